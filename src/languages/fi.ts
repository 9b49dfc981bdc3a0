import type {Language} from './language.js'

/** Finnish: business language as buyers and sellers in Finland write and speak it. */
export const fi: Language = {
  code: 'fi',
  name: 'Finnish',
  // Tells Finnish from Estonian above all: no "ja", "on", "me" or "kui" alone would do it.
  commonWords: `
    ja on ei että se ole myös mutta kun jos niin tai sekä ovat oli olisi eivät emme voi voimme
    tämä tämän tässä tästä tähän nämä näitä joka jonka jotka jossa josta joita mitä mikä miten miksi
    kuin vain jo nyt sitten kuitenkin hän he heidän hänen meidän teidän meille teille minä minun sinun
    kanssa mukaan ennen jälkeen asti saakka kautta ilman kaikki koska vielä aina enemmän sitä siitä siihen
    sen niitä niiden jotta eikä vai ollut olla olemme olette tulee pitää täytyy voidaan`,
  words: {
    counterpart: `
      asiakas asiakka* asiakkuu* asiakasyri* asiakasyrityk* loppuasiaka* loppuasiakka* avainasiak* suurasiak* kanta-asiak* kanta_asiak*
      vakioasiak* uusasiak* yritysasiak* kuluttaja* ostaja* tilaaja* toimittaja* alihankkija* tavarantoimittaj* jälleenmyyj* myyjä myyjän myyjää myyjälle myyjältä myyjät
      vastapuol* vastapel* toinen_osapuol* toisen_osapuol* toista_osapuol* toiselle_osapuol* toinen_puoli toisen_puolen toista_puolta toiselta_puolelta
      osapuol* kumppani* yhteistyökumppan* liikekumppan* sopimuskumppan* vieras vieraan vieraa* vieraille
      toimeksiantaj* päämie* prospekt* liidi* vastaanottaj* yhteyshenkilö* keskustelukumppan* hankkija* tarjouspyynnön_läht*
      taloyhtiö* isännöitsij* kauppias kauppiaa* kaupungin tilaajaorganisaatio* asiakasorganisaatio* klientti* asioiva* urakkatila* rakennuttaj* päähankkij*
      vuokralai* vuokranantaj* ostopuol* ostoporuk* partneri*`,
    we: `
      me meidän meille meiltä meitä meihin meissä meistä meillä meikäläi* minä minun minulle minulta minua minusta minulla minuun
      mä mun mulle mulla multa itse itsemme itsellemme omamme omasta_puolestamme puolestamme puoleltamme
      tiimimme yrityksemme yhtiömme firmamme talomme toimistomme tuotantomme varastomme myyntimme asentajamme myyjämme insinöörimme
      edustajamme kollegani kollegamme esimieheni tuotteemme palvelumme tarjouksemme toimituksemme konserni* konsernimme pajamme verstaamme
      huoltomme asiakaspalvelumme hintamme toimintamme kokemuksemme oma_tiimi oman_tiimin oma_väki oman_väen oma_porukka oman_talon oma_talo
      meikä meijän meijänkin olemme olen meidänkin meilläkin`,
    you: `
      te teidän teille teiltä teitä teihin teissä teistä teillä teidät sinä sinun sinulle sinulta sinua sinuun sinussa sinusta sinulla
      sä sun sulle sulla sulta teikäläi* olette olet voitte voisitte voisitteko voitko voisitko haluatte haluatko haluaisitte haluaisitko
      toivotte toivoisitte tarvitsette tarvitsetko tarvitsisitte odotatte saitte saatte saisitte kerroitte mainitsitte pyysitte lähetitte
      yrityksenne yhtiönne firmanne tilauksenne tarjouksenne toimituksenne laskunne tuotteenne palvelunne tarjouksesi tilauksesi
      tiiminne väkenne asiakkaanne tuotantonne varastonne linjanne kohteenne viestinne viestisi sähköpostinne yhteydenottonne puolellanne
      puoleltanne mielestänne mielestäsi aikanne aikaanne työnne kiinnostuksenne luottamuksenne tarpeenne tavoitteenne toiveenne`,
    they: `
      he heidän heille heiltä heitä heihin heissä heistä heillä heidät hän hänen hänelle häneltä häntä häneen hänessä hänestä hänellä hänet
      ne niiden niille niiltä niitä niillä nuo noiden tuo henkilö tuon_henkilön tämä_henkilö kyseinen_henkilö
      asiakkaan asiakkaalle asiakkaalta asiakasta asiakkaalla asiakkaat asiakkaiden ostajan ostajalle ostajalta ostajaa ostajalla
      toimittajan toimittajalle toimittajalta toimittajaa vastapuolen vastapuolta vastapuolelle vastapuolelta heikäläi*
      heidän_puolel* heidän_päässä* heidän_väke* toisen toiselle toiselta toista toisella
      vieraan vieraalle tilaajan tilaajalle tilaajaa kumppanin kumppanille kumppania heilläkin heidänkin nää_tyyp* siellä_päässä`,
    decider: `
      päättäj* päätöksentekij* päätösval* päätöksen_tekee päätöksen_tekij* päättävä* toimitusjohtaj* tj tj:n tj:lle hallituks* hallitus
      hallitukse* johtaja johtajan johtajaa johtajalle johtajat johtoryhm* johtotiim* johdon johto johdolle pomo* esimies esimie* esihenkil*
      omistaj* pääomistaj* yrittäjä* isäntä emäntä budjettivas* budjetin_omist* budjetin_halti* rahoista_päät* kukkaron_nyör* rahakirst*
      allekirjoittaj* nimenkirjoit* hyväksyj* osastopäällik* osastopäällikk* talousjohtaj* hankintajohtaj* ostojohtaj* ostopäällik* ostopäällikö* hankintapäällik*
      tehtaanjohtaj* tuotantojohtaj* tekninen_johtaj* teknisen_johtaj* myyntijohtaj* kaupunginjohtaj* kunnanjohtaj* rehtori* puheenjohtaj*
      pj lautakun* ohjausryhm* toimivalt* valtuus valtuude* mandaat* viimeinen_san* viimeisen_sanan viime_kädessä lopullinen_päät* lopullisen_päät*
      kuka_päättää kuka_oikeasti_päät* kuka_allekirj* kenen_kynä* kynä_kädessä portinvarti* vaikuttaj* sponsori* isännöitsij* suurin_pomo`,
    someone: `
      vastuuhenkil* vastuullin* vastuullis* vastaava vastaavan vastaavaa vastaavalle vastaa vastaavat omistaja_asialle vastuu vastuussa vastuun
      nimi nimen nimeä nimetty nimetään nimettyä henkilö henkilön henkilöä henkilölle henkilöt yhteyshenkil* yhteystie* kuka kenen kenelle keneltä
      ketä kenet joku jonkun jollekin tekijä tekijän tekijää tekijälle hoitaja hoitaa hoitavat projektipäällik* projektipäällikk* asiakasvastaav* avainasiakaspäällik*
      myyntipäällik* myyjä myyjän edustaj* assistent* koordinaat* työnjoht* mestari työpäällik* vastaava_mestari huoltopäällik* palvelupäällik*
      huolehtii vetäjä vetäjän vetää tiiminvetäj* asiantuntij* asiakaspäällik* vuorossa päivystäj* varahenkil* sijainen sijaise* isäntä`,
    colleague: `
      tuotanto tuotannon tuotannolle tuotantoa tuotannosta tuotannossa tuotantoon varasto varaston varastolle varastoa varastolta varastossa
      lähettämö* logistiik* kuljetus kuljetuksen kuljetusosast* lähetys lähetyksen verstas verstaa* paja pajan pajalle pajalla konepaj* korjaamo*
      suunnittelu suunnittelun suunnittelulle suunnittelij* tuotekehity* asennus asennuksen asennukselle asenta* asennusporuk* asennusryhm* huolto huollon huollolle
      huolto-osast* huoltotiim* keittiö keittiön keittiölle sali salin hovimestar* vastaanotto vastaanoton siivous työnjoht* työmaa työmaan työmaalle
      kolleg* työkaver* työtover* kaveri_tuotan* osasto osaston osastolle osastot osastoille sisäisesti oma_organisaati* omalle_organisaati* omassa_organisaati* talon_sisä* talon_sisäl* oman_talon
      oma_väki omalle_väelle omat_väet projektitiim* toimitustiim* tekninen_tuki tekniselle_tue* asiakaspalvelu asiakaspalvelun asiakaspalvelulle back_office myyntitu* myynti myynnin myynniltä
      laatuosast* laatu laatupäällik* hankinta hankinnan osto-osast* lakiosast* juristi* it-osast* tietohallin* käyttöönottotiim* toteutu* toteutustiim* tuotantopäällik* varastopäällik* kuskit kuski* autonkuljettaj*`,
    accounting: `
      kirjanpit* kirjanpitäj* talousosast* taloushallin* talouspäällik* talousjohtaj* taloudenhoitaj* talous talouden taloudelta taloudelle
      laskutus laskutuk* laskuttaj* reskontr* myyntireskontr* ostoreskontr* reskontranhoitaj* reskontra_hoitaj* tilitoimist* controller* kontroller* kassa kassan
      rahoitus rahoituk* perintä perinnän perinnälle perintätoimist* luotonvalvon* luottopäällik* maksuvalvon* saatavienvalvon* saatavien_valv* palkanlask* tilintarkast*
      kassanhoitaj* maksuliiken* rahahommat konttori konttorilla konttorista luottotieto* tilinpäätö* talousassistent* laskujen_käsittel* cfo`,
    competitor: `
      kilpailija* kilpailij* kilpailevi* kilpaileva* kilpailevat muut_tarjo* muiden_tarjo* muita_tarjo* muut_toimittaj* muiden_toimittaj* muita_toimittaj* toinen_toimittaj* toisen_toimittaj* toista_toimittaj* toiselle_toimittaj*
      vaihtoehtoi* vaihtoehto vaihtoehdot nykyinen_toimittaj* nykyisen_toimittaj* nykyiselle_toimittaj* nykyistä_toimittaj* nykytoimittaj* entinen_toimittaj* entisen_toimittaj* vanha_toimittaj* aiempi_toimittaj*
      muu_tarjoaj* toinen_tarjoaj* tarjoajat tarjoajien tarjoajia tarjoaja tarjouskilpailu* kilpailutu* kilpailutet* kilpailuttaa kilpailutamme
      vertailu* vertaamme vertaavat verrokki* toinen_talo toisen_talon toiselle_talolle naapurifirm* naapuri_tarjo* kilpailutilanne kilpailu kilpailun muualta halvemmalla_muualta toiselta_myyjältä
      voittaja voittajaksi valittu_toimittaj* valitun_toimittaj* valitsimme_toisen pärjää_vertai* muilta_saa* markkinoilla`,
    goal: `
      tavoit* tavoite tavoitteet tavoitteena tavoitteemme päämäär* tarkoitus tarkoituksen* tarkoituksena tarkoitukse* aihe aiheena aiheen asia asian asiana asiani
      syy_soit* soiton_syy soiton_aihe soiton_tark* soitan_koska soitan_siksi käynnin_tark* käynnin_aihe tapaamisen_tark* tapaamisen_aihe palaverin_tark* palaverin_aihe
      miksi_soit* miksi_tap* miksi_tul* miksi_men* miksi_kok* miksi_ollaan mitä_varten minkä_takia minkä_vuoksi mihin_pyri* pyrimme pyrkiä pyritään pyrkimy*
      tulos tuloksen tulokseen tulokset tuloksena lopputulo* aikaansaa* saada_aikaan saamme_aikaan saadaan_aikaan saavutt* saavuta* päästä päästään onnistuminen onnistumi* onnistunut_kun
      jotta jotta_voi* selvittää selvitämme sopia_siitä sovimme sovitaan päättää päätämme halutaan haetaan haemme varten
      tähtäi* tähdät* tähtäämme tähdätään tahtotila* missio* maali maalissa maalina kärki kärkenä asialista_tav* ajatuksena idea ideana`,
    want: `
      haluaa haluan haluamme haluavat haluaisi* haluat* haluatte haluta* halutaan haluava* halua haluttu* halusi* halutessa* halu halut
      toivoo toivon toivomme toivovat toivoisi* toivot* toivotte toivotaan toivota* toive toivee* toiveet toiveita toivomu* toivottav*
      odottaa odottavat odotan odotamme odottaisi* odotatte odotat odotetaan odotus odotuk* odotukset odotettav* tahtoo tahdo* tahtoisi* tahto tahtoo*
      mieluiten mieluummin mielellä* mielinyt tekisi_mieli kaipaa* kaipais* kaivata kaivat* kaivat* hakee haemme hakevat hakevat* etsii etsimme etsivät
      tavoittelee tavoittele* tavoittelevat pyrkii pyrimme pyrkivät aikoo aikoma* aiomme aion pyytää pyydämme pyydän pyydätte pyyntö pyynnö* tähtää
      olisi_kiva olisi_hyvä olisi_hienoa unelmo* haave* suosi* preferoi* kiinnosta* kiinnostunut* kiinnostune* kiinnostus intressi* hakusessa`,
    need: `
      tarve tarpee* tarpeet tarpeita tarpeiden tarvitsee tarvitsevat tarvitse* tarvits* tarvitaan tarvin tarvii tarvitte tarpeellin* tarpeellis* tarvekartoi* tarveselvit*
      edellyttää edellyttävät edellyty* edellytt* vaatii vaativat vaatimu* vaatimuk* vaaditaan vaadi* tärkeä tärkeää tärkeät tärkein* tärkeintä tärkeimmä* olennai* oleelli*
      välttämät* välttämättömy* kriittin* kriittis* merkittävä* merkitsee merkitsevät ratkaisevaa ratkaiseva* painaa_eniten ykkösasia* prioriteet*
      pakko puute puuttee* puutteet kaipaa* kaivataan ei_pärjää_ilman on_oltava pitää_olla pitää_saada on_saatava haaste haastee* haasteet ongelma* ongelmat ratkaistav* ratkaistaval*
      intressi* etu edut kiinnostuksen_koht* mikä_ratkaisee mikä_painaa millä_on_väliä on_väliä ydintar* liiketoimintatar* pullonkaul* puhutt*`,
    worry: `
      huoli huolet huolen huolia huolenaih* huolestu* huolissaan huolettaa huolettavat pelko pelot pelkoja pelkää* pelkäävät pelkäsi* pelät* pelättä*
      murhe murhee* murheet päänvaiv* päänsär* vaiva vaivaa vaivat vaivaava* valvott* valvotta* yöunet yöunia hierot* hiertää hankaa kalvaa kaihert*
      riski* riskit riskejä uhka* uhkat epävarm* epävarmuu* arastel* arvelutt* kipu kivun kipup* kipupist* kipukoht* ongelma* ongelmat vaikeu* vaikeuk* harmi* harmitt* ärsytt* turhautt* turhautu*
      stressi* stressaa* stressat* ahdista* pullonkaul* kiire kiireet riesa* rasit* rasite* seiso* seisokk* katkos* katko katkot tuskaa tuska tuskastu* mättää mättä* mikä_mättää mikä_painaa
      mitä_pelkää* epäluul* epäluot* huonot_kokemu* palaneet_sorm* polttan* jännittää jännitt* hermostu* hermoilee`,
    measured: `
      mitataan mitata mittari* mittarei* mittarit mittaa mittaavat mittaristo* mitattava* mittapuu* arvioidaan arvostellaan arvostel* kpi kpi:t kpi* tunnusluku tunnusluv* tunnusluku*
      bonus bonuk* bonukset bonustavoit* tulospalkk* palkkio* palkitaan palkitsemi* provisio* tulostavoit* vuositavoit* kvartaalitavoit* säästötavoit* budjettitavoit* myyntitavoit* toimitusvarmuus toimitusvarmuu*
      tilivelvol* raportoi* raportoi_joht* vastaa_tulok* tulosvastuu* tulosvastuull* joutuu_vastaamaan seurataan seurannassa scorecard* tuloskort* kehityskeskust*
      käyttöaste* käyttöastee* läpimenoaik* hävikkiprosent* oee asiakastyytyväisyy* nps katetavoit* mistä_palkit* mistä_häntä mistä_saa_kiito* saa_kiitoksen saa_moitteet onnistumisen_mittar* näyttää_hyvältä
      tulostaan tuloksestaan tulosten_mukaan`,
    benefit: `
      hyöty hyödy* hyödyt hyötyy hyötyvät hyötyä hyötyjä hyödyllis* hyödyttä* etu edut edun etuja etuna edusta arvo arvoa arvon arvot arvolup* lisäarvo* lisäarvon
      säästö* säästöt säästää säästävät säästyy säästyvät säästäm* säästy* voittaa_aikaa voitto voittoa voitamme ansaits* ansaitsee tuottaa tuottavat tuotto tuottoa tuottavuu* tuottav*
      helpott* helpotta* helpompi helpommin helpoksi nopeampi nopeammin nopeutt* nopeutu* nopeuttaa lyhen* lyhyempi lyhyemm* vähentää vähenee vähene* vähennä* vähennyt* pienent* pienene*
      kasvatt* kasvatta* kasvaa parantaa parant* parane* parannus parannu* tehostaa tehoste* tehost* tehokkaam* kannattav* kannatta* kannattaa maksaa_itsensä takaisinmaksu*
      vapautt* vapautu* vapautuu varmempi varmemm* varmuutta turvallis* turvalli* luotettav* luotettavuu* laatu laadu* hävikki hävikin hävikkiä vältytään välty* vältytte rauha rauhan
      yhteinen_hyöt* yhteistä_hyötyä molemmat_hyöty* molemmille molempien_etu yhteinen_etu erottu* erotumme vahvuu* vahvuutemme hyvää_teille saatte_enemmän mitä_hyötyä mitä_iloa roi`,
    because: `
      koska sillä siksi syy syyn syystä syynä syyt syitä syihin perustel* perustelu perustelut perusteena peruste perusteet perusteella perustuu perustui johtuu johtui johtuen johtuva* johtuivat
      takia vuoksi tähden ansiosta ansio näin_ollen siksi_että sen_takia sen_vuoksi tästä_syystä tämän_takia tämän_vuoksi siitä_syystä minkä_takia minkä_vuoksi
      kun_kerran kerran seurau* seurauksena aiheutt* aiheutti aiheutuu aiheutu* sillä_perusteella ratkaisi ratkaisevaa ratkaisevin* ratkaisi_se ratkaisivat vaikutti vaikuttivat vaikutta*
      taustalla taustaa tausta taustana perimmäinen_syy juurisy* juurisyy* miksi minkä_tähden johtopäät* painoi painoivat vaakakup*`,
    minimum: `
      vähintään vähimmäi* minimi* minimi minimissään alaraja* alarajamme pohja pohjahin* pohjahinta pohjahinn* kipuraja* kipurajamme alin_hin* alin_hyväk* alimmillaan alimmilla* alin alimma*
      poistumisp* poistumispist* lähtemispist* kävelemme_pois kävellään_pois nousemme_pöydäst* noustaan_pöydäst* poistumme_pöydäs* lähdemme_pöydäs* perääntymispist* perääntymisraj* luovumme luovutaan luovumis* emme_mene_alle ei_mennä_alle alle_emme alle_ei alle_sen
      minimikat* minimikate* katetavoit* kateraja* omakustan* omakustannushin* vähimmäishin* vähimmäiskat* vähimmäismää* vähimmäistil* minimitil* minimierä* ehdoton_raj* ehdottomat_raj* ehdoton_minim* viimeinen_raj* viimeinen_hint*
      batna* varasuunnitelm* plan_b b-suunnitelm* suunnitelma_b vaihtoehtosuunnitelm* paras_vaihtoeht* korkeintaan enintään kattohin* ylin_hinta ylin_raja maksimi* maksimihin* viimeinen_tarj* vetäydy* vetäytymi* vetäydymme`,
    ask: `
      kysy kysyä kysyn kysyy kysymme kysyvät kysyt kysyisi* kysytään kysymy* kysymyk* kysymykset kysymyksiä kysyttävä* kysyttävää kysyi kysyimme kysyin kysyttiin kysele* kysel* kysely* kyselem* kysykää kysäise kysäist*
      pyydä pyydän pyydämme pyytää pyytä* pyydetään pyysi* pyydät* pyyntö pyynnö* tiedustel* tiedustele* tiedustelu* utele* haastattel* haastatel* tarkenna tarkentav* tarkentaa tarkenn*
      selvitä selvitä_kysym* ota_selvää otan_selvää otetaan_selvää otamme_selvää varmista varmistan varmistamme varmistetaan tarkista tarkistan_häneltä
      avoin_kysym* avoimet_kysym* avoimia_kysym* avoimia_kysymyk* avokysymy* lisäkysym* jatkokysym* kartoita kartoitt* kartoita* kartoitus kartoituk* kartoitamme
      kertoisitko kertoisitteko kerro_lisää kertokaa kerrotko voisitko_kertoa voisitteko_kertoa mitä_haluat* mitä_odot* mitä_toiv* mikä_sinul* mikä_teil* mitä_mieltä mitä_pidät* miltä_kuulo* miltä_näyt* esitä_kysym* esitän_kysym*`,
    listen: `
      kuuntel* kuuntele kuunnella kuuntelen kuuntelemme kuunnellaan kuuntelu* kuunnel* kuule kuulla kuulen kuulemme kuullaan kuulisi* kuulet kuulemi* kuulost* kuulolla korvat_auki korva_tarkk*
      anna_puhua anna_heidän_puh* anna_hänen_puh* anna_asiakkaan_puh* annetaan_puhua anna_toisen_puh* annan_puhua antaa_puhua antaa_toisen_puh* antaa_asiakkaan_puh* puheenvuor* anna_puheenvuor* suunvuoro* anna_suunvuoro*
      ole_hiljaa ollaan_hiljaa olen_hiljaa hiljaa hiljaisuu* hiljene* vaikene* vaiti ole_vaiti pysy_hiljaa pidä_suu* suu_kiinni älä_keskeyt* ei_keskeyt* keskeyttämä* keskeytä* keskeyttä*
      puhu_vähemmän puhuu_eniten puheaik* puheajas* puolet_ajasta 50:50 50_50 fifty-fifty puolet_puheesta kaksi_korvaa korvaa yksi_suu tila_puhua tilaa_puhua tilaa_kerto* anna_tilaa tauko tauon pidä_tauko pidä_taukoa
      anna_kertoa anna_heidän_kertoa anna_hänen_kertoa anna_asiakkaan_kertoa kerro_omin_san* omin_sanoin kertaa_kuulemasi toista_kuulemasi kirjaa_muistiin tee_muistiinp* muistiinpano* asiakas_puhuu asiakas_kertoo vuoropuhel* vuorotellen keskustelu keskustelem*`,
    say: `
      sano sanoa sanon sanoo sanomme sanovat sanotaan sanoi* sanot sanotte sanominen sanokaa sanottava* kerro kertoa kerron kerromme kertoo kertovat kerrotaan kertoi* kerrottu kerroimme kerroin kertokaa kertoisi*
      ilmoita ilmoitan ilmoitamme ilmoittaa ilmoittavat ilmoitetaan ilmoitu* ilmoitti* ilmoittakaa ilmaise ilmais* totea todeta toteaa toteamme todetaan mainit* mainitse mainitsen mainitsi* mainita mainitaan
      selitä selittä* selitän selitämme selitetään selvennä selvent* täsmennä täsment* täsmenn* tiedota tiedott* tiedot* tiedoksi tietoon informoi* viesti viestin viestimme viestit viestitään viestinnä*
      esitä esitän esitämme esittää esittelen esittel* esittele* esitellä esitys esityk* kuvaile* kuvail* kuvaa kuvaamme puhu puhua puhun puhumme puhutaan puhuu keskustel* keskustele* juttele* jutell* jutellaan
      lupaa_kertoa muistuta muistut* muistutt* kommentoi* korosta korost* painota painott* vahvista_suull* todet* ääneen sano_ääneen sano_suoraan suoraan rehellisesti_sano* julkista nosta_pöydälle nosta_esiin ota_puheeksi ottaa_puheeksi otan_puheeksi kissa_pöydäl* kissa_pöydälle nostetaan_esiin`,
    questionword: `
      mitä mikä mitkä minkä mihin missä mistä miksi miten milloin millä millä_tavalla millainen millais* millaista minkälai* minkälainen kuka ketkä kenen kenelle keneltä kenet ketä kumpi kumman kuinka kuinka_paljon kuinka_usein
      kauanko koska paljonko montako moneltako mones kuinka_monta monelta mihin_menn* mille miltä minne mistäpä onko ovatko oletteko oletko olisiko olisitteko olisitko voisiko voisitteko voisitko voitteko voitko
      haluatteko haluatko haluaisitteko haluaisitko saisiko saisinko sopiiko sopisiko käykö kävisikö tarvitsetteko tarvitsetko pitääkö pitäisikö tuleeko tulisiko
      mites mitäs entä entäs miksei eikö ettekö etkö kenellä missäpäin kummalla kuinka_kauan minä_päivänä`,
    write: `
      kirjoita kirjoitt* kirjoitan kirjoitamme kirjoita* kirjoitu* kirjaa kirjaamme kirjaan kirjataan kirjattu kirjata kirjaus kirjauk* viesti viestin viestit viestiä viestissä viestillä viestistä viestitse tekstiviest* tekstari*
      sähköposti* sähköposti s-posti* sposti* maili mailin maililla mailaa* mailat* meili* meilaa* meilat* email* e-mail* posti posti* kirje kirjeen kirjeellä kirjeitse kirjee* saatekirj* saateviest* saatekirje* whatsapp*
      kirjallisesti kirjallin* kirjallis* muistio muistion muistioon muistioi* muistilista* pöytäkirj* dokumentoi* dokument* asiakirj* luonno* luonnostel* laadi laatia laadimme laaditaan laadin luonnos luonnoste* allekirjoit* liite liitteenä liittees* liitän
      pikaviest* lomake lomakkee* täytä täyttä* crm:ään crm crm-merkin* merkitse merkitään merkintä merkinn* tiivistä tiivistelm* yhteenveto yhteenvedo*`,
    call: `
      soita soittaa soitan soitamme soitat soitetaan soittaisi* soittais* soitto soiton soittoa soitolla soittopyynt* soittokier* soittoaik* soitimme soitin soitit soitte* soittel* puhelu puhelun puhelua puhelut puhelussa puhelimessa puhelim* puhelinso* puhelinkesk* puhelinpalav* puhelinnum*
      kilauta kilautt* kilaut* pirauta piraut* luuri luurin luuriin langan_päähän linjoill* linjan_päässä takaisinsoit* soita_takaisin soitan_takaisin soittaa_takaisin soittakaa langoilla tavoittaa_puhel* tavoita tavoitel* tavoitin
      numeroon numero numerosta puhelinvast* vaihde vaihteesta kännykkä kännykä* kännykkään teams-puhel* teams-soit* videopuhel* etäpuhel* kylmäsoit* kylmäpuhel* ensisoit* rimpauta`,
    meet: `
      tapaaminen tapaamis* tapaami* tapaa tapaamme tavata tavataan tapasimme tapasin tavatessa* tapaisimme palaver* palaveri palaverin palaverit palaveerata kokous kokouksen kokouk* kokoust* neuvottel* neuvottelu neuvotel* keskustelu keskustelun keskustelussa keskusteluun keskustelut
      käynti käynnin käynnillä käynnit asiakaskäyn* yrityskäyn* tutustumiskäyn* vierailu vierailun vierailulla vieraile* vierailk* vierailu* visiit* kohtaami* treffit aamukahvi* kahvit kahville kahvila* lounas lounaa* lounaspalav*
      esittely esittely* esittelytilai* demo* työpaj* workshop* seminaar* aloituspalav* etätapaam* etäpalav* etäkokou* teams teams-palav* videoneuvottel* verkkotapaam* verkkopalav* istunto istunno* istutaan istumme istahd* katselmu* katselmuk* messut messuil* messuilla
      aikavarau* kalenterikut* kokouskut* varattu_aika sovittu_aika paikan_päällä paikan_päälle kasvotusten kasvokkain saman_pöydän yhteinen_het* hetki_aikaa nähdään näemme nähdä pöydän_ääreen pöydän_ääres* osallistuj* läsnä paikalla`,
    agenda: `
      asialista* asialistan esityslist* agend* ohjelma ohjelman ohjelmassa ohjelmaan kulku kulun kulusta kulkuun kulku_on etenemi* eteneminen eteneme* etenee etenemme edetään aikataulu* aikataulun käsiteltäv* käsittele* käsitelt* käymme_läpi käydään_läpi käyn_läpi läpikäyn* läpikäynti
      kohdat kohta_kohdalta aihealue* aiheet aihelist* runko rungo* runkona käsikirjoit* puherunk* muistio muistion pöytäkirj* järjesty* järjestyk* järjestykse* työjärjesty* vaiheet
      kesto keston kestää kestäisi aikaa_on aika_riittää minuuttia min tunnin tunti vartti vartin puoli_tuntia puolen_tunnin varttitunt* aikavarau* avaus esittelykierro* keskustelukierro* kierros kierro* loppukeskust* lopuksi aluksi ensin sitten sen_jälkeen
      miten_edetään miten_etenemme näin_etenemme näin_edetään näin_toimimme mitä_tapahtuu mitä_seuraavaksi_tapah* ohjelmarunk* päiväjärjesty* suunnitelma_päiv* tapaamisen_kulku palaverin_kulku käynnin_kulku`,
    answer: `
      vastaa vastata vastaan vastaamme vastaavat vastataan vastasi* vastaus vastauk* vastausta vastauksen vastaukset vastaukseksi vastaisi* vastatkaa vastattu vastine vastineen
      palaa_asiaan palaan_asiaan palaamme_asiaan palataan_asiaan palaan palaamme palataan palaa palaatte palaute palautt* reagoi* reagoida reagoimme kuittaa kuittaus kuittaamme kuittaan kuittaati* kuittau* kuitataan
      kuulette kuulet kuulet_meistä kuulette_meistä kuulet_minusta ilmoitamme ilmoitan saatte_tiedon saat_tiedon saatte_vastau* saat_vastau* ottaa_yhteyttä otamme_yhteyttä otan_yhteyttä otetaan_yhteyttä ota_yhteyttä ottakaa_yhteyttä yhteydenot* yhteyttä
      vastausaik* vasteaik* vastaajan viesti_takaisin takaisin_pal* tarkennu* selvity* selvitykse* ratkaisu ratkaisun annamme_vastau* annan_vastau* vahvistu* vahvistamme_vast* kannanot*`,
    begin: `
      aloita aloitt* aloitan aloitamme aloitetaan aloitu* aloitus aloituk* aloituksessa aloittakaa alku alun alussa alkuun alusta aluksi alkuvaih* alkaa alkaen alkavat alkoi alkaj* alkajaisi* alkuperäi* aloituspuhe*
      avaa avaus avauk* avauksen avaan avaamme avataan avauspuhe* avausrepl* avauslause* avauskysym* ensin ensiksi ensimmäi* ensimmäisenä ensimmäiseksi ensimmäisessä ensi_alkuun heti_aluk* heti_alussa heti_kättely* kättely*
      käynnist* käynnistä käynnisty* käynnistetään käyntiin liikkeelle lähdetään lähdemme lähtee_liikkeelle lähtölauk* lähtötilan* lähtökoht* startti starttaa startat* tervehd* tervehdi* esittäyty* esittäydy* tutustu* tutustumi* jää_rikki
      pohjustu* pohjusta* johdanto johdannok* johdannossa taustaksi ensikonta* ensikontakt* ensitapaam* ensikohtaam*`,
    finish: `
      lopeta lopett* lopetan lopetamme lopetetaan lopetu* lopetus lopetuk* loppu lopun lopussa loppuun lopuksi lopulta loppuu loppupuol* lopettakaa lopuks loppuyhteenv* loppukaneet*
      päätä_tapa* päätä_kesk* päätä_puhel* päättyy päättyvät päättyes* päättymi* päätteeksi päättäjäi* päätös_sanat päätössana* viimeinen viimeise* viimeiseksi viimeisenä viimeistele* viimeistel*
      yhteenveto yhteenvedo* kertaa_lopuk* kokoa koonti koonn* kootaan vedä_yhteen vedetään_yhteen vetää_yhteen vedän_yhteen sulje sulkea suljetaan sulkemi* hyvästel* hyvästi* ennen_lähtö* ennen_kuin_lähd* poistues* lähties* lähtiessä
      saata_päätö* saatetaan_päätö* päätökseen valmis valmiiksi valmistuu maaliin viimeinen_viisi viimeiset_minuut* klousaa* klousat* klousaus closing`,
    research: `
      selvitä selvittä* selvitetään selvitämme selvitän selvitys selvityk* selvitettävä* ota_selvää otetaan_selvää otamme_selvää ottaa_selvää tutki tutkia tutkin tutkimme tutkitaan tutkimu* tutkittav* tutustu tutustua tutustun tutustumme tutustutaan perehdy perehty* perehdy* perehdymme
      katso katsoa katson katsotaan katsomme lue lukea luen luemme luetaan luimme luettu luettava* hae_tiedot hae_tieto* haetaan_tieto* etsi etsiä etsin etsimme etsitään googlaa* googlat* kaiva kaivaa kaivetaan penko* pengo*
      kartoita kartoitt* kartoitu* kartoitetaan tarkista tarkist* tarkistan tarkistamme tarkistetaan tarkistu* varmista_etukät* taustatie* taustatyö* taustatut* taustaselvit* taustoit* taustoitu* taustat taustaa
      läksyt läksy* kotiläksy* kotityö kotityöt valmistaudu valmistaut* valmistautu* valmistautumi* valmistele valmistel* tiedetään tiedämme tiedossa tiedot tietoja havainto* havainnot analysoi* analyysi* ennakkotie* ennakkoon_selv* muistele kertaa_histor* ostohistor* tilaushistor* asiakashistor*`,
    source: `
      verkkosiv* nettisiv* kotisiv* www-siv* sivuilta sivustol* sivusto* internet* netistä netissä google googlesta tilinpäätö* tilinpäätöst* vuosikertom* vuosiraport* toimintakertom* osavuosikats* pörssitiedot*
      kaupparekist* ytj ytj:stä prh prh:n asiakastie* asiakastieto finder finder* yritysrekist* rekisteri* luottotiedo* luottotieto*
      lehti lehdestä lehdis* lehtijut* lehtiartik* uutinen uutiset uutisis* uutisia tiedotte* tiedottei* lehdistötiedot* mediatiedot* paikallisleh* kauppaleh* ammattileh* haastattelu* blogi* linkedin* linkedinistä facebook* instagram* some somesta somessa sosiaalinen_med*
      crm crm:stä asiakasrekist* asiakastietojärjest* muistiinpano* muistiinpanot aiempi_kirjeenv* kirjeenvaiht* aiemmat_viest* aiemmat_tarj* vanhat_tilau* vanhat_tarj* reskontrasta hilma hilmasta hankintailmoitu* tarjouspyyntö* tarjouspyynnös*
      valtuuston_pöytäk* kokouspöytäk* lautakunnan_pöytäk* toimialaraport* tilasto* tilastokesk* työpaikkailmoit* rekryilmoit* tuttav* yhteinen_tuttu* yhteiset_tut* verkosto* kollegalta edeltäj*`,
    before: `
      ennen ennen_kuin ennen_tapa* ennen_palav* ennen_käynti* ennen_soitt* ennen_puhel* ennen_kokou* ennen_neuvottel* ennen_vierail* ennen_yhteyd* ennen_lähtö* ennen_ensim*
      etukäteen etukätei* ennakkoon ennakkoa ennakolta ennakko* ennakoi* hyvissä_ajoin ajoissa jo_edellis* edellisenä edellisenä_päiv* edellispäivä* päivää_ennen viikkoa_ennen tuntia_ennen
      valmiiksi valmistel* valmistautu* valmistaudu* pohjatyö* pohjatyöt pohjaksi alustava* alustavasti aiemmin aikaisemmin sitä_ennen tätä_ennen kotona_jo lähtiessä pohjusta* varuilta varalta ensin`,
    after: `
      jälkeen jälkeis* jälki* jälkikäteen jälkeenpäin jälkihoi* jälkimarkkin* jälkimyyn* tapaamisen_jälk* palaverin_jälk* käynnin_jälk* puhelun_jälk* soiton_jälk* kaupan_jälk* toimituksen_jälk* asennuksen_jälk* käyttöönoton_jälk* myynnin_jälk* tilauksen_jälk* kokouksen_jälk*
      sen_jälkeen tämän_jälkeen minkä_jälkeen kun_olem* kun_ol* kun_on sitten sittemmin myöhemmin perästä perään jatkossa jatko jatkon jatkoon jatkoa saatuamme saatuaan saatuani saatuanne tehtyä* tehtyämme toimitettu* toimitettua
      päivän_kuluttua viikon_kuluttua kuukauden_kuluttua kuluttua päästä viikon_päästä seuraavana seuraavana_päiv* samana_päiv* heti_perään heti_kun lopuksi päätyttyä päätteeksi saavuttua vastaanotettua* aloitettu* kerran_kun`,
    decide: `
      päätä päättää päätämme päätän päättävät päätetään päätti päätimme päättänyt päättäneet päätettä* päättäi* päätös päätök* päätöksen päätöstä päätökset päätöksest* päätöksente* päättämi* päätösehdotu* päätösaikatau*
      valitse valits* valita valitaan valinta valinnan valinnas* valintaa valintakrit* valittu valitsimme valitsemme valitsee ratkaise ratkais* ratkaisu ratkaisun ratkaisee ratkaistaan
      hyväksy hyväksyä hyväksyy hyväksyn hyväksymme hyväksytään hyväksyi* hyväksyty* hyväksynt* hyväksynnä* hyväksymi* allekirjoit* allekirjoitus allekirjoituk* vahvista vahvistaa vahvistamme vahvistetaan kuittaa_hyväk* nimi_paperiin nimet_paperiin
      linjaa linjau* linjat* harkits* harkinta harkinnan harkitaan arvioi* kanta kantamme kannan kantansa lopputulos lopputulok* lopullinen lopullis* puoltaa puolla* puoltav* esittelee_hallit* hallituksen_kokou* budjetoi* myöntää myönnä* lyödä_lukkoon lyödään_lukkoon lukkoon lukkoon_lyö* nuija* nuijitaan sinetöi* tyrmä* sanoo_viimeisen`,
    yes: `
      kyllä joo juu hyväksymme hyväksyn hyväksyty* hyväksyimme hyväksyvä* tilaamme tilaan tilasimme tilaus_on teemme_tilau* teen_tilau* otamme otetaan otamme_tarjo* otamme_vastaan valitsimme_teidät valitsimme_teidän valitsemme_teidän valitsimme_tarjouksen* valitsimme_sinut
      sovittu sovitaan_niin kiinni_veti* kättä_päälle lyödään_kättä asia_selvä selvä_peli selvä onnistuu sopii sopii_meille kelpaa käy käy_meille lähdetään lähdemme_mukaan lähdemme mukana olemme_mukana myönteinen myönteis* myöntävä* suostu* suostumme suostuu suostumu*
      vihreä_valo vihreää_valo* valtuut* vahvistamme vahvistan tilausvahvistu* tervetuloa_toimittaj* tervetulo* voititte voitit voitimme voittanut voittaneet teidän_tarjouks* paras_tarjous kauppa_syntyi kaupat_syntyi* kaupat_tuli syntyi syntyy_kauppa
      ehdottomasti mielellämme mieluusti toki tottakai totta_kai jatkamme_teidän jatkamme_kanss* aloitetaan_yhteisty* ilo_ilmoittaa puoltaa puollamme hyväksyttiin ok okei peukku peukku*`,
    no: `
      kieltäydy kieltäyty* kieltäydymme kieltäydyn kieltäydytään kieltävä* kielteinen kielteis* kielteisen hylkää hylät* hylkäämme hylättii* hylkäy* hylättiin torju* torjua torjumme torjutaan torjun tyrmä* tyrmäämme
      emme_ota emme_tilaa emme_hyväksy emme_hanki emme_osta emme_tartu emme_lähde emme_valinn* emme_jatka emme_solmi emme_tee_tilau* emme_anna_tarjo* emme_jätä_tarjo* emme_tarjoa emme_osallistu emme_suostu emme_etene emme_toteuta emme_päätyneet emme_valitse emme_tule
      en_ota en_tilaa en_osta en_hyväksy en_lähde en_jatka en_suostu en_tartu ei_oteta ei_tilata ei_valittu ei_tullut_valit* ei_valita ei_hyväksytty ei_hyväksytä ei_osteta ei_lähdetä ei_kiitos ei_tällä_kertaa tällä_kertaa_ei tällä_kerralla
      jätämme_väliin jätän_väliin jätetään_väliin jätämme_tarjo* jätämme_tarttumat* jätämme_tilaamat* jätämme_hankkimat* jää_väliin luovumme luovutaan luovuimme päädyimme_toise* päädyimme_toisee* päädyimme_muu* päädyimme_kielt* valitsimme_toise* valitsimme_muun valitsimme_kilpail* päätimme_olla päätimme_toisin valinta_osui_toise* osui_toise* kauppa_ei
      vastauksemme_on_ei vastaus_on_ei kielto kieltämi* kieltäymi* sanoa_ei sano_ei sanomme_ei sanon_ei sanotaan_ei ei-vastau* ei_vastau* kieltovast* kieltämme peruutamme pakit rukkaset rukkasi* epäämme evätä evätään evättii* joudumme_kieltäyt* joudun_kieltäyt* joudumme_sanomaan joudun_sanomaan`,
    cannot: `
      emme_voi en_voi ei_voi eivät_voi ei_voida emme_pysty en_pysty ei_pysty ei_pystytä eivät_pysty emme_kykene en_kykene ei_kykene ei_kyetä emme_saa en_saa ei_saa ei_saada ei_onnistu ei_ole_mahdol* mahdoton* mahdotonta emme_voineet emme_pystyneet
      emme_tee en_tee ei_tehdä emme_toimita emme_anna en_anna ei_anneta emme_myönnä emme_aio en_aio ei_aiota emme_halua en_halua ei_haluta emme_ehdi en_ehdi ei_ehditä emme_myy ei_myydä emme_lähde ei_lähdetä emme_käy emme_allekirj*
      emme_sitoudu ei_sitouduta emme_lupaa en_lupaa ei_luvata emme_suostu ei_suostuta emme_hyväksy en_hyväksy ei_hyväksytä emme_jousta emme_tingi ei_tingitä emme_osallistu emme_alita emme_ylitä
      valitettavasti_emme valitettavasti_en valitettavasti_ei joudumme joudun estää estyy este esteen estynyt emme_ole_voineet kapasiteet* kapasiteetti_ei ei_riitä eivät_riitä resurssit_eivät täynnä tilauskirj* emme_tällä_kert* en_tällä_kert*`,
    not: `
      ei en et emme ette eivät eikä emmekä enkä eivätkä ei_ole ei_enää ei_vielä ei_koskaan ei_mitään ei_lainkaan ei_ollenkaan ei_yhtään ei_kukaan älä älkää älkäämme älköön ilman ilman_että koskaan ikinä lainkaan
      ollenkaan missään_tapau* missään_nimes* mitenkään tuskin vailla puuttuu ellei ellemme elleivät ellette kumpikaan kukaan mikään mitään muttei vaan paitsi sen_sijaan eihän eipä emmehän ei_suinkaan ei_tarvit* ei_tarvetta ei_kuulu ei_muuta ei_edes`,
    if: `
      jos mikäli jollei ellei ellemme elleivät ellette kun kunhan siinä_tapauks* siinä_tapaukses* tapauksessa tapauksissa siltä_varal* siltä_varalta varalta edellyttäen edellyttä* edellytyks* ehdolla ehdolla_että sillä_ehdolla
      olettaen oletu* vaikka vaikka_kuinka jos_ei jos_taas jos_kuitenkin jospa jos_asiakas jos_vastaus silloin silloin_kun milloin aina_kun niin_kauan niin_pian heti_kun mikäli_ei jos_he jos_hän jos_he_san* riippuen riippuu niissä_tapauks* poikkeustap* ehkä`,
    must: `
      pitää pitäisi pitäisiv* täytyy täytyisi täytyi tulee tulisi on_pakko pakko pakollin* pakollis* velvollis* velvoll* velvoite* velvoittaa velvoitetaan joudumme joutuu joutuvat joutua on_tehtävä on_oltava on_sovit* on_sano* on_kerrot* on_hoidet* on_saatava on_annettav*
      on_lähetet* on_kysyt* on_selvitet* on_tarkist* on_maksettav* on_toimitet* on_ilmoitet* on_kirjat* on_vastat* syytä on_syytä kannattaa kannattaisi kuuluu kuuluisi sopii_odottaa vaaditaan vaatii edellytetään edellyttää ehdoton* ehdottoman ehdottomasti välttämät* aina muista muistathan muistakaa
      tarvitsee on_tarve sitoudu* sitoumu* sitoutuu oltava tehtävä saatava sovittava varmistettav* huolehdi huolehdit* pidä_huoli pitää_huolen katso_että huolehdi_että säännö* sääntö ohje`,
    criteria: `
      kriteer* kriteerit valintakrit* karsintakrit* ehto ehdot ehtoja edellyty* edellytyks* soveltuu soveltuva* soveltuvuu* sopii_meille sopiva* sopivuu* sopimatto* ei_sovi kannattaako kannattaa_jatkaa kannattava* kannattavuu* kannattamat*
      jatketaan jatkamme jatkamis* jatkaa jatka_kun jatka_jos jätetään jätetään_sikseen jätämme_sikseen jätä_sikseen jätä_väliin jätetään_väliin luovutaan luovu_jos keskeytä keskeytämme lopeta_jos lopeta_kun pudota pudot* pudotetaan karsi karsinta* karsitaan karsiutu* hylkää_jos seuloa seulo* seula
      kelpuut* kelpoisuu* kelpaa kvalifioi* kvalifioin* kvalifioitu diskvalifioi* kohderyhm* kohdeasiak* ihanneasiak* ihanneasiakka* pisteyt* pisteytys pisteet pistettä luokittel* luokitus bant meddic* meddpicc* go/no-go go_no-go go_no_go no-go etene_jos etenemme_jos etenemme_kun edetään_jos edetään_kun ei_edetä emme_etene
      budjetti_on budjetti_tied* luottokelpoi* maksukyky* maksukyvy* todellinen_tarv* todellisen_tarp* aito_tarve aidon_tarp* sopii_kohder* oikea_asiak* väärä_asiak* milloin_kyllä milloin_ei mukaan_vai portti portit vaivan_arvoi* ajan_arvoi* kynnysarv* kynnysehd*`,
    limit: `
      raja rajan rajaa rajat rajoja rajamme rajojen rajoista rajoille rajoihin rajaus rajauk* rajanvet* reunaehd* reunaeht* punainen_vii* punaiset_viiv* punaista_viiv* punaisen_viiv* ehdoton* ehdottomat kynnyskys* kynnyskysymy* pidämme_kiinni pidetään_kiinni pitää_kiinni pidän_kiinni
      emme_hyväksy en_hyväksy ei_hyväksytä emme_siedä ei_siedetä emme_suvaitse ei_suvaita emme_jousta ei_jousteta emme_tingi ei_tingitä emme_tee en_tee ei_tehdä emme_anna_peri* emme_mene_alle emme_alita emme_ylitä emme_laske emme_myy_alle emme_toimita_ilman emme_aloita_ilman emme_lähde_ilman ei_aloiteta_ilman ei_toimiteta_ilman
      enintään korkeintaan pisimmillään viimeinen_vastaantul* pidemmälle_emme pidemmälle_ei tämän_pidemm* tähän_asti tähän_saakka siihen_asti ei_pidemm* ei_enempää emme_enempää enempää_emme enempää_ei jämäkä* jämäkäs* jämpti* napakasti stop seis
      neuvottelemat* ei_neuvotel* emme_neuvottele epäasiallin* epäasiallis* sopimaton* häirin* huutami* kiusaami* nollatoleran* yli_emme kohtuut* periaat* arvojemme_vast* arvojen_vast* laki_kieltää sopimuksen_vast* meillä_ei_käy ei_käy ei_käy_päin`,
    concession: `
      myönny* myönnyty* myönnytyk* myönnytys alennu* alennus alennuk* ale alea joustaa jousta* jousto* jousto joustamme joustovar* joustava* joustavasti antaa_periksi annamme_periksi anna_periksi antaa_myöten myöten_anto* vastaantul* tulla_vastaan tulemme_vastaan tullaan_vastaan tulevat_vastaan tulen_vastaan tule_vastaan vastaan_tule*
      vastine vastineeksi vastineen vastikkee* vastike vastapalvel* vastavuoroi* vaihdossa vaihtokau* vaihdetaan vaihdamme tingi tinki* tinkim* tingimme tingitään hinnanalenn* hinnan_alenn* paljousalennu* määräalennu* vuosialennu* käteisalennu* kassa-alennu* bonusalenn* hyvity* kompromis* kompromissi* puoliväli* puolivälis* puolitiehen
      jos_te_me jos_saamme annamme_jos siitä_hyvästä pelivara* pelivaraa neuvotteluvar* liikkumavar* liikkumatil* annettava* annamme saamme ottaa_ja_antaa antaa_ja_ottaa myönnämme hinnasta_pois prosenttia_pois pudota_hint* pudotamme_hint* laske_hint* laskemme_hint* alentaa alennamme alenna* maksuaikaa pidempi_maksuaik* pidempää_maksuaik*`,
    send: `
      lähetä lähettää lähetän lähetämme lähetät lähetätte lähettävät lähetetään lähettäisi* lähettänyt lähetimme lähetin lähetit lähetetty lähetettä* lähettämme lähettäkää lähety* lähetys toimita toimitan toimitamme toimittaa toimitetaan toimitatte toimittaisi* toimitettu toimittakaa
      välitä välitän välitämme välittää välitetään laita laitan laitamme laittaa laitetaan laittaisi* laitatko laitatteko laittakaa pistä pistän pistetään pistäisi* pane panen postita postitan postitt* postitetaan mailaa meilaa jaa jaan jaamme jaetaan jaettu jakaa jaatko
      toimeksi luovuta luovutan luovutamme luovutetaan anna annan annamme annetaan antaa ohjaa ohjataan ohjaamme vie vien viemme viedään tuo tuon tuomme tuodaan palauta palautan palautatte palautetaan jätä jätän jätämme jätetään lataa ladataan lataan lataa_palveluun
      siirrä siirrän siirretään edelleenläh* edelleenlähet* eteenpäin faksaa faksilla postissa postitse liitteenä oheis* ohessa oheen liitän kuriiril* kuriiri lähetäthän lähetättehän lähetätkö lähetättekö toimitatteko toimitatko`,
    do: `
      tee teen teemme tekee tekevät tehdä tehdään teette teet tekisi* tehnyt tehneet tehty tehtävä* tekemi* hoida hoidan hoidamme hoitaa hoitavat hoidetaan hoitui hoituu hoitami* hoidettu hoidettava* valmistel* valmistele valmistelen valmistelemme valmistellaan valmista valmistamme
      järjestä järjestän järjestämme järjestää järjestetään järjestel* järjestämi* laadi laadin laadimme laatii laaditaan laatia toteuta toteut* toteutamme toteutetaan toteutan toteutu* suorita suoritt* suoritamme suoritetaan käynnistä käynnistämme käynnistän käynnistetään
      selvitä selvitän selvitämme selvittää selvitetään tarkista tarkistan tarkistamme tarkistaa tarkistetaan päivitä päivitän päivitämme päivittää päivitetään korjaa korjaan korjaamme laske lasken laskemme laskee lasketaan laskelma* mittaa mittaan mittaamme mitataan asenna asennamme asennan asennetaan
      kokoa kokoan kokoamme kootaan kerää kerään keräämme kerätään varaa varaan varaamme varataan varmista varmistan varmistamme varmistaa varmistetaan huolehdi huolehdin huolehdimme huolehtii ota otan otamme ottaa otetaan käy käyn käymme käydään tilaa tilaan tilaamme tilataan
      luo luon luomme luodaan testaa testaamme testataan suunnittele suunnittelen suunnittelemme suunnitellaan toimi toimin toimimme toimii toimitaan tuota tuotamme hae haen haemme haetaan nouda noudan noudamme noudetaan aja ajan ajamme ajetaan vastaa_siitä toimenpi* toimenpide toimenpitee* toimet toimia tehtävälist*`,
    agreeon: `
      sovi sopia sovin sovimme sopivat sovitaan sovittu sovitut sovittua sovittii* sovittuun sovitusti sovittava* sopimi* sopi sopisi* sopiiko sopisiko sopimus sopimuk* yhteisymmärr* yksimieli* yhdessä_sovi* sopu sopuun sopuratkais*
      varaa varaan varaamme varataan varattu varaus varauk* varaathan kalenteroi* kalenteriin kalenterista kalenterikut* kutsu kutsun kutsumme kutsutaan ajankoh* ajankohta ajankohda* aikataulut* aikatauluta* aikatauluttaa
      vahvista vahvistan vahvistamme vahvistaa vahvistetaan vahvistus vahvistuk* vahvistatteko vahvistatko määritä määritell* määrittel* määritämme määritetään kiinnitä kiinnitämme kiinnitetään lyö_lukkoon lyödään_lukkoon lyömme_lukkoon lukkoon lukitse lukitaan lukitsemme
      päätä_yhdes* päätetään_yhdes* kirjataan kirjaa_sovit* kirjaamme_sovit* ehdota ehdotan ehdotamme ehdotetaan ehdotu* käykö_teille sopiiko_teille sopiiko_sinul* suunnittele_yhdes* kättä_päälle`,
    next: `
      seuraava seuraava* seuraavaksi seuraavat seuraavassa seuraavan seuraava_askel seuraavat_askel* seuraavan_askel* seuraavista_askel* seuraava_vaihe seuraavan_vaihee* seuraava_siirto seuraava_toimenp* askel askeleen askelta askeleet askelee* askelten jatko jatkon jatkoon jatkoa jatkosta jatkossa jatkotoim* jatkotoimet jatkotoimenp* jatkoaskel* jatkosuunn* jatkotehtäv* jatkoaikatau* jatkosopim* jatkoeht*
      toimenpide toimenpitee* toimenpiteet toimet toimia tehtävät tehtävä tehtävää tehtävälist* todo to_do miten_jatk* miten_edet* miten_eten* miten_tästä tästä_eteenpäin eteenpäin mitä_seuraavaksi mitä_nyt mitä_sitten mitä_tehdään_seuraav*
      sitten sen_jälkeen tämän_jälkeen etenemi* eteneminen etenemme etenemistap* edetään seuranta seurannan seurantatoim* seurantapalav* seuraan seuraamme sovitut_asia* sovitut_toim* sovittiin sovitut_tehtäv* toimintasuunn* toimenpidesuun* toimenpidelist* action action_point* actionit kuka_tekee kuka_hoitaa kuka_mitä_milloin`,
    deadline: `
      mennessä määräaik* määräpäiv* määräaja* takaraja* eräpäiv* viimeistään deadline* dl dl: dedis* dedli* aikaraja* aikaraj* aikataulu* asti saakka ennen ennen_kuin loppuun_mennessä loppuun_asti päivän_sisällä viikon_sisällä tunnin_sisällä sisällä kuluessa puitteissa
      vuorokauden_kuluessa viikon_kuluessa päivän_kuluessa tuntia_kuluessa kuun_loppu* viikon_loppu* vuoden_loppu* loppuun päivään_mennessä klo kello määrätty_päiv* toimitusaik* toimituspäiv* toimitusviik* takuuaik* valmis_viimeist* valmistuu voimassa voimassaoloaik* voimassaoloaj* tarjousaik*
      vastausaik* jättöpäiv* luovutuspäiv* luovutusaika palautuspäiv* milloin milloin_valmis mihin_mennessä ajoissa hyvissä_ajoin pvm päivämäär* kk:n vk vko viikko viikolla päättyy päättymispäiv* alkamispäiv* aloituspäiv*`,
    date: `
      maanantai* maanantaina tiistai* tiistaina keskiviik* keskiviikkona torstai* torstaina perjantai* perjantaina lauantai* lauantaina sunnuntai* sunnuntaina ma ti ke to pe la su ma-pe arkipäiv* arkena arkisin
      tammikuu* helmikuu* maaliskuu* huhtikuu* toukokuu* kesäkuu* heinäkuu* elokuu* syyskuu* lokakuu* marraskuu* joulukuu* tänään huomenna huomis* ylihuomen* ylihuomenna eilen eilis* toissapäiv* tällä_viikolla tämän_viikon ensi_viikolla ensi_viikon ensi_viikoll* seuraavalla_viik* viime_viikol*
      ensi_kuussa ensi_kuun ensi_kuuss* tässä_kuussa tämän_kuun viime_kuus* ensi_vuonna ensi_vuoden tänä_vuonna viikolla viikon viikko viikkoa viikkoon viikot vko vk kuukau* kuukaude* kuukautta kk kvartaal* neljännesvuo* vuosineljänn* vuosi vuoden vuotta puolivuot*
      päivä päivän päivää päivänä päivässä päivällä päiväksi päiviä tunti tunnin tuntia tunnissa vuorokau* vuorokaude* aamul* aamuna aamupäiv* iltapäiv* illalla iltana puoleen_päiv* puolilta_päiv* klo kello minuut* pvm päivämäär* ajankoht* ajankohda* pp.kk pp.kk.vvvv
      keväällä kevään kevää* kesällä kesän kesää syksyllä syksyn syksy talvella talven juhannu* joulu* joulun pääsiäi* vapun vapu* vapun_jälk* loman lomien lomien_jälk* vuodenvaih* kuunvaih* kuun_alus* kuun_lopus* kuun_loppu* viikon_alus* viikon_lopus*`,
    who: `
      vastuuhenkil* vastuu vastuut vastuullin* vastuullis* vastuussa vastuunjak* vastuualue* vastaa vastaavat vastaamme vastaava vastaan_itse kuka kuka_tekee kuka_hoitaa kuka_vastaa kenen kenen_vastuu* kenelle tekijä tekijän tekijänä tekijät toteuttaj*
      hoitaa hoitavat hoitaja huolehtii huolehdin huolehdimme huolehtivat vetää vetäjä omistaja omistajuu* otan_hoitaak* otan_tehtäv* ottaa_hoitaak* ottaa_vastuu* otan_vastuu* nimetty nimeämme nimetään nimi nimetään_vast* toimeksisaan*
      minä me te sinä hän myyjä toimittaja asiakas ostaja tilaaja projektipäällik* projektipäällikk* asiakasvastaav* myyntipäällik* huoltopäällik* työnjoht* kirjanpit* reskontranhoit* varastopäällik* tuotantopäällik* asentaja kuljettaja kuski avainasiakaspäällik* yhteyshenkil* asiakaspäällik*`,
    later: `
      myöhemmin myöhempää myöhempi* myöhemmäs* myöhempään toisella_kertaa toiste toinen_kerta toisen_kerran toisena_ajankoh* joskus joskus_toiste aikanaan ajallaan aikoinaan tuonnempa* tuonnemmas aikanansa sopivana_ajank* sopivassa_väl* sopivaan_aika* parempana_het* parempi_hetki
      lykkää lykät* lykätään lykkäämme lykkäy* siirrä siirretään siirrämme siirtyy siirty* jätetään_odot* odottamaan odota odotetaan auki avoinna avoin_asia jää_auki jäi_auki jätetään_auki sovitaan_myöhem* sovitaan_erik* sovitaan_aikan* katsotaan katsellaan palataan palaamme palaan palataan_asiaan palataan_myöh*
      ensi_vuonna ensi_vuoden ensi_kaudel* seuraavalla_kaud* seuraavassa_kilpailu* jatkossa tulevaisuudes* tulevaisuude* vastaisuudes* vastaisuude* jonain_päivänä kun_aika kun_tilanne myöhemmäksi tuonnemmaksi pistetään_pöydälle pöydälle hautua hautumaan hautuu`,
    stage: `
      vaihe vaiheen vaiheet vaiheita vaiheessa vaiheesta vaiheittain vaiheist* vaihetta askel askeleet askele* askelma* porras portaat portaita portaik* porrast* prosessi* prosessin myyntiprosess* myyntipolk* ostopolk* asiakaspolk* asiakaspolu* myyntiputk* putki putken putkessa myyntisykl* sykli*
      ketju ketjun polku polun polulla tie tiellä kulku kulun kaari kaaren elinkaar* elinkaari elinkaare* alusta_loppu* ensikontakt* ensimmäises* yhteydenot* ensiyhteydenot* ensimmäinen_yhtey* kauppa kaupasta kauppaan toimitukse* sisäinen_myyn* sisäisestä myynnist* jatkotilau* uusintatilau*
      järjestyk* numero_yksi ykkösvaih* vaihe_1 vaihe_2 vaihe_3 vaihe_4 vaihe_5 ensimmäinen_vaih* toinen_vaih* kolmas_vaih* neljäs_vaih* viides_vaih* viimeinen_vaih* viisi_vaih* viisi_askel* viidessä_vaih* virstanpyl* etappi etapit välietap* malli toimintamal* reitti vuokaav* prosessikaav* siitä_eteenp* alkaen`,
    offer: `
      tarjous tarjouk* tarjousta tarjouksen tarjoukset tarjouspyyn* tarjoushin* tarjouslask* tarjousaik* tarjouskilp* tarjouslii* tarjousasiak* tarjousvaih* tarjousneuv* kokonaistarj* vastatarjou* lisätarjou* alustava_tarj* budjettitarj* urakkatarj* jatkotarj* tarjota tarjoaa tarjoamme tarjoan tarjosi* tarjotaan tarjottu tarjotut tarjoatte tarjoomme tarjooma* tarjoaisi* tarjoama*
      ehdotu* ehdotus ehdotuk* ehdotuksen ehdotamme ehdotan ehdotatte projektiehdot* ratkaisuehdot* sopimusehdot* sopimusluon* hintaehdot* esitys esityk* hinnasto* hinta-arvio* kustannusarvio* kustannusarvi* laskelma* laskelman kilpailut* rfp rfq rfi osallistumishak* pyyntöön pyyntönne
      tarjooja* tarjoaja* erittel* hintaeritt* sisältö laajuus laajuu* sisältyy sisältyvät optio* optiot voimassa`,
    order: `
      tilaus tilauk* tilausta tilaukse* tilaa tilata tilaamme tilaan tilaavat tilataan tilasi* tilattu tilaatte tilaisi* tilausvahv* tilausnum* ostotilau* ostotilauks* osto oston ostoa ostot ostaa ostamme ostan ostavat ostetaan ostatte osti ostettu hankinta hankinnan hankinnas* hankin* hankkia hankimme hankitaan hankintapäät* hankintasop*
      kauppa kaupan kauppaa kaupat kauppoja kaupassa kauppaan kaupasta kaupanteko kaupanteo* kauppasop* kauppakirj* sopimus sopimuk* sopimusta sopimukse* puitesop* vuosisop* toimitussop* urakkasop* urakka urakan urakkaa toimeksian* toimeksianto toimeksianno* projekti* diili diilin diilit myynti myynnin myyntiä myydä myymme myydään
      allekirjoit* allekirjoitettu kaupanpäät* kaupanpäätt* kaupan_päät* tilauskan* klousaus klousat* aloituslup* erä erän erää volyymi* tilausmäär* vahvistettu_til* po po-numero`,
    price: `
      hinta hinnan hintaa hinnat hintoja hinnalla hinnasta hintaan hintojen hinnoit* hinnoittel* hinnoitel* hinnasto* hintataso* hintapyyn* hintapuh* hintaluok* hintalap* yksikköhin* listahin* kokonaishin* kiinteä_hin* kustannu* kustannus kustannuk* kulu kulut kuluja kuluista kalli* kallis kalliimpi kalliimm* halpa halvem* halvempi halvalla edullis* edullinen edullisem*
      budjetti* budjetin budjetissa maksaa_liik* paljonko_maksaa mitä_maksaa maksuehto* maksuehdot maksuehdo* maksuaik* maksuerä* ehdot ehtoja ehto sopimuseh* toimituseh* toimitusehdot tuntihin* tuntivelo* veloitu* veloitamme veloitetaan veloit* taksa* tariffi* maksu maksun maksut rahti rahdin rahtia rahtikul* toimituskul*
      euro euron euroja euroa eur eurolla sentti* € alv alv:n arvonlisäver* kate katteen katetta katteemme kateprosent* tuntihinta* indeksi* hinnankorot* hinnannous* hinnantark* korotus korotuk* alennus alennuk* elinkaarikust* tco`,
    pay: `
      maksaa maksamme maksan maksavat maksetaan maksoi* maksettu maksettav* maksanut maksaneet maksatte maksakaa maksu maksun maksua maksut maksuja maksusta maksuun maksujen maksuaik* maksuehto* maksuehdo* maksupäiv* maksuerä* maksusuor* maksusuorit* maksuvalv* maksuvalvon* maksuseur* maksujen_seur* maksujen_valv* maksunseur* maksutilan* maksuohjelm* maksusuunn* maksukyk* maksulii* loppumaksu* ennakkomaks* käsiraha* etumaks*
      suoritus suorituk* suorituksen suorituksia tilille tilillä tili tilin tilisiirt* pankki pankkitil* rahat rahan raha rahaa rahoja kassaan kassavir* kassavirt* kassa tilitys tilityk* kuitti kuitin saatava saatavat saatavien saatavia saata saldo saldon velka velan velat siirto siirron
      kokonaan täysimäärä* täysmäärä* viimeinen_erä viimeiset_erät loppuerä* ensimmäinen_erä rahaliiken* pidätet* vakuus vakuuden maksutap* korttimaks* käteinen käteisel* saapunut_tilille näkyy_tilillä tilioteella tiliote tiliottee*`,
    invoice: `
      lasku laskun laskua laskut laskuja laskusta laskulla laskujen laskuun laskunne laskumme laskutus laskutuk* laskutetaan laskuttaa laskuttaj* laskutamme laskuta laskutettu laskutuserä* laskutusoso* verkkolasku* verkkolask* ostolasku* ostolask* myyntilasku* myyntilask* ennakkolasku* loppulasku* loppulask* hyvityslasku* hyvityslask* ennakkolask* osalasku* osalask* kuukausilask*
      maksumuistut* maksukehot* maksuvaati* muistutus muistutuk* muistutuslask* muistuta muistutetaan karhu karhuta karhuaa karhuam* karhukirj* karhukirje* perintä perinnä* perintäkirj* perintään perittäv* viivästyskor* viivästyskorko* korko korkoa erääntyy erääntyvät erääntynyt erääntyneet erääntyne* eräänty* eräpäiv* avoimet_saat* avoimet_lask* avoin_lasku avoimia_lask* maksamat* maksamaton* myöhässä_oleva_las* reskontra reskontr* saatavat
      laskunum* viitenum* viite viitteellä viitetie* tositteet tosite saldovahvist* tilausnum* 14_pv 30_pv netto pv_netto pvä_netto lähetelist*`,
    deliver: `
      toimitus toimituk* toimitusta toimitukse* toimita toimitamme toimitan toimittaa toimitetaan toimitettu toimitti* toimitatte toimittami* toimitusaik* toimituspäiv* toimitusvarm* toimitusehd* toimitusaikatau* toimitustap* toimituserä* toimitussis* osatoimitu* jälkitoimitu* pikatoimitu*
      kuljetu* kuljetus kuljetuk* kuljettaa kuljetamme kuljetetaan kuljettaj* rahti rahdin rahtikirj* lähety* lähetys lähetyk* lähete lähettee* lähetelist* kuorma kuorman kuormaa kuormakirj* lava lavan lavoja lavat kollit kolli toimitetut tavara tavaran tavaraa tavarat tavarantoim*
      luovutu* luovutus luovutuk* luovutetaan luovutamme vastaanotto vastaanoton vastaanottotark* vastaanottopöyt* vastaanottaa vastaanotet* saapuu saapunut saapui saapumi* perille purku puretaan asennus asennuk* asentaa asennamme asennetaan asentaja* asennettu pystyt* pystytys käyttöönot* käyttöönotto käyttöönoto*
      varastosta noudetaan nouto noudon nouda valmis_toimit* valmistu* valmistus valmistuk* pakata pakkaa* pakkaus pakkauk* laivaus laivauk* toimituskunto* työmaalle työmaalla kuormaus toteutus toteutuk*`,
    handover: `
      luovutuspalav* luovutuskesk* siirtopalav* sisäinen_siir* sisäinen_luov* sisäinen_aloit* sisäinen_palav* sisäinen_myyn* sisäinen_läpik* sisäisesti sisäinen sisäise* sisäistä sisäisellä aloituspalav* aloituskokou* kick-off* kickoff* kick_off* startti starttipalav* projektin_aloit* läpikäynti läpikäynn* käydään_läpi_tuotan* käydään_läpi_tiimi*
      perehdytä perehdytt* perehdyte* perehdytys perehdytyk* opasta brieffaa* brief* briiffi* briiffaa* briiffat* siirto_tuotan* siirto_tuotantoon siirto_toimitu* siirtyy_tuotan* siirretään_tuotan* myynti_tuotan* myynniltä_tuotan* myynnistä_tuotan* myynniltä_toimit* myynnistä_toimit* myynnistä_toteut* myynniltä_projekt* tuotannolle tuotantoon toimitustiimille projektitiimille projektille varastolle
      myydään_omal* myy_tilaus myydään_sisä* myydään_tuotan* myy_tuotannol* myy_omalle myy_omill* myydään_oman* myydään_omill* oman_talon omalle_organis* omalle_väelle omalle_porukalle sitoutetaan sitouta_oma* sitouta_tuotan* luovutuslist* luovutuspakett* luovutuslomak* luovutusmuist* siirtolomak* tilausvahvistus_tuotan* työmäär* työmääräin työmääräy* työnumer* työkortti tietopaketti vastuu_siirtyy vastuunsiir* kapula kapulan viestikapul* viestinvaiht* luvattu_asiakkaal* mitä_on_luvattu mitä_luvattiin`,
    again: `
      uudelleen uudestaan jälleen taas uusintatil* uusintaosto* uusinta uusinnan jatkotil* jatkokaup* jatkokauppa lisätil* lisätilau* lisäkaup* lisäkauppa lisämyyn* lisämyyn* ristiinmyyn* ristimyyn* täydennystil* toistuva* toistuu seuraava_tilau* seuraavan_tilau* seuraavaa_tilau* seuraavaan_tilau* uusi_tilaus uuden_tilauk* uutta_tilau* uusia_tilauk* uusi_kauppa uutta_kauppaa toinen_tilau* toisen_tilau*
      uusiminen uusimi* uusitaan uusia_sopim* uudistaa uudista* sopimuksen_uus* sopimuksen_jatk* jatkosop* jatkokau* jatkokauden jatkaa_sopim* jatketaan_sopim* pidennetään pidenn* laajent* laajenn* laajennus laajennuk* kasvatt* kasvu kasvun kasvattaa_kaup* vuosisop* puitesop* kausitil* kausitilau* kotiinkuts* kestotil* jatkuva_tilau* pysyvä_asiakk* pysyvä* kanta-asiak* kantaasiak*
      suosittel* suositel* suositus suosituk* referens* tyytyväisyyskys* vuosipalav* vuosikatsau* asiakas_palaa palaa_ostamaan ostaa_uudel* ostaa_uudestaan tilaa_uudel* tilaa_uudestaan`,
    product: `
      tuote tuotteen tuotteet tuotteita tuotetta tuotteelle tuottee* tuotevalik* tuoteperh* tuotemallis* valikoima* palvelu palvelun palvelua palvelut palveluita palvelulle palveluk* ratkaisu ratkaisun ratkaisua ratkaisut ratkaisuja työ työn työtä työt työmme tavara* laite laitteen laitteet laitteis* laitteisto* kone koneen koneet konetta koneita linja linjan linjasto* tuotantolinj*
      järjestelm* ohjelmisto* sovellus sovelluk* lisenssi* materiaali* raaka-ain* raaka_ain* puutavar* teräs teräks* betoni* elementti* elementtej* ruoka ruoan menu ateria* catering kalusto* kaluste* varaosa* komponent* osa osat osia malli mallin mallit suunnitelma suunnitelman suunnittelutyö siivous siivouspalv* kuljetuspalv* asennustyö* urakka urakan konsult* koulutus koulutuk*
      ominaisuu* ominaisuuk* laatu laadun laatua sisältö kokonaisuu* kokonaisuud* paketti paketin pakettia tarvike tarvikk* pumppu pumpun pumput nosturi* trukki trukin trukit vaunu* auto auton`,
    support: `
      tuki tuen tukea tuesta tueksi tukipalv* tukinumero tukipyyn* tekninen_tuki teknisen_tuen teknistä_tukea tekninen_neuv* asiakaspalv* asiakaspalvelu* asiakastuk* asiakastuki käyttötuki käyttötue* käyttäjätuk* etätuki etätue* lähituki neuvonta neuvonnan neuvoo neuvomme neuvoja apu apua avun autamme autan auttaa auttavat autetaan avustaa avusta* opastaa opastamme
      päivysty* päivystää päivystys päivystysnum* helpdesk* help_desk hotline palvelunum* palvelupist* palvelupiste palveluaik* palvelutas* palvelupyynt* palvelunumer* vikailmoit* vikapäivyst* yhteyshenkil* yhteystie* yhteydenot* ota_yhteyttä ottakaa_yhteyttä soita_meille soittakaa numerosta tavoitat tavoitatte tavoitettaviss* sla vasteaik* vasteajat
      jälkipalv* jälkihoit* jälkihoito jälkihoido* jälkimarkkin* myynninjälk* myynnin_jälk* kaupan_jälk* oston_jälk* toimituksen_jälk* huoltopalv* huoltopalvel* kysymyksiss* ongelmatilan* ongelmatilantei* häiriötilan* käytön_aikana käytön_tuk* tukiaik* tukisopimu* tuen_yhteyst*`,
    training: `
      koulutus koulutuk* koulutusta koulutuspäiv* kouluttaa koulutamme koulutetaan kouluta koulutet* kouluttaj* käyttökoulutu* käyttäjäkoulutu* henkilöstökoul* perehdy* perehdyt* perehdytys perehdytyk* perehdytetään perehdytämme opastus opastuk* opastamme opastetaan opastaa käyttöopast* opettaa opetamme opetetaan opastaja*
      käyttöönotto käyttöönot* käyttöönoto* käyttöönotossa käyttöön_otto* käyttöön_oto* otetaan_käyttöön ottaa_käyttöön ylösajo* ylösajo käynnistys käynnistyk* käynnistykse* käynnistetään käynnistystuk* tuotannon_aloitus tuotannon_käynn* koekäyttö koekäytö* koeajo* koeajossa käyttökunt* go-live* go_live golive onboarding* onboard* aloituskoul* aloituspaket* alkuun_pääsem* pääsette_alkuun päästään_alkuun alkuunpää* ensiasen* käyttöohj* käyttöohje käyttöoppa* manuaal* opas oppaa* ohjekirj* pikaohj* pääkäyttäj* harjoittel* webinaar*`,
    maintenance: `
      huolto huollon huoltoa huollot huoltaa huollamme huolletaan huolla huoltoja huollosta huoltoon huollettu huoltosop* huoltopalv* huoltopalvel* huolto-ohjelm* huoltoväl* huoltokäyn* huoltokirj* huoltoaikatau* huoltomie* huoltoasent* huoltopäivy* huoltotyö* huoltokatk* vuosihuol* vuosihuolto määräaikaishuol* määräaikaishuolto* ennakkohuol* ennakkohuolto* ennakoiva_huol* perushuol* kausihuol*
      kunnossapi* kunnossapito kunnossapido* ylläpi* ylläpito ylläpidon ylläpitää ylläpidämme ylläpitosop* korjauspalv* korjaustyö* korjausaik* korjaamo* varaosa* varaosat varaosien varaosia varaosapalv* varaosavaras* kulutusosa* vaihto-osa* kalibroi* kalibroin* säätö säädöt säädetään puhdistus puhdistu* voitelu* rasvau* tarkastus tarkastuk* tarkastuskäyn* vuositarkast* kuntotarkast* kuntokartoit* katsastus katsastu*
      päivitys päivityk* päivitykset päivitetään ohjelmistopäiv* versiopäiv* varmuuskop* valvonta etävalvon* etähuol* diagnost* kunnonvalv* kulunut kuluneet`,
    warranty: `
      takuu takuun takuuta takuuna takuulla takuusta takuuaik* takuuajan takuuaikana takuuehto* takuuehdot takuukorj* takuukorjau* takuutarkast* takuuhuol* takuutod* takuuvaih* takuukausi takuukaude* takuuvuo* takuunalai* takuutyö* takuuasia* takuuvastu* takuuvakuu* lisätakuu* tehdastakuu* jatkettu_takuu toimivuustakuu* materiaalitakuu* virhevastu* virhevastuu* virhevastuuaik*
      vastuuaik* kahden_vuoden_tak* vuoden_takuu vuoden_takuu* viiden_vuoden_tak* kk_takuu kuukauden_takuu* 12_kk 24_kk 36_kk takaamme_osat takaisinosto* palautusoik* palautusoikeu* vaihto-oik* vaihto-oikeu*`,
    trial: `
      pilotti* pilotin pilotoi* pilotoin* pilottihank* pilottikoht* pilottivaih* pilottiprojekt* kokeilu* kokeilu kokeilun kokeile kokeilla kokeillaan kokeilemme kokeilemalla kokeilujak* kokeiluerä* koeaika koeajan koeaik* koekäyttö* koekäytö* koeajo* koe-erä* koeerä* koetila* koetilau* koetoimit* testi testin testit testaa* testata testataan testaamme testaus testauk* testierä* testijak* testikäyt* testiasen*
      näyte näytteen näytteet näytettä näytteitä näytekapp* näyte-erä* näytekapp* mallikapp* mallierä* malliasen* prototyyp* proto proton demo* demon demoaa* poc proof_of_concept ensierä* ensimmäinen_erä ensimmäisen_erän
      aloitetaan_pien* aloita_pien* aloitamme_pien* aloittaa_pien* aloitetaan_yhd* aloita_yhd* aloitamme_yhd* pienestä pienesti pienellä_erällä pieni_erä pienen_erän pieni_askel pienin_askel* pienillä_askel* pienempi_kokonai* pienempi_toimit* pienempi_erä osissa vaiheittain yksi_kohde yhdessä_kohtees* yhdellä_kohte* yksi_myymälä yhdessä_myymäl* yksi_linja yhdellä_linjal* yksi_kone yhdellä_koneel* yhdellä_toimipist* yhdessä_toimipist* yhdellä_osastol* osatoimit* välietap* ilman_sitoutum* sitoumukset* lyhyt_jakso lyhyellä_sop* lainaksi lainaan lainakon* maistiai* maistat*`,
    objection: `
      vastaväi* vastaväite vastaväitteet vastaväittee* vastaväitt* vastalau* vastalause* vasta-argument* epäröi* epäröin* epäröi epäröivä* epäily* epäilee epäilevä* epäile* epäluul* epäluulo* arastel* arastele* arkail* arvel* arvelutt* jahkail* jahkaile* jahkaa* empii empiä empivä* empimi* vastust* vastusta* vastarin* vastahakoi* vastahank*
      huoli huolet huolen_aih* huolenaih* mutta_kun liian_kallis* liian_kalli* liian_kova_hint* liian_korkea* hinta_liian hinta_on_liian kallis kalliilta kallista halvemmalla ei_ole_rahaa ei_ole_budjett* budjetti_ei ei_budjett* ei_ole_aikaa ei_ehdi ei_ehditä ei_nyt ei_juuri_nyt ei_tarvetta ei_tarvita meillä_on_jo meillä_jo on_jo_toimit* tyytyväi*_nykyis* nykyiseen_toimit*
      pitää_miettiä täytyy_miettiä mietitään mietimme miettimisaik* miettiä miettii mietin mietintä* mietinn* pitää_harkita harkitaan harkitsemme harkinta-aik* nukkua_yön yön_yli nuku_yön hautomi* lähettäkää_materiaal* lähetä_materiaal* palataan_syks* palataan_myöh* kysymysmerk* varautun* varauk* varaukset varaus_hint* ennakkoluul* jarrutt* jarruttaa jarru vitkutt* vitkuttel* kynnys kynnyksen este esteet esteitä pelkää* pulma* kysymykset tyrmää`,
    rejection: `
      hylkäys hylkäyk* hylkäyksen hylkää hylkäsi* hylättii* hylätty hylät* kielteinen_pää* kielteisen_pää* kielteinen_vas* kielteisen_vas* kielteis* kielto kiellon kieltäyty* kieltäytyy kieltäytyi torjunta torjunnan torjutaan torjuu torjuttu torjui tyrmäys tyrmäyk* tyrmättiin tyrmäsi pakit pakkeja rukkaset rukkasi*
      asiakas_sanoo_ei asiakkaan_ei asiakas_kieltäyt* ei-vastau* ei_vastau* sanoo_ei sanovat_ei vastaus_on_ei vastaa_ei jos_vastaus_on_ei kun_vastaus_on_ei kun_tulee_ei jos_tulee_ei saamme_kielt* saat_kielt* saamme_kieltäv* saatu_ei saadaan_ei ei_on_ei ei:n ein ei:tä ei_tarkoittaa ota_ei otetaan_ei hyväksy_ei kunnioita_ei kunnioita_päät* ei_valittu_meitä emme_tulleet_vali* meitä_ei_vali*
      häviö häviön häviöt hävitty hävisimme hävittiin hävitään hävityt hävitty_kauppa hävityn_kaupan hävitystä_kaup* hävittyjä_kaup* menetet* menetetty_kauppa menetetyn_kaupan menetimme menetys kauppa_meni_sivu meni_sivu_suun meni_kilpail* kauppa_menee_kilpail* valitsi_kilpail* valitsi_toise* valitsevat_toise* valitsi_muun ei_ostanut ei_osta eivät_osta eivät_tilaa ei_tilaa ei_tullut_kaup* kauppoja_ei lost_deal tappio* pettymy* pettymyk* pettyä nuolaise* kärsi* ryhdik* ryhdikkä* hyvä_häviäj* hyvän_häviäj* kiitä_päätök* kiitämme_päätök* kysy_syy kysy_syytä`,
    complaint: `
      reklamaat* reklamaatio reklamaation reklamaatiot reklamaatioi* reklamoi* reklamoida reklamoimme reklamoin reklamointi reklamoinn* valitus valituk* valitukset valitusta valitamme_että valitt* valittaa valittaj* huomautu* huomautus huomautuk* huomautamme huomautamme_että virheilmoit* vikailmoit* vikailmoitu* poikkeam* poikkeama* poikkeamaraport* poikkeamailmoit* poikkeamara*
      palaute palautteen palautetta negatiivinen_pal* kielteinen_pal* asiakaspalaut* tyytymät* tyytymättömy* tyytymättömyy* moite moittee* moitteet moitit* kritiik* kritisoi* kantelu* kantele* vaatimus vaatimuk* vahingonkorvausvaat* korvausvaat* korvauspyyn* korvaushak* hyvitysvaat* hyvityspyyn* tiketti* tiketin palvelupyynt* laatupoikk* laatupalaut* laatuvirh* riita riidan riita-asi* kiista kiistan kiistat kiistä* erimieli* ristirii* epäkoht* tapaus tapauksen tapauks* selvitykse* selvityspyyn* ongelmatap* ongelmatapau*`,
    damage: `
      rikki rikkoutu* rikkoutunut rikkinäi* särky* särkynyt särkynei* särö* vaurio* vaurioi* vaurioitu* vaurioitunut vahinko* vahingo* vahingoi* vahingoittu* kuljetusvaur* kuljetusvah* kosteusvaur* vesivahink* kolhu* kolhiintu* kolhut naarmu* naarmuuntu* lommo* murtu* murtunut haljen* halkei* halkeam* halkesi kastunut kastuneet kastui märkä* homeessa home homett* ruost* ruoste*
      virhe virheen virheet virheitä virheelli* virheellinen virheellis* viallinen viallis* vika vian vikaa viat vikoja vikaan toimimat* ei_toimi eivät_toimi ei_toiminut lakkasi lakannut pysähty* pysähtyi jumissa jumittu* hajosi hajonnut hajonneet hajot* hajoaa meni_epäkunt* epäkunt* epäkunnos* vuoto vuodon vuotaa vuosi_öljyä vuodot vuotav* tukossa tukkeutu*
      väärä* väärä väärän väärää väärät vääriä väärin puuttu* puuttuu puuttui puuttuivat puuttuva* puute puuttee* puutteel* puutteellin* vajaa vajaan vajaat vajaus vajauk* vajetta liian_vähän myöhässä myöhästy* myöhästyi myöhästynyt viive viiveet viivästy* viivästys viivästyk* viivästyi viivästynyt myöhä* ei_saapunut ei_tullut saapumat* toimittamat* jäi_toimit* jäi_saamat* jäi_tulemat* hukassa hukkui kadonn* katosi
      huono_laatu huonolaatui* laatuvirh* laatupoikk* mittavirh* mittapoikk* mittaheit* ei_vastaa_tilau* ei_vastannut_tilau* ei_vastannut poikkea* poikkesi pilaantu* pilaantunut vanhentun* seisokk* katkos katko käyttökatko katkokse* häiriö* kaksi_kertaa kahteen_kertaan liikaa_lask* laskutettu_väär* laskutettu_kahdes*`,
    mistake: `
      virhe virheen virheemme virheestä virheitä virheet virheeksi virheeni erehdy* erehdys erehdyk* erehdyimme erehdyin erehtyi erehty* moka* mokasi* mokattu mokattiin mokasimme mokasin möhli* möhläy* tunaroi* sössi* munas* töppäy* töppäsi* kömmäh* kömmähdy* lapsus lapsuk* huolimattom* huolimattomuu* huolimattomuut* laiminlyö* laiminlyön* laiminlöi* unohdu* unohti* unohtu* unohdimme unohdin unohdettu unohdus
      epäonnist* epäonnistu* epäonnistui* sekaannu* sekaannus sekaannuk* sekoittu* sekoitimme väärinkäsity* väärinkäsityk* väärinymmärr* väärinymmärrys kirjausvirh* kirjoitusvirh* laskuvirh* laskentavirh* laskutusvirh* tilausvirh* keräilyvirh* keräysvirh* pakkausvirh* pakkaamovirh* toimitusvirh* merkintävirh* syöttövirh* suunnitteluvirh* asennusvirh* lähetysvirh* näppäilyvirh* inhimillinen_virh* työvirh* järjestelmävirh* tietokatk* tietokatko*
      meni_pieleen meni_vikaan meni_väärin menivät_pieleen mennyt_pieleen menee_pieleen menee_vikaan pieleen meni_metsään metsään_men* pieless* kävi_virhe tapahtui_virhe sattui_virhe jäi_huomaamat* jäi_tarkist* jäi_tekemät* jäi_ilmoit* jäi_kertomat* teimme_väärin teimme_virh* tein_virh* arvioimme_väärin kirjasimme_väärin kirjasin_väärin lähetimme_väärä* toimitimme_väärä* emme_tarkistaneet emme_huomanneet emme_ilmoittaneet emme_pitäneet petimme petin ohi_men* juurisy* juurisyy* katko puutteellinen_ohj*`,
    facts: `
      tosiasia* tosiasiat fakta* faktat faktoja faktoihin faktapohj* mitä_tapahtui mitä_on_tapah* mitä_kävi mitä_sattui mitä_kosk* mihin_kohdist* milloin_tapah* milloin_huom* tapahtui tapahtunut tapahtuma tapahtumat tapahtumien tapahtumankul* tapahtumien_kulk* tapahtumatie* kulku tapausselost* selostu* selostus selvity* tilannekuv* kuvaus kuvauk* virheen_kuv* vian_kuv* ongelman_kuv* havainto havainno* havainnot havaittiin havaitsi* huomattiin huomasimme huomasi todettiin totesimme totesi ilmeni ilmenee kävi_ilmi
      kuva kuvat kuvia kuvan kuvista valokuv* valokuva valokuvat liitekuv* video videot videon todiste* todist* näyttö näytön dokument* dokumentoi* pöytäkirj* vastaanottopöyt* mittauspöyt* mittaustul* mittaus mittauk* mitattiin mittasimme mitattu mittasi tarkastusraport* tarkastuspöyt* raportti raportin raport* loki lokit lokitie* huomautus_rahtikirj* rahtikirj* rahtikirja lähete lähetelist* läheteen
      tilausnum* tilausnumer* tilausno laskunum* laskunumer* laskun_num* eränum* eränumer* erä erän sarjanum* sarjanumer* lähetysnum* seurantakood* seurantanum* asiakasnum* toimitusnum* lähetteen_num* positio* rivi rivillä rivin kappal* kpl metri* lavaa lavaa_oli lavoista kolli* kappaletta laatikkoa laatikk* tilattu_oli tilasimme vastaanotettu toimitettiin saapui saapuivat saimme luovutettiin saapuessa* purettaess* asennettaess* käyttöönotetta* kello klo`,
    sorry: `
      anteeksi anteeksip* anteeksipyyn* pyydämme_anteeksi pyydän_anteeksi pyytää_anteeksi pyydetään_anteeksi pyysimme_anteeksi anteeksi_pyy* pahoittel* pahoittelut pahoittelu* pahoittelen pahoittelemme pahoitel* pahoitell* vilpittömät_pah* vilpittömästi_pah* olemme_pahoill* olen_pahoill* pahoillamme pahoillani pahoillaan sori sorry
      valitettava* valitettavasti valitettavaa valitamme valitan ikävä ikävää ikävästi ikäväksemme ikäväkseni harmillin* harmillis* harmittaa harmitt* harmi_että harmia harmin harmista surullis* suren surku* kiusallin* nolo noloa nolottaa hävettää hävettä* ymmärrämme_harmi* ymmärrän_harmi* ymmärrämme_että_tämä murheen vaivaa vaivan vaivasta suokaa_anteeksi suo_anteeksi häiriötä häiriö_josta kohtuuton_vaiv* pahoittelut_vielä`,
    ownup: `
      vastuu vastuun vastuumme vastuullamme vastuu_on_meid* vastuumme_on kannamme_vastu* kannan_vastu* kantaa_vastu* kannetaan_vastu* otamme_vastu* otan_vastu* ottaa_vastu* otetaan_vastu* vastuussa olemme_vastuus* olen_vastuus* vastaamme_siitä vastaan_siitä vastaamme_itse meidän_vastuu* vastuu_virhe*
      meidän_virhe* oma_virhe oman_virhee* omaa_virhettä virhe_oli_meid* virhe_on_meid* virhe_oli_minun virhe_on_minun virhe_tapahtui_meil* virhe_syntyi_meil* virhe_oli_oma* meidän_syy* meidän_syytä syy_on_meid* syy_oli_meid* syy_oli_oma* meidän_puoleltamme meidän_päässä* meidän_päästä* meidän_varastol* meidän_moka* mokasimme mokasin moka_oli_meid* minun_virhe* minun_syy* minun_vika* meidän_vika* vika_oli_meid* vika_on_meid* omasta_huol* huolimattomuudest* omaa_huolimat* oma_osuu* oman_osuu* omaa_osuut* oma_osamme oman_osamme osuutemme oma_lohko* myönnä myönnämme myönnän myöntää myönnetään tunnusta tunnustamme tunnustaa tunnustetaan tunnustan
      meidän_olisi_pit* olisi_pitänyt olisi_pitän* meidän_piti olisimme_voineet olisimme_tarkist* emme_tarkistan* emme_pitäneet emme_ilmoittan* emme_huomannee* emme_hoitan* emme_toimineet petimme_lupau* petimme_luottam* rikoimme unohdimme laiminlöimme kirjasimme_väärin teimme_virhe* tein_virhe* teimme_väärin erehdyimme erehdyin jätimme_tarkist* jätimme_ilmoit* epäonnistuimme lupasimme_liik* ei_selity* selityksi* selitykset* selittelemättä selittele* ilman_selittel* ei_selitellä emme_selittele emme_puolustel* puolustel* puolustele* emme_siirrä_syy* ei_syytel* emme_syyttele ei_syytetä ei_vieritetä emme_vierit* syyllist* tilille peiliin katsomme_peil* katso_peil* rehdisti rehellisesti suoraselkäi* suoraselkäis*`,
    repair: `
      korjaa korjata korjaan korjaamme korjaavat korjataan korjasi* korjattu korjaus korjauk* korjausta korjaukse* korjaava* korjaavat_toim* korjaavat_toimenp* korjaava_toimenp* korjausehd* korjaustoim* korjauskäynt* korjattava* korjaisi* korjattua korjaantu* korjausaikatau* korjaatte korjaisitte
      oikaise oikais* oikaista oikaisemme oikaistaan oikaisu* ratkaise ratkaista ratkaisemme ratkaistaan ratkaisu ratkaisun ratkaisuehd* kunnosta kunnost* kunnostetaan kunnostamme kuntoon laitamme_kunt* laitetaan_kunt* hoidamme_kunt* hoidetaan_kunt* saatetaan_kunt* saattaa_kunt* panemme_kunt* paikkaa paikkaamme paikata paikataan hyvittää_asia hoidamme hoidetaan hoidan selvitämme selvitetään hoitaa_kunt*
      tehdä_uudel* teemme_uudel* tehdään_uudel* teemme_uudestaan uusitaan uusimme uusia_työ uusi_asennus maalaamme_uud* asennamme_uud* asentaja_tul* asentajamme_tul* asentaja_käy* huoltomies_tul* lähetämme_asent* lähetämme_huol* säädämme säädetään tiivistämme puhdistamme puhdistetaan täydennämme täydennetään täydentä* puolitoist* kompensoi* kompensoimme ehkäise* ehkäist* estämme estetään ettei_toistu ei_toistu jotta_ei_toistu toistumi* jatkossa_tarkist* muutamme_toiminta* muutimme muutamme hätäkorjau* väliaikai* tilapäi* varmistamme_että`,
    replace: `
      vaihto vaihdon vaihtoa vaihda vaihtaa vaihdamme vaihdan vaihdetaan vaihdettu vaihtavat vaihdatte vaihtoa_uut* vaihtolai* vaihtotoim* vaihtokappal* korvaava* korvaavan korvaavaa korvaavat korvaavia korvaava_toim* korvaava_tuote korvaavan_tuott* korvaavan_erän korvataan_uudel* korvaamme_uudel*
      uusi_toimitus uuden_toimit* uusi_erä uuden_erän uutta_erää uusi_laite uuden_laittee* uusi_tuote uuden_tuottee* uudet_tuott* uusi_osa uuden_osan uudet_osat uusi_kone uudet_levyt uudet_tuotteet uusi_kappale uuden_kappaleen uusintatoim* uusintalähet* jälkitoimit* jälkitoimitus puuttuvat_toimit* puuttuvan_toimit* toimitamme_puutt* toimitetaan_puutt* toimitamme_uud* toimitetaan_uud* toimitamme_oikea* toimitetaan_oikea* lähetämme_uud* lähetämme_oikea* lähetämme_korvaav* lähetämme_puutt* lähetätte_uud* toimitatte_uud* tilalle tilalla tilallem* sijaan sijalle lainalai* lainalaite lainalaittee* laina-auto* lainakone* lainakonee* sijaiskone* sijaisauto* varalaite varalaittee* varakone* varakonee* pikatoimit* pikalähet* noudamme_viall* noudamme_väär* noudetaan_viall* noudetaan_väär* haemme_viall* haemme_väär* otamme_takaisin palautuslähet*`,
    refund: `
      hyvity* hyvitys hyvityk* hyvityksen hyvitystä hyvitämme hyvitän hyvittää hyvitetään hyvitetty hyvityslasku* hyvityslask* hyvitätte hyvittämi* korvau* korvaus korvauk* korvaamme korvaan korvaa korvataan korvattu korvaatte korvausta vahingonkorv* vahingonkorvau* palautamme palautan palauttaa palautetaan palautus palautuk* rahanpalaut* rahat_takaisin raha_takaisin rahan_palaut* rahojen_palaut* maksamme_takaisin maksetaan_takaisin takaisinmaks* takaisin_maks*
      alennus_seur* alennamme_las* alennamme_hint* hinnanalenn* hinnanalennu* hinnan_alent* alennus_tästä laskemme_pois vähennämme_las* vähennetään_las* vähennys vähennyk* emme_laskuta ei_laskuteta emme_veloita ei_veloiteta veloituksetta veloitukseton* maksutta maksuton* ilmaiseksi ilmai* mitätöi* mitätöimme mitätöidään kuittaamme_kul* kustannuksellamme kustannuksellam* meidän_kustann* meidän_lasku* omaan_laskuun piikkiin piikkiimme kompensaat* kompensoi* kompensoimme viivästyssak* sopimussak* sopimussakko* sakko sakon prosentti_hyv* lahjakort* goodwill* vastaamme_kuluist* korvaamme_kul* korvaamme_rahd* rahdin_korv* oikaisulask*`,
    thank: `
      kiitos kiitok* kiitoksen kiitokset kiitoksia kiitä kiitämme kiitän kiittää kiittäe* kiittäisi* kiitetään kiitimme kiitin kiittele* kiittel* kiitti kiitollin* kiitollis* kiitollisuu* kiitollisuut* kiitoskirj* kiitosviest* kiitospuh* kiitossana* parhaat_kiit* lämmin_kiit* lämpimät_kiit* suuret_kiit* suurkiit* kovasti_kiit* paljon_kiit* tuhannet_kiit* vielä_kerran_kiit*
      arvostamme arvostan arvostetaan arvostus arvosta arvostuk* suuresti_arv* ilo_oli oli_ilo oli_mukava oli_hauska oli_hienoa mukava_tavata mukava_kuulla hienoa_että hyvä_että vaivannä* vaivannäkö vaivannäö* nähty_vaiva näitte_vaivaa näit_vaivaa käyttämästän* käyttämästä_ajas* ajastanne ajastasi tarjouksestan* tarjouksestas* tarjouksesta mielenkiinnos* kiinnostuksest* yhteistyöst* luottamuksest* avusta avustanne työstänne työstäsi tapaamisest* keskustelust* vieraanvaraisuu* kahveista kahvista tilauksest* tilauksestan* yhteydenotost* viestistän* viestistäs* palautteest*`,
    respect: `
      kunnioit* kunnioita kunnioitamme kunnioitan kunnioittaa kunnioittav* kunnioitus kunnioituk* arvosta arvostaa arvostamme arvostan arvostus arvostuk* arvostav* arvostettu arvokas arvokka* asiallin* asiallis* asiallisesti kohtelia* kohteliaasti kohteliaisuu* ystävällin* ystävällis* ystävällisesti tahdik* tahdikka* rehti rehdisti rehdin reilu reilusti reilua reilun tasavert* tasavertai* tasaverois* tasapuolis* vertainen vertais*
      huolellin* huolellis* huolellisesti huolella_laad* huolella_valmist* huolella_tehty* perusteellin* perusteellis* perusteellisesti ammattitai* ammattitaito* ammattitaitoi* ammattimai* asiantunt* asiantuntem* asiantuntev* laadukas laadukka* hyvä_työ hyvää_työtä hyvin_tehty hyvin_valmist* hienosti_tehty vaivannä* vaivannäkö* paneutu* paneuduitte panost* panosta* panostitte näitte_vaivaa näitte_paljon selkeä_esit* täsmällin* täsmällis* luotettav* luotettava ymmärrä* ymmärrämme ymmärrän ymmärtävä* ymmärtäväis* huomaavai* avoin avoimesti avoimuu* rehellisyy* rehellin* rehellis* ihmisenä yhteisty* hedelmälli* hyvässä_hengessä hyvä_henki käden_puristu* kättely luottamus luottamu*`,
    like: `
      pidimme pidin piditte pidämme pidän pidettiin pitivät tykkäsi* tykkäämme tykkää* miellytti* miellyt* vakuutti* vakuuttav* vakuuttun* vakuutuimme ilahdut* ilahdutti* ilahduimme teki_vaikut* tekivät_vaikut* hyvän_vaikutel* hyvä_vaikutel* vaikutti_hyv* vaikuttiv* erinomai* erinomais* erityisen_hyv* erityisesti mainio mainion mainiota hyvä hyvää hyvän hyvät hyvin parasta paras parhaat vahva vahvaa vahvat vahvuu* vahvuut* vahvuudet ansio* ansiot ansiokas ansiokka* plussa* plussat
      selkeä selkeää selkeät selkeästi kattava kattavaa kattavat kattavasti toimiva* onnistun* onnistui onnistu* kiinnostava* kiinnosti* houkuttel* houkuttelev* kilpailukyky* kilpailukykyi* edullinen edullis* nopea nopeaa nopeasti nopeus joustava* luotettava* asiantuntev* järkevä* järkevää osuva osuvasti osui osuitte oivalli* hieno hienoa hienot hienosti loistav* loistava mallikas mallikka* positiivi* myönteis* arvostimme arvostamme plussaa ilmaan jäi_mieleen huomionarvo* innostu* innosti* ilo_lukea napakymp* kohdallaan kunnossa parhaiten ykkönen toimivin*`,
    dislike: `
      puuttui puuttuu puuttuivat puuttuvat puute puuttee* puutteet puutteita puutteellin* jäi_puuttu* jäi_avoim* jäi_epäselv* jäi_auki jäimme_kaip* kaipasimme kaipasin kaipaamme kaipaan kaivattiin kaipaisimme olisimme_kaivan* olisimme_toivon* olisimme_halunn* olisi_pitänyt heikko heikon heikkoa heikot heikkous heikkouk* heikkoudet heikoin heikoimm* heikommin miinus* miinukset
      epäselv* epäselvä epäselväksi epäselvää sekava* hajanai* ylimalkai* ylimalkai* suurpiirt* pintapuol* yleisluont* yleisellä_tas* ei_vakuut* eivät_vakuut* ei_vakuuttanut emme_vakuuttun* ei_miellyt* ei_toiminut ei_vastannut eivät_vastanneet ei_täyttänyt ei_täytä eivät_täyttän* ei_sopinut ei_sovi emme_pitäneet en_pitänyt ei_riittänyt ei_riittän* ei_riitä riittämät* riittämätön
      liian_korkea* liian_kallis liian_kalli* liian_pitkä* liian_hidas liian_hita* liian_vähän liian_suuri liian_suppea* liian_laaja* liian_myöhä* korkeampi korkeammat kalliimpi kalliimp* kalliimm* pidempi pidemmät hitaampi hitaamp* ylitti_budjet* ylittää_budjet* ylitti ylittää budjettimme_yli yli_budjet* hävisi hävisitte jäi_jälkeen jälkeen_jäi jäitte jäi_toisek* huolestutti huolettaa huoletti huolta epäily* pettymy* pettymyk* petyimme ongelmalli* hankala* epärealisti* vanhentun* suppea* parannettav* parantaa parantami* parantamisen_varaa kehitettäv* kehittämi* kehityskoht* kompastu* kaatui kaatuiv* ratkaisi_hinta hinta_ratkaisi toimitusaika_oli takkui`,
    feedback: `
      palaute palautteen palautetta palautteet palautteemme palautteeni palautetta_tarjou* rehellinen_pal* rehellistä_pal* rehellisen_pal* suora_palau* suoraa_palau* rakentava_pal* rakentavaa_pal* rehellisesti rehellisesti_sanot* rehellinen rehellistä suoraan suoraan_sanot* avoimesti mielipi* mielipide mielipiteen mielipiteemme mielestämme mielestäni arvio arvion arviomme arviot arvioi arvioimme arvioin arviointi arvioinn* vertailu vertailussa vertailum* vertailimme pisteyty* pisteet pisteitä
      perustel* perustelu perustelut perustelum* perusteluk* peruste perusteet päätöksen_syy* päätöksemme_syy* syy_päätöks* syynä_päätöks* valinnan_perust* valintaperust* ratkaisevaa ratkaisi ratkaiseva_tek* painoi_eniten vaikutti_eniten kommentti kommentit kommentteja kommentoi* huomio huomiot huomiomme huomioita havainto havainnot havaintomme kritiik* kehut kiitosta kehitysehd* kehitysehdot* parannusehd* plussat miinukset ruusut risut ruusuja risuja tarjouksessanne tarjouksessan* tarjouksenne tarjouksen_vahv* tarjouksen_heik* kohdista kohdassa hyvää_oli vaikutelma* kuva_jäi miltä_tarjous`,
    stayintouch: `
      pidetään_yhtey* pidämme_yhtey* pitää_yhtey* pidän_yhtey* pysytään_yhtey* pysymme_yhtey* pysyä_yhtey* olla_yhtey* ollaan_yhtey* olemme_yhtey* olkaa_yhtey* ole_yhtey* ottaa_uudel* ota_uudel* ottakaa_uudel* otamme_uudel* palaamme palataan palata palaan palaatte palatkaa palaa_asiaan palaamme_asiaan palataan_asiaan tulla_takaisin tulkaa_takaisin tule_takaisin
      ovi_auki ovi_on_auki ovi_pysyy ovet_auki ovet_ovat ovemme ovi_ei ovia_ei jätämme_oven jätetään_ovi jätämme_ovi avoin_ovi avoimin_ov* tervetul* tervetullu* tervetullei* olette_tervetull* olet_tervetull* ensi_kerral* ensi_kertaan ensi_kerta seuraavalla_kerr* seuraavalla_kert* seuraavan_kerran seuraavassa_kilpailu* seuraavaan_kilpailu* seuraavaan_tarjous* seuraavassa_hank* toisella_kertaa toisella_kerralla toiste joskus_toiste uudessa_tilan* uudessa_hank* tulevis* tulevissa tulevaisuu* tulevaisuudes* vastaisuudes* jatkossa jatkossakin myöhemmin vielä_joskus tilanne_muut* tilanteen_muut* tarpeet_muut* kun_tilanne jos_tilanne
      pidämme_mieles* pidämme_listal* pidetään_mieles* pidetään_listal* pidämme_rekister* säilytämme_tiet* toimittajarekister* toimittajalist* toimittajalistal* toimittajien_list* kysymme_teiltä kutsumme_teidät kutsumme_mukaan pyydämme_teiltä pyydämme_taas pyydämme_uud* mielellämme mieluusti tapaamme_taas nähdään_taas törmätään tavataan_mess* yhteistyömahdol* uusi_mahdollis* uusia_mahdollis* polut_kohtaa* polkumme tiet_kohtaa* tiemme_kohtaa* jälleen jälleennäk* näkemiin`,
    terminate: `
      päätt* päättää_yhteisty* päättyy päättyvät päättämi* päättyminen päättymi* päätetään_yhteisty* päätämme_yhteisty* päätämme_sopim* päätetään_sopim* päättynyt irtisano* irtisanoa irtisanomme irtisanon irtisanotaan irtisanomi* irtisanomisaik* irtisanomisaj* irtisanominen irtisanottu irtisanoutu* sanomme_irti sanoa_irti sanotaan_irti sanon_irti purkaa_sopim* puramme_sopim* puretaan_sopim* sopimuksen_purk* purkami* purkaminen purku
      lopetamme lopetamme_yhteisty* lopettaa_yhteisty* lopetetaan_yhteisty* lopettami* lopettaminen lopetus yhteistyön_lopet* yhteistyön_pääty* yhteistyön_päätt* yhteistyön_loppu* yhteistyö_päät* yhteistyö_lopp* yhteistyömme_päät* yhteistyömme_lopp* sopimus_päättyy sopimuksen_päätt* sopimuksen_lopp* sopimus_raukea* raukeaa raukeavat lakkaa lakkaa_olemast* voimassaolo_päät* voimassa_saakka voimassa_asti tiemme_eroavat tiet_eroavat eroamme erota ero_yhteisty* emme_jatka emme_uusi ei_jatketa ei_uusita emme_jatka_sopim* emme_uusi_sopim* jätämme_uusimat* luovumme_yhteisty* luovumme_palvel* vaihdamme_toimit* vaihdamme_palvel* siirrymme_toise* siirrymme_toiseen peruuta peruutamme peruutus peruuttaa perumme perua keskeytämme viimeinen_toimit* viimeinen_tilaus viimeiset_toimit* viimeinen_päivä viimeinen_työp* päättymispäiv* päättymisehd* jäähyväi* hyvästi`,
    return: `
      palauta palautamme palautan palautatte palauttaa palautetaan palautettava* palautus palautuk* palautukset palauttami* palautusta luovuta luovutamme luovutatte luovutetaan luovutettava* luovutus luovutuk* luovuttaa takaisin antaa_takaisin annamme_takaisin annatte_takaisin tuoda_takaisin noudamme noudatte noutakaa nouto noudetaan haetaan haette
      avain avaimet avaimen avainten avaimia kulkukor* kulkukortti kulkukortit kulkuluv* kulkulätk* käyttöoik* käyttöoikeu* tunnuk* tunnukset salasan* pääsyoik* pääsyoikeu* aineisto* aineistot piirustu* piirustuk* dokumentaat* asiakirj* tietojen_luov* tietojen_palaut* tietojen_siir* tietojen_pois* tiedot_poist* tiedot_luovut* asiakastiedot data datan tiedostot muotti* muotit työkalu* työkalut laitteet kalusto* astiat rullakot lavat pantit rullakko*
      varasto varaston varastosaldo* loppuvarast* varastossa_ol* varastojen tavarat materiaalit jäljellä_ol* jäljellä loppuselvit* loppuselvity* lopputilit* lopputili* loppulasku* loppulask* loppumaksu* viimeinen_lasku viimeinen_maksu viimeisen_laskun avoimet_tilauk* avoimet_toimit* avoimet_lask* avoinna_olev* kesken_olev* keskeneräi* keskeneräis* jo_tilatut siirto siirron siirretään siirtoajan siirtymäaik* siirtymäkau* uudelle_toimit* seuraajal* tilit_selv* tilit_kuntoon`,
    king: `
      asiakas_on_kuningas asiakas_on_kunink* asiakas_on_kuningat* asiakas_kuningas kuningasasia* kuningas_asia* asiakas_on_keisar* asiakas_on_jumal* asiakas_on_pomo asiakas_on_herra* asiakas_on_isäntä asiakas_määrää asiakas_käskee asiakas_sanelee
      asiakas_on_aina_oikea* asiakas_on_aina_oikeassa aina_oikeassa aina_oikeas* asiakas_on_oikeassa asiakkaan_sana_on asiakkaan_tahto_on asiakkaan_tahto asiakkaan_toive_on_laki toive_on_laki tahto_on_laki sana_on_laki toiveesi_on_käs* toiveenne_on_käs* toive_on_käsky toive_on_meille_käs*
      kuningas kuninka* kuningat* kuninkaallin* keisari* valtias valtiaa* valtia* käskijä* käskyläi* käskynhalt* herra_ja_hid* herramme valtiaamme tottele tottelemme totella tottelevat tottelemi* kuuliai* kuuliaisesti kuuliaisuu* nöyrä* nöyrästi nöyrin nöyrimmät alamai* alamaise* alistu* alistumme alistua mitä_asiakas_määr* mitä_asiakas_käsk* ei_saa_sanoa_ei ei_sanota_ei ei_koskaan_sanota_ei emme_koskaan_sano_ei älä_koskaan_sano_asiakka* asiakkaalle_ei_sanot* ei_saa_kieltäyt* ei_saa_vastustaa asiakkaan_käsky* täytä_jokainen jokainen_toive joka_toive kaikki_toiveet`,
    servant: `
      palvelija* palvelijan* palvelijoit* nöyrä_palvel* nöyrimmät_palvel* nöyrin_palvel* alamai* alamaisen* renki rengin rengit renkei* piika piian piiat lakei* lakeija* orja orjan orjat orjia orjana orjall* orjallis* juoksupoik* juoksupoja* pompott* pompoteltav* kynnysmat* kynnysmatto* kynnysmattona tallattav* tossun_alla tohvelin_alla ovimatto*
      polvill* polvillaan polvilleen polvistu* polviltam* kumart* kumarta* kumarrel* kumarrell* kumarramme nuolla_saap* nuolemme hännystel* hännystele* mielistel* mielistele* mielistelem* nöyristel* nöyristele* matele* madel* matelemme ryömi* ryömimme jalkojen_juur* jalkojenne jaloissanne jalkojensa rukoil* rukoile* rukoilemme kerjä* kerjätä kerjäämme kerjää* anele* anella anelemme anel* maan_matos*
      palvelemme_nöyr* nöyrästi_palv* palvella_kuin palvelualtti* palvelualttiutem* käskettävissä* käskettäviss* käskyst* käskystänne hyppää* hyppäämme hypitään hypitään_kuin pillin_muk* pillinsä pilliin tanssimme tanssitaan mukaan_tanss* olemme_täällä_vain_teit* elämme_vain_asiak* elämme_asiakkaa* teidän_vallass* armoilla armoillan* armosta armeliai* halusta_palv*`,
    promise: `
      lupaa lupaamme lupaan luvata luvataan luvattu lupaus lupauk* takaamme takaan taata taataan taattu taatusti takuuvarm* takuuvarma takuuvarmasti takuulla garantoi* garanteeraa* 100_% 100% sataprosentti* sataprosenttis* sata_prosent* sadan_prosent* satavarma* sata_varma* satasella täysin_varma* varma_nakki* varma_kuin aivan_varmasti ihan_varmasti aina_varmasti ehdottoman_varm*
      mitä_tahansa mitä_ikinä mitä_vain mitä_vaan milloin_tahansa milloin_vain milloin_vaan missä_tahansa kaikki_onnistuu kaikki_käy kaikki_hoituu kaikki_järjestyy mikä_tahansa_onnist* mikään_ei_ole_mahdot* ei_mikään_ole_mahdot* ei_ole_mahdotonta mahdoton_on_mahdol* teemme_mahdottom* teemme_ihan_mitä teemme_mitä teemme_kaikke* pystymme_mihin pystymme_kaikkee* pystymme_ihan osaamme_kaiken rajaton* rajattomasti rajoituks* ei_rajoja ilman_rajoja
      ei_ongelmaa ei_mitään_ongelm* ei_mikään_ongelm* ongelmitta ongelmaton* ei_huolta ei_mitään_huol* ei_hätää ei_riskiä ei_mitään_riskiä riskittä* riskitön riskittöm* nollariski* nolla_riski* täysin_riskit* virheetön virheettöm* täydellin* täydellis* ikuinen ikuisest* ikuisesti elinikäi* ei_koskaan_peti* emme_koskaan_petä ei_koskaan_myöhäs* emme_koskaan_myöhäs* koskaan_myöhäs* koskaan_pettä* koskaan_hajoa aina_ajoissa aina_ajallaan varmasti heti_paikalla silmänräpäy* sormia_napsaut* kädenkään* käden_käänt* tuosta_vain tuosta_vaan taivaat* kuun_taivaal* kuu_taivaalt* maailman_paras maailman_halv* halvin_hinta halvimmat markkinoiden_halv* säästätte_varmasti säästö_taattu tulokset_taattu tyytyväisyys_taatt* heti_huomenna kyllä_onnistuu kyllä_hoituu kyllä_järjest* hoituu_aina onnistuu_aina`,
    urgency: `
      nyt_tai_ei nyt_tai_ei_kosk* nyt_tai_ei_ikin* nyt_eikä_huom* vain_tänään vain_tänä vain_tämän_viik* vain_tällä_viik* vain_nyt ainoastaan_tänään tänään_viim* tänään_vielä vielä_tänään vielä_tämän_päiv* ennen_iltaa viimeinen_mahdol* viimeiset_mahdol* viimeinen_tilaisu* viimeinen_tilais* viimeinen_tarjo* viimeiset_kappal* viimeiset_paikat viimeisiä_viedä* viimeinen_päivä viimeinen_hetki viimeinen_kerta viime_tipas*
      ainutkertai* ainutlaatuinen_tilais* ainoa_tilaisu* kerran_elämäs* kertatarjou* älä_missaa älä_jää älkää_jääkö älä_jää_paits* et_voi_jättää juna_menee juna_lähtee juna_meni jäätte_junast* jäät_junasta tarjous_raukeaa tarjous_loppuu tarjous_päättyy_tänään hinta_nousee_huom* hinnat_nousevat_huom* huomenna_hinta huomenna_kalliim* huomenna_myöhäis* myöhäistä myöhäistä_katua muut_vievät muut_jonot* muut_ottavat joku_muu_vie joku_muu_ottaa jonossa_muita jonoa_riitt* muitakin_kiinnost* nopeat_syövät nopeat_syö
      allekirjoita_heti allekirjoita_nyt allekirjoita_tänään allekirjoittakaa_tän* allekirjoittakaa_nyt allekirjoittakaa_heti allekirjoitus_tänään nimi_paperiin_nyt nimi_alle nimi_alle_nyt nimi_paperiin_tän* nimi_paperiin_heti päätä_heti päätä_nyt päätä_tänään päättäkää_heti päättäkää_nyt päättäkää_tän* päätös_heti päätös_nyt päätettävä_heti päätettävä_nyt päätettävä_tän* tilaa_heti tilaa_nyt tilatkaa_heti tilatkaa_nyt toimi_heti toimi_nyt toimikaa_heti kiirehdi kiireh* kiire kiireesti kiirett* hoppu hoppua hop_hop äkkiä pian_loppu loppuu_pian loppuu_kesken aika_loppuu aika_käy kello_käy kello_tikitt* sekuntip* viipymättä heti_paikalla`,
    trick: `
      bluffaa* bluffat* bluffi* bluffa* valehdel* valehtel* valehtele* valhe valheel* valheita valhetta valheen huijaa* huijat* huijau* huijaus huijauk* puijaa* puijat* jymäyt* jymäytä* jallita* jallitt* hämää* hämät* hämäy* hämäys harhaut* harhauta* harhautt* harhaanjoh* johda_harhaan johdetaan_harhaan johtaa_harhaan narraa* narrat* kusett* kusetu* petkut* petkuta* vedä_höplä* vedetään_höplä* höplä* pulloon_puhu* viilaa_linssi* vedättää vedättä* vedätä* vedätys vedätyk*
      teeskentel* teeskentele* teeskennel* esitä_että esitä_kiireis* esitä_louk* näyttele näytellä keksi_kilpail* keksitty keksityn keksi_toinen keksi_takaraj* keksi_syy keksitään_taka* olevinaan muka_olev* muka tekaist* tekaistu tekaise* syyllist* syyllistä syyllistämäl* syyllisyy* syyllisyyd* huono_omatunt* huonoa_omatunto* omatuntoon tunne_velkaa kiitollisuudenvel* painost* painosta* painosta painostamme painostetaan painostus painostuk* pusket* puske puskea pusketaan tuputt* tuputa* tyrkyt* tyrkyttä*
      pakota pakott* pakotetaan nurkkaan ahdista_nurk* nurkkaan_ajett* aja_nurkkaan ajetaan_nurk* seinää_vasten selkä_seinää kiristä kirist* kiristys uuvuta uuvutt* uuvutetaan väsytä väsytt* väsytetään väsytystaist* manipuloi* manipuloin* mielistel* juoni juoneen temppu temput temppuja temppuile* kikka kikkail* kikat kikkoja koukku koukkuun koukut koukuta koukutt* ansa ansaan loukku loukkuun yllätä_hänet älä_anna_miettiä älä_anna_hengäh* älä_anna_heidän_miett* älä_anna_hänen_miett* älä_anna_aikaa_miett* ei_saa_jäädä_aikaa älä_hyväksy_ei älä_hyväksy_kielt* ei_ei_ole_vast* ei_ei_kelpaa ei_ole_vastaus älä_usko_ei jankuta jankut* jankutt* inttää intä soita_kunnes soita_niin_kauan älä_luovuta kunnes_suostu* kunnes_antaa_per* kunnes_murt* murra murtuu lämmitell* älä_päästä_lähte* älä_päästä_ennen ei_päästetä ei_poistuta_ennen hinta_salaan salaa salata salataan salaile* piilota piilot* piilote* pienellä_präntä* jalka_oven_väl* jalka_ovenra* peesaa* pelaa_aikaa pelottel* pelottele* pelota pelotell*`,
    squeeze: `
      ota_tai_jätä ottakaa_tai_jättäk* ottaa_tai_jättää otat_tai_jätät otatte_tai_jätät* kelpaa_tai_ei kiristä_hint* kiristä_toimit* kiristetään kiristämme kiristää purista purist* puristetaan puristamme puristaa_hint* lypsä lypsä* lypsetään lypsämme nylje nylke* nyljetään polje_hint* poljetaan_hint* polkea_hint* polkem* polkuhin* polkuhinta* paina_hint* painetaan_hint* tiristä tirist* tiristetään riistä riisto riistä* imetään_kuiv* kuiviin vedä_kölin* ruuvaa ruuvia_kir* kiristä_ruuv* tinki_kunnes nollakat*
      saatte_olla_iloi* saavat_olla_iloi* saa_olla_iloi* olkaa_iloi* ole_iloinen_että olla_kiitolli* saatte_olla_kiitol* saavat_olla_kiitol* saa_olla_kiitoll* olkaa_kiitolli* ole_kiitollinen kunnia_toimittaa kunnia_saada saada_toimittaa saatte_toimittaa saavat_toimittaa etuoikeus_toimit* ilo_saada_toimit* me_sanelemme sanelemme_ehdot sanellaan_ehdot sanelee_ehdot sanelemme sanella sanelu sanelupoli* me_määräämme määräämme_ehdot ilmaiseksi_tai ilmaiseksi kaupan_päälle ilman_korvausta korvauksetta veloituksetta_tai
      puoleen_hint* puoleen_hintaan puolet_hinnasta puolet_pois puolta_halvem* puolet_halvem* puoli-ilmai* puoli_ilmai* puolikkaalla_hinn* puolittakaa puolita_hint* viisikymmentä_pros* viisikymmentä_prosent* 50_prosent* 40_prosent* vaadi_puol* vaadimme_puol* vaaditaan_puol* vaadi_alennu* vaadimme_alennu* vaaditaan_alennu* vaadi_vielä vaadimme_lisäalenn* vaadi_50 vaadi_40 alle_omakustann* alle_omakustannus omakustannushintaan tappiolla tappiollaan tappiolliseen kohtuuton* kohtuuttom* kohtuuttomia maksuaikaa_180 maksuaika_180 maksuaika_120 120_päiv* 180_päiv* maksamme_kun_halu* maksamme_kun_huvitt* maksamme_kun_ehdi* ehdoitta ehdoitta_kaikki muuten_lähde* muuten_vaihda* muuten_saatte_lähte* tai_vaihdamme tai_lähdette tai_kauppa_loppuu jonoksi_asti jonossa_riitt* jono_on_pitkä toimittajia_on_jonos* toimittajia_riitt* tulijoita_riitt* tulijoita_on muita_löytyy muitakin_löytyy kyllä_muita hakekaa_muualt* kyykytt* kyykytä* nöyryyt*`,
    silence: `
      älä_vastaa älkää_vastatko ei_vastata jätä_vastaamat* jätetään_vastaam* jättää_vastaam* vastaamatta jätämme_vastaam* ei_tarvitse_vastata ei_kannata_vastata vastausta_ei_tarv* ei_vaivauduta_vast* älä_vaivaudu_vast* jätä_huomiot* jätetään_huomiot* jättää_huomiot* jätämme_huomiot* huomiotta jätä_lukemat* unohda_viesti unohda_maili unohda_sähkö* unohtakaa_viest* poista_viesti poista_maili poista_sähkö* heitä_roskiin heitä_rosk* roskakoriin roskikseen roskiin deletoi* viesti_roskiin arkistoi_vastaam*
      ole_vastaamat* ole_hiljaa_kunnes hiljaisuus_riitt* vaikene vaietaan vaikeneminen vaikenemi* vaikenemalla pysy_hiljaa pysytään_hiljaa olla_hiljaa ollaan_hiljaa ole_vain_hiljaa ole_hiljaa_niin hiljene hiljennytään anna_hiipua anna_asian_hiip* anna_jutun_hiip* annetaan_hiipua annetaan_asian_hiip* annetaan_jutun_hiip* hiipuu hiipua hiipukoon anna_kuivua anna_kuivahtaa kuivahtaa kuivukoon anna_olla antaa_olla annetaan_olla anna_asian_olla anna_unohtua annetaan_unoht* antaa_unohtua unohtuu_itsest* unohtuu_kyllä hautaa hautautu* haudataan kyllä_ymmärtävät kyllä_he_ymmärt* kyllä_ne_ymmärt* ymmärtävät_kyllä tajuavat_kyllä ymmärtää_yskän yskän
      ghostaa* ghostat* ghosta* ghostaus feidaa* feidat* älä_ota_yhteyt* ei_oteta_yhteyt* ei_palata älä_palaa_asiaan lakkaa_vastaam* lopeta_vastaam* lakataan_vastaam* estä_numero estä_numer* blokkaa* blokkaus älä_nosta_puhel* älä_nosta_luur* älä_vastaa_puhel* älä_soita_takaisin ei_soiteta_takaisin puhelimeen_ei katoa katoa_näkyv* kadotaan häivy häivyt* liukene liuetaan väistele väistel* vältteleviä vältä_yhteyd* välttele_puhel* pakoile pakoil* vetkut* ei_ilmoiteta_muil* muille_ei_ilmoit* muille_ei_tarv* muille_ei_vast* hävinneille_ei ei_kerrota_hävinn* älä_kerro_päätöst* lupaa_palata_äläk* odota_että_luovut* luovuttavat_itse`,
    insult: `
      tyhmä tyhmää tyhmät tyhmyr* tyhmyy* tyhmäst* idioot* idiootti ääliö* hölmö* hölmöt typerys typeryk* typerä typerää typerät typeryy* pölvästi* pöhkö* tollo* tomppel* urpo* urpot tampio* taliaivo* pässi* torvi_toimit* tunari* tunarit tumpelo* nahjus nahjuk* pelle pellen pellet pellejä pellei* pelleile* pelleily* sirkus sirkuk* puliukko* amatöör* amatöörit amatöörimäi* puoskari* puoskaroi* surkea surkeaa surkeat surkimus surkimuk* surkea_esit* onneto* säälittäv* naurettav* naurettava naurettavaa nauraa_partaan vitsi vitsinä vitsiltä pilailette pilaile* häpeälli* häpeällis* häpeäisitte hävetkää häpeä häpeät*
      huijari* huijarit huijareit* petturi* roisto* roistot konna* varas varkaat varkaita varkaan varkaiden rosvo* rosvot ryöstö ryöväri* kelmi* kiero kieroil* kierot epärehelli* valehtelij* valehtelette valehtelet lurjus lurjuk* moukka* moukkamai* röyhke* röyhkeä törke* törkeä törkeää ahne ahneet ahneuk* ahneuden kitsas kitsa* saituri* pihi pihit pihistel* verenimij* loinen loiset
      laiska laiskat laiskuri* laiskuu* laiskott* vetelehti* vätys vätyk* saamaton* saamattom* osaamaton* osaamattom* kyvytön kyvyttöm* kelvoton* kelvottom* kelvoton hyödytön hyödyttöm* toivoton toivottom* ammattitaidot* ammattitaidoton* piittaamaton* piittaamattom* välinpitämät* vastuuton* vastuuttom* sekopä* seko hullu hulluja hourail* höpö höpinä* höpöpuhe* pötyä pötypuhe* roskaa paska* paskaa perse* perseest* helvet* helvetin jumalaut* saatana* hitto hiton vittu* vitun haista idioottimai* käsittämätön_säh* sähläy* sähläät* sählä* säheltä* räpellä* räpellys räpelty* kuka_tahansa_osaa lapsikin_osaa lapsikin_ymmärt* luulisi_ymmärt* etkö_osaa ettekö_osaa ettekö_ymmärrä_mitään oletko_sokea oletteko_sokeita opetelkaa_lukem* oppisitte_lukem* ihan_oma_syy* oma_syynne oma_vikanne teidän_syytä teidän_vika* teidän_syynne vika_on_teissä kuten_tavallista kuten_aina taas_kerran_te yllätys_yllätys onnittelut_taas taas_te`,
    threat: `
      uhkaa uhkaamme uhkaan uhkail* uhkaile* uhkailla uhkaus uhkauk* uhata uhataan uhkasi* kadutte_vielä tulette_katum* tulet_katum* kadut_vielä katumaan tätä_kadutte saatte_katua saat_katua saatte_maksaa_täst* saat_maksaa_täst* tulette_maksam* maksatte_vielä tämä_ei_jää tähän tämä_ei_jää_täh* ette_pääse_kuin tulee_kalliiksi tulee_teille_kalliik* kalliiksi käy_kalliiksi kostamme kosto kostan kostetaan kostaa seuraukset seurauksia vastaatte_seur* seurauksista vastaatte_siitä
      asianajaj* juristimme juristit lakimie* lakimies* lakimiehem* oikeuteen haastamme haastetaan haasteeseen oikeudessa nähdään_oikeud* tavataan_oikeud* nähdään_käräj* käräjil* käräjille käräjäoik* käräjöi* oikeustoim* oikeusteit* rikosilmoit* poliis* poliisille teemme_rikosilm* ulosot* ulosottoon perintään_heti välittömästi_perint* konkurss* ajamme_konkurs* konkurssiin mustalle_list* musta_lista musta_list* mustamaal* mustaam* maineen mainee* maineenne maineesi maine_men* pilaamme pilaan pilata pilataan_main* tuhoamme tuhoan tuhota tuhoamaan murskaamme julkisuu* viemme_julkisuu* lehdistölle lehteen_tästä kerromme_kaikille kerromme_lehd* someen somessa_kaik* kaikki_saavat_tiet* koko_ala_saa koko_alalla kukaan_ei_osta kukaan_ei_enää ette_enää_saa ette_tule_saam* viimeinen_varoit* viimeinen_kerta_kun parasta_olisi_että parempi_olisi_teille tai_muuten muuten_tulee tiedätte_mitä_seur* tai_muuta katsotaan_sitten_oik* pomollesi_terv* esimiehellenne_tied* potkut`,
    enemy: `
      vihollinen vihollis* viholliset vihollisen vihollisemme vihollisleir* vihol* vastustaja* vastustajat vastustajan vastustajam* vastapel* vastap* me_vastaan_ne me_vastaan_he me_vastaan_te me_ja_ne ne_vastaan_me meidän_puoli_vast* rintama* rintamal* rintamalin* sota sodan sotaa sodass* sotaan sotasuunnit* sotastrateg* sotatil* sotajalal* sotapol* sotahuon* hintasot* hintasota taistel* taistelu taistelun taisteluk* taistelukent* taistelussa taistele* kamppail* hyökkä* hyökkäys hyökkäyk* hyökkäämme hyökätä hyökätään isku iskemme iskuun iske_kun iskemään iskukyk* valloit* valloita* valloitamme valloitetaan valloitus sotasaal* ryöstösaal*
      voita_heidät voitamme_heidät voitetaan_heidät voita_vastust* voitetaan_vastust* päihitä päihitä* päihitt* päihitämme päihitetään nujerra nujert* nujerramme nujerretaan kukista kukist* kukistetaan murskaa murska* murskaamme murskata murskataan tuhoa tuhota tuhotaan tuhoamme lyö_lyödään lyödään_heidät lyömme_heidät lyö_heidät lyödään_lytt* lyttyyn listi listimme listitään tapa_kilpail* tapetaan_kilpail* teurasta teurast* polvilleen laita_polvill* pakota_polvill* polvilleen_pakot* aseet ase_on ammuks* ammu ammutaan ampua tykit tykeillä panssari* kranaat* miinoit* soluttaudu soluttau* vakoile vakoil* sissi* piirit* piiritys saarra saarret* antautu* antautum* kunnes_antautu*
      metsästä metsäst* metsästämme metsästetään metsästys metsästyk* metsästäj* saalis saalii* saalist* saalistaj* saalista saalistamme riista riistaa riistan hai haita haina hait petomai* peto pedot susi sudet lampaat lampaita jahti jahdin jahtaa* jahdissa jahdata jahdataan ansa ansaan syötti syötin_nielem* koukussa haaviin verkkoon_uivat nappaa_saal* kaada_asiak* kaadetaan_asiak* kaato kaadot haistaa_ver* haista_veri verta_nenäst* verenhaju* tappajavaist* kurkkuun kurkusta kynsiin kynsissä purista_toimit* toimittaja_polvil* lypsä lypsylehm* lypsettäv* rahastet* rahasta_asiak* nylje sitruun* puristetaan_kuin kuin_sitruun*`,
    warning: `
      vältä välttä* vältettäv* vältetään vältä_näitä vältettävä vältettävää vältettävät vältettäviä vältämme älä älkää älä_sano älä_kirjoita älä_tee älä_koskaan älä_lupaa älkää_sanoko älä_käytä älä_ikinä ei_näin ei_koskaan ei_näin_vaan ei_saa ei_tule ei_pidä ei_kuulu ei_sanota ei_sovi ei_kirjoiteta ei_luvata ei_käytetä ei_koskaan_sanota emme_sano emme_koskaan emme_lupaa emme_käytä emme_kirjoita en_sanoisi en_koskaan
      väärin väärä_tapa väärä_esim* vääriä_tapoja väärä_muotoilu väärin_sanottu huono huonoja huono_esim* huonot_esim* huono_tapa huonoja_tapoja huonoja_esim* huono_muotoilu kehno kehno_esim* kielletty kiellet* kielletyt kiellettyä kielletyt_san* kielletyt_ilm* kiellettyjä pannassa pannaan pannaan_jul* kielto kiellot varoitus varoituk* varoita varoittava* varoittava_esim* varo varokaa varottav* varoa karta kartett* kavahda
      sen_sijaan sijaan sen_sijasta eikä_näin tämän_sijaan tämän_sijasta mieluummin parempi_näin parempi sano_näin_eikä näin_vai_ei turha turhat_lup* sudenkuop* sudenkuoppa* karik* karikko* kompast* kompastuskiv* tyypilliset_virh* tyypillinen_virh* yleiset_virh* yleinen_virhe yleisimmät_virh* virheitä_joita fraasi_jota fraaseja_joita lauseita_joita sanoja_joita ilmaisuja_joita näitä_ei näin_ei mitä_ei mitä_emme kyllä_ei tee_älä tee_ja_älä anti-esim* antiesim* vastaesim* esimerkki_huonost* ongelmallin* ongelmallis* loukkaava* epäasiallin* epäasiallis* epäkohtel* ei_toimi hylätään hylättävä* poista_ilma* ei_ole_meidän_tapa ei_kuulu_meille punainen_lippu punaiset_liput`,
    empty: `
      ei_ole ei_mitään ei_tarvetta ei_tarpeen ei_tarvita ei_tiedossa ei_vielä ei_vielä_tied* ei_sovellu ei_sovellet* ei_koske ei_relevant* ei_olennai* ei_määritelt* ei_määritet* ei_sovittu ei_päätetty ei_kirjattu ei_täytetty ei_saatavil* ei_kommentt* ei_huomautet* ei_lisättäv* ei_lisättävää ei_asioita ei_havaint* ei_käsitelty ei_tehty ei_mainit* n/a na e.s. eos tbd tba tbc puuttuu puuttuvat tyhjä tyhjää tyhjä_toist* avoin auki avoinna kesken keskeneräi* keskeneräinen
      täydennetään täydennä täydennettäv* täydentyy lisätään lisätään_myöh* lisää_tähän lisättävä lisää_myöh* kirjoitetaan_myöh* kirjataan_myöh* kirjoita_tähän tulossa tulee_myöh* odottaa odotetaan odotustilas* sovitaan_myöh* sovitaan_erik* sovitaan_aikan* päätetään_myöh* määritellään_myöh* selvitetään_myöh* tarkentuu tarkentuu_myöh* tarkennetaan tarkennetaan_myöh* myöhemmin todo to_do xxx xxxx ks ks. katso kts kts. katso_crm ks_crm ks_liite katso_liite kuten_yllä kuten_edel* kuten_edellä sama_kuin samat_kuin ennallaan ennestään entisel* vakio vakiot vakioteksti yllä edellä alla alempana liitteess* liitteenä erillis* erilliseen erillinen_liite`,
    anything: `
      mitä_vain mitä_vaan mitä_tahansa mitä_hyvänsä mitä_ikinä mitä_asiakas_halua* mitä_asiakas_keksii mitä_asiakas_pyytä* mitä_tykkää*
      mitä_mieleen_tulee mitä_mieleen_juolahtaa mitä_sydän_halaja* kaikki_mitä kaikkea_mitä kaiken_mitä kaiken_minkä kaikki_toivee* kaikkiin_toiveisi*
      jokai*_toive* joka_ikinen_toive* joka_toive* kaikkiin_vaatimuksi* kaikkiin_pyyntöihi* jokaiseen_pyyntöön jokai*_pyynnö* kaikki_pyynnöt
      kaikki_onnistuu kaikki_käy kaikki_järjestyy mikä_tahansa mikä_vain mikä_vaan mikä_hyvänsä minkä_tahansa minkä_vain minkä_vaan millä_tahansa
      millä_vain millainen_tahansa millais*_tahansa milloin_tahansa milloin_vain milloin_vaan milloin_hyvänsä milloin_ikinä koska_tahansa koska_vain
      koska_vaan mihin_tahansa mihin_vain mihin_vaan minne_tahansa minne_vain missä_tahansa missä_vain miten_tahansa miten_vain miten_päin_vain
      kuinka_paljon_tahansa kuinka_monta_tahansa kuinka_usein_tahansa miten_paljon_tahansa niin_paljon_kuin niin_monta_kuin niin_usein_kuin
      niin_kauan_kuin niin_paljon_kun niin_monta_kun kuka_tahansa kuka_vain kenelle_tahansa ympäri_vuorokauden vuorokauden_ympäri kellon_ympäri
      yötä_päivää vuorokauden_jokaisena vuoden_jokaisena_päivänä mihin_kellonaikaan mihin_aikaan_tahansa keskellä_yötä vaikka_yöllä vaikka_sunnuntai*
      24/7 24_7 rajattoma* rajoituksetta ilman_rajoituksia ilman_ylärajaa mielin_määrin sielu_sietää sydämen_kyllyydestä loputtoma* ihan_mitä
      ihan_mikä ihan_milloin ihan_kaik* aivan_kaik* kaikkea_mahdollista päähänpisto* mielijohte* mieliteko* oikkuja oikut jokai*_oik*
      vaikka_kuu_taivaalta kuun_taivaalta tähdet_taivaalta maan_ja_taivaan missä_määrässä_tahansa hinnalla_millä_hyvänsä
    `,
    absolute: `
      ei_kuuna_päivänä koskaan ikinä milloinkaan ikimaailmassa kertaakaan ei_yhtään_kertaa aina joka_kerta joka_ikinen joka_ikise* joka_ainoa
      joka_ainu* jokaikinen jokaikise* joka_tapauksessa ikuise* ikuisiksi_ajoiksi iäti iäksi lopullisesti loppuiäksi loppuelämä* hamaan_loppuun
      sataprosentti* satavarm* sata_prosenttia sata_varma 100_prosenttia 100-prosentti* 100_% tuhatprosentti* tuhannen_prosentin nolla_prosenttia
      nollariski* riskitön riskittö* nolla_virhettä nolla_riskiä virheetön virheettöm* poikkeuksetta ilman_poikkeust* ilman_poikkeuksi* ei_poikkeuksia
      ei_mitään_poikkeuksia ehdottoma* ehdoitta varauksetta täysin_varma* varmuudella varmasti takuuvarm* takuulla taatusti taattu* varma_nakki
      idioottivarm* vuorenvarm* pomminvarm* varma_kuin_auringonnousu kiveen_hakattu* missään_tapauksessa missään_nimessä missään_olosuhteissa
      mistään_hinnasta millään_ehdolla ainuttakaan ainoatakaan yhtäkään yksikään senttiäkään ei_euroakaan ei_mitään_riskiä ei_mitään_muuta
      täysin_mahdoton* mahdotonta olosuhteista_riippumatta kaikissa_olosuhteissa kaikissa_tilanteissa vannomme vannon kunniasana*
      kautta_kiven_ja_kannon pään_pantiksi pää_pantiksi henkeni_kautta sitten_millään
    `,
    noproblem: `
      ei_ongelma* ei_ole_ongelma* ei_hätää ei_hätiä_mitiä ei_huolta ei_huolen_häivää ei_syytä_huoleen älä_huoli älkää_huoliko turha_huolehtia
      turha_murehtia ei_haittaa ei_se_mitään ei_mitään ei_temppu* ei_vaiva* no_problem homma_hoidossa homma_hoidettu asia_hoidossa asia_hoidettu
      kyllä_me_hoidetaan hoidamme_kaiken hoidetaan_kaikki hoituu käden_käänteessä kädenkäänteessä kuin_itsestään leikiten leikkiä_vain lastenleik*
      helppo_nakki helppo_homma helppo_juttu helppo_rasti helppo_kuin_mikä helppoa_kuin heinänteko heinäntekoa läpihuuto* pikkujuttu* pikku_juttu
      rutiinijuttu* selvä_pyy selvä_peli selvä_homma selvä_juttu totta_kai totta_hitossa tottakai onnistuu onnistuuhan_se kyllä_se_siitä
      kyllä_tästä_selvitään kyllä_me_pärjätään kyllä_me_keksitään keksitään_jotain jotain_keksitään jotenkin_hoidetaan tavalla_tai_toisella
      keinolla_millä_hyvänsä järjestyy järjestetään_kyllä kyllä_kaikkeen sanotaan_kyllä sano_kyllä sanokaa_kyllä sanomme_kyllä vastaa_kyllä
      sanotaan_aina_kyllä luvataan_kaikki lupaa_kaikki lupaamme_kaiken luvataan_ensin lupaa_ensin luvataan_nyt_vaan suostutaan_kaikkeen
      suostu_kaikkeen suostumme_kaikkeen myönny_kaikkeen käy_päinsä sopii_mainiosti ilman_muuta ilman_mutinoita mutkitta mutkattoma* vaivatto*
      tuosta_vain tuosta_vaan noin_vain noin_vaan kertaheitolla sormia_napsauttamalla vaikka_silmät_kiinni vaikka_unissaan oikealla_kädellä mikä_ettei
      mikäs_siinä jees eiköhän_se_järjesty
    `,
    scarce: `
      viimeinen_kappale viimeiset_kappaleet viimeisi*_kappale* viimei*_paik* viimei*_erä viimei*_erät viimei*_varasto* viimei*_tilaisuu*
      viimei*_mahdollisuu* viimeiset_viedään viimei*_vapaa* viimei*_yksilö* enää_kaksi enää_kolme enää_yksi enää_muutama* enää_pari enää_vain
      vain_muutama* pari_jäljellä kaksi_jäljellä kolme_jäljellä yksi_jäljellä muutama_jäljellä paikkaa_jäljellä kappaletta_jäljellä kpl_jäljellä
      ei_montaa_jäljellä jäljellä_enää jäljellä_vain loppuunmyy* loppuun_myyty* loppumassa loppuu_kesken loppuvat_kesken loppuu_pian loppuvat_pian
      loppuu_varasto* varasto_loppuu hupenee hupenevat hupenemassa viedään_nenän_edestä vie_nenän_edestä viedään_tänään käsistä menee_kuin_kuumille
      menee_äkkiä menevät_nopeasti kuumille_kiville joku_muu_vie joku_toinen_vie joku_muu_ehtii joku_toinen_ehtii joku_muu_ostaa toinen_asiakas_halua*
      toinen_ostaja* toinenkin_ostaja toinen_kiinnostunut toinenkin_kiinnostunut toinen_asiakas_harkitsee muut_kiinnostuneet muitakin_kiinnostuneita
      muita_kiinnostuneita muitakin_ottajia ottajia_riittää ottajia_on ottajia_olisi jono_ottajia jonossa jonottaja* jonoksi_asti jonoa_on
      jono_on_pitkä jonotuslista* varauslist* odotuslist* tunkua tungosta paikat_loppuvat paikat_täyttyvät vähissä lähes_täynnä melkein_täynnä
      täyttyy_nopeasti täyttyvät_nopeasti rajoitettu_erä rajoitettu_määrä rajallinen_määrä rajoitetusti rajoitettu*_aja* erikoiserä*
      kertaluontoi*_tilaisuu* ainutkertai* ainutlaatui*_tilaisuu* ei_toistu ei_enää_toistu ei_tule_toista ei_tule_uudestaan nopeat_syövät_hitaat
      nopeimmat_saavat nopeimmille ensin_tullut ensin_tulleille niin_kauan_kuin_riittää niin_kauan_kuin_tavaraa menetät_paikka* menetätte_paikka*
      kohta_poissa huomenna_poissa huomenna_myyty huomenna_se_on_mennyt kilpailijanne_ehti*
    `,
    rightnow: `
      tänään tänä_iltana tänä_yönä iltaan_mennessä illaksi keskiyöhön keskiyöllä puoleenyöhön puolilta_öin ennen_puoltayötä ennen_iltaa
      vuorokauden_sisällä tunnin_sisällä tunnin_kuluessa muutaman_tunnin tämän_päivän_aikana päivän_loppuun_mennessä viikon_loppuun_mennessä
      viiteen_mennessä nyt_heti heti_nyt juuri_nyt nyt_tai_ei nyt_eikä_huomenna nyt_eikä_viidestoista nyt_on_aika nyt_jos_koskaan samalla_sekunnilla
      samalla_minuutilla samantien saman_tien siltä_istumalta siltä_seisomalta tältä_istumalta seisovilta_jaloilta siinä_paikassa siinä_samassa
      siihen_paikkaan tähän_paikkaan heti_paikalla paikan_päällä_heti oitis viipymättä viivyttelemättä viivytyksettä empimättä epäröimättä
      aikailematta aikailee älä_aikaile älkää_aikailko älä_epäröi älkää_epäröikö älä_empi älä_odota älkää_odottako älä_odottele älä_viivyttele
      älkää_viivytelkö turha_odottaa turha_miettiä älä_mieti älkää_miettikö ei_aikaa_miettiä ei_ehdi_miettiä miettimisaik* mietintäaik* harkinta-aik*
      harkinta_aik* yön_yli nukkumatta ennen_kuin_lähd* ennen_kuin_poistu* ennen_lähtöä ennen_kuin_lopet* ennen_kuin_ovi ennen_kuin_ehtii
      ennen_kuin_ehdi* ennen_huomista huomenna_on_liian huomenna_myöhäistä huominen_on_myöhäis* allekirjoit*_heti allekirjoit*_nyt nimi_alle
      nimi_paperiin nimi_viivalle tilaa_nyt tilatkaa_nyt tilaa_heti osta_nyt ostakaa_nyt osta_heti päätä_nyt päättäkää_nyt päätä_heti päätös_nyt
      päätös_heti toimi_nyt toimi_heti toimikaa_heti iske_heti tartu_heti tarttukaa_heti tarjous_päättyy tarjous_raukeaa tarjous_vanhenee kello_käy
      kello_tikittää aika_loppuu aika_käy_vähiin viime_tingassa viime_hetkellä hetkeäkään_odott* pikapuoliin pikimmiten välittömästi
    `,
    badger: `
      joka_päivä päivittäin joka_aamu joka_tunti monta_kertaa_päivässä kolmesti_päivässä soit*_uudelleen soit*_uudestaan soit*_taas soit*_kunnes
      soita_niin_kauan soitetaan_niin_kauan soittele* soittelu* pommit*_puhelu* pommit*_viest* pommit*_sähköposti* kunnes_suostu* kunnes_myönty*
      kunnes_luovut* kunnes_osta* kunnes_allekirjoit* kunnes_taipu* kunnes_murtu* kunnes_sanoo_kyllä kunnes_sanovat_kyllä kunnes_hellitt* kunnes_väsy*
      antaa_periksi antavat_periksi älä_anna_periksi älkää_antako_periksi ei_anneta_periksi älä_hellitä älkää_hellittäkö ei_hellitetä hellittämät*
      älä_päästä_irti ei_päästetä_irti älä_päästä_karkuun älä_päästä_menemään älä_päästä_lähtemään ei_päästetä_lähtemään älä_luovuta älkää_luovuttako
      ei_luovuteta jankut* jankkaa* jankata jankataan jankkaus* jauh*_samaa kinut* kinua* painost* paino*_päälle painetta_päälle lisää_painetta
      lisätään_painetta puristuks* puristetaan_kunnes tivaa* tivata tivataan inttä* intetään hiillost* hiosta* piinaa* piinata piinataan ahdist*
      nurkkaan seinää_vasten selkä_seinään jalka_oven_väliin jalka_ovenrako* jalka_ovenväli* jalka_oven_rakoon kenkä_oven_väliin
      sisään_vaikka_ikkunasta ei_on_vasta_alku ei_ei_ole_vastaus ei_hyväksytä_kieltäy* älä_hyväksy_kieltä* eitä ei-vastaus* ei_vastaukseksi
      sulje_korvat kieltä*_huolimatta vaikka_kieltäy* vaikka_sanoo_ei vaikka_sanoisi_ei vaikka_sanoisivat_ei vaikka_kuinka_kielt* väsyt* uuvut*
      näännyt* kerju* vonku* vongu* mankum* manguta* kimpus* kintereillä niskaan_hengit* hengit*_niskaan roiku*_linjalla sinnik* peräänantamat* jyrä*
      murr*_vastarin* taivut* ylipuhu* pakot* kimppuun
    `,
    guilt: `
      pety* petty* kaiken_jälkeen kaiken_tämän_jälkeen kaiken_mitä_olemme_tehneet kaiken_vaivan nähty_vaiva nähnyt_vaivaa nähneet_vaivaa vaivannäö*
      näin_kiitätte näinkö_kiitätte näinkö_meitä_kiitetään tämäkö_on_kiitos tämäkö_kiitos siinä_on_kiitos kiitos_kaikesta_tästä maailman_kiitos
      kiittämät* epäkiitol* epälojaal* jätätte_meidät jätät_meidät jätä*_pulaan jätt*_pulaan jätetään_pulaan jät*_liemeen jät*_oman_onnensa
      jät*_kuin_nallit nalli_kalliolla pulassa_teidän meidät_pulaan ajatelkaa_lapsi* ajattele_lapsi* ajatelkaa_perhe* ajattele_perhe* lapsesi lastesi
      lapsenne lastenne lapsillesi lapsillenne lapsianne perheesi perheenne vaimosi vaimonne puolisosi puolisonne lasten_tähden lasten_takia
      huono_vanhempi vastuuton* vastuuttom* mitä_muut_sanovat mitä_muut_ajattelevat mitä_ihmiset_sanovat mitä_naapuri* mitä_pomosi_sanoo kehtaa*
      kehdata kuinka_voitte miten_voitte viitsit viitsittekö iljet* häpeä* häpeisit* hävet* häpeilemät* hävytö* sinun_syy* teidän_syy* sinun_vikasi
      teidän_vikanne on_syynne oma_vikasi oma_vikanne oma_vika oma_syy syytä_itseäsi syyttä*_itse* teidän_vastuullanne omatun* omallatunno* omantunno*
      tunnontusk* syyllis* tunt*_syylli* sääliä loukka* sydän_särk* särkee_sydäm* surulli*_teistä teidän_takianne sinun_takiasi teidän_vuoksenne
      luottamuks*_pet* petätte petitte_luottamu* käännät_selkäsi käännätte_selkänne käänt*_selkä* olette_velkaa olet_velkaa velkaa_meille
      kiitollisuudenvel* menetän_työni menetän_työpaikka* potkut_teidän minun_palkkani uskoton uskottoma* hävyttöm*
    `,
    pretend: `
      teeskent* teeskenn* esitä_yllätty* esitt*_tietämät* esit*_tietämätön* esit*_kiinnostun* olevinaan olevinamme olevinasi tekevinään tekevinäsi
      tietävinään kuulevinaan soittavinaan muka ikään_kuin leik*_tietämät* leikitään_että näytel* näyttel* bluffa* bluffi* huija* harhaut*
      johda_harhaan johdetaan_harhaan johtaa_harhaan harhaanjoht* höynäyt* puijaa* vedä*_nenästä vetää_nenästä jymäyt* narut* keksi_jokin keksi_jotain
      keksi_syy keksi_tarina keksitään_tarina keksitään_syy keksit*_tarjou* keksit*_kilpail* keksitty tuulesta_temma* hatusta_vedet* ved*_hatusta
      tekais* tekosyy* tekosyi* sepit* sepust* väärent* väärennä* väärennet* hätävalhe* pikkuvalhe* totta_tai_ei oli_se_totta_tai olipa_totta
      vaikka_ei_ole_totta vaikkei_ole_totta vaikka_se_ei_pidä vaikkei_pidä_paikkaansa vaikka_ei_olisi vaikkei_olisi vaikka_ei_olekaan
      ei_tarvitse_olla_totta kaunistel* liioittel* väitä_että väitetään_että väitä_vaikka sano_vaikka sanotaan_vaikka sano_että_toinen
      annetaan_ymmärtää anna_ymmärtää antakaa_ymmärtää annetaan_luulla anna_luulla antaa_luulla anna_heidän_uskoa anna_uskoa saa_luulemaan uskotel*
      uskottel* piilot* salat* salaa_se salaa_asiakk* peitel* peittel* vaiet*_virhee* jät*_kertomatta jät*_mainitsematta pimit* maton_alle
      pienellä_präntillä pieneen_pränttiin pikkuprän* silmänlume* silmänkään* valehtel* valehdel* valhe* valeuuti* valetarjou* hämää* hämätään hämäys*
      narrata narrataan muunnel*_totuu*
    `,
    fear: `
      pelot* pelästy* pelkää* pelko pelkoa pelon pelolla pelkoja pelonsekai* kauhu* kauhist* säikäyt* säikyt* säikähd* säikäht* paniik* panik* hätään*
      pakokauh* uhkakuv* uhkail* maal*_piru* piru*_seinäl* maal*_mustak* synkk* synkin* synkä* synkist* painajai* katastrofi* tuhoon_tuomi* turmio*
      perikato* perikado* vararik* konkurss* häviät_kaik* menetät_kaik* menetätte_kaik* menett*_kaik* kaikki_menetet* kaikki_on_menete*
      menetät_säästö* menetätte_asiak* menetät_asiak* menettää_työpaik* jäät_jälkeen jäätte_jälkeen jää_jälkeen jäädä_jälkeen jälkeenjään*
      jäävät_jalkoihin jäätte_jalkoihin jäät_jalkoihin jää_junasta jäädä_junasta jäätte_junasta juna_men* juna_lähtee myöhästy*_junasta jää_rannalle
      jäädä_rannalle jäätte_rannalle ilman_meitä_olette ennen_kuin_on_liian ennen_kuin_on_myöhäistä liian_myöhä* myöhäistä_katua kohta_myöhäistä
      sitten_on_myöhäistä huono_onni huonoa_onnea epäonni* epäonnea paha_onni onnettomuu* kirous kirouk* kohtalok* hengenvaar* vaarannat* vaarantuu
      pahin_voi_tapahtua pahimmassa_tapauksessa pahin_mahdolli* kamal*_seurau* karm*_seurau* vakav*_seurau* ikäv*_seurau* hirvit* hirveä* järkyt*
      saa_hikoile* hikoilemaan hiki_pintaan kylmää_hikeä yöunet yöuni* unettom* ei_saa_nukut* sydän_kurkussa tulipalo* jos_sairastut jos_kuolet
      kuolema* suojatto* turvatto* oman_onnensa_nojaan ahdinko
    `,
    grateful: `
      olkaa_iloisi* ole_iloinen saatte_olla_iloisi* saat_olla_iloinen saavat_olla_iloisi* olisitte_iloisia oltava_iloisi* iloitkaa iloitse iloitkoot
      olkaa_tyytyväisi* ole_tyytyväinen saatte_olla_tyytyväisi* saavat_olla_tyytyväisi* tyytykää tyydy_siihen tyytykööt olkoot_tyytyväisi*
      olkoot_iloisia olkoot_onnellisia olkaa_onnellisia ole_onnellinen saatte_olla_onnelli* saavat_olla_onnelli* kiitolli* kiittäkää kiitä_onneasi
      kiitä_luojaasi kiittäköön kiittäkööt kiittää_onneaan kiittävät_vielä kiitätte_vielä tulette_kiittämään kiittää_polvillaan polvillaan_kiit*
      onneksenne onneksesi onnenne_on onnekas onnekkai* onnekkaa* onni_potka* onnenpek* onnenpotku* lottovoit* pitäkää_itseänne_onnekka*
      pidä_itseäsi_onneka* pitäkää_onnena pitää_onnena kunnia kunniana kunnia-asia kunniaksi etuoike* saatte_toimittaa saatte_palvella
      saa_toimittaa_meille saatte_myydä_meille saavat_myydä_meille saavat_toimittaa_meille päästä_toimittaja* päästä_asiakk* pääsette_toimittaja*
      pääsy_meille saatte_tehdä_töitä saatte_kunnian saatte_ylpeillä ylpeilkää meidän_nimemme_referens* referenssinä_meidät pitäisi_maksaa_meille
      heidän_pitäisi_maksaa teidän_pitäisi_maksaa siitä_ilosta ilosta_saada ilo_palvella suudel* suutel*_käsi* suutelevat_kättä kädestä_suu*
      saavat_kiittää saatte_kiittää saa_kiittää kiit*_meitä_vielä siunaus siunauk* siunat* armosta armeliai* suosionosoitu* hyvää_hyvyyttä* almu*
      anteliai*_olemme nöyrä_kiitos nöyrim*_kiito* kerrankin_tilaisuu* muut_antaisivat_mitä
    `,
    ultimatum: `
      ota_tai_jätä ottakaa_tai_jättäkää ota_tahi_jätä ottaa_tai_jättää ottavat_tai_jättävät ottakoot_tai_jättäkööt otatte_tai_jätätte otat_tai_jätät
      ota_tai_ole_ottamatta ota_tai_lähde tai_muuten muuten_hyvästi tai_hyvästi hyvästi_sitten sitten_hyvästi muuten_näkemiin tai_näkemiin
      kiitos_ja_näkemiin kiitos_ja_hei muuten_ei_kauppoja muuten_se_on_siinä tai_se_on_siinä tai_kauppa_raukeaa tai_emme_osta tai_ei_mitään ei_kauppaa
      muuten_vaihdamme tai_vaihdamme tai_vaihdetaan tai_lähdemme muuten_lähdemme tai_lähdette ovi_on_tuolla tuolla_on_ovi ovi_on_tuossa ovesta_ulos
      ovesta_pihalle näyt*_ovea ovea_näyt* ovi_on_siellä ei_keskustelu* ei_keskustella ei_keskusteltav* keskustelu_on_päätty* keskustelu_päätty*
      keskustelu_on_käyty asia_loppuunkäsitel* loppuun_käsitelty* ei_väitel* ei_väittely* ei_vastaväit* ei_vastalausei* vastaväitteitä_ei
      ei_selityksiä selityksiä_ei ei_neuvotella ei_neuvotelta* neuvotteluvaraa_ei ei_neuvottelu* neuvottelut_on_käyty neuvottelut_ovat_ohi
      neuvottelut_päätty* ei_tingi* emme_tingi tinkimät* ei_jousteta emme_jousta ei_jouston* emme_neuvottele en_neuvottele neuvottelematta
      ei_kompromisse* viimei*_sana* viimei*_tarjou* viimei*_hinta viimei*_varoitu* viimei*_kerta lopulli*_tarjou* lopulli*_vastau* lopulli*_kanta
      lopulli*_sana* viimei*_tilaisuutenne sillä_selvä sillä_siisti sillä_hyvä asia_on_päätetty päätös_on_tehty päätös_pitää uhkavaat* ultimaatum*
      uhkasak* takaraja* aikaa_huomiseen ehdot_ovat_nämä ehtomme_ovat_nämä meidän_ehdoilla* näillä_ehdoilla meidän_ehdoin meidän_ehtomme saneli*
      sanelem* sanellaan sanelu* hyväks*_tai suostukaa_tai suostut_tai laske_hinta_tai muuten_loppu muuten_yhteistyö yhteistyö_päättyy
      yhteistyö_loppuu sopimus_päättyy_tähän vaihtoehtoja_ei ei_vaihtoehtoja muuta_vaihtoehtoa_ei ja_piste joustovaraa_ei
    `,
    freebies: `
      ilmainen ilmaise* ilmaisia ilmaistyö* ilmaistoimit* ilmaista_rahti* ilmaista_huolto* ilmaisn* ilmasek* ilmatteeks* maksutta maksuton maksuttom*
      veloituksett* ilman_veloitu* ilman_maksu* ilman_korvau* ilman_rahaa ilman_eri_korvau* ilman_lisähin* ilman_lisämaksu* ilman_lisäkustannu*
      ilman_palkkaa korvauksetta vastikkeet* ei_maksa_mitään ei_maksa_senttiäkään ei_maksa_penniäkään ei_maksa_teille ei_maksa_sinulle
      ei_makseta_mitään ei_senttiäkään nollahin* nolla_euroa nollalla_eurolla 0_euroa gratis talo_tarjoa* piikkiin teidän_piikkiinne heidän_piikkiin*
      toimittajan_laskuun teidän_laskuunne heidän_laskuun* omaan_laskuun* omaan_piikki* omalla_kustannuks* teidän_kustannuks* toimittajan_kustannuks*
      heidän_kustannuks* omakustanteisesti toimittaja_maksaa toimittaja_kustanta* toimittajat_maksavat kaupan_päälle kaupanpäälli* kaupanpäälle
      kaupan_päällisek* kaupantekiäis* lahjaksi lahjana lahjoi* lahjak*_saat* ilmaislahj* tervetuliaislahj* kylkiäi* kylkeen_vielä bonuksena
      bonukseks* bonus_päälle ekstrana hyvän_tahdon_eleenä hyvää_hyvyyttä hyvänä_eleenä palkatta palkaton talkoil* talkoo* ilmais*_kokeilu*
      ilmaiskokeilu* kokeile_ilmai* koe*_ilmai* rahti_ilmai* rahti_kuuluu_hinta* rahdit_nollaan rahdittom* rahtivapa* kuuluu_hintaan sisältyy_hintaan
      sisällytä_hintaan samaan_hintaan samalla_hinnalla yhden_hinnalla pilkkahin* puoli-ilmaisek* huolto_päälle koulutus_päälle takuu_päälle
    `,
    slash: `
      puoleen_hintaan puoleen_hinnasta puolella_hinnalla puoli_hintaa puolet_hinnasta puolet_pois puolet_halvem* hinta_puoleen hinnat_puoleen puolikk*
      puolit* puoli-ilmai* viisikymmentä_prosent* 50_prosent* 40_prosent* 30_prosent* 35_prosent* 25_prosent* 60_prosent* 70_prosent*
      neljäkymmentä_prosent* kolmekymmentä_prosent* kaksikymmentä_prosent* prosenttia_pois prosenttia_alas prosenttia_alem* prosenttia_halvem*
      prosentti*_alennu* prosenttia_hinnasta prosentin_alennu* miinus_neljäkym* miinus_viisikym* miinus_prosent* kolmannes_pois kolmasosa_pois
      neljännes_pois neljäsosa_pois hinta_alas hinnat_alas hintaa_alas hintaa_alemmas polje* polk*_hint* polkuhin* polkumyyn* hinnanpolk* paina_hint*
      painetaan_hint* painakaa_hint* painostetaan_hint* puris* viimei*_sent* viimei*_euro* joka_sentti jokai*_sent* joka_penni* sentti_sentiltä
      viimei*_penni* nipist* nyhtä* nyhdä* nyhdetään kiskoa_hinta* kisko*_alennu* kiristä_hint* kiristetään_hint* lypsä*_alennu* tingi tingitään
      tinki* tinkaam* höyl* juustohöyl* leika* leikk* hintaleikka* kate_pois katteet_pois kate_nolla* syö_katteen syödään_kate* karsi_hin*
      pudot*_hint* hinnanpudotu* roim* jättialennu* reilu_alennus hurj*_alennu* lisäalennu* lisää_alennu* vielä_alennu* takautuv*_alennu*
      omakustannushin* alle_omakustannu* alle_kustannust* alle_hankintahin* alle_kulujen tappiolla tappiolli* alihint* alihinn* pilkkahin*
      naurettav*_hin* kynit*_hin* rusikoi* lyö*_hint* halvemmalla halvimmalla viisi_prosenttia_joka maksuaik*_tuplat* maksuehto*_pident* 120_päivää
      180_päivää kolmanneksen_pois kolmanneksella neljänneksellä
    `,
    alternatives: `
      muita_on muita_riittää muita_löytyy muitakin_on muitakin_löytyy muitakin_riittää muita_kyllä_riittää onhan_muitakin on_muitakin
      muita_toimittaji* muitakin_toimittaji* muita_asiakkaita_riittää muita_kumppanei* toimittajia_riittää toimittajia_löytyy toimittajia_on_jono*
      toimittajia_jonoksi tarjokkai* halukkai* tulijoi* ottajia_riittää tarjoajia_riittää tarjoajia_on tekijöitä_riittää tekijöitä_löytyy tekijöitä_on
      jonossa jono_on_pitkä jono_ovella jonoa_ovella jonoksi_asti muut_jonotta* jonottavat jonottaa_ovella oven_takana ovella_jonott* kymmenen_muuta
      kymmenen_samanlais* kymmenen_teidän kymmeniä_muita kymmenittäin tusina tusinoi* tusinan tusinatavar* tusinatoimittaj* kolme_muuta sata_muuta
      sadoittain satoja_muita teikäläi* kaltaisianne kaltaisiasi kaltaisiaan teidänlaisi* sinunlaisi* heidänlaisi* joka_kulmalla joka_nurkalla
      joka_kadunkulma* kuin_sieniä sieniä_sateella pilvin_pimein joka_oksalla meressä_kalo* kaloja_meressä muitakin_kaloja markkinat_pullollaan
      markkinoilta_löytyy markkinat_täynnä korvattavis* korvat*_toise* helposti_korvat* helppo_korvata korvaajia_löytyy helposti_vaihdet*
      vaihdamme_toimittaj* vaihdetaan_toimittaj* vaihdamme_teidät vaihdetaan_teidät vaihtaa_heidät joku_muu_tekee joku_toinen_tekee joku_muu_ottaa
      joku_muu_hoitaa joku_muu_kyllä joku_toinen_kyllä kilpailija_tekee kilpailijanne_tekee kilpailijanne_tarjoa* kilpailijasi_tarjoa* naapurista_saa
      muualta_saa muualta_halvem* saa_muualta saamme_muualta saadaan_muualta ostamme_muualta ostetaan_muualta etsimme_toisen etsitään_toinen
      haemme_muualta löydämme_toisen löydetään_toinen löydetään_uusi löytyy_toinen otetaan_toinen otamme_toisen seuraava_kiitos ette_ole_ainoa
      et_ole_ainoa ette_ole_ainut* emme_tarvitse_teitä emme_ole_riippuvai* pelat*_toisiaan_vastaan kilpailutam* kilpailutetaan
    `,
    unanswered: `
      ei_vastata ei_vastaa ei_vastailla ei_vasteta ei_enää_vastata emme_vastaa emme_enää_vastaa emme_vastaile en_vastaa en_aio_vastata
      emme_aio_vastata älä_vastaa älä_vastaile älä_enää_vastaa älkää_vastatko älkää_vastailko älköön_vastattako ei_pidä_vastata ei_saa_vastata
      ei_tarvitse_vastata ei_tarvii_vastata ei_tartte_vastata ei_kannata_vastata turha_vastata turhaa_vastata vastaamatta vastauksetta ilman_vastau*
      vaille_vastau* ei_ansaitse_vastau* vastauksen_arvoi* ei_vastauksen ei_vastausta ei_mitään_vastausta ei_anneta_vastausta vastausta_ei
      ei_lähetetä_vastausta ei_kirjoiteta älä_kirjoita_takaisin älä_kirjoita_mitään ei_laiteta_mitään ei_soitella_takaisin älä_soita_takaisin
      emme_soita_takaisin älkää_soittako_takaisin ei_soiteta ei_takaisinsoit* emme_palaa_asiaan älä_palaa_asiaan ei_palata ei_oteta_yhteyttä
      emme_ota_yhteyttä älä_ota_yhteyttä ei_reagoida ei_reagoi emme_reagoi älä_reagoi älkää_reagoiko ei_mitenkään_reagoi* reagoimatta ei_noteerat*
      älä_noteeraa noteeraamatta ei_huomioida huomiotta jät*_huomioimatta ignoroi* ignoor* sivuut* kintaalla ei_välitetä älä_välitä ei_olla_tietääk*
      ei_olla_kuulevin* ollaan_kuin_ei hiljaa pidet*_hiljai* hiljaisuu* radiohiljai* hiljennyt* vaieta vaietaan vaikene* vaikeni* vaiti sanaakaan
      sanomatta ei_sanota_mitään älä_sano_mitään älkää_sanoko_mitään ei_selitetä ei_selityksiä ei_perustella perustelematta ilman_selity*
      ilman_peruste* mitään_ilmoittamat* ilmoittamatta ei_ilmoiteta ei_kieltäydytä kieltäytymättä ghosta* haamut* mykkäkoul* mykkä_koulu kuin_muuri
    `,
    bin: `
      roskiin roskis roskiks* roskakori* roskapost* roskapönt* roskalaatik* paperikori* silppur* silputaan jätekori* kaatopaik* ö-mappi* öö-mappiin
      pöytälaatik* laatikon_pohja* pöydän_laatik* laatikkoon_pölytty* pölyä_keräämään hyllyttä* hyllyte* hyllyt*_asia* naftaliini* roskakansio* spam
      spammi* estolist* estä_numero estä_lähettäjä estä_osoite estet*_numero estet*_lähettäjä estä_heidät blokkaa* blokat* blokkaus* blokki* estoon
      mustalle_listalle poista poistetaan poistet*_sähköposti* delet* arkistoi* arkistoon avaamatta avaamattom* ei_avata älä_avaa älkää_avatko
      ei_edes_avata ei_lueta älä_lue älkää_lukeko ei_edes_lueta vastaaja vastaajaan vastaajal* puhelinvastaaj* anna_soida annetaan_soida antakaa_soida
      soida_vain anna_puhelimen_soida annetaan_puhelimen_soida saa_soida soida_rauhassa luuri_kiinni luuri_korvaan lyö*_luuri* luurin_korvaan mykist*
      mykälle vaimenn* äänettömäl* hiljennä_ilmoituks* puhelin_pois puhelin_kiinni sulje_puhelin suljetaan_puhelin unohda_sähköposti sulje_tiketti
      tiketti_kiinni suljetaan_tiketti lukematta mappi* mapitetaan estetään_osoite
    `,
    fade: `
      kyllä_he_ymmärtä* kyllä_ne_ymmärtä* kyllä_se_ymmärtää kyllä_asiakas_ymmärtää ymmärt*_kyllä ymmärt*_itse ymmärt*_yskän ymmärt*_vihjee*
      taju*_kyllä taju*_vihjee* taju*_lopulta taju*_itse huomaa*_itse huomaa*_kyllä päättele*_itse oivalta*_itse arvaa*_kyllä ottaa_opikseen
      ottaa_vihjeestä ottavat_vihjeestä väsyy väsyvät väsyköö* kyllästy* luovutta*_itse luovutta*_itsestään luovutta*_kyllä luovutta*_lopulta
      lopetta*_kyselyn lopetta*_itse lakkaa*_kysel* lakkaa*_soitt* lakkaa*_kirjoit* eivät_enää_kysy ei_enää_kysy ei_enää_soita eivät_enää_soita
      unohta*_kyllä unohta*_koko_asian unohta*_asian unohda_koko_juttu unohdetaan_koko_juttu unohdetaan_koko_asia unohtuu unohtuvat unohtukoo*
      unohduks* hautau* hautaa_asia hiipu* hiivut* hiljenee_itsestään hiljenee_kyllä hiljenevät_kyllä hiljalleen haihtu* häviää_itsestään
      katoaa_itsestään katoavat_itsestään näivety* näivetty* kuihtu* kuivu*_kokoon kuivukoo* sammuu sammua sammukoon laantu* rauhoittuu_itsestään
      raukea* raueta rauetkoo* vanheta_käsiin annetaan_vanheta vanhenee_itsestään jäähtyy jäähtyä jäähtykö* menettä*_kiinnost* lopahta*
      kiinnostus_loppuu kiinnostus_katoaa ratkea*_itsestään ratkea*_itse ratkea*_ajan hoituu_itsestään selviää_itsestään poistuu_itsestään
      päättyy_itsestään loppuu_itsestään aika_hoitaa aika_tekee_tehtävä* aika_parantaa ajan_kanssa ajan_oloon ennen_pitkää annetaan_olla anna_olla
      antakaa_olla antaa_olla muhimaan muhia muhikoo* hautumaan hautukoo* kypsykö* odottakoo* odotelkoo* saavat_odott* saa_odottaa pitkin_nenää
      vähin_äänin pikkuhiljaa kaikessa_hiljai* hissukseen omia_aikojaan hiekkaan
    `,
    hideaway: `
      ei_paikalla ei_ole_paikalla emme_ole_paikalla en_ole_paikalla ei_olla_paikalla sano_etten_ole sano_että_olen sanokaa_etten sanotaan_ettei_ole
      sanotaan_että_ei ei_talossa ei_ole_talossa en_ole_kotona juuri_lähti lähti_juuri on_matkoilla matkalla_muka on_lomalla sano_kokoukses* palsussa
      toisella_linjalla tavoittamat* ei_tavoitet* ei_vastata_puhelim* ei_vastata_puhelu* älä_vastaa_puhelim* älä_vastaa_puhelu*
      älkää_vastatko_puhelim* emme_vastaa_puhelim* ei_nosteta_luuria älä_nosta_luuria älä_nosta_puhelin* ei_oteta_puhelu* älä_ota_puhelu*
      hylk*_puhelu* hylä*_puhelu* punaista_luuria torju_puhelu puhelin_kiinni puhelin_pois puhelin_äänettömäl* kännykkä_kiinni kännykkä_pois
      vaihda_aihetta vaihdetaan_aihetta vaihtakaa_aihetta vaihda_puheenaihe* käännä_puhe puhu_muuta puhutaan_muuta kierrel* välttel* vältel*
      väistetään väistel* piileskel* piilou* piilossa pakoil* lymyil* katoa_näkyvis* kadotaan_näkyvis* tuhka_tuuleen ollaan_kuin_emme siirrä_tapaami*
      siirretään_tapaami* siirrä_myöhem* siirretään_hamaan lykä* lykk* pitkit* viivyt* jahkail* vitkut* vitkastel* vetkut* pelataan_aikaa pelaa_aikaa
      aikaa_pelat* pelata_aikaa osta_aikaa palataan_asiaan_joskus palataan_joskus joskus_myöhemmin ensi_vuonna_ehkä aina_kiire* aina_varattu*
      aina_menossa kiireisiin_vedot* vedo*_kiiree* vedo*_sairau* kalenteri_täynnä ei_löydy_aikaa katosi_postiin kadonnut_postiin kadonnut_matkalla
      posti_on_hukannut roskapostiin_joutu* mennyt_roskapostiin ei_ole_tullut_perille sähköposti_ei_toimi sähköposti_hukku* pompot* luukulta_luukulle
      kokouksessa palaverissa väistä hukkui_postiin hukkunut_postiin lomalla_taas venyttä* venytet* venytä* ympäripyöre*
    `,
    fool: `
      tyhm* typer* idioot* hölmö* pölvästi* pöljä* pöhlö* pöhkö* pöllöpä* ääliö* älykääpiö* älytön älyttöm* imbesil* debiil* vajaaäl* vajaamieli*
      vähä-älyi* heikkolahjai* aivoton aivottom* aivokuoll* tampio* tomppel* tollo* tolvan* taliaivo* torvel* törppö* törpöt tumpelo* tumpul* tunari*
      uuno* urpo* juntti* junti* puupä* hönö* höppänä* höpsö* höhlä* hörhö* hullu* mielipuol* kaheli* sekopä* kylähullu* pelle* klovni* aasi aasit
      amatööri* puoskari* tyhjäpä* päässä_vikaa järjetön järjettöm* järkeä_päässä ei_järjen_häivää ei_tajua_mitään eivät_tajua ette_tajua ette_ymmärrä
      et_ymmärrä eivät_ymmärrä_mitään ei_ymmärrä_mitään ette_osaa_lukea et_osaa_lukea eivät_osaa_lukea ei_osaa_lukea ette_osaa_laskea et_osaa_laskea
      eivät_osaa_laskea ei_osaa_laskea osaatteko_lukea osaatko_lukea ei_osaa_mitään ette_osaa_mitään eivät_osaa_mitään lukutaidot* ymmärtämättöm*
      ymmärtämätön tietämätön tietämättöm* osaamaton osaamattom* taitamaton taitamattom* pihalla_kuin kuin_lumiukko ulalla ulapalla täysin_pihalla
      aivan_pihalla hakoteillä tarhaik* lastentarha* hiekkalaatik* lapselli* kakara* ei_kaikki_kotona ei_kaikki_inkkarit muumit_laaksos* ruuvi_löysäl*
      vintti_pimeä* penaalin_terävi* laatikon_terävi* hidasälyi* jälkeenjääny* takapajui* kuin_päiväkodis* klovne* pässinpä* tönttö apinat apinalaum*
    `,
    crook: `
      valhe* valapat* pettur* pettäj* petos petoks* petollis* petkut* huijar* huijau* huijaa* huijat* puijar* puijaa* varas varka* varasjouk* rosvo*
      ryövää* ryövät* ryöstä* ryöstö* ryöstetään konna* roisto* lurju* heittiö* kieroil* kiero kierot kierous kieroon* kaksinaama* kaksikasvoi*
      selkäänpuk* puukot*_selkään puukko_selkä* selkään_puukot* takinkääntä* vilpilli* vilppi* vilpin vilpistel* vilunki* vilungi* veijari* juonit*
      juonikas ahne ahneu* ahneet ahnea* ahneid* ahnehti* rahanahn* rahanhimo* kiskuri* koronkiskuri* kiskont* saita saidat pihi pihit kitupiik*
      kitsa* penninvenyttä* verenimij* iilimat* iilimado* loinen loiset siipeil* gangsteri* mafia* rikolli* kavala* kavalta* viekas viekka* käärme*
      epärehel* vippaskons* vedättä* kuset* linssiin koijar* selkärangat* häikäilemät* luihu* niljak* mulkku* mulku* kusipä* sika siat sikamai*
      valehtel* valehdel* kelmi kelmit paskiaiset ryövär* vedäty* varastaa varastat* varastet* varastav* varasti rahastaa rahastaj* rahastet* loisia
      loisii
    `,
    lazy: `
      laiska laiskat laiskoj* laiskan laiskot* laisku* vetelyk* vetelys vetelehti* vetelehd* lusmu* lorvail* lorvi* sohvaperun* lintsari* pinnari*
      pinnaa* luist*_vastuus* luikertel* saamaton saamattom* hidas_kuin hitaat_kuin hidastel* etana etanat etanan etanamai* etanapost* etanavauh*
      kilpikonn* matele* nukkuu nukutte nukkuvat nukut nukkumas* unikeko* ruususen_un* herätkää heräisitte nahjus nahjuk* tunari* tumpelo* töppäil*
      töppäy* töpek* mokail* mokaa* mokat* munaus* sähelt* sähellys* puoskari* hutil* sinne_päin sinnepäin vasemmalla_kädellä sekunda* susipask*
      kelvoton kelvottom* hyödytön hyödyttöm* turhak* tyhjäntoim* ei_mistään_kotoisin mihinkään_kelpaa* epäpätev* pätemätön pätemättöm* taitamat*
      osaamattom* osaamaton ammattitaidot* ala-arvoi* surkea* surkimu* surkei* luokaton luokattom* huolimaton huolimattom* välinpitämät* leväperäi*
      huithapel* aina_myöhäs* taas_myöhässä jälleen_myöhässä jatkuvasti_myöhässä ikuisesti_myöhässä myöhässä_kuin myöhästel* myöhästytte* valittaj*
      jatkuvasti_valitt* ruikut* kitisij* kitise* marmat* nillit* nipot* itkupil* urput* jankuttaj* kiusankap* riesa riesana riesaksi maanvaiv*
      hankala_asiakas hankal*_tyypp* häirikö* tyhjän_panttina tyhjänpant* munata vitsaus
    `,
    sarcasm: `
      ilmeisesti näköjään nähtävästi ilmeisimmin onneksi_olkoon onnittelu* onnittelemme onnea_vain onnea_vaan hyvin_tehty hienosti_tehty
      loistavaa_työtä hienoa_työtä bravo hurraa mitali nobel* palkinnon_arvoi* kerrassaan_loistav* nerokas nerokka* nerou* neronlei* välkky älynväläy*
      einstein* lapsikin viisivuotiaskin isoäitinikin mummokin simpanssikin apinakin sokeakin sokea_kana idioottikin tyhmempikin liikaa_pyydetty
      liian_vaikea* olisiko_liikaa onko_liikaa onko_se_liikaa onko_niin_vaikeaa onko_tämä_liian ylivoimai* yli_ymmärryk* ymmärryskyky* käsityskyky*
      jopa_te jopa_teille jopa_sinulle tekin_ymmärrätte tekin_osaatte viimeinkin vihdoinkin vihdoin_viimein ihme_ja_kumma ihmeiden_aika kas_kummaa
      kappas kas_vain no_jopa jopas niinpä_niin just_joo joopa_joo juupa_juu yllätys_yllätys mikä_yllätys kukapa_olisi kuka_olisi_uskonut
      kuka_olisi_arvannut tuttuun_tapaan tapanne_mukaan tapasi_mukaan vanhaan_tapaan kuten_tavallista kuten_aina taas_kerran jälleen_kerran
      sadannen_kerran tuhannen_kerran anteliasta kuinka_ystävällistä miten_ystävällistä suurenmoista kaikella_kunnioit* kaikella_rakkaudella suvaitse*
      suvaitsi* viitsisitte* vaivautuisi* vaivauduit* armollisesti alentuisitte opetelkaa opettele lukekaa_ajatuksella lue_ajatuksella
      hitaasti_ja_selvästi rautalan* piirrä*_kuva helppotajui* ostakaa_silmälasit ostakaa_kalenteri ostakaa_laskin kello_hukassa kuvitteletteko
      luuletteko luulitteko muka viisaudessanne niin_sanottu* niinsanottu* kuulemma
    `,
    harm: `
      tuhoa tuhota* tuhoaa* tuhoam* pilaa_maine* maineenne maineesi mustamaala* lokaa_niskaan romutamme romutta* murskaa* murskat* lyttää* lytät*
      teemme_selvää tehdään_selvää tehdä_selvää selvää_jälkeä maan_rakoon polvilleen polvillenne konkurssiin_aja* ajamme_konkurssi* nurin_niskoin
      katuvat vielä_kadut* kadutte saatte_katua katumaan katumapääl* maksatte_tästä maksat_tästä saatte_maksaa saat_maksaa saatte_vielä_maksaa
      maksamaan_tästä kalliiksi kalliisti kalli*_hinta* kosto* kosta* takaisin_kors* samalla_mital* maksamme_takaisin läksy* opetetaan_tavoille
      opetetaan_tavat saatte_opetuksen varoittav*_esimer* tehdään_esimerkki näytetään_heille taivaan_merk* kaapin_paikka saat_nähdä nähdään_miten_käy
      nähdään_kuinka_käy miten_teidän_käy saatte_kuulla_vielä kuulette_meistä olkaa_varuillanne varokaa viimei*_varoitu* haastamme_oikeu*
      haastetaan_oikeu* haast*_oikeut* oikeuteen oikeudessa_nähdään nähdään_oikeudes* käräjil* käräjöi* rikosilmoit* somekoh* medialle julkinen_häpeä
      häpäise* häpäist* nolaa* nolat* nöyryyt* paljastamme paljastetaan_teidät mustalle_listalle mustalla_listalla boikot* julist*_pannaan porttikiel*
      alalta_ulos ette_enää_myy hankaloit* elämä_hankala* elämä_helvet* helveti* helvetti* tehdään_elämä* teemme_elämä* kuriin_ja_nuht* kiristä*
      kiristys* uhat* uhkail* uhkaus* kiusaa* savust* pilata_maine* pilaamme_maine* uhkaamme sitten_nähdään julkisuuteen kadut vahingonkorvauk*
      lehteen_asti pilaa_heidän nujer*
    `,
    war: `
      sota* soda* soti* kauppasot* kauppasod* hintasot* hintasod* taistel* taisto* kamppail* tappelu* tappele* tapella* teurast* aseet aseen aseita
      asein aseilla aseistu* aseena aseisiin salaase* salainen_ase tykki* tykit tykein tykist* luoti luodit panos_piipu* ammu* ampu* tulitta* tulitus*
      tulituk* tuli_irti avaa_tuli räjäyt* räjähd* pommi* täsmäpommi* miina* miinoi* kranaat* ruuti ruutia hyökk* hyökä* vastahyök* rynn* väijy*
      yllätyshyök* salamasot* salamasod* blitzkrieg* sissi* rintama* eturintam* juoksuhau* poterossa piiritä* piirite* piirity* saarr* saarta* motissa
      mottiin motitta* joukkomme joukkojemme armeij* komppani* komentaj* kenraali* marssi* valtaa* vallata valtaus* valtauk* vallataan valloit*
      lyö_kilpail* lyömme lyödään kukist* nujer* murska* tuhoa tuhoam* tuhota* isku iske* iskuryhmä* täsmäisku* tapetaan tappaa_kilpail* verilöyl*
      hävittä* hävitetään häviö perääny* peräänty* antautu* antaud* valkoinen_lippu vangi* panttivan* kapina* miehit* linnoit* linnake* puolustuslinj*
      vihollislinj* sabot* tyrmä* nyrkki* nyrkit turpaan köniin
    `,
    prey: `
      metsäst* metsälle jahti* jahdi* jahda* jahtaa* ajojah* riista* saalis* saalii* uhri uhrit uhreja uhrin syötti* syötin syötiksi syötillä syötit
      täky täkyä täkynä täkyksi houkutuslin* houkut*_ansa* koukku* kouku* kalast* kalaan iso_kala isot_kalat ison_kalan isoja_kaloja haavi haaviin
      nuotta* verkkoon_jää* verkkoon_kala* verkkoihimme verkkoomme ongi ongitaan ongella onkia onkeen pilki* siima* rysä lammas* lampaa* lampai*
      karitsa* teuras* lehmä* lyps* kultamun* kultahan* kyni* paljaaksi kerit* kerii villat nahka* nahan nahat nahkoj* nylje* nylk* turkki_pois ansa
      ansaan ansassa ansat ansoi* loukku* louku* satim* pyydys* pyydyk* sudenkuop* troffe* sarvet_seinäl* niellä nielais* niele* niellään ahmi* hotki*
      syödään_suuhun syödä_elävältä aamupalaks* hampaisiin kynsiin kynsissä haista*_vere* haistetaan_veri veren_haju* verenhaju* veren_maku* kaarrel*
      kaartele* kuin_haukka kuin_hait susilaum* kuin_susi haaska* raato* peto pedot pedon petoeläi* vaani* väijy* hiipim* tähtäime* tähtäin* jyvällä
      heikoin_lenkki lauman_heik*
    `,
    opponent: `
      vihamie* vastustaja* vastapuol* vastapeluri* vastaleiri* vastarint* toinen_leiri toisen_leirin toisessa_leirissä heidän_leiri* kaksi_leiriä
      pöydän_toinen pöydän_toisella_puolella rintamalinjan_toisella toisella_puolen kilpailijan_leiri* kilpailijan_puolella rivaali* arkkirivaali*
      kilpakosija* kilpakumppan* meitä_vastaan meitä_vastassa he_vastaan_me me_vastaan_he me_vastaan_ne me_ja_ne me_tai_he me_tai_ne ne_tai_me
      he_tai_me heitä_vastaan niitä_vastaan niitä_vastassa joko_me_tai meidän_puolel* heidän_puolellaan väärällä_puolel* puolella_tai_vastaan
      puolellamme_tai_vastaan meikäläi*_vastaan meikäläiset heikäläi* ne_toiset nuo_toiset sellaisiin_ei_voi niihin_ei_voi heihin_ei_voi
      ei_voi_luottaa ei_saa_luottaa ei_pidä_luottaa ei_luoteta älä_luota älkää_luottako älä_usko_heitä älkää_uskoko emme_luota en_luota
      älä_koskaan_luota luottamuksen_arvoi* epäluottamu* epäluulo* pidä_varasi pitäkää_varanne varo_heitä varokaa_heitä varo_niitä kortit_piilossa
      kortit_rinnas* kortteja_rintaa_vasten käänny*_selkä* älä_käännä_selkääsi selusta* selkään_puukot* puukko_selkään vakooj* vakoil* urkki*
      soluttaut* myyrä myyrän myyriä myyränä pettur* kavalta* maanpettur* maanpetos* luopio* takinkääntäj* loikkar* viides_kolonna viiden*_kolonn*
      juonittel* juonia_meitä juonivat salaliitt* salajuon* vastavoima* haastaja_lyö* nokikkain sukset_risti* hampaissaan_meidät kaiv*_maata_altamme
      viholli* pääviholli* arkkiviholli* veriviholli* vihulai* napit_vastakkain
    `,
    body: `
      kurist* kaula kaulan_ympär* kaulaa_myöten silmukka_kaula* hirttosilm* hirttokös* köysi_kaula* veren verestä verellä verinen verise* verenhim*
      verenmaku veripisar* viimei*_pisara* viimei*_tippa* viimei*_tipan pisarakaan tippaakaan kuiviin_imet* imet*_kuiviin imeä_kuiviin puris*_kuiviin
      luun_ytimiin luihin luuta_myöten selkäran* nahka nahan nahkaa nahkaansa selkänah* munaskut munaskuita muna_kouras* munista_kiinni palleista
      pallit kivekset kiinni_munis* nenästä nenän_edes* nenillee* nenä_pöytään hiki hikeä hiessä hikoil* otsa_hies* hikeen turpaan turpiin kuonoon
      päin_kuonoa naamaan sydän_irti sydänver* selkä_seinää selkään_sait* perselihas* pylly_edellä jalkojen_juuressa jalka_kaula* vääntää_kättä
      kädenvään* pää_vadille pää_vadilla päät_vadille päät_pölky* pää_pölkyl* päänahka* päänahan verta veri verillä perse persee* luut luita
      munille_potk* kiveksis* verille polve* polvi* kurkku* kurku* niska* hampa* kaulaan munat
    `,
    royal: `
      kuningas kuninka* kuningatar kuningattar* keisari* majesteet* teidän_korkeut* hänen_korkeut* ylhäisyy* armonne teidän_armon* kuninkuu* ruhtina*
      kreivi* paroni* vapaaherr* prinss* tsaari* sulttaan* maharad* sheikk* šeikk* emiiri* faarao* valtias valtiaa* itsevalti* yksinvalti* hallitsij*
      kruunu* kruunaa* kruunat* valtaistui* valtik* hermeliin* herra herran herrana herraa herrat herroja herroiks* herramme herrank* isäntä isäntää
      isännäks* isäntämme isäntinä isäntänä isännän isäntäväk* jumala jumalan jumalaa jumalana jumalat jumalalli* jumaloi* jumalasta jumalaks*
      puolijumal* kaikkivalti* taivaan_lahja epäjumal* pyhä pyhää pyhän pyhänä pyhät pyhimy* pyhyys pyhyyt* pyhäkkö* idoli* palvonta* palvoa palvomme
      palvot* alttari* uhrialttar* temppel* profeet* messia* kultainen_vasikka kultais*_vasik* punainen_matto punais*_mato* punaista_mattoa jalustal*
      norsunluutor* hovi hovin hovissa hovikelp* hovimest* hovinarri* kultalautas* hopealautas* hopeatarjott* kultatarjott* kultatuoli* pomo pomomme
      pomona asiakas_määrää asiakas_päättää asiakas_käskee asiakas_hallits* kaiken_yläpuol* kaikkien_yläpuol* palatsi* kunkku* kunkun kingi diiva*
      silmäterä* mestarimme
    `,
    obey: `
      totel* tottel* sokeasti mukisemat* nurisemat* kyseenalaistamatta vastaansanomat* alist* alamai* nöyr* kumar* niiata pokkuroi* polvist*
      polvillaan polvilleen polvillamme jalkojen_juure* asiakkaan_jalkojen asiakk*_jaloissa jalkoja_suutele* suudel*_jalkoj* mateli* matele* madel*
      ryömi* kyllä_herra kyllä_pomo kyllä_sir jawohl yes_sir käskystä käskystänne käskettävis* käskettävä* käskyläi* käsky_on_käsky asiakkaan_käsky*
      käske*_hypät* hypätään hyppäämme kun_käsket* kuinka_korkealle pillin_muk* tanss*_pillin pillin_tahdissa niellä_kaikk* niellään niele* nielkää
      niellä_ylpeys nielais* siedä siedetään sietäkää sietä*_kaikk* sietä*_mitä_tahansa kestä*_kaikk* kestetään_kaikki kestämme_kaiken
      hymyillään_vaikka hymyile_vaikka pure*_hammasta purr*_hammasta orja* orji* orju* palvelij* piika* piian piikoja renki* rengi* renkejä lakeij*
      hovipoik* passari* passaa* passataan juoksupoj* juoksupoik* kynnysmat* ovimat* tossun_alla tohvelin_alla kengännuol* nuoleskel* nuoll*
      perseennuol* mielistel* hännystel* liehakoi* kerjät* kerjää* rukoil* anoa_armoa anomme anel* ruinaa* pyydä_aina_anteeksi pyydetään_aina_anteeksi
      toiveenne_on_lakimme toive_on_käsky toiveet_ovat_käsky* toiveenne_on_käsky* toiveesi_on_käsky* toive_on_meille_käsky pienin_toive pienim*_toive*
      silmistä_luetaan luetaan_silmistä lukea_silmistä ilman_vastaväit* palveluksessanne palveluksessasi
    `,
    alwaysright: `
      aina_oikeassa asiakas_on_oikeassa asiakkaat_ovat_oikeassa ostaja_on_oikeassa oikeassa_aina oikeassa_vaikka oikeassa_silloinkin
      oikeassa_myös_silloin oikeassa_väärässäkin väärässä_ollessaan väärässä_ollessaankin vaikka_on_väärässä vaikka_olisi_väärässä
      vaikka_olisivat_väärässä vaikka_ei_olisi_oikeassa vaikkei_olisi_oikeassa vaikka_erehtyy vaikka_erehtyisi ei_ikinä_väärässä koskaan_väärässä
      ei_voi_olla_väärässä ei_erehdy erehtymät* on_laki on_meille_laki asiakkaan_sana_on asiakkaan_sana_pätee asiakkaan_sana_painaa toiveet_ovat_laki
      toiveet_ovat_lakia asiakkaan_toive_on ei_kyseenalaist* älä_kyseenalaist* älkää_kyseenalaist* ei_koskaan_kyseenalaist* emme_kyseenalaist*
      viimeinen_sana saa_aina_viimei* viimeisen_sanan määrää_kaiken asiakas_määrää asiakas_päättää asiakas_sanelee asiakas_käskee
      asiakas_tietää_parhaiten tietää_aina_parhaiten väit*_vastaan asiakkaalle_ei_väitetä asiakasta_vastaan_ei ei_vastusteta älä_vastusta
      sano*_vastaan sanaakaan_vastaan vastaansanom* vastaan_sanomatta vastaväitteittä ilman_vastaväit* ei_vastaväit* ei_mitään_vastaväit* ei_kiistetä
      älä_kiistä älkää_kiistäkö älä_kinaa ei_kinata älä_inttele älä_oikaise ei_oikaista älä_korjaa_asiak* asiakasta_ei_korjata älä_sano_ei
      älä_ikinä_sano_ei älä_sano_koskaan_ei älkää_sanoko_ei älkää_koskaan_sanoko_ei emme_sano_ei ei_sanota_ei ei_sanota_koskaan_ei ei_sanota_ikinä_ei
      koskaan_sano_ei koskaan_sanota_ei ikinä_sanota_ei asiakkaalle_ei_sanota ei-sanaa ei-sana ei_kieltäydytä ei_koskaan_kieltäydytä älä_kieltäydy
      älä_koskaan_kieltäydy älkää_kieltäytykö emme_kieltäydy emme_koskaan_kieltäydy en_kieltäydy kieltäytymättä ei_mitään_evätä älä_kiellä_mitään
      ei_kielletä_mitään älä_torju emme_torju pyyntöä_ei_torjuta pyyntöä_ei_hylätä pyyntöjä_ei_hylätä ei_hylätä_pyyntö* älä_hylkää_pyyntö*
      mitään_ei_kielletä mitään_ei_evätä vastaus_on_kyllä aina_kyllä myönny_aina myönnytään_aina anna_aina_periksi annetaan_aina_periksi
      olemme_väärässä_aina syy_on_aina_meidän aina_meidän_syy asiakkaan_tahto_on
    `,
    'meeting-objective': `
      soit*_koska soit*_siksi soit*_kysyäkseni soit*_sopiakse* syy_soitto* soiton_syy soittoni_syy miksi_soit* miksi_tul* miksi_ol*_täällä miksi_tapa*
      miksi_ol*_koolla mitä_varten tätä_varten_tapa* tätä_varten_ol* tätä_varten_tul* varten_kokoon* varten_tapa* varten_tul* tulimme_sopimaan
      tulin_sopimaan tulin_kysymään tulin_kuulemaan tulimme_kuulemaan tultiin_sopimaan tullaan_sopimaan otan_yhteyttä_koska otan_yhteyttä_sik*
      otin_yhteyttä_koska kirjoitan_koska kirjoitan_tei*_koska kirjoitan_sinulle_koska asiani_on asiani_koskee minulla_on_asia asiani_lyhyesti
      varsinain*_asia* itse_asia* tapaami*_tarkoitu* tapaami*_tavoit* palaver*_tarkoitu* palaver*_tavoit* kokou*_tavoit* kokou*_tarkoitu*
      puhelu*_tavoit* puhelu*_tarkoitu* soito*_tavoit* käynni*_tavoit* käynni*_tarkoitu* keskustelu*_tavoit* tämän_puhelun_jälkeen
      tapaamisen_jälkeen_tiedä* tapaamisen_jälkeen_mei* palaverin_jälkeen_mei* puhelun_jälkeen_tied* puhelun_jälkeen_mei* kun_lähdemme kun_lähdetään
      kun_poistu* lähtiessä*_mei* ennen_kuin_lähde* kun_lopeta* kun_sulje*_luuri* jotta_voimme_päättää jotta_voidaan_päättää jotta_pääs*_sopimaan
      jotta_saamme_sovit* jotta_voimme_sopia jotta_saadaan_sovit* haluan_tänään haluamme_tänään tänään_halua* tänään_on_tarkoitus tänään_pitäisi
      tänään_on_sovittava tänään_sovi* tänään_päät* tänään_käy*_läpi tämän_päivän_tavoit* tämän_päivän_tarkoitu* päivän_tavoit* tänään_ratk*
      tarkoitus_on_sopia tarkoitus_on_päättää tarkoituksena_on tarkoitukse*_selvittää tarkoitus_olisi tarkoitus_on_saada tarkoitus_on_käydä
      on_tarkoitus_sopia on_tarkoitus_päättää tarkoituksemme_on tavoitteena_on tavoitteena_saada tavoitteenamme_on tavoite_tälle tavoite_tänään
      tavoite_tapaami* tavoite_puhelu* tavoite_käynni* halua*_saada_sovit* halua*_saada_päätö* halua*_sopia_kans* halua*_käydä_läpi
      halua*_selvittää_kan* pyydän_tapaami* ehdotan_tapaami* ehdotan_lyhyt* mitä_tällä_haetaan mitä_haemme_tapaami* haetaan_päätös* haemme_päätös*
      haetaan_yhteis* mitä_halua*_saada_aikaan saada_aikaan_tänään mihin_pyri* pyrimme_sopimaan pyritään_sopimaan yhdellä_lauseella_miksi
      kerro_miksi_soit* kerro_miksi_ol* kerro_miksi_tul* kerro_heti_miksi sano_heti_miksi sano_mitä_varten sano_alu*_miksi avaa_tavoit* kerro_tavoit*
      aloita_tavoit* kirjaa_tavoit* vierailu*_tarkoitu* vierailu*_tavoit* vierailumme_tarkoitu* puhelun_aihe tapaamisen_aihe aiheena_tänään
      onnistunut_tapaaminen onnistunut_puhelu tapaaminen_onnistu*_jos puhelu_on_onnistu* mistä_pitäisi_sopia mistä_on_sovittava mistä_tänään_päät*
      kutsuttiin_koolle kokoonnuttiin_sopimaan kokoonnuimme_sopimaan
    `,
    'counterpart-objective': `
      mitä_te_halua* mitä_sinä_halua* mitä_haluatte_saada mitä_haluat_saada mitä_haluaisitte mitä_haluaisit mitä_toivot* mitä_toivoisit* mitä_odotat*
      mitä_te_odot* mitä_sinä_odot* mitä_asiakas_odot* mitä_asiakas_halua* mitä_asiakas_toivo* mitä_he_halua* mitä_he_odot* mitä_he_hake*
      mitä_he_toivo* mitä_ne_hake* mitä_hän_halua* mitä_vastapuoli_halua* mitä_vastapuoli_hake* mitä_vastapuoli_odot* mitä_toimittaja_halua*
      mitä_ostaja_halua* mitä_toinen_osapuoli mitä_haette* mitä_te_haet* mitä_hait* mihin_te_pyri* mihin_he_pyrk* mihin_vastapuoli_pyrk* mihin_pyritte
      teidän_tavoit* teidän_toiveenne teidän_toivei* teidän_odotuks* tavoitteenne_tä* tavoitteenne_tapaami* toiveenne_tapaami* odotuksenne_tapaami*
      odotuksenne_tä* mikä_on_tavoitteenne mikä_on_teidän_tavoit* mikä_on_sinun_tavoit* oma_tavoitteenne heidän_tavoit* heidän_odotuks* hänen_tavoit*
      asiakkaan_tavoit* asiakkaan_toive* asiakkaan_odotuks* vastapuolen_tavoit* vastapuolen_odotuks* toimittajan_tavoit* ostajan_tavoit*
      toisen_osapuolen_tavoit* kysy_mitä_asiakas kysy_mitä_he kysy_mitä_hän kysy_mitä_vastapuoli kysy_heidän_tavoit* kysy_asiakkaan_tavoit*
      kysy_odotu* kysytään_odotu* kysytään_mitä_asiakas kysy_alu*_mitä mitä_teille_pitäisi_jäädä mitä_teille_jää jotta_tapaaminen_oli*
      jotta_tämä_tunti jotta_tämä_oli*_teille hyödyllinen_teille tunnin_arvoinen ajan_arvoinen teidän_kannaltanne_onnistu* teidän_kannalta_onnistu*
      teille_onnistu* milloin_tapaaminen_on_teille milloin_olisitte_tyytyväi* hyvä_lopputulos_teille millainen_lopputulos mikä_lopputulos_teille
      teidän_mielestänne_tulo* mitä_pitää_olla_sovit* mitä_vastauksia_haluat* mihin_haluat*_vastau* mihin_kaipaat* mistä_haluat*_puhua
      mistä_haluaisit*_puhua mitä_haluat*_käydä_läpi mitä_haluaisit*_käydä mitä_haluat*_tänään mitä_toivot*_tä* mitä_toivot*_tapaami*
      mitä_odotat*_tapaami* mitä_odotat*_tä* mitä_haluat*_tästä mitä_haluaisit*_tästä puuttuuko_listalta puuttuuko_jotain mitä_lisäisit*
      haluatteko_lisätä lisättävää_asialist* onko_teillä_toivei* onko_teillä_asioita mitä_teillä_on_mielessä mitä_sinulla_on_mielessä miksi_suostuit*
      miksi_otitte_yhteyttä miksi_pyysit* miksi_hän_suostui miksi_he_suostui* miksi_otit*_vastaan mikä_sai_teidät asiakas_tuli_hakemaan
      asiakas_halusi_kuulla he_halusivat_kuulla he_halusivat_tiet* asiakas_halusi_tiet* he_halua*_tapaami* asiakas_halua*_tapaami* he_toivoivat
      asiakkaalle_tärkeintä_tänään he_odottivat_tapaami* asiakas_haki he_hakevat_meiltä asiakas_hakee_meiltä mitä_varten_he_tul* mitä_varten_asiakas
      mikä_on_teille_tärkeintä_tänään teille_tärkeintä_tänään anna_toisen_kertoa_tavoit* pyydä_kertomaan_tavoit* pyydä_kertomaan_mitä
      kirjaa_asiakkaan_tavoit* kirjaa_heidän_tavoit* kummankin_tavoit* molempien_tavoit* mitä_molemmat_halua* entä_te_mitä entä_teidän_tavoit*
      mitäs_te_halua* mitä_te_ootte_hakemassa mitä_olette_hakemassa
    `,
    'expectation-setting': `
      kuulette_meistä kuulet_meistä kuulette_minusta saatte_meiltä saat_meiltä saatte_minulta saat_minulta saatte_vastauksen saat_vastauksen
      saatte_päätöksen saatte_tiedon saatte_vahvistuksen saatte_kirjallise* saat_kirjallise* saatte_viestin saatte_viimeistään saat_viimeistään
      saatte_joka_tapauksessa ilmoitamme_teille ilmoitan_teille ilmoitamme_päätök* ilmoitamme_viimeistään ilmoitamme_kaikille ilmoitamme_vali*
      kerromme_teille kerron_teille kerromme_päätök* vastaamme_viimeistään vastaamme_teille vastaan_viimeistään vastaan_teille
      palaan_asiaan_viimeistään palaamme_asiaan_viimeistään palaamme_teille otamme_teihin_yhteyttä teihin_ollaan_yhteydessä teille_soitetaan
      teille_lähete* teihin_otetaan näin_etenemme näin_edetään näin_tästä_edetään näin_jatkamme näin_tämä_etenee näin_asia_etenee näin_projekti_etenee
      miten_tästä_eteenpäin miten_edetään miten_tästä_jatketaan mitä_tapahtuu_seuraavaksi mitä_seuraavaksi_tapahtu* seuraavaksi_tapahtuu
      tästä_eteenpäin tämän_jälkeen_me tämän_jälkeen_lähet* tämän_jälkeen_käsit* sen_jälkeen_me sen_jälkeen_saat* sen_jälkeen_sovi* sitten_se_menee
      sitten_tarjou*_menee sitten_me sitten_saatte sitten_sovimme ensin_me ensin_te ensin_teidän ensin_kerron ensin_kuuntel* ensin_käymme
      ensin_käydään ensin_puhutte aluksi_käymme aluksi_käydään lopuksi_sovimme lopuksi_sovitaan lopuksi_käymme lopussa_sovimme lopuksi_päätämme
      koko_prosessi_kestää tapaaminen_kestää puhelu_kestää tähän_menee tähän_kuluu vie_aikaa* varatkaa_aikaa aikaa_menee aikaa_on_varattu
      aikaa_on_tunti meillä_on_aikaa lopetamme_viimeistään käsitellään_johtoryhmä* menee_johtoryhmä* menee_hallituk* menee_käsittely*
      vertaamme_tarjouk* vertailemme_tarjou* teemme_päätöksen päätös_tehdään päätös_syntyy päätöksen_tekee_meillä valinta_tehdään te_lähetätte_meille
      te_saatte te_hyväksytte te_kuittaatte me_lähetämme me_toimitamme me_vahvistamme me_hoidamme teiltä_tarvitsemme teidän_osuutenne teidän_tehtävä*
      teidän_ei_tarvitse mitä_voitte_odottaa voitte_odottaa mitä_odottaa_meiltä aikataulu_on_seuraava tapaamisen_kulku kokouksen_kulku päivän_kulku
      ehdotan_että_ensin ehdotan_kulku* ehdotan_järjesty* sopiiko_jos_ensin sopiiko_että_ensin sopiiko_tämä_järjesty* sopiiko_näin
      kerro_asiakkaalle_mitä kerro_asiakkaalle_miten kerro_milloin_kuul* kerro_milloin_vasta* kerro_mitä_seuraavaksi kerro_miten_jatk*
      kerro_miten_päätö* kerro_kulku* kerrotaan_asiakkaalle sovittiin_että_ilmoi* kerrottiin_miten toimitus_alkaa käyttöönotto_etenee
      aloitamme_viikolla asennus_tapahtuu pidämme_ajan_tasalla pidetään_ajan_tasalla
    `,
    'next-step': `
      soitan_teille soitan_sinulle soittaa_asiakkaalle soittaa_takaisin soitan_takaisin soitan_maanantai* soitan_tiistai* soitan_torstai*
      soitan_perjantai* soitan_ensi_viikolla soitan_huomenna soitan_uudestaan lähetän_teille lähetän_sinulle lähetän_viimeistään lähetän_huomenna
      lähetän_perjantai* lähetän_ensi_viikolla lähettää_viimeistään lähettää_tarjou* lähettää_muistio* lähettää_sopimu* lähettää_ehdotu*
      laitan_viestin laitan_kutsun lähetän_kalenterikutsu* toimittaa_viimeistään toimitan_viimeistään toimitatte_viimeistään tekee_viimeistään
      hoitaa_viimeistään tarkistaa_viimeistään selvittää_viimeistään varmistaa_viimeistään vahvistaa_viimeistään valmistelee_viimeistään
      vie_viimeistään selvitän_viimeistään tarkistan_viimeistään palaan_viimeistään palaan_asiaan_maanan* palaan_asiaan_tiis* palaan_asiaan_perjan*
      palaan_asiaan_viikolla palaan_ensi_viikolla seuraava_askel seuraavat_askel* seuraava_toimenpide seuraavat_toimenpite* seuraavaksi_minä
      seuraavaksi_lähet* seuraavaksi_sovi* seuraavaksi_tehdään seuraava_siirto seuraava_palaveri seuraava_tapaaminen seuraava_puhelu seuraavan_kerran
      sovittiin_että sovimme_että sovittu_että sovittiin_jatko* jatkosta_sovit* sovitaan_jatko* jatkotoim* sovitaan_heti sovi_seuraava_aika
      sovi_uusi_aika sovitaan_uusi_aika sovi_päivä* ehdota_aikaa ehdota_kahta_aikaa kuka_tekee_mitä kuka_mitä_milloin kuka_ja_milloin kuka_hoitaa_ja
      mitä_ja_milloin mitä_kuka_milloin mihin_mennessä tehtävä_vastuu* vastuu_ja_aikatau* vastuuhenkilö_ja määräaika_vastuu* vastuu_määräaika
      toimenpide_vastuu* päivä_ja_tekijä vastuulla* voisitteko_lähettää voisitko_lähettää voisitteko_vahvistaa voisitko_vahvistaa
      lähettäkää_viimeistään lähetä_viimeistään vastatkaa_viimeistään vastaa_viimeistään vahvistakaa_viimeistään vahvista_viimeistään
      ilmoittakaa_viimeistään ilmoita_viimeistään palauttakaa_allekirj* palauta_allekirj* pyydän_vahvist* pyydän_vastau* pyydän_lähettä*
      sopisiko_tiistai* sopisiko_torstai* sopisiko_teille sopiiko_tiistai* sopiiko_torstai* sopiiko_maanantai* sopiiko_perjantai* käykö_ensi_viikolla
      käviskö ehditkö_ensi_viikolla ensi_viikolla_soit* ensi_viikon_aikana ensi_viikon_loppuun tämän_viikon_aikana viikon_loppuun_mennessä
      kuun_loppuun_mennessä maanantaihin_mennessä tiistaihin_mennessä torstaihin_mennessä perjantaihin_mennessä huomiseen_mennessä mennessä_kello
      mennessä_minä mennessä_lähet* tavataan_seuraavan* nähdään_ensi nähdään_tiistai* nähdään_torstai* jatketaan_torstai* jatketaan_ensi_viikolla
      jatkamme_ensi_viikolla vien_asian vie_asian_johtoryhm* laadin_luonnok* laatii_luonnok* teen_tarjouk* tekee_tarjouk* päivitän_tarjou*
      minä_lähetän minä_soitan minä_hoidan mä_soitan mä_lähetän soitan_sulle laitan_sulle
    `,
    preparation: `
      ota_selvää ottakaa_selvää otetaan_selvää selvitä_ennen selvitä_etukäteen selvitetään_ennen selvitimme_etukäteen selvitettiin_etukäteen
      selvitettävä_ennen selvitä_kuka selvitä_kuinka selvitä_mitä selvitä_miten selvitä_keneltä selvitä_montako ennen_soittoa ennen_puhelua
      ennen_tapaamista ennen_käyntiä ennen_kokousta ennen_palaveria ennen_neuvotteluja ennen_ensimmäistä_yhteyd* ennen_yhteydenottoa ennen_kuin_soitat
      ennen_kuin_lähdet ennen_kuin_menet ennen_kuin_tapaat ennen_kuin_otat_yhteyttä katso_verkkosivu* katso_nettisivu* katso_linkedin*
      katso_tilinpäätö* katso_kaupparekister* katso_historia* katso_viimeisi* tarkista_crm* tarkista_tilaushistoria* tarkista_luottotied*
      tarkista_maksu* tarkista_kuka lue_vuosikertomu* lue_tilinpäätö* lue_verkkosiv* lue_aiempi* lue_edelli* lue_asiakka* lue_heidän lue_etukäteen
      lue_läpi_vanhat tutustu_asiakka* tutustu_yrityk* tutustu_heidän tutustu_etukäteen tutustuin_teidän tutustuimme_teidän olemme_tutustuneet
      tiedossa_etukäteen tiedämme_jo tiedämme_heistä tiedämme_asiakka* tiedämme_että_he mitä_tiedämme mitä_tiedetään tiedetään_jo mitä_emme_tiedä
      mitä_emme_vielä_tiedä vielä_selvittämättä selvittämättä_on mitä_selvit* taustatied* taustoit* taustatyö* pohjatied* pohjatyö* tee_läksy*
      läksyt_tehty kotiläksy* valmistaudu_tapaami* valmistaudu_puhelu* valmistaudutaan_tapaami* valmistelu_ennen valmistele_lista hyvin_valmistau*
      huomasin_että_olette huomasimme_että_olette näin_että_olette luin_että luin_teidän luimme_että verkkosivuiltanne verkkosivujenne_mukaan
      sivujenne_perusteella tilinpäätöksestänne vuosikertomuksestanne uutisten_mukaan olette_laajentam* olette_avan* olette_juuri avasitte_uuden
      haette_parhaillaan rekrytoitte_parhaillaan heillä_on_käytössä heillä_on_tällä_hetkellä heidän_nykyi*_toimitta* nykyinen_toimittaja
      heidän_asiakkaansa heidän_liikevaihto* heidän_tilauks* liikevaihto_viime henkilöstömäärä työntekijöitä_noin toimipaikka* omistajatausta
      omistussuh* omistajat_ja kuka_omistaa kuka_istuu keitä_on_paikalla keitä_istuu kuka_tulee_paikalle ketkä_tulevat ketä_on_vastassa
      kenen_kanssa_puhu* keneltä_he_osta* keneltä_ne_osta* mitä_he_osta* mitä_ostivat_viime milloin_viimeksi_osti* miten_maksa*_aiemmin
      maksaneet_ajallaan aiempi_yhteydenpi* aiemmat_reklamaatiot edelliset_tilaukset edellinen_tapaaminen viimeksi_puhuttiin viimeksi_sovittiin
      miten_viimeksi_meni kysy_kollegalta kysy_huollosta kysy_edelliseltä kysy_yhteyshenkilö* puhuin_heidän kuulin_että kuulimme_että selvisi_että
      saimme_selville saatu_selville
    `,
    listening: `
      kertokaa_omin kerro_omin_sanoin kertokaa_vapaasti kertokaa_miten kertokaa_mitä kertokaa_lisää kerro_lisää kertoisitteko kertoisitko
      kerrotteko_miten kuvailkaa_miten kuvaile_miten miten_teillä_nyt miten_teillä_hoid* miten_teillä_mene* miten_hoidatte miten_toimitte_nyt
      miten_tämä_näkyy miten_se_vaikuttaa miten_olette_kokeneet miten_näette miten_näet_tämän miltä_tämä_kuulostaa miltä_tämä_vaikuttaa
      miltä_se_tuntuu mitä_mieltä_olette mitä_ajattelette mitä_sanotte_tähän mitä_tarkoitatte mikä_teitä_mietityttä* mikä_sinua_mietityttä*
      mikä_mietityttää mikä_jäi_mietityttä* mikä_epäilyttä* mikä_huolettaa mikä_teillä_toimii mikä_ei_toimi mikä_toimii_hyvin mikä_nyt_hiertää
      mitä_muuta onko_vielä_jotain mitä_jäi_sanomatta mitä_en_kysynyt mitä_en_osannut_kysyä mitä_pitäisi_tietää mitä_sitten_tapahtui ja_sitten_kysy
      mitä_tapahtuisi_jos miksi_juuri_nyt mikä_on_muuttunut kuuntele_loppuun kuuntele_ensin kuuntele_enemmän kuuntelemme_loppuun kuunnellaan_loppuun
      kuunnellaan_asiakas* kuuntelimme_ensin kuuntele_äläkä kuuntele_keskeyttämättä kuuntelen_mielelläni kuulisin_mielelläni haluan_kuulla
      haluamme_kuulla haluaisin_kuulla ole_hiljaa ollaan_hiljaa ole_sitten_hiljaa pysy_hiljaa pidä_tauko pidä_suusi anna_hiljaisuu* kestä_hiljaisuu*
      hiljaisuus_saa odota_vastaus* odota_rauhassa laske_kymmeneen älä_keskeytä ei_keskeytetä älä_puhu_päälle älä_täytä älä_vastaa_puolesta
      älä_selitä_väliin älä_esittele_mitään älä_tarjoa_vielä anna_asiakkaan_puhua anna_asiakkaan_kertoa anna_hänen_puhua anna_toisen_puhua
      anna_toisen_kertoa anna_puhua_loppuun anna_asiakkaalle_tila* annetaan_asiakkaan asiakas_puhuu_ensin asiakas_kertoo_ensin asiakas_saa_kertoa
      asiakas_saa_puhua asiakkaan_puheenvuoro puheenvuoro_asiakkaa* teillä_on_puheenvuoro puheenvuoro_teille sana_on_teidän sana_on_vapaa
      teidän_vuoronne nyt_te_puhutte asiakkaan_vuoro puhutaan_vuorotellen puolet_ajasta puolet_tapaamise* asiakas_puhuu_puolet asiakas_puhuu_enemmän
      puhu_vähemmän puhu_korkeintaan puolet_ja_puolet puheaika* kaksi_korvaa avoimia_kysymyksiä avoimet_kysymykset avoin_kysymys avoimella_kysymyk*
      kysy_avoimesti kysy_ja_kuuntele kysy_ensin kysy_lisää kysy_tarkennus* kysy_mitä_hän kysymyksiä_asiakkaalle kysymykset_asiakkaalle
      kysyttävää_asiakkaalta kysymyksiä_joilla kysytään_eikä_esitel* älä_kysy_kyllä toista_omin_sanoin toista_kuulema* kertaa_kuulema*
      kertaa_mitä_kuulit ymmärsinkö_oikein kuulinko_oikein kirjoita_sanatarkasti kirjaa_asiakkaan_sanat asiakkaan_omin_sanoin heidän_omin_sanoin
      varattu_asiakkaalle aikaa_asiakkaan_puhe* annetaan_niiden_puhua kerro_sä kertokaa_te mitä_te_sanotte miltä_teistä_tuntuu
    `,
    'decision-maker': `
      kuka_päättää kuka_päätti kuka_siitä_päättää kuka_teillä_päättää kuka_heillä_päättää kuka_lopulta_päättää kuka_oikeasti_päättää
      kuka_viime_kädessä ketkä_päättävät keitä_päätök* kuka_tekee_päätöksen kuka_tekee_lopullisen kuka_sanoo_kyllä kuka_voi_sanoa kuka_saa_sanoa
      kuka_allekirjoittaa kuka_hyväksyy kuka_maksaa_laskun kuka_vastaa_budjetista kuka_antaa_luvan kuka_näyttää_vihreää kenen_allekirjoitu*
      kenen_nimellä kenen_budjet* kenen_päätös kenen_päätettäv* kenen_käsissä kenen_pöydä* kenen_hyväksyn* kenen_siunaus kenen_lupa*
      kenen_kanssa_päät* kenellä_on_valta kenellä_on_valtuu* kenellä_on_päätös* keneltä_lupa keneltä_kysyt* keneltä_hän_kysyy keneen_luote*
      ketä_kuunnellaan ketä_muita_päätök* keiden_pitää_hyväksyä viimeinen_sana sanoo_viimeisen lopullinen_päätös_on lopullisen_päätöksen_tekee
      lopullinen_päätäntä* viime_kädessä_päättää todellinen_päättäjä oikea_päättäjä varsinainen_päättäjä päättäjä_on päättäjänä päättäjän_nimi
      päättäjä_mukaan päättäjän_kanssa päätäntävalta päätösvalta päätöksen_tekee päätöksen_teki päätöksen_tekijä päätöksen_takana päätöksentekijä*
      ilman_hänen_lupa* ilman_hänen_hyväksyn* ilman_häntä_ei ilman_toimitusjohtaja* mikään_ei_etene_ilman ei_etene_ilman ei_tapahdu_ilman
      ei_mene_läpi_ilman ei_päätä_yksin ei_voi_päättää ei_saa_päättää ei_itse_päätä hän_ei_päätä ei_ole_päättäjä ei_ole_se_joka_päättää hän_yksin
      hän_päättää hän_päättää_yksin hän_ratkaisee hän_allekirjoittaa hän_hyväksyy hän_antaa_luvan päättää_hankinno* päättää_yksin päättää_lopulta
      päättää_itse päättää_investoin* päättää_kaikista toimitusjohtaja_päättää talousjohtaja_päättää omistaja_päättää isäntä_päättää johtaja_päättää
      allekirjoitus_tulee allekirjoittaa_sopimuk* allekirjoitusoikeu* nimenkirjoitusoikeu* hyväksyntä_tulee hyväksyttää_toimitusjohta*
      hyväksyttää_johdo* vie_päätöksen vie_asian_päättä* esittelee_päättä* hankinnan_omistaja budjetin_omistaja budjettivastuu* kukkaronnyör*
      ihminen_yrityksen_takana kuka_on_asiakas kuka_on_asiakkaamme kuka_oikeasti_on kuka_siellä_määrää kuka_määrää kuka_teillä_määrää määrää_tahdin
      pitelee_naruja vaikuttaa_taustalla kuuntelee_häntä luottaa_häneen päätättekö_te päätätkö_sinä päätättekö_yksin päätätkö_itse voitteko_päättää
      voitko_päättää_tästä onko_teillä_valtuu* tarvitsetteko_jonkun tarvitseeko_hyväksyä kuka_muu_on_mukana kuka_muu_osallistuu miten_teillä_päätetään
      miten_päätös_syntyy kuka_kaikki_päät* kenen_kanssa_pitäisi_puhua pyri_päättäjän etsi_päättäjä etsi_se_joka selvitä_päättäjä selvitä_kuka_päättää
      selvitä_kuka_allekirj* sen_nimi_paperi* hän_se_viime_kädessä kuka_siellä_päättää kenen_puheille
    `,
    'client-interests': `
      heille_tärkeintä heille_on_tärkeää hänelle_tärkeintä hänelle_on_tärkeää asiakkaalle_tärkeintä asiakkaalle_on_tärkeää teille_tärkeintä
      teille_on_tärkeää mikä_on_teille_tärkeä* mikä_on_tärkeintä_teille mikä_on_heille_tärkeä* mikä_heille_merkitsee vastapuolelle_tärkeintä
      toimittajalle_tärkeintä mitä_he_tarvits* mitä_asiakas_tarvits* mitä_hän_tarvits* mitä_tarvitsette tarvitsevat_ennen_kaikkea he_tarvitsevat
      hän_tarvitsee asiakas_tarvitsee tarvitsette_varm* tarve_on heidän_tarpee* asiakkaan_tarve* asiakkaan_tarpee* todellinen_tarve mitä_hän_pelkää
      mitä_he_pelkäävät mitä_asiakas_pelkää pelkää_että pelkäävät_että pelkää_eniten suurin_pelko hänen_pelko* asiakkaan_pelo* mikä_häntä_pelott*
      mikä_heitä_huolett* huolissaan_siitä on_huolissaan olette_huolissa* suurin_huoli huolenaihe* mikä_valvottaa valvottaa_öisin yöunet vie_yöunet
      millä_häntä_mitataan miten_häntä_mitataan mistä_häntä_palkitaan mistä_hän_saa_bonu* häntä_mitataan heitä_mitataan mitataan_sen_mukaan
      mitataan_toimitus* häntä_arvioidaan palkitaan_siitä hänen_mittari* heidän_mittari* asiakkaan_mittari* bonus_riippuu tulospalkkio_riippuu
      mistä_hän_vastaa mistä_esimies_kysyy mitä_hän_haluaa_saavuttaa haluaa_eroon haluavat_eroon haluatte_eroon haluaa_varmuu* haluavat_varmuu*
      haluatte_varmistaa haluaa_rauhan haluaa_päästä haluavat_lyhentää haluavat_vähentää haluaa_säästää haluavat_kasvaa haluaa_vähemmän
      haluavat_vähemmän kaipaa_varm* kaipaavat ongelmana_on heidän_ongelma* asiakkaan_ongelma* suurin_ongelma mikä_on_suurin_haaste teillä_on_haaste*
      haasteenne heillä_on_pulaa teillä_on_pulaa pulaa_tekijöistä kärsitte_siitä teitä_vaivaa asiakasta_vaivaa mikä_heitä_vaivaa kenkä_puristaa
      mikä_maksaa_teille mitä_seisokki_maksaa tunti_maksaa_heille seisokki_maksaa menettää_rahaa menettävät_rahaa menetätte_tunt* kiire_sesongi*
      sesongin_alku* ei_saa_seisoa eivät_saa_seisoa ei_kestä_seisok* linja_ei_saa tuotanto_ei_saa ei_varaa_viivä* ei_siedä_viiväs* paine_johdolta
      painetta_johdolta hallitus_vaatii omistaja_vaatii heidän_asiakkaansa_vaati* tilaajat_vaativat mikä_häntä_ajaa mikä_häntä_motivoi hänen_motiivi*
      heidän_intressi* asiakkaan_intressi* vastapuolen_intressi* etunsa_mukaista asiakkaan_etu* mitä_hän_hyötyy mitä_heille_merkitsee
      mitä_hänellä_on_pelissä pelissä_heille mistä_hän_välittää arvostaa_eniten arvostavat_eniten he_arvostavat heillä_on_tavoitteena
      heidän_tavoitteensa hänen_tavoitteensa tähtää_kasvuun tähtäävät on_luvannut_omille luvannut_omalle onnistuu_työssään hänen_onnistumise*
      mistä_hän_saa_kiitosta
    `,
    'own-interests': `
      meidän_tavoitteemme meidän_tavoitteena tavoitteemme_on oma_tavoite* omat_tavoitteemme mitä_me_halua* mitä_me_hae* mitä_haluamme_tästä
      mitä_haemme_itse mitä_me_saamme mitä_me_tarvits* mitä_tästä_jää_meille mitä_meille_jää me_haluamme_tästä haluamme_pitää_asiakk* haluamme_pitkän
      haluamme_sopimuksen haluamme_kaksivuot* haluamme_monivuot* haluamme_kasvattaa haluamme_saada_ennakko* haluamme_suuremman
      haluamme_päästä_toimittaja* tarvitsemme_vähintään tarvitsemme_volyymi* tarvitsemme_ennakko* emme_mene_alle emme_mene_yli ei_mennä_alle
      ei_alle_hinnan ei_alle_kattee* ei_alle_sen alle_emme alle_ei_mennä alle_ei_myydä yli_emme_mene yli_emme_voi emme_maksa_enempää emme_maksa_yli
      enintään_maksamme maksamme_korkeintaan enimmäishinta* vähintään_kate* katteen_oltava kate_vähintään katteesta_jää* kateprosent* minimikate*
      katetavoite* katetaso* vähimmäiskate* vähimmäishin* vähimmäistaso* vähimmäistavoi* vähimmäistulos minimitaso* minimihinta* minimitavoi*
      alarajamme hintamme_alaraja ylärajamme kipuraja* raja-arvomme kävelemme_pois kävelemme_ulos lähdemme_pöydästä lähdetään_pöydästä
      nousemme_pöydästä milloin_lähdemme milloin_lähdetään milloin_luovumme milloin_luovutaan luovumme_kaupasta jätämme_kaupan jätämme_väliin
      jätetään_väliin jätämme_tarjoamatta vetäydymme perääntymisraja* poistumispiste* irtautumisraja* jos_alle_niin_lähd* jos_ei_onnistu_luov*
      parempi_ilman_kauppaa ilman_kauppaa meille_kannattaa meille_kannattava* kannattaa_meille ei_kannata_meille kannattaa_vasta_kun
      kannattaa_jos_vähintään kannattavaa_meille meidän_kannattaa meidän_kannalta meidän_näkökulmastamme omalta_kannaltamme meille_riittää
      meille_tärkeintä meille_on_tärkeää meille_arvokas* meille_arvoa hyödyttää_meitä hyödymme_siitä etumme_on etumme_mukais* oma_etumme
      omat_intressi* meidän_intressi* kiinnostaa_meitä_koska miksi_haluamme_asiakk* miksi_haluamme_tämän miksi_tämä_asiakas_meille paras_vaihtoehtomme
      paras_vaihtoehto_ilman varavaihtoehtomme varasuunnitelmamme vaihtoehtomme_on jos_kauppa_ei_synny jos_ei_sovita jos_sopimusta_ei_synny batna*
      tavoitehinta* tavoitetaso* ihannetulos hyvä_tulos_meille hyväksyttävä_tulos siedettävä_tulos osuutemme_osto* osuus_hankinno* osuuden_kasvat*
      kasvatetaan_osuut* myyntitavoit* tulostavoit* vuositavoit* tavoitemyynti referenssi_meille saamme_referenssi* haluamme_referenss* viitekohteeksi
      luvan_referenss* saada_jalka_väliin jalansija* pitkä_sopimus_meille tasainen_kuorma tasaisen_kuorm* täytämme_kapasiteet* pienempi_riskimme
    `,
    'shared-value': `
      sopii_teille_koska sopii_teidän sopii_heille_koska sopii_asiakkaalle_koska sopii_juuri_teille istuu_teidän osuu_teidän osuu_juuri osuu_heidän
      vastaa_tarpeesee* vastaa_teidän vastaa_siihen_mitä vastaa_toiveesee* vastaa_huolee* vastaamme_siihen teille_tämä_tarkoittaa
      tämä_tarkoittaa_teille teille_tämä_merkitsee merkitsee_teille tarkoittaa_heille tarkoittaa_asiakkaalle käytännössä_saatte käytännössä_teille
      teidän_ei_enää_tarvitse säästätte säästää_teiltä säästää_heiltä säästyy_aikaa teiltä_säästyy heiltä_säästyy asiakas_säästää lyhentää_teidän
      lyhenee_teillä vähentää_teidän vähentää_seisokk* vähentää_hävikki* vapauttaa_aikaa vapautuu_aikaa pienentää_riskiä* pienentää_teidän
      maksaa_itsensä_takaisin takaisinmaksuai* hyödytte_siitä te_hyödytte hyöty_teille hyödyt_teille hyöty_asiakkaalle hyötynne hyötyy_siitä_että
      hyötyy_tästä hyödyttää_teitä hyödyttää_molemp* kumpikin_hyötyy kumpikin_voittaa molemmat_hyöty* molemmat_voitta* molemmille_hyöty* molempien_etu
      yhteinen_etu yhteinen_hyöty yhteinen_arvo mitä_te_saatte mitä_asiakas_saa mitä_he_saavat mitä_teille_jää mitä_tästä_hyödytte mitä_hyötyä_teille
      mitä_tämä_tuo_teille tuo_teille tuomme_teille tuottaa_teille antaa_teille saatte_mielenrauhan saatte_varmuuden saatte_yhdeltä saatte_samalla
      saatte_käyttöönne siksi_ehdotamme siksi_tarjoamme siksi_ehdotus* siksi_mitoitimme siksi_olemme_rakent* sen_vuoksi_ehdot* koska_kerroitte
      koska_teille_on koska_teillä_on koska_haluatte kerroitte_että_siksi toivoitte_että_siksi kerroitte_tarvitsevanne autamme_teitä
      voimme_auttaa_siinä autamme_lyhent* autamme_vähent* autamme_pääse* autamme_yrityksiä autamme_juuri olemme_auttaneet pystymme_lyhent*
      pystymme_poista* ratkaisee_teidän ratkaisee_ongelma* poistaa_ongelma* poistaa_pullonkaul* poistaa_tarpeen juuri_siinä_olemme
      juuri_tähän_tarpeeseen juuri_teidän_tilante* juuri_teidän_kaltais* teidän_kokoisellenne teidän_kokoiselle kaltaisillenne_yrityks* kaltaisessanne
      samassa_tilanteessa_olev* samankokoiselle samalla_alalla_toimiv* vastaavassa_kohteessa vastaavalla_asiakkaalla siinä_kohtaa_kohta*
      missä_kohtaavat tarpeet_kohtaavat kohtaavat_siinä heidän_tarve_ja_meidän mitä_he_tarvitsevat_ja_mitä arvolupau* arvolupauk* miksi_me_sovimme
      miksi_juuri_me miksi_juuri_meiltä miksi_valita_meidät miksi_tämä_sopii miksi_tästä_on_hyötyä varasto_lähell* lähellä_teitä samalta_paikkakun*
      yksi_yhteyshenkilö yksi_toimittaja_hoit* yhdeltä_toimittajalta teillä_vähemmän ilman_että_teidän tuotantonne_ei_pysähdy tuotantonne_jatkuu
      linjanne_pyör* linjanne_ei asiakkaanne_saa* asentajanne teidän_väkenne_voi
    `,
    'fit-criteria': `
      jatketaan_jos jatketaan_vain_jos jatkamme_vain_jos jatka_vain_jos jatka_vasta_kun jatkuu_vain_jos jatketaan_kun etenemme_vain_jos
      edetään_vain_jos emme_jatka_jos ei_jatketa_jos älä_jatka_jos emme_etene_jos emme_tarjoa_jos ei_tarjota_jos älä_tarjoa_jos ei_lähdetä_mukaan_jos
      tarjoamme_vain_jos tarjotaan_vain_jos tarjoamme_kun lopeta_jos lopetetaan_jos lopetamme_jos luovu_jos luovutaan_jos luovumme_jos keskeytä_jos
      pysähdy_jos jätä_väliin_jos jätetään_väliin_jos hylätään_jos kieltäydymme_jos karsitaan_pois poistetaan_listalta pudotetaan_jos
      siirretään_odottamaan_jos milloin_jatka* milloin_ei_jatk* milloin_lopet* milloin_ei_kannata milloin_kannattaa_jatk* milloin_sanomme_ei
      milloin_luovu* milloin_emme_tarjoa milloin_kieltäy* kenelle_myymme kenelle_emme_myy kenelle_sovimme kenelle_tämä_sopii kenelle_tämä_ei_sovi
      kenet_otetaan_asiakk* sopii_meille_jos sopii_jos sopiva_asiakas sopivat_asiakkaat sopimaton_asiakas hyvä_asiakas_meille hyvän_asiakkaan_tunt*
      oikea_asiakas_meille ei_ole_meidän_asiak* ei_sovi_meille_jos emme_sovi_asiakkaa* onko_asiakas_meille onko_tämä_meille soveltuvuus*
      asiakkaan_kriteeri* asiakaskriteeri* valintakriteeri* karsintakriteeri* hylkäyskriteeri* jatkokriteeri* kriteerit_jatk* jatkamisen_ehdo*
      jatkamisen_edellyt* etenemisen_ehdo* edellytykset_jatk* ehdot_jatk* kvalifioi* esikarsin* seula* seulontak* kelpaa_asiakk* kelpoisuus* go/no-go
      poissulkev* poissulkuper* este_jos esteenä_jos hälytysmerk* varoitusmerk* punainen_lippu punaiset_liput vihreä_valo_jos vihreää_valoa_jos
      jos_yksikin_puuttuu jos_yksikin_on_ei jos_kaikki_täytty* jos_kaksi_puuttuu kaikki_ehdot_täytty* vähintään_kolme_täytty* jokin_ehto_puuttuu
      täytyttävä_ennen täyttyy_kun ehdot_eivät_täyty ei_täytä_ehto* täyttää_ehdot budjettia_ei_ole jos_ei_budjet* jos_budjettia onko_budjet*
      onko_rahaa onko_aikataulu jos_päättäjää_ei päättäjä_ei_tavoitet* ei_pääsyä_päättäj* emme_pääse_päättäj* jos_emme_tapaa jos_tarvetta_ei
      tarvetta_ei_ole ei_todellista_tarvetta jos_todellinen_tarve onko_todellinen_tarve maksuhäiriö* luottokelpoi* luottoluokitus_alle jos_luottotied*
      jos_kate_jää jos_vain_vertail* hakee_vain_vertailu* kilpailuttaa_vain vain_hinta_ratkaisee jos_vain_hinta kannattaako_jatkaa kannattaako_tarjota
      jatkanko_vai jatketaanko_vai jatketaanko_tätä mennäänkö_eteenpäin lähdemmekö_tähän lähdetäänkö_tähän mukaan_vai_ei kyllä_vai_ei_jatk*
      jatkoon_vai_ei pääsee_jatkoon jatkoon_pääsee ei_jatkoon
    `,
    'sales-stages': `
      ensikontakt* ensimmäinen_yhteydenotto ensimmäisestä_yhteydenot* ensimmäisestä_puhelu* ensimmäisestä_tapaami* ensimmäinen_soitto
      ensimmäinen_puhelu ensimmäinen_tapaaminen ensisoit* ensitapaami* ensi_yhteydenot* yhteydenotto_ja soitosta_uusintatilau* kontaktista_uusint*
      alusta_loppuun alusta_uusintatilau* liidistä_tilau* myynnin_vaihe* myyntivaihe* myyntiprosess* myyntipolku* myynnin_polku myynnin_kulku
      myyntiputk* myynnin_eteneminen kaupan_kulku asiakaspolku asiakkuuden_vaihe* asiakkuuden_kaari vaihe_yksi ensimmäinen_vaihe toinen_vaihe
      kolmas_vaihe seuraava_vaihe vaiheesta_toiseen vaihe_kerrallaan vaiheet_järjesty* viisi_vaihetta seuraavaan_vaiheeseen siirrytään_vaiheeseen
      viimeinen_vaihe tarpeen_kartoit* tarvekartoit* kartoitetaan_tarve kartoita_tarve tarjous_tehdään tarjousvaih* tarjous_ja_kauppa
      tarjous_ja_neuvottelu tarjouksesta_tilau* tarjouksesta_kaup* neuvottelu_ja_sopimus neuvotteluvaih* kauppa_syntyy kaupan_syntyessä kaupanteko
      kaupan_päättäm* kaupan_klousa* kauppa_kiinni kauppa_solmit* sopimus_allekirjoit* sopimuksen_allekirjoit* tilaus_saadaan tilaus_sisään
      tilausvahvistu* tilaus_vahvistetaan nimet_paperi* kättä_päälle tilaus_myydään_sisäi* tilaus_myydään_omalle myydään_omalle_väel*
      myydään_omalle_organ* myy_tilaus_omalle myy_tilaus_talon myydään_talon_sis* myydään_sisäisesti sisäinen_myynti sisäinen_luovutus sisäinen_siirto
      sisäinen_aloitus* luovutus_tuotan* luovutus_toimituks* luovutetaan_tuotan* luovutetaan_toimituks* luovutetaan_projekti* siirretään_tuotan*
      siirretään_toimituks* siirto_tuotan* siirtyy_tuotan* viedään_tuotan* viedään_tehtaalle tilaus_tuotan* tilaus_tehtaalle tilaus_omalle_väel*
      tuotanto_sitou* tuotannon_sitout* tuotanto_hyväksyy oma_talo_mukaan oma_organisaatio_mukaan oman_organisaation aloituspalaver*
      tuotannon_kanssa_läpi toimitus_ja_maksu toimitus_ja_laskutus toimitus_ja_asennus toimitus_ja_käyttöönotto toimitetaan_ja_laskut*
      toimitetaan_laskut* toimitusvaih* toimituksen_jälkeen_lasku* lasku_lähtee laskutetaan_kun laskun_maksu maksu_saapuu maksu_tilillä rahat_tilillä
      kun_raha_on maksu_sisään vasta_kun_maksettu vasta_maksun_jälkeen kauppa_on_valmis_kun kauppa_päättyy_vasta uusintatilau* uusintakaup*
      jatkotilau* jatkokaup* lisätilau* lisäkaup* lisämyynt* toinen_tilaus toistuva_tilaus toistotilau* seuraava_tilaus seuraavasta_tilau*
      seuraavaan_tilau* seuraavasta_kaup* tilaa_uudestaan ostaa_uudestaan palaa_ostamaan tilaamaan_uudestaan vakioasiak* kanta-asiak* uusi_kierros
      kierros_alkaa_alusta ympyrä_sulkeutuu
    `,
    'payment-follow-up': `
      kuka_seuraa_maksu* kuka_seuraa_lasku* kuka_valvoo_maksu* kuka_valvoo_lasku* kuka_tarkistaa_maksu* kuka_huolehtii_maksu* kuka_perii
      kuka_soittaa_lasku* kuka_muistuttaa seuraa_maksu* seuraamme_maksu* seurataan_maksu* seuraa_saatav* seurataan_saatav* seuraa_suoritu*
      seuraa_että_lasku* seuraa_lasku* seurataan_lasku* valvoo_maksu* valvoo_lasku* valvoo_että_maksu* valvoo_saatav* valvotaan_maksu* valvo_maksu*
      maksuvalvon* maksuseuran* maksun_seuran* maksujen_seuran* maksun_valvon* laskujen_seuran* laskujen_valvon* saatavien_seuran* saatavien_valvon*
      saatavalist* reskontra* avoimet_saatav* avoimet_laskut avoimia_lasku* avoinna_olevat_lasku* maksamattom* maksamatta_olev* tarkistaa_maksu*
      tarkistaa_tili* tarkistaa_että_maksu* tarkistaa_että_lasku* tarkistaa_suoritu* tarkista_maksu* tarkista_että_maksu* tarkista_tili*
      tarkistetaan_maksu* tarkistetaan_että_maksu* tarkistetaan_tili* katsoo_joka_maanantai katsoo_tilin katsoo_tiliot* katsotaan_tiliot* tiliotteelta
      katsoo_onko_raha* katso_onko_maksu* maksu_on_tullut maksu_tullut onko_maksu_tullut onko_lasku_maksettu onko_raha* raha_on_tilillä rahat_tulevat
      että_raha_tulee että_maksu_tulee että_maksut_tulevat että_lasku_maksetaan että_laskut_maksetaan että_suoritus_tulee että_saamme_rahat
      että_koko_summa koko_summa_tul* täysimääräise* maksettu_kokonaan maksettu_täysi* tulee_täytenä kun_maksu_kirjautuu maksu_kirjautuu
      kirjattu_maksetu* merkitsee_maksetu* kuitataan_maksetu* jos_maksu_viivästy* jos_maksu_myöhästy* jos_maksua_ei jos_lasku_on_maksamatta
      jos_lasku_erääntyy jos_rahaa_ei jos_rahat_eivät jos_suoritusta_ei jos_eräpäivä_ylittyy eräpäivää_seuraava* eräpäivän_jälkeen eräpäivästä_lukien
      päivää_eräpäiväs* päivän_kuluttua_eräpäiv* ennen_eräpäivää_soit* erääntyneet_lasku* erääntyneitä_lasku* myöhässä_olevat_lasku* myöhästynyt_maksu
      maksumuistut* maksukehot* lähetetään_muistut* muistuttaa_maksu* muistutus_lähtee muistutuslasku* soittaa_asiakkaalle_lasku* soittaa_maksa*
      soitetaan_ja_kysytään_maksu* kysyy_lasku* kysytään_lasku* perintä_alkaa perintätoim* siirtyy_perin* maksusuunnitel* toimitukset_seis_jos
      toimitus_pysäytetään_jos jatkotoimitukset_vasta saldo_täsmäyt* täsmäyttää_maksu* ennakkomaksu_tullut ennakko_tarkist* ennakko_tilillä
      ennen_kuin_ennakko loppuerän_maksu* viimeinen_erä_maks* maksuerien_seuran* maksuerä_tarkist* maksusta_vastaa maksuista_vastaa laskusta_vastaa
      laskutuksesta_vastaa kirjanpito_seuraa taloushallinto_seuraa taloushallinto_tarkist* taloushallinto_ilmoit* kirjanpitäjä_seuraa
      myyjä_seuraa_maksu* myyjä_tarkistaa_maksu* luottovalvon* katotaan_onko_maks* kyttää_maksu* kuka_soittaa_perään soitetaan_perään
    `,
    'after-sale-support': `
      kaupan_jälkeen myynnin_jälkeen toimituksen_jälkeen_autam* toimituksen_jälkeen_saatte käyttöönoton_jälkeen asennuksen_jälkeen luovutuksen_jälkeen
      kun_laite_on_käytössä tuki_kaupan tuki_toimituksen tuki_käyttöönot* jälkimarkkin* jälkihoi* jälkihuol* jälkipalvel* asiakastuki asiakastukeen
      asiakaspalvelumme käyttötuki käyttäjätuk* tekninen_tuki teknisen_tuen tukipalvelu* tukipuhelin tukipyyn* tukitiimi* tuki_vastaa tuki_päivystää
      tuki_palvelee tukea_saatte tukea_tarjo* tukeen_voi* tuen_yhteystied* neuvontapuhelin neuvonta_puhelim* puhelintuki etätuki etäyhtey* helpdesk*
      huoltosopimu* huolto-ohjelma* huoltokäyn* huoltoväli* huoltopalvelu* huoltopäivyst* huoltokirja* huolto_vastaa huolto_käy huolto_kerran
      huolto_hoitaa huoltaja_tulee huoltoasentaja* huollamme huollosta_vastaa määräaikaishuol* vuosihuol* ensihuol* ensimmäinen_huolto kunnossapito*
      ylläpito* varaosa_toimit* varaosat_toimit* varaosat_varasto* varaosia_saa* varaosien_saata* varaosapalvel* varaosatilauk* varalaite lainalait*
      vaihtolait* takuuai* takuuhuol* takuuasi* takuu_kattaa takuu_on_voimas* takuuseen_kuul* takuukorja* päivystys_ympäri päivystäjä_vastaa
      päivystää_arkisin ympäri_vuorokauden tavoitettavissa_arkisin vastaa_arkisin palvelee_arkisin arkisin_klo vasteai* vastausaika*
      paikalla_vuorokau* vikatilant* vian_sattu* vikailmoit* häiriötilant* häiriön_sattu* jos_kone_pysähtyy jos_laite_hajoaa jos_jotain_hajoaa
      jos_tulee_vika jos_tarvitsette_apua mistä_saa_apua apua_saatte apua_saa_numero* autamme_alkuun autamme_käytö* autamme_käyttöönot* käynnistysapu*
      käynnistyksessä_tuk* käyttöönottoapu* käyttöönottotuki käyttöönottokoul* käyttökoulut* koulutamme_käyttäj* koulutamme_teidän koulutamme_henkilö*
      koulutetaan_käyttäj* käyttäjäkoulut* perehdytämme perehdytetään_käyttäj* opastamme_käytö* opastamme_henkil* käytön_opastu* käytönopastu*
      käyttöohje* asentaja_paikalla_ens* ensimmäisen_viikon_tuki ensimmäiset_viikot_tuk* ensimmäisinä_viikkoina seurantakäyn* seurantasoit*
      soitamme_käyttöönot* soitetaan_toimituksen_jälk* kysytään_miten_toimii kysymme_miten_toimii yhteyshenkilö_toimituksen_jälk*
      yhteyshenkilönne_käyttö* yhteyshenkilönne_jatkossa jatkossa_yhteyshenkilö* yhteyshenkilönne_on nimetty_yhteyshenkilö oma_yhteyshenkilö
      asiakkuuspäällikkö_vastaa kenelle_soittaa keneen_ottaa_yhteyttä kenelle_ilmoittaa_via* päivitykset_kuulu* päivitykset_sisälty* tarkastuskäyn*
      säätökäyn*
    `,
    'objection-handling': `
      jos_asiakas_epäröi jos_hän_epäröi kun_asiakas_epäröi jos_epäröi epäröint* asiakas_epäröi jos_asiakas_epäilee epäilyt_esiin epäilys_esiin
      epäilyksen_takana jos_asiakas_empii jos_asiakas_jarrut* jos_asiakas_vastust* vastustel* vastaväit* vastahakois* jos_asiakas_sanoo_että
      jos_asiakas_sanoo kun_asiakas_sanoo jos_hän_sanoo jos_sanotaan jos_kuulet jos_vastaus_on_liian hän_sanoo_vastaamme he_sanovat_me_vastaamme
      jos_asiakas_kysyy_miksi jos_vastapuoli_sanoo liian_kallis liian_kallista hinta_on_liian hinta_on_korkea hintanne_on_liian kalliimpi_kuin
      mihin_vertaatte mihin_vertaat mihin_verrattuna kilpailija_on_halvempi halvemmalla_muualta on_jo_toimittaja nykyinen_toimittaja_riittää
      tyytyväisiä_nykyise* ei_ole_aikaa_nyt ei_budjettia_nyt pitää_miettiä mietitään_vielä haluan_miettiä pitää_kysyä_esimiehe* lähetä_esite
      palataan_syksyllä mikä_teitä_epäilyttä* mikä_arveluttaa mikä_teitä_arvelut* mikä_jarruttaa mikä_teitä_estää mikä_saa_epäröi* mikä_on_esteenä
      mikä_vielä_puuttuu mikä_tässä_hiertää mitä_pelkäätte mitä_pitäisi_muuttaa mitä_pitäisi_tapahtua mitä_on_takana mitä_hinnan_takana
      onko_kyse_hinnasta onko_tämä_ainoa jos_tämä_ratkeaa ota_esiin ota_puheeksi otetaan_esiin ottakaa_esiin nosta_pöydälle nostetaan_pöydälle
      sano_ääneen kysy_suoraan kysy_syy kysy_mikä_epäil* kysy_miksi kysy_mistä_se_johtuu kysy_mitä_sen_takana kaiva_syy selvitä_syy selvitä_mikä_est*
      todellinen_syy oikea_syy_epärö* älä_väittele älä_kiistä älä_puolustau* älä_torju älä_kiirehdi älä_hoputa älä_vastaa_heti älä_anna_heti_alennu*
      älä_laske_hintaa_heti ei_kiistetä ei_hoputeta emme_kiirehdi ei_mitään_kiirettä ei_ole_kiirettä anna_aikaa anna_miettimisaika* aikaa_miettiä
      miettimisaika* ottakaa_aikaa nukkukaa_yön_yli ymmärrän_huole* ymmärrän_epäily* ymmärrän_että_epäröi* ymmärrämme_huole* hyvä_kysymys
      perusteltu_huoli aiheellinen_huoli myönnä_huoli tunnusta_huoli ota_huoli_vakavasti huoleen_vastataan vastaa_huoleen vastaa_rehellisesti
      vastaa_vasta_sitten vastaa_faktoilla vastaus_epäily* aloita_pienestä aloitetaan_pienestä aloitetaan_pienellä aloitetaan_yhdellä aloita_yhdellä
      ehdota_pienempää ehdota_koe* ehdota_kokeil* tarjoa_kokeilu* tarjoa_koe* koe-erä* koetilau* koejakso* koekäyt* kokeiluerä* pilotoi* pilottierä*
      pienempi_erä_ensin yksi_erä_ensin yhdellä_linjalla_ensin kokeillaan_ensin kokeilkaa_ensin pieni_ensiaskel pienempi_askel kysy_mikä_mietityt*
      mikä_tässä_arvelut* jos_hän_jarrut*
    `,
    boundaries: `
      emme_hyväksy emme_voi_hyväksyä emme_suostu en_suostu emme_voi_suostua emme_tingi emme_jousta emme_anna_periksi emme_lähde_siihen
      emme_lähde_mukaan siihen_emme_lähde siihen_emme_suostu siihen_emme_pysty tähän_asti tähän_asti_joust* tähän_asti_voimme pidemmälle_emme
      pidemmälle_ei_mennä tämän_enempää enempään_emme enempää_emme emme_tule_vastaan_enem* emme_voi_tulla_vastaan vastaantulo* tulemme_vastaan_vain
      voimme_joustaa_enintään jousto_enintään jouston_raja* joustovar* raja_on raja_menee rajamme_on rajat_ovat omat_rajat kova_raja ehdoton_raja
      raja_vedetään vedämme_rajan pidä_rajasta pidämme_rajasta pidetään_rajat pidä_kiinni_rajo* ehdottomat_rajat punainen_viiva ylitä_rajaa
      kynnyskysymy* emme_neuvottele ei_neuvotella ei_neuvoteltavissa ei_ole_neuvotelt* neuvotteluvaraa_ei ei_ole_neuvotteluvara* ei_kaupan
      pysyy_sellaisena hinta_pysyy ehto_pysyy pidämme_kiinni pidä_kiinni_hinna* tästä_emme_luovu siitä_emme_luovu emme_luovu emme_poikkea
      emme_tee_ilmais* emme_tee_työtä ei_aloiteta_ennen emme_toimita_ilman ei_toimiteta_ilman emme_toimita_ennen emme_allekirjoita emme_ota_vastuuta
      emme_vastaa_epäsuor* emme_maksa_viiväs* emme_maksa_ennakko* emme_odota_maksua emme_rahoita emme_pidennä_maksuaik* emme_anna_alennusta_ilman
      ei_alennusta_ilman ei_alennusta_ellei alennus_vain_jos alennuksen_saa_vain alennusta_vain alennus_enintään alennusraja* myyjä_saa_myöntää
      saa_myöntää_enintään myyjän_valtuu* valtuus_enintään ilman_lupaa_ei ylittävät_alennu* myönnytys_vain myönnytyk* ei_myönnytystä_ilman
      myönnytyksistä_vastine vastineeksi_pyyd* vastineeksi_halua* jotain_vastineeksi ei_ilman_vastiketta joka_myönnytyk* annamme_vain_jos
      jos_annamme_saamme jos_joust*_niin emme_kestä_huutam* huutamista_emme asiattomuu* asiatonta_käytös* epäasiallis* emme_siedä ei_siedetä
      emme_salli keskeytetään_tapaami* lopetetaan_tapaaminen_jos puhelu_lopetetaan_jos sano_se_näin sano_näin sano_rauhallisesti_ei sano_suoraan_ettei
      sano_ettei sano_että_emme kerro_rajasta kerro_ettei kerro_suoraan_ettei totea_rauhall* ei_kuulu_hintaan ei_sisälly_hintaan ei_kuulu_toimituk*
      ei_sisälly_tarjou* rajattu_pois ei_kuulu_meille mitä_emme_tee mitä_emme_hyväksy mitä_emme_lupaa mistä_emme_tingi missä_raja_menee
      mihin_asti_joust* mihin_emme_suostu kuinka_pitkälle_joust* emme_lupaa ei_luvata_mitään emme_sitoudu lyhyempään_emme siihen_ei_lähdetä
      ei_mennä_pidemm* ei_tulla_vastaan enempää_ei_tipu ei_käy_meille
    `,
    'rejection-handling': `
      jos_vastaus_on_ei jos_asiakas_sanoo_ei jos_hän_sanoo_ei jos_tulee_ei jos_saamme_kielt* jos_saamme_ein kun_asiakas_sanoo_ei kun_saat_kieltäv*
      kun_meille_sanotaan_ei kun_vastaus_on_ei kun_vastaus_on_kielt* kun_kuulet_ein kun_asiakas_kieltäyty* jos_asiakas_kieltäyty*
      jos_asiakas_valitsee_toisen jos_asiakas_valitsee_kilp* jos_emme_saa_kauppa* jos_kauppa_meni kun_kauppa_meni jos_häviämme jos_tarjous_hylät*
      jos_meitä_ei_valit* ei_on_ei ei_tarkoittaa_ei ei_on_vastaus ei_on_päätös ein_jälkeen kieltävä_vastaus_on kieltävään_päätök*
      kielteiseen_vastauks* kieltäyty*_jälkeen kieltäytymi*_käsittel* kieltäytymi*_vastaan torjunnan_jälkeen torjutu* hylkäyksen_jälkeen
      hävityn_kaupan hävitty_kauppa hävityn_tarjou* ota_ei_vastaan ota_se_vastaan ota_päätös_vastaan ota_kieltäyt* otetaan_ei_vastaan otamme_ein
      hyväksy_ei hyväksy_päätös hyväksy_vastaus hyväksymme_päätöksen hyväksytään_päätös hyväksytään_vastaus kunnioita_päätö* kunnioitamme_päätö*
      kunnioitetaan_päätö* ymmärrän_päätök* arvosta_päätös* arvostamme_päätös* kiitä_päätök* kiitä_vastauk* kiitä_selvästä kiitä_suorasta
      kiitä_rehelli* kiitä_silti kiitetään_silti kiitetään_selväs* kiitos_suorasta_vasta* kiitos_selvästä_vasta* kiitos_rehellisestä_vasta*
      kiitämme_selvästä_vasta* kiitos_että_sanoit* älä_painosta ei_painosteta älä_inttä* älä_jankuta älä_maanittele älä_suostuttele älä_yritä_kääntää
      emme_yritä_kääntää älä_ala_väit* älä_väitä_vastaan älä_loukkaannu ei_loukkaannuta älä_suutu älä_ota_henkilökoht* ei_ota_henkilökoht*
      ei_henkilökohtai* älä_hauku älä_mollaa älä_moiti_kilpail* ei_parjata ilman_katkeru* ilman_painostus* älä_laske_hintaa_viime
      älä_tarjoa_alennu*_ein älä_mene_ohi älä_ohita_yhteyshenk* älä_kierrä_yhteyshenk* kysy_yksi_syy kysy_yhden_kerran kysy_vain_kerran
      kysy_mikä_ratkais* kysy_syy_mutta kysy_lupa kysytään_lupa kysy_mitä_olisimme kysy_mitä_voimme_opp* kysytään_mikä_ratkais* mikä_ratkaisi
      mikä_meiltä_puuttui mitä_olisimme_voineet mitä_olisi_pitänyt mitä_teimme_väärin mitä_voimme_oppia mitä_tästä_opim* saanko_kysyä_mikä
      voisitteko_kertoa_mikä_ratk* mikä_oli_ratkaiseva kirjaa_syy kirjaa_hylkäy* kirjaa_miksi_häv* syy_kirjataan merkitse_syy jätä_ovi_auki
      jätä_ovi_raolle jätetään_ovi_auki jätetään_hyvä* jätä_hyvä_muisto eroa_hyvissä erotaan_hyvissä lopeta_ystävälli* lopeta_kohteliaa*
      lopetetaan_kohteliaa* poistu_kohteliaa* toivota_onnea toivota_menestys* pidä_välit pidetään_välit välit_säily* kysy_saako_palata
      kysy_milloin_saa sovi_milloin_saa saako_palata saanko_palata saanko_soittaa saisinko_palata
    `,
    'complaint-handling': `
      jos_jokin_menee_pieleen jos_jotain_menee_pieleen kun_jokin_menee_pieleen kun_jokin_meni jos_jokin_meni_vikaan menee_mönkään menee_vikaan
      jos_virhe_on_meidän jos_vika_on_meissä jos_syy_on_meidän jos_toimitta*_mokaa jos_mokataan jos_teemme_virheen jos_virhe_sattuu
      jos_asiakas_valittaa kun_asiakas_valittaa jos_asiakas_reklamoi kun_asiakas_reklamoi kun_reklamaatio_tulee kun_valitus_tulee
      jos_tulee_reklamaatio jos_meidän_on_reklamoit* kun_itse_reklamoi* reklamaatiot_kirjataan reklamaatioon_vastataan reklamaation_käsittel*
      reklamaatioiden_käsittel* reklamaatiopros* reklamaatio-ohje* reklamaatiovastaa* reklamaation_vastaanot* reklamaatio_kuitataan
      valitusten_käsittel* valitukseen_vastataan valitus_kirjataan valitus_kuitataan virheen_käsittel* virhetilant* poikkeamaraport*
      poikkeamat_kirjataan ensin_tosiasiat tosiasiat_ensin ensin_tosiseik* faktat_ensin faktat_pöytään ensin_faktat ensin_selvitetään ensin_selvitämme
      selvitä_ensin_mitä selvitetään_mitä_tapaht* selvitä_mitä_tapaht* selvitä_tapahtum* kerää_tosiasi* kerää_faktat kokoa_tosiasi* tarkista_tosiasi*
      pyydä_kuvat pyydä_tilausnumero kysy_tilausnumero* kysy_mitä_tapahtui kirjaa_mitä_tapahtui kirjaa_tapahtum* kirjaa_tilausnum* myönnä_virhe
      myönnä_oma* myönnä_heti myönnä_suoraan myönnetään_virhe myönnetään_oma* tunnusta_virhe tunnustetaan_virhe ota_vastuu otetaan_vastuu kanna_vastuu
      pyydä_anteeksi pyydetään_anteeksi pyydä_heti_anteeksi pahoittele_kerran älä_selittele ei_selitellä älä_syyttele ei_syytellä ei_etsitä_syyllis*
      älä_etsi_syyllis* älä_vähättele älä_lupaa_ennen älä_arvaile korjaa_virhe korjaa_sitten korjataan_virhe korjataan_ensin ehdota_korjaus*
      ehdota_hyvity* ehdota_ratkais* ehdotetaan_korjaus* tarjoa_korjaus* tarjoa_hyvity* sovi_korjaus* sovi_hyvity* sovitaan_hyvity*
      sovi_mihin_mennessä kerro_mihin_mennessä kerro_milloin_korja* lupaa_päivä anna_päivä_korja* kerro_korjauk* pidä_lupaus pidä_asiakas_ajan_tasalla
      vastaa_saman_päivän vastataan_saman_päivän vastaa_vuorokaud* vastataan_vuorokaud* soita_asiakkaalle_heti soita_saman_päivän soitetaan_heti
      kuittaa_vastaanot* vastaanotto_kuitataan kuuntele_valitus kuuntele_ensin_valit* kiitä_ilmoituks* kiitä_palaut* kiitä_että_ilmoit*
      varmista_että_korja* varmista_ettei_toistu varmistetaan_ettei estä_toistu* estetään_toistu* ettei_sama_toistu mitä_muutamme_ettei
      syy_selvitetään juurisyy* jälkikäteen_kysy* soita_korjauk*_jälkeen tarkista_että_korja* kuka_käsittelee_reklam* kuka_vastaa_reklam*
      kuka_ottaa_kopin ota_koppi otetaan_koppi sama_järjestys_kun reklamoi_asiallis* reklamoidaan_asiallis* reklamoi_kirjalli* reklamoidaan_kirjalli*
      kerro_toimittajalle_mitä
    `,
    'polite-refusal': `
      valitettavasti_emme valitettavasti_en valitettavasti_ei valitettavasti_joudu* valitettavasti_päätö* valitettavasti_tarjouks*
      valitettavasti_vastauksemme valitettavasti_vastaus ikävä_kyllä_emme ikävä_kyllä_joudu* harmillisesti_emme harmillista_mutta pahoittelen_mutta
      pahoittelemme_mutta olemme_pahoillamme_mutta olemme_pahoillamme_ettemme olen_pahoillani_etten pahoittelemme_ettemme kiitos_mutta
      kiitos_tarjou*_mutta kiitos_tarjou*_emme kiitos_ehdotu*_mutta kiitos_yhteydenot*_mutta kiitos_mielenkiin* kiitämme_mutta kiitämme_tarjou*_mutta
      kiitämme_yhteydenot*_mutta ei_kiitos kiitos_ei kiitos_tällä_kertaa kiitos_kysymästä_mutta kiitollisia_mutta arvostamme_mutta
      arvostamme_työtä*_mutta arvostamme_vaivan* arvostamme_tarjous*_mutta joudumme_kieltäyty* joudumme_hylkää* joudumme_vastaa*
      joudun_vastaamaan_kielt* joudun_sanomaan_ei joudumme_toteamaan joudumme_luopumaan joudumme_jättämään_väliin joudumme_tuottamaan_pettym*
      joudumme_valits* meidän_on_kieltäyd* meidän_on_sanottava minun_on_sanottava_ei pakko_sanoa_ei kieltäydymme_kohtel* kieltäydyn_kohtel*
      kieltäydymme_tällä kieltäydymme_tarjou* kohteliaasti_kieltäyt* emme_voi_ottaa_vastaan emme_voi_tarttua emme_tartu emme_tällä_kertaa
      en_tällä_kertaa ei_tällä_kertaa ei_tällä_erää tällä_kertaa_emme tällä_kertaa_ei tällä_kertaa_päädyi* tällä_erää_emme tällä_kertaa_valitsimme
      tällä_kertaa_valinta jätämme_tällä_kertaa jätämme_väliin jätämme_tarjoamatta jätämme_tarjouksen emme_hyväksy_tarjou* emme_ota_tarjou*
      emme_tilaa_teiltä emme_osta emme_jatka_kanssanne emme_etene_tarjou* emme_lähde_tähän emme_pysty_tarjoamaan emme_pysty_toimittamaan
      emme_voi_toimittaa emme_voi_tarjota_teille emme_voi_hyväksyä emme_voi_suostua emme_voi_auttaa en_voi_hyväksyä en_voi_luvata emme_valinneet
      emme_tarvitse_tällä emme_ole_oikea emme_ole_teille_oikea valintamme_ei_osunut valinta_ei_kohdistunut valintamme_kohdistui_toiseen
      valinta_kohdistui_toiseen päädyimme_toiseen päädyimme_tällä päädyimme_kuitenkin olemme_päättäneet_olla olemme_päättäneet_kieltäyt*
      päätimme_valita_toisen valitsimme_toisen valitsimme_kuitenkin_toisen tarjouksenne_ei_tullut tarjouksenne_ei_valikoit* tarjoustanne_ei_valit*
      ette_tulleet_valituksi ei_johda_tilau* ei_johda_kaup* vastauksemme_on_ei vastauksemme_on_kielt* vastaus_on_tällä_kertaa vastaus_on_kielteinen
      vastaamme_kieltäv* kielteinen_päätös päätös_on_kielteinen kielteinen_vastaus vaikka_vastaus_on_ei vaikka_vastauksemme vaikka_emme_tällä
      ei_ole_helppo ei_ollut_helppo toivomme_ymmärrys* toivottavasti_ymmärr* kiitos_ymmärrykse* toivomme_että_ymmärr* menestystä_jatkoon
      menestystä_teille toivotamme_menestys* hyvää_jatkoa kaikkea_hyvää_jatko* onnea_jatkoon sanomme_ei_kohtel* sano_ei_kohteliaasti sano_kohteliaasti
      kieltäydy_kohteliaasti kieltäydytään_kohteliaasti näin_sanot_ei näin_kieltäydyt kohtelias_ei kohtelias_kieltäyt* kieltäytymisen_sanamuo*
      kieltäytymispohj* ei_valitettavasti pitää_valitettavasti_sanoa kiitos_paljon_mutta ei_meille_nyt ei_nyt_kuitenkaan
    `,
    thanks: `
      kiitos_tarjouksesta* kiitos_teille kiitos_sinulle kiitos_ajasta* kiitos_tapaamis* kiitos_viimei* kiitos_puhelu* kiitos_keskustelu*
      kiitos_käynni* kiitos_vierailu* kiitos_työstä* kiitos_vaivan* kiitos_panost* kiitos_yhteistyö* kiitos_luottamu* kiitos_tilauksesta
      kiitos_viesti* kiitos_nopea* kiitos_selväs* kiitos_perusteel* kiitos_huolell* kiitos_hyväs* kiitos_rehelli* kiitos_avoim* kiitos_että kiitos_kun
      kiitos_siitä kiitos_paljon kiitos_kaikesta kiitos_kaikille kiitos_kutsu* kiitos_osallist* kiitos_ehdotuks* kiitos_esittely* kiitos_yhteydenot*
      kiitos_palaut* kiitos_kärsiv* kiitos_joust* kiitokset_tarjou* kiitokset_ajasta* kiitokset_koko kiitokset_tapaami* kiitokset_vaivan*
      kiitokset_yhteis* kiitokset_hyväs* kiitokset_siitä kiitoksemme kiitoksia_tarjou* kiitoksia_ajasta* kiitoksia_paljon kiitoksia_vaivan*
      lämmin_kiitos lämpimästi_kiit* suuri_kiitos suurkiitos paljon_kiitoksia iso_kiitos iso_käsi paras_kiitos parhaimmat_kiitokset
      sydämellinen_kiitos vilpitön_kiitos kauniit_kiitokset monet_kiitokset tuhannet_kiitokset vielä_kerran_kiitos kerran_kiitos jo_etukäteen_kiit*
      kiitämme_tarjou* kiitämme_teitä kiitämme_ajasta* kiitämme_yhteis* kiitämme_vaivan* kiitämme_siitä kiitämme_luottamu* kiitämme_tapaami*
      kiitämme_vuos* kiitämme_kulune* kiitämme_huolell* kiitämme_lämpimästi kiitämme_mielenkiin* kiitämme_viesti* kiitän_tarjou* kiitän_teitä
      kiitän_ajasta* kiitän_vaivan* kiitän_siitä kiitän_viesti* kiitän_tapaami* haluan_kiittää haluamme_kiittää haluaisin_kiittää tahdon_kiittää
      saanko_kiittää olemme_kiitolli* olen_kiitolli* kiitollisina kiitä_ajasta kiitä_tarjou* kiitä_asiakasta kiitä_toimittaj* kiitä_tapaami*
      kiitä_vaivan* kiitä_työstä kiitä_ensin kiitä_lopuksi kiitetään_ajasta kiitetään_tarjou* kiitetään_asiakasta kiitettiin_asiakas*
      kiitettiin_tarjou* kiitti_ajasta kiitin_ajasta aloita_kiitok* aloita_kiittäm* lopeta_kiitok* ensin_kiitos kiittäkää muista_kiittää
      arvostamme_vaiva* arvostamme_työtä* arvostamme_aikaa* arvostamme_panost* arvostamme_sitä_että arvostan_vaivan* arvostan_työtä*
      arvostan_sitä_että näitte_vaivaa käytitte_aikaa käytit_aikaa annoitte_aikaanne jaksoitte_vastata ilo_tehdä_työtä on_ollut_ilo oli_ilo_tavata
      oli_mukava_tavata oli_hieno_tavata kiva_kun_ehdit* hienoa_että_ehditte otitte_meidät_vastaan kiitti_kun kiitti_ajasta* kiitti_paljon kiitti_että
      kiitos_vaan kiitoksia_vaan kiitettiin_lopuksi
    `,
    'clear-decision': `
      hyväksymme_tarjou* hyväksyn_tarjou* hyväksymme_ehdotuk* olemme_hyväksyneet tarjouksenne_on_hyväk* tarjous_hyväksyt* tarjous_on_hyväksyt*
      otamme_tarjouk* otamme_sen otamme_teidät otamme_vastaan_tarjou* tilaamme_teiltä tilaamme_tarjou* tilaamme_koko teemme_tilauksen teimme_tilauksen
      tilaus_on_teidän ostamme_teiltä valitsimme_teidät valitsimme_tarjou* olemme_valinneet_teidät olemme_valinneet_toisen valitsimme_toisen
      valitsimme_toimittaja* toimittajaksi_valit* valintamme_on valintamme_osui valinta_osui valinta_kohdistu* valinta_on_tehty valituksi_tuli
      ette_tulleet_valituksi teidät_on_valittu teitä_ei_valittu kauppa_on_teidän kauppa_tuli teillä_on_kauppa työ_on_teidän saatte_työn
      saatte_tilauksen saitte_työn urakka_on_teidän homma_on_teidän sovittu_juttu kauppa_on_selvä asia_on_selvä vastauksemme_on_kyllä
      vastauksemme_on_ei vastauksemme_on_kielt* vastauksemme_on_myönt* vastaus_on_kyllä vastaus_on_ei vastaus_on_myönteinen vastaus_on_kielteinen
      vastaamme_myönt* vastaamme_kieltäv* sanomme_kyllä sanomme_ei sanon_kyllä sanon_ei päätös_on_kyllä päätös_on_ei päätös_on_lopullinen
      päätös_on_tehty päätös_on_kielteinen päätöksemme_on myönteinen_päätös kielteinen_päätös lopullinen_päätöksemme tämä_on_lopullinen
      olemme_päättäneet olen_päättänyt päätimme_tilata päätimme_valita päätimme_hyväksyä päätimme_jatkaa päätimme_luopua päätimme_lopettaa
      päätimme_hylätä päätettiin_tilata päätettiin_valita päätettiin_hyväksyä on_päätetty hallitus_päätti johtoryhmä_hyväksyi päädyimme_tarjou*
      päädyimme_toiseen päädyimme_teihin päädyimme_valits* päädyttiin_toiseen päädyttiin_teidän emme_hyväksy_tarjou* emme_tilaa emme_osta
      emme_ota_tarjou* emme_valinneet emme_jatka emme_uusi_sopimus* emme_tartu_tarjou* emme_tee_tilaus* emme_tee_kauppaa emme_tarjoa emme_lähde_mukaan
      emme_lähde_hankkee* hylkäämme_tarjou* tarjouksenne_hylät* tarjous_ei_johda ei_johda_tilau* ei_johda_kaup* tarjouksenne_ei_tullut tarjoustanne_ei
      kieltäydymme kieltäydyn jätämme_tilaamatta jätämme_tarjoamatta jätämme_väliin luovumme_hankkee* hankintaa_ei_tehdä menee_toiselle tilaus_menee
      tilaus_meni kauppa_meni_toiselle pysymme_nykyise* jäämme_nykyise* jatkamme_nykyise* jatkamme_kanssanne jatkamme_yhteis* lopetamme_yhteis*
      päätämme_yhteis* irtisanomme sanomme_irti irtisanon puramme_sopimuk* lähdemme_mukaan olemme_mukana mennään_tällä mennään_teidän tehdään_kaupat
      teemme_kaupat lyödään_kättä nimi_papereihin voitte_aloittaa vahvistamme_tilauk* vahvistamme_kaupan sitoudumme_tilaamaan otetaan_se me_otetaan
      ei_oteta_sitä ei_lähdetä_tähän jäädään_nykyise*
    `,
    'relevant-feedback': `
      pidimme_siitä pidimme_erityisesti pidimme_tarjouk* pidimme_esitys* siitä_pidimme mistä_pidimme pidin_siitä pidin_erityisesti meitä_miellytti
      miellytti_erityisesti arvostimme_sitä arvostimme_erityisesti vakuuttavaa_oli vakuutti_meidät meidät_vakuutti vakuutuimme_siitä hyvää_tarjouk*
      hyvin_laadittu tarjouksenne_oli_selkeä tarjouksenne_oli_huolel* selkeä_erittely erittely_oli erottui_eduk* erotuitte_eduk* eduksi_laskimme
      plussaa_siitä miinuksena miinuspuol* vahvuutenne_oli vahvinta_oli parasta_tarjouk* paras_puoli ratkaisi_asian ratkaisi_toimitusaik*
      ratkaisi_hinta hinta_ratkaisi toimitusaika_ratkaisi ratkaisevaa_oli ratkaisevaksi_muodostui ratkaiseva_tekijä ratkaisuun_vaikutti
      vaaka_kallistui kallisti_vaa* painoi_eniten painoi_vaa* valintaan_vaikutti valinnan_ratkaisi valinnan_syy päätökseen_vaikutti päätöksen_syy*
      syy_päätök* päätöksemme_perus* perusteena_oli syynä_oli syynä_hinta syynä_toimitus* syynä_ei_ole syy_ei_ollut syy_ei_ole_hinta syy_oli_hinta
      hävisitte_hinna* hävisi_hinna* jäitte_kakkos* kilpailija_tarjosi kilpailijalla_oli toinen_tarjous_oli toisella_tarjoaja* toinen_toimittaja_tarj*
      edullisempi_tarjous nopeampi_toimitus* lyhyempi_toimitusaik* toimitusaika_oli_liian toimitusaika_ylitti toimitusaikanne_ylitt* hintanne_ylitti
      hinta_ylitti_budjet* ylitti_budjettimme ei_mahtunut_budjet* ei_vastannut_tarve* ei_täyttänyt_vaatim* ei_täyttänyt_ehto* jäimme_kaipaamaan
      kaipasimme_tarkem* jäi_puuttumaan tarjouksesta_puuttui puuttui_tarjouk* meitä_häiritsi meitä_epäilytti jäi_epäselväksi oli_epäselvä heikkoa_oli
      heikkoutena vähemmän_pidimme en_pitänyt_siitä vastaan_puhui puolestanne_puhui teidän_puolesta_puhui teitä_vastaan_puhui puoltaa_se
      esteeksi_muodostui esteenä_oli rehellisesti_sanottuna rehellinen_palaute avoimesti_sanottuna suoraan_sanottuna suora_palaute palautteeksi
      palautteena_tarjouk* palautteemme palautetta_tarjouk* ensi_kertaa_varten seuraavaa_kertaa_varten seuraavaa_tarjousta_varten
      seuraavaan_tarjouk*_toivo* toivoisimme_ensi parannettavaa_oli kehitettävää_oli mitä_olisi_pitänyt_olla olisimme_toivoneet olisimme_valinneet_jos
      olisi_ratkaissut teki_vaikutuk* vaikutuksen_teki koimme_että koimme_hyväksi oli_hyvin_perustel* vastasitte_nopeasti vastasitte_kysymyk*
      kysymyksiimme_vastat* esittelynne_oli esityksenne_oli asiantuntemuk*_vakuutti kerro_mikä_ratkaisi kerro_syy_rehelli* kerro_rehellisesti
      kerro_todellinen_syy kerro_mistä_pid* kerro_mikä_oli_hyvää kerro_miksi_val* kerrotaan_mikä_ratk* anna_palaute anna_rehellinen tykättiin_siitä
      tykkäsimme_siitä hinta_kaatoi kaatui_hintaan kaatui_aikatau*
    `,
    'open-door': `
      ovi_on_auki ovi_jää_auki ovemme_on ovet_ovat_auki ovi_jää_raolleen ovi_on_raollaan jätämme_oven jätetään_ovi ovea_emme_sulje emme_sulje_ovea
      emme_sulje_pois pidämme_oven palataan_asiaan_kun palataan_asiaan_syks* palataan_asiaan_kevä* palataan_asiaan_ensi palataan_asiaan_vuod*
      palataan_jos_tilanne palataan_kun_tilanne palaamme_mielellämme palaisimme_mielellämme palatkaa_kun palatkaa_vapaasti palaa_asiaan_kun saa_palata
      saatte_palata voitte_palata tervetuloa_takaisin tervetulleita_takaisin olette_tervetull* olet_tervetull* aina_tervetull* tarjoukset_tervetull*
      ottakaa_yhteyttä_kun ottakaa_yhteyttä_jos ottakaa_rohkeasti ota_yhteyttä_kun ota_rohkeasti olkaa_yhteydessä_kun olkaa_yhteydessä_jos
      soittakaa_kun soittakaa_jos soita_kun_tilanne soita_uudestaan soitelkaa soitellaan_taas kilauta_kun tarjotkaa_uudelleen tarjotkaa_meille_jatk*
      tarjotkaa_ensi lähettäkää_uusi_tarj* pyydämme_teiltä_tarjou* pyydämme_tarjouksen_uud* pyydämme_teidät_mukaan kutsumme_teidät_mukaan
      otamme_teidät_mukaan_seur* kysymme_teiltä_taas pyydämme_teitä_tarjoa* pidetään_yhteyttä pidämme_yhteyttä pysytään_yhteydessä pysymme_yhteydessä
      ollaan_yhteydessä_kun ollaan_yhteydessä_taas jäädään_yhteyksiin pidämme_teidät_mielessä pidämme_mielessä pidetään_mielessä muistamme_teidät
      säilytämme_yhteystie* yhteystietonne_säily* yhteystietonne_tallessa yhteystiedot_tallessa tarjouksenne_jää_talt* jäätte_listalle*
      jäätte_toimittajalist* pidämme_listalla jäätte_rekisteri* olette_listalla jos_tilanne_muuttuu kun_tilanne_muuttuu tilanteen_muuttu*
      jos_tilanteenne_muuttuu jos_tarpeenne_muuttu* jos_mieli_muuttuu jos_suunnitelma*_muuttu* kun_aika_on_kypsä kun_ajankohta aika_on_parempi
      parempaan_aikaan sopivampaan_aikaan toisena_ajankohtana myöhemmin_uudelleen myöhempänä_ajankohtana myöhemmässä_vaiheessa_mielel* ehkä_myöhemmin
      ensi_kerralla_taas toivottavasti_ensi_kerralla ensi_vuonna_uudelleen seuraavalla_kierroksella seuraavassa_kilpailutuk* seuraavaan_kilpailutuk*
      seuraavassa_hankkeessa seuraavassa_hankinn* tulevissa_hankkei* tulevissa_hankin* tulevissa_projekt* tulevaisuudessa_yhteis*
      tulevaisuudessa_mielel* jatkossa_mielellämme jatkossakin_tarjou* toivottavasti_tapaamme toivottavasti_tiemme tiemme_kohtaavat tiemme_risteävät
      toivomme_yhteistyö*_jatkossa toivottavasti_yhteistyö toivottavasti_pääsemme toivottavasti_voimme_tehdä mielellämme_uudestaan
      mielellämme_uudelleen mielellään_uudelleen uuden_mahdollisuu* uusi_mahdollisuus uudestaan_ensi uudelleen_ensi saammeko_palata saanko_palata
      saisimmeko_palata saanko_soittaa_uud* sopiiko_että_palaan sopiiko_jos_palaan kysy_saako_palata sovi_milloin_palataan jätä_mahdollisuus
      ei_sulje_pois_jatko* ei_koske_tulev* ei_vaikuta_tulev* ei_tarkoita_ettei_jatk* ei_lopullisesti uutta_yhteistyötä_jatk* yhteistyöhön_palata
      autamme_mielellämme_myöh* kuullaan_taas pistetään_nimi_muistiin laitetaan_muistiin soitat_vaan nimenne_jää_muistiin
    `,
    'closing-terms': `
      sopimus_päättyy sopimuksemme_päättyy sopimus_päättyi sopimus_päätetään sopimuksen_päättym* sopimuksen_lopp* sopimuksen_viimeinen
      sopimuskausi_päättyy sopimusta_ei_jatk* sopimusta_ei_uusi* sopimusta_ei_enää emme_uusi_sopimus* emme_jatka_sopimus* emme_jatka_yhteis*
      emme_käytä_option* yhteistyö_päättyy yhteistyömme_päättyy yhteistyö_loppuu yhteistyön_päättäm* yhteistyön_lopet* yhteistyömme_päätty*
      päätämme_yhteis* päätämme_sopimuk* lopetamme_yhteis* lopetamme_toimit* lopetetaan_yhteis* päätetään_yhteis* asiakassuhde_päättyy
      toimitussuhde_päättyy puitesopimus_päättyy irtisanomme irtisanomme_sopimuk* irtisanotaan irtisanomisaik* irtisanomisilmoit* irtisanomispäiv*
      irtisanomisehto* sanomme_irti sanomme_sopimuk* sanotaan_irti sanoimme_irti puramme_sopimuk* sopimuksen_purk* sopimuksen_irtisan* päättymispäiv*
      päättyy_viimeist* päättyy_vuoden päättyy_irtisan* päättyy_sopimuk* viimeinen_voimassaolopäiv* voimassa_saakka voimassa_asti_päätty*
      viimeinen_päivä viimeinen_toimitus viimeinen_toimituspäiv* viimeiset_toimitukset viimeisen_toimituk* viimeinen_tilaus viimeinen_tilauspäiv*
      viimeinen_lasku viimeinen_maksu viimeinen_erä loppulasku* loppumaksu* lopputili* loppuselvit* loput_laskut loput_saatav* loput_maksetaan
      avoimet_tilaukset avoimet_tilauk* avoimet_toimituk* avoimet_lasku*_makset* avoimet_laskut_makse* avoinna_olevat_tilau* avoinna_olevat_lasku*
      keskeneräiset_tilau* keskeneräiset_työt keskeneräiset_toimit* jo_tilatut jo_vahvistetut_tilau* vahvistetut_tilaukset tehdyt_tilaukset_toimit*
      tilatut_erät tilaukset_hoidetaan tilaukset_toimitetaan_lop* toimitetaan_loppuun hoidetaan_loppuun hoidamme_loppuun toimittakaa_loppuun
      viedään_loppuun maksetaan_normaalisti maksamme_kaikki_lasku* maksamme_avoimet maksamme_viimeisen uusia_tilauksia_ei emme_tee_uusia_tilau*
      emme_ota_uusia_tilau* ei_enää_uusia_tilau* palautetaan_työkal* palautamme_teidän palauttakaa palautetaan_aineist* palautetaan_avaim*
      palautetaan_muot* palautettava_viimeist* aineistot_palautetaan luovutamme_aineist* luovutetaan_aineist* luovutetaan_seuraaval*
      luovutetaan_uudelle siirto_uudelle siirretään_uudelle siirtymäaik* siirtymävaih* siirtymäsuunnit* tietojen_luovut* tietojen_palaut*
      tunnukset_suljetaan käyttöoikeudet_päätty* käyttöoikeudet_poiste* tiedot_poistetaan aineistot_hävite* varasto_lunastetaan varastoon_jääv*
      lunastamme_varast* takuu_jää_voimaan takuut_jäävät takuuvastuu_jatkuu takuu_jatkuu_päätty* salassapito_jatkuu salassapitovelv*_jatku*
      jatkamisesta_luovu* luovumme_yhteistyö* kilpailutamme_uudel* siirrymme_toiseen siirrymme_käyttämään vaihdamme_toimittaj* toimitukset_päättyvät
      toimitukset_loppuvat ilmoitamme_päättäv* ilmoitus_päättäm* ilmoitus_irtisan* hyvitys_jäljellä_olev* jäljellä_oleva_ennak* ennakot_palautetaan
    `,
    'complaint-facts': `
      saapui_myöhässä saapui_vasta saapui_rikki* saapui_vaurio* saapui_vajaa* saapui_väärä* tuli_myöhässä tuli_vasta tuli_väärä* toimitettiin_myöhässä
      toimitettiin_vasta toimitettiin_väärä* toimititte_väärä* toimititte_myöhässä toimitus_myöhästyi toimitus_viivästyi toimitus_jäi toimitus_puuttui
      toimitus_oli_vajaa toimituksesta_puuttui toimituksenne_myöhäs* toimituksenne_saapui myöhästyi_päivä* myöhästyi_viiko* viivästyi_viiko*
      päivää_myöhässä viikkoa_myöhässä päivää_luvattua piti_saapua piti_toimittaa olisi_pitänyt_saapua oli_määrä_saapua sovittu_toimituspäivä
      vahvistettu_toimituspäivä luvattu_toimituspäivä vaikka_sovittiin vaikka_oli_sovittu tilasimme_mutta tilattiin_mutta tilausvahvistuksen_mukaan
      tilausvahvistuksessa_on sovitun_sijaan sovitusta_poiketen tilatun_sijaan puuttui_kokonaan puuttui_kappale* puuttui_laatik* joista_puuttui
      olivat_rikki rikkoutun* oli_vaurioitunut olivat_vaurioit* vaurioitun* vaurioita_havait* olivat_viallisia viallisia_kappal* osa_rikki oli_väärä
      olivat_vääriä väärän_kokoi* vääränkokoi* väärää_mallia väärä_tuote väärä_määrä väärään_osoitt* väärällä_hinnalla lakkasi_toimimasta
      hajosi_käyttöönot* hajosi_viiko* pysähtyi_kesken katkesi_kesken meni_rikki vuotaa_sauma* lasku_oli_väärä lasku_sisälsi laskussa_oli_virhe
      laskussanne_on laskussanne_oli laskutettiin_kahde* laskutettiin_liik* laskutettiin_väär* laskutitte_kahde* laskutitte_väär* laskulla_oli
      veloitettiin_kahde* kahteen_kertaan_lask* kahdesti_laskut* yli_sovitun_hinnan eri_hinta_kuin hyvitystä_ei_ole_näk* koskee_tilausta
      koskee_toimitusta koskee_laskua koskien_toimitus* koskien_lasku* reklamaatiomme_koskee reklamoimme_tilauk* reklamoimme_toimit*
      reklamoimme_lasku* valituksenne_koskee tilausnumero_toimitett* tilauksenne_nro toimituksen_nro tapahtuman_kulku tapahtumien_kulusta
      mitä_tapahtui mitä_on_tapahtunut tämä_tapahtui näin_kävi kävi_näin kävi_niin_että tapahtui_seuraavaa on_tapahtunut_seuraavaa todetut_virheet
      todetut_puutteet vastaanotossa_havait* vastaanotossa_todet* vastaanotimme_toimituk* vastaanottotarkastuk* purettaessa_havait* avatessa*_huom*
      havaitsimme_että havaittiin_että havaittiin_puut* huomasimme_että_toimit* huomasimme_että_lasku* totesimme_että_toimit* totesimme_että_lasku*
      laskettaessa_todett* rahtikirja*_merkit* liitteenä_kuvat kuvat_liitteenä kuvissa_näky* valokuvat_liitteenä linja_seisoi linjamme_seisoi
      tuotantomme_seisoi asennus_viivästyi asentajat_odottivat asentajamme_odott* asentajat_seisoi* jouduimme_lainaa* jouduimme_ostamaan
      jouduimme_vuokra* jouduimme_keskeyt* laskutettiin_kahte* laskutettu_kahteen tuli_rikkinäis* toimitus_vajaa
    `,
    responsibility: `
      virhe_oli_meidän virhe_on_meidän virhe_oli_minun virhe_tapahtui_meillä virhe_sattui_meillä virhe_tehtiin_meillä virhe_on_meissä meidän_virhe
      meidän_virheestä* minun_virhe* oma_virheemme oman_virheemme teimme_virheen tein_virheen teimme_väärin virheemme_oli virheestämme vika_oli_meidän
      vika_on_meidän vika_oli_meissä vika_oli_minun vika_meissä vika_meidän_pää* meidän_vika minun_vikani mun_moka meidän_moka mokasimme mokasin
      me_mokattiin moka_oli_meidän töppäsimme syy_on_meissä syy_on_meidän syy_oli_meidän syy_on_yksin_meidän syy_on_meillä syypää_olemme
      otamme_vastuun otan_vastuun otamme_täyden_vastuun otetaan_vastuu_tästä kannamme_vastuun kannamme_siitä vastuu_on_meidän vastuu_on_meillä
      vastuu_kuuluu_meille vastuu_on_yksin meidän_vastuullamme_oli oli_meidän_vastuullamme oli_minun_vastuullani oli_meidän_tehtävä* olemme_vastuussa
      vastaamme_siitä_itse vastaamme_virhees* vastuumme_oli oma_osuutemme oman_osuutemme osuutemme_asia* osuutemme_virhe* osasyy_meissä
      osittain_meidän osaksi_meidän myönnämme_virhe* myönnämme_oma* myönnämme_että myönnämme_suoraan myönnämme_sen myönnän_virhe* myönnän_oma*
      tunnustamme_virhe* tunnustamme_että meidän_on_myönnettävä täytyy_myöntää myönnetään_suoraan myönnettiin_että unohdimme unohdimme_ilmoit* unohdin
      unohdettiin_ilmoit* jätimme_ilmoittam* jätimme_tarkistam* jäi_tarkistamatta_meil* jäi_meiltä meiltä_jäi meiltä_unohtui unohtui_meiltä
      meiltä_puuttui_tarkist* meillä_petti emme_tarkistaneet emme_ilmoittaneet emme_huomanneet emme_vastanneet_ajoissa emme_pitäneet_lupau*
      emme_pitäneet_mitä emme_reagoineet emme_noudattaneet en_vastannut_ajoissa petimme_lupau* lupasimme_liikaa lupasin_liikaa lupasimme_liian
      lupasimme_mutta_emme annoimme_väärä* kirjasimme_väärin lähetimme_väärä* toimitimme_väärä* pakkasimme_väärä* laskutimme_väär* luimme_väärin
      ymmärsimme_väärin tilasimme_väärä* syötimme_väär* olisi_pitänyt_ilmoit* olisi_pitänyt_tarkist* olisi_pitänyt_huomata olisi_pitänyt_soittaa
      meidän_olisi_pitänyt minun_olisi_pitänyt meidän_olisi_kuulunut meidän_piti emme_selittele ilman_selittely* ei_ole_tekosyy emme_hae_tekosyi*
      ei_puolusteluja ette_ole_syy* vika_ei_ollut_teissä virhe_ei_ollut_teidän johtui_meistä johtuu_meistä johtui_meidän johtui_omasta aiheutimme
      aiheutimme_teille meistä_johtuva* meidän_aiheuttama* aiheuttamamme pyydämme_anteeksi_virhe* pyydän_anteeksi_että pyydämme_anteeksi_että
      olemme_pahoillamme_että_emme anteeksi_että_emme anteeksi_ettemme sori_meidän meiltä_lipsahti meiltä_meni_ohi meni_meillä_pieleen meidän_piikkiin
    `,
    remedy: `
      toimitamme_uuden toimitamme_uudet toimitamme_puuttuv* toimitamme_korvaa* toimitamme_tilalle toimitamme_veloituks* toimitetaan_uusi
      toimitetaan_tilalle toimittakaa_puuttuv* toimittakaa_uusi toimittakaa_korvaav* lähetämme_uuden lähetämme_puuttuv* lähetämme_korjatun
      lähetämme_hyvity* lähetän_korjatun lähettäkää_uusi lähettäkää_korjattu lähettäkää_hyvitys* uusi_erä_lähtee uusi_toimitus_lähtee uusi_tilalle
      uudet_tilalle korvaava_toimitus korvaavan_toimituk* korvaavan_erän korvaavat_osat puuttuvat_osat_toimit* hyvitämme_teille hyvitämme_lasku*
      hyvitämme_rahdi* hyvitämme_koko hyvitetään_lasku* hyvityslasku* hyvitykseksi hyvityksen_seuraava* hyvitys_seuraava* vaadimme_hyvit*
      pyydämme_hyvit* ehdotamme_hyvit* tarjoamme_hyvit* saatte_hyvityk* hyvittäkää_lasku* hinnanalennus* alennus_laskusta alennamme_lasku*
      korvaamme_teille korvaamme_kulut korvaamme_seisok* korvaamme_vahin* korvaamme_rikkout* korvataan_kulut korvauksena korvausta_seisok*
      vaadimme_korvau* pyydämme_korvau* tarjoamme_korvauk* maksamme_kulut maksamme_rahdin maksamme_ylityö* maksamme_palautus* kustannuksellamme
      meidän_kustannuksel* teidän_kustannuksel* omalla_kustannuksel* veloituksetta ilman_lisäveloit* palautamme_rahat palautamme_liik*
      palautetaan_rahat rahat_takaisin korjaamme_virheen korjaamme_lasku* korjaamme_viimeist* korjaamme_asian korjaamme_tilante* korjaan_lasku*
      korjataan_lasku* korjataan_viimeist* korjataan_virhe korjatkaa_lasku* korjattu_lasku uusi_lasku_lähete* pyydämme_korjaam* pyydämme_korjattu*
      pyydämme_uuden pyydämme_toimittam* pyydämme_puuttuv* pyydämme_vaihtam* vaadimme_korjau* vaadimme_uuden ehdotamme_korjau* ehdotamme_ratkaisu*
      ehdotamme_että_toimit* odotamme_korvaav* odotamme_korjau* korjausehdotu* korjaavat_toimenpite* korjaavana_toimenp* vaihdamme_rikkout*
      vaihdamme_viallis* vaihdamme_uute* vaihdetaan_uute* vaihtakaa asentaja_tulee_vaihta* asentajamme_tulee asentaja_tulee asentaja_käy_korjaa*
      huoltaja_tulee_korjaa* noudamme_vialliset noudamme_rikkout* noudetaan_veloituk* noutakaa otamme_takaisin pikatoimituk* pikarah* lainaksi_kunnes
      lainalaite_käyttö* sillä_välin_lainaa* siihen_asti_saatte hoidamme_kuntoon hoidetaan_kuntoon laitetaan_kuntoon pannaan_kuntoon saatamme_kuntoon
      kunnossa_viimeist* kunnossa_perjantai* saatte_uuden saatte_korvaav* saatte_puuttuv* saatte_korjatun jotta_sama_ei_toistu ettei_tämä_toistu
      ettei_virhe_toistu emme_veloita_tästä jätämme_veloittamatta kuukauden_veloituksetta viivästyssak* sovitun_sakon otamme_käyttöön_tarkast*
      kaksoistarkist* muutamme_toimintata* laitetaan_uusi laitetaan_uudet pannaan_uusi_tulemaan vaihdetaan_ehjään hyvitetään_teille
    `,
  },
  meanings: `
    about: noin suunnil*
    above: ylhää* yllä yläpuol*
    accept: hyväksyi hyväksyk* hyväksym* hyväksyn* hyväksyt* hyväksyy hyväksyä
    accept do!: hyväksy hyväksykää
    accept person: hyväksyj*
    accept we: hyväksymme
    accept you: hyväksyt hyväksytte
    access: pääsy saavutet*
    access badge: kulkulä* kulkutunn*
    access card: kulkuko*
    access permit: kulkulu*
    accident: vahingoss*
    accommodation: majoi*
    according: mukai*
    account: acco* piikk* resko* tili tilil* tilin tilit tility* tiliä
    account check: tilintarkastu*
    account check person: tilintarkasta*
    account close: tilinpä* tilinpää*
    account office: tilitoi* tilitoim*
    account period: tilik* tilika*
    account statement: tiliot*
    account we: piikkiimme
    account you: piikkiinne tilillenne tilillänne
    accountant: kirjanpitä*
    accountant we: kirjanpitäjämme
    accountant you: kirjanpitäjänne
    accounting: kirjanpid* kirjanpito kirjanpito*
    across: poikki
    act: puutu* teot toimimm* toimine*
    act we: toimimme
    action: toimen toimen* toimenp* toimet toiminta toimintaa
    action instruction: toimintao*
    actual: varsina*
    actually: oikeasta*
    add: lisäs* lisätt* lisätä lisätä* lisäy* lisääm*
    add i: lisään
    add we: lisäämme
    address: osoite osoitte*
    adjust: sovite* sääde* säädäm* säädö* säätäm* säätää säätö
    adjust visit: säätökä*
    adjust we: säädämme
    administration: hallinto
    administration manager: hallintoj*
    administration secretary: hallintos*
    admit: myönnä myöns* myöntää
    adult: aikui*
    advance: edet* ennakko ennakkoa ennakkoo* ennako* ennalt* etene* etukä*
    advance pay: ennakkom*
    advance we: etenemme
    advantage: eduk* edun edut etu etua etum*
    advantage we: etumme
    advertise: mainos mainosta
    advertise agree: mainosso*
    advertise office: mainosto*
    advice: neuvo neuvoa neuvoi neuvoj* neuvom* neuvon neuvon* neuvoo neuvota*
    affect: vaikutta* vaikutu*
    after: jälkeen jälkeenp* jälkei* jälkikä* kuluttu* peräs* perään päästä
    after also: jälkeenk*
    after care: jälkih*
    after discuss: jälkipu*
    after tomorrow: ylihuom*
    afternoon: iltap* iltapä*
    again: jälleen taas toistam* toiste uudellee* uudestaa* uusik* uusinta
    again order: uusintat*
    against: hantt* vastaan vastass* vasten vasto* vs
    age: ikä
    agenda: agen* asiali* esitysl*
    agent: asiami* välity*
    agree: myönty* solmi* sopia sopiak* sopik* sopima* sopimi* sopimuk* sopimus sopimust* sopu* sovi sovim* sovin* sovita sovita* sovitt* sovitun sovitust* sovitut suost*
    agree condition: sopimuse*
    agree customer: sopimusasia*
    agree do!: sopikaa
    agree draft: sopimusl* sopimusluo*
    agree i: sopiakseni sovin
    agree matter: sopimusasio*
    agree negotiate: sopimusneu*
    agree number: sopimusnu*
    agree penalty: sopimuss*
    agree period: sopimusk*
    agree we: sopiaksemme sopimuksemme sovimme
    agree you: sovit
    aim: pyrit* pyrk* tavoittele tavoittelee tähdä* tähtäim*
    air: ilma ilmaa ilmaa*
    air change: ilmanva*
    airport: lentoken*
    alarm: häly* hälyt*
    all: kaiken kaikes* kaiki* kaikkea kaikkee* kaikki kaikki*
    all agree: yksimiel*
    all kind: kaikenl*
    allergy: aller* allerge*
    allow: auktori* sall* salli*
    almost: lähes melk*
    alone: yksin
    along: myöte* pitkin varre*
    already: jo joko
    also: lisäks* meilläk* meki* myös teillek* teilläk* teiltäk*
    also not: myösk*
    always: aina ikuise*
    among: jouko*
    amount: määrä määräl* määrän määräs* määrät määrää määrään summa summan verran
    analysis: analy*
    and: ja sekä
    and not: eikä eivätk* emmek* äläk*
    and not do!: äläkä
    and not i: enkä
    and not we: emmekä
    and not you: etkä ettekä
    angry: murjo* mököt* suutt* suutu vihai*
    animal: peto peto*
    animal doctor: eläinlä*
    animal food: rehu rehu*
    annoy: harmit* ärsyt*
    answer: reply vastaa vastaamaa* vastaamas* vastaami* vastaamm* vastaat* vastaavat vastai* vastan* vastasi vastasi* vastat* vastauk* vastaus vastaust* vastine
    answer do!: vastatkaa
    answer i: vastasin
    answer machine: vastaajaa*
    answer not: vastaamat*
    answer percent: vastauspr*
    answer person: vastaaja
    answer template: vastauspo*
    answer time: vastausa* vastea*
    answer we: vastaamme vastasimme vastauksemme
    answer you: vastaat vastaatko vastaatte vastasitte vastauksenne vastaustanne
    any: hyväns* tahans* yhtenä* yhtäk* yhtää* yksikä*
    anymore: enää
    apartment: asun* huoneis*
    api: api
    appeal: vedot* vetoaa
    appeal instruction: muutoksenh*
    appear: esiint* ilmen* ilmes* ilmi
    applicant: haki* hakij*
    application: sovel* sovellu*
    apply: hakemu*
    apply you: hakemuksenne
    april: huhti* huhtik*
    arc: kaar*
    architect: arkkitehd* arkkitehti
    architect office: arkkitehtit*
    archive: arkist*
    area: alue aluee* piiri* seud*
    area manager: aluejoh* aluepääl*
    area seller: aluem*
    argue: väitel* väitte*
    arise: synn* synt*
    army: puolustus*
    around: kierrel* kierrett* kiers* kiertäm* nuri* saarre* ympäri ympäril*
    arrive: peril* saapui saapumise* saapumist* saapun* saapuu
    arrive not: saapuma*
    arrive order: saapumisjärje*
    artificial: keinotek*
    ash: tuhk*
    ask: kyselee kyselemäs* kyselemää* kyselev* kyseli kyselk* kysell* kyselyi* kyselyl* kysyi kysyi* kysyk* kysymm* kysymykse* kysymyksii* kysymyksist* kysymyksiä kysymys kysymyst* kysymäl* kysymäs* kysymää* kysyn* kysyt* kysytt* kysyv* kysyy kysyä kysyäk* pyyd* pyyde* pyydett* pyynnön pyynnöss* pyynnöstä pyynnöstän* pyynnöt pyynt* pyys* pyytäi* pyytäk* pyytämäl* pyytämää* pyytän* pyytäv* pyytää requ* reque* tiedus*
    ask do!: kysele kyselkää kysy kysykää pyydä pyytäkää
    ask i: kyselen kysyin kysyisin kysyn kysyäkseni pyydän pyysin pyytäisin
    ask list: kysymysp*
    ask not: kyselemät* kysymät* pyynnöstäk* pyytämät*
    ask person: kysyj* pyytäj*
    ask we: kysyimme kysymme pyydämme pyysimme
    ask you: kysyit kysyitte kysyt kysytte pyydät pyydätte pyynnöstänne pyysit pyysitte
    asphalt: asfal*
    assistant: assiste*
    association: ry yhdisty*
    assume: oleta* olete* oletu*
    assume i: oletan
    assume we: oletamme
    at: at kohdalla kohdalt* luona luona* ääre*
    at all: laink* ollen*
    at least: ainak* vähint*
    at you: luonanne
    attach: kiinnit* liitetä* liittä* liitä* ohes*
    attach do!: liitä
    attach i: liitän
    attachment: liite liitett* liitte*
    attack: hyökkäys kimppuu*
    attack plan: hyökkäyssuu*
    attention: huomio huomioo*
    attitude: asenne asente* suhta* suhtaud*
    audit: audito*
    august: elok* eloku*
    automatic: automaati* automaatti automaattin* automaattis*
    automatic answer: automaattiv*
    autumn: syks*
    autumn meet: syysko*
    available: käytettä* saatavil* saatavu*
    available you: käytettävissänne
    average: keskia* keskimä*
    avoid do!: vältä
    awake: herei*
    away: pois poissa poissaolot päässä
    away message: poissaolov*
    axle: akse*
    back: selkä selkää* selän seläs* selät taka takaisin takas takau* takautu*
    back door: takaov*
    back left: takavase*
    back pain: selkäk*
    back room: takah* takahuon*
    background: tausta taustak* taustal*
    background information: taustat*
    backup: back* varmuusk*
    bad: huono huono* kelvo* paha pahaa pahal* pahe* pahi* surk* susi
    bad man: rois*
    bad road: kelir*
    badge: badg*
    bag: lauk* puss* repu* säkei* säki* säkke* säkki säkki*
    bake: leipoo leivo
    baker: leipu*
    bakery: leipom*
    balance: sald*
    balcony: parv*
    ball: pall*
    band: bänd*
    bank: pank*
    bankrupt: konkurs*
    bargain: ting* tink* tinkim*
    barn: nave* navet*
    barrel: tynn*
    base: kantaan nojal* perusteella perustu* pohja pohjaa pohjaa* pohjal* pohjan pohjas* pohjat pohji*
    base work: pohjaty*
    basket: kori
    batch: eris* erä erän eräss* eräst* erät erää
    batch number: eränu*
    batch size: eräk*
    battery: akku akun akut parist* patte*
    bay: lahden
    be: ois ole olemaa* olemm* oletk* olett* olev* oli oliko olim* olip* olis olis* olisi* olit* oliv* olka* olko* olla olla* ollee* olles* ollu* olti* on onha* onki* onko onpa oo oott* ovat ovat*
    be also: oliki*
    be do!: olkaa
    be i: olen olin olisin oon
    be we: olemme olimme olisimme
    be you: olet oletko olette oletteko olisit olisitte olit olitte oot ootte
    beach: rann* ranta rantaan
    beam: palkki
    bean: papu* pavu*
    bear: karhua karhun kontio siet*
    bearing: laake*
    beat: vatk*
    beautiful: kaun* kauni* komea
    because: koska nimit* sillä takia takia* vuoks*
    because you: takianne
    bed: säng* sänk*
    beer: olut*
    beer company: panimo panimon
    beer master: panimome*
    before: edelle edellä edess* ennen eteen
    before also: ennenki*
    before not: ennenkä*
    before sell: presa*
    begin: alamm* alet* alka* alko* alku alkua alkuu* aloita* aloite* aloitt* aloituk* aloitus aloitust* alun aluss* alusta kick käynnist* käyntii* onboar* ruve* ryhd* ryhdy* start
    begin call: aloituspu*
    begin do!: aloita käynnistä
    begin i: aloitan
    begin meet: aloitusk* aloitusko* aloituspa*
    begin point: lähtök*
    begin situation: lähtöti*
    begin we: alamme aloitamme
    begin week: alkuvii*
    behalf: puolest*
    behalf i: puolestani
    behalf we: puolestamme
    behalf you: puolestanne puolestasi
    behavior: käytöks* käytös
    behind: taak* takan*
    believe: usko usko*
    believe do!: uskokaa
    believe i: uskon
    belong: kuulu kuulua kuului kuului* kuuluu kuuluv*
    belong also: kuuluuk*
    belt: hihn*
    bench: laute* penk*
    bend: mutka* taip* taivu taivu*
    benefit: hyöd* hyödyll* hyöt*
    benefit we: hyödymme
    berry: marja* vade*
    best: paras paras* parh* parha*
    better: paran* parem*
    between: vali välii* välill* välilt* välin välis*
    big: iso isoa isoin isoj* isol* isom* isomm* ison isos* isot suure* suuri suuri* suurt*
    big thank: suurki*
    bind: sido sido* sitoa sitoo sitov* velvoita
    birch: koiv*
    bite: puree puri
    black: must*
    blade: terä terät terää
    blame: syytt* syytäm*
    blame we: syytämme
    bless: siuna*
    blind: sokea sokk*
    block: lohk*
    blood: verta
    blue: blue sini*
    board: hallitu* johtok* lanku* laud* lautak* lautaku* ltk taulul* taulun taulut tauluu*
    board we: hallituksemme
    boat: vene vene*
    boiler: katti*
    bolt: pult*
    bonus: bonu* bonuks*
    book: kirja kirjan kirjasta kirjat kirjois* kirjoj*
    boot: saapp*
    booth: kopin
    bored: kylläs*
    boring: tyls*
    boss: esihen* esimi* esimieh* pomo pomo*
    boss you: esimiehenne
    bot: bott*
    both: kummallaki* kummalle* kummalt* kummanki* kummass* kummast* kumpaaki* kumpaanki* kumpiki* molem*
    bother: vaivau* viits*
    bottle neck: pullonk*
    bow: kuma* kumarre*
    box: laatik* rasi*
    boy: poika poika* poiki* poja* poji*
    bracket: aaltos* hakas* hakasul*
    brake: jarr* jarru*
    branch: haar*
    brave: rohk* rohke*
    bread: leipä leipä* leivä* pulla pullaa pullan pullat sämpy*
    break: hajo* katkeav* katkes* katkoj* katkol* katkos katkos* murre* murska* murt* pätk* rikk* rikkinä* rikko* rikkout* tauk* tauo*
    breakfast: aamia* aamupala
    breathe: hengenv* hengi* hengä*
    breathe do!: hengitä
    bring: toi toitt* toiva* tuo tuod* tuomaa* tuomm* tuoti* tuotu
    bring we: tuomme
    bring you: toit toitte tuotte
    brochure: esite esitettä esittee*
    brother: veli velje*
    browse: selata
    browser: selaim*
    bucket: kauh* ämpä* ämpär*
    budget: budje* budjet* talousa*
    budget we: budjettimme
    build: buil* rakenna rakennet* rakennuk* rakennus rakent*
    build company: rakennusli*
    build owner: rakennut*
    build permit: rakennuslu*
    build year: rakennusv*
    bunch: kimppu kimpu* nipp*
    burn: poltta*
    bury: hauda* hautaut* kuopa*
    bus: buss*
    but: kuite* mut mutta vaan
    but not: mutte*
    butter: voita
    button: napi* nappi* paini*
    buy: hankinn* hankinta hankintaa hankintaa* hankit* hankkia hankkii ostaa ostamaa* ostamm* ostan* ostav* oste* ostet* osti osti* osto ostoi* ostos* ostot
    buy account: ostoresko*
    buy decide: hankintapäät* ostopäät*
    buy department: hankintaos*
    buy do!: hanki osta
    buy document: kauppaki*
    buy instruction: hankintaoh*
    buy law: hankintal*
    buy manager: hankintaj* hankintapääl* ostojoh* ostopääl*
    buy must: ostovelvo*
    buy not: ostamat*
    buy notice: hankintai*
    buy office: hankintat*
    buy price: kauppah* ostoh*
    buy secretary: hankintas*
    buy service: hankintapal*
    buy unit: hankintay*
    buy we: ostamme ostimme
    buyer: hankkij* ostaj*
    by: by mennes*
    cable: kaape*
    cake: kakku kakku*
    calculate: laskel* laskent* laskin laskur*
    calculate you: laskelmanne
    calendar: kalenteri kalenteria kalenterii* kalenterin kalenteris*
    calendar invite: kalenterik*
    calibrate: kalibro*
    call: puhelu puhelua puhelui* puhelul* puhelun puhelus* puhelut puheluu* soita* soite* soiti* soito* soittaa soittak* soittamaa* soittamal* soittami* soittan* soittav* soitte* soitti soittiv* soitto soittoa soittoj*
    call ask: soittopy*
    call do!: soita soittakaa
    call i: soitan soitanko soitin soittelen
    call list: soittoli*
    call not: soittamat*
    call person: soittaj*
    call script: puhelur*
    call time: soittoai*
    call we: puheluumme soitamme soitimme
    call you: soitat soitatte soitit soititte
    calm: rauhall* rauhoi*
    camera: kame*
    camp school: leirik*
    campaign: kampanja kampanjan kampanjas*
    campaign price: kampanjah*
    can: osaa osaak* osaamm* osaat* osaav* osai* osann* osata osata* osatt* pysty pystyi* pystym* pystytt* pystytä pystyy voi voida voida* voik* voimm* voin* vois* voisi* voitte* voiv*
    can i: osaan voin voinko voisin
    can we: osaamme pystymme voimme voimmeko voisimme
    can you: osaat osaatte osaatteko pystyttekö voisit voisitte voisitteko voit voitte voitteko
    cancel: perua perui perum* perut* peruu peruun* peruuta* peruutus
    cancel right: peruutuso*
    cancel we: perumme peruutamme
    candidate: ehdok*
    capacity: kapasit*
    capital: pääom*
    capital area: pääkaupunki*
    captain: kapte*
    car: auto autoa autoj* autol* auton auton* autoo* autos* autot
    car you: autonne
    card: kort*
    care: hoido* hoito huoleh*
    care home: hoitok* hoivak*
    careful: huolel* huolelli*
    carpenter: kirves*
    carpet: mato* matto
    carrot: porkk*
    carry: kanna kannam* kanneta* kantaa kantama*
    carry we: kannamme
    carry weight: kantav*
    cart: kärr*
    case: kohdallan* kote* tapau* tapauks* varalt*
    case you: kohdallanne
    cash: kassa kassaa kassaa* kassal* kassan kassas* kassat
    cash flow: kassav*
    cash system: kassajärj*
    cast: valu
    cat: kiss*
    catch: napa* nappa* saalii* saalis tarttu*
    cause: aiheu* aiheutt* johtu*
    cell: kenn*
    cellar: kella*
    cent: senti* sentt* senttiä* snt
    center: keskuk* keskus
    center company: keskusli*
    center hospital: keskussa*
    center kitchen: keskuske*
    centimeter: cm
    certificate: sertifik* todistu* varme*
    chain: ketj*
    chair: pj puheenjo* tuoli tuoli*
    chance: tilaisuut*
    change: muok* muutamm* muutet* muutoksen muutokses* muutokset muutoksi* muutos muutosta muutta* muutti muuttui muuttun* muuttuu muutu vaihda* vaihdeta vaihdeta* vaihdetti* vaihdettu vaihdi* vaihdo* vaihta* vaihteess* vaihtel* vaihto vaihtoa vaihtoi vaihtoi* vaihtu*
    change deal: vaihtok*
    change do!: vaihda vaihtakaa
    change i: vaihdin
    change log: muutosl*
    change propose: muutosehd*
    change we: muutamme vaihdamme vaihdoimme
    change wish: muutosto*
    change work: muutosty*
    change you: vaihdatte
    channel: kanav*
    character: luonne
    character set: merkis*
    charge: veloite* veloitus veloitus*
    charge not: veloituk*
    chart: kaav*
    chat: chat
    cheap: edull* halp* halv* halve* halvemm* halvi*
    cheat person: huijar*
    check: tarkastaa tarkaste* tarkastu* tarkista* tarkiste* tarkistus tarkistust*
    check do!: tarkista tarkistakaa
    check i: tarkistan
    check list: muistili* tarkistusl*
    check person: tarkastaj*
    cheese: juust*
    chest: arkku*
    chicken: kanat
    child: lapse* lapsi lapsia lapsil* lapsis* lasta laste*
    child also: lapsik*
    child care: päiväko*
    chimney clean: nuoh*
    choice: vaihtoe*
    choir: kuoro
    choke: kuriste*
    choose: valinn* valint* valita valitaa* valitk* valits* valittii* valittu valituksi valitul* valitun
    choose do!: valitkaa valitse
    choose i: valitsin
    choose we: valitsemme valitsimme
    choose you: valitsette
    christmas: joulu joulua jouluaa* jouluks* joulun jouluna jouluu*
    christmas also: joulunak*
    christmas card: jouluko*
    christmas party: pikkujo*
    christmas season: jouluses*
    church: kirko* seurakunn* seurakunta
    church board: kirkkone*
    church group: seurakuntay*
    church house: seurakuntat*
    church music person: kantto*
    church worker: sunt*
    circle: kehä
    circus: sirk*
    city: kaupungil* kaupungin kaupungis* kaupunk*
    city board: kaupunginh*
    city manager: kaupunginj*
    claim: väitet* väitti väittä* väitä
    class: luok*
    clean: puhd* puhdi* puhta* siist* siivoa* siivot* siivouk* siivous siivoust*
    clean agree: siivoussop*
    clean company: siivousf*
    clean day: siivouspäi*
    clean person: siivoo*
    clean person you: siivoojanne
    clean service: siivouspal*
    clean we: siivoamme
    clean you: siivoatte
    clear: kirka* selke* selvin selvy* selvä selväk* selvän selvästi selvää yksiselit*
    clear not: epäse* epäselv* selvästik*
    climb: kiiv*
    clinic: klini*
    clock: kello kelloa kellon kellos* kellot klo
    clock time: kellona*
    close: sulj* sulje* sulk* sulke* umpee*
    close do!: sulje
    close i: suljen
    close we: suljemme
    close you: suljet
    closed: kiinni
    cloth: liinal* liinat
    clothes: vaatt*
    cloud: pilv*
    club: seura seuran
    coat: takin takit takki
    code: kood* tunniste tunniste* tunnuk* tunnus
    coffee: kahvi kahvia kahvill* kahvin kahvins* kahvis* kahvit
    coffee bread: pullaka*
    coffee break: kahvita*
    coffee company: paahti*
    coffee cup: kahvik*
    coffee house: kahvila kahvila* kahvilo*
    coffee machine: kahvinkei*
    coffee room: kahvihu*
    coffee table: kahvipöy*
    cold: kylmä kylmän*
    cold chain: kylmäk*
    cold device: kylmäl*
    cold room: kylmi*
    colleague: koll* kolle*
    colleague i: kollegani
    collect: kerty* kerät* kerää kokoaa kokos* koota koota* koott* perim* perit*
    collect i: kokosin
    collect invoice: koontil*
    collect person: keraaj* kokoaj*
    collect we: perimme
    color: värei* väri värin väris* värit väriä
    color map: värika*
    column: sarak* sarakke*
    come: tule tulee tulee* tulemaa* tulemm* tulet* tulevat tuli tuli* tulka* tulla tulla* tulle* tullu* tuloss* tult* tuu
    come do!: tulkaa
    come i: tulen tulin tuun
    come not: tulemat*
    come we: tulemme tulimme
    come you: tulette tulit tulitte
    command: komenn* komenta* komento käsk* käske* määräys
    command line tool: komentoriv*
    command you: käskette
    comment: kommente* kommenti* kommentoi kommentoid* kommentt*
    comment not: kommentoim*
    commercial: kaupalli*
    commit: sitou* sitoudu*
    common: yhtein* yhteise* yhteistä yleisin
    communication: viestintä
    communication manager: viestintäp*
    company: firm* ky oy yhtiö yhtiöl* yhtiöm* yhtiön yhtiön* yhtiös* yhtiöt* yrity* yrityks*
    company group: yhty*
    company list: kauppareki*
    company manager: tj toimitusj*
    company manager you: toimitusjohtajanne
    company meet: yhtiöko* yhtiökok*
    company owner: yrittäj*
    company we: yhtiömme yrityksemme
    company you: yhtiönne yrityksenne
    compare: verrat* vertaa vertaa* vertaill* vertailu vertailun vertailus*
    compare price: vertailuh*
    compare table: vertailut*
    compare we: vertaamme
    compare you: vertaat
    compensate: korvaam* korvata* korvatt* korvauksen korvauksi* korvaus korvaus*
    compensate not: korvaukset*
    compensate we: korvaamme
    compete: kilpaile* kilpailun
    competitor: kilpaili*
    competitor we: kilpailijamme
    complain: compl* kante* moit* moititt* rekla* reklama* reklamaa* valiteta valitettu valittaa valittan* valittav* valitti valitukse* valituksia valitus valitust*
    complain not: mukisem*
    complain time: valitusa*
    complain you: reklamaatioonne
    compressor: kompres*
    computer: läppä*
    concern: koskea koskee koskev* koski liittyv* liittyy
    conclude: päätel*
    concrete: beto*
    condition: edellyty* ehdoi* ehdol* ehdot ehto ehtoa ehtoj* kunto oloi*
    confirm: kuita* kuitta* vahvi* vahvist*
    confirm do!: vahvista
    confirm i: kuittaan vahvistan vahvistin
    confirm we: vahvistamme
    confirm you: vahvistat vahvistatte
    conflict: esteell*
    congratulate: onnitt*
    connect: connec* kytke* yhdiste* yhdistä yhdistä*
    conscience: omallatu*
    consider: harki* harkits* haudu* hautu*
    consider we: harkitsemme
    consist: koostu*
    consultant: konsu* konsul*
    consultant you: konsulttinne
    consumer dispute board: kuluttajariital*
    consumption: kulutus
    consumption number: kulutusl*
    consumption part: kulutuso*
    contact: konta* outre* tekemisi* yhteyd* yhteyde* yhteys yhteyt*
    contact information: yhteyst*
    contact person: yhdyshe* yhteyshe*
    contact person we: yhteyshenkilömme
    contact person you: yhteyshenkilönne
    container: astia astiaa astiat kontill* kontin kontit kontti kontti*
    content: sisalto sisällö*
    continue: jatka* jatketa jatketaan jatko jatkoa jatkol* jatkon jatkoo* jatkost* jatku jatku*
    continue action: jatkoto*
    continue agree: jatkoso*
    continue do!: jatka
    continue order: jatkoti*
    continue we: jatkamme
    continue you: jatkat jatkatte
    contract: uraka* urakk*
    contractor: urakoit*
    contrary: päinvas*
    control: hallits* valvon* valvoo valvov*
    control person: valvoj*
    control room: valvom*
    control unit: ohjausyk*
    cook: keite* keitti keittä* koki* kokk*
    cool: jäähd* jääht*
    cooperative: osuusk*
    coordinator: koordina*
    copper: kupa*
    copy: clon* kopio kopio*
    copy do!: kopioi
    copy right: tekijänoi*
    core: ydin
    corner: kulm* nurk*
    correct: oika* oikai*
    correct round: korjauskie*
    corridor: käytäv*
    cost: kulu kuluis* kuluj* kulun kulus* kulut kustannuk* kustannus
    cost estimate: kustannusa*
    cost price: omakustannus*
    cost we: kustannuksellamme
    cost you: kustannuksellanne
    cottage: möki*
    cough: yskä*
    council: valtuust*
    count: laskea laskee laskek* laskem* laskene* laskenu* lasket* laskev* laski laskim* laskit* laskiv*
    count do!: laske laskekaa
    count i: lasken
    count we: laskemme laskimme
    count you: lasket laskitte
    country: maa maah* maall* maan maas* maase* maata
    county: maakunn*
    courier: kuriir*
    course: kurs* kurss*
    court: hovi käräj* käräjäo*
    court case: oikeusj*
    cousin: serk*
    cover: kannel* kannen kannes* kannet kansi kantta katettu kattaa peit*
    cover do!: kata
    cover letter: saate saatek* saattee*
    cow: lehm*
    crack: halkea*
    crane: nosturi nosturia nosturin nosturit
    crane rent: nosturivu*
    crazy: hull*
    cream: kerm* voide
    create: luo luod*
    credit: hyvite* hyvitt* hyvityk* hyvitys hyvityst* hyvitä*
    credit class: luottol*
    credit information: luottot* luottotie*
    credit invoice: hyvitysl*
    credit limit: luottor*
    credit we: hyvitämme
    credit you: hyvitätte
    criteria: krite*
    critical: kriitt*
    criticism: kriti*
    crm: crm
    crown: kruu*
    cry: itke* itki
    cry you: itkette
    cube: kuuti*
    cup: kupi* kupp*
    cupboard: kaapi* kaapp*
    curious: uteliai*
    current: ajankohtai* ajantas* kuluv* nykyin* nykyise* nykyist*
    curtain: verh*
    customer: asiakas asiakasta asiakka* asiakkuud* asiakkuus clie*
    customer card: asiakask*
    customer information: asiakasti*
    customer list: asiakasre*
    customer manager: asiakasva* asiakkuusp*
    customer number: asiakasn*
    customer relation: asiakass*
    customer service: asiakasp* asiakaspa*
    customer we: asiakkaamme
    customer you: asiakkaanne
    customs: tulli
    cut: katka* katkais* katkeaa katko katkon leika* leikk* leikka* stan*
    cylinder: sylint*
    dairy: meije*
    damage: vahingoi* vahingon vahingost* vahingot vahink* vauri* vioitt*
    dance: tanss*
    dance we: tanssimme
    danger: vaaralli*
    dare: kehda* keht* uska*
    dare i: uskallan
    dark: pime* tumm*
    data: data data* db
    data base: tietok*
    date: date pvm päiväm* päivämä* päivätt* päiväty* päiväy*
    daughter: tytä*
    day: arje* pv päivin* päiviä päivä päiväks* päiväl* päivän päivän* päiväs* päivät päivää päivää* vrk vuoroka*
    dead: kuolia* kuolle* kuollu*
    deadline: määräai* määräaj* määräp* takar*
    deal: asioid* diil* kaupast* kaupat kauppa kauppaa kauppoja
    debt: saatavat saatavia saatavie* saatavis* vela* velk*
    debt collect: perintä perintää*
    debt collect office: perintäto*
    december: jouluku*
    decide: määräyt* päätetti* päätetty päätetä päätetä* pääti* päätti päättäk* päättäm* päättän* päättäv* päättää päätä päätä* päätöksee* päätöksen päätöksenn* päätöksenteko päätökses* päätökset päätöksi* päätös päätöst*
    decide do!: päättäkää
    decide person: päättäj* päätöksenteki*
    decide power: päätösv* päätösval*
    decide we: päätimme päätämme
    decide you: päätät päätätte päätöksenne päätöstänne
    deep: syvy* syvä*
    degree: astee* astet*
    delay: myöhäst* myöhästy* viip* viive viivästyk* viivästys viivästyt* viivästyy
    delay interest: viivästysk*
    delay penalty: viivästyss*
    deliver: deliv* toimitam* toimitat* toimiteta* toimitetti* toimitettu toimitim* toimittaa toimittak* toimittam* toimittan* toimituk* toimitus toimitust*
    deliver address: toimituso*
    deliver condition: toimituse*
    deliver date: toimitusp*
    deliver do!: toimita toimittakaa
    deliver note: lähete lähette* lähetysl*
    deliver rhythm: toimitusr*
    deliver sure: toimitusv* toimitusvar*
    deliver time: toimitusa*
    deliver we: toimitamme toimitimme
    deliver you: toimitatte
    demand: vaad* vaadi* vaati vaati* vaatimu*
    demand we: vaadimme
    demo: demo demo*
    dentist: hammaslää*
    deny: evät* kiis*
    department: osasto osastoa osastoi* osastol* osastom* osaston osastonn* osastot
    department nurse: osastonh* osastonhoi*
    department we: osastollamme osastomme
    department you: osastonne
    depend: riippuu riippuv* varass*
    depend not: riippum*
    deposit: panti*
    describe: descrip* kuvasi kuvasi* kuvata kuvata* kuvatt* kuvauk* kuvaus
    describe you: kuvasitte
    desk: tisk*
    desk count: pulpettil*
    despite: huolim*
    destroy: hävite* hävitt* tuhot*
    detail: eritte*
    develop: kehi*
    device: invert* laite laitett* laitte*
    die: kuole* kuoli kuolla
    differ: eroa eroa* poike* poikkea*
    difference: ero eron erot
    different: eri erie* eriä toisin
    difficult: hanka* vaikea vaikea* vaikei*
    dig: kaivaa kaive*
    dig do!: kaiva
    dig machine: kaivu*
    digital: digi
    dill: till*
    direct: suora suora*
    direction: suunna* suunt*
    directory: hakemis*
    disagree: erimiel*
    disappear: haih* kadon* katoa katoa* katosi katosi*
    disappoint: petty* pettymy*
    discount: alenn* alennu*
    discuss: keskust*
    discuss do!: keskustele
    dish: astio*
    dish washer: astianpe*
    disk: levyl*
    dismiss: potk*
    distance: etäis*
    distribute: jake*
    disturb: häir*
    ditch: ojaa*
    do: teemm* tehdy* tehdä tehdää* tehk* tehn* tehti* tehty tehty* teim* teitt* tekee tekei* tekemin* tekemist* tekemäs* tekemää* tekev* teki tekis* teko toteut* toteutun*
    do do!: tee tehkää
    do i: teen tein
    do not: tekemät*
    do we: teemme teimme tekisimme toteutamme
    do you: teet teette teit teitte
    dock: laitu*
    doctor: lääkä* toht*
    document: asiaki* docs dokument*
    dog: koir*
    door: ovea ovee* ovel* oven oves* ovet ovi ovia ovie* ovis*
    door bell: ovike*
    door code: oviko*
    double: kaksinker* tupl* tupla*
    doubt: arvelu* epäi* epäil* epälu*
    doubt i: epäilen
    dough: taik*
    down: alas alasp* alhaa*
    draft: luonnok* luonnos luonnos*
    drain: viemär*
    draw: piirr* piirs* piirt* piiru* piirust*
    draw i: piirrän
    draw you: piirustuksenne
    drill: pora*
    drink: juo juod* juot*
    drive: ajaa ajamaa* ajamm* ajanu* ajav* ajeta ajeta* ajetti* ajettu ajettu* ajo ajoa ajoi ajoik* ajoit* ajon ajoo* ajos* ajot
    drive card: ajoko*
    drive do!: aja
    drive i: ajoin
    drive not: ajamat*
    drive planner: ajojärjes*
    drive we: ajamme
    drive you: ajatte ajoit ajoitte
    driver: kuljett* kusk* kuske*
    driver we: kuljettajamme
    driver you: kuljettajanne
    drop: pisa* pudo* pudott* putoa putoai* putos* tipp*
    drop do!: pudottakaa
    drum: rump*
    dry: dry kuiva kuiva* kuivi*
    dry machine: kuivu*
    due: eräänt*
    due date: eräpä* eräpäi*
    during: aikana
    dust: pöly pöly*
    duty: päivystyk* päivystys päivystyst* päivystäv* päivystää
    duty number: päivystysn*
    duty person: päivystäj*
    duty person we: päivystäjämme
    each: kuki* kunki* yksite*
    each other: keskenä* toisens* toisiam* toistens*
    each other we: toisiamme
    ear: korvat
    early: aiem* aikaise* aikaisi*
    earn: ansai* ansaits*
    earn you: ansaitsette
    easter: pääsiä*
    easy: help* helpo*
    eat: syö syöd* syöm* syöti* syöv*
    eat i: söin
    edge: reun*
    education: sivistyst*
    education manager: sivistysj*
    egg: muna*
    eight: kahdeksaa kahdeksaa* kahdeksal* kahdeksan kahdeksas* kahek*
    eighty: kahdeksank*
    electric: sähkö sähkön sähköst* sähköt
    electric agree: sähköso*
    electric company: sähköyh*
    electric cut: sähkök*
    electric draw: sähköpiiru*
    electric invoice: sähköl*
    electric man: sähköm*
    electronic: sähköi*
    element: eleme*
    elevator: hissi hissie* hissii* hissin hissin* hissis* hissiä
    elevator maintain: hissihu*
    elevator you: hissinne
    eleven: yhdeltät* yhdento* yhdestät* yhteent* yhtäto* yksito*
    elsewhere: muualla muualle muualt*
    elsewhere also: muuallak*
    email: smtp sähköpo*
    emergency: hätä hätää
    empty: tyhj* tyhje* tyhjenn*
    end: lope* lopet* loppu loppua loppui loppui* loppuu loppuu* loppuv* lopu lopuk* lopulla lopult* lopus* päädy* päätte* päättye* päättyi päättymin* päättymise* päättymist* päättymä* päättyv* päättyy pääty tappii* terminat*
    end after: päätyt*
    end also: loputk*
    end batch: loppue*
    end date: päättymisp*
    end do!: lopeta
    end i: lopetan
    end invoice: loppul* loppula*
    end pay: loppum*
    end result: lopput*
    end review: loppukatse*
    end sum: loppus*
    end we: lopetamme päädyimme
    end you: päädyitte
    enemy: viholl*
    enemy you: vihollisesi
    energy: energia
    energy company: energiay*
    engineer: insin*
    english: engla* englann* englannink*
    enough: riitt* riittäv* riitä tarpeek*
    ensure: vakuuttaa vakuutti varmista* varmiste* varmistus
    ensure do!: varmista
    ensure i: varmistan
    envelope: kuore* kuori
    environment: ympäristö
    environment permit: ympäristöl*
    equal: tasavert*
    equipment: kalusto kalusto*
    equipment maintain: välineh*
    escape: karkaa
    especially: varsink*
    estimate: arvi* arvio*
    estimate we: arviomme
    estonia: viro viro*
    euro: eur euro euro*
    even: edes ees tasai*
    evening: illa* ilta iltaa iltaa* iltan*
    evening every: iltai*
    evening shift: iltav* iltavuo*
    evening ten: iltakymm*
    event: tapahtum* tilaisuud* tilaisuus
    ever: koskaa*
    every: ikine* jokai* välei*
    every day: päivittäi*
    every hour: tunneit*
    every quarter: kvartaale* neljännesvu*
    every week: viikoit*
    every year: vuositt*
    exact: tarkasti tarkem* tarken* tarkk* tarkkuu* täsmäl*
    exactly: nimeno* tasan
    examine: tutk* tutki*
    examine we: tutkimme
    example: esim esime* esimerk* exam* vaikkap*
    excel: exce*
    excellent: erinoma*
    except: paits*
    exception: poikkeuksel* poikkeukset poikkeuksi* poikkeus poikkeus*
    exception not: poikkeuksett*
    excite: innos*
    exhibition: näyttel*
    exist: olemassa
    exist not: olemassak*
    expand: laaje* laajennu* laajenta*
    expect: odotuk*
    expensive: kalle* kallii* kallis kallista
    experience: kokem*
    expert: asiantu*
    expire: raue* rauk* umpeu* vanhen*
    explain: seli* selit* selitt* selity* selo*
    explain do!: selitä
    explain you: selityksenne
    export: vienn* vient*
    extend: piden*
    extent: laajuud*
    extra: ylimäär*
    eye: silmi* silmät
    eye pair: silmäp*
    fabric: kang* kank* kanka*
    fabric service: tekstiili*
    face: kasvok* kasvotu* naam*
    fact: fakt* tosias*
    factory: tehdas tehdast* tehtaal* tehtaan tehtaas*
    factory manager: tehtaanj*
    factory round: tehdaski*
    fade: hiip*
    fail: epäonni* petti pettä* petä
    fair: messui* messuj* messut reil*
    fair price: messuh*
    fair stand: messuos*
    fall: kaada kaadett* kaadu kaato kaatu* kumo* putoaa
    false: fals*
    family: omain* omaise* omaisi* omaist* perhe periku*
    family company: perheyr*
    family name: sukun*
    far: hama*
    farm: maati* tilalt*
    farmer: tilalli* vilje* viljel*
    fast: nopea nopea* pikais* pikimm*
    fat: lihav* rasv*
    father: isä isält* isän isäns*
    father i: isäni
    fault: vial* viall* vian vias* viat vika vikaa vikaa* vikam* vikan* viko* viois*
    fault duty: vikapäiv*
    fault report: vikailmoi*
    fault we: vikamme
    fault you: vikanne
    fear: hirvit* pelko pelko* pelkäsi pelkää pelkää* pelo* pelot* pelätää* säikä*
    fear you: pelkäät pelkäätte
    feature: ominais* ominaisu*
    february: helmi* helmik*
    fee: palkkio palkkio* vastik*
    feed: ruoki* syött*
    feedback: palaute palautetta palautte*
    feedback you: palautteenne palautteestanne
    feel: tunnu tuntu*
    fence: aida* aita
    ferry: lautt*
    fertilizer: lannoit*
    fetch: haem* haeta haeta* haetti* haettu haim* hakea hakee hakek* hakema* hakev* noudam* noude* nouta* nouto noutoa
    fetch do!: hae hakekaa
    fetch i: haen
    fetch time: noutoaj*
    fetch we: haemme haimme noudamme
    fetch you: haet haette noudatte
    fever: kuumee*
    few: harva
    fiber: kuitu kuitu*
    field: alaa alal* alan kent* pello* pelto pelto*
    fifteen: viidento* viisito*
    fifth: viidenn* viidente* viides
    fifty: viidenky* viisikym*
    fight: riid* riitaa tappele*
    file: csv tiedost*
    fill: täydenn* täydent* täytetty täytetä täytetä* täytty* täyttäm* täyttän* täyttää täyttö täytä*
    fill do!: täydennä täytä
    fill person: täyttäj*
    fill you: täytät
    film: kalv*
    filter: suoda* suodatt*
    final: lopulli*
    finally: vihd* viimein
    finance: rahoituk* rahoitus taloud* talous
    finance administration: taloushal*
    finance decide: rahoitusp*
    finance department: talouso* talousosa*
    finance manager: talousjo* talouspää*
    finance office: talousto*
    finance secretary: taloussi*
    find: löyd* löyde* löys* löyt* löytä*
    find i: löysin
    find out: selvil* selvinn* selvis* selvitetty selvitetä* selvitt* selvity* selvitä* selviä*
    find out i: selvitän
    find we: löysimme
    find you: löydätte
    finger: sorm*
    finland: suomes* suomi
    finnish: fin suomala* suomea suomek* suomenki*
    fire alarm: palovaroi*
    fire wall: palom*
    first: aluksi eka ekan ekat ensik* ensimmä* ensin ensinn* ensisija*
    first meet: ensitapa*
    first name: etun*
    fish: file* hauki kala kala* kuha* siia* siik*
    fit: mahdu maht* sovitus
    five: viidek* viidel* viiden viidess* viidestä viis viisi viitee* viittä
    five time: viidesti
    fixed: kiinteä kiinteä*
    flange: laip*
    flexible: jous* joust*
    flexible we: joustamme
    flight: lento
    floor: kerrok* kerros kerros* latt* latti*
    flour: jauh*
    flow: valua
    flower: kukat kukki*
    flu: flun*
    folder: kansio kansio*
    follow: foll* noudata* noudate* noudatta* seuraa seuraam* seurant* seuras* seurat*
    follow person: seuraaj*
    follow we: noudatamme seuraamme
    font: font*
    food: evää* ruoka ruokaa
    food service: ruokapalvelun ruokapalvelut
    food service manager: ruokapalvelup*
    food waste: bioj*
    fool: idioot* pelle
    foot: jala* jalka
    for: varte*
    for now: toistai*
    forbid: kiell* kiels* kielto kieltää
    forbid list: kieltoli*
    force: pakot* väkis*
    forecast: ennu* ennustet*
    foreign country: ulkoma*
    forest: metsästä metsää*
    forest owner: metsänom* metsänomis*
    forever: ikuisi*
    forget: unoh* unohd* unoht*
    forget i: unohdin
    forget we: unohdimme
    form: lomak* lomakke* muodo* muoto muoto*
    forty: neljäkym* neljänky*
    forward: eteenp*
    found: perustaa perustet*
    foundation: säätiö säätiö*
    founder: perustaj*
    four: neljä neljäl* neljän neljäss* neljästä neljää neljää*
    four hundred: neljäsa*
    four time: neljästi
    fourteen: neljästät* neljäto*
    fourth: neljännen neljännest* neljänt* neljäs neljätt*
    fox: kett*
    frame: karm* kehyk* rung* runk*
    frame agree: puiteso* puitesopi*
    free: ilmai* ilmatt* maksuto* maksutt* vapaa vapaan* vapaas* vapaat* vapau* vapaut*
    free form: vapaamuo*
    freeze: jäädy* jäädyte* jääty*
    freezer: pakast*
    freight: rahd* rahti rahtia rahtii*
    freight document: rahtik* rahtiki*
    fresh: tuor*
    friday: pe perja* perjan*
    fridge: jääka*
    friend: kaver* ystävi* ystävät
    from: from kotoi* peräi*
    front: julkisiv* rinta*
    front page: etusiv*
    frost: pakkan* pakkas* rout*
    fuel: polttoaine polttoainee*
    fuel extra: polttoainel*
    full: täydell* täyden täydes* täydet täyn* täysi täysin täysin* täysiä täytee* täyten* täyttä
    full amount: täysimäär*
    fun: hausk*
    funeral: hautajai*
    funeral office: hautaustoi*
    furniture: kaluste*
    fuse: sulak*
    future: jatkossa tuleva tulevaisu* tulevas* tulevi* vasted*
    future also: jatkossaki*
    future not: jatkossaka*
    game: peli peliss*
    game book: pelik*
    game rule: pelisää*
    garage: talli*
    garbage: roskaa roskat roski*
    garbage mail: roskapo*
    garden: puutarha
    gardener: puutarhu*
    gas: kaas*
    gate: porti* portt*
    general: ylein* yleise* yleisim* ylipää*
    generation change: sukupolven*
    german: saksak* saksala*
    germany: saksa saksaa* saksan saksas*
    get: pääse pääse* päässe* päässy* päästes* päästy päästään saa saada saadaa* saadak* saadu* saako saamaa* saamm* saane* saank* saanu* saatai* saatii* saatk* saatteh* saatu saava* sai saim* sais* saisi* sait* saiv*
    get i: pääsin saan saanko sain saisin saisinko
    get not: saamat*
    get we: pääsemme saamme saammeko saimme saisimme saisimmeko
    get you: pääset pääsette saat saatko saatte saattehan saisitte sait saitte
    gift: lahja lahjaks* lahjoj*
    gift card: lahjako*
    give: anna* anne* annet* annoi* antaa antai* antak* antan* antav* anto* lahjoi* myönne* myönnäm* suok*
    give do!: anna antakaa suokaa
    give i: annan annoin
    give not: antam*
    give up: antau* luop* luovu luovum* luovutaa* luovutti* luovuttu periks*
    give up we: luovumme
    give we: annamme annoimme myönnämme
    give you: annat annatte annoit
    gladly: mielel*
    gladly i: mielelläni
    gladly we: mielellämme
    glass: lasi lasi*
    glass case: vitri*
    glasses: silmäl*
    glove: hans* rukka*
    glue: liim*
    gluten not: gluteeni*
    go: go kuljeta* kulke* kulku kulkua käy käydää* menee menem* menev* meni meni* menneet menny* mennä mennä* meno* ment* mentä* painua
    go do!: mene
    go i: menen menin
    go on: jatketaank*
    go through: läpim*
    go we: menemme menimme
    go well: suju*
    go you: menet menette
    goal: maalii* päämä* tavoite tavoitel* tavoitetta tavoittee* tavoittei* tavoittelem*
    goal keeper: maaliv*
    goal we: tavoitteemme tavoittelemme
    god: juma*
    gold: kult* kulta*
    good: hien* hyvil* hyvis* hyviä hyvä hyväksi hyväl* hyvän hyväs* hyvät hyvää kiitettä* kunnon
    goodbye: näkemi*
    goods: tavara tavaraa tavaran tavarat
    goods supplier: tavarantoi*
    grade: arvosa*
    grain: ohra ohra* vilja
    grandfather: isois*
    grandfather i: isoisäni
    grandmother: mumm*
    grass: ruoh*
    grave: hautausm*
    gravel: sepe*
    green: vihr*
    greet: terk* terv terveh* tervei*
    grey: harma*
    ground heat: maaläm*
    group: konse* konsern* laum* poru* poruk* ryhm*
    grow: itäv* kasva* kasvoi kasvu
    grow season: kasvuka*
    guarantee: taata taatt* takaa takaa* takuu takuul* takuun takuun* takuus* takuut* vakuud* vakuus vakuutta
    guarantee condition: takuue*
    guarantee i: takaan
    guarantee sure: takuuvar*
    guarantee time: takuua*
    guarantee we: takaamme
    guard: vartij* vartiointi
    guard agree: vartiointis*
    guardian: huoltaj*
    guess: arva* arvaile* veikk*
    guess do!: arvaa
    guess i: arvaan veikkaan
    guest: vieraa* vieraid* vieraill* vierait* vieras vieras*
    guest house: majat*
    guide: ohjaa ohjaa* ohjat* opas opas* oppaa* playb*
    guide group: ohjausr*
    guide i: ohjaajani
    guide we: ohjaamme
    guilty: syyll*
    hair shop: kampaa*
    half: puol puolek* puolen puoless* puolet puoli puolik* puolise*
    half empty: puolity*
    half hour: puolitun*
    hall: aula aula* eteis* halli hallia hallii* hallil* hallin hallis* sali sali*
    hammer: vasa*
    hand: kati kädes* kädet käsi käsii* käsin käsis* käsiä kätee* kättä
    hand over: hando* luovute* luovutta* luovutuk* luovutus luovutust*
    hand over do!: luovuta
    hand over form: luovutusl*
    hand over i: luovutan
    hand shake: kädenpur* kättel*
    hand work: käsityö*
    handle: hoida* hoideta* hoidettu hoitaa hoitak* hoitam* hoitan* hoitav* hoiti hoitu* käsite* käsittele käsittele* käsitteli käsittely käsittely*
    handle do!: hoida hoitakaa
    handle i: hoidan
    handle person: käsittelij*
    handle we: hoidamme
    handle you: hoidat hoidatte
    hang: roik* roikku*
    happen: satt* sattu* tapahd* tapahtua tapahtui tapahtun* tapahtuu tapahtuv*
    happy: iloi*
    hard: kova kovaa kovem*
    harden: karkai*
    hardly: tusk*
    hardware shop: rautaka*
    harm: haitt*
    harness: valjaa*
    harvest: sado* sato
    hat: hatt* lakki
    hatch: luuk*
    have time: ehdi ehdi* ehdit* ehti ehti*
    have time i: ehdin
    have time we: ehdimme
    have time you: ehdit ehditte
    hawk: hauka*
    hay: heinä
    head: pää päähä* pään*
    head doctor: ylilää*
    head i: pääni
    head nurse: ylihoi*
    health: terveys
    health area: hyvinvoin*
    health center: terveyske*
    healthy: tervee*
    hear: kuule* kuuli kuuli* kuull* kuulol* kuult* kuulun*
    hear do!: kuule
    hear i: kuulen kuulin
    hear we: kuulemme kuulimme
    hear you: kuulemasi kuulet kuulette kuulit
    heart: sydä* sydäm*
    heat: lämmit* lämpö
    heat pump: lämpöpu*
    heavy: rask*
    hectare: hehta*
    heel: kantap*
    height: korkeus
    hello: hei moi moro terve
    helmet: kypä*
    help: apu apua auta* autt* avuk* avul* tues* tuke* tuki
    help channel: tukika*
    help do!: auta
    help number: tukinu*
    help person: tukihen*
    help we: autamme
    here: tänn* tääl*
    hesitate: empii empim* empiv* empiä epär* epärö* epäröi* jahka* nikotte*
    hesitate person: empij*
    hide: piilo* piilote*
    high: korkea korkea*
    highness: korkeut*
    highness you: korkeutenne
    hill: rinte*
    hinge: saran*
    hint: vihj*
    hire: palkata palkatt* rekr* rekryto*
    history: histo*
    hit: isket* kolah* lyö lyöd* lyöt* osui osum* osuu osuv* taot*
    hit do!: iske
    hit we: osumme
    hole: aukk* auko* reik*
    holiday: loma lomaa lomal* loman lomat lomi* pyhi*
    home: koti kotii* koton*
    home area association: kotiseutuy*
    home care: kotiho*
    home country: kotima*
    homework: läks*
    honest: rehell* rehellisy* rehti vilpittö*
    honey: huna*
    honor: kunnia kunnioita* kunnioite*
    honor we: kunnioitamme
    hook: kouk*
    hope: toivo toivoa toivoi toivoi* toivom* toivon* toivoo toivos* toivotaa* toivottav* toivov*
    hope i: toivoisin toivon
    hope we: toivoisimme toivomme
    hope you: toivoisitte toivot toivotte
    horse: hevo*
    hose: letk*
    hospital: sairaal*
    hospital area: sairaanhoi*
    host: emän* emänn* isännä* isäntä isäntää
    host people: isäntäv*
    hot: kuuma kuuma* kuumen*
    hotel: hotelli hotellia hotellii* hotellil* hotellin hotellis* hotellit
    hotel chain: hotellik*
    hour: tunneis* tunnik* tunnil* tunnin tunniss* tunnista tunnit tuntej* tunti tuntia tuntie* tuntii*
    hour charge: tuntiveloi*
    hour list: tuntili*
    hour not: tuntiak*
    hour price: tuntih* tuntihi*
    house: kartano* talo taloa taloi* talol* talon talonn* taloo* talos* talot tuva*
    house company: taloy* taloyh*
    house guard: vahtime* vahtimest*
    house man: talonm*
    house we: talossamme
    house you: talonne
    how: kuink* miten
    how many: monik*
    how much: paljonk*
    how not: mitenk*
    humble: alamais* nöyr* nöyri*
    hundred: sada* sata
    hundred percent: sataprose*
    hundred sure: satavar*
    hungry: nälk* nälä*
    hunt: jahta* metsäste*
    hunt season: metsästy*
    hunt we: jahtaamme
    hurry: hopu* hätäi* kiire kiireen kiirees* kiireh* kiirei* kiiret*
    hurry do!: hoputa kiirehdi
    husband: puoliso puoliso*
    hydraulic: hydraul*
    i: mie minua minul* minun minus* minut minä mull* mult* mun mä
    ice: jaata jäid*
    ice cream: jääte*
    ice hall: jääha*
    id: id
    idea: ajatu* idea
    identify: tunnistaa tunnistam* tunnistu*
    if: jos kunh* mikäl*
    if not: elle* jollei
    if not you: ellet ellette
    image: img jpg
    immediately: heti välittö*
    import: tuont*
    important: merkittä* olenna* tärkei* tärkeä tärkeä*
    in: in sisällä sisältä sisää*
    inch: tuuman
    inch not: tuumaa*
    include: sis sisälly sisäls* sisälty* sisältää
    index: indeksi indeksii* indeksin indeksis* indeksiä
    index condition: indeksie*
    industry: teollisu* toimial*
    inform: ilmoita* ilmoite* ilmoiti* ilmoittaa ilmoittak* ilmoittamaa* ilmoittan* ilmoitti tiedotu*
    inform do!: ilmoita ilmoittakaa
    inform i: ilmoitan
    inform not: ilmoittamat*
    inform we: ilmoitamme ilmoitimme
    inform you: ilmoitatte ilmoititte
    information: info tiedoksi tiedon tiedot tiedote tiedoteta* tieto tietoa tietoj*
    information ask: tietopy*
    information get: tiedoksisa*
    information manage: tietohal*
    information protect: tietos*
    information safe: tietot* tietotur*
    input: syote
    install: asenna* asennet* asennuk* asennus asennust* asentaa inst*
    install day: asennuspä*
    install do!: asenna
    install group: asennuspo*
    install we: asennamme
    install week: asennusv*
    installer: asentaj*
    installer we: asentajamme
    installer you: asentajanne
    instead: sijaan sijas* tilalla tilalle
    instruction: ohje ohjee* ohjei* ohjet*
    instruction we: ohjeemme
    instrument: soittim*
    insult: haukk* hauku hauku* louk* loukka* pahas*
    insult you: haukut
    insurance: vakuute* vakuutuk* vakuutus vakuutust*
    insurance company: vakuutusy*
    integration: integra*
    interest: intre* intress* kiinno* kiinnos* korko korot
    interest law: korkol*
    interest we: intressimme
    interface: rajap* rajapi*
    internal: sisäi*
    internal internet: intra*
    international: kv
    internet: neti* nettii*
    internet invoice: verkkola*
    internet page: nettis* sivusto verkkos*
    internet shop: verkkok*
    interpreter: tulki* tulkk*
    interrupt: keskeyte* keskeyttää keskeytys
    interrupt do!: keskeytä
    interrupt not: keskeyttäm* keskeytyk*
    interview: haastat*
    introduce: esittäy*
    introduce do!: esittäydy
    invent: keksi keksii keksin* keksit* keksiä
    invent also: keksivä*
    invent you: keksit keksitte
    inventory: inventa*
    invest: investo* sijoitu*
    invite: kuts* kutsu*
    invite we: kutsumme
    invite you: kutsutte
    invoice: finvo* lasku laskua laskui* laskuj* laskul* laskun laskun* laskus* laskut laskuta* laskute* laskuti* laskuttaa laskutuk* laskutus laskutust* laskuu*
    invoice address: laskutuso*
    invoice do!: laskuta
    invoice not: laskuttam*
    invoice we: laskutamme laskutimme
    invoice you: laskunne laskusilta laskutatte
    iron: raud* rauta
    island: saari*
    issue: issu*
    item: nimik*
    january: tammik*
    january holiday: loppia*
    jar: purki* purkk*
    job: homm* keik*
    join: liittyn* osallistu osallistua osallistut* osallistuu
    join do!: liity
    join person: osallistuj*
    joint: liito* saum*
    joke: leikil* vits*
    joy: ilahd* ilo iloa ilol* ilos*
    judge: raad* tuomar*
    juice: mehu mehu*
    july: heinäk*
    jump: hyppä*
    jump machine: hyppykon*
    june: kesäku*
    just: just juuri
    keep: pidetti* pidetty pidetä pidetä* pidi* pidä* pidät* pitiv* pitäe* pitäk* pitäm* pitäv* säily* säilyte*
    keep do!: pidä pitäkää
    keep i: pidin pidän
    keep we: pidimme pidämme pidätämme
    keep you: pidät pidätte
    key: avaim* avain avaint*
    key customer: avainasiakk*
    key customer manager: avainasiakas*
    key person: avainhe*
    kill: tappa*
    kilo: kg kilo kiloa kilol* kilon
    kilo price: kiloh* kilohin*
    kilometer: kilometrin kilometriä km
    kilometer price: kilometrih*
    kind: kilt* lajia lajii* lajik* ystäväl*
    king: king kuningas kuninka* kunkk*
    kiosk: kios*
    kitchen: keittiö keittiöl* keittiön keittiönn* keittiös* keittiöt keittiöt* keittiöö*
    kitchen chef: keittiöm*
    kitchen table: keittiönp*
    kitchen you: keittiönne keittiössänne
    knee: polv* polvil*
    knee we: polvillamme
    knife: puuk* veit*
    know: tiedetä tiedetä* tiedoss* tiedä tiedä* tienn* ties* tietäis* tietäv* tietää tunne tunnem* tunnet* tuns* tuntea tuntee tuntemaa* tunten* tuntev* tutt* tutustua tutustumin* tutustun* tutustut* tutut
    know i: tiedän tiesin tunnen
    know not: tietäm* tuntemat*
    know visit: tutustumis*
    know we: tiedämme tunnemme
    know you: tiedät tiedätte tietäisitte tunnette
    label: etike* tags tarr*
    laboratory: laborat* labr*
    lack: pula*
    ladder: tikk*
    lady: rouv*
    lake: järv*
    lamp: lampp* valaisi*
    language: kiele* kieli kieltä
    laser: lase*
    last: jälkimm* kesti kesto kestä kestä* viime viimeinen viimeis* viimek* viimes*
    last also: viimeinenk*
    last demand: ultimaa*
    last order: kestotil*
    late: late* myöhe* myöhemm* myöhäi* myöhäss* myöhää*
    laugh: naur* nauret* nauro*
    laundry: pesul*
    law: lain laiss* laki lakisäät*
    law valid: lainvoim*
    lawyer: asiana* juri* juris* lakim* lakimi*
    lawyer we: juristimme lakimiehemme
    lay off: lomau* lomautuk*
    layout: layo*
    lazy: laisk*
    lead: johtaa johtav* johti liid*
    leader: vetäj*
    leak: vuoda vuota* vuoti
    lean: kallistu* kalte* nojaa vino*
    learn: opetel* opette* opi opik* opim* opit* oppi oppia oppii oppin* oppiv*
    learn i: opin
    learn we: opimme
    learn you: opit
    least: vähin
    leave: eros* erota jätetti* jätetty jätetä jätetä* jäti* jätti jättä* jätä* lähdem* lähdett* lähdetä lähdetä* lähdi* lähdö* lähetää* lähtee lähtemää* lähten* lähtev* lähteä lähti lähties* lähtis* lähtiv* lähtö lähtöä poistu poistu*
    leave do!: jättäkää jätä
    leave i: jätin jätän lähdin
    leave not: lähtemät*
    leave time: jättö* lähtöai*
    leave we: jätimme jätämme lähdemme lähdimme
    leave you: jätitte lähdet lähdette lähtisitte
    left: jäljel* vase* vasem*
    length: mittai* pitu* pituud*
    less: vähemm* väheni väheni*
    less also: vähemp*
    let: päästet* päästän* päästää
    letter: kirjain kirje kirje* ää ääkkö*
    level: taso taso*
    library: kirjasto kirjaston kirjastos* kirjastot
    library manager: kirjastotoim*
    license: lisen*
    lie: lojum* maka* makaa* valeht*
    life: elo
    life cycle: elinkaari
    life cycle cost: elinkaarik*
    life long: elinikä*
    lift truck: truki* trukki trukkia trukkie*
    lift truck card: trukkik*
    light: kevye* kevyt valaist* valo valoa valon valot
    like: kute* lail* niinku tykk* tykät*
    likely: todennäk*
    limit: kynnyks* kynnys raja rajaa rajam* rajan rajan* rajat rajata* rajattu rajau* rajo* rajoitu*
    limit not: rajato* rajatto*
    limit value: kynnysa*
    limit we: rajamme
    line: linj* linjo* repli* rive* riveit* rivi rivi* siim* viiva viival*
    line you: linjanne linjasi
    link: link* linkite*
    list: lista listaa listaa* listak* listal* listan listan* listas* listat listat* luete* luettel*
    list price: listahi*
    list you: listanne
    listen: kuunn* kuunne* kuuntelee kuuntelemaa* kuuntelemm* kuunteli kuunteli* kuuntelu*
    listen do!: kuuntele
    listen i: kuuntelen kuuntelin
    listen not: kuuntelemat*
    listen we: kuuntelemme
    listen you: kuuntelet
    liter: dl litr*
    little: hiem* hiuk* vähän
    live: asuu eletä* elä eläm* eläv* elää
    live we: elämme
    living room: olohuo*
    load: kuorma kuormaa kuormaa* kuorman kuormas* kuormat kuormi* lastaus lasti
    load dock: lastauslai*
    load document: kuormak*
    load pallet: kuormal*
    loan: laina lainaa lainaa* lainaks* lainan lainas*
    loan machine: lainako*
    loan we: lainaamme
    local: paikallin*
    local newspaper: paikallis*
    lock: lock* lukit* lukk* luko*
    lock we: lukitsemme
    log: hirs* loki lokie* lokii* lokis* lokit lokitu*
    log information: lokiti*
    login: kirjaud* kirjaut*
    logistics: logistiika* logistiikka
    logistics manager: logistiikkap*
    logo: logo logo*
    logo we: logomme
    logo you: logonne
    long: kauan kauem* pidem* pisi* pitkiä pitkä pitkä*
    long how: kauank*
    look: katel* katot* katse katsele* katseli katsell* katsoa katsok* katsomaa* katsomal* katsomas* katsomm* katson* katsoo katsot* katsotta* katsov* kattoo ks kts silmäyk* ulkonäk* vilka*
    look do!: kato katso katsokaa
    look i: katson
    look not: katsomat*
    look we: katsomme
    look you: katsot katsotte katsotteko
    loose: irro* irti irto* väljä
    lose: havity* hävin* hävinne* hävis* hävitä häviää menete* menetti menettä* menetä menetä*
    lose person: häviäj*
    lose we: hävisimme
    lose you: menetätte
    loss: menety* tappio tappio*
    lost: huka*
    loud: äänee*
    lovely: ihana
    low: alem* alim* alin mata*
    low limit: alar*
    luck: onne*
    lunch: lounaa* lounas lounast*
    lunch list: lounasl*
    lunch time: lounasa*
    machine: kone konee* koneid* koneil* koneista koneit* konet*
    machine contractor: koneurako*
    machine room: konehuo*
    machine shop: konep* konepaj*
    machine we: koneemme
    machine work: koneistu*
    mail: posti postia postii* postin postis* postit postite*
    mail box: postilaat*
    main contractor: pääurako*
    main editor: päätoimi*
    main matter: pääa*
    main office: pääkont*
    main trust man: pääluottam*
    main user: pääkäyt*
    maintain: huoll* huoltaa huolto huoltoa huoltoo* kunnossapid* kunnossapito kunnossapitoa ylläpid* ylläpito ylläpitää
    maintain book: huoltoki*
    maintain car: huoltoau*
    maintain company: huoltoy*
    maintain contract: huoltoso* huoltosop*
    maintain duty: huoltopäi*
    maintain installer: huoltoasen*
    maintain man: huoltom*
    maintain man you: huoltomiehenne
    maintain manager: huoltopää* kunnossapitop*
    maintain number: huolton*
    maintain person: ylläpitäj*
    maintain phone: huoltopu*
    maintain visit: huoltokä*
    maintain we: huollamme
    make: make
    maker: tekijä tekijäl* tekijän tekijät tekijää valmistaj*
    man: mieh* mies mies* ukko
    manage: jaksa jaksa* jaksoi* pärj* toimee*
    manage you: jaksoit jaksoitte
    management: johd* johto
    management group: johtor* johtory*
    management group you: johtoryhmänne
    manager: intende* johtaj* päälli* toima*
    manual: käsikirja
    many: monel* moni monia monta useamp*
    many how: montak*
    map: kartal* kartan kartas* kartt*
    march: maalis*
    margin: kate katetta kattee*
    margin we: katteemme
    mark: jäljet jälkeä jälki merkil* merkin* merkit merkitsi* merkitti* merkitty merkitä merkitä* merkk* rast*
    mark do!: merkitse
    mark i: merkitsin
    market: marke* markkina markkino* tori*
    market discuss: markkinavuo*
    mass: mass*
    master: mest* valtia*
    match: otte* täsmäy* täsmää
    material: aine aine* ainei* aineist* materi* tarvik*
    matter: asia asiaa asiaa* asialla asiamm* asian asiann* asians* asias* asiat asiois* asioit* juttu juttua jutu* väliä
    matter manage: asianhall*
    matter we: asiamme
    matter you: asianne asiasi
    maximum: enint* korkein* maksi* max
    may: saatta* saatto* touk* touko* toukok*
    may day: vapp* vapu*
    maybe: ehkä
    meal: ater*
    mean: merkitsee merkity* tarkoita tarkoite* tarkoitt*
    measure: mital* mitan mitan* mitat mitat* mitoi* mitta mittaa mittaa* mittaril* mittaris* mittas* mittauk* mittaus mittausta mittauste* mitto* työntömi*
    measure record: mittapöyt* mittauspöy*
    measure result: mittaustu*
    measure tape: mittan*
    measure we: mittaamme mittasimme
    meat: lihaa riis*
    mechanic: mekaan*
    medical technology: lääkintäte*
    meet: istunt* kohtaam* kohtaav* kokoonn* kokoont* kokouk* kokouks* kokous kokousta meet* palav* palave* tapaa tapaam* tapas* tavan* tavata tavata* tavattu
    meet invite: kokousk*
    meet room: kokoush* kokoushuo* neuvotteluh*
    meet space: kokousti*
    meet we: kohtaamme kokoonnumme tapaamisemme tapaamme tapasimme
    melt: sulaa
    member: jäsen jäsene* jäsent*
    member pay: jäsenma*
    member you: jäsenenne
    memory: muisti muistis* muisto*
    memory leak: muistiv*
    mention: maini* mainits*
    mention do!: mainitse
    menu: valikk*
    merchant: kauppi*
    message: vieste* viesti viestie* viestii* viestil* viestim* viestin viestinn* viestis* viestit viestiä
    message i: viestini
    message template: viestip*
    message we: viestimme
    message you: viestinne viestisi
    metal: pellej* pelti
    metal factory: valim*
    meter: jm metr* mittari mittaria mittarin mittarit m² m³ newtonme*
    microphone: mikk* mikro*
    middle: keskel* puolivä*
    midnight: keskiy*
    midsummer: juhann* juhannu* juhannusa*
    milk: lypse* lypsyj* lypsyn lypsä* maid* maito
    milk cow: lypsyl*
    milk farm: maitoti*
    milk machine: lypsyko*
    milk robot: lypsyro*
    mill: myll*
    milliliter: ml
    millimeter: milli* mm
    million: milj miljo*
    mind: mielee* mielen* mieless* mieli mielin mieltää*
    mind you: mielessäsi
    mine: kaivos*
    minimum: min minim*
    minimum we: minimimme
    minister: ministeri
    ministry: ministeriö*
    minus: miin* miinu* miinuks*
    minute: minuu* minuut* minuutti*
    minutes: muistio muistio* pöytäkirja pöytäkirjaa* pöytäkirjan pöytäkirjas* pöytäkirjat
    minutes draft: pöytäkirjal*
    mirror: peil*
    miss: kaip* kaipaa* kaivat* puute puutet* puutt* puutteel* vajaan*
    miss list: puuteli*
    mistake: ereh* moka moka* sekaa* sekaann* virhe virheel* virheem* virheen virheen* virhees* virheet virheis* virheit* virhet*
    mistake i: virheeni
    mistake margin: virhemarg*
    mistake not: virheetö*
    mistake report: virheilmo*
    mistake we: virheemme
    mister: herr*
    mister we: herramme
    mix: sekai* sekav* seko* sekoi* seos*
    mix do!: sekoita
    mobile: mobi*
    mode: mode
    model: malle* malli mallia mallii* malliks* mallin malliss* mallit
    model piece: mallika*
    module: moduu*
    moisture: koste*
    mold: muoti* muott*
    moment: hetk*
    monday: maanantai maanantaih* maanantaik* maanantail* maanantain maanantain* maanantait*
    monday every: maanantais*
    monday meet: maanantaipa*
    monday morning: maanantaia*
    money: raha rahaa rahal* rahan rahan* rahasta rahat rahois* rahoj*
    money manager: rahastonh*
    monkey: apin*
    month: kk kuu kuukaud* kuukausi kuukaut* kuun kuussa kuust* kuuta
    month also: kuussak*
    month every: kuukausit*
    month invoice: kuukausil*
    month pay: kuukausim*
    month price: kuukausih*
    mood: oiku* tunnel*
    moose: hirven hirvi hirvis*
    moose hunt: hirvenmet*
    more: enem* lisä lisät lisää
    more discount: lisäalen*
    more invoice: lisäla*
    more pay: lisäma*
    more price: lisähi*
    more time: jatkoai* lisäai*
    more user: lisäkäyt*
    more value: lisäar*
    more work: lisäty* lisätö*
    morning: aamu aamua aamuks* aamul* aamun aamun* aamupäi* aamust* aamuu*
    morning coffee: aamukahv*
    morning eight: aamukahde*
    morning every: aamui*
    morning five: aamuvii*
    morning meet: aamupalav*
    morning seven: aamuseits*
    morning shift: aamuvu*
    morning six: aamuku*
    most: enimmäk* enit* kaikkei* lähinn* pääos* useimma*
    most amount: enimmäis*
    mother: emoa äidi* äiti äitin*
    mother company: emoyh*
    mother i: äitini
    mother leave: äitiyslo*
    motor: moott*
    mouth: suu suuh* suun suuns* suus* suuta*
    mouth you: suusi
    move: liiket* liikkeel* liikku* liiku migr* migra* muuton muutto muuttoa siir* siirr* siirre* siirt* siirtym*
    move day: muuttopä*
    move do!: siirry siirrä
    move i: siirrän
    move we: siirrymme siirrämme
    move you: siirrät
    much: paljon
    museum: museo museon museos*
    museum manager: museonjo*
    museum office: museovir*
    museum shop: museoka*
    must: ehdottomat joud* joudu* joudutta* jout* joutu* pakko pakoll* piti pitäi* pitän* pitäs pitää pitää* täyty* velvoitt* velvoll* välttäm*
    must be: olta*
    must change: vaihdetta*
    must decide: päätettä*
    must deliver: toimitetta*
    must drive: ajetta*
    must fetch: haetta*
    must fill: täytettä*
    must find out: selvitettä*
    must get: saatava
    must handle: hoidetta*
    must i: joudun
    must keep: pidettä*
    must know: tiedett*
    must leave: jätettä*
    must live: elett*
    must pay: maksetta*
    must read: luettava
    must return: palautettav*
    must say: sanottava
    must send: lähetettä*
    must sign: allekirjoitettava
    must take: otetta* vietä*
    must tell: kerrotta*
    must understand: ymmärrettävä
    must we: jouduimme joudumme
    must win: nujerre*
    must you: jouduitte joudut joudutte
    nail: naul*
    name: name nimel* nimem* nimen nimenn* nimens* nimes* nimet nimet* nimeä nimeä* nimi nimin* nimis* nimiä
    name we: nimemme nimeämme nimissämme
    name you: nimenne nimesi nimeätte
    narrow: ahda* kape*
    national: kansall*
    natural: luonnol*
    near: lähel* lähem* lähest* lähin
    near help: lähit*
    near we: lähestymme
    neck: kaul* nisk*
    need: aiheell* tarpeen tarpeen* tarpeet tarpei* tartte tarve tarvet* tarvi tarvii tarvin* tarvit*
    need i: tarvitsen tarvitsisin
    need survey: tarvekar*
    need we: tarvitsemme
    need you: tarpeenne tarvitset tarvitsette
    negotiate: negotia* neuvote* neuvotelt* neuvottele* neuvottelu neuvottelua neuvottelui* neuvotteluj* neuvottelul* neuvottelun neuvottelus* neuvottelut neuvotteluu*
    negotiate do!: neuvottele
    negotiate person: neuvotteli*
    negotiate we: neuvottelemme
    neighbor: naapuri naapuria naapurii* naapuril* naapurin naapuris* naapurit
    neighbor also: naapuriki*
    neighbor company: naapurif*
    neighbor farm: naapuriti*
    neighbor house: naapurita*
    neighbor town: naapuriku*
    neighbor village: naapuriky*
    neither: kummallaka* kummanka* kumpaaka* kumpaanka* kumpika*
    nerve: hermot
    nervous: hermost* jänni*
    nest: pesä
    net: netto
    network: verkko verkkoa verkkoo* verko*
    network disk: verkkole*
    neutral: neutr*
    never: ikinä milloink*
    new: uudella uudelle uudem* uuden uudess* uudesta uudet uus uusi uusia uusie* uusii* uusil* uusis* uute* uutt*
    new company: startu*
    news: kuulum* uutin* uutise* uutist*
    news letter: uutiski*
    newspaper: lehde* lehte* lehti
    next: ens ensi seuraav* vieree* vieress*
    nice: kiva mukav* näti*
    night: yö yöhö* yöks* yölli* yöllä yön yönä yöss* yöst* yöt yötä öisi* öitä*
    night also: yölläk*
    night duty: yöpäivy*
    night not: yötäk*
    night sleep: yöun*
    night time: yöaik*
    night turn: yövu* yövuo* yövuor*
    nightmare: painajai*
    nine: yhdek*
    no: kielte* kieltäv*
    no kind: minkäänl*
    nobody: kenellek* kenelläk* keneltäk* kenenk* ketää* kukaa*
    nod: nyök* nyökä*
    noise: melu melu* nari*
    none: ainutta*
    noon: puoleenp* puolilta* puoltap*
    normal: norma* normaal*
    north: pohjoise*
    north country: pohjoism*
    not: ei eihä* eiks eikö ein eist* eitä eivät
    not do!: älä
    not i: en
    not we: emme
    not you: et ette ettekö
    note: huom lappu lappu* lapu* muistii* muistila* todet* totea* totes*
    note i: totean
    note we: toteamme
    notebook: vihk*
    nothing: mihink* mikää* millää* mitää*
    notice: havai* huomaa huomaat* huomaav* huoman* huomas* huomat* huomiot ilmoituk* ilmoitus ilmoitusta tiedotett*
    notice board: ilmoitustau*
    notice i: huomaan huomasin
    notice not: huomaam* huomiott*
    notice we: huomasimme
    notice you: huomaat huomaatte huomasitte
    november: marra* marras*
    now: nykyisi* nykyä* nyt
    nowhere: missää* mistää*
    number: lukema lukemat luku lukua lukuj* lukun* lukuu* luvu* nro nume* numer*
    number i: numeroni
    number you: numerosi
    nurse: hoitaj* sh
    oak: tammi
    obey: totel* totte*
    obey we: tottelemme
    object: object* vastala* vastav* vastaväi*
    obstacle: este
    october: loka* lokak*
    off: off päält* samm*
    offer: offe* propo* tarjoaa tarjoamaa* tarjoamm* tarjol* tarjon* tarjoo tarjos* tarjot* tarjouk* tarjouks* tarjous tarjoust*
    offer ask: tarjouspy*
    offer ask you: tarjouspyyntönne
    offer calculate: tarjousl*
    offer competition: tarjouski*
    offer do!: tarjoa tarjotkaa
    offer not: tarjoamat*
    offer person: tarjoaj*
    offer step: tarjousva*
    offer template: tarjouspo*
    offer we: tarjoamme tarjosimme tarjouksemme tarjoustamme
    offer you: tarjoukseenne tarjouksenne tarjouksessanne tarjouksestanne tarjoustanne
    office: kontto* toimip* toimipi* toimisto toimistol* toimistom* toimiston toimiston* toimistoo* toimistoss* toimistost* virast* virka
    office secretary: toimistosi*
    office space: toimitil*
    office we: konttorimme toimistomme toimistossamme
    office you: toimistollenne toimistonne
    officer: virkai* virkam*
    often: mones* useamm* useimmi* usein
    oh: ai
    oil: voitel* öljy*
    ok: ok okei
    old: enti* entis* vanha vanhaa vanhaa* vanhal* vanhan vanhas* vanhat vanhempi vanhet* vanhi* vanho*
    old also: vanhak*
    old people: vanhu* vanhuks*
    on: päälle päällä
    once: kerral* kerran kerran* kerras* kertaak*
    one: eräs erään yhdell* yhdeltä yhden yhdestä yhen yhtä ykkö* yks yksi
    one also: yksiki*
    one half: puolito* puolitoista*
    one not: yhdestäk*
    one side: yksipuo*
    only: aino* ainoas* pelki* pelkk* pelkän pelkäst* pelkät vain vasta yksinom*
    only right: yksinoi*
    open: auke* aukea* auki aukiolo avaamas* avaami* avaamm* avaat* avaja* avan* avas* avat* avatt* avau* avauk* avoi* avoim* avoimuu* raoll*
    open do!: avaa avatkaa
    open i: avaan
    open not: avaamat*
    open time: aukioloa*
    open we: avaamme avasimme
    open you: avaatte avasitte
    operation manager: käyttöpää*
    opinion: käsitys mielest* mielip* mieltä
    opinion i: mielestäni
    opinion we: mielestämme
    opinion you: mielestänne
    opponent: vastusta*
    opposite: vastapä*
    option: optio option optiot*
    option year: optiov*
    or: eli or tai vai
    order: järjestyk* järjestys kunnossa kuntoo* orde* teettä* tilaa tilaamaa* tilaami* tilaamm* tilaat* tilaisi* tilannu* tilasi tilasim* tilata tilata* tilate* tilatk* tilatt* tilatu* tilauk* tilaus tilaust*
    order amount: tilausm*
    order base: tilauska*
    order book: tilauski*
    order confirm: tilausvah* tilausvahv*
    order do!: tilatkaa
    order flow: tilausvi*
    order form: tilausl*
    order i: tilasin
    order not: tilaamat*
    order number: tilausn*
    order person: tilaaj*
    order queue: tilausj*
    order rhythm: tilausr*
    order we: tilaamme tilasimme tilauksemme
    order you: tilaatte tilaisitte tilauksenne
    organ: urut
    organic: luom*
    organization: organis*
    organize: järjestet* järjesti* järjestyy järjestä*
    organize we: järjestämme
    organize you: järjestit
    original: alkuper*
    other: muid* muih* muilla muille muilt* muin* muiss* muita muu muuh* muulla muulle muult* muun muus* muut muuta muutaka* toinen toisee* toisel* toisen toises* toisia toisiaa* toisis* toista toisten
    other also: muillak* muillek* muitak* muuk* muutaki* muutk* toinenk* toisenk*
    other party: vastapu*
    other time: muullo*
    otherwise: muuten muuten* muutoi*
    out: ulos ulosp*
    outbox: outb*
    outside: ulkoa ulkona ulkopuo*
    outsource: ulkoist*
    oven: uuni uuni*
    over: yli ylitt* ylityks*
    over work: ylityö* ylitö*
    overlap: päällek*
    own: oma omaa omaa* omaks* omalla omalle omalt* oman oman* omas* omat omia omia* omie* omil* omin omiss* omista omistaa omistu*
    own control: omavalv*
    own cost: omakustannuk*
    own responsible: omavas*
    own you: omanne
    owner: omistaj* owne*
    owner we: omistajamme
    pack: pakat* pakkaa pakkauksee* pakkaukses* pakkaukset
    pack line: pakkausl*
    pack plant: pakkaam*
    pack size: pakkausk*
    package: paketi* paketti pakettia pakettii* pakkauksen pakkaus pakkaust*
    page: sivu sivua sivui* sivuil* sivuj* sivul* sivun sivun* sivusta sivut
    page we: sivuillamme
    pain: kipu
    pain limit: kipur*
    pain point: kipuko*
    paint: maalat* maalau* maali maalia maalin
    painter: maalar*
    pair: pareit* paria
    pallet: lava lava* lavall* lavo*
    panel: paneel* raati
    paper: pape* paper*
    paper you: paperinne
    paragraph: pykä*
    parent: vanhemm* vanhempie*
    park: puisto pysäkö*
    park manager: puistopää*
    park place: parkkip*
    part: osa osalt* osam* osan osass* osasta osat osia osii* osin osio osis* ositt*
    part we: osaltamme osamme
    partner: kumpp* kumppa*
    party: juhlan juhlat juhli* osapu* osapuo* toimij*
    party hall: juhlas*
    pass: kului kulune* kulunu* kuluu ohime*
    password: salasa*
    past: mennees* ohi
    path: polk*
    patient: potilaa* potilas potilasta
    patient information: potilasti*
    pattern: kuvio
    pay: maksaa maksai* maksak* maksamaa* maksami* maksamm* maksan* maksat* maksav* makseta makseta* maksetti* maksettu makso* maksu maksua maksuj* maksun maksus* maksut maksuu* suori* suoritu*
    pay back: takaisinm*
    pay condition: maksueh*
    pay condition we: maksuehtomme
    pay disturb: maksuhä*
    pay do!: maksa maksakaa
    pay i: maksan
    pay not: maksamat*
    pay part: maksuer*
    pay remind: maksumui* maksumuist*
    pay skill: maksuk*
    pay time: maksuai* maksuaj*
    pay we: maksamme maksoimme
    pay you: maksat maksatte
    payer: maksaj*
    pdf: pdf
    pea: herne
    pea soup: herneke*
    peace: rauha rauhaa rauhaa* rauhan rauhas*
    pedal: pedaa*
    pellet: pellet*
    pen: kynä kynä*
    penalty: sakko sakko* sako*
    pension: eläkke*
    pension people: eläkelä*
    people: ihmiselt* ihmises* ihmiset ihmisi* ihmiste* väel* väen väes* väke* väki
    people we: väkemme
    people you: väkenne
    per: kohden per
    percent: % prosenti* prosentte* prosentti prosenttia prosenttii* prosenttis* pross*
    percent unit: prosenttiy*
    period: jakso jakson jaksos* kaudek* kaudes*
    permanent: pysyvä pysyväs* vakitu*
    permit: lupa luval* luvan luvat
    person: hengel* hengen henke* henkilö henkilöl* henkilön hlö ihmin* ihmisell* ihmisen ihmistä
    personal: henkilöko*
    pharmacy: apteekki
    pharmacy person: apteekka*
    phone: kännyk* luur* puh puhelim* puhelin puhelinta
    phone help: puhelintu*
    phone number: puhelinn*
    phone sell: puhelinm*
    photo: valokuva valokuvan valokuvat
    photographer: kuvaaj* valokuvaa*
    pick: poimi*
    picture: kuva kuvaa kuvaan kuvan kuvass* kuvast* kuvat kuvia kuvie* kuvin* kuvis*
    picture day: kuvausp*
    piece: kappale kappalee* kappalet* kpl pala palat
    piece price: kappaleh*
    pile: pino*
    pilot: luots* pilo* pilot*
    pipe: putke* putki
    pipe man: putkim*
    pipe repair: putkirem*
    pipe work: putkit*
    pity: harmi harmill* sääli
    place: paikalla paikalla* paikalle paikalle* paikalt* paikan paikas* paikat paikk* paiko* paikoil* sijaa sijaint* sijait*
    place we: paikkamme
    place you: paikkasi
    plan: aikoo aio aiom* plan suunnite* suunnittelu suunnittelu*
    plan person: suunnitteli*
    plan picture: pohjak* pohjapiir*
    plan we: aiomme
    plant: istutam* istute* laitok* laitos taime* taimi tain*
    plant garden: taimit*
    plant house: kasvihu*
    plant we: istutamme
    plastic: muov*
    platform: alustaa
    platform team: alustat*
    play: pelaa pelata
    please: huvi* miell* mieluin*
    plot: tont*
    plough: aura aurau*
    plough not: auraam*
    plus: plus plus*
    pocket: tasku*
    poem: runo runo*
    point: kohdan kohdas* kohdat kohdi* kohtaa kohtia piste pistee* pistei* pistett* pistey*
    poison: myrk*
    police: polii*
    polite: asialli* kohteli*
    pool: allas altaa*
    porridge: puur*
    port: satama satamaa* sataman satamas*
    port manager: satamajo*
    portal: portaal*
    portion size: annos*
    position: asemaa asemas* asento* posit*
    positive: myönte*
    possible: mahdoll* mahdolli*
    possible not: mahdot*
    pot: ruuk*
    potato: perun*
    pour: kaadeta* kaata* kaatoi
    power: kw teho valtuud* valtuus virt* voimi*
    practice: harjoite* harjoitu* harras* käytän*
    praise: kehu kehu*
    preliminary: alustav*
    prepare: laadi* laati laatii laatin* valmistau* valmiste* varaudu* varaut*
    prepare do!: varautukaa
    prepare person: laatij*
    prepare we: laadimme
    present: esitel* esitetti* esitetä esitetä* esittele* esitteli esittely esittely* esitti esittäm* esittää esityk* esitys esityst* esitä* lasna
    present do!: esitelkää esittele esitä
    present i: esittelen
    present people: läsnäol*
    present we: esittelemme esitämme
    present you: esityksenne esität
    presenter: esittelij*
    press: lehdi* painama* paineta painoi painoste* painuu puris* puriste*
    press do!: paina purista
    press you: painat
    pressure: paine painee* painetta painostav* painostu*
    pressure washer: painepes*
    prevent: estä*
    prevent do!: estä
    preview: esikat*
    previous: edelli*
    price: hinnak* hinnal* hinnan hinnass* hinnasta hinnat hinno* hinnoit* hinta hintaa hintaa* hintam* hintan* hinto*
    price ask: hintapy*
    price attachment: hintal*
    price compare: hintaver*
    price discount: hinnanal*
    price discuss: hintakesku*
    price list: hinnasto hinnasto*
    price raise: hinnanko*
    price we: hintamme
    price you: hintanne
    pride: ylpey*
    priest: kirkkoh*
    principle: peria* periaatt*
    print: painaa painamm* painatu* painetaa* painetti* painettu painos painoss* painosta tulostaa tuloste* tulostu*
    print house: kirjap* painot*
    print machine: painoko*
    print proof: vedok* vedos
    print we: painamme
    printer: painaja tulosti*
    probably: ilmeis* kai lien* luultav* nähtäväs*
    problem: kiika* onge* prob*
    procedure: menettel*
    process: proses*
    produce: tuotann* tuotanto tuotantoa tuotantoo* tuottaa tuotti valmistus
    produce manager: tuotantoj* tuotantopä*
    producer: tuottaj*
    product: tuote tuotet* tuottee* tuottei*
    product develop: tuoteke* tuotekehi*
    product group: tuoter*
    product manager: tuotepää*
    product we: tuotteemme
    product you: tuotteenne tuotteitanne
    professional: ammattil*
    professor: profes*
    profile: profi*
    profit: kannattav* tuoto* tuotto tuotto* voitto voittoa
    program: ohjelma ohjelma* ohjelmia
    project: hanke hankke* projekti projektii* projektil* projektin projektis*
    project leader: projektinv*
    project manager: projektipä*
    promise: lupaa lupaa* lupas* lupau* luvann* luvas* luvata luvata* luvatk* luvatt* luvatu*
    promise do!: luvatkaa
    promise i: lupaamani lupaan lupasin
    promise we: lupaamme lupasimme
    promise you: lupaat lupasit lupasitte
    proof: todiste
    property: kiinteistö kiinteistön kiinteistöt omaisu*
    property manage: isännöin*
    property manage office: isännöitsijäto*
    property manager: isännöitsijä isännöitsijäl* isännöitsijän isännöitsijät isännöitsijää isännöitsijö* kiinteistöp*
    propose: ehdota* ehdote* ehdoti* ehdotta* ehdotti ehdotu*
    propose do!: ehdota ehdottakaa
    propose i: ehdotan ehdotin
    propose we: ehdotamme ehdotuksemme
    propose you: ehdotuksenne
    protect: suojau*
    protect glass: suojal*
    proud: ylimiel* ylpei*
    public: julkin* julkise* julkisis*
    publish: julka* julkais*
    publish editor: kustannusto*
    publisher: kustant*
    pull: pull vedet* veto vetoa vetää
    pull do!: vedä
    pump: pump*
    purpose: tahal* tarkoitu*
    put: laita* laiteta laiteta* laitoi* laitta* panee pann* pistetä* pistä*
    put do!: laita laittakaa pane pistä
    put i: laitan laitoin panen pistän
    put we: laitamme
    put you: laitat laitatko laitatte laittaisit laittaisitko
    qualify: kvalifi*
    quality: laadu* laatu laatua laatuu*
    quality manager: laatupää*
    quality manual: laatukäs*
    quarter: kvartaali kvartaali* neljännek* neljännes vartik* vartil* vartin vartis* vartt*
    queen: kuningat*
    question: kyse kysee* kysymyksil* kysymyksiss*
    queue: jono jono* jonotta*
    quiet: hiljaa hiljain* hiljaise* hiljaist* hiljaisuud* hiljaisuus hiljaisuut* hilje*
    quiet also: hiljaisuusk*
    quota: kiinti*
    quote: lainau*
    rack: telinee* telinei*
    rack rent: telinevuo*
    radio silent: radiohilj*
    rail: kaid* kait*
    rain: sade sataa sate* satee* satoi
    raise: korote* korott* korotu* nosta* noste* nosti nosti* nosto nosto*
    raise do!: nosta
    raise i: nostin
    raise we: nostamme
    raise you: nostat
    range: mallist* valikoima valikoimaa* valikoiman valikoimas*
    range manager: valikoimap*
    rare: harvo*
    rat: rota*
    rate: rate
    rather: mieluit* mieluu*
    raw: raak*
    reach: tavatta* tavoitettav* tavoittaa
    reach not: saavutta* tavoittama*
    react: reag* reago*
    read: luem* lueta lueta* luettavaa luettavak* luetti* luettu luetu* luim* lukea lukee lukek* lukemaa* luken* lukev* luki
    read confirm: lukukui*
    read do!: lue lukekaa
    read i: luen luin
    read not: lukematt*
    read room: lukus*
    read time: lukuai*
    read we: luemme luimme
    read you: luet luette
    reader: lukij*
    ready: valmii* valmis valmista valmistut* valmistuu
    real: aido* aito todellin*
    realistic: realist*
    really: oikeasti oikeest* todella tosiaa*
    reason: peruste perusteen* perusteet perustei* perustel* syis* syit* syy syyn syyn* syyst* syyt syytä
    reason do!: perustele
    reasonable: kohtuul*
    reasonable not: kohtuut*
    receipt: kuiti* kuitte* kuitti kuitti* tosit*
    receive: vastaanota vastaanote* vastaanoto* vastaanottaa vastaanottan* vastaanotto vastaanottoa vastaanottoo*
    receive check: vastaanottotar*
    receive person: vastaanottov*
    receiver: saaj* vastaanottaj*
    recipe: rese*
    recognize: tunnust*
    recommend: suosi* suosit* suositt*
    recommend i: suosittelen
    recommend we: suosittelemme
    record: diaari kirjaa kirjaami* kirjaamm* kirjasi kirjata kirjata* kirjatk* kirjatt* kirjauk* kirjaus tallenne
    record do!: kirjatkaa
    record i: kirjaan
    record not: kirjaama*
    record number: diaarin*
    record we: kirjaamme
    recycle: kierrät*
    red: punai*
    reduce: alent* pienenn* pienent* vähene* vähenn* vähent*
    reduce we: vähennämme
    reed: ruoko
    reference: referenssi referenssiks* referenssin referenssin* referenssit referenssiä viita* viite viittaa viittaa* viitte*
    reference i: viittaan
    reference visit: referenssikä*
    refuse: kieltäy* kieltäyt* refu* torjuta*
    refuse do!: kieltäydy
    refuse we: kieltäydyimme kieltäydymme
    register: ilmoittau* rekiste*
    reindeer: poro
    reject: hylk* hylkäs* hylkäyk* hylkääm* hylä* hylät* torjua torjun* torjutt*
    reject we: hylkäsimme
    relation: suhd* suhte*
    relay: rela*
    remark: huomau* huomaut*
    remember: muista* muiste*
    remember do!: muista muistakaa
    remember i: muistan muistin
    remember we: muistamme
    remember you: muistit
    remind: karhu muistuta* muistute* muistutt* muistutuk* muistutus
    remind do!: muistuta
    remind message: muistutusv*
    remind we: muistutamme
    remote: etä etän* kauk*
    remote connect: etäyhte*
    remote help: etät*
    remove: poista* poiste* poisti* poisto
    remove do!: poista
    remove i: poistin
    remove we: poistamme
    renew: uusim* uusimis* uusit*
    rent: leas* leasi* vuokra vuokraa vuokraamm* vuokraan vuokrall* vuokran vuokrast* vuokrat* vuokrau*
    rent agree: vuokraso*
    rent company: vuokraamo
    rent owner: vuokrana*
    rent person: vuokraaj* vuokrala*
    rent we: vuokraamme
    repair: korjaa korjaama* korjaamm* korjaat* korjaav* korjas* korjat* korjatta* korjauk* korjaus korjausta remon* remont*
    repair day: korjausp*
    repair desk: korjausti*
    repair do!: korjatkaa
    repair i: korjaan
    repair shop: korjaamo korjaamo*
    repair we: korjaamme
    repair you: korjaatte
    repeat: jank* janku* kerrat* kertau* toistaa toistu toistu*
    repeat i: toistan
    replace: korvaa korvaav*
    replace person: sijaine* sijais* varahen*
    report: rapor*
    represent: edustaa
    representative: edustaj*
    reputation: maine
    require: edellyte* edellytt* edellytä*
    require we: edellytämme
    reseller: jälleenm*
    reserve: varaa varaa* varall* varan* varasi* varat* varauk* varaus varaust*
    reserve book: varausk*
    reserve i: varaan
    reserve pay: varausm*
    reserve we: varaamme
    reserve you: varasitte
    resident: asuk* asukk*
    resist: vastar* vastustu*
    respect: kunnioitt* nähde*
    responsible: vastaava vastaaval* vastuu vastuul* vastuun vastuus* vastuut
    responsible free: vastuuvap*
    responsible insurance: vastuuvak*
    responsible person: vastuuhe*
    rest: lepää* levä* loput
    restaurant: ravintola ravintolaa* ravintolan ravintolas* ravintoloil*
    restaurant manager: ravintolap*
    restaurant owner: ravintoloit*
    result: seurau* toteum* tulok* tulos tulosta
    return: palaa palaa* palail* palan* palas* palata palata* palauta* palauteta* palautetti* palautettu palautta* palautti palautuk* palautus palautust* palautuu paluu vastinee* vastinet*
    return do!: palauta palauttakaa
    return i: palaan palautan
    return load: paluuku*
    return right: palautuso*
    return road: paluut*
    return we: palaamme palautamme
    return you: palaatte palautatte
    revenge: kosta*
    review: arvoste* katsa* katselm* läpikä* retr*
    reward: palki*
    rhythm: rytm*
    rid: eroo*
    ride: kyyd* kyyt*
    right: kohdallaa* kohdalle oikea oikeaa oikeaa* oikeal* oikean oikeass* oikeat oikeess* oikei* oikeud* oikeus oikeut*
    ring: soi soid*
    rinse: huuht*
    rinse do!: huuhtele
    rise: nous*
    rise we: nousemme
    rise you: nouset
    risk: risk*
    river: puro
    river valley: jokilaa*
    road: tie tiel* tien tiet
    road map: tieka*
    roast: paahto*
    robot: robo*
    role: rool*
    roll: jyrä* rullaa rullan rullat spoo*
    roll cart: rullak*
    roof: huopak* katol* katon katoss* katost* katto kattoa kattoj* kattoon
    roof base: alusk*
    roof edge: räystää*
    roof frame: kattotu*
    roof pipe: räystäsk*
    roof repair: kattorem*
    room: huone huonee* huoneit* huonet*
    room calendar: huonekal*
    root reason: juuris*
    rope: köyd*
    rose: ruus*
    rot: mättä*
    round: kierro* lenk* pyöre* pyöris*
    route: reit*
    row: peräk*
    rub: hier* hiertä*
    rude: röyhk*
    rule: nyrkkis* säänn* säänt*
    run: juok* juoks* käynniss* run
    run we: juoksemme
    russian: venä*
    rye: ruis
    rye bread: ruisl*
    rye flour: ruisjau*
    sad: ikäv*
    safe: holvi* tallel* turva turvall* turvallis*
    safe shoe: turvake*
    salary: palkan palkat palkka palkka*
    salary count: palkanlaske*
    salary count person: palkanlaski*
    salt: suol*
    same: ennall* sama samaa samaa* samak* samal* saman samana samas* samat samo*
    sample: näyte näytett* näyttee* näyttei*
    sample piece: näyteka* näytep*
    sand: hiek* hieko*
    satisfied: tyyd* tyytyvä*
    satisfied not: tyytym*
    satisfied we: tyydymme
    saturday: la lauantai lauantain lauantain* lauantaist* lauantait lauantait*
    saturday every: lauantaisi*
    sauna: löyl* saun*
    sausage: makka*
    save: pelas* sääst* tallennet* tallennu* tallent* talles* talte*
    save do!: säästäkää tallenna
    save i: säästän
    save you: säästätte
    saw: saha saha*
    say: hiisk* hoke* lausut* sanoa sanoe* sanoi sanoim* sanois* sanoit* sanoiv* sanok* sanomaa* sanomal* sanomi* sanomm* sanon* sanoo sanota sanota* sanottak* sanottavaa sanotti* sanottu sanottu* sanov* toka*
    say do!: sano sanokaa
    say i: sanoin sanon
    say not: sanomat*
    say we: sanoimme sanomme
    say you: sanoit sanoitte sanot sanotte
    scale: asteik* vaa'* vaak*
    scan: skanna*
    scanner: skanne*
    schedule: aikat* aikatau*
    school: koulu koului* kouluj* koulul* koulun kouluss* koulut kouluu* opis*
    school center: koulukes*
    school food: kouluruo*
    school head: rehto*
    school period: lukuka*
    school secretary: koulusih*
    school year: lukuvu*
    screen: näyttö näytö* ruudu* ruut*
    screen picture: kuvakaa*
    screw: ruuv*
    script: käsikirjo* scri* skri*
    sea: mere* meri
    seal: sine* tiiviste tiivistee*
    search: etsi* haku hauss*
    search do!: etsi etsikää
    search we: etsimme
    search you: etsit etsitte
    season: kaudel* kauden kaus* seso*
    seat: istuin
    second: sekun* toisek* toisena
    secret: luottamuksel* salaa salass*
    secretary: kirju* siht sihte* sihteer*
    sector: sekt*
    see: näe näet* nähdä nähdä* nähn* nähti* nähty nähtävi* nähtäväk* näim* näitt* näkee näkev* näki näky* näkyv* näy
    see i: näen
    see we: näimme
    see you: näet näette näit näitte
    seed: siemen siemene*
    seed potato: siemenpe*
    seed shop: siemenk*
    seem: näköj* taid* tais* vaikuta vaikutti
    segment: segme*
    self: ite itse itseks* itsel* itsen* itses* itseä*
    self also: itseki*
    self i: itselleni itseni
    self not: itsekä*
    self we: itsellemme
    self you: itsellesi itsesi
    sell: kaupak* menek* myi myy myyd* myyk* myymm* myymää* myynn* myynti myyntii* myyntiä myyny* myyt* myyv* sale*
    sell do!: myykää
    sell goal: myyntita*
    sell guide: myyntio*
    sell manager: myyntijo* myyntipää*
    sell manual: myyntikäs*
    sell not: myymät*
    sell pipe: myyntiput*
    sell price: myyntih*
    sell process: myyntipr*
    sell secretary: myyntisi*
    sell talk: myyntipuh*
    sell team: myyntiti*
    sell we: myymme
    seller: myyj*
    seller we: myyjämme
    seller you: myyjänne
    seminar: semin*
    send: lähetetti* lähetetty lähetety* lähetetä lähetetä* läheti* lähetti lähettäi* lähettäk* lähettäm* lähettän* lähettää lähetyk* lähetys lähetyst* lähetäm* lähetät* välittäk*
    send do!: lähettäkää lähetä välittäkää
    send i: lähetin lähetän
    send we: lähetimme lähetämme
    send you: lähetitte lähettäisitkö lähettäisitte lähettäisittekö lähettämästänne lähetät lähetätte
    sender: lähettäj*
    sense: järk*
    sensor: antu*
    sentence: lause lause* virke virke* virkke*
    sentence you: lauseesi
    separate: eriks* erill* erillis*
    september: syysku*
    series: sarja sarjaa sarjan sarjas* sarjat sarjo*
    series number: sarjanu*
    serious: vakav*
    servant: orja* palvelij* rengi* renke* renki
    servant you: orjanne palvelijanne
    serve: palvele* palvell* tarjoilu*
    serve we: palvelemme
    server: palvelim* palvelin palvelin*
    server room: kones* konesal*
    service: palvelu palvelua palvelun palvelus* palvelut
    service level: palveluta*
    service manager: palveluj* palvelupä*
    service point: palvelupi*
    service producer: palvelunt*
    service station: huoltoasem*
    set: asete* asettam*
    set up: pystyte* pystyty*
    setting: asetu*
    seven: seitsemäl* seitsemän seitsemäs* seitsemää seitsemää*
    seventy: seitsemänk*
    shame: häpe* häve* hävet* nola* nolo nolo*
    share: jaet* jaka* jako* osuus osuut*
    share owner: osak* osakk*
    share we: osuutemme
    sheep: lampa*
    sheet: lakan* levy levyn levyt liinavaat*
    sheet machine: mank*
    shelf: hylly hyllyi* hyllyj* hyllyn hyllys* hyllyt hyllyy* hyllyä
    shelf meter: hyllyme*
    shelf place: hyllypa*
    shift: vuorost*
    shift manager: vuoropää*
    shift master: vuorome*
    shine: pais*
    ship: alukse* alus laiv*
    ship company: varus*
    ship yard: tela* telak*
    shirt: paid* paito*
    shoe: keng* kenk*
    shoot: ammut* ampu*
    shop: kaupalle kaupan kaupass* kauppaan kauppoje* liike liikkeen liikkees* myymäl* puot*
    short: lyhe* lyhenne* lyhy* lyhye* vajaa vajaak*
    shout: huud* huude* huus* huut* huutam*
    shout do!: huuda
    shovel: lapio
    show: esiin esil* näytetä näytetä* näyti* näytti näyttä* näytä* osoitet* osoitta* palja*
    show do!: näytä
    show i: näytän
    show we: näytämme
    show you: näytit näytitte näytät
    shy: arka
    sick: kipe* sairaana sairas*
    side: kylje* kylk* laida* puoleen puolel* puolin puolta rinna* side* sivuu* vierest*
    side matter: sivuse*
    side we: puolellamme puoleltamme
    side you: puoleltanne
    sieve: seul*
    sigh: huok*
    sign: allekirjoita* allekirjoiteta allekirjoiteta* allekirjoitettavak* allekirjoitetti* allekirjoitettu allekirjoitettu* allekirjoitetu* allekirjoiti* allekirjoittaa allekirjoittak* allekirjoittam* allekirjoittan* allekirjoittav* allekirjoitti allekirjoituk* allekirjoitus allekirjoitust* kilpi kylt*
    sign do!: allekirjoita allekirjoittakaa
    sign person: allekirjoittaj*
    sign right: allekirjoituso*
    sign we: allekirjoitamme allekirjoitimme
    sign you: allekirjoitatte
    silent: vaie* vaiken* vaiti äänettö*
    silent do!: vaikene
    silo: siil*
    similar: samanla* vastaavaa vastaavan vastaavi*
    simple: yksinker*
    since: lukie* lähtien
    sing: laul*
    single: yksittä*
    sister: sisar*
    sit: istua istui istum* istunu* istutaa* istutt* istuu istuv*
    sit do!: istu
    sit i: istun
    sit we: istumme
    sit you: istut
    site: kohde kohdet* kohtee* kohtei*
    situation: tilanne tilannet* tilant*
    situation review: tilannek* tilannekat*
    six: kuudel* kuuden kuudes* kuus kuusi kuute* kuutt*
    sixteen: kuudent*
    sixty: kuudenky* kuusikym*
    size: kokoa kokoi* kokoises* koolla koosta koot laajuus size
    size you: kokoisessanne
    ski holiday: hiihtolo*
    skill: osaami* tait*
    skill we: osaamisemme
    skin: ihoa nahk* nylje*
    skip: ohit* ohite*
    skip do!: ohita
    sky: taiva*
    sleep: nukk* nuku unta
    sleep do!: nukkukaa
    slip: live*
    slow: hida* hita* hitaa*
    small: pienek* pienel* pienem* pienen pienene* pieneni pienes* pienet pieni pieni* pient* suppea*
    small buy: pienhank*
    small company owner: pienyri*
    small matter: pikkuju*
    smell: haise* haisi haist*
    smell not: hajuste*
    smile: hymy hymy* hymyi*
    smile do!: hymyile
    snow: lume* lumi lumien lumipyr* lunt* räntää
    snow obstacle: lumies*
    snow rain: räntäsat*
    snow work: lumit*
    so: joten nii niin niinkä* näin siis site* täte*
    so that: jott*
    social media: some*
    soda: sood*
    sofa: sohv*
    soft: lempe* pehm*
    software house: ohjelmis*
    solve: ratkaise ratkaise* ratkaisi ratkaiss* ratkaist* ratkaisu ratkaisua ratkaisum* ratkaisun ratkaisus* ratke*
    solve architect: ratkaisuar*
    solve person: ratkaisij*
    solve we: ratkaisemme ratkaisumme
    somali: soma*
    some: johonk* jokin jonki* muutama muutama*
    somehow: jotenk*
    someone: joku jollek* jonku*
    something: jotai* jotak*
    sometimes: josk*
    somewhere: jossai* jostai*
    soon: kohta lähiaik* pian
    sorry: ante* anteeksi* apol* pahoil* pahoit*
    sorry i: pahoillani
    sorry we: pahoillamme
    sort: lajit*
    sound: kuulos* piip*
    soup: keitto* liem*
    source: lahteen lähde
    source code: lähdek*
    source text: lähdete*
    south: etel*
    sow: kylv* kylve*
    spa: kylpy*
    space: tila tilan tilast* tilat tiloi*
    space service: tilapalvelut
    space service manager: tilapalvelup*
    spare machine: varak*
    spare part: varao*
    special: erity* erityis* etenk* kumme* räätälö*
    speed: nopeu*
    spirit: henki
    split: halkes* kahti*
    sponsor: sponsoril*
    sponsor money: sponsorir*
    sport club: urheilu*
    sport hall: kuntos*
    spring: kevät kevätt* kevää*
    spring every: keväi*
    spring meet: kevätkok*
    spring season: kevätka*
    sprint: sprin*
    square: neli*
    staff: henkilöku* henkilöstö henkilöstöl* henkilöstön
    staff manager: henkilöstöp*
    staff you: henkilökuntanne
    stair: porras porrast* portaat portai* rapp* rappukäyt* rapu*
    stair clean: porrassi*
    stamp: leim*
    stand: koju* seiso seisoi seisoi* seisom* seisoo seisov* seiss* seist*
    stand we: seisomme
    state: valtio*
    statement: lausun*
    station: asema asemal* aseman
    status: stat*
    status page: tilasiv*
    stay: jäi jäik* jäim* jäis* jäit* jäiv* jää jäädä jääkö jääkö* jääm* jään* jäätt* jääv* pysy pysyt* pysyvät pysyy pysyä
    stay i: jäin jään
    stay we: jäimme jäämme
    stay you: jäit jäitte jäät jäätte
    steel: teräk* teräs teräst*
    step: aske* askel* astu* vaihe vaihe* vaihei*
    stick: tökk*
    still: edellee* sentä* silti viel vielä vieläki* yhä
    still not: vieläkä*
    stock: varasto varastoa varastol* varastomm* varaston varaston* varastoo* varastos*
    stock man: varastomi*
    stock manager: varastopä*
    stock system: varastojär*
    stock we: varastomme varastossamme
    stone: kive* kivi
    stop: lakat* lakka* pysäh* pysäy* seisok* stop
    stop do!: lakatkaa pysähdy pysäytä
    stop we: lakkaamme
    stop you: pysähdyit
    storm: myrs*
    story: juttuj* kertomu* tari*
    stove: kiua* kiuk*
    strategy: strategias*
    strategy day: strategiap*
    street: kadu*
    stretch: veny veny* venyte*
    strike: lakko
    strong: vahva vahvu* vahvuut*
    strong you: vahvuutenne
    structure: rakenne
    stuck: jumi* takku*
    student: oppil*
    stupid: tyhm* typery*
    subject: aihe aihees* aihet* alamain*
    subscription: liittym*
    succeed: menest* onnis* onnist*
    succeed you: onnistuitte
    such: sella* sellai* semmo* sinän* tuollai* tällai*
    suck: imee
    suffer: kärs*
    sugar: soker*
    suit: kelp* kelpa* sopii sopii* sopis* sopiv*
    suit we: kelpaamme
    sum: summas*
    summary: tiivistel* yhteenv*
    summer: kesä kesäks* kesäll* kesält* kesän kesän* kesäs* kesää kesään
    summer holiday: kesälo*
    summer season: kesäka*
    summer time: kesäai* kesäaj*
    summer worker: kesätyönte*
    sun: aurinko
    sun count: aurinkol*
    sun panel: aurinkopa*
    sunday: su sunnuntai sunnuntain sunnuntain* sunnuntais*
    sunday night: sunnuntaiy*
    sunday work: sunnuntait*
    supplier: alihank* toimittaja toimittajaa toimittajaa* toimittajak* toimittajall* toimittajalt* toimittajan toimittajan* toimittajas* toimittajat toimittaji*
    supplier list: toimittajar*
    supplier trap: toimittajalo*
    supposedly: muka
    sure: ehdoto* ehdottomas* taatu* tietenki* tiety* toki varma varma* varmistuu varmuud* varmuus varmuut*
    sure not: epäva* tietenkä*
    surely: eiköh*
    surface: pinn* pinno* pinnoit* pint*
    surprise: ylläty*
    survey: kartoite* kartoituk* kartoitus kysely kyselyn kyselys* kyselyt kyselyy*
    survey visit: kartoitusk*
    survey we: kyselyymme
    swallow: niel*
    swedish: ruot* ruots* ruotsal* ruotsinki* sv
    swim hall: uimaha*
    swing: heilu*
    switch: kytki* vaihde vaihteen vaihteese* vaihteest*
    symptom: oire*
    system: järjestel*
    tab: välile*
    table: pöyd* pöyti* pöytä pöytää pöytää* tauluk*
    tactic: takti*
    take: otam* otat* oteta oteta* otetti* otettu otettu* otim* otit* ottaa ottai* ottak* ottamaa* ottami* ottan* ottav* otti otti* take vei veis* vie vied* viemm* viemää* vieti* viety viev*
    take away: poisvi*
    take do!: ota ottakaa
    take i: otan otin vein vien
    take not: ottamat*
    take we: otamme otimme viemme
    take you: otat otatte otit otitte viet
    talk: jute* jutel* juttel* puhe puheek* puheen puhees* puheet puhei* puhet* puhua puhui puhui* puhum* puhun* puhut* puhuu puhuv* suull* suullis*
    talk do!: puhu
    talk i: puhuin puhun
    talk person: puhuj*
    talk subject: puheenai*
    talk turn: puheenv*
    talk we: juttelemme juttelimme puhuimme puhumme
    talk you: puhuitte puhuneesi puhut puhutte
    tank: säili*
    tap: hana hana*
    tape: nauh* teipa*
    task: tehtäv* toimeks* toimeksi*
    task we: tehtävämme
    taste: mais* maist* maistett* maistia* maku
    tax: alv arvonlis* verot
    tax office: verohall* verott*
    taxi owner: taksiyri*
    tea: teetä
    teach: opetet* opettaa opettan* opetti opetu*
    teacher: lehto* opettaj*
    team: tiimi tiimil* tiimin tiimis*
    team leader: tiiminv*
    tear: repi* revit*
    technical: teknin* teknis*
    technical person: teknik*
    technology: teknii*
    tell: kerroim* kerroit* kerrom* kerrota kerrota* kerroth* kerrotti* kerrottu kertoa kertoak* kertoi kertoi* kertoisi* kertok* kertomaa* kertomal* kerton* kertoo kertov*
    tell do!: kerro kertokaa
    tell i: kerroin kerron kertoakseni
    tell not: kertomat*
    tell we: kerroimme kerromme
    tell you: kerroit kerroitte kerrot kerrothan kerrotte kertoisitteko
    temperature: lämpöt*
    temperature measure: lämpömit*
    template: mallip* templ*
    ten: kymmenee* kymmenek* kymmenel* kymmenen kymmeness* kymmenest* kymment* kymp*
    ten time: kymmenker*
    tender: kilpailut*
    tender we: kilpailutamme
    tent: telt*
    tenth: kymmenenn* kymmenes kymmeny*
    term: ehtom* termi termit
    term we: ehtomme
    terminal: terminaa*
    terminate: irtisanoa irtisanomin* irtisanomist* irtisanomm* irtisanoo irtisanot*
    terminate time: irtisanomisa*
    terminate we: irtisanomme
    terrace: terass*
    test: koe koet* kokee* test testa* testi testii* testis* testit
    test data: testid*
    test drive: koeaj*
    test environment: testiymp*
    test load: koekuor*
    test period: koeja*
    test series: koesa*
    test time: koeai*
    test use: koekä* koekäyt*
    test week: koevi*
    text: teksti tekstil* tekstin tekstis* tekstit tekstiä text txt
    text message: tekstar* tekstiv* tekstivi*
    than: kuin
    thank: ansio* kiitetti* kiitetä* kiiti* kiitok* kiitoll* kiitos kiitost* kiitt* kiittäm* kiitä*
    thank do!: kiittäkää kiitä
    thank i: kiitin kiitän
    thank message: kiitosv*
    thank we: kiitimme kiitämme
    thank you: kiität
    that: että noit* nuo tuoh* tuon tuona tuos* tuota
    that not: ettei ettei* ettem* ettet*
    that not i: etten
    that not we: ettemme
    that not you: ettet ettette
    theater: teatt*
    theme: teema
    then: silloin sit sitt*
    then also: silloinki*
    then not: silloinka*
    there: siel* siinäp* sinn* toss* tuolla
    therefore: siks siks*
    they: he heid* heih* heill* heilt* heis* heitä hän häne* häntä ne niid* niih* niil* niis* niit* nä se sehä* sen siih* siinä siitä sille siltä sitä
    they also: hänkin neki* seki* senk* siitäk*
    thick: paks*
    thin: ohue* ohut
    think: ajate* ajattel* luule* luuli luuli* luull* luulo* mietitt* mietitä* miettii miettik* miettimä* miettin* miettiv* miettiä
    think do!: ajatelkaa ajattele mieti miettikää
    think i: ajattelin luulen luulin mietin
    think time: miettimi*
    think you: ajattelette ajattelit ajattelitte luulet mietit mietitte
    third: kolman* kolmann* kolmas kolmat*
    third part: kolmaso*
    thirty: kolmeenky* kolmekym* kolmenky*
    this: näih* näil* näis* näitä nämä tä tähän tälle tällä tältä tämä tämän tän tänä täss* täst* tätä tää
    this also: tähänk* tämäk*
    thorough: perusteelli*
    though: tosin vaikka
    though not: vaikke*
    thousand: tonnii* tonnil* tuha* tuhan*
    thread: lang* lanka
    thread shop: lankaka*
    threat: uhka*
    three: kolme kolmea kolmeen kolmeks* kolmel* kolmen kolmena kolmess* kolmesta kolmo*
    three hundred: kolmens* kolmesa*
    three time: kolmesti
    three year: kolmivuo*
    throat: kurkk*
    through: halki kaut* läpi
    through hole: läpivi*
    throw: heite* heitt*
    thunder: ukkon*
    thursday: to torstai torstaih* torstaik* torstain torstain* torstais*
    thursday morning: torstaia*
    tick: tikit*
    ticket: lipp* lipu* tike* tiket*
    tight: kire* tiuk*
    tighten: kiri* kiriste*
    tile: laata* laato* laatt*
    time: aika aikaa aikaa* aikanaa* aikann* aikans* aikoi* aikoj* ajak* ajal* ajan ajankohta ajankohtaa ajankohtan* ajas* ajast* ajat ajois* kerroil* kerta kertaa kertaan
    time book: ajanva*
    time line: aikajan*
    time order: aikajärjes*
    time you: aikaanne aikanne ajastanne
    time zone: aikavyö*
    tip: tip vink*
    tire: renga* renka*
    tired: väsy* väsym* väsyt*
    title: otsi* otsik* titl* titt*
    today: tänää*
    todo: todo
    together: kasa* kokoon koolle kooss* yhdess* yhteen
    tomorrow: huome* huomin* huomise*
    tomorrow morning: huomisa*
    ton: tonnia tonnin
    tone: sävy sävy*
    too: liia*
    too much: liika*
    tool: työk*
    tooth: hamp* hampaank*
    tooth laboratory: hammaslabo*
    top: kärje* kärke*
    total: yht yhteens*
    touch: kosken* kosket*
    touch do!: koske
    toward: kohtaan kohti päin
    towel: pyyhk*
    town: kunnal* kunnan kunnas* kunnat kunta kuntaa kuntaa*
    town engineer: kunnanins*
    town group: kuntayh*
    town manager: kunnanjo*
    track: jäljitett*
    tractor: trakt*
    trade chamber: kauppaka*
    traffic: liiken* ruuh*
    trailer: peräva*
    train: juna juna* perehdytt* perehdytyk* perehdytys
    trainee: harjoitt*
    trainer: koulutt*
    training: kouluta* koulute* koulutuk* koulutus koulutust* perehdytyst*
    training day: koulutusp*
    training town group: koulutuskun*
    training we: koulutamme
    translate: käännök* käännös kääntän*
    translate office: käännösto*
    translator: kääntäj*
    transport: kuljetuk* kuljetus
    transport company: kuljetusl*
    transport contract: kuljetusso*
    transport travel: kuljetusm*
    trap: ansa
    travel: matka matkaa matkahuo* matkall* matkalt* matkan matkat reiss*
    travel cost: matkak*
    travel invoice: matkala*
    treat: kohdel* kohtele
    trouble: ries* vaivaa vaivaa* vaivann* vaivas*
    trousers: hous*
    truck: reka* rekk*
    true: todellis* tosi totta totu* true
    trust: luota luotet* luottaa luottamuksen luottamukses* luottamus
    try: kokei* kokeil* pyrim* yrite* yriti* yrittäm* yrittäv* yrittää yritä yritä*
    try do!: kokeile
    try i: yritin yritän
    try we: pyrimme yritämme
    tuesday: ti tiis* tiist*
    tune: virite*
    turn: kierretä* kierräm* kiertää käänne* käännä* käänty* kääntää pyörii pyöritt* pyöriv* vuoro vuoroa vuoroll* vuoromm* vuoron vuoron* vuoroo* vuoross* vuorot väänn*
    turn do!: kierrä käänny käännä
    turn i: käännän
    turn list: vuoroli*
    turn we: kierrämme käännämme vuoromme
    turn you: vuoronne
    turnover: liikeva*
    twelve: kahdent* kahdestat* kahtato* kahteent* kaksito*
    twenty: kahdenkymmenen kahdessaky* kahdestaky* kahteenky* kaksikym* parikym*
    twenty two: kahdenkymmenenk*
    twice: kahdesti
    two: kahdeksi kahdel* kahden kahdessa kahdesta kahdestaa* kahta kahteen kahten* kakko* kaks kaksi pari paril* parin pariss*
    two hundred: kaksis*
    two step: kaksivai*
    two year: kaksivuo*
    type: tyypp*
    under: alla alle alta
    understand: taju* ymmärrettävää ymmärry* ymmärrä ymmärrä* ymmärs* ymmärt* ymmärtää*
    understand i: ymmärrän ymmärsin ymmärsinkö ymmärtääkseni
    understand we: ymmärrämme ymmärsimme
    understand you: ymmärrätte
    unfinished: kesken keskener*
    unfortunately: valitetta* välitän
    unit: yksikkö yksikköä yksikö*
    unit price: yksikköh*
    unload: puret* puretta* purim* purka* purku purkua puru*
    unload we: purimme
    unload work: purkut*
    until: asti kunne* saakk*
    up: up ylös ylösp*
    update: päivite* päivittäm* päivittää päivity*
    update do!: päivitä
    upper: ylin
    upper floor: yläke*
    upper limit: ylär*
    upright: pystys* pystyyn
    urgent: kiireel*
    use: käytetti* käytetty käytety* käytetä käytetä* käytim* käytit* käytti käyttämää* käyttän* käyttäv* käyttää käyttö käyttöä käyttöön käytäm* käytön käytöss* käytöst*
    use age: käyttöi*
    use begin: käyttöönoto* käyttöönotto käyttöönottoo*
    use begin team: käyttöönottot*
    use break: käyttöka*
    use case: käyttöta*
    use degree: käyttöas*
    use do!: käytä
    use hour: käyttötu*
    use i: käytin
    use instruction: käyttöoh*
    use not: käyttämät*
    use right: käyttöoi*
    use training: käyttöko*
    use we: käytimme käytämme
    use you: käytitte
    used: tottune* tottuu
    useless: suot* turh*
    user: käyttäj*
    usual: tavalli* tottunu* tyypill* ylee*
    valid: päte* voima* voimass*
    valley: laaks*
    value: arvo arvoi* arvok* arvokka* arvom* arvon arvoo* arvosta arvosta* arvot
    value i: arvostan
    value we: arvomme arvostamme
    valve: ventt*
    van: pakettiau*
    variable: muuttuj*
    version: rev v1 v2 versi*
    very: aiva* erittä* ihan kovas* kovi* perin
    victim: uhri
    video: vide*
    view: kannal* kannan kanta kantamm* kantan* näkemy* näkökul*
    view we: kannaltamme kantamme
    view you: kannaltanne kantanne
    village: kylä kyläl* kylän
    village association: kyläyhd*
    visit: kävi kävim* kävit* käydä käyk* käym* käyne* käynnil* käynnin käynnit käynte* käynti käyntiä käyny* käytii* käyty käyv* vierailu
    visit card: käyntik*
    visit do!: käykää
    visit i: kävin käyn
    visit we: kävimme käymme
    visit you: kävit kävitte käyt
    visitor: kävij*
    voice: ään ääni ääni* äänt*
    volume: voly*
    vote: vaal* äänes* ääneste*
    wait: odota* odote* odoti* odott* odotta* odotus odotut*
    wait do!: odota
    wait hour: odotust*
    wait i: odotan
    wait time: odotusa*
    wait we: odotamme odotimme
    wait you: odotat odotatte odotitte
    waiter: tarjoili*
    wake: herä*
    walk: kävel*
    walk we: kävelemme
    wall: sein* seinä*
    wallet: kukka* lompa*
    want: halu halu* halua* haluais* halus* halutes* tahdo* tahto tahto*
    want i: haluaisin haluan halusin tahdon tahtoisin
    want we: haluaisimme haluamme halusimme tahdomme
    want you: haluaisit haluaisitte haluat haluatte haluatteko halutessanne tahdotte
    war: soda* sota*
    warm: lämme* lämmin lämmin* lämpe* lämpi*
    warn: varoituk* varoitus
    warn time: varoitusa*
    wash: pese* pest* pesu pesun
    wash material: pesuai*
    waste: hukk* hävik* romu* tuhl*
    waste maintain: jätehu*
    watch: vahtii
    water: kaste* vedes* vesi vete* vett*
    water damage: vesivah*
    wax: vahau*
    way: keino keinot tapa tapaan tapam* tapan* tavalla tavat
    way i: tapani
    way we: tapamme
    we: me meid* meih* meijä* meille meillä meilt* meis* meit* meiä*
    we also: meilläkin mekin
    weak: heik* kömpe*
    weather: keli saas sääll* säätä
    wedding: häiss* häitä häät
    wednesday: ke keskiviikko keskiviikkoa keskiviikkon* keskiviikkoo* keskiviiko*
    wednesday every: keskiviikkoi*
    weed: kitke*
    week: viikko viikkoa viikkon* viikkoo* viikoil* viikok* viikol* viikon viikos* viikot vk vko
    week end: viikonloppua viikonloppui* viikonloppun* viikonlopu*
    week end work: viikonlopput*
    week meet: viikkopa* viikkopala*
    weigh: punnits*
    weight: paino painol* painon punnitu*
    welcome: tervetull*
    welcome message: tervetulo*
    weld: hitsau*
    welder: hitsar*
    well: hyvin kaivo kaivon kunnol* no
    west: läns*
    wet: kastu kastu* märkä märkä* märä*
    what: mikä mikäs mille millä milt* minkä mitä mitäk* mitäp* mitäs
    what kind: millai* minkäla*
    wheat flour: vehnäja*
    wheel: pyörä pyörä*
    when: jollo* ku kun milloin millon
    where: jonn* jossa mihin minn* missä mistä
    which: johon joid* joih* joil* jois* joit* joka jolla jolle jolt* jona jonka josta jota jotk* kumman kumpi mitk*
    whistle: vihel*
    white: valko* valkois*
    who: keitä kelle kenee* kenelle kenellä keneltä kenen kenet ketk* ketä kuka
    whole: ehji* ehjä ehjä* koko kokon* kokonai*
    wholesale: tukku tukkur* tuku*
    wholesale price: tukkuhi*
    why: miks miksi
    why not: mikse*
    width: leve*
    wife: vaim*
    wife i: vaimoni
    win: voitam* voitet* voito* voittaa voittan* voittav* voitti voittom*
    win person: voittaj*
    win we: voitamme voittomme
    wind: tuul*
    window: ikkuna ikkunaa ikkunaa* ikkunan ikkunas* ikkunat ikkuno*
    window wash: ikkunanp*
    wing: siive*
    winter: talve* talvi
    winter season: talvika*
    wish: toive toive* toivei* toivota toivotam* toivote* toivottae* toivotti
    wish i: toivotan
    wish we: toivotamme
    wish you: toiveenne toiveistanne
    with: kans kanss* kera mukaa mukaa* mukan* myötä
    with i: kanssani
    with we: kanssamme
    with you: kanssanne kanssasi mukaanne mukananne
    withdraw: peräänt*
    withdraw point: vetäytymi*
    within: kulue*
    without: ilman vail*
    woman: akka naine*
    wonder: ihme ihmee* ihmet*
    wood: puita puu puun puust* puut puuta
    wood chip: haket*
    wood goods: puutav*
    wood worker: puuse*
    word: sana sanaa sanaa* sanal* sanan sanan* sanasta sanat sanoil* sanoj*
    word exact: sanatar*
    word form: sanam*
    word list: sanasto
    word price: sanah*
    word you: sananne
    work: teos* toimi toimia toimii toimima* toiminu* toimitaa* toimiv* työ työh* työmm* työn työnn* työns* työss* työst* työt työtä töih* töiss* töitä
    work clothes: työvaat*
    work condition agree: työehtosop*
    work day: arki arkip* arkipä* arkisi* htp työpäiv*
    work group: työry*
    work health: tyky
    work hour: työtu*
    work manage: työnjohd* työnjohto
    work manager: työnjohta* työpääl*
    work manager we: työnjohtajamme
    work number: työnu*
    work place: työpaik*
    work protect: työsuojelu
    work protect manager: työsuojelup*
    work sample: työnä*
    work share: työnja*
    work site: työma*
    work step: työvai*
    work table: työpöyd*
    work time: työa*
    work together: talk* talko* yhteisty*
    work we: työmme
    work you: työnne
    worker: työnte* työntek*
    workshop: paja paja* työpaj* varikk* variko* verst*
    world: maai*
    worry: huolen huolen* huolest* huolet huolettaa huoli huolis* huolta mietity* murh* murhe* valvot*
    worry not: huoletta
    worth: kannata kannattaa kannattaa* kannattai* kannatti
    wound: haav*
    write: kirjoita* kirjoite* kirjoiti* kirjoittaa kirjoittak* kirjoittam* kirjoittan* kirjoittav* kirjoitti kirjoitus kirjot*
    write do!: kirjoita kirjoittakaa kirjota
    write i: kirjoitan kirjoitin
    write mistake: kirjoitusv*
    write we: kirjoitamme
    write you: kirjoitat kirjoititte
    writer: kirjail* kirjoittaj*
    written: kirjall*
    wrong: piel* vääri* väärä väärälle väärält* väärän vääräs* väärät väärää väärää*
    yard: piha piha* piho*
    year: vuodek* vuodel* vuoden vuodes* vuodet vuon* vuosi vuosia vuosie* vuosin* vuosist* vuote* vuott* vvvv
    year agree: vuosiso* vuosisopi*
    year change: vuodenvai*
    year check: vuositar*
    year clock: vuosikel*
    year meet: vuosiko*
    year plan: vuosisuun*
    year price: vuosihi*
    year report: vuosiker*
    year review: vuosika*
    year service: vuosihu*
    year value: vuosiar*
    yellow: kelta*
    yes: aame* joo kyl kyllä kylläh* kyllän myöntäv*
    yesterday: eile* eili* eilis*
    you: sinu* sinä sinäh* sull* sun sä te teid* teih* teij* teille teillä teiltä teis* teitä
    you also: teillekin teilläkin teiltäkin tekin
    young: nuor*
    zero: noll*
    zinc: sinki*
  `,
  compounds: true,
  elements: {
    'meeting-objective': {
      title: 'Tapaamisen tavoite',
      skeleton: 'Tämän tapaamisen tavoitteena on {{mitä haluamme saada aikaan}}, ja kerron sen teille heti aluksi.',
      example:
        'Soitan, jotta voimme sopia, milloin tulemme mittaamaan Rauman hallin kattonosturin ja kuka teiltä on paikalla.',
      headings: [
        'Tapaamisen tavoite',
        'Tavoite',
        'Palaverin tavoite',
        'Käynnin tavoite',
        'Puhelun tavoite',
        'Kokouksen tavoite',
        'Tapaamisen tarkoitus',
        'Soiton syy',
        'Miksi soitan',
        'Miksi tapaamme',
        'Miksi olemme täällä',
        'Mitä varten tavataan',
        'Neuvottelun tavoite',
        'Käynnin tarkoitus',
        'Puhelun tarkoitus',
        'Tapaamisen aihe',
        'Yhteydenoton syy',
        'Viestin asia',
        'Tarkoitus',
        'Tavoitteemme tälle tapaamiselle',
        'Mitä haluamme saada aikaan',
        'Millä tuloksella lähdemme',
        'Asiani lyhyesti',
        'Syy yhteydenottoon',
        'Tapaaminen on onnistunut, kun',
        'Päivän tavoite',
        'Miksi otamme yhteyttä',
        'Palaverin tarkoitus',
        'Mihin pyrimme tapaamisessa',
        'Vierailun tarkoitus',
      ],
    },
    'counterpart-objective': {
      title: 'Mitä vastapuoli haluaa tapaamiselta',
      skeleton:
        'Kysy heti aluksi: ”Mitä te haluatte saada tästä tapaamisesta irti?” Kirjaa vastaus: {{vastapuolen oma tavoite}}.',
      example:
        'Kysyimme Mäkelältä, mitä hän toivoo tältä aamulta. Hän halusi lähteä varmana siitä, että kylmäketju pitää myös juhannusviikolla.',
      headings: [
        'Mitä vastapuoli haluaa tapaamiselta',
        'Asiakkaan tavoite',
        'Vastapuolen tavoite',
        'Asiakkaan tavoite tapaamiselle',
        'Mitä asiakas haluaa tapaamiselta',
        'Mitä asiakas odottaa tapaamiselta',
        'Asiakkaan odotukset tapaamiselle',
        'Ostajan tavoite',
        'Toimittajan tavoite',
        'Heidän tavoitteensa',
        'Mitä he haluavat',
        'Mitä he haluavat tästä',
        'Mitä te haluatte tältä tapaamiselta',
        'Mitä odotatte tältä tapaamiselta',
        'Mitä toivotte tältä puhelulta',
        'Vieraan toiveet tapaamiselle',
        'Toisen osapuolen tavoite',
        'Asiakkaan toive tälle käynnille',
        'Mitä toinen haluaa saada irti',
        'Vastapuolen odotukset',
        'Asiakkaan oma tavoite',
        'Teidän tavoitteenne',
        'Miksi asiakas tulee paikalle',
        'Mitä asiakas haki tapaamisesta',
        'Vastapuolen asia',
        'Tilaajan tavoite',
        'Mihin vastapuoli pyrkii',
        'Heidän toiveensa tältä päivältä',
      ],
    },
    'expectation-setting': {
      title: 'Näin etenemme',
      skeleton:
        'Käymme ensin läpi {{aiheet järjestyksessä}}, aikaa on {{kesto}}. Sen jälkeen {{kuka}} tekee {{mitä}}, ja kuulette meistä viimeistään {{päivä}}.',
      example:
        'Käytämme ensin puoli tuntia teidän varastonne läpikäyntiin ja sitten vartin laskelmaan. Saatte meiltä kirjallisen yhteenvedon torstaina, ja hallituksemme tekee päätöksen 14. päivä.',
      headings: [
        'Näin etenemme',
        'Tapaamisen kulku',
        'Miten tästä edetään',
        'Eteneminen',
        'Mitä seuraavaksi tapahtuu',
        'Asialista',
        'Esityslista',
        'Päivän ohjelma',
        'Ohjelma',
        'Palaverin kulku',
        'Käynnin kulku',
        'Puhelun kulku',
        'Aikataulu ja eteneminen',
        'Mitä voitte odottaa',
        'Mitä voitte meiltä odottaa',
        'Milloin kuulette meistä',
        'Näin prosessi etenee',
        'Näin päätös tehdään',
        'Päätöksenteon aikataulu',
        'Kuka tekee mitä ja milloin',
        'Mitä tapahtuu tilauksen jälkeen',
        'Mitä tapahtuu tapaamisen jälkeen',
        'Odotusten asettaminen',
        'Tapaamisen runko',
        'Näin toimimme',
        'Näin asia käsitellään',
        'Käsittelyn eteneminen',
        'Toimituksen eteneminen',
        'Projektin kulku',
        'Mitä lupaamme ja milloin',
        'Milloin saatte vastauksen',
      ],
    },
    'next-step': {
      title: 'Seuraava askel',
      skeleton: '{{Kuka}} tekee seuraavaksi {{mitä}} viimeistään {{päivä}}.',
      example:
        'Lähetän sinulle päivitetyn laskelman keskiviikkoon mennessä, ja soitan perjantaina kello kymmenen, niin lyödään asennusviikko lukkoon.',
      headings: [
        'Seuraava askel',
        'Seuraavat askeleet',
        'Seuraavat toimenpiteet',
        'Jatkotoimet',
        'Jatkotoimenpiteet',
        'Sovitut toimenpiteet',
        'Toimenpiteet',
        'Miten jatketaan',
        'Miten jatkamme',
        'Jatko',
        'Tästä eteenpäin',
        'Mitä seuraavaksi',
        'Seuraava siirto',
        'Seuraava vaihe',
        'Kuka tekee mitä ja mihin mennessä',
        'Kuka, mitä, milloin',
        'Sovittiin',
        'Sovitut asiat ja vastuut',
        'Tehtävät',
        'Tehtävälista',
        'Toimenpidelista',
        'Actionit',
        'Vastuut ja aikataulut',
        'Jatkosta sovittu',
        'Seuraava yhteydenotto',
        'Seuraava tapaaminen',
        'Jatkoaskeleet',
        'Kenen vuoro nyt',
        'Ensi töiksi',
        'Seuraava toimenpide',
        'Jatkosuunnitelma',
      ],
    },
    preparation: {
      title: 'Valmistautuminen',
      skeleton:
        'Selvitä ennen yhteydenottoa vastapuolesta: {{mitä yritys tekee, kuka istuu pöydässä, mitä on ostettu ja mitä heistä on viime aikoina kirjoitettu}}.',
      example:
        'Ennen käyntiä luettua: Lehto Oy avasi keväällä toisen leipomon Kuopioon, tilinpäätöksen mukaan liikevaihto kasvoi viidenneksen ja tuotantopäällikkö Salmi on tullut taloon Fazerilta.',
      headings: [
        'Valmistautuminen',
        'Valmistelu',
        'Ennen tapaamista',
        'Ennen soittoa',
        'Ennen käyntiä',
        'Ennen yhteydenottoa',
        'Ennen neuvottelua',
        'Taustatyö',
        'Taustat',
        'Taustatiedot',
        'Taustatiedot asiakkaasta',
        'Taustaselvitys',
        'Kotiläksyt',
        'Läksyt',
        'Pohjatyöt',
        'Mitä tiedämme asiakkaasta',
        'Mitä heistä tiedetään',
        'Ota selvää etukäteen',
        'Selvitettävä etukäteen',
        'Selvitä ennen soittoa',
        'Asiakkaan taustat',
        'Yrityksen tausta',
        'Tiedot vastapuolesta',
        'Ennakkotiedot',
        'Ennakkoselvitys',
        'Tutustu asiakkaaseen',
        'Mitä löysimme etukäteen',
        'Kenen kanssa istumme pöytään',
        'Tunne vastapuolesi',
        'Etukäteen selvitetty',
        'Kuka he ovat',
        'Valmistaudu näin',
      ],
    },
    listening: {
      title: 'Kuuntelu',
      skeleton:
        'Anna vastapuolen puhua vähintään puolet ajasta. Avoin kysymys: ”{{Kertoisitteko, miten teillä nykyisin …?}}” Sen jälkeen ole hiljaa ja kirjaa vastaus.',
      example:
        'Kysy ”Miten viime sesonki teillä sujui?” ja ole sitten hiljaa, kunnes hän on sanonut sanottavansa. Puolet puheajasta on hänen.',
      headings: [
        'Kuuntelu',
        'Kuuntele',
        'Kuuntele ensin',
        'Avoimet kysymykset',
        'Kysymykset asiakkaalle',
        'Kysymyksiä asiakkaalle',
        'Kysyttävää asiakkaalta',
        'Kysymykset vastapuolelle',
        'Kysyttävät asiat',
        'Asiakkaan puheenvuoro',
        'Vastapuolen puheenvuoro',
        'Anna asiakkaan puhua',
        'Anna toisen puhua',
        'Asiakas kertoo',
        'Puheenvuorot',
        'Puheaika',
        'Puhu vähemmän, kuuntele enemmän',
        'Puolet ajasta toiselle',
        'Kaksi korvaa, yksi suu',
        'Kysy ja kuuntele',
        'Kysele ja kuuntele',
        'Kuuntelu ja kysymykset',
        'Kysymyslista',
        'Aktiivinen kuuntelu',
        'Kuuntelun paikka',
        '50:50',
        'Hiljaisuuden paikka',
        'Vuoropuhelu',
        'Mitä kysymme',
        'Kartoittavat kysymykset',
      ],
    },
    'decision-maker': {
      title: 'Päättäjä',
      skeleton:
        'Päätöksen tekee viime kädessä {{nimi ja tehtävä}}. Jos nimi ei ole tiedossa, kysy: ”Kuka teillä lopulta allekirjoittaa tilauksen?”',
      example:
        'Tarjouspyynnön lähetti ostaja Virtanen, mutta kunnossapidon rahoista päättää tehtaanjohtaja Outi Rinne yksin.',
      headings: [
        'Päättäjä',
        'Päätöksentekijä',
        'Päättäjät',
        'Kuka päättää',
        'Kuka oikeasti päättää',
        'Kuka päättää lopulta',
        'Kuka tekee päätöksen',
        'Kuka allekirjoittaa',
        'Kenellä on kynä',
        'Kenen päätös',
        'Kenen rahoista on kyse',
        'Todellinen päättäjä',
        'Lopullinen päättäjä',
        'Varsinainen asiakas',
        'Kuka on asiakkaamme',
        'Kuka on oikeasti asiakas',
        'Ihminen yrityksen takana',
        'Asiakas yrityksen takana',
        'Päätösvalta',
        'Päätösvalta asiakkaalla',
        'Päätöksenteko asiakkaalla',
        'Päättävä henkilö',
        'Avainhenkilö',
        'Budjetin omistaja',
        'Budjetin haltija',
        'Kukkaron nyörit',
        'Etsi päättäjä',
        'Selvitä päättäjä',
        'Ostopäätöksen tekijä',
        'Kenen pöydällä asia ratkeaa',
        'Hyväksyjä',
        'Kenen sana ratkaisee',
      ],
    },
    'client-interests': {
      title: 'Asiakkaan tarpeet',
      skeleton:
        '{{Asiakkaalle}} tärkeintä on {{mitä hän tarvitsee ja haluaa}}; hän pelkää, että {{mikä voi mennä pieleen}}, ja häntä mitataan sillä, {{millä mittarilla}}.',
      example:
        'Huoltopäällikkö Niemi tarvitsee pumpun, joka kestää hiekkaista vettä. Hän pelkää yöllisiä hälytyksiä, ja hänen bonuksensa riippuu seisokkitunneista.',
      headings: [
        'Asiakkaan tarpeet',
        'Asiakkaan tarve',
        'Asiakkaan intressit',
        'Asiakkaan edut',
        'Asiakkaan huolet',
        'Asiakkaan huolenaiheet',
        'Asiakkaan odotukset',
        'Asiakkaan toiveet ja tarpeet',
        'Asiakkaan haasteet',
        'Mitä asiakas tarvitsee',
        'Mikä asiakkaalle on tärkeää',
        'Asiakkaalle tärkeää',
        'Mitä asiakas pelkää',
        'Mikä asiakasta valvottaa',
        'Millä asiakasta mitataan',
        'Tarpeet',
        'Tarvekartoitus',
        'Tarpeiden kartoitus',
        'Teidän tarpeenne',
        'Tarpeenne',
        'Lähtötilanteenne',
        'Vastapuolen intressit',
        'Vastapuolen tarpeet',
        'Toimittajan intressit',
        'Ostajan huolet',
        'Toiveet ja pelot',
        'Mistä kenkä puristaa',
        'Heidän etunsa',
        'Asiakkaan mittarit',
        'Mikä heille on tärkeää',
        'Kipupisteet',
        'Mikä painaa asiakasta',
      ],
    },
    'own-interests': {
      title: 'Omat intressimme',
      skeleton:
        'Me haluamme {{tavoitteemme}}. Alin hyväksyttävä taso on {{minimi}}; sen alle emme mene, vaan nousemme pöydästä.',
      example:
        'Haluamme kolmen vuoden sopimuksen ja 18 prosentin katteen. Minimimme on kaksi vuotta ja 14 prosenttia; jos se ei täyty, poistumme ystävinä.',
      headings: [
        'Omat intressimme',
        'Omat intressit',
        'Omat tavoitteemme',
        'Omat tavoitteet',
        'Meidän tavoitteemme',
        'Mitä me haluamme',
        'Mitä me haluamme itse',
        'Mitä me itse haluamme tästä',
        'Oma etumme',
        'Meidän etumme',
        'Oma minimimme',
        'Minimimme',
        'Minimitavoite',
        'Kipuraja',
        'Kipurajamme',
        'Alaraja',
        'Poistumispisteemme',
        'Poistumispiste',
        'Milloin nousemme pöydästä',
        'Pohjahintamme',
        'Tavoite ja minimi',
        'Tavoitetaso ja minimitaso',
        'Neuvottelutavoitteemme',
        'Mitä tästä on meille',
        'Miksi tämä asiakas on meille tärkeä',
        'Oma BATNA',
        'BATNA',
        'Varasuunnitelmamme',
        'Vähimmäistavoitteemme',
        'Mitä meidän on saatava',
        'Oma kanta ja minimi',
        'Mistä emme itse luovu',
      ],
    },
    'shared-value': {
      title: 'Yhteinen hyöty',
      skeleton:
        '{{Asiakkaalle}}, joka tarvitsee {{tarve}}, {{tuotteemme tai palvelumme}} tuo {{hyöty}}, ja meille siitä syntyy {{mitä me saamme}}.',
      example:
        'Teidän keittiönne säästää aamuisin kaksi tuntia, kun kuorimme juurekset valmiiksi, ja me saamme tasaisen tilausrytmin koko viikolle.',
      headings: [
        'Yhteinen hyöty',
        'Yhteinen etu',
        'Yhteinen arvo',
        'Arvolupaus',
        'Arvolupauksemme',
        'Hyödyt',
        'Hyödyt asiakkaalle',
        'Asiakkaan hyödyt',
        'Hyödyt teille',
        'Mitä hyödytte',
        'Mitä hyötyä teille',
        'Mitä asiakas hyötyy',
        'Miksi juuri me',
        'Miksi meiltä',
        'Miksi ostaa meiltä',
        'Miksi valita meidät',
        'Mitä tämä antaa teille',
        'Mitä tuomme pöytään',
        'Lisäarvo',
        'Lisäarvo asiakkaalle',
        'Ratkaisu ja hyödyt',
        'Säästöt ja hyödyt',
        'Missä tarpeet kohtaavat',
        'Missä etumme kohtaavat',
        'Molempien hyöty',
        'Hyöty molemmille',
        'Mikä meidät erottaa',
        'Arvo asiakkaalle',
        'Miten autamme',
        'Mitä saatte',
        'Miksi tämä kannattaa teille',
      ],
    },
    'fit-criteria': {
      title: 'Jatketaanko vai ei',
      skeleton: 'Jatkamme, jos {{ehdot, joiden on täytyttävä}}. Jätämme sikseen, jos {{karsivat ehdot}}.',
      example:
        'Jatketaan, kun tarve on todellinen, päättäjä on tavattu ja vuosivolyymi ylittää 200 lavaa. Jätetään väliin, jos ainoa kysymys on hinta tai luottotiedoissa on merkintä.',
      headings: [
        'Jatketaanko vai ei',
        'Jatketaanko',
        'Karsintakriteerit',
        'Valintakriteerit asiakkaille',
        'Kriteerit',
        'Kriteerit jatkolle',
        'Asiakkaan kriteerit',
        'Sopiiko asiakas meille',
        'Sopiva asiakas',
        'Soveltuvuus',
        'Kvalifiointi',
        'Liidin kvalifiointi',
        'Asiakkaan kvalifiointi',
        'Kvalifiointikriteerit',
        'Milloin jatkamme ja milloin emme',
        'Milloin jatkamme',
        'Milloin emme jatka',
        'Milloin jätämme väliin',
        'Milloin sanomme ei kaupalle',
        'Go/no-go',
        'Go tai no-go',
        'Mukaan vai ei',
        'Tarjotaanko vai ei',
        'Kannattaako tarjota',
        'Kannattaako jatkaa',
        'Kenelle myymme ja kenelle emme',
        'Kenelle emme myy',
        'Ihanneasiakas',
        'Seula',
        'Jatkamisen ehdot',
        'Oikea ja väärä asiakas',
        'Pisteytys',
      ],
    },
    'sales-stages': {
      title: 'Myynnin vaiheet',
      skeleton:
        'Vaiheet ovat ensikontakti, kauppa, tilauksen myynti omalle organisaatiolle, toimitus ja maksu sekä uusintatilaus: {{mitä teemme kussakin}}.',
      example:
        'Polku kulkee ensimmäisestä soitosta kauppaan, kaupasta sisäiseen luovutukseen tuotannolle, sieltä toimitukseen ja maksun valvontaan ja lopulta uuteen tilaukseen.',
      headings: [
        'Myynnin vaiheet',
        'Myyntiprosessi',
        'Myyntiprosessin vaiheet',
        'Myyntipolku',
        'Asiakaspolku',
        'Myyntiputki',
        'Myyntiputken vaiheet',
        'Kaupan vaiheet',
        'Asiakassuhteen vaiheet',
        'Asiakkuuden vaiheet',
        'Asiakkuuden elinkaari',
        'Asiakkuuden kaari',
        'Asiakastyön vaiheet',
        'Yhteistyön vaiheet',
        'Ensikontaktista uusintatilaukseen',
        'Ensimmäisestä soitosta seuraavaan tilaukseen',
        'Ensisoitosta jatkotilaukseen',
        'Vaiheet',
        'Viisi vaihetta',
        'Viisi askelta',
        'Kaupanteon vaiheet',
        'Kaupan kaari',
        'Kaupan kulku alusta loppuun',
        'Prosessi ensikontaktista toimitukseen',
        'Myyntisykli',
        'Vaihe vaiheelta',
        'Näin kauppa etenee',
        'Myynnin kulku',
        'Myynnin etapit',
        'Tilauksen tie',
        'Asiakkaan tie meillä',
      ],
    },
    'payment-follow-up': {
      title: 'Maksun seuranta',
      skeleton:
        '{{Vastuuhenkilö}} tarkistaa {{päivä}}, että lasku on maksettu kokonaan, ja soittaa asiakkaalle, jos rahaa puuttuu.',
      example:
        'Reskontranhoitaja Kaisa Lampi katsoo avoimet laskut joka maanantai, ja myyjä soittaa asiakkaalle itse, jos eräpäivästä on kulunut viikko.',
      headings: [
        'Maksun seuranta',
        'Maksujen seuranta',
        'Maksujen valvonta',
        'Maksuvalvonta',
        'Maksun valvonta',
        'Maksun varmistaminen',
        'Laskujen seuranta',
        'Laskun seuranta',
        'Saatavien seuranta',
        'Saatavien valvonta',
        'Laskutus ja maksun seuranta',
        'Laskutus ja perintä',
        'Kuka valvoo maksun',
        'Kuka valvoo maksua',
        'Kuka katsoo, että rahat tulevat',
        'Tuliko raha',
        'Ovatko rahat tilillä',
        'Raha tilille',
        'Rahan perään katsominen',
        'Avoimet laskut',
        'Erääntyneet laskut',
        'Maksumuistutukset',
        'Jos maksu viipyy',
        'Jos lasku jää maksamatta',
        'Reskontran seuranta',
        'Perintä',
        'Maksusuoritusten seuranta',
        'Luotonvalvonta',
        'Milloin maksu tarkistetaan',
        'Maksun tarkistus',
        'Kauppa on valmis vasta, kun raha on tilillä',
      ],
    },
    'after-sale-support': {
      title: 'Tuki kaupan jälkeen',
      skeleton:
        'Kaupan jälkeen saatte meiltä {{käyttöönotto, huolto ja tekninen tuki}}; yhteyshenkilönne on {{nimi ja puhelinnumero}}.',
      example:
        'Asentajamme ajaa linjan ylös ja opastaa molemmat vuorot. Huoltopäivystys vastaa ympäri vuorokauden, ja asianne hoitaa Jari Hakala, 040 555 0142.',
      headings: [
        'Tuki kaupan jälkeen',
        'Jälkihoito',
        'Kaupan jälkeinen tuki',
        'Myynnin jälkeinen tuki',
        'Myynnin jälkeen',
        'Kaupan jälkeen',
        'Toimituksen jälkeen',
        'Jälkimarkkinointi',
        'Jälkipalvelut',
        'Tuki ja huolto',
        'Huolto ja tuki',
        'Huolto ja ylläpito',
        'Huolto ja varaosat',
        'Huolto',
        'Tekninen tuki',
        'Tuki',
        'Asiakastuki',
        'Käyttötuki',
        'Käyttöönotto ja tuki',
        'Käyttöönoton tuki',
        'Käyttöönotto ja koulutus',
        'Apu käyttöönotossa',
        'Kuka auttaa kaupan jälkeen',
        'Kehen otan yhteyttä ongelmissa',
        'Keneltä saa apua',
        'Yhteyshenkilö toimituksen jälkeen',
        'Palvelu toimituksen jälkeen',
        'Ylläpito ja tuki',
        'Takuu ja huolto',
        'Kun kone on jo teillä',
        'Tukipalvelut',
        'Huoltopäivystys',
      ],
    },
    'objection-handling': {
      title: 'Vastaväitteet',
      skeleton:
        'Jos asiakas epäröi, kysy mikä mietityttää, älä hoputa, vastaa asiaan ({{vastaus}}) ja ehdota pientä alkua: {{koe-erä tai kokeilu}}.',
      example:
        'Kun kuulet ”liian kallis”, kysy mihin hän vertaa, kuuntele loppuun ja näytä elinkaarilaskelma. Ehdota sitten kokeilua yhdessä myymälässä kuukauden ajan.',
      headings: [
        'Vastaväitteet',
        'Vastaväitteiden käsittely',
        'Vastaväitteisiin vastaaminen',
        'Näin vastaat vastaväitteisiin',
        'Vastaväite ja vastaus',
        'Yleisimmät vastaväitteet',
        'Tyypilliset vastaväitteet',
        'Epäröinti',
        'Epäröivä asiakas',
        'Kun asiakas epäröi',
        'Jos asiakas epäröi',
        'Asiakkaan epäilykset',
        'Epäilyt ja vastaukset',
        'Vastustus',
        'Vastustuksen kohtaaminen',
        'Jos hinta on liian kova',
        'Liian kallis',
        'Pitää vielä miettiä',
        'Täytyy vähän miettiä',
        'Meillä on jo toimittaja',
        'Varaukset ja epäilyt',
        'Mikä vielä mietityttää',
        'Mikä mietityttää',
        'Kissa pöydälle',
        'Kun toinen empii',
        'Mitä sanot, kun asiakas sanoo liian kallis',
        'Vastaväitepankki',
        'Vastarinta',
        'Empiminen',
        'Jahkailu',
        'Kun asiakas jarruttaa',
        'Kun tulee mutta',
      ],
    },
    boundaries: {
      title: 'Rajamme',
      skeleton:
        'Emme hyväksy {{mitä emme tee}}, ja tulemme vastaan enintään {{raja}}. Sano se näin: ”{{kohtelias mutta selvä lause}}.”',
      example:
        'Emme aloita työtä ilman tilausta, ja alennus on korkeintaan viisi prosenttia. Sanomme: ”Tähän asti voimme tulla vastaan, tämän pidemmälle emme.”',
      headings: [
        'Rajamme',
        'Rajat',
        'Omat rajat',
        'Meidän rajamme',
        'Mihin asti joustamme',
        'Kuinka pitkälle joustamme',
        'Joustovara',
        'Joustovaramme',
        'Myönnytykset ja rajat',
        'Myönnytysten rajat',
        'Alennusten rajat',
        'Alennusrajat',
        'Mitä emme hyväksy',
        'Mitä emme tee',
        'Mihin emme suostu',
        'Punaiset viivat',
        'Punainen viiva',
        'Ehdottomat rajat',
        'Missä raja kulkee',
        'Mistä emme tingi',
        'Mistä emme neuvottele',
        'Reunaehdot',
        'Reunaehtomme',
        'Rajanveto',
        'Rajojen asettaminen',
        'Tähän asti ja tämän pidemmälle emme',
        'Mitä tarjous ei sisällä',
        'Ei sisälly tarjoukseen',
        'Kynnyskysymykset',
        'Milloin sanomme stop',
        'Emme jousta näissä',
        'Kun pyydetään liikaa',
      ],
    },
    'rejection-handling': {
      title: 'Kun vastaus on ei',
      skeleton:
        'Kun asiakas sanoo ei, kiitä päätöksestä, kysy syy kerran ({{kysymys}}), älä ala väitellä, ja kirjaa, mitä opimme.',
      example:
        'Hävityn kaupan jälkeen kiitämme, kysymme yhden kerran mikä ratkaisi ja kunnioitamme päätöstä. Emme soita perään kinataksemme.',
      headings: [
        'Kun vastaus on ei',
        'Jos vastaus on ei',
        'Kun asiakas sanoo ei',
        'Jos asiakas sanoo ei',
        'Kun asiakas kieltäytyy',
        'Jos asiakas kieltäytyy',
        'Kun tulee ei',
        'Kun saamme kieltävän vastauksen',
        'Kielteinen vastaus asiakkaalta',
        'Kielteisen vastauksen vastaanottaminen',
        'Miten otamme ein vastaan',
        'Ein vastaanottaminen',
        'Hylkäyksen kohtaaminen',
        'Torjunnan kohtaaminen',
        'Torjunta',
        'Asiakkaan kieltäytyminen',
        'Asiakkaan ei',
        'Ei on ei',
        'Hävitty kauppa',
        'Hävityt kaupat',
        'Hävityn kaupan jälkeen',
        'Jos häviämme kaupan',
        'Jos kauppaa ei synny',
        'Jos emme tule valituiksi',
        'Pakit',
        'Kun tulee pakit',
        'Rukkaset',
        'Hyvä häviäjä',
        'Näin häviät tyylillä',
        'Kun kauppa menee kilpailijalle',
        'Tappion kestäminen',
      ],
    },
    'complaint-handling': {
      title: 'Reklamaatioiden käsittely',
      skeleton:
        'Kun jokin menee pieleen, selvitä ensin tosiasiat, myönnä oma osuutemme, ehdota korjaus ja anna sille päivä: {{kuka tekee mitä ja mihin mennessä}}.',
      example:
        'Reklamaatioon vastataan saman päivän aikana. Ensin tosiasiat ja kuvat, sitten myönnämme oman virheemme ja korjaamme sen viidessä arkipäivässä.',
      headings: [
        'Reklamaatioiden käsittely',
        'Reklamaation käsittely',
        'Reklamaatiot',
        'Reklamaatioihin vastaaminen',
        'Valitusten käsittely',
        'Valitukset',
        'Jos jokin menee pieleen',
        'Kun jokin menee pieleen',
        'Jos jotain menee vikaan',
        'Kun jotain menee vikaan',
        'Kun tulee virhe',
        'Virheiden käsittely',
        'Virhetilanteet',
        'Ongelmatilanteet',
        'Ongelmatilanteiden hoito',
        'Poikkeamien käsittely',
        'Tyytymätön asiakas',
        'Kun asiakas on tyytymätön',
        'Kun asiakas valittaa',
        'Kun me mokaamme',
        'Kun toimittaja mokaa',
        'Näin hoidamme reklamaation',
        'Reklamaatioprosessi',
        'Miten hoidamme virheet',
        'Virheet puolin ja toisin',
        'Asiakasvalitukset',
        'Negatiivinen palaute',
        'Virheestä oppiminen ja korjaus',
        'Reklamaatio-ohje',
        'Riitatilanteet',
      ],
    },
    'polite-refusal': {
      title: 'Kohtelias kieltäytyminen',
      skeleton:
        'Kiitos {{tarjouksestanne tai pyynnöstänne}} ja siihen käyttämästänne ajasta. Päätimme kuitenkin olla ottamatta sitä, koska {{syy}}.',
      example:
        'Kiitos huolella tehdystä tarjouksestanne, sitä oli ilo lukea. Emme kuitenkaan tilaa tällä kertaa, sillä pidämme nykyisen siivousyhtiömme vielä vuoden.',
      headings: [
        'Kohtelias kieltäytyminen',
        'Kohtelias ei',
        'Kieltäytyminen',
        'Kieltävä vastaus',
        'Kielteinen vastaus kohteliaasti',
        'Näin sanomme ei',
        'Näin sanot ei',
        'Ei kohteliaasti',
        'Miten sanon ei',
        'Miten sanomme ei',
        'Miten kieltäydymme',
        'Kun meidän on sanottava ei',
        'Kun sanomme ei',
        'Kun kieltäydymme itse',
        'Ei kiitos',
        'Ei kiitos tällä kertaa',
        'Tällä kertaa emme',
        'Kaunis ei',
        'Reilu ei',
        'Ystävällinen ei',
        'Selvä mutta ystävällinen ei',
        'Malli kieltäytymiseen',
        'Kieltäytymisen malli',
        'Kieltäytymisviesti',
        'Kieltäytymiskirje',
        'Hylkäysviesti',
        'Fraaseja kieltäytymiseen',
        'Kohteliaita tapoja sanoa ei',
        'Sanamuoto kieltäytymiseen',
        'Ei-vastaus',
        'Tarjouksen hylkäys',
      ],
    },
    thanks: {
      title: 'Kiitos',
      skeleton: 'Kiitos {{nimi}}, että {{mitä toinen teki: tarjous, aika tai työ}}.',
      example:
        'Kiitos, Petri, että ajoit Seinäjoelta asti näyttämään mallipalat ja vastasit kärsivällisesti kaikkiin kysymyksiimme.',
      headings: [
        'Kiitos',
        'Kiitokset',
        'Kiitokset ajasta',
        'Kiitos ajastanne',
        'Kiitos tapaamisesta',
        'Kiitos tarjouksesta',
        'Kiitos tarjouksestanne',
        'Kiitos keskustelusta',
        'Kiitos yhteistyöstä',
        'Kiitos yhteistyöstänne',
        'Kiitos käynnistä',
        'Kiitos puhelusta',
        'Kiitos vaivannäöstä',
        'Kiitos työstänne',
        'Lämmin kiitos',
        'Suuri kiitos',
        'Kiitämme',
        'Kiitossanat',
        'Kiitä',
        'Kiitä ensin',
        'Kiitos vielä kerran',
        'Aluksi kiitos',
        'Ensin kiitokset',
        'Kiitos näistä vuosista',
        'Kiittäminen',
        'Tästä kiitämme',
        'Kiitoksen sana',
        'Kiitollisena',
      ],
    },
    'clear-decision': {
      title: 'Päätös',
      skeleton: 'Päätöksemme on {{kyllä tai ei}}: {{tilaamme tarjouksen mukaisesti / emme tilaa}}.',
      example: 'Vastauksemme on kyllä: tilaamme kaksi kuorinkonetta tarjouksenne 4417 mukaisesti.',
      headings: [
        'Päätös',
        'Päätöksemme',
        'Päätöksemme tarjouksestanne',
        'Tarjousta koskeva päätös',
        'Vastauksemme',
        'Vastauksemme tarjoukseen',
        'Vastaus lyhyesti',
        'Vastaus tarjoukseenne',
        'Selvä vastaus',
        'Selvä päätös',
        'Selkeä päätös',
        'Kyllä vai ei',
        'Kyllä tai ei',
        'Valintapäätös',
        'Hankintapäätös',
        'Ostopäätös',
        'Ratkaisumme',
        'Lopputulos',
        'Mitä päätimme',
        'Mihin päädyimme',
        'Kenet valitsimme',
        'Valintamme',
        'Valinnan tulos',
        'Tarjouskilpailun tulos',
        'Kilpailutuksen tulos',
        'Päätös tarjouksesta',
        'Päätös yhteistyön jatkosta',
        'Päätös yhteistyöstä',
        'Lopullinen vastauksemme',
        'Yksiselitteinen vastaus',
      ],
    },
    'relevant-feedback': {
      title: 'Palaute tarjouksesta',
      skeleton:
        'Tarjouksessanne pidimme erityisesti {{mistä}}. Meitä ei vakuuttanut {{mikä}}, ja päätöksen ratkaisi {{syy}}.',
      example:
        'Havainnekuvat ja huoltosuunnitelma olivat joukon parhaat. Toimitusaika jäi kuitenkin kolme viikkoa muita pidemmäksi, ja se ratkaisi.',
      headings: [
        'Palaute tarjouksesta',
        'Palautteemme',
        'Palautteemme tarjouksestanne',
        'Palaute tarjouksestanne',
        'Rehellinen palaute',
        'Palaute tarjoajalle',
        'Palaute toimittajalle',
        'Suora palaute',
        'Perustelut',
        'Päätöksen perustelut',
        'Päätöksen syyt',
        'Valinnan perustelut',
        'Perustelumme',
        'Miksi päädyimme tähän',
        'Miksi valitsimme toisin',
        'Miksi emme valinneet teitä',
        'Mikä ratkaisi',
        'Mikä päätöksen ratkaisi',
        'Mistä pidimme',
        'Mistä pidimme ja mistä emme',
        'Mikä vakuutti',
        'Mikä ei vakuuttanut',
        'Mikä jäi puuttumaan',
        'Mitä jäimme kaipaamaan',
        'Hyvää ja parannettavaa',
        'Plussat ja miinukset',
        'Ruusut ja risut',
        'Vahvuudet ja heikkoudet tarjouksessa',
        'Tarjouksenne vahvuudet',
        'Tarjouksen arviointi',
        'Miltä tarjouksenne näytti',
      ],
    },
    'open-door': {
      title: 'Ovi jää auki',
      skeleton: 'Ovi on teille meillä auki: {{milloin tai missä asiassa}} otamme mielellämme uudelleen yhteyttä.',
      example:
        'Kilpailutamme kuljetukset uudelleen ensi vuoden syksyllä ja kutsumme teidät silloin mielellämme mukaan.',
      headings: [
        'Ovi jää auki',
        'Ovi on auki',
        'Ovi auki',
        'Avoin ovi',
        'Jätämme oven auki',
        'Pidetään yhteyttä',
        'Pidetään yhteyttä jatkossakin',
        'Pysytään yhteydessä',
        'Yhteydenpito jatkossa',
        'Yhteydenpito tulevaisuudessa',
        'Jatkossa',
        'Tulevaisuudessa',
        'Vastaisuudessa',
        'Ensi kerralla',
        'Ensi kertaan',
        'Seuraavalla kerralla',
        'Seuraava mahdollisuus',
        'Toisella kertaa',
        'Toisen kerran',
        'Tervetuloa takaisin',
        'Tervetuloa uudelleen',
        'Uusi mahdollisuus',
        'Uusi yritys',
        'Tulevat hankkeet',
        'Tuleva yhteistyö',
        'Yhteistyö myöhemmin',
        'Palataan asiaan myöhemmin',
        'Paluu on mahdollinen',
        'Näkemiin, ei hyvästi',
        'Kun tiet taas kohtaavat',
        'Jos tilanne muuttuu',
      ],
    },
    'closing-terms': {
      title: 'Päättymisen ehdot',
      skeleton:
        'Yhteistyömme päättyy {{päivä}}. Avoimet tilaukset {{miten hoidetaan}}, {{aineistot ja avaimet}} palautetaan {{päivä}} ja viimeinen lasku maksetaan {{päivä}}.',
      example:
        'Sopimus päättyy 31. toukokuuta. Jo tilatut kolme kuormaa toimitetaan loppuun, kulkukortit palautetaan viimeisenä päivänä ja maksamme loppulaskun 14 päivässä.',
      headings: [
        'Päättymisen ehdot',
        'Päättymisehdot',
        'Yhteistyön päättyminen',
        'Yhteistyön päättäminen',
        'Yhteistyön päättymisen ehdot',
        'Yhteistyön lopettaminen',
        'Sopimuksen päättyminen',
        'Sopimuksen päättäminen',
        'Sopimuksen irtisanominen',
        'Irtisanominen',
        'Irtisanomisehdot',
        'Irtisanomisaika',
        'Irtisanomisaika ja viimeinen päivä',
        'Viimeinen päivä',
        'Viimeinen toimituspäivä',
        'Päättymispäivä ja avoimet asiat',
        'Päättymispäivä',
        'Avoimet tilaukset',
        'Avoimet tilaukset ja loppulasku',
        'Avoimet asiat ennen päättymistä',
        'Loppuselvitys',
        'Loppulasku',
        'Loppulasku ja palautukset',
        'Loppumaksu',
        'Palautukset ja luovutukset',
        'Avaimet ja aineistot',
        'Aineistojen luovutus',
        'Siirtymäaika',
        'Lopputilitys',
        'Tilit selviksi',
        'Miten lopetamme',
        'Miten yhteistyö päätetään',
      ],
    },
    'complaint-facts': {
      title: 'Mitä tapahtui',
      skeleton:
        '{{Päivä}} {{tilaus, toimitus tai lasku numeroineen}}: {{mitä tapahtui ja kuinka paljon}}. Liitteenä {{kuvat tai pöytäkirja}}.',
      example:
        'Tilauksen 88123 ikkunat saapuivat 6. maaliskuuta kello 9; kahdeksastatoista kolmessa oli lasi haljennut kulmasta. Kuvat ja huomautus rahtikirjassa ovat liitteenä.',
      headings: [
        'Mitä tapahtui',
        'Mitä on tapahtunut',
        'Mitä kävi',
        'Tapahtumat',
        'Tapahtumien kulku',
        'Tapahtumankulku',
        'Tapahtuman kuvaus',
        'Tosiasiat',
        'Faktat',
        'Faktat ensin',
        'Tosiasiat lyhyesti',
        'Tapauksen tiedot',
        'Reklamaation tiedot',
        'Reklamaation aihe',
        'Reklamaation kohde',
        'Reklamaation kuvaus',
        'Virheen kuvaus',
        'Vian kuvaus',
        'Ongelman kuvaus',
        'Vaurion kuvaus',
        'Poikkeaman kuvaus',
        'Havaittu virhe',
        'Havaitut virheet',
        'Havainnot',
        'Mistä on kyse',
        'Mikä meni vikaan',
        'Mikä meni pieleen',
        'Mitä, missä ja milloin',
        'Vaurio ja ajankohta',
        'Mihin tilaukseen asia liittyy',
        'Tilaus ja havaittu puute',
      ],
    },
    responsibility: {
      title: 'Vastuumme',
      skeleton:
        'Virhe oli meidän: {{mitä teimme väärin tai jätimme tekemättä}}. Kannamme siitä vastuun emmekä selittele.',
      example:
        'Keräilijämme otti väärän lavan, eikä lähtötarkastuksemme huomannut sitä. Virhe on meidän, ja pahoittelemme sitä vilpittömästi.',
      headings: [
        'Vastuumme',
        'Vastuu',
        'Meidän vastuumme',
        'Oma vastuumme',
        'Kannamme vastuun',
        'Otamme vastuun',
        'Vastuun ottaminen',
        'Vastuun kantaminen',
        'Oma osuutemme',
        'Meidän osuutemme',
        'Oma osuus',
        'Oma virheemme',
        'Meidän virheemme',
        'Virhe oli meidän',
        'Missä me erehdyimme',
        'Mitä teimme väärin',
        'Mitä meidän olisi pitänyt tehdä',
        'Myönnämme virheemme',
        'Virheen myöntäminen',
        'Anteeksipyyntö',
        'Anteeksipyyntömme',
        'Pahoittelumme',
        'Pyydämme anteeksi',
        'Ilman selityksiä',
        'Ei selittelyä',
        'Peiliin katsominen',
        'Katse peiliin',
        'Syy oli meissä',
        'Mikä meillä petti',
        'Mikä meni meillä pieleen',
      ],
    },
    remedy: {
      title: 'Korjaus ja aikataulu',
      skeleton: 'Korjaamme asian näin: {{vaihto, korjaus tai hyvitys}}, ja se on valmis viimeistään {{päivä}}.',
      example:
        'Toimitamme kolme uutta ikkunaa tiistaihin 17. maaliskuuta mennessä, haemme rikkoutuneet samalla autolla ja hyvitämme rahdin kokonaan.',
      headings: [
        'Korjaus ja aikataulu',
        'Korjausehdotus',
        'Korjausehdotuksemme',
        'Korjaus',
        'Korjaava toimenpide',
        'Korjaavat toimenpiteet',
        'Korjaavat toimet',
        'Hyvitys',
        'Hyvitysehdotus',
        'Hyvityksemme',
        'Hyvitysvaatimus',
        'Korvaus',
        'Korvausvaatimus',
        'Korvausehdotus',
        'Vaatimuksemme',
        'Vaatimus',
        'Mitä vaadimme',
        'Mitä pyydämme',
        'Miten korjaamme asian',
        'Miten korjaamme tämän',
        'Näin korjaamme asian',
        'Näin hyvitämme asian',
        'Näin laitamme asian kuntoon',
        'Ratkaisuehdotus',
        'Ehdotuksemme ratkaisuksi',
        'Toivottu ratkaisu',
        'Korvaava toimitus',
        'Mitä teemme nyt ja milloin',
        'Milloin asia on korjattu',
        'Korjaus tai hyvitys',
        'Asia kuntoon',
      ],
    },
  },
  kinds: {
    playbook: [
      'myynnin_käsikirja*',
      'myyntikäsikirja*',
      'myynnin_pelikirja*',
      'myynnin_kasikirja*',
      'myyntikasikirja*',
      'asiakastyön_käsikirja*',
      'asiakastyon_kasikirja*',
      'asiakaspalvelun_käsikirja*',
      'myynnin_opas',
      'myyntiopas',
      'myyntioppa*',
      'myyjän_opas',
      'myyjan_opas',
      'myyjän_käsikirja*',
      'myyjan_kasikirja*',
      'myynnin_toimintamalli*',
      'asiakastyön_toimintamalli*',
      'asiakastyon_toimintamalli*',
      'myynnin_playbook*',
      'sales_playbook*',
      'pelikirja*',
      'myyntiprosessi*',
      'myynnin_prosessi*',
      'ostajan_käsikirja*',
      'ostajan_kasikirja*',
      'hankinnan_käsikirja*',
      'hankinnan_kasikirja*',
      'asiakaskäsikirja*',
      'asiakaskasikirja*',
      'näin_myymme',
      'nain_myymme',
      'myynnin_pelisäännö*',
      'myynnin_pelisaanno*',
      'myynnin_pelisäännöt',
      'asiakastyön_pelisäännöt',
      'asiakastyon_pelisaannot',
      'myyjän_pelikirja*',
      'toimittajayhteistyön_opas',
      'toimittajayhteistyon_opas',
      'myynnin_ohjekirja*',
      'myynnin_toimintaohje*',
      'myynnin_työohje*',
      'myynnin_ohjeistu*',
      'myyntiohjeistu*',
      'myyntityön_opas',
      'myyntityön_käsikirja*',
      'myyntityön_vaiheet',
      'myyntityön_pelisään*',
      'myyntitiimin_käsikirja*',
      'myyntitiimin_opas',
      'myyntitiimin_pelisään*',
      'myyntitiimin_toimintamalli*',
      'uusmyynnin_käsikirja*',
      'uusmyynnin_playbook*',
      'uusmyynnin_prosessi*',
      'uusasiakashankinnan_käsikirja*',
      'uusasiakashankinnan_prosessi*',
      'ratkaisumyynnin_käsikirja*',
      'ratkaisumyynnin_opas',
      'kenttämyynnin_käsikirja*',
      'puhelinmyynnin_käsikirja*',
      'liidistä_kaupaksi',
      'liidistä_asiakkaaksi',
      'liidistä_tilaukseen',
      'ensikontaktista_kauppaan',
      'ensikontaktista_tilaukseen',
      'asiakkuudenhallinnan_käsikirja*',
      'asiakkuudenhoidon_käsikirja*',
      'asiakkuudenhoidon_toimintamalli*',
      'asiakkuuspäällikön_käsikirja*',
      'asiakkuuspäällikön_opas',
      'asiakasvastaavan_käsikirja*',
      'asiakasmenestyksen_käsikirja*',
      'asiakasmenestyksen_playbook*',
      'asiakasyhteistyön_käsikirja*',
      'asiakasyhteistyön_pelisään*',
      'asiakaskohtaamisen_käsikirja*',
      'toimittajahallinnan_käsikirja*',
      'toimittajayhteistyön_käsikirja*',
      'toimittajayhteistyön_pelisään*',
      'ostotoiminnan_käsikirja*',
    ],
    meeting: [
      'asiakastapaami*',
      'asiakastapaaminen',
      'tapaamissuunnitelm*',
      'käyntisuunnitelm*',
      'kayntisuunnitelm*',
      'asiakaskäyn*',
      'asiakaskayn*',
      'käyntiraport*',
      'kayntiraport*',
      'käyntimuistio*',
      'kayntimuistio*',
      'tapaamismuistio*',
      'asiakastapaamisen_muistio*',
      'asiakaspalaver*',
      'asiakaspalaverin_muistio*',
      'palaverimuistio_asiak*',
      'toimittajapalaver*',
      'toimittajatapaami*',
      'toimittajatapaaminen',
      'toimittajatapaamisen_muistio*',
      'myyntitapaami*',
      'myyntitapaaminen',
      'myyntikäyn*',
      'myyntikayn*',
      'myyntipalaver*',
      'asiakastapaamisen_asialist*',
      'tapaamisen_asialist*',
      'asiakaspuhelu*',
      'soittorunko*',
      'soittorung*',
      'puhelurunko*',
      'puhelurung*',
      'puhelun_runko',
      'tarvekartoitustapaami*',
      'tarvekartoituspalaver*',
      'tarvekartoituspuhelu*',
      'tapaaminen_asiakka*',
      'tapaamisen_runko',
      'tapaamisrunko*',
      'vierailusuunnitelm*',
      'asiakasvierailu*',
      'kartoituspuhelu*',
      'kartoituskäyn*',
      'kartoituskayn*',
      'muistio_asiakastapaami*',
      'asiakaskokous*',
      'asiakaskokouk*',
      'tutustumiskäyn*',
      'tutustumiskayn*',
      'asiakaskeskustelu*',
      'kartoituspalaver*',
      'kartoituskeskustelu*',
      'demon_käsikirjoitus',
      'demokäsikirjoitus',
      'myyntikeskustelun_runko*',
      'myyntikeskustelun_muistio*',
      'myyntikeskustelun_kysymy*',
      'myyntipuhelun_muistio*',
      'myyntipuhelun_muistiinpano*',
      'discovery_puhelu*',
      'discovery_palaver*',
      'discovery_keskustelu*',
      'discovery_kysymy*',
      'asiakkaan_tarvekartoit*',
      'tarvekartoituksen_kysymy*',
      'tarvekartoituksen_runko*',
      'tarvekartoituskysymy*',
      'kartoitustapaami*',
      'kvalifiointipuhelu*',
      'kvalifiointikysymy*',
      'bant_kysymy*',
      'meddic_kysymy*',
      'demopuhelu*',
      'demotapaami*',
      'tuotedemon_runko*',
      'tuotedemon_käsikirjoitu*',
      'ensitapaaminen_asiakkaan',
      'ensitapaaminen_toimittajan',
      'tapaaminen_toimittaj*',
      'palaveri_asiakka*',
      'palaveri_toimittaj*',
      'palaverimuistio_toimittaj*',
      'kokousmuistio_asiak*',
      'kokous_asiakkaan_kanssa',
      'puhelu_asiakkaan_kanssa',
      'puhelumuistio_asiak*',
      'asiakasmuistio*',
      'asiakaskohtaamisen_runko*',
      'prospektitapaami*',
      'prospektipalaver*',
      'jälleenmyyjätapaami*',
      'jälleenmyyjäpalaver*',
      'alihankkijatapaami*',
      'alihankkijapalaver*',
      'ostajatapaami*',
      'messutapaami*',
      'yhteistyöpalaveri_asiak*',
      'yhteistyöpalaveri_toimittaj*',
      'tavarantoimittajatapaami*',
      'myyntidemon_runko*',
      'myyntidemon_käsikirjoitu*',
    ],
    outreach: [
      'kylmäsoitto*',
      'kylmäsoit*',
      'kylmasoitto*',
      'kylmasoit*',
      'kylmäpuhelu*',
      'kylmapuhelu*',
      'ensisoitto*',
      'ensisoiton',
      'ensipuhelu*',
      'ensimmäinen_soitto',
      'ensimmainen_soitto',
      'ensimmäinen_yhteydenotto',
      'ensimmainen_yhteydenotto',
      'ensiyhteydenotto*',
      'ensiyhteydenoto*',
      'ensikontakti*',
      'ensikontaktin_viesti*',
      'ensimmäinen_viesti',
      'ensimmainen_viesti',
      'ensimmäinen_sähköposti',
      'ensimmainen_sahkoposti',
      'ensiviesti*',
      'kylmäviesti*',
      'kylmaviesti*',
      'kylmäposti*',
      'kylmaposti*',
      'kylmäsähköposti*',
      'lähestymisviesti*',
      'lahestymisviesti*',
      'lähestymiskirje*',
      'lahestymiskirje*',
      'esittelykirje*',
      'esittelyviesti*',
      'esittäytymisviesti*',
      'prospektointi*',
      'prospektoin*',
      'uusasiakashankin*',
      'uusasiakassoit*',
      'buukkaussoit*',
      'buukkauspuhelu*',
      'buukkausskripti*',
      'buukkausrunko*',
      'avauspuhelu*',
      'avausviesti*',
      'myyntikirje*',
      'kylmäviestisarja*',
      'sähköpostisarja*',
      'prospektointiviesti*',
      'kylmäkontaktoin*',
      'kylmäkontakti*',
      'kylmälähestymi*',
      'kylmämeil*',
      'cold_call_skripti*',
      'cold_call_runko*',
      'cold_email_pohja*',
      'linkedin_lähestymi*',
      'linkedin_kontaktoin*',
      'linkedin_viestisarja*',
      'linkedin_yhteyspyyn*',
      'linkedin_myyntiviesti*',
      'myyntiviestisarja*',
      'myyntisähköpost*',
      'myyntimeili*',
      'outbound_sekvenssi*',
      'outbound_soit*',
      'outbound_skripti*',
      'outreach_viesti*',
      'outreach_sähköpost*',
      'outreach_sekvenssi*',
      'puhelinmyynnin_skripti*',
      'puhelinmyynnin_käsikirjoitu*',
      'puhelinmyyntiskripti*',
      'buukkauskäsikirjoitu*',
      'buukkausviesti*',
      'buukkausmeil*',
      'buukkausopas',
      'tapaamisten_buukkau*',
      'liidisoit*',
      'liidien_kontaktoin*',
      'prospektien_kontaktoin*',
      'prospektin_lähestymi*',
      'prospektikirje*',
      'viesti_prospektil*',
      'sähköposti_prospektil*',
      'kirje_prospektil*',
      'yhteydenotto_prospekti*',
      'yhteydenotto_uuteen_asiakka*',
      'yhteydenotto_potentiaalise*',
      'uusien_asiakkaiden_kontaktoin*',
      'potentiaalisen_asiakkaan_lähestymi*',
      'asiakashankintakirje*',
      'asiakashankintaviesti*',
      'asiakashankintasoit*',
      'uusasiakaskirje*',
      'uusasiakasviesti*',
      'uusmyyntisoit*',
      'lähestymissähköpost*',
      'lähestymissoit*',
      'esittäytymiskirje*',
    ],
    'follow-up': [
      'jälkisoitto*',
      'jälkisoit*',
      'jalkisoitto*',
      'jalkisoit*',
      'seurantasoitto*',
      'seurantasoit*',
      'seurantaviesti*',
      'seurantaposti*',
      'seurantasähköposti*',
      'seurantasahkoposti*',
      'jatkoviesti*',
      'kiitosviesti*',
      'kiitosviesti_tapaamisesta',
      'kiitosposti*',
      'viesti_tapaamisen_jälkeen',
      'viesti_tapaamisen_jalkeen',
      'yhteenvetoviesti*',
      'yhteenveto_tapaamisesta*',
      'tapaamisen_yhteenveto*',
      'tapaamisen_jälkeen',
      'tapaamisen_jalkeen',
      'käynnin_jälkeen',
      'kaynnin_jalkeen',
      'messujen_jälkeen',
      'messujen_jalkeen',
      'messujen_jälkihoito*',
      'messujen_jalkihoito*',
      'jälkiviesti*',
      'jalkiviesti*',
      'muistutusviesti_tarjouk*',
      'tarjouksen_perään*',
      'tarjouksen_peraan*',
      'tarjouksen_seuranta*',
      'tarjousseuranta*',
      'follow-up_viesti*',
      'followup_viesti*',
      'seurantaviestisarja*',
      'seurantaviestipohja*',
      'jälkiseurantaviesti*',
      'jälkiseurantasoit*',
      'jälkikontaktoin*',
      'jälkipuhelu*',
      'jälkihoitoviesti*',
      'jälkihoitosoit*',
      'jälkimarkkinointisoit*',
      'jälkimarkkinointiviesti*',
      'follow_up_sähköpost*',
      'follow_up_meil*',
      'follow_up_soit*',
      'follow_up_puhelu*',
      'follow_up_pohja*',
      'follow_up_sarja*',
      'followup_sähköpost*',
      'followup_meil*',
      'followup_soit*',
      'followup_pohja*',
      'tarjousmuistutu*',
      'tarjouksen_muistutu*',
      'muistutus_tarjouk*',
      'tarjouksen_jälkihoi*',
      'tarjousten_jälkihoi*',
      'avointen_tarjousten_seuran*',
      'tarjouksen_jälkeinen_viesti*',
      'asiakastapaamisen_jälke*',
      'asiakaspalaverin_jälke*',
      'asiakaskäynnin_jälke*',
      'myyntitapaamisen_jälke*',
      'myyntipuhelun_jälke*',
      'tapaamisen_jälkeinen_viesti*',
      'palaverin_jälkeinen_viesti*',
      'demon_jälkeinen_viesti*',
      'kiitos_tapaamisesta',
      'kiitos_palaverista',
      'kiitos_demosta',
      'kiitoskirje_asiak*',
      'yhteenveto_asiakastapaamise*',
      'yhteenveto_asiakaspalaveri*',
      'messuliidien_jälkihoi*',
      'messukontaktien_jälkihoi*',
      'messuliidien_seuran*',
      'liidien_jälkihoi*',
      'liidien_herättely*',
      'hiljaisen_asiakkaan_herättely*',
      'vastaamattoman_tarjouksen_seuran*',
    ],
    proposal: [
      'tarjous',
      'tarjouksen_saate*',
      'tarjouksen_saatekirje*',
      'tarjouskirje*',
      'tarjouksen_saateviesti*',
      'tarjoussaate*',
      'saatekirje_tarjouk*',
      'saateviesti_tarjouk*',
      'tarjouspohja*',
      'tarjousmalli*',
      'tarjousasiakirj*',
      'tarjousdokument*',
      'urakkatarjous*',
      'urakkatarjouk*',
      'palvelutarjous*',
      'palvelutarjouk*',
      'projektitarjous*',
      'projektitarjouk*',
      'huoltosopimustarjous*',
      'kokonaistarjous*',
      'kokonaistarjouk*',
      'tarjous_asiakka*',
      'budjettitarjous*',
      'budjettitarjouk*',
      'lisätarjous*',
      'lisatarjous*',
      'toimitustarjous*',
      'toimitustarjouk*',
      'yhteistyöehdotus*',
      'yhteistyoehdotus*',
      'yhteistyöehdotuk*',
      'yhteistyoehdotuk*',
      'ratkaisuehdotus_asiakka*',
      'tarjousluonnos*',
      'tarjousluonnok*',
      'hintatarjous',
      'hintatarjouk*',
      'verkkosivutarjous',
      'verkkosivutarjouk*',
      'konsultointitarjous',
      'konsultointitarjouk*',
      'asiantuntijatarjous',
      'kunnossapitotarjous',
      'siivoustarjous',
      'remonttitarjous',
      'remonttitarjouk*',
      'asennustarjous',
      'laitetarjous',
      'ohjelmistotarjous',
      'ylläpitotarjous',
      'suunnittelutarjous',
      'kuljetustarjous',
      'rahtitarjous',
      'kirjanpitotarjous',
      'tilitoimistotarjous',
      'vuosisopimustarjous',
      'puitesopimustarjous',
      'jatkotarjous',
      'yhteistyötarjous',
      'yhteistyötarjouk*',
      'tarjouksemme_teille',
      'tarjoussähköpost*',
      'tarjouksen_lähetysviesti*',
      'tarjouksen_kansikirje*',
      'tarjousehdotu*',
      'projektiehdotus_asiakkaalle',
      'palveluehdotus_asiakkaalle',
      'toteutusehdotus_asiakkaalle',
      'kumppanuusehdotu*',
      'kustannusarvio_asiakkaalle',
      'työmääräarvio_asiakkaalle',
    ],
    'offer-reply': [
      'vastaus_tarjouk*',
      'vastaus_tarjoukseen',
      'vastaus_tarjoukseenne',
      'vastaus_tarjoukse*',
      'tarjousvastaus*',
      'tarjousvastauk*',
      'vastauksemme_tarjouk*',
      'tarjouksen_vastaus*',
      'tarjouspäätös*',
      'tarjouspaatos*',
      'tarjouspäätök*',
      'tarjouspaatok*',
      'päätös_tarjouk*',
      'paatos_tarjouk*',
      'päätöksemme_tarjouk*',
      'paatoksemme_tarjouk*',
      'tarjouksen_hyväksy*',
      'tarjouksen_hyvaksy*',
      'tarjouksen_hyväksyntä*',
      'palaute_tarjouk*',
      'palaute_tarjoajal*',
      'tarjouspalaute*',
      'tarjouskilpailun_tulos*',
      'tarjouskilpailun_tulok*',
      'tarjouskilpailun_ratkaisu*',
      'kilpailutuksen_tulos*',
      'vastaus_tarjoajal*',
      'vastaus_toimittajal*',
      'tiedoksianto_tarjoajille',
      'tarjoukseenne_liittyvä_päätös',
      'hyväksymme_tarjouk*',
      'tarjouksenne_hyväksy*',
      'urakkatarjouksen_hyväksy*',
      'tilaus_tarjouksenne_perusteella',
      'tilaus_tarjouksenne_mukaan',
      'kiitos_tarjouksesta',
      'kiitos_tarjouksestanne',
      'kiitokset_tarjoukse*',
      'tarjouspalautte*',
      'palautetta_tarjouk*',
      'palaute_toimittajan_tarjouk*',
      'päätös_tarjoajil*',
      'hävinneille_tarjoajille',
      'hävinneelle_tarjoajalle',
      'voittaneelle_tarjoajalle',
      'valitulle_tarjoajalle',
      'valitulle_toimittajalle',
      'toimittajavalinnan_ilmoitu*',
      'toimittajavalinnan_tulo*',
      'ilmoitus_toimittajavalinna*',
      'toimittajan_valintapäätö*',
      'hankintapäätös_tarjoajil*',
      'hankintapäätöksen_tiedoksian*',
      'tarjouskilpailun_päätö*',
      'tarjouskilpailun_lopputulo*',
      'kilpailutuksen_lopputulo*',
      'kilpailutuksen_ratkaisu*',
      'vastaus_urakkatarjouk*',
      'vastaus_palvelutarjouk*',
      'vastaus_hintatarjouk*',
      'vastaus_yhteistyötarjouk*',
      'vastaus_yhteistyöehdotu*',
      'vastaus_myyntitarjouk*',
      'vastaus_myyjälle',
      'päätös_urakkatarjouk*',
    ],
    refusal: [
      'kieltäytymi*',
      'kieltaytymi*',
      'kieltäytyminen',
      'kieltaytyminen',
      'kieltäytymisviesti*',
      'kieltaytymisviesti*',
      'kieltäytymiskirje*',
      'kieltaytymiskirje*',
      'kieltävä_vastaus',
      'kieltava_vastaus',
      'kielteinen_vastaus',
      'kielteisen_vastauk*',
      'kielteinen_päätös_tarjouk*',
      'kielteinen_paatos_tarjouk*',
      'hylkäyskirje*',
      'hylkayskirje*',
      'hylkäysviesti*',
      'hylkaysviesti*',
      'tarjouksen_hylkä*',
      'tarjouksen_hylka*',
      'kohtelias_ei',
      'kohtelias_kieltäytymi*',
      'kohtelias_kieltaytymi*',
      'näin_sanot_ei',
      'nain_sanot_ei',
      'näin_sanomme_ei',
      'nain_sanomme_ei',
      'miten_sanoa_ei',
      'ei_kiitos',
      'ei_kiitos_viesti*',
      'ei-vastaus',
      'emme_jätä_tarjousta',
      'emme_jata_tarjousta',
      'kieltäydymme*',
      'kieltaydymme*',
      'ei_toimittajalle',
      'ei_asiakkaalle',
      'tarjouksenne_hylkä*',
      'urakkatarjouksen_hylkä*',
      'hylkäysilmoitus_tarjo*',
      'hylkäyspäätös_tarjo*',
      'tarjouspyynnön_hylkä*',
      'tarjoamatta_jättämi*',
      'yhteistyöehdotuksen_hylkä*',
      'yhteistyötarjouksen_hylkä*',
      'alennuspyynnön_hylkä*',
      'alennuspyynnön_torju*',
      'emme_anna_alennusta',
      'emme_hyväksy_tarjousta',
      'emme_valinneet_tarjoustanne',
      'emme_tee_tarjousta',
      'emme_voi_tarjota',
      'emme_ota_toimeksiantoa',
      'emme_osallistu_tarjouskilpailuun',
      'emme_osallistu_kilpailutukseen',
      'emme_tarvitse_palveluanne',
      'valitsimme_toisen_toimittaj*',
      'valitsimme_toisen_tarjoaj*',
      'ein_sanominen_asiakkaalle',
      'ein_sanominen_toimittajalle',
      'ei_myyjälle',
      'ei_prospektille',
      'ei_tarjoajalle',
      'kohteliaasti_ei',
      'kielteinen_päätös_toimittaj*',
      'kielteinen_päätös_tarjoaj*',
      'kuinka_sanoa_ei_asiakka*',
      'kuinka_sanoa_ei_toimittaj*',
      'hylkäävä_vastaus_tarjo*',
      'torjuva_vastaus_tarjo*',
    ],
    negotiation: [
      'neuvottelusuunnitelm*',
      'neuvottelun_suunnitelm*',
      'neuvottelurunko*',
      'neuvottelurung*',
      'neuvotteluopas',
      'neuvotteluoppa*',
      'neuvotteluohje*',
      'neuvottelustrateg*',
      'neuvotteluvalmistelu*',
      'neuvotteluvalmistautu*',
      'neuvottelutaktiik*',
      'neuvottelukortti*',
      'neuvottelu',
      'neuvottelut',
      'hintaneuvottelu*',
      'hintaneuvottel*',
      'sopimusneuvottelu*',
      'vuosineuvottelu*',
      'vuosisopimusneuvottelu*',
      'kauppaneuvottelu*',
      'ostoneuvottelu*',
      'toimittajaneuvottelu*',
      'myyntineuvottelu*',
      'puitesopimusneuvottelu*',
      'urakkaneuvottelu*',
      'tarjousneuvottelu*',
      'alennusneuvottelu*',
      'jatkosopimusneuvottelu*',
      'ehtoneuvottelu*',
      'vuokraneuvottelu*',
      'hinnantarkistusneuvottelu*',
      'hintakeskustelu*',
      'hintapuhe*',
      'neuvottelun_runko*',
      'neuvottelun_valmistelu*',
      'neuvotteluun_valmistautu*',
      'neuvotteluihin_valmistautu*',
      'neuvottelun_tavoit*',
      'neuvottelun_tarkistuslist*',
      'neuvottelukäsikirja*',
      'neuvottelun_pelikirja*',
      'neuvottelijan_opas',
      'neuvottelijan_muistilist*',
      'uusintaneuvottelu*',
      'vuosihintaneuvottelu*',
      'hinnankorotusneuvottelu*',
      'hinnankorotuskeskustelu*',
      'hintatarkistusneuvottelu*',
      'maksuehtoneuvottelu*',
      'toimitusehtoneuvottelu*',
      'alihankintaneuvottelu*',
      'alihankkijaneuvottelu*',
      'lisenssineuvottelu*',
      'yhteistyösopimusneuvottelu*',
      'palvelusopimusneuvottelu*',
      'toimitussopimusneuvottelu*',
      'huoltosopimusneuvottelu*',
      'hankintaneuvottelu*',
      'jälleenmyyjäneuvottelu*',
      'kumppanuusneuvottelu*',
      'hinnasta_neuvottel*',
      'sopimuksesta_neuvottel*',
      'toimittajan_kanssa_neuvottel*',
      'asiakkaan_kanssa_neuvottel*',
      'batna_analyysi*',
      'batna_ja_zopa',
      'myönnytyslist*',
    ],
    objections: [
      'vastaväit*',
      'vastavait*',
      'vastaväittei*',
      'vastavaittei*',
      'vastaväitteiden_käsittely*',
      'vastavaitteiden_kasittely*',
      'vastaväitteet',
      'vastavaitteet',
      'vastaväitepankki*',
      'vastavaitepankki*',
      'vastaväiteopas',
      'vastavaiteopas',
      'vastaväitekortti*',
      'vastavaitekortti*',
      'vastaväitteisiin_vastaami*',
      'vastavaitteisiin_vastaami*',
      'asiakkaan_vastaväit*',
      'asiakkaan_vastavait*',
      'epäröivä_asiakas',
      'eparoiva_asiakas',
      'kun_asiakas_epäröi',
      'kun_asiakas_eparoi',
      'asiakkaan_epäröin*',
      'asiakkaan_eparoin*',
      'hintavastaväit*',
      'hintavastavait*',
      'liian_kallis',
      'kun_hinta_on_liian_kova',
      'kun_asiakas_sanoo_liian_kallis',
      'miten_vastata_epäilyihin',
      'miten_vastata_epailyihin',
      'asiakkaan_epäily*',
      'asiakkaan_epaily*',
      'budjettivastaväit*',
      'ajoitusvastaväit*',
      'kilpailijavastaväit*',
      'myyntivastaväit*',
      'kylmäsoiton_vastaväit*',
      'liian_kallista',
      'hinta_liian_korkea',
      'hinta_on_liian_korkea',
      'hinnan_puolustami*',
      'ostoesteet',
      'ostoesteiden_käsittely*',
      'ostamisen_esteet',
      'asiakkaan_empimi*',
      'empivä_asiak*',
      'empivän_asiakkaan',
      'epäröivän_asiakkaan',
      'epäröivät_asiakka*',
      'epäilevä_asiak*',
      'epäilevän_asiakkaan',
      'skeptinen_asiak*',
      'skeptisen_asiakkaan',
      'vastahakoinen_asiak*',
      'kun_asiakas_epäilee',
      'kun_asiakas_empii',
      'kun_asiakas_vastustelee',
      'kun_asiakas_sanoo_ei',
      'asiakas_haluaa_miettiä',
      'meillä_on_jo_toimittaja',
      'ei_ole_budjettia',
      'asiakkaan_huoliin_vastaami*',
      'asiakkaan_epävarmuu*',
      'asiakkaan_vastustelu*',
      'ostajan_epäröin*',
      'ostajan_epäily*',
      'tekosyiden_käsittely*',
    ],
    complaint: [
      'reklamaatio*',
      'reklamaatioilmoitu*',
      'reklamaatiolomak*',
      'reklamaatioviesti*',
      'reklamaatiokirje*',
      'reklamaatiotapau*',
      'reklamaatiopohja*',
      'reklamaatioraport*',
      'asiakasreklamaatio*',
      'toimittajareklamaatio*',
      'toimitusreklamaatio*',
      'laatureklamaatio*',
      'laskureklamaatio*',
      'valitus_toimituk*',
      'valitus_laatu*',
      'valituskirje*',
      'asiakasvalitu*',
      'virheilmoitus_toimituk*',
      'virheilmoitus_toimittaj*',
      'poikkeamailmoitus_toimit*',
      'kuljetusvauriot*',
      'kuljetusvaurio*',
      'kuljetusvahinko*',
      'kuljetusvahingo*',
      'vahinkoilmoitus_toimituk*',
      'huomautus_toimituk*',
      'huomautus_lasku*',
      'toimitusvirhe*',
      'korvausvaatimus*',
      'korvausvaatimuk*',
      'hyvitysvaatimus*',
      'hyvitysvaatimuk*',
      'hyvityspyyn*',
      'laatupoikkeama_toimit*',
      'reklamointi*',
      'reklamoinn*',
      'palvelureklamaatio*',
      'hintareklamaatio*',
      'tuotereklamaatio*',
      'materiaalireklamaatio*',
      'rahtireklamaatio*',
      'kuljetusreklamaatio*',
      'takuureklamaatio*',
      'viivästysreklamaatio*',
      'urakkareklamaatio*',
      'ostoreklamaatio*',
      'valitus_toimittajal*',
      'valitus_laskust*',
      'valitus_tilauk*',
      'valitus_myöhästyn*',
      'huomautus_viivästyn*',
      'huomautus_myöhästyn*',
      'laatuhuomautu*',
      'virheellinen_toimitus',
      'virheellisen_toimituksen',
      'virheellinen_lasku_toimittaj*',
      'puutteellinen_toimitus',
      'viallinen_toimitus',
      'viallinen_toimituserä',
      'väärä_toimitus',
      'myöhästynyt_toimitus',
      'myöhästyneen_toimituksen',
      'toimituspuut*',
      'toimituspoikkeam*',
      'toimittajapoikkeam*',
      'hinnanalennusvaatimu*',
      'viivästyskorvausvaatimu*',
      'viivästyssakkovaatimu*',
      'laskun_riitaut*',
      'laskun_kiistämi*',
      'rahtivaurio*',
      'rahtivahin*',
      '8d_raportti_toimittaj*',
      'reklamoimme_laskun',
      'reklamoimme_toimituk*',
    ],
    apology: [
      'anteeksipyyntö*',
      'anteeksipyynto*',
      'anteeksipyynnö*',
      'anteeksipyynno*',
      'anteeksipyyntökirje*',
      'anteeksipyyntokirje*',
      'anteeksipyyntöviesti*',
      'anteeksipyyntoviesti*',
      'pahoitteluviesti*',
      'pahoittelukirje*',
      'pahoittelu',
      'pahoittelut',
      'pahoittelumme*',
      'vastaus_reklamaati*',
      'vastaus_reklamaatioon',
      'vastaus_reklamaatioonne',
      'reklamaatiovastaus*',
      'reklamaatiovastauk*',
      'reklamaation_vastaus*',
      'reklamaatiovastine*',
      'vastine_reklamaati*',
      'vastaus_valituk*',
      'vastaus_valitukseen',
      'vastauksemme_reklamaati*',
      'vastauksemme_valituk*',
      'vastaus_asiakasvalituk*',
      'vastaus_korvausvaatimuk*',
      'pyydämme_anteeksi',
      'pyydamme_anteeksi',
      'anteeksi_asiakas*',
      'anteeksi_virhe*',
      'hyvityskirje*',
      'pahoittelemme_viivästy*',
      'pahoittelemme_virhe*',
      'pahoittelemme_toimitus*',
      'pahoittelusähköpost*',
      'pahoittelumeil*',
      'pahoittelusoit*',
      'pahoitteluteksti*',
      'anteeksi_viivästy*',
      'anteeksi_myöhästymi*',
      'vastaus_asiakasreklamaati*',
      'vastaus_laatureklamaati*',
      'vastaus_toimitusreklamaati*',
      'vastaus_laskureklamaati*',
      'vastaus_asiakkaan_reklamaati*',
      'vastaus_asiakkaan_valituk*',
      'vastaus_hyvityspyyn*',
      'vastaus_hyvitysvaatimu*',
      'vastaus_negatiiviseen_palaut*',
      'reklamaatioon_vastaami*',
      'reklamaatioihin_vastaami*',
      'valituksiin_vastaami*',
      'päätös_reklamaati*',
      'ratkaisu_reklamaati*',
      'selvitys_reklamaati*',
      'hyvitysviesti*',
      'hyvitysehdotu*',
      'asiakkaan_hyvittämi*',
      'olemme_pahoillamme',
      'vastaus_huomautukseenne',
      'vastaus_reklamointi*',
    ],
    termination: [
      'irtisanomiskirje*',
      'irtisanomisilmoitu*',
      'irtisanomisviesti*',
      'sopimuksen_irtisanomi*',
      'sopimuksen_irtisanominen',
      'palvelusopimuksen_irtisanomi*',
      'huoltosopimuksen_irtisanomi*',
      'toimitussopimuksen_irtisanomi*',
      'puitesopimuksen_irtisanomi*',
      'sopimuksen_päättä*',
      'sopimuksen_paatta*',
      'sopimuksen_päätty*',
      'sopimuksen_paatty*',
      'sopimuksen_purkami*',
      'yhteistyön_päättä*',
      'yhteistyon_paatta*',
      'yhteistyön_päätty*',
      'yhteistyon_paatty*',
      'yhteistyön_lopetta*',
      'yhteistyon_lopetta*',
      'yhteistyön_loppu*',
      'yhteistyon_loppu*',
      'yhteistyömme_päätty*',
      'yhteistyomme_paatty*',
      'asiakkuuden_päättä*',
      'asiakkuuden_paatta*',
      'asiakkuuden_päätty*',
      'asiakkuuden_paatty*',
      'toimittajasuhteen_päättä*',
      'toimittajasuhteen_paatta*',
      'asiakassuhteen_päättä*',
      'asiakassuhteen_paatta*',
      'toimittajan_vaihto*',
      'jäähyväiskirje*',
      'jaahyvaiskirje*',
      'toimeksiannon_irtisanomi*',
      'toimeksiannon_päättä*',
      'toimeksiantosopimuksen_irtisanomi*',
      'toimeksiantosopimuksen_päättä*',
      'yhteistyösopimuksen_irtisanomi*',
      'yhteistyösopimuksen_päättä*',
      'yhteistyösopimuksen_purk*',
      'ylläpitosopimuksen_irtisanomi*',
      'alihankintasopimuksen_irtisanomi*',
      'jälleenmyyntisopimuksen_irtisanomi*',
      'jälleenmyyjäsopimuksen_irtisanomi*',
      'kumppanuussopimuksen_irtisanomi*',
      'konsulttisopimuksen_irtisanomi*',
      'kirjanpitosopimuksen_irtisanomi*',
      'siivoussopimuksen_irtisanomi*',
      'urakkasopimuksen_purk*',
      'toimitussopimuksen_päättä*',
      'toimitussopimuksen_purk*',
      'palvelusopimuksen_päättä*',
      'palvelusopimuksen_purk*',
      'huoltosopimuksen_päättä*',
      'puitesopimuksen_päättä*',
      'kumppanuuden_päättä*',
      'kumppanuuden_päätty*',
      'liikesuhteen_päättä*',
      'asiakassuhteen_päätty*',
      'asiakassuhteen_lopet*',
      'asiakkuuden_lopet*',
      'asiakkuudesta_luopumi*',
      'asiakkaasta_luopumi*',
      'toimittajasta_luopumi*',
      'toimittajayhteistyön_päättä*',
      'toimittajayhteistyön_lopet*',
      'emme_jatka_sopimusta',
      'emme_jatka_yhteistyötä',
      'emme_uusi_sopimusta',
      'sopimuksen_jatkamatta_jättämi*',
      'irtisanomme_sopimuk*',
      'lopetamme_yhteistyö*',
      'asiakkaan_offboarding*',
      'toimittajan_offboarding*',
    ],
    'account-plan': [
      'asiakassuunnitelm*',
      'asiakkuussuunnitelm*',
      'asiakkuuden_suunnitelm*',
      'asiakkuussuunnitelma',
      'avainasiakassuunnitelm*',
      'asiakaskohtainen_suunnitelm*',
      'asiakkuuden_kehityssuunnitelm*',
      'asiakkuuden_kehittämi*',
      'asiakkuuden_kehittami*',
      'asiakkuuden_hoitosuunnitelm*',
      'asiakkuuden_hoitomalli*',
      'asiakkuuskatsau*',
      'asiakkuuskatsaus',
      'asiakaskatsau*',
      'asiakaskatsaus',
      'asiakkaan_vuosikatsau*',
      'asiakkuuden_vuosikatsau*',
      'vuosikatsaus_asiak*',
      'vuosikatsaus_asiakka*',
      'asiakkaan_vuosisuunnitelm*',
      'asiakkuuden_vuosisuunnitelm*',
      'asiakkuuden_vuosikello*',
      'asiakaskortti*',
      'asiakkuuskortti*',
      'asiakasanalyysi*',
      'asiakkuusanalyysi*',
      'asiakkuusstrateg*',
      'asiakasstrateg*',
      'asiakasprofiili*',
      'avainasiakas*',
      'avainasiakka*',
      'key_account_suunnitelm*',
      'vuosipalaveri_asiak*',
      'asiakkuuden_tilannekatsau*',
      'yhteinen_etenemissuunnitelma',
      'asiakkaan_menestyssuunnitelma',
      'asiakasmenestyssuunnitelm*',
      'uusimissuunnitelm*',
      'jatkosopimussuunnitelm*',
      'account_suunnitelm*',
      'asiakkuuden_toimenpidesuunnitelm*',
      'asiakkuuden_kasvusuunnitelm*',
      'asiakkuuden_tavoitteet',
      'asiakkuuden_läpikäyn*',
      'asiakkuuden_puolivuosikatsau*',
      'asiakkuuden_kvartaalikatsau*',
      'asiakkuuden_riskiarvio*',
      'asiakkuuden_pelastussuunnitelm*',
      'kvartaalikatsaus_asiak*',
      'kvartaalipalaveri_asiak*',
      'neljännesvuosikatsaus_asiak*',
      'qbr_asiak*',
      'qbr_palaver*',
      'qbr_katsau*',
      'qbr_esity*',
      'qbr_pohja*',
      'qbr_runko*',
      'asiakkaan_kasvusuunnitelm*',
      'asiakkaan_liiketoimintakatsau*',
      'asiakkaan_sidosryhmäkart*',
      'asiakkaan_päättäjäkart*',
      'lisämyyntisuunnitelm*',
      'ristiinmyyntisuunnitelm*',
      'asiakaspitosuunnitelm*',
      'asiakkuuksien_hoitosuunnitelm*',
      'asiakkuudenhoitosuunnitelm*',
      'asiakkuudenhoidon_suunnitelm*',
      'asiakkuudenhoidon_vuosikello*',
      'kumppanuuskatsau*',
      'toimittajan_kehityssuunnitelm*',
      'suurasiakassuunnitelm*',
      'kohdeasiakassuunnitelm*',
      'jälleenmyyjäsuunnitelm*',
      'asiakkuuden_kehityspalaver*',
      'suurasiakkaan_suunnitelm*',
    ],
    handover: [
      'luovutus_myynni*',
      'luovutus_myynniltä*',
      'siirto_myynni*',
      'siirto_myynniltä*',
      'siirto_myynnista*',
      'myynnistä_toimituk*',
      'myynnista_toimituk*',
      'myynniltä_tuotanno*',
      'myynnilta_tuotanno*',
      'myynnistä_tuotanto*',
      'myynnista_tuotanto*',
      'myynnistä_toteutuk*',
      'myynnista_toteutuk*',
      'myynnistä_projekti*',
      'myynnista_projekti*',
      'myynniltä_projekti*',
      'myynnilta_projekti*',
      'luovutuslomak*',
      'luovutusmuistio*',
      'luovutuspalaver*',
      'luovutuslista*',
      'tilauksen_luovutu*',
      'tilauksen_siirto*',
      'tilauksen_siirt*',
      'asiakkaan_luovutu*',
      'asiakkaan_siirto*',
      'asiakkaan_siirt*',
      'asiakkuuden_siirto*',
      'asiakkuuden_luovutu*',
      'kaupan_luovutu*',
      'sisäinen_luovutu*',
      'sisainen_luovutu*',
      'asiakkaan_käyttöönotto*',
      'asiakkaan_kayttoonotto*',
      'asiakkaan_käyttöönottosuunnitelm*',
      'asiakkaan_perehdyty*',
      'uuden_asiakkaan_aloitu*',
      'uuden_asiakkaan_käyttöönot*',
      'uuden_asiakkaan_kayttoonot*',
      'toimitusprojektin_aloitu*',
      'tilauksen_aloituspalaver*',
      'asiakkaan_aloituspalaver*',
      'myynnistä_toimitukseen',
      'myynnistä_käyttöönottoon',
      'käyttöönoton_luovutus',
      'asiakkaan_käyttöönottosuunnitelma',
      'myynniltä_asiakasmenestyk*',
      'myynnistä_asiakasmenestyk*',
      'myynniltä_toimituk*',
      'myynniltä_toteutuk*',
      'myynniltä_käyttöönot*',
      'myynniltä_asiakaspalvelu*',
      'myynnistä_asiakaspalvelu*',
      'myynniltä_asennuk*',
      'myynnistä_asennuk*',
      'myynnistä_asiakkuudenhoi*',
      'handover_myynni*',
      'handoff_myynni*',
      'myynnin_handover*',
      'myynnin_handoff*',
      'siirto_asiakasmenestyk*',
      'siirto_toimitusprojekti*',
      'luovutus_toimitukselle',
      'luovutus_tuotannolle',
      'luovutus_asiakasmenestyksel*',
      'voitetun_kaupan_siir*',
      'kickoff_asiakkaan',
      'kick_off_asiakkaan',
      'asiakkaan_kickoff*',
      'asiakkaan_kick_off*',
      'aloituspalaveri_asiak*',
      'aloituskokous_asiak*',
      'käynnistyspalaveri_asiak*',
      'asiakasprojektin_aloitu*',
      'asiakasprojektin_käynnist*',
      'asiakkaan_onboarding*',
      'asiakasonboarding*',
      'uuden_asiakkaan_tervetulo*',
      'uuden_asiakkaan_muistilist*',
      'uuden_asiakkaan_tarkistuslist*',
      'uuden_asiakkaan_perehdyt*',
      'tervetuloviesti_uudelle_asiakkaalle',
      'tervetuloa_asiakkaaksi',
      'asiakkuuden_käynnist*',
      'asiakasvastuun_siir*',
    ],
  },
  template: `
    malli mallit mallipohja mallipohjat mallipohjia pohja pohjat pohjia asiakirjapohja* asiakirjamalli* dokumenttipohja* dokumenttimalli* lomakepohja* viestipohja* viestimalli* kirjepohja* kirjemalli* sähköpostipohja* sähköpostimalli* sahkopostipohja*
    tarjouspohja* tarjousmalli* muistiopohja* palaveripohja* tapaamispohja* reklamaatiopohja* suunnitelmapohja* raporttipohja* esityslistapohja* kirjemallit mallikirje* malliviesti* mallivastaus* mallilomake* mallilomakkee* malliasiakirj* mallidokument*
    tyhjä_lomake tyhja_lomake tyhjä_pohja täytettävä täytettävä_pohja täytettävä_lomake taytettava lomake lomakkeet lomakkeita template templaatti* templatet templates runkopohja* luonnospohja* vakiopohja* vakioteksti*`,
  notices: `
    hankintailmoitu* tarjouspyyntöilmoitu* julkinen_hankinta kilpailutusilmoitu*
    työpaikkailmoitu* avoin_työpaikka avoimet_työpaikat hakuilmoitu* rekrytointi-ilmoitu* avoin_tehtävä
  `,
  textbook: {
    'no-master-servant': `
      asiakas_on_kuningas asiakas_on_meidän_kuninkaamme asiakas_on_herra asiakas_on_meidän_herramme asiakas_on_jumala asiakas_on_aina_oikeassa
      asiakas_ei_ole_koskaan_väärässä asiakkaalle_ei_sanota_ei asiakkaalle_ei_koskaan_sanota_ei asiakkaalle_ei_saa_sanoa_ei asiakkaan_toive_on_laki
      asiakkaan_sana_on_laki asiakkaan_toive_on_meille_käsky olemme_asiakkaan_palvelijoita
    `,
    'no-overpromise': `
      ei_ongelmaa_mitä_tahansa_tarvitsette mitä_tahansa_tarvitsette_ei_ongelmaa mitä_tahansa_haluatte_ei_ongelmaa pystymme_mihin_tahansa pystymme_mihin_vain
      teemme_mitä_vain_milloin_vain teemme_mitä_tahansa_milloin_tahansa mikään_ei_ole_meille_mahdotonta meille_mikään_ei_ole_mahdotonta
      kaikki_on_mahdollista emme_koskaan_epäonnistu onnistuminen_on_taattu takaamme_onnistumisen takaamme_sataprosenttisesti_onnistumisen
      sataprosenttinen_takuu_onnistumisesta emme_koskaan_sano_ei
    `,
    'no-pressure': `
      allekirjoita_tänään_tai_hinta_nousee allekirjoita_tänään_tai_hinta_nousee_huomenna allekirjoittakaa_tänään_tai_hinta_nousee
      älä_hyväksy_kieltävää_vastausta emme_hyväksy_kieltävää_vastausta kieltävää_vastausta_ei_hyväksytä älä_hyväksy_eitä ei_ei_ole_vastaus
      nyt_tai_ei_koskaan älä_anna_asiakkaan_miettiä älä_anna_miettimisaikaa älä_päästä_asiakasta_luurista
      älä_päästä_häntä_lähtemään_ennen_kuin_hän_allekirjoittaa soita_kunnes_asiakas_antaa_periksi soita_kunnes_hän_antaa_periksi
    `,
    'no-absurd-demand': `
      ota_tai_jätä ottakaa_tai_jättäkää olkaa_iloisia_että_saatte_toimittaa_meille ole_iloinen_että_saat_toimittaa_meille
      saatte_olla_iloisia_että_saatte_toimittaa_meille olkaa_kiitollisia_että_ostamme_teiltä puoleen_hintaan_tai_ei_ollenkaan puolet_pois_tai_ei_kauppoja
    `,
    'no-ghosting': `
      älä_vastaa_viestiin älä_vastaa_viesteihin älä_vastaa_sähköpostiin älä_vastaa_heille älä_vastaa_hänelle älä_vastaa_puhelimeen_kun_he_soittavat
      jätä_vastaamatta jätetään_vastaamatta jätä_viesti_huomiotta anna_asian_hiipua annetaan_asian_hiipua kyllä_ne_väsyy kyllä_he_väsyvät ei_vastata_mitään
      ei_vastata_heille
    `,
    'no-hostile-wording': `
      olette_täysin_ammattitaidottomia olette_ammattitaidottomia olette_ihan_ammattitaidottomia olette_epäpäteviä olette_idiootteja olette_valehtelijoita
      olette_huijareita olette_surkeita olette_täysiä_amatöörejä olette_amatöörejä te_kadutte_tätä tulette_katumaan_tätä saatte_katua_tätä
      teillä_ei_ole_hajuakaan_mitä_teette
    `,
    'no-us-and-them': `
      me_vastaan_he me_vastaan_ne ostaja_on_vihollinen ostaja_on_vihollisemme asiakas_on_vihollinen asiakas_on_vihollisemme toimittaja_on_vihollinen
      toimittaja_on_vihollisemme puristetaan_toimittajasta_kaikki_irti purista_toimittajasta_kaikki_irti puristetaan_toimittaja_tyhjiin murskataan_heidät
      murskaa_heidät asiakas_on_saalis asiakas_on_meidän_saaliimme
    `,
  },
  todo: `
    todo to_do fixme tbd tba tbc xxx xxxx wip täydennä täydennetään täydennettävä täydennettävää täydennä_tähän täydennä_myöhemmin täydennettävä_myöhemmin lisää_tähän lisätään lisätään_tähän lisätään_myöhemmin lisättävä kirjoita_tähän kirjoitetaan_tähän kirjoitetaan_myöhemmin kirjoitettava
    täytä täytä_tähän täytetään täytetään_myöhemmin täytettävä puuttuu puuttuu_vielä vielä_puuttuu kesken keskeneräinen vielä_kesken tähän_teksti tähän_tekstiä teksti_tähän teksti_puuttuu tekstiä_tähän tulossa tulee_myöhemmin tulee_tähän tähän_tulee tarkista_vielä tarkistettava_vielä
    selvitettävä selvitetään_vielä päivitettävä päivitä_tähän korjattava_vielä nimi_tähän päivä_tähän hinta_tähän summa_tähän lorem_ipsum lorem`,
  pointers: `
    katso kts kts. ks ks. katsokaa kuten kuten_edellä kuten_yllä kuten_aiemmin kuten_viimeksi kuten_sovittu sama_kuin samat_kuin samoin_kuin edellä_mainittu edellä_mainitut yllä_mainittu yllä_mainitut edellä yllä alla alempana jäljempänä tuonnempana
    löytyy löytyvät löytyy_crm:stä löytyy_intrasta löytyy_verkkolevyltä löytyy_kansiosta löytyy_järjestelmästä on_crm:ssä crm crm:ssä crm:stä intra intrassa intranet* teamsissa sharepoint* wikissä verkkolevyllä kansiossa järjestelmässä muistiossa sopimuksessa tarjouksessa
    liite liitteessä liitteenä liitteet liitteissä liitteen_mukaan liitteen_mukaisesti ks_liite katso_liite katso_crm erillinen_liite erillisessä_liitteessä erillinen_dokumentti erillisessä_dokumentissa erillinen_muistio erillisen_ohjeen_mukaan erillisen_suunnitelman_mukaan
    vrt vrt. viittaus viitataan tarkemmin lisätietoja lisätiedot lue_lisää sopimuksen_mukaan sopimuksen_mukaisesti tarjouksen_mukaan edellisen_mukaan vakio-ohjeen_mukaan ohjeen_mukaan toisaalla muualla muussa_asiakirjassa linkki linkistä`,
  denials: `
    ei ei_ole ei_mitään ei_mitaan ei_lainkaan ei_tarvetta ei_tarpeen ei_ole_tarpeen ei_tarvita ei_tarvitse ei_tiedossa ei_vielä_tiedossa ei_tiedetä ei_vielä ei_sovellu ei_sovelleta ei_koske ei_relevantti ei_olennainen ei_ajankohtainen ei_ajankohtaista
    ei_määritelty ei_määritetä ei_ole_määritelty ei_sovittu ei_ole_sovittu ei_päätetty ei_ole_päätetty ei_kirjattu ei_käsitelty ei_erikseen ei_jatkotoimia ei_toimenpiteitä ei_toimenpiteita ei_jatkotoimenpiteitä ei_kommentteja ei_huomautettavaa ei_lisättävää ei_avoimia ei_vastuuhenkilöä
    n/a na tyhjä ei_mikään ei_kukaan nolla puuttuu avoin avoinna auki jää_auki jäi_auki kesken sovitaan_myöhemmin sovitaan_erikseen sovitaan_aikanaan sovitaan_tarvittaessa päätetään_myöhemmin päätetään_erikseen määritellään_myöhemmin määritetään_myöhemmin tarkennetaan_myöhemmin tarkentuu tarkentuu_myöhemmin
    täsmentyy täsmentyy_myöhemmin selviää_myöhemmin selvitetään_myöhemmin ilmoitetaan_myöhemmin palataan_myöhemmin palataan_tarvittaessa katsotaan_myöhemmin katsotaan_aikanaan myöhemmin aikanaan joskus tarvittaessa mahdollisesti_myöhemmin lykätty siirretty peruttu`,
  warnings: `
    älä älkää älä_sano älä_kirjoita älä_tee älä_koskaan älä_koskaan_sano älä_näin älä_lupaa älä_käytä älä_tee_näin älkää_sanoko älä_ikinä älä_ikinä_sano vältä vältä_näitä vältä_näitä_sanoja vältettävä vältettävää vältettävät vältettäviä vältettävät_ilmaisut vältettävät_sanat vältettävä_ilmaisu välttäkää
    ei_näin ei_näin_vaan_näin ei_koskaan ei_saa ei_saa_sanoa ei_sanota ei_sanota_näin ei_kirjoiteta ei_luvata ei_tehdä ei_sovi näin_ei näitä_ei näitä_emme_sano mitä_ei_saa_sanoa mitä_ei_sanota mitä_emme_sano mitä_ei_tehdä mitä_ei_pidä_sanoa mitä_ei_kirjoiteta emme_sano emme_koskaan_sano emme_sano_näin emme_lupaa
    väärin väärä_tapa väärä_esimerkki väärä_muotoilu vääriä_esimerkkejä huono huono_esimerkki huonot_esimerkit huonoja_esimerkkejä huono_muotoilu huono_tapa kehno_esimerkki kielletty kielletyt kielletyt_sanat kielletyt_fraasit kielletyt_ilmaisut kiellettyä pannassa pannaan_julistetut
    varo varo_näitä varokaa varoitus varoittava_esimerkki varottavaa sudenkuopat sudenkuoppia karikot kompastuskivet tyypilliset_virheet yleiset_virheet yleisimmät_virheet punaiset_liput punainen_lippu sen_sijaan_että vastaesimerkki antiesimerkki ei_toimi turhat_fraasit`,
  times: `
    maanantai* tiistai* keskiviik* torstai* perjantai* lauantai* sunnuntai* ma ti ke to pe la su ma-pe arkipäiv* arkena arkisin pyhä* viikonlop* tammikuu* helmikuu* maaliskuu* huhtikuu* toukokuu* kesäkuu* heinäkuu* elokuu* syyskuu* lokakuu* marraskuu* joulukuu*
    tänään tänäpänä huomenna huomis* huomiseksi huomiseen ylihuom* ylihuomenna eilen aamulla aamuun aamupäiv* iltapäiv* illalla iltaan puoleenpäivään puoleen_päivään puoliltapäivin päivän_mittaan samana_päivänä saman_päivän vielä_tänään heti heti_kun heti_huomenna viipymättä
    tällä_viikolla tämän_viikon ensi_viikolla ensi_viikon ensi_viikolle ensi_viikkoon seuraavalla_viikolla seuraavan_viikon viikolla viikon viikon_sisällä viikon_kuluessa viikon_kuluttua viikon_päästä viikossa viikon_lop* viikon_alus* kahden_viikon parin_viikon viikkoa viikko* kolmen_viikon neljän_viikon
    tässä_kuussa tämän_kuun ensi_kuussa ensi_kuun kuun_lop* kuun_alus* kuun_puoliväl* kuukauden kuukauden_kuluttua kuukauden_päästä kuukauden_sisällä kuukaudessa kuukausittain kuukausi kuukaude* parin_kuukauden kolmen_kuukauden puolen_vuoden vuoden_lop* vuoden_alus* vuoden_kuluttua ensi_vuonna ensi_vuoden tänä_vuonna
    tänä_keväänä tänä_syksynä keväällä kesällä syksyllä talvella kevääksi syksyksi kvartaali* neljännesvuo* vuosineljänn* juhannu* joulu* pääsiäi* vapuk* vappu* loman_jälk* lomien_jälk* kesälom* vuodenvaih*
    päivän_kuluttua päivän_kuluessa päivän_sisällä päivässä päivän_päästä parin_päivän kahden_päivän kolmen_päivän viiden_päivän kymmenen_päivän arkipäivän arkipäivän_kuluessa arkipäivässä vuorokauden vuorokauden_kuluessa vuorokauden_sisällä vuorokaudessa tunnin_kuluessa tunnin_sisällä tunnin_päästä tunnissa tuntia tunnin
    mennessä viimeistään määräaik* määräaja* määräpäiv* eräpäiv* deadline* takaraja* sisällä kuluessa kuluttua päivään_mennessä loppuun_mennessä klo kello asti saakka pvm päivämäär* ajankohta ajankohd* päivittäin viikoittain joka_maanantai joka_viikko joka_kuukausi joka_perjantai kerran_viikossa kerran_kuussa kerran_vuodessa seuraavana_päivänä seuraavana_arkipäivänä päivä vko vk vkolla vkon kk kk:n tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk`,
  // First and second person forms carry the owner in Finnish; the pronoun is usually left out.
  actors: `
    minä me sinä te hän he mä sä minun meidän sinun teidän vastuu vastuuhenkil* vastuullin* vastaa vastaava hoitaja hoitaa tekijä omistaja
    lähetän lähetämme lähetät lähetätte lähetätkö lähetättekö lähettäisitkö lähettäisittekö lähettäkää lähetäthän lähetättehän lähettävät toimitan toimitamme toimitatte toimittakaa toimitatteko soitan soitamme soitat soitatte soittakaa soitatko soittaisitko soittaisitteko palaan palaamme palaatte palaatteko
    teen teemme teet teette teetkö teettekö tekisittekö tekisitkö hoidan hoidamme hoidat hoidatte hoidatteko järjestän järjestämme järjestätte varaan varaamme varaatte varaatteko varaatko valmistelen valmistelemme laadin laadimme kirjoitan kirjoitamme kirjaan kirjaamme laitan laitamme laitatko laitatteko laittaisitko laittaisitteko
    selvitän selvitämme selvitätte selvitättekö selvitätkö tarkistan tarkistamme tarkistatte tarkistatteko tarkistatko vahvistan vahvistamme vahvistatte vahvistatteko vahvistatko ilmoitan ilmoitamme ilmoitatte ilmoitatteko ilmoittakaa kerron kerromme kerrotte kerrotteko kerrotko varmistan varmistamme huolehdin huolehdimme
    otan otamme otatte otatteko ottakaa annan annamme annatte annatteko tuon tuomme tuotte vien viemme tulen tulemme tulette tuletteko tapaan tapaamme käyn käymme käytte sovin sovimme sovitte ehdotan ehdotamme korjaan korjaamme korjaatte korjaatteko vaihdan vaihdamme vaihdatte hyvitän hyvitämme hyvitätte hyvitättekö maksan maksamme maksatte
    laskemme lasken päivitän päivitämme kokoan kokoamme esittelen esittelemme vastaan vastaamme vastaatte vastaatteko pyydän pyydämme kysyn kysymme haemme haen noudamme noudan noudatte asennamme asennan tilaan tilaamme tilaatte aloitan aloitamme palautan palautamme palautatte allekirjoitatte allekirjoitan
    voisitko voisitteko voitko voitteko voinko voimmeko pystyisitkö pystyisittekö ehtisittekö ehtisitkö saisinko saisimmeko saanko saammeko olisitko olisitteko sopiiko_teille sopisiko_teille olen olemme aion aiomme lupaan lupaamme
    asiakas ostaja tilaaja toimittaja myyjä myyntipäällik* myyntijohtaj* asiakaspäällik* asiakasvastaav* avainasiakaspäällik* projektipäällik* projektijohtaj* tuotantopäällik* tuotantojohtaj* tehtaanjohtaj* toimitusjohtaj* tj hallitus johtoryhm* talouspäällik* talousjohtaj* kirjanpitäj* reskontranhoit* laskuttaj* controller* luottopäällik* taloushallin*
    varastopäällik* varastonhoit* varastomies* varastotyönteki* keräilij* kuljettaja* kuski* autonkuljettaj* ajojärjestelij* lähettämö* logistiikkapäällik* huoltopäällik* huoltomie* huoltoasenta* asentaja* asennuspäällik* työnjoht* työmaapäällik* mestari vastaava_mestari suunnittelija* insinööri* arkkitehti* laatupäällik* laatuvastaav* hankintapäällik* ostopäällik* ostajamme myyjämme
    isännöitsijä* keittiömestari* keittiöpäällik* hovimestari* hotellinjohtaj* vastaanottovirkailij* siivoustyönjoht* palveluesimie* esimies esihenkil* koordinaattor* assistentti* sihteeri* konsultt* asiantuntija* tukihenkil* päivystäj* päivystys asiakaspalvelu* tekninen_tuki juristi* lakimie* edustaja* edustajamme yhteyshenkil* kauppias yrittäjä* rehtori* hankinta-asiantuntij* asiakastuki`,
  passives: `
    lähetetään toimitetaan tehdään laaditaan sovitaan tarkistetaan tulee_olla pitää_olla on_määrä
    täytyy_olla valmistuu valmistuvat lähtee lähtevät
  `,
  abbreviations: `
    esim esim. mm mm. ym ym. yms yms. jne jne. tms tms. ts ts. eli ks ks. kts kts. vrt vrt. nk nk. ns ns. n n. noin klo klo. kello nro nro. no no. n:o puh puh. p p. gsm os os. s s. siv siv. kpl kpl. kk kk. vk vk. vko vko. v v. vv pv pv. pvm pvm. min min. h h. t t. sek sek.
    tri tri. dipl.ins dipl dipl. ins ins. toim toim. tj tj. pj pj. siht siht. joht joht. rva rva. hra hra. nti nti. mr mr. st st. alv alv. sis sis. ml ml. pl pl. lkm lkm. mrd mrd. milj milj. tuh tuh. eur eur. snt snt. yht yht. erit erit. huom huom. tark tark. mah mah. vast vast. viim viim. ko ko. em em. ao ao. jk jk. tod.näk vrk vrk. ma ma. ti ti. ke ke. to to. pe pe. la la. su su. tammik tammik. helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk
    oy oyj ky tmi ab ltd fi alk alk. suom engl kuv liit liit. kohd kohd. til til. las las. ref ref. vs vs. po. mn. ed. seur. ent. yl. al.`,
  subjects: 'aihe asia otsikko koskee viite',
  greetings: `
    hei heippa hei_vaan hei_kaikki hei_taas moi moikka moi_kaikki moi_taas terve terveh* tervehdys tervehdyksin_kaikille tere iltaa hyvää_huomenta hyvää_päivää hyvää_iltaa hyvää_iltapäivää huomenta päivää päivää_taas arvoisa arvoisat arvoisa_asiakas arvoisa_vastaanottaja arvoisa_herra arvoisa_rouva arvoisa_toimittaja arvoisa_tarjoaja arvoisat_tarjoajat
    hyvä hyvä_asiakas hyvä_asiakkaamme hyvä_vastaanottaja hyvä_toimittaja hyvä_yhteistyökumppani hyvä_herra hyvä_rouva hyvä_isännöitsijä hyvä_tarjoaja hyvät_yhteistyökumppanit hyvät_asiakkaat hyvät_tarjoajat rakas_asiakas kunnioitettu kunnioitettu_asiakas kunnioitetut parahin tervehdys_täältä terveiset iltapäivää moro moron
    no_hei hei_sinä hei_siellä hei_ja_kiitos moi_ja_kiitos hejssan morjens morjesta mo`,
  closings: `
    terveisin terv terv. ystävällisin_terveisin ystävällisesti parhain_terveisin parhaat_terveiset parhain_terv lämpimin_terveisin lämpimät_terveiset kunnioittavasti kunnioittaen kohteliaimmin kohteliain_terveisin hyvää_jatkoa hyvää_jatkoa_toivottaen hyvää_viikonloppua hyvää_viikonjatkoa hyvää_päivänjatkoa mukavaa_viikonloppua mukavaa_päivänjatkoa mukavaa_päivää mukavaa_viikkoa aurinkoisin_terveisin
    yhteistyöterveisin yhteistyöstä_kiittäen kiittäen kiittäen_yhteistyöstä kiitoksin kiitos_ja_terveisin kiitos_jo_etukäteen kiitos_etukäteen etukäteen_kiittäen pahoitellen pahoittelevin_terveisin anteeksipyytäen terkuin terkut terveiset t t. t: yt y.t. yst.terv yst._terv ystäv.terv rt br nähdään nähdään_pian nähdään_torstaina palataan palataan_asiaan palataan_pian moikka moi_moi hei_hei heippa näkemiin kuulemiin kuullaan vastaustanne_odottaen vastausta_odottaen yhteydenottoanne_odottaen
    jäämme_odottamaan jään_odottamaan toivoo toivottaa lähettäjä allekirjoitus iltaterveisin syysterveisin kevätterveisin kesäterveisin jouluterveisin`,
  better: {
    'no-master-servant':
      'Speak as an equal who listens, advises and may disagree, not as a subject of the customer: “Kuuntelemme tarpeenne tarkasti ja sanomme rehellisesti, mikä niistä onnistuu ja mikä ei.”',
    'no-overpromise':
      'Say what you can really do, on what condition and by when: “Toimitamme ensimmäisen erän viikolla 24, jos saamme mitat perjantaihin mennessä.”',
    'no-pressure':
      'Give the facts and leave time to think: “Tarjous on voimassa kuun loppuun; miettikää rauhassa, niin soitan torstaina ja kysyn, mikä vielä mietityttää.”',
    'no-absurd-demand':
      'Name a reasonable wish, its reason and what you give in return: “Jos sitoudumme kahdeksi vuodeksi, voisitteko tulla hinnassa kolme prosenttia vastaan?”',
    'no-ghosting':
      'Answer everybody, and say the no in plain and polite words: “Kiitos tarjouksestanne. Emme tilaa tällä kertaa, mutta kerromme mielellämme, mikä ratkaisi.”',
    'no-hostile-wording':
      'State the facts without blame and say what you ask for: “Laskussa 5521 on kaksi riviä liikaa; voisitteko lähettää hyvityslaskun perjantaihin mennessä?”',
    'no-us-and-them':
      'Write about the other side as a partner whose interests count as well: “Etsimme toimittajan kanssa hinnan, jolla molemmat pärjäävät.”',
  },
}
