import type {Language} from './language.js'

export const en: Language = {
  code: 'en',
  name: 'English',
  // Left out: words that Dutch, German or French write the same ("is", "in",
  // "of", "we", "was", "had", "over", "so", "an", "on").
  commonWords: `
    the and to that with you your for this are not have be been from they
    which what would could should were has our their there when if it at but
    can does how who about any because before after while also than then these
    those into them us my will by or as more only some other its his her she he
    where why each very just don't it's we'll i'll please
  `,
  words: {
    // People
    counterpart: `
      client* customer* buyer* purchaser* supplier* vendor* seller* guest* patron*
      prospect prospects prospective lead leads account accounts partner* tenant*
      landlord* patient* shopper* consumer* subscriber* user users caller* visitor*
      contractor* subcontractor* wholesaler* distributor* dealer* reseller*
      retailer* importer* exporter* principal* end_user* the_other_side other_side
      other_party the_other_party counterpart* counterparty the_other_person
      opposite_number host hosts contact_person key_contact their_team
      their_company their_side the_company the_firm the_person_opposite
      business_partner* trading_partner* procurement purchasing_department bidder*
    `,
    we: `
      we us our ours ourselves i me my mine myself we'll we're we've we'd i'll i'm
      i've i'd our_team our_company our_firm our_side our_end on_our_part
      for_our_part on_our_side in_house both_of_us the_two_of_us my_team
      my_colleague* our_people our_own
    `,
    you: `
      you your yours yourself yourselves you'll you're you've you'd your_team
      your_company your_firm your_side your_end on_your_part on_your_side
      for_your_part you_and_your_team your_colleague* your_people you_all
      all_of_you you_both your_business your_organisation your_organization
    `,
    they: `
      they them their theirs themselves they'll they're they've they'd he him his
      she her hers himself herself he'll she'll he's she's he'd she'd their_team
      their_people on_their_side on_their_part on_their_end from_their_side
      in_their_words in_their_own_words in_her_words in_his_words their_company
    `,
    decider: `
      decision_maker* decision-maker* decisionmaker* decider* boss bosses director*
      managing_director* md ceo cfo coo cto cio cpo chief chiefs head_of board
      board_member* supervisory_board owner owner-manager owner_manager proprietor*
      founder* president chairman chairwoman chairperson chair vice_president vp
      executive* top_management senior_management management_team general_manager*
      plant_manager* purchasing_manager* head_buyer* budget_holder* budget_owner*
      holds_the_budget holds_the_purse holding_the_purse purse_string* cheque_book
      signatory signatories who_signs signs_off sign-off signing_authority
      has_the_last_word the_last_word final_say has_the_say calls_the_shots
      call_the_shots pulls_the_strings the_real_client who_really_decides
      really_decides economic_buyer approver* committee mayor councillor* partner_in
      person_behind authority_to_sign
    `,
    someone: `
      someone somebody person people individual* name names by_name named owner
      in_charge responsib* contact contact_person manager* coordinator* lead
      representative* rep reps officer* clerk* assistant* secretary receptionist*
      engineer* foreman supervisor* specialist* expert* stand-in deputy deputies
      who whoever anyone anybody everyone each_of_us one_of_us staff employee*
      member_of_staff salesperson salesman saleswoman salespeople
    `,
    colleague: `
      colleague* production manufacturing warehouse* dispatch logistics workshop*
      shop_floor factory plant engineering operations fulfilment fulfillment
      delivery_team project_team project_manager* project_lead* customer_service
      after-sales service_team service_department field_service support_team
      back_office inside_sales sales_team sales_department key_account_manager*
      account_manager* marketing purchasing quality_department qa quality_manager*
      planning planner* scheduling scheduler* fitter* installer* technician*
      mechanic* driver* kitchen front_desk legal legal_department it_department hr
      design_team drawing_office lab laboratory stores depot crew our_own_people
      our_own_organisation our_own_organization internal internally in-house
      department* foreman shift_leader* teammate* workmate*
    `,
    accounting: `
      accounting accounts_department accounts_receivable accounts_payable
      accountant* bookkeep* book-keep* finance financial_department finance_team
      finance_department controller* controlling treasurer treasury credit_control*
      credit_controller* ledger* receivable* payable* payroll auditor* cashier*
      cfo tax_adviser* tax_advisor* collections billing billing_department books
    `,
    competitor: `
      competitor* competition competing rival rivals other_bidder* other_bid*
      other_supplier* another_supplier other_vendor* another_vendor other_provider*
      another_provider alternative_supplier* other_tender* other_offer* other_quote*
      another_quote rival_bid* incumbent* current_supplier* present_supplier*
      existing_supplier* second_source runner-up shortlist* other_firm* another_firm
      other_compan* another_company other_candidate* market_leader* the_others
    `,
    // Wishes and reasons
    goal: `
      goal* aim aims aimed aiming objective* purpose* target* intention* intent
      intended reason_for_the_call reason_for_calling reason_i_am_calling
      reason_for_my_call reason_for_writing reason_for_visit reason_for_the_visit
      why_we_meet why_we_are_meeting why_i_am_calling why_i'm_calling
      calling_because calling_about calling_to writing_to here_to we_are_here_to
      result results outcome* what_for point_of_the point_of_this
      desired_result achiev* accomplish* reach_by accomplish success_means
      good_result what_good_looks_like by_the_end in_order_to so_that
      we_want_to_leave_with come_away_with walk_out_with ambition* mission
    `,
    want: `
      want wants wanted wanting wish wishes wished wishing expect expects expected
      expecting expectation* hope hopes hoped hoping would_like would_love i'd_like
      we'd_like you'd_like they'd_like like_to_see like_to_get like_to_have
      look_for looks_for looking_for look_forward keen_to keen_on eager interested
      interest_in interest interests desire* prefer* preference* after_something
      in_mind have_in_mind set_on long_for priorit* request* ask_for asks_for
      asking_for asked_for seek seeks seeking sought aspir* care_about cares_about
      get_out_of wish_list wishlist fancy would_be_happy ideal ideally
    `,
    need: `
      need needs needed needing necessary necessit* require* requirement* must_have
      must-have* essential* vital crucial critical indispensable depend_on
      depends_on depend depends matter matters matter_to matters_to important
      importance priority priorities rely relies relying short_of lack lacks
      lacking cannot_do_without can't_do_without demand demands call_for calls_for
      brief specification* spec specs use_case* pressing
    `,
    worry: `
      worry worries worried worrying fear fears feared afraid concern concerns
      concerned anxious anxiet* uneasy nervous pain pains pain_point* painful
      trouble troubles troubled headache* nightmare* keep_awake keeps_awake
      keeps_them_awake keeps_her_awake keeps_him_awake keeps_you_awake
      awake_at_night up_at_night sleepless lose_sleep loses_sleep risk risks
      at_risk risky bother bothers bothered struggle* suffer* bottleneck* sore
      sore_point hurts hurting dread* stress* frustrat* annoy* burden* problem*
      difficult* challenge* cannot_afford downtime go_wrong goes_wrong
      burnt_before burned_before bad_experience*
    `,
    measured: `
      measured_by measured_on measured_against is_measured are_measured judged_by
      judged_on judged_against is_judged are_judged assessed_on assessed_by
      evaluated_on evaluated_by rated_on graded_on bonus* bonus_depends
      bonus_hangs kpi kpis key_figure* key_performance target_figure* yardstick*
      metric metrics benchmark* scorecard* accountable_for answers_for
      answer_to answers_to reports_to her_boss_asks his_boss_asks
      success_criteri* success_measure* performance_review counted_by
      paid_by_results on_the_hook_for held_to appraisal* quota quotas
    `,
    benefit: `
      benefit* value valuable added_value advantage* gain gains gained gaining save
      saves saved saving savings profit profits profitable profitability worth
      pays_off pay_off pays_for_itself payback return_on_investment roi win_for
      useful usefulness helpful improve* improvement* better faster cheaper quicker
      safer easier simpler fewer reduce* reduction* lower lowers cut_costs cuts_costs
      cut cuts halve* shorten* spare* free_up frees_up relieve* solve* makes_it_easier
      make_life_easier strength* asset plus upside what's_in_it_for in_it_for
      good_for fits_their match* meets_their added less_waste peace_of_mind
      competitive_edge edge difference_to what_they_get what_you_get
    `,
    because: `
      because reason reasons due_to owing_to since as_a_result thanks_to
      on_account_of because_of given_that seeing_that therefore hence that_is_why
      that's_why this_is_why which_is_why the_reason_is the_reason_was for_this_reason
      for_that_reason on_the_grounds grounds cause causes caused root_cause
      background_to rationale justification decisive_was tipped_the_balance
      what_decided_it came_down_to comes_down_to in_view_of in_light_of so_that why
    `,
    minimum: `
      minimum minima at_least no_less_than not_less_than not_below no_lower_than
      never_below below_which floor floor_price bottom_line lowest lowest_price
      least least_we_need walk_away walkaway walk-away walk_away_point
      walk_away_price batna zopa fallback fall-back reserve_price reservation_price
      rock_bottom worst_case worst_acceptable absolute_minimum leave_the_table
      get_up_and_leave break-even break_even threshold* margin* below_cost
      minimum_order minimum_margin lower_limit must_not_fall_below hold_out_for
      we_stop_at stop_at pull_out_at
    `,
    // Talk
    ask: `
      ask asks asked asking question* enquir* inquir* query queries find_out_from
      ask_about ask_for ask_whether ask_if ask_what ask_how open_question*
      open-ended want_to_know wants_to_know would_like_to_know wonder wonders
      wondering curious tell_me tell_us let_me_know let_us_know could_you
      can_you would_you may_i may_we please_tell invite_them_to probe* sound_out
      sounding_out check_with clarify* walk_me_through walk_us_through
      show_me show_us describe_for what_would_you how_do_you what_do_you
      double-check dig_deeper follow_up_question* request request_for interview*
      survey* poll questionnaire*
    `,
    listen: `
      listen* hear_out hear_them_out hear_her_out hear_him_out hearing_out
      let_them_talk let_them_speak let_the_client_talk let_the_customer_talk
      let_the_buyer_talk let_her_talk let_him_talk let_them_finish
      let_him_finish let_her_finish give_them_the_floor give_the_floor
      have_the_floor has_the_floor their_turn your_turn_to_talk
      do_not_interrupt don't_interrupt without_interrupting uninterrupted
      interrupt* stay_silent stay_quiet keep_quiet be_quiet be_silent
      hold_your_tongue bite_your_tongue shut_up say_nothing pause pauses silence
      wait_for_the_answer let_it_sink_in half_the_time half_of_the_time fifty-fifty
      fifty_fifty talk_less they_talk the_client_talks the_customer_talks
      the_buyer_talks take_notes take_note note_down write_down_what paraphrase*
      play_back sum_up_what repeat_back in_their_own_words attentive* all_ears
      two_ears hear hears heard hearing open_question* speaking_time talking_time
      airtime turns_to_speak
    `,
    say: `
      say says said saying tell tells told telling state states stated stating
      mention* explain* explanation* announce* declare* inform* notify notifies
      notified point_out points_out pointed_out name_it spell_out spelt_out
      spelled_out set_out lay_out put_into_words phrase phrases phrased wording
      express* speak speaks spoke spoken speaking talk talks talked talking
      describe* report reports reported present presents presented stress emphasise*
      emphasize* admit* bring_up brings_up raise raises raised put_it_plainly
      make_clear makes_clear make_it_clear make_plain let_them_know let_her_know
      let_him_know let_the_client_know read_out aloud out_loud open_with
      address addresses communicat* share_with outline* summaris* summariz* clarif*
    `,
    questionword: `
      what which how why who whom whose where when how_much how_many how_often
      how_long how_far how_come what_else what_if what_kind what_sort what_makes
      what_would who_else which_of whether what_is what's who's how_do how_does
      how_did how_would why_now why_not
    `,
    write: `
      write writes wrote written writing mail mails mailed e-mail* email* letter*
      message* note notes line_to drop_a_line drop_us_a_line drop_them_a_line
      drop_me_a_line text_message sms whatsapp dm inbox subject subject_line draft
      drafts drafted in_writing put_in_writing on_paper black_and_white jot* pen
      memo* record recorded fax postcard* document documented correspondence
      newsletter* put_down cc copy_in covering_letter cover_letter
    `,
    call: `
      call calls called calling phone* telephone* ring rings rang ringing dial*
      call_back calls_back callback* call-back* ring_back ring_up give_a_ring
      give_us_a_ring give_me_a_ring give_a_call give_me_a_call give_us_a_call
      on_the_line hang_up pick_up_the_phone cold_call* hotline switchboard voicemail
      answering_machine mobile extension video_call* conference_call* zoom teams_call
      reach_by_phone by_phone over_the_phone buzz
    `,
    meet: `
      meeting* meet meets met visit visits visited visiting appointment* session*
      talk talks conversation* discussion* get_together get-together sit_down
      sit-down come_by drop_by drop_in call_on see_each_other interview* demo demos
      demonstration* presentation* workshop* site_visit* walk-through walkthrough
      walk_round plant_tour factory_tour kick-off kickoff lunch coffee breakfast
      trade_fair fair stand booth exhibition conference* review_meeting catch-up
      catch_up face_to_face in_person round_table video_call* debrief* one-to-one
    `,
    agenda: `
      agenda* minutes order_of_the_talk order_of_business order_of_the_day running_order
      course_of_the course schedule* timetable* timeline* time_plan plan_for_the_hour
      plan_for_today plan_for_the_call programme program items_on_the_agenda item
      items topic topics point_one first_point slot slots how_long how_we_proceed
      how_we_will_proceed how_we'll_proceed how_it_will_go how_the_call_will_go
      what_happens what_will_happen what_comes_next what_to_expect you_can_expect
      road_map roadmap procedure format first_ten_minutes in_the_first
      then_we first_we at_the_end_we sequence itinerary outline half_an_hour
      twenty_minutes ten_minutes fifteen_minutes thirty_minutes
    `,
    answer: `
      answer* reply replies replied replying respond* response* get_back_to
      gets_back_to getting_back_to got_back_to come_back_to_you come_back_to_us
      come_back_to_me come_back_with hear_from_us hear_from_me hear_from_you
      hear_back hears_back write_back call_back react* reaction* revert
      let_you_know let_us_know let_me_know confirm_receipt acknowledge*
      acknowledgement* acknowledgment* return_your_call turn_round turnaround
      feedback clear_answer
    `,
    begin: `
      begin begins began begun beginning start starts started starting open opens
      opened opening opener* first firstly first_of_all to_begin_with to_start_with
      at_the_start at_the_outset at_the_beginning at_the_top outset kick_off
      kicks_off kick-off kickoff launch* introduc* introduction* welcome ice-breaker
      icebreaker small_talk arrival first_minute* initial initially warm-up
      first_thing before_anything_else right_away from_the_start
    `,
    finish: `
      finish* end ends ended ending close closes closed closing conclude* conclusion*
      wrap_up wraps_up wrapping_up wrap-up last lastly finally at_the_end
      in_the_end at_the_close before_we_part before_leaving before_you_leave
      before_hanging_up before_we_hang_up sum_up summing_up summary recap* final
      last_minutes round_off rounding_off complete* completion done
      leave_with farewell goodbye say_goodbye sign_off
    `,
    // Finding out
    research: `
      research* look_up looks_up looked_up looking_up look_into looked_into find_out
      finds_out found_out finding_out check checks checked checking read reads
      reading dig digs digging dug homework do_your_homework done_our_homework
      background background_check investigat* gather* collect* study studied studying
      learn learns learned learnt learning_about inform_yourself know_about
      what_we_know what_do_we_know known_so_far facts_about get_to_know google*
      search* scan skim browse* go_through went_through ask_around analys* analyz*
      map_out profile desk_research prepare prepares prepared preparation* preparing
      get_ready brief_yourself briefing dossier intelligence credit_check
      we_know we_found it_turns_out according_to
    `,
    source: `
      website* web_site home_page homepage annual_report* annual_accounts accounts_filed
      company_register commercial_register companies_house trade_register
      register registry registers press press_release* newspaper* news trade_press
      trade_journal* article* interview_in linkedin xing facebook instagram
      social_media profile profiles network contacts mutual_contact* common_acquaintance*
      acquaintance* reference* referral* crm customer_file client_file file files
      past_orders order_history earlier_orders previous_orders correspondence
      previous_notes old_mails balance_sheet* financial_statement* financials turnover
      headcount job_ads job_advert* vacancy vacancies tender_documents procurement_portal
      catalogue* catalog* brochure* industry_report* market_report* credit_report*
      trade_fair grapevine public_records planning_application* blog podcast newsletter
    `,
    before: `
      before beforehand ahead ahead_of in_advance prior prior_to previous previously
      up_front upfront the_day_before the_evening_before the_week_before
      before_the_call before_the_visit before_the_meeting before_you_go
      before_you_call before_dialling before_picking_up until pre-call pre-meeting
      pre-visit preparation* prepare* earlier in_good_time first on_the_way_there
      leading_up_to run-up preliminary
    `,
    after: `
      after afterwards afterward once as_soon_as following subsequent* thereafter
      later_on after_that then after_the_call after_the_meeting after_the_visit
      after_delivery after_sale after_the_sale after-sales aftersales post-sale
      post-delivery since the_day_after the_week_after when_it_is_done when_done
      upon from_then_on aftermath in_the_wake_of on_completion on_receipt
    `,
    // Deciding
    decide: `
      decide* deciding decision* choose chooses chose chosen choosing choice* select*
      approve* approval* approving sign_off signs_off signed_off sign-off settle_on
      opt opts opted opting make_up_our_mind make_up_my_mind make_up_their_mind
      made_up_our_mind conclusion come_to_the_conclusion came_to_the_conclusion
      resolve resolved resolution verdict* determin* award* awarded ruling pick picked
      pick_one go_for went_for plump_for give_the_nod green_light go-ahead
      authoris* authoriz* vote* voted final_word evaluate* evaluation weigh_up
      weighed_up compare* comparison shortlist*
    `,
    yes: `
      yes accept* acceptance agree agrees agreed to_agree go_ahead go-ahead gladly_accept
      happy_to_accept pleased_to_accept place_the_order place_our_order placing_the_order
      placed_the_order we_order we_are_ordering hereby_order we'd_like_to_order
      award_you awarded_you award_the_contract awarded_to_you you_have_won
      you_won won_the_contract win_the_contract won_the_order the_order_is_yours
      the_job_is_yours the_contract_is_yours it's_a_yes is_a_yes clear_yes say_yes
      said_yes we_have_chosen_you chosen_you we_choose_you chose_you
      decided_for_you decided_in_favour decided_in_favor in_your_favour in_your_favor
      take_up_your_offer take_you_up taking_you_up we_take_it sign_the_contract
      signed_the_contract approve* green_light commission_you welcome_aboard deal
      consent* confirm_the_order confirm_our_order purchase_order
    `,
    no: `
      decline* declining refuse* refusal* refusing reject* turn_down turns_down
      turned_down turning_down turn_you_down not_take_up not_taking_up
      will_not_take_up won't_take_up not_accept will_not_accept cannot_accept
      can't_accept not_going_to_accept not_go_ahead not_going_ahead will_not_go_ahead
      won't_be_going_ahead not_proceed not_proceeding will_not_proceed not_pursue
      not_pursuing not_be_placing not_place_the_order will_not_order won't_order
      will_not_be_buying won't_be_buying not_buy not_to_buy decided_against
      decide_against chosen_another chose_another chosen_a_different gone_with_another
      going_with_another went_with_another go_with_another decided_not_to
      decided_for_another have_to_say_no must_say_no say_no saying_no said_no
      clear_no a_no answer_is_no it's_a_no honest_no pass_on_this
      pass_on_your we'll_pass not_for_us not_this_time not_be_able_to_take
      not_in_a_position unable_to_accept cannot_agree can't_agree withdraw*
      stand_aside rule_out ruled_out not_be_bidding not_bid no-bid unsuccessful
      not_been_selected not_selected thanks_but_no no_thank_you no_thanks
      disappoint_you negative_reply rejection
    `,
    cannot: `
      cannot can_not can't could_not couldn't will_not won't would_not wouldn't
      unable not_able not_be_able do_not don't does_not doesn't not_possible
      impossible not_in_a_position in_no_position not_willing unwilling
      not_prepared_to out_of_the_question beyond_us not_feasible no_longer_able
      not_available not_going_to have_no_capacity no_capacity fully_booked
      shall_not shan't may_not must_not mustn't no_way_we
    `,
    not: `
      no not never none nobody no_one nothing nowhere neither nor without hardly
      barely scarcely don't doesn't didn't isn't aren't wasn't weren't won't wouldn't
      can't cannot couldn't shouldn't mustn't needn't haven't hasn't hadn't no_longer
      not_any not_even not_at_all not_yet instead_of rather_than by_no_means
      in_no_case on_no_account under_no_circumstances anything_but less_than few
    `,
    if: `
      if when whenever unless in_case in_the_event in_the_event_of provided
      provided_that providing as_long_as so_long_as only_if even_if if_not if_so
      whether should_they should_you should_the suppose supposing assuming otherwise
      where once on_condition depending_on except_when until or_else in_that_case
      if_they if_the_client if_you if_we
    `,
    must: `
      must must_not should should_not shouldn't has_to have_to had_to having_to
      need_to needs_to ought_to is_to are_to be_sure_to make_sure make_sure_that
      always ensure* shall required obliged obligation* oblige* mandatory compulsory
      duty duties supposed_to got_to bound_to see_to_it see_that take_care_to
      remember_to do_not_forget don't_forget rule rules
    `,
    criteria: `
      criteri* condition* qualif* disqualif* fit fits fitted good_fit bad_fit poor_fit
      no_fit not_a_fit suitab* suited unsuitable worth_it worthwhile not_worth
      worth_our worth_pursuing worth_the_trip drop_it drop_the_lead drop_them
      go_on_if stop_if go_on_when stop_when carry_on_if continue_if pursue
      go/no-go go_no-go no-go go-no-go bid_or_no_bid bid_no_bid bid/no-bid
      yes_if no_if ideal_client ideal_customer right_client right_customer
      wrong_client target_group target_customer* threshold* minimum_order budget_is_there
      budget_confirmed bant meddic meddpicc checklist requirement* prerequisite*
      knock-out knockout deal-breaker deal_breaker dealbreaker red_flag* warning_sign*
      hands_off leave_it steer_clear score scoring filter screen screening eligible
      time_waster* tyre-kicker* tire-kicker* creditworth* solvent lead_scoring
    `,
    limit: `
      limit limits limited boundar* line lines red_line* draw_the_line no_further
      this_far so_far_and_no_further thus_far go_no_further not_go_below
      will_not_go_below won't_go_below will_not_accept won't_accept do_not_accept
      don't_accept not_acceptable unacceptable do_not_tolerate don't_tolerate
      will_not_tolerate not_tolerate we_do_not_work we_don't_work we_never_work
      we_do_not_do we_don't_do non-negotiable not_negotiable not_up_for_negotiation
      off_limits off_the_table out_of_bounds ceiling cap maximum at_most
      up_to no_more_than upper_limit stop_there final_offer as_far_as_we_go
      as_far_as_we_can_go furthest stand_firm hold_firm stick_to stick_to_our
      say_stop stop_the_work cut-off deal-breaker deal_breaker too_far
      ground_rule* house_rule* refuse_to without_payment only_against_payment
    `,
    concession: `
      concession* concede* discount* rebate* price_cut* price_reduction* reduction*
      knock_off knocked_off give_way gives_way giving_way give_in gave_in give_ground
      give_and_take trade trades trade-off* trade_off in_return in_exchange
      in_exchange_for quid_pro_quo tit_for_tat something_for_something get_for_it
      against_a_longer against_a_bigger if_you_take if_they_take
      meet_halfway meet_half_way split_the_difference compromise* come_down
      came_down come_down_on sweeten* throw_in thrown_in extra goodwill allowance*
      bulk_price volume_price early-payment early_payment per_cent_off percent_off
      off_the_price bargaining_chip* leeway room_for_manoeuvre room_to_move
      room_to_negotiate flexib* haggl* counter-offer* counteroffer* make_allowances
    `,
    // Actions and time
    send: `
      send sends sent sending hand_over hands_over handed_over forward* pass_on
      passes_on passed_on provide* providing submit* supply supplies e-mail email*
      mail mails mailed post posts posted attach* enclose* enclosed enclosing get_to_you
      get_you_the let_you_have let_us_have let_me_have you'll_have you_will_have
      you_will_get you'll_get you_will_receive you'll_receive receive_from_us
      circulat* distribut* share shares shared upload* return_the dispatch* courier
      transmit* deliver_by drop_off send_over send_back put_in_the_post issue issues
      issued hand_in turn_in
    `,
    do: `
      do does did done doing prepare prepares prepared preparing arrange* arranging
      set_up sets_up setting_up carry_out carries_out carried_out carrying_out
      make makes made making take_care_of takes_care_of taking_care_of see_to sees_to
      look_after looks_after handle* handling organis* organiz* deal_with deals_with
      deliver delivers work_out works_out working_out draw_up draws_up drew_up put_together
      puts_together get_done draft drafts drafting check checks update updates updated
      updating finalis* finaliz* complete completes run runs plan plans planned
      check_stock take_over takes_over take_on takes_on get_hold_of chase_up
      order_the book_the print install* visit visits perform* execut* implement*
      build builds built test tests tested review reviews calculate* recalculate*
      clear_up sort_out sorts_out sorting_out launch*
    `,
    agreeon: `
      agree_on agree_to agreed_on agreed_that agreed_to agreed agreement agreements
      fix fixed set set_a_date set_a_time settle settled settle_on book booked booking
      confirm* arrange_a_date arrange_a_time make_an_appointment pencil_in pencilled_in
      penciled_in put_in_the_diary put_in_the_calendar in_the_diary in_the_calendar
      calendar_invitation* invite* invitation* schedule* shake_hands handshake
      shook_hands pin_down nail_down lock_in name_a_date name_the_date diary diaries
      calendar* reserve reserved block_an_hour block_the_date commit commits committed
      commitment* mutually_agreed find_a_date find_a_time propose_a_date
    `,
    next: `
      next next_step* next_action* next_move action actions action_item* action_point*
      then afterwards follow-up* follow_up follows_up followed_up to-do_list task tasks
      assignment* what_now now_what what_next what_happens_next from_here
      where_do_we_go_from_here way_forward who_does_what next_contact next_call
      next_meeting next_visit next_appointment next_date the_following_step
      moving_on going_forward proceed proceeds proceeding carry_on continue
      resubmission open_points follow_through
    `,
    deadline: `
      deadline* by_the_end by_end_of by_then by_friday by_monday by_tuesday
      by_wednesday by_thursday by_noon by_tomorrow by_close_of_business
      no_later_than not_later_than at_the_latest latest until till due due_by
      due_date due_on by_when by_what_date by_the before_the_end within
      within_the_week within_two within_three within_a_week within_a_month
      in_time on_time cut-off_date cutoff closing_date target_date time_limit
      expire* expiry valid_until good_until eod eow eom cob close_of_business
      close_of_play end_of_play end_of_business end_of_the_week end_of_the_month
      end_of_week end_of_month end_of_day end_of_quarter as_of effective_from
      starting_from period_of notice_period timeframe time_frame
    `,
    date: `
      monday* tuesday* wednesday* thursday* friday* saturday* sunday* january february
      march april in_may of_may by_may early_may mid_may mid-may late_may until_may
      june july august september october november december jan feb apr aug sept sep
      oct nov dec today tonight tomorrow day_after_tomorrow yesterday this_week
      next_week week_after_next this_month next_month next_quarter this_quarter
      next_year this_year in_a_week in_two_weeks in_three_weeks in_a_fortnight fortnight
      in_two_days in_three_days in_a_month in_two_months in_six_months in_half_a_year
      in_the_morning in_the_afternoon this_afternoon this_morning this_evening at_noon
      noon midday o'clock am pm morning* afternoon* evening* weekend* week weeks weekly
      month months monthly quarter quarterly spring summer autumn winter easter
      christmas new_year date dates calendar_week working_day* business_day* last_week
      last_month last_friday the_same_day day days hour hours within_the_hour
    `,
    who: `
      who who's who_does who_will by_whom responsible responsibility responsibilit*
      in_charge in_charge_of owner owners owned_by owns lead leads led_by accountable
      assigned assigned_to assignee* answerable task_owner action_owner taken_by
      takes_care_of looks_after up_to_us up_to_you on_us on_you our_job your_job
      his_job her_job falls_to person_responsible done_by handled_by contact_is
      who_does_what name_of name_next_to raci delegate* delegated_to
    `,
    later: `
      later another_time some_other_time at_a_later_date at_a_later_stage later_on
      in_due_course in_due_time when_the_time_comes to_be_settled to_be_agreed
      to_be_decided to_be_discussed to_be_clarified to_be_arranged to_be_confirmed
      to_follow will_follow sometime some_day someday one_day eventually
      for_the_time_being for_now not_yet not_now postpone* put_off defer* deferred
      delay until_further_notice we_will_see we'll_see soon as_soon_as_possible asap
      shortly in_the_near_future at_some_point at_some_stage down_the_road
      down_the_line when_possible if_time_allows on_the_back_burner shelve* adjourn*
    `,
    stage: `
      stage* step steps phase* process* procedure* from_first from_first_contact
      first_contact first_call to_repeat_order to_reorder pipeline* funnel* journey
      sales_cycle cycle milestone* chain sequence path route way_from leg
      first_then followed_by leads_to lead_to_order lead_to_cash order_to_cash
      quote_to_cash end_to_end workflow* progress progression gate* status
      stage_one stage_two stage_three stage_four stage_five step_one step_two
      step_three step_four step_five the_whole_way from_start_to_finish
      from_a_to_z in_five_steps level
    `,
    // Trade
    offer: `
      offer* quote quotes quoted quoting quotation* proposal* tender* bid bids bidding
      estimate* estimated costing price_list* pitch pitches submission* rfp rfq rfi
      request_for_quotation request_for_proposal call_for_tenders invitation_to_tender
      pro_forma proforma draft_contract statement_of_work scope_of_work counter-offer*
      counteroffer* revised_offer package* option_a option_b variant* your_documents
      written_offer cost_estimate
    `,
    order: `
      order* contract* purchase* deal deals agreement* buy buys bought buying sale
      sales sell sells sold selling po purchase_order* call-off* call_off framework_agreement
      frame_contract letter_of_intent commission* job jobs assignment* booking*
      signed_contract signature sign signs signed signing signing_the close_the_deal
      closed_deal win_the_business business order_confirmation order_book order_intake
      subscription* lease leases rental transaction* mandate* engagement
    `,
    price: `
      price* pricing cost costs costed costing rate rates budget* terms fee fees charge
      charges tariff* day_rate hourly_rate unit_price list_price net_price net gross
      lump_sum flat_fee fixed_price margin* mark-up markup surcharge* freight_cost*
      euro euros dollar* pound pounds eur usd gbp amount* sum total expensive dear cheap
      affordable per_unit per_piece per_hour per_month vat tax cost-effective
      expenditure spend terms_and_conditions conditions_of_sale payment_terms value_for_money
    `,
    pay: `
      pay pays paid paying payment* prepayment* prepaid down_payment deposit deposits
      instalment* installment* transfer* bank_transfer wire wired money cash cash_flow
      bank_account bank_statement* account_statement* receipt receipts incoming_payment*
      money_in money_is_in in_full paid_in_full full_amount remit* remittance settle
      settles settled settlement settling direct_debit cheque cheques check_in_the_mail
      credit_card credit_limit letter_of_credit outstanding_amount balance
      net_thirty days_net cash_discount early-payment collect_the_money collection
      get_paid we_are_paid has_been_paid retention final_payment last_payment
      partial_payment part_payment* underpa* short_payment
    `,
    invoice: `
      invoice* invoicing bill bills billed billing dunning reminder* payment_reminder*
      remind reminds overdue past_due unpaid outstanding open_invoice* open_item*
      open_items_list late_payer* late_payment* arrears in_arrears default
      final_notice final_demand debt debts debtor* debt_collect* collection_agency
      ageing_list aging_list aged_debt* accounts_receivable credit_note* statement_of_account
      due_date days_overdue interest_on_arrears chase_payment chase_the_money
      chase_the_invoice chase_invoices credit_control credit_stop on_stop receivable*
      pro_forma final_invoice interim_invoice partial_invoice
    `,
    deliver: `
      deliver* delivery deliveries ship ships shipped shipping shipment* consignment*
      dispatch* despatch* hand_over_the_goods hand_over_the_keys install* installation*
      instal fit fitted fitting assemble* assembly unload* unloading load loading truck*
      lorry lorries van pallet* parcel* freight carrier* haulier* forwarder*
      transport* courier* arrive* arrival goods incoming_goods goods_in goods_receipt
      delivery_note* waybill* bill_of_lading incoterm* lead_time* delivery_date*
      delivery_time* delivered_in_full site_acceptance acceptance_test* rollout
      roll-out hand-over_of_the on_site drop_shipment container* packing packaging
    `,
    handover: `
      handover* hand-over* hand_over_to_production hand_over_to_the hand_over_to_our
      handed_over_to handing_over internal_kick-off internal_kickoff internal_kick_off
      internal_handover internal_briefing internal_meeting brief_the_team brief_our
      brief_the_workshop brief_production brief_operations brief_the briefs_the
      briefing_for_production sell_the_order_internally sell_it_internally
      sell_it_inside sell_the_order_to_our sold_internally sold_to_our_own
      win_over_our_own win_over_production get_production_on_board on_board
      get_operations_on_board convince_our_own explain_the_order pass_the_order_to
      passes_the_order_to pass_on_to_production give_production inform_production
      inform_the_warehouse work_order* job_card* job_sheet* job_ticket* order_handover
      sales_to_delivery sales_to_operations from_sales_to transfer_to_operations
      production_meeting kick-off kickoff transition* onboarding_team project_folder
      job_folder order_file take_over_from_sales handoff* hand-off* inside_the_house
    `,
    again: `
      again repeat repeats repeated repeat_order* repeat_business repeat_customer*
      repeat_purchase* reorder* re-order* reordering renew renews renewal* renewing
      extend extends extended extension* follow-up_order* follow-on_order* next_order*
      second_order* new_order another_order order_again orders_again buy_again
      buys_again come_back_for coming_back_for returning_customer* upsell* up-sell*
      cross-sell* cross_sell* cross-selling expansion expand expands additional_order*
      additional_site* more_business more_work next_contract next_project next_season
      roll_over rolling call-off top_up replenish* loyal* regular regulars
      regular_customer* long-term long_term for_years retention once_more
      anniversary referral* recommend_us word_of_mouth
    `,
    product: `
      product* service services solution* work goods machine* equipment device* unit
      units part parts component* material* system systems software hardware tool tools
      installation* range assortment article* item items model models version* line_of
      plant vehicle* furniture food drink meal* fabric* batch* sample* package* licence*
      license* module* app feature* building* repair_work consulting consultancy
      design* project* craft workmanship quality stock merchandise wares delivery
    `,
    support: `
      support supports supported supporting help helps helped helping helpful hotline*
      helpdesk help_desk service_desk customer_service customer_care customer_support
      technical_support tech_support after-sales after_sales aftersales after-sale
      service_line service_number emergency_number emergency_service on-call on_call
      call-out callout contact_person single_point_of_contact direct_line
      ring_us_if call_us_if reach_us who_to_call whom_to_call first_port_of_call
      assist* assistance advice advise* adviser* advisor* look_after looks_after
      remote_support remote_access service_level sla slas response_time* ticket
      round_the_clock around_the_clock user_manual operating_instructions manual
      knowledge_base faq there_for_you at_hand by_your_side check-in check_in_call
      customer_success service_technician* field_engineer*
    `,
    training: `
      training* train trains trained trainer* onboard* onboarding go-live go_live
      goes_live went_live start-up start_up startup commission* commissioning
      put_into_service put_into_operation putting_into_operation familiaris*
      familiariz* instruct* instruction* induction introduce_your_staff course courses
      workshop* tutorial* webinar* user_guide* show_your_staff show_the_operators
      operator_training handholding first_run test_run trial_run set-up setup
      installation_day coach* learn_to_use acceptance_test ramp-up ramp_up first_weeks
      teach teaches taught
    `,
    maintenance: `
      maintenance maintain maintains maintained maintaining servicing serviced
      service_interval* service_contract* service_visit* service_agreement* repair_service
      upkeep overhaul* spare_part* spares wear_part* wearing_part* consumable* replacement_part*
      inspect* inspection* check-up* checkup* calibrat* lubricat* annual_service
      yearly_service preventive preventative tune-up tuning update updates upgrade*
      patch patches refurbish* retrofit* breakdown_service safety_check cleaning
      oil_change filter_change service_technician* fitter* mechanic*
    `,
    warranty: `
      warrant* warranty warranties guarantee_period guarantee_card guarantee_claim*
      under_guarantee under_warranty within_warranty in_warranty out_of_warranty
      warranty_period warranty_claim* defects_liability defects_liability_period
      liability liable product_liability statutory_rights right_of_return
      return_policy money-back money_back extended_warranty two-year_guarantee
      years_guarantee year_guarantee months_guarantee covered_by cover coverage
    `,
    trial: `
      trial* pilot* sample* test tests tested testing test_run test_order* trial_order*
      trial_run trial_period trial_batch proof_of_concept poc prototype* mock-up mockup
      start_small starts_small starting_small begin_small small_start small_first_order
      small_order first_small small_step small_steps one_site one_site_first
      one_branch one_shop one_machine one_machine_first one_department one_line one_room
      one_pallet one_store one_team single_site limited_start on_approval
      try try_out tries trying try_it taster* demo demos evaluation_period
      free_month without_commitment try_before_you_buy pre-series preseries
      first_batch step_by_step phase_one dry_run
    `,
    // When things go wrong
    objection: `
      objection* object_to objects_to objected doubt doubts doubted doubtful
      hesita* resist* resistance reluctan* reservation* sceptic* skeptic* scruple*
      misgiving* qualm* second_thoughts cold_feet too_expensive too_dear
      too_pricey over_budget over_our_budget costs_too_much price_is_too_high
      think_about_it think_it_over sleep_on_it think_over mull_it_over
      have_to_think need_to_think need_time need_more_time not_convinced unconvinced
      not_sure unsure undecided not_interested no_interest no_need no_time no_budget
      no_money already_have_a_supplier happy_with_our happy_with_what_we_have
      we_already_have always_done_it we've_always maybe_later call_me_next
      ask_me_again_next send_me_some send_me_something have_to_ask_my need_to_ask_my
      concern concerns concerned but push-back pushback push_back counter-argument*
      counterargument* excuse excuses wary what's_holding what_is_holding
      holding_you_back holding_them_back holds_them_back holds_you_back waver*
      stall stalls stalling on_the_fence bring_into_the_open out_in_the_open
    `,
    rejection: `
      rejection* their_no a_no the_no took_a_no take_a_no taking_a_no take_no
      accept_the_no accept_a_no accept_no respect_the_no hear_a_no
      hear_no heard_no get_a_no got_a_no when_they_say_no if_they_say_no they_say_no
      says_no said_no they_said_no if_the_answer_is_no answer_is_no turn_us_down
      turned_us_down turns_us_down turned_down turn_down decided_against_us
      chose_another chose_someone_else went_with_another gone_elsewhere go_elsewhere
      went_elsewhere lost_deal* lost_order* lost_bid* lost_tender* lose_the_deal lose_the_order
      lost_the_deal lost_the_order lost_the_tender we_lost we_lose lost_to loss_review
      lost_offer* lost_quote* refusal* refuse* declin* reject* not_get_the_job
      did_not_get_it didn't_get_it no_deal drop_out dropped_out cancelled_on_us win-loss
      loss_analysis defeat_gracefully good_loser bow_out with_good_grace gracefully
    `,
    complaint: `
      complain* complaint* claim claims claimed claiming reclamation* ticket tickets
      grievance* notice_of_defect* defect_notice non-conformance nonconformance
      non-conformity nonconformity incident* escalat* dissatisf* unhappy not_happy
      unsatisf* displeased upset annoyed angry disappoint* criticis* criticiz*
      problem_report fault_report damage_report trouble_report 8d eight-d
      reported_fault case_number complaint_number complaint_form returned_goods
      return_slip rma dispute* disputed objected_to letter_of_complaint
      goodwill when_something_goes_wrong when_things_go_wrong something_went_wrong
      went_wrong goes_wrong go_wrong
    `,
    damage: `
      damage* broken broke break breaks breakage* wrong missing incomplete defect*
      defective fault faulty late delayed delay delays leak leaks leaked leaking leaky
      crack* cracked scratch* scratched dent dents dented torn tore tear bent crushed_box*
      rust* rusty mould mold mouldy moldy rotten spoilt spoiled stale off_temperature
      wet soaked water_damage stain* stained dirty contaminat* burnt burned out_of_order
      not_working doesn't_work does_not_work failed fails failure* fail breakdown* broke_down
      outage* downtime standstill stopped stoppage crash* crashed bug bugs malfunction*
      short_delivery short_delivered short_by too_few too_short too_long too_small
      mixed_up mix-up swapped lost mislaid never_arrived not_arrived did_not_arrive
      didn't_arrive overcharged double_charged twice_invoiced wrong_size wrong_colour
      wrong_color wrong_article wrong_amount wrong_address out_of_tolerance
      warped loose discoloured discolored expired unusable scrap reject_rate poor_quality
    `,
    mistake: `
      mistake* mistaken fault faults oversight* error errors slip slip-up* slipped_up
      blunder* we_failed we_have_failed i_failed failed_to failing_to our_error our_mistake
      our_fault my_mistake my_fault my_error we_got_it_wrong got_it_wrong got_wrong
      we_made_a_mistake i_made_a_mistake made_an_error made_a_mistake we_forgot forgot
      forgotten we_overlooked overlook* overlooked we_missed i_missed missed misread
      misunderst* miscalculat* mixed_up mix-up we_mixed wrongly incorrect* inaccurate
      wrong went_wrong typo* negligen* lapse* botch* messed_up mess cock-up neglected
      did_not_check didn't_check did_not_tell didn't_tell we_let_you_down let_down
      our_omission omission* shortcoming* should_not_have_happened
      shouldn't_have_happened fell_short
    `,
    facts: `
      fact facts photo photos photograph* picture* image* screenshot* lot_number* batch_number*
      serial_number* order_number* delivery_note* invoice_number* evidence proof prove
      protocol* record records recorded log logs logged report reports inspection_report
      test_report* measure measured measurement* measuring counted count weigh weighed
      reading readings witness* what_happened what_exactly_happened exactly_what when_and_where
      when_did sequence_of_events timeline chronolog* event_log findings observed
      we_found found noticed discovered establish* ascertain* investigat* root_cause
      cause analysis data figures documented documentation reference_number case_number
      quantity pieces affected arrived_on delivered_on received_on on_arrival on_opening
      first_the_facts facts_first get_the_facts gather_the_facts get_the_story hear_both_sides
      go_and_look look_at_it_on_site see_for_yourself examin* sample
    `,
    sorry: `
      sorry so_sorry very_sorry we_are_sorry i_am_sorry i'm_sorry we're_sorry
      apologis* apologiz* apology apologies our_apologies my_apologies please_accept
      accept_our_apologies regret* regrets regretted regrettabl* unfortunate*
      beg_your_pardon pardon excuse_us please_excuse excuse_me forgive* forgiveness
      inconvenience embarrass* ashamed to_our_regret with_regret much_to_our_regret
      sadly afraid_we afraid_that i'm_afraid we're_afraid say_sorry feel_bad_about
      make_amends amends
    `,
    ownup: `
      our_responsibility my_responsibility take_responsibility takes_responsibility
      taking_responsibility take_full_responsibility full_responsibility
      we_are_responsible i_am_responsible accept_responsibility bear_the_responsibility
      responsibility_is_ours our_fault my_fault at_fault fault_is_ours the_fault_lies_with_us
      lies_with_us entirely_ours the_mistake_was_ours the_error_was_ours mistake_was_ours
      error_was_ours our_mistake my_mistake our_error down_to_us on_us that_is_on_us
      that's_on_us this_is_on_us we_should_have i_should_have should_have should_have_checked
      should_have_told no_excuse no_excuses without_excuses nothing_to_excuse
      own_up owns_up owning_up own_it we_own own_our own_the_mistake own_our_part
      admit* admitting acknowledge* stand_up_and_say we_stand_by_it hold_our_hands_up
      hold_up_our_hands blame_ourselves blame_lies_with_us we_alone nobody_else
      not_your_fault no_fault_of_yours we_caused we_did_not we_didn't our_part_in
      we_answer_for face_up_to make_no_excuses we_let_you_down buck_stops mea_culpa
      we_got_it_wrong i_take_it
    `,
    repair: `
      repair* repairing mend* mended fix fixes fixed fixing put_right puts_right
      putting_right put_it_right put_this_right put_things_right set_right set_it_right
      make_good make_it_good making_good make_up_for remed* remedy remedies rectif*
      correct corrects corrected correcting correction* redo redone re-do redoing rework*
      re-work do_it_again do_over restore* restored recover* patch patched solve* solved
      resolve resolves resolved resolution clear_up sort_out sorts_out sorted_out
      straighten_out re-paint repaint re-weld reinstall* re-install* re-fit
      touch_up re-clean retouch service_call come_and_repair send_a_technician
      send_a_fitter send_an_engineer corrective_action* countermeasure* immediate_measure*
      containment workaround stopgap
    `,
    replace: `
      replace* replacing replacement* exchange* exchanged exchanging swap swaps swapped
      swapping substitute* new_delivery redeliver* re-deliver* resend* re-send resent
      re-sent send_again ship_again reship* re-ship* new_one new_ones new_unit
      new_batch new_part* fresh_batch fresh_delivery remake* re-make remade reprint* re-print*
      loan_machine loan_unit loaner* on_loan courtesy_car stand-in_machine spare_unit
      free_of_charge at_no_cost at_our_cost at_our_expense at_our_own_expense
      without_charge without_extra_charge make_up_the_shortage missing_quantity
      missing_parts collect_the take_back takes_back taken_back pick_up_the_faulty
    `,
    refund: `
      refund* refunded refunding credit_note* credit credits credited crediting
      money_back pay_back pays_back paid_back reimburse* reimbursement* compensat*
      compensation damages indemnif* indemnity price_reduction reduce_the_price
      reduce_the_invoice reduced_invoice knock_off take_off_the_invoice
      off_the_invoice off_your_next discount_on_the_next goodwill_discount
      goodwill_gesture gesture_of_goodwill goodwill voucher* free_month waive* waived
      cancel_the_invoice corrected_invoice new_invoice deduct* deduction* make_amends
      by_way_of_amends rebate* penalty_payment liquidated_damages bear_the_cost
      bear_the_costs cover_the_cost cover_the_costs we_pay_for not_charge
      not_be_charged won't_charge
    `,
    // Manners
    thank: `
      thank thanks thank_you thanked thanking thankful grateful gratitude appreciate
      appreciates appreciated appreciation many_thanks much_obliged obliged indebted
      kind_of_you very_kind kindly good_of_you with_thanks say_thank_you cheers
      much_appreciated heartfelt warm_thanks our_thanks thanks_again thanks_to_you
      for_your_time for_your_offer for_the_offer for_your_work for_your_trouble
      for_your_patience for_taking_the_time for_the_effort
    `,
    respect: `
      respect* respected respectful* value valued esteem* good_work fine_work excellent_work
      solid_work thorough* carefully_prepared well_prepared careful carefully care_you_took
      effort efforts trouble_you_took the_time_you time_you_took work_you_put
      work_that_went_into you_put_into thought_you_put diligen* professional*
      courteous* courtesy polite politely politeness kind kindly friendly fair fairly
      honest honestly dignity decent dependable reliable reliably trust trusted
      trustworthy high_regard think_highly hats_off compliment* recogni* admire*
      acknowledge* in_good_faith on_equal_terms as_equals at_eye_level eye_to_eye
    `,
    like: `
      liked likes we_like i_like impress* impressive convincing convinced convince strong strength*
      good very_good great excellent outstanding pleased pleasing pleasant enjoyed
      appealed appealing stood_out stands_out won_us_over persuaded persuasive clear
      clearly_set_out well_thought_out well_thought-out well_argued well_made thorough
      detailed tipped_the_scales tipped_the_balance spoke_for_you in_your_favour in_your_favor
      speaks_for attractive competitive plus_point* positive* advantage* best fast_reply
      prompt precise to_the_point first-rate first-class top neat tidy quality
      favourite favorite happy_with satisfied thumbs_up what_we_liked we_liked
      easy_to_follow favourabl* favorabl*
    `,
    dislike: `
      missing missed weak weakness* unclear vague did_not_convince didn't_convince
      not_convincing did_not_like didn't_like we_disliked disliked lacked lacking lack
      too_high too_expensive too_long too_late too_general too_thin too_little too_complicated
      higher_than above_our_budget over_budget outside_our_budget dearer more_expensive
      fell_short falls_short short_of short_on not_enough insufficient inadequate incomplete
      no_reference* no_local gap gaps doubts disadvantage* drawback* downside* minus_point*
      slower longer_lead longer_delivery not_match did_not_match didn't_match did_not_meet
      didn't_meet did_not_cover didn't_cover not_covered left_open left_out room_for_improvement
      could_be_better could_have_been we_would_have_liked less_convincing less_suited
      spoke_against against_you confusing cumbersome negative
    `,
    feedback: `
      feedback opinion* honest_word honest_answer honest_opinion frank frankly open_word
      candid* comment* remark* impression* assessment* evaluation* evaluated review
      reason_for_our_decision reasons_for_our_decision why_we_decided why_we_chose
      why_not_you what_we_liked what_we_missed what_decided what_spoke_for
      what_was_decisive deciding_factor* decisive decisive_factor* deciding_point
      to_be_honest to_be_frank honestly so_that_you_know for_your_next for_your_information
      for_what_it's_worth pros_and_cons plus_and_minus strengths_and_weaknesses
      debrief* constructive critique criticism suggestion* suggest recommendation*
      points_for points_against scored scoring ranking ranked your_score lessons_learned
      if_you_had
    `,
    stayintouch: `
      stay_in_touch keep_in_touch keep_in_contact stay_in_contact remain_in_touch
      remain_in_contact be_in_touch get_in_touch come_back come_back_to_us
      come_back_to_you come_back_to_them door_open door_is_open door_stays_open
      door_remains_open open_door leave_the_door_open leave_the_door_ajar
      doors_open next_time next_tender next_round next_project next_season
      another_time another_occasion other_occasion* future_project* future_tender*
      in_future in_the_future the_future keep_on_list keep_you_on keep_you_on_our_list
      on_our_list on_our_supplier_list on_our_bidders_list on_our_books on_file
      keep_your_details keep_you_in_mind bear_you_in_mind bear_us_in_mind keep_us_in_mind
      think_of_us think_of_you call_on_you_again turn_to_you_again work_together_again
      work_with_you_again paths_cross our_paths cross_again meet_again see_each_other_again
      talk_again speak_again hear_from_you_again should_anything_change
      if_anything_changes if_things_change if_circumstances_change welcome_back
      always_welcome welcome_to_quote welcome_to_bid invite_you_again ask_you_again
      in_half_a_year in_six_months at_a_later_date reconnect not_goodbye revisit
      look_forward_to_working look_forward_to_another
    `,
    terminate: `
      terminat* end_our end_the end_this ends_on will_end ending_our
      end_of_cooperation end_of_co-operation end_of_the_contract end_of_contract
      bring_to_an_end brought_to_an_end coming_to_an_end comes_to_an_end come_to_an_end
      cancel cancels cancelled canceled cancelling canceling cancellation* part_ways
      parting_ways part_company parting go_our_separate_ways separate_ways
      notice give_notice giving_notice hereby_give notice_period period_of_notice
      discontinu* wind_up wind_down winding_down phase_out phasing_out stop_working_with
      no_longer_work no_longer_order no_longer_buy not_renew not_renewing will_not_renew
      not_extend not_be_extending expire expires withdraw_from close_the_account
      closing_the_account last_day last_working_day last_order last_delivery cease* ceases
      dissolve* break_off conclude_our_cooperation cooperation_ends contract_ends
      agreement_ends sever* farewell
    `,
    return: `
      return returns returned returning hand_back hands_back handed_back handing_back
      give_back gives_back given_back bring_back collect collection keys key_card*
      access access_card* access_rights passwords credentials data backup export_of_the_data
      hand_over_the_data delete_the_data deletion stock remaining_stock leftover_stock
      buy_back buys_back consignment_stock tool tools moulds molds dies drawings
      documents_back loan_equipment equipment_on_loan samples_back final_account
      final_accounts final_invoice final_payment final_settlement last_invoice
      last_payment outstanding_invoice* outstanding_orders open_orders orders_in_hand
      orders_in_progress current_orders remaining_orders settle_up
      settle_the_account deposit_back hand-back transfer_to_the_new successor
      put_back
    `,
    // What must not stand
    king: `
      king kings queen is_king customer_is_king client_is_king master masters lord lords
      emperor god gods godlike sovereign majesty royal royalty ruler his_majesty throne
      always_right is_always_right customer_is_always_right never_wrong
      can_do_no_wrong obey* obeys obeyed obedien* command commands his_command
      wish_is_our_command wish_is_my_command wish_is_law every_wish every_whim whim whims
      pedestal worship* adore* idol sacred above_everything whatever_he_says whatever_she_says
      whatever_they_say whatever_they_want whatever_the_client_wants
      whatever_the_customer_wants never_refuse never_say_no never_contradict
      must_never_be_refused cannot_be_refused jump_how_high how_high boss_is_the_customer
    `,
    servant: `
      servant* humble_servant obedient_servant slave* slavish* serve_them serve_him
      serve_her serve_our_masters butler* lackey* footman minion* underling* vassal*
      at_their_feet at_your_feet at_his_feet at_her_feet on_our_knees on_your_knees
      kneel* grovel* crawl* beg begs begging begged bow bows bow_down bow_and_scrape
      bowing kowtow* submissive* subservien* servil* at_their_beck beck_and_call
      at_your_beck dance_to_their tune jump_when_they jump_through_hoops
      roll_over_for swallow_everything put_up_with_everything grin_and_bear doormat*
      lick_their_boots bootlick* suck_up suck_up_to fawn* toady beneath_them humbly
      unworthy sacrifice_ourselves exist_to_serve live_to_serve
    `,
    promise: `
      promise* promising guarantee* guaranteed guaranteeing one_hundred_per_cent
      hundred_per_cent hundred_percent a_hundred_percent a_hundred_per_cent
      anything anything_you_want anything_you_need anything_at_all whatever_you_need
      whatever_you_want whatever_it_takes whenever_you_want no_matter_what
      everything_is_possible anything_is_possible nothing_is_impossible
      we_can_do_anything can_do_everything we_do_everything we_do_it_all always never_fails
      never_fail never_breaks no_problem no_problem_at_all no_worries no_risk
      zero_risk risk-free risk_free without_any_risk without_risk absolutely_safe
      absolutely_certain absolutely_no_risk foolproof fool-proof bulletproof
      bullet-proof fail-safe cannot_fail can't_fail can't_go_wrong cannot_go_wrong
      nothing_can_go_wrong never_late always_on_time at_any_time any_time in_no_time
      any_deadline any_budget unlimited perfect perfectly flawless* zero_defects error-free
      zero_downtime best_in_the_world cure-all miracle* magic we_swear i_swear
      my_word consider_it_done piece_of_cake lifetime forever for_ever
      rest_assured sky_is_the_limit overnight_success double_your money_for_nothing
    `,
    urgency: `
      now_or_never today_only only_today last_chance final_chance one-time_offer
      one_time_offer once-in-a-lifetime once_in_a_lifetime limited_time limited-time
      limited_offer while_stocks_last while_supplies_last hurry hurry_up act_now
      act_fast act_today buy_now order_now sign_now sign_today sign_here_and_now
      decide_now decide_today decide_on_the_spot on_the_spot here_and_now right_now
      right_this_minute before_it's_too_late before_it_is_too_late too_late
      tomorrow_it_will_be_gone gone_tomorrow going_fast selling_fast only_a_few_left
      last_few running_out runs_out clock_is_ticking ticking time_is_running_out
      expires_tonight expires_at_midnight ends_tonight price_goes_up_tomorrow
      price_rises_tomorrow only_until_midnight don't_wait do_not_wait
      don't_miss don't_miss_out miss_out fomo this_minute urgent* urgency rush
      rushed immediately scarcity don't_think_twice strike_while
    `,
    trick: `
      trick tricks tricked trickery bluff* lie lies lied lying pretend* pretence pretense
      guilt guilty guilt-trip guilt_trip make_them_feel_guilty feel_guilty corner
      cornered corner_them back_them_into push pushes pushed pushing pushy pressure
      pressuring pressurise* pressurize* put_pressure pile_on_the_pressure
      keep_up_the_pressure arm-twist* arm_twisting twist_their_arm twist_his_arm
      twist_her_arm strong-arm* manipulat* deceive* deception deceit* mislead*
      misleading fake faked faking invent invented made-up make_up_a
      exaggerat* hide hides conceal* small_print fine_print ploy* ruse* scam* con
      hoodwink* fool_them lure* lured bait bait_and_switch hard_sell hard-sell foot_in_the_door
      wear_them_down wear_down nag nagging pester* don't_take_no take_no_for_an_answer
      don't_let_them_leave don't_let_them_off don't_let_go until_they_sign
      until_they_give_in until_they_break coax* cajole* good_cop_bad_cop good_cop
      scare_them frighten* intimidat* shame_them flatter* psychological
      get_them_to_sign before_they_can_think
    `,
    squeeze: `
      squeeze* squeezing take_it_or_leave_it be_glad be_glad_that be_grateful_that
      be_happy_that_you be_thankful_that lucky_to lucky_to_supply lucky_to_have
      glad_that_you_may honour_to_supply honor_to_supply privilege_to_supply
      half_price at_half_price half_the_price fifty_per_cent_off fifty_percent_off
      for_free for_nothing below_cost below_your_cost under_cost beat_down
      beat_them_down beat_the_price_down drive_down drive_the_price_down
      push_the_price_down grind_down grind_them_down bleed bleed_them bleed_dry milk milk_them
      screw_down screw_them wring wring_out extort* blackmail* dictate dictates
      dictated dictate_the_terms ultimatum* unilateral* demand_a_discount
      demand_another unconditional* or_else or_we_go_elsewhere no_discussion
      not_up_for_discussion non-negotiable our_terms_or play_them_off
      play_off_against play_one_off at_your_own_expense unlimited_liability
      payment_in_ninety one_hundred_and_twenty_days_net last_drop to_the_last_cent
      to_the_last_penny last_penny you_have_no_choice they_have_no_choice
      absurd_demand rip_off lowball* low-ball*
    `,
    silence: `
      do_not_answer don't_answer not_answer never_answer do_not_reply don't_reply
      not_reply never_reply do_not_respond don't_respond not_respond no_reply_needed
      ignore ignores ignored ignoring ignore_the_mail ignore_the_email ignore_them
      ignore_their ignore_it fizzle fizzle_out let_it_fizzle fizzles_out peter_out
      let_it_die let_it_die_down die_a_quiet_death let_it_lie let_it_drop
      just_let_it ghost ghosts ghosted ghosting stay_silent say_nothing keep_silent
      go_silent go_quiet go_dark radio_silence stonewall* brush_off brush_them_off
      fob_off fob_them_off put_them_off string_along string_them_along
      keep_them_dangling keep_them_waiting leave_them_hanging leave_hanging
      keep_them_guessing delete_the_mail delete_the_email bin_it into_the_bin
      straight_in_the_bin let_it_ring don't_pick_up do_not_pick_up not_pick_up
      not_call_back don't_call_back do_not_call_back never_call_back not_available_for_them
      in_a_meeting_whenever pretend_you_are_out they'll_get_the_message
      they_will_get_the_message get_the_hint take_the_hint they_will_notice
      sit_it_out wait_until_they_give_up they'll_give_up cold_shoulder
      no_need_to_answer no_need_to_reply block_the_number block_them
      unanswered without_a_word disappear
    `,
    insult: `
      stupid* stupidity idiot* idiotic moron* clown* circus cheat cheats cheater* cheated
      cheating liar* lazy laziness incompetent* incompetence amateur* amateurish
      bungler* cowboy* crook* crooked swindler* fraud* fraudster* thief thieves robber*
      rip-off ripped_us_off con_man con_artist* shameless* shame_on disgrace* disgraceful
      pathetic ridiculous* laughable joke a_joke nonsense rubbish garbage trash crap junk
      fool fools foolish dumb dimwit* blockhead* brainless clueless ignorant arrogant
      greedy greed nitwit* loser losers jerk* scum rude unprofessional useless
      hopeless worthless miserable imbecile* nitpicker* whiner* whining moaner*
      any_child even_a_child kindergarten can't_you_read can_you_not_read
      are_you_blind blind deaf sloppy slovenly slipshod careless as_usual
      once_again_you your_so-called so-called what_do_you_take_us_for
      typical_of_you congratulations_on bravo how_dare_you your_fault you_are_to_blame
      you_ruined nerve cheek scandal* outrage* insolen* imperti* dishonest
    `,
    threat: `
      threat* threaten* regret_it you'll_regret you_will_regret live_to_regret
      be_sorry_you you'll_be_sorry you_will_be_sorry or_else lawyer* attorney*
      solicitor* hear_from_our_lawyers see_you_in_court in_court court sue sues sued suing
      legal_action legal_steps legal_consequences lawsuit* litigat* ruin ruins ruined
      destroy* finish_you put_you_out_of_business out_of_business drag_you
      drag_through_the drag_your_name name_and_shame blacklist* tell_everyone
      tell_the_whole everyone_will_know whole_industry_will the_press_will go_to_the_press
      bad_review* one-star post_it_online social_media_storm make_you_pay
      you_will_pay_for you'll_pay_for pay_for_this consequence* face_the_consequences
      last_warning final_warning mark_my_words never_work_again make_sure_you_never
      make_your_life report_you police criminal_charges press_charges penalt*
      we_know_where teach_you_a_lesson teach_them_a_lesson watch_out you'd_better
      you_had_better revenge retaliat* get_even payback_time
    `,
    enemy: `
      enemy enemies opponent* adversar* foe foes us_against_them us_and_them us_versus_them
      us_vs_them them_and_us war wars warfare at_war war_room battle* battlefield battlefront
      fight fights fighting fought combat* attack* attacking defeat* defeating conquer*
      conquest hunt hunts hunted hunter* hunting prey victim* target_practice crush*
      crushing kill kills killed killing kill_them slaughter* destroy* annihilat*
      beat_them beat_the_client beat_the_supplier outwit* outsmart* outmanoeuvre*
      outmaneuver* trap traps ambush* weapon* ammunition ammo shoot shot_down bullet
      knock_out knock_them knockout wipe_the_floor bring_to_their_knees on_their_knees
      bring_them_to_their_knees surrender* capitulat* siege besiege* invade* trench* troops
      soldier* general_staff frontline front_line fire_at in_the_crosshairs crosshairs
      sniper* shark sharks wolf wolves lion gazelle* fish_on_the_hook on_the_hook
      reel_in reel_them_in fat_fish whale whales big_game go_for_the_throat go_for_the_kill
      jugular blood smell_blood take_no_prisoners no_mercy show_no_mercy merciless*
      ruthless* dominate* domination subdue* humiliat* win_or_lose zero-sum their_camp
    `,
    warning: `
      avoid* never never_say never_write never_promise don't don'ts do_not not_like_this
      not_this wrong bad bad_example* worst_example* poor_example* counter-example*
      counterexample* anti-pattern* antipattern* instead_of instead rather_than rather
      mistake_to_avoid mistakes_to_avoid pitfall* trap_to_avoid taboo* no-go no-gos
      no-nos no-no forbidden prohibited banned not_allowed must_not must_never mustn't
      should_not shouldn't refrain* steer_clear stay_clear keep_away beware careful_with
      warning* caution* harmful what_not_to_say what_not_to_do what_not_to_write
      how_not_to leave_out cut_out strike_out delete_phrases do_without not_say
      no_longer_say stop_saying refuse_to_say out_of_place red_flag* crossed_out
      would_be_wrong is_wrong unacceptable
    `,
    empty: `
      none n/a na nil nothing nobody not_applicable not_relevant not_needed not_required
      not_necessary no_need unnecessary irrelevant to_be_done to_be_added to_be_written
      to_be_filled to_be_filled_in to_be_completed to_be_decided to_be_defined
      to_be_determined to_be_agreed to_be_announced to_be_confirmed to_be_clarified
      todo tbd tba tbc see see_above see_below see_crm see_attachment refer_to as_above
      as_usual as_before as_last_time same_as_last_time ditto pending open still_open
      missing unknown not_known not_yet not_yet_known blank empty unclear undecided
      later will_follow to_follow postponed skip skipped omitted wip in_progress
      under_construction draft coming_soon question_mark no_idea
    `,
  },
  elements: {
    'meeting-objective': {
      title: 'Objective of the meeting',
      skeleton: 'The objective of this meeting with {{client}} is to {{result}}; we say so in the first minute.',
      example:
        'We are calling on Harbour Foods to agree which of the three cold stores gets the new doors first, and we open with exactly that sentence.',
      headings: [
        'Objective',
        'Objective of the meeting',
        'Meeting objective',
        'Purpose',
        'Purpose of the meeting',
        'Purpose of the call',
        'Purpose of the visit',
        'Objective of the call',
        'Objective of the visit',
        'Call objective',
        'Visit objective',
        'Aim of the meeting',
        'Aim of the visit',
        'Goal of the meeting',
        'Goal of the call',
        'Goal for today',
        'Our objective for this meeting',
        'Reason for the call',
        'Reason for the visit',
        'Reason for calling',
        'Reason for writing',
        'Why we are meeting',
        'Why we are calling',
        'Why I am calling',
        'Why I am writing',
        'Why are we here',
        'What is this meeting for',
        'What this call is for',
        'What we want from this meeting',
        'What we want to reach today',
        'What should be settled by the end',
        'Desired outcome',
        'Intended result',
        'Purpose of this negotiation',
        'What brings us here',
      ],
    },
    'counterpart-objective': {
      title: 'What the other side wants from it',
      skeleton:
        'Ask at the start: “What would make this meeting worth your time?” {{client}} wants: {{their_objective}}.',
      example:
        '“Before I say anything: what do you want to walk out with today, Ms Okafor?” She wants a delivery date she can give her own board on Thursday.',
      headings: [
        'What the other side wants',
        'What the other side wants from it',
        "The other side's objective",
        "The client's objective",
        "The customer's objective",
        "The buyer's objective",
        "The supplier's objective",
        'Their objective',
        'Their objectives',
        'Their goal',
        'Their goal for the meeting',
        'Their aim',
        "Client's goal for the meeting",
        "Customer's goal for the call",
        'What they want from the meeting',
        'What they want from the call',
        'What they want from the visit',
        'What does the client want from this',
        'What does the customer want from this meeting',
        'What do they want out of it',
        'What do you want from this meeting',
        'What do you want to take away',
        'What would make this worth your time',
        'What the client hopes to get out of it',
        'What the customer expects from this meeting',
        'Their expectations of the meeting',
        "The client's expectations of the meeting",
        "Counterpart's objective",
        "The guest's objective",
        'Their side of the agenda',
        'Wants from us today',
        'What is in this meeting for them',
      ],
    },
    'expectation-setting': {
      title: 'What you can expect',
      skeleton:
        'Tell them how it will go: “We will take {{minutes}} minutes: first your questions, then {{topic}}. Afterwards {{name}} will send you {{document}} by {{date}}, and you will hear our decision by {{decision_date}}.”',
      example:
        '“We will need forty minutes: twenty for you, fifteen for us, five to agree what happens next. You will have our minutes tomorrow and our answer by the 14th.”',
      headings: [
        'What you can expect',
        'What to expect',
        'What to expect from us',
        'What happens next',
        'What will happen next',
        'What happens after this meeting',
        'What happens after the call',
        'What happens now',
        'What happens after your order',
        'How we will proceed',
        'How we proceed from here',
        'How the meeting will run',
        'How the call will go',
        'How this hour will run',
        'How it will work',
        'How we decide',
        'How and when we decide',
        'When you will hear from us',
        'Course of the meeting',
        'Course of the call',
        'Order of the meeting',
        'Running order',
        'Agenda',
        'Agenda we announce',
        'Agenda for the other side',
        'Setting expectations',
        'Expectations we set',
        'Announce the course',
        'Say how it will go',
        'From order to delivery: what you will see',
        'Timeline for you',
        'What follows from here',
        'What we do when you say yes',
      ],
    },
    'next-step': {
      title: 'Next step',
      skeleton: '{{name}} will {{action}} by {{date}}.',
      example:
        'Priya sends the revised drawing by Wednesday noon; Mr Dunne rings her on Friday with the answer from the yard.',
      headings: [
        'Next step',
        'Next steps',
        'Our next step',
        'Agreed next step',
        'Agreed next steps',
        'Next action',
        'Next actions',
        'Action',
        'Actions',
        'Actions agreed',
        'Action items',
        'Action points',
        'Action list',
        'Who does what by when',
        'Who, what, by when',
        'To-dos after the meeting',
        'Tasks and dates',
        'Tasks and owners',
        'Follow-up actions',
        'Agreed follow-up',
        'Commitments and dates',
        'What we agreed to do',
        'What do we do next',
        'What now',
        'Next move',
        'Next contact',
        'Next appointment',
        'Date of the next step',
        'The one next step',
        'Before we hang up',
        'Where do we go from here',
        'Way forward',
      ],
    },
    preparation: {
      title: 'Preparation',
      skeleton:
        'Before the contact with {{client}}, find out: {{who_they_are}}, {{what_happened_last}}, {{what_moves_them_now}} (sources: {{sources}}).',
      example:
        'Before you ring the brewery, read its last annual report, look up who runs the bottling hall and check our own files: they sent back two pallets in March.',
      headings: [
        'Preparation',
        'Preparing the meeting',
        'Preparing the call',
        'Preparing the visit',
        'Prepare yourself',
        'How to prepare',
        'How we prepare',
        'Homework',
        'Do your homework',
        'Before the meeting',
        'Before the call',
        'Before the visit',
        'Before you call',
        'Before you go',
        'Before you pick up the phone',
        'Before the first contact',
        'Before we sit down',
        'Pre-call research',
        'Pre-meeting research',
        'Research',
        'Background research',
        'Background on the client',
        'Background on the customer',
        'What we know about them',
        'What we know about the client',
        'What we found out beforehand',
        'What to find out beforehand',
        'What to look up',
        'Find out first',
        'Customer research',
        'Client profile before the visit',
        'Preparation checklist',
        'Know before you go',
        'Facts about the other side',
      ],
    },
    listening: {
      title: 'Listening',
      skeleton: 'Let them talk at least half of the time. Ask, then wait for the answer: “{{open_question}}”',
      example:
        'Ask “How does a normal Monday look at your loading bay?”, put the pen down only to drink, and say nothing until she has finished.',
      headings: [
        'Listening',
        'Listen first',
        'Active listening',
        'Let them talk',
        'Let the client talk',
        'Let the customer talk',
        'Give them the floor',
        'Their turn',
        'Their turn to speak',
        'The floor is theirs',
        'Your turn to talk',
        'Open questions',
        'Open questions to ask',
        'Questions to ask',
        'Questions to the client',
        'Questions for the customer',
        'Questions we ask',
        'Questions that open the talk',
        'Discovery questions',
        'Ask and listen',
        'Ask, then be quiet',
        'Ask and wait',
        'Half the time is theirs',
        'Fifty-fifty',
        'Two ears, one mouth',
        'Speaking time',
        'Time for the client to talk',
        'Room for the other side',
        'Hear them out',
        'How we listen',
        'What do we ask',
        'Listening rule',
      ],
    },
    'decision-maker': {
      title: 'Who decides',
      skeleton: 'The person who really decides at {{company}} is {{name}}, {{role}}; {{colleague}} has confirmed it.',
      example:
        'Mr Lindqvist signs, but it is the head nurse, Ms Adeyemi, who decides which beds are bought; ask her first.',
      headings: [
        'Decision maker',
        'Decision-maker',
        'The decision maker',
        'Decision makers',
        'Who decides',
        'Who really decides',
        'Who decides in the end',
        'Who makes the decision',
        'Who has the last word',
        'Who has the final say',
        'Who signs',
        'Who signs off',
        'Who holds the budget',
        'Budget holder',
        'Economic buyer',
        'The real client',
        'The client behind the company',
        'The person behind the company',
        'Who is the client really',
        'Who is our client',
        'Find the decision maker',
        'Finding the one who decides',
        'The one who decides',
        'The deciding person',
        'Decided by',
        'Decision lies with',
        'Final decision with',
        'Who says yes',
        'Whose yes do we need',
        'Who calls the shots',
        'Signing authority',
        'Buying centre',
      ],
    },
    'client-interests': {
      title: 'What the client needs',
      skeleton: '{{client}} needs {{need}}, worries about {{worry}} and is measured by {{measure}}.',
      example:
        'The plant manager needs eight quiet weeks before the audit, is afraid of another stop in line two and is judged by scrap per shift.',
      headings: [
        "Client's interests",
        "The client's interests",
        "Customer's interests",
        "The customer's interests",
        "The buyer's interests",
        'Their interests',
        'Interests of the other side',
        'Interests of the client',
        'What the client needs',
        'What the customer needs',
        'What the client wants',
        'What they need',
        'What they need and fear',
        'What they are measured by',
        'What they worry about',
        'What keeps them awake',
        'What matters to the client',
        'What matters to the customer',
        'What matters to them',
        'What moves them',
        'Client needs',
        'Customer needs',
        'Needs and worries',
        'Needs of the client',
        'Your needs',
        'What you need',
        'Your situation and needs',
        'What we understood',
        'How we understand your needs',
        'Pain points',
        'Wishes, needs and fears',
        'Where does the shoe pinch',
        'What is important to the client',
        'Client requirements and worries',
      ],
    },
    'own-interests': {
      title: 'What we want',
      skeleton: 'We want {{our_goal}}; our minimum is {{minimum}}, and we walk away at {{walk_away_point}}.',
      example:
        'We want a two-year contract at list price less four per cent; below a margin of eighteen per cent we thank them and leave the table.',
      headings: [
        'Our interests',
        'Our own interests',
        'What we want',
        'What we want out of it',
        'What we want from the relationship',
        'What we need from this deal',
        'Our goal',
        'Our goals',
        'Our goal with this client',
        'Our goals with this customer',
        'Our minimum',
        'Our bottom line',
        'Our floor',
        'Our target and minimum',
        'Target, minimum, walk-away',
        'Walk-away point',
        'Our walk-away point',
        'Our walk-away price',
        'When we walk away',
        'Where we walk away',
        'Our BATNA',
        'Our reserve price',
        'Our best alternative',
        'The least we need',
        'What is in it for us',
        'Why we want this client',
        'Why we want this order',
        'What do we want',
        'Our side',
        'Goals and floor',
        'Internal target',
        'Lowest price we can take',
      ],
    },
    'shared-value': {
      title: 'Where we meet',
      skeleton:
        '{{client}} wants {{what_they_want}}; our {{what_we_offer}} gives them {{benefit}}, because {{reason}}.',
      example:
        'You lose two hours a night to washing crates by hand; our tunnel washer does the same in twenty minutes, so your night shift goes home on time.',
      headings: [
        'Shared value',
        'Value for both sides',
        'Value for the client',
        'Value for the customer',
        'Value for you',
        'Value statement',
        'Value proposition',
        'Value proposition for this client',
        'Our value to the client',
        'Where we meet',
        'Where our offer meets their needs',
        'What we offer and what they want',
        'What we can do for them',
        'What we can do for you',
        'What we bring to this client',
        'What is in it for you',
        'What is in it for them',
        'What you gain',
        'What they gain',
        'Your benefit',
        'Your benefits',
        'Benefit for the client',
        'Benefits for the customer',
        'Why us',
        'Why work with us',
        'Why this fits you',
        'Why it is worth it for you',
        'What you get out of it',
        'Common ground',
        'The overlap',
        'How we help',
        'The match between us',
        'Mutual benefit',
      ],
    },
    'fit-criteria': {
      title: 'When to go on and when not',
      skeleton: 'Go on if {{criterion}} and {{criterion}}; stop, and say so politely, if {{knock_out_criterion}}.',
      example:
        'Worth pursuing: more than ten vans and a workshop of their own. Drop it if they only want a second quote for the file.',
      headings: [
        'Fit',
        'Fit criteria',
        'Is it a fit',
        'Good fit, bad fit',
        'Does this client fit us',
        'Does this customer fit us',
        'Which clients fit us',
        'Who is not our client',
        'Who we work for and who not',
        'Qualification',
        'Qualification criteria',
        'Lead qualification',
        'Qualifying leads',
        'Qualify or drop',
        'Disqualification',
        'Disqualification criteria',
        'Knock-out criteria',
        'Go or no go',
        'Go/no-go',
        'Go/no-go criteria',
        'Bid or no bid',
        'When to go on and when not',
        'When to go on',
        'When to stop',
        'When we go on',
        'When we drop it',
        'When to walk past',
        'Worth pursuing',
        'Is it worth it',
        'Ideal client profile',
        'Ideal customer profile',
        'Reasons to stop',
        'Red flags in a lead',
        'Whom we do not sell to',
      ],
    },
    'sales-stages': {
      title: 'From first contact to repeat order',
      skeleton:
        '1. First contact: {{first_contact}}. 2. Sale: {{offer_and_order}}. 3. Internal handover: {{how_we_sell_the_order_to_our_own_people}}. 4. Delivery and payment: {{delivery_and_payment}}. 5. Repeat order: {{how_and_when_we_ask_again}}.',
      example:
        'We phone and visit, quote and win the order, sell it to our own workshop at an internal kick-off, deliver and see the money come in, and ring again after three months about the next order.',
      headings: [
        'Sales stages',
        'Stages of the sale',
        'Stages of a sale',
        'The five stages',
        'Five stages of the sale',
        'Stages',
        'Sales process',
        'Our sales process',
        'The sales process step by step',
        'Steps of the sale',
        'Sales steps',
        'Sales cycle',
        'The sales cycle',
        'Sales pipeline',
        'Pipeline stages',
        'Phases of the sale',
        'Phases of working with a client',
        'From first contact to repeat order',
        'From first call to reorder',
        'From lead to repeat order',
        'From hello to the next order',
        'The whole way',
        'The way of an order',
        'The journey of an order',
        'How a sale runs',
        'How we sell',
        'Stages of working with a client',
        'Stages of the client relationship',
        'Order to cash and back again',
        'Client journey',
        'Customer journey',
        'Where are we in the sale',
      ],
    },
    'payment-follow-up': {
      title: 'Following the payment',
      skeleton:
        '{{name}} checks on {{day}} whether the full amount of invoice {{number}} has come in, and calls {{contact}} {{days}} days after the due date if it has not.',
      example:
        'Every Monday Ines from bookkeeping goes through the open invoices; what is three days late gets a friendly call from the account manager the same day.',
      headings: [
        'Payment follow-up',
        'Following the payment',
        'Following up payment',
        'Payment monitoring',
        'Payment tracking',
        'Payment check',
        'Checking the payment',
        'Watching the money',
        'Who watches the money',
        'Who checks the payment',
        'Until the money is in',
        'Is the money in',
        'Has it been paid',
        'Making sure we get paid',
        'Getting paid',
        'Collecting the money',
        'Collections',
        'Receivables',
        'Receivables follow-up',
        'Open invoices',
        'Overdue invoices',
        'Unpaid invoices',
        'Late payment',
        'When payment is late',
        'Reminders and dunning',
        'Payment reminders',
        'Dunning',
        'Credit control',
        'Chasing payment',
        'Chasing invoices',
        'Money in full',
        'Payment received in full',
        'After the invoice',
      ],
    },
    'after-sale-support': {
      title: 'Support after the sale',
      skeleton:
        'After delivery, {{name}} helps with start-up on {{date}}; for maintenance and technical questions call {{phone}} ({{hours}}).',
      example:
        'Our fitter stays for the first two shifts, comes back for the oil change after 500 hours, and Jo on the service line picks up from six in the morning.',
      headings: [
        'After-sales',
        'After-sales support',
        'After-sales service',
        'After the sale',
        'Support after the sale',
        'Help after the sale',
        'Support after delivery',
        'After delivery',
        'After installation',
        'Support and maintenance',
        'Service and maintenance',
        'Service and support',
        'Technical support for the client',
        'Customer service after delivery',
        'Start-up and training',
        'Start-up and support',
        'Commissioning and service',
        'Onboarding and support',
        'Go-live support',
        'Maintenance and spare parts',
        'Maintenance contract',
        'Who helps when it breaks',
        'Whom to call after delivery',
        'Who to call when something stops',
        'Your contact after the sale',
        'Your contact after delivery',
        'We stay with you after delivery',
        'Looking after the client',
        'Aftercare',
        'Warranty and service',
        'Service line',
        'How we help after the sale',
        'Support hours and contact',
      ],
    },
    'objection-handling': {
      title: 'Meeting objections',
      skeleton:
        'When they hesitate, bring it into the open: “What is holding you back?” Give them time, answer {{objection}} with {{answer}}, and offer to start small with {{trial}}.',
      example:
        'If she says “too expensive”, ask “compared with what?”, hear her out without hurrying, and propose one machine on trial for a month.',
      headings: [
        'Objections',
        'Objection handling',
        'Handling objections',
        'Meeting objections',
        'Answering objections',
        'Dealing with objections',
        'How to meet objections',
        'Common objections',
        'Typical objections',
        'Objections and answers',
        'Objection and answer',
        'Their objections',
        'Expected objections',
        'Doubts and answers',
        'Their doubts',
        'Doubts and hesitation',
        'When they hesitate',
        'When the client hesitates',
        'When the customer hesitates',
        'If they hesitate',
        'Hesitation',
        'Resistance',
        'Dealing with resistance',
        'When they push back',
        'Push-back',
        'When they say it is too expensive',
        '“Too expensive”',
        '“I have to think about it”',
        '“Let me think about it”',
        'Yes, but',
        'What is holding them back',
        'What if they doubt',
        'Reservations of the client',
        'Concerns and our answers',
      ],
    },
    boundaries: {
      title: 'Our limits',
      skeleton:
        'We do not accept {{what}}. We can go as far as {{limit}}, in return for {{return}}; beyond that we say: “{{sentence}}”',
      example:
        'We give up to five per cent for a yearly contract and no further; if asked for more, we say: “That is as far as we can go and still do decent work for you.”',
      headings: [
        'Boundaries',
        'Our boundaries',
        'Limits',
        'Our limits',
        'Setting limits',
        'Setting boundaries',
        'Red lines',
        'Our red lines',
        'Where we draw the line',
        'Where do we draw the line',
        'How far we go',
        'How far can we go',
        'No further than this',
        'Limits of concessions',
        'Concessions and limits',
        'Concessions',
        'Concession limits',
        'What we can give and what not',
        'What we give only in return',
        'Room for manoeuvre',
        'Discount limits',
        'What we will not do',
        'What we will not accept',
        'What we do not do',
        'What we do not accept',
        'What is not included',
        'Not negotiable',
        'Non-negotiables',
        'What is not up for negotiation',
        'When we say stop',
        'Ground rules with clients',
        'How we hold the line',
        'Enough is enough',
      ],
    },
    'rejection-handling': {
      title: 'Taking a no',
      skeleton:
        'If they say no, thank them, accept it at once, ask what decided it, and leave the door open: “{{sentence}}”',
      example:
        'When the bakery turns us down, we do not argue: “Thank you for telling me straight. May I ask what tipped it, so that we do better next time?”',
      headings: [
        'Taking a no',
        'How to take a no',
        'How we take a no',
        'Taking a no well',
        'When they say no',
        'If they say no',
        'If the answer is no',
        'When the answer is no',
        'When the client says no',
        'When the customer says no',
        'What if they say no',
        'Accepting a no',
        'Accepting a rejection',
        'Hearing no',
        'Handling rejection',
        'Rejection handling',
        'Dealing with rejection',
        'Rejection',
        'After a no',
        'After a rejection',
        'Their no',
        'A no is a no',
        'Respect the no',
        'When we are turned down',
        'Turned down',
        'When we lose the deal',
        'Losing with grace',
        'Losing an order well',
        'Lost deals',
        'Lost the order',
        'When we lose a tender',
        'Good losers',
      ],
    },
    'complaint-handling': {
      title: 'When something goes wrong',
      skeleton:
        'First get the facts from {{who}}, then own up to our part, repair it, and tell {{client}} by when: {{date}}.',
      example:
        'Whoever picks up the complaint looks at the goods the same day, tells the client what was our fault, and names a day for the repair before hanging up.',
      headings: [
        'Complaints',
        'Complaint handling',
        'Handling complaints',
        'Dealing with complaints',
        'Complaint procedure',
        'Complaints procedure',
        'How we handle complaints',
        'How to answer a complaint',
        'When something goes wrong',
        'When things go wrong',
        'If something goes wrong',
        'When something went wrong',
        'What to do when something goes wrong',
        'When it goes wrong on our side',
        'When the supplier gets it wrong',
        'When we make a mistake',
        'When we get it wrong',
        'Mistakes and complaints',
        'Dealing with mistakes',
        'Our mistakes and theirs',
        'Claims handling',
        'Handling claims',
        'Claims procedure',
        'Handling defects',
        'Problems after delivery',
        'When the client complains',
        'When a customer complains',
        'When the phone rings angry',
        'Trouble after the sale',
        'From complaint to repair',
        'Complaint in four steps',
      ],
    },
    'polite-refusal': {
      title: 'Saying no politely',
      skeleton:
        'Thank you for {{offer}} and for the time you put into it. We have decided not to accept it, because {{reason}}.',
      example:
        'Thank you, Mr Haddad, for the careful quotation and the samples. We will not be placing this order with you; the lead time does not fit our season, and we are sorry not to have better news.',
      headings: [
        'Polite refusal',
        'Refusing politely',
        'A polite no',
        'A polite refusal',
        'Saying no',
        'Saying no politely',
        'How to say no',
        'How to say no politely',
        'How we say no',
        'How to refuse politely',
        'How to decline',
        'How to decline an offer',
        'Declining politely',
        'Declining with thanks',
        'Declining an offer',
        'Declining a request',
        'When we say no',
        'Our no',
        'A clear and friendly no',
        'A friendly no',
        'A kind but clear no',
        'No with respect',
        'No, and thank you',
        'No, thank you',
        'Wording for a no',
        'Wording of the refusal',
        'The refusal itself',
        'Sentences for a no',
        'Turning down an offer',
        'Turning down a supplier',
        'Turning down a client',
        'If we have to refuse',
      ],
    },
    thanks: {
      title: 'Thanks',
      skeleton: 'Thank you, {{name}}, for {{offer_time_or_work}}.',
      example:
        'Thank you for coming out to the quarry in that weather, and for a quotation that reads as if you had worked here for years.',
      headings: [
        'Thanks',
        'Thank you',
        'Our thanks',
        'With thanks',
        'Many thanks',
        'Thank-you',
        'Thank-you line',
        'Words of thanks',
        'A word of thanks',
        'First of all, thank you',
        'Thank you for your offer',
        'Thank you for your quotation',
        'Thank you for your time',
        'Thank you for your work',
        'Thank you for the meeting',
        'Thanks for the offer',
        'Thanks for the visit',
        'Thanks for the call',
        'Thanks for your time',
        'Thanks for the good work',
        'Thanking the supplier',
        'Thanking the bidder',
        'Thank them first',
        'Saying thank you',
        'Opening with thanks',
        'Appreciation',
        'What we thank you for',
        'Our gratitude',
        'We appreciate your effort',
      ],
    },
    'clear-decision': {
      title: 'Our decision',
      skeleton: 'Our decision: {{we_accept_or_decline}} your offer {{number}} of {{date}}.',
      example:
        'It is a yes: we order the four ovens as quoted on 3 March, and you will find our signed order attached.',
      headings: [
        'Decision',
        'Our decision',
        'The decision',
        'Clear decision',
        'Decision on your offer',
        'Our decision on your offer',
        'Our decision on your quotation',
        'Decision taken',
        'What we have decided',
        'How we have decided',
        'We have decided',
        'Yes or no',
        'Is it a yes or a no',
        'Our yes or no',
        'Our answer to your offer',
        'Our answer in one sentence',
        'The short answer',
        'Accepted or declined',
        'Acceptance',
        'We accept',
        'We accept your offer',
        'We decline',
        'We decline your offer',
        'We are ordering',
        'We are not ordering',
        'Award decision',
        'Award of contract',
        'Result of the tender',
        'Outcome of the tender',
        'Outcome of our evaluation',
        'The verdict',
      ],
    },
    'relevant-feedback': {
      title: 'What we liked and what we missed',
      skeleton: 'We liked {{strength}}. What decided it was {{reason}}; {{what_was_missing}} spoke against the offer.',
      example:
        'Your installation plan was the clearest of the five; what spoke against you was the nine-week lead time, where another bidder needs four.',
      headings: [
        'Feedback',
        'Our feedback',
        'Feedback on your offer',
        'Feedback on your quotation',
        'Feedback on the proposal',
        'Honest feedback',
        'Feedback for the supplier',
        'Feedback for the bidder',
        'What we liked',
        'What we liked and what we missed',
        'What we liked and what not',
        'What we missed',
        'What convinced us',
        'What did not convince us',
        'What spoke for your offer',
        'What spoke against your offer',
        'What decided it',
        'What tipped the balance',
        'Deciding factors',
        'Reasons for our decision',
        'Reason for our decision',
        'Reasons for the decision',
        'The reason',
        'Why we decided this way',
        'Why we said no',
        'Why we said yes',
        'Why we chose another supplier',
        'Strengths and weaknesses of your offer',
        'Pros and cons of your offer',
        'How we rated your offer',
        'An honest word on your offer',
        'For your next offer',
      ],
    },
    'open-door': {
      title: 'Staying in touch',
      skeleton: 'We would be glad to hear from you again when {{occasion}}; {{name}} will get in touch in {{month}}.',
      example:
        'You stay on our list of bidders, and when the second hall goes out to tender in autumn you will be among the first we ask.',
      headings: [
        'Open door',
        'The door stays open',
        'The door is open',
        'Leaving the door open',
        'Leave the door open',
        'Door open',
        'A way back',
        'The way back',
        'Staying in touch',
        'Keeping in touch',
        'Stay in touch',
        "Let's stay in touch",
        'Let us keep in touch',
        'Until next time',
        'Next time',
        'Another time',
        'Perhaps another time',
        'Future contact',
        'Future cooperation',
        'Future projects together',
        'Future business',
        'Working together again',
        'If things change',
        'Not now, but later',
        'A no for now',
        'Looking ahead together',
        'When we would like to talk again',
        'See you again',
        'Come back to us',
        'Invitation to quote again',
        'Contact after the end',
      ],
    },
    'closing-terms': {
      title: 'Terms of ending',
      skeleton:
        'Our cooperation ends on {{end_date}}. Open orders {{numbers}} will be completed, {{items}} returned by {{return_date}}, and your last invoice paid by {{payment_date}}.',
      example:
        'The contract ends on 30 June; you deliver the two orders still open, we return your pallets and keys that week, and your final invoice is paid within fourteen days.',
      headings: [
        'Closing terms',
        'Terms of closing',
        'Terms of ending',
        'Terms of termination',
        'Terms of parting',
        'End of cooperation',
        'End of our cooperation',
        'End of the contract',
        'End of contract',
        'End date and open orders',
        'End date',
        'Ending the contract',
        'How we end it',
        'How we part',
        'How we wind up',
        'Winding up',
        'Winding down',
        'Notice and end date',
        'Notice period and last day',
        'Last day of the contract',
        'Open orders and last payment',
        'Open orders at the end',
        'Last orders',
        'Last payment',
        'Final account',
        'Final settlement',
        'Final invoice and returns',
        'Return of property',
        'Hand-back',
        'Exit terms',
        'Phase-out',
        'What is still to be settled',
      ],
    },
    'complaint-facts': {
      title: 'What happened',
      skeleton:
        'On {{date}} we received {{order_or_delivery}} no. {{number}}: {{what_is_wrong}} ({{quantity}} of {{total}}, photos attached).',
      example:
        'On Tuesday, 6 May, delivery note 20417 arrived with 14 of 60 panes cracked at the lower left corner; the driver signed for it and the photos are attached.',
      headings: [
        'What happened',
        'What has happened',
        'What exactly happened',
        'What went wrong',
        'What is wrong',
        'What is wrong with the delivery',
        'What is wrong with the invoice',
        'What happened and when',
        'What, when, which order',
        'Facts',
        'The facts',
        'Facts of the complaint',
        'Facts of the case',
        'Facts first',
        'Description of the defect',
        'Description of the problem',
        'Description of the damage',
        'Defect description',
        'Damage',
        'Extent of the damage',
        'Details of the complaint',
        'Details of the defect',
        'Complaint details',
        'Subject of the complaint',
        'Reason for complaint',
        'Order and defect',
        'Order, delivery and date',
        'Delivery concerned',
        'Affected delivery',
        'Course of events',
        'Our findings',
        'Findings on arrival',
        'The incident at the client',
      ],
    },
    responsibility: {
      title: 'Our part in it',
      skeleton: 'The mistake was ours: we {{what_we_did_or_failed_to_do}}, and we take responsibility for it.',
      example:
        'We read the drawing in inches and cut in centimetres. That is our mistake and nobody else’s; we should have asked.',
      headings: [
        'Responsibility',
        'Our responsibility',
        'We take responsibility',
        'Taking responsibility',
        'Owning up',
        'We own up',
        'Owning the mistake',
        'Our mistake',
        'Our error',
        'Our fault',
        'Our part',
        'Our part in it',
        'Our share of the fault',
        'What we did wrong',
        'What we got wrong',
        'Where we went wrong',
        'Where we failed',
        'What went wrong on our side',
        'What we should have done',
        'The mistake was ours',
        'It was our mistake',
        'It was our fault',
        'This is on us',
        'No excuses',
        'Without excuses',
        'Admission',
        'Admitting the mistake',
        'Apology',
        'Our apology',
        'We are sorry',
        'We apologise',
        'Who is responsible: we are',
      ],
    },
    remedy: {
      title: 'How we put it right',
      skeleton: 'We will {{repair_replacement_or_refund}} by {{date}}, at our own cost.',
      example:
        'Twelve new panes leave our yard on Thursday morning, and our fitter puts them in by Friday noon at no charge to you.',
      headings: [
        'Remedy',
        'Remedy and date',
        'Remedy offered',
        'Remedy requested',
        'Our remedy',
        'Repair',
        'Repair by when',
        'Repair and date',
        'Repair or replacement',
        'Replacement',
        'Replacement or refund',
        'Refund or credit note',
        'Compensation',
        'Putting it right',
        'How we put it right',
        'How we will put it right',
        'How we make it good',
        'How we make up for it',
        'What we will do about it',
        'What we are doing about it',
        'What we offer to put it right',
        'What we ask for',
        'What we ask you to do',
        'What we want done about it',
        'What we request and by when',
        'Our request',
        'Our claim',
        'Proposed solution to the complaint',
        'Proposed remedy',
        'Corrective action',
        'Corrective measures',
        'Immediate measures',
        'Making amends',
        'Requested repair',
      ],
    },
  },
  // Left out on purpose, for what software repositories call so: bare
  // "playbook", "proposal", "handover", "follow-up", "agenda", "minutes",
  // "negotiation", "termination", "quote", "claim", "case", "refusal".
  kinds: {
    playbook: [
      'sales_playbook*',
      'sales_handbook*',
      'sales_manual*',
      'sales_guide*',
      'sales_process*',
      'sales_methodology',
      'sales_bible',
      'selling_guide',
      'selling_handbook',
      'selling_playbook',
      'how_we_sell',
      'sales_procedure*',
      'client_handbook',
      'customer_handbook',
      'client_playbook',
      'customer_playbook',
      'client_relations_handbook',
      'customer_relations_handbook',
      'client_relationship_guide',
      'customer_relationship_guide',
      'account_management_playbook',
      'account_management_handbook',
      'key_account_playbook',
      'purchasing_handbook',
      'purchasing_playbook',
      'procurement_playbook',
      'procurement_handbook',
      'buyer*_handbook',
      'supplier_relations_handbook',
      'how_we_work_with_clients',
      'how_we_work_with_customers',
      'how_we_treat_our_clients',
      'how_we_treat_our_customers',
      'how_we_work_with_suppliers',
      'working_with_customers',
      'from_first_contact_to_repeat_order',
      'from_first_call_to_repeat_order',
      'selling_and_buying',
      'buying_and_selling',
    ],
    meeting: [
      'visit_plan*',
      'visit_report*',
      'visit_note*',
      'visit_record*',
      'call_script*',
      'call_plan*',
      'call_guide*',
      'call_sheet*',
      'phone_script*',
      'telephone_script*',
      'sales_call*',
      'sales_meeting*',
      'sales_visit*',
      'sales_talk*',
      'sales_conversation*',
      'call_report*',
      'contact_report*',
      'client_meeting*',
      'customer_meeting*',
      'supplier_meeting*',
      'vendor_meeting*',
      'buyer_meeting*',
      'prospect_meeting*',
      'account_meeting*',
      'client_visit*',
      'customer_visit*',
      'supplier_visit*',
      'vendor_visit*',
      'supplier_call*',
      'client_call_note*',
      'call_with_client*',
      'call_with_the_client*',
      'call_with_customer*',
      'call_with_the_customer*',
      'call_with_supplier*',
      'minutes_client',
      'minutes_customer',
      'minutes_supplier',
      'meeting_with_client*',
      'meeting_with_the_client*',
      'meeting_with_customer*',
      'meeting_with_the_customer*',
      'meeting_with_supplier*',
      'meeting_with_the_supplier*',
      'meeting_with_the_buyer*',
      'meeting_with_our_client',
      'meeting_with_our_supplier',
      'visit_to_client*',
      'visit_to_the_client*',
      'visit_to_customer*',
      'visit_to_the_customer*',
      'visit_to_supplier*',
      'discovery_call*',
      'discovery_meeting*',
      'qualification_call*',
      'demo_call*',
      'trade_fair_talk*',
      'agenda_for_client',
      'agenda_for_the_client',
      'client_agenda',
      'customer_agenda',
      'meeting_plan',
      'store_visit*',
    ],
    outreach: [
      'cold_call*',
      'cold_email*',
      'cold_e-mail*',
      'cold_e_mail*',
      'cold_mail*',
      'cold_outreach',
      'sales_outreach',
      'outreach_mail*',
      'outreach_email*',
      'outreach_e-mail*',
      'outreach_message*',
      'outreach_letter*',
      'outreach_call*',
      'outreach_script*',
      'outreach_sequence*',
      'first_mail*',
      'first_email*',
      'first_e-mail*',
      'first_call_to',
      'first_call_with',
      'first_call_script*',
      'first_contact*',
      'first_approach',
      'introduction_mail',
      'introduction_email',
      'introduction_letter',
      'introductory_mail*',
      'introductory_email*',
      'introductory_letter*',
      'introductory_call*',
      'letter_of_introduction',
      'prospecting',
      'initial_contact',
      'initial_approach',
      'sales_letter*',
      'intro_mail*',
      'intro_email*',
      'intro_call*',
      'approaching_new_clients',
      'approaching_new_customers',
      'lead_generation_mail*',
      'linkedin_message*',
      'door_opener*',
    ],
    'follow-up': [
      'follow_up_mail*',
      'follow_up_email*',
      'follow_up_e-mail*',
      'follow_up_letter*',
      'follow_up_call*',
      'follow_up_message*',
      'follow_up_note*',
      'followup_mail*',
      'followup_email*',
      'followup_call*',
      'followup_letter*',
      'sales_follow_up*',
      'sales_followup*',
      'client_follow_up*',
      'customer_follow_up*',
      'client_followup*',
      'customer_followup*',
      'follow_up_after',
      'follow_up_to_our_meeting',
      'follow_up_to_our_call',
      'follow_up_to_our_visit',
      'follow_up_to_our_offer',
      'follow_up_on_our_offer',
      'follow_up_on_our_quote',
      'follow_up_with_client*',
      'follow_up_with_customer*',
      'following_up_on_our',
      'mail_after_the_meeting',
      'email_after_the_meeting',
      'after_the_visit',
      'after_our_meeting',
      'after_our_call',
      'after_our_visit',
      'after_the_trade_fair',
      'thank_you_mail*',
      'thank_you_email*',
      'thank_you_letter*',
      'thank_you_note*',
      'thanks_for_the_meeting',
      'thanks_for_your_visit',
      'summary_of_our_meeting',
      'summary_of_our_call',
      'recap_of_our_meeting',
      'recap_of_our_call',
      'recap_mail*',
      'recap_email*',
      'offer_follow_up',
      'quote_follow_up',
      'quotation_follow_up',
      'proposal_follow_up',
    ],
    proposal: [
      'quotation',
      'our_offer',
      'our_quote',
      'our_proposal',
      'offer_letter_to_client',
      'offer_to',
      'offer_for',
      'offer_no',
      'offer_number',
      'sales_offer*',
      'sales_quote*',
      'sales_proposal*',
      'price_offer*',
      'price_quote*',
      'business_proposal*',
      'commercial_offer*',
      'commercial_proposal*',
      'client_proposal*',
      'customer_proposal*',
      'client_offer*',
      'customer_offer*',
      'client_quote*',
      'customer_quote*',
      'service_proposal*',
      'service_offer*',
      'proposal_for_client*',
      'proposal_to_client*',
      'proposal_letter*',
      'proposal_to_supply',
      'tender_response*',
      'response_to_tender',
      'tender_submission*',
      'our_bid',
      'bid_letter*',
      'bid_proposal*',
      'rfp_response*',
      'rfq_response*',
      'response_to_rfp',
      'response_to_rfq',
      'response_to_your_rfq',
      'cover_letter*',
      'covering_letter*',
      'cover_note*',
      'covering_note*',
      'cover_mail*',
      'covering_mail*',
      'cost_proposal*',
      'written_offer*',
      'quote_letter*',
      'pitch_letter*',
      'consulting_proposal*',
    ],
    'offer-reply': [
      'reply_to_offer*',
      'reply_to_the_offer*',
      'reply_to_an_offer*',
      'reply_to_your_quotation*',
      'reply_to_the_quote*',
      'reply_to_quotation*',
      'reply_to_your_proposal*',
      'reply_to_proposal*',
      'reply_to_bid*',
      'reply_to_tender*',
      'reply_to_supplier*',
      'answer_to_offer*',
      'answer_to_an_offer*',
      'answer_to_the_offer',
      'answer_to_quotation*',
      'answer_to_your_quotation*',
      'answer_to_your_proposal*',
      'answering_an_offer',
      'answering_offers',
      'answering_quotes',
      'response_to_offer*',
      'response_to_your_quotation*',
      'response_to_quotation*',
      'response_to_your_proposal*',
      'offer_repl*',
      'offer_response*',
      'quotation_reply',
      'quotation_response*',
      'bid_repl*',
      'tender_reply',
      'proposal_repl*',
      'your_offer',
      'your_quotation',
      'your_quote',
      'your_bid',
      'your_tender',
      'acceptance_letter*',
      'letter_of_acceptance',
      'acceptance_of_offer',
      'acceptance_of_quotation',
      'offer_acceptance',
      'quote_acceptance',
      'award_letter*',
      'letter_of_award',
      'notice_of_award',
      'accepting_an_offer',
      'decision_on_your_quotation',
    ],
    refusal: [
      'refusal_letter*',
      'refusal_mail*',
      'refusal_email*',
      'refusal_note*',
      'letter_of_refusal',
      'polite_refusal*',
      'polite_no',
      'rejection_letter*',
      'rejection_mail*',
      'rejection_email*',
      'letter_of_rejection',
      'decline_letter*',
      'decline_mail*',
      'decline_email*',
      'letter_of_decline',
      'declining_an_offer',
      'declining_your_offer',
      'declining_your_quote',
      'declining_your_quotation',
      'declining_your_bid',
      'refusal_of_your_quotation',
      'declining_offers',
      'declining_a_request',
      'declining_an_order',
      'declining_a_quote',
      'declining_quotes',
      'declining_a_supplier',
      'declining_a_client',
      'declining_a_tender',
      'declined_offer*',
      'declined_quote*',
      'offer_refusal*',
      'offer_rejection*',
      'offer_declined',
      'quote_declined',
      'quotation_declined',
      'bid_declined',
      'bid_rejection*',
      'tender_refusal*',
      'tender_rejection*',
      'refusal_of_offer',
      'refusal_of_your_offer',
      'refusal_of_the_offer',
      'refusal_of_order',
      'refusal_to_bidder*',
      'refusal_to_supplier*',
      'refusal_to_client*',
      'refusing_an_offer',
      'refusing_an_order',
      'refusing_politely',
      'saying_no_to',
      'saying_no_politely',
      'how_to_say_no',
      'no_bid_letter*',
      'no-bid_letter*',
      'regret_letter*',
      'letter_of_regret',
      'supplier_refusal*',
      'supplier_rejection*',
      'client_refusal*',
      'order_refusal*',
      'turning_down_an_offer',
      'turning_down_a_supplier',
      'turning_down_a_client',
      'turning_down_an_order',
      'we_decline_your_offer',
    ],
    negotiation: [
      'negotiation_plan*',
      'negotiation_guide*',
      'negotiation_brief*',
      'negotiation_sheet*',
      'negotiation_strategy',
      'negotiation_preparation',
      'negotiation_prep',
      'negotiation_handbook',
      'negotiation_checklist',
      'negotiation_mandate',
      'negotiation_notes',
      'negotiation_with_supplier*',
      'negotiation_with_client*',
      'negotiations_with',
      'price_negotiation*',
      'price_talk*',
      'price_discussion*',
      'price_round*',
      'contract_negotiation*',
      'contract_talk*',
      'supplier_negotiation*',
      'vendor_negotiation*',
      'client_negotiation*',
      'customer_negotiation*',
      'rate_negotiation*',
      'annual_negotiation*',
      'renewal_negotiation*',
      'discount_negotiation*',
      'lease_negotiation*',
      'purchase_negotiation*',
      'sales_negotiation*',
      'framework_negotiation*',
      'terms_negotiation*',
      'plan_for_the_negotiation',
      'preparing_the_negotiation',
      'preparing_a_negotiation',
      'preparing_for_negotiation*',
      'how_we_negotiate',
      'how_to_negotiate',
      'negotiating_plan',
      'negotiating_brief',
      'negotiating_guide',
      'negotiating_prices',
      'negotiating_with_suppliers',
      'negotiating_with_clients',
      'bargaining_plan',
      'haggling',
      'talks_with_supplier*',
    ],
    objections: [
      'objection_handling',
      'handling_objection*',
      'objection_guide',
      'objections',
      'objection_sheet*',
      'objection_cards',
      'objection_script*',
      'answering_objection*',
      'price_objection*',
      'dealing_with_hesitation',
      'when_the_client_hesitates',
      'when_the_customer_hesitates',
      'when_customers_hesitate',
      'when_clients_hesitate',
      'when_they_hesitate',
      'doubts_and_answers',
      'hesitating_client*',
      'hesitating_customer*',
      'hesitant_client*',
      'hesitant_customer*',
      'rebuttal_sheet',
    ],
    complaint: [
      'complaint*',
      'claim_letter*',
      'claim_case*',
      'claim_report*',
      'claim_form*',
      'claim_file*',
      'claim_to_supplier*',
      'claim_against_supplier*',
      'customer_claim*',
      'supplier_claim*',
      'warranty_claim*',
      'warranty_case*',
      'freight_claim*',
      'transport_claim*',
      'damage_claim*',
      'delivery_claim*',
      'guarantee_claim*',
      'quality_claim*',
      'notice_of_defect*',
      'notification_of_defect*',
      'defect_notice*',
      'notice_of_damage',
      'damage_notice*',
      'claim_no',
      'claim_number',
      'claim_for_damage*',
      'claim_for_defect*',
      'wrong_delivery',
      'faulty_delivery',
      'damaged_goods',
      'damaged_delivery',
      'missing_delivery',
      'supplier_corrective_action*',
      'letter_of_claim',
    ],
    apology: [
      'apology_letter*',
      'letter_of_apology',
      'apology_to',
      'apology_for',
      'apology',
      'apologies_for',
      'our_apologies',
      'apologising_to',
      'apologizing_to',
      'reply_to_complaint*',
      'reply_to_your_complaint*',
      'reply_to_a_complaint*',
      'reply_to_the_complaint*',
      'reply_to_claim*',
      'answer_to_complaint*',
      'answer_to_your_complaint*',
      'answer_to_a_complaint*',
      'answer_to_claim*',
      'response_to_complaint*',
      'response_to_your_complaint*',
      'response_to_a_complaint*',
      'response_to_claim*',
      'complaint_reply',
      'complaint_repl*',
      'complaint_answer*',
      'complaint_response*',
      'claim_repl*',
      'claim_response*',
      'answering_a_complaint',
      'answering_complaints',
      'your_complaint',
      'your_complaint_of',
      'your_claim',
      'we_apologise',
      'we_apologize',
      'we_are_sorry',
      'sorry_letter*',
    ],
    termination: [
      'termination_letter*',
      'letter_of_termination',
      'termination_notice*',
      'notice_of_termination',
      'termination_mail*',
      'termination_email*',
      'termination_of_contract*',
      'termination_of_the_contract',
      'termination_of_our_contract',
      'termination_of_agreement',
      'termination_of_cooperation',
      'termination_of_our_cooperation',
      'contract_termination*',
      'supplier_termination*',
      'vendor_termination*',
      'agreement_termination*',
      'end_of_cooperation',
      'end_of_our_cooperation',
      'end_of_contract',
      'end_of_our_contract',
      'end_of_the_contract',
      'ending_our_contract',
      'ending_our_cooperation',
      'ending_a_contract',
      'ending_cooperation',
      'ending_the_contract',
      'ending_the_cooperation',
      'contract_cancellation*',
      'cancellation_letter*',
      'cancellation_of_contract',
      'cancellation_of_our_contract',
      'parting_with_a_supplier',
      'parting_with_a_client',
      'parting_ways_with',
      'farewell_letter*',
      'farewell_to_client*',
      'farewell_to_supplier*',
      'offboarding_client*',
      'client_offboarding',
      'customer_offboarding',
      'supplier_offboarding',
      'winding_up_the_contract',
      'non_renewal_letter*',
      'non-renewal_letter*',
      'notice_of_non-renewal',
    ],
    'account-plan': [
      'account_plan*',
      'account_review*',
      'key_account*',
      'account_strategy',
      'account_strategies',
      'account_development_plan*',
      'strategic_account*',
      'client_plan*',
      'customer_plan*',
      'client_review*',
      'customer_review_plan',
      'annual_customer_review*',
      'annual_review',
      'yearly_review_of_client',
      'client_development_plan*',
      'customer_development_plan*',
      'quarterly_business_review*',
      'qbr',
      'annual_business_review*',
      'business_review_with',
      'plan_for_client',
      'plan_for_the_client',
      'plan_for_customer',
      'plan_for_the_customer',
      'client_card',
      'supplier_plan*',
      'supplier_review*',
      'client_dossier*',
    ],
    handover: [
      'sales_handover*',
      'sales_hand-over*',
      'sales_hand_over*',
      'sales_handoff*',
      'sales_hand-off*',
      'handover_from_sales',
      'hand-over_from_sales',
      'handoff_from_sales',
      'handover_sales',
      'handover_to_delivery',
      'handover_to_production',
      'handover_to_operations',
      'handover_to_the_workshop',
      'handover_to_workshop',
      'handover_to_service',
      'handover_to_onboarding',
      'handover_to_customer_success',
      'handover_to_installation',
      'handover_to_the_project_team',
      'handoff_to_delivery',
      'handoff_to_production',
      'sales_to_delivery*',
      'sales_to_service*',
      'sales_to_operations*',
      'sales_to_production*',
      'sales_to_onboarding*',
      'sales_to_cs',
      'client_handover*',
      'customer_handover*',
      'account_handover*',
      'order_handover*',
      'contract_handover*',
      'deal_handover*',
      'client_onboarding',
      'customer_onboarding',
      'onboarding_a_client',
      'onboarding_a_new_client',
      'onboarding_of_client',
      'onboarding_the_client',
      'internal_kick_off',
      'internal_kick-off',
      'internal_kickoff',
      'internal_handover*',
      'order_kick_off',
      'order_kickoff',
      'client_kick_off',
      'client_kickoff',
      'customer_kickoff',
    ],
  },
  template: `
    template* templates tmpl tpl boilerplate* blank blank_form fill-in fill_in_form
    form_to_fill form_letter* standard_letter* standard_mail* standard_form*
    standard_reply standard_text* stock_letter* stock_reply stock_answer* canned_response*
    canned_reply model_letter* model_mail* sample_letter* sample_mail* specimen*
    master_copy skeleton* blueprint* pro_forma_letter* text_block* text_module*
    letter_pattern* pattern_letter* to_copy copy_me copy_and_fill starter_text*
    fill_in_the_blanks mail_merge
  `,
  // Not here, for they stand in ordinary sentences too: "to do", "to come",
  // "fill in", "placeholder".
  todo: `
    todo todos tbd tba tbc tbw tbs fixme xxx wip tktk to_be_done to_be_added
    to_be_written to_be_filled to_be_filled_in to_be_completed to_be_supplied
    to_be_inserted to_be_expanded to_be_updated to_be_specified to_be_named
    to_be_determined write_me write_this fill_me fill_this_in insert_here
    insert_text insert_text_here insert_name insert_name_here insert_date
    insert_date_here text_here your_text_here add_text add_text_here text_to_come
    text_follows placeholder_text lorem_ipsum lorem dummy_text name_here date_here
    still_missing still_to_be_written needs_text coming_soon under_construction
  `,
  pointers: `
    see see_above see_below see_also see_crm see_the_crm see_in_the_crm see_attachment
    see_attached see_the_attached see_annex see_appendix see_enclosed see_file
    see_the_file see_folder see_mail see_minutes see_notes see_page see_section see_wiki
    see_intranet see_contract see_offer refer refer_to please_refer reference
    cf compare vide as_above as_below as_in as_per as_per_contract as_in_the as_last_time
    as_last_year as_discussed as_usual as_before as_always the_same_as same_as
    same_as_above same_as_before same_as_last_time same_as_last_year ditto idem
    in_the_crm in_crm in_the_file in_the_wiki in_the_attachment in_the_annex in_appendix
    in_the_contract on_the_intranet on_the_drive on_sharepoint in_the_system
    recorded_in noted_in stored_in filed_under filed_in documented_in described_in
    explained_in covered_in set_out_in to_be_found_in found_in can_be_found details_in
    details_on more_in look_in look_up_in consult check_the_crm check_the_wiki
    link link_to attached enclosed on_file unchanged
  `,
  denials: `
    none no nil nothing nobody no_one n/a na not_applicable not_relevant irrelevant
    not_needed not_required not_necessary unnecessary no_need not_planned not_provided
    not_foreseen not_defined not_known unknown not_yet not_yet_known not_yet_clear
    not_yet_decided not_yet_defined not_yet_agreed not_now undecided unclear unspecified
    open still_open left_open pending on_hold to_be_agreed to_be_arranged to_be_decided
    to_be_defined to_be_discussed to_be_determined to_be_settled to_be_clarified
    to_be_confirmed to_be_announced to_be_set later will_follow to_follow
    follows_later comes_later at_a_later_date in_due_course when_the_time_comes
    postponed deferred skipped skip omitted waived dropped does_not_apply
    doesn't_apply we_will_see we'll_see time_will_tell if_needed if_necessary
    nothing_needed nothing_agreed nothing_planned none_needed none_agreed none_planned
    none_known none_yet no_idea no_information not_our_job
  `,
  warnings: `
    don't don'ts dont donts do_not don't_say don't_do don't_write do_not_say
    do_not_write do_not_do never never_say never_write never_do never_promise avoid avoided
    to_avoid avoid_saying avoid_these avoid_this phrases_to_avoid words_to_avoid
    wording_to_avoid what_to_avoid mistakes_to_avoid mistakes common_mistakes
    typical_mistakes pitfalls traps not not_like_this not_this not_so
    not_that_way not_allowed wrong the_wrong_way bad bad_example* bad_wording poor poor_example*
    worst worse weak_version negative_example* counter-example* counterexample*
    anti-pattern* antipattern* instead_of rather_than taboo* no-go no-gos
    no-nos off_limits forbidden forbidden_words forbidden_phrases banned banned_words
    banned_phrases prohibited out_of_place unacceptable what_not_to_say what_not_to_do what_not_to_write
    how_not_to how_not_to_do_it how_it_should_not_sound what_we_never_say
    what_we_don't_say what_we_do_not_say what_we_no_longer_say we_never_say we_don't_say
    we_do_not_say no_longer_say stop_saying not_to_be_said delete_on_sight cross_out
    must_not must_never refrain_from warning warning_sign* red_flag* beware before_rewriting
  `,
  // "may" stands here because "by 15 May" is commoner in a next step than the
  // verb; "sun" and "sat" do not, for the opposite reason.
  times: `
    monday* tuesday* wednesday* thursday* friday* saturday* sunday* mon tue tues wed weds thu
    thur thurs fri january february march april may june july august september october november
    december jan feb mar apr jun jul aug sept sep oct nov dec
    today tonight tomorrow day_after_tomorrow this_morning this_afternoon this_evening in_the_morning in_the_afternoon
    in_the_evening at_noon by_noon before_noon noon midday midnight lunchtime o'clock am pm
    next_week this_week coming_week following_week week_after_next week weeks within_the_week
    in_a_week a_week in_two_weeks two_weeks three_weeks four_weeks six_weeks eight_weeks fortnight fortnightly
    next_month this_month coming_month following_month month months in_a_month
    next_quarter this_quarter quarter end_of_the_quarter next_year this_year end_of_the_year beginning_of_the_year
    half_a_year half-year next_season next_spring next_summer next_autumn next_fall next_winter in_spring in_summer
    in_autumn in_winter easter christmas new_year whitsun thanksgiving black_friday ramadan after_the_holidays
    before_the_holidays weekend after_the_weekend in_two_days in_three_days two_days three_days
    four_days five_days six_days seven_days ten_days fourteen_days thirty_days sixty_days days
    working_day working_days business_day business_days next_day same_day the_day_after the_day_before
    next_morning the_morning_after hour hours within_the_hour within_an_hour half_an_hour minutes within
    by_the_end end_of_the_week end_of_week end_of_the_month end_of_month end_of_day end_of_the_day end_of_business close_of_business
    close_of_play eod eow eom cob asap immediately at_once straight_away right_away without_delay at_the_latest
    no_later_than not_later_than deadline due_date due_by due_on by_then until_then calendar_week
    early_next late_next mid-week midweek mid-month first_thing on_the_first
    every_week every_month each_week each_month weekly monthly daily quarterly yearly annually
    overnight soon_after before_the_audit before_the_season by_return_of_post by_return
    day_of_delivery on_delivery on_receipt upon_receipt
  `,
  // Bare "you", "us", "me" are left out: "will be sent to you by Friday" has
  // no owner; so are bare "client" and "supplier" ("sent to the client").
  // Askings ("could you", "please") have theirs: the reader.
  actors: `
    i i'll i'm i've i'd i_will i_shall i_am i_can we we'll we're we've we'd we_will we_shall
    we_are we_can he he'll he_will she she'll she_will they they'll they_will
    both_of_us each_of_us both_sides you_will you'll you_can you_send you_give you_get you_let
    you_tell you_confirm you_check you_sign you_order you_call you_ring you_write you_bring
    you_decide you_provide you_collect you_return you_pay you_arrange you_test you_try you_choose
    you_are_going you_have_to you_need_to you_must you_should could_you can_you would_you will_you
    would_you_please could_you_please may_i_ask_you may_we_ask_you we_ask_you i_ask_you if_you_could please kindly
    let_me let's let_us let_me_know let_us_know tell_us tell_me send_us send_me give_us give_me ring_me ring_us
    call_me call_us write_to_me write_to_us expect_me our_job my_job up_to_me up_to_us up_to_you
    our_team my_team your_team our_people your_people my_colleague our_colleague
    your_colleague mr mrs ms dr
    responsible in_charge assignee project_lead* project_manager* project_leader* team_lead* team_leader* account_manager*
    key_account_manager* sales_manager* sales_rep* sales_representative* salesperson salesman saleswoman
    inside_sales back_office sales service_team support_team service_desk help_desk helpdesk customer_service
    bookkeeper* bookkeeping accountant* accounting accounts_department credit_control* controller* finance treasurer
    buyer's purchasing procurement head_of_purchasing purchasing_manager* managing_director* director* ceo cfo cto coo
    boss manager* supervisor* foreman shift_leader* head_of department_head chef kitchen front_desk
    reception receptionist* secretary assistant* office clerk* officer* inspector* architect* engineer* designer*
    developer* consultant* adviser* advisor* trainer* coach* technician* fitter* installer* mechanic*
    electrician* plumber* carpenter* driver* dispatcher* dispatch warehouse logistics carrier* haulier* forwarder* courier*
    production workshop planner* planning quality_manager* quality_department lawyer* legal notary
    lab laboratory marketing landlord tenant caretaker intern trainee deputy stand-in colleague*
    client_will client_to client_sends client_confirms client_checks client_signs client_decides
    client_tells client_calls client_provides client_returns customer_will customer_to customer_sends
    customer_confirms customer_checks customer_signs customer_decides customer_tells customer_calls
    customer_provides customer_returns buyer_will buyer_to buyer_sends buyer_confirms buyer_checks
    buyer_signs buyer_decides buyer_tells buyer_calls buyer_provides buyer_returns supplier_will
    supplier_to supplier_sends supplier_confirms supplier_checks supplier_signs supplier_decides
    supplier_tells supplier_calls supplier_provides supplier_returns vendor_will vendor_to
    vendor_sends vendor_confirms vendor_checks vendor_signs vendor_decides vendor_tells vendor_calls
    vendor_provides vendor_returns by_the_client by_the_customer by_the_buyer by_the_supplier
    by_the_vendor
  `,
  abbreviations: `
    e.g eg i.e ie etc cf viz vs v mr mrs ms messrs dr prof rev hon st sr jr gen capt inc ltd
    plc llc corp co bros dept div est approx appr ca c incl excl esp max min avg nos
    art fig figs ref refs encl enc att attn ext tel mob fax p pp vol ed eds sec par
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
    a.m p.m qty pcs pc wt hr hrs wk wks mo yr yrs resp temp misc mfr dist ave rd blvd
    bldg u.s u.k p.s n.b b.a ph.d
  `,
  greetings: `
    dear dear_sir dear_madam dear_sirs dear_sir_or_madam dear_mr dear_mrs dear_ms dear_dr dear_all
    dear_team dear_colleague dear_colleagues dear_customer dear_client dear_partner
    dear_supplier dear_friend dear_friends hello hello_again hello_everyone hello_there hello_all
    hi hi_there hi_all hi_everyone hi_team hi_both hey good_morning good_afternoon good_evening
    good_day morning afternoon greetings ladies_and_gentlemen to_whom_it_may_concern
    sir madam gentlemen attention attn my_dear
  `,
  closings: `
    kind_regards best_regards warm_regards warmest_regards with_kind_regards
    with_best_regards with_warm_regards regards rgds kr br best best_wishes
    all_the_best with_best_wishes with_kindest_regards kindest_regards many_regards
    sincerely yours_sincerely sincerely_yours yours_faithfully faithfully_yours
    yours_truly truly_yours very_truly_yours yours respectfully respectfully_yours
    yours_respectfully cordially yours_cordially with_compliments
    with_thanks with_many_thanks many_thanks many_thanks_and_best_regards
    thanks_and_regards thanks_and_best_regards thank_you_and_kind_regards
    with_appreciation gratefully cheers take_care greetings_from
    signed on_behalf_of for_and_on_behalf_of have_a_good_week see_you_soon
    until_then until_next_week looking_forward_to_hearing
  `,
  better: {
    'no-master-servant':
      'Speak as one professional to another and say what both sides give: “We advise you honestly, and where we see it differently we tell you so.”',
    'no-overpromise':
      'Say what you can do, under which condition and by when: “We deliver 200 pieces by 14 May; for the other 100 we confirm a date on Monday.”',
    'no-pressure':
      'Name the true date and its reason, and leave the choice to them: “The price holds until 30 June, when our steel contract ends; take the time you need until then.”',
    'no-absurd-demand':
      'Ask for what you need, give the reason and offer something for it: “Could you come down by three per cent if we order the whole year at once?”',
    'no-ghosting':
      'Refuse in two sentences, with thanks, and by a set day: “Thank you for your offer; we have decided against it this time and wanted you to know by Friday.”',
    'no-hostile-wording':
      'Say what happened, what it caused and what you ask for: “The pallet came two days late and the line stood still; please tell us by Wednesday how you will prevent it.”',
    'no-us-and-them':
      'Name what each side wants and where the two meet: “They need steady volumes and we need a firm price; let us look for the contract that gives both.”',
  },
}
