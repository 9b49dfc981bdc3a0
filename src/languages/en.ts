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
      key_account* interested_part* enquirer* inquirer* applicant* policyholder*
      passenger* diner* tour_operator* travel_agent* resident* inpatient*
      outpatient* pupil* student* parent parents learner* citizen* taxpayer*
      authority authorities public_body municipalit* ministry council school
      board_of_governors hospital clinic farmer* grower* shipper* consignee*
      charterer* shipowner* skipper* licensee* licensor* franchisee* franchisor*
      lessee* lessor* sponsor* donor* funder* investor* developer* manufacturer*
      producer* stockist* trader* merchant* agent agents broker* agency agencies
      publisher* author authors translator* freelancer* artist* curator* lender*
      member members stakeholder* correspondent* recipient* addressee*
      interlocutor* across_the_table other_end_of_the_line
      other_end_of_the_table who_we_are_talking_to party_opposite
      contracting_party commissioner* service_provider* external_provider*
      sub-supplier* purchasing_team buying_team buying_centre buying_center
      buying_department purchasing_officer* category_manager* sourcing_manager*
      site_manager* facility_manager* facilities_manager* specifier* punter*
    `,
    we: `
      we us our ours ourselves i me my mine myself we'll we're we've we'd i'll i'm
      i've i'd our_team our_company our_firm our_side our_end on_our_part
      for_our_part on_our_side in_house both_of_us the_two_of_us my_team
      my_colleague* our_people our_own
      we_ourselves i_myself ours_alone us_all all_of_us each_of_us one_of_us
      none_of_us some_of_us us_both us_two we_two we_both we_all our_side's
      our_house our_organisation our_organization our_business our_staff
      our_employees our_department our_office our_workshop our_factory our_plant
      our_warehouse our_production our_sales_team our_service_team
      our_management our_board our_director our_lawyer our_accountant
      our_bookkeeper our_technician* our_engineer* our_driver* our_fitter*
      our_designer* our_developer* our_specialist* our_expert* our_partner*
      our_crew our_kitchen our_school our_clinic our_hospital our_museum
      our_hotel our_agency our_practice our_shop our_farm our_institute
      our_foundation our_association our_brand our_name our_part our_role
      as_a_company as_a_team as_a_firm as_your_supplier as_your_customer
      as_your_partner here_at undersigned let's
    `,
    you: `
      you your yours yourself yourselves you'll you're you've you'd your_team
      your_company your_firm your_side your_end on_your_part on_your_side
      for_your_part you_and_your_team your_colleague* your_people you_all
      all_of_you you_both your_business your_organisation your_organization
      you_yourself you_guys you_folks you_people you_two both_of_you each_of_you
      one_of_you none_of_you you_personally you_alone on_your_end at_your_end
      at_your_place at_your_site at_your_office at_your_premises at_your_plant
      on_your_premises in_your_house in_your_company in_your_case in_your_view
      in_your_opinion in_your_position in_your_shoes from_your_side
      from_your_end from_your_point_of_view from_your_perspective on_your_behalf
      on_your_desk in_your_inbox in_your_hands up_to_you your_firm's
      your_company's your_department your_office your_director your_manager
      your_boss your_management your_board your_staff your_employees
      your_people's your_technician* your_engineer* your_driver* your_customers
      your_clients your_guests your_patients your_pupils your_visitors
      your_members your_site your_plant your_factory your_workshop
      your_warehouse your_production your_kitchen your_hotel your_school
      your_clinic your_hospital your_museum your_ministry your_farm your_fleet
      your_ship your_shop your_project your_budget dear_customer dear_client
      dear_reader
    `,
    they: `
      they them their theirs themselves they'll they're they've they'd he him his
      she her hers himself herself he'll she'll he's she's he'd she'd their_team
      their_people on_their_side on_their_part on_their_end from_their_side
      in_their_words in_their_own_words in_her_words in_his_words their_company
      them_all all_of_them each_of_them both_of_them one_of_them none_of_them
      some_of_them most_of_them they_themselves that_person this_person
      the_person the_people those_people people_there anyone_there whoever_it_is
      he_or_she him_or_her his_or_her their_firm their_organisation
      their_organization their_business their_department their_office
      their_director their_manager their_boss their_management their_board
      their_staff their_employees their_buyer* their_purchasing
      their_purchasing_department their_procurement their_engineer*
      their_technician* their_lawyer* their_accountant* their_customers
      their_clients their_guests their_patients their_members their_site
      their_plant their_factory their_workshop their_warehouse their_production
      their_line their_premises their_project their_budget their_needs
      their_wishes their_wish their_goals their_goal their_aim* their_objective*
      their_priorit* their_interest* their_expectation* their_requirement*
      their_view their_opinion their_experience their_question*
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
      top_man top_woman top_brass bigwig* head_honcho trustee* governor*
      steering_group works_council general_assembly shareholder* co-owner*
      business_owner* shop_owner* house_owner* property_owner* site_owner*
      senior_partner* managing_partner* headteacher* headmaster* headmistress*
      head_teacher* dean rector provost bursar bishop abbot head_physician
      consultant_in_charge matron head_nurse minister permanent_secretary
      state_secretary secretary_of_state undersecretary mayor's town_council
      city_council county_council local_council department_head*
      division_manager* section_head* unit_head* branch_manager* store_manager*
      hotel_manager* fleet_manager* site_manager* works_manager* farm_manager*
      country_manager* regional_manager* procurement_manager*
      purchasing_officer* contracting_officer* supply_chain_manager* sponsor*
      product_owner* client_behind who_decides makes_the_decision*
      makes_the_call makes_the_final_decision takes_the_decision*
      gives_the_go-ahead gives_the_green_light gives_the_nod
      gives_final_approval has_final_approval has_the_authority
      decision-making_power power_to_decide power_of_attorney power_of_signature
      authorised_to_sign authorized_to_sign authorised_signator*
      authorized_signator* signing_power signature_authority whose_signature
      whose_budget whose_money controls_the_budget control_of_the_budget
      manages_the_budget approves_the_budget sits_on_the_budget holds_the_pen
      pays_the_bill* who_pays where_the_buck_stops buck_stops_with
      wears_the_trousers runs_the_show key_person key_decision
      power_behind_the_throne true_client real_buyer higher_up higher-up*
      people_upstairs influencer* gatekeeper* c-suite
    `,
    someone: `
      someone somebody person people individual* name names by_name named owner
      in_charge responsib* contact contact_person manager* coordinator* lead
      representative* rep reps officer* clerk* assistant* secretary receptionist*
      engineer* foreman supervisor* specialist* expert* stand-in deputy deputies
      who whoever anyone anybody everyone each_of_us one_of_us staff employee*
      member_of_staff salesperson salesman saleswoman salespeople
      surname job_title role roles initials case_worker* caseworker*
      phone_number extension_number handler* caretaker* guardian administrator*
      co-ordinator* organiser* organizer* facilitator* moderator* chairperson
      presenter* speaker* note-taker* minute-taker* minute_taker*
      keeper_of_the_minutes recorder operator* technician* fitter* mechanic*
      electrician* plumber* carpenter* joiner* welder* driver* dispatcher*
      storekeeper* stockkeeper* buyer planner* scheduler* designer* architect*
      developer* programmer* analyst* tester* teacher* lecturer* trainer* tutor*
      nurse* doctor* physician* pharmacist* therapist* midwife chef waiter*
      waitress* porter* concierge housekeeper* librarian* curator* archivist*
      conservator* interpreter* translator* editor* lawyer* solicitor* notary*
      paralegal* accountant* bookkeeper* auditor* adviser* advisor* consultant*
      agronomist* vet surveyor* inspector* civil_servant* captain* bosun
      master_mariner harbourmaster apprentice* intern* trainee* newcomer*
      team_lead* group_leader* sales_rep* field_rep* shift_leader* substitute*
      back-up stands_in fills_in on_duty everybody both_of them_all
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
      co-worker* coworker* fellow_worker* workforce staff personnel our_team
      cross-functional own_ranks own_people own_team own_house own_organisation
      own_organization inside_our_company inside_our_house within_the_company
      within_the_house assembly_team assembly_line assembly_hall machine_shop
      paint_shop body_shop welding_shop joinery tool_room toolmaking foundry
      print_room bindery sawmill stockroom storeroom store_keeper* storeman
      shipping_team goods_in goods_out incoming_goods loading_bay dispatcher*
      works_manager* maintenance_team repair_team repair_shop installation_team
      site_team construction_manager* building_team technical_office
      design_office development_team developers product_team product_manager*
      product_management r&d research_and_development test_team testers devops
      system_administrator* it_team data_team customer_care customer_success
      implementation_team onboarding_team delivery_manager* service_manager*
      service_desk help_desk call_centre call_center hotline_team
      order_processing order_desk order_management sales_office sales_support
      sales_administration presales pre-sales procurement_team editorial_team
      translators proofreaders compliance_team human_resources training_team
      nursing operating_theatre pharmacy front_office housekeeping events_team
      event_team banqueting facility_management caretaker* curators
      exhibitions_team education_team field_team farm_hands harvest_team
      engine_room port_office night_shift day_shift early_shift late_shift
      team_lead* group_leader* head_office headquarters office_manager*
    `,
    accounting: `
      accounting accounts_department accounts_receivable accounts_payable
      accountant* bookkeep* book-keep* finance financial_department finance_team
      finance_department controller* controlling treasurer treasury credit_control*
      credit_controller* ledger* receivable* payable* payroll auditor* cashier*
      cfo tax_adviser* tax_advisor* collections billing billing_department books
      bookkeeper* bookkeeping book-keeping book-keeper* accounts accounts_team
      accounts_office accounts_clerk* accounting_department accounting_team
      accounting_office accounting_clerk* accounting_manager*
      management_accountant* chartered_accountant* head_of_finance
      head_of_accounting finance_director finance_manager* finance_officer*
      finance_clerk* finance_colleague* finance_office financial_director*
      financial_officer* financial_manager* invoicing_department invoicing_team
      invoice_department invoice_clerk* debt_collection credit_department
      credit_manager* credit_team credit_management debtor_management
      payment_department payments_team cash_desk cash_office cash_management
      cash_book bursar bursar's_office treasurer's_office comptroller* purser*
      paymaster* fiscal_office tax_office tax_consultant* tax_firm auditing
      internal_audit cost_centre* cost_center* account_number reconciliation
      month-end_closing month_end year-end_closing annual_closing balance_sheet*
      profit_and_loss trial_balance financial_statement* book_the_payment
      vat_return* tax_return* datev xero quickbooks accountancy number_cruncher*
      bean_counter*
    `,
    competitor: `
      competitor* competition competing rival rivals other_bidder* other_bid*
      other_supplier* another_supplier other_vendor* another_vendor other_provider*
      another_provider alternative_supplier* other_tender* other_offer* other_quote*
      another_quote rival_bid* incumbent* current_supplier* present_supplier*
      existing_supplier* second_source runner-up shortlist* other_firm* another_firm
      other_compan* another_company other_candidate* market_leader* the_others
      competitive_bid* competitive_tender* competitive_situation
      competitive_landscape competitive_analysis the_opposition_firm contender*
      challenger* newcomer* new_entrant* market_entrant* market_player*
      other_player* big_player* big_name* bigger_firm* larger_firm*
      larger_compan* smaller_firm* low-cost_supplier* low-cost_provider*
      cheap_supplier* cheaper_supplier* cheaper_offer* cheaper_quote*
      cheaper_provider* cheaper_bid* discount_supplier* discounter*
      importers_from imports_from online_shop* tenderer* other_applicant*
      other_contractor* other_agency other_agencies another_agency
      another_contractor another_manufacturer other_manufacturer* another_dealer
      other_dealer* other_shop* another_shop another_workshop other_workshop*
      another_hotel other_hotel* another_school another_bureau
      another_translator another_carrier other_carrier* another_bidder
      another_candidate another_partner other_partner* another_firm's
      another_house someone_cheaper somebody_cheaper other_source*
      alternative_source* alternative_provider* alternative_vendor*
      present_vendor* current_vendor* current_provider* current_contractor*
      current_partner* existing_vendor* existing_provider* existing_partner*
      previous_supplier* former_supplier* established_supplier*
      regular_supplier* usual_supplier* house_supplier* preferred_supplier*
      preferred_bidder* lowest_bidder* winning_bid* winning_tender* best_bidder
      second_bidder second_supplier* runner_up runners-up short_list
      benchmark_supplier rivalry compete competes up_against who_else_is
      who_else_has in_the_running in_the_race the_other_two three_offers
      copycat* imitator* in-house_solution do_it_themselves
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
      sets_out_to set_out_to with_a_view_to intends_to intend_to we_intend
      i_intend to_find_out_whether to_see_whether to_see_if to_establish_whether
      to_agree_on to_decide_whether to_clarify_whether to_learn_what
      to_settle_the to_get_a_decision so_as_to reason_for_this_call
      reason_for_this_letter reason_for_my_visit reason_for_our_visit
      reason_for_the_meeting reason_i'm_calling reason_why_i_am reason_why_we
      occasion_of_the what_this_call_is_for what_this_meeting_is_for
      what_this_visit_is_for what_it_is_about what_the_call_is_about
      this_is_about it's_about what_we_are_here_for what_brings_us
      what_brings_me what_we_are_after why_we_have_come why_i_have_come
      why_we_are_here why_i_am_here why_i_am_writing why_we_are_talking
      why_this_meeting why_this_call i_am_writing_because we_are_meeting_to
      we_meet_to we_are_here_because ringing_about ringing_because
      getting_in_touch_because get_in_touch_because expected_result*
      planned_result* end_in_mind finishing_line milestone success_is
      success_looks_like success_would_be successful_if a_success_if
      good_call_means call_is_a_success meeting_is_a_success meeting_was_worth
      visit_was_worth worth_it_if we_are_done_when at_the_end_we_know
      at_the_end_we_have at_the_end_there_is we_leave_with leave_the_room_with
      go_home_with take_home take_away_from come_out_with come_to_a_decision
      is_to_serve agenda_is_to task_of_the subject_of_the okr okrs brief_of_the
      vision main_point key_question key_message
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
      anticipate* looks_forward_to looking_forward would_welcome
      would_appreciate would_rather would_be_glad would_be_pleased
      would_be_delighted would_be_perfect would_be_a_success would_please
      would_help_you would_help_them_most keen anxious_to longing yearn* crave
      craves hanker* dream_of dreams_of dreaming ambition* is_after are_after
      out_for out_to has_set_her_heart_on set_your_heart_on pet_project
      insist_on insists_on insisted plan_to plans_to planning_to intend intends
      intended aim_to aims_to strive* try_to_get get_from_us get_from_the
      take_away_from what_would_make what_would_you_like what_matters_to
      what_is_important what_drives motivat* motive* driven_by attach_importance
      attaches_importance set_great_store sets_store_by value_most
      top_of_the_list top_of_their_list high_on_the_list wishful shopping_list
      open_to happy_to glad_to like_to fond_of in_the_market_for shopping_for
      on_the_lookout searching_for asking_us_to would_it_be_possible own_agenda
      agenda_of_their_own
    `,
    need: `
      need needs needed needing necessary necessit* require* requirement* must_have
      must-have* essential* vital crucial critical indispensable depend_on
      depends_on depend depends matter matters matter_to matters_to important
      importance priority priorities rely relies relying short_of lack lacks
      lacking cannot_do_without can't_do_without demand demands call_for calls_for
      brief specification* spec specs use_case* pressing
      real_need* actual_need* urgent_need* basic_need* unmet_need*
      business_need* requiring requisite prerequisite* precondition* imperative
      must_get must_be_able_to has_to_be has_to_work has_to_run must_work
      must_run must_not_stop must_keep_running must_not_fail have_to_have
      must_haves nice_to_have can't_manage_without cannot_manage_without
      cannot_be_without can't_be_without cannot_work_without can't_work_without
      not_without stands_or_falls_with stand_or_fall_by hinges_on hinge_on
      turns_on dependent_on dependence reliant at_the_mercy_of crucially vitally
      counts_for what_counts weighs_heavily key_need* key_issue* key_concern*
      key_point* core_need* main_need* user_story user_stories
      acceptance_criteri* terms_of_reference shopping_list wish_list insist_on
      stipulat* prescribe* mandatory compulsory obligatory indispensab*
      irreplaceable urgently desperate* crying_out_for cry_out_for want_of
      run_out_of running_out_of runs_out_of running_low running_short shortage*
      shortfall scarce bottleneck* missing_link gap_to_fill fill_the_gap use_for
      could_use could_do_with can't_wait cannot_wait deadline_is_fixed
      hard_deadline most_urgent has_to_comply comply_with compliance
      purpose_it_must_serve serve_the_purpose
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
      scared frightened apprehensive apprehension unease anguish alarmed
      alarm_bells qualms misgiving* main_concern* biggest_concern* biggest_fear*
      greatest_fear* biggest_risk* main_risk* what_keeps
      what_went_wrong_last_time keep_her_up keeps_them_up keep_them_awake
      keep_you_awake keep_her_awake keep_him_awake sleeps_badly sleep_badly
      sleep_well_at_night sleep_soundly lies_awake lie_awake restless on_edge
      on_tenterhooks weighs_on weigh_on weighing_on on_their_mind on_your_mind
      on_her_mind preys_on presses_on under_pressure pressure_from time_pressure
      cost_pressure pressure_on squeezed tight_margins thorn_in_the_side
      thorn_in_their_side stone_in_the_shoe sticking_point* stumbling_block*
      obstacle* hurdle* hindrance hinder* impediment* barrier* pinch* achilles
      weak_spot* weak_point* vulnerab* tender_spot raw_nerve nerve_centre aches
      ache aching plague* torment* haunt* nagging niggl* gripes grumble*
      irritat* irksome nuisance* vex* exasperat* fed_up sick_of sick_and_tired
      tired_of despair* hardship struggling grappling wrestle* drown* overwhelm*
      overload* overstretched overworked understaffed short-staffed
      staff_shortage* skill_shortage* labour_shortage staff_turnover
      high_turnover sick_leave crisis crises emergency emergencies danger*
      threatens_the hazard* uncertain* doubts_whether loss_of_face lose_face
      look_bad embarrass* could_cost_them_their loss_of_customers
      losing_customers lose_money loses_money losing_money losing_time
      waste_of_time wasted_time idle_time standstill outage* stoppage*
      late_deliveries complaints_from penalties fine_from_the audit_finding*
      red_tape paperwork chaos chaotic costs_them costs_us_dear costs_sleep
      at_stake strain
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
      measure_her measure_him measure_them measured_in measured_at
      measures_success measure_success by_which_they_are by_which_she_is judged
      judge_her judge_him judges_her judges_him assessed_against
      evaluated_against appraised rated_by rated_according ranked_by graded_by
      scored_on marked_on tracked_on tracked_by monitored_by checked_against
      compared_against compared_with_other commission_on commission_depends
      salary_depends pay_depends performance-related_pay performance_related
      variable_pay incentive* incentivised incentivized rewarded_for paid_for
      paid_by promotion_depends career_depends career_hangs job_depends
      job_hangs_on head_is_on_the_line neck_is_on_the_line reputation_depends
      reputation_hangs contract_renewal_depends kpi's indicator* target_value*
      target_agreement* agreed_target* annual_target* quarterly_target*
      monthly_target* sales_target* revenue_target* savings_target* cost_target*
      service_target* budget_target* production_target* targets_set her_targets
      his_targets their_targets meet_the_target* hit_the_target* hits_target*
      miss_the_target* has_to_deliver has_to_hit has_to_meet has_to_show
      has_to_prove has_to_account must_account_for has_to_justify must_justify
      justify_to_the_board account_to accounts_to accountable answerable_to
      answerable_for report_to report_figures figures_go_to numbers_go_to
      what_counts_for_her what_counts_for_him what_her_boss what_his_boss
      boss_looks_at board_looks_at board_asks board_wants_to_see
      shareholders_look inspected_on audit_result* rating* league_table*
      ranking* exam_results test_scores pass_rate* occupancy_rate*
      visitor_numbers visitor_figures waiting_time* length_of_stay
      patient_satisfaction customer_satisfaction satisfaction_score*
      guest_reviews review_score* net_promoter nps on-time_delivery
      delivery_reliability uptime scrap_rate error_rate* defect_rate*
      accident_rate* energy_consumption cost_per_unit cost_per_case
      response_rate conversion_rate* turnover_per dashboard* okr okrs
      track_record annual_review yearly_review responsible_for_the_figures
      held_responsible carries_the_can
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
      beneficial both_sides_win both_win win-win win_win earns earned earning
      earnings makes_money make_money revenue more_turnover higher_turnover
      higher_yield* higher_output more_output higher_margin increased increases
      boost* raise_the raises_the growth multiply double_the doubles_the
      time-saving money-saving cost-saving* cost_saving* energy-saving less_time
      less_work less_effort less_downtime less_scrap less_paperwork less_energy
      less_stress less_noise less_risk less_trouble less_money no_more_waiting
      shorter lowered decreases eliminate* avoids avoid_penalties prevents
      prevent_downtime protects protect_against protected relief takes_the_load
      take_the_load_off take_the_burden takes_the_worry unburden* lighten* eases
      simplif* streamline* speed_up speeds_up accelerat* smoother reliability
      reliable longer_life lasts_longer durab* quieter cleaner lighter stronger
      healthier convenien* efficien* effective* productiv* optimis* optimiz*
      enhance* upgrade* makes_the_difference make_a_difference helps_them_to
      helps_you_to helps_them_meet helps_you_meet enable* allows_you_to
      allows_them_to lets_you lets_them gives_you gives_them you_get you_win
      what_it_brings brings_you brings_them what_it_does_for does_for_you
      does_for_them why_us why_it_pays pays_itself_back pays_back paid_back_in
      paying_off amortis* amortiz* break_even_after return_on bang_for_the_buck
      bonus_for boon bears_fruit merit* selling_point* selling_proposition usp
      unique_selling suits_your suits_their answers_their_need meets_your
      meets_the_need fits_your tailored made_to_measure exactly_what_you_need
      exactly_what_they_need sleep_easy planning_security predictab*
      on_the_safe_side
    `,
    because: `
      because reason reasons due_to owing_to since as_a_result thanks_to
      on_account_of because_of given_that seeing_that therefore hence that_is_why
      that's_why this_is_why which_is_why the_reason_is the_reason_was for_this_reason
      for_that_reason on_the_grounds grounds cause causes caused root_cause
      background_to rationale justification decisive_was tipped_the_balance
      what_decided_it came_down_to comes_down_to in_view_of in_light_of so_that why
      main_reason* real_reason* following_reason* good_reason* stated_reason*
      reasoning owed_to attribut* down_to_the put_down_to stems_from
      stemmed_from arises_from arising_from arose_from results_from
      resulting_from resulted_from result_of in_consequence consequently
      as_a_consequence thus thereby thereupon accordingly so_we seeing_as
      considering_that in_consideration_of having_regard in_the_light_of
      on_the_basis_of on_the_strength_of based_on based_upon founded_on rests_on
      for_the_sake_of by_virtue_of inasmuch insofar now_that whereas
      the_fact_that given_the given_our explained_by explanation_is
      explanation_for this_explains which_explains led_to_the triggered_by
      brought_about brings_about prompted_by prompts_us prompted_us moved_us
      made_us_decide made_us_choose swayed_us decided_the_matter
      settled_the_matter tipped_the_scales tipped_the_scale was_decisive
      were_decisive decisive_for deciding_factor* decisive_factor*
      deciding_point crucial_was crucial_factor* key_factor* determining_factor*
      factor_was what_tipped what_settled_it made_the_difference clinched_it
      what_clinched what_convinced spoke_for spoke_against argument_for
      argument_against arguments_for arguments_against our_motive* motive_for
      motivated_by account_for_the accounts_for_the justify justifies justified
      the_background_is by_way_of_explanation after_all
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
      minimal minimally smallest lower_bound no_fewer_than not_fewer_than
      no_earlier_than not_earlier_than no_shorter_than no_cheaper_than
      less_than_that anything_below anything_less anything_under
      everything_below below_that below_this under_this_price below_the_line
      not_a_cent_below not_a_penny_less not_a_cent_less not_go_below
      won't_go_below cannot_go_below can't_go_below go_down_to as_low_as
      no_lower bottom_price bottom_limit rock-bottom have_to_get must_leave_with
      must_come_away_with must_cover cover_our_costs covers_our_costs
      cover_costs cost_price production_cost* own_costs breakeven walking_away
      walked_away walk_out_if walk_if we_walk point_of_no_return exit_point
      exit_price stop_loss stop_price stopping_point breaking_point
      tipping_point cut-off_point cutoff_point cut-off_price where_we_stop
      we_get_up we_leave_if leave_the_room we_break_off break_off_the_talks
      break_off_below end_the_talks_if stand_up_and_leave get_up_from_the_table
      pack_our_bags fall_back_position fall_back_on second-best plan_b
      alternative_if best_alternative alternative_to_a_deal without_a_deal
      no_deal_is_better better_no_deal better_no_order than_no_deal
      if_all_else_fails worst_deal worst_result worst_we_accept
      acceptable_result just_acceptable barely_acceptable still_acceptable
      only_just_worth not_worth_it_below not_worth_our_while bare_bones hold_out
      do_not_sell_below won't_sell_below will_not_sell_below not_sell_under
      satisfied_with_no_less settle_for no_less_will_do limit_price
      limit_downwards downward_limit price_limit
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
      counter-question* queried querying find_out finds_out found_out_by
      get_to_know get_to_the_bottom elicit* draw_out draw_them_out tease_out
      establish_what explore explores explored exploring inquisitive
      interested_in_knowing want_to_hear like_to_hear like_to_know
      like_to_understand keen_to_know learn_from_them learn_from_you learn_what
      help_me_understand help_us_understand understand_what give_me_an_idea
      give_us_an_idea give_me_an_example talk_me_through talk_us_through
      take_me_through explain_to_me describe_to_me say_more_about do_you_have
      do_you_know do_you_need do_you_see is_it_right am_i_right did_i_understand
      do_i_understand what_is_your what_are_your what_is_on_your
      what_is_important what_matters what_worries what_happens_if what_if_we
      what_has_to_happen what_would_have what_would_make what_would_help
      how_does_your how_important how_is_it who_else who_decides which_of_your
      why_do_you when_do_you on_a_scale please_let_me please_let_us
      please_describe please_explain please_name sound_them_out put_out_feelers
      feel_out interrogat* consulted canvass* solicit needs_assessment
      discovery_call fact-finding anamnesis get_their_view get_their_opinion
      invite_their invites_them_to check_whether check_if
      make_sure_we_understand reconfirm
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
      lend_an_ear open_ear open_ears ears_open prick_up all_attention
      undivided_attention full_attention pay_attention let_them_explain
      let_them_tell let_them_describe let_them_begin let_them_start
      let_them_go_first let_them_answer let_them_vent let_off_steam
      let_them_get_it_off let_the_other_side_talk let_the_other_side_speak
      let_the_guest_talk let_the_patient_talk let_the_supplier_talk
      let_the_client_speak let_the_customer_speak let_the_client_finish
      let_the_customer_finish let_people_finish let_them_come_to let_you_talk
      let_you_finish speaks_first talks_first they_go_first they_speak_first
      you_speak_first you_first over_to_you over_to_them floor_is_yours
      floor_is_theirs the_floor_is yield_the_floor hand_the_floor word_to_the
      give_them_time give_them_room give_them_space give_room_to room_for_their
      time_for_their time_for_your_questions space_for_their slot_for_their
      their_share_of_the_time their_time_to_talk equal_time equal_share
      fifty_per_cent_of_the_time 50-50 half_and_half half_the_call
      half_the_meeting half_the_hour half_of_the_hour half_the_talking
      most_of_the_talking do_the_talking does_the_talking two_thirds_of_the_time
      eighty_twenty 80/20 70/30 keep_silent remain_silent fall_silent
      hold_your_peace hush count_to_three count_to_five three_seconds
      wait_until_they wait_until_she wait_until_he wait_for_their
      wait_before_you cut_in cut_them_off don't_talk_over talk_over_them
      don't_finish_their take_it_all_in take_it_in taking_notes writes_down
      write_it_down make_notes makes_notes note_their_words note_her_words
      in_your_own_words in_his_own_words reflect_back reflecting repeats_back
      summarise_what summarize_what sum_up_in_their rephrase* restate* did_i_get
      have_i_understood check_understanding read_between_the_lines
      what_is_not_said what_they_do_not_say tone_of_voice body_language empath*
      understanding_before see_it_through_their put_yourself_in their_shoes
      their_story their_view_first their_side_of_the_story their_version
      open_floor question_time q&a round_of_questions questions_from_the
      speaking_share talk_ratio talk_time talk-to-listen speaking_slot
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
      worded put_it put_plainly put_across get_across come_out_with statement*
      indicate* indicating that_is note_that remark* comment comments commented
      add_that adds added_that point_to pointing_out make_the_point
      bring_to_the_attention draw_attention call_attention highlight* underline*
      underscor* accentuate stressed stressing insist insists reiterate* assert*
      argue argues argued argument* reason_that confirmed assure* reassure*
      advise advised advises instruct* briefs briefed briefing announc*
      proclaim* reveal* disclose* divulge* make_known make_public made_known
      broadcast* publici* let_on give_notice give_the_reason give_reasons
      give_details gives_reasons give_to_understand impart* convey* transmit
      pass_on_the_message voice voices voiced voicing pronounce* formulat*
      articulate* elaborate* specify specifies specified quote_from recount*
      relate_how narrat* recit* deliver_the_message discuss discusses discussed
      discussing debate* touch_on broach* put_on_the_table lay_on_the_table
      bring_it_up bring_it_into open_up_about confide* confess* concede_that
      remind reminds warn warns warned propose proposes suggest suggests
      suggested recommend* in_plain_words in_plain_english in_so_many_words
      in_a_nutshell in_short in_brief to_the_face face_to_face straight_out
      without_beating come_straight_to come_to_the_point let_it_be_known
      let_you_know let_them_in_on keep_posted keep_up_to_date keep_in_the_loop
      feed_back dictate_it use_these_words sample_sentence
    `,
    questionword: `
      what which how why who whom whose where when how_much how_many how_often
      how_long how_far how_come what_else what_if what_kind what_sort what_makes
      what_would who_else which_of whether what_is what's who's how_do how_does
      how_did how_would why_now why_not
      what_are what_do what_does what_did what_has what_have what_was what_were
      what_will what_should what_can what_could what_about what_for what_happens
      what_happened what_exactly what_precisely what_time what_date what_price
      what_result what_reason what_else_do what_more what_then what_next what_to
      what_they what_you what_we which_one which_ones which_is which_are
      which_do which_way which_part which_person which_department which_date
      in_which by_which on_which with_which for_which at_which to_which
      from_which how_is how_are how_can how_could how_should how_will how_has
      how_have whoever whatever whichever whenever wherever however how's
      where's when's why's what're who'll who'd what'll what'd
    `,
    write: `
      write writes wrote written writing mail mails mailed e-mail* email* letter*
      message* note notes line_to drop_a_line drop_us_a_line drop_them_a_line
      drop_me_a_line text_message sms whatsapp dm inbox subject subject_line draft
      drafts drafted in_writing put_in_writing on_paper black_and_white jot* pen
      memo* record recorded fax postcard* document documented correspondence
      newsletter* put_down cc copy_in covering_letter cover_letter
      put_to_paper noted noting take_down set_down scribble* scrawl key_in
      enter_in entered_in fill_in fills_in filled_in fill_out log_it log_in_the
      logged minute minutes minute-taking file_note* call_note* meeting_note*
      visit_note* visit_report* call_report* transcri* protocol* drafting
      redraft* rewrite* rewrote rewritten reword* edit edits edited compose
      composes composed composing formulat* texted texting txt chat chats slack
      messenger telegram messag* mailing mailings mailshot by_post
      by_return_of_post postbox postal dear_sir dear_madam salutation sign-off
      signature_block postscript ps heading body_text paragraph* sentence*
      two_lines a_few_lines handwritten handwriting greeting_card christmas_card
      questionnaire bulletin* press_release* announcement copywriting wording
      addressed_to bcc attachment* sender addressee* recipient* notebook
      diary_entry crm_entry entry_in_the_crm on_file
    `,
    call: `
      call calls called calling phone* telephone* ring rings rang ringing dial*
      call_back calls_back callback* call-back* ring_back ring_up give_a_ring
      give_us_a_ring give_me_a_ring give_a_call give_me_a_call give_us_a_call
      on_the_line hang_up pick_up_the_phone cold_call* hotline switchboard voicemail
      answering_machine mobile extension video_call* conference_call* zoom teams_call
      reach_by_phone by_phone over_the_phone buzz
      follow-up_call* discovery_call* sales_call* courtesy_call* check-in_call*
      incoming_call* outgoing_call* inbound_call* outbound_call* missed_call*
      warm_call* caller* phoning telephoning line_is_busy engaged_tone
      busy_signal redial* ringtone give_a_bell give_you_a_bell give_a_shout
      get_hold_of get_through got_through put_through put_you_through
      put_me_through connect_me reach_her_on reach_him_on reach_me_on
      reach_you_on reach_us_on reachable pick_up_the_receiver handset headset
      earpiece hung_up hold_the_line on_hold leave_a_message left_a_message
      voice_mail answerphone speaking_on video_link videoconference*
      video_meeting* video_conference* web_conference* webcall online_meeting
      skype facetime google_meet microsoft_teams webex conference_line toll-free
      freephone freecall cellphone smartphone direct_number direct_line
      area_code country_code telemarketing telesales
    `,
    meet: `
      meeting* meet meets met visit visits visited visiting appointment* session*
      talk talks conversation* discussion* get_together get-together sit_down
      sit-down come_by drop_by drop_in call_on see_each_other interview* demo demos
      demonstration* presentation* workshop* site_visit* walk-through walkthrough
      walk_round plant_tour factory_tour kick-off kickoff lunch coffee breakfast
      trade_fair fair stand booth exhibition conference* review_meeting catch-up
      catch_up face_to_face in_person round_table video_call* debrief* one-to-one
      gathering* convention summit symposium seminar* consultation* consult_with
      parley negotiation* negotiating_round round_tables annual_review
      quarterly_review qbr business_review* yearly_review parents'_evening
      parents_evening open_day open_house get-to-know exploratory_talk*
      sales_talk* sales_visit* client_visit* customer_visit* supplier_visit*
      site_inspection viewing* tour tours walk_through walk_around look_round
      house_call* home_visit* ward_round farm_visit* field_visit* field_day
      plant_visit* works_visit* factory_visit* shop_visit* store_visit* trip
      trips business_trip* journey_to travel_to call_in calls_in look_in pop_in
      pop_by pop_round drop_round stop_by swing_by come_over come_round
      come_and_see come_to_see go_and_see go_to_see see_you see_them see_her
      see_him receive_visitors rendezvous date_with assignation sit_together
      sat_down_with around_the_table at_the_table come_together came_together
      come_to_the_table put_heads_together dinner webinar* stand-up standup
      huddle brainstorm* hackathon retrospective* sprint_review one_to_one
      one-on-one one_on_one tete-a-tete vis-a-vis in_the_flesh eye_to_eye attend
      attends attended attendee* participant* present_at those_present
      trade_show* expo exhibitor* audition* rehearsal* tasting*
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
      order_of_the_meeting order_of_the_visit order_of_the_call order_of_events
      order_of_points flow_of_the_call flow_of_the_meeting structure_of_the_call
      structure_of_the_meeting plan_for_the_meeting plan_for_the_visit
      plan_of_the_day plan_of_action plan_for_our day_plan today's_plan
      for_today time_table time_frame timings timing time_allotted time_slot*
      time_box* time_allocation time_budget time_for_each min_for one_hour
      an_hour hour_long the_first_five the_first_ten the_last_five the_last_ten
      the_second_half second_part first_part third_part part_one part_two
      point_two point_three second_point third_point last_point next_point
      main_topic* talking_points discussion_points points_to_discuss
      points_to_cover points_for_discussion subjects theme themes what_we_cover
      what_we_will_cover what_we'll_cover what_we_will_talk what_we'll_talk
      what_we_will_discuss what_we_discuss what_is_coming what_follows
      what_you_will_get how_we_work how_the_meeting how_the_visit how_the_day
      how_today how_it_works how_this_works how_it_runs how_it_proceeds
      how_we_go_about how_things_will_go how_we_use_the_time how_we_spend
      how_the_time here_is_how here's_how this_is_how this_is_what_will
      in_this_order in_the_following_order one_after_the_other one_by_one
      step_by_step first_you_will then_you_will after_that_we finally_we
      to_close_we we_begin_with we_start_with we_will_start we'll_start
      we_will_begin we_open_with and_after_that running_time run_sheet
      run_of_show call_sheet line-up lineup shift_plan rota roster syllabus
      curriculum lesson_plan meeting_plan call_plan visit_plan project_plan
      work_plan action_plan game_plan guideline_for_the ground_rules_for
      ways_of_working calendar diary overview_of_the_day coffee_break wrap-up_at
      record_of_the any_other_business aob welcome_and round_of_introductions
      stage_by_stage duration lasts takes_about takes_twenty takes_thirty
      takes_half
    `,
    answer: `
      answer* reply replies replied replying respond* response* get_back_to
      gets_back_to getting_back_to got_back_to come_back_to_you come_back_to_us
      come_back_to_me come_back_with hear_from_us hear_from_me hear_from_you
      hear_back hears_back write_back call_back react* reaction* revert
      let_you_know let_us_know let_me_know confirm_receipt acknowledge*
      acknowledgement* acknowledgment* return_your_call turn_round turnaround
      feedback clear_answer
      get_back_with will_get_back we'll_get_back i'll_get_back we_get_back
      i_get_back come_back_to comes_back_to_you came_back_to_us came_back_with
      come_back_on_this be_back_in_touch hear_from hears_from_us heard_from_you
      heard_from_them heard_back hearing_from_you hear_by hear_within
      you_will_hear you'll_hear they_will_hear looking_forward_to_your
      await_your awaiting_your wait_for_your waiting_for_your wrote_back
      mail_back ring_back rang_back calls_back called_back call_you_back
      call_us_back phone_back return_call return_the_call return_their_call
      get_in_touch_with_you let_them_know let_her_know let_him_know
      let_us_have_your let_us_have_word let_me_have give_word give_you_word
      send_word send_us_word send_us_your word_from_you word_from_us tell_you_by
      tell_us_by tell_us_whether tell_you_whether inform_you informed_of_our
      notify_you notify_us notification* notified confirmation* reciprocate*
      retort* rebut* counter_the_argument explain_why meet_the_objection
      deal_with_the_question address_the_question yes_or_no by_return
      with_reference_to_your further_to_your thank_you_for_your_enquiry faq
      out_of_office auto-reply autoreply
    `,
    begin: `
      begin begins began begun beginning start starts started starting open opens
      opened opening opener* first firstly first_of_all to_begin_with to_start_with
      at_the_start at_the_outset at_the_beginning at_the_top outset kick_off
      kicks_off kick-off kickoff launch* introduc* introduction* welcome ice-breaker
      icebreaker small_talk arrival first_minute* initial initially warm-up
      first_thing before_anything_else right_away from_the_start
      begin_with begin_by begins_with began_with begin_the start_with start_by
      start_from start_off start_out start_the start_the_call starter
      from_the_word_go from_day_one at_the_door when_you_arrive when_we_arrive
      on_entering as_soon_as_we before_all_else before_anything get_going
      get_underway under_way get_the_ball_rolling get_things_going
      set_the_ball_rolling set_the_scene set_the_tone set_in_motion set_about
      embark* commence* inaugurat* initiat* enter_into lead-in lead_in preamble
      prelude preface prologue foreword intro intros welcoming greet greets
      greeting* receive_the_guests shake_hands exchange_cards break_the_ice
      ice_breaker warm_up small-talk chat_about_the roll_up_our_sleeves
      top_of_the_meeting top_of_the_call
    `,
    finish: `
      finish* end ends ended ending close closes closed closing conclude* conclusion*
      wrap_up wraps_up wrapping_up wrap-up last lastly finally at_the_end
      in_the_end at_the_close before_we_part before_leaving before_you_leave
      before_hanging_up before_we_hang_up sum_up summing_up summary recap* final
      last_minutes round_off rounding_off complete* completion done
      leave_with farewell goodbye say_goodbye sign_off
      end_of_the end_of_call end_of_meeting end_of_the_call end_of_the_meeting
      end_of_the_visit end_of_the_talk end_with end_the_call end_the_meeting
      concluding closure finale before_we_go before_we_leave before_parting
      before_they_leave before_you_hang_up before_you_go on_leaving when_leaving
      on_departure upon_leaving on_the_way_out at_the_door_again on_parting
      part_with parting_words take_leave take_your_leave see_off see_them_off
      adieu goodbyes wish_them wind_up winds_up winding_up wound_up wrapped_up
      wrap_it_up sums_up summed_up to_summarise to_summarize summarise_the
      summarize_the run_through_what_we look_back_on call_it_a_day ring_off
      get_over_with put_the_lid_on put_the_seal bow_out finalis* finaliz*
      accomplished cessation outro epilogue that's_all that_is_all
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
      look_at looks_at looked_at have_a_look take_a_look look_through look_over
      look_round look_them_up look_it_up looking_into look_for_traces
      cross-check double-check verify verifies verified verification found_on
      found_in found_that reread studies_the discover* uncover* unearth*
      ferret_out track_down hunt_down nose_around poke_around delve*
      comb_through trawl* rummage scour* pore_over scrutin* peruse* examine*
      examining inspect inspects explore explores explored exploring probe
      probes probing survey surveys surveyed enquire* inquire_about
      make_enquiries make_inquiries enquiries_about ask_about_them
      ask_colleagues ask_our_driver ask_the_driver* ask_our_technician
      ask_who_knows sound_out pick_up_information compile* put_together_what
      fact-finding information_about info_on data_on facts_on insight* know_who
      know_what know_how_they know_their know_your knowing_your known_about
      what_is_known what_we_already_know already_known who_they_are who_is_who
      who's_who who_will_be_there who_sits who_you_are_meeting acquaint*
      get_a_picture get_an_idea form_a_picture picture_of_the get_an_overview
      overview_of_the_client familiarise_yourself familiarize_yourself
      become_familiar bone_up swot_up brush_up mug_up groundwork legwork
      spadework preliminary_work prep prepping due_diligence backgrounder
      reconnaissance recon scouting benchmark* evaluate_the assess assesses
      assessed assessment diagnos* map_the stakeholder_map org_chart organigram
      organisation_chart organization_chart we_looked we_understand_that
      we_have_heard we_heard_that we_have_seen we_saw i_saw i_noticed
      i_understand_that i_have_heard as_far_as_we_can to_our_knowledge
      reportedly it_is_said they_say it_seems_that rumour* rumor* word_has_it
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
      their_site web_page* webpage* search_engine google wikipedia about_us
      about_page imprint newsroom career_page jobs_page job_posting*
      job_listing* recruitment_ad* situations_vacant annual_review
      sustainability_report* half-year_report* interim_report* financial_result*
      financial_accounts published_accounts company_accounts profit_and_loss
      key_figures business_report* company_registration yellow_pages directory
      address_book phone_book telephone_book patents gazette court_record*
      public_register* open_data data_base statistics statistical_office census
      archive archival library records building_permit* council_minutes
      council_papers minutes_of_the_council parliamentary_question*
      tender_notice* tender_platform procurement_notice* contract_notice*
      award_notice* tender_specification* specification_sheet local_paper
      daily_paper magazine* journal journals clipping* tv_report interview
      twitter youtube tiktok social_network* personal_page post_on
      online_review* customer_reviews guest_reviews tripadvisor review_portal
      rating_portal forum mailing_list chamber_of_commerce trade_association*
      association's industry_association membership_list exhibitor_list*
      list_of_exhibitors conference_programme speaker_list white_paper* study
      studies analyst_report* rating_agency credit_agency dun_&_bradstreet
      schufa credit_rating leaflet* flyer* datasheet* price_lists year_book
      yearbook almanac timetables fleet_list harbour_list hospital_report
      quality_report* inspection_report* ofsted audit_report* energy_report
      energy_certificate client_history contact_history past_invoices
      old_invoices earlier_invoices past_offers earlier_offers service_history
      service_reports maintenance_log visit_reports last_minutes email_thread
      earlier_emails earlier_letters predecessor* former_colleague* our_driver
      our_technician the_secretary insider* informant* mutual_friend*
      shared_contact* common_contact* supplier_who their_suppliers
      their_neighbours word_of_mouth hearsay street_view satellite_image*
      shop_window
    `,
    before: `
      before beforehand ahead ahead_of in_advance prior prior_to previous previously
      up_front upfront the_day_before the_evening_before the_week_before
      before_the_call before_the_visit before_the_meeting before_you_go
      before_you_call before_dialling before_picking_up until pre-call pre-meeting
      pre-visit preparation* prepare* earlier in_good_time first on_the_way_there
      leading_up_to run-up preliminary
      before_it before_that before_this before_then before_any before_each
      before_every before_contact before_first before_the_first
      before_the_first_call before_the_talk before_the_conversation
      before_the_appointment before_the_negotiation before_the_session
      before_the_interview before_the_trip before_the_tender before_the_offer
      before_the_phone before_we_call before_we_meet before_we_visit
      before_we_go before_we_sit before_we_start before_we_ring before_we_write
      before_you_start before_you_ring before_you_write before_you_meet
      before_you_visit before_you_pick before_you_sit before_you_leave
      before_you_say before_they_arrive before_picking_up_the before_ringing
      before_calling before_meeting the_morning_of on_the_eve eve_of preparatory
      preparing prep pre-work prework pre-reading pre-departure pre-contract
      pre-sales antecedent* anticipat* forestall* early_on lead-up lead_up
      up_to_the till_then on_the_train on_the_way to_get_ready by_the_time
      precede* preceding foregoing hitherto
    `,
    after: `
      after afterwards afterward once as_soon_as following subsequent* thereafter
      later_on after_that then after_the_call after_the_meeting after_the_visit
      after_delivery after_sale after_the_sale after-sales aftersales post-sale
      post-delivery since the_day_after the_week_after when_it_is_done when_done
      upon from_then_on aftermath in_the_wake_of on_completion on_receipt
      after_it after_this after_which after_each after_every after_all_that
      after_the_talk after_the_conversation after_the_appointment
      after_the_session after_the_negotiation after_the_interview
      after_the_first after_the_first_order after_the_order after_the_contract
      after_signing after_the_signature after_installation after_commissioning
      after_start-up after_handover after_the_handover after_go-live
      the_next_day the_same_evening a_week_later a_month_later days_later
      weeks_later months_later years_later later_that_day later_the_same
      thereupon whereupon hereafter henceforth henceforward from_now_on
      from_that_day from_that_moment from_the_day_of starting_from post-meeting
      post-installation post-project post-visit post-event post-purchase
      aftercare after-care after-sale follow-up on_delivery on_arrival on_return
      on_signing when_the_work_is when_the_order_is when_the_goods
      when_it_has_been when_you_have when_we_have when_all_is when_that_is_done
      no_sooner having_done having_agreed having_received in_the_end eventually
      ultimately
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
      settled_on settles_on settle_the_matter make_your_mind make_up_your_mind
      made_up_my_mind made_up_their_mind mind_is_made_up come_down_in_favour
      come_down_in_favor came_down_on plumped_for go_with went_with gone_for
      gone_with single_out singled_out elect elected nominate* appoint*
      designate* pronounce* adjudicat* judge judges judged judgement* judgment*
      arbitrat* ratif* endorse* sanction sanctioned board_meeting_on
      show_of_hands unanimous* consensus rule_on rules_on ruled
      release_the_budget clear_the_budget green-light* greenlight* thumbs_up
      give_our_blessing rubber-stamp* rubber_stamp countersign* signs_it
      signed_by concession_granted permission allocate* assign_the_contract
      winner preselect* pre-selection short-list* short_list scoring ranking
      prioritis* prioritiz* weigh weighs weighed weighing pros_and_cons
      comparing consider considers considered considering consideration
      deliberate* deliberation* debated think_it_through reflect_on
      on_reflection on_balance cast_the_die tip_the_balance last_word conclude*
      conclusive* once_and_for_all go_or_no-go yes_or_no either_or commit_to
      firm_up
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
      affirmative agreeing agreeable in_agreement with_pleasure gladly happily
      we_are_happy_to we_are_pleased_to we_are_delighted going_ahead went_ahead
      gone_ahead proceed_with_your proceed_with_the_order move_forward_with
      move_ahead moving_ahead let's_do_it go_for_it go_with_you going_with_you
      went_with_you gone_with_you going_with_your go_with_your go_for_your
      going_for_your opted_for_you opted_for_your opt_for_your opt_for_you
      decided_on_you decided_on_your decided_to_order decided_to_buy
      decided_to_go decided_to_place decided_to_award decision_is_for_you
      decision_in_your decided_in_your decision_went_in_your picked_you
      picked_your pick_you we_have_picked select_you selected_you selected_your
      chosen_your choose_your chose_your you_have_been_chosen
      you_have_been_selected you_have_been_awarded you_got_the_job
      you_got_the_order you_got_the_contract you_have_the_order
      you_have_the_contract you_have_the_job contract_goes_to_you
      order_goes_to_you job_goes_to_you business_is_yours order_is_yours
      contract_is_yours award_the_order award_the_job awarding_you
      awarding_the_contract hereby_award commissioned_you commissioning_you
      hereby_commission appoint_you appointed_you engage_you engaged_you
      hire_you hired_you book_you booked_you take_you_on we_take we'll_take
      we_will_take we_buy we_will_buy we'll_buy we_will_order we'll_order
      i_order order_hereby place_an_order placed_an_order placing_an_order
      placed_our_order please_deliver please_send_us_the_order please_start
      order_from_you ordering_from_you order_with_you sign_with_you
      signing_with_you ready_to_sign contract_signed signed_contract sign_off_on
      count_us_in count_me_in we_are_in i_am_in you_can_count_on you_may_start
      you_can_start congratulations you've_won won_the_tender win_the_order
      win_the_tender we_won shake_on_it handshake welcome_on_board
      looking_forward_to_working assent concur* thumbs_up green-light
      notice_of_award award_letter order_confirmation positive_answer
      positive_reply positive_decision positive_news good_news
      favourable_decision ok okay of_course absolutely by_all_means subscribe_to
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
      turned_you_down turn_it_down turn_the_offer_down veto* spurn* rebuff*
      knock_back give_a_miss opt_out opted_out back_out backed_out drop_out
      pull_out bow_out no_to our_no answer_must_be_no reply_is_no decision_is_no
      the_answer_has_to_be_no it's_no plain_no friendly_no polite_no firm_no
      definite_no unmistakable_no not_take_you_up will_not_be_taking
      won't_be_taking not_be_accepting unable_to_offer unable_to_supply
      unable_to_agree cannot_grant can't_grant cannot_give_you cannot_take_on
      cannot_take_the cannot_take_your cannot_say_yes cannot_go_along
      cannot_approve not_approve not_granted not_agree not_agreeing not_ordering
      won't_be_ordering not_placing not_place_an_order not_buying won't_buy
      not_renewing not_sign not_signing won't_sign not_award not_been_awarded
      not_chosen not_choose not_opted not_successful not_been_successful not_won
      not_win not_considered not_be_considered not_shortlisted
      not_be_able_to_accept not_be_going_ahead will_not_be_going
      not_going_forward not_move_forward not_moving_forward
      will_not_be_proceeding not_continue not_continuing not_working_with
      not_work_with not_come_to_a_deal not_come_to_an_agreement no_deal
      not_a_match not_the_right_fit not_right_for_us not_suitable
      not_in_this_round not_on_this_occasion not_on_these_terms
      not_at_this_price not_this_year not_this_season not_interested no_interest
      no_need_for leave_it_at_that decision_against decision_not_to
      in_favour_of_another in_favor_of_another choose_another
      chosen_someone_else chose_someone_else opted_for_a_different
      award_to_another went_to_another goes_to_another contract_went_to
      job_went_to gone_to_another given_to_another placed_elsewhere
      buying_elsewhere elsewhere_this_time another_bidder's another_supplier
      stay_with_our_current staying_with_our stick_with_our have_to_pass pass_up
      forgo forego abstain* refrain_from_ordering negative_answer
      have_to_disappoint sorry_to_disappoint bad_news not_the_news
      regret_to_inform regret_to_tell nay nope
    `,
    cannot: `
      cannot can_not can't could_not couldn't will_not won't would_not wouldn't
      unable not_able not_be_able do_not don't does_not doesn't not_possible
      impossible not_in_a_position in_no_position not_willing unwilling
      not_prepared_to out_of_the_question beyond_us not_feasible no_longer_able
      not_available not_going_to have_no_capacity no_capacity fully_booked
      shall_not shan't may_not must_not mustn't no_way_we
      not_allowed not_permitted it_isn't_possible no_possibility no_chance
      no_way no_longer_possible no_longer_offer no_longer_can
      no_longer_available no_longer_willing not_in_our_power
      not_within_our_power not_up_to_us beyond_our beyond_me outside_our
      out_of_our_hands out_of_our_reach out_of_reach out_of_stock
      out_of_capacity sold_out booked_out booked_up fully_occupied
      at_full_capacity at_capacity lack_the_capacity lack_the_time
      lack_the_staff lack_of_capacity too_busy overbooked overstretched tied_up
      hands_are_tied no_staff no_people no_vacancy no_slot no_free no_budget
      no_means no_authority not_authorised not_authorized not_entitled
      not_free_to not_ready_to not_capable incapable inability not_be_possible
      infeasible unfeasible impracticable impractical not_practicable
      not_realistic unrealistic not_manageable unworkable not_doable not_viable
      not_affordable not_have_the not_have_enough not_equipped not_set_up
      not_licensed not_qualified not_competent not_our_field not_our_line
      not_our_business not_an_option no_option not_on_offer not_on_the_table
      fail_to fails_to failed_to refuse_to decline_to have_to_refuse powerless
      helpless no_scope no_room no_leeway forbidden prohibit* prevents_us
      prevented_from stops_us keeps_us_from rules_out ruled_out not_manage
    `,
    not: `
      no not never none nobody no_one nothing nowhere neither nor without hardly
      barely scarcely don't doesn't didn't isn't aren't wasn't weren't won't wouldn't
      can't cannot couldn't shouldn't mustn't needn't haven't hasn't hadn't no_longer
      not_any not_even not_at_all not_yet instead_of rather_than by_no_means
      in_no_case on_no_account under_no_circumstances anything_but less_than few
      not_a not_an not_the not_one not_once not_only not_just not_so not_very
      not_really not_quite not_entirely not_exactly not_always not_often
      not_ever not_now not_all not_every not_everyone not_everything not_enough
      not_much not_many not_more not_even_one not_least not_in not_on not_for
      not_to not_by not_with devoid_of free_of free_from lacking lack_of
      absence_of in_the_absence except_for excluding exclusive_of apart_from
      other_than far_from rarely seldom ain't nay nope nah zero nil non fail_to
      fails_to failing contrary_to
    `,
    if: `
      if when whenever unless in_case in_the_event in_the_event_of provided
      provided_that providing as_long_as so_long_as only_if even_if if_not if_so
      whether should_they should_you should_the suppose supposing assuming otherwise
      where once on_condition depending_on except_when until or_else in_that_case
      if_they if_the_client if_you if_we
      if_it if_the if_there if_that if_this even_though only_after only_then
      wherever in_this_case in_such_a_case in_each_case in_the_case in_any_case
      in_that_event in_such_an_event in_either_event on_the_condition
      under_the_condition under_these_conditions under_the_following subject_to
      contingent_on contingent_upon conditional depends_on depend_on
      dependent_on presuming presumed given_that granted_that on_the_assumption
      that_being_so insofar_as in_so_far_as to_the_extent as_far_as as_soon_as
      should_it should_we should_there should_he should_she should_this
      should_that should_any should_anything should_your should_our were_it
      were_you were_we were_they had_we had_you had_they had_it in_which_case
      in_the_alternative failing_that failing_this lest then_only irrespective
      regardless case_of_need eventuality eventualities
    `,
    must: `
      must must_not should should_not shouldn't has_to have_to had_to having_to
      need_to needs_to ought_to is_to are_to be_sure_to make_sure make_sure_that
      always ensure* shall required obliged obligation* oblige* mandatory compulsory
      duty duties supposed_to got_to bound_to see_to_it see_that take_care_to
      remember_to do_not_forget don't_forget rule rules
      ought be_to expected_to is_needed necessary necessarily essential
      indispensable imperative important_to it_is_important obligatory
      obligatorily obligated bound_by no_choice_but have_no_choice no_way_around
      no_getting_around no_exception no_exceptions without_exception
      without_fail invariably every_time each_time in_every_case in_all_cases
      at_all_times under_all_circumstances by_all_means in_any_case
      on_every_occasion as_a_matter_of_course make_certain be_sure be_certain_to
      be_careful_to see_to ensuring take_care_that take_care_not don't_fail_to
      do_not_fail_to never_forget not_forget not_to_forget remember keep_in_mind
      bear_in_mind mind_that note_that mandated prescribe* stipulat*
      dictate_that demand_that demands_that insist insists requires_that compel*
      forced_to forces_us force_us constrain* cannot_help_but cannot_but gotta
      had_better better_to we'd_better you'd_better meant_to due_to_be
      house_rule* ground_rule* guideline* principle* regulation* standing_order*
      by_law code_of_conduct standard_is be_done needs_doing it_falls_to
      it_is_up_to remains_to_be task_is
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
      unqualified suits ill-suited unfit matches_our match_our not_match
      incompatible right_for_us good_for_us when_we_say_no when_to_say_no
      when_to_go_on when_to_stop when_to_drop when_to_walk when_not_to
      when_we_continue when_we_stop when_we_drop when_we_bid we_continue_when
      we_carry_on_when we_bid_when we_only_bid we_quote_if we_quote_only
      we_only_quote we_take_the_job_if we_drop_out_if we_do_not_quote
      we_don't_quote do_not_bid no_bid no_quote no-bid let_it_go let_go_of
      leave_them_alone not_pursued take_further follow_up_only_if
      worth_the_effort worth_a_visit worth_a_call worth_following worth_quoting
      worth_bidding worth_an_offer worth_while waste_of_time waste_of_effort
      proceed_if proceed_only proceed_when proceed_or_stop go_ahead_if
      go_ahead_only_if go_forward_if go_when stop_or_go go_or_stop
      continue_only_if traffic_light* green_light_if red_light yellow_card
      show-stopper* showstopper* minimum_size minimum_volume* minimum_budget
      minimum_turnover minimum_margin minimum_quantity at_least_two_of
      three_of_the_five yes_to_all points_out_of rating_sheet points_system
      sieve sift* preselect* pre-qualif* prequalif* vetting vetted
      assess_whether decide_whether_to reality_check ideal_profile icp
      target_profile target_segment* target_market who_we_work_for who_we_want
      who_we_work_with who_is_not who_is_right not_our_customer not_our_kind
      our_kind_of_client type_of_client clients_we_want customers_we_want
      client_we_can_help budget_exists budget_available budget_approved
      need_is_real real_need has_a_need decision_maker_known has_the_money
      able_to_pay ability_to_pay pays_on_time payment_history credit_check
      eligibility ineligible no_budget no_decision_maker only_wants_a_price
      price_shopping comparison_quote fishing_for_a_price column_filler
      hopeless_case* dead_end* dead_horse alarm_signal* danger_sign* exclusion
      ruled_out rule_out reject_the_lead hand_on_to refer_to_another
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
      limiting limitation* upper_bound confine* restrict* where_we_draw
      where_we_stop here_we_stop stop_here stops_here it_stops we_stop_the
      that_is_where_we this_is_where_we this_is_as_far as_far_as_it_goes
      that_is_as_far not_a_step_further no_step_further not_further not_beyond
      nothing_beyond beyond_that beyond_this no_lower_than no_longer_than
      no_later_than not_more_than exceeding exceed exceeds at_the_most
      at_the_very_most at_the_outside maximal most_we_can most_we_will utmost
      as_low_as_we not_any_lower not_lower not_below we_do_not_go we_don't_go
      we_cannot_accept we_do_not_allow we_don't_allow we_do_not_permit
      we_do_not_give we_don't_give we_do_not_grant we_don't_grant
      we_do_not_offer we_don't_offer we_do_not_sell we_don't_sell we_do_not_sign
      we_don't_sign we_do_not_deliver we_don't_deliver we_do_not_start
      we_don't_start we_do_not_lie we_do_not_pay we_don't_pay we_do_not_bend
      we_do_not_take we_don't_take we_do_not_discuss we_refuse we_decline
      we_insist we_will_not_do we_won't_do we_will_not_go we_won't_go
      we_will_not_work we_won't_work we_will_not_sign we_won't_sign never_do
      we_never_accept we_never_give we_never_go we_never_sign not_accepted
      not_tolerated not_allowed not_permitted not_open_to_discussion
      not_open_to_negotiation not_up_for_debate not_for_negotiation
      not_a_matter_of_negotiation not_on_the_table not_on_offer not_with_us
      not_our_way no_compromise* no_concession* no_discount_on no_exceptions
      no_exception intolerable intolerant untenable out_of_the_question
      no_go_area no-go* taboo* zero_tolerance won't_tolerate won't_be_shouted
      abusive_language insults_are rude_behaviour tone_we_do_not end_the_call_if
      hang_up_if leave_the_meeting_if stop_delivery stop_deliveries
      stop_supplying no_delivery_without no_work_without cash_in_advance_only
      advance_payment_only only_after_payment only_with_a_written
      hold_our_ground stand_our_ground keep_to_our firm_on remain_firm stay_firm
      firm_but_friendly firm_but_polite put_our_foot_down price_is_firm
      firm_price final_price last_offer last_word_on_price our_final our_last
      best_and_final scope_ends_here scope_creep out_of_scope outside_the_scope
      not_included self-respect own_values code_of_conduct matter_of_principle
      principles
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
      counter-concession* countermove give_something give_up_something give_for
      something_back if_we_give if_you_give if_we_lower if_we_reduce
      if_you_order_more if_they_order_more if_you_commit if_they_commit
      if_you_sign_for if_you_pay if_they_pay if_you_accept_a_longer
      for_a_longer_term for_a_larger_order for_a_bigger_order
      for_a_longer_contract for_larger_quantities against_prepayment
      against_advance_payment against_a_larger_order on_condition_that_you
      barter* bargain* horse-trad* horse_trading give-and-take tit-for-tat
      reciprocal reciprocity quid_pro win_some accommodate* accommodating
      oblige_you meet_in_the_middle middle_ground common_ground halfway half_way
      happy_medium golden_mean split_it split_the_cost share_the_cost
      share_the_costs share_the_risk go_fifty-fifty yield* relent* back_down
      climb_down soften* ease_the_terms relax_the let_up let_them_have
      allow_you_a allow_them_a grant_you grant_them grants_a special_price*
      special_terms staggered_price* graduated_price* tiered_price*
      scale_of_prices early-bird early_bird year-end_bonus_for bonus_units
      loyalty_bonus shave_off take_something_off off_the_list_price off_the_bill
      three_per_cent two_per_cent five_per_cent ten_per_cent three_percent
      two_percent five_percent ten_percent lower_the_price lower_our_price
      reduce_the_price reduce_our_price cut_the_price drop_the_price go_down_by
      go_down_to go_down_on down_on_price come_up_to go_up_to price_negotiation
      room_on_price room_for scope_for_negotiation negotiating_room
      negotiating_range negotiating_margin negotiable play_in_the_price
      elbow_room wiggle_room free_delivery free_shipping free_training
      free_of_charge_delivery longer_payment extended_payment_terms
      longer_warranty perk* kickback waive the_fee price_freeze price_lock
      payment_by_instalments counter-proposal* counterproposal* counter_offer*
      counter_proposal* alternative_offer dropped_the_price cut_a_deal
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
      sender pass_along pass_round handed hand_out hands_in hand_to hand_you
      give_you give_us give_them gives_us gives_you bring_along bring_with
      bring_to fetch supplied supplying furnish* equip_with submission*
      resubmit* present_the lodge lodged file_the filed_with tender_the
      turned_in deposit_the put_in put_at_your make_available makes_available
      made_available at_your_disposal present_you mailing e-mails e-mailed
      posting postmark by_messenger fax faxes faxed faxing text_you text_them
      enclosure* please_find annex annexed append* included_with include_the
      sharing download_link put_on_the_server put_on_the_portal put_on_the_drive
      publish publishes published hand_round relay* transmission transfer_the
      transfers_the deliver_to delivers_to delivered_to delivered_by drop_in_the
      drop_at drop_round leave_with_you leave_at_the leave_copies get_it_to
      get_to_them get_them_the get_us_the gets_the gets_a get_the_papers
      reach_you reaches_you reaches_us will_reach have_it_by have_by you_get
      you_receive we_receive they_receive they_get receives received receive_by
      is_with_you be_with_you on_your_desk in_your_inbox in_your_hands
      into_your_hands on_its_way on_the_way release_the return_to returns_the
      returns_to return_it return_them return_signed reply_with come_back_with
      copy_to copies_to copy_of cc_to ship_to ships_to despatch* consign*
      serve_notice notify_by let_them_have let_her_have let_him_have
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
      get_ready ready_the put_in_place puts_up pulls_together collect_the
      compile* write_up drawing_up works_on worked_on work_through develop_the
      developed designed produce_the manufacture* creating construct* mount
      fit_the connect_the connects_the plug_in adjust* program_the deploy*
      migrate* rolls_out import_the export_the printed proofread* edits lay_out
      copy_the photograph_the weigh_the count_the counts_the packs_the load_the
      loads_the paint_the paints_the mend_the replace_the checking examine_the
      verifies_the try_the trial_the correct_the corrects_the adapt_the
      change_the enters_the record_the file_the files_the cost_the quote_the
      clarifies find_the finds_the look_for look_at_the obtain* procures buy_the
      buys_the orders_a reserve_a books_the keep_free keep_the name_the
      appoint_a assign_to delegate_to instruct_the informs_the call_the
      calls_the rings_the invite_the invites meets_the come_to_see shows_the
      present_the introduce_the sign_the signs_the approves_the pay_the
      transfer_the release_payment follows_up monitor* keep_an_eye keeps_track
      attend_to attends_to busy_with take_in_hand taken_over manage managing
      leads_the supervise* oversee* co-ordinate* accomplish* achieve bring_about
      finishes_the close_the process_the take_action takes_action
      take_the_necessary go_through settle_the fixes_the
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
      agree_with_you agree_a_date agree_a_time agree_the_date agree_the_next
      agree_upon arrange arranges arranged arranging arrangement* make_a_date
      make_a_deal made_an_appointment appointment_for appointment_on sets_a_date
      setting_a_date fixes_a_date settles decide_on_a_date choose_a_date
      pick_a_date pick_a_time find_a_slot find_an_hour find_a_suitable
      suggest_a_date suggest_a_time suggest_two_dates propose_two_dates
      offer_two_dates possible_dates convenient_date convenient_time suits_you
      suits_them suits_both does_tuesday_suit would_thursday_suit
      would_tuesday_suit which_day_suits when_would_suit what_day_suits
      works_for_you works_for_both work_for_you time_that_works date_that_works
      slot_in fit_you_in scheduling pencil_you_in mark_the_date save_the_date
      keep_the_date hold_the_date keep_free keep_the_afternoon_free block_time
      blocked_in blocked_for meeting_request* doodle poll_for_a_date reconfirm*
      committing pledge* undertake* undertook undertaking engage_to
      bind_ourselves binding bound_by shake_on shook_on word_of_honour
      give_our_word gave_their_word tie_down lay_down lays_down laid_down
      stipulat* specify_a_date define_a_date determined_that lock_the_date
      firm_date firm_up seal_it sealed ratif* put_it_in_writing understanding_is
      same_page of_one_mind both_sides_agree both_parties_agree both_agree
      jointly together_we leave_with_a_date reserves
    `,
    next: `
      next next_step* next_action* next_move action actions action_item* action_point*
      then afterwards follow-up* follow_up follows_up followed_up to-do_list task tasks
      assignment* what_now now_what what_next what_happens_next from_here
      where_do_we_go_from_here way_forward who_does_what next_contact next_call
      next_meeting next_visit next_appointment next_date the_following_step
      moving_on going_forward proceed proceeds proceeding carry_on continue
      resubmission open_points follow_through
      what_follows what_happens_now what_happens_after after_that after_which
      subsequently thereafter thereupon step_after steps_ahead steps_to_take
      step_forward forward_step immediate_step* further_step* further_action*
      further_procedure further_course further_contact concrete_step*
      concrete_action* agreed_step* agreed_action* who_acts to_do to-do to-dos
      todo_list do_list list_of_open open_items open_issues outstanding_points
      pending_points homework_for job_list checklist_for work_package* workplan
      backlog ticket_for assigned_to follow_on follow_it_up following_up
      following_step* following_action* resume* resumption continuation
      continued carry_forward carried_forward go_on goes_on go_forward
      goes_forward move_on moves_on move_forward moves_forward moving_forward
      take_it_from_there take_forward take_this_forward takes_it_further
      take_further way_ahead road_ahead path_forward onward onwards upcoming
      forthcoming coming_steps coming_weeks in_the_coming successive subsequent
      second_step third_step turn_is ball_is_in ball_in_our_court
      ball_in_your_court ball_in_their_court our_turn your_turn
      their_turn_to_act it_is_up_to reminder_in resubmit_on tickler chase_up
      catch_up_on call_again write_again meet_again visit_again ring_again
      check_in_again touch_base circle_back
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
      cut-off last_date last_day final_date target_day term_of_payment
      by_saturday by_sunday by_next by_this by_today by_tonight by_evening
      by_morning by_midday by_midnight by_lunchtime by_lunch by_mid by_mid-month
      by_early by_late by_january by_february by_march by_april by_june by_july
      by_august by_september by_october by_november by_december by_spring
      by_summer by_autumn by_winter by_easter by_christmas by_week
      by_calendar_week by_end by_return on_or_before not_after no_later
      up_to_and_including before_friday before_monday before_tuesday
      before_wednesday before_thursday before_noon before_the_weekend
      before_the_holidays before_christmas before_easter before_tomorrow
      before_the_first before_close in_good_time timely punctual* promptly
      on_schedule on_the_dot on_the_day date_limit limit_date period_ends
      period_runs grace_period validity valid_for valid_to remains_valid
      runs_out_on lapses lapse expiring expiration* price_holds effective_date
      effective_as with_effect_from commencing starting_on beginning_on as_from
      end_date start_date ends_on end_of_year year-end month-end quarter-end
      end_of_next end_of_march end_of_april end_of_june end_of_september
      end_of_january end_of_this first_of_the_month last_working_day eoq eoy
      asap time_is_set fixed_date delivery_by reply_by answer_by respond_by
      return_by pay_by confirm_by decide_by sign_by send_by
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
      mon tue tues wed thu thur thurs fri mid-january mid-march mid-june
      mid-september mid-november the_coming in_a_year last_night last_year
      next_fall next_season this_season early_next middle_of_the mid-week
      midweek mid-month mid-year first_half second_half half-year half_a_year q1
      q2 q3 q4 daily yearly annually annual fortnightly bi-weekly biweekly
      once_a_year workday* weekday* bank_holiday* public_holiday* holidays
      term_time new_year's whitsun thanksgiving ramadan passover half_past
      at_nine at_ten at_two at_three at_four lunchtime midnight overnight dawn
      dusk first_thing calendar_day* on_the_first on_the_second on_the_third
      on_the_fifth on_the_tenth on_the_fifteenth on_the_twentieth
    `,
    who: `
      who who's who_does who_will by_whom responsible responsibility responsibilit*
      in_charge in_charge_of owner owners owned_by owns lead leads led_by accountable
      assigned assigned_to assignee* answerable task_owner action_owner taken_by
      takes_care_of looks_after up_to_us up_to_you on_us on_you our_job your_job
      his_job her_job falls_to person_responsible done_by handled_by contact_is
      who_does_what name_of name_next_to raci delegate* delegated_to
      whoever whose_job whose_task whose_turn whom responsibly charged_with
      charge_of takes_charge took_charge taken_care_of take_care_of
      taking_care_of looked_after_by sees_to sees_that sees_through owned
      ownership own_the_task action_owner* task_owner* process_owner*
      risk_owner* account_owner* issue_owner* headed_by head_of_the runs_the
      run_by managed_by manages_the handled handles_the dealt_with_by deals_with
      done_personally carried_out_by performed_by prepared_by written_by
      drawn_up_by checked_by approved_by signed_by sent_by called_by taken_on_by
      takes_on takes_over takes_it_on taken_over_by took_on assigns allocated_to
      allotted_to appointed_to entrusted tasked commissioned_to designated
      person one_name by_name with_name accountability answers_for answers_to
      liable_for task_of task_for_the duty_of duties_of remit role_of job_of
      job_is my_job their_job her_task his_task our_task your_task my_task
      their_task falls_on lies_with rests_with down_to up_to_me up_to_him
      up_to_her up_to_them up_to_the it_is_up_to on_me on_them on_the_buyer
      on_the_client on_our_side_it_is for_us_it_is from_our_side from_your_side
      our_part your_part my_part their_part turn_of we_will_do you_will_do
      i_will_do i_take i_send i_call i_check i_see_to we_take we_send we_check
      we_see_to you_send you_check deputy deputies stand-in stand_in
      representative assignment* assigning coordinator* team_lead* project_lead*
      point_of_contact on_duty on_call action_on action_for rasci
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
      another_day another_occasion another_moment some_other_day
      some_other_occasion some_time one_of_these_days one_fine_day in_a_while
      in_a_bit after_a_while by_and_by in_the_long_run in_the_long_term
      in_the_distant_future in_the_foreseeable_future in_future in_the_future
      future_date at_some_future at_the_appropriate_time at_the_right_time
      at_the_proper_time at_a_suitable_time in_its_own_time in_good_time
      when_the_time_is_right when_time_allows when_time_permits
      when_there_is_time when_we_have_time when_convenient when_ready
      when_we_know when_things_calm when_it_suits once_we_know_more once_things
      as_and_when as_the_need_arises if_and_when as_required as_needed
      as_appropriate as_time_permits time_permitting time_will_tell wait_and_see
      let's_see let_us_see we_shall_see remains_open left_open leave_open
      leave_it_open still_open pending yet_to_be yet_to_come to_be_seen
      to_be_set to_be_fixed to_be_defined to_be_determined to_be_named
      to_be_announced to_be_advised to_be_scheduled to_be_planned
      to_be_continued to_be_negotiated to_be_specified tbd tba tbc
      will_be_decided will_be_agreed will_be_settled will_be_discussed
      will_be_arranged will_be_announced will_be_confirmed will_be_communicated
      will_be_clarified will_come separately in_a_separate details_follow
      postponing put_it_off putting_off put_back pushed_back push_back_the
      hold_off hold_over on_hold in_abeyance delaying shelving tabled table_it
      back_burner park_it procrastinat* dilly-dally drag_out drag_on
      kick_the_can long_grass wait_until let_it_rest not_at_this_time
      not_at_present not_at_the_moment not_right_now not_today not_this_week
      not_so_fast no_hurry no_rush for_the_moment for_the_present
      for_the_meantime in_the_meantime meanwhile until_then until_the_next
      until_something before_long before_too_long sooner_rather at_our_earliest
      at_your_earliest at_the_earliest eventual eventuality subsequently
      afterwards thereafter next_time_around in_the_new_year after_the_holidays
      after_the_summer next_year_maybe
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
      intermediate_step* flowchart* flow_chart* work_flow course_of_the_sale
      course_of_business sales_cycles lifecycle closed_loop from_the_first
      from_lead from_enquiry from_inquiry from_prospect from_offer_to from_quote
      from_order from_contract_to from_contact_to from_cold_call from_start
      from_the_beginning_to from_cradle from_handshake to_the_repeat_order
      to_the_reorder to_the_next_order to_the_second_order to_the_invoice
      to_the_order to_the_contract to_the_signature to_after-sales
      up_to_delivery up_to_payment through_to all_the_way right_through
      to_the_end end-to-end beginning_to_end start_to_finish soup_to_nuts a_to_z
      lead-to-order order-to-cash quote-to-cash lead-to-cash enquiry_to_order
      enquiry_to_cash contact_to_contract sale_to_delivery succession series_of
      road_from way_to_the way_through passes_through pass_through move_to_the
      moves_to moves_from leads_on leads_into hand-off_between hand_to_the_next
      waypoint* checkpoint* check_point round_one round_two part_one part_two
      then_comes then_follows next_comes after_that_comes after_which_comes
      first_comes begins_with_the ends_with_the progressing progresses
      advance_to state_of where_we_stand
    `,
    // Trade
    offer: `
      offer* quote quotes quoted quoting quotation* proposal* tender* bid bids bidding
      estimate* estimated costing price_list* pitch pitches submission* rfp rfq rfi
      request_for_quotation request_for_proposal call_for_tenders invitation_to_tender
      pro_forma proforma draft_contract statement_of_work scope_of_work counter-offer*
      counteroffer* revised_offer package* option_a option_b variant* your_documents
      written_offer cost_estimate
      our_offer your_offer the_offer an_offer this_offer new_offer
      written_offers binding_offer firm_offer non-binding_offer indicative_offer
      preliminary_offer final_offer best_offer first_offer special_offer
      alternative_offer improved_offer updated_offer offer_for offer_of
      price_quote* re-quote* requote* propose proposes proposed proposing
      proposition* bidder* auction* estimating ballpark budget_price
      price_indication guide_price costed cost_breakdown costings
      bill_of_quantities schedule_of_rates specification_of_services
      service_description treatment_plan brochure price_sheet rate_card
      presentation_of_our rfi's expression_of_interest request_for_information
      request_for_prices draft_agreement draft_order scope_of_delivery
      scope_of_services scope_of_supply option_c option_one option_two
      alternative_a alternatives add-on* bundle* deal_for_you
    `,
    order: `
      order* contract* purchase* deal deals agreement* buy buys bought buying sale
      sales sell sells sold selling po purchase_order* call-off* call_off framework_agreement
      frame_contract letter_of_intent commission* job jobs assignment* booking*
      signed_contract signature sign signs signed signing signing_the close_the_deal
      closed_deal win_the_business business order_confirmation order_book order_intake
      subscription* lease leases rental transaction* mandate* engagement
      the_order our_order your_order this_order an_order new_order first_order
      last_order order_of order_for order_from order_no order_number order_form
      order_value order_volume order_date order_entry order_placement
      place_an_order placed_an_order reorder purchasing_of acquisition* procure
      procures procured procurement_of dealings memorandum_of_understanding mou
      heads_of_terms buyer_of resale trade trading concluded calloff booked
      reservation* reserve_rooms charterparty fixture_note retainer retained_us
      enrolment* enrollment* registration* registered_for subscribe*
      countersigned delivery_schedule checkout p.o hired leasing
    `,
    price: `
      price* pricing cost costs costed costing rate rates budget* terms fee fees charge
      charges tariff* day_rate hourly_rate unit_price list_price net_price net gross
      lump_sum flat_fee fixed_price margin* mark-up markup surcharge* freight_cost*
      euro euros dollar* pound pounds eur usd gbp amount* sum total expensive dear cheap
      affordable per_unit per_piece per_hour per_month vat tax cost-effective
      expenditure spend terms_and_conditions conditions_of_sale payment_terms value_for_money
      all-inclusive pricier production_cost* running_cost* operating_cost*
      purchase_cost* maintenance_cost* labour_cost* labor_cost* material_cost*
      energy_cost* travel_cost* transport_cost* delivery_cost* additional_cost*
      extra_cost* hidden_cost* unit_cost* overhead* tco life-cycle_cost*
      cost-benefit costly low-cost expense* outlay* spending capex opex
      room_rate* group_rate* flat_rate* standard_rate* special_rate*
      interest_rate* exchange_rate* freight_rate* licence_fee* license_fee*
      service_fee* consulting_fee* tuition entrance_fee* royalties royalty
      customs_duty demurrage premium premiums rent rental_charge* charged
      call-out_charge* setup_charge* shipping_charge* discount* rebate* value_of
      order_value altogether subtotal lump-sum all_in per_square_metre per_day
      per_week per_year per_person per_head per_night per_kilo per_ton per_tonne
      per_litre per_page per_word per_line per_licence per_user per_seat
      per_kilowatt-hour for_each cents pence penny sterling franc francs chf yen
      krona payable_in conditions cheaply cheapest dearer overpriced underpriced
      reasonable billed_at quoted_at works_out_at comes_to adds_up_to
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
      payer* payee* payable* payout* pay-out repay* prepay prepays pre-payment
      part-payment down-payment non-payment nonpayment cod downpayment sepa iban
      bic standing_order account_number bank_details banking_details
      bank_confirmation bank_slip bank_guarantee online_banking paypal visa
      mastercard debit_card direct_debits debited bank_draft promissory_note
      bill_of_exchange draft_at_sight documentary_credit collected
      in_our_account on_our_account hits_the_account credited credit_entry
      incoming_funds clear_the_account amount_due amount_outstanding owe owes
      owed owing remaining_amount residual_amount short-paid overpaid
      overpayment fork_out cough_up shell_out foot_the_bill pick_up_the_tab
      stump_up liquidity solvency net_30 net_14 net_60 escrow
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
      e-invoice* self-billing charged_to payment_request* request_for_payment
      claim_for_payment fee_note fee_statement statement_of_fees
      account_rendered debit_note* debit_memo receipted monthly_statement
      account_statement* reminding reminded demand_for_payment demand_letter
      letter_before_action due_for_payment falls_due fell_due due_amount
      payment_due is_due was_due days_late not_paid not_yet_paid still_open
      unsettled not_settled open_amount* open_account open_accounts open_balance
      outstandings list_of_open arrear late_fee* late_charge* interest_on_late
      interest_for_late late-payment late_paying slow_payer* bad_debt*
      doubtful_debt* write_off written_off collecting_agency hand_to_collection
      hand_over_to_collection payment_order_court small_claims bailiff indebted
      indebtedness insolvency_risk ageing_report aging_report who_chases
      chase_up_payment chase_up_the chasing_payment chase_late payment_chasing
      asks_about_the_payment delivery_stop delivery_block credit_hold
      account_on_hold credit_insurance factoring accounts_due
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
      just-in-time just_in_time ready_for_collection air_cargo by_sea by_air
      by_road by_rail ship's_hold voyage sailing port_of berth* quay* stevedor*
      tranship* transship* customs_clearance cleared_customs import_papers
      export_papers packaged packed crate* carton* wrapped wrapping loaded
      loads_up offload* tail_lift forklift* warehouse_gate collection_of
      collect_from pick_up_from pick-up pickup picked_up self-collection haulage
      hauled haul trailer* semi-trailer wagon* rail_car in_transit on_its_way
      on_the_road en_route under_way track_and_trace tracking_number consignee
      consigned expedit* postal_service post_office sent_out incoming_inspection
      arriving brings_the carry_in carry_up put_up set_up erect* mounting
      assembling connect_up hook_up put_in_place handed_over_on site_handover
      final_acceptance factory_acceptance acceptance_protocol acceptance_report
      provisional_acceptance snag_list snagging completion_of_the_work
      completion_date finish_the_work carry_out_the_work carry_out_the_order
      execution_of_the_order supply supplies supplied replenishment_time
      ex_works fob cif dap ddp fca handover_of_the_building deploy*
      go_out_to_site release_of_the_software download_link milk_run
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
      hand_over_internally hand_over_to_operations hand_over_to_service
      hand_over_to_delivery hand_over_the_order hand_over_the_client
      hand_over_the_project hand_over_the_file hands_over_to hands_over_the
      handed_over_internally hand_on_to hand_the_order_to hand_the_project_to
      handed_to_operations handed_to_the_workshop passing_on pass_the_file
      pass_on_the_file pass_on_the_order pass_on_to_operations pass_on_to_the
      pass_it_on_to pass_to transfer_to_delivery transfer_to_service
      transfer_of_knowledge transfer_of_responsibility knowledge_transfer
      transfer_meeting kick_off_internally start_meeting launch_meeting
      start-up_meeting project_start order_review contract_review
      order_clarification technical_clarification order_meeting order_briefing
      order_brief brief_your_colleagues briefed_the briefing_of briefing_sheet
      briefing_for_the briefings team_briefing crew_briefing shift_briefing
      tell_production tell_the_workshop tell_the_warehouse tell_our_own
      tell_operations explain_to_the_workshop explain_to_our explain_internally
      present_the_order_to present_internally inform_internally inform_our_own
      inform_the_team inform_the_workshop inform_operations inform_the_project
      inform_dispatch inform_planning introduce_the_client_to
      introduce_the_project_manager introduce_to_the_team sell_to_our_own
      sell_to_the_workshop sell_inside sell_internally sell_the_job_internally
      sell_the_order_inside sell_the_order_at_home second_sale inner_sale
      internal_sale internal_selling sold_inside sale_inside win_the_workshop
      win_our_colleagues win_over_the win_over_colleagues win_over_operations
      get_our_people_behind convince_production convince_the_workshop
      convince_colleagues convince_our_colleagues buy-in buy_in_from
      production_agrees operations_agrees workshop_agrees capacity_check
      check_capacity_with reserve_capacity plan_into_production production_slot
      production_order* manufacturing_order* works_order* job_folder* job_file*
      project_file* project_sheet order_folder* order_sheet* order_form_internal
      client_brief* client_file to_production sales_to_service sales_to_project
      sales_hands_over sales_passes sales_briefs handing_off hand_off
      hands_off_to handed_off takes_over_from_sales takes_over_the_client
      takes_over_the_order taking_over_from new_contact_person_is
      your_new_contact your_contact_from_now_on from_now_on_your_contact
      delivery_team_takes_over service_team_takes_over
      project_manager_takes_over assign_a_project_manager project_team_is
      what_was_promised what_we_promised what_was_sold promises_made
      what_the_client_was_promised what_delivery_must_know
      what_production_must_know what_the_team_must_know special_agreements_with
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
      anew afresh another_time second_time third_time repeatedly repeating
      repetition* second_purchase second_sale second_contract second_project
      third_order fourth_order later_orders subsequent_order* follow-up_business
      follow-up_contract* follow-up_project* follow-up_sale* follow-up_purchase
      follow-on_business follow-on_contract* follow-on_project* following_order
      further_order* further_business further_sales further_projects
      future_order* future_business order_the_next buy_more order_more come_back
      comes_back coming_back returns_to_us return_to_us return_business
      returning_guest* returning_client* returning_visitor* return_visit*
      return_customer* rebook* re-book* renewed resubscrib* re-subscri* prolong*
      extending lengthen* continue_the continue_working continued_cooperation
      continuation* continuing carry_on_with keep_buying keep_ordering
      keeps_ordering keep_the_client keep_the_customer keeping_the_client
      win_back standing_order* standing_customer* standing_client*
      permanent_customer* long-standing long-time long_lasting year_after_year
      year_on_year every_year each_year season_after_season next_season's
      next_year's next_batch next_delivery next_phase next_purchase next_sale
      next_deal next_lot next_site next_job additional_business additional_sale*
      additional_contract* additional_module* additional_users
      additional_licence* add-on* add_on_sale* cross-sold upgrade_to
      larger_order bigger_order bigger_contract increase_the_order
      increase_the_volume volume_growth grow_the_account grow_with
      account_growth expanding further_sites further_branches other_sites
      other_branches other_departments roll_out_to_other roll_out_to_all
      second_site all_sites share_of_wallet restock* refill* top-up call-offs
      follow-up_offer annual_follow-up birthday_of_the_machine one-year_review
      reference_customer recommendation_to refer_us refer_you introduce_us_to
      pass_our_name more_of_the_same
    `,
    product: `
      product* service services solution* work goods machine* equipment device* unit
      units part parts component* material* system systems software hardware tool tools
      installation* range assortment article* item items model models version* line_of
      plant vehicle* furniture food drink meal* fabric* batch* sample* package* licence*
      license* module* app feature* building* repair_work consulting consultancy
      design* project* craft workmanship quality stock merchandise wares delivery
      semi-finished by-product* supplies consumables portfolio turnkey
      made-to-order made_to_order bespoke tailor-made appliance* apparatus
      gadget* assembly fixture* fitting* pump pumps motors engine engines valve
      valves bearing bearings gear gearbox* compressor* turbine* boiler*
      solar_panel* panel panels battery batteries inverter* charger* cables
      sensor sensors robot* conveyor* lathe* mills oven ovens refrigerator*
      forklift* tractor* harvester* trailer* vans bus buses hull pallet* tank
      tanks steel wood glass concrete plastic paint varnish adhesive* screws
      windows doors roof flooring kitchens cupboard* shelf shelves desk chair
      chairs bed beds mattress* lamps curtain* textile* cloth clothing uniform*
      shoes paper print printing printed_matter book books magazine* poster*
      interpreting subtitling editing course courses lesson lessons curriculum
      treatment* therapy drug drugs vaccine* implant* lab_test diagnostics
      programme application* platform* web_shop online_shop interface api
      database* hosting server* network security plugin* cleaning catering
      banquet* room rooms accommodation tour voyage freight_space
      warehouse_space storage guided_tour* insurance account_management
      legal_advice expert_opinion drawings studies advertising milk cheese meat
      grain seed seeds fertiliser* fertilizer* vegetables fish wine beer bread
      electricity gas oil energy
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
      aftercare after-care service_team service_contact service_partner*
      service_centre* service_center* service_hours service_call* service_visit*
      service_manager* service_engineer* field_service helpline* helper*
      lend_a_hand give_a_hand first_aid emergency_line breakdown_service
      breakdown_line breakdown_cover standby_service duty_engineer
      duty_technician out-of-hours 24-hour_service 24/7 24_hours
      twenty-four_hours day_and_night seven_days_a_week any_day_of_the_week
      weekend_service within_four_hours within_two_hours on_site_within
      arrival_time_of reaction_time response_within response_guaranteed_within
      your_contact your_point_of_contact contact_after contact_for_questions
      contact_in_case contact_if contact_our contact_us_if single_contact
      personal_contact dedicated_contact named_contact direct_contact
      direct_number phone_number_of call_our_service call_the_service
      ring_our_service ring_the_service ring_our_workshop reach_our_service
      reach_the_service reached_at can_be_reached available_on
      available_for_questions available_to_you reachable who_to_ask whom_to_ask
      who_to_ring whom_to_ring person_to_ring first_contact_for
      if_something_breaks if_anything_breaks if_it_breaks_down
      if_something_goes_wrong_after if_a_fault_occurs in_case_of_fault*
      in_case_of_problem* in_case_of_trouble in_the_event_of_a_fault
      when_it_breaks when_the_machine_stops troubleshoot* fault_finding
      fault_report* fault_line report_a_fault report_faults report_a_problem
      ticketing remote_maintenance remote_diagnosis remote_session teleservice
      screen_sharing advising guidance guided consult_our technical_contact
      accompany* accompanies accompaniment care_for take_care_of taken_care_of
      by_their_side stand_by_you not_left_alone not_leave_you_alone we_are_there
      there_if you_are_not_alone check_back ask_how_it ask_how_things
      ask_how_the_machine call_after_a_month visit_after_a_month
      visit_after_three_months follow-up_visit follow-up_check
      customer_visit_after review_after_three_months user_group* user_forum
      community_forum online_portal customer_portal documentation handbook*
      instruction_manual* quick_guide quick_start step-by-step_guide
      instructions service_book service_log service_agreement service_contract
      maintenance_contract maintenance_agreement
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
      refresher trainee* retrain* learn_how learning learner* learn_the
      e-learning classroom lesson lessons seminar* practice_session practise
      practice_run hands-on tutor* mentor* guided_start supervised_start
      show_how show_them_how show_you_how shows_your explain_the_operation
      explain_the_system demonstrate_how demonstration_of_the brief_the_users
      introduction_to_the introduction_of_the acquaint_your make_familiar
      getting_started get_started_with get_users_started first_steps_with
      first_day_of_use first_day_on first_use first_week_of first_month_of
      first_shift going_live hypercare early-life_support early_life_support
      live_operation switch_on switch-on switchover switch_over cutover cut-over
      changeover change-over data_migration rollout roll-out roll_out
      introduction_phase introduced_to_the implementation deployment deployed
      put_to_work put_into_use put_into_action take_into_use taken_into_use
      take_into_operation taken_into_operation bring_into_service
      brought_into_service brought_into_use bring_online brought_online
      start_of_operation* start_of_production start_of_use starting_up
      ramping_up running-in run-in run_in trial_operation test_phase
      test_operation initial_operation set_up_the_system set_up_your_account
      set_up_users setting_up_the configuration configure_the welcome_call
      welcome_pack welcome_package welcome_meeting orientation induct*
      walk_your_staff walk_the_operators briefing_of_the_operators
      operating_manual quick_guide user_handbook certification certified_users
      key_user* super_user* power_user* teaching educate* education upskill*
      skill_up apprentice*
    `,
    maintenance: `
      maintenance maintain maintains maintained maintaining servicing serviced
      service_interval* service_contract* service_visit* service_agreement* repair_service
      upkeep overhaul* spare_part* spares wear_part* wearing_part* consumable* replacement_part*
      inspect* inspection* check-up* checkup* calibrat* lubricat* annual_service
      yearly_service preventive preventative tune-up tuning update updates upgrade*
      patch patches refurbish* retrofit* breakdown_service safety_check cleaning
      oil_change filter_change service_technician* fitter* mechanic*
      keep_in_good_order keep_running keep_it_running keeps_running
      keep_in_shape keep_up_to_date service_the_machine service_every
      service_after service_plan service_schedule service_package service_book
      service_record* service_log service_call* service_work service_check*
      service_team service_date first_service next_service six-month_service
      yearly_check annual_check* check_over check_the_machine checks_every
      check_every check_twice technical_check health_check* status_check
      system_check test_every repair_contract* repair_team repair_shop*
      repair_work repairs repaired_on_site repair_within repairable
      fault_clearance fault_repair troubleshoot* breakdown_repair
      emergency_repair* on-site_repair replacement_of_parts replace_worn
      change_the_filter filter_replacement change_the_oil change_of_oil
      oil_changes greas* lubricant* adjust* readjust* realign* alignment
      balance_the tighten* clean_the cleaned deep_clean descal* sharpen*
      regrind* reconditioned revision repaint* recalibrat* spare-part*
      parts_supply parts_availability parts_store parts_kit stock_of_parts
      original_parts genuine_parts parts_for_ten parts_available_for
      wear_and_tear worn_out worn_parts wearing replacement_filter* wear_items
      software_update* security_update* security_patch* patching patched bug_fix
      bugfix* hotfix* release_notes new_release* firmware monitoring
      remote_diagnos* hosting_and downtime_planned service_engineer*
      field_technician* caretaker janitor* groundskeeper preserv* dry_dock
      lay-up survey_of_the_hull test_certificate tyre_change winter_check
      spring_check seasonal_check pre-season_check
    `,
    warranty: `
      warrant* warranty warranties guarantee_period guarantee_card guarantee_claim*
      under_guarantee under_warranty within_warranty in_warranty out_of_warranty
      warranty_period warranty_claim* defects_liability defects_liability_period
      liability liable product_liability statutory_rights right_of_return
      return_policy money-back money_back extended_warranty two-year_guarantee
      years_guarantee year_guarantee months_guarantee covered_by cover coverage
      parts_and_labour parts_and_labor years_on_parts years_on_the guarantee_of
      guarantee_on guarantee_for guarantee_covers guarantee_runs guarantee_ends
      guarantee_expires guarantee_begins guarantee_certificate guarantee_terms
      guarantee_conditions guarantee_repair* guarantee_case* guarantee_until
      manufacturer's_guarantee manufacturer_guarantee three-year_guarantee
      five-year_guarantee ten-year_guarantee one-year_guarantee
      year_of_guarantee years_of_guarantee months_of_guarantee year's_guarantee
      years'_guarantee twelve_months' twenty-four_months twenty-four_months'
      guarantee_extension extended_guarantee satisfaction_guarantee
      performance_guarantee advance_guarantee guaranteed_for_two
      guaranteed_for_three guaranteed_for_five during_the_guarantee
      within_the_guarantee within_guarantee defects_period maintenance_period
      latent_defect* hidden_defect* limitation_period period_of_limitation
      statute_of_limitation* legal_guarantee statutory_guarantee
      statutory_period consumer_rights right_to_return return_right
      right_of_withdrawal withdrawal_period cooling-off cooling_off
      exchange_right right_to_exchange right_to_repair covered_for covered_until
      covered_against covered_under covers_parts covers_the_cost insured_against
      retention_money retention_bond fitness_for_purpose merchantable
      free_repair free_of_charge_repair repaired_free_of_charge
      free_replacement_within replaced_free_within functional_guarantee
      durability_guarantee rust_guarantee proof_of_purchase
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
      sampling swatch* specimen* beta_test* sandbox staging tried give_it_a_go
      have_a_go tasting_session dress_rehearsal dummy_run mock_up prototyp*
      first_article pre-production zero_series pre-run pre-test proof_of_value
      experiment* feasibility_study evaluate_it evaluation_unit evaluation_copy
      evaluation_licence demonstration_unit loan_unit loan_machine on_loan_for
      borrow_it probation probationary without_obligation no_obligation
      cancel_any_time cancel_within return_it_if sale_or_return start_with_one
      start_with_a_small start_with_a_single start_with_just start_on_one
      start_in_one begin_with_one begin_with_a_small small_batch small_scale
      small_quantity small_project small_first_step small_beginning
      smaller_order smaller_quantity smaller_package smaller_scope smaller_step
      first_order_small first_step_small limited_scope limited_quantity
      limited_to_one one_to_start just_one one_unit one_piece one_batch
      one_truck one_van one_vehicle one_product one_module one_group one_class
      one_ward one_clinic one_school one_field one_hectare one_ship one_vessel
      one_building one_floor one_flat one_hall one_kitchen one_office
      one_location one_region one_route one_shift one_week_first one_month_first
      for_one_month for_three_months_first for_two_weeks_first single_machine
      single_branch single_unit single_department single_room in_one_plant
      little_by_little gradually gradual phased phase_by_phase stage_by_stage
      one_step_at_a_time build_up_slowly before_committing before_you_commit
      before_rolling_out before_the_full with_little_risk low_risk_start
      see_for_themselves convince_yourself see_how_it_works see_whether_it
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
      objecting objects self-doubt doubtfully indecis* vacillat* dilly-dally
      unsettled not_so_sure not_entirely_sure opposition_to uncomfortable_with
      feel_uneasy discomfort worried_that afraid_that ifs_and_buts
      too_much_for_us dearer_than cheaper_elsewhere cheaper_offer
      others_are_cheaper found_it_cheaper half_the_price price_is_high
      that_is_a_lot that's_a_lot can't_afford not_in_the_budget budget_is_spent
      budget_is_gone budget_frozen above_our_budget sleep_over_it
      think_it_through think_about_that let_me_think let_us_think i'll_think
      i_will_think want_to_think consider_it ponder* time_to_think needs_time
      not_right_now not_yet not_at_the_moment not_this_year bad_timing
      wrong_time too_early too_late too_busy too_big too_small too_new
      too_much_work too_far too_slow too_long_a no_staff_for no_people_for
      not_for_us don't_need do_without_it manage_without never_change_a_running
      what_we_have_works why_should_we why_should_i no_reason_to_change
      happy_as_we_are happy_with_them have_a_supplier have_our_own
      have_someone_already have_it_already already_work_with our_supplier_has
      loyal_to_our tied_to_our under_contract_with contract_still_runs
      always_worked_with always_bought_from bad_experience* once_bitten
      tried_it_before tried_that_before heard_that_before never_heard_of_you
      don't_know_you send_me_a_brochure send_me_an_email send_us_an_email
      send_it_by_mail call_again_later call_again_next ring_me_again
      call_back_in come_back_in_the speak_to_my_boss ask_my_boss ask_my_wife
      ask_the_board must_ask_my not_my_decision boss_won't board_won't we'll_see
      perhaps_later some_other_time reason_behind_the what_is_behind
      what_stops_you what_keeps_you_from what_speaks_against bring_to_light
      into_the_open on_the_table name_the_fear unwilling* drag_their_feet
      dragging_its_feet foot-dragging postpone_the procrastinat* evasive
      vague_answer beat_about_the_bush pushes_back rebut* smokescreen
      boilerplate_no
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
      taking_no take_it_well taking_it_well took_no respect_no
      respect_their_decision respect_the_decision respect_the_client's
      accept_their_decision accept_the_client's accept_defeat thank_them_even
      no_is_no no_means_no no_is_an_answer a_clear_no no_for_now when_no_comes
      when_it_is_no if_they_turn if_they_decide if_we_do_not_get
      if_we_are_turned if_we_are_not when_we_do_not_get when_we_are_turned
      they_turned they_decided_against they_chose_someone they_have_decided
      turns_down_our turned_our_offer turned_our_proposal our_offer_was_not
      our_bid_was our_bid_failed not_our_offer not_chosen not_been_chosen
      not_selected not_awarded not_won did_not_win didn't_win did_not_get_the
      did_not_choose_us didn't_choose_us not_get_the_order not_get_the_contract
      missed_out missed_the_contract lost_out lost_against lost_account*
      lost_customer* lost_contract* lost_business lost_project* lost_opportunit*
      lost_sale* lose_a_deal lose_an_order lose_the_tender lose_the_contract
      lose_out losing_a_deal lost_the_bid lost_the_client lost_the_contract
      lost_on_price loss_reason* reason_for_the_loss reasons_for_the_loss
      ask_for_the_reason ask_what_decided ask_what_tipped learn_from_the_loss
      lesson_from_the_loss lessons_from_lost learn_from_it win/loss win_loss
      post-mortem post_mortem lost-deal_review deal_is_off fell_through
      falls_through came_to_nothing come_to_nothing went_cold dropped_our
      backed_out back_out pulled_out pull_out pulled_the_plug stepped_back
      withdrew withdraws cancel_on_us cancelled_the_order cancels_the_order
      called_off call_it_off jumped_ship switched_to gone_to_another
      went_to_another went_to_the_competition chose_the_competitor
      chose_a_competitor chose_a_cheaper award_went_to order_went_to
      someone_else_won competitor_won knock-back setback* knockback
      cold_shoulder brush-off turned_away shown_the_door door_in_the_face
      negative_answer negative_decision negative_reply without_grudge
      no_hard_feelings without_bitterness without_resentment
      not_take_it_personally don't_take_it_personally nothing_personal
      keep_our_dignity stay_friendly stay_polite part_as_friends
      part_on_good_terms leave_on_good_terms do_not_argue don't_argue no_arguing
      do_not_try_to_change don't_try_to_change not_try_again_at_once
      do_not_push_further good_losers sporting_loser
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
      damage_claim* warranty_claim* quality_claim* insurance_claim*
      freight_claim* cargo_claim* note_of_protest sea_protest
      objection_to_the_delivery defect_report* defects_report
      notification_of_defects notify_defects report_a_defect report_the_defect
      defects_list snag_list list_of_defects deficienc* shortage_report
      quality_issue* quality_problem* quality_report quality_notification
      delivery_problem* problem_with_the problem_with_your problem_with_our
      problems_with issue_with issues_with trouble_with wrong_with
      something_is_wrong something_went not_right not_in_order not_as_agreed
      not_as_ordered not_as_promised not_as_described not_what_we_ordered
      not_what_we_agreed not_according_to not_up_to_standard not_up_to_scratch
      below_standard fell_short_of falls_short_of expectations_not_met
      did_not_meet_our does_not_meet_our does_not_comply do_not_comply breach_of
      breached non-compliance noncompliance non-conforming nonconforming
      accident_report* error_report* bug_report* bug_ticket* trouble_ticket*
      support_ticket* service_ticket* case_no case_id return_authorisation
      return_authorization return_form returns_form returned_as_faulty
      goods_returned sent_back corrective_action_request car_report five_whys
      five-why root-cause ombudsman* consumer_protection disagreement*
      bone_of_contention disputing query_about_the_invoice take_issue
      take_exception object_to objecting_to find_fault finds_fault fault_found
      critical_of critical_remark negative_feedback negative_review bad_review
      one-star displeasure not_satisfied unacceptable_condition annoyance*
      let_down_by aggrieved indignant irritated frustrated_by when_things_go
      when_things_have_gone when_there_is_a_problem if_a_delivery_is
      if_we_have_made gone_wrong
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
      smashed splintered burst chipped bruised crushed deformed crooked hairline
      blistered yellowed corrosion oxidised frayed unstitched soiled greasy
      smells foul mildew* spoil gone_off rots withered bruising infested
      infestation salmonella foreign_body glass_in flooded dripping soggy
      overheated overheating charred blew_up jammed seized squeaks wobbles
      wobbly misaligned out_of_round off_centre deviates out_of_spec mislabel*
      misspelt misspelled blurred illegible shortages under-delivered
      underdelivered too_much too_big too_wide too_thick too_cold too_light
      too_slow belated missed_deadline no_delivery not_delivered undelivered
      never_came didn't_come did_not_turn_up went_astray theft transposed
      double-booked overbooked invoiced_twice billed_twice overcharge
      wrongly_charged incorrectly_billed not_function not_running won't_start
      would_not_start did_not_start doesn't_start line_stop interruption*
      power_cut data_loss hacked corrupt_file froze unreachable went_down
      down_since break-down falls_off fell_down gave_way rejects_of faultily
      substandard second-rate poorly_made badly_packed botched half-finished
      total_loss unsaleable unserviceable
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
      erroneous* clerical_error* planning_error* typing_error*
      transcription_error* translation_error* calculation_error* picking_error*
      packing_error* delivery_error* booking_error* entry_error*
      invoicing_error* measuring_error* communication_error* software_error*
      misjudg* misinterpret* misplaced mislaid mishandled miscommunicat* mistook
      slipped_through slipped_our escaped_our_notice unnoticed
      through_the_cracks forgetful* we_did_not_see we_did_not_send
      we_did_not_order we_did_not_pass we_didn't_see i_did_not_pass
      did_not_notice did_not_pass_on did_not_inform did_not_call did_not_test
      did_not_read did_not_keep did_not_follow not_checked not_passed_on
      not_noticed not_noted not_informed not_told not_tested not_documented
      without_checking unchecked skipped_the_check skipped_a_step we_skipped
      neglect omitted failed_in failed_you not_good_enough not_up_to
      we_did_badly handled_badly badly_handled misheard mislabel* misdirect*
      misrout* misdeliver* misfiled underestimat* we_promised_too
      promised_too_much we_were_late we_got_this mixed_the mix_up confused_the
      confused_with swapped_the inaccura* faulty_planning poor_planning
      poor_communication bad_judgement bad_judgment misstep* goof goofed bungled
      bungle fluffed howler faux_pas gaffe hiccup* glitch* foul-up fouled_up
      screwed_up screw-up muddle muddled muck_up mucked_up messed_it_up
      dropped_the_ball drop_the_ball let_you_down we_let_them_down carelessly
      inattention inattentive inadvertent* unintentional* unintended
      accidentally by_accident inexcusable unforgivable should_have_noticed
      should_have_seen should_not_have should_never_have ought_not_to_have
      must_not_happen not_have_happened wrongdoing our_failure our_failing
      own_error*
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
      fact-finding factual* state_of_affairs course_of_events what_went_wrong
      what_has_happened what_happens what_is_broken what_is_damaged
      what_is_missing what_arrived what_was_agreed what_was_ordered what_we_know
      what_we_saw what_we_see what_when_where when_it_happened how_it_happened
      how_many_are which_batch which_order who_saw time_and_place date_and_time
      at_what_time video_of video_recording footage scan_of batch_no batch_code
      lot_code article_number* item_number* part_number* order_no
      order_reference contract_number consignment_number tracking_number
      waybill_number container_number ticket_number room_number
      registration_number file_number patient_number customer_number
      version_number delivery_date our_reference your_reference ref_no evident
      proves proven demonstrabl* verifiabl* confirmed_by substantiate*
      document_the document_everything minutes_of logbook temperature_record*
      test_result* test_certificate lab_result* lab_values expert_report*
      expert_opinion inspection_showed damage_description describe_what
      describe_the_damage describe_the_defect measures_only gauge*
      meter_reading* tests_showed showed_that shows_that we_checked we_tested
      we_inspected it_turned_out eyewitness* statement_by_the heard_both
      both_versions listen_to_both ask_the_driver ask_those_involved
      reconstruct* sequence_of timetable_of hour_by_hour causes_of origin_of_the
      root_causes fishbone ishikawa five_whys analyze_the number_of_items
      units_were pallets_were boxes_were bottles_were delivered_by received_the
      arrived_at came_with on_inspection on_unpacking when_we_opened
      when_we_unpacked on_unloading upon_arrival at_goods_receipt
      on_the_delivery on_site_inspection see_it_with see_for_ourselves
      look_into_the look_at_the_machine inspect_the_damage inspect_it
      assess_the_damage extent_of_the_damage scope_of_the_damage samples_taken
      retained_sample* exhibit_a
    `,
    sorry: `
      sorry so_sorry very_sorry we_are_sorry i_am_sorry i'm_sorry we're_sorry
      apologis* apologiz* apology apologies our_apologies my_apologies please_accept
      accept_our_apologies regret* regrets regretted regrettabl* unfortunate*
      beg_your_pardon pardon excuse_us please_excuse excuse_me forgive* forgiveness
      inconvenience embarrass* ashamed to_our_regret with_regret much_to_our_regret
      sadly afraid_we afraid_that i'm_afraid we're_afraid say_sorry feel_bad_about
      make_amends amends
      sincere_apolog* sincerest_apolog* deepest_apolog* humble_apolog*
      heartfelt_apolog* accept_our_sincere accept_my_sincere apologetic*
      unluckily alas pity too_bad it_is_a_shame pains_me pains_us it_hurts_us
      sorrow* remorse contrite* contrition repent* penit* saddened sad_to
      sad_that heavy_heart bad_conscience guilty_conscience beg_your excuse_our
      excuse_the excuse_this excuse_my your_understanding
      thank_you_for_your_patience for_your_forbearance inconvenienced
      trouble_caused trouble_we_have_caused the_trouble_we trouble_this_has
      for_the_trouble for_the_delay for_the_mistake for_the_error
      for_the_confusion for_the_misunderstanding for_the_disruption
      for_the_disturbance for_the_annoyance annoyance_caused
      understand_your_anger understand_your_annoyance
      understand_your_frustration understand_how_annoying you_are_right_to_be
      you_had_every_reason this_should_not that_should_not it_should_not
      should_never_have_happened ought_never_to_have must_not_happen_again
      will_not_happen_again won't_happen_again never_happen_again
      not_what_you_expected not_what_you_deserve deserved_better we_are_afraid
      i_am_afraid make_it_up_to make_up_for make_good atone* mea_culpa my_bad
      oops feel_terrible feel_awful feel_bad sympath*
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
      our_own_responsibility responsibility_lies_with responsibility_for_this
      responsibility_for_the assume_responsibility we_take_full we_accept_full
      accepting_responsibility accept_the_blame accept_our_share
      accept_liability shoulder_responsibility shoulder_the
      we_bear_responsibility bear_the_blame carry_the_responsibility
      carry_the_can take_the_blame take_the_rap take_it_on_ourselves
      we_are_to_blame i_am_to_blame blame_is_ours ourselves_to_blame
      fault_was_mine the_fault_is_mine mistake_is_ours mistake_was_mine
      error_is_ours error_was_mine oversight_was_ours failure_was_ours
      the_delay_was_ours delay_was_our ours_alone solely_ours squarely_with_us
      rests_with_us lay_with_us lies_on_our_side lay_on_our_side
      fault_on_our_side mistake_on_our_side fault_on_our_part
      mistake_on_our_part error_on_our_part failure_on_our_part
      oversight_on_our_part entirely_our purely_our all_our_own it_was_us
      it_was_our it_was_i_who this_was_our this_was_my that_was_our that_was_my
      that_is_our our_own_fault our_own_mistake our_own_error our_failure
      our_failing my_oversight our_carelessness our_negligence our_omission
      our_shortcoming our_share_of our_share_in our_part_of own_this
      own_that_mistake owned_up owned_the_mistake confess* concede_that_we
      we_concede we_recognise_that_we we_recognize_that_we
      we_know_that_we_should ought_to_have i_should_not_have we_could_have
      we_could_and_should we_were_wrong i_was_wrong we_failed we_have_failed
      i_failed we_made_the_mistake we_made_this_mistake we_made_a_mistake
      i_made_a_mistake we_got_this_wrong i_got_it_wrong we_forgot i_forgot
      we_overlooked i_overlooked we_missed_it we_neglected
      we_promised_and_did_not did_not_keep_our_word broke_our_promise
      caused_by_us caused_by_our because_of_our through_our_own
      through_no_fault_of_your not_your_mistake you_are_not_to_blame
      you_were_right you_are_right_we you_are_quite_right
      you_are_right_to_complain not_an_excuse not_make_excuses
      without_making_excuses without_excuse without_ifs_and_buts no_ifs
      no_blaming do_not_blame_others don't_blame_others not_blame_the
      not_pass_the_buck do_not_shift_the_blame not_hide_behind hide_nothing
      gloss_over_nothing nothing_to_gloss_over we_will_not_gloss
      stand_up_for_our stand_by_it stand_for_it face_the_music face_up
      hold_up_my_hands hands_up eat_humble_pie answerable_for_this
      accountable_for_this liable_for_this we_are_liable we_are_accountable
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
      hotfix* bugfix* put_it_in_order put_in_order put_back_in_order
      put_matters_right put_them_right puts_it_right set_things_right
      set_matters_right set_to_rights make_right make_it_right make_things_right
      makes_good made_good make_amends_for corrigend* erratum revise
      revised_version readjust* realign* recalibrat* reconnect* rewir* redoes
      re-done work_over reprocess* re-run rerun repeat_the_work
      repeat_the_treatment repeat_the_test retest* re-test* retranslat*
      re-translat* reprint_it reissue* re-issue* reconstruct* refurbish*
      overhaul* restoration reinstate* the_work_again work_again_free
      subsequent_improvement solution_is solution_by resolving sort_it_out
      sorts_it_out sorting_out get_it_sorted sort_this_out clear_it_up clears_up
      cleared_up clearing_up settle_the_matter settled_by deal_with_it
      take_care_of_it see_to_it attend_to_it eliminate_the_defect
      eliminate_the_fault elimination_of remove_the_defect remove_the_fault
      remove_the_cause cure_the_defect stop_the_leak seal_the tighten* weld_it
      re-welded glue_it solder* re-glue re-seal reseal* re-fix refit refitted
      refitting repainted re-painted repolish* polish_out sand_down touch-up
      clean_up cleaned_up clean_it_up re-cleaned send_someone send_somebody
      send_our_technician send_our_fitter send_our_engineer send_a_mechanic
      send_a_team technician_comes technician_will_come fitter_comes
      fitter_will_come engineer_will_come mechanic_comes come_out_to on_site_by
      on_site_tomorrow call-out corrective_measure* corrective_step*
      corrective_maintenance preventive_action* preventive_measure*
      prevent_it_happening prevent_a_repeat prevent_recurrence
      never_happens_again does_not_happen_again immediate_action*
      immediate_step* interim_solution* temporary_solution work_around make_safe
      make_do undo undone roll_back rollback bring_back_into bring_back_online
      back_in_operation back_in_service up_and_running back_to_normal
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
      substitution change_it_for change_the_faulty changed_for renew_it
      renew_the_part interchange* send_new send_a_new send_another
      send_the_missing send_the_right send_the_correct send_the_rest sent_again
      sending_again send_it_again send_once_more ship_a_new ship_the_missing
      ship_the_right ship_new re-sending deliver_again deliver_a_new deliver_new
      deliver_the_missing deliver_the_right deliver_the_correct deliver_the_rest
      deliver_afresh delivered_again subsequent_delivery supplementary_delivery
      second_delivery additional_delivery make_up_delivery
      make_up_the_difference make_up_the_missing supply_again supply_the_missing
      supply_new bring_a_new bring_another bring_the_right bring_the_missing
      provide_a_new provide_another get_a_new get_you_a_new new_machine
      new_device new_goods new_shipment new_consignment new_copy new_print
      new_set new_pump new_filter new_room new_date_free another_one
      another_unit another_batch another_machine another_room fresh_goods
      fresh_stock fresh_one fresh_copy equivalent_product same_model same_again
      like_for_like make_again make_anew made_again remanufactur* reproduce_the
      produce_again reissued rebook_you rebooked loan_car loan_device
      loan_equipment lend_you lends_you lend_a_machine interim_machine
      courtesy_machine courtesy_vehicle spare_machine free_of_cost at_no_charge
      at_no_extra_cost at_no_extra_charge cost-free without_cost
      without_any_charge without_additional_cost on_the_house
      we_bear_the_freight carriage_paid take_it_back take_them_back
      take_the_goods_back takes_the_goods_back collect_it pick_up_the_damaged
      pick_up_the_wrong pick_up_the_old pick_it_up fetch_back return_of_goods
      return_the_faulty return_the_damaged return_shipment return_label freepost
      missing_items missing_pieces missing_pallet* missing_units missing_box
      shortage_is_made_up outstanding_quantity remaining_quantity replenish*
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
      money_returned return_the_money return_your_money returns_the_money
      transfer_back transfer_the_amount_back paying_back repay* recompense*
      restitution redress pay_for_the_damage cover_the_damage cover_the_loss
      cover_your_costs covers_the_cost make_good_the_loss make_good_the_damage
      bear_all_costs bears_the_cost bears_the_costs absorb_the_cost
      meet_the_cost meet_the_costs take_over_the_costs we_take_the_cost
      costs_are_on_us at_our_expense at_our_cost at_our_own_cost we_pay_the
      we_pay_your pays_for_the_damage service_credit* gift_card* coupon*
      free_night free_nights free_meal free_lesson free_ticket* free_hour*
      free_service free_week free_year free_delivery_as free_licence
      complimentary on_the_house ex_gratia as_a_gesture as_amends in_amends
      as_a_sign_of as_an_apology small_gift bunch_of_flowers bottle_of_wine
      reduction_of reduction_in_price reduce_our_invoice reduce_our_price
      reduce_the_bill reduce_the_fee reduce_the_rent reduced_price reduced_bill
      lower_the_invoice lower_the_price_for cut_the_price discount_for_the
      discount_as discount_on_this discount_of_ten special_discount_for
      ten_per_cent_off twenty_per_cent_off take_ten_per_cent knocked_off
      set_off_against off_the_bill off_the_price off_this_month's
      off_next_month's waiving drop_the_charge cancel_the_charge cancel_the_bill
      cancelled_invoice reverse_the_charge reversal reversed_charge
      correct_the_invoice correct_the_bill corrected_bill amended_invoice
      revised_invoice reissue_the_invoice new_bill no_charge not_charging
      not_be_invoiced not_invoice won't_be_charged free_of_charge
      price_adjustment settlement_of_the_claim settle_the_claim insurance_pays
      insurer_pays insurance_payout chargeback contractual_penalty
      penalty_clause delay_penalty penalties_for_late
    `,
    // Manners
    thank: `
      thank thanks thank_you thanked thanking thankful grateful gratitude appreciate
      appreciates appreciated appreciation many_thanks much_obliged obliged indebted
      kind_of_you very_kind kindly good_of_you with_thanks say_thank_you cheers
      much_appreciated heartfelt warm_thanks our_thanks thanks_again thanks_to_you
      for_your_time for_your_offer for_the_offer for_your_work for_your_trouble
      for_your_patience for_taking_the_time for_the_effort
      thank-you gratefully thankfully_received we_very_much appreciating
      appreciative token_of_our we_value_your we_valued we_enjoyed
      enjoyed_working was_a_pleasure a_pleasure_to it_has_been_a_pleasure
      pleasure_working honoured_by honored_by touched_by in_your_debt we_owe_you
      owe_you_a_lot most_kind how_kind you_were_kind generosity your_kindness
      your_hospitality for_your_help for_your_support for_your_trust
      for_your_confidence for_your_loyalty for_your_interest for_your_visit
      for_your_call for_your_mail for_your_letter for_your_message
      for_your_enquiry for_your_inquiry for_your_quotation for_your_quote
      for_your_proposal for_your_tender for_your_bid for_your_order
      for_your_reply for_your_answer for_your_feedback for_your_honesty
      for_your_frankness for_your_openness for_your_understanding
      for_your_effort for_your_efforts for_your_care for_your_cooperation
      for_your_co-operation for_your_commitment for_your_preparation
      for_your_samples for_your_presentation for_the_quote for_the_quotation
      for_the_proposal for_the_tender for_the_talk for_the_conversation
      for_the_meeting for_the_visit for_the_time for_the_work for_the_trust
      for_the_cooperation for_the_years for_the_good for_the_open
      for_the_friendly for_the_pleasant for_the_thorough for_the_careful
      for_the_detailed for_the_quick for_the_prompt for_all_your for_all_you
      for_all_the for_sending for_preparing for_showing for_listening
      for_letting_us_know for_telling_us for_making_the_effort
      for_the_trouble_you for_the_care
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
      held_in_high highly_of speak_highly high_opinion good_reputation solid
      craftsmanship craftsmanlike workmanlike great_work great_job good_job
      fine_job excellent_job well_done beautiful_work clean_work neat_work
      quality_work first-class_work sound_work hard_work hard-working your_work
      the_work_you all_the_work your_care your_time your_trouble
      your_preparation your_experience your_skill your_patience the_care_you
      the_care_with the_care_that the_thought_you the_thought_that
      the_trouble_you the_trouble_taken the_time_and invested_time
      invested_a_lot went_to_the_trouble took_the_trouble took_the_time
      taken_the_time taken_the_trouble took_great_care taken_great_care
      taken_care gone_to_great gone_into hours_of_work well-prepared care_and
      with_care with_great_care detailed_work thoughtful* considerate*
      attentive* conscientious* painstaking meticulous* dedication commitment
      committed_to competent competence knowledgeable skilful skillful
      business-like businesslike decently decency kindness friendliness warmly
      warmth cordial* gracious* tactful* tact dignified humane gentleman
      gentlemanly civilly civility well-mannered manners composed matter-of-fact
      fairness even-handed upright integrity sincere sincerely sincerity candid
      candour candor frankness openness honesty truthful* keeps_their_word
      kept_your_word keep_your_word as_good_as_their_word dependability
      reliability trusting confidence_in loyal loyalty appreciation
      appreciate_your appreciates credit_where praise praised praising
      praiseworthy commendable laudabl* applaud* admirable admiration look_up_to
      take_our_hat congratulate* good_faith good_partner equal_footing
      as_partners as_equal equal_partners eye-level level_playing partner_not
      peer_to_peer person_to_person without_blame without_reproach not_personal
      nothing_against well-meant well_meant goodwill in_friendship on_good_terms
      in_good_spirit we_wish_you wish_you_well wish_you_success all_the_best_for
      good_luck
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
      like_it like_the like_your like_about convinces spoke_for_your
      spoke_in_favour in_favor_of_your argument_in_your tipped_in_your
      decided_in_your to_your_credit strongest well_done well_explained
      well_structured well_organised well_organized well_presented well_prepared
      well_written well_documented well_described well_designed well_suited
      well_planned well_founded well_calculated well_worked_out well_laid_out
      well-structured well-written clearly_presented clearly_explained clarity
      transparent transparency easy_to_read easy_to_understand easy_to_use
      easy_to_compare understandable comprehensible plausible sensible coherent
      logical concise complete_offer comprehensive extensive in_depth
      level_of_detail attention_to_detail detail_of accurate careful thoughtful
      creative creativity originality imaginative innovative inventive clever
      ingenious elegant beautiful appeal tasteful tasty delicious practicable
      workable flexible speedy swift swiftly rapid short_delivery_time
      quick_reply punctual punctuality on_time reliable friendly_staff
      friendliness helpful helpfulness expertise know-how experience_in
      your_experience your_references references_were service_was local_presence
      closeness proximity fair_price cheaper_than lower_than_the_others
      lowest_price value_for_money price_performance high-quality superior
      superb splendid marvellous marvelous wonderful fantastic exemplary
      exceptional remarkable noteworthy notable commendable perfect_fit
      fits_well fit_our_needs met_our_needs meets_our_needs met_our_requirements
      matched_our exactly_what_we exactly_right just_right spot_on on_the_mark
      above_expectations exceeded_our beyond_our_expectations satisfying
      satisfactory glad_about delighted enthusiastic enthusiasm thrilled enjoy
      a_pleasure fond_of keen_on full_marks ten_out_of_ten five_stars
      first_choice first_place highest_score scored_highest ahead_of_the_others
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
      dislike not_like not_to_our not_so_good not_very not_clear not_specific
      not_complete not_competitive not_attractive not_suitable not_realistic
      not_contain not_mention not_mentioned not_explained not_shown not_show
      not_described not_documented not_addressed not_taken_into not_up_to
      not_persuade not_convince not_fully not_entirely did_not_fit does_not_fit
      didn't_answer didn't_include didn't_explain did_not_say did_not_address
      did_not_take did_not_fulfil did_not_find could_not_find could_not_see
      could_not_assess we_miss what_we_did_not was_too are_too left_unanswered
      unanswered_question* questionable unconvincing unattractive unsatisfactory
      disappointing disappoint less_detailed less_favorable less_experience
      less_flexible minuses deficien* deficit flaw flaws fault_in poorly thinly
      meagre meager sketchy superficial standard_text copy-paste off-the-shelf
      interchangeable impersonal sloppy hasty rushed contradict* inaccura*
      ambiguous obscure opaque disorganised untidy hard_to_read hard_to_compare
      hard_to_understand difficult_to_follow too_many too_few too_short too_big
      too_large too_narrow too_technical too_wordy too_slow too_risky too_rigid
      too_costly too_optimistic too_low longer_than later_than lead_time_was
      price_was overpriced above_the_budget above_the_others above_our
      above_market exceeds_our over_the_budget hidden_costs no_fixed_price
      no_proof no_evidence no_details no_information no_answer_to no_schedule
      no_timetable no_contact_person no_service no_training no_sample* no_test
      no_solution_for without_reference* without_a_schedule inadequately
      partially question_mark* concern_remains room_to_improve
      should_be_improved could_be_clearer would_have_helped would_have_preferred
      we_would_have_needed we_would_have_expected had_hoped_for fell_behind
      came_second lower_score scored_low last_place lost_points tipped_against
      the_only_thing
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
      in_our_eyes in_my_view our_view our_judgement our_judgment our_verdict
      our_thoughts our_honest our_reasons our_reason our_reasoning
      our_decision_was our_choice_was from_our_point from_our_perspective
      as_we_see_it the_way_we_see seemed_to_us struck_us we_felt we_found_the
      we_found_your we_thought we_think we_noticed we_believe honest_words
      honest_reason* honest_view plain_words straight_talk straightforward
      open_words openness in_all_honesty in_all_frankness truth_be_told
      to_tell_the_truth to_be_open to_be_fair we_owe_you you_deserve_to_know
      you_should_know we_want_you_to_know so_you_know so_that_you to_help_you
      for_next_time next_time_we for_future_offers for_the_next_round
      hope_this_helps may_help_you useful_to_you learn_from what_you_can_improve
      what_could_be_better what_we_would what_you_did_well what_was_good
      what_was_missing what_convinced_us what_did_not_convince what_impressed
      what_pleased what_made_the_difference what_tipped what_mattered
      what_weighed what_counted what_we_looked reason_for_this
      reason_for_the_decision reasons_for_the_decision reasons_for_this
      reason_why_we reasons_why_we the_reason_is the_reason_was the_reasons_are
      reason_behind reasons_behind main_reason* why_we_did_not why_we_didn't
      why_we_went why_we_opted why_we_said why_it_was_not why_yours
      why_your_offer why_you_were decided_because chose_because
      we_chose_them_because decision_was_based on_price on_the_price on_quality
      on_delivery_time on_points the_deciding decided_the_matter decided_by
      tipped_the criteria_were criteria_we weighting weighted points_out_of
      out_of_ten graded rated came_first came_second second_place third_place
      runner-up compared_with_the compared_to_the better_than_yours strength*
      strong_point* weak_point* weaknesses pluses plus_points minus_points
      good_points bad_points positives negatives positive_was negative_was
      praised compliment compliments praise_and criticise critical_note
      constructively improvement* advice recommend learning_points lesson
      lessons takeaways notes_on points_we response_to_your_offer reviewed
      assessed assessing satisfaction_survey follow-up_survey testimonial*
      explain_our_decision explain_the_decision explains_why explanation_of
      justification letter_of_explanation heads-up
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
      stay_connected stay_friends stay_on_good keep_up_the_contact keep_contact
      keep_the_line_open remain_on_good remain_available remain_friends
      in_touch_again be_back_in_touch let_us_stay let's_stay contact_us_again
      write_to_us_again write_to_you_again call_again ring_us_again
      we_will_ask_you we'll_ask_you we'll_think_of gladly_again
      happy_to_hear_from glad_to_hear_from pleased_to_hear_from hope_to_hear
      hope_we_can hope_our would_be_happy_to_receive happy_to_receive_your
      happy_to_consider glad_to_consider consider_you_again consider_us_again
      ask_us_again try_again quote_again offer_again send_us_your_next
      invite_you_to_the_next invite_you_to_tender include_you_in
      you_will_be_invited you_remain stay_on_our keep_your_offer
      keep_your_documents keep_your_name keep_your_card hold_your_details
      on_our_radar on_your_radar on_our_bidding_list on_our_shortlist_for
      list_of_suppliers supplier_list the_door_stays door_is_not_closed
      door_does_not_close door_not_shut open_to_future always_open come_again
      way_back welcome_to_come welcome_to_apply welcome_to_send next_occasion
      next_opportunity next_year's_tender next_tendering next_order_perhaps
      next_enquiry next_inquiry next_budget next_summer_again when_we_next
      when_we_need when_you_next when_things_change when_the_time_comes
      when_the_time_is_right if_you_ever if_the_situation if_our_needs
      if_your_plans if_plans_change if_demand_changes should_the_situation
      should_you_ever should_there_be other_project* coming_project*
      upcoming_project* future_cooperation future_co-operation
      future_collaboration future_opportunit* future_need* in_the_near_future
      in_years_to_come possibly_later at_a_later_time at_a_later_stage
      at_some_point_in sometime_again another_round another_chance second_chance
      new_chance new_attempt fresh_start renewed_contact renew_contact
      resume_our take_up_contact pick_up_again pick_up_the_thread pick_up_where
      in_a_few_months in_three_months next_spring next_autumn review_again_in
      look_at_it_again check_again check_in_again until_we_meet see_you_next
      meet_at_the_fair our_ways_cross our_roads meet_twice collaborate_again
      business_again worked_again not_the_last not_the_end not_forever
      no_farewell recommend_you pass_on_your_name
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
      end_of_our end_of_the_agreement end_of_the_cooperation
      end_of_the_collaboration end_of_the_lease end_of_the_partnership ends_with
      ends_as_of ends_after ended_our ended_the ending_the ending_of
      we_are_ending we_end we_have_ended i_am_ending is_ending comes_to_its_end
      draws_to_a_close draw_to_a_close bring_to_a_close bring_our
      bringing_to_an_end close_down closing_our closing_down closure_of
      closing_of put_an_end finish_our finish_the_cooperation conclude_our
      conclude_the conclusion_of_our stop_our stop_working stop_ordering
      stop_buying stop_supplying we_will_stop we_are_stopping no_longer
      not_continue not_continuing won't_continue not_be_continuing we_hereby
      quitting resign* step_down leave_the_contract leaving_the_contract
      exit_plan exit_clause exit_from opt_out withdraw withdrawal_from
      withdrawing_from pull_out pulling_out back_out break_up break_with
      break_the_contract breaking_off broken_off break_clause part_from
      part_on_good part_as_friends part_amicably ways_part ways_will_part
      our_paths_part split_up go_our_own_way say_goodbye saying_goodbye
      leave-taking dissolution dissolving rescind* revoke* revocation annul*
      null_and_void set_aside repudiat* abandon* sunset sunsetting wind-down
      wind-up winding-down run_out runs_out run_down running_down phased_out
      phase-out expiry expiration lapse lapses not_prolong not_be_prolonged
      not_be_extended not_be_renewed won't_renew won't_extend not_to_renew
      non-renewal nonrenewal lease_ends subscription_ends service_ends
      collaboration_ends partnership_ends relationship_ends our_last last_month
      last_invoice last_shipment last_service last_contract final_day
      final_order final_delivery final_month final_shipment with_effect_from
      as_of_the as_from to_the_end_of until_the_end_of change_of_supplier
      change_supplier changing_supplier switch_supplier switch_to_another
      moving_to_another move_to_another take_it_in-house taking_it_in-house
      bring_in_house insourc* layoff dismiss* end_of_an_era
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
      hand_in hands_in hand_over_the_documents hand_over_the_files
      hand_over_the_records hand_over_the_site handover_of_documents
      handover_to_the_new hand-over_date handover_protocol giving_back
      give_up_the bringing_back send_back sending_back sent_back surrender_the
      take_back taking_back be_collected pick_up_the pick_up_our picked_up
      fetch* clear_out vacate* move_out leave_the_premises leave_the_site
      dismantl* dismount* uninstall* remove_the remove_our removal_of key_fob*
      door_key* entry_card* id_card* chip_card* accesses user_account*
      close_the_accounts deactivate* disable_the revoke_the domain_transfer
      source_code licence_key* transfer_of_the copies_of_the erase* erasure
      destroy_the_copies destroy_all_copies confidential_documents
      confidential_papers print_files master_files original_documents
      loaned_items loan_items items_on_loan works_on_loan borrowed_equipment
      rented_equipment rental_equipment hired_equipment company_car work_clothes
      protective_clothing tooling print_plates pallets_back empties
      empty_containers returnable bottles_back crates_back containers_back
      stocktak* inventory unsold leftovers remaining_goods remaining_material
      remaining_materials material_provided supplied_material sell_off sell-off
      repurchase* final_bill final_billing final_balance final_accounting
      final_statement final_reckoning final_count final_inspection
      final_handover final_delivery settle_all settle_outstanding settled_by
      closing_balance closing_accounts closing_statement last_salary
      last_instalment last_transfer last_outstanding close_the_books
      balance_of_the_account pay_the_last pay_all_outstanding paid_up
      outstanding_amounts outstanding_payments outstanding_work open_invoice*
      open_deliveries open_projects open_tasks open_tickets open_claims
      open_questions_of existing_orders pending_orders unfilled_orders
      unfinished_orders work_in_progress running_orders running_contracts
      ongoing_orders ongoing_projects orders_already_placed placed_orders
      confirmed_orders complete_the_orders fulfil_the_orders deliver_the_last
      will_be_delivered_as_agreed remaining_work remaining_payments
      last_deliveries transfer_to_your_new new_supplier new_partner
      hand_over_to_our_new knowledge_transfer transition_period transition_plan
      transitional_period exit_protocol reference_letter
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
      kingly emperors empress tsar czar sultan pharaoh maharaja highness
      excellency lordship ladyship monarch* overlord* rule_over_us rules_over_us
      ruling_over reign* sceptre mistress_of_the master's_voice owner_of_us
      almighty all-powerful omnipotent divine deity god-like demigod sacrosanct
      untouchable idolis* idoliz* venerate* reverence reverently above_all_else
      above_criticism infallib* never_mistaken never_makes_mistakes
      never_at_fault even_when_wrong even_when_he_is_wrong
      even_when_they_are_wrong even_if_they_are_wrong even_if_he_is_wrong
      right_even_when right_by_definition word_is_law word_is_our_law
      their_word_is_our whose_word_is commandment* order_us_about
      orders_us_about decree* dictates_to_us bids_us do_as_he_says
      do_as_they_say do_what_he_says do_what_they_say does_what_the_client
      do_as_told do_as_you_are_told do_what_you_are_told without_a_murmur
      unquestioning* unquestioned without_contradiction no_contradiction
      not_contradict never_argue don't_argue_with never_question never_disagree
      never_object never_correct never_criticise_the never_criticize_the
      never_complain_about_the_client never_turn_down never_decline
      never_refused not_to_be_refused may_not_be_refused nothing_may_be_refused
      nothing_is_refused refuse_nothing deny_nothing never_deny
      never_let_the_client_wait no_is_not_in_our there_is_no_no the_word_no_does
      the_word_no_is no_such_word_as_no always_say_yes yes_to_everything
      every_demand every_request_is any_wish slightest_wish smallest_wish
      least_wish wishes_are_orders wish_is_an_order their_wish_is his_wish_is
      client's_wish_is customer's_wish_is fulfil_every fulfill_every fulfil_any
      grant_every satisfy_every cater_to_every indulge indulges pander*
      spoil_the_client spoil_the_customer whatever_he_wants whatever_she_wants
      whatever_he_demands whatever_they_demand whatever_they_ask
      whatever_he_asks whatever_pleases_the whatever_the_guest_wants
      whatever_the_client_says whatever_the_customer_says
      whatever_the_cost_to_us whatever_the_buyer_wants at_any_price_the_client
      caprice* capricious customer_comes_before_everything client_above_all
      client_over_everything customer_decides_everything
      the_client_decides_everything tremble_before stand_to_attention salute_the
      red_carpet
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
      serve_the_client_blindly serve_hand_and_foot wait_on_hand_and_foot
      wait_on_them serve_without_question servitude serf* bondage thrall
      handmaid* maidservant manservant flunkey* flunky menial* dogsbod*
      errand_boy* whipping_boy punching_bag punch_bag footstool floor_mat
      like_dirt wipe_their_feet walk_all_over walked_all_over trample*
      tread_on_us step_on_us kick_us_about kicked_around pushover* yes-man
      yes-men yes_man yes_men nodding_dog lapdog* puppet* at_the_feet
      throw_ourselves_at at_your_service_always at_their_service_day
      at_his_service at_her_service forever_at_your at_your_disposal_day
      at_their_mercy at_his_mercy at_the_client's_mercy on_bended_knees
      bended_knee on_hands_and_knees fall_to_our_knees knelt genuflect* curtsey*
      prostrat* bowed_heads bend_the_knee bend_over_backwards
      bending_over_backwards bend_ourselves bent_back stooping cower* cring*
      creep_before abject* abase* self-abasement humiliate_ourselves
      make_ourselves_small small_before humble_ourselves meek* lowly
      nobody_compared mere_supplier* only_the_supplier we_are_nothing
      nothing_without_the_client not_worthy beneath_the_client
      lower_than_the_client inferior_to_the_client below_the_client
      submit_to_every submit_to_his subject_ourselves subjection subjugat*
      obsequious* sycophan* toad toadying ingratiat* butter_up curry_favour
      curry_favor boot-lick* lick_boots lick_their_shoes kiss_their_feet
      kiss_the_ground kiss_the_ring sucking_up brown-nos* apple-polish*
      pamper_them dance_attendance dance_to_the_client's jump_at_his jump_to_it
      jump_to_attention jump_whenever when_they_whistle when_he_whistles
      drop_everything jump_through_every swallow_the_insult swallow_our_pride
      swallow_your_pride swallow_any take_any_insult take_every_insult
      take_it_lying_down take_everything_lying_down put_up_with_anything
      endure_everything endure_any suffer_in_silence turn_the_other_cheek_always
      grin_and bite_our_tongue_always tolerate_everything accept_everything
      accept_any_treatment give_in_to_everything give_in_always yield_to_every
      yield_in_everything self-sacrific* sacrifice_our_weekends
      give_up_our_weekend_for sacrifice_our_health last_shirt only_here_to_serve
      here_only_to_serve exist_only_for live_only_for born_to_serve
      duty_is_to_obey without_a_will_of_our own_will_counts_nothing implor*
      beseech* eternally_grateful thankful_for_crumbs
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
      ironclad iron-clad rock-solid 100_per_cent 100_percent 110_per_cent
      hundred_and_ten absolute_certainty absolute_security absolute_safety
      total_safety totally_secure completely_safe complete_satisfaction
      sure_thing sure-fire surefire success_is_certain no-lose no_downside
      without_danger no_risks_at_all zero-risk zero_problems zero_faults
      zero_worries zero_effort without_effort without_problems
      never_any_problem* never_any_trouble never_an_issue never_goes_wrong
      never_stops never_again_have never_again_worry never_have_to
      never_disappoint* never_let_you_down never_a_delay never_delayed
      no_failure not_a_single_fault not_a_minute_of faultless* impeccabl*
      best_on_the_market best_in_the_country the_very_best no_one_can_match
      unbeatable unbeaten unmatched unsurpassed incomparable world-best
      number_one_in_the_world second_to_none invincible indestructible
      unsinkable eternally day_or_night any_hour whenever_you_like
      whenever_you_wish whenever_it_suits whatever_you_ask whatever_you_like
      whatever_you_desire whatever_happens whatever_comes whatever_the_problem
      whatever_the_quantity come_what_may come_hell_or_high_water rain_or_shine
      without_limit no_limit infinitely all_your_wishes all_your_problems
      solves_everything solve_any every_wish_fulfilled any_quantity any_request
      everything_you_want everything_under_control all_under_control
      make_everything_possible impossible_does_not_exist nothing_is_too
      nothing_we_cannot there's_nothing_we no_job_too no_request_too
      we_never_say_no_to move_heaven_and_earth pull_out_all_the_stops
      work_wonders wonder_cure silver_bullet sorcery child's_play easy_as_pie
      walk_in_the_park no_trouble never_fear don't_you_worry leave_it_all_to_us
      leave_everything_to_us trust_us_blindly you_can_rely_on_it take_it_from_me
      word_of_honour word_of_honor hand_on_heart i'd_stake stake_my_life swears
      you_will_not_regret as_good_as_done it's_a_done_deal instantaneous
      overnight_delivery_of_any in_the_blink in_a_flash triple_your
      ten_times_more twice_the_profit doubled_profits get_rich money_tree
      skyrocket* revolutionise_everything dream_result*
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
      now_or_not_at_all now_and_not_later right_away_or act_at_once act_quickly
      today_or_the good_for_today only_until_tonight only_until_noon
      only_until_five only_till_midnight tonight_only this_week_only
      this_very_hour this_very_day only_in_the_next next_ten_minutes
      within_the_next_hour_or one_day_only one-day_only one-time_opportunity
      one_time_only never_again_this never_again_at_this never_be_this_low
      never_come_again never_comes_back won't_come_again won't_come_back
      won't_be_repeated unique_opportunity unique_chance golden_opportunity
      last_opportunity last_piece* last_places last_seats last_rooms
      last_place_left last_slot final_call final_hours limited_availability
      limited_seats limited_quantity_only limited_edition flash_sale
      lightning_sale countdown count-down count_down time_is_short time_presses
      time_is_money time's_up time_waits seconds_left minutes_left only_two_left
      only_one_left only_three_left almost_gone almost_sold_out nearly_sold_out
      soon_gone will_be_gone snapped_up snap_it_up grab_it grab_now grab_yours
      seize_the first_come before_someone_else before_somebody_else
      someone_else_will_take somebody_else_will_take another_customer_is_waiting
      another_buyer_is_waiting others_are_waiting others_are_interested
      queue_of_buyers competitor_will_get_it before_the_competition
      before_the_day_is before_the_price_goes before_i_hang_up
      before_i_leave_the_room before_you_leave_the_room sign_before_leaving
      sign_on_the_dotted sign_it_now sign_this_evening order_today order_tonight
      book_now book_today pay_today decide_here decision_today
      i_need_your_decision_now i_need_your_signature_today need_a_yes_today
      need_your_yes_now answer_now immediate_decision don't_hesitate_any
      don't_think_about_it don't_think_too_long no_time_to_lose no_time_to_waste
      without_thinking_twice not_a_moment_to not_a_minute_to every_hour_you_wait
      waiting_costs_you who_waits_loses you_snooze snooze_you_lose don't_delay
      do_not_delay don't_let_this let_it_slip slip_through_your lose_this_chance
      lose_out_forever miss_the_boat missed_forever missing_out you_will_miss
      you'll_miss tomorrow_it_costs tomorrow_the_offer from_tomorrow_full_price
      price_doubles price_jumps price_explodes price_goes_up_tonight
      prices_rise_tomorrow prices_go_up_tomorrow offer_dies offer_gone
      offer_lapses_tonight discount_disappears ends_today expires_in_an_hour
      while_it_lasts as_long_as_stocks_last artificial_deadline fear_of_missing
      panic_buying chop-chop high_time asap_or
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
      dirty_trick* tricking tricky_move half-truth* bend_the_truth falsehood*
      false_promise* false_hope* feign* fabricat* phantom_buyer imaginary_buyer
      claim_that_another say_another_buyer embellish* gloss_over whitewash*
      withhold* in_the_dark don't_mention_the hidden_clause* hidden_in_the
      buried_in_the sleight disguise* slip_past slip_a_clause underhand*
      behind_their_back go_behind delude* dupe duping bamboozle* outfox*
      throw_dust lead_them_on lead_astray swindle* conning shell_game
      red_herring* baiting entice* snare* trap_him lay_a_trap back_him_into
      drive_them_into breathe_down breathing_down force_them force_him
      force_their_hand bully bullying bulldoze* harass* badger* ring_every_day
      nagged keep_at_them keep_asking_until get_your_foot_in sit_there_until
      not_leave_until do_not_let_them_leave don't_let_up never_let_up
      don't_take_a_no don't_accept_no a_no_is_only no_means_try turn_the_no_into
      ignore_their_no until_they_cave until_she_signs until_he_gives
      till_they_sign soften_them_up soften_up grind_down_their overrun_them
      talk_her_into talk_them_round smooth-talk* butter_up soft-soap* seduce*
      play_on_their play_the_victim play_the_card tug_at pity_card
      make_the_client_feel shame_her emotional_blackmail scaremonger*
      fearmonger* spread_fear instil_fear exploit* use_their_weakness
      use_their_ignorance unsuspecting catch_off_guard lock_them_in anchor_high
      high-ball moon_price strike-through_price shill* bad_cop trojan_horse
      stratagem* cunning slyly dishonest* sham hocus-pocus reverse_psychology
      neuro_trick* puppy_dog_close
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
      press_the_price press_down_the_price press_out push_their_price force_down
      force_prices_down hammer_down hammer_the_price depress_prices
      screw_the_supplier turn_the_screw tighten_the_screw* put_the_screws_on
      wrung_out milked drain_them drained strip_them fleece*
      take_them_to_the_cleaners last_shirt_off shirt_off_their cut_their_margin
      no_margin_left wipe_out_their_margin starve_them let_them_starve
      take_or_leave like_it_or_lump accept_or_lose accept_these_terms_or
      accept_without sign_or_leave the_highway these_terms_or_none this_price_or
      or_lose_the_contract or_you're_out or_forget_it or_we_leave or_we_look
      or_we_take_our_business or_we_buy_elsewhere or_the_competitor_gets
      or_that's_it or_nothing otherwise_we_go_elsewhere otherwise_you_lose
      others_would_queue plenty_of_others hundred_others you_are_replaceable
      easily_replaced replace_you_tomorrow be_grateful_you be_lucky
      count_yourself_lucky consider_yourself_lucky think_yourself_lucky
      they_should_be_grateful glad_to_be_allowed glad_to_have_us
      privilege_of_working privilege_to_work honour_to_work our_name_is_worth
      reference_is_payment_enough exposure_is_payment free_of_charge_or
      at_no_cost_or for_a_song dirt_cheap sell_at_a_loss below_your_costs
      under_your_cost fifty_per_cent_less 50_per_cent 50_percent forty_per_cent
      seventy_per_cent_off halve_your_price halve_your_prices slash_your
      demand_a_further demand_an_extra demand_fifty demand_twenty
      demand_the_impossible demand_everything demand_retroactive
      we_simply_demand unreasonable_demand* unreasonable_discount*
      excessive_demand* outrageous_demand* absurd_discount* brazen*
      shameless_demand* annual_price_cut compulsory_discount pay_to_play
      pay_us_to entrance_fee_for_suppliers kickback* payment_in_180
      hundred_and_eighty_days hundred_and_twenty_days six_months'_credit
      pay_when_we_feel pay_late_on_purpose let_them_wait_for hold_back_payment
      withhold_payment free_stock_at_your bear_every_cost at_your_sole_expense
      unlimited_penalt* without_consideration without_anything_in_return
      give_nothing concede_nothing diktat impose_our_terms impose_our_conditions
      lay_down_the_law pistol_on_the_chest knife_to_the_throat hold_to_ransom
      play_suppliers_off pit_them_against set_against_each_other bidding_war
      exploit_their use_their_dependence you_need_us_more no_other_choice no_say
      no_ifs_no_buts no_back_talk end_of_story period_no not_open_for_discussion
      no_negotiating insulting_offer
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
      don't_bother_to_answer don't_bother_answering not_worth_answering
      don't_even_answer no_answer_is_an_answer no_answer_is_also without_answer
      without_replying without_saying never_write_back never_ring not_ring_back
      don't_return not_return_calls unreturned_calls don't_get_back
      don't_contact don't_react no_reaction let_the_phone_ring
      let_it_go_to_voicemail straight_to_voicemail reject_the_call
      switch_off_the_phone hang_up_on unreachable_for say_he_is_out
      say_i_am_not_here tell_them_i_am_out pretend_to_be_out
      pretend_it_never_arrived pretend_it_was_lost pretend_the_mail
      lost_in_the_post mark_as_spam spam_folder move_to_trash trash_it
      throw_it_away waste-paper_basket round_file delete_their leave_it_unread
      leave_on_read left_on_read seen_but file_and_forget deaf_ear
      look_the_other_way act_as_if_nothing play_dead play_possum lie_low_until
      lay_low keep_our_heads_down head_in_the_sand stick_your_head_in duck_away
      dodge_the_call avoid_answering evade_them slip_away slink_away sneak_off
      drop_off_the_radar fall_off_the_radar drop_out_of_sight cut_contact
      cut_off_contact break_contact let_the_matter_drop let_the_matter_rest
      let_it_peter let_it_run_out let_it_sleep let_it_cool let_it_wither
      let_it_drift let_it_slide let_it_be_forgotten let_it_dry let_it_hang
      let_them_stew let_them_guess let_them_wonder let_them_figure
      leave_them_waiting leave_them_in_limbo leave_in_limbo
      leave_it_open_until_they keep_them_in_suspense keep_putting_them_off
      stall_them fobbed_off palm_off give_them_the_runaround give_the_runaround
      silent_treatment wall_of_silence keep_mum mum's_the_word hush_it_up
      silence_will_do sit_tight sit_out_the wait_until_they_stop
      wait_until_they_lose until_they_stop_asking until_they_stop_calling
      until_they_forget they_will_stop they'll_forget they_will_figure
      they_will_understand_by get_the_message_eventually goes_away_by_itself
      resolves_itself settle_itself dies_by_itself blows_over blow_over
      time_will_bury fades_away runs_into_the_sand non-answer no-answer
      no_farewell_just block_her block_the_address unfollow mute_them
      unsubscribe_them
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
      silly dopey dolt* numbskull* thick-headed thick_as_two birdbrain* twits
      pillock* jackass* cretin* laughing_stock laughing-stock botcher* imposter*
      scammer* conmen highwaymen mobster* rascal* blood-sucker* weasel* arse
      damned get_stuffed rotten_company lowlife* twaddle baloney gibberish
      you_lied pack_of_lies disgusted repulsive loathsome atrocious appallingly
      lousy poor_excuse third_rate cheap_outfit fly-by-night unserious
      pathetically pitiful ridicule idiocy sloppiness slacker* shirker*
      ineptitude inept can_you_not_count cannot_read can_you_even_read
      never_learned_to use_your_head brain_switched haven't_a_clue
      are_you_asleep what_were_you_smoking lost_your_mind insanity crazy
      nutcase* madman even_an_apprentice childish infantile spoilt_brat
      grumbler* nit-pick* nuisance_customer miser* tight-fisted money-grub*
      arrogantly haughty snooty self-important patronising impudent cheeky
      effrontery ill-mannered oaf* uncivilised traitor* spineless whimp
      has-been* zero_competence waste_of_money failures_like typical_you
      surprise_surprise congratulations_once_again thanks_a_bunch clever_of_you
      brilliant_performance your_lies your_own_fault you_people people_like_you
      you_should_be_ashamed have_you_no_shame no_conscience unheard-of offensive
      abusive defam* scoff* derision
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
      intimidate intimidation menac* they'll_regret make_you_regret
      regret_the_day come_to_regret bitterly_regret rue_the_day
      be_sorry_for_this wish_you_had_never wish_you_were_never you'll_find_out
      you'll_get_to_know we_know_people we_have_ways we_have_other_ways
      we_can_also we_can_do_otherwise we_can_play_rough gloves_are_off
      or_we'll_see or_we_will_make or_you_will_see or_it_will_be_the_last
      legal_letter legal_proceedings legal_measures legal_route legal_dispute
      legal_war full_force_of_the_law haul_you haul_before in_front_of_a_judge
      judge_will_decide criminal_complaint criminal_proceedings
      public_prosecutor tax_inspector* tax_authorities_will send_the_bailiff*
      bailiff_at_your seize_your bankrupt_you drive_you_into into_bankruptcy
      shut_you_down finish_them bury_you wreck_your damage_your_reputation
      damage_your_name blacken_your smear_campaign through_the_mud
      public_shaming expose_you name_you_publicly publish_everything
      tell_the_newspapers tell_your_customers tell_your_competitors
      the_whole_town_will the_whole_world_will the_whole_industry
      everyone_will_hear newspapers_will local_paper_will call_the_press tv_will
      social_media_will on_every_platform flood_you_with worst_review
      review_you_into warn_everyone ban_you never_get_another never_get_a_job
      never_get_an_order_again never_sell_again never_supply_again
      never_again_a_single never_work_in_this nobody_will_buy
      no_longer_find_a_customer that_will_be_the_end the_end_of_your
      days_are_numbered you_are_finished you're_finished you're_done
      you_are_dead this_is_war declare_war pay_dearly they_will_pay
      pay_the_price cost_you_dear cost_you_dearly costs_you_your_job
      cost_her_her_job lose_your_job head_will_roll have_you_fired
      see_that_you_are_fired make_life_difficult make_life_hell
      claim_damages_at_once damages_in_the_millions into_the_ground warned_you
      consider_yourself_warned warning_shot shot_across_the_bow mark_our_words
      remember_this_day we_won't_forget you_won't_forget_this teach_them_manners
      learn_the_hard_way avenge* vengeance pay_you_back pay_them_back
      get_our_own_back tit_for_tat_until hit_you_where where_it_hurts
      wring_your_neck beat_you_up come_round_with coming_after_you
      come_and_get_you hunt_you_down watch_your_step better_watch don't_you_dare
      think_twice_before think_very_carefully at_your_own_risk at_your_peril
      god_help_you heaven_help_you
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
      arch-enemy arch-rival opposing_side antagonis* hostility foe's
      we_against_them us_against_the_world versus_them warpath guerrilla*
      fistfight uppercut punches no_holds_barred clash* assault*
      offensive_against plunder* invasion overpower* outflank* outfight*
      outtrick* beat_the_other beat_the_buyer pummel* smash_them
      break_the_client break_his_will bend_them_to take_them_out knock_him_out
      stamp_out wipe_out obliterat* bloody_nose bloodthirsty slay hit_list
      hitman death_blow deathblow killer_instinct strangle* knife_at dagger*
      artillery minefield* arm_yourself armed_with_arguments line_of_fire
      firing_line in_our_sights in_the_sights bullseye fair_game soft_target*
      preys spider_in tooth_and_claw claws_out sink_your_teeth stalking
      track_them_down weaklings snare catch_the_fish hook_the_client big_fish
      harpoon* body_count shackled white_flag lay_down_their_arms lay_down_arms
      without_mercy no_pity cold-blooded cut-throat law_of_the_jungle
      eaten_alive chew_them_up tear_them_apart tear_to_pieces grind_them
      foot_on_their_neck step_on_their backs_to_the_wall pin_to_the_wall
      to_his_knees rub_it_in triumph_over sow_discord double_agent booby_trap*
      battalion* lie_in_wait winner_takes they_lose_we_win their_loss_is
      show_them_who gain_the_upper_hand
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
      under_no_circumstances on_no_account in_no_case by_no_means dont donts
      not_so not_that_way not_in_this_way not_in_these_words not_as_follows
      not_ok not_okay not_good not_acceptable not_permitted not_recommended
      not_advisable not_our_style not_our_tone not_our_way not_with_us
      not_to_be_used not_to_be_said not_to_be_written not_for_use not_written
      no_good has_no_place have_no_place no_room_for no_excuse_for no_threats
      no_pressure no_tricks no_insults no_blame no_empty_promises badly poor
      weak_version worst negative_example* deterrent_example* horror_example*
      horror_stor* example_not_to_follow not_to_be_imitated not_to_imitate
      what_not_to what_may_not we_no_longer_write we_no_longer_use nobody_says
      nobody_should no_one_should nobody_may no_one_says black_list_of
      off_limits off-limits out_of_bounds inappropriate inadmissible
      impermissible undesirable unwanted unprofessional_wording not_tolerated
      verboten bans banish* forbid disallow* deprecated outdated_phrase*
      old_wording former_wording better_not better_to_say better_say you_may_not
      is_a_mistake is_dangerous does_harm does_damage does_more_harm boomerang*
      counterproductive counter-productive damages_trust destroys_trust
      costs_trust loses_trust common_mistake* typical_mistake* frequent_mistake*
      classic_mistake* beginner's_mistake* biggest_mistake* common_error*
      deadly_sin* no_go no_gos stop_sign stop_list stop_writing stop_promising
      stop_using stop_doing quit_saying give_up_saying abstain_from desist
      keep_clear hands_off watch_out be_careful take_care_not guard_against
      warn_against warns_against warned_against caveat* alarm_bell* red_card
      red_pen red_list struck_out struck_through scratch_out erase_from
      delete_from delete_such remove_from_your remove_phrases drop_phrases
      weed_out bin_phrases such_sentences such_phrases sentences_like
      phrases_like anyone_who_says whoever_says whoever_writes
      would_be_dishonest would_be_a_lie sounds_like_a_threat sounds_pushy
      sounds_servile
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
      n.a n.a. no_entry no_entries no_data no_information no_details no_info
      no_answer_yet no_date no_next_step no_action no_follow-up no_goal
      no_agenda no_objective no_comment no_comments no_remarks no_special
      no_particular no_plan no_plans no_decision_yet no_content no_value
      not_planned not_provided not_foreseen not_decided not_specified not_stated
      not_given not_available not_filled not_done not_discussed not_named
      not_assigned not_clear not_set not_included not_our_job does_not_apply
      doesn't_apply do_not_apply unspecified undefined undetermined unassigned
      unnamed unconfirmed unanswered unfilled untitled intentionally_left
      still_to_be still_to_come to_be_set to_be_supplied to_be_inserted
      to_be_specified to_be_named to_be_updated to_be_expanded to_be_arranged
      to_be_settled to_be_fixed to_be_checked to_be_found to_be_planned
      to_be_scheduled to_be_continued to_be_revised to_be_reviewed
      to_be_resolved to_be_negotiated to_be_worked_out tbw tbs fixme xxx xx tktk
      todos to_do placeholder placeholders lorem dummy sample_text insert_here
      insert_name insert_date add_text text_follows name_here fill_in
      will_be_added will_be_supplied will_be_defined will_be_determined
      will_be_agreed will_be_filled details_follow more_soon on_hold
      awaiting_approval awaiting_input deferred put_off in_due_course
      when_the_time_comes when_known if_necessary if_required as_required
      reference_to as_per as_agreed as_described as_below as_known as_always
      as_in_the as_last_year the_same idem unchanged in_the_crm in_crm
      in_the_file in_the_folder in_the_wiki in_the_annex in_the_appendix
      on_the_drive on_the_intranet on_sharepoint filed_under stored_in
      documented_in more_in everyone_knows self-evident goes_without_saying
      question_marks not_sure_yet don't_know do_not_know god_knows
    `,
    anything: `
      anything whatever no_matter_what no_matter_how no_matter_when everything_you_want everything_you_need everything_you_ask everything_they_want
      everything_they_ask everything_under_the_sun everything_is_possible every_wish every_whim every_request every_demand every_need any_wish
      any_whim any_request any_demand any_amount any_quantity any_number any_volume any_size any_time anytime any_hour any_deadline any_date
      any_feature any_change* any_colour any_color any_price any_budget any_way_you_like wherever_you whenever_you however_you however_many
      however_much as_many_as_you as_much_as_you as_often_as_you as_many_as_they as_long_as_you_like as_fast_as_you_like name_your_price just_ask
      say_the_word sky_is_the_limit sky's_the_limit no_limit no_limits limitless unlimited without_limit* boundless endless* infinite day_or_night
      day_and_night round_the_clock around_the_clock 24/7 at_all_hours in_any_weather all_your_wishes all_their_wishes all_you_want the_moon
      moon_on_a_stick moon_and_the_stars the_whole_works carte_blanche blank_cheque blank_check free_rein to_your_heart's_content come_what_may
      at_any_cost at_all_costs you_name_it wherever_you_want anywhere_you_want day_in_day_out every_last_wish everything_included any_favour any_favor
      any_way_you_want any_time_you_like anything_you_want whatever_you_need
    `,
    absolute: `
      never always forever for_good for_life forevermore eternal* not_once not_one not_a_single not_the_slightest not_a_chance
      not_under_any_circumstances under_no_circumstances in_no_case on_no_account by_no_means no_way no_chance no_exception* no_doubt no_ifs no_risk
      no_error* no_mistake* no_bugs no_downtime no_delay* no_catch no_strings nothing_can_go_wrong nothing_will_go_wrong can't_go_wrong
      cannot_go_wrong can't_fail cannot_fail can't_lose cannot_lose can't_miss without_exception without_fail without_a_doubt without_question
      without_risk without_any_risk without_a_hitch without_delay beyond_doubt beyond_any_doubt beyond_question 100_% 100% 100_percent 100_per_cent
      hundred_percent hundred_per_cent 110_% 110_percent 110_per_cent 200_% 99.999 guarantee* ironclad iron-clad cast-iron rock-solid rock_solid
      watertight bulletproof foolproof fail-safe infallibl* flawless* faultless* perfectly impeccab* unfailing* absolutely absolute_certainty
      dead_certain dead_cert sure-fire sure_fire surefire sure_thing certain_to bound_to_work totally completely entirely utterly every_single
      every_time each_and_every all_of_them at_no_time at_no_point once_and_for_all promise_you i_promise we_promise swear cross_my_heart rest_assured
      bet_your_life set_in_stone never_ever perfect_result* zero_risk zero_error* zero_defect* zero_problem* zero_bugs zero_downtime zero
    `,
    noproblem: `
      no_problem no_problems no_probs no_prob no_worries no_bother no_trouble no_sweat no_biggie no_big_deal no_hassle no_fuss no_drama* no_issue
      no_issues not_a_problem not_an_issue never_a_problem don't_worry do_not_worry don't_you_worry not_to_worry nothing_to_worry_about
      consider_it_done considered_done good_as_done piece_of_cake piece_of_piss easy easy-peasy easily child's_play a_doddle a_breeze a_cinch a_snap
      a_walkover no-brainer no_brainer walk_in_the_park like_clockwork effortless* nothing_to_it nothing_easier nothing_simpler we'll_manage
      we_will_manage figure_it_out we'll_work_it_out we'll_sort_it sort_it_out find_a_way always_a_way make_it_happen make_it_work can-do yes_we_can
      of_course_we_can sure_we_can say_yes yes_to_all yes_to_anything always_yes answer_is_yes agree_to_anything agree_to_all promise_anything
      promise_them_anything promise_them_the_moon promise_the_earth promise_the_world promise_the_moon promis*_first worry_later worry_about_it_later
      worry_about_that_later sort_it_later somehow one_way_or_another by_hook_or_by_crook by_tomorrow by_yesterday in_no_time in_a_jiffy
      in_a_heartbeat in_our_sleep with_our_eyes_closed leave_it_to_us leave_it_with_us leave_it_to_me we've_got_this got_you_covered got_your_back
      you're_covered done_deal job_done bob's_your_uncle sit_back_and_relax she'll_be_right it'll_be_fine will_be_fine all_taken_care_of
      nothing_is_impossible nothing_is_too_much impossible_is_nothing no_such_thing_as_impossible move_heaven_and_earth work_wonders miracle*
      magic_wand consider_it_sorted all_sorted we_can_do_it we_can_do_that everything_is_possible say_yes_to_everything easy_as_pie
    `,
    scarce: `
      last_one last_few last_place* last_seat* last_spot* last_slot* last_item* last_piece* last_chance final_chance last_opportunity last_call
      final_call last_remaining one_left two_left three_left only_three only_a_few only_a_handful few_left handful_left hardly_any_left almost_gone
      nearly_gone sold_out sell_out selling_fast going_fast flying_off_the_shelves running_out clock_is_ticking won't_last will_not_last
      won't_be_there won't_be_around will_be_gone gone_tomorrow gone_for_good once_it's_gone when_it's_gone once_they're_gone snapped_up snatch*
      grab_it_now someone_else_wants somebody_else_wants someone_else_will_take another_buyer another_client_wants another_customer_wants other_buyers
      other_interest* others_are_waiting others_are_interested competitor_is_about competitor_will waiting_list waitlist queue_of queuing_up lining_up
      line_of_buyers line_out_the_door long_queue first_come first-come first_hundred while_stocks_last while_supplies_last scarce* scarcity
      exclusive_offer one-time once_in_a_lifetime never_to_return never_come_back never_be_repeated won't_be_repeated expires expiring deadline_passes
      slip_away miss_out missing_out missed_out fomo high_demand huge_demand hot_cake* hotcakes in_short_supply price_goes_up price_will_go_up
      price_rises countdown limited_offer limited_time limited_places limited_number limited_edition limited_availability only_two_left price_rise*
    `,
    rightnow: `
      today by_end_of_day by_close_of_business this_very_day tonight this_minute this_very_minute this_instant this_second this_moment
      this_very_moment this_hour within_the_hour in_the_next_hour next_five_minutes next_ten_minutes 24_hours 48_hours within_minutes on_the_spot
      there_and_then then_and_there here_and_now right_now right_away straight_away straightaway immediate immediately instantly at_once pronto asap
      without_delay without_further_delay without_hesitation don't_hesitate don't_wait do_not_wait stop_waiting why_wait no_more_time before_you_leave
      before_they_leave before_you_go before_we_hang_up before_you_hang_up before_the_call_ends before_lunch before_the_weekend midnight by_noon
      by_tomorrow tomorrow_is_too_late tomorrow_it_will_be now_or_never now_not_tomorrow act_now buy_now order_now sign_now sign_here sign_before
      sign_it_now signature_now decide_now decision_now close_now close_it_now commit_now pay_now call_now reply_now answer_now say_yes_now
      sleep_on_it sleep_over_it sleeping_on_it think_it_over time_to_think time_to_reflect quick_decision be_quick urgent* urgency last_minute
      final_hours final_day last_day last_hours strike_while_the_iron while_you_can while_it_lasts don't_delay don't_put_it_off only_if_you_sign
      only_if_you_decide off_if_you_sign hurry hurry_up rush rushed rushing no_time_to_lose no_time_to_think no_time_to_waste sign_today sign_tonight
      buy_today order_today decide_today today_only by_midnight act_fast before_midnight if_you_sign_today
    `,
    badger: `
      call_every_day call_them_every_day call_him_every_day ring_every_day ring_them_every_day every_single_day every_hour three_times_a_day
      several_times_a_day ten_times_a_day day_in_day_out over_and_over time_and_again call_again until_they_give_up until_they_sign until_they_say_yes
      until_they_agree until_they_buy until_they_answer until_he_signs until_he_says_yes till_they_sign till_they_say_yes give_in gives_in
      break_them_down wear_them_down wear_him_down wearing_down worn_down grind_down keep_at_them keep_at_it keep_at_him keep_calling keep_ringing
      keep_pressing don't_let_go never_let_go don't_let_up don't_give_up never_give_up don't_back_off don't_let_them_off off_the_hook
      don't_let_them_leave don't_let_them_go do_not_let_them_leave nobody_leaves leave_without_signing leave_without_a_signature foot_in_the_door
      doorstep* stay_until don't_take_no do_not_take_no never_take_no take_no_for_an_answer won't_take_no don't_accept_no no_is_not_an_answer
      no_means_yes no_means_maybe no_is_not_an_option ignore_the_no ignore_their_no pester* badger* hound* harass* hassl* bombard* pressure
      push_harder push_them pushy press_them lean_on_them twist_their_arm arm-twist* force_them force_a_decision browbeat* bulldoz* strongarm*
      steamroll* hard_sell coerc* relentless* turn_up_unannounced at_their_home private_number turn_the_screw turn_up_the_heat put_the_squeeze
      breathe_down_their_neck cave_in no_is_no_answer corner_them corner_the_client into_a_corner break_their_resistance pressur* nag nags nagging
      nagged
    `,
    guilt: `
      disappoint* let_us_down let_me_down let_them_down letting_down after_all after_everything all_we've_done_for_you all_we_have_done_for
      everything_we_did_for we_did_so_much how_could_you how_dare_you how_do_you_sleep sleep_at_night live_with_yourself conscience guilt guilt-trip*
      make_him_feel feel_small ashamed shame embarrass* humiliat* your_children your_kids your_family your_wife your_husband your_son your_daughter
      your_loved_ones their_children their_family my_children my_family my_job my_boss_will_fire_me owe_us owe_it_to you_owe what_will_people_say
      what_will_people_think what_will_your_boss what_will_the_neighbours explain_to_your_boss look_in_the_mirror your_fault their_fault blame
      on_your_head thanks_to_you in_the_lurch leave_us_hanging high_and_dry turning_your_back abandon* betray* stab_in_the_back ungrateful thankless
      unfair_to_us hurt_my_feelings break_my_heart wasted_our_time wasted_my_time waste_of_my_time wasting_our_time worked_all_weekend
      worked_all_night sacrific* went_out_of_our_way expected_more_from_you thought_we_were_friends thought_we_were_partners thought_you_cared
      don't_you_care don't_you_love if_you_cared if_you_really_cared if_you_were_serious a_good_father a_responsible_manager selfish heartless
      cold-hearted only_think_of_yourself count_on_you counted_on_you relied_on_you trusted_you loyalty play_the_victim emotional_blackmail
      moral_obligation make_them_feel_bad break_your_mother's_heart guilty
    `,
    pretend: `
      pretend* pretence made_up make_something_up make_believe invent invented invention* cook_up dream_up fake fictional nonexistent phantom phony
      bogus true_or_not whether_it's_true even_if_it_isn't even_if_it's_not even_if_there_is_none even_though_there_is_no not_actually_true
      doesn't_exist supposedly as_if as_though play_dumb play_hard_to_get play-act* put_on_an_act fudge* bend_the_truth stretch_the_truth
      economical_with_the_truth half-truth* embellish* conceal* cover_up keep_quiet_about keep_it_from_them sweep_under_the_carpet don't_mention
      never_mention don't_tell_them needn't_know don't_need_to_know they'll_never_know nobody_will_know won't_find_out won't_notice let_them_believe
      let_them_think make_them_believe make_them_think lead_them_to_believe ploy dupe deceiv* mislead* fool_them hoodwink* bamboozl* bluff*
      pull_the_wool bait_and_switch smoke_and_mirrors sleight_of_hand manipulat* false_deadline artificial_deadline say_the_boss
      tell_them_that_someone tell_them_it's_the_last tell_them_we_have cover_story cock-and-bull make_up_a make_it_up allegedly feign* fabricat*
      lie_to white_lie* lie_about not_true even_if_not_true trick_them fibs decepti* hide_the hide_it hide_from_them bury_it_in exaggerat*
      string_them_along whether_true_or_not even_if_untrue isn't_true fictitious made-up tricks tricked tricking trickery
    `,
    fear: `
      fear fears play_on_their fear-monger* scare scaremonger* frighten* fright terrif* terror terroris* panic* alarm* afraid dread* anxiety
      worry_them make_them_worry make_them_sweat lose_sleep sleepless* nightmare* horror intimidat* too_late bad_luck misfortune curse* doom*
      disaster* catastroph* calamit* ruin go_bust go_under insolven* out_of_business shut_down_your extinct* dinosaur* lose_everything lost_everything
      lose_it_all lose_your_job lose_your_business lose_your_customers lose_out you'll_lose stand_to_lose left_behind fall_behind competitors_will
      competition_will eat_your_lunch miss_the_boat miss_the_train train_has_left ship_has_sailed paint_it_black paint_a_black_picture paint_the_worst
      gloom* worst_case imagine_what imagine_losing what_if_something what_if_tomorrow something_bad_happens happen_to_you next_victim
      you_could_be_next huge_fine* at_risk vulnerab* time_bomb wake_up_call rock_bottom never_recover no_turning_back point_of_no_return
      twist_the_knife hit_where_it_hurts rub_salt threat* bankrupt* horror_stor* dangerous bleak_picture grim_picture scares scared scaring scary
      scare_tactic*
    `,
    grateful: `
      be_glad glad_you_may glad_to_be_allowed glad_we_even glad_we_buy glad_to_get glad_to_work_with_us glad_of_any be_happy_that be_happy_you
      should_be_happy ought_to_be_happy happy_that_we happy_with_what be_pleased_that grateful gratitude thankful thank_us should_be_thanking
      thanking_us lucky_stars thank_god thank_heaven count_yourself_lucky count_yourselves_lucky count_themselves_lucky consider_yourself_lucky
      consider_yourselves_lucky consider_themselves_lucky think_yourself_lucky think_yourselves_lucky call_yourself_lucky lucky_that_we lucky_we
      lucky_you you_are_lucky you're_lucky they're_lucky they_are_lucky should_feel_lucky consider_yourself_fortunate count_yourself_fortunate
      fortunate_to fortunate_that_we blessing count_your_blessings honoured honored privilege privileged proud_to_supply proud_to_have_us
      proud_to_work_for reference_is_payment reference_alone our_name_on_your our_logo_on_your our_logo_is_worth our_name_alone pay_us paying_us
      pay_to_work_with pay_to_supply kiss_our_hands kiss_our_feet kissing_our kiss_the_ground kiss_our_ring kneel_and_thank on_your_knees we_allow_you
      we_let_you allowed_to_supply may_supply_us allow_you_to_supply permitted_to_supply that_you_may that_we_even that_we_still even_consider_you
      even_talk_to_you even_talking_to_you even_reply even_read_your bother_with_you deign* condescend* beggars_can't_be_choosers without_us_you
      without_us_they you_need_us they_need_us dream_of_supplying dreams_of_supplying would_kill_for kill_for_this others_would_love be_content
      appreciate_how_much crumbs an_honour an_honor honour_to honor_to honour_for_you honor_for_you honour_of honoured_to honored_to be_flattered
      feel_flattered doing_you_a_favour doing_you_a_favor lucky_to_have lucky_to_work lucky_to_supply should_pay_us be_glad_that be_grateful_that
    `,
    ultimatum: `
      take_it_or_leave like_it_or_not lump_it put_up_or_shut_up our_way_or_no_way or_the_highway agree_or_leave accept_or_leave accept_or_go
      sign_or_leave sign_or_go or_else or_we_walk or_we_leave or_you're_out or_nothing if_you_don't if_you_refuse if_they_refuse goodbye bye adios
      good_riddance there_is_the_door there's_the_door door_is_over_there show_them_the_door show_you_the_door shown_the_door know_where_the_door
      walk_away we'll_walk deal_is_off no_deal it's_over we're_done end_of no_discussion no_debate not_up_for_discussion not_open_to_discussion
      without_discussion no_argument no_talking_back no_buts no_compromise* uncompromising no_concessions no_negotiation no_haggling not_negotiable
      non-negotiable isn't_negotiable not_for_negotiation do_not_negotiate last_word that's_that that's_it that's_all_you'll_get last_offer last_price
      last_warning last_chance no_second_chance ultimatum* no_alternative no_choice not_a_cent_more not_a_penny_more not_a_day_later forget_it
      accept_it unconditional* our_terms_or on_our_terms dictate* we_decide we_set_the_terms we_call_the_shots we_set_the_price deal_with_it
      suck_it_up too_bad your_problem not_our_problem their_problem line_in_the_sand gun_to_their_head pistol_to pull_the_plug cut_you_off final_word
      final_offer final_price that's_final end_of_discussion tough_luck otherwise_goodbye otherwise_we otherwise_you otherwise_it's and_that's_final
      or_it's_over non_negotiable
    `,
    freebies: `
      gratis freebie* no_charge no_cost no_extra_charge no_extra_cost without_charge without_payment without_pay without_paying without_being_paid
      without_compensation cost-free costless complimentary at_your_expense at_your_own_expense at_your_cost at_your_own_cost at_their_expense
      at_their_own_expense at_their_cost at_the_supplier's_expense at_supplier's_expense at_supplier's_cost out_of_your_own_pocket
      out_of_their_own_pocket from_your_own_pocket on_your_dime on_their_dime on_your_tab on_the_house thrown_in throw_in throws_in throw_it_in
      chuck_in toss_in unpaid unremunerated uncompensated pro_bono goodwill_gesture gesture_of_goodwill as_a_present as_a_favour as_a_favor giveaway*
      give_it_away give_away gift gifts gifted present_for_us for_nothing for_zilch for_peanuts for_a_song for_a_pittance for_exposure
      for_the_exposure for_the_reference for_the_logo donate* sponsor_us waive* absorb_the_cost* cover_all_costs cover_the_costs swallow_the_cost*
      foot_the_bill pick_up_the_tab bear_all_costs eat_the_cost* won't_pay_for for_free free_of_charge free_of_cost free_work free_delivery
      free_support free_service free_extra* free_gift* free_forever completely_free totally_free deliver_free work_for_free get_it_free it's_on_us
      it's_on_you included_free free_sample* free_labour free_labor as_a_bonus as_a_gift at_no_cost at_no_charge
    `,
    slash: `
      half_price half-price half_the_price half_of_the_price half_off half_of_what half_your_price half_their_price half_the_cost half_the_margin
      halve halved halving cut_in_half cut_it_in_half by_half minus_40 minus_forty minus_30 minus_50 40_%_off 40_percent_off 40%_off forty_per_cent
      forty_percent fifty_per_cent fifty_percent 50_%_off 50%_off 50_percent_off thirty_percent_off 30_percent_off 30%_off 60_%_discount 50_%_discount
      50%_discount 40_%_discount 40%_discount 30_%_discount third_off two_thirds_off a_third_less a_quarter_off knock_off knock_it_down knock_down
      knocked_off knock_the_price take_off_another shave_off another_ten_percent another_ten_per_cent another_10_% squeeze* last_cent last_penny
      every_penny last_dime every_dime every_cent down_to_the_last beat_down beat_them_down beat_the_price_down beat_him_down drive_down
      drive_the_price_down drive_them_down drive_prices_down force_the_price_down force_down push_the_price_down push_down_the_price press_the_price
      grind_the_price grind_them_down haggle* slash slashed slashing cut_the_price cut_your_price* cut_your_rates price_cut* drop_your_price*
      drop_the_price lower_your_price* lowball* low-ball* rock-bottom rock_bottom_price below_cost below_your_cost* under_cost at_a_loss zero_margin
      your_margin* their_margin* retroactive* backdated_discount huge_discount massive_discount steep_discount demand_a_discount dirt_cheap dirt-cheap
      for_next_to_nothing bare_minimum bleed_them_dry payable_in_180 180_days squeeze_out squeeze_every 70_%_off beat_down_the_price
    `,
    alternatives: `
      plenty_of_others plenty_more plenty_of_fish plenty_of_suppliers plenty_of_vendors plenty_like_you plenty_where plenty_of_alternatives
      plenty_of_companies other_fish others_are_queuing others_queuing others_are_waiting others_are_lining_up others_would others_will others_can_do
      other_suppliers other_vendors other_bidders other_companies other_providers hundreds_of_others dozens_of_others thousands_of_others
      hundreds_of_suppliers dozens_of_suppliers ten_others five_others twenty_others a_hundred_others a_thousand_others loads_of_others lots_of_others
      many_others enough_others others_out_there a_dozen_like_you a_dozen_others a_dozen_suppliers dozens_like_you hundreds_like_you ten_like_you
      thousands_like_you suppliers_like_you vendors_like_you companies_like_yours people_like_you dime_a_dozen ten_a_penny two_a_penny a_penny_a_pop
      grow_on_trees on_every_corner on_every_street_corner around_every_corner waiting_outside waiting_at_the_door waiting_in_line
      waiting_in_the_wings lining_up_outside line_up_to_supply queue_up_to_supply queuing_up_to queueing_up_to queuing_at_our queue_outside_our_door
      next_in_line next_one_in_line next_supplier next_please replaceable easily_replaced easy_to_replace replace_you replace_them replaced_tomorrow
      replaced_by can_be_replaced will_be_replaced nobody_is_irreplaceable no_one_is_irreplaceable not_irreplaceable expendable interchangeable
      substitute* swap_you_out swapped_out switch_suppliers somebody_else_will someone_else_will somebody_else_does someone_else_does someone_else_can
      someone_cheaper somebody_cheaper someone_else_gets find_another find_someone_else find_somebody_else we'll_find_someone find_a_cheaper
      go_elsewhere business_elsewhere buy_elsewhere your_competitor* competitor_will_take cheaper_elsewhere cheaper_in_china don't_need_you
      do_not_need_you we_have_options spoilt_for_choice
    `,
    unanswered: `
      unanswered leave_on_read left_on_read no_reply no_answer no_response no_feedback no_acknowledgement no_need_to_reply no_need_to_answer
      no_need_to_respond needn't_reply needn't_answer not_necessary_to_reply not_required_to_answer don't_reply don't_answer never_answer never_reply
      don't_respond don't_write_back do_not_write_back don't_call_back do_not_call_back don't_ring_back don't_return_calls do_not_return_their
      don't_return_their nobody_answers nobody_replies no_one_replies no_one_answers not_answer not_reply not_respond refuse_to_answer stop_answering
      stop_replying stop_responding without_a_reply without_an_answer without_reply without_answering without_replying without_a_word
      without_another_word without_a_response without_explanation without_telling_them not_a_word don't_say_a_word say_nothing don't_say_anything
      do_not_say_anything keep_silent stay_silent remain_silent keep_quiet stay_quiet silent_treatment go_silent go_quiet go_dark stonewall* ghosting
      ghosted cold_shoulder not_worth_an_answer not_worth_a_reply not_worth_replying not_worth_answering not_worth_a_response
      doesn't_deserve_an_answer doesn't_deserve_a_reply don't_deserve_an_answer don't_deserve_a_reply waste_no_time_replying don't_bother_replying
      don't_bother_answering don't_bother_to_reply don't_even_reply don't_react do_not_react no_reaction not_get_back don't_get_back never_get_back
      won't_get_back ignore ignored ignoring let_them_wait keep_them_waiting don't_confirm don't_tell_them don't_inform never_hear_from_us
      won't_hear_from_us disregard* radio_silence ghost silence_is_an_answer leave_unanswered go_unanswered answer_with_silence without_a_single_word
      do_not_answer do_not_reply do_not_respond ignore_the_mail ignore_the_email
    `,
    bin: `
      bins binned dustbin round_file circular_file waste_basket wastebasket wastepaper paper_basket trash trashed garbage rubbish shredder shred spam
      mail_rule inbox_rule auto-delete deleted deletes deleting archived bottom_of_the_pile on_the_pile file_it_away file_under file_and_forget
      gather_dust gathering_dust unread unopened don't_open do_not_open don't_read do_not_read without_reading without_opening voicemail let_it_ring
      let_the_phone_ring let_them_ring answering_machine answerphone blocked_number blocked_sender* blocklist mute muted unfollow unsubscribe_them
      filter_them_out screen_their_calls reject_the_call decline_the_call hang_up put_the_phone_down unplug_the_phone black_hole lose_the_number bin
      the_bin waste_bin in_the_bin in_the_drawer bottom_drawer desk_drawer delete delete_unread delete_without archive archive_unread dump_it dump_the
      block_the_number block_their_number block_them block_the_sender block_their_address mark_as_spam spam_folder to_spam trash_can recycle_bin
      straight_to_voicemail junk_mail junk_folder don't_open_it press_delete hit_delete
    `,
    fade: `
      get_the_message gets_the_message get_the_hint take_the_hint get_the_picture get_the_drift get_the_point they'll_understand they_will_understand
      they'll_realise they'll_realize they_will_realise they_will_realize eventually sooner_or_later in_the_end after_a_while after_a_few_weeks
      tired_of_asking tired_of_waiting tired_of_calling get_tired grow_tired weary_of fed_up get_bored give_up gives_up stop_asking stop_calling
      stop_writing stop_emailing stop_chasing they'll_stop forget_it forget_about_it they'll_forget they_will_forget forget_about_us let_them_forget
      work_it_out figure_it_out draw_their_own_conclusions can_put_two fizzle fizzles fizzled_out peter_out peters_out petering_out die_down dies_down
      die_out let_it_die die_a_natural_death die_on_the_vine wither* blow_over blows_over run_into_the_sand run_its_course let_it_run_out lapse fade
      fades_away drift_away drift_off slip_away trail_off tail_off evaporate* dissolve dissolves resolve_itself resolves_itself sort_itself_out
      sorts_itself_out take_care_of_itself solve_itself go_away by_itself by_themselves on_its_own of_its_own_accord of_their_own_accord lose_interest
      loses_interest lose_heart lose_patience cool_off go_cold stew simmer let_them_dangle dangling hang_fire let_it_slide let_it_drop let_it_rest
      let_it_rot sit_it_out wait_it_out time_will_tell tire_of tire_of_it tires_of give_up_by_themselves let_them_stew let_it_fizzle fizzle_out
      fade_away in_their_own_juice
    `,
    hideaway: `
      say_he's_out say_you're_out not_here not_at_home away_from_desk out_of_the_office out_to_lunch on_holiday called_in_sick on_a_business_trip
      in_a_meeting in_a_conference on_another_call unreachable unavailable not_available can't_be_reached make_yourself_scarce don't_pick_up
      do_not_pick_up never_pick_up stop_picking_up don't_take_their_calls do_not_take_their don't_put_them_through switch_off_the_phone screen_calls
      hide_behind hide_from lie_low dodge avoid_them avoid_their_calls avoid_the_subject avoid_the_question avoid_answering evade sidestep*
      change_the_subject change_the_topic switch_the_subject talk_about_the_weather skirt_around skirt_the_issue beat_around_the_bush put_off
      put_them_off put_it_off keep_putting_off fob_them_off palm_them_off stall play_for_time buy_time drag_your_feet drag_our_feet delaying_tactic*
      string_them_along string_them_out keep_them_hanging keep_them_dangling keep_them_guessing put_on_hold leave_them_on_hold back_burner long_grass
      kick_the_can runaround send_them_round pass_the_buck always_busy too_busy say_we're_busy say_you're_busy busy_signal no_time_for_them
      lost_in_the_post lost_in_the_mail lost_the_email never_received didn't_get_the_email must_have_gone_to_spam say_it_went_to_spam server_problem
      bad_connection next_week_again try_again_next call_back_next_month some_other_time maybe_next_year cancel_at_the_last non-committal
      duck_the_question dodg* stall* not_in_the_office evasive stay_vague he's_not_in she's_not_in i'm_not_in we're_not_in
    `,
    fool: `
      idiocy imbecil* cretin* dunce* dimwit* nitwit* half-wit* twat* brainless pea-brain* birdbrain* airhead* empty-headed blockhead* knucklehead*
      thick-headed daft dullard* simpleton* simple-minded numbskull* plonker* pillock* donkey* asshole* dickhead* dork* buffoon* laughing_stock
      joke_of_a dilettant* beginner* rookie* greenhorn* newbie* hobbyist* wannabe* schoolboy child_could can't_read cannot_read can't_even_read
      can't_count cannot_count can't_add can't_spell illiterate innumerate unable_to_read never_learned_to learn_to_read learn_to_count clueless
      no_clue haven't_a_clue ignoramus* uneducated gullible lunatic* bonkers out_of_your_mind lost_your_mind slow_on_the_uptake not_the_sharpest
      not_very_bright lights_are_on sandwich_short brain_cell* ridiculous ludicrous pathetic bullshit* incompetent fool* stupid* idiot* moron* dumb*
      halfwit* clown* amateur* kindergart* brain-dead* brain_dead thick_as muppet* numpt* cowboy_outfit bunch_of_clowns a_clue ignorant* no_brain*
      naive
    `,
    crook: `
      lie lies lied lying pants_on_fire steal stole theft robbery rob bandit* pirate criminal gangster* mafia mobster* conman swindl* shyster*
      charlatan* snake rip_off rip-off rip_us_off ripped_off fleeced_us fleecing_us extort* blackmail* racketeer* shark vulture hyena* parasit* leech*
      bloodsucker* vampire* scrounger* sponger* freeloader* greedy money-grubb* miser scrooge* skinflint* tightwad* penny-pinch* cheapskate* stingy
      tight-fisted usur* profiteer* wheeler-dealer* wheeler_dealer sneaky weasel* rat two-faced double-faced backstabb* back-stabb* hypocrit*
      double-cross* deceitful dishonest* devious underhanded unscrupulous shameless* sleazy slimy scoundrel* rascal* rogue* villain* scum scumbag*
      bastard* trickster* impostor* wolf_in_sheep's_clothing dodgy bribe* corrupt* unprincipled no_scruples no_morals can't_be_trusted
      not_to_be_trusted wouldn't_trust liar* thief* thiev* robber* crook* fraud* scam* con_us con_artist* con_man price_gouging stealing_from greed*
      gouge* misers miserly steals stealing stolen cheat cheats cheated cheating cheater*
    `,
    lazy: `
      lazy lazybones idler* bone-idle slacker* shirker* skiver* work-shy layabout* good-for-nothing do-nothing loafer* sloppy slapdash slipshod
      slovenly shoddy careless* half-arsed half-assed half-hearted couldn't_be_bothered can't_be_bothered couldn't_care_less useless worthless
      hopeless pointless waste_of_space waste_of_time dead_weight whiner* whiny whinge* whinging moaner* grumbler* complainer* drama_queen*
      prima_donna* snowflake* snail slowcoach* slowpoke* sluggish dawdl* dither* asleep sleeping_on_the_job botch* bodge* bungl* screw-up* screw_up
      cock-up* fuck-up* messed_up shambles shambolic clumsy incompeten* inept ineptitude incapable not_fit unprofessional* third-rate lousy
      rubbish_work piss-poor always_late late_again never_on_time late_as_usual never_deliver chronically_late unreliable nuisance pests
      pain_in_the_neck pain_in_the_arse annoying pester_us time-waster* timewaster* tyre-kicker* troublemaker* fusspot* nitpick* know-it-all*
      difficult_customer loser* failure* wimp* spineless gutless sleepyhead* wake_up_finally pest
    `,
    sarcasm: `
      apparently obviously clearly_you clearly_beyond congratulations bravo hats_off chapeau round_of_applause slow_clap standing_ovation
      give_yourselves_a_medal deserve_a_medal nobel_prize masterpiece brilliant_idea brilliant_work nice_try oh_great oh_wow really_impressive
      how_impressive truly_remarkable no_mean_feat even_a_child a_child_could five-year-old my_grandmother even_a_monkey even_you too_much_to_ask
      is_it_too_much too_much_to_expect too_much_to_hope is_it_so_hard how_hard_can_it rocket_science brain_surgery how_generous how_kind
      how_nice_of_you how_thoughtful how_considerate how_original how_surprising how_convenient how_noble too_kind as_usual as_always yet_again
      same_old_story what_a_surprise surprise_surprise who_would_have_thought who_would_have_guessed who'd_have_thought lo_and_behold
      wonders_never_cease fancy_that with_all_respect with_all_due_respect with_the_greatest_respect no_offence kindly_learn learn_to_read
      kindly_refrain would_you_be_so_kind if_you_can_manage if_it's_not_too_much beyond_you beyond_your_abilities beyond_your_grasp
      above_your_pay_grade out_of_your_depth do_i_have_to_spell spell_it_out slowly_for_you in_simple_words so_called_expert* self-proclaimed
      your_highness sherlock thank_you_for_nothing thanks_for_nothing thanks_a_lot big_deal yeah_right as_if_by_magic spare_us my_heart_bleeds
      dream_on in_your_dreams good_luck_with_that what_planet when_hell_freezes honoured_us graced_us stroke_of_genius well_done_on
      quite_an_achievement so-called_expert*
    `,
    harm: `
      ruin destroy_you destroy_your wreck damage_your smear* tarnish* regret you'll_be_sorry wish_you_had_never rue_the_day pay_dearly pay_for_this
      you_will_pay they'll_pay_for make_you_pay make_them_pay cost_you_dearly bill_for_this make_your_life_hard make_their_life life_hell
      make_life_difficult make_your_life_miserable living_hell finish_off finish_you put_you_out_of drive_you_out bankrupt_you bring_you_down
      take_you_down bury_you kill_you crush_you sue suing see_you_in_court take_you_to_court drag_you_through lawyers_will our_lawyers legal_action
      report_you name_and_shame go_to_the_press go_to_the_media call_the_newspapers social_media_will bad_review* negative_review* everyone_will_know
      whole_industry_will tell_everyone tell_the_whole drag_your_name name_through_the_mud blacklist* blackball* never_work_again never_work_in_this
      nobody_will_work boycott* teach_a_lesson teach_them_a_lesson teach_you_a_lesson learn_the_hard_way lesson_they_won't_forget punish* retaliat*
      revenge vengeance get_even payback get_back_at make_an_example example_of_you see_what_happens see_what_you_get see_where_it_gets you'll_see
      just_you_wait watch_your_back watch_your_step you'd_better don't_push_me don't_mess_with consequences we_know_where last_warning i_warn_you
      we_warn_you be_warned don't_say_we_didn't or_else threat* or_you_will_find won't_forget_this get_what's_coming what's_coming_to_you hell_to_pay
      heads_will_roll we_won't_pay ruin* expose_you expose_them expose_publicly black_list*
    `,
    war: `
      war warfare warpath warrior* weapon* arm_yourself ammunition arsenal gunpoint rifle* cannon* artillery grenade* missile* torpedo* dagger*
      bayonet* counter-attack* assault* ambush* invade* invasion* blitz* bombard* nuclear_option close_ranks soldier* squadron* commando* sniper*
      battalion* regiment* trench* bunker* fortress* siege besiege* blockade* stronghold* scorched_earth burn_the_bridges no_prisoners no_mercy
      merciless* ruthless* conquer* conquest* defeat* vanquish* overpower* subjugat* surrender* capitulat* white_flag retreat* truce* hostage* victory
      triumph* collateral_damage annihilat* obliterat* wipe_them_out demolish* devastat* smash slaughter* massacre* blood_on_the_floor minefield*
      crossfire under_fire open_fire guerrilla* strike_first knock_out battle* combat* fight* bomb* attack* front_line* on_the_front troop* armies
      our_army destroy* destruction crush* shoot* shot_down kill* gun guns bullets sword* wars armou* on_the_offensive tanks aggressor*
    `,
    prey: `
      open_season chase_them_down prey predator* track_them_down scent smell_blood blood_in_the_water taste_blood pounce* get_them_on_the fishing
      reel_in reel_them_in catch_of_the_day net_them in_the_net cast_the_net whale sheep sheeple lamb milk_them milk_the sitting_duck fat_pig
      golden_eggs low-hanging_fruit easy_meat fresh_meat easy_target easy_mark soft_target* sucker snare* ensnare* plunder* skinning gut_them
      carve_them_up bleed_them bleed_dry suck_them_dry devour* gobble* eat_them tear_apart encircle* wolves sharks piranha* jugular feeding_frenzy
      wounded_animal harpoon* bag_them hunt* stalk* bait* hook_them on_the_hook hooked hook_line_and_sinker big_fish fat_fish fishing_for lure*
      milk_cow* cash_cow* milking lame_duck trap* loot* booty troph* scalp* skin_them fleec* shear* shorn pluck_them swallow_them swallow_whole
      circle_them circling_the wolf_pack lions_den go_for_the_kill in_for_the_kill slaughter* golden_goose fat_turkey wring_them drain_them claws
      easy_victim* lambs
    `,
    opponent: `
      enemy archenem* arch-enemy nemesis foe adversar* opponent* opposing other_side their_side our_side other_team rival against_us they're_against
      plotting conspire* conspiracy gang_up out_to_get out_to_cheat out_to_screw us_against_them us_versus_them us_vs us_and_them us_or_them
      them_or_us we_against we_win_they_lose they_win_we_lose win-lose zero-sum their_loss_is our_gain our_loss every_euro_they every_cent_they
      they_want_our_money they_only_want they_always_try those_people these_people that_lot that_crowd their_kind their_sort people_like_them
      buyers_are purchasing_is procurement_is don't_trust do_not_trust never_trust trust_nobody trust_no_one never_believe don't_believe_a_word
      distrust* mistrust* suspicion* be_on_your_guard keep_your_guard_up weak_spot* weak_point* weakness achilles_heel spy spying double_agent
      infiltrat* espionage traitor* treason treacher* betray* turncoat* judas back-stabber* fifth_column sabotag* saboteur* side_with_them whose_side
      poker_face keep_your_cards outwit* outsmart* outfox* outmanoeuvre* upper_hand gain_the_upper checkmate divide_and_rule divide_and_conquer
      play_them_off beat_the_client defeat_the_client duel hostil* rival* enemy_camp other_camp hostile_camp all_suppliers_are all_customers_are
      beat_the_supplier
    `,
    body: `
      throat throats cut-throat cutthroat down_their_throat* ram_down_their jump_down grab_them_by knee knees neck necks wring_their_neck*
      noose_around boot_on_their teeth tooth blood bloody bleed bleeds bleeding bone bones marrow last_drop every_drop hide_off balls
      by_the_short_and_curlies ball-breaker* nose noses sweat sweating guts belly under_the_belt below_the_belt cost_an_arm twist_their_arm scruff
      fist fists elbow elbows arse ass kick_their_butt kick_up_the lick_their flesh head_on_a_plate heads_on heads_will_roll off_with_their
      back_to_the_wall backs_to_the_wall behind_their_back behind_their_backs stab_in_the_back thumbscrew* fingers_burnt wrapped_around_your_finger
      round_your_little_finger slap_in_the_face in_your_face in_their_face face_in_the_mud jugular heart_out backbone break_their_back break_your_back
      shirt_off strip_naked last_breath hand_that_feeds vomit* by_the_throat by_the_neck by_the_ear by_the_balls by_the_nose on_their_knees
      to_their_knees skin_off skin_them skin_alive under_their_skin by_the_hair an_arm_and_a_leg blood_from_a_stone last_drop_of_blood sweat_blood
      make_them_sweat kick_in_the_teeth to_the_bone through_the_nose under_our_thumb tooth_and_nail box_their_ears spit spits
    `,
    royal: `
      king kings kingly kingdom* queen queens prince* royal royals royally royalty majesty majesties highness crown crowns crowned throne thrones
      enthrone* sceptre* scepter* courtier* lord lords lordship lady_of_the nobility noble aristocrat* emperor* empress* tsar* czar* kaiser sultan*
      sheikh* maharaja* pharaoh* monarch* sovereign* reign* rule_over rules_us ruled_by dynasty god gods goddess* godlike god-like godsend divine
      divinity deity deities almighty all-powerful omnipotent supreme sacred sacrosanct holy saint* idol* worship* altar* shrine* temple* gospel
      commandment* pedestal messiah heaven-sent red_carpet red-carpet rolled_out_the_red carpet_treatment fanfare* vip* master masters boss_of_us
      our_boss the_real_boss only_boss customer_is_the_boss client_is_the_boss customer_is_boss they_are_the_boss the_boss_is_the_customer
      customer_rules client_rules commander big_boss paymaster whoever_pays he_who_pays the_one_who_pays pays_the_piper calls_the_tune above_all_else
      above_everything superstar centre_of_the_universe center_of_the_universe center_of_our_universe centre_of_our_universe everything_revolves
      revolves_around like_a_king customer_is_king client_is_king treated_like_a_king treated_like_royalty red_carpet_treatment customer_is_god
      king_customer
    `,
    obey: `
      obey without_question unquestioning* do_as_you're_told do_as_they_say do_as_the_client do_what_you're_told do_what_we're_told does_as_told
      curtsy* kneel fall_to_our_knees on_bended_knee on_our_knees at_their_feet at_your_feet kiss_their_feet lick_their_boots bootlick* grovel*
      crawling cringe* prostrat* kowtow* fawning suck_up toady* brown-nos* yes_sir yes_boss yes-men yes_man aye_aye certainly_sir salute*
      stand_to_attention how_high dance_to_their at_their_beck at_your_beck beck_and_call snap_their_fingers put_up_with tolerate_everything
      take_everything take_any_abuse swallow_it swallow_your_pride grin_and_bear bite_your_tongue turn_the_other_cheek take_it_on_the_chin
      accept_everything slavish* enslave* slavery servitude serve_them hand_and_foot wait_on_them serving_the_master servile* serf vassal* lackey*
      flunky minion* underling* doormat* subservien* humbl* humility plead implor* beseech* entreat* wish_is_our_command wish_is_my_command
      your_wish_is every_wish_is wishes_are_commands their_word_is_our orders_are_orders at_your_service at_your_disposal at_your_command
      at_your_mercy at_their_mercy follow_orders unworthy not_worthy know_our_place obey* obedien* slave slaves servant* submissi* bow_to bow_before
      bow_down bow_and_scrape beg_for beg_them begging beg_forgiveness comply_with_every entirely_devoted jump_when swallow_everything
      without_a_murmur
    `,
    alwaysright: `
      always_right always_in_the_right customer_is_right client_is_right they_are_right they're_right always_correct knows_best never_wrong
      cannot_be_wrong can't_be_wrong even_when_wrong even_if_wrong even_when_they're_wrong even_if_they're_wrong even_if_they_are_wrong
      when_they_are_wrong especially_when_wrong right_or_wrong prove_them_right never_prove_them_wrong is_law is_the_law customer's_word client's_word
      is_gospel is_our_command wishes_are_law customer's_wish client's_wish last_word final_say has_the_last_say final_word customer_decides
      client_decides never_contradict* don't_contradict* do_not_contradict* never_argue don't_argue do_not_argue argue_with_a_customer
      argue_with_the_customer argue_with_the_client without_arguing never_correct don't_correct do_not_correct never_question don't_question
      do_not_question never_be_questioned not_to_be_questioned beyond_question never_doubt never_disagree don't_disagree do_not_disagree never_object
      don't_object never_challenge no_objection no_word_against not_a_word_against without_contradiction talk_back answer_back saying_no say_no
      not_allowed_to_say no_is_forbidden no_is_not_a_word word_no no_does_not_exist no_doesn't_exist don't_know_the_word our_vocabulary there_is_no_no
      never_refuse don't_refuse do_not_refuse refuse_nothing refuse_a_customer cannot_refuse can't_refuse never_reject never_decline never_turn_down
      turn_down_a_customer never_turn_away always_agree always_say_yes agree_with_everything agree_with_the_customer always_give_in always_apologise
      always_apologize take_the_blame our_fault_always always_our_fault it_is_our_fault always_comes_first above_criticism contradict*_the_client
      contradict*_the_customer nod_and_smile comes_first
    `,
    'meeting-objective': `
      so_that_we_can_settle so_that_we_can_agree so_we_can_agree i_am_calling_because i'm_calling_because i_am_calling_about i'm_calling_about
      reason_for_my_call reason_i_am_calling reason_i'm_calling i_am_ringing_because i_am_ringing_about the_reason_i'm_ringing why_i_am_calling
      why_i'm_calling calling_to_find_out calling_to_ask calling_to_see_whether after_this_call_i_want after_this_call_we what_we_came_for
      what_we_come_for what_we_are_here_for why_we_are_here why_we're_here why_we_are_meeting why_i_asked_for_this why_i_wanted_to_meet what_brings_us
      what_brings_me by_the_time_we_leave before_we_leave_the_room when_we_leave_we when_we_hang_up at_the_end_of_the_hour by_the_end_of_this
      by_the_end_of_the_meeting by_the_end_of_the_call by_the_end_of_today at_the_end_we_should we_want_to_come_away we_want_to_walk_away_with
      i_want_to_leave_with want_to_leave_with i'd_like_to_leave_with go_home_with a_good_outcome_would we_will_have_succeeded_if
      the_meeting_is_a_success the_call_has_worked_if it_was_worth_it_if purpose_of_the_visit purpose_of_the_call purpose_of_this_meeting
      purpose_of_today purpose_of_the_contact aim_of_the_visit aim_of_the_call aim_of_the_meeting aim_for_today objective_of_the_visit
      objective_of_the_call goal_for_today goal_of_the_call goal_of_the_visit our_aim_today our_goal_today our_objective_today today_i_would_like_to
      today_i'd_like_to today_we_want_to today_we_need_to today_is_about this_meeting_is_about this_meeting_is_for this_call_is_about this_visit_is_to
      this_session_is_to the_visit_is_meant_to the_meeting_was_called_to meeting_was_called_to we_met_to they_met_to met_in_order_to we_had_come_to
      they_had_come_to came_together_to we_sat_down_to we_are_meeting_to we_are_here_to we're_here_to i_am_here_to i'm_here_to i_am_writing_because
      i'm_writing_because i_am_writing_to_ask i_am_writing_to_see i_am_getting_in_touch getting_in_touch_because i_am_contacting_you
      my_reason_for_writing what_i_want_from_this what_we_want_from_today what_we_want_out_of what_i_hope_to_get what_i_am_after what_i'm_after
      one_thing_i_want_today one_question_to_settle the_one_thing_to_decide to_decide_today to_be_decided_today decide_today_whether
      settle_today_whether come_to_a_decision_on reach_agreement_on come_to_terms_on leave_with_a_decision leave_with_a_date get_a_date_for
      only_want_to_find_out just_want_to_find_out to_find_out_whether_it not_here_to_sell not_calling_to_sell nothing_to_sell_today
      say_why_you_are_calling say_why_you_are_there say_what_you_want_from tell_them_why_you tell_her_why_you tell_him_why_you state_the_reason_for
      open_with_why_we in_one_sentence_why wanted_from_the_meeting meeting_goal call_goal visit_objective the_point_of_the_visit
      the_point_of_this_call point_of_today we_would_like_to_settle i_would_like_us_to i'd_like_us_to
    `,
    'counterpart-objective': `
      what_do_you_want_from what_would_you_like_from what_do_you_want_to_get what_would_you_like_to_get what_do_you_hope_to what_are_you_hoping_for
      what_are_you_hoping_to what_were_you_hoping what_would_you_like_us what_should_come_out what_has_to_come_out what_must_we_cover
      what_would_you_like_to_cover what_else_should_we_cover what_would_make_this_useful what_would_make_it_worth what_would_make_today
      what_makes_this_hour when_will_it_have_been when_would_you_say_this would_be_a_good_result_for_you a_good_outcome_for_you what_is_a_good_outcome
      what_do_you_need_from_us what_do_you_need_from_today what_do_you_expect_from what_did_you_expect_from what_are_your_expectations
      your_expectations_of your_goal_for_today your_aim_for_today your_objective_for what_is_your_aim what_is_your_goal what's_your_goal
      and_what_about_you and_what_would_you_like and_from_your_side and_on_your_side and_from_your_point is_there_anything_you_want
      anything_you_would_like_to anything_you_want_to_add anything_on_your_list what_is_on_your_list what's_on_your_list add_to_the_agenda
      missing_from_the_agenda would_you_add_anything what_made_you_agree_to what_made_you_say_yes why_did_you_agree_to why_did_you_take_this
      what_made_you_ask_us why_did_you_invite_us why_did_you_want_to_meet what_brought_you_to ask_what_they_want ask_what_she_wants ask_what_he_wants
      ask_what_the_client_wants ask_what_the_customer_wants ask_them_what_they ask_her_what_she ask_him_what_he ask_what_they_hope
      ask_what_they_expect ask_what_would_make ask_what_the_other_side find_out_what_they_want find_out_what_she_wants find_out_what_he_wants
      find_out_what_they_expect what_they_want_from what_she_wants_from what_he_wants_from what_they_want_out_of what_she_wants_out_of
      what_they_are_after what_she_is_after what_he_is_after what_they_came_for what_she_came_for what_they_hope_to_get what_they_want_to_hear
      what_they_want_to_take_home what_they_want_to_leave_with they_want_to_leave_with she_wants_to_leave_with he_wants_to_leave_with
      they_would_like_to_leave they_had_come_to they_had_come_for she_had_come_to he_had_come_to they_came_to_find_out they_came_hoping
      they_hoped_to_leave she_hoped_to_leave they_want_from_the_meeting they_want_from_the_call wants_from_the_meeting wants_from_the_call
      wanted_from_the_meeting wanted_from_us_today expected_of_the_meeting their_aim_for their_goal_for their_objective_for the_customer's_aim
      the_client's_aim the_customer_would_like_to_leave the_buyer_wants_to_leave for_her_the_point_was for_them_the_point_was said_she_wanted_to
      said_he_wanted_to said_they_wanted_to said_she_hoped said_he_hoped asked_what_they_wanted asked_what_she_wanted asked_what_he_wanted
      asked_us_to_come_because they_asked_for_the_meeting she_asked_for_the_meeting he_asked_for_the_meeting probably_wants_to_leave
      is_probably_hoping_to will_want_to_hear_from_us the_other_side_wants the_other_side_hopes their_side_wants on_their_side_they_want
      you_wanted_to_know you_said_you_wanted_to you_said_you_hoped have_i_understood_what_you where_do_you_want_to_be how_would_you_like_to_use
    `,
    'expectation-setting': `
      you_will_hear_from_us you_will_hear_from_me you'll_hear_from_us you'll_hear_from_me hear_from_us_by hear_from_me_by hear_from_us_either_way
      hear_either_way you_will_know_by you'll_know_by then_it_goes_to it_then_goes_to goes_to_the_board_on the_whole_thing_takes it_will_take_about
      this_takes_about it_takes_us_about we_shall_take_about this_will_take_* takes_no_longer_than will_not_take_longer won't_take_longer
      no_more_than_an_hour half_an_hour_is_enough first_you_then_we first_you_then_i first_i_will first_i'll first_we_will first_i_would_like
      then_we_will_look then_i_will_show then_i'll_show then_you_tell_me then_it_is_your_turn after_that_you_decide after_that_we_will
      after_that_you_will after_which_we_will and_then_we_decide at_the_end_we_decide at_the_end_you_can at_the_end_we_will here_is_what_happens
      here's_what_happens what_happens_next what_happens_now what_happens_after this_is_how_we_proceed this_is_how_it_works here_is_how_it_works
      here_is_how_we_will here's_how_we'll here_is_how_i_would the_way_it_goes how_the_hour_will_go how_we_will_use_the how_we_decide
      how_the_decision_is_made how_we_will_decide we_decide_by the_decision_will_be_made the_decision_is_taken_by we_will_decide_on
      we_will_compare_the our_committee_meets_on the_board_meets_on the_decision_falls_on from_then_on_you your_contact_will_be your_contact_from_now
      will_be_in_touch_with_you gets_in_touch_with_you will_contact_you_to will_contact_you_within we_answer_within we_reply_within we_will_reply_by
      you_will_get_an_answer you'll_get_an_answer you_will_get_a_written you_will_receive_our you'll_receive_our you_will_receive_a_written
      you_will_have_our_offer you_will_have_our_answer you_will_have_it_by you'll_have_it_by you_can_expect_our you_can_expect_us you_can_expect_to
      what_you_can_expect what_to_expect expect_our_answer expect_our_reply expect_our_call so_you_know_what_to so_that_you_know_what
      so_you_know_where so_nobody_is_surprised tell_them_what_happens tell_them_how_long tell_them_when_they tell_her_when_she tell_him_when_he
      tell_the_customer_when tell_the_client_what say_how_long_it say_what_happens_next say_when_they_will say_who_will_call announce_the_course
      we_have_an_hour i_have_set_aside we_have_set_aside we_have_until_* is_that_all_right_with does_that_suit_you does_that_work_for_you
      would_that_be_all_right if_you_say_yes_we if_you_agree_we_will once_you_have_signed once_you_sign once_we_have_your_order as_soon_as_you_confirm
      as_soon_as_the_order from_order_to_delivery in_the_meantime_you you_do_not_have_to_do you_don't_have_to_do nothing_for_you_to_do
      you_need_do_nothing will_not_hear_from_us_before even_if_it_is_a_no we_will_tell_you_either we_will_let_you_know will_let_you_know_by
      i_will_let_you_know i'll_let_you_know
    `,
    'next-step': `
      will_ring_you_on will_ring_you_back will_call_you_on will_call_you_back call_you_on_* ring_you_on_* call_you_again_on phone_you_on_* sends_it_by
      send_it_by sends_the_*_by will_send_the will_send_you_the i_will_send_you i'll_send_you we'll_send_you will_send_it_by send_you_the_*_by
      sends_out_the bring_it_on_* brings_the bring_the_*_on see_you_on_* we_meet_again_on we_will_meet_again_on next_meeting_on next_call_on next_date
      next_appointment let_me_have_the_*_by let_us_have_the_*_by could_you_send_us could_you_send_me can_you_send_me please_send_us please_send_me_the
      please_let_me_know_by please_let_us_know_by please_confirm_by could_you_confirm_by please_return_the_signed by_friday by_monday by_wednesday
      by_thursday by_tuesday by_close_of_business by_end_of_week by_the_end_of_the_week by_noon_on_* no_later_than_* at_the_latest_by by_return
      tomorrow_morning_i first_thing_on_* this_afternoon_i_will on_*_i_will on_*_we_will on_*_i'll next_week_i_will by_then_i_will by_then_you
      by_then_we_will within_two_days within_a_week in_two_weeks'_time a_week_today who_does_what_by who_what_when who_by_when action_by due_by
      due_on_* to_do_for done_by to_be_done_by action_point* action_item* agreed_that_*_will it_was_agreed_that_* agreed_*_sends has_promised_to_send
      promised_to_send_the has_agreed_to_send takes_it_on takes_this_on has_taken_it_on is_on_it_until is_down_for with_me_by falls_to_*
      it_is_up_to_me_to my_job_until your_job_until for_my_part_i_will on_our_side_*_will we_will_then_fix we_fix_the_date fix_the_next_date
      agree_on_the_next_date agree_a_date_before do_not_leave_without_a don't_leave_without_a don't_hang_up_without put_it_in_the_diary
      put_in_the_diary diary_entry_for i_have_put_in_the i_have_pencilled_in pencilled_in_for shall_we_say_* would_*_suit_you would_*_at_*_suit
      how_about_* does_*_work_for_you are_you_free_on would_you_be_free_on when_can_i_call_again when_may_i_call_again when_shall_we_speak
      when_should_i_ring may_i_call_you_on may_i_ring_you_on follow_up_on_* chase_on_* chases_it_on checks_back_on check_back_on reports_back_by
      report_back_by comes_back_to_us_by get_back_to_you_on will_get_back_to_you_by draws_up_the_*_by prepares_the_*_by writes_the_*_by
      sets_up_the_*_by arranges_the_*_by books_the_*_for invites_them_for confirms_by confirms_the_date clarifies_by clears_with_*_by
    `,
    preparation: `
      before_you_call before_you_ring before_you_pick_up before_you_write before_you_go_in before_you_visit before_you_drive before_the_call_find
      before_the_visit_find before_the_meeting_find before_the_first_call before_the_first_contact before_we_meet_find before_we_go_there
      before_we_call look_up_the look_up_who look_up_their look_at_their_website read_their_annual read_their_latest read_up_on read_the_last
      read_through_the_old read_the_complaints_file look_in_the_file look_in_the_crm what_is_in_the_file what_the_file_says according_to_the_file
      according_to_their_website according_to_the_press according_to_the_register check_the_commercial_register companies_house credit_check_on_them
      check_their_payment check_how_they_pay check_who_supplies check_who_owns check_who_sits find_out_who find_out_what find_out_how find_out_which
      find_out_whether_they find_out_beforehand find_out_in_advance what_we_know_about what_do_we_know what_we_know_so_far what_we_do_not_know
      what_we_don't_know still_to_find_out still_do_not_know have_yet_to_find_out we_have_learned_that we_have_learnt_that we_have_heard_that
      we_hear_that_they we_read_that_they i_read_that_you i_saw_that_you i_saw_on_your i_noticed_that_you i_noticed_on_your i_see_from_your
      i_see_you_have i_read_in_the i_read_about_your your_recent_announcement in_your_job_advert job_adverts_show they_are_advertising_for
      they_have_just_opened they_have_just_moved they_recently_took_over they_have_been_buying they_have_so_far_bought they_currently_buy_from
      currently_buys_from has_been_supplied_by their_present_supplier who_supplies_them who_do_they_buy_from whom_they_buy_from who_they_use_now
      what_they_buy_now what_they_use_now what_they_make what_they_sell whom_they_sell_to who_their_customers_are who_their_competitors_are
      how_many_people_they how_many_sites how_big_they_are how_they_are_doing how_the_company_is_doing ask_around ask_colleagues_who
      ask_someone_who_knows ask_the_driver ask_the_service_engineer ask_reception ask_the_switchboard ask_our_own_people talk_to_whoever_last
      talked_to_a_former dealt_with_them_before who_has_dealt_with when_did_we_last when_they_last_ordered their_last_order what_went_wrong_last
      what_was_promised_last past_complaints old_quotes previous_contacts history_with_them background_on_the staff_of_about family_firm family-owned
      founded_in been_there_since was_previously_at used_to_work_at has_been_in_the_post worked_his_way_up who_will_be_in_the_room who_will_be_there
      who_sits_at_the_table who_is_coming_from names_and_roles know_their_names do_your_homework homework_done_on research_the_company research_on_the
      before_contact_collect ten_minutes_of_reading prepare_yourself_by known_beforehand known_about_them we_had_found_out had_looked_up had_read_up
    `,
    listening: `
      let_them_talk let_her_talk let_him_talk let_the_customer_talk let_the_client_talk let_the_buyer_talk let_them_finish let_her_finish
      let_him_finish let_people_finish let_them_speak_first let_them_tell let_her_tell let_him_tell let_them_explain do_not_interrupt don't_interrupt
      never_interrupt without_interrupting hold_your_tongue keep_quiet then_keep_quiet then_be_quiet and_be_quiet be_silent stay_silent_until
      wait_for_the_answer and_wait_for count_to_three leave_a_pause bear_the_silence let_the_silence put_up_with_the_pause take_notes
      write_down_what_they write_down_their_words in_their_own_words in_her_own_words in_his_own_words in_your_own_words repeat_back say_back_what
      repeat_what_you_heard sum_up_what_you_heard have_i_understood_you have_i_got_that_right did_i_get_that_right do_i_understand_correctly
      if_i_understood_you_right so_you_are_saying half_the_time half_of_the_time half_the_hour_is_theirs half_the_talking talk_no_more_than
      talk_less_than speak_less_than you_talk_half they_talk_half they_do_the_talking most_of_the_talking the_floor_is_yours has_the_floor
      have_the_floor give_them_the_floor over_to_you your_turn_now now_it_is_your_turn their_turn_to_talk it_is_their_turn hear_them_out hear_her_out
      hear_him_out hear_you_out listen_first first_listen just_listen only_listen listen_to_what listen_until listen_for we_only_listened
      listened_to_what i_would_rather_listen i'd_rather_hear i_would_like_to_hear i'd_like_to_hear_from tell_me_about tell_us_about tell_me_how
      tell_us_how tell_me_more tell_me_a_bit tell_me_what tell_me_where talk_me_through talk_us_through walk_me_through walk_us_through
      take_me_through how_do_you_see how_do_you_currently how_do_you_do_it how_does_it_work_today how_does_that_work_today how_have_you_been
      how_did_that_come_about how_was_it_last what_do_you_think_about what_is_your_view what's_your_view what_is_it_like what_happens_when_you
      what_happens_if_you what_bothers_you what_annoys_you what_gets_in_your_way what_would_you_change what_would_have_to_change what_works_well
      what_doesn't_work what_does_not_work what_have_you_tried what_did_you_try what_else_is_there and_what_else anything_else_on_your_mind
      what_have_i_not_asked what_did_i_forget_to_ask what_do_you_mean_by could_you_describe can_you_describe give_me_an_example
      can_you_give_an_example open_question* questions_to_ask ask_then_wait ask_and_wait ask_and_listen ask_before_you_talk ask_rather_than_tell
      questions_that_cannot_be no_slides_until no_slides_before no_presentation_before ten_minutes_for_them time_for_their_questions
      slot_for_the_customer round_of_questions
    `,
    'decision-maker': `
      whose_signature whose_name_is_on has_the_last_word have_the_last_word had_the_last_word has_the_final_say have_the_final_say had_the_final_say
      final_say_is_with final_say_lies_with nothing_happens_without nothing_goes_without nothing_moves_without not_without_her not_without_his
      up_to_her_alone up_to_him_alone it_is_up_to_her it_is_up_to_him is_her_call is_his_call makes_the_call made_the_call who_signs who_will_sign
      who_signs_off signs_off_on signs_the_order signs_the_contract signs_for_the signs_up_to may_sign_up_to signs_alone who_puts_their_name
      puts_his_name_to puts_her_name_to who_decides who_really_decides who_actually_decides who_decides_in_the_end decides_in_the_end
      decides_at_the_end really_decides decides_alone decides_herself decides_himself decides_on_his_own decides_on_her_own does_not_decide
      doesn't_decide cannot_decide can't_decide decision_lies_with decision_rests_with decision_is_with decision_sits_with the_decision_is_hers
      the_decision_is_his decision_is_made_by decision_was_made_by who_makes_the_decision makes_the_decision who_has_to_agree who_else_has_to
      who_else_must who_else_is_involved who_else_needs_to who_else_should who_must_say_yes who_can_say_yes who_can_say_no can_say_no_to
      say_yes_without_asking without_asking_anyone without_asking_anybody without_asking_further has_to_ask_upstairs must_ask_upstairs
      whom_do_you_have_to_ask who_do_you_have_to_ask do_you_decide_this is_that_your_decision is_it_your_decision besides_you apart_from_you
      who_besides_you who_holds_the_budget holds_the_budget holds_the_purse holds_the_purse_strings whose_budget whose_money budget_comes_from
      releases_the_money releases_the_budget approves_the_budget frees_the_money approval_from gives_the_green_light gave_the_green_light
      green_light_comes_from gives_the_nod has_to_nod wears_the_trousers calls_the_shots pulls_the_strings the_real_client the_real_customer
      the_person_behind the_client_behind person_who_can_say the_one_who_decides the_one_who_signs the_one_person_who who_listens_to_whom
      they_listen_to has_her_ear has_his_ear has_the_ear_of only_prepares_the only_passes_it_on only_collects_the_offers only_recommends
      only_the_messenger recommends_but_does_not prepares_but_does_not purchasing_only buyer_only_negotiates prepares_the_decision
      influences_the_decision reports_to report_line the_boss_himself the_owner_himself at_whose_desk ends_up_on_whose lands_on_the_desk
      who_has_to_live_with gets_to_decide entitled_to_decide authority_to_sign authority_to_decide authorised_to_sign power_to_sign has_the_authority
      nobody_overrules can_overrule
    `,
    'client-interests': `
      what_keeps_her_awake what_keeps_him_awake what_keeps_them_awake keeps_you_awake loses_sleep_over what_matters_to_her what_matters_to_him
      what_matters_to_them what_matters_to_you matters_most_to it_matters_to_you it_matters_to_them important_to_you_is important_to_them_is
      what_counts_for_her what_counts_for_him what_counts_for_them what_counts_for_you is_measured_by are_measured_by is_measured_on are_measured_on
      gets_measured_on is_judged_by is_judged_on judged_on_whether bonus_depends_on her_bonus his_bonus bonus_hangs_on what_gets_them_promoted
      what_would_get_him answers_for_it_if has_to_answer_for has_to_report_to has_to_justify has_to_explain_to_the is_afraid_of is_afraid_that
      are_afraid_of are_afraid_that fears_that fear_is_that their_fear her_fear his_fear worried_about worried_that worries_about what_worries_her
      what_worries_him what_worries_them what_worries_you biggest_worry their_worry does_not_want_to_risk cannot_afford_to cannot_afford_another
      can_ill_afford does_not_want_another don't_want_another never_again_a burnt_by_the burned_by had_bad_experience got_burnt_with what_hurts
      where_it_hurts where_does_it_hurt where_the_shoe_pinches where_it_pinches pain_point* sore_point under_pressure_from under_pressure_to
      is_short_of are_short_of does_not_have_enough cannot_find_staff cannot_find_people lose_hours_on loses_a_day you_lose_time it_costs_them
      it_costs_you_every costs_them_every what_it_costs_them wants_to_get_rid_of want_to_get_rid_of wants_fewer want_fewer wants_less want_less
      wants_peace_and_quiet wants_to_be_able wants_to_grow want_to_grow wants_to_open want_to_expand_into wants_to_avoid want_to_avoid
      wants_to_keep_his wants_to_show_the_board needs_to_show needs_a_supplier_who need_a_supplier_who needs_someone_who need_someone_who needs_it_by
      must_have_it_by depends_on_it depend_on_it_being they_need_above_all above_all_they_want above_all_she_wants above_all_he_wants
      what_they_really_need what_they_really_want what_she_really_wants what_he_really_wants what_they_need what_you_need_is you_need_a
      you_told_me_that you_told_us_that you_mentioned_that you_said_that_your as_you_described for_them_it_is_about for_her_it_is_about
      for_him_it_is_about for_you_it_is_about it_is_not_the_price what_they_stand_to_lose what_they_stand_to_gain stands_to_lose what_is_at_stake_for
      what_is_in_it_for_them find_out_what_they_need ask_what_they_fear ask_what_worries ask_what_they_are_measured their_priorities her_priorities
      his_priorities their_interests interests_of_the_other
    `,
    'own-interests': `
      not_below not_under_* nothing_below nothing_under not_for_less_than not_less_than_* go_no_lower no_lower_than will_not_go_below won't_go_below
      do_not_go_below don't_go_below for_us_it_pays_if it_pays_for_us worth_it_for_us_from worth_our_while pays_off_for_us makes_sense_for_us_if
      only_makes_sense_for_us only_worth_it_if is_only_worth_it below_that_we below_this_we_walk below_that_it_is_not below_which_we
      under_that_we_lose at_that_price_we_lose at_that_we_lose we_lose_money we_earn_nothing we_make_nothing we_do_not_earn we_don't_earn what_we_want
      what_we_want_is what_we_want_out what_do_we_want what_is_in_it_for_us what's_in_it_for_us what_we_get_out what_we_gain what_we_need_from_them
      what_we_need_is we_need_at_least we_want_at_least at_least_*_margin we_must_have must_come_home_with we_come_away_with we_want_to_become
      we_want_to_be_their we_want_to_win we_want_to_keep we_want_to_get_into we_want_to_grow we_want_the_account we_want_the_order we_want_a_framework
      we_want_a_reference we_would_like_a_longer our_goal_is our_goal_with our_aim_is our_aim_with our_target our_target_price our_own_goal
      our_own_interest our_interest_is our_interest_in our_minimum our_bare_minimum our_floor floor_price our_bottom_line bottom_line_is our_limit
      our_lower_limit our_upper_limit our_ceiling ceiling_is pay_no_more_than pay_at_most not_more_than_* not_above nothing_above do_not_go_above
      we_will_not_pay_more than_we_can_afford most_we_can_pay walk-away walk_away_at walk_away_if walk_away_from walk_away_when we_walk_if we_walk_at
      we_walk_away then_we_walk we_leave_the_table get_up_and_leave get_up_and_go then_we_leave_it rather_no_deal no_deal_is_better
      better_no_order_than rather_lose_the_order can_live_without can_live_with we_could_live_with we_could_just_live what_we_can_live_with
      we_settle_for would_settle_for we_would_accept we_accept_at_most best_case_for_us ideally_we_get ideal_outcome acceptable_outcome
      our_dream_result at_best_we_get at_worst_we_get plan_b our_alternative_is our_alternative_if otherwise_we_have if_not_we_have fallback our_batna
      covers_our_costs cover_our_costs our_costs_are_covered break_even_at margin_of_at_least contribution_margin fills_our_capacity
      keeps_our_line_busy use_our_capacity payment_within_*_is_a_must cash_in_by share_of_wallet double_our_share turnover_of_at_least
      from_this_client_we_want from_this_account_we_want for_ourselves_we_want for_internal_use_only not_to_be_shown keep_to_ourselves
    `,
    'shared-value': `
      which_means_for_you that_means_for_you what_this_means_for_you what_it_means_for_you what_that_brings_you what_this_brings_you
      what_it_does_for_you what_you_get_out_of what_you_gain you_gain you_save saves_you saves_them saves_him will_save_you would_save_you spares_you
      spares_them spares_your you_no_longer_need_to you_no_longer_have_to you_would_no_longer they_no_longer_have_to so_that_you_can so_you_can
      so_that_your so_your_people so_your_staff so_that_they_can that_way_you with_us_you with_us_they with_it_you this_lets_you allows_you_to
      enables_you_to gives_you_back gives_them_back gives_your_people gives_her_the gives_him_the takes_that_off_your takes_it_off_your
      takes_this_off_their takes_the_worry takes_the_load_off takes_the_pressure_off relieves_you_of that_is_where_we_come that's_where_we_come
      where_we_come_in this_is_where_we_can what_we_can_do_for what_we_bring_to what_we_bring_is what_we_add exactly_what_we exactly_what_you_asked
      precisely_what_they just_what_they_need fits_with_your fits_in_with_your fits_their_need matches_what_you matches_your meets_your_need
      answers_your_need suited_to_your suits_your_way made_for_people_who made_for_firms_like made_for_companies_that for_companies_like_yours
      for_firms_like_yours for_a_business_like_yours for_practices_like_yours for_someone_in_your for_customers_who for_clients_who why_us_for
      why_we_suit why_we_are_a_good_match why_it_is_worth_it_for why_they_should_buy why_this_helps reason_they_buy because_you_need because_you_want
      because_you_told_us because_they_need since_you_want you_want_*_we_have you_need_*_we_can they_need_*_we_can they_want_*_we_offer
      both_sides_gain both_sides_benefit both_of_us_gain good_for_both works_for_both pays_off_for_both pays_for_itself paid_for_itself
      pays_for_itself_within earns_its_cost costs_you_less costs_them_less cheaper_for_you_because you_lose_fewer you_lose_less you_waste_less
      fewer_hours_on fewer_complaints_from fewer_breakdowns less_downtime less_paperwork less_waste_for one_contact_instead_of
      instead_of_three_suppliers instead_of_waiting instead_of_you_having no_more_waiting no_more_night_shifts no_more_*_for_your your_people_can
      your_staff_can your_team_can your_customers_get your_customers_will your_drivers_no your_benefit benefit_for_you benefits_for_you
      advantage_for_you the_advantage_for in_it_for_you helped_a_similar did_the_same_for we_did_this_for a_company_like_yours_saved
      others_in_your_line our_*_means_your our_strength_is_their what_we_offer_meets where_our_offer_meets common_ground_is value_for_the_client
      value_statement
    `,
    'fit-criteria': `
      we_go_on_if we_go_on_when go_on_only_if carry_on_only_if carry_on_if continue_if continue_only_if we_continue_only we_proceed_if proceed_only_if
      worth_a_visit_if worth_a_visit_when worth_an_offer_if worth_a_quote_if worth_pursuing worth_following_up worth_our_time_if worth_it_if_they
      not_worth_our_time not_worth_it_if not_worth_a_visit no_offer_if no_offer_unless no_offer_without no_quote_unless no_quote_without
      no_visit_unless we_quote_only_if we_quote_only_when we_only_quote_if we_bid_only_if we_do_not_bid_if no_bid_if no_bid_when go_no_go go_or_no_go
      no_go_if stop_if stop_when we_stop_if break_off_if drop_it_if drop_it_when drop_the_lead let_it_go_if let_it_go_when leave_them_alone_if
      keep_away_from_if we_pass_if we_bow_out_if bow_out_when we_pull_out_if pull_out_when we_withdraw_if we_turn_down turn_it_down_if we_turn_away
      we_say_no_if we_decline_if we_decline_when not_for_us_if nothing_for_us_if not_a_client_for_us not_a_customer_for not_our_customer
      not_our_client not_our_kind_of_client not_the_right_client not_the_right_customer wrong_customer_if right_customer_if suits_us_if suits_us_when
      does_not_suit_us_if does_not_fit_if they_fit_if fits_us_if does_not_fit_us a_good_match_if a_good_fit_if good_fit_when bad_fit not_a_fit
      not_a_good_fit who_fits_us who_does_not_fit who_is_a_client_for whom_we_want_as whom_we_do_not which_clients_we_want which_customers_we_take
      we_take_on_only we_only_take_on we_only_work_with_clients we_work_only_with we_do_not_work_with_companies we_do_not_supply_to qualif* disqualif*
      qualified_out ruled_out_if rules_them_out knock-out_criteri* knock_out_criteri* deal_breaker deal-breaker red_flag* warning_sign*
      green_amber_red three_out_of_five two_out_of_three at_least_two_of all_three_must_be if_two_are_missing if_one_of_these if_none_of_these
      when_to_go_on when_to_carry_on when_to_stop when_to_walk_away when_to_let_go go_on_or_stop continue_or_stop pursue_or_drop yes_to_all_of
      must_be_met_before only_with_a_budget no_budget_no no_budget_and_no no_need_no no_decision-maker_no if_nobody_decides without_a_named_need
      there_must_be_a_need there_has_to_be_a they_must_be_able_to_pay able_to_pay can_they_pay too_small_for_us too_big_for_us below_minimum_order
      outside_our_area outside_our_region only_wants_a_comparison only_after_a_comparison only_wants_the_lowest selection_criteri*
    `,
    'sales-stages': `
      from_first_call_to from_the_first_call_to from_first_contact_to from_the_first_contact_to from_first_handshake_to from_enquiry_to
      from_the_enquiry_to from_cold_call_to from_lead_to from_hello_to to_the_repeat_order to_the_next_order to_the_second_order
      until_they_order_again till_the_next_order stage_one stage_two stage_three stage_four stage_five stage_1 stage_2 stage_3 stage_4 stage_5
      step_one step_two step_three phase_one phase_two the_stages stages_of_the the_five_stages in_five_stages the_whole_way the_way_of_an_order
      the_road_from the_path_from life_of_an_order customer_journey sales_cycle sales_process first_contact first_approach first_conversation
      first_touch make_contact approach_the_customer break_the_ice opening_the_door get_to_know_each_other then_the_offer followed_by_the_offer
      quote_and_order offer_and_order offer_and_negotiation then_the_sale the_sale_itself after_the_sale_comes closing_the_order closing_the_sale
      order_is_signed order_is_in order_confirmed once_the_order_is when_the_order_is_in order_confirmation_goes order_intake the_second_sale
      sell_it_again_inside sell_it_inside sell_it_in-house sell_the_order_inside sell_the_order_to_our sold_inside sold_in-house
      sold_to_our_own_people internal_sale inside_our_own_house win_over_our_own win_production_over get_production_on_board get_our_people_behind
      internal_hand-over internal_handover hand_over_inside hand_the_order_over hands_the_order_to handed_over_to_production handed_over_to_operations
      hand_over_to_the_workshop hand_over_to_planning passes_the_order_to pass_the_order_to order_goes_to_production goes_to_the_works
      goes_into_planning kick-off_in_house brief_our_own_people brief_production brief_the_warehouse tell_production_what explain_the_order_to
      planning_and_production delivery_and_payment deliver_and_collect delivered_and_paid deliver_then_invoice deliver_and_invoice then_we_deliver
      delivery_follows goods_go_out goods_leave_the_house until_it_is_paid only_finished_when_paid sold_only_when_paid not_over_until_paid
      invoice_and_payment invoicing_and_payment money_in_the_bank then_the_invoice payment_received comes_back_for_more ask_for_the_next_order
      ask_about_the_next_order next_order second_order repeat_order* repeat_business repeat_purchase re-order* reorder* order_again orders_again
      follow-up_order from_one_order_to buys_again come_back_to_buy before_the_next_stage next_stage_only_when no_stage_is_skipped skip_a_stage
      one_after_the_other where_the_order_stands where_in_the_process which_stage
    `,
    'payment-follow-up': `
      watches_the_money watches_the_payment watches_the_account watches_that_the_money watches_over_payment keeps_an_eye_on_payment
      keeps_an_eye_on_the_money keeps_an_eye_on_incoming keeps_track_of_payment keeps_tabs_on looks_after_the_invoice sees_to_it_that_the_money
      makes_sure_we_get_paid makes_sure_the_money makes_sure_the_invoice makes_sure_it_is_paid make_sure_we_are_paid check_that_it_is_paid
      check_whether_it_is_paid checks_whether_the_money checks_whether_payment checks_incoming_payments check_incoming_payments incoming_payments
      incoming_money checks_the_bank checks_the_account_on looks_at_the_account looks_at_open_items open_items open_items_list open_invoices
      unpaid_invoices overdue_invoices overdue_list overdue_after debtors_list accounts_receivable outstanding_amount outstanding_balance
      outstanding_invoices what_is_still_outstanding what_is_still_open is_anything_still_open money_has_come_in money_is_in money_comes_in
      has_the_money_come whether_the_money_has has_it_been_paid has_the_invoice_been has_been_paid_in_full payment_in_full the_full_amount every_penny
      to_the_last_penny to_the_last_cent short_payment part_payment_is underpaid follows_up_payment follows_up_the_payment follows_up_on_payment
      follow_up_the_invoice follow_up_unpaid chases_the_payment chases_the_invoice chases_the_money chase_the_invoice chase_payment chase_the_payment
      chases_late chasing_the_money rings_the_customer_if rings_if_nothing rings_if_the_money calls_if_nothing_has calls_when_payment
      calls_the_day_after_due rings_accounts_payable ring_their_accounts talk_to_their_bookkeeping their_accounts_department if_nothing_has_come
      if_it_has_not_come if_the_money_is_not if_payment_is_late if_payment_is_missing if_nothing_is_paid if_it_is_not_paid when_it_is_overdue
      if_the_invoice_is_overdue day_after_the_due_date days_after_due_date days_past_due after_the_due_date on_the_due_date_check due_date_passes
      before_it_falls_due reminder_goes_out first_reminder second_reminder friendly_reminder payment_reminder* sends_the_reminder sends_a_reminder
      dunning delivery_stop_if stop_deliveries_until no_further_delivery_until not_delivered_until_paid second_instalment_only_after
      instalment_has_arrived instalments_are_checked deposit_has_arrived deposit_has_come_in deposit_received_before work_starts_when_the_deposit
      retention_is_released claims_the_retention accounts_checks accounts_tells_sales accounts_reports_to bookkeeping_tells finance_checks
      finance_tells_the weekly_payment_list every_monday_the_open in_the_monday_round payment_status payment_check payment_control payment_monitoring
      money_is_followed responsible_for_payment responsible_for_collecting responsible_for_the_money stays_responsible_until_paid
      in_charge_of_collections remains_with_sales_until not_done_until_the_money only_closed_when_paid closed_once_paid commission_only_after_payment
      commission_once_paid credit_control payment_arrives_in_full
    `,
    'after-sale-support': `
      after_the_sale after_you_have_bought after_delivery_we after_installation_we after_start-up_we after_commissioning once_it_is_running
      once_you_are_live after_going_live after_go-live after_the_handover_you start-up_help start-up_support help_with_start-up helps_with_the_start
      help_you_get_started helps_you_get_started get_you_up_and_running until_it_runs until_everything_runs until_it_works stay_until_it_runs
      we_stay_on_site stays_on_site_for on_site_for_the_first by_your_side_for we_are_there_when here_for_you_after put_into_operation set_it_up_for
      sets_it_up_with installation_and_training install_and_train show_your_people_how shows_your_staff trains_your trains_their_staff
      train_your_people train_your_staff training_for_your training_for_the_staff trained_on_site instruct_your_staff introduction_for_your
      operating_instructions_in if_anything_breaks if_something_breaks if_it_breaks_down if_it_stops if_anything_goes_wrong_with
      if_something_does_not_work if_something_doesn't_work if_you_get_stuck if_you_have_trouble_with when_something_is_stuck in_case_of_a_fault
      in_case_of_breakdown when_a_fault_occurs in_the_event_of_failure whom_to_call_if who_to_call_if who_to_ring_if call_this_number_if
      ring_this_number ring_our_service ring_the_workshop service_number service_line service_team service_desk service_engineer service_technician
      service_contract service_agreement service_interval* service_visit serviced_every helpdesk help_desk help_line helpline hotline support_line
      support_desk support_team support_hours support_contract technical_support technical_help technical_questions_go support_for_the_first
      first_line_support second_line reachable_from reachable_day_and reachable_on round_the_clock around_the_clock out-of-hours emergency_number
      at_weekends_you_reach on_call_at_weekends reacts_within response_time responds_within on_site_within an_engineer_within engineer_comes
      technician_comes_out we_come_out_within comes_out_to_you comes_by_once annual_inspection yearly_check maintenance maintained_by maintain_it_for
      looks_after_the_machine looks_after_you_after_the spare_parts spares_in_stock parts_in_stock wearing_parts replacement_machine replacement_unit
      loan_machine loan_unit swap_it_out repaired_or_replaced repair_service warranty guarantee_covers updates_are_included remote_support
      remote_maintenance dial_in_and log_a_ticket tickets_are_answered your_contact_for_technical your_contact_after aftercare after-sales after_sales
      contact_for_faults contact_for_service ask_how_it_runs
    `,
    'objection-handling': `
      what_is_holding_you_back what's_holding_you_back what_holds_you_back what_is_holding_them what_is_holding_her what_still_speaks_against
      what_speaks_against_it what_is_stopping_you what's_stopping_you what_makes_you_hesitate what_makes_them_hesitate what_makes_her_hesitate
      you_are_hesitating you_seem_hesitant you_seem_to_hesitate you_seem_unsure you_sound_unsure i_notice_that_you i_sense_that
      i_have_the_feeling_that i_have_the_impression_that am_i_right_in_thinking is_it_the_price is_it_about_the is_it_more_the what_is_behind_it
      what's_behind_that what_lies_behind_it what_is_really_behind what_exactly_worries what_exactly_bothers what_would_it_take_to
      what_would_have_to_be what_would_you_need_to if_we_could_solve if_that_were_solved apart_from_that_is is_that_the_only
      is_there_anything_else_holding get_it_on_the_table bring_it_on_the_table put_it_on_the_table out_on_the_table out_into_the_open into_the_open
      bring_it_into_the_open bring_it_up_yourself say_it_out_loud address_it_openly speak_openly_about name_the_doubt name_the_worry
      ask_about_the_doubt ask_what_is_behind ask_what_lies_behind ask_back_before ask_back_first ask_before_you_answer first_ask_then_answer
      do_not_argue don't_argue never_argue do_not_contradict don't_contradict do_not_talk_it_away don't_talk_it_down do_not_brush_aside
      don't_brush_it_aside do_not_rush don't_rush take_your_time take_the_time_you no_need_to_decide_today give_them_time give_her_time give_him_time
      let_them_sleep_on sleep_on_it no_hurry there_is_no_rush take_it_seriously take_the_worry_seriously take_the_doubt_seriously that_is_a_fair_point
      that's_a_fair_point fair_question good_that_you_say glad_you_say_so thank_you_for_saying_so i_understand_that_you i_understand_your_concern
      i_can_understand_that i_can_see_why understandable_that_you quite_right_to_ask in_your_place_i if_they_say if_she_says if_he_says if_you_hear
      if_the_customer_says if_the_client_says if_the_buyer_says when_they_say when_someone_says they_say_*_you_say they_say_we_say you_hear_you_answer
      they_say you_could_answer you_can_answer a_possible_answer our_answer answer_to_it too_expensive too_dear that_is_too_much we_already_have_a
      we_already_have_someone we_have_always_had we_need_to_think_about i_have_to_think_about let_me_think_about we_have_no_budget never_heard_of_you
      bad_experience_with compared_with_what expensive_compared_to too_expensive_compared start_small begin_small start_with_one begin_with_one
      start_with_a_trial a_small_first_order a_small_trial_order trial_order trial_run pilot_with pilot_at_one try_it_on_one try_it_out_with try_one
      test_it_for_a_month on_a_small_scale one_pallet_first without_obligation_for_a_month you_can_stop_any_time can_send_it_back
    `,
    boundaries: `
      that_we_do_not_do that_we_don't_do this_we_do_not we_do_not_do we_don't_do we_will_not_do we_won't_do we_never_do what_we_will_not what_we_won't
      what_we_do_not_do what_we_don't_accept what_we_do_not_accept we_do_not_accept we_don't_accept we_will_not_accept we_won't_accept
      not_acceptable_to_us unacceptable_to_us we_cannot_accept_that we_do_not_agree_to we_cannot_agree_to we_do_not_go_along not_with_us
      that_is_not_on not_up_for_discussion not_up_for_negotiation not_negotiable non-negotiable is_not_open_to this_far_and_no_further that_is_as_far
      as_far_as_we_go as_far_as_we_can as_far_as_i_can_go how_far_we_go how_far_we_can_go how_far_i_may_go go_no_further no_further_than
      no_more_than_*_per_cent no_more_than_*_discount discount_up_to up_to_*_on_your_own at_most_*_discount maximum_discount beyond_that_only_with
      beyond_that_the_manager anything_beyond_that anything_above_that anything_more_has_to more_than_that_needs more_than_that_we_cannot
      more_is_not_possible more_is_not_in_it the_limit_is our_limit_is there_the_line_is here_we_draw_the_line draw_the_line draws_the_line
      where_we_draw we_draw_a_line the_line_is_crossed crosses_a_line crosses_the_line red_line* limits_of_what no_discount_without
      no_concession_without not_without_something_in something_in_return in_return_for in_return_we_ask only_in_exchange_for only_if_you_in_return
      give_and_take if_you_then_we nothing_for_free not_free_of_charge not_for_nothing no_free_samples no_free_work no_unpaid we_do_not_work_for_free
      not_without_a_contract not_without_a_written we_do_not_start_before we_do_not_start_without no_start_without no_delivery_without no_work_without
      we_do_not_deliver_without no_verbal no_payment_terms_beyond no_longer_than_*_days no_exclusivity no_unlimited no_penalty_clauses
      penalties_we_do_not we_accept_no_penalty we_do_not_sign we_sign_no we_do_not_promise we_promise_nothing_that we_do_not_undercut we_do_not_match
      we_do_not_badmouth no_gifts no_kickbacks nobody_has_to_put_up nobody_has_to_be_shouted not_in_that_tone we_do_not_let_ourselves we_will_not_be
      we_break_off_the i_will_hang_up i_shall_end_the_call that_i_cannot_do that_i_can't_do i_cannot_do_that i_can't_do_that i_cannot_go_lower
      i_cannot_go_any_further the_price_stays the_price_stands we_stand_by_the_price we_are_sticking_to we_stay_firm remain_firm_on
      stay_polite_and_firm friendly_but_firm firm_but_polite polite_but_firm say_calmly_that say_it_calmly what_i_can_offer_instead
      what_we_can_do_instead instead_we_can_offer not_included_are is_not_included outside_the_scope extra_work_is_charged changes_are_charged
      will_be_charged_extra must_be_agreed_in_writing only_by_written_agreement
    `,
    'rejection-handling': `
      if_the_answer_is_no if_it_is_a_no if_it's_a_no when_it_is_a_no if_they_say_no if_she_says_no if_he_says_no when_they_say_no when_the_no_comes
      if_a_no_comes if_they_turn_us_down if_they_turn_it_down if_they_decline if_we_are_turned_down when_we_are_turned_down if_we_lose if_we_lose_it
      if_we_lost if_we_do_not_get if_we_don't_get if_they_go_with_another if_they_choose_someone_else if_someone_else_gets if_nothing_comes_of
      if_nothing_comes_out when_nothing_comes_of a_no_is_a_no no_means_no no_is_an_answer a_no_is_an_answer a_no_is_also a_no_is_better_than
      a_clear_no_is a_quick_no a_no_is_not_personal a_no_is_no_defeat it_is_not_personal not_take_it_personally don't_take_it_personally
      not_against_you accept_the_no accept_it accepts_the_no accepted_the_no accept_a_no accept_the_refusal accept_the_decision accept_their_decision
      i_accept_your_decision i_accept_that i_respect_that i_respect_your_decision we_respect_your_decision we_respect_the_decision respect_the_no
      respect_their_decision take_the_no take_it_well take_it_with_good_grace take_no_calmly take_a_no_well with_good_grace thank_them_for_the_clear
      thank_them_for_the_answer thank_them_for_deciding thank_them_for_the_no thank_her_for_the_clear thank_him_for_the_clear thank_them_anyway
      thank_them_all_the_same thanks_for_the_clear thank_you_for_the_clear thank_you_for_telling_me thank_you_for_telling_us thanks_for_telling_me
      thanks_for_letting_me_know thank_you_for_your_openness thank_you_for_being_honest thank_you_for_being_so_clear thank_you_for_being_frank
      glad_you_tell_me_straight good_to_know_where it_helps_me_to_know that_helps_me that_is_a_clear_answer that's_a_clear_answer what_tipped_the
      what_tipped_it what_was_the_reason what_was_decisive what_decided_it what_made_the_difference what_were_we_missing what_was_missing
      what_should_we_have_done what_could_we_have_done what_can_we_learn may_i_ask_why may_i_ask_what may_i_ask_one may_i_ask_the_reason
      one_last_question one_question_only ask_once_why ask_for_the_reason ask_for_the_reasons ask_what_tipped ask_what_decided ask_why_once
      ask_what_we_could ask_what_we_can_learn ask_whether_you_may ask_if_we_may do_not_push do_not_press do_not_argue_with_the don't_push
      no_second_attempt no_counter-offer no_last-minute_discount no_discount_after_a_no do_not_lower_the_price not_try_to_persuade
      do_not_try_to_change don't_try_to_change do_not_sulk no_sulking don't_sulk not_be_offended do_not_be_offended no_reproach no_reproaches
      without_reproach no_bitterness leave_it_there leave_it_at_that let_it_rest leave_them_in_peace leave_in_good_spirits part_as_friends
      part_on_good_terms leave_on_good_terms say_goodbye_nicely say_goodbye_kindly stay_friendly remain_friendly write_down_why note_the_reason
      log_the_reason record_the_reason
    `,
    'complaint-handling': `
      when_something_goes_wrong if_something_goes_wrong if_something_has_gone_wrong when_things_go_wrong if_things_go_wrong if_anything_goes_wrong
      when_there_is_trouble when_a_complaint_comes if_a_complaint_comes when_a_customer_complains if_a_customer_complains if_they_complain
      if_the_customer_is_angry if_someone_is_angry if_we_made_a_mistake if_we_got_it_wrong if_the_mistake_is_ours if_the_fault_is_ours
      if_it_was_our_fault if_it_was_us if_it_was_them if_we_are_to_blame if_the_supplier_made if_the_goods_are_damaged if_we_deliver_late
      if_we_are_late when_we_miss_a_date if_the_invoice_is_wrong first_the_facts the_facts_first get_the_facts collect_the_facts gather_the_facts
      establish_the_facts stick_to_the_facts facts_before_feelings find_out_what_happened first_find_out_what ask_what_happened what_happened_and_when
      what_exactly_happened write_down_what_happened note_what_happened what_when_and_how_much what_when_where take_the_complaint take_every_complaint
      take_complaints_seriously log_the_complaint log_it_the_same_day record_the_complaint enter_it_in_the whoever_takes_the_call
      whoever_answers_the_phone whoever_hears_it_first belongs_to_the_person_who one_person_owns_it one_person_stays one_person_takes_care
      let_them_get_it_off let_them_let_off_steam hear_the_complaint_out hear_the_customer_out do_not_justify don't_justify do_not_defend don't_defend
      do_not_make_excuses no_excuses without_excuses no_finger-pointing do_not_look_for_the_culprit not_look_for_someone_to do_not_blame no_blame
      never_blame_the do_not_blame_the_supplier do_not_hide_behind do_not_talk_it_small don't_play_it_down nothing_is_swept_under nothing_gets_swept
      own_up own_our_part say_what_was_our_part say_so_plainly admit_it admit_our_part admit_what_was_ours stand_by_it stand_by_the_mistake
      call_before_they_call call_them_before_they ring_them_before_they tell_them_before_they tell_them_first speak_up_before say_it_at_once
      say_it_straight_away tell_the_customer_at_once report_it_at_once inform_the_customer_the_same call_back_the_same_day call_back_within
      answer_the_same_day reply_the_same_day reply_within_a_day acknowledge_within confirm_receipt_of_the acknowledge_receipt first_answer_within
      by_the_next_morning within_one_working_day say_by_when by_when_it_will promise_a_date_and name_a_date_for offer_a_repair offer_repair
      offer_a_way_to put_it_right puts_it_right make_good_the make_amends make_up_for_it repair_first_then offer_two_ways replace_or_refund
      replacement_or_credit credit_note_up_to may_decide_up_to_* check_afterwards_whether ask_afterwards_whether ring_afterwards call_a_week_later
      ask_whether_it_is_settled ask_if_they_are_satisfied close_the_complaint only_closed_when_the_customer closed_only_when so_it_does_not_happen
      what_we_change_so learn_from_it find_the_cause look_for_the_cause complaints_go_to escalate_to
    `,
    'polite-refusal': `
      unfortunately_we_cannot unfortunately_i_cannot unfortunately_i_have_to unfortunately_we_have_to unfortunately_it_is_a_no unfortunately_not
      unfortunately_this_time regrettably_we i_regret_that i_regret_to_say we_regret_that we_regret_to_inform i_am_sorry_to_say sorry_to_have_to
      sorry_to_disappoint i_am_sorry_but i'm_sorry_but i_am_afraid_we i'm_afraid_we i_am_afraid_i i'm_afraid_not i_am_afraid_not i'm_afraid_it_is
      i'm_afraid_the_answer i_am_afraid_the_answer i_am_afraid_it_is much_as_we as_much_as_we_would as_much_as_i_would however_much_we
      we_would_have_liked_to i_would_have_liked_to i_would_have_loved_to i_wish_i_had i_wish_we_could we_wish_we_could not_the_answer_you
      not_the_news_you not_what_you_hoped not_what_you_wanted_to not_the_reply_you hoped_for_a_different even_so_it_is all_the_same_we
      nevertheless_we_have_decided still_we_have_decided but_we_have_decided_not but_it_is_a_no but_we_will_not but_we_cannot but_we_are_not_going
      but_we_have_chosen but_we_are_staying but_not_this_time but_not_for_us but_i_have_to_say_no but_we_must_decline i_have_to_say_no have_to_say_no
      i_must_say_no we_must_say_no we_have_to_say_no have_to_turn_you_down have_to_turn_down have_to_turn_it_down must_turn_down have_to_decline
      we_decline i_decline respectfully_decline politely_decline we_would_like_to_decline would_rather_say_no i_would_rather_tell_you
      rather_tell_you_now rather_tell_you_straight so_i_will_tell_you i_want_to_tell_you_straight i_want_to_be_clear let_me_be_clear
      i'll_be_straight_with i_will_be_frank to_be_honest_with_you you_deserve_a_clear you_deserve_an_honest you_deserve_an_answer owe_you_a_clear
      owe_you_an_honest owe_you_an_answer a_clear_answer_is a_clear_no_today we_will_not_be_taking we_will_not_be_going we_will_not_be_able_to
      we_won't_be_able_to we_will_not_be_placing we_will_not_take_you we_are_not_able_to we_are_unable_to unable_to_offer_you unable_to_accept
      not_in_a_position_to not_possible_for_us we_cannot_take_this_on we_cannot_take_it_on cannot_accept_your cannot_offer_you_the cannot_give_you_the
      cannot_agree_to_this that_is_not_something_we not_something_we_can it_does_not_suit_us it_is_not_for_us it's_not_for_us is_not_for_us_at
      does_not_fit_our no_from_us a_no_from_us no_from_our_side no_thank_you thank_you_but_no thank_you_but_we thank_you_however
      thank_you_all_the_same thank_you_nonetheless we_appreciate_it_but appreciate_the_offer_but we_value_your_work_but with_thanks_and_regret
      it_was_not_easy_to not_an_easy_decision did_not_come_easily this_was_not_easy hard_to_say_no it_says_nothing_about no_reflection_on
      nothing_against_you no_judgement_on please_do_not_take_it please_don't_take_it i_hope_you_understand i_hope_you_will_understand
      we_ask_for_your_understanding thank_you_for_understanding thank_you_for_your_understanding wish_you_every_success wish_you_all_the_best
    `,
    thanks: `
      thank_you_for thanks_for many_thanks thanks_a_lot_for thank_you_very_much thank_you_so_much thank_you_once_more thank_you_again thanks_again
      thanks_once_more thank_you_first first_of_all_thank first_of_all_thanks let_me_first_thank i_want_to_thank i_would_like_to_thank
      i'd_like_to_thank we_would_like_to_thank we_want_to_thank we_wish_to_thank may_i_thank let_me_thank allow_me_to_thank thanking_you warm_thanks
      sincere_thanks heartfelt_thanks our_thanks my_thanks our_thanks_go_to thanks_go_to thanks_to_you_and thanks_to_your_team thanks_to_everyone_who
      thank_your_colleagues please_thank pass_on_our_thanks pass_my_thanks_on give_our_thanks_to we_are_grateful i_am_grateful i'm_grateful
      grateful_for_your grateful_to_you we_appreciate_your i_appreciate_your we_appreciate_that_you i_appreciate_that_you we_appreciate_the_time
      i_appreciate_the_time we_appreciate_the_work i_appreciate_the_work much_appreciated greatly_appreciated was_appreciated did_not_go_unnoticed
      we_noticed_how_much we_saw_how_much we_know_how_much_work how_much_work_went how_much_work_you the_work_you_put the_work_that_went
      the_care_you_took the_trouble_you_took the_trouble_you_have you_went_to_the_trouble went_to_a_lot_of_trouble for_the_trouble for_your_trouble
      for_all_your_work for_the_work_you for_your_hard_work for_your_effort for_your_efforts for_your_time for_the_time_you for_taking_the_time
      for_making_time for_finding_the_time for_giving_us_your for_sparing the_hour_you_gave the_time_you_gave the_time_you_took you_took_the_time
      for_your_patience for_bearing_with for_your_offer for_the_offer for_your_quotation for_the_quote for_your_proposal for_the_proposal
      for_the_samples for_sending_us for_sending_the for_coming_to_see for_coming_over for_coming_all for_the_visit for_your_visit for_showing_us
      for_showing_me for_the_tour for_having_us for_having_me for_the_friendly for_the_warm for_the_good_conversation for_the_conversation
      for_the_open_talk for_your_openness for_your_frankness for_your_trust for_the_trust for_thinking_of_us for_inviting_us for_asking_us
      for_your_interest for_your_enquiry for_getting_in_touch for_your_message for_your_letter for_your_quick_reply for_getting_back_to for_the_years
      for_all_these_years for_the_good_years for_the_good_work for_working_with_us for_your_loyalty for_standing_by for_everything_you say_thank_you
      says_thank_you thank_them_for thank_her_for thank_him_for thank_the_supplier thank_the_bidder thank_all_bidders thanked_them_for thanked_her_for
      thanked_him_for thanked_us_for thanked_everyone
    `,
    'clear-decision': `
      we_are_taking_it we're_taking_it we_will_take_it we'll_take_it we_take_it we_will_take_the_offer we_are_going_with_you we're_going_with
      we_will_go_with_you we'll_go_with_you we_went_with we_are_going_ahead we're_going_ahead we_are_not_going_ahead we're_not_going_ahead
      we_will_not_be_going_ahead we_won't_go_ahead go_ahead_please please_go_ahead please_put_us_down put_us_down_for put_us_down_as
      put_us_down_as_a_no count_us_in count_us_out we're_out it_is_a_yes it's_a_yes it_is_a_no it's_a_no the_answer_is_yes the_answer_is_no
      our_answer_is_yes our_answer_is_no our_answer_is_a the_answer_stays_no the_answer_remains_no that_is_a_yes that_is_a_no this_is_a_yes
      this_is_a_no this_is_our_final yes_from_us a_clear_yes a_clear_no yes_we_will yes_we_accept yes_to_your no_to_your you_have_the_job
      you_have_the_order you_have_the_contract you've_got_the_job you_have_got_the_order you_get_the_order the_job_is_yours the_order_is_yours
      the_contract_is_yours the_order_goes_to the_job_goes_to the_contract_goes_to it_goes_to_you it_goes_to_someone_else goes_to_another_supplier
      goes_to_another_bidder goes_to_a_competitor went_to_someone_else has_gone_to_another has_gone_elsewhere we_have_chosen_someone
      we_have_chosen_you we_have_chosen_another we_chose_someone_else we_chose_another we_chose_you we_have_picked we_have_decided_on
      we_have_decided_for we_have_decided_against we_have_decided_in_favour we_have_decided_to_buy we_have_decided_to_accept we_have_decided_not_to
      we_decided_against we_decided_not_to decided_in_your_favour decision_has_been_made decision_is_made the_decision_has_fallen our_decision_is
      our_decision_stands our_decision_is_final this_decision_is_final we_accept_your_offer we_accept_the_offer i_accept_your_offer we_hereby_accept
      we_hereby_order we_hereby_decline we_order_as_quoted we_would_like_to_order we_confirm_the_order i_confirm_the_order order_attached
      signed_copy_attached attached_is_the_signed we_are_signing we_will_sign we_will_not_sign we_are_not_signing agreed_on_all_points we_are_buying
      we_will_buy we_are_not_buying we_will_not_buy we_won't_be_buying we_will_not_be_ordering we_will_not_order we_will_not_place
      we_will_not_be_placing we_are_not_placing we_are_not_taking we_will_not_take we_won't_take we_will_not_be_taking we_do_not_want_it
      we_do_not_need_it we_are_staying_with we're_staying_with we_will_stay_with we_are_sticking_with we_are_not_changing we_are_not_switching
      we_are_switching_to we_reject_the_offer we_decline_your_offer we_turn_down_your we_are_turning_down we_will_not_renew we_are_not_renewing
      we_are_ending we_will_not_extend not_extending we_will_not_supply we_are_not_bidding we_will_not_bid you_were_not_selected
      you_have_been_selected your_offer_was_not_chosen your_offer_has_won
    `,
    'relevant-feedback': `
      what_tipped_it what_tipped_the what_tipped_the_scales what_tipped_the_balance tipped_the_balance tipped_the_scales that_tipped_it
      the_deciding_factor the_deciding_point what_decided_it what_settled_it what_made_the_difference made_the_difference the_difference_was
      it_came_down_to came_down_to_the in_the_end_it_was in_the_end_the_price why_we_decided why_we_chose why_we_did_not_choose why_we_said_no
      why_it_is_a_no why_not_you the_reason_was the_reason_for_our our_reason_is our_reasons_are our_reasons_were for_two_reasons
      there_were_two_reasons because_your_price because_the_other_offer since_your_offer your_price_was your_price_is your_offer_was your_offer_lacked
      your_offer_did_not your_offer_stood_out your_quote_was your_proposal_was spoke_against_it spoke_against_you spoke_in_your_favour
      speaks_in_favour_of speaks_against_it went_against_you counted_against_you against_it_was on_the_plus_side on_the_minus_side we_liked_that_you
      we_liked_that_your we_liked_the we_liked_how i_liked_that_you i_liked_how i_liked_your we_particularly_liked what_we_liked what_i_liked
      what_we_liked_best what_pleased_us pleased_us_was we_were_impressed_by i_was_impressed_by impressed_us convinced_us convinced_me
      did_not_convince_us didn't_convince did_not_convince_me won_us_over what_we_valued we_valued_your stood_out_was was_the_clearest was_the_best_of
      was_the_most_thorough was_well_thought your_offer_was_clear your_strong_point your_strength_was your_weak_point the_weak_point we_did_not_like
      what_we_did_not_like what_bothered_us bothered_us_was what_put_us_off what_we_missed we_missed_a we_missed_the what_was_missing
      missing_from_your we_would_have_wished we_would_have_needed we_could_not_find_in did_not_answer_our was_unclear_to_us was_not_clear_to_us
      did_not_match_what did_not_fit_our does_not_cover_our too_high_for_us was_too_high was_above_our_budget exceeded_our_budget per_cent_above_the
      higher_than_the_other was_cheaper_by the_other_offer_was another_bidder_was a_competitor_offered could_deliver_sooner delivery_time_was_too
      the_delivery_time_was took_too_long_to you_answered_quickly answered_every_question nobody_else_had none_of_the_others unlike_the_others
      compared_with_the_others in_comparison_with_the came_second came_a_close_second it_was_close a_close_call it_was_not_the_price
      it_was_not_your_price not_because_of_the_price not_because_of_the_quality nothing_to_do_with_your honest_feedback in_all_honesty
      so_you_can_learn so_you_know_why so_that_you_know_why you_should_know_why tell_them_why_they tell_them_what_was_good say_what_you_liked
      for_next_time_we for_the_future_it_would a_tip_for_next
    `,
    'open-door': `
      ring_us_again call_us_again ring_me_again write_to_us_again ask_us_again do_ask_us_again try_us_again try_again_in come_back_to_us
      come_back_to_me come_back_any_time you_can_always_come you_can_always_call you_can_come_back please_come_back do_come_back come_and_see_us
      look_in_on_us drop_by_when drop_us_a_line drop_me_a_line get_in_touch_again feel_free_to_contact feel_free_to_call feel_free_to_get
      please_get_in_touch_if just_give_me_a_ring give_us_a_ring give_me_a_call_when the_door_* the_door_stays the_door_remains the_door_is_open
      our_door_stays our_door_remains leave_the_door leaves_the_door keep_the_door not_closing_the_door when_the_time_comes when_the_time_is_right
      when_things_change if_things_change if_anything_changes if_that_changes should_that_change should_anything_change should_things_change
      if_your_situation_changes if_our_needs_change if_your_needs_change if_circumstances_change if_you_ever_need if_we_ever_need
      if_you_change_your_mind if_you_reconsider should_you_reconsider if_the_others_let if_it_does_not_work_out if_it_doesn't_work_out
      keep_your_details keep_your_offer keep_your_papers keep_your_number keep_your_name keep_you_on_our keep_you_on_file keep_you_in_mind
      will_keep_you_in_mind bear_you_in_mind remember_you_when we_will_think_of_you i_will_think_of_you we_will_come_back_to i_will_come_back_to_you
      will_ask_you_again will_invite_you_again invite_you_to_the_next on_our_list_for on_the_list_for_next remain_on_our_list stay_on_our_list
      stay_in_touch keep_in_touch stay_in_contact remain_in_contact let_us_stay_in let's_stay_in let's_keep_in hope_to_stay_in i_would_like_to_stay
      next_time_round next_time_you in_the_next_tender when_we_tender_again when_the_contract_runs_out when_it_comes_up_again when_you_next_need
      at_the_next_opportunity perhaps_another_time some_other_time at_a_later_date at_a_later_time next_year_again again_next_year again_in_spring
      again_in_the_autumn talk_again_in speak_again_in meet_again_in see_each_other_again cross_paths_again paths_will_cross may_i_call_again
      may_i_ring_again may_i_get_in_touch_again may_i_ask_again may_we_ask_again may_we_contact_you in_six_months_again look_forward_to_another
      hope_to_work_with hope_to_work_together would_gladly_work gladly_work_with_you_again happy_to_work_with_you_again happy_to_talk_again
      happy_to_hear_from glad_to_hear_from_you_again always_glad_to always_welcome you_are_welcome_to you_remain_welcome you_will_be_welcome
      we_are_still_here we_will_be_here i_am_still_here you_know_where_to_find you_have_my_number not_a_no_for_ever no_for_now not_for_ever
      this_no_is_for a_no_for_this_time would_recommend_you will_recommend_you part_as_friends remain_on_friendly
    `,
    'closing-terms': `
      we_are_ending we_end_our we_are_ending_the_contract we_are_ending_our we_are_terminating we_terminate we_hereby_terminate i_hereby_terminate
      hereby_give_notice we_give_notice we_are_giving_notice giving_you_notice notice_period period_of_notice with_notice_of with_three_months'_notice
      with_due_notice observing_the_notice notice_of_termination contract_ends_on contract_ends contract_expires contract_runs_until contract_runs_out
      agreement_ends agreement_ends_on agreement_expires cooperation_ends cooperation_ends_on collaboration_ends our_cooperation_will_end
      work_together_ends our_work_together_ends relationship_ends will_come_to_an_end comes_to_an_end came_to_an_end at_an_end_on ends_on_*
      ends_with_effect with_effect_from with_effect_at as_of_the_end last_day_of last_day_is last_working_day last_delivery last_order last_orders
      final_delivery final_invoice final_payment final_account final_statement final_settlement last_payment closing_invoice closing_statement
      closing_date date_of_termination wind_up wind_down winding_down winding_up phase_out phased_out transition_period during_the_notice
      until_the_end_date until_then_everything until_then_all until_then_we_continue until_then_the_agreed up_to_that_date after_that_date_no
      from_then_on_no no_further_orders no_new_orders no_more_orders we_will_place_no_further we_will_accept_no_new open_orders orders_already_placed
      orders_still_open all_open_orders orders_in_progress orders_under_way orders_placed_before orders_received_by will_still_be_delivered
      will_still_be_completed will_be_carried_out_as will_be_delivered_as we_will_still_deliver we_will_still_take we_will_still_pay will_be_paid_as
      are_paid_as_usual will_be_settled_by settle_the_last settle_all_open settle_outstanding what_is_still_owed amounts_still_due
      outstanding_amounts_will remaining_balance remaining_stock stock_we_still_hold left-over_stock take_back_the_stock take_over_the_stock
      we_buy_the_remaining return_our return_of_the returns_the_keys hand_back_the handed_back give_back_the tools_and_moulds our_tools_go_back
      drawings_are_returned documents_are_returned data_will_be_deleted export_your_data access_is_withdrawn hand_over_to_your_new
      hand_over_to_the_new hand_over_to_your_successor handed_over_to_the_successor handover_to_the_new_supplier new_supplier_takes_over
      successor_takes_over take_over_from_you warranty_claims_remain warranty_continues guarantee_remains confidentiality_remains
      confidentiality_continues remain_in_force_after exit_terms terms_of_parting on_what_terms deposit_will_be_refunded refunded_pro_rata
      prepaid_amounts cancelled_as_of not_be_renewed will_not_be_extended
    `,
    'complaint-facts': `
      arrived_damaged arrived_broken arrived_late arrived_too_late arrived_without arrived_wet arrived_only_on arrived_on_*_instead did_not_arrive
      never_arrived has_not_arrived have_not_arrived still_has_not_arrived still_have_not_received we_have_not_received we_never_received
      we_received_only we_received_the_wrong was_delivered_late were_delivered_late was_delivered_to_the was_delivered_without was_delivered_on_*
      were_delivered_on_* was_not_delivered were_not_delivered delivered_instead_of delivered_to_the_wrong had_been_promised_for was_promised_for
      were_promised_for was_due_on were_due_on had_been_due was_supposed_to_come were_supposed_to_arrive should_have_arrived
      should_have_been_delivered should_have_been_there days_later_than a_day_late days_late weeks_late hours_late came_too_late came_only_on
      instead_of_the_agreed instead_of_the_ordered instead_of_on_* instead_of_at_* we_ordered_*_and_got we_had_ordered you_had_ordered we_ordered_but
      ordered_on_* our_order_of your_order_of your_order_number order_number our_delivery_of your_delivery_of delivery_note invoice_number
      our_invoice_no invoice_shows the_invoice_charges invoiced_twice charged_twice were_charged_for you_charged_us we_invoiced_you was_invoiced_at
      price_on_the_invoice differs_from_the does_not_match_the_order does_not_correspond_to not_as_ordered not_what_we_ordered wrong_size wrong_colour
      wrong_quantity wrong_address one_short too_few_*_delivered was_missing were_missing were_short were_broken was_broken were_damaged was_damaged
      were_cracked was_cracked was_leaking were_scratched was_faulty were_faulty were_defective was_unusable were_unusable had_gone_off were_mouldy
      had_to_be_thrown_away broke_down_on failed_on_* stopped_working stopped_on_* stood_still_for was_down_for was_down_from has_not_worked_since
      does_not_work_since since_*_the_machine nobody_came no_one_came nobody_turned_up did_not_turn_up did_not_come_on did_not_appear did_not_keep_the
      nobody_called_back was_not_called_back no_one_answered we_wrote_on_*_and our_mail_of_* we_waited_from we_waited_until we_noticed_on_*
      we_found_on_* on_opening_the_boxes on_unpacking when_we_unpacked when_we_opened what_happened_is here_is_what_happened this_is_what_happened
      what_happened_on_* on_the_morning_of on_*_at_*_the between_*_and_*_the_line for_the_second_time for_the_third_time photos_attached
      pictures_of_the_damage reported_on_* subject_of_the_complaint
    `,
    responsibility: `
      apologi* our_apologies my_apologies please_accept_our i_am_sorry i'm_sorry we_are_sorry we're_sorry i_am_very_sorry sorry_about_that
      sorry_for_the sorry_that_we sorry_for_that that_was_our_fault that_was_my_fault it_was_our_fault it_was_my_fault the_fault_is_ours
      the_fault_was_ours the_fault_lies_with_us fault_on_our_side the_error_was_ours the_error_was_mine the_mistake_was_ours the_mistake_was_mine
      mistake_on_our_side mistake_on_our_part error_on_our_part our_mistake my_mistake we_made_a_mistake i_made_a_mistake we_made_the_mistake
      we_made_an_error i_made_an_error we_got_it_wrong i_got_it_wrong we_got_this_wrong we_were_wrong i_was_wrong it_was_wrong_of that_was_wrong_of
      we_slipped_up i_slipped_up we_messed_up we_let_you_down i_let_you_down we_have_let_you we_failed_to i_failed_to we_failed_you we_forgot_to
      we_forgot_the i_forgot_to i_had_forgotten i_overlooked we_overlooked i_missed_the we_missed_the_date i_mixed_up we_mixed_up i_entered_the_wrong
      we_entered_the_wrong i_wrote_down_the_wrong we_sent_the_wrong i_sent_the_wrong we_loaded_the_wrong we_did_not_check i_did_not_check
      we_didn't_check i_didn't_check we_did_not_tell_you i_did_not_tell_you we_did_not_call i_did_not_call_you we_did_not_pass_on i_did_not_pass_on
      we_should_have i_should_have we_ought_to_have i_ought_to_have should_have_told_you should_have_called_you should_have_checked
      should_have_noticed should_have_rung_you that_should_not_have that_shouldn't_have this_should_not_have must_not_happen that_must_not
      should_never_have nobody_else_is_to nobody_else_to_blame no_one_else_to_blame the_blame_is_ours we_are_to_blame i_am_to_blame i_take_the_blame
      we_take_the_blame i_take_responsibility we_take_responsibility we_take_full_responsibility the_responsibility_is_ours
      responsibility_lies_with_us i_am_responsible_for_this we_are_responsible_for_this we_answer_for_it i_answer_for_it that_is_on_us that's_on_us
      this_is_on_us that_is_on_me that's_on_me this_one_is_ours we_own_this i_own_this we_own_our_part our_part_in_it our_part_in_this
      our_share_of_the we_admit i_admit we_have_to_admit there_is_no_excuse no_excuse_for no_excuses_for_that we_have_no_excuse without_ifs_and_buts
      that_is_no_excuse not_an_excuse not_the_driver's_fault it_was_not_you it_was_not_your_fault you_did_nothing_wrong you_are_right_to_be
      you_have_every_right you_were_right_to rightly_annoyed you_had_relied_on you_relied_on_us we_caused_you caused_by_us we_on_our_side
      we_promised_and_did_not we_did_not_keep i_did_not_keep_my we_broke_our_word
    `,
    remedy: `
      we_will_put_it_right we_will_put_this_right i_will_put_it_right put_it_right_by put_things_right put_this_right to_put_it_right
      we_will_make_it_good make_it_up_to to_make_up_for to_make_amends we_will_replace we_are_replacing we'll_replace replaced_by replaced_free
      will_be_replaced replace_them_by please_replace replacement_is_on replacement_will_be replacement_goes_out replacement_arrives
      replacement_delivery replacement_by_* send_a_replacement sending_a_replacement send_replacements replacement_is_already new_ones_are_on
      new_one_will_be_with missing_items_will send_the_missing sending_the_missing deliver_the_missing deliver_the_rest rest_will_be_with
      rest_follows_on redeliver* re-deliver* deliver_again_on we_deliver_on_*_at we_collect_the we_will_collect_the will_collect_the_damaged
      pick_up_the_damaged pick_up_the_wrong take_back_the_wrong take_the_goods_back take_them_back at_our_expense at_our_cost at_our_own_cost
      at_your_expense we_bear_the_cost we_pay_the_freight we_pay_for_the we_cover_the_cost we_carry_the_cost bears_the_cost_of free_of_charge
      at_no_cost_to_you at_no_extra_cost no_charge_for we_do_not_charge we_waive will_not_be_invoiced will_not_charge_you credit_note_for
      credit_you_with we_credit_you will_be_credited credited_by please_credit refund* we_refund_you pay_you_back pay_back_the get_your_money_back
      money_back_by reimburse* we_compensate compensate_you compensation_of compensation_for deduct_it_from taken_off_the_next off_the_next_invoice
      off_your_next_invoice discount_on_the_next reduce_the_invoice price_reduction_of corrected_invoice correct_the_invoice new_invoice_by
      amended_invoice cancel_the_invoice we_cancel_the_penalty we_will_repair we'll_repair repair_it_by repair_will_be will_be_repaired fix_it_by
      will_be_fixed_by have_it_fixed sort_it_out_by will_sort_this_out set_it_right engineer_will_be_with technician_will_be_with comes_on_*_to_repair
      comes_on_*_to_fix will_be_with_you_on loan_machine_until loan_you_a replacement_machine_until in_the_meantime_we_lend until_then_we_lend
      as_a_stopgap extra_shift_on we_redo we_will_do_it_again repeat_the_work_on will_be_redone rework_it_by we_expect_a_replacement
      we_ask_for_a_replacement we_ask_you_to_replace we_ask_you_to_credit we_ask_you_to_repair we_ask_you_to_collect we_ask_for_a_credit
      we_ask_for_a_refund we_want_the_money we_would_like_a_replacement we_would_like_a_refund either_replace_or either_a_credit_or two_ways_to_settle
      you_can_choose_between which_would_you_prefer what_would_put_it_right from_now_on_we so_that_it_does_not so_it_does_not_happen_again
      will_not_happen_again_because checked_twice_from
    `,
  },
  meanings: `
    about: abou* approx ca concerni* ish re regardi* roughl*
    above: abov*
    abroad: overse*
    absent: abse*
    accent: accen*
    accept: accep* adop*
    access: acces* accessib*
    accident: accid*
    according: accorda* according
    account: acc account accounti* accounts bookkeepi*
    account book: ledger ledgers
    accountant: accounta* bookkeepe*
    acid: acid
    across: acro*
    act: act actio* acts deed deed*
    active: active
    activity: activi*
    add: add adde* addin* adds
    address: address addressed addresses
    admire: admir*
    admit: admit admit* concede
    adult: adul*
    advance: advanc*
    advertise: ad ads adve* advert* adverti*
    advise: advic* advise advised advises consult consultat* consulti* couns*
    advise company: consultanc*
    advise person: adviser consultant consultant*
    after: after afterw*
    after check: postmo*
    after that: therea*
    afternoon: aftern* arvo pm
    afternoon show: matin*
    again: afre* again anew
    against: agains* anti opposin* versu* vs
    age: age
    agency: agenc*
    agenda: agend*
    agent: agent agent* broker broker*
    ago: ago
    agree: accord agre* agree* conceded consen* reconciled
    agree not: disag*
    air: air vent vent* ventila*
    airport: airp*
    alarm: alar* sire*
    alcohol: alco*
    all: all outri* whole
    all agree: unani* unanimo*
    allergy: alle* aller*
    allow: allow allow* permi* permis*
    almost: almo* nearl* practicall*
    alone: alone lone
    along: along
    already: alre*
    also: also besides likew*
    alternative: alterna*
    although: altho* though
    always: alwa* forev*
    amateur: amat*
    ambulance: ambul*
    among: amon*
    amount: amou* dose dosi*
    analysis: analysi* analyt*
    analysis expert: analyst
    anchor: anch*
    and: and
    and so on: etc
    angle: angl*
    angry: ange* angr* annoye* furi* grud* grumpy sulk sulk* upset
    angry look: frow*
    angry most: grumpi*
    animal: anim* possu*
    animal doctor: vet vet'* veteri* vets
    anniversary: anniver*
    announce: annou* announc*
    answer: answer answere* answeri* answers replie* reply reply* respond response
    answer be: answer'*
    antenna: aeri* ante*
    any: any
    any more: anym*
    any time: anyti*
    anyone: anyb* anybo* anyo*
    anything: anyth* owt
    anyway: anyh* anywa*
    anywhere: anywh*
    apartment: flats
    app: app
    appeal: appeal
    appear: appear appear* emergence
    applause: appla*
    apple: apple apple*
    application: applications
    apply: application applie* apply
    apply person: applican*
    apprentice: appren* apprent* interns
    approach: approa*
    approve: approva* approve approved approves
    approve person: approver
    april: apri*
    apron: apro*
    arch: arch
    architect: architect architect'* architects
    architecture: architectu*
    archive: archive archive*
    archive person: archivi*
    area: area area* distric* regio* territ* zone zone*
    argue: argu* argum* quarre* quib*
    arm: arm arms limb
    arm rest: armr*
    army: army
    around: arou* bypa*
    arrange: arran* arrange*
    arrive: arri*
    art: art artw*
    article: arti*
    as: as
    asbestos: asbes*
    ash: ash
    ask: ask aske* aski* asks enqu* enqui* poll* prompts quer* question questions reque*
    ask form: questionn*
    assemble: assem*
    assign: assigne*
    association: associa* federat*
    at: at
    attachment: anne* appen* attach attach* encl*
    attack: ambus* attack raid sieg*
    attend: attenda* attended attendi* attends
    attend person: attendee*
    attention: attent* attn
    attitude: attit*
    attract: tempti*
    auction: auction
    auction seller: auctione*
    audience: audie*
    august: aug augu*
    aunt: aunt aunt*
    author: author author'* authors
    authority: authori*
    automatic: auto autom* automati*
    autumn: autu*
    available: avail* availab*
    average: aver* avg
    avoid: avoi*
    award: award award*
    away: away
    axe: axe
    axis: axis
    axle: axle* spind*
    back: back backs backw* rear retre* retroac* revers* rollb* spine undo
    back door: tailg*
    back look: retro retrospe*
    background: backgr*
    backup: backu*
    bad: awfu* bad badl* bloody mali* nast* pathe* spoi* terrib* worse worst
    bad do: botc*
    bad dream: nightm*
    badge: badg*
    badge band: lany*
    bag: bag bagg* bags pouc* rucks* sack sack*
    bait: bait
    bait list: baitl*
    bake: bake baked
    baker: baker baker'* bakers
    bakery: bakeri* bakery bakery*
    balance: bala* offse*
    bale: bale bales
    bale machine: baler
    ball: ball
    banana: bana*
    band: band band*
    bank: bank bank'* banke* banks
    bankrupt: bankr*
    banner: bann*
    baptism: christe*
    bar: bar bars pub pubs
    bare: bare
    barn: barn barn*
    barrel: barre* cask firk* keg kegs
    barrier: barri*
    base: base based bases basis plin*
    basement: basem* cella*
    basic: basic basic* elemen*
    basin: basin basin*
    basket: bask* hamp*
    bat: bat bats
    batch: batc*
    bath: bath spa
    bath room: bathr*
    battery: batteri* battery
    bay: bay bays
    be: are be been bein* is was we'r* were you'r*
    be i: am i'm im
    be not: aren* isn'* isnt wasn* weren*
    beam: beam beam* lintel
    bean: bean* lenti* soya
    bear: bear bears
    bearing: beari*
    beat: beat beat*
    beautiful: beau* beaut* lovel* prett*
    because: bc becau*
    become: becam* beco*
    bed: bed beds crib stretche*
    bed cloth: bedd*
    bed room: bedr*
    bed side: bedsi*
    bee: bee bees
    bee house: hive hive*
    bee person: beeke*
    beer: ale beer lage*
    beer make: brew
    beer maker: brewer brewers
    before: ahea* b4 befo* before* pre previo* prior upfr* upstr*
    before invoice: profo*
    before pay: prepai* prepay prepay*
    before person: predece*
    before sell: presa*
    before view: previe*
    beg: beg beggi* grov* grovel*
    beg person: begga*
    begin: bega* begi* begin* begu* bootst* init launc* mobilis* onbo* onboar* outse* rollo* start starte* starti* starts trig*
    begin again: relau* restar*
    begin meet: kicko*
    begin use: commissioni*
    behalf: behal*
    behave: behav* condu*
    behind: behi*
    believe: beli*
    bell: bell bell*
    belong: belon*
    below: below benea*
    belt: belt belt* slin*
    bench: bench benche* pews
    bend: bend bend* bent
    benefit: advant* benef*
    best part: highli*
    bet: bet
    between: betw*
    beyond: beyo*
    bicycle: bicy* bike bike*
    bicycle person: cycli*
    big: big grand large magnif*
    big amount: bulk
    big more: bigger larger
    big most: bigges* larges*
    bin: bin bins
    bind: bind bindi* binds bound
    bind plant: bindery
    bird: bird bird* cock dunl* gees* gull hawk* hero* owl parr* pige* puff* swan
    birthday: birth*
    biscuit: bisc*
    bishop: bish*
    bite: bite bite* bitten
    bitter: bitter
    black: black
    blade: blad*
    blame: blam* reproa*
    blanket: blanke*
    bleach: blea*
    bless: bles*
    blind: blind blind*
    blink: blink*
    block: bloc*
    blog: blog
    blood: bled blee* blood
    blow: blew blow blow*
    blue: blue navy
    bluff: bluf*
    board: board board'* boardi* boards governo* plank plank*
    board room: boardr*
    boat: boat boat'* boats yach*
    boat house: boath*
    body: bodi* body
    boil: boil boiled boils simm*
    boiler: boiler boiler*
    bond: bond
    bone: bone bone*
    bonus: bonu*
    book: book books literat* manusc* novel reser* reserva*
    book shop: booksh*
    boot: welli*
    border: bord* bounda*
    bored: bored bori* dull
    born: born
    borrow: borr*
    both: both mutu*
    bottle: bottle bottles bottli* flask vial*
    bottle company: bottler
    bottom: botto*
    bow: bow
    bowl: bowl bowl*
    box: box boxe* boxi* carto* crat*
    boy: boy boys lad lads
    bracket: brack*
    brain: brai*
    brake: brak*
    branch: branc* twig
    brand: brand brand*
    brave: bold brav* coura*
    bread: bread bun loaf scones
    break: breac* break breaka* breakd* breake* breaki* breaks broke broken burst bust interva* reces* smoko snap snaps
    break time: downt*
    breakfast: breakf*
    breathe: breat*
    brewery: breweri* brewery brewh*
    brick: bric*
    bride: bride bride*
    bridge: bridg*
    bring: brin* brou*
    broadcast time: airt*
    brochure: bookl* broch* flye* handou* leafl*
    brother: bhai brot* broth*
    brown: brown
    browser: brows*
    brush: brus*
    bucket: buck*
    budget: budg*
    buffet: buffet
    build: build builds built constru* erect*
    build again: rebu*
    build company: builde*
    building: buildi* pavil* prem premis*
    building care: caret*
    bullet: bullets
    burn: burn burned burni* burns burnt
    burner: burner
    bury: buri* bury
    bus: bus buse* coach coache*
    bush: bush
    business: busin*
    busy: busy occup*
    but: but buts howe* nonethe* wherea*
    butcher: butc*
    butter: butte*
    button: butto*
    buy: boug* buy buyi* buys procure* purch* purcha* shopp* sourci*
    buyer: acqui* buye*
    by: by
    by way: btw
    cabin: cabin cabins
    cabinet: cabine* cupbo* locker locker*
    cable: cabl*
    cafe: café café*
    cage: cage cage*
    cake: cake cake* doughn* pie scone shortb*
    calculate: arithm* calc calculate calculate* calculati* computed
    calculate again: recalcu*
    calculate machine: calculato*
    calendar: calen* diar*
    calf: calf calve*
    calibrate: calibr*
    call: call called calli* calls dial dial* ping
    call person: caller caller*
    calm: calm calm* reassur*
    camera: camer*
    camp: camp camps
    campaign: campa*
    can: able can canne* could may migh* tin tins
    can cancel: cancellab*
    can have: could'*
    can not: can'* canno* cant cants couldn* incompetent
    can pay: affo*
    can predict: predict*
    can read: legi*
    can wash: washa*
    canal: cana*
    cancel: cancel cancellat* cancelle* cancels
    candidate: candida*
    candle: candl*
    canteen: cante*
    capacity: capac*
    capital: capi*
    captain: capta* skipper
    car: car cars
    caravan: cara*
    carbon: carb*
    card: card cards postca*
    cardboard: cardb* corrugate*
    cardboard machine: corrugato*
    care: care cared cares
    care person: carer*
    careful: caref* caut* thoro* wary
    carpet: carp*
    carrot: carro*
    carry: carried carries carry carry*
    carry person: beare*
    cart: cart trol* wheelba*
    case: case case*
    cash: cash
    cash box: tills
    cash desk: checko*
    cash person: cashi*
    cast: cast casti*
    cat: cat
    catalogue: cata* catal*
    catch: captu* catc* caug*
    category: categ* classifi*
    catering: cateri*
    catering company: catere*
    cause: caus*
    ceiling: ceil*
    cell: cell cells
    cement: ceme*
    cent: cent cents
    centimetre: centime* cm
    centre: centr* hub
    ceramic: ceram*
    certificate: accredit* cert certi* certifi*
    chain: chain chain*
    chair: chair chairs stool* thron*
    chair person: chairm*
    chalk: chal*
    chance: chance opportu*
    change: adapt adjust adjusted adjustm* alter alterat* amen* amend* chang* change* conversi* convert convert* edit edite* editin* edits redl* revis* transfor* variab* vary
    channel: chann*
    chapter: ch chapt*
    character: character
    charge: charge charged charges chargi*
    charge again: recha*
    charge machine: charger charger*
    charity: chari*
    cheap: cheap cheaps*
    cheap more: cheaper
    cheap most: cheapes*
    cheat: cheat cheat* con fleec* foole*
    cheat person: crook crooks
    check: audit audite* audits check checke* checki* checks diagno* examine examine* inspect inspecte* inspecti* proofi* revie* veri*
    check list: checkl*
    check person: audito* inspecto*
    cheese: chees*
    chemical: chemic* chemistr* reage* solven*
    cheque: cheque cheques
    cheque book: chequeb*
    chest: ches*
    chew: chew*
    chicken: hen hens poul*
    child: baby child child* infa* kid kids
    child car: pram
    chimney: chim* flue
    chin: chin
    chip: chip chip*
    chocolate: choco*
    choir: choir
    choke: chok*
    choose: choic* choose chooses choosi* chos* discre* opt opte* sele* selec*
    choose person: chooser*
    christmas: christm*
    church: cathe* chape* church churche* diocesa* pari* paroc* pulpi* verg* vest*
    church area: diocese
    church house: rect*
    church manager: churchw*
    cider: cide*
    cinema: cine*
    circle: circl* circular radiu* rounda*
    circuit: circui*
    circus: circus
    city: boro* city munic* municip* town town*
    civil: civi*
    claim: clai*
    class: class classe*
    class room: classr*
    clause: clau*
    claw: claw*
    clay: clay
    clean: clean cleaned cleani* cleans flus* housekeepi* mop spotl* sterile sterilisa* sweep sweep* swep* tidy wipe wipe*
    clean machine: sterilise*
    clean person: chamberm* cleaner cleaner* housekeepe* maid
    clear: clarit* clear cleared clearer cleari* clearl* clears crisp evident* obvi* obvio* transpa*
    clear most: cleares*
    click: clic*
    climate: clima*
    climb: climb climb*
    clinic: clin*
    clip: clip
    clock: cloc* o'cl* stopw* timer
    close: close closed closes closi* closu* cork* shut shutd* shuts
    cloth: cloth cloths fabr* rags satin texti* twil*
    clothes: clothe* clothi* costu* dres* garme* gown* outf* tunics wardr*
    clothes room: cloak*
    cloud: clou*
    clown: clow*
    club: club club*
    coal: coal
    coast: coas*
    coat: coat coat* enam*
    code: code coded codes
    code change: codem*
    coffee: coff* espre*
    coin: coin
    cold: cold refrigerati*
    cold container: reef*
    cold machine: condense*
    collar: collar
    colleague: collea* fello*
    collect: collect collecte* collectin* collectio* collects fetc* gather gathere*
    collection: portf*
    colour: colo* dye
    column: colu*
    comb: combs
    come: came come come* comi*
    comfort: comf* comfort* conveni*
    comma: comma commas
    command: command commands
    command person: commande*
    comment: commen* remar*
    commission: commission commissione* commissions
    committee: committee committee*
    common: common
    common most: commone*
    communicate: comms communic*
    community: communit*
    company: co compan* corpo* enterp* entiti* entity firm firm'* firms ltd plc
    company group: consor*
    compare: benchm* cf compar* reconciles
    compatible: compatib*
    compensate: compens*
    compete: compete competiti*
    competitor: competito* riva*
    complain: compla* griev* grumb* moan moan* whin*
    complete: complete completed completen* completi*
    complete not: incompl*
    completely: absolu* completel* entirel* fully
    compost: compost
    compressor: compre*
    computer: computer computer*
    computer manager: cio
    computer memory: cach* clipb*
    concert: concert
    conclude: conclus*
    concrete: concr*
    condition: condi* term terms
    conference: confer* congre*
    confirm: acknowl* acknowled* confir* tbc
    conflict: confl*
    confuse: confu*
    congratulate: congrat*
    connect: connect connecte* connecti* plugg*
    connect again: reconn*
    connect part: adapte* connecto* joints
    conscience: consci*
    consider: consid* conside*
    consist: consists
    consumer: consume*
    contact: contac* liai* outre*
    contain: contain contained contains
    container: container container* troug* tub
    content: conten*
    context: contex*
    continue: conti* procee*
    contract: charte* contract contracti* contracts engagem*
    contract company: contracto*
    contradict: contrad*
    contribute: contribute* contributi*
    contribute person: contributo*
    control: control controlled controls
    control person: controller controller*
    conveyor: conveyo*
    convince: convi*
    cook: chef chef* cook cooke* cookin* cooks
    cookie: cookie*
    cool: chilled cool cooled cooli*
    cool machine: chiller chiller* cooler
    cooperate: cooperatio*
    cooperative: cooperativ*
    coordinate person: coordin*
    copper: copp*
    copy: cc clon* copi* copy cp dupli* photoco* replic*
    copy right: copyr*
    core: core
    corner: corne*
    correct: correc*
    corridor: corri*
    cost: cost coste* costi* costs expense expense*
    cotton: cott*
    council: council council'* councils
    council person: councill*
    count: count countd* counted countin* counts tally
    counter: counter counters
    country: countr* natio* rura*
    county: countie* county county*
    couple: couple couple*
    coupling: coupli*
    courier: couri*
    course: cours*
    court: court courts tribun*
    court house: courth*
    cousin: cous*
    cover: cano* cover coverag* covere* coveri* covers housings liner liner* lini* tarpa*
    cow: catt* cow cows heif*
    cow birth: calvi*
    cowboy: cowb*
    crab: crab
    crack: crac*
    craft: craf*
    crane: cran*
    crash: cras*
    crawl: craw*
    crazy: craz* loon*
    cream: cream
    credit: cred*
    cricket: cric*
    crime: crim*
    criterion: crite*
    criticize: criti*
    crm: crm
    crooked: crooke*
    crop: crop crop*
    cross: cros* junct*
    crowd: crowd mob
    crown: crown crown*
    crumb: crum*
    crush: crush crushed
    crush machine: crusher
    cry: crie* cry cryi* exclama* weep weep*
    crystal: crys*
    cube: cube*
    cubic: cubi*
    culture: cult*
    cup: cup cups mug
    curious: curi* curio*
    curl: curl curl*
    currency: currenc*
    cursor: curs*
    curtain: curt* drap*
    curve: curv*
    custom: custom
    custom make: besp*
    customer: clie* cus custome*
    customs: customs
    cut: carv* chop cut cuts cutti* dice* hack shea* trim trimm*
    cut machine: cutte* guillo*
    cut rest: offc*
    cycle: cycle cycle*
    cylinder: cylin*
    dairy: dair*
    damage: dama* dente* harm harm*
    dance: danc*
    dance hall: ballr*
    danger: dange*
    dare: dare
    dark: dark
    dashboard: dashb*
    data: data
    database: datab* db
    date: date date*
    date back: backd*
    daughter: daugh*
    day: dail* day day'* days dayt*
    day light: dayli*
    dead: dead morte*
    deadline: deadl*
    deaf: deaf
    deal: deal deali* deals dealt transac*
    dealer: deale* distributo* stocki*
    dear: estee*
    death: deat*
    debit: debi*
    debt: debt debts
    debt person: debto*
    december: dec decem*
    decide: decide decided decides decidi* decis* determ*
    decide person: decider
    decimal: decim*
    deck: deck
    declare: decla* declara*
    decorate: decora*
    deduct: dedu* deduc*
    deep: deep depth
    deer: deer
    default: defa*
    defect: defec* faulty
    defend: defen*
    define: defi*
    degree: degr*
    delay: defer* dela* lag latenc* postp* postpon*
    delegation: deleg*
    delete: delet*
    deliver: consignm* deliv*
    deliver condition: incot*
    demand: dema* deman*
    density: dens*
    dentist: denti*
    deny: deny
    department: departm* dept divis*
    depend: depe* depen*
    depend not: irrespe*
    deposit: depos* escr*
    deputy: depu* vice
    describe: descr* descrip*
    deserve: dese*
    design: design designed
    designer: designer designer*
    desk: desk desk*
    despite: spit*
    dessert: custa* dess* pudd*
    destroy: annihi* dest* ruin ruin*
    detail: deta*
    develop: dev developm*
    develop person: develope*
    device: devic*
    diagram: chart charts diagr* grap*
    diamond: diam*
    dictate: dicta*
    dictionary: dictio*
    die: die died dies
    diesel: diese*
    diet: diet*
    differ: contras* devia* diffe* differ*
    difficult: awkw* complic* diffi* fidd* fuss*
    dig: dig diggi* digs dredgi* dug
    dig machine: digge*
    dig ship: dredge*
    digital: digita*
    dinner: banq* dinn* suppe*
    direct: blun* direct directl* straig*
    direction: directi*
    director: director director'* directors
    dirty: dirt*
    disappear: disappe* vani*
    disappoint: disappo*
    disaster: disas*
    disco: disco
    discount: conces* discou* markd* reba*
    discuss: deba* debr* debrie* discu* discus*
    disease: blig* dise* illn*
    dish: dish dishe*
    dish wash machine: dishwa*
    disk: cd disk
    dispute: dispu*
    distance: dista*
    distribute: distributi*
    disturb: annoy annoys bothe* inconven*
    ditch: ditc* trenc*
    divide: divid* spli*
    do: did do does doin* done dos fulf*
    do again: redo
    do not: didn* doesn* don'* dont
    dock: dock docked docks jett*
    doctor: doct* dr surgeo* surger*
    document: doc docket docket* docs docum* document*
    dog: dog dog'* dogs houn* spani*
    doll: pupp*
    dollar: doll*
    domain: doma*
    donate: donat*
    donate person: dono*
    door: door door'* doors doors* doorw* porc*
    door mat: doorm*
    double: doubl*
    doubt: dith* doubt doubt* hesit* hesita* waver waver*
    dough: dough
    down: down downst*
    download: downl*
    draft: draf* draug*
    drain: drai*
    drama: dram*
    draw: draw drawn draws drew sket*
    draw again: redr*
    drawer: drawe*
    drawing: drawi*
    dream: dream dream*
    drift: drift
    drill: auge* bore dril*
    drill hole: boreh*
    drink: drin* drun* refreshm* soda
    drip: drip drip*
    drive: drive driven drives drivi* drov*
    driver: driver driver*
    drone: dron*
    drop: drop drop*
    drown: drow*
    drum: drum drums
    dry: drie* dry dryi*
    dry machine: drye*
    dry time: drou*
    duck: duck duck*
    due: due
    duration: durat*
    during: duri* meanti* meanw* whil*
    dust: dust dust*
    duty: duti* duty
    each: apie* each
    ear: ear ears
    early: early
    early more: earlier
    early most: earlies*
    earn: earn earned earns
    earth: eart*
    east: east east*
    easy: easil* easy
    easy more: easier
    easy most: easies*
    eat: ate dini* eat eate* eati* eats
    echo: echo
    economy: econo*
    edge: burr edge edge* hem hemm* rim
    edition: editio*
    editor: edito*
    education: educa*
    effect: effect impa*
    effective: effecti*
    efficient: effici*
    effort: effo*
    egg: egg eggs
    eight: eight eighth
    eighteen: eighte*
    eighty: eighti* eighty
    either: eith*
    elastic: elas*
    election: electi*
    electric: electric electrica* electrics volt*
    electrician: electricia*
    electricity: electricit*
    electronic: electro*
    elephant: eleph*
    eleven: eleve*
    email: emai*
    email box: inbox
    emergency: emergency
    employ: employ employed employer employs
    empty: blank blanks empt* hollo*
    empty field: fallo*
    encourage: encour*
    end: aboli* breaku* conclud* deprecati* end ende* endi* ends eventu* fini* finis* fizzles terminat*
    enemy: enem* foe hostil*
    energy: ener*
    engine: engine engines motor motors
    engineer: eng enginee*
    enjoy: enjo*
    enough: enou*
    enter: enter entere* enters
    entrance: entra*
    entry: entri* entry
    envelope: envel*
    environment: ecolo* env environ*
    episode: epis*
    equal: equa* peer
    equipment: equip* gear kit kits
    especially: especi*
    estate: estat*
    estimate: est estimate estimate*
    estimate person: estimato*
    euro: euro euro*
    europe: eu
    evaluate: appra* asses* evalu*
    even: even
    evening: dusk eveni*
    evening before: eve
    evening church: evens* vesp*
    event: event events
    ever: ever
    every: every
    everyone: everyb* everyo*
    everything: everyt*
    everywhere: everyw*
    exact: exac* preci* specific
    example: examp* instanc*
    excellent: brill* excel* superb
    except: except excepte*
    exception: excepti*
    exchange: exchange exchanged swap swap*
    exchange machine: exchanger
    exclude: disqua* excl exclud* exclusio*
    exclusive: exclusiv*
    excuse: excuses pard*
    exercise: exerc*
    exist: exis*
    exit: egre* exit exit*
    expect: expec* expecta* forese*
    expensive: expensi*
    expensive more: dear*
    experience: experie*
    expert: expert speciali*
    expire: expi* laps*
    explain: clarif* clarific* expla* explana*
    export: expor*
    express: expr* expre*
    extend: exte* exten*
    extra help: hyper*
    eye: eye eyes
    face: face face* facin*
    facility: faciliti* facility
    fact: fact facts factu*
    factor: factor
    factory: factory
    faculty: facu* facul*
    fade: fade
    fail: fail fail* fizzle
    failure: outa*
    fair: exhibiti* expo fair fairl* fairs
    fairy: fairy
    fall: collap* fall falle* falli* falls fell
    false: fake fals*
    family: fami* relativ*
    family name: surn*
    fan: fan fans
    far: far remot*
    far measure: telem*
    farm: farm farm'* farms
    farm expert: agrono*
    farmer: farme*
    fast: fast fastes* mph pace prompt quic* speed
    fast more: faster
    fat: fat
    father: dad fath*
    favour: favour favours
    favourite: favouri*
    fax: fax
    fear: afra* dread dread* fear fear* frig* frigh* scare scare* terrif*
    feature: attri* feat*
    february: feb febru*
    fee: dues fee fees toll
    feed: fed feed feeds
    feed machine: feede*
    feedback: feedb*
    feel: feel feel* felt insti* senti*
    fence: fenc*
    ferry: ferri* ferry
    fertilizer: fertil*
    festival: festi* fête
    few: few
    few more: fewe*
    fibre: fibr*
    field: field fields mead* padd*
    fifteen: fifte*
    fifty: fifty
    fight: battle figh* foug*
    file: csv file file* fili*
    fill: fill filled filli* fills stuffe* stuffi*
    fill machine: filler
    film: film
    filter: filt*
    finance: finan*
    find: detec* discov* find finding finds found
    finger: fing*
    fire: bonf* fire fired fires flam*
    fire wall: firew*
    fire worker: layof*
    first: firs* initial prim*
    fish: fish fishi* hadd* herr* oyst* salm* shark* trout
    fish person: fishe*
    fit: fit fits
    five: fifth five
    five pound: fiver
    fixed: fixed static
    flat: flat
    fleet: fleet fleet*
    flexible: flexi*
    flight: flig*
    float: floa*
    flood: flood flood*
    floor: floor floor* parq*
    floor cement: screed
    flour: flou*
    flow: flow
    flower: blos* dahl* flowe* peta* roses snapdr* wrea*
    flower shop: flor*
    flu: flu
    fly: flie* fly flyi*
    foam: foam
    fog: fog haze
    fog machine: hazer*
    foil: foil
    fold: fold folded foldi* folds
    folder: binder folder
    follow: foll* follo*
    follow rule: complia*
    food: food
    food room: lard* pantr*
    food shop: deli groc*
    foot: feet foot ft
    football: footb*
    for: for pro
    forbid: forb* forbi*
    force: forc*
    forecast: forec*
    foreign: abro* forei*
    forest: forest
    forget: forge* forgo*
    forgive: forgi*
    fork: fork forks
    forklift: forkl*
    form: form forma forms geome* shap*
    formal: formal
    format: format
    former: ex forme*
    formula: formula
    forty: forty
    forum: foru*
    forward: forth forward forwards onwa*
    found: estab* establi* founded
    found person: founder founder*
    foundation: founda*
    four: four fourth quad
    fourteen: fourte*
    fox: fox
    frame: fram* frame* skele*
    franchise: franchise
    franchise company: franchisee*
    fraud: phish*
    free: free freed* freely frees gratis libe*
    free job: vaca*
    free time: leis*
    free will: volunta*
    freeze: freeze freezes froz*
    freezer: freezer freezer*
    freight: carg* frei*
    freight company: forwarder forwarder*
    fresh: fres*
    friday: frida*
    fridge: fridg* refrigerato*
    friend: budd* frie* mate
    from: from
    front: front
    front wall: faça*
    frost: fros*
    fruit: frui* mang*
    fruit garden: orcha*
    fry: fry
    fuel: fuel petr*
    full: full
    fun: fun
    function: funct*
    fund: fund fund*
    funeral: fune*
    funny: funn*
    furnace: furna*
    furniture: furni*
    fuse: fuse
    future: futu*
    gallery: gall*
    game: game game*
    gap: gap gaps
    garage: gara*
    garden: allotm* garden gardens
    garden person: gardene*
    garlic: garli*
    gas: gas
    gate: gate gatep* gates gatew*
    gate guard: gateke*
    gate house: gateh*
    gear box: gearb*
    general: general general*
    generation: generati*
    generator: generato*
    generous: genero*
    germ: germ
    gesture: gest*
    get: get gets gett* got obta*
    ghost: ghost phan*
    gift: gift gift*
    gin: gin
    girl: girl girl*
    give: allott* assign bequ* gave give give* givi* hande* handi* rend*
    glad: pleased pleases pleasu*
    glass: glass glasse* glassw* glaz* pane panes
    glass house: glassh*
    glass room: conservatory
    glove: glov*
    glue: adhes* fixat* glue
    gluten: glut*
    go: go goes goin* gone went
    goal: aim aimi* aims goal goal* objectiv* purpo* targ*
    god: gods
    gold: gold gold*
    golf: golf
    good: alri* decen* fine finer good nice nice* ok okay pleasa* pleasi* well
    good more: bett*
    good most: best
    good will: goodw*
    goodbye: bye farew* goodb*
    goods: goods
    goose: goos*
    government: governm*
    grace: grace
    grade: grade grade* gradi*
    grain: barl* corn duru* grai* oats rye whea*
    grammar: gram*
    grandchild: grandchi*
    grandfather: grandfa*
    grandmother: grandmo*
    grant: grant grant*
    grass: gras* lawn marra* turf
    grass care: greenke*
    grass cut: mowe* mowi*
    gravel: grave*
    grease: greas*
    great: great splen* wonderf*
    great most: greate*
    greedy: greed*
    green: brightg* green teal
    greenhouse: greenh*
    greet: greet greet* regards salu*
    grey: grey
    grid: grid
    grill: barbe*
    grind: grin*
    groom: groo*
    gross: gros*
    ground: ground grounds
    ground worker: groundsm*
    group: bunc* clus* gang group group*
    grow: expa* expan* germina* grew grow growi* grown grows growt* swel*
    grow person: growe*
    guarantee: assur* guara* warra*
    guard: bouncer* custod* guard guard* patr* warde* watchm*
    guess: guess guess* hypoth*
    guest: guest guests
    guest house: guesth*
    guest service: hospitali*
    guide: guid* manua* playb*
    guilty: culp* guilt guilt*
    gutter: gutt*
    habit: habi*
    hail: hail
    hair: forel*
    halal: hala*
    half: half halv* semi
    half way: halfwa*
    hall: atri* foye* hall hall* hanga* lobb*
    hammer: hamm*
    hand: hand hands
    hand device: handh*
    hand rail: handr*
    hand shake: handsh*
    hand write: handwri*
    handbook: handb*
    handle: handle handled handles handli*
    handle person: handler
    handover: handof* handov*
    hang: dangl* hang hangi* hangs hung
    happen: happe* occur occur*
    happy: cheer* delig* glad glad* happi* happy joy reliev*
    hard: hard stif* toug*
    hard more: harder
    hard most: hardes*
    hardly: hardl*
    hardware: hardw*
    harpoon: harp*
    harvest: harvest harvests
    harvest machine: harveste*
    hat: bonn* hat hats
    hatch: hatc*
    hate: hate hate*
    have: had has have havi* we'v* you'v*
    have i: i've
    have not: hadn* hasn* haven*
    hay: hay
    head: head heads scalp
    headache: heada*
    headset: headse*
    heal: cure cure*
    health: heal*
    heap: heap
    hear: hear heard heari* hears
    heart: heart
    heat: heat heated heati* radia*
    heat machine: heater heater*
    heat wave: heatw*
    heaven: heave*
    heavy: heavi* heavy
    hectare: hect*
    hedge: hedg*
    hell: hell
    hello: hello hey hi
    helmet: helm*
    help: aid aids assistanc* backi* enable* help helpe* helpf* helpi* helps relief suppor*
    help desk: helpd*
    help person: assistant assistant* facilita*
    help phone: helpl* hotl*
    herb: thym*
    herd: herd
    here: here
    here be: here'*
    heritage: herit*
    hide: hidd* hide hide* hidi*
    high: elevati* heig* high tall
    high more: higher
    high most: highes*
    hill: hill hill*
    hinge: hing*
    hint: clue hint hint*
    hip: hip
    hire: recru*
    history: hist*
    hit: bash batter bump bump* hit hits punch ram whac*
    hobby: hobb*
    hold: deten* held hold holdi* holds
    hold part: brace brace*
    hold person: holde*
    hole: hole hole* pit pits poros*
    holiday: holi*
    holy: sacr*
    home: home homes native
    home work: homew*
    honest: candid cando* frank frankl* hones*
    honey: honey
    honour: hono*
    hood: hood hood*
    hook: hook hook*
    hope: hope hoped hopes hopi*
    hops: hops
    horse: horse horses
    hose: hose hose*
    hospital: hospic* hospital hospital'* hospitals ward wards
    host: host hosted hostin* hosts
    hot: hot
    hot most: hott*
    hotel: hostel hostel* hotel hotel'* hotels inn
    hotel own: hoteli*
    hour: hour hour* hrs
    house: house houses housing lodge lodgi* mano*
    house end: gabl*
    house owner: homeo*
    household: househ*
    how: how
    human: huma*
    humour: humo*
    hundred: hund*
    hundred thousand: lakh
    hundred year: centu*
    hunger: starve
    hungry: hungr* starved
    hunt: hunt hunted hunti* prey
    hunt person: hunter hunter*
    hurry: hast* hurr* rush rush*
    hurt: hurt hurt*
    husband: husb*
    hut: hut
    hydraulic: hydra*
    hygiene: hygi*
    i: i me mine my
    i self: myself
    ice: ice rink
    idea: concep* idea ideas notio*
    ideal: ideal
    identify: ident*
    idle: idle
    if: if ifs whet*
    if not: unle*
    ignore: disre* ignore ignore*
    imagine: imagi*
    immediately: immed* immedia* instant
    implant: impla*
    import: import imported
    important: importa* mattere* nota* relev*
    importer: importer importer*
    impress: impre* impres*
    improve: improve upgr*
    improvise: improvi*
    in: in inbou* incomi* ins into withi*
    inch: inch inch*
    incident: incid*
    include: compri* consist incl incl* inclu* invol*
    income: income reven* turno*
    increase: incre*
    independent: indepen*
    independent work: freelance
    independent worker: freelancer freelancer*
    index: index index*
    industry: indus*
    infection: infec*
    influence: affec*
    influence person: influen*
    inform: briefe* briefi* briefs info infor* informa* notifie* notify
    information safe: infos*
    infusion: infus*
    ingredient: ingred*
    inherit: inher*
    ink: ink toner
    input: inpu*
    inside: indo* inne* insid*
    inside country: inla*
    insist: insis*
    install: depl* deploy* fitted fitting implemen* install installa* installed installs mounti*
    install person: fitter fitter* installer installer* riggers
    instead: inste*
    instruction: instruc*
    instrument: instrum*
    insulate: insula*
    insult: insult insult* offen*
    insurance: insura* insure insured
    insurance company: insurer insurer*
    insurance expert: adjuster
    integrate: integra*
    intend: deliber* inten*
    interest: intere* keen
    interest person: stakeho*
    interface: endpo* interf*
    internal: interna*
    internal internet: intra*
    internet: interne*
    interrupt: interr* interru*
    interview: interview interviews
    interview person: interviewe*
    introduce: induc* intro intro* introdu*
    invent: invent invente*
    inverter: inver*
    invest: invest investm*
    invest person: investo*
    invite: invi* invita*
    invoice: bill bille* billing bills invoi*
    iron: ferro iron irone* ironi*
    iron shop: ironmo*
    island: isla*
    issue: issued
    itch: itch
    item: item item*
    jacket: jacke* softsh*
    jam: jam jams marma*
    january: jan janu*
    jar: jar jars
    job: job jobs
    join: combi* join joined joini* joins merg*
    joke: joke joke* joki* sarc* wit
    journal: journa*
    judge: arbitra* judg* judge* referee referee* ruli* verd*
    jug: jug
    juice: juic*
    july: july
    jump: bounce bounced bounces hop jump jump* leap pounc*
    june: june
    jury: jury
    just: just
    keep: hoar* keep keepi* keeps kept retain retain* reten*
    keep person: keepe*
    kettle: kett*
    key: fob fobs key keys
    keyboard: keybo*
    kick: kick kicke*
    kill: kill killed kills slaug*
    kill person: killer
    kilo: kg kilo kilos
    kilometre: kilom* km
    kind: kind kindes* kindn* sort sorts specie* type types varie*
    kind more: kinder
    king: king king* maje* roya* sover*
    kiosk: kios*
    kiss: kiss
    kitchen: kitc*
    kite: kite kites
    knee: knee knees
    kneel: kneel kneel*
    knife: knif* kniv*
    knock: knoc*
    knot: knot knot*
    know: aware knew know know* knowl*
    know person: acquain*
    label: labe* label* sticke* tag tagg* tags
    label again: relabel*
    laboratory: lab lab'* labora* labs
    lack: lack scarc* shorta*
    ladder: ladd*
    lady: mrs ms
    lake: lake lake* loch pond
    lamb: lamb lambs
    lamb birth: lambi*
    laminate: laminated
    lamp: bulb bulb* flashl* lamp lamp* lant* torc*
    land: acre acres land lande* landi* lands moor
    land area: acrea*
    landlord: landl*
    landscape: landsc*
    language: lang langu*
    laptop: lapt*
    laser: lase*
    last: final final* last last*
    late: late latel* latene* overdu*
    late more: later
    late most: lates*
    lathe: lath*
    laugh: laug*
    laundry: laund*
    law: law law'* legal statut*
    lawyer: lawy* solic* solicit*
    lay: laid lay layi* lays
    layer: laye* ply
    layout: layou*
    lazy: lazy
    lead: lead leadi* leads led steer*
    lead person: modera*
    leader: chancel* leade*
    leaf: leaf
    league: leag*
    leak: leak leak*
    lean: lean lean*
    learn: learn learned learni* learns learnt trainee trainee*
    learn person: learner*
    learn software: lms
    learn worker: intern
    least: minim*
    leather: leat* tann*
    leave: departu* leav* offboar* quit quits
    lecture: lect*
    left: left
    leg: leg legs
    lemon: lemo*
    lend: lend lendi* lends lent
    lend company: lende*
    lens: lens lens*
    lesson: lesso*
    let: let let'*
    let we: let's lets
    letter: characters correspo* letter letter'* letteri* letters
    letter head: letterh*
    letter type: font font* ital*
    level: level level* tier tier*
    lever: lever
    library: librarie* library
    library person: libraria*
    licence: lice*
    lid: lid lids
    lie: lie lied lies lyin*
    lie person: liar liar*
    life: life
    life time: lifet*
    lift: elevato* hois* lift lift*
    light: flash light lighti* lightl* lights lit lite lux
    light control: dimm*
    light grey: lightg*
    light more: lighte*
    light tower: lighth*
    lightning: lightn*
    like: fond like liked likes liki*
    like not: dislikes
    lime: lime
    limit: cap capp* caps limi* restri* thres* throt*
    line: line lined lines queu* stripe
    linen: linen
    link: link link* url
    lip: lips
    liquid: flui*
    list: array directory enum list listed listi* lists
    listen: listen listened listeners listeni* listens
    listen person: listener
    lithium: lith*
    litre: litr*
    little: bit litt* sligh*
    little more: less
    little most: least
    live: aliv* live live* livi* resid* residen*
    live long: outliv*
    load: load load* uplo*
    load again: relo*
    loan: loan loan* mortg*
    local: local locals
    lock: latc* lock locked locks
    log: log
    log book: logb*
    login: login login*
    logo: logo logo*
    long: leng* long long*
    look: glan* look look* peek
    loom: loom loom*
    loop: loop
    loose: loos*
    lord: lord
    lose: lose lose* losi* loss loss* lost
    lose family: berea*
    lottery: lotter* raff*
    loud: alou* loud loud*
    love: love loved loves
    low: low lowe*
    loyal: faithful loya*
    luck: fortu* luck luck*
    lunch: lunch lunche*
    lunch time: luncht*
    machine: applia* mach* machi* mechanis*
    macro: macr*
    mad: mad
    madam: ma'a* mada*
    magazine: magaz*
    magnet: magne*
    mail: mail maile* maili* mails post posta* posted posti* posts
    mail box: letterb* mailb*
    mail code: postco*
    mail stamp: franki*
    main: main mainl* mains principa*
    mainly: chiefl*
    maintain: maint* mainta* mainten*
    make: creat* generate* made make make* maki* manufac*
    make again: remak*
    malt: malt
    man: blok* chap fella gent gentlem* guy guys man man'* manned men
    manage: cope cope* manage managed managem* managi* stewa* superint*
    management: directora*
    manager: administrato* admins boss chief exec execu* gaff* manager manager* mgr superv*
    many: lot lot'* lots many much mult* plen*
    map: map mapp* maps
    map software: gis
    march: marc*
    margin: marg*
    mark: flag flag* mark marked marker marki* marks tick ticked ticks
    market: market market* mart
    marry: marri* wedd*
    mash: mash
    mason: masons
    mass: mass
    mast: mast
    master: master masters
    master work: masterp*
    mat: mat mats
    match: matc*
    material: materi*
    mathematics: math math*
    matter: affa* matter matters
    mattress: mattr*
    maybe: mayb* perh*
    mayor: mayo*
    meal: meal meal*
    mean: ie mean meani* means meant
    measure: gaug* meas* measu* measur* meteri* metri* yardst*
    measure tool: microm*
    meat: baco* beef bris* meat
    meat plant: abatt*
    mechanic: mechanic mechanic*
    media: media
    medical check: endos*
    medicine: drug medic* patho* pharma
    meet: appointm* gatheri* hudd* meet meeti* meets meetu* met sess*
    melt: melt
    member: membe*
    memory: memor*
    mention: ment* menti*
    menu: menu menu*
    mercy: mercy
    mess: mess shamb*
    message: messa* pings
    metal: alloy bras* meta* plati*
    metal coat: galvan*
    metal plant: foundr*
    meter: meter meters metre metre*
    micron: micron
    microphone: microp*
    microscope: micros*
    middle: median mediu* mid midd*
    middle week: midw*
    midnight: midni*
    mild: mild
    mile: mile milea* miles
    milestone: milest*
    milk: milk milk*
    milk plant: creame*
    mill: mill mill'* mille* millin* mills
    milliliter: ml
    millimeter: millime* mm
    million: millio*
    mind: mind mind*
    mine: mines
    minister: ministe*
    ministry: ministr*
    mint: mint
    minus: minus
    minute: min mins minute minute'* minutes
    miracle: mirac*
    mirror: mirr*
    miss: miss misse* missin* overlo*
    mistake: bug bugs erro* fault faults mist* oversi*
    mister: mr sahi*
    mix: blen* compou* mix mixe* mixi* shuff* stir
    model: model model* protot*
    modem: modem
    modern: modern
    modest: humb* modes*
    moment: mome*
    monday: mond*
    money: mone* nair* rand treas* treasur*
    monkey: monk*
    month: mont*
    mood: mood temper whim
    moon: moon
    more: additi* extra extras furt* more surpl*
    more charge: surch*
    morning: dawn morn*
    mosquito: mosqu*
    most: major* max maxi* most most*
    moth: moth
    mother: matern* mothe* mum mum'* mums
    mould: moul*
    mount: mount mounte*
    mountain: mounta*
    mouse: mice mous*
    mouth: mout*
    move: drifte* drifts migr* migra* motio* move moved moves movi* portin* shifte* wrig*
    move company: mover*
    mud: mud silt slur*
    museum: muse*
    museum manager: cura*
    music: musi*
    must: compul* mandato* must obli* obliga*
    must not: mustn*
    mustard: musta*
    nail: nail nail*
    name: appointe* name named names names* nami*
    name again: rena*
    napkin: napk*
    narrow: narr*
    nature: natu* natur*
    near: near nearb* neare*
    near more: closer
    neck: jugu* neck
    need: neces* need neede* needf* needs requi* require*
    need not: needn*
    needle: needl*
    negative: negat*
    negotiate: barga* hagg* negot* negoti*
    negotiate again: renegot*
    neighbor: neigh* neighb*
    neither: neit* nor
    nephew: neph*
    nerve: nerve nerve*
    nervous: nervo*
    nest: nest nest*
    net: mesh net nets nett*
    network: netw*
    neutral: neut*
    never: neve*
    new: new newe* newl* refresh refreshe*
    new company: startu*
    new person: newco*
    news: news
    news letter: newsle*
    newspaper: newsp*
    next: alongs* beside next
    next page: overle*
    next person: successo*
    nice: charm*
    nickel: nick*
    niece: niec*
    night: night nightl* nights overn*
    nine: nine nint*
    nineteen: ninete*
    ninety: ninety
    no: no
    nobody: nobo*
    nod: nod nodd* nods
    node: node
    noise: creak decib* hum humm* hums nois* squea*
    nonsense: nonse*
    noon: noon
    normal: norma* ordin*
    north: nort*
    nose: nose
    not: no's non not
    not announce: unannou*
    not answer: ghosti* unansw*
    not ask: unas* unsolic*
    not available: unavail*
    not calm: unea*
    not can: unab*
    not change: uncha*
    not charge: waiv*
    not clear: unclea* vagu*
    not condition: uncondit*
    not decide: undec*
    not do: undon*
    not fair: unfa*
    not good: unplea*
    not happy: disple* unha*
    not hope: despe* hopel*
    not interrupt: uninterr*
    not know: cluel* ignora* unkn*
    not label: unlabe*
    not like: dislike disliked unlik*
    not limit: uncap* unlim*
    not notice: unnot*
    not open: unope*
    not pack: unpac*
    not pay: unpai*
    not reach: unreach*
    not read: unread
    not reasonable: unreaso*
    not safe: unsa*
    not see: unse*
    not sell: unsold
    not sign: unsig*
    not skill: incompetenc*
    not speak: unspo*
    not subscribe: unsubsc*
    not success: unsucce*
    not sure: unsur*
    not touch: untou*
    not understand: misunders*
    not use: pointl* unus* usel*
    not valid: void
    not want: reluct* unwan*
    note: memo note noted notes
    notebook: noteb*
    nothing: none noth* nothi*
    notice: notic* notific* spott*
    november: nov novem*
    now: current current* now
    now supply: incum*
    nowhere: nowh*
    nozzle: nozz*
    number: digit figu* id ids nos numb* numbe*
    nurse: matro* nurse nurse'* nurses nursi*
    nursery: nurser*
    nut: nut nuts waln*
    oak: oak
    oat: oat oatm*
    obey: obedi* obey obey*
    object: object objecte* objectio* objects
    obstacle: obsta*
    occasion: occasion occasions
    october: oct octo*
    of: of
    off: off offs
    off line: offl*
    offer: bid biddi* bids offer offere* offeri* offers quotat* quote quoted quotes quoti* tende*
    offer ask: rfp rfq
    offer person: bidde*
    office: admin administrati* bure* office office'* offices
    office paper: statione*
    office worker: cler*
    officer: officer officer*
    often: frequ* ofte*
    oh: ah ha
    oil: oil oile* oily
    oil tank: sump
    old: aged agei* deprecate* elderl* legac* old olde* stale vint*
    old more: elder
    on: on onto upon
    on call: onca*
    on ground: agrou*
    on line: onli*
    on ship: aboa*
    on time: punctual
    once: once
    one: mono one one'* ones singl*
    onion: onio*
    only: mere mere* only sole
    open: open open* outstan* pend*
    open again: reop*
    operate: operatin* operatio* operato* ops
    opinion: opin*
    opponent: oppon*
    opposite: contrar* opposit*
    option: opti*
    or: or
    orange: oran*
    orchestra: orche*
    order: mandate ord orde* seque*
    order again: reord*
    organ: organ organist
    organic: organic
    organization: org organisa*
    organize: organise organise*
    organize again: reorg
    origin: orig* origi*
    other: alt anot* else else'* other other'* others
    other party: counterp*
    other place: elsew*
    otherwise: otherw*
    out: out outbou* outgo* outs
    out box: outbox
    outside: outd* oute* outsi*
    oven: kiln oven oven* stov*
    over: over
    over decide: overru*
    over loan: overdr*
    over rank: outra*
    over run: overra*
    over time: overt*
    over write: overw*
    owe: owe owed owes owin*
    own: freeho* nativel* own owne* owner* owni* owns posses* propri*
    oxygen: oxyg*
    pack: pack packa* packe* packi* packs wrap wrap*
    pack house: packh*
    package: bund* parc*
    pad: pad pads
    page: page page* pg pp
    page end: foote*
    pain: ache pain pains sore wince
    paint: lacq* paint paint* varn*
    paint again: repain*
    pair: pair pair*
    pale: pale
    pallet: pallet pallets
    pallet machine: palleti*
    palm: palm
    pan: pan
    panel: panel panel*
    panic: pani*
    paper: confet* paper papers pulp
    paper work: paperw*
    parade: parad*
    paragraph: parag*
    parallel: paral*
    parasite: paras*
    parent: pare*
    park: park park*
    parliament: parlia*
    part: bits fittings modu* part parte* partia* partin* partl* parts portio* pt secti* segm*
    part pay: instalm*
    participate: partici*
    partner: partn* partner*
    party: partie* party party*
    pass: pass passa* passed passes passi* relay
    passenger: passen*
    password: passw*
    past: past
    paste: paste
    patent: pate*
    path: path paths trail
    patient: pati* patie*
    pattern: patt*
    pause: paus*
    pay: paid pay paya* paye* payi* paym* pays remitt*
    pay back: chargeb* payb* refun*
    pay late: arre*
    pay person: purser*
    pay remind: dunn*
    pdf: pdf
    pea: peas
    peace: peac*
    peat: peat
    pedal: peda*
    peel: peel
    peg: peg
    pen: biro pen pens
    penalty: fined fines pena* penal*
    pencil: penci*
    penny: pence penn*
    pension: pensi*
    people: folk folk*
    people number: headc*
    per: per
    percent: % perc* percen*
    perfect: flawl* perfe*
    performance: perform*
    period: peri*
    permanent: perma*
    person: peop* pers* perso*
    pest: pest
    pharmacy: chemist chemist'* dispen* pharmac*
    phone: handse* mobile phon* rang ring ring* rung switchb* tel telep*
    phone number: ext
    photo: photo photog* photos
    phrase: phra*
    physics: phys*
    piano: pian*
    pick: pick picke* picki* picks
    pick up: picku*
    picnic: picn*
    picture: fig image img jpg pict* png portr* snapsh* svg
    piece: lump piec* slic*
    pig: pig pigs
    pile: heaps pile stac*
    pillow cover: pillowc*
    pin: pin pinn* pins
    pinch: pinc*
    pink: pink
    pint: pint
    pipe: duct duct* pipe pipe*
    pipe part: flang*
    pizza: pizz*
    place: locale locat* plac* place* site site* spot spots venu*
    plan: plan plann* plans roadm* schem*
    plane: aircr* plane
    plane company: airl*
    planet: planet
    plant: plant plant* seedl* stalk
    plaster: plaste*
    plastic: plasti* viny*
    plastic cover: laminate
    plate: plate plate* slab
    platform: platf*
    play: play playe* playi* plays
    play again: replay
    play group: playgroup
    play place: playgroun*
    please: kindl* please pls
    plot: plot plot*
    plough: plou*
    plug: plug plugs
    plumber: plum*
    plus: plus
    pocket: pock*
    poem: verse
    point: bullet dot dots point pointe* pointi* points
    pole: pole pole*
    police: cop
    policy: polic*
    polish: polis*
    polite: courte* gracef* polit*
    pool: pool
    poor: poor
    pop: pop
    popular: popu*
    porridge: porri*
    port: harb* marina moori* pier port ports quay quays* whar*
    portal: porta*
    porter: porte*
    position: posit*
    possible: feasi* possi* poten*
    possible customer: prospect prospects
    possible not: imposs*
    poster: poster poster*
    pot: pot pots
    potato: crisps pota*
    pound: pound pound* quid
    pour: pour pour*
    powder: powd*
    power: powe*
    power break: blacko*
    practice: practical practice practice* practis* rehea*
    praise: complim* flatt* prai*
    pray: worsh*
    prefer: pref* prefe* prefer*
    premium: premiu*
    prepare: prep prepar*
    present: pitc* prese* present*
    president: presi*
    press: press presse* pressu* squas* squee* strain
    press machine: extru*
    pressure: levera*
    pretend: prete*
    prevent: preven*
    price: pric*
    priest: archde* vica*
    principle: principl*
    print: print print*
    print again: repri*
    priority: priori*
    prison: priso*
    prisoner: hosta*
    private: priva*
    prize: priz* trop*
    probable: presuma* proba*
    probably: likel*
    problem: issue issues nuisa* probl* snag* troub*
    problem place: bottlen*
    process: proced* proces* workf*
    process time: turnar*
    produce: produce produce* producti*
    product: product products
    product number: sku
    professional: professi*
    professor: professo*
    profile: profil*
    profit: profit
    program: progra*
    progress: progre*
    project: project projects
    projector: projecto*
    promise: commit commitm* commits committed pled* promi* undert*
    promotion: promo*
    proof: evidenc*
    property: asset* propert*
    propose: propos* sugg* sugge*
    protect: conservati* protec* shie*
    protect part: fend*
    protect person: conservator
    protein: protei*
    protocol: protoc*
    proud: prid* prou*
    prove: proof proofs prove prove*
    provide: provi*
    proxy: prox*
    public: public
    publish: publica* publis*
    pull: drag drag* pull pull* tensil* tow tug
    pump: pump pumpi* pumps
    pump wheel: impel*
    punctual: punctuali*
    pure: pure sheer
    purple: purpl*
    purse: purse walle*
    push: nudg* poke push push*
    put: inse* put puts putt* tuck
    qualify: qualif* qualific*
    quality: qualit*
    quantity: qty quant*
    quarantine: quaran*
    quarter: quarte*
    queen: quee*
    quiet: hush muted scht*
    quite: quite
    quiz: quiz
    race: race regat*
    radar: rada*
    radio: radio radio*
    rain: mons* rain rain*
    raise: rais* upli*
    ramp: ramp
    random: rando*
    range: range scop*
    rank: rank rank*
    rare: rare rare* seld*
    rat: rats rode* verm*
    rate: rate rate* rati* tari*
    rather: rath*
    raw: raw
    reach: achi* reach reach*
    react: react react*
    read: pars* read reada* reade* readi* reado* reads
    ready: ready standb* willi*
    real: actual real realist* reall*
    really: actuall* indee* literal*
    reason: motiva* reason reasons
    reasonable: reasona*
    receive: recei* receiv*
    receiver: addressee consigne*
    recent: recen*
    reception: frontd* recep* recepti*
    recipe: reci*
    recognize: recog* recogni*
    recommend: recom* recomme*
    record: logg* logs minuted recor*
    recover: recov*
    recycle: recyc*
    red: red reds
    reduce: redu* reduc* shri*
    reference: ref refer referen* referr*
    refuse: balk balk* decli* deni* refus* reje* rejec*
    regard: regard
    regardless: regardl*
    regards: faithfull*
    register: enrol* lodged regis* regist*
    regular: regular regular*
    relation: relatio*
    release: relea*
    reliable: relia* reliabi*
    reliable not: flak*
    remember: recall remem*
    remind: chas* remin*
    remove: delis* remov*
    renew: renew renew*
    rent: engage hire hire* hiri* lease lease* leasi* letti* rent rent* tena*
    repair: fix fixes fixing mend mend* overha* patc* refi* refurbi* repair repair* retrof*
    repeat: echoe* recur* repe* repea* reprod*
    replace: replac*
    report: repor*
    reputation: reputa*
    research: resea*
    reserve: booke* booki* buffer fallb*
    resin: resin
    resist: resis*
    resource: resou*
    respect: dign* respe* respec*
    responsible: answera* liab* liabi* responsi*
    rest: lefto* remaini* rest rests
    restaurant: restau*
    restore: resto*
    result: consequ* findings outc* outp* resu*
    retire: reti* retir*
    return: retu* retur* revert
    rhythm: cade* rhyt*
    rib: rib
    rich: rich
    rid: rid
    ride: ride ride* ridi*
    ridge: ridg*
    rig: rig rigger riggi*
    right: entitl* justi* privi* proper properl* righ*
    ripe: ripe
    rise: rise rise* risi* rose spik* surge
    risk: expos* risk risk*
    river: broo* rive*
    road: highw* lane lane* motorw*
    road edge: kerb kerb*
    roast: roas*
    robot: bot robo*
    role: role roles
    role play: rolep*
    roll: reel reel* roll rolle* rolli* rolls
    roof: dome* roof roof*
    roof beam: raft*
    roof frame: truss*
    roof room: attic loft
    roof stone: slat*
    room: chamber chambers parlo* room room* suite
    root: root root*
    rope: rope rope*
    rot: rot rott*
    rough: rough
    round: round rounde* roundi* rounds
    route: route routes routing
    router: router
    row: row rowi* rows
    rub: rub rubbed
    rubber: rubber
    rude: rude
    rugby: rugb*
    rule: regulat* rule rule*
    rumor: rumo*
    run: ran run runn* runs
    run again: reru*
    run machine: treadm*
    run time: upti*
    rupee: rupe*
    rust: rust
    sad: grief sad sadl* sorro*
    saddle: sadd*
    safe: safe safe* secu* vaul*
    safe room: strongr*
    sail: sail saili* sails
    sail cloth: sailc*
    sake: sake
    salad: lettu* salad
    salary: payr* payslips salar* wage wage*
    salary document: payslip
    salon: salo*
    salt: salt
    same: alik* same
    same time: sync
    sample: samp* swatc*
    sand: grit gritt* sand sande*
    sandwich: sandw*
    satellite: satel*
    satisfy: satis* satisfa*
    saturday: satur*
    sauce: chut* sauc*
    save: resc* save save* savi*
    saw: saws
    say: said say sayi* says
    scaffold: scaff* scaffo*
    scale: scale scale* weighbr*
    scan: scan scan*
    scarf: scarf
    scene: scen*
    schedule: cron sched*
    school: acad* acade* campuse* colleg* scho*
    school accountant: bursa*
    school area: campus
    school book: textb*
    school end: gradua*
    school head: headmis*
    science: scie*
    score: score scored scores scori*
    score card: scorec*
    scratch: scrape scrat*
    screen: screen screens
    screen picture: screensh*
    screw: bolt bolt* fasten* fixings screw screw*
    sea: marine marit* sea tide
    seal: gask* seal seal*
    seam: seam seams
    search: scou* sear* seek*
    season: seas*
    seat: seat seati* seats
    second: sec seco* secon*
    secret: confidenti* myst* secret secrets
    secretary: secreta*
    sector: secto*
    see: saw see seei* seen sees sight visib* visio*
    seed: pips seed seeds sesa* sow
    seek customer: prospecti*
    seem: appare* seem seem*
    self: herse* hims* itse* myse* ourse* self yourse*
    sell: merch* sale sales sell sell* sold vend*
    sell again: resa* resel*
    sell card: battlec*
    sell more: upsel*
    sell operate: revo*
    sell person: rep rep'* reps salesm* salespe*
    seminar: semin*
    send: despa* dispatch forwarded forwardi* send send* sent ship shipm* shipp*
    send person: dispatche*
    senior: seni*
    sense: sense sensi*
    sensor: senso*
    sentence: sente*
    separate: apar* isol* separ*
    september: sep sept septe*
    series: seria* serie*
    serious: earnes* serio* severi*
    servant: serva*
    serve: serve served serves servin*
    server: server server*
    service: servic*
    set: set sets sette* setti* setu*
    set again: reset reset*
    setting: config configur*
    settle: settl*
    seven: seven vii
    seventeen: sevente*
    seventy: seventy
    several: severa*
    sew: sew sewi* sewn
    sew tool: thimb*
    shade: shad*
    shaft: shaf*
    shake: shak* shook vibra* wag wobb*
    shame: asha* disgr* embarra* shame
    share: alloca* circulat* propor* quota quotas rata share shared shares shari* stake
    share own: shareho*
    sharp: sharp sharp*
    shed: shed shed*
    sheep: rams sheep
    sheet: sheet sheet*
    shelf: rack rack* shelf shelv*
    shell: shell
    shelter: shelt*
    shift: shift shifts
    shine: shin*
    ship: barge ships vess*
    ship body: hull*
    ship build place: shipy*
    ship delay fee: demur*
    ship place: bert*
    ship ramp: slipw*
    ship travel: crui*
    shirt: jers* shir* tunic
    shoe: boot boots oversh* shoe shoes
    shoe box: shoeb*
    shoot: shoot shoot* shot shot*
    shop: outle* retail retail* shop shop'* shops superma*
    shop front: storef*
    shop own: shopke*
    short: brief short shorte*
    short list: shortli*
    short time: temp tempo* temps
    short way: shortc*
    short word: abbrevia*
    should: ough* should
    should not: shouldn*
    shoulder: shoulde*
    shout: shout shout*
    show: demo demoi* demonstrate demonstrati* demos displa* exhibit exhibito* exhibits show showc* showed showi* shown shows
    show person: demonstrato*
    show room: showr*
    shower: shower shower*
    shrug: shru*
    shy: shy
    sick: ill sick
    side: asid* flank side side*
    sieve: siev* straine*
    sigh: sigh sighi*
    sign: countersi* cres* emoj* initiall* initials sign signag* signatu* signe* signi* signs undersi*
    sign person: signato*
    signal: signal
    silent: mute quie* sile*
    silk: silk
    silver: silv*
    similar: simi*
    simple: plai* simp*
    simulate: simula*
    since: since
    sincere: sincer*
    sing: sing singe*
    single: indivi*
    sink: sank sink
    sir: sir
    sister: sist*
    sit: sat seate* sit sits sitt*
    situation: circumst* situa*
    six: six sixth
    sixteen: sixte*
    sixty: sixty
    size: dimen* size size* sizi*
    skill: competen* skil*
    skin: membr* skin
    skip: skip skipped skips
    sky: sky sky'*
    slave: slav*
    sleep: asle* dorma* sleep sleep* slep*
    sleeve: sleev*
    slide: slid*
    slip: skid slip slipp* slips
    slogan: slog*
    slope: slop*
    slow: slow slowe* slowl*
    small: mini mino* pett* smal* tiny wee
    small bus: minib*
    smart: clev* geni* intelli* smar*
    smell: smel* sniff*
    smile: smil*
    smoke: smoke smoke* smoki*
    smooth: seaml* smoo*
    snack: snac*
    snow: snow
    so: so thus
    soap: soap
    social: socia*
    society: socie*
    sock: sock
    socket: socke*
    sofa: couc* sofa
    soft: gentle gently soft softe* softl*
    software: firmw* softw*
    software container: docker
    software file: bina*
    software interface: api
    soil: soil
    soldier: soldi*
    solid: solid
    solve: remed* resol* solut* solve solved solves workar*
    some: some
    some time: sometime
    some way: someh*
    someone: someb* someo*
    something: someth*
    sometimes: occasiona* sometimes
    somewhere: somew*
    son: son
    song: hymn song
    song book: hymna*
    soon: shortly soon soon*
    sorry: apol* apolo* excuse pity regr* sorri* sorry
    sort: sorte* sorti*
    soul: soul*
    sound: audio soun*
    soup: soup stew
    sour: sour
    source: source source* src
    south: sout*
    space: spac* whitesp*
    spam: spam
    spare: spar*
    speak: mumb* spea* speec* spok* verbal
    speak alone: monol*
    special: particu* special
    specify: spec specifica*
    spell: spel*
    spend: spen*
    spice: turme*
    spill: spil*
    spirit: spir*
    sponsor: spon* sponsor*
    spoon: spoo*
    sport: spor*
    sport hall: gym gyms
    spray: spra*
    spread: spread
    spring: spring
    square: squar*
    square meter: m²
    stable: stab* stead*
    stage: phas* stage stage* stagi*
    stain: stain
    stairs: stair stairc* stairs stairw*
    stairs lift: stairl*
    stamp: stam*
    stand: booth booth* stall stall* stand standi* stands stood
    standard: norm standa*
    star: star stars
    starch: starc*
    state: federal state state* status
    state money: subsidy
    station: station stations
    statistics: statis*
    stay: remain remains stay stay*
    steal: burgl* plun* steal stol* thef* thief
    steam: steam
    steam machine: autoc*
    steel: stainl* steel
    steep: steep
    stem: stem stem*
    step: step step* tread treads
    stick: bato* cane cane* jamm* stick sticki* sticks sticky stuc*
    still: stil*
    stir: churn
    stock: invento* stock stocke* stocks
    stock count: stockta*
    stock room: stockr*
    stomach: gut stom*
    stone: grani* limes* pavin* quarry quartz rock ston*
    stone worker: mason
    stop: standst* stop stopp* stops
    storage: bunk*
    store: reposi* silo silo* stora* store stored stores
    store room: storer*
    store worker: storeke* storem*
    storm: storm
    story: stori* story tale
    strange: odd quir*
    strategy: strat*
    straw: straw
    stream: beck cree*
    street: pavem* rd road roads st stree*
    stretch: stretch
    strict: stric*
    strike: strik* struck
    string: strin*
    strip: strip
    strong: stou* stren* strong stronge* strongl*
    structure: struct*
    student: pupi* stude*
    studio: studio
    study: studie* study
    stupid: daft fool fooli* fools halfwi* idio* moro* silly stup*
    style: styl*
    subject: subj*
    submit: subm* submi*
    subscribe: subscri*
    success: success successf*
    such: such
    suck: suck
    sue: sue sued
    sugar: suga*
    suit: suit suita* suits
    sum: sum sums
    summary: abstr* outlin* overv* recap summa*
    summer: summe*
    sun: sola* sun sunsh*
    sun cover: awni*
    sun rise: sunr*
    sunday: sund*
    supply: suppl*
    suppose: assume assumed
    sure: certa* sure sure*
    surface: surf* surfa*
    surprise: surpr*
    survey: surve*
    survive: survi*
    suspect: susp* suspi*
    sustainable: sustaina*
    swallow: swal* swall*
    swear: swear swear* swor*
    sweat: sweat
    sweet: sweet sweet*
    swim: swim swimm*
    swing: swin* swun*
    switch: switch switche* switchi*
    syrup: syru*
    system: system systems
    tab: tab tabs
    table: matri* spreads* table tables toc xlsx
    table cloth: tablecl*
    tablet: tablet tablet*
    tail: tail
    tailor: tailo*
    take: grab seiz* take taken taker takes taki* took
    take apart: dismant*
    take in: inta*
    take out: extrac*
    take over: takeo*
    talent: talen*
    talk: chat conversa* talk talk*
    talk robot: chatb*
    tank: tank tanks
    tank truck: tanke*
    tap: tap taps
    tape: tape tape*
    task: missio* task task*
    taste: pala* tast*
    tax: fisc* levy tax taxe* tith* vat
    taxi: cab taxi
    tea: cupp* tea teas
    tea time: teat*
    teach: taug* teac* trained trainer trainer* traini* tuto*
    team: briga* crew crew* squad team team*
    tear: rip tear tear* tore torn
    technology: tech tech* techn* techni*
    tell: convey tell tell* told
    temperature: tempera*
    temperature measure: thermom*
    template: templ*
    tempt: tempta*
    ten: ten tenn* tenth
    ten million: cror*
    ten year: deca*
    tend: tend tends
    tension: tensio*
    tent: marq* tent tents
    terminal: terminal
    terrace: terra*
    test: beta dumm* exam examina* exams experim* mock pilo* probe probe* sandb* test test* tria*
    text: essa* scrip* text texts transc* transcr* txt
    than: than
    thank: apprec* grate* gratit* ta thank thank* tribut*
    that: that thos*
    that be: that's thats
    that is: namel*
    that will: that'd that'l*
    theater: panto thea*
    then: then
    theory: theo*
    there: there
    there be: there's
    there will: there'd there'l*
    therefore: accordingl* henc* theref*
    they: em he her hers him his it its she thei* them they
    they be: he's it's she's they'r*
    they have: they'v*
    they self: themse*
    they will: he'd he'l* it'd it'l* she'l* they'l*
    they would: she'd they'd
    thick: thic* thick*
    thief: thiev*
    thin: thin thinn*
    thing: stuff thing thing*
    think: assumes dares* presume reck* recko* suppos* think think* thought thought*
    thirsty: thirs*
    thirteen: thirte*
    thirty: thirty
    this: hereb* thes* this
    thousand: thous*
    thread: thread thread* yarn
    threaten: threat*
    three: third third* three triple
    three copy: tripli*
    throat: throa*
    through: throu* via
    throw: casts chuc* threw throw throw*
    thumb: thum*
    thursday: thur* thurs*
    ticket: ticket ticket*
    tie: tie tied ties
    tight: tigh*
    tile: tile tile*
    time: slot slot* time time'* timed times timi*
    time end: timeo*
    time plan: timel* timet*
    time stamp: timest*
    tip: tip tipp* tips
    tire: tyre tyre*
    tired: tire tire*
    title: heade* headi* headl* rubr* titl*
    to: to unto
    toast: toas*
    today: toda*
    today evening: toni*
    todo: todo
    together: collectiv* joint jointl* toget*
    token: toke*
    tolerance: toler*
    tomato: tomat*
    tomorrow: tomor*
    ton: ton tonn* tons
    tone: tone
    tongue: tong*
    too: too
    too much: exces*
    tool: chis* planer spann* tool tooli* tools wren*
    tool box: toolb*
    tooth: denta* dentu* teet*
    top: peak peak* summi* top tops
    topic: theme topi*
    total: altoge* tota*
    touch: touc*
    tourist: touri*
    toward: towa*
    towel: towel towel*
    tower: tower tower*
    toy: toy
    trace: trace traceab*
    track: track track*
    tractor: tract*
    trade: commer* trad* trade*
    traffic: traf*
    trailer: traile*
    train: coachi* rail rail* train trains tram
    transfer: transfe*
    translate: interpreti* transl*
    translate person: interprete*
    transport: carria* haul haula* logis* shuttl* transi* transpo*
    transport company: carrier carrier* hauli*
    transport paper: wayb*
    trap: trap trap*
    travel: journe* trav* trave*
    travel price: fare
    tray: tray tray*
    treat: treat treat*
    tree: tree tree* yew
    trend: trend
    trick: tric*
    trip: outi* tour trip trips
    trousers: trous*
    truck: lorr* truc* ute van van'* vans
    true: true trul* trut* truthf*
    trust: confidenc* confident faith rely trust trust*
    truth: gosp*
    try: attem* trie* try tryi*
    try again: retri* retry
    tub: tubs
    tube: tube tube*
    tuesday: tues tues*
    tune: tune tune* tunin*
    tunnel: tunn*
    turbine: turb*
    turn: carou* flip rotar* rotat* turn turne* turni* turns twis*
    turn power: torq*
    twelve: doze* twel*
    twenty: twen*
    twin: twin*
    two: dual two
    two time: twic*
    two week: fortn* fortnig*
    type: kinds typed typin*
    typical: typic*
    ugly: ugly
    umbrella: umbre*
    uncle: uncle
    under: sub under undern*
    under company: subsidi*
    under contract: subb* subcontr*
    under price: underc*
    underground: undergr*
    understand: realise underst*
    unfortunately: unfortun*
    uniform: unif*
    union: guild unio*
    unit: unit unit*
    university: univer*
    unknown person: stran*
    unload: disch* unlo* unloa*
    until: till unti*
    up: up uppe* ups upsi* upsta* upwa*
    update: upda*
    urgent: pressi* urge*
    urn: urn
    use: consump* explo* upta* usab* usag* use used usef* user user* uses usin* utilisa* utiliza*
    use again: reus*
    use goods: consuma*
    usual: customa* routine usua*
    utility: utilit*
    vaccine: vacc*
    vacuum: vacu*
    valid: applicab* vali* valid*
    valid not: inva*
    valley: dale* glen vall*
    value: valu* wort* worthw*
    valve: valv*
    variant: varian*
    vase: vase
    vegetable: aspar* greens horsera* leek* marro* pumpk* rhub* swed* vega* veget*
    vehicle: vehi*
    version: semv* v1 v2 v3 v4 versi*
    very: highly very
    veto: veto
    victim: vict*
    video: vide*
    view: view view*
    village: vill*
    violin: viol*
    virus: viru*
    visa: visa
    visit: visit visit*
    voice: voice voiced voices
    voice mail: voicem*
    volume: volum*
    volunteer: volunte*
    vote: vote vote*
    voucher: vouc*
    wagon: wago*
    wait: awai* wait waited waiti* waits
    waiter: waiter waiter*
    wake: awak* wake wake*
    walk: walk walk* wand*
    wall: partit* wall walls
    wall cover: cladd*
    wall paper: wallp*
    want: desir* fanc* want want*
    war: war warf*
    warehouse: depot depot* godo* wareh*
    warm: lukew* warm warm*
    warn: aler* warn warn*
    wash: rins* wash washe* washi*
    wash again: rewa*
    waste: dispo* dump garb* rubbi* scrap scrapp* wast*
    waste water: efflu*
    watch: moni* monit* obse* observa* watch watche* watchi*
    water: condensa* irriga* water wateri* waters
    water protect: waterp*
    water spray: sprink*
    wave: wave waves
    wax: beesw* wax
    way: aisl* manner manner* meth* mode way ways
    we: our ours us we
    we be: we're
    we have: we've weve
    we self: ourselves
    we will: we'll
    we would: we'd
    weak: weak weak* weakn*
    weapon: ammuni* weap*
    wear: wear wear* wore worn
    weather: weat*
    weave: weav* wove*
    web: web
    web meet: webi*
    web place: webs*
    wednesday: wedne* weds
    week: week week'* weekl* weeks
    week day: weekd*
    week end: weeke*
    weight: balla* gravi* gsm tare weigh weighe* weighi* weighs weight weight*
    welcome: welc*
    weld: weld weld*
    well: hm hmm wells
    west: west west*
    wet: damp humid* moist* soak soak* wet
    whale: whal*
    what: what whate* whatso*
    what be: what's whats
    what will: what'l*
    what would: what'd
    wheel: casto* wheel wheels
    wheel chair: wheelc*
    when: wen when whene*
    where: where wherev*
    where be: where'*
    which: whic* which*
    whisper: whisp*
    whistle: whist*
    white: white whites
    white board: whiteb*
    who: who whoever whom whos*
    who be: who's whoever'*
    who have: who'v*
    who will: who'l*
    who would: who'd
    whole: entire
    wholesale: wholes*
    why: why
    wide: wide wide* widt*
    widow: wido*
    wife: wife wife*
    wild: wild
    will: shal* we'l* will wills you'l*
    will i: i'll
    will not: shan* won'* wont
    win: conq* defea* gain gain* win winn* wins won
    win person: champi*
    winch: winch
    wind: gust* wind winds
    window: dorme* sash shutte* windo*
    window edge: sill
    wine: champa* wine wines
    wine farm: viney* winer*
    wine plant: vine vines
    wing: wing
    winter: wint*
    wire: wire wire* wiri*
    wire again: rewi*
    wise: wise
    wish: wish wish*
    with: with
    with this: herew*
    withdraw: withd*
    without: witho*
    without name: anonym*
    witness: witn*
    wizard: wiza*
    woman: ladi* lady woma* wome*
    wonder: wonder wonderi* wonders
    wood: beec* birc* ceda* larc* pine timb* wood wood*
    wood work: joinery
    wood worker: joiner joiners
    wool: wool
    word: adject* mott* noun termino* word word*
    word exact: verbat*
    word list: gloss*
    work: labor labou* work worked worki* works
    work again: rewo*
    work clothes: coveral* workw*
    work delay: backl*
    work leader: forem*
    work life: caree*
    work place: worksp*
    work plan: rost* roste* rota rotas
    work quality: workman*
    work sheet: workshe*
    work table: workt*
    work time: sprint
    work together: cowor*
    worker: employee employee* operativ* staf* worker worker*
    workshop: worksho*
    world: worl* world*
    worm: worm
    worry: anxi* concern concerne* concerns fret fret* worr*
    would: would
    would have: would'*
    would i: i'd
    would not: wouldn*
    write: compose formulat* jot scrib* writ* wrot*
    write again: rewr* rewri*
    write mistake: typo typo*
    wrong: mis wron*
    wrong read: misr*
    wrong spell: missp*
    wrong way: astr*
    yard: yard yards
    year: annu* fy year year* yr yrs
    yeast: yeas*
    yellow: ambe* yell*
    yes: aye yeah yes
    yesterday: yeste* yesterd*
    yet: yet
    yield: yiel*
    yogurt: yogh*
    you: ur y'al* ye you your yours
    you be: you're
    you have: you've
    you self: yourself yourselves
    you will: you'll
    you would: you'd
    young: juni* youn* yout*
    young person: teena*
    zero: nil null zero
    zip: zip
    zoo: zoo
  `,
  compounds: false,
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
      'sales_sop*',
      'sales_lifecycle*',
      'sales_team_handbook*',
      'sales_team_playbook*',
      'sales_rep_handbook*',
      'sales_rep_playbook*',
      'sales_training_manual*',
      'sales_operations_manual*',
      'sales_enablement_playbook*',
      'b2b_sales_framework*',
      'enterprise_sales_motion*',
      'our_sales_approach',
      'sdr_playbook*',
      'bdr_playbook*',
      'account_executive_playbook*',
      'account_manager_handbook*',
      'account_manager_playbook*',
      'key_account_handbook*',
      'key_account_manual*',
      'csm_playbook*',
      'csm_handbook*',
      'customer_success_playbook*',
      'customer_success_handbook*',
      'customer_retention_playbook*',
      'client_engagement_playbook*',
      'client_engagement_process*',
      'client_management_handbook*',
      'client_management_playbook*',
      'client_acquisition_playbook*',
      'client_acquisition_process*',
      'client_relations_manual*',
      'customer_relations_manual*',
      'new_business_playbook*',
      'business_development_playbook*',
      'business_development_handbook*',
      'bizdev_playbook*',
      'presales_playbook*',
      'presales_handbook*',
      'meddic_playbook*',
      'meddpicc_playbook*',
      'commercial_playbook*',
      'lead_to_close_process*',
      'from_lead_to_order',
      'from_lead_to_customer',
      'from_enquiry_to_order',
      'from_prospect_to_customer',
      'purchasing_manual*',
      'procurement_manual*',
      'supplier_management_handbook*',
      'supplier_management_playbook*',
      'vendor_management_playbook*',
      'vendor_management_handbook*',
      'how_we_win_clients',
      'working_with_suppliers',
      'customer_renewal_playbook*',
      'account_executive_handbook*',
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
      'discovery_guide*',
      'discovery_script*',
      'discovery_summar*',
      'discovery_question*',
      'discovery_notes',
      'discovery_checklist*',
      'executive_briefing*',
      'exec_briefing*',
      'demo_script*',
      'demo_plan*',
      'demo_prep*',
      'demo_checklist*',
      'pre-call_plan*',
      'pre_call_plan*',
      'precall_plan*',
      'meeting_prep_client',
      'customer_call_note*',
      'customer_call_agenda*',
      'customer_call_summar*',
      'customer_call_prep*',
      'client_call_agenda*',
      'client_call_summar*',
      'client_call_prep*',
      'prospect_call_note*',
      'prospect_call_prep*',
      'prospect_visit*',
      'vendor_call_note*',
      'vendor_call_agenda*',
      'buyer_visit*',
      'distributor_visit*',
      'distributor_meeting*',
      'dealer_visit*',
      'reseller_meeting*',
      'retailer_meeting*',
      'call_with_prospect*',
      'call_with_vendor*',
      'call_with_the_buyer*',
      'meeting_with_vendor*',
      'meeting_with_prospect*',
      'meeting_with_distributor*',
      'visit_to_vendor*',
      'visit_to_prospect*',
      'meeting_notes_client*',
      'meeting_notes_customer*',
      'meeting_notes_supplier*',
      'meeting_minutes_client*',
      'meeting_minutes_supplier*',
      'meeting_agenda_client*',
      'meeting_agenda_supplier*',
      'pre_call_brief*',
      'pre_call_research*',
      'pre_call_checklist*',
      'pre_call_worksheet*',
      'call_prep_sheet*',
      'call_preparation_sheet*',
      'needs_analysis_call*',
      'needs_analysis_meeting*',
      'needs_assessment_call*',
      'qualifying_call*',
      'lead_qualification_script*',
      'bant_question*',
      'meddic_question*',
      'spin_selling_question*',
      'client_discovery_session*',
      'pitch_meeting_agenda*',
      'closing_call_agenda*',
      'trade_fair_meeting*',
      'trade_show_meeting*',
      'client_check_in_call*',
      'client_status_call*',
      'sales_demo_agenda*',
      'sales_demo_flow*',
      'meeting_with_reseller*',
      'buyer_call_note*',
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
      'cold_email_sequence*',
      'email_sequence*',
      'cold_sequence*',
      'outbound_sequence*',
      'outbound_script*',
      'outbound_email*',
      'cold_email_framework*',
      'cold_dm*',
      'cold_message*',
      'cold_pitch*',
      'cold_letter*',
      'cold_linkedin*',
      'cold_voicemail*',
      'cold_whatsapp*',
      'warm_outreach*',
      'warm_calling*',
      'linkedin_outreach*',
      'linkedin_dm*',
      'linkedin_sequence*',
      'linkedin_inmail*',
      'linkedin_connection_request*',
      'linkedin_connection_note*',
      'whatsapp_outreach*',
      'client_outreach*',
      'prospect_outreach*',
      'lead_outreach*',
      'b2b_outreach*',
      'outbound_cadence*',
      'outbound_outreach*',
      'outreach_cadence*',
      'outreach_dm*',
      'sales_cadence*',
      'sdr_cadence*',
      'bdr_script*',
      'sales_voicemail*',
      'first_touch_email*',
      'first_touch_message*',
      'first_touch_call*',
      'prospect_email*',
      'prospect_letter*',
      'email_to_prospect*',
      'letter_to_prospect*',
      'message_to_prospect*',
      'mail_to_prospect*',
      'introduction_to_prospect*',
      'first_message_to_client*',
      'first_letter_to_client*',
      'lead_gen_email*',
      'lead_generation_email*',
      'new_business_email*',
      'new_business_letter*',
      'sales_pitch_email*',
      'agency_pitch_email*',
      'appointment_setting_script*',
      'appointment_setter_script*',
      'appointment_setting_call*',
      'telemarketing_script*',
      'telesales_script*',
      'sdr_email_script*',
      'warm_intro_sequence*',
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
      'follow_up_sequence*',
      'followup_sequence*',
      'follow_up_template*',
      'followup_template*',
      'followup_after_meeting',
      'followup_after_call',
      'followup_after_demo',
      'post_demo_follow*',
      'post_meeting_follow*',
      'post_call_follow*',
      'post_proposal_follow*',
      'post_quote_follow*',
      'demo_follow_up*',
      'demo_followup*',
      'discovery_follow_up*',
      'discovery_followup*',
      'proposal_followup*',
      'quote_followup*',
      'quotation_followup*',
      'bid_follow_up*',
      'tender_follow_up*',
      'estimate_follow_up*',
      'estimate_followup*',
      'lead_follow_up*',
      'lead_followup*',
      'prospect_follow_up*',
      'prospect_followup*',
      'supplier_follow_up*',
      'trade_show_follow*',
      'trade_fair_follow*',
      'sales_call_follow*',
      'discovery_call_follow*',
      'client_meeting_follow*',
      'customer_visit_follow*',
      'following_up_with_client*',
      'following_up_with_prospect*',
      'following_up_on_quote*',
      'following_up_after_demo',
      'post_demo_recap*',
      'post_call_recap*',
      'discovery_call_recap*',
      'sales_call_recap*',
      'client_meeting_recap*',
      'client_call_recap*',
      'recap_for_client*',
      'recap_to_client*',
      'thank_you_after_demo',
      'thanks_for_the_call',
      'thanks_for_the_visit',
      'after_demo_email*',
      'quote_reminder*',
      'break_up_email*',
      'breakup_email*',
      'ghosted_prospect*',
      'ghosting_prospect*',
      'customer_visit_recap*',
      'sales_visit_recap*',
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
      'freelance_proposal*',
      'upwork_proposal*',
      'agency_proposal*',
      'website_proposal*',
      'website_design_proposal*',
      'web_design_proposal*',
      'web_development_proposal*',
      'seo_proposal*',
      'marketing_services_proposal*',
      'saas_proposal*',
      'retainer_proposal*',
      'consultancy_proposal*',
      'fee_proposal*',
      'supply_offer*',
      'maintenance_contract_proposal*',
      'cleaning_proposal*',
      'catering_proposal*',
      'photography_proposal*',
      'landscaping_proposal*',
      'paid_pilot_proposal*',
      'contract_renewal_proposal*',
      'contract_renewal_offer*',
      'upsell_proposal*',
      'unsolicited_proposal*',
      'proposal_for_services',
      'proposal_to_customer*',
      'proposal_for_customer*',
      'pricing_quote*',
      'project_quote*',
      'project_quotation*',
      'client_estimate*',
      'estimate_for_client*',
      'estimate_for_customer*',
      'quote_for_client*',
      'quote_for_customer*',
      'quote_to_client*',
      'quote_to_customer*',
      'budgetary_quote*',
      'budgetary_offer*',
      'formal_quote*',
      'construction_bid*',
      'construction_quote*',
      'tender_bid*',
      'tender_proposal*',
      'wholesale_offer*',
      'our_revised_offer',
      'bid_submission_letter*',
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
      'reply_to_the_bid*',
      'reply_to_the_proposal*',
      'reply_to_the_estimate*',
      'reply_to_vendor*',
      'reply_to_the_supplier*',
      'answer_to_the_quotation*',
      'answer_to_supplier*',
      'answer_to_vendor*',
      'response_to_the_offer*',
      'response_to_an_offer*',
      'response_to_the_quotation*',
      'response_to_supplier_offer*',
      'response_to_supplier_quote*',
      'response_to_vendor_proposal*',
      'quotation_acceptance*',
      'bid_acceptance*',
      'tender_acceptance*',
      'acceptance_of_proposal*',
      'acceptance_of_bid*',
      'acceptance_of_tender*',
      'acceptance_of_quote*',
      'acceptance_of_estimate*',
      'acceptance_of_supplier_offer*',
      'accepting_a_bid',
      'accepting_a_quote',
      'accepting_the_quote',
      'accepting_the_quotation',
      'accepting_the_bid',
      'decision_on_offer*',
      'decision_on_the_offer',
      'decision_on_bid*',
      'decision_on_quote*',
      'decision_on_the_quote*',
      'decision_letter_supplier*',
      'feedback_to_bidder*',
      'feedback_on_quote*',
      'vendor_selection_letter*',
      'supplier_selection_letter*',
      'vendor_selection_notification*',
      'contract_award_notification*',
      'notification_of_award*',
      'winning_bidder_letter*',
      'successful_bidder*',
      'successful_tenderer*',
      'tender_outcome_letter*',
      'standstill_letter*',
      'answer_to_bid*',
      'answer_to_the_bid*',
      'vendor_proposal_acceptance*',
      'supplier_award_notification*',
      'supplier_offer_decision*',
      'supplier_quote_decision*',
      'vendor_quote_decision*',
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
      'unsuccessful_bidder*',
      'unsuccessful_tenderer*',
      'unsuccessful_supplier*',
      'unsuccessful_vendor*',
      'unsuccessful_tender_letter*',
      'unsuccessful_bid_letter*',
      'unsuccessful_proposal_letter*',
      'non_award_letter*',
      'vendor_non_selection*',
      'vendor_rejection*',
      'vendor_refusal*',
      'supplier_decline*',
      'quote_rejection*',
      'quote_refusal*',
      'quotation_rejection*',
      'quotation_refusal*',
      'rejection_of_bid*',
      'rejection_of_tender*',
      'rejection_of_quote*',
      'rejection_of_quotation*',
      'rejecting_a_bid*',
      'rejecting_a_quote*',
      'rejecting_a_supplier*',
      'rejecting_a_vendor*',
      'rejecting_bids',
      'declining_a_bid',
      'declining_a_vendor*',
      'declining_a_proposal',
      'declining_a_project',
      'declining_a_prospect',
      'declining_a_lead',
      'declining_a_discount*',
      'declining_bids',
      'declining_suppliers',
      'declining_vendors',
      'declining_client_work',
      'declining_to_bid',
      'declining_to_quote',
      'decline_to_bid*',
      'decline_to_quote*',
      'no_quote_letter*',
      'rfp_decline*',
      'rfq_decline*',
      'client_decline*',
      'prospect_decline*',
      'discount_refusal*',
      'refusing_a_discount*',
      'price_increase_refusal*',
      'turning_down_a_project',
      'turning_down_a_vendor',
      'turning_down_a_bid',
      'turning_down_a_quote',
      'turning_down_clients',
      'turning_down_client_work',
      'not_interested_letter*',
      'politely_declining_a_client*',
      'prospect_not_a_fit*',
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
      'negotiation_playbook*',
      'negotiation_template*',
      'negotiation_cheat_sheet*',
      'negotiation_worksheet*',
      'negotiation_talking_point*',
      'negotiation_red_line*',
      'negotiation_agenda*',
      'negotiation_with_vendor*',
      'negotiation_with_customer*',
      'negotiation_with_buyer*',
      'negotiation_with_distributor*',
      'batna_worksheet*',
      'batna_analysis*',
      'batna_and_zopa*',
      'zopa_analysis*',
      'concession_plan*',
      'concession_strateg*',
      'concession_matrix*',
      'give_get_matrix*',
      'gives_and_gets*',
      'walk_away_price*',
      'walk_away_plan*',
      'walk_away_point*',
      'pricing_negotiation*',
      'fee_negotiation*',
      'deal_negotiation*',
      'rebate_negotiation*',
      'freight_negotiation*',
      'saas_negotiation*',
      'software_license_negotiation*',
      'procurement_negotiation*',
      'purchasing_negotiation*',
      'commercial_negotiation*',
      'buyer_negotiation*',
      'distributor_negotiation*',
      'price_increase_negotiation*',
      'price_increase_talk*',
      'price_increase_discussion*',
      'contract_renegotiation*',
      'price_renegotiation*',
      'supplier_renegotiation*',
      'vendor_renegotiation*',
      'renegotiating_with_supplier*',
      'negotiating_rates',
      'negotiating_fees',
      'negotiating_discounts*',
      'negotiating_a_contract*',
      'negotiating_a_discount*',
      'negotiating_with_vendors',
      'negotiating_with_buyers',
      'negotiating_with_customers',
      'negotiating_with_procurement',
      'negotiate_with_supplier*',
      'negotiate_with_vendor*',
      'negotiate_with_client*',
      'talks_with_vendor*',
      'talks_with_buyer*',
      'discount_talk*',
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
      'objection_playbook*',
      'objections_playbook*',
      'objection_template*',
      'objection_library',
      'sales_objection*',
      'customer_objection*',
      'client_objection*',
      'buyer_objection*',
      'prospect_objection*',
      'pricing_objection*',
      'budget_objection*',
      'timing_objection*',
      'cost_objection*',
      'competitor_objection*',
      'cold_call_objection*',
      'objection_rebuttal*',
      'objection_handler*',
      'objection_matrix*',
      'objection_bank*',
      'objection_faq*',
      'objection_buster*',
      'objection_battlecard*',
      'objection_cheat_sheet*',
      'objection_roleplay*',
      'objection_training*',
      'objection_framework*',
      'objection_management*',
      'objection_map*',
      'overcoming_objection*',
      'sales_rebuttal*',
      'cold_call_rebuttal*',
      'telesales_rebuttal*',
      'price_rebuttal*',
      'price_pushback*',
      'pricing_pushback*',
      'customer_pushback*',
      'client_pushback*',
      'prospect_pushback*',
      'sales_pushback*',
      'too_expensive_response*',
      'too_expensive_script*',
      'price_too_high_response*',
      'handling_too_expensive*',
      'client_hesitation*',
      'customer_hesitation*',
      'buyer_hesitation*',
      'prospect_hesitation*',
      'hesitant_buyer*',
      'hesitant_prospect*',
      'hesitating_buyer*',
      'reluctant_buyer*',
      'reluctant_customer*',
      'reluctant_client*',
      'skeptical_buyer*',
      'skeptical_customer*',
      'sceptical_buyer*',
      'sceptical_customer*',
      'buyer_resistance*',
      'sales_resistance*',
      'answering_customer_doubts',
      'when_the_buyer_hesitates',
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
      'claim_against_vendor*',
      'claim_against_carrier*',
      'shortage_claim*',
      'short_shipment_claim*',
      'short_delivery_notice*',
      'short_shipment_notice*',
      'damaged_item_claim*',
      'damaged_shipment*',
      'damaged_order*',
      'damaged_parcel*',
      'transport_damage_report*',
      'transit_damage_report*',
      'delivery_damage_report*',
      'defective_goods*',
      'defective_delivery*',
      'defective_shipment*',
      'defective_product_letter*',
      'faulty_goods*',
      'faulty_product_letter*',
      'faulty_shipment*',
      'late_delivery_letter*',
      'late_delivery_notice*',
      'delayed_delivery_letter*',
      'incomplete_delivery*',
      'incorrect_delivery*',
      'incorrect_shipment*',
      'wrong_shipment*',
      'wrong_goods*',
      'missing_shipment*',
      'missing_goods_letter*',
      'missing_items_letter*',
      'nonconforming_goods*',
      'non_conforming_goods*',
      'notice_of_nonconformity*',
      'notice_of_non_conformity*',
      'rejection_of_goods*',
      'supplier_nonconformance*',
      'supplier_non_conformance*',
      'supplier_ncr*',
      'vendor_ncr*',
      'supplier_quality_issue*',
      'supplier_defect_report*',
      'vendor_corrective_action*',
      '8d_report*',
      'supplier_8d*',
      'supplier_dispute*',
      'invoice_dispute_letter*',
      'invoice_dispute_email*',
      'billing_dispute_letter*',
      'refund_request_letter*',
      'supplier_escalation*',
      'vendor_escalation*',
      'client_escalation*',
      'customer_grievance*',
      'letter_of_dissatisfaction*',
      'poor_service_letter*',
      'goods_shortage_notice*',
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
      'apologies_to_client*',
      'apologies_to_customer*',
      'apologies_to_the_client*',
      'apologies_to_the_customer*',
      'apologise_to_client*',
      'apologise_to_customer*',
      'apologize_to_client*',
      'apologize_to_customer*',
      'apologizing_for_delay*',
      'apologising_for_delay*',
      'sorry_email*',
      'sorry_mail*',
      'sorry_about_your_order*',
      'claim_adjustment_letter*',
      'complaint_adjustment_letter*',
      'customer_adjustment_letter*',
      'reply_to_customer_complaint*',
      'reply_to_client_complaint*',
      'reply_to_the_claim*',
      'reply_to_a_claim*',
      'answer_to_the_complaint*',
      'answer_to_customer_complaint*',
      'answer_to_client_complaint*',
      'answer_to_the_claim*',
      'response_to_the_complaint*',
      'response_to_customer_complaint*',
      'response_to_client_complaint*',
      'response_to_the_claim*',
      'response_to_customer_claim*',
      'responding_to_complaint*',
      'responding_to_a_complaint*',
      'replying_to_complaint*',
      'replying_to_a_complaint*',
      'answering_customer_complaint*',
      'answering_the_complaint*',
      'complaint_resolution_letter*',
      'complaint_resolution_email*',
      'complaint_acknowledgement*',
      'complaint_acknowledgment*',
      'acknowledgement_of_complaint*',
      'complaint_closure_letter*',
      'complaint_outcome_letter*',
      'service_recovery_email*',
      'service_recovery_letter*',
      'service_recovery_message*',
      'goodwill_gesture_letter*',
      'goodwill_gesture_email*',
      'incident_letter_to_customer*',
      'error_in_your_order*',
      'error_in_your_invoice*',
      'mistake_in_your_order*',
      'mistake_in_your_invoice*',
      'delay_of_your_order*',
      'delay_to_your_order*',
      'your_delayed_order*',
      'your_damaged_order*',
      'sorry_for_late_delivery*',
      'sorry_about_your_delivery*',
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
      'termination_of_supplier*',
      'termination_of_vendor*',
      'termination_of_supply*',
      'termination_of_engagement*',
      'termination_of_retainer*',
      'termination_of_partnership*',
      'termination_of_business_relationship*',
      'engagement_termination*',
      'retainer_termination*',
      'distributor_termination*',
      'dealer_termination*',
      'reseller_termination*',
      'disengagement_letter*',
      'firing_a_client*',
      'firing_clients',
      'firing_a_supplier*',
      'firing_a_vendor*',
      'firing_your_client*',
      'fire_a_client*',
      'fire_your_client*',
      'dropping_a_client*',
      'letting_a_client_go',
      'breaking_up_with_client*',
      'client_breakup*',
      'client_exit_letter*',
      'client_exit_email*',
      'client_exit_plan*',
      'vendor_exit_plan*',
      'supplier_exit_plan*',
      'vendor_offboarding*',
      'offboarding_a_client*',
      'offboarding_customer*',
      'offboarding_supplier*',
      'offboarding_vendor*',
      'end_of_engagement*',
      'end_of_retainer*',
      'end_of_our_partnership*',
      'end_of_business_relationship*',
      'ending_our_partnership',
      'ending_client_relationship*',
      'ending_a_client_relationship*',
      'ending_supplier_relationship*',
      'ending_the_engagement*',
      'cancelling_our_contract*',
      'canceling_our_contract*',
      'cancelling_supplier_contract*',
      'cancellation_of_agreement*',
      'nonrenewal_letter*',
      'notice_of_nonrenewal*',
      'non_renewal_of_contract*',
      'contract_non_renewal*',
      'contract_nonrenewal*',
      'not_renewing_our_contract',
      'change_of_supplier_letter*',
      'goodbye_to_client*',
      'parting_with_a_vendor',
      'resigning_an_account',
      'termination_of_client_contract*',
      'termination_of_client_agreement*',
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
      'mutual_close_plan*',
      'mutual_action_plan*',
      'mutual_success_plan*',
      'close_plan*',
      'success_plan*',
      'customer_success_plan*',
      'account_brief*',
      'renewal_plan*',
      'expansion_plan*',
      'executive_business_review*',
      'ebr',
      'account_growth_plan*',
      'account_action_plan*',
      'account_retention_plan*',
      'account_penetration_plan*',
      'account_rescue_plan*',
      'account_health_review*',
      'account_dossier*',
      'account_one_pager*',
      'account_stakeholder_map*',
      'account_white_space*',
      'account_whitespace*',
      'major_account_strateg*',
      'target_account_profile*',
      'target_account_strateg*',
      'client_growth_plan*',
      'client_business_review*',
      'customer_business_review*',
      'vendor_business_review*',
      'supplier_business_review*',
      'quarterly_customer_review*',
      'quarterly_vendor_review*',
      'half_year_customer_review*',
      'yearly_customer_review*',
      'joint_business_plan*',
      'joint_account_strateg*',
      'joint_evaluation_plan*',
      'mutual_evaluation_plan*',
      'client_relationship_plan*',
      'customer_relationship_plan*',
      'client_relationship_review*',
      'customer_relationship_review*',
      'supplier_relationship_plan*',
      'supplier_development_plan*',
      'vendor_relationship_plan*',
      'supplier_performance_review*',
      'vendor_performance_review*',
      'customer_value_review*',
      'customer_success_review*',
      'customer_success_roadmap*',
      'customer_health_review*',
      'client_health_review*',
      'customer_dossier*',
      'client_profile_sheet*',
      'client_one_pager*',
      'client_stakeholder_map*',
      'customer_stakeholder_map*',
      'cross_sell_plan*',
      'renewal_risk_assessment*',
      'customer_rescue_plan*',
      'plan_for_the_account',
      'half_yearly_business_review*',
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
      'delivery_handoff*',
      'delivery_handover*',
      'se_to_delivery',
      'presales_to_delivery',
      'pre-sales_to_delivery',
      'implementation_handoff*',
      'csm_handoff*',
      'cs_handoff*',
      'customer_handoff*',
      'account_handoff*',
      'client_handoff*',
      'deal_handoff*',
      'onboarding_handoff*',
      'customer_onboarding_plan*',
      'client_onboarding_plan*',
      'sales_to_implementation*',
      'sales_to_customer_success*',
      'sales_to_success*',
      'sales_to_csm*',
      'sales_to_support*',
      'sales_to_installation*',
      'sales_to_fulfilment*',
      'sales_to_fulfillment*',
      'sales_to_engineering*',
      'sales_to_ops*',
      'sales_to_account_management*',
      'ae_to_csm*',
      'ae_to_cs',
      'post_sale_handoff*',
      'post_sale_handover*',
      'presales_handoff*',
      'presales_handover*',
      'closed_won_handoff*',
      'closed_won_handover*',
      'closed_won_checklist*',
      'csm_handover*',
      'csm_transition*',
      'cs_handover*',
      'customer_kick_off',
      'kickoff_with_client*',
      'kickoff_with_customer*',
      'kickoff_with_the_client',
      'kick_off_with_client*',
      'kick_off_with_customer*',
      'handoff_to_customer_success',
      'handoff_to_csm*',
      'handoff_to_onboarding',
      'handoff_to_account_manager*',
      'handover_to_fulfilment',
      'handover_to_csm*',
      'handover_to_account_manager*',
      'onboarding_a_customer',
      'onboarding_a_new_customer',
      'onboarding_the_customer',
      'onboarding_new_client*',
      'onboarding_new_customer*',
      'new_client_checklist*',
      'new_customer_checklist*',
      'new_client_welcome*',
      'new_customer_welcome*',
      'client_welcome_kit*',
      'account_transition_plan*',
      'bid_to_delivery*',
      'bid_handover*',
      'tender_handover*',
      'estimating_to_operations*',
      'sales_to_project',
      'customer_implementation_kickoff*',
      'client_welcome_guide*',
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
  notices: `
    tender_notice* contract_notice* procurement_notice* notice_of_procurement public_notice* notice_of_tender notice_of_contract notice_inviting_tender* invitation_to_tender
    job_advert* job_ad vacancy vacancies job_offer* job_opening* job_description* job_posting*
  `,
  textbook: {
    'no-master-servant': `
      the_customer_is_king the_customer_is_our_king customer_is_king the_client_is_king the_client_is_our_king customers_are_king* clients_are_king*
      the_customer_is_god the_customer_is_our_master the_client_is_our_master the_customer_is_always_right the_client_is_always_right
      customers_are_always_right clients_are_always_right the_customer_is_never_wrong the_client_is_never_wrong the_buyer_is_always_right
      never_say_no_to_a_customer never_say_no_to_a_client never_say_no_to_the_customer never_refuse_a_customer never_refuse_a_client
      never_contradict_a_customer never_contradict_the_client customer*_wish_is_our_command client*_wish_is_our_command your_wish_is_our_command
      we_are_your_humble_servant* we_are_at_your_feet
    `,
    'no-overpromise': `
      we_can_do_anything we_can_do_anything_in_any_time we_can_do_anything_at_any_time we_can_do_anything_you_want no_problem_whatever_you_need
      whatever_you_need_no_problem no_problem_whatever_you_want whatever_you_want_no_problem whatever_you_want_whenever_you_want anything_you_want_any_time
      nothing_is_impossible_for_us with_us_nothing_is_impossible we_never_fail we_never_make_mistake* success_is_guaranteed we_guarantee_success
      everything_is_possible_with_us with_us_everything_is_possible we_can_deliver_anything we_never_say_no
    `,
    'no-pressure': `
      sign_today_or_the_price_goes_up sign_today_or_the_price_goes_up_tomorrow sign_now_or_the_price_goes_up do_not_take_no_for_an_answer
      don't_take_no_for_an_answer never_take_no_for_an_answer we_do_not_take_no_for_an_answer we_don't_take_no_for_an_answer now_or_never it's_now_or_never
      it_is_now_or_never do_not_let_them_go_until_they_sign don't_let_them_go_until_they_sign don't_let_them_leave_until_they_sign do_not_let_them_hang_up
      don't_let_them_hang_up don't_let_them_think do_not_let_them_think_it_over don't_let_them_think_it_over keep_calling_until_they_give_in
      call_until_they_give_in sign_today_or_lose_it decide_now_or_lose_it
    `,
    'no-absurd-demand': `
      take_it_or_leave_it be_glad_that_you_may_supply_us be_glad_you_may_supply_us be_glad_you_can_supply_us be_grateful_that_we_buy_from_you
      be_grateful_you_may_supply_us you_should_be_glad_to_supply_us you_should_be_grateful_that_we_buy_from_you half_price_or_we_walk
      half_the_price_or_we_walk half_price_or_nothing we_demand_half_price we_demand_half_the_price
    `,
    'no-ghosting': `
      ignore_their_mail* ignore_their_email* ignore_their_call* ignore_their_message* ignore_the_mail ignore_the_email do_not_answer_their_mail*
      don't_answer_their_mail* do_not_answer_their_email* don't_answer_their_email* do_not_answer_the_mail don't_answer_the_mail do_not_answer_them
      don't_answer_them let_it_fizzle_out simply_do_not_answer simply_don't_answer just_do_not_answer just_don't_answer do_not_bother_to_reply
      don't_bother_to_reply don't_bother_replying just_ghost_them ghost_them
    `,
    'no-hostile-wording': `
      you_are_incompetent you_are_all_incompetent your_team_is_incompetent your_people_are_incompetent you_are_an_idiot you_are_idiots you_are_liars
      you_are_a_liar you_are_crooks you_are_useless you_people_are_useless your_team_is_useless you_will_regret_it you_will_regret_this you'll_regret_it
      you'll_regret_this you_have_no_idea_what_you_are_doing what_a_bunch_of_amateurs what_a_bunch_of_idiots you_are_a_bunch_of_amateurs
    `,
    'no-us-and-them': `
      us_against_them it_is_us_against_them it's_us_against_them the_buyer_is_the_enemy the_buyer_is_our_enemy buyers_are_the_enemy
      the_customer_is_the_enemy the_customer_is_our_enemy the_client_is_the_enemy the_supplier_is_the_enemy the_supplier_is_our_enemy
      suppliers_are_the_enemy squeeze_the_supplier* squeeze_suppliers squeeze_them_dry bleed_them_dry crush_them crush_the_other_side crush_the_buyer
      crush_the_supplier the_customer_is_our_prey customers_are_our_prey
    `,
  },
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
    responsible in_charge assignee sender project_lead* project_manager* project_leader* team_lead* team_leader* account_manager*
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
  passives: `
    will_be shall_be to_be is_being are_being has_been have_been gets_sent get_sent must_be
    should_be can_be is_sent are_sent is_due are_due
  `,
  abbreviations: `
    e.g eg i.e ie etc cf viz vs v mr mrs ms messrs dr prof rev hon st sr jr gen capt inc ltd
    plc llc corp co bros dept div est approx appr ca c incl excl esp max min avg nos
    art fig figs ref refs encl enc att attn ext tel mob fax p pp vol ed eds sec par
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
    a.m p.m qty pcs pc wt hr hrs wk wks mo yr yrs resp temp misc mfr dist ave rd blvd
    bldg u.s u.k p.s n.b b.a ph.d
  `,
  subjects: 'subject sub re ref regarding',
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
