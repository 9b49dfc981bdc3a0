/**
 * The ideas that base words belong to, in the base words of `meanings`, for all
 * languages: one line for each idea, `idea: base words`. A word that stands in no
 * line is an idea of its own. What matters in a conversation about a sale is told
 * apart; goods, places and trades are put together.
 */
export const ideas = `
  about: about around regard
  above: above over top upper
  account: account accountant accounting treasurer
  advantage: advantage benefit
  advertise: advertise brochure campaign leaflet marketing poster promoter promotion slogan spam
  advice: advice advise adviser consultant hint recommend tip
  afraid: afraid fear panic scare shy
  after: after later
  afternoon: afternoon noon
  against: against contrary enemy opponent opposite resist
  all: absolute all everyone everything everywhere gross whole
  allow: admit allow let
  alone: alone single
  always: always constant ever forever permanent
  amount: amount batch bulk pile quantity sum total volume
  angry: angry annoy disturb frown
  animal: animal bat bear bee bird calf cat cattle chicken cow dog duck fish fox goat goose herd horse lamb monkey moose mouse nest octopus pest pig prey rabbit rat sheep tail whale wing wolf
  announce: announce declare publish publisher
  answer: answer react reaction
  argue: argue argument conflict contradict dispute quarrel
  arrange: arrange coordinate coordinator organize setting
  art: art artist chart concert culture dance decorate diagram drama draw drawing film gallery graphic image map museum music orchestra photo piano picture poem sing song theater video
  ask: appeal applicant application apply ask beg candidate
  away: absent aside away distance far remote
  bad: bad incompetent rude ugly useless worse
  base: base basic basis foundation
  be: be exist is
  before: advance ago before former front history past previous
  begin: begin found founder launch onboarding origin restart source
  behave: behave character
  behind: background behind beyond
  between: among between center central centre core middle
  big: big great thick wide
  body: arm blood body bone brain chest ear elbow eye face finger fist foot hair hand heart heel hip knee leg lip mouth neck nose organ physical shoulder skin spine stomach throat thumb tooth
  book: book dictionary edition glossary handbook library manual notebook novel playbook
  boss: administrator board boss captain chairman director executive foreman head leader management manager master moderator president rector supervisor
  both: both couple pair
  box: bag barrel basket bin bottle box bucket cage container cylinder drum hopper jar luggage suitcase tank
  bring: bring fetch
  build: assemble assembly build structure
  building: architecture barn building castle dam facility garage greenhouse infrastructure shed tower
  but: although anyway but despite regardless though
  by: according along by
  call: call contact summon
  can: able can
  cancel: cancel withdraw
  card: card coupon ticket voucher
  careful: attention care careful thorough
  chance: chance lottery luck occasion opportunity roulette
  change: adjust change edit reform variable
  cheat: bluff cheat fraud liar lie pretend rascal steal thief trick
  check: analysis audit auditor check examine inspect inspection inspector review
  child: baby birth born boy child girl
  choose: alternative appoint assortment choice choose election option optional pick range selection vote
  church: baptism bishop bless church faith ghost god grace priest saint
  clean: bath clean detergent hygiene laundry polish pure rinse rub soap sterilize sweep wash
  close: close closed lock seal tight tighten
  clothes: belt blanket boot cap cloth clothes coat collar dress garment glove hat helmet jacket pocket seam sew sewing shirt shoe sleeve towel trousers umbrella uniform vest wear weave zip
  cold: cold cool freeze frost ice
  collect: collect collection gather pickup
  colour: black blue brown color colour gray green grey paint pink red white yellow
  come: come enter
  company: brewery company cooperative factory firm institution organization workshop
  compete: compete competition competitor race tournament
  complain: blame claim complain criticism criticize protest scold
  computer: api app bot computer console cursor dashboard digital disk electronic firewall firmware gateway git http https interface internet intranet keyboard laptop login monitor net network node online portal program screen server software system tab tablet web website wiki
  condition: clause condition criteria criterion depend specification term
  contain: consist contain content include
  continue: continue proceed resume
  contract: contract deal franchise
  control: control controller manage
  copy: backup copy print scan simulate
  count: calculate count
  country: chinese country english european finland finnish french german germany hungarian italian kazakh portuguese romanian russian spanish swedish world
  cover: awning cover layer lid peel shell surface
  crazy: crazy fool mad nonsense stupid
  customer: buyer consumer customer prospect
  cut: cut dig grind
  damage: accident break broken crack crash crush damage dent destroy harm rot rust scratch spoil tear
  danger: danger risk stake trap
  dark: dark shade shadow
  data: csv data database db json statistics
  date: calendar date
  day: day workday
  dealer: broker dealer importer merchant
  debt: debit debt due owe
  decide: conclude conclusion decide determine
  deep: deep depth
  defect: bug defect error fault leak
  department: branch department
  die: bury dead death die funeral kill
  different: differ difference different distinguish various
  difficult: awkward difficult
  dirty: dirty dust mess mould mud stain
  divide: divide separate split
  do: act action active activity deed do do! fulfil implement intervene operation perform
  doctor: clinic dental dentist diagnosis doctor hospital medical nurse surgery veterinary
  document: archive certificate diploma document file folder log minutes passport pdf record visa
  doubt: doubt hesitate suspect
  down: down drop fall sink slip
  drink: alcohol beer cider cocoa coffee drink juice tea wine
  drive: drive driver pilot
  dry: drought dry
  during: during while
  duty: conscience duty
  each: each every per
  easy: easy simple
  eat: appetite bite breakfast buffet dining dinner eat hunger hungry lunch meal picnic swallow
  effect: affect consequence effect effective influence performance result
  empty: empty gap hole pit space unfinished vacuum
  end: end expire final finish retire terminate
  energy: battery circuit electric electricity energy fuse grid solar
  estimate: estimate evaluate
  event: event incident milestone party
  exact: detail exact exactly literal specify
  example: example model pattern prototype sample template
  except: except exception exclude
  expect: expect forecast
  explain: describe explain
  fail: bankrupt fail failure
  fair: fair neutral reasonable
  false: artificial false
  family: aunt brother cousin daughter family father generation grandchild grandfather grandmother grandson heritage household mother nephew niece parent sister son uncle
  fee: charge commission fee premium
  feel: bitter feel impression mood sense smell soul sour spirit taste touch
  few: few hardly rare several
  fight: army attack cannon fight shoot shot war weapon
  find: discover find
  fire: ash burn burner fire smoke
  first: first initial original primary
  follow: conform follow obey track
  food: almond apple avocado bait bake bean berry biscuit bread butter cake carrot catering cheese cherry chocolate cook corn cream cucumber dairy dessert dish dough egg eggplant fat feed flour food fruit fry garlic gluten grain grape grill grocery ham honey jam lemon lentil malt meat milk nut oat olive onion orange organic pea pear pepper pie pizza porridge potato protein rice roast rye salad salt sandwich sauce sausage soup soy sugar sweet syrup tomato vegetable wheat yeast yogurt
  forget: forget ignore
  forgive: excuse forgive mercy
  form: form format
  free: free independent loose release
  friend: dear friend hug
  full: complete completely fill full
  furniture: bed bench cabinet carpet chair cupboard curtain desk drawer frame furniture mat mattress mirror pillow rack shelf sofa table tablecloth
  gas: air breathe diesel fuel gas oil oxygen steam
  get: get reach
  gift: award charity donate gift present prize reward trophy
  give: assign dedicate distribute distribution give grant handover provide submit supply
  good: cosmetic goods item product
  government: government governor mayor minister ministry officer official
  group: association band choir club committee consortium council group guild league member participant quorum team union
  guest: audience guest host visitor
  happen: arise happen
  happy: enjoy excite glad gladly happy joy pleasure
  hard: hard rough sharp solid strict
  health: fitness heal health recover
  hear: hear listen
  hello: greet hello regards
  help: assistant contribute cooperate favour help outreach sponsor subsidy volunteer
  high: high level peak
  hit: bash beat blow hit kick knock
  holiday: anniversary birthday christmas easter festival holiday resort spa vacation
  honest: honest loyal sincere
  hot: boil heat hot sweat temperature warm
  house: accommodation apartment balcony ceiling chimney cottage door flat gate gutter home hostel hotel house hut residence roof shutter stair stairs tent terrace wall window
  hurt: hurt insult offend pain suffer victim
  i: i mine
  if: if whether
  important: critical essence important main mainly priority serious
  improve: improve progress
  in: in inside internal within
  increase: expand grow increase spread swell
  install: deploy install installer mount mounter setup
  insurance: insurance insure
  interest: curious interest
  invest: invest investor
  invoice: bill invoice proforma
  job: career employ employed job role task
  join: attach attachment bind bond clip combine connect glue integrate integration join link participate paste stick tie weld
  keep: anchor hang hold keep keeper maintain
  kind: category hybrid kind sort type variant version
  know: identify intelligence know recognize smart wise
  label: label tag
  land: coast compost ditch earth estate farm field garden ground harvest hill island land moor mountain natural nature orchard plot plough rural shore slope soil sow trench valley vineyard yard
  laugh: funny irony joke laugh smile
  law: court formal judge jury law lawyer legal notary sue
  lazy: idle lazy
  learn: course exercise learn lesson research seminar study training
  leave: exit leave
  less: deduct least less minimum minus
  letter: email envelope fax inbox letter mail message post
  light: bulb candle lamp led light shine
  like: favourite like
  limit: limit quota tolerance
  list: agenda catalog catalogue column index line list matrix menu portfolio profile register row sequence series
  live: alive life live resident survive
  load: load unload
  loan: borrow credit lend loan
  long: extend long stretch
  lose: disappear fade lose loss lost
  love: kiss love
  machine: automatic boiler camera compressor conveyor crane device dryer elevator engine excavator fan freezer fridge furnace generator hydraulic inverter lathe loom machine mill motor oven printer projector pump refrigerator rig robot satellite scanner stove technical technology turbine washer
  make: create develop invent make maker
  man: man mister mr sir
  marry: bride husband marry wedding wife
  material: aluminium asbestos asphalt beam brick cable canvas cardboard cement ceramic chalk chemical concrete copper cork cotton fabric fertilizer fiber fibre foam foil glass gold gravel grease ink iron laminate leather lime linen marble material metal panel pellet plaster plastic pole powder resin resource rod rubber sand silk steel stone textile thread tile toner wax wire wood wool
  maybe: likely maybe probable probably
  mean: define mean
  measure: calibrate centimeter centimetre cubic degree density diameter gram hectare inch kilometer kilometre liter litre measure meter micron mile milliliter millimeter pint scale volt
  medicine: bandage dose implant infusion medicine pharmacy vaccine
  meet: appointment conference congress forum interview meet session
  minute: minute moment second
  miss: lack miss missing skip
  mix: mix stir
  money: budget capital cash cent coin currency dollar euro finance fund leu money penny peso pound purse ruble rupee tenge treasury wallet
  more: anymore bonus double exceed extra further more outweigh plus spare triple
  most: maximum most
  move: drift flow jump migrate move shake shift slide swing
  much: lot mass much
  must: force insist must
  name: brand header id identity logo name title
  near: almost approach beside local near neighbor
  need: need require
  negotiate: bargain negotiate
  new: fresh new raw recent renew update virgin
  news: bulletin information journal magazine media news newsletter newspaper radio rumor
  nice: beautiful best better comfort comfortable excellent generous good ideal nice perfect pleasant polite well
  night: midnight night
  no: deny negative no
  normal: average common custom default general habit normal regular routine tend typical usual
  nothing: neither none nothing nowhere zero
  now: current immediately now
  number: code eight eighteen eighty eleven fifteen fifth fifty figure five formula forty four fourteen fourth half hundred integer mathematics million nine nineteen ninety number one percent score seven seventeen seventy six sixteen sixth sixty ten tenth third thirty thousand three twelve twenty two
  object: object objection
  off: apart off
  offer: auction bidder offer proposal propose quote suggest tender
  office: administration agency office reception
  often: frequent often
  old: age old senior
  only: exclusive only
  open: access entrance entry hatch open opening
  opinion: attitude comment feedback opinion
  or: either or
  order: command order subscribe
  other: other otherwise
  out: out outside
  own: belong landlord own owner property self
  pack: bale bunch pack package pallet
  paper: page paper sheet
  part: bit chapter chip crumb module paragraph part piece portion section sector segment slice stage strip unit
  partner: colleague partner
  patient: patience patient
  pay: cashier deposit instalment pay payer spend
  penalty: penalty prisoner
  people: civil community crowd people public social society
  permit: approve authorize concession licence license patent permit
  person: adult amateur human person
  phone: mobile phone
  place: area bay beach camp county destination district domain park place position province quarry region regional site territory zone
  plan: design draft intend intention layout plan project scenario schedule scheme sketch strategy tactic
  plant: beech crop flower forest grass hay hedge herb laurel lavender leaf oak palm pine plant rapeseed root rose seed stem sunflower tree
  play: ball chess circus clown cricket football fun game golf gym play sport toy
  power: authority crown king lord power queen ruler
  praise: applause bravo congratulate glory praise
  prefer: prefer rather
  prevent: avoid barrier block obstacle prevent
  price: price rate
  private: confidential password personal private secret
  problem: issue problem trouble
  produce: produce producer
  profit: earn income margin profit turnover yield
  promise: commit promise swear
  proof: justify proof prove witness
  protect: defend fence guard insulate protect shelter shield
  proud: pride proud vain
  pull: attract pull
  purpose: aim goal purpose
  push: click press pressure push
  put: input insert lay put set
  quality: feature grade quality rank
  question: question survey
  quick: express fast pace quick speed sudden suddenly
  quiet: calm peace quiet silent
  raise: lift raise
  read: read reader reading
  ready: available prepare ready
  reason: cause factor reason
  receipt: cheque receipt
  receive: receive receiver
  reduce: lower reduce
  refuse: abstain disagree forbid refuse reject
  remember: memory remember remind
  remove: delete disposal remove rid
  rent: hire lease rent tenant
  repair: fix patch renovate repair restore
  repeat: cycle redo repeat twice
  report: overview report
  represent: agent behalf delegation deputy mandate proxy represent representative
  respect: dignity honor honour humble modest respect
  rest: pause rest
  return: back return reverse
  right: correct direct right straight valid
  road: bridge path rail ramp road street traffic tunnel
  room: basement bathroom cabin cell cellar chamber classroom corridor floor hall kitchen laboratory room sauna studio
  rule: norm policy principle protocol rule standard
  safe: safe safety secure
  salary: pension salary
  same: equal parallel same similar
  satisfied: satisfied satisfy
  say: mention remark say statement story
  school: class education faculty institute kindergarten nursery school university
  search: hunt search seek
  season: autumn midsummer quarter season spring summer winter
  see: blink glasses lens look optics see view visible watch
  seem: appear seem
  sell: sale sales sell
  send: consign dispatch dispatcher forward outgoing send sender transfer
  service: serve service
  shame: scandal shame
  ship: boat deck dock ferry port sail ship shipyard
  shop: bakery bar cafe canteen counter kiosk restaurant salon shop showroom stall supermarket
  short: brief short summary temporary
  show: demo display exhibition introduce presenter show
  sick: allergy blind deaf disease flu illness infection sick virus
  side: angle border corner east edge left north side south west
  sign: badge banner gesture indicator mark point reference sign signal stamp token trace
  sit: seat sit
  situation: case circumstance context environment situation state status
  size: arc capacity circle circular cube curve disc height length loop ring round size square width
  skill: experience expert professional qualify skill
  sleep: dream sleep
  small: lean little narrow small thin
  so: so therefore
  soft: flexible gentle pad soft
  solve: settle solution solve
  someone: anyone someone
  something: anything something
  sometimes: sometime sometimes
  somewhere: anywhere elsewhere somewhere
  soon: future soon
  sorry: cry pity regret sad sigh sorry
  sound: audio bell echo headphones loud microphone noise pop rhythm shout sound tone tune voice whistle
  speak: accent chat communicate communication dictate discuss interpreter language speak speech spoken talk translate translator
  special: especially special
  stay: platform stand stay upright
  still: still yet
  stock: inventory stock supplies
  stop: brake interrupt stop strike stuck
  store: depot repository silo storage store warehouse
  strange: foreign strange unknown
  strong: brave courage strength strong
  student: apprentice graduate intern pupil student trainee
  subject: matter subject theme topic
  succeed: achieve succeed success win winner
  suit: adapt compatible convenient fit match suit
  supplier: contractor distributor provider seller supplier
  suppose: assume guess imagine suppose supposedly
  sure: certain ensure fixed stable sure surely
  surprise: impress miracle oh surprise wonder
  take: capture catch extract take
  tax: customs tax
  teach: coach instruction mentor professor teach teacher trainer
  tell: inform notify tell
  test: exam probe test trial
  thank: appreciate grateful thank
  then: next then
  thing: article thing
  think: believe concept consider idea mind theory think thought
  this: such that this
  threaten: threat threaten
  through: across cross pass passage through
  throw: cast throw
  time: clock duration interval period punctual time timer
  tired: bore bored tired
  to: to toward
  together: joint together
  tool: axis axle bearing blade bolt bowl bracket button cartridge chain cup drill equipment filter fork funnel gear hammer hardware hinge hook hose instrument kettle key kit knife ladder laser mold nail napkin needle pen pencil pin pipe pipeline plate plug pot roller rope saw scaffold screw sensor shaft shovel socket spoon string tap tape tire tool tray tube valve wheel
  town: city town village
  trade: business craft economy export import industry trade wholesale
  transport: airport carrier carry courier freight logistics porter station terminal transport
  travel: flight fly passenger ride tour tourist travel trip
  treat: handle process treat
  true: actual actually fact real really true
  trust: reliable trust
  try: dare effort try
  turn: bend bow curl fold roll rotate switch turn
  under: below bottom under
  up: awake climb rise up wake
  urgent: crisis disaster emergency hurry urgent
  use: consume consumption function operate practical practice use useful user utility
  vehicle: ambulance bicycle bus car caravan cart drone fleet forklift plane taxi tractor trailer train truck van vehicle wagon
  very: quite very
  visit: attend visit
  wait: queue wait
  walk: crawl escape run step walk
  want: demand want wish
  warn: alarm warn
  waste: garbage recycle waste
  water: drain drip flood humid lake moisture pond pool pour river sea shower spray stream swim water wave wet
  way: channel detour direction guide lead method mode navigation procedure recipe route somehow style way
  weather: climate cloud fog hail moon rain sky snow star storm sun thunder weather wind
  weight: heavy kilo kilogram ton weigh weight
  who: who whose
  with: accompany relation with
  woman: lady madam mrs widow woman
  word: adjective comma motto phrase prefix sentence word
  worker: architect baker builder butcher butler carpenter chef designer developer economist electrician employee engineer farmer gardener housekeeper hunter mechanic operator painter photographer plumber secretary servant slave staff tailor technician technologist waiter welder worker
  worry: bother concern nerve nervous tension worry
  worth: deserve value worth
  write: author editor font note script spell text write writer written
  wrong: confuse crooked guilt guilty mistake wrong
  year: century year
  yes: nod ok yes
  young: junior young
`
