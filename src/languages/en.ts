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
      clientele customer_side client's customer's buyer's supplier's
      bookkeeping_client end_customer* end_client* final_customer*
      existing_customer* existing_client* new_customer* new_client*
      regular_customer* key_account* major_customer* potential_client*
      potential_customer* prospective_client* prospective_customer*
      target_client* interested_part* enquirer* inquirer* applicant*
      policyholder* passenger* diner* hotel_guest* tour_operator* travel_agent*
      resident* inpatient* outpatient* pupil* student* parent parents learner*
      citizen* taxpayer* authority authorities public_body municipalit* ministry
      council school board_of_governors hospital clinic farmer* grower* shipper*
      consignee* charterer* shipowner* skipper* licensee* licensor* franchisee*
      franchisor* lessee* lessor* sponsor* donor* funder* investor* developer*
      main_contractor* general_contractor* manufacturer* producer* stockist*
      trader* merchant* agent agents broker* agency agencies publisher* author
      authors translator* freelancer* artist* curator* lender* member members
      stakeholder* correspondent* recipient* addressee* interlocutor*
      negotiating_partner* person_across_the_table across_the_table
      on_the_other_side other_end_of_the_line other_end_of_the_table
      who_we_are_talking_to party_opposite contracting_party
      contracting_authority commissioning_client commissioner* service_provider*
      external_provider* sub-supplier* purchasing_team procurement_team
      buying_team buying_centre buying_center buying_department
      purchasing_officer* category_manager* sourcing_manager* site_manager*
      facility_manager* facilities_manager* specifier* punter* customer_base
      circle_of_customers
    `,
    we: `
      we us our ours ourselves i me my mine myself we'll we're we've we'd i'll i'm
      i've i'd our_team our_company our_firm our_side our_end on_our_part
      for_our_part on_our_side in_house both_of_us the_two_of_us my_team
      my_colleague* our_people our_own
      we_ourselves i_myself ours_alone us_all all_of_us each_of_us one_of_us
      none_of_us some_of_us us_both us_two we_two we_both we_all our_side's
      our_house our_organisation our_organization our_business our_firm's
      our_staff our_employees our_department our_office our_workshop our_factory
      our_plant our_warehouse our_production our_sales_team our_service_team
      our_management our_board our_director our_lawyer our_accountant
      our_bookkeeper our_technician* our_engineer* our_driver* our_fitter*
      our_designer* our_developer* our_specialist* our_expert* our_partner*
      our_crew our_kitchen our_school our_clinic our_hospital our_museum
      our_hotel our_agency our_practice our_shop our_farm our_institute
      our_foundation our_association our_brand our_name our_part our_role
      our_job our_task our_share our_position our_view our_point_of_view
      our_opinion our_experience our_interest* our_needs our_wish our_wishes
      our_goals our_aim our_offer our_product* our_service our_price*
      our_standards our_values my_boss my_manager my_department my_company
      my_desk my_part my_job my_task my_role my_view my_opinion my_side
      my_assistant my_deputy as_a_company as_a_team as_a_firm as_your_supplier
      as_your_customer as_your_partner from_our_side from_our_end from_my_side
      on_our_behalf on_my_behalf on_behalf_of_our for_us to_us with_us by_us
      from_us between_us here_at at_our_place speaking_for_us the_undersigned
      undersigned yours_truly lets let's let_us we_as we_here us_here
    `,
    you: `
      you your yours yourself yourselves you'll you're you've you'd your_team
      your_company your_firm your_side your_end on_your_part on_your_side
      for_your_part you_and_your_team your_colleague* your_people you_all
      all_of_you you_both your_business your_organisation your_organization
      you_yourself you_guys you_folks you_people you_two both_of_you each_of_you
      one_of_you none_of_you you_personally you_alone for_you to_you with_you
      from_you by_you at_you about_you you_as on_your_end at_your_end
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
      your_ship your_shop your_project your_budget your_needs your_wishes
      your_goals your_goal your_aim your_requirements your_priorities
      your_interest* your_expectation* your_view your_opinion your_experience
      your_ideas your_question* your_concern* your_offer your_quote
      your_quotation your_proposal your_tender your_bid your_order your_enquiry
      your_inquiry your_request your_letter your_mail your_email your_message
      your_call your_visit your_name your_time your_trouble your_reply
      your_answer your_decision your_complaint your_invoice your_delivery
      your_part your_role your_share your_choice you_may you_can you_could
      you_would you_will you_have you_are you_were you_need you_want you_wish
      you_know dear_customer dear_client dear_reader sir madam ma'am
    `,
    they: `
      they them their theirs themselves they'll they're they've they'd he him his
      she her hers himself herself he'll she'll he's she's he'd she'd their_team
      their_people on_their_side on_their_part on_their_end from_their_side
      in_their_words in_their_own_words in_her_words in_his_words their_company
      them_all all_of_them each_of_them both_of_them one_of_them none_of_them
      some_of_them most_of_them they_themselves the_latter the_former
      that_person this_person the_person the_people those_people people_there
      anyone_there whoever_it_is he_or_she him_or_her his_or_her their_firm
      their_organisation their_organization their_business their_department
      their_office their_director their_manager their_boss their_management
      their_board their_staff their_employees their_buyer* their_purchasing
      their_purchasing_department their_procurement their_engineer*
      their_technician* their_lawyer* their_accountant* their_customers
      their_clients their_guests their_patients their_members their_site
      their_plant their_factory their_workshop their_warehouse their_production
      their_line their_premises their_project their_budget their_needs
      their_wishes their_wish their_goals their_goal their_aim* their_objective*
      their_priorit* their_interest* their_expectation* their_requirement*
      their_view their_opinion their_experience their_question* their_concern*
      their_worries their_fear* their_problem* their_offer their_quote
      their_order their_answer their_reply their_reason* their_decision
      their_name their_names their_role their_part their_share their_world
      their_market their_industry their_plans their_figures their_words her_boss
      his_boss her_team his_team her_manager his_manager her_department
      his_department her_company his_company her_budget his_budget her_view
      his_view her_name his_name her_words his_words her_needs his_needs
      her_goals his_goals her_side his_side on_her_desk on_his_desk
      on_their_desk in_their_eyes in_their_view in_their_shoes
      from_their_point_of_view from_their_perspective at_their_place
      at_their_end at_their_site at_their_office from_their_end to_them for_them
      with_them about_them from_them by_them they_would they_will they_have
      they_are they_were they_need they_want she_would he_would she_wants
      he_wants she_needs he_needs
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
      top_man top_woman top_brass bigwig* head_honcho chief_executive
      chief_executive_officer chief_financial_officer chief_operating_officer
      chief_technology_officer chief_procurement_officer finance_director
      financial_director purchasing_director sales_director technical_director
      commercial_director operations_director creative_director medical_director
      artistic_director director_general deputy_director executive_board
      management_board board_of_directors board_of_trustees trustee* governor*
      executive_committee steering_committee steering_group procurement_board
      tender_committee evaluation_committee works_council general_assembly
      shareholder* majority_shareholder* co-owner* owner's business_owner*
      shop_owner* house_owner* property_owner* site_owner* partner partners
      senior_partner* managing_partner* principal headteacher* headmaster*
      headmistress* head_teacher* dean rector provost bursar bishop abbot
      head_physician chief_physician consultant_in_charge matron head_nurse
      minister permanent_secretary state_secretary secretary_of_state
      undersecretary mayor's town_council city_council county_council
      local_council head_of_purchasing head_of_procurement head_of_department
      head_of_division head_of_finance head_of_it head_of_production
      department_head* division_manager* section_head* unit_head*
      branch_manager* store_manager* hotel_manager* fleet_manager* site_manager*
      works_manager* farm_manager* country_manager* regional_manager*
      procurement_manager* purchasing_officer* contracting_officer*
      supply_chain_manager* project_sponsor sponsor* executive_sponsor*
      product_owner* client_behind person_who_decides man_who_decides
      woman_who_decides who_decides who_makes_the_decision who_has_the_last_word
      who_has_the_final_say makes_the_decision* makes_the_call
      makes_the_final_decision takes_the_decision* gives_the_go-ahead
      gives_the_green_light gives_the_nod gives_final_approval
      has_final_approval has_the_authority decision-making_power power_to_decide
      power_of_attorney power_of_signature authorised_to_sign authorized_to_sign
      authorised_signator* authorized_signator* signing_power
      signature_authority whose_signature whose_budget whose_money
      controls_the_budget control_of_the_budget manages_the_budget
      approves_the_budget sits_on_the_budget holds_the_pen pays_the_bill*
      who_pays where_the_buck_stops buck_stops_with wears_the_trousers
      runs_the_show key_person key_decision power_behind_the_throne real_boss
      true_client real_decision_maker real_buyer higher_up higher-up* higher-ups
      people_upstairs influencer* gatekeeper* champion c-suite
    `,
    someone: `
      someone somebody person people individual* name names by_name named owner
      in_charge responsib* contact contact_person manager* coordinator* lead
      representative* rep reps officer* clerk* assistant* secretary receptionist*
      engineer* foreman supervisor* specialist* expert* stand-in deputy deputies
      who whoever anyone anybody everyone each_of_us one_of_us staff employee*
      member_of_staff salesperson salesman saleswoman salespeople
      somebody_else someone_else another_person a_person one_person one_name
      the_name full_name first_name surname job_title position title role roles
      function initials signature person_in_charge person_responsible
      responsible_person who_is_responsible responsible_for responsible_party
      accountable_person process_owner action_owner task_owner account_owner
      file_handler case_handler case_worker* caseworker* contact_point
      point_of_contact contact_details phone_number extension_number handler*
      holder* keeper* caretaker* guardian administrator* coordinator
      co-ordinator* organiser* organizer* facilitator* moderator* chairperson
      presenter* speaker* note-taker* minute-taker* minute_taker*
      keeper_of_the_minutes recorder operator* technician* fitter* mechanic*
      electrician* plumber* carpenter* joiner* welder* driver* dispatcher*
      storekeeper* stockkeeper* buyer planner* scheduler* designer* architect*
      developer* programmer* analyst* tester* administrator teacher* lecturer*
      trainer* tutor* nurse* doctor* physician* pharmacist* therapist* midwife
      chef cook waiter* waitress* porter* concierge housekeeper* receptionist
      librarian* curator* archivist* conservator* guide interpreter* translator*
      editor* lawyer* solicitor* notary* paralegal* accountant* bookkeeper*
      auditor* adviser* advisor* consultant* agronomist* vet surveyor*
      inspector* officer official* civil_servant* captain* mate bosun
      master_mariner pilot harbourmaster apprentice* intern* trainee* temp
      newcomer* junior senior executive head team_lead* team_leader*
      group_leader* project_manager* product_manager* key_account_manager*
      account_manager* sales_manager* sales_rep* sales_representative*
      sales_engineer* field_rep* area_manager* regional_manager* shift_leader*
      shop_assistant* substitute* replacement_person backup back-up alternate
      stands_in fills_in on_duty duty_officer whoever_is_on_duty whoever_answers
      whoever_picks_up everybody both_of them_all
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
      co-worker* coworker* fellow_worker* workforce staff personnel our_staff
      our_team our_colleague* in-house_team internal_team internal_department*
      internal_customer* internal_client* other_department* every_department
      neighbouring_department* across_departments cross-functional own_ranks
      own_people own_team own_house own_organisation own_organization
      inside_our_company inside_our_house within_the_company within_the_house
      house_staff production_team production_manager* production_planning
      production_planner* production_line production_floor assembly_team
      assembly_line assembly_hall machine_shop paint_shop body_shop welding_shop
      joinery tool_room toolmaking foundry print_room bindery mill sawmill
      bakery brewery cellar dairy stockroom storeroom store_keeper* storeman
      shipping_department shipping_team goods_in goods_out incoming_goods
      loading_bay yard fleet transport_department dispatch_office dispatcher*
      transport_planner* tour_planning route_planning works_manager* works
      plant_team maintenance_team repair_team repair_shop installation_team
      installation_crew site_team site_crew site_foreman construction_crew
      construction_manager* building_team rigging technical_department
      technical_office design_office design_department engineering_department
      engineering_team development_team developers product_team product_manager*
      product_management r&d research_and_development test_team testers devops
      admins system_administrator* it_team data_team customer_care
      customer_success customer_success_team implementation_team onboarding_team
      delivery_manager* service_manager* service_desk help_desk call_centre
      call_center hotline_team order_processing order_desk order_management
      sales_office sales_support sales_administration internal_sales
      sales_colleagues presales pre-sales procurement_team purchasing_colleagues
      marketing_team communications editorial editorial_team translators
      proofreaders layout graphics_department legal_team legal_counsel counsel
      compliance compliance_team human_resources personnel_department
      training_team teaching_staff faculty ward nursing nursing_staff
      theatre_staff operating_theatre pharmacy reception front_office
      housekeeping kitchen_team waiting_staff service_staff bar_staff
      events_team event_team banqueting facility_management caretaker* curators
      exhibitions_team education_team field_team field_staff farm_hands
      harvest_team deck_crew engine_room bridge port_office night_shift
      day_shift early_shift late_shift shift team_lead* team_leader*
      group_leader* department_head* head_office headquarters branch
      office_manager*
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
      finance_clerk* finance_colleague* finance_office financial_controller*
      financial_director* financial_officer* financial_accounting
      financial_manager* chief_financial_officer chief_accountant*
      invoicing_department invoicing_team invoice_department invoice_clerk*
      billing_team billing_clerk* billing_office collections_team
      collections_department debt_collection credit_department credit_manager*
      credit_team credit_management debtor_management receivables_management
      receivables_team receivables_clerk* payables_team payment_department
      payments_team payroll_department payroll_office cash_desk cash_office
      cashier's_office cash_management cash_book till bursar bursar's_office
      treasurer's_office treasury_department comptroller* purser* paymaster*
      fiscal_office tax_office tax_consultant* tax_accountant* tax_firm audit
      audits auditing auditors internal_audit sales_ledger purchase_ledger
      general_ledger nominal_ledger debtors_ledger creditors_ledger
      journal_entr* chart_of_accounts cost_centre* cost_center* account_number
      bank_reconciliation reconcile* reconciliation month-end_closing month_end
      year-end_closing year-end_accounts annual_accounts annual_closing
      balance_sheet* profit_and_loss trial_balance financial_statement* posting
      postings post_to_the_ledger posted_to book_the_payment keeps_the_books
      keep_the_books in_the_books entry_in_the_books vat_return* tax_return* erp
      sap datev xero quickbooks accounting_software outsourced_accounting
      external_accountant* accountancy accountancy_firm accountants'
      number_cruncher* bean_counter*
    `,
    competitor: `
      competitor* competition competing rival rivals other_bidder* other_bid*
      other_supplier* another_supplier other_vendor* another_vendor other_provider*
      another_provider alternative_supplier* other_tender* other_offer* other_quote*
      another_quote rival_bid* incumbent* current_supplier* present_supplier*
      existing_supplier* second_source runner-up shortlist* other_firm* another_firm
      other_compan* another_company other_candidate* market_leader* the_others
      competitor's competing_firm* competing_offer* competing_bid*
      competing_quote* competing_supplier* competing_product* competing_company
      competitive_bid* competitive_tender* competitive_situation
      competitive_landscape competitor_analysis competitive_analysis
      direct_competitor* main_competitor* local_competitor* our_competitor*
      our_competition the_competition the_opposition_firm contender* challenger*
      newcomer* new_entrant* market_entrant* market_player* other_player*
      big_player* big_name* bigger_firm* larger_firm* larger_compan*
      smaller_firm* low-cost_supplier* low-cost_provider* cheap_supplier*
      cheaper_supplier* cheaper_offer* cheaper_quote* cheaper_provider*
      cheaper_bid* discount_supplier* discounter* importers_from imports_from
      online_shop* online_retailer* marketplace* other_tenderer* tenderer*
      other_applicant* other_contractor* other_agency other_agencies
      another_agency another_contractor another_manufacturer other_manufacturer*
      another_dealer other_dealer* other_shop* another_shop another_workshop
      other_workshop* another_hotel other_hotel* another_school another_bureau
      another_translator another_carrier other_carrier* another_bidder
      another_candidate another_partner other_partner* another_firm's
      another_house someone_else somebody_else someone_cheaper somebody_cheaper
      elsewhere other_source* alternative_source* alternative_provider*
      alternative_vendor* alternatives present_vendor* current_vendor*
      current_provider* current_contractor* current_partner* existing_vendor*
      existing_provider* existing_partner* previous_supplier* former_supplier*
      established_supplier* regular_supplier* usual_supplier* house_supplier*
      preferred_supplier* preferred_bidder* lowest_bidder* winning_bidder*
      winning_bid* winning_tender* best_bidder second_bidder second_supplier*
      runner_up runners-up shortlisted_firms short_list benchmark_supplier
      rivalry compete competes competed up_against who_else_is who_else_has
      who_else_is_bidding in_the_running in_the_race peer peers the_other_firm*
      the_other_two two_other_offers three_offers copycat* imitator*
      in-house_solution do_it_themselves
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
      objective_of target_is target_for_the target_for_this goal_of_the
      goal_for_the purpose_of_the purpose_of_this purpose_of_my aim_of_the
      aim_is aim_for sets_out_to set_out_to intent_of with_the_intention
      with_the_aim with_a_view_to with_the_goal with_the_purpose
      for_the_purpose_of intends_to intend_to we_intend i_intend we_aim i_aim
      to_find_out_whether to_see_whether to_see_if to_establish_whether
      to_agree_on to_decide_whether to_clarify_whether to_learn_what
      to_settle_the to_get_a_decision so_as_to reason_for_this_call
      reason_for_this_letter reason_for_my_visit reason_for_our_visit
      reason_for_the_meeting reason_i'm_calling reason_why_i_am reason_why_we
      occasion_of_the what_this_call_is_for what_this_meeting_is_for
      what_this_visit_is_for what_this_is_about what_it_is_about
      what_the_call_is_about this_is_about it's_about is_about
      what_we_want_to_achieve what_i_want_to_achieve what_we_are_here_for
      what_brings_us what_brings_me what_we_are_after why_we_have_come
      why_i_have_come why_we_are_here why_i_am_here why_i_am_writing
      why_we_are_talking why_this_meeting why_this_call i_am_ringing_because
      i_am_calling_because i'm_calling_because i'm_calling_about i'm_calling_to
      i_am_calling_about i_am_calling_to i_am_writing_to i'm_writing_to
      i_am_writing_because we_are_meeting_to we_meet_to we_are_here_because
      ringing_about ringing_because getting_in_touch_because
      get_in_touch_because intended_result intended_outcome intended_effect
      expected_result* desired_outcome* hoped-for_result planned_result*
      end_result final_result end_goal end_in_mind destination finishing_line
      milestone deliverable* success_is success_looks_like success_would_be
      successful_if a_success_if good_outcome good_call_means call_is_a_success
      meeting_is_a_success meeting_was_worth visit_was_worth worth_it_if
      done_when we_are_done_when at_the_end_we_know at_the_end_we_have
      at_the_end_there_is by_the_end_we by_the_end_of_the by_the_end_of_this
      by_the_end_of_our we_leave_with leave_the_room_with go_home_with take_home
      take_away_from come_out_with end_up_with come_to_a_decision raison
      intended_for meant_to is_meant_to serves_to is_to_serve designed_to
      agenda_is_to task_of_the subject_of_the strategic_goal* annual_goal*
      sales_goal* sales_target* call_objective* meeting_objective*
      visit_objective* project_goal* learning_goal* quarterly_goal* okr okrs
      brief_of_the vision main_point key_question key_message
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
      hope_for hopes_for hoping_for hope_to hopes_to would_hope wish_for
      wishes_for would_wish want_to wants_to want_from wants_from want_out_of
      wants_out_of wanting_to expect_from expects_from expected_from expect_to
      would_expect anticipate* look_forward_to looks_forward_to looking_forward
      would_like_to would_like_you we_would_like i_would_like they_would_like
      she_would_like he_would_like like_to_have_it like_to_know like_to_hear
      like_to_leave like_to_take would_love_to would_welcome would_appreciate
      would_prefer would_rather would_be_glad would_be_pleased
      would_be_delighted would_be_ideal would_be_perfect would_be_a_success
      would_please would_help_you would_help_them_most keen anxious_to eager_to
      longing yearn* crave craves hanker* dream_of dreams_of dreaming dream
      dreams aspire* ambition* is_after are_after out_for out_to set_on_getting
      has_in_mind had_in_mind has_set_her_heart_on set_your_heart_on
      heart's_desire pet_project thirst demand demands demanded insist_on
      insists_on insisted call_for calls_for plan_to plans_to planning_to intend
      intends intended mean_to means_to aim_to aims_to strive* pursue*
      try_to_get hoping_to_get hoping_to_achieve get_out_of_it get_from_us
      get_from_the get_out_of_the get_out_of_this take_away_from what_they_want
      what_you_want what_she_wants what_he_wants what_they_expect
      what_you_expect what_they_hope what_you_hope what_would_make
      what_would_you_like what_do_they_want what_do_you_want what_matters_to
      what_is_important what_they_care_about what_drives motivat* motive*
      driven_by driver* drives attach_importance attaches_importance
      set_great_store sets_store_by value_most top_of_the_list top_of_their_list
      high_on_the_list wishful shopping_list wanted_result desired_result*
      desired_outcome* expressed_wish special_request* wish_of_the open_to
      willing willing_to ready_to happy_to glad_to like_to like_best favour*
      fond_of in_the_market_for shopping_for on_the_lookout watch_out_for
      searching_for hunting_for asking_us_to would_it_be_possible craving
      concern_is own_agenda stake in_their_interest in_your_interest
      agenda_of_their_own pet_wish
    `,
    need: `
      need needs needed needing necessary necessit* require* requirement* must_have
      must-have* essential* vital crucial critical indispensable depend_on
      depends_on depend depends matter matters matter_to matters_to important
      importance priority priorities rely relies relying short_of lack lacks
      lacking cannot_do_without can't_do_without demand demands call_for calls_for
      brief specification* spec specs use_case* pressing
      needed_for needed_by in_need_of is_needed are_needed need_from needs_from
      need_most needs_most need_a need_an need_the need_more need_someone
      need_something have_need_of real_need* actual_need* urgent_need*
      basic_need* unmet_need* business_need* needs_analysis needs_assessment
      required requires requiring it_requires we_require they_require
      you_require requisite prerequisite* precondition* necessary_for
      it_is_necessary imperative must_get must_be_able_to has_to_be has_to_work
      has_to_run must_work must_run must_not_stop must_keep_running
      must_not_fail have_to_have must-haves must_haves nice_to_have
      bare_necessities can't_manage_without cannot_manage_without
      cannot_be_without can't_be_without cannot_work_without can't_work_without
      not_without stands_or_falls_with stand_or_fall_by hinges_on hinge_on
      turns_on relies_on rely_on dependent_on dependence reliant at_the_mercy_of
      crucially vitally important_to important_for importance_of of_importance
      of_great_importance matters_most what_matters what_matters_to
      really_matters all_that_matters counts_for what_counts weighs_heavily
      key_requirement* key_need* key_issue* key_concern* key_point* core_need*
      core_requirement* main_requirement* main_need* minimum_requirement*
      technical_requirement* functional_requirement* legal_requirement*
      statutory_requirement* user_requirement* user_story user_stories
      acceptance_criteri* list_of_requirements requirements_list
      requirement_specification tender_specification* terms_of_reference
      functional_specification catalogue_of_requirements shopping_list wish_list
      demand_for demanded insist_on stipulat* prescribe* mandatory compulsory
      obligatory indispensab* irreplaceable urgently badly desperate*
      crying_out_for cry_out_for in_want_of want_of wanting run_out_of
      running_out_of runs_out_of running_low running_short shortage* shortfall
      scarce bottleneck* missing_link gap_to_fill fill_the_gap use_for
      have_use_for could_use could_do_with can't_wait cannot_wait
      deadline_is_fixed hard_deadline top_priority first_priority high_priority
      number_one_priority priority_is most_important most_urgent most_pressing
      capacity_needs staffing_needs space_needs demand_is has_to_comply
      comply_with compliance purpose_it_must_serve serve_the_purpose
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
      worry_about worries_about worried_about worrying_about worried_that
      fear_of fears_that afraid_of afraid_that scared scared_of frightened
      apprehensive apprehension unease anguish alarmed alarm_bells qualms
      misgiving* dread_of concerned_about concerned_that concern_is
      main_concern* biggest_concern* biggest_fear* biggest_worry greatest_fear*
      greatest_worry biggest_problem* main_problem* biggest_headache*
      biggest_risk* main_risk* what_worries what_bothers what_hurts what_keeps
      what_they_fear what_they_are_afraid what_could_go_wrong
      what_might_go_wrong what_went_wrong_last_time keep_her_up keeps_them_up
      keeps_them_up_at_night keeps_you_up_at_night keep_them_awake
      keep_you_awake keep_her_awake keep_him_awake sleepless_night* sleeps_badly
      sleep_badly sleep_well_at_night sleep_soundly lies_awake lie_awake
      restless on_edge on_tenterhooks weighs_on weigh_on weighing_on
      weighs_on_their_mind on_their_mind on_your_mind on_her_mind preys_on
      presses_on under_pressure pressure_from time_pressure cost_pressure
      pressure_on squeezed tight_margins thorn_in_the_side thorn_in_their_side
      stone_in_the_shoe sticking_point* stumbling_block* obstacle* hurdle*
      hindrance hinder* impediment* barrier* pinch* where_the_shoe_pinches
      achilles weak_spot* weak_point* vulnerab* tender_spot raw_nerve
      nerve_centre aches ache aching suffering plague* plagued torment* haunt*
      nagging niggl* gripes grumble* irritat* irksome nuisance* vex* exasperat*
      fed_up sick_of sick_and_tired tired_of despair* hardship trouble_with
      have_trouble has_trouble struggle_with struggles_with struggling grappling
      wrestle* drown* overwhelm* overload* overstretched overworked understaffed
      short-staffed staff_shortage* skill_shortage* labour_shortage
      staff_turnover high_turnover sick_leave crisis crises emergency
      emergencies danger* dangerous threatens_the hazard* exposed exposure
      uncertain* uncertainty doubts_whether liability_risk reputational_risk
      loss_of_face lose_face look_bad embarrass* could_cost_them_their
      fear_of_losing afraid_to_lose loss_of_customers losing_customers losses
      lose_money loses_money losing_money losing_time waste_of_time wasted_time
      idle_time standstill outage* stoppage* late_deliveries rejects
      complaints_from penalties fine_from_the audit_finding* red_tape paperwork
      chaos chaotic mess costs_them costs_us_dear costs_sleep at_stake stake
      under_strain strain
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
      measured measure_her measure_him measure_them measured_in measured_at
      measures_success measure_success how_success_is_measured
      how_they_are_measured how_she_is_measured how_he_is_measured
      how_you_are_measured what_you_are_measured what_they_are_measured
      what_she_is_measured what_he_is_measured by_which_they_are by_which_she_is
      judged how_they_are_judged how_she_is_judged how_he_is_judged judge_her
      judge_him judges_her judges_him assessed assessed_against
      evaluated_against appraised appraised_on rated_by rated_according
      ranked_by graded_by scored_on marked_on tracked_on tracked_by monitored_by
      checked_against compared_against compared_with_other bonus_hinges_on
      bonus_is_tied bonus_tied_to bonus_linked_to bonus_rides_on bonus_target*
      her_bonus his_bonus their_bonus annual_bonus year-end_bonus bonus_scheme
      commission_on commission_depends salary_depends pay_depends
      performance-related_pay performance_related variable_pay incentive*
      incentivised incentivized rewarded_for paid_for paid_by reward*
      promotion_depends career_depends career_hangs job_depends job_hangs_on
      her_job_depends head_is_on_the_line neck_is_on_the_line reputation_depends
      reputation_hangs contract_renewal_depends kpi's performance_indicator*
      key_indicator* indicator* ratio ratios target_value* target_agreement*
      agreed_target* annual_target* quarterly_target* monthly_target*
      sales_target* revenue_target* savings_target* cost_target* service_target*
      budget_target* production_target* targets_set her_targets his_targets
      their_targets meet_the_target* hit_the_target* hits_target*
      miss_the_target* has_to_deliver has_to_hit has_to_meet has_to_show
      has_to_prove has_to_account must_account_for has_to_justify must_justify
      justify_to_the_board account_to accounts_to accountable_to accountable
      answerable_to answerable_for answer_to_the_board answers_to_the_board
      report_to reports_to_the_board report_figures monthly_report_to
      figures_go_to numbers_go_to what_counts_for_her what_counts_for_him
      what_her_boss what_his_boss what_the_boss_looks_at what_the_board_looks_at
      boss_looks_at board_looks_at board_asks board_wants_to_see
      shareholders_look inspected_on inspection_rating* audit_result* rating*
      ratings star_rating league_table* ranking* exam_results test_scores
      pass_rate* occupancy_rate* occupancy visitor_numbers visitor_figures
      waiting_time* length_of_stay patient_satisfaction customer_satisfaction
      satisfaction_score* guest_reviews review_score* net_promoter nps
      on-time_delivery delivery_reliability uptime availability throughput yield
      scrap_rate error_rate* defect_rate* accident_rate* energy_consumption
      cost_per_unit cost_per_case response_rate conversion_rate* turnover_per
      dashboard* okr okrs track_record performance_appraisal* annual_appraisal
      annual_review yearly_review responsible_for_the_figures held_accountable
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
      benefits_from benefits_of benefits_for benefiting beneficial of_benefit
      advantageous advantage_of advantage_for competitive_advantage* value_for
      value_to value_of real_value business_value customer_value client_value
      extra_value add_value adds_value adding_value create_value creates_value
      value_add value_proposition value_statement shared_value mutual_benefit*
      mutually_beneficial both_sides_gain both_sides_win both_win win-win
      win_win gain_for gain_time gains_time gain_from profit_from profits_from
      earn earns earned earning earnings makes_money make_money makes_a_profit
      revenue extra_revenue more_revenue more_turnover higher_turnover
      higher_yield* higher_output more_output higher_margin increase* increased
      increases boost* raise_the raises_the grow grows growth multiply
      double_the doubles_the save_time saves_time save_money saves_money
      saves_them saves_you saves_us time-saving money-saving cost-saving*
      cost_saving* cost_savings save_energy energy-saving energy_savings
      less_time less_work less_effort less_downtime less_scrap less_paperwork
      less_energy less_stress less_noise less_risk less_trouble less_money
      fewer_errors fewer_complaints fewer_rejects fewer_stops fewer_breakdowns
      fewer_hours fewer_accidents fewer_returns fewer_trips no_more_waiting
      cuts_waiting halves halved shorter shortens lowers_the lowered reduces_the
      reduced decreases eliminate* avoids avoid_penalties prevents
      prevent_downtime protects protect_against protected relief relieves
      takes_the_load take_the_load_off take_the_burden takes_the_worry unburden*
      lighten* ease eases easier_to simplif* streamline* speed_up speeds_up
      accelerat* faster_than quicker_than smoother more_reliable reliability
      reliable longer_life lasts_longer durable durab* quieter cleaner lighter
      stronger safer_for healthier comfort* convenien* efficien* effective*
      productiv* optimis* optimiz* enhance* strengthen* upgrade*
      makes_the_difference make_a_difference makes_life_easier helps_them_to
      helps_you_to helps_them_meet helps_you_meet enable* enables_you
      enables_them allows_you_to allows_them_to lets_you lets_them gives_you
      gives_them gives_them_back you_get you_gain they_gain you_win
      what_you_gain what_they_gain what_it_brings brings_you brings_them
      what_it_does_for does_for_you does_for_them why_us why_it_pays
      pays_itself_back pays_back paid_back_in paying_off amortis* amortiz*
      break_even_after return_on roi_of worth_the_money worth_the_price
      money's_worth good_value value_for_money bang_for_the_buck bonus_for boon
      blessing fruit bears_fruit merit* virtue_of selling_point*
      selling_proposition usp unique_selling suits_your suits_their
      answers_their_need meets_your meets_the_need fits_your tailored
      made_to_measure exactly_what_you_need exactly_what_they_need sleep_better
      sleep_easy certainty planning_security predictab* on_the_safe_side
    `,
    because: `
      because reason reasons due_to owing_to since as_a_result thanks_to
      on_account_of because_of given_that seeing_that therefore hence that_is_why
      that's_why this_is_why which_is_why the_reason_is the_reason_was for_this_reason
      for_that_reason on_the_grounds grounds cause causes caused root_cause
      background_to rationale justification decisive_was tipped_the_balance
      what_decided_it came_down_to comes_down_to in_view_of in_light_of so_that why
      because_you because_we because_they because_it because_the because_of_the
      reason_for reasons_for reason_why reasons_why reason_was reason_is
      main_reason* real_reason* two_reasons three_reasons one_reason
      simple_reason following_reason* good_reason* stated_reason*
      the_reason_being by_reason_of for_reasons_of for_the_reason
      for_two_reasons for_three_reasons for_these_reasons for_cost_reasons
      for_technical_reasons for_legal_reasons for_budget_reasons
      for_personal_reasons for_safety_reasons for_reasons_beyond reasoning
      due_to_the due_to_a is_due_to was_due_to owed_to attributable_to attribut*
      down_to_the put_down_to stems_from stemmed_from arises_from arising_from
      arose_from results_from resulting_from resulted_from result_of
      as_a_result_of in_consequence consequently in_consequence_of
      as_a_consequence thus thereby thereupon accordingly hence_the so_we
      so_that_we as_we as_you as_they seeing_as considering considering_that
      in_consideration_of having_regard in_view_of_the in_light_of_the
      in_the_light_of on_the_basis_of on_the_ground on_the_strength_of
      on_grounds_of based_on based_upon founded_on rests_on for_the_sake_of
      by_virtue_of in_that inasmuch insofar now_that whereas the_fact_that
      given_the given_our owing_to_the thanks_to_the explained_by explanation_is
      explanation_for this_explains which_explains caused_by cause_of
      the_cause_was the_cause_is led_to_the triggered_by trigger* brought_about
      brings_about prompted_by prompts_us prompted_us moved_us made_us_decide
      made_us_choose swayed_us decided_the_matter settled_the_matter
      tipped_the_scales tipped_the_scale was_decisive were_decisive decisive_for
      deciding_factor* decisive_factor* deciding_point crucial_was
      crucial_factor* key_factor* determining_factor* factor_was
      what_was_decisive what_tipped what_settled_it what_made_the_difference
      made_the_difference clinched_it what_clinched what_convinced
      what_spoke_for what_spoke_against spoke_for spoke_against argument_for
      argument_against arguments_for arguments_against our_reasoning our_reason
      our_reasons our_grounds our_motive* motive_for motivated_by
      account_for_the accounts_for_the justified_by justify justifies justified
      why_we_chose why_we_decided why_we_have why_it why_this that_is_the_reason
      this_is_the_reason hence_our therefore_we the_background_is
      by_way_of_explanation simply_because just_because only_because not_because
      partly_because mainly_because after_all you_see stemming
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
      minimal minimally the_minimum our_minimum my_minimum minimum_price
      minimum_quantity minimum_volume* minimum_term* minimum_result*
      minimum_target* minimum_terms minimum_requirement* minimum_charge*
      minimum_fee* minimum_advance minimum_deposit minimum_period
      minimum_we_need minimum_we_accept minimum_acceptable bare_minimum
      very_minimum at_a_minimum at_the_least at_the_very_least at_the_minimum
      the_least_we the_least_that smallest smallest_order smallest_result
      smallest_quantity lowest_acceptable lowest_offer lowest_figure lowest_we
      lowest_limit lower_bound lower_threshold lower_end no_fewer_than
      not_fewer_than no_earlier_than not_earlier_than no_shorter_than
      no_cheaper_than not_under under_no less_than_that anything_below
      anything_less anything_under everything_below below_that below_this
      below_that_we below_this_we below_this_price under_this_price
      below_this_line below_the_line below_that_price not_a_cent_below
      not_a_penny_less not_a_cent_less not_go_below won't_go_below
      will_not_go_below cannot_go_below can't_go_below can_go_down_to go_down_to
      go_as_low_as as_low_as goes_no_lower no_lower our_floor price_floor
      floor_is floor_of absolute_floor bottom_price bottom_limit rock-bottom
      base_price base_line baseline must_at_least must_be_at_least have_to_get
      need_at_least we_need_at_least must_leave_with must_come_away_with
      must_cover cover_our_costs covers_our_costs cover_costs cost_price
      production_cost* own_costs contribution_margin gross_margin minimum_profit
      breakeven break_even_point walk_away_at walk_away_if walk_away_below
      walk_away_when walk_away_from we_walk_away i_walk_away walking_away
      walked_away walk_out_if walk_if we_walk walk-away_point walkaway_point
      walkaway_price point_of_no_return exit_point exit_price stop_loss
      stop_price stopping_point breaking_point pain_threshold tipping_point
      cut-off_point cutoff_point cut-off_price where_we_stop where_we_get_up
      we_get_up we_leave_if leave_if leave_the_room we_break_off
      break_off_the_talks break_off_below end_the_talks_if stand_up_and_leave
      get_up_from_the_table pack_our_bags fallback_position fall_back_position
      fall_back_on second-best plan_b alternative_if best_alternative
      alternative_to_a_deal without_a_deal no_deal_is_better better_no_deal
      better_no_order than_no_deal if_all_else_fails last_resort worst_deal
      worst_result worst_acceptable_result worst_we_accept acceptable_result
      just_acceptable barely_acceptable still_acceptable only_just_worth
      not_worth_it_below not_worth_our_while below_which_we bare_bones hold_out
      do_not_sell_below won't_sell_below will_not_sell_below not_sell_under
      insist_on_at_least satisfied_with_no_less settle_for settle_for_less
      settle_for_no_less no_less_will_do non-negotiable_minimum reserve
      limit_price limit_downwards downward_limit threshold_price price_limit
      critical_mass
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
      ask_them ask_her ask_him ask_you ask_openly ask_directly ask_outright
      ask_straight ask_first ask_again ask_back ask_why ask_who ask_when
      ask_where ask_which ask_after ask_around ask_for_their ask_what_they
      ask_the_client ask_the_customer ask_the_buyer ask_in_return
      put_the_question put_a_question pose_a_question pose raise_the_question
      question_for question_to questions_to questions_for list_of_questions
      opening_question* closed_question* leading_question* key_question*
      probing_question* control_question* counter-question* queried querying
      find_out find_out_what find_out_who find_out_how find_out_why
      find_out_whether find_out_if finds_out found_out_by get_to_know
      get_to_the_bottom elicit* draw_out draw_them_out tease_out establish_what
      explore explores explored exploring inquisitive interested_in_knowing
      want_to_hear would_like_to_hear would_like_to_understand like_to_hear
      like_to_know like_to_understand keen_to_know learn_from_them
      learn_from_you learn_what help_me_understand help_us_understand
      understand_what tell_me_about tell_us_about tell_me_more tell_us_more
      tell_me_how tell_us_how give_me_an_idea give_us_an_idea give_me_an_example
      talk_me_through talk_us_through take_me_through explain_to_me
      describe_to_me say_more_about can_you_tell could_you_tell can_you_say
      could_you_say could_you_describe could_you_explain can_you_explain
      can_you_show would_you_say would_you_mind would_you_tell do_you_have
      do_you_know do_you_need do_you_see are_you have_you is_there is_it_right
      am_i_right did_i_understand do_i_understand what_is_your what_are_your
      what_is_on_your what_is_important what_matters what_worries
      what_happens_if what_if_we what_has_to_happen what_would_have
      what_would_make what_would_help how_would_you how_does_your how_important
      how_is_it who_else who_decides which_of_your why_do_you when_do_you
      on_a_scale please_let_me please_let_us please_describe please_explain
      please_name sound_them_out put_out_feelers feel_out quiz interrogat*
      consult consults consulted canvass* solicit needs_assessment
      discovery_call discovery_question* fact-finding anamnesis get_their_view
      get_their_opinion invite_their invites_them_to verify check_whether
      check_if make_sure_we_understand reconfirm
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
      listen_to listen_first listen_carefully listen_actively active_listening
      good_listener listener* lend_an_ear open_ear open_ears ears_open prick_up
      all_attention undivided_attention full_attention pay_attention attentively
      hear_what hear_them hear_their hear_her hear_him hear_from_them
      hear_both_sides hear_the_whole hear_to_the_end be_heard feel_heard
      feels_heard heard_out let_them_explain let_them_tell let_them_describe
      let_them_begin let_them_start let_them_go_first let_them_answer
      let_them_vent let_off_steam let_them_get_it_off let_the_other_side_talk
      let_the_other_side_speak let_the_guest_talk let_the_patient_talk
      let_the_supplier_talk let_the_client_speak let_the_customer_speak
      let_the_client_finish let_the_customer_finish let_people_finish
      let_them_come_to let_you_talk let_you_finish speaks_first talks_first
      they_go_first client_speaks_first they_speak_first you_speak_first
      you_first over_to_you over_to_them floor_is_yours floor_is_theirs
      the_floor_is yield_the_floor hand_the_floor word_to_the give_them_time
      give_them_room give_them_space give_room_to room_for_their
      room_for_their_view time_for_their time_for_your_questions space_for_their
      slot_for_their their_share_of_the_time their_time_to_talk equal_time
      equal_share fifty_per_cent_of_the_time 50:50 50/50 50-50 half_and_half
      half_the_call half_the_meeting half_the_hour half_of_the_hour
      half_the_talking most_of_the_talking do_the_talking does_the_talking
      at_least_half two_thirds_of_the_time seventy_per_cent eighty_twenty 80/20
      70/30 we_listen i_listen we_only_listen just_listen simply_listen
      only_listening we_keep_quiet we_stay_silent we_say_nothing keep_silent
      remain_silent fall_silent be_still hold_back hold_your_peace hush
      count_to_three count_to_five three_seconds bear_the_silence
      stand_the_silence endure_the_silence leave_a_pause leave_silence
      wait_until_they wait_until_she wait_until_he wait_for_their
      wait_before_you don't_cut_in do_not_cut_in cut_in cut_them_off cut_short
      don't_talk_over talk_over_them never_interrupt no_interrupting
      not_interrupt not_interrupted don't_finish_their take_it_all_in take_it_in
      take_in absorb taking_notes writes_down write_it_down make_notes
      makes_notes note_their_words note_her_words in_your_own_words
      in_his_own_words mirror* reflect_back reflecting repeats_back
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
      say_it say_so say_it_openly say_it_plainly say_out_loud say_aloud
      say_frankly say_clearly say_in_one_sentence say_in_advance say_that
      say_what say_why say_how say_when say_who say_whether say_at_the_start
      says_so says_what says_that said_that said_so word words worded put_it
      put_it_this_way put_it_openly put_plainly put_across get_across
      come_out_with speak_up speak_out speak_openly speak_plainly speak_frankly
      talk_about talk_over talk_openly tell_them tell_her tell_him
      tell_the_client tell_the_customer tell_the_buyer tell_the_supplier
      tell_you told_us told_you told_them state_the state_that state_clearly
      state_openly statement* stating_that indicate* indicating note that_is
      note_that remark* comment comments commented comment_on add_that adds
      added_that point_to pointing_out make_the_point bring_to_the_attention
      draw_attention call_attention highlight* underline* underscor* accentuate
      stressed stressing insist insists reiterate* repeat repeats repeated
      assert* claim claims maintain maintains argue argues argued argument*
      reason_that confirm confirms confirmed assure* reassure* advise advised
      advises instruct* brief briefs briefed briefing announc* proclaim* reveal*
      disclose* divulge* make_known make_public made_known publish* broadcast*
      publici* let_on give_notice give_the_reason give_reasons give_details
      gives_reasons give_to_understand impart* convey* transmit
      pass_on_the_message relay* voice voices voiced voicing utter* pronounce*
      formulat* articulate* elaborate* specify specifies specified detail
      details detailed itemis* itemiz* list lists listed enumerate* define* name
      names named naming quote_from recount* relate_how narrat* tell_the_story
      recit* deliver_the_message discuss discusses discussed discussing debate*
      address_it touch_on broach* table_the put_on_the_table lay_on_the_table
      bring_it_up bring_it_into raise_it raise_the_point open_up_about confide*
      confess* concede_that remind reminds remind_them warn warns warned propose
      proposes suggest suggests suggested recommend* answer reply in_plain_words
      in_plain_english in_so_many_words in_a_nutshell in_short in_brief
      to_the_face face_to_face straight_out without_beating come_straight_to
      come_to_the_point let_it_be_known let_you_know let_them_in_on
      keep_informed keep_you_informed keep_them_informed keep_posted
      keep_up_to_date keep_in_the_loop bring_up_to_date feed_back dictate_it
      wording_to_use use_these_words sentence_to_say sample_sentence
      speaking_notes talking_points script scripts
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
      how_have how_was how_well how_soon how_fast how_quickly how_late how_early
      how_big how_large how_high how_low how_important how_urgent how_likely
      how_sure how_exactly how_to how_they how_we how_you how_satisfied
      how_happy who_are who_was who_were who_will who_would who_does who_did
      who_has who_can who_should who_could who_decides who_pays who_signs
      who_uses who_exactly who_they whoever whatever whichever whenever wherever
      however to_whom from_whom with_whom for_whom by_whom about_whom whose_is
      whose_budget where_do where_does where_did where_are where_will where_to
      where_from where_exactly when_do when_does when_did when_will when_are
      when_should when_exactly since_when until_when till_when by_when from_when
      why_do why_does why_did why_are why_was why_should why_would why_exactly
      for_what with_what about_what on_what at_what to_what by_what_means
      to_what_extent in_what_way what_way under_what_conditions at_what_price
      how's where's when's why's what're who'll who'd what'll what'd if_any
      for_how_long
    `,
    write: `
      write writes wrote written writing mail mails mailed e-mail* email* letter*
      message* note notes line_to drop_a_line drop_us_a_line drop_them_a_line
      drop_me_a_line text_message sms whatsapp dm inbox subject subject_line draft
      drafts drafted in_writing put_in_writing on_paper black_and_white jot* pen
      memo* record recorded fax postcard* document documented correspondence
      newsletter* put_down cc copy_in covering_letter cover_letter
      write_to write_down write_up write_out writes_to writing_to write_back
      write_again wrote_to wrote_back written_down written_up in_writing_to
      put_it_in_writing get_it_in_writing confirm_in_writing
      written_confirmation written_reply written_record written_notice
      in_black_and_white put_on_paper put_to_paper put_pen_to_paper pen_a
      pen_to_paper note_down noted noting take_down set_down get_down_on_paper
      jot_down jotting scribble* scrawl type types typed typing key_in enter_in
      entered_in fill_in fills_in filled_in fill_out log_it log_in_the logged
      minute minutes minute-taking keep_minutes take_minutes written_minutes
      file_note* call_note* meeting_note* visit_note* visit_report* call_report*
      transcript* transcri* protocol* report written_report draft_a draft_letter
      draft_mail drafting redraft* rewrite* rewrote rewritten reword* edit edits
      edited compose composes composed composing formulat* author text texts
      texted texting txt sms_message short_message instant_message chat chats
      chat_message slack whatsapp_message teams_message direct_message pm
      linkedin_message voice_message messenger signal_message telegram messag*
      mailing mailings mail_to mailbox mail_address mailed_to mail_shot mailshot
      mail_merge e-mailed e-mailing emailing email_to email_address
      reply_by_mail by_mail by_e-mail by_email by_letter by_post by_fax
      by_return_of_post postbox post_a_letter posted postal snail_mail
      registered_letter recorded_delivery letterhead letter_to letter_from
      business_letter* sales_letter* form_letter* open_letter circular circulars
      written_invitation invitation_letter follow-up_mail follow-up_email
      follow-up_letter thank-you_letter thank-you_note thank_you_note
      thank-you_mail offer_letter cover_mail cover_note reminder_letter
      letter_of dear_sir dear_madam salutation sign-off signature_block
      postscript ps subject_heading heading headline body_of_the_mail body_text
      paragraph* sentence* line lines two_lines a_few_lines short_note
      handwritten handwriting card cards greeting_card christmas_card
      questionnaire form forms template* notice notices bulletin* press_release*
      announcement letter-writing copywriting wording addressed_to bcc
      attachment* forwarded_mail thread sender addressee* recipient* pencil
      paper notebook diary_entry crm_entry entry_in_the_crm document_it
      document_in put_on_file on_file
    `,
    call: `
      call calls called calling phone* telephone* ring rings rang ringing dial*
      call_back calls_back callback* call-back* ring_back ring_up give_a_ring
      give_us_a_ring give_me_a_ring give_a_call give_me_a_call give_us_a_call
      on_the_line hang_up pick_up_the_phone cold_call* hotline switchboard voicemail
      answering_machine mobile extension video_call* conference_call* zoom teams_call
      reach_by_phone by_phone over_the_phone buzz
      call_up call_them call_her call_him call_you call_us call_me call_again
      call_at call_on_monday call_the_client call_the_customer call_the_buyer
      call_to call_from call_with calls_up called_us called_you called_back
      calling_back calling_you call_around call_round first_call second_call
      return_call return_the_call follow-up_call* introductory_call intro_call
      discovery_call* sales_call* phone_call* telephone_call*
      telephone_conversation* phone_conversation* courtesy_call* check-in_call*
      reminder_call weekly_call monthly_call client_call customer_call
      incoming_call* outgoing_call* inbound_call* outbound_call* missed_call*
      warm_call* prank calling_list call_list* call_sheet* call_script*
      call_notes call_report call_centre call_center caller* phone_up phone_them
      phone_back phone_round phoned phoning phone_number* phone_script
      phone_list phone_line on_the_phone by_telephone by_phone_call
      telephone_number* telephone_list telephone_script telephone_interview
      telephoned telephoning tele landline line_is_busy engaged_tone busy_signal
      dialling dialing dialled dialed redial* dial_the_number dial-in dial_in
      number_to_call speed_dial ring_them ring_her ring_him ring_you ring_us
      ring_me ring_again ring_off ring_round rang_up rang_back rung ringtone
      give_you_a_ring give_you_a_call give_them_a_call give_them_a_ring
      give_her_a_call give_him_a_call give_a_bell give_you_a_bell give_a_buzz
      give_a_shout get_on_the_phone get_on_the_line get_hold_of get_through
      got_through put_through put_you_through put_me_through connect_me
      reach_her_on reach_him_on reach_me_on reach_you_on reach_us_on reachable
      pick_up_the_receiver receiver handset headset earpiece hung_up
      hold_the_line on_hold leave_a_message left_a_message voice_mail
      answerphone answer_the_phone answers_the_phone answered_the_phone
      take_the_call takes_the_call took_the_call make_a_call make_the_call
      made_a_call place_a_call speaking_on have_a_call had_a_call scheduled_call
      video_link videoconference* video_meeting* video_conference*
      web_conference* webcall online_call online_meeting skype facetime
      google_meet microsoft_teams webex conference_line toll-free freephone
      freecall switchboard_number receptionist operator mobile_number
      mobile_phone cell cell_phone cellphone smartphone extension_number
      direct_number direct_line direct_dial area_code country_code telemarketing
      telesales
    `,
    meet: `
      meeting* meet meets met visit visits visited visiting appointment* session*
      talk talks conversation* discussion* get_together get-together sit_down
      sit-down come_by drop_by drop_in call_on see_each_other interview* demo demos
      demonstration* presentation* workshop* site_visit* walk-through walkthrough
      walk_round plant_tour factory_tour kick-off kickoff lunch coffee breakfast
      trade_fair fair stand booth exhibition conference* review_meeting catch-up
      catch_up face_to_face in_person round_table video_call* debrief* one-to-one
      meeting_with meeting_at meeting_room meeting_place meet_with meet_at
      meet_up meet_in_person meeting_up met_with met_at meet_for met_for
      get_together_with gathering* assembly assemblies congress convention
      summit symposium seminar* hearing* consultation* consult_with parley
      round_of_talks negotiation* negotiating_round bargaining_session debate
      round_table_talk round_tables team_meeting* board_meeting*
      project_meeting* site_meeting* status_meeting* progress_meeting*
      kick-off_meeting* kickoff_meeting* planning_meeting* handover_meeting*
      closing_meeting* coordination_meeting* steering_meeting* weekly_meeting*
      monthly_meeting* quarterly_meeting* annual_meeting* annual_review
      quarterly_review quarterly_business_review qbr business_review*
      yearly_review general_meeting parents'_evening parents_evening open_day
      open_house client_meeting* customer_meeting* sales_meeting*
      supplier_meeting* first_meeting initial_meeting next_meeting
      follow-up_meeting* preliminary_meeting preliminary_talk
      introductory_meeting introductory_talk get-to-know exploratory_talk*
      sales_talk* sales_visit* client_visit* customer_visit* supplier_visit*
      site_inspection viewing* tour tours guided_tour walk_through walk_around
      look_round inspection_tour house_call* home_visit* ward_round farm_visit*
      field_visit* field_day harbour_visit ship_visit plant_visit* works_visit*
      factory_visit* shop_visit* store_visit* return_visit study_visit trip
      trips business_trip* journey_to travel_to call_in calls_in look_in pop_in
      pop_by pop_round drop_round stop_by swing_by come_over come_round
      come_and_see come_to_see go_and_see go_to_see see_you see_you_on see_them
      see_her see_him pay_a_visit pay_you_a_visit receive_visitors rendezvous
      date_with assignation appointments_with arrange_to_meet sit_together
      sat_down_with sit_around_the_table around_the_table at_the_table
      come_together came_together come_to_the_table put_heads_together
      talk_over_coffee over_coffee over_lunch over_a_coffee coffee_with
      lunch_with dinner dinner_with business_lunch working_lunch
      working_breakfast drinks reception webinar* virtual_meeting*
      online_meeting* online_session video_meeting* video_conference*
      conference_call* remote_meeting zoom_meeting teams_meeting stand-up
      standup huddle brainstorm* hackathon retrospective* sprint_review
      one_to_one one-on-one one_on_one tete-a-tete vis-a-vis in_the_flesh
      eye_to_eye attend attends attended attendee* participant* participants
      present_at those_present host_a_meeting chair_the_meeting hold_a_meeting
      held_a_meeting trade_show* expo exhibitor* stand_at_the_fair
      job_interview* audition* rehearsal* tasting* fitting_session
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
      agenda_for agenda_of agenda_item* agenda_point* item_on_the_agenda
      points_on_the_agenda agreed_agenda proposed_agenda items_for
      order_of_the_meeting order_of_the_visit order_of_the_call order_of_events
      order_of_items order_of_topics order_of_points course_of_the_call
      course_of_the_meeting course_of_the_visit course_of_the_talk
      course_of_events flow_of_the_call flow_of_the_meeting
      structure_of_the_call structure_of_the_meeting plan_for_the_meeting
      plan_for_the_visit plan_of_the_day plan_of_action plan_for_our day_plan
      today's_plan for_today schedule_of schedule_for time_schedule time_table
      time_frame timings timing time_allotted time_slot* time_box*
      time_allocation time_budget time_for_each minutes_each minutes_for min_for
      five_minutes forty_minutes forty-five_minutes forty_five_minutes
      three_quarters_of_an_hour quarter_of_an_hour one_hour sixty_minutes
      ninety_minutes an_hour hour_long the_first_five the_first_ten
      the_last_five the_last_ten the_second_half second_part first_part
      third_part part_one part_two point_two point_three second_point
      third_point last_point next_point next_item item_one item_two main_topic*
      talking_points discussion_points points_to_discuss points_to_cover
      points_for_discussion topics_to_cover topics_for list_of_topics subjects
      theme themes what_we_cover what_we_will_cover what_we'll_cover
      what_we_will_talk what_we'll_talk what_we_will_discuss what_we_discuss
      what_is_coming what_follows what_happens_today what_happens_then
      what_happens_after what_you_can_expect what_you_will_get how_we_work
      how_the_meeting how_the_visit how_the_day how_today how_it_works
      how_this_works how_it_runs how_it_proceeds how_we_go_about
      how_things_will_go how_we_use_the_time how_we_spend how_the_time
      here_is_how here's_how this_is_how this_is_what_happens this_is_what_will
      in_this_order in_the_following_order in_turn one_after_the_other
      one_by_one step_by_step first_we_will first_you_will then_you_will
      then_you after_that_we afterwards_we finally_we to_close_we we_begin_with
      we_start_with we_will_start we'll_start we_will_begin we_open_with
      start_with followed_by and_then and_after_that running_time run_sheet
      run_of_show call_sheet line-up lineup shift_plan rota roster syllabus
      curriculum lesson_plan programme_of programme_for tour_programme
      visit_programme meeting_plan call_plan visit_plan project_plan
      project_schedule work_plan action_plan game_plan blueprint
      guideline_for_the ground_rules_for ways_of_working calendar diary
      overview_of_the_day break coffee_break breaks wrap-up_at minutes_of
      keep_the_minutes record_of_the any_other_business aob welcome_and
      introductions round_of_introductions stage_by_stage duration length lasts
      takes_about takes_twenty takes_thirty takes_half
    `,
    answer: `
      answer* reply replies replied replying respond* response* get_back_to
      gets_back_to getting_back_to got_back_to come_back_to_you come_back_to_us
      come_back_to_me come_back_with hear_from_us hear_from_me hear_from_you
      hear_back hears_back write_back call_back react* reaction* revert
      let_you_know let_us_know let_me_know confirm_receipt acknowledge*
      acknowledgement* acknowledgment* return_your_call turn_round turnaround
      feedback clear_answer
      answer_to answer_by answer_within answer_from answer_you answer_your
      answer_us an_answer your_answer our_answer final_answer written_answer
      prompt_answer quick_answer early_answer definite_answer straight_answer
      answering answered_by reply_to reply_by reply_within replies_to replied_to
      your_reply our_reply prompt_reply quick_reply written_reply early_reply
      reply_from response_to response_from your_response our_response
      prompt_response quick_response responding responded response_time*
      get_back_with get_back_to_us get_back_to_me get_back_to_them
      got_back_to_us got_back_to_me will_get_back we'll_get_back i'll_get_back
      we_get_back i_get_back come_back_to come_back_to_them comes_back_to_you
      came_back_to_us came_back_with come_back_on_this be_back_in_touch
      hear_from hear_from_them hears_from_us heard_from_you heard_from_them
      heard_back hearing_from_you hear_by hear_by_friday hear_within
      you_will_hear you'll_hear they_will_hear you_hear_from
      looking_forward_to_your await_your awaiting_your wait_for_your
      waiting_for_your waiting_for_an_answer write_back_to wrote_back mail_back
      ring_back rang_back calls_back called_back call_you_back call_us_back
      phone_back return_call return_the_call return_their_call
      get_in_touch_with_you let_them_know let_her_know let_him_know
      let_us_have_your let_us_have_word let_me_have give_an_answer
      give_you_an_answer gives_you_an_answer give_us_an_answer give_a_reply
      give_word give_you_word send_word send_us_word send_a_reply send_an_answer
      send_your_answer send_us_your word_from_you word_from_us tell_you_by
      tell_us_by tell_us_whether tell_you_whether inform_you inform_us
      informed_of_our notify_you notify_us notification* notified confirm
      confirms confirmation* acknowledge_receipt acknowledged reciprocate*
      retort* rejoinder counter counters countered react_to reacts reacted
      rebut* rebuttal* comeback counter_the_argument answer_the_question
      answer_questions answers_to_the sound_answer explain_why
      meet_the_objection respond_to_objections deal_with_the_question
      address_the_question clear_reply clear_response yes_or_no by_return
      by_return_of_post by_return_mail in_reply in_reply_to in_response
      in_response_to in_answer_to with_reference_to_your further_to_your
      thank_you_for_your_enquiry re response_letter answer_sheet faq
      out_of_office auto-reply autoreply
    `,
    begin: `
      begin begins began begun beginning start starts started starting open opens
      opened opening opener* first firstly first_of_all to_begin_with to_start_with
      at_the_start at_the_outset at_the_beginning at_the_top outset kick_off
      kicks_off kick-off kickoff launch* introduc* introduction* welcome ice-breaker
      icebreaker small_talk arrival first_minute* initial initially warm-up
      first_thing before_anything_else right_away from_the_start
      begin_with begin_by begins_with began_with beginning_with begin_the
      beginner start_with start_by start_from start_off start_out start_the
      start_the_call start_the_meeting starting_point starting_with starts_with
      started_with starter open_with open_by opens_with opened_with
      open_the_call open_the_meeting open_the_talk open_the_conversation
      opening_remark* opening_word* opening_sentence* opening_line*
      opening_minute* opening_question* opening_round opening_phase
      opening_of_the first_sentence* first_word* first_line first_question
      first_step first_thing_first first_things_first first_five_minutes
      first_two_minutes first_minutes first_ten_minutes first_half first_part
      first_stage first_contact first_phase first_hour first_impression
      first_meeting first_visit first_off first_up in_the_first_minute
      in_the_first_place in_the_first_instance in_the_first_five
      right_at_the_start right_from_the_start right_at_the_beginning
      from_the_beginning from_the_outset from_the_word_go from_day_one at_first
      at_first_glance at_the_very_start at_the_very_beginning at_the_door
      on_arrival upon_arrival when_you_arrive when_we_arrive on_entering
      as_soon_as_we on_opening before_all_else before_anything before_the_first
      before_we_start before_we_begin to_open to_start to_begin to_kick_off
      to_get_started get_started getting_started get_going get_underway
      under_way get_the_ball_rolling get_things_going set_the_ball_rolling
      set_the_scene set_the_tone set_in_motion set_off set_out set_about embark*
      commence* commencement inaugurat* initiat* inception origin onset dawn
      entry enter_into entrance lead-in lead_in preamble prelude preface
      prologue foreword intro intros introduce_yourself introduce_ourselves
      round_of_introductions introductory welcoming greet greets greeting*
      greet_the receive_the_guests shake_hands exchange_cards break_the_ice
      ice_breaker warm_up small-talk chat_about_the initial_contact initial_call
      initial_meeting initial_question initial_phase starting_gun start_date
      start_of_the start_of_project launch_of roll_up_our_sleeves upfront
      straight_away take_up take_the_first top_of_the_meeting top_of_the_call
      primarily to_begin_the new_start fresh_start
    `,
    finish: `
      finish* end ends ended ending close closes closed closing conclude* conclusion*
      wrap_up wraps_up wrapping_up wrap-up last lastly finally at_the_end
      in_the_end at_the_close before_we_part before_leaving before_you_leave
      before_hanging_up before_we_hang_up sum_up summing_up summary recap* final
      last_minutes round_off rounding_off complete* completion done
      leave_with farewell goodbye say_goodbye sign_off
      end_of_the end_of_call end_of_meeting end_of_the_call end_of_the_meeting
      end_of_the_visit end_of_the_talk end_with end_by end_on end_the_call
      end_the_meeting ends_with ended_with ending_with in_conclusion to_conclude
      concluding concluding_remark* concludes_with draw_to_a_close
      bring_to_a_close brought_to_a_close come_to_an_end come_to_a_close
      bring_to_an_end close_with close_by close_the_call close_the_meeting
      closes_with closed_with close_of_the_meeting closing_remark* closing_word*
      closing_round closing_question* closing_sentence* closing_phase
      closing_minutes closing_of_the closing_stage* closure to_close to_finish
      to_end to_sum_up to_wrap_up to_round_off finish_with finish_by
      finishes_with finished_with finish_off finish_up finishing_touch
      final_word* final_minutes final_question final_point final_remark*
      final_round final_step final_part final_stage final_phase final_summary
      finale last_word* last_five_minutes last_ten_minutes last_question
      last_point last_item last_step last_part last_sentence last_thing
      last_but_not_least last_of_all before_closing before_the_end
      before_we_close before_we_end before_we_finish before_we_go
      before_we_leave before_saying_goodbye before_parting before_they_leave
      before_you_hang_up before_you_go at_the_very_end at_the_finish
      right_at_the_end by_the_end by_the_close towards_the_end toward_the_end
      on_leaving when_leaving on_departure upon_leaving on_the_way_out
      at_the_door_again on_parting part_with parting_words take_leave
      take_your_leave see_off see_them_off say_farewell bid_farewell adieu bye
      goodbyes wish_them wind_up winds_up winding_up wound_up wrapped_up
      wrap_it_up wrap-up_round sums_up summed_up sum_up_the_points in_summary
      to_summarise to_summarize summarise_the summarize_the recapitulat*
      recap_the run_through_what_we look_back_on call_it_a_day ring_off
      get_over_with bring_to_completion put_the_lid_on put_the_seal tie_up
      tie_up_loose_ends loose_ends round_up bow_out finalis* finaliz*
      finalise_the accomplished terminate* cessation conclusion_of completion_of
      the_end at_last in_closing in_the_last in_the_last_minute in_the_final
      outro epilogue over_and_done done_and_dusted deal_closed all_done
      that's_all that_is_all
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
      look_round look_them_up look_it_up look_up_the looking_into
      look_for_traces check_the check_out check_up check_up_on check_whether
      check_online check_their check_with cross-check double-check verify
      verifies verified verification find find_out_who find_out_what
      find_out_whether find_out_how finding findings found_on found_in
      found_that what_we_found we_found_out i_found read_about read_the
      read_their read_through read_up read_up_on reads_the reread study_the
      studies_the learn_about learn_who learn_what learned_that learnt_that
      learned_from discover* uncover* unearth* ferret_out trace traces
      track_down hunt_down nose_around poke_around delve* delve_into dig_out
      dig_up dig_into dig_through comb_through comb sift* trawl* rummage scour*
      pore_over scrutin* peruse* examine* examining inspect inspects explore
      explores explored exploring probe probes probing survey surveys surveyed
      enquire* inquire_about make_enquiries make_inquiries enquiries_about
      ask_about_them ask_colleagues ask_our_driver ask_the_driver*
      ask_our_technician ask_who_knows sound_out pick_up_information
      collect_information gather_information gather_facts gather_data
      gathered_from compile* compiled put_together_what fact-finding
      information_on information_about info_on data_on facts_on insight*
      insights_into intelligence_on know_who know_what know_how_they know_their
      know_your knowing_your known_about what_is_known what_we_already_know
      what_we_know_about already_known who_they_are who_is_who who's_who
      who_will_be_there who_sits who_you_are_meeting get_acquainted acquaint*
      get_a_picture get_an_idea form_a_picture picture_of_the get_an_overview
      overview_of_the_client familiarise_yourself familiarize_yourself
      become_familiar bone_up swot_up brush_up mug_up revise do_homework
      did_our_homework doing_homework do_the_groundwork groundwork legwork
      spadework preliminary_work prep prep_work prepping call_prep preparatory
      preparing_for prepared_for prepare_for prepare_by well_prepared
      be_prepared preparation_sheet preparation_list pre-meeting_research
      pre-call_research market_research desktop_research company_research
      account_research due_diligence background_reading background_information
      background_on background_facts backgrounder client_profile
      customer_profile company_profile buyer_profile profile_of reconnaissance
      recon scout scouts scouting benchmark* evaluate_the assess assesses
      assessed assessment survey_of diagnos* map mapping map_the stakeholder_map
      org_chart organigram organisation_chart organization_chart analyse_the
      analyze_the analysing analysis_of we_looked we_read we_checked we_learned
      we_know_that we_understand_that we_have_heard we_heard_that we_have_seen
      we_saw i_read i_saw i_noticed i_understand_that i_have_heard as_we_know
      as_far_as_we_know as_far_as_we_can to_our_knowledge reportedly it_is_said
      they_say it_seems_that rumour* rumor* word_has_it word_is_that
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
      web site sites company_website company_web_site client's_website
      their_website their_homepage their_site web_page* webpage* online internet
      search_engine google wikipedia about_us about_page imprint press_page
      news_page newsroom career_page careers_page jobs_page job_advertisement*
      job_posting* job_listing* recruitment_ad* situations_vacant annual_review
      sustainability_report* quarterly_report* half-year_report* interim_report*
      financial_report* financial_result* financial_accounts published_accounts
      filed_accounts company_accounts profit_and_loss key_figures
      business_report* business_press business_news business_register
      business_directory company_registry company_registration
      companies_register trade_directory yellow_pages directory directories
      address_book phone_book telephone_book land_register land_registry
      insolvency_register patent_register patents trademark_register register_of
      official_gazette gazette official_journal court_record* public_register*
      public_database* open_data database* data_base statistics
      statistical_office census archive archives archival library records
      planning_portal building_permit* council_minutes council_papers
      minutes_of_the_council city_website ministry_website
      parliamentary_question* tender_portal tender_notice* tender_platform
      procurement_notice* contract_notice* award_notice* ted_notice tender_file
      tender_specification* specification_sheet local_paper local_press
      local_newspaper daily_paper newspaper_article* magazine* trade_magazine*
      trade_paper professional_journal journal journals specialist_press media
      media_report* press_article* press_report* press_cutting* clipping*
      news_item* news_report* headlines radio television tv_report interview
      interviews feature_article twitter youtube tiktok social_network*
      professional_network business_network network_profile* linkedin_profile
      xing_profile profile_page online_profile personal_page posts post_on
      online_review* customer_reviews guest_reviews reviews_on tripadvisor
      booking_portal review_portal rating_portal google_reviews forum forums
      mailing_list chamber_of_commerce trade_association* association's
      industry_association membership_list exhibitor_list* exhibitors'_list
      list_of_exhibitors fair_catalogue conference_programme speaker_list
      white_paper* case_study case_studies study studies market_study
      analyst_report* rating_agency credit_agency credit_bureau dun_&_bradstreet
      creditreform schufa credit_rating bank_reference company_brochure
      product_brochure leaflet* flyer* datasheet* data_sheet* price_lists
      year_book yearbook almanac timetables ship_register fleet_list
      harbour_list class_register hospital_report quality_report*
      school_inspection inspection_report* ofsted audit_report* energy_report
      energy_certificate our_records our_files our_archive our_crm our_own_files
      crm_history crm_notes crm_entry crm_entries client_history
      customer_history contact_history order_book past_invoices old_invoices
      earlier_invoices past_offers old_offers earlier_offers complaint_file
      service_history service_reports maintenance_log visit_reports
      previous_minutes last_minutes email_thread earlier_emails earlier_letters
      predecessor* former_colleague* colleague_who driver_who our_driver
      our_technician receptionist the_secretary insider* informant*
      mutual_friend* shared_contact* common_contact* supplier_who
      their_customers their_suppliers their_neighbours word_of_mouth hearsay
      street_view google_maps satellite_image* shop_window showroom drive_past
      walk_past
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
      before_calling before_meeting before_visiting before_writing before_going
      before_leaving before_entering before_sending before_setting_off
      before_departure before_arrival before_starting before_dialing
      beforehand_we beforehand_check prior_to_the prior_to_contact
      prior_to_meeting prior_to_the_call prior_to_the_meeting prior_to_the_visit
      in_advance_of well_in_advance well_before long_before shortly_before
      just_before right_before immediately_before the_night_before
      the_morning_before the_morning_of the_month_before the_hour_before
      one_day_before two_days_before three_days_before a_day_before
      a_week_before a_day_ahead a_week_ahead an_hour_before days_before
      weeks_before hours_before minutes_before the_previous_day
      the_previous_evening on_the_eve eve_of ahead_of_time ahead_of_the
      ahead_of_the_call ahead_of_the_meeting ahead_of_the_visit ahead_of_each
      ahead_of_schedule preparatory preparing prep pre-call_check
      pre-meeting_check pre-visit_check pre-work prework pre-reading
      pre-departure pre-contract pre-sales antecedent* anticipat* forestall*
      early early_on earlier_on in_the_run-up in_the_lead-up lead-up lead_up
      in_preparation in_preparation_for by_way_of_preparation up_to_the
      until_the_meeting until_the_call until_then till_then by_then not_until
      first_of_all first_read first_check first_look first_find_out
      in_the_car_before on_the_train on_the_way to_get_ready already by_the_time
      previous_to precede* preceding preceded foregoing former formerly hitherto
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
      after_acceptance after_completion after_payment after_receipt
      after_the_invoice after_the_delivery after_the_event after_the_fair
      after_the_decision after_the_pilot after_the_trial after_the_test
      after_the_tour after_the_inspection after_the_training after_the_repair
      after_the_project after_the_season after_the_holidays after_the_weekend
      after_a_week after_a_month after_two_weeks after_three_months
      after_six_months after_a_year after_two_days after_lunch after_hours
      after_closing after_we after_you after_they after_receiving after_having
      after_hanging_up afterwards_we afterward_we as_soon_as_the as_soon_as_we
      as_soon_as_you immediately_after right_after straight_after directly_after
      shortly_after soon_after just_after long_after well_after day_after
      the_next_day the_following_day the_following_week the_following_month
      the_morning_after the_same_evening one_day_after two_days_after
      a_week_after a_week_later a_month_later two_weeks_later three_months_later
      days_later weeks_later months_later years_later later_that_day
      later_the_same subsequently subsequent_to following_the following_that
      following_this following_your following_our following_delivery
      following_installation thereupon whereupon hereafter henceforth
      henceforward from_now_on from_that_day from_then from_that_moment
      from_the_day_of starting_from ever_since since_then since_that since_the
      in_the_days_after in_the_weeks_after in_the_following in_the_aftermath
      post post-meeting post-installation post-project post-visit post-event
      post-purchase aftercare after-care after-sale follow-up follows follow
      up_to_a_year_after once_the once_we once_you once_they once_it once_that
      once_delivered once_installed once_signed once_paid once_done on_delivery
      on_arrival on_return on_signing upon_delivery upon_receipt upon_completion
      upon_return when_the_work_is when_the_order_is when_the_goods
      when_it_has_been when_you_have when_we_have when_all_is when_that_is_done
      no_sooner having_done having_agreed having_received next then_we then_you
      then_comes in_the_end eventually ultimately later afterlife
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
      decided decides decider decidedly decision_to decision_is decision_was
      decision_on decision_about decision_by decision_in final_decision
      our_decision your_decision their_decision board_decision
      committee_decision purchasing_decision buying_decision make_the_decision
      make_a_decision made_a_decision made_the_decision makes_the_decision
      take_a_decision take_the_decision took_the_decision taken_a_decision
      come_to_a_decision came_to_a_decision reach_a_decision reached_a_decision
      arrive_at_a_decision decided_on decided_to decide_on decide_by
      decide_whether decide_between decide_for settled settled_on settles_on
      settle_the_matter make_your_mind make_up_your_mind made_up_my_mind
      made_up_their_mind mind_is_made_up come_down_in_favour come_down_in_favor
      came_down_on opted_for opted_against option_chosen plumped_for go_with
      went_with gone_for gone_with picked_out single_out singled_out elect
      elected nominate* appoint* designate* pronounce* adjudicat* judge judges
      judged judgement* judgment* arbitrat* ratif* endorse* endorsement*
      sanction sanctioned pass_a_resolution passed_a_resolution resolved_to
      resolve_to board_resolved council_resolved committee_resolved
      board_approved board_approves board_meeting_on council_decided vote_on
      votes voted_for put_to_the_vote show_of_hands majority_vote unanimous*
      consensus cast_a_vote ballot rule_on rules_on ruled approve_the
      approved_by approves subject_to_approval pending_approval board_approval
      budget_approval internal_approval formal_approval get_approval
      give_approval gave_approval release_the_budget release* clearance cleared
      clear_the_budget give_the_go-ahead give_the_green_light
      gave_the_green_light green-light* greenlight* give_the_thumbs_up thumbs_up
      give_our_blessing rubber-stamp* rubber_stamp countersign* signs_it
      signed_by authorise_the authorize_the grant granted grants
      concession_granted permission permit allocate* assign_the_contract
      award_the award_decision contract_award award_of_the_contract winner
      is_selected was_selected selected_for selection* selection_process
      preselect* pre-selection short-list* short_list shortlisted
      evaluation_committee evaluate_the scoring rank ranks ranked ranking
      prioritis* prioritiz* weigh weighs weighed weighing weigh_the_options
      weigh_the_pros pros_and_cons compared compares comparing consider
      considers considered considering consideration deliberate* deliberation*
      debated think_it_through reflect_on after_careful_consideration
      on_reflection on_balance cast_the_die point_of_decision tip_the_balance
      last_word conclude* conclusive* once_and_for_all go_or_no-go yes_or_no
      either_or commit_to firm_up
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
      yes_please yes_to yes_we yes_it our_yes your_yes a_yes the_yes with_a_yes
      answer_is_yes reply_is_yes it_is_a_yes a_clear_yes definite_yes
      unreserved_yes affirmative in_the_affirmative agree_to agree_with
      agreed_to agreeing agreeable we_agree i_agree in_agreement accepts
      accepted accepting accepted_in_full we_accept i_accept hereby_accept
      accept_your_offer accept_the_offer accept_your_proposal
      accept_your_quotation accept_your_quote accept_your_tender
      accept_your_terms accepted_your_offer accepted_your_quote
      accepted_your_proposal gladly_accepted accept_with_pleasure with_pleasure
      gladly happily we_are_happy_to we_are_pleased_to we_are_delighted
      delighted_to_accept glad_to_accept like_to_go_ahead going_ahead went_ahead
      gone_ahead go_ahead_with going_ahead_with we_go_ahead we_will_go_ahead
      give_the_go-ahead you_have_the_go-ahead proceed_with_your
      proceed_with_the_order move_forward_with move_ahead moving_ahead
      let's_go_ahead let's_do_it let's_go_for_it go_for_it go_with_you
      going_with_you went_with_you gone_with_you going_with_your go_with_your
      go_for_your going_for_your opted_for_you opted_for_your opt_for_your
      opt_for_you decided_on_you decided_on_your decided_to_accept
      decided_to_order decided_to_buy decided_to_go decided_to_place
      decided_to_award decision_is_for_you decision_in_your decided_in_your
      decision_went_in_your picked_you picked_your pick_you we_have_picked
      select_you selected_you selected_your have_selected_you chosen_your
      choose_your chose_your we_have_chosen_your have_chosen_your
      you_have_been_chosen you_have_been_selected you_have_been_awarded
      you_got_the_job you_got_the_order you_got_the_contract you_have_the_order
      you_have_the_contract you_have_the_job the_order_goes_to_you
      contract_goes_to_you order_goes_to_you job_goes_to_you business_is_yours
      order_is_yours contract_is_yours award_the_order award_the_job
      awarding_you awarding_the_contract hereby_award commissioned_you
      commissioning_you hereby_commission appoint_you appointed_you engage_you
      engaged_you hire_you hired_you book_you booked_you take_you_on we_take
      we'll_take we_will_take we'll_take_it we_take_your we_buy we_will_buy
      we'll_buy we_will_order we'll_order i_order order_hereby place_an_order
      placed_an_order placing_an_order place_an_order_for placed_our_order
      please_deliver please_send_us_the_order please_start order_from_you
      ordering_from_you order_with_you sign_with_you signing_with_you
      ready_to_sign contract_signed signed_contract sign_off_on count_us_in
      count_me_in we_are_in i_am_in you_can_count_on you_may_start you_can_start
      congratulations you've_won you_have_won_the won_the_tender win_the_order
      win_the_tender win_the_deal won_the_deal we_won it's_a_deal done_deal
      shake_on_it handshake welcome_on_board on_board looking_forward_to_working
      assent concur* approve_your approved_your your_offer_is_approved thumbs_up
      green-light nod confirm_acceptance letter_of_acceptance notice_of_award
      award_letter order_confirmation positive_answer positive_reply
      positive_decision positive_news good_news favourable_decision ok okay
      all_right certainly of_course sure absolutely by_all_means consented
      subscribe_to
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
      declined declines declining_your decline_your_offer decline_the_offer
      decline_with respectfully_decline politely_decline have_to_decline
      must_decline we_decline i_decline regretfully_decline we_refuse i_refuse
      refuse_politely polite_refusal letter_of_refusal we_must_refuse
      turned_you_down turn_it_down turn_the_offer_down turn_down_your
      turn_down_the rejects rejected rejecting_your dismiss* veto* spurn*
      rebuff* knock_back knock_it_back give_a_miss opt_out opted_out back_out
      backed_out drop_out stay_out step_back pull_out bow_out no_to no_to_your
      no_from_us our_no my_no the_no is_no is_a_no a_no_from answer_must_be_no
      reply_is_no decision_is_no decision_is_negative the_answer_has_to_be_no
      it_is_a_no it's_no plain_no friendly_no polite_no firm_no definite_no
      unmistakable_no we_say_no i_say_no i_have_to_say_no we_have_to_say_no
      we_must_say_no i_must_say_no saying_no_to say_no_to said_no_to not_taking
      not_taking_it not_taking_you_up not_take_you_up not_take_it_up
      will_not_be_taking won't_be_taking not_accepting not_be_accepting
      will_not_be_accepting unable_to_take unable_to_offer unable_to_supply
      unable_to_agree cannot_offer cannot_grant can't_grant cannot_give_you
      cannot_do_this cannot_take_on can't_take_on cannot_take_the
      cannot_take_your cannot_say_yes can't_say_yes cannot_go_along
      cannot_approve not_approve not_approved not_granted not_agree do_not_agree
      don't_agree not_agreeing not_ordering not_be_ordering will_not_be_ordering
      won't_be_ordering not_order not_placing not_place_an_order no_order
      not_buying not_be_buying will_not_buy won't_buy not_renewing not_sign
      not_signing will_not_sign won't_sign not_award not_awarded
      not_been_awarded not_chosen not_been_chosen not_choose not_chosen_you
      not_opted not_select not_successful not_been_successful not_won not_win
      did_not_win not_considered not_be_considered not_shortlisted
      not_been_shortlisted not_be_able_to_accept not_be_able_to_offer
      not_be_going_ahead will_not_be_going not_going_forward not_move_forward
      not_moving_forward not_proceed_with won't_proceed will_not_be_proceeding
      not_continue will_not_continue not_continuing not_working_with
      not_work_with will_not_be_working not_come_to_a_deal
      not_come_to_an_agreement no_agreement no_deal not_a_match
      not_the_right_fit not_right_for_us not_suitable not_for_me
      not_in_this_round not_on_this_occasion not_on_these_terms
      not_at_this_price not_this_year not_this_season not_interested no_interest
      no_need_for leave_it_at_that decided_not_to_accept decided_not_to_order
      decided_not_to_buy decided_not_to_proceed decided_not_to_take
      decided_against_your decided_against_you decided_against_it decide_not_to
      decision_against decision_not_to decided_in_favour_of_another
      decided_in_favor_of_another in_favour_of_another in_favor_of_another
      chose_a_different choose_another chosen_someone_else chose_someone_else
      opted_for_another opted_for_a_different awarded_to_another
      award_to_another went_to_another goes_to_another contract_went_to
      order_went_to job_went_to gone_to_another given_to_another
      placed_elsewhere ordering_elsewhere buying_elsewhere elsewhere_this_time
      another_bidder's another_offer another_supplier stay_with_our_current
      staying_with_our stick_with_our have_to_pass pass_this_time pass_up forgo
      forego abstain* refrain_from_ordering negative_decision negative_answer
      have_to_disappoint must_disappoint sorry_to_disappoint bad_news
      not_the_news regret_to_inform regret_to_tell regret_that_we_cannot
      turned_down_your nay nope
    `,
    cannot: `
      cannot can_not can't could_not couldn't will_not won't would_not wouldn't
      unable not_able not_be_able do_not don't does_not doesn't not_possible
      impossible not_in_a_position in_no_position not_willing unwilling
      not_prepared_to out_of_the_question beyond_us not_feasible no_longer_able
      not_available not_going_to have_no_capacity no_capacity fully_booked
      shall_not shan't may_not must_not mustn't no_way_we
      can't_do cannot_do can't_be cannot_be can't_take cannot_take can't_give
      cannot_give can't_offer cannot_offer can't_supply cannot_supply
      can't_deliver cannot_deliver can't_accept cannot_accept can't_agree
      cannot_agree can't_meet cannot_meet can't_promise cannot_promise
      can't_guarantee cannot_guarantee can't_go cannot_go cannot_help can't_help
      cannot_provide can't_provide cannot_confirm can't_confirm could_not_be
      couldn't_be won't_be won't_do won't_take won't_give won't_work will_not_be
      will_not_do will_not_take will_not_give will_not_work would_not_be
      wouldn't_be do_not_have don't_have do_not_do don't_do do_not_offer
      don't_offer do_not_make don't_make do_not_take don't_take do_not_work
      don't_work did_not didn't does_not_allow doesn't_allow is_not isn't
      are_not aren't was_not wasn't were_not weren't has_not hasn't have_not
      haven't had_not hadn't not_allowed not_permitted not_possible_for
      it_is_not_possible it_isn't_possible not_possible_at no_possibility
      no_chance no_way no_longer_possible no_longer_offer no_longer_can
      no_longer_available no_longer_willing not_in_our_power
      not_within_our_power not_up_to_us beyond_our beyond_our_power
      beyond_our_means beyond_our_control beyond_our_capacity beyond_me
      outside_our outside_our_scope outside_our_control out_of_our_hands
      out_of_our_reach out_of_reach out_of_stock out_of_capacity sold_out
      booked_out booked_up fully_occupied at_full_capacity at_capacity
      no_free_capacity lack_the_capacity lack_the_time lack_the_staff
      lack_of_capacity too_busy overbooked overstretched tied_up hands_are_tied
      our_hands_are_tied no_time no_staff no_people no_vacancy no_slot no_free
      no_budget no_means no_authority not_authorised not_authorized not_entitled
      not_free_to not_ready_to not_willing_to not_able_to not_capable incapable
      inability unable_to unable_to_do unable_to_take unable_to_accept
      unable_to_offer unable_to_meet not_be_possible will_not_be_possible
      won't_be_possible would_not_be_possible not_feasible_for infeasible
      unfeasible impracticable impractical not_practicable not_realistic
      unrealistic not_manageable unworkable not_doable not_viable not_affordable
      cannot_afford can't_afford not_have_the not_have_enough not_equipped
      not_set_up not_set_up_for not_licensed not_qualified not_competent
      not_our_field not_our_line not_our_business not_an_option no_option
      not_on_offer not_on_the_table fail_to fails_to failed_to refuse_to
      decline_to have_to_refuse powerless helpless find_ourselves_unable
      see_no_way see_no_possibility no_scope no_room no_leeway forbidden
      prohibit* prevents_us prevented_from stops_us keeps_us_from rules_out
      ruled_out excluded cannot_possibly couldn't_possibly not_manage
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
      not_to not_by not_with not_without not_there not_here not_been not_be
      not_being not_have not_having not_done not_made not_given not_possible
      not_necessary not_true not_right not_good no_more no_further no_other
      no_such no_need no_doubt no_question no_reason no_time no_idea no_answer
      no_reply no_means no_way no_sign no_trace no_less no_better no_kind_of
      none_at_all none_of none_of_the none_of_these none_of_this nobody_else
      no_one_else nothing_at_all nothing_of_the nothing_like nothing_else
      nothing_but nothing_more never_again never_ever never_once never_before
      never_yet never_any not_ever_again neither_of neither_one neither_party
      neither_side neither_nor nor_do nor_does nor_is nor_are nor_can nor_will
      nor_have without_any without_a without_the without_being without_having
      devoid_of free_of free_from lacking lack_of absence_of in_the_absence
      absent except except_for excluding exclusive_of apart_from other_than
      save_for but_not and_not or_not if_not why_not far_from nowhere_near
      anything_but_the little few_if_any hardly_any hardly_ever scarcely_any
      barely_any rarely seldom on_no_condition under_no_condition in_no_way
      in_no_event at_no_time at_no_point no_matter by_no_stretch
      not_in_the_least not_the_least not_the_slightest not_in_any not_by_any
      not_under_any not_on_any ain't nay nope nah zero nil null non refrain
      avoid fail_to fails_to failing ceased stopped no_sooner unlike contrary_to
      isn't_it don't_have doesn't_have didn't_have hasn't_been haven't_been
      wasn't_there can't_be won't_be wouldn't_be shouldn't_be couldn't_be
      needn't_be not_supposed_to not_meant_to
    `,
    if: `
      if when whenever unless in_case in_the_event in_the_event_of provided
      provided_that providing as_long_as so_long_as only_if even_if if_not if_so
      whether should_they should_you should_the suppose supposing assuming otherwise
      where once on_condition depending_on except_when until or_else in_that_case
      if_they if_the_client if_you if_we
      if_it if_the if_there if_that if_this if_any if_anything if_anyone
      if_someone if_something if_everything if_nothing if_nobody if_no if_no_one
      if_only if_ever if_all if_one if_both if_either if_neither if_he if_she
      if_i if_our if_your if_their if_my if_its if_possible if_necessary
      if_needed if_required if_applicable if_agreed if_approved if_accepted
      if_ordered if_paid if_late if_in_doubt if_asked if_the_customer
      if_the_buyer if_the_supplier if_the_guest if_the_answer if_the_price
      if_the_budget if_the_order if_the_invoice if_the_delivery if_the_money
      if_the_other if_the_decision if_the_test if_that_is if_this_is if_it_is
      if_it_does if_it_turns if_they_say if_they_ask if_they_want if_you_want
      if_you_wish if_you_like if_you_need if_you_would if_you_have if_you_order
      if_you_sign if_you_decide if_you_accept if_we_agree if_we_get if_we_do
      if_we_cannot if_we_can if_need_be if_in_the_meantime if_by if_after
      if_then if_ands_or_buts what_if even_when even_though only_when only_once
      only_where only_after only_then only_on_condition not_unless not_until
      not_if when_the when_they when_you when_we when_it when_there when_a
      when_someone when_asked when_in_doubt when_needed when_necessary
      when_required when_possible when_ready when_the_client when_the_customer
      when_the_buyer whenever_the whenever_they whenever_you whenever_we
      where_the where_there where_they where_possible where_necessary
      where_applicable where_needed where_required wherever unless_the
      unless_they unless_you unless_we unless_it unless_otherwise unless_agreed
      unless_and_until until_the until_they until_such_time in_case_of
      in_case_the in_case_they in_case_you in_case_we in_this_case
      in_such_a_case in_each_case in_the_case_of in_the_case in_any_case
      just_in_case in_the_event_that in_that_event in_such_an_event
      in_either_event on_the_condition on_condition_that under_the_condition
      under_these_conditions under_the_following subject_to subject_to_the
      contingent_on contingent_upon conditional_on conditional_upon conditional
      depends_on depend_on depends_whether depending depending_whether
      dependent_on provided_the provided_they provided_you provided_we
      provided_it provided_there providing_the providing_that assuming_that
      assuming_the assuming_they suppose_that suppose_the supposing_that
      presuming presumed given_that granted granted_that on_the_assumption
      that_being_so as_long_as_the as_long_as_we as_long_as_you as_long_as_they
      so_long_as_the insofar_as in_so_far_as to_the_extent as_far_as as_soon_as
      once_the once_they once_you once_we once_it should_it should_we
      should_there should_he should_she should_this should_that should_any
      should_anything should_your should_our were_it were_you were_we were_they
      had_we had_you had_they had_it in_which_case in_the_alternative
      failing_that failing_this lest otherwise_we or_otherwise else if_else
      then_only only_in_case except_if whether_or_not whether_it whether_they
      whether_you whether_we whether_the whether_there irrespective regardless
      no_matter_if scenario case_of_need eventuality eventualities
    `,
    must: `
      must must_not should should_not shouldn't has_to have_to had_to having_to
      need_to needs_to ought_to is_to are_to be_sure_to make_sure make_sure_that
      always ensure* shall required obliged obligation* oblige* mandatory compulsory
      duty duties supposed_to got_to bound_to see_to_it see_that take_care_to
      remember_to do_not_forget don't_forget rule rules
      must_be must_have must_do must_get must_go must_come must_know must_say
      must_ask must_always must_also must_first must_only must_then must_not_be
      must_never has_to_be has_to_do has_to_go has_to_come have_to_be have_to_do
      have_to_go had_to_be will_have_to would_have_to we_have_to you_have_to
      they_have_to i_have_to it_has_to having_to_do should_be should_have
      should_do should_always should_never should_also should_first should_only
      should_know should_ask should_say should_get should_then ought ought_not
      ought_to_be ought_to_have shall_be shall_not shall_have is_to_be are_to_be
      is_to_have is_to_do be_to is_expected_to are_expected_to expected_to
      is_required are_required is_required_to required_to is_needed needs_to_be
      need_to_be need_to_know need_to_do need_to_get necessary it_is_necessary
      necessarily essential it_is_essential indispensable imperative
      it_is_imperative vital crucial important_to it_is_important obligatory
      obligatorily obligation_to is_obliged are_obliged is_obligated obligated
      bound_by duty_to duty_bound in_duty_bound under_obligation
      under_an_obligation no_choice_but have_no_choice no_way_around
      no_getting_around no_exception no_exceptions without_exception
      without_fail invariably every_time each_time in_every_case in_all_cases
      at_all_times under_all_circumstances by_all_means in_any_case
      on_every_occasion as_a_rule as_a_matter_of_course as_a_matter_of_principle
      on_principle always_do always_ask always_say always_be always_check
      always_have make_certain make_sure_to be_sure be_certain_to be_careful_to
      see_to see_to_it_that ensure_that ensures ensuring take_care_that
      take_care_not don't_fail_to do_not_fail_to never_forget not_forget
      not_to_forget remember remember_that keep_in_mind bear_in_mind mind_that
      note_that take_note_that mandated mandate mandates prescribed prescribe*
      stipulat* dictate_that demand_that demands_that insist insist_on
      insist_that insists requires require requirement* requires_that compel*
      compelled forced_to forces_us force_us constrain* cannot_help_but
      cannot_but got_to_be have_got_to has_got_to gotta had_better better_to
      we'd_better you'd_better be_supposed_to is_supposed_to are_supposed_to
      meant_to is_meant_to are_meant_to due_to_be bound rule_is rules_are
      the_rule golden_rule rule_of_thumb house_rule* ground_rule* guideline*
      guiding_principle* principle* policy policies regulation* standing_order*
      instruction* directive* by_law by_rule code_of_conduct standard_is
      to_be_done be_done needs_doing it_falls_to it_is_up_to remains_to_be
      task_is
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
      criterion selection_criteri* qualification_criteri* qualifying_criteri*
      disqualifying_criteri* exclusion_criteri* go_criteri* fit_criteri*
      entry_criteri* acceptance_criteri* evaluation_criteri* decision_criteri*
      award_criteri* qualify qualifies qualified qualifying qualification
      unqualified disqualify disqualifies disqualified qualifying_question*
      lead_qualification qualified_lead* unqualified_lead* lead_score right_fit
      perfect_fit wrong_fit fits_us fit_for_us fits_our does_not_fit doesn't_fit
      do_not_fit don't_fit not_fit fits_into fits_in fits_when fits_if suit
      suits suits_us suitable_for suitability not_suitable not_suited ill-suited
      unfit matches_our match_our matching not_match compatible incompatible
      right_for_us not_right_for_us good_for_us no_good_for_us when_we_say_no
      when_we_say_yes when_to_say_no when_to_go_on when_to_stop when_to_drop
      when_to_walk when_to_continue when_to_pursue when_not_to when_we_continue
      when_we_stop when_we_go_on when_we_drop when_we_bid when_we_do_not_bid
      we_go_on_when we_go_on_if we_continue_if we_continue_when we_carry_on_if
      we_carry_on_when we_pursue_if we_bid_if we_bid_when we_only_bid
      we_quote_if we_quote_only we_only_quote we_take_the_job_if we_take_on
      we_stop_if we_stop_when we_drop_it_if we_drop_out_if we_do_not_bid
      we_don't_bid we_do_not_quote we_don't_quote do_not_bid don't_bid no_bid
      no_quote no-bid we_let_it_go_if let_it_go let_go_of leave_it_alone
      leave_them_alone leave_it_if do_not_pursue don't_pursue not_pursue
      not_pursued pursue_only pursue_if pursue_further take_further
      follow_up_only_if worth_the_effort worth_the_time worth_a_visit
      worth_a_call worth_following worth_quoting worth_bidding worth_an_offer
      worth_our_time worth_our_while worth_while not_worth_it not_worth_our
      not_worth_pursuing not_worth_the waste_of_time waste_of_effort
      waste_no_time proceed_if proceed_only proceed_when proceed_or_stop
      go_ahead_if go_ahead_only_if go_forward_if go_if no-go_if go_when
      stop_or_go go_or_stop continue_or_stop continue_only_if traffic_light*
      green_light_if red_light yellow_card knockout_criteri* knock-out_criteri*
      ko_criteri* show-stopper* showstopper* must-have_condition*
      minimum_requirement* minimum_size minimum_volume* minimum_budget
      minimum_turnover minimum_margin minimum_quantity at_least_two_of
      three_of_the_five yes_to_all points_out_of scorecard* score_card
      rating_sheet points_system threshold_of bar_is sieve sift* preselect*
      pre-qualif* prequalif* vet vetting vetted assess_whether decide_whether_to
      test_of_fit fit_test reality_check ideal_profile ideal_client_profile
      ideal_customer_profile icp target_profile target_segment* target_market
      who_we_work_for who_we_want who_we_work_with who_is_not who_is_right
      not_our_client not_our_customer not_our_kind our_kind_of_client
      type_of_client clients_we_want clients_we_do_not customers_we_want
      client_we_can_help budget_exists budget_available budget_approved
      need_is_real real_need has_a_need decision_maker_known has_the_money
      able_to_pay ability_to_pay pays_on_time payment_history credit_check
      creditworthiness solvency eligibility ineligible no_budget
      no_decision_maker no_real_need only_wants_a_price price_shopping
      comparison_quote fishing_for_a_price column_filler hopeless_case*
      dead_end* dead_lead* dead_horse alarm_signal* danger_sign* warning_signal*
      exclude* exclusion ruled_out rule_out reject_the_lead hand_on_to
      refer_to_another
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
      limit_is our_limit our_limits my_limit the_limit limits_of set_limits
      set_a_limit limiting limitation* upper_bound lower_limit price_limit
      time_limit credit_limit outer_limit hard_limit absolute_limit
      limit_of_what knows_its_limits border borders bounds confine* restrict*
      restriction* stint our_line our_lines red_line_is this_is_the_line
      the_line_is line_in_the_sand bright_line bottom_line cross_the_line
      over_the_line draw_a_line draws_the_line drew_the_line where_we_draw
      where_we_stop here_we_stop stop_here stops_here it_stops we_stop_the
      that_is_where_we this_is_where_we this_is_as_far as_far_as_it_goes
      that_is_as_far not_a_step_further no_step_further not_further not_beyond
      nothing_beyond beyond_that beyond_this beyond_that_point beyond_this_point
      no_further_than no_lower_than no_longer_than no_later_than
      no_more_than_that not_more_than not_exceed must_not_exceed exceeding
      exceed exceeds at_the_most at_the_very_most at_the_outside maximal max
      maximum_of maximum_discount most_we_can most_we_will utmost furthest_we
      furthest_point as_low_as_we not_any_lower not_lower not_below
      we_do_not_go_below we_don't_go_below we_do_not_go we_don't_go
      we_do_not_accept we_don't_accept we_will_not_accept we_won't_accept
      we_cannot_accept we_do_not_tolerate we_don't_tolerate we_will_not_tolerate
      we_do_not_allow we_don't_allow we_do_not_permit we_do_not_give
      we_don't_give we_do_not_grant we_don't_grant we_do_not_offer
      we_don't_offer we_do_not_sell we_don't_sell we_do_not_sign we_don't_sign
      we_do_not_deliver we_don't_deliver we_do_not_start we_don't_start
      we_do_not_lie we_do_not_pay we_don't_pay we_do_not_bend we_do_not_take
      we_don't_take we_do_not_discuss we_refuse we_refuse_to we_decline
      we_say_no_to we_say_stop we_insist we_insist_on we_will_not_do we_won't_do
      we_will_not_go we_won't_go we_will_not_work we_won't_work we_will_not_sign
      we_won't_sign never_do we_never_do we_never_accept we_never_give
      we_never_go we_never_sign what_we_will_not_do what_we_won't_do
      what_we_do_not_do what_we_don't_do what_we_refuse what_we_do_not_accept
      what_we_don't_accept what_we_will_not_accept what_is_not_acceptable
      what_is_off_limits not_accepted not_tolerated not_allowed not_permitted
      not_open_to_discussion not_open_to_negotiation not_up_for_debate
      not_for_negotiation not_a_matter_of_negotiation not_on_the_table
      not_on_offer not_with_us not_our_way no_compromise* no_compromises_on
      no_concession* no_discount_on no_exceptions no_exception intolerable
      intolerant untenable out_of_the_question no-go_area no_go_area no-go*
      taboo* zero_tolerance won't_tolerate won't_be_shouted shouting
      abusive_language insults_are rude_behaviour tone_we_do_not end_the_call_if
      hang_up_if leave_the_meeting_if stop_delivery stop_deliveries
      stop_supplying no_delivery_without no_work_without not_without_payment
      cash_in_advance_only advance_payment_only only_after_payment
      only_with_a_written hold_the_line hold_our_ground stand_our_ground
      keep_to_our firm_on remain_firm stay_firm firm_but_friendly
      firm_but_polite put_our_foot_down price_is_firm firm_price final_price
      last_offer last_word_on_price our_final our_last best_and_final
      scope_ends_here scope_creep out_of_scope outside_the_scope not_included
      self-respect own_values code_of_conduct matter_of_principle principles
      we_stand_by
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
      concede conceded concedes concession_for concessions_only
      make_a_concession make_concessions make_a_small_concession
      small_concession* no_concession_without trade_concessions
      exchange_concessions counter-concession* countermove give_something
      give_something_up give_up_something give_for get_something_back
      something_in_return something_back in_return_for in_return_we
      in_return_you in_exchange_we in_exchange_you get_in_return want_in_return
      ask_in_return if_we_give if_you_give if_we_lower if_we_come_down
      if_we_reduce if_you_order_more if_they_order_more if_you_commit
      if_they_commit if_you_sign_for if_you_pay if_you_pay_early if_they_pay
      if_you_accept_a_longer for_a_longer_term for_a_larger_order
      for_a_bigger_order for_a_longer_contract for_larger_quantities
      against_prepayment against_advance_payment against_a_longer_contract
      against_a_larger_order on_condition_that_you trade_this_for
      trade_off_against trading trade_in swap barter* bargain* bargaining
      bargain_for horse-trad* horse_trading give-and-take tit-for-tat reciprocal
      reciprocity mutual_concession* quid_pro win_some goodwill_gesture
      gesture_of_goodwill accommodate* accommodating oblige_you meet_you_halfway
      meet_them_halfway meet_in_the_middle middle_ground common_ground halfway
      half_way happy_medium golden_mean find_a_compromise agree_a_compromise
      reach_a_compromise compromise_on compromise_price split_it split_the_cost
      share_the_cost share_the_costs share_the_risk go_fifty-fifty yield*
      relent* back_down climb_down bend bends soften* ease_the_terms relax_the
      let_up let_them_have allow_a_discount allow_you_a allow_them_a
      grant_a_discount grant_you grant_them grants_a give_a_discount
      give_you_a_discount offer_a_discount discount_of discount_on discount_for
      discounted discounting trade_discount* quantity_discount* volume_discount*
      cash_discount* early_payment_discount* loyalty_discount*
      introductory_discount* special_discount* special_price* special_terms
      staggered_price* graduated_price* tiered_price* scale_of_prices
      bulk_discount* early-bird early_bird rebate_of year-end_bonus_for
      bonus_units loyalty_bonus knock_off_the_price take_off_the_price shave_off
      take_something_off off_the_list_price off_the_bill three_per_cent
      two_per_cent five_per_cent ten_per_cent three_percent two_percent
      five_percent ten_percent per_cent percent lower_the_price lower_our_price
      reduce_the_price reduce_our_price cut_the_price drop_the_price
      come_down_by come_down_to go_down_by go_down_to go_down_on down_on_price
      come_up_to go_up_to price_concession* price_negotiation room_on_price
      room_for scope_for_negotiation negotiating_room negotiating_range
      negotiating_margin negotiable play_in_the_price elbow_room wiggle_room
      margin_for bandwidth step_by_step_concession order_of_concessions
      list_of_concessions first_concession last_concession ceiling_of_concession
      free_delivery free_shipping free_training free_of_charge_delivery
      longer_payment extended_payment_terms longer_warranty extra_service
      throw_in_a sweetener* bonus extras perk* kickback waive the_fee
      price_freeze price_lock payment_by_instalments counter-proposal*
      counterproposal* counter_offer* counter_proposal* alternative_offer
      dropped_the_price haggling cut_a_deal strike_a_bargain
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
      send_out send_off send_by send_you send_us send_me send_them send_to
      send_the send_it send_in send_on send_along send_round send_an_offer
      send_the_offer send_the_quote send_the_minutes send_the_contract
      send_the_invoice send_the_photos send_the_drawings send_a_summary
      send_a_copy send_the_list sends_out sends_you sent_to sent_out sent_by
      sent_you sender sending_you is_sent are_sent will_send we_send i_send
      i_will_send i'll_send we'll_send we_will_send please_send forwards
      forwarded forwarding pass_along pass_on_to pass_round hand hands handed
      hand_out hands_in handed_in hand_to hand_you give_you give_us give_them
      gives_us gives_you bring brings brought bring_along bring_with bring_to
      carry_over fetch provides provided provided_by provision provide_you
      provide_us provide_the supplied supplying supply_you supply_us furnish*
      equip_with submits submitted submitting submission* resubmit* present_the
      lodge lodged file_the filed_with tender_the turned_in deposit_the put_in
      put_forward put_at_your make_available makes_available made_available
      place_at_your_disposal at_your_disposal present_you mailing mail_out
      mail_you e-mails e-mailed emails emailed post_to posted_to posting
      postmark put_in_the_mail put_in_the_letterbox in_the_post in_the_mail
      by_post by_mail by_courier by_messenger by_email by_e-mail fax faxes faxed
      faxing text_you text_them wire cable attaching attached attachment*
      enclosure* enclosing_the find_attached find_enclosed please_find annex
      annexed append* included_with include_the share_the shared_with share_with
      sharing share_a_link share_the_file uploads uploaded uploading upload_to
      download_link put_on_the_server put_on_the_portal put_in_the_folder
      put_on_the_drive publish publishes published circulate circulates
      circulated distribute distributes distribution distributed hand_round
      relay* transmit transmits transmitted transmission transfer_the
      transfers_the convey* deliver_to delivers_to delivered_to delivered_by
      drop_in_the drop_at drop_round leave_with_you leave_at_the leave_copies
      get_it_to get_to_them get_them_the get_us_the gets_the gets_a
      get_the_papers reach_you reaches_you reaches_us will_reach have_it_by
      have_by you_have_it_by you_have_by you_get you_receive we_receive
      they_receive they_get receives received receive_by is_with_you be_with_you
      on_your_desk in_your_inbox in_your_hands into_your_hands on_its_way
      on_the_way release_the return_to returns_the returns_to return_it
      return_them return_signed send_back_signed reply_with come_back_with
      copy_to copies_to copy_of cc_to with_copy_to ship_to ships_to dispatched
      dispatches despatch* consign* express parcel package issue_the issued_to
      issuing serve_notice notify_by let_us_have_the let_you_have_the
      let_them_have let_her_have let_him_have supply_by
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
      do_it do_this do_that do_the do_so do_by do_what done_by doing_this
      get_it_done gets_done got_done get_this_done is_done be_done will_be_done
      prepare_the prepare_a prepares_the prepares_a preparation arranges
      arranged arrange_for arrange_a arrangement* organise organises organised
      organize organizes organized set_up_the set_up_a get_ready make_ready
      makes_ready ready_the put_in_place puts_in_place put_up puts_up
      pull_together pulls_together gather_the gathers collect_the collects
      compile* compiles assemble_the write_the writes_the write_up writes_up
      draw_up_the drawing_up drawn_up work_on works_on worked_on working_on
      work_up work_through work_out_the elaborate* develop_the develops
      developed develop_a design_the designs designed produce_the produces
      produced producing manufacture* make_the makes_the made_by makes_a create*
      creates created creating construct* assemble* mount mounts mounted fit_the
      fits_the connect_the connects_the wire_up plug_in set_to adjust*
      configure* configur* program_the programme_the code_the deploy* migrate*
      roll_out rolls_out roll_out_the release_the import_the export_the
      print_the prints printed translate_the translates proofread* edit_the
      edits typeset lay_out copy_the scan_the photograph_the measure_the
      measures_the weigh_the count_the counts_the sort_the sorts_the pack_the
      packs_the packed load_the loads_the clean_the cleans_the paint_the
      paints_the repair_the repairs_the mend_the replace_the replaces_the
      check_the checks_the checking checked inspect_the inspects_the examine_the
      examines_the verify_the verifies_the test_the tests_the try_the trial_the
      review_the reviews_the reviewing revise_the revises_the correct_the
      corrects_the amend_the amends_the adapt_the adapts_the change_the
      changes_the update_the updates_the enter_the enters_the record_the
      records_the note_the file_the files_the calculate_the calculates_the
      work_out_a_price price_the prices_the cost_the estimate_the quote_the
      clarify_the clarifies clarify_with clear_up_the clear_with find_the find_a
      finds_the look_for look_up look_into look_at_the get_the gets_the get_a
      gets_a obtain* procure_the procures buy_the buys_the order_a orders_the
      orders_a order_in stock_up reserve_the reserves_the reserve_a book_a
      books_the books_a block_the keep_free keep_the hold_the name_the names_the
      appoint_a appoints assign_a assigns assign_to delegate_to instruct_the
      brief_the informs_the inform_the tell_the_driver call_the calls_the
      calls_a ring_the rings_the phone_the invite_the invites_the invites
      meets_the meet_the visit_the visits_the come_to_see show_the shows_the
      present_the presents_the demonstrate* introduce_the train_the trains_the
      sign_the signs_the countersign* approve_the approves_the confirm_the
      confirms_the pay_the pays_the transfer_the transfers_the release_payment
      chase chases chase_the follow_up_on follows_up monitor* monitors
      keep_an_eye keep_track keeps_track track_the watch_over watches attend_to
      attends_to busy_with tackle* take_in_hand take_charge takes_charge
      take_on_the takes_over_the taken_over manage manages managed managing
      run_the runs_the lead_the leads_the conduct* supervise* oversee* oversees
      coordinate* co-ordinate* execute executes executed implement implements
      implemented implementation perform performs performed fulfil* fulfill*
      accomplish* achieve effect effects_the bring_about see_through
      see_it_through finish_the finishes_the complete_the completes_the finalise
      finalises finalize finalizes close_the closes_the deal_with_the handle_the
      handles_the handled process_the processes_the processing proceed_with
      act_on take_action takes_action take_steps take_the_necessary go_through
      goes_through goes_over go_over settle_the settles_the fix_the fixes_the
      resolve_the
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
      agree_upon agreed_upon agreed_between agreed_date agreed_time agreed_price
      agreed_with as_agreed we_agreed we_have_agreed we_agree_on we_agreed_on
      it_was_agreed in_agreement_with by_agreement mutual_agreement
      come_to_an_agreement came_to_an_agreement reach_agreement
      reached_agreement reach_an_agreement written_agreement verbal_agreement
      oral_agreement gentlemen's_agreement arrange arranges arranged arranging
      arrangement* arrange_to arrange_for arrange_a_meeting arrange_a_call
      arrange_the make_a_date make_a_deal make_arrangements made_an_appointment
      appointment_for appointment_on set_the_date set_the_time set_up_a_meeting
      set_up_a_call set_up_a_time set_down sets_a_date setting_a_date set_for
      fix_a_date fix_a_time fix_the_date fix_the_price fixes_a_date fixed_for
      fixed_in_writing date_is_fixed date_fixed date_is_set date_has_been_set
      time_is_set settle_a_date settle_the_date settled_that settles
      decide_on_a_date choose_a_date pick_a_date pick_a_time find_a_slot
      find_an_hour find_a_suitable suggest_a_date suggest_a_time
      suggest_two_dates propose_two_dates offer_two_dates two_possible_dates
      possible_dates convenient_date convenient_time suits_you suits_them
      suits_both does_tuesday_suit would_thursday_suit would_tuesday_suit
      which_day_suits when_would_suit what_day_suits works_for_you
      works_for_both work_for_you time_that_works date_that_works book_a_slot
      book_a_date book_a_time book_a_meeting book_a_call book_the_room
      booked_for books booked_in book_in slot_in fit_you_in schedule_a_call
      schedule_a_meeting schedule_the scheduled_for scheduling pencil_you_in
      write_it_in_the_diary put_it_in_the_diary put_it_in_the_calendar
      enter_in_the_calendar in_your_diary in_your_calendar in_our_calendar
      in_my_diary mark_the_date save_the_date keep_the_date hold_the_date
      keep_free keep_the_afternoon_free block_time blocked_in blocked_for
      send_an_invite send_a_calendar send_the_invitation invites
      calendar_invite* meeting_invite* meeting_request* outlook doodle
      poll_for_a_date confirm_the_date confirm_the_time confirm_the_appointment
      confirm_the_next confirm_in_writing confirm_by confirms confirmed
      confirmed_by confirmed_for confirmation* reconfirm* commit_to commits_to
      committed_to committing pledge* undertake* undertook undertaking engage_to
      bind_ourselves binding binding_date bound_by shake_on shook_on
      word_of_honour give_our_word gave_their_word tie_down lay_down lays_down
      laid_down stipulat* specify_a_date define_a_date determined_that
      lock_the_date firm_date firm_up firm_commitment seal_it sealed ratif*
      put_it_in_writing record_what_was_agreed what_was_agreed what_we_agreed
      what_we_have_agreed understanding_is concord same_page of_one_mind
      both_sides_agree both_parties_agree both_agree jointly together_we
      before_we_hang_up_we_agree_on leave_with_a_date next_date_is_set reserves
      reserved_for
    `,
    next: `
      next next_step* next_action* next_move action actions action_item* action_point*
      then afterwards follow-up* follow_up follows_up followed_up to-do_list task tasks
      assignment* what_now now_what what_next what_happens_next from_here
      where_do_we_go_from_here way_forward who_does_what next_contact next_call
      next_meeting next_visit next_appointment next_date the_following_step
      moving_on going_forward proceed proceeds proceeding carry_on continue
      resubmission open_points follow_through
      next_week_we next_on_the next_on_our next_thing next_is next_we next_you
      next_up next_in_line next_stage* next_phase next_task* next_point
      next_item next_activity next_activities next_deadline next_milestone
      next_follow-up next_conversation next_talk next_session next_mail
      next_letter next_round next_to_do next_to_happen what_is_next what's_next
      what_comes_next what_follows what_will_happen_next what_we_do_next
      what_you_do_next what_happens_now what_happens_after what_then
      what_to_do_next what_now_happens how_we_proceed how_to_proceed
      how_it_goes_on how_things_continue how_we_continue how_we_go_on
      how_do_we_proceed how_do_we_go_on how_do_we_continue and_then so_then
      then_we then_you then_they then_i after_that after_which afterwards_we
      subsequently thereafter thereupon in_the_next in_a_next_step
      as_a_next_step as_the_next_step one_next_step the_first_next step_after
      steps_ahead steps_to_take step_forward forward_step immediate_step*
      further_step* further_action* further_procedure further_course
      further_contact concrete_step* concrete_action* agreed_step*
      agreed_action* action_plan* action_list* action_log plan_of_action
      action_required action_needed action_by actions_agreed agreed_actions
      who_acts to_do to-do to-dos to_do_list todo_list do_list task_list*
      list_of_tasks list_of_actions list_of_open open_items open_tasks
      open_issues outstanding_points pending_points tasks_for tasks_from
      homework_for job_list checklist_for work_package* workplan backlog
      ticket_for assign assigned assigned_to delegate* follow_on follow_up_on
      follow_up_with follow_it_up follow-up_action* follow-up_call*
      follow-up_date* follow-up_meeting* follow-up_task* following_up
      following_step* following_action* followed_up_by follow through resume*
      resumption continuation continues continuing continued carry_forward
      carried_forward go_on goes_on go_forward goes_forward go_from_here move_on
      moves_on move_forward moves_forward moving_forward take_it_from_there
      take_it_from_here take_forward take_this_forward takes_it_further
      take_further way_ahead road_ahead path_forward the_road_from_here
      going_from_here onward onwards upcoming forthcoming coming_steps
      coming_weeks in_the_coming successive subsequent second_step third_step
      turn_is ball_is_in ball_in_our_court ball_in_your_court
      ball_in_their_court our_turn your_turn their_turn_to_act it_is_up_to
      reminder_in resubmit_on put_on_resubmission tickler chase_up catch_up_on
      call_again write_again meet_again visit_again ring_again check_in_again
      touch_base circle_back
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
      deadline_is deadline_for deadline_of set_a_deadline meet_the_deadline
      before_the_deadline final_deadline submission_deadline delivery_deadline
      payment_deadline response_deadline cut-off cutoff_date last_date last_day
      latest_date final_date target_day date_due is_due are_due falls_due
      fall_due due_in due_within due_for due_friday due_monday due_tomorrow
      due_at past_due term term_of_payment by_saturday by_sunday by_next
      by_next_week by_next_monday by_next_friday by_next_month by_this by_today
      by_tonight by_this_evening by_evening by_morning by_midday by_midnight
      by_lunchtime by_lunch by_the_morning by_the_evening by_the_afternoon
      by_the_first by_the_fifteenth by_the_thirtieth by_the_tenth
      by_the_twentieth by_the_middle by_the_start by_the_beginning
      by_the_weekend by_the_close by_the_deadline by_the_latest by_the_time
      by_the_following by_mid by_mid-month by_early by_late by_january
      by_february by_march by_april by_june by_july by_august by_september
      by_october by_november by_december by_spring by_summer by_autumn by_winter
      by_easter by_christmas by_the_holidays by_year-end by_month-end by_week
      by_calendar_week by_end by_the_end_of by_end_of_week by_end_of_month
      by_end_of_business by_eod by_eow by_cob by_return by_and_by_the
      on_or_before not_after no_later at_latest latest_by until_monday
      until_tuesday until_wednesday until_thursday until_friday until_the
      until_the_end until_noon until_tomorrow until_next up_to_and_including
      up_until till_friday till_monday till_the before_friday before_monday
      before_tuesday before_wednesday before_thursday before_noon
      before_the_weekend before_the_holidays before_christmas before_easter
      before_tomorrow before_the_first before_close within_the within_the_next
      within_the_month within_the_day within_the_hour within_one within_four
      within_five within_six within_seven within_ten within_fourteen
      within_thirty within_sixty within_ninety within_24 within_48 within_30
      within_14 within_a_day within_a_fortnight within_an_hour within_days
      within_hours within_weeks within_one_week within_two_weeks within_two_days
      within_three_days within_five_days in_good_time in_due_time timely
      punctual* promptly on_schedule on_the_dot on_the_day in_time_for
      just_in_time date_limit limit_date period period_ends period_runs
      grace_period validity validity_period valid_for valid_to validity_ends
      remains_valid runs_until runs_till runs_out_on lapses lapse expiring
      expires_on expired expiration* stands_until holds_until price_holds
      price_holds_until binding_until offer_stands_until open_until effective
      effective_date effective_as with_effect_from commencing starting_on
      beginning_on as_from schedule timescale timeline milestone* end_date
      start_date ends_on end_of_year year-end month-end quarter-end end_of_next
      end_of_march end_of_april end_of_june end_of_september end_of_january
      end_of_this first_of_the_month last_day_of_the last_working_day eoq eoy
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
      mondays tuesdays on_monday on_tuesday on_wednesday on_thursday on_friday
      on_saturday on_sunday this_monday this_tuesday this_wednesday
      this_thursday this_friday next_monday next_tuesday next_wednesday
      next_thursday next_friday next_saturday last_monday last_tuesday
      last_wednesday last_thursday monday_morning monday_afternoon
      friday_morning friday_afternoon tuesday_morning thursday_afternoon mon tue
      tues wed thu thur thurs fri in_january in_february in_march in_april
      in_june in_july in_august in_september in_october in_november in_december
      end_of_january mid-january mid-march mid-june mid-september mid-november
      early_january early_march early_april early_june early_september
      early_october late_january late_march late_june late_august late_september
      late_october late_november of_january of_february of_march of_april
      of_june of_july of_august of_september of_october of_november of_december
      coming_week coming_weeks coming_days coming_month the_coming following_day
      following_week following_month the_next_day the_following_day
      the_day_before the_day_after the_week_after the_week_before the_other_day
      same_day that_day two_days three_days four_days five_days ten_days
      fourteen_days thirty_days sixty_days ninety_days a_day a_week two_weeks
      three_weeks four_weeks six_weeks eight_weeks ten_weeks two_months
      three_months six_months nine_months twelve_months in_ten_days
      in_four_weeks in_six_weeks in_three_months in_five_days in_a_day
      in_a_few_days in_a_year two_weeks_later a_week_later week_from_today
      a_week_from two_weeks_from a_week_ago two_weeks_ago three_days_ago
      last_night last_year last_quarter last_spring last_summer last_autumn
      last_winter next_spring next_summer next_autumn next_fall next_winter
      next_season this_season fall early_next early_next_week late_next_week
      middle_of_the beginning_of_the_week beginning_of_the_month
      start_of_the_week start_of_the_month end_of_the_week end_of_the_month
      mid-week midweek mid-month mid-year first_quarter second_quarter
      third_quarter fourth_quarter first_half second_half half-year half_a_year
      q1 q2 q3 q4 first_week second_week third_week last_week_of every_day
      every_week every_month every_monday every_friday every_quarter each_week
      each_month daily yearly annually annual fortnightly bi-weekly biweekly
      twice_a_week once_a_week once_a_month once_a_year workday* weekday*
      bank_holiday* public_holiday* holidays school_holidays term_time
      new_year's whitsun thanksgiving ramadan passover ascension_day advent
      season half_past quarter_past quarter_to nine_o'clock ten_o'clock at_nine
      at_ten at_two at_three at_four at_lunchtime lunchtime midnight overnight
      dawn dusk in_the_evening first_thing early_in_the_morning minutes an_hour
      half_an_hour two_hours calendar_day* calendar_date appointment_date
      date_of dated on_the_first on_the_second on_the_third on_the_fifth
      on_the_tenth on_the_fifteenth on_the_twentieth
    `,
    who: `
      who who's who_does who_will by_whom responsible responsibility responsibilit*
      in_charge in_charge_of owner owners owned_by owns lead leads led_by accountable
      assigned assigned_to assignee* answerable task_owner action_owner taken_by
      takes_care_of looks_after up_to_us up_to_you on_us on_you our_job your_job
      his_job her_job falls_to person_responsible done_by handled_by contact_is
      who_does_what name_of name_next_to raci delegate* delegated_to
      who_is who_is_responsible who_is_in_charge who_is_to who_takes who_has
      who_handles who_acts who_follows who_watches who_checks who_sends
      who_calls who_writes who_signs who_takes_over who_looks_after
      who_takes_care who_by who_owns who_leads whoever by_whom_and whose_job
      whose_task whose_responsibility whose_turn whom responsible_for
      responsible_person responsible_party responsible_is is_responsible
      are_responsible responsibly charged_with charge_of takes_charge
      took_charge taken_care_of take_care_of taking_care_of looked_after_by
      looks_after_it looks_after_this sees_to sees_to_it sees_that sees_through
      is_in_charge person_in_charge contact_person owner_of owner_is owned
      ownership own_the_task owns_the owns_this action_owner* task_owner*
      process_owner* risk_owner* account_owner* issue_owner* lead_is leads_the
      led lead_person heads headed_by head_of_the runs_the run_by managed_by
      manages_the managing_person handled handles_the handled_personally
      dealt_with_by deals_with done_personally carried_out_by performed_by
      prepared_by written_by drawn_up_by checked_by approved_by signed_by
      sent_by called_by taken_on_by takes_on takes_over takes_it_on
      taken_over_by took_on assigned_person assigned_to_the assigns allocated_to
      allotted_to appointed appointed_to entrusted entrusted_to tasked
      tasked_with commissioned_to designated named_person name name_of_the
      person person_to_do person_who people_who someone_who one_person one_name
      named by_name with_name accountability accountable_for answers_for
      answers_to answerable_for liable_for task_of task_for_the duty_of
      duties_of remit competence portfolio role roles role_of job_of job_is
      the_job_of my_job their_job her_task his_task our_task your_task my_task
      their_task falls_on falls_to_the falls_to_us falls_to_you lies_with
      lies_with_the rests_with rests_with_the down_to up_to_me up_to_him
      up_to_her up_to_them up_to_the it_is_up_to on_me on_them on_the_buyer
      on_the_client on_our_side_it_is for_us_it_is from_our_side from_your_side
      our_part your_part my_part their_part turn_of we_will_do you_will_do
      i_will_do i_will we_will you_will they_will she_will he_will i'll we'll
      you'll they'll she'll he'll i_take i_send i_call i_check i_see_to we_take
      we_send we_check we_see_to you_send you_check initials deputy deputies
      stand-in stand_in substitute backup alternate representative agent
      delegate delegates delegated assignee assignment* assigning coordinator*
      team_lead* project_lead* point_person point_of_contact
      single_point_of_contact go-to_person on_duty on_call action_on action_for
      rasci responsibility_matrix
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
      later_in later_in_the later_this later_today later_time later_stage
      later_date later_occasion later_point much_later some_time_later
      at_a_later_time at_a_later_point at_another_time another_day
      another_occasion another_moment some_other_day some_other_occasion
      some_time some_time_soon sometime_soon sometime_later sometime_next
      one_of_these_days one_fine_day sooner_or_later in_time in_a_while in_a_bit
      after_a_while by_and_by in_the_long_run in_the_long_term long_term
      in_the_distant_future in_the_foreseeable_future in_future in_the_future
      future future_date at_some_time at_some_later at_some_future
      at_the_appropriate_time at_the_right_time at_the_proper_time
      at_a_suitable_time in_its_own_time in_good_time when_the_time_is_right
      when_time_allows when_time_permits when_there_is_time when_we_have_time
      when_convenient when_ready when_we_know_more when_we_know when_things_calm
      when_it_suits once_we_know_more once_things as_and_when as_the_need_arises
      if_and_when as_required as_needed as_appropriate as_time_permits
      time_permitting time_will_tell wait_and_see let's_see let_us_see
      we_shall_see remains_to_be_seen remains_open left_open leave_open
      leave_it_open open_for_now still_open pending is_pending outstanding
      yet_to_be yet_to_come to_come to_be_seen to_be_set to_be_fixed
      to_be_defined to_be_determined to_be_named to_be_announced to_be_advised
      to_be_scheduled to_be_planned to_be_continued to_be_negotiated
      to_be_specified tbd tba tbc will_be_decided will_be_agreed will_be_settled
      will_be_discussed will_be_arranged will_be_announced will_be_confirmed
      will_be_communicated will_be_clarified will_be_sent_later will_come
      comes_later follows_later follows_separately separately in_a_separate
      details_follow details_to_follow details_later more_later more_to_follow
      postponed postponement* postponing put_it_off putting_off put_back
      pushed_back push_back_the hold_off hold_over on_hold put_on_hold
      in_abeyance suspend* suspended deferral deferment deferring delayed delays
      delaying shelved shelving tabled table_it back_burner park parked park_it
      parking_lot procrastinat* dilly-dally stall stalling drag_out drag_on
      kick_the_can kick_into_the_long_grass long_grass wait waits waiting
      wait_until wait_for_now let_it_rest rest_for_now leave_it_for_now
      leave_it_for_later not_at_this_time not_at_present not_at_the_moment
      not_right_now not_today not_this_week not_so_fast no_hurry no_rush
      in_no_hurry for_the_moment for_the_present for_the_meantime
      in_the_meantime meanwhile until_later until_then until_the_next
      until_something till_later presently before_long before_too_long
      soon_after sooner_rather as_soon_as_we_can at_our_earliest
      at_your_earliest at_the_earliest when_possible_we eventual eventuality
      subsequently afterwards thereafter next_time_around in_the_new_year
      after_the_holidays after_the_summer next_year_maybe maybe_later
      perhaps_later
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
      stage_of stage_by_stage stages_of in_stages early_stage* late_stage*
      first_stage second_stage third_stage last_stage final_stage six_stages
      five_stages four_stages three_stages seven_stages stage_six stage_seven
      sales_stage* deal_stage* stage_gate* step_by_step steps_from steps_to
      first_step second_step third_step fourth_step fifth_step last_step
      final_step next_step intermediate_step* in_three_steps in_four_steps
      in_six_steps in_seven_steps in_eight_steps five_steps six_steps
      seven_steps step_six step_seven step_eight phase_one phase_two phase_three
      phase_four phase_five in_phases first_phase second_phase third_phase
      final_phase opening_phase closing_phase project_phase* process_of
      process_from process_step* process_steps sales_process* selling_process
      buying_process purchasing_process procurement_process tender_process
      delivery_process order_process client_process process_map
      process_description process_owner flow flows flowchart* flow_chart*
      work_flow workflow_from procedure_for course_of_the_sale
      course_of_business sales_path sales_journey customer_journey
      client_journey buyer_journey buyer's_journey journey_from sales_pipeline
      sales_funnel funnel_stage* pipeline_stage* sales_cycles life_cycle
      lifecycle client_lifecycle customer_lifecycle cycle_from cycle_begins
      full_cycle closed_loop loop from_first_call from_the_first_call
      from_the_first_contact from_the_first from_first_call_to from_lead
      from_lead_to from_enquiry from_inquiry from_enquiry_to from_prospect
      from_offer_to from_quote_to from_quote from_order_to from_order
      from_contract_to from_contact_to from_cold_call from_beginning_to_end
      from_start from_start_to from_the_beginning_to from_cradle from_handshake
      to_the_repeat_order to_the_reorder to_the_next_order to_the_second_order
      to_delivery to_payment to_invoice to_the_invoice to_the_order
      to_the_contract to_the_signature to_after-sales up_to_delivery
      up_to_payment through_to_payment through_to all_the_way_to
      all_the_way_from all_the_way right_through to_the_end end-to-end
      beginning_to_end start_to_finish soup_to_nuts a_to_z lead-to-order
      order-to-cash quote-to-cash lead-to-cash enquiry_to_order enquiry_to_cash
      contact_to_contract sale_to_delivery chain_of chain_from value_chain
      sequence_of succession series_of order_of_steps route_from road_from
      path_from way_to_the way_through passes_through pass_through goes_through
      go_through move_to_the moves_to_the moves_to moves_from leads_on
      leads_into transition* hand-off_between hand_to_the_next milestones
      station stations waypoint* checkpoint* check_point gate_one gate_review
      quality_gate* toll_gate leg_of lap round_one round_two chapter part_one
      part_two then_comes then_follows next_comes after_that_comes
      after_which_comes first_comes begins_with_the ends_with_the progressing
      progresses advance_to advances degree state_of state_of_play
      current_status current_stage status_of tier level_one level_two
      where_we_stand
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
      offer_from offer_dated offer_number offer_letter offer_document* offering
      offerings offered offers_you we_offer we_can_offer we_are_offering
      make_an_offer made_an_offer made_us_an_offer submit_an_offer
      draw_up_an_offer quote_for quote_from quote_number our_quote your_quote
      written_quote price_quote* re-quote* requote* firm_quote quotation_for
      quotation_of quotation_no your_quotation our_quotation price_quotation*
      proposal_for our_proposal your_proposal sales_proposal project_proposal*
      commercial_proposal technical_proposal propose proposes proposed proposing
      business_proposal proposition* value_proposition tender_for
      tender_documents tender_submission tenderer* tendered tendering
      public_tender your_tender our_tender bidder* bidding_documents bid_for
      your_bid our_bid sealed_bid bid_bond bid_package auction* estimate_for
      estimating rough_estimate ballpark ballpark_figure budget_price
      budget_quote price_indication guide_price costed cost_breakdown
      cost_proposal costings bill_of_quantities schedule_of_rates
      specification_of_services service_description fee_proposal fee_quote
      fee_estimate treatment_plan travel_offer room_offer group_offer catalogue
      catalog brochure price_sheet rate_card menu_proposal sample_offer
      pitch_for pitch_deck presentation_of_our submission_of rfi's
      expression_of_interest request_for_a_quote request_for_tender
      request_for_an_offer enquiry enquiries inquiry inquiries invitation_to_bid
      invitation_to_quote call_for_bids call_for_proposals
      request_for_information request_for_prices terms_of_offer terms_we_offer
      validity_of_the_offer valid_offer offer_valid offer_expires
      draft_agreement draft_order scope_of_delivery scope_of_services
      scope_of_supply lots lot_one option_c option_one option_two options
      alternative_a alternatives basic_package full_package add-on* bundle*
      deal_for_you
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
      place_an_order placed_an_order placing_an_order ordering ordered
      orders_placed reorder trial_order standing_order rush_order express_order
      large_order big_order small_order bulk_order blanket_order annual_order
      framework_order order_in_writing written_order contracted contracting
      contractual contract_for contract_with contract_value contract_term
      contract_signed draft_contract sales_contract supply_contract
      service_contract purchase_contract delivery_contract works_contract
      employment_contract maintenance_contract rental_contract lease_contract
      annual_contract long-term_contract framework_contract* sign_the_contract
      sign_a_contract contract_award purchases purchased purchasing_of
      purchase_of make_a_purchase acquisition* acquire* procure procures
      procured procurement_of dealings business_deal closing_the_deal
      close_a_deal strike_a_deal deal_closed won_deal agreement_with
      agreement_on service_agreement supply_agreement service_level_agreement
      licence_agreement license_agreement tenancy_agreement
      memorandum_of_understanding mou heads_of_terms buyer_of buys_from
      bought_from buy_from buying_from sold_to sell_to selling_to sales_of
      sales_volume the_sale sale_of resale turnover revenue trade trades trading
      business_with do_business doing_business business_relationship
      conclude_a_contract concluded conclusion_of_contract award_of_contract
      awarded_contract commissioned_work commissioned commissioning_of
      task_order work_order* job_order* job_number works_order service_order
      delivery_order release_order call-off_order* calloff booking_for booked
      reservation* reserve_rooms room_booking charter charterparty fixture_note
      voyage engagement_letter assignment_letter mandate_letter retainer
      retained_us enrolment* enrollment* registration* registered_for
      subscriber* subscribe* licence_order signature_of signatures signed_order
      signed_offer countersigned confirmed_order confirm_the_order
      confirmation_of_order confirmation_of_your_order acknowledgement_of_order
      delivery_schedule quantity_ordered items_ordered cart checkout basket
      po_number p.o hire hires hired rent rents rented rentals leasing leased
      hire_purchase
    `,
    price: `
      price* pricing cost costs costed costing rate rates budget* terms fee fees charge
      charges tariff* day_rate hourly_rate unit_price list_price net_price net gross
      lump_sum flat_fee fixed_price margin* mark-up markup surcharge* freight_cost*
      euro euros dollar* pound pounds eur usd gbp amount* sum total expensive dear cheap
      affordable per_unit per_piece per_hour per_month vat tax cost-effective
      expenditure spend terms_and_conditions conditions_of_sale payment_terms value_for_money
      price_of price_for price_per price_is price_at our_price your_price
      their_price the_price final_price total_price purchase_price selling_price
      sales_price sale_price retail_price wholesale_price market_price
      target_price special_price base_price basic_price contract_price
      offer_price package_price all-in_price all-inclusive inclusive_price
      price_increase* price_rise* price_change* price_level price_range
      price_class price_bracket price_comparison price_structure price_list*
      price_tag price_sheet priced pricey pricier cost_of cost_per costs_of
      total_cost* cost_price production_cost* running_cost* operating_cost*
      purchase_cost* maintenance_cost* labour_cost* labor_cost* material_cost*
      energy_cost* travel_cost* transport_cost* delivery_cost* additional_cost*
      extra_cost* hidden_cost* unit_cost* overhead* total_cost_of_ownership tco
      life-cycle_cost* cost-benefit cost_centre cost_estimate costly low-cost
      cost_effective at_a_cost_of expense* outlay* spending budgeted budget_for
      budget_of budget_is within_budget over_budget budget_frame budget_year
      capex opex rate_per rate_of rate_is daily_rate weekly_rate monthly_rate
      annual_rate room_rate* group_rate* flat_rate* standard_rate* special_rate*
      tax_rate interest_rate* exchange_rate* freight_rate* fee_of fee_for
      monthly_fee annual_fee licence_fee* license_fee* service_fee*
      consulting_fee* tuition tuition_fee* entrance_fee* admission ticket_price*
      royalties royalty fare fares toll dues duty customs_duty demurrage premium
      premiums rent rental_charge* tariffs charge_for charged charged_for
      call-out_charge* setup_charge* shipping_charge* handling_fee surcharge_for
      discount* rebate* allowance deduction value value_of order_value figure
      figures sum_of amount_of total_amount total_of in_total altogether
      subtotal lump-sum all_in per_square_metre per_day per_week per_year
      per_person per_head per_night per_kilo per_ton per_tonne per_litre
      per_page per_word per_line per_licence per_user per_seat per_kilowatt-hour
      each apiece for_each euro_cents cents pence penny sterling franc francs
      chf crown crowns yen krona net_of plus_vat excluding_vat including_vat
      excl_vat incl_vat before_tax after_tax sales_tax payable_in
      payment_conditions commercial_terms price_terms terms_of_sale
      terms_of_payment terms_of_delivery delivery_terms conditions cheaply
      cheapest dearer overpriced underpriced reasonable reasonably_priced
      fairly_priced competitive_price best_price good_price fair_price money_for
      worth costed_at billed_at quoted_at works_out_at comes_to amounts_to
      adds_up_to
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
      pay_for pay_the pay_by pay_on pay_in pay_off pay_up pay_out pay_you pay_us
      pay_cash pay_in_full pay_in_advance pay_within pay_late pay_on_time
      pays_for pays_on_time pays_late paid_for paid_by paid_on paid_up paid_off
      paid_out paid_in paid_within paid_on_time payer* payee* payable* payout*
      pay-out repay* repayment* prepay prepays pre-payment advance_payment*
      payment_in_advance payment_of payment_by payment_for payment_from
      payment_is payment_on payment_in_full payment_within payment_date
      payment_deadline payment_schedule payment_plan payment_terms
      payment_method* payment_order* payment_run payment_slip payment_advice
      payment_received payment_arrived payment_has_arrived payment_record
      payment_behaviour payment_monitoring payment_check payment_control
      payment_transaction* part-payment staged_payment* stage_payment*
      milestone_payment* progress_payment* interim_payment* balance_payment
      monthly_payment* down-payment non-payment nonpayment late_payer
      full_payment on_payment upon_payment against_payment cash_on_delivery cod
      cash_in_advance cash_in cash_up in_cash petty_cash cash_payment
      cash_receipt* deposit_of deposit_paid security_deposit downpayment
      pay_in_instalments in_instalments in_installments by_instalments
      transfer_of transfer_the transferred transferred_to bank_transfers
      wire_transfer* money_transfer* credit_transfer sepa swift iban bic
      standing_order account_number bank_details banking_details
      bank_confirmation bank_slip bank_guarantee bank_balance bank_account_for
      online_banking paypal stripe apple_pay visa mastercard card_payment*
      debit_card direct_debits debit debits debited bank_draft cheque_for
      checks_in_payment promissory_note bill_of_exchange draft_at_sight
      documentary_credit collect_payment collect_payments collection_of_payment
      collected receive_payment received_payment receipt_of_payment
      receipt_of_the_money money_received money_arrives money_arrived
      money_has_arrived money_is_in_the_account money_on_account in_our_account
      on_our_account hits_the_account credited_to credited credit_entry
      incoming_money incoming_funds funds funding fund_the proceeds
      remittance_advice remitted settled_in_full settle_the_invoice
      settle_the_bill settle_up settle_accounts clear_the_balance
      clear_the_account cleared amount_due amount_paid amount_owed
      amount_outstanding owe owes owed owing outstanding_balance balance_due
      balance_of open_balance remaining_balance remaining_amount remainder
      residual_amount short-paid underpayment overpaid overpayment fork_out
      cough_up shell_out foot_the_bill pick_up_the_tab stump_up liquidity
      solvent solvency net_30 net_14 net_60 days_net_of thirty_days_net
      fourteen_days_net in_full_by in_full_and_on_time fully_paid not_paid
      has_not_paid has_paid have_paid will_pay we_pay you_pay they_pay escrow
      wages salary salaries
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
      invoices invoiced invoice_for invoice_of invoice_date invoice_number
      invoice_amount invoice_is invoice_no your_invoice our_invoice the_invoice
      an_invoice issue_an_invoice issue_the_invoice send_the_invoice
      send_an_invoice write_the_invoice raise_an_invoice raise_the_invoice
      proforma_invoice advance_invoice collective_invoice monthly_invoice
      partial_invoices electronic_invoice e-invoice* invoice_recipient
      invoicing_address unpaid_invoice* overdue_invoice* outstanding_invoice*
      due_invoice* late_invoice* paid_invoice* disputed_invoice* check_invoices
      invoice_check invoice_list invoice_run invoiceable self-billing bill_for
      billing_address billing_period bill_of unpaid_bill* hotel_bill
      hospital_bill phone_bill electricity_bill energy_bill charged_to
      payment_request* request_for_payment claim_for_payment fee_note
      fee_statement statement_of_fees account_rendered debit_note* debit_memo
      delivery_invoice tax_invoice receipted voucher statement statements
      monthly_statement account_statement* reminder_letter* reminder_mail
      reminder_call reminder_fee first_reminder second_reminder third_reminder
      last_reminder final_reminder friendly_reminder gentle_reminder
      send_a_reminder sends_a_reminder sends_the_reminder reminder_is_sent
      reminding reminded remind_them_of remind_you_of dunning_letter*
      dunning_notice* dunning_level* dunning_process dunning_run
      demand_for_payment demand_letter letter_before_action payment_default
      defaulted defaults in_default due due_for_payment falls_due fell_due
      due_amount due_invoices payment_due is_due was_due past_the_due_date
      after_the_due_date before_the_due_date on_the_due_date
      days_after_the_due_date days_past_due days_late two_weeks_overdue
      long_overdue not_paid not_yet_paid still_unpaid still_open remains_unpaid
      unsettled not_settled open_amount* open_account open_accounts open_balance
      open_items open_item_list outstanding_amount* outstanding_payment*
      outstanding_debt* outstandings outstanding_items list_of_open arrear
      default_interest late_fee* late_charge* interest_on_late interest_for_late
      late-payment late_paying slow_payer* bad_debt* doubtful_debt* write_off
      written_off debt_collector* debt_collection debt_recovery
      collecting_agency hand_to_collection hand_over_to_collection legal_dunning
      payment_order_court small_claims bailiff indebted indebtedness
      insolvency_risk aged_receivables aged_debtors ageing_report aging_report
      receivables_list debtors_list receivables_report who_chases
      chase_up_payment chase_up_the chasing_payment chase_late chase_debts
      payment_chasing ring_about_the_invoice asks_about_the_payment
      delivery_stop delivery_block credit_hold account_on_hold credit_insurance
      factoring invoice_query invoice_queries correct_the_invoice
      corrected_invoice cancel_the_invoice cancelled_invoice accounts_due
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
      deliver_to deliver_the deliver_by deliver_on deliver_in delivered
      delivered_on delivered_by delivered_to delivering delivers_to deliverable
      deliverables delivery_of delivery_to delivery_by delivery_on delivery_in
      delivery_is delivery_week delivery_day delivery_slot delivery_window
      delivery_address delivery_point delivery_terms delivery_schedule
      delivery_plan delivery_period delivery_deadline delivery_papers
      delivery_receipt delivery_van delivery_truck delivery_confirmation
      partial_delivery partial_deliveries part_delivery full_delivery
      first_delivery last_delivery next_delivery express_delivery home_delivery
      free_delivery on-time_delivery just-in-time just_in_time proof_of_delivery
      time_of_delivery date_of_delivery place_of_delivery scope_of_delivery
      agreed_delivery ship_to ship_by ship_out ships_on shipped_on shipping_date
      shipping_documents shipping_time shipper shipment_of ready_to_ship
      ready_for_dispatch ready_for_collection ready_for_pickup shipped_from
      sea_freight air_freight air_cargo cargo cargoes by_sea by_air by_road
      by_rail by_truck by_lorry vessel* ship's_hold voyage sailing port_of
      loading_port discharge discharging berth* quay* stevedor* tranship*
      transship* customs_clearance cleared_customs import_papers export_papers
      packing_list packing_slip packaged packed pack packs crate* boxes boxed
      carton* drum drums sack sacks wrapped wrapping palletis* palletiz*
      label_the_goods loaded loads_up unloaded unload offload* tail_lift
      forklift* crane* loading_ramp loading_bay loading_dock warehouse_gate
      collection_of collect_from pick_up_from pick-up pickup picked_up
      self-collection haulage hauled haul trucking trucker* trailer*
      semi-trailer wagon* rail_car transported in_transit on_its_way on_the_road
      en_route under_way track_and_trace tracking_number consignee consigned
      expedit* courier_service postal_service post_office send_out_the_goods
      sent_out despatched dispatched_on dispatch_note dispatch_date goods_arrive
      goods_are goods_delivered goods_received goods_issue receive_the_goods
      received_the_goods receipt_of_goods acceptance_of_goods
      incoming_inspection arrives_on arrives_at arrived_on arrived_at arriving
      due_to_arrive bring_the_goods brings_the carry_in carry_up put_up set_up
      set_up_on_site erect* erection mount mounted mounting installed
      installed_by installs installing installation_date installation_day
      installation_of assembled assembling fit_out fitting_of connect_up hook_up
      commission_on_site put_in_place in_situ hand_over_on_site site_delivery
      handed_over_on site_handover final_acceptance factory_acceptance
      acceptance_protocol acceptance_report provisional_acceptance snag_list
      snagging completion_of_the_work completion_date finish_the_work
      carry_out_the_work carry_out_the_order execution_of_the_order supply
      supplies supplied supply_of supply_chain lead_times replenishment_time
      ex_works fob cif dap ddp incoterms fca hand-over_of_the_keys
      handover_of_the_building deployment deploy* go_out_to_site rollout_to
      release_of_the_software software_delivery download_link data_delivery
      translation_delivery catering_delivery milk_run harvest_delivery
      feed_delivery oil_delivery fuel_delivery
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
      handover_to handover_from handover_meeting* handover_call handover_sheet*
      handover_form* handover_note* handover_file handover_document*
      handover_protocol handover_checklist handover_list handover_date
      handover_talk handover_of_the_order handover_to_production
      handover_to_delivery handover_to_service handover_to_operations
      handover_to_project handover_within clean_handover orderly_handover
      smooth_handover hand_over_internally hand_over_to_operations
      hand_over_to_service hand_over_to_the_project hand_over_to_delivery
      hand_over_the_order hand_over_the_client hand_over_the_project
      hand_over_the_file hands_over_to hands_over_the handed_over_internally
      handing_over_to hand_on_to hand_the_order_to hand_the_project_to
      handed_to_production handed_to_operations handed_to_the_workshop
      passing_on pass_the_file pass_on_the_file pass_on_the_order
      pass_on_to_operations pass_on_to_the pass_it_on_to pass_to
      passed_to_production transfer_to_production transfer_to_delivery
      transfer_to_service transfer_of_knowledge transfer_of_responsibility
      knowledge_transfer transfer_meeting transition_to transition_meeting
      transition_plan kick-off_with_production kickoff_with_production
      kick-off_with_the_team kick_off_internally project_kick-off
      project_kickoff order_kick-off order_kickoff production_kick-off
      team_kick-off start_meeting launch_meeting start-up_meeting project_start
      order_review contract_review order_clarification technical_clarification
      order_meeting order_briefing order_brief brief_the_colleagues
      brief_the_warehouse brief_the_fitters brief_the_driver
      brief_the_technician* brief_the_crew brief_the_kitchen
      brief_the_project_manager brief_our_team brief_our_people
      brief_our_colleagues brief_your_colleagues briefed_the briefing_of
      briefing_of_the_team briefing_sheet briefing_for_the briefings
      team_briefing crew_briefing shift_briefing tell_production
      tell_the_workshop tell_the_warehouse tell_our_own tell_operations
      explain_to_production explain_to_the_workshop explain_to_our
      explain_internally explain_the_order_to_our present_the_order_to
      present_internally inform_internally inform_our_own inform_the_team
      inform_the_workshop inform_operations inform_the_project inform_dispatch
      inform_planning introduce_the_client_to introduce_the_project_manager
      introduce_to_the_team sell_to_our_own sell_the_order_to_production
      sell_to_production sell_to_the_workshop sell_inside sell_internally
      sell_the_job_internally sell_the_order_inside sell_the_order_at_home
      second_sale inner_sale internal_sale internal_selling sold_inside
      sale_inside win_the_workshop win_our_colleagues win_over_the
      win_over_colleagues win_over_operations get_our_people_behind
      get_the_workshop_on_board get_the_team_on_board get_colleagues_on_board
      bring_on_board bring_production_on_board bring_the_team_on_board
      on_board_with convince_production convince_the_workshop
      convince_colleagues convince_our_colleagues buy-in internal_buy-in
      buy_in_from production_agrees operations_agrees workshop_agrees
      capacity_check check_capacity_with reserve_capacity plan_into_production
      production_slot production_order* manufacturing_order* works_order*
      job_folder* job_file* project_file* project_sheet order_folder*
      order_sheet* order_form_internal client_brief* client_file to_production
      from_sales_to_production from_sales_to_operations from_sales_to_delivery
      from_sales_to_service sales_to_production sales_to_service
      sales_to_project sales_hands_over sales_passes sales_briefs handing_off
      hand_off_to hand_off hands_off_to handed_off takes_over_from_sales
      takes_over_the_client takes_over_the_order taking_over_from
      new_contact_person_is your_new_contact your_contact_from_now_on
      from_now_on_your_contact delivery_team_takes_over service_team_takes_over
      project_manager_takes_over assign_a_project_manager project_team_is
      what_was_promised what_we_promised what_was_sold promises_made
      promises_made_in_the_sale what_the_client_was_promised
      what_delivery_must_know what_production_must_know what_the_team_must_know
      special_agreements_with shift_handover ward_handover nursing_handover
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
      again_and_again again_next once_again yet_again anew afresh another_time
      second_time third_time repeatedly repeating repetition* repeat_sale*
      repeat_buyer* repeat_client* repeat_customers repeat_visit*
      repeat_booking* repeat_guest* repeat_contract* repeat_job*
      repeat_order_from reorder_in reorder_from reorders re-orders reordered
      re-ordered re-ordering second_purchase second_sale second_contract
      second_project third_order fourth_order later_orders subsequent_order*
      follow-up_business follow-up_contract* follow-up_project* follow-up_sale*
      follow-up_purchase follow-on_business follow-on_contract*
      follow-on_project* following_order further_order* further_business
      further_sales further_projects future_order* future_business
      order_the_next ordered_again ordering_again place_another_order buy_more
      order_more buying_again bought_again book_again booked_again books_again
      come_back comes_back coming_back come_again come_back_to_buy returns_to_us
      return_to_us return_business returning_guest* returning_client*
      returning_visitor* return_visit* return_customer* rebook* re-book* renewed
      renewal_date renewal_talk renewal_offer contract_renewal*
      renew_the_contract renew_the_agreement renew_the_licence resubscrib*
      re-subscri* prolong* prolongation extend_the_contract contract_extension*
      extending extended_contract lengthen* continue_the continue_working
      continued_cooperation continuation* continuing carry_on_with keep_buying
      keep_ordering keeps_ordering keep_coming_back keep_the_client
      keep_the_customer keeping_the_client win_back regular_order*
      regular_client* regular_buyer* regular_guest* regularly standing_order*
      standing_customer* standing_client* permanent_customer* long-standing
      long-time long_lasting lasting lasting_relationship long-term_client*
      long-term_relationship long-term_contract year_after_year year_on_year
      every_year each_year annually_again season_after_season next_season's
      next_year's next_batch next_delivery next_phase next_purchase next_sale
      next_deal next_lot next_site next_job additional_business additional_sale*
      additional_contract* additional_module* additional_users
      additional_licence* add-on* add_on_sale* cross_selling cross-sold
      upselling up-selling upgrade_to upgrades larger_order bigger_order
      bigger_contract increase_the_order increase_the_volume volume_growth
      grow_the_account grow_with account_growth expand_to_other
      expand_the_contract expanding further_sites further_branches other_sites
      other_branches other_departments roll_out_to_other roll_out_to_all
      second_site all_sites share_of_wallet stock_check_before_reorder
      reordering_date replenishment restock* refill* top-up call-offs
      rolling_order customer_loyalty loyalty faithful customer_retention retain
      retains retained client_retention follow-up_offer annual_follow-up
      birthday_of_the_machine one-year_review reference_customer
      ask_for_a_referral recommend* recommendation_to refer_us refer_you
      introduce_us_to pass_our_name on_repeat same_again more_of_the_same encore
    `,
    product: `
      product* service services solution* work goods machine* equipment device* unit
      units part parts component* material* system systems software hardware tool tools
      installation* range assortment article* item items model models version* line_of
      plant vehicle* furniture food drink meal* fabric* batch* sample* package* licence*
      license* module* app feature* building* repair_work consulting consultancy
      design* project* craft workmanship quality stock merchandise wares delivery
      our_product* our_service our_services our_solution our_system our_range
      product_line* product_range product_group* product_family line_of_products
      finished_product* finished_goods semi-finished by-product* raw_material*
      input material_for supplies consumables services_we service_package
      service_offering range_of_services range_of_products portfolio
      solution_for turnkey turnkey_solution custom-made made-to-order
      made_to_order bespoke tailor-made standard_product special_product
      special_model series serial_product technology appliance* apparatus
      instrument* implement* gadget* installation_work assembly sub-assembly
      fixture* fitting* pump pumps motor motors engine engines valve valves
      bearing bearings gear gears gearbox* compressor* turbine* boiler*
      heat_pump* solar_panel* panel panels battery batteries inverter* charger*
      cable cables sensor sensors robot* conveyor* press presses lathe* mill
      mills oven ovens cooling_unit refrigerator* crane* lift lifts forklift*
      tractor* harvester* trailer* van vans bus buses ship_part hull container*
      pallet* tank tanks steel timber wood glass concrete plastic rubber paint
      varnish adhesive* screws tiles windows doors roof flooring kitchen
      kitchens cupboard* shelf shelves desk desks chair chairs bed beds
      mattress* lamp lamps curtain* textile* cloth clothing uniform* workwear
      shoes paper print printing printed_matter brochure* book books magazine*
      poster* sign signs translation* interpreting subtitling editing course
      courses seminar* lesson lessons training_course curriculum treatment*
      therapy care medicine* drug drugs vaccine* implant* bandage* lab_test
      diagnostics software_package program programme programs application*
      applications platform* website* web_shop online_shop interface api
      database* cloud hosting server* network security maintenance_package
      dashboard plugin* cleaning catering banquet* menu room rooms
      conference_room accommodation stay tour tours trip trips voyage
      freight_space warehouse_space storage exhibition* exhibit* guided_tour*
      ticket tickets insurance policy policies loan loans account_management
      legal_advice tax_advice audit audits expert_opinion survey planning
      drawings plan plans study studies report research_work advertising
      campaign* milk cheese meat grain feed seed seeds fertiliser* fertilizer*
      vegetables fruit fish wine beer bread coffee electricity gas oil heat
      power energy water
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
      support_is support_for support_team* support_line* support_desk
      support_contract* support_package* support_hours support_number
      support_contact support_request* support_ticket* support_portal
      support_level* support_agreement first-level_support second-level_support
      first_level_support second_level_support premium_support product_support
      user_support phone_support telephone_support email_support chat_support
      on-site_support online_support after-sales_service after-sales_support
      after-sales_contact after_sales_service aftercare after-care
      post-sale_support post-sales_support service_team service_contact
      service_partner* service_centre* service_center* service_hotline
      service_hours service_call* service_visit* service_manager*
      service_engineer* field_service customer_helpline helpline* help_line*
      help_centre help_center help_you help_them help_with help_is help_if
      helper* help_out lend_a_hand give_a_hand helping_hand first_aid
      emergency_line emergency_hotline emergency_help emergency_support
      emergency_call-out breakdown_service breakdown_line breakdown_hotline
      breakdown_cover standby_service stand-by standby duty_engineer
      duty_technician on-call_service on-call_technician out-of-hours
      24-hour_service 24/7 24_hours twenty-four_hours day_and_night
      seven_days_a_week any_day_of_the_week weekend_service within_four_hours
      within_two_hours within_24_hours on_site_within arrival_time_of
      reaction_time response_within response_guaranteed_within your_contact
      your_contact_person your_contact_for your_contact_after
      your_point_of_contact contact_after contact_for_questions contact_in_case
      contact_if contact_our contact_us_if contact_person_after single_contact
      personal_contact dedicated_contact named_contact direct_contact
      direct_number phone_number_of call_our_service call_the_hotline
      call_the_service ring_our_service ring_the_service ring_our_workshop
      reach_our_service reach_the_service reached_at can_be_reached available_on
      available_for_questions available_to_you reachable who_helps who_helps_you
      who_to_ask whom_to_ask who_to_ring whom_to_ring person_to_ring
      first_contact_for if_something_breaks if_anything_breaks if_it_breaks_down
      if_something_goes_wrong_after if_a_fault_occurs in_case_of_fault*
      in_case_of_problem* in_case_of_trouble in_the_event_of_a_fault
      when_it_breaks when_the_machine_stops troubleshoot* fault_finding
      fault_report* fault_line report_a_fault report_faults report_a_problem
      raise_a_ticket open_a_ticket ticket_system ticketing remote_maintenance
      remote_diagnosis remote_help remote_session teleservice screen_sharing
      assisted assisting assistant_for advisory_service advising guidance guide
      guides guided consult_our expert_help expert_advice technical_advice
      technical_help technical_assistance technical_contact technician_on_call
      accompany* accompanies accompaniment look_after_you looks_after_you
      care_for take_care_of taken_care_of at_your_service_line stay_by_your_side
      by_their_side stand_by_you not_left_alone not_leave_you_alone we_are_there
      there_when there_if you_are_not_alone check_back ask_how_it ask_how_things
      ask_how_the_machine call_after_a_month visit_after_a_month
      visit_after_three_months check-in_visit follow-up_visit follow-up_check
      customer_visit_after review_after_three_months user_group* user_forum
      community_forum online_help online_portal customer_portal documentation
      handbook* instruction_manual* quick_guide quick_start how-to
      step-by-step_guide instructions video_instructions help_page*
      help_article* service_book service_log service_agreement service_contract
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
      training_course* training_day* training_session* training_plan
      training_programme training_for training_of training_material* training_on
      training_centre staff_training user_training safety_training
      on-site_training online_training on-the-job_training basic_training
      refresher refresher_course* further_training initial_training train_your
      train_the train_their train_staff train_users train_the_trainer trainee*
      trained_by trained_on retrain* learn_how learning learner* learn_the
      e-learning class classes classroom lesson lessons lecture* seminar*
      workshop_for crash_course practice_session practise practice_run hands-on
      exercise exercises drill* tutoring tutor* coached coaching mentor*
      guided_start supervised_start show_how show_them_how show_you_how
      shows_your explain_the_operation explain_the_system demonstrate_how
      demonstration_of_the instructed instructing instructor*
      instruct_the_operators instruct_your_staff instruct_the_staff
      brief_the_users introduction_to_the introduction_of_the
      introductory_course introductory_training familiarisation familiarization
      familiarise_your familiarize_your acquaint_your make_familiar
      getting_started get_started_with get_users_started first_steps_with
      first_day_of_use first_day_on first_use first_week_of first_month_of
      first_shift first_weeks_of going_live go_live_on go-live_date go-live_day
      go-live_support go-live_week day_of_go-live hypercare early-life_support
      early_life_support live_operation switch_on switch-on switchover
      switch_over cutover cut-over changeover change-over migrat* data_migration
      rollout roll-out roll_out introduction_phase introduced_to_the
      implementation implementation_phase implementation_plan deployment
      deployed put_to_work put_into_use put_into_action take_into_use
      taken_into_use take_into_operation taken_into_operation bring_into_service
      brought_into_service brought_into_use bring_online brought_online
      start-up_phase start-up_support start-up_help start-up_week start_up_the
      start_of_operation* start_of_production start_of_use starting_up
      startup_phase startup_support ramping_up running-in run-in run_in
      trial_operation test_phase test_operation commissioned_by commissioned_on
      commissioning_date commissioning_day commissioning_engineer
      commissioning_protocol commissioning_report commission_the_machine
      commission_the_system commission_the_plant initial_operation initial_setup
      set_up_the_system set_up_your_account set_up_users setting_up_the
      configuration configure_the install_and_train onboarding_call
      onboarding_plan onboarding_session onboarding_phase onboarding_team
      onboarding_week onboard_the onboarded user_onboarding client_onboarding
      customer_onboarding welcome_call welcome_pack welcome_package
      welcome_meeting orientation orientation_day induction_course induction_day
      induct* walk_your_staff walk_the_operators hand-over_training
      handover_training briefing_of_the_operators operating_manual
      operating_instruction* training_manual quick_guide user_handbook tutorials
      webinars training_video* certification certificate_of_training
      certified_users key_user* super_user* power_user* teach_your teach_them
      teaching educate* education upskill* skill_up apprentice*
    `,
    maintenance: `
      maintenance maintain maintains maintained maintaining servicing serviced
      service_interval* service_contract* service_visit* service_agreement* repair_service
      upkeep overhaul* spare_part* spares wear_part* wearing_part* consumable* replacement_part*
      inspect* inspection* check-up* checkup* calibrat* lubricat* annual_service
      yearly_service preventive preventative tune-up tuning update updates upgrade*
      patch patches refurbish* retrofit* breakdown_service safety_check cleaning
      oil_change filter_change service_technician* fitter* mechanic*
      maintenance_contract* maintenance_agreement* maintenance_plan
      maintenance_schedule maintenance_interval* maintenance_visit*
      maintenance_team maintenance_work maintenance_window maintenance_date
      maintenance_log maintenance_fee maintenance_cost* maintenance_call
      maintenance_package maintenance_service maintenance_check maintenance_free
      maintenance_staff maintenance_of annual_maintenance yearly_maintenance
      half-yearly_maintenance regular_maintenance routine_maintenance
      scheduled_maintenance preventive_maintenance predictive_maintenance
      remote_maintenance corrective_maintenance planned_maintenance
      software_maintenance building_maintenance keep_in_good_order keep_running
      keep_it_running keeps_running keep_in_shape keep_up_to_date
      service_the_machine service_every service_after serviced_every serviced_by
      service_plan service_schedule service_package service_book service_record*
      service_log service_call* service_work service_check* service_team
      service_date first_service next_service six-month_service yearly_check
      annual_check* annual_inspection yearly_inspection half-yearly_inspection
      quarterly_inspection regular_inspection* safety_inspection*
      visual_inspection inspection_interval* inspection_date inspection_visit
      inspection_by inspected inspecting inspector* check_over check_the_machine
      checks_every check_every check_twice technical_check health_check*
      condition_monitoring status_check system_check test_every repair_contract*
      repair_team repair_shop* repair_work repairs repaired_on_site
      repair_within repairable fault_clearance fault_repair troubleshoot*
      breakdown_repair emergency_repair* on-site_repair replacement_of_parts
      replace_worn change_the_filter filter_replacement change_the_oil
      change_of_oil oil_changes grease greas* lubricant* lubrication
      lubrication_plan adjust* readjust* realign* alignment balance_the tighten*
      clean_the cleaned cleaning_of deep_clean descal* flush* sharpen* regrind*
      overhauled overhauling general_overhaul major_overhaul reconditioned
      refurbishment revision renovat* restor* repaint* retrofitted moderni*
      recalibrat* calibration calibration_certificate spare-part*
      spare_parts_stock spare_parts_supply spare_parts_list parts_supply
      parts_availability parts_store parts_kit spares_kit stock_of_spares
      stock_of_parts original_parts genuine_parts parts_for_ten
      parts_available_for wear_and_tear wear_parts worn worn_out worn_parts
      wearing consumables_supply replacement_filter* seals gaskets belts
      bearings wear_items updates_and upgrades software_update*
      software_upgrade* security_update* security_patch* patching patched
      bug_fix bugfix* hotfix* release_notes new_release* version_update
      upgrade_the firmware backup backups monitoring remote_monitoring
      remote_diagnos* hosting_and downtime_planned maintenance_technician*
      service_engineer* field_technician* caretaker caretaking janitor*
      housekeeping gardening grounds groundskeeper upkeep_of preserv*
      conservation conserve dry_dock docking lay-up survey_of_the_hull ndt
      test_certificate mot statutory_inspection tyre_change winter_check
      spring_check seasonal_check pre-season_check
    `,
    warranty: `
      warrant* warranty warranties guarantee_period guarantee_card guarantee_claim*
      under_guarantee under_warranty within_warranty in_warranty out_of_warranty
      warranty_period warranty_claim* defects_liability defects_liability_period
      liability liable product_liability statutory_rights right_of_return
      return_policy money-back money_back extended_warranty two-year_guarantee
      years_guarantee year_guarantee months_guarantee covered_by cover coverage
      warranty_is warranty_of warranty_on warranty_for warranty_covers
      warranty_applies warranty_ends warranty_begins warranty_starts
      warranty_expires warranty_expired warranty_terms warranty_conditions
      warranty_case* warranty_card warranty_certificate warranty_repair*
      warranty_work warranty_obligation* warranty_service warranty_year*
      warranty_extension warranty_cover warranty_void void_the_warranty
      voids_the_warranty warranty_rights warranty_law warranty_statement
      warranty_until warranty_from full_warranty limited_warranty
      manufacturer's_warranty manufacturer_warranty factory_warranty
      product_warranty parts_warranty parts_and_labour parts_and_labor
      on-site_warranty two-year_warranty three-year_warranty five-year_warranty
      ten-year_warranty two_years_warranty three_years_warranty
      one_year_warranty two_years'_warranty 12_months_warranty
      24_months_warranty year_of_warranty years_of_warranty months_of_warranty
      years_on_parts years_on_the remaining_warranty lifetime_warranty
      performance_warranty warranties_and guarantee_of guarantee_on
      guarantee_for guarantee_covers guarantee_runs guarantee_ends
      guarantee_expires guarantee_begins guarantee_certificate guarantee_terms
      guarantee_conditions guarantee_repair* guarantee_case* guarantee_until
      manufacturer's_guarantee manufacturer_guarantee three-year_guarantee
      five-year_guarantee ten-year_guarantee one-year_guarantee
      year_of_guarantee years_of_guarantee months_of_guarantee year's_guarantee
      years'_guarantee twelve_months_guarantee twelve_months' twenty-four_months
      twenty-four_months' guarantee_extension extended_guarantee
      satisfaction_guarantee money-back_guarantee money_back_guarantee
      performance_guarantee advance_guarantee guaranteed_for_two
      guaranteed_for_three guaranteed_for_five still_under_guarantee
      still_under_warranty still_in_warranty outside_the_warranty
      outside_warranty beyond_the_warranty past_its_warranty after_the_warranty
      during_the_warranty during_the_guarantee within_the_warranty
      within_the_guarantee within_guarantee defects_period
      defects_liability_certificate defect_liability maintenance_period
      latent_defect* hidden_defect* liability_for liability_for_defects
      liability_period liability_claim* liability_ends limitation_period
      period_of_limitation statute_of_limitation* liable_for legal_guarantee
      statutory_guarantee statutory_warranty statutory_period implied_warranty
      express_warranty consumer_rights right_to_return return_right
      right_of_withdrawal withdrawal_period cooling-off cooling_off
      exchange_right right_to_exchange right_to_repair covered_for covered_until
      covered_against covered_under cover_for cover_against covers_parts
      covers_the_cost coverage_of coverage_period not_covered_by insured_against
      insurance_cover retention_money retention_bond fitness_for_purpose
      merchantable free_repair free_of_charge_repair repaired_free_of_charge
      free_replacement_within replaced_free_within functional_guarantee
      durability_guarantee rust_guarantee proof_of_purchase claim_under_warranty
      claims_under_guarantee assurance
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
      trial_of trial_for trial_with trial_month trial_week trial_day trial_phase
      trial_delivery trial_installation trial_subscription trial_version
      trial_licence trial_lesson trial_shift trial_visit trial_batch*
      trial_basis free_trial* paid_trial thirty-day_trial 30-day_trial
      two-week_trial field_trial* on_trial pilots piloting piloted
      pilot_project* pilot_phase pilot_site* pilot_order* pilot_run pilot_batch
      pilot_group* pilot_class pilot_ward pilot_plant pilot_installation
      pilot_customer* pilot_with pilot_in paid_pilot small_pilot sample_of
      sample_order* sample_delivery sample_batch* sample_box sample_pack*
      sample_room sample_translation sample_page* sample_chapter sample_menu
      free_sample* sampling swatch* specimen* test_it test_in test_on test_with
      test_for test_phase test_period test_delivery test_batch* test_piece*
      test_site test_installation test_account* test_room test_drive* test_week*
      test_month test_user* test_group* test_page test_print test_translation
      test_lot test_setup test_version test_access beta beta_test* sandbox
      staging tested_by tested_in tests_it try_it_out try_out_in try_it_on
      try_it_in try_one try_with try_with_one try_for try_us try_first tried
      tried_out give_it_a_try give_it_a_go give_us_a_try have_a_go taste tasting
      tasting_session fitting rehearsal dress_rehearsal dummy_run mock_up
      prototyp* first_sample* first_article pre-production zero_series pre-run
      pre-test proof_of_value experiment* feasibility_study feasibility_test
      evaluate_it evaluation_unit evaluation_copy evaluation_licence demo_unit
      demo_version demo_account* demo_machine* demonstration_unit loan_unit
      loan_machine on_loan_for borrow_it on_a_trial_basis on_probation probation
      probationary without_obligation no_obligation non-binding_trial
      cancel_any_time cancel_within return_it_if sale_or_return sale_on_approval
      start_with_one start_with_a_small start_with_a_single start_with_a_test
      start_with_a_pilot start_with_a_trial start_with_a_sample start_with_just
      start_on_one start_in_one begin_with_one begin_with_a_small
      begin_with_a_pilot begin_with_a_trial small_test small_trial small_batch
      small_scale small_quantity small_project small_first_step small_beginning
      smaller_order smaller_quantity smaller_package smaller_scope smaller_step
      first_small_order first_order_small first_step_small limited_scope
      limited_trial limited_test limited_quantity limited_to_one one_first
      one_to_start only_one_machine only_one_site just_one one_unit one_piece
      one_batch one_truck one_van one_vehicle one_product one_module one_group
      one_class one_ward one_clinic one_school one_field one_hectare one_ship
      one_vessel one_building one_floor one_flat one_hall one_kitchen one_office
      one_location one_region one_route one_shift one_week_first one_month_first
      for_one_month for_three_months_first for_two_weeks_first single_machine
      single_branch single_unit single_department single_room in_one_branch
      in_one_department in_one_plant in_small_steps little_by_little gradually
      gradual phased phase_by_phase stage_by_stage one_step_at_a_time
      build_up_slowly before_committing before_you_commit before_rolling_out
      before_the_full with_little_risk low_risk_start see_for_themselves
      convince_yourself see_how_it_works see_whether_it
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
      objecting objections_to objects raise_objections raises_objections
      raise_an_objection counter_objection price_objection* main_objection*
      common_objection* typical_objection* hidden_objection* real_objection*
      doubt_about doubts_about doubting in_doubt self-doubt doubtfully hesitat*
      hesitant hesitate_to hesitating hesitation_about indecis* vacillat*
      dither* dilly-dally undecidedness uncertain uncertainty unsettled
      unsure_about not_so_sure not_certain not_entirely_sure resisted resisting
      resistant resistance_to meets_resistance opposition_to reservations_about
      have_reservations has_reservations scepticism skepticism scruples
      uneasy_about uncomfortable_with feel_uneasy discomfort worry_that
      worried_that afraid_that fear_that concern_about concern_that
      concerned_about concerned_that raise_concerns voice_concerns ifs_and_buts
      if_and_but yes_but well_but but_we but_our but_your but_then but_what
      too_much_money too_much_for_us too_high too_high_for dearer_than
      pricier_than cheaper_elsewhere cheaper_offer others_are_cheaper
      competitor_is_cheaper found_it_cheaper half_the_price price_is_high
      price_seems_high that_is_a_lot that's_a_lot a_lot_of_money cannot_afford
      can't_afford not_in_the_budget not_in_our_budget no_budget_for
      no_budget_this budget_is_spent budget_is_used_up budget_is_gone
      budget_frozen above_our_budget beyond_our_budget no_money_for
      no_money_left sleep_over_it think_it_through think_about_this
      think_about_that let_me_think let_us_think we'll_think we_will_think
      i'll_think i_will_think i'll_have_to_think want_to_think like_to_think
      consider_it mull_over ponder* time_to_think needs_time take_your_time
      no_hurry not_right_now not_now not_yet not_yet_ready not_ready
      not_at_the_moment not_this_year bad_time bad_timing wrong_time
      wrong_moment too_early too_soon too_late too_busy too_complicated too_big
      too_big_for too_small too_small_for too_risky too_new too_much_work
      too_much_effort too_far too_slow too_long_a no_capacity no_staff_for
      no_people_for no_demand not_for_us not_what_we_need don't_need do_not_need
      don't_need_it do_not_need_it do_without_it manage_without works_fine
      works_fine_as never_change_a_running what_we_have_works why_change
      why_should_we why_should_i no_reason_to_change satisfied_with_our
      satisfied_with_what happy_as_we_are happy_with_the happy_with_them
      have_a_supplier have_our_supplier have_our_own have_someone_already
      have_it_already already_have already_have_one already_work_with
      already_supplied already_covered our_supplier_has loyal_to_our tied_to_our
      bound_by_contract under_contract_with contract_still_runs
      contract_runs_until always_worked_with always_worked_like
      always_bought_from bad_experience* burnt_our_fingers once_bitten
      tried_it_before tried_that_before did_not_work_last heard_that_before
      heard_bad never_heard_of_you don't_know_you do_not_know_you
      send_an_offer_first send_me_a_brochure send_me_an_email send_us_an_email
      send_it_by_mail send_something leave_your_card call_again_later
      call_again_next ring_me_again ring_back_in call_back_in come_back_in_the
      come_back_next_year talk_to_my_boss speak_to_my_boss ask_my_boss
      ask_the_boss ask_my_wife ask_my_partner ask_the_board must_ask_my
      not_my_decision not_for_me_to_decide boss_won't board_won't i_can't_decide
      we'll_see let's_see perhaps_later some_other_time maybe_next
      objection_handling handle_objections handling_objections
      deal_with_objections meet_objections answer_the_objection
      welcome_the_objection hear_the_objection behind_the_objection
      reason_behind_the what_is_behind what_lies_behind what_stops_you
      what_stops_them what_keeps_you_from what_makes_you_hesitate
      what_speaks_against what_would_have_to_change say_it_openly
      bring_it_into_the_open bring_to_light into_the_open out_into_the_open
      on_the_table lay_it_on_the_table name_the_doubt name_the_fear get_it_off
      reluctance_to unwilling* drag_their_feet drags_its_feet dragging_its_feet
      foot-dragging put_off_the_decision postpone_the procrastinat* evasive
      evade* vague_answer beat_about_the_bush lame_excuse pretext* push_back_on
      pushes_back rebut* refute* counterpoint* smokescreen boilerplate_no
      blanket_no sceptical skeptical wavering waver
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
      rejected rejected_us rejected_our reject_us rejects_us rejects_our
      reject_our rejection_letter* rejection_mail* rejection_of_our
      rejection_call after_a_rejection handle_rejection handling_rejection
      deal_with_rejection dealing_with_a_no deal_with_a_no handle_a_no
      handling_a_no taking_no take_the_no take_the_no_well take_it_well
      taking_it_well take_no_well take_no_as take_their_no takes_the_no
      took_the_no took_no swallow_the_no live_with_a_no live_with_the_no
      respect_a_no respect_their_no respect_no respect_their_decision
      respect_the_decision respect_the_client's accept_their_no
      accept_their_decision accept_the_decision accept_the_client's
      accept_defeat accept_the_refusal acknowledge_the_no thank_them_for_the_no
      thank_for_the_no thank_them_even thanks_even_for_a_no no_is_no no_means_no
      a_no_is a_no_is_an_answer no_is_an_answer a_clear_no a_no_today no_for_now
      after_a_no after_the_no after_their_no answer_to_a_no reply_to_a_no
      reaction_to_a_no react_to_a_no on_a_no upon_a_no with_a_no when_no_comes
      when_it_is_a_no when_it_is_no when_the_answer_is_no
      when_the_client_says_no when_the_customer_says_no when_the_buyer_says_no
      when_someone_says_no if_it_is_a_no if_it_is_no if_they_decline
      if_they_refuse if_they_reject if_they_turn if_they_decide
      if_the_client_says_no if_the_client_declines if_the_customer_says_no
      if_the_buyer_says_no if_the_customer_declines if_we_lose if_we_do_not_get
      if_we_are_turned if_we_are_not if_we_don't_get when_we_lose
      when_we_do_not_get when_we_are_turned they_decline they_refuse they_reject
      they_turned they_decided_against they_chose_another they_chose_someone
      they_went_with they_have_decided they_say_no_to they_said_no_to
      client_says_no customer_says_no buyer_says_no client_declines
      customer_declines client_refuses client_has_declined client_said_no
      customer_said_no declined_our declines_our decline_our refused_our
      refuses_our refuse_our turned_down_our turns_down_our turned_our_offer
      turned_our_proposal our_offer_was_declined our_offer_was_rejected
      our_offer_was_not our_offer_is_refused our_bid_was our_tender_was
      our_bid_failed not_our_offer not_chosen not_been_chosen not_selected
      not_awarded not_awarded_to_us not_won did_not_win didn't_win
      did_not_get_the didn't_get_the did_not_get_the_order didn't_get_the_job
      did_not_choose_us didn't_choose_us not_get_the_order not_get_the_contract
      missed_out missed_the_contract lost_out lost_out_to lost_against
      lost_account* lost_client* lost_customer* lost_contract* lost_business
      lost_project* lost_opportunit* lost_sale* lose_a_deal lose_an_order
      lose_the_tender lose_the_contract lose_out losing_a_deal losing_the_order
      lost_the_bid lost_the_client lost_the_contract lost_on_price loss_reason*
      reason_for_the_no reason_for_the_loss reasons_for_the_loss
      reason_for_their_no reasons_for_the_no ask_for_the_reason ask_why_they
      ask_what_decided ask_what_tipped learn_from_the_no learn_from_a_no
      learn_from_the_loss lesson_from_the_loss lessons_from_lost learn_from_it
      win/loss win_loss win-loss_review post-mortem post_mortem lost-deal_review
      lost_order_review deal_is_off deal_fell_through fell_through falls_through
      came_to_nothing come_to_nothing went_cold dropped_us drop_us dropped_our
      backed_out back_out pulled_out pull_out pulled_the_plug stepped_back
      withdrew withdraws withdrawn cancel_on_us cancelled_the_order
      cancels_the_order called_off call_it_off jumped_ship switched_to
      switch_to_another gone_to_another went_to_another went_to_the_competition
      chose_the_competitor chose_a_competitor chose_a_cheaper award_went_to
      contract_went_to order_went_to order_went_elsewhere someone_else_won
      competitor_won knock-back setback* knockback cold_shoulder brush-off
      turned_away shown_the_door door_in_the_face denied denial negative_answer
      negative_decision negative_reply refusal_from letter_of_refusal
      without_grudge no_grudge bear_no_grudge no_hard_feelings
      without_bitterness without_resentment not_take_it_personally
      don't_take_it_personally nothing_personal keep_our_dignity stay_friendly
      stay_polite part_as_friends part_on_good_terms leave_on_good_terms
      do_not_argue don't_argue do_not_argue_with no_arguing do_not_try_to_change
      don't_try_to_change not_try_again_at_once do_not_push_further good_losers
      lose_gracefully lose_with_grace gracious in_defeat sporting_loser
      be_a_good_loser
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
      complain_about complain_to complained complaining complaints_about
      complaint_about complaint_of complaint_from complaint_is
      complaint_about_the complaint_letter* complaint_mail* complaint_case*
      complaint_file complaint_handling complaint_log complaint_management
      complaint_procedure complaint_process complaint_report* complaint_register
      complaint_ticket complaints_desk complaints_department complaints_book
      customer_complaint* client_complaint* guest_complaint* supplier_complaint*
      patient_complaint* formal_complaint* official_complaint*
      written_complaint* lodge_a_complaint make_a_complaint made_a_complaint
      file_a_complaint raise_a_complaint raise_a_claim handle_a_complaint
      handle_complaints handling_complaints take_complaints receive_a_complaint
      complainant* claim_for claim_form claim_number claim_report
      claims_department claims_handler* damage_claim* warranty_claim*
      quality_claim* insurance_claim* freight_claim* cargo_claim* make_a_claim
      file_a_claim lodge_a_claim put_in_a_claim our_claim your_claim the_claim
      notice_of_claim letter_of_claim note_of_protest sea_protest protest*
      objection_to_the_delivery reclaim* defect_report* defects_report
      notification_of_defects notice_of_defects notify_defects report_a_defect
      report_the_defect defects_list snag_list list_of_defects deficienc*
      shortage_report quality_issue* quality_problem* quality_report
      quality_notification delivery_problem* problem_with_the problem_with_your
      problem_with_our problems_with issue_with issues_with trouble_with
      wrong_with something_is_wrong something_went something_not_right not_right
      not_in_order not_as_agreed not_as_ordered not_as_promised not_as_described
      not_what_we_ordered not_what_we_agreed not_according_to not_up_to_standard
      not_up_to_scratch below_standard fell_short_of falls_short_of
      expectations_not_met did_not_meet_our does_not_meet_our does_not_comply
      do_not_comply breach_of_contract breach_of breached non-compliance
      noncompliance non-conforming nonconforming deviation_report deviation*
      incident_report* incident_number accident_report* error_report*
      bug_report* bug_ticket* trouble_ticket* support_ticket* service_ticket*
      case_no case_id ticket_number ticket_no complaint_no claim_no rma_number
      return_authorisation return_authorization return_form returns_form
      returned_as_faulty goods_returned sent_back 8d_report
      corrective_action_request car_report scar five_whys five-why root-cause
      escalated escalation escalation_level escalates grievance_procedure
      ombudsman* mediation arbitration regulator* consumer_protection
      disagreement* bone_of_contention contested disputes disputing
      disputed_invoice query_about_the_invoice take_issue take_exception
      object_to objecting_to find_fault finds_fault fault_found criticism*
      criticise criticize critical_of critical_remark negative_feedback
      negative_review bad_review one-star displeasure dissatisfied_with
      not_satisfied not_satisfied_with unsatisfactory unacceptable_condition
      annoyance* annoyed_about angry_about angry_customer* angry_client*
      upset_customer* upset_client* unhappy_about unhappy_customer*
      unhappy_client* unhappy_with disappointed_with disappointed_by
      disappointment* disappointing let_down_by aggrieved indignant irritated
      frustrated_by when_things_go when_things_have_gone when_there_is_a_problem
      when_a_customer_complains when_a_client_complains when_a_guest_complains
      if_something_goes_wrong if_things_go_wrong if_the_client_complains
      if_a_delivery_is if_we_have_made in_case_of_a_complaint
      in_the_event_of_a_complaint case_of_complaint gone_wrong
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
      damages_to damaged_in damaged_goods damaged_during transport_damage
      transit_damage damaged_beyond smashed shattered splintered snapped
      ruptured burst punctured chipped chips_off bruised crushed squashed
      deformed distorted crooked bowed buckled twisted cracking hairline peeling
      blistered bubbled faded yellowed corroded corrosion corrodes oxidised
      worn_through frayed ripped unstitched threadbare moth-eaten soiled smeared
      greasy smelly smells foul musty mildew* mould_in rancid off sour spoil
      spoils gone_off rot rots wilted withered frozen thawed overripe bruising
      infested infestation vermin mice insects salmonella contamination
      impurities foreign_body foreign_object glass_in hair_in flood flooded
      leakage leakages drip drips dripping damp moisture condensation soggy
      short_circuit overheated overheating burned_out fire_damage smoke scorched
      charred blown blew_up exploded jammed jam jams stuck blocked clogged
      seized vibration* noise noisy rattle* squeaks grinds wobbles wobbly
      unstable loose_screw missing_screws misaligned out_of_alignment
      out_of_round off-centre off_centre skewed off_by deviates deviation*
      tolerance_exceeded out_of_spec wrong_dimension* wrong_length wrong_width
      wrong_model wrong_version wrong_type wrong_item* wrong_goods
      wrong_product* wrong_part* wrong_label* mislabel* wrong_quantity
      wrong_number wrong_name wrong_date wrong_time wrong_place wrong_room
      wrong_floor wrong_price wrong_invoice wrong_customer wrong_translation
      mistranslat* misprint* misspelt misspelled typos blurred smudged illegible
      missing_page* missing_part* missing_piece* missing_item* missing_documents
      pieces_missing parts_missing items_missing pages_missing is_missing
      are_missing was_missing were_missing shortfall short_shipment shortages
      under-delivered underdelivered too_little too_much too_many too_big
      too_large too_tight too_wide too_thin too_thick too_hot too_cold too_dark
      too_light too_loud too_slow too_early days_late weeks_late hours_late
      two_days_late three_days_late a_week_late a_day_late came_late
      arrived_late delivered_late late_delivery late_arrival late_by belated
      overdue_delivery missed_deadline missed_the_deadline behind_schedule
      delayed_by postponed_twice held_up no_delivery not_delivered undelivered
      not_received never_received never_came did_not_come didn't_come
      did_not_turn_up no-show gone_missing went_missing went_astray stolen theft
      mixed_up_with interchanged transposed duplicated double_booked
      double-booked overbooked double_booking charged_twice invoiced_twice
      billed_twice overcharge overbilled miscalculated wrongly_charged
      incorrectly_billed out_of_service not_function does_not_function
      inoperative not_running does_not_run won't_start would_not_start
      does_not_start did_not_start doesn't_start stopped_working stops_working
      stood_still stands_still at_a_standstill line_stop line_stopped
      production_stop interrupt* interruption* power_cut power_failure blackout
      data_loss lost_data data_breach hacked corrupted corrupt_file
      error_message froze freezes hangs hung timeout unreachable unavailable
      offline went_down down_for down_since system_failure broken_down
      breaks_down break-down collapsed collapse falls_off fell_off fell_down
      came_loose came_off gave_way failed_test* failed_inspection rejected_goods
      rejects_of defects_in defectiveness faultily substandard inferior
      second-rate shoddy poorly_made poor_workmanship bad_workmanship
      badly_packed poorly_packed badly_fitted botched incomplete_delivery
      unfinished half-finished harm harmed injured injury loss losses write-off
      total_loss unfit unfit_for_use unsaleable unsellable unserviceable
      dead_on_arrival doa
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
      mistakes mistake_of mistake_on mistake_in mistake_by mistake_was
      by_mistake in_error erroneous* erroneously error_of error_in error_on
      error_was error_by human_error clerical_error* planning_error*
      typing_error* transcription_error* translation_error* calculation_error*
      picking_error* packing_error* delivery_error* booking_error* entry_error*
      data_entry_error invoicing_error* measuring_error* communication_error*
      software_error* misjudg* misinterpret* misread_the misplaced mislaid
      mishandled miscommunicat* mistook mistake_slipped slip_of slipped_through
      slipped_our escaped_our_notice went_unnoticed unnoticed through_the_cracks
      fell_through_the_cracks was_forgotten had_forgotten have_forgotten
      we_have_forgotten i_forgot forgot_to forgetful* was_overlooked
      we_have_overlooked i_overlooked overlooking overlooked_the
      we_did_not_check we_did_not_tell we_did_not_see we_did_not_notice
      we_did_not_send we_did_not_call we_did_not_order we_did_not_test
      we_did_not_inform we_did_not_pass we_didn't_check we_didn't_tell
      we_didn't_see i_did_not_check i_did_not_pass did_not_notice
      did_not_pass_on did_not_inform did_not_call did_not_test did_not_read
      did_not_keep did_not_follow not_checked not_passed_on not_noticed
      not_noted not_informed not_told not_tested not_documented was_not_checked
      were_not_checked was_not_passed_on without_checking unchecked
      skipped_the_check skipped_a_step we_skipped we_neglected neglect neglects
      we_omitted omitted omitted_to omit failed_in failed_you failed_to_check
      failed_to_tell failed_to_deliver failed_to_inform we_failed_to
      we_failed_you fell_short_of we_fell_short not_good_enough not_up_to
      we_did_badly we_handled_badly handled_badly badly_handled we_misread
      we_misunderstood i_misunderstood misheard misunderstanding* we_mislabelled
      mislabel* misdirect* misrout* misdeliver* misfiled we_miscalculated
      we_underestimated underestimat* overestimat* we_promised_too
      promised_too_much we_were_late we_were_wrong i_was_wrong was_wrong
      were_wrong got_this_wrong got_that_wrong we_got_this we_mixed_up mixed_the
      mix_up confused_the confused_with swapped_the wrong_entry wrong_label_on
      wrong_file wrong_version wrong_list entered_wrongly entered_the_wrong
      wrong_figure* sent_the_wrong sent_to_the_wrong delivered_the_wrong
      loaded_the_wrong packed_the_wrong booked_the_wrong used_the_wrong
      took_the_wrong picked_the_wrong ordered_the_wrong printed_the_wrong
      wrote_the_wrong quoted_the_wrong incorrectly inaccura* faulty_planning
      poor_planning poor_communication bad_judgement bad_judgment misstep*
      misstepped goof goofed bungled bungle botched fluffed howler faux_pas
      gaffe hiccup* glitch* foul-up fouled_up screwed_up screw-up muddle muddled
      muck_up mucked_up messed_it_up made_a_mess mess_we dropped_the_ball
      drop_the_ball let_you_down we_let_them_down let_slip lapse_in lapse_of
      careless_mistake carelessly inattention inattentive inadvertent*
      unintentional* unintended accidentally by_accident inexcusable
      unforgivable regrettable_error should_have_noticed should_have_seen
      should_not_have should_never_have ought_not_to_have must_not_happen
      not_have_happened wrongdoing fault_was fault_in_our fault_on_our
      our_oversight my_oversight an_oversight an_error_on our_failure
      our_failing our_negligence our_slip own_mistake* own_error* own_fault
      mistake_on_our error_on_our mistakes_on_our when_we_make_a_mistake
      if_we_make_a_mistake erred err
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
      facts_of facts_are facts_about the_facts bare_facts hard_facts facts_and
      collect_the_facts establish_the_facts state_the_facts facts_before
      check_the_facts fact_finding fact-finding factual* factually actual*
      actually objectively matter_of_fact in_fact set_of_facts state_of_affairs
      course_of_events what_went_wrong what_has_happened what_happens
      what_is_broken what_is_damaged what_is_missing what_arrived
      what_was_delivered what_was_agreed what_was_ordered what_we_know
      what_we_found what_we_saw what_we_see what_exactly what_when_where
      when_it_happened where_it_happened how_it_happened how_many_pieces
      how_many_are which_batch which_delivery which_order since_when who_noticed
      who_saw who_found time_and_place date_and_time on_which_date at_what_time
      photos_of photo_of photographs_of photographed pictures_of photographic
      take_photos took_photos send_photos attached_photos photos_attached
      photos_enclosed with_photos video_of video_recording footage
      camera_footage scan_of copy_of_the copies_of lot_no batch_no batch_code
      lot_code serial_no serial_numbers article_number* item_number*
      part_number* order_no order_reference purchase_order_number
      contract_number consignment_number tracking_number waybill_number
      container_number ticket_number room_number registration_number file_number
      patient_number customer_number version_number delivery_note_number
      delivery_date invoice_no our_reference your_reference ref_no evidence_of
      evidenced evident proof_of proves proved proven demonstrabl* verifiabl*
      verified verify ascertained confirmed_by substantiate* document_the
      document_everything documented_with minutes_of logbook log_file* log_entry
      log_entries error_log recording* data_logger temperature_log
      temperature_record* recorded_at recorded_temperature protocolled
      record_the record_everything test_protocol test_result* test_certificate
      lab_report laboratory_report lab_result* lab_values expert_report*
      expert_opinion surveyor's_report survey_report inspection_protocol
      inspection_showed inspected_by damage_protocol damage_description
      description_of describe_what describe_the_damage describe_the_defect
      measured_values measured_at measures_only measurement_of measurements_show
      gauge* reading_of readings_show meter_reading* test_showed tests_showed
      showed_that shows_that counted_and we_counted we_measured we_weighed
      we_checked we_tested we_inspected we_noticed we_discovered we_established
      we_have_found we_observed it_was_found it_turned_out was_found were_found
      was_noticed was_discovered noticed_that noticed_on discovered_on
      discovered_that observed_that observation* witnessed witnesses_to
      eyewitness* statement_of_the statement_by_the heard_both both_versions
      both_sides_of_the listen_to_both ask_the_driver ask_those_involved
      reconstruct* timeline_of sequence_of timetable_of chronology hour_by_hour
      event_data cause_of causes_of the_cause cause_is cause_was origin_of_the
      root_causes fishbone ishikawa five_whys analysis_of analyse_the
      analyze_the diagnos* figures_show data_show number_of_pieces
      number_of_items quantities quantity_delivered pieces_were pieces_are
      of_the_pieces out_of_the_pieces units_were pallets_were boxes_were
      bottles_were is_affected are_affected were_affected affected_by
      affected_items affected_units affected_goods delivered_by received_by
      received_the arrived_at arrived_with came_with on_delivery on_receipt
      on_inspection on_unpacking when_we_opened when_we_unpacked on_unloading
      upon_arrival upon_opening at_goods_receipt on_the_delivery
      on_site_inspection go_and_see see_it_with see_for_ourselves look_into_the
      look_at_the_damage look_at_the_machine inspect_the_damage inspect_it
      assess_the_damage extent_of_the_damage scope_of_the_damage samples_taken
      sample_sent retained_sample* reference_sample* exhibit_a
    `,
    sorry: `
      sorry so_sorry very_sorry we_are_sorry i_am_sorry i'm_sorry we're_sorry
      apologis* apologiz* apology apologies our_apologies my_apologies please_accept
      accept_our_apologies regret* regrets regretted regrettabl* unfortunate*
      beg_your_pardon pardon excuse_us please_excuse excuse_me forgive* forgiveness
      inconvenience embarrass* ashamed to_our_regret with_regret much_to_our_regret
      sadly afraid_we afraid_that i'm_afraid we're_afraid say_sorry feel_bad_about
      make_amends amends
      sorry_for sorry_about sorry_that sorry_to sorry_we sorry_it sorry_if
      really_sorry truly_sorry terribly_sorry awfully_sorry sincerely_sorry
      deeply_sorry extremely_sorry genuinely_sorry am_sorry are_sorry is_sorry
      were_sorry feel_sorry i_am_very_sorry we_are_very_sorry i_am_so_sorry
      i'm_so_sorry we're_so_sorry say_we_are_sorry saying_sorry
      say_you_are_sorry apologise_for apologize_for apologise_to apologising
      we_apologise we_apologize i_apologise i_apologize must_apologise
      must_apologize want_to_apologise want_to_apologize would_like_to_apologise
      would_like_to_apologize wish_to_apologise owe_you_an_apology
      owe_them_an_apology owe_an_apology an_apology apology_for apologies_for
      sincere_apolog* sincerest_apolog* deepest_apolog* humble_apolog*
      heartfelt_apolog* full_apology public_apology personal_apology
      written_apology letter_of_apology make_an_apology make_our_apologies
      offer_an_apology offer_our_apologies offer_my_apologies
      accept_my_apologies accept_our_sincere accept_my_sincere
      accept_the_apology apologetic* with_apologies without_an_apology we_regret
      i_regret regret_that regret_the regret_this regret_very_much
      regret_it_very sincerely_regret deeply_regret very_much_regret
      greatly_regret regretful* regretfully regrettably to_our_great_regret
      it_is_with_regret expression_of_regret express_our_regret our_regret
      my_regret regret_any unfortunately unhappily unluckily alas pity a_pity
      what_a_pity too_bad it_is_a_pity it_is_a_shame shame a_shame ashamed_of
      we_are_ashamed we_are_embarrassed embarrassing embarrassed_by
      embarrassment this_is_embarrassing it_pains_us pains_me pains_us
      it_hurts_us grieve* sorrow* remorse contrite* contrition repent* penit*
      rue saddened sad_to sad_that sadly_we heavy_heart with_a_heavy_heart
      bad_conscience guilty_conscience beg_pardon beg_your
      beg_for_your_understanding pardon_us pardon_me i_beg_your_pardon
      pardon_for excuse_our excuse_the excuse_this excuse_my please_forgive
      forgive_us forgive_me forgive_our ask_for_forgiveness ask_your_forgiveness
      ask_your_pardon ask_for_your_understanding your_understanding
      your_patience thank_you_for_your_patience for_your_forbearance
      bear_with_us inconvenience_caused inconvenience_this inconvenienced
      trouble_caused trouble_we_have_caused the_trouble_we trouble_this_has
      for_the_trouble for_the_inconvenience for_the_delay for_the_mistake
      for_the_error for_the_confusion for_the_misunderstanding
      for_the_disruption for_the_disturbance for_the_annoyance annoyance_caused
      understand_your_anger understand_your_annoyance
      understand_your_frustration understand_how_annoying
      we_understand_your_anger you_are_right_to_be you_had_every_reason
      this_should_not that_should_not it_should_not should_never_have_happened
      ought_never_to_have must_not_happen_again will_not_happen_again
      won't_happen_again never_happen_again not_what_you_expected
      not_what_you_deserve you_deserved_better deserved_better i'm_afraid_that
      we_are_afraid i_am_afraid make_it_up_to make_up_for make_good atone*
      mea_culpa my_bad oops feel_terrible feel_awful feel_bad we_feel_bad
      condolence* sympath* commiserat*
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
      our_own_responsibility the_responsibility_is_ours is_our_responsibility
      was_our_responsibility responsibility_lies_with
      responsibility_lies_with_us responsibility_for_this responsibility_for_the
      assume_responsibility assume_full_responsibility we_assume_responsibility
      we_take_responsibility i_take_responsibility we_take_full
      we_accept_responsibility we_accept_full accept_full_responsibility
      accepting_responsibility accept_the_blame accept_our_share
      accept_liability acknowledge_our acknowledge_the_mistake
      acknowledge_that_we shoulder_the_blame shoulder_responsibility
      shoulder_the we_bear_the we_bear_responsibility bear_the_blame
      carry_the_responsibility carry_the_can take_the_blame we_take_the_blame
      i_take_the_blame take_the_rap take_it_on_ourselves we_are_to_blame
      i_am_to_blame to_blame_ourselves blame_is_ours the_blame_is_ours
      only_ourselves_to_blame ourselves_to_blame the_fault_is_ours
      the_fault_was_ours fault_was_ours fault_was_mine the_fault_is_mine
      the_mistake_is_ours mistake_is_ours mistake_was_mine error_is_ours
      error_was_mine the_oversight_was_ours oversight_was_ours failure_was_ours
      the_failure_was_ours the_delay_was_ours delay_was_our ours_alone
      solely_ours squarely_with_us rests_with_us lay_with_us fault_lay_with_us
      lies_on_our_side lay_on_our_side fault_on_our_side mistake_on_our_side
      error_on_our_side fault_on_our_part mistake_on_our_part error_on_our_part
      failure_on_our_part oversight_on_our_part was_our_fault is_our_fault
      was_our_mistake is_our_mistake was_our_error is_our_error
      entirely_our_fault entirely_our purely_our all_our_own it_was_us
      it_was_our it_was_my it_was_i_who this_was_our this_was_my that_was_our
      that_was_my that_is_our this_is_our_mistake this_is_our_fault
      our_own_fault our_own_mistake our_own_error our_failure our_failing
      our_oversight my_oversight our_carelessness our_negligence our_omission
      our_shortcoming our_share_of our_share_in our_part_of own_our_share
      own_our_mistake own_our_error own_this own_that_mistake own_it_fully
      own_up_to owned_up owned_the_mistake we_own_this we_own_the we_own_up
      i_own_it admit_it admit_that_we admit_our admit_the_mistake admit_openly
      we_admit i_admit must_admit have_to_admit frankly_admit confess*
      we_confess concede_that_we we_concede we_acknowledge i_acknowledge
      we_recognise_that_we we_recognize_that_we we_know_that_we_should
      we_ought_to_have i_ought_to_have ought_to_have should_have_seen
      should_have_noticed should_have_informed should_have_called
      should_have_warned should_have_asked should_have_tested should_have_known
      should_have_been_checked should_have_been_told we_should_not_have
      i_should_not_have we_could_have we_could_and_should we_were_wrong
      i_was_wrong we_were_at_fault i_was_at_fault we_are_at_fault we_failed
      we_have_failed i_failed we_failed_you we_failed_to_check
      we_made_the_mistake we_made_this_mistake we_made_a_mistake
      i_made_a_mistake we_have_made_a_mistake we_got_this_wrong i_got_it_wrong
      we_forgot i_forgot we_overlooked i_overlooked we_missed_it we_neglected
      we_promised_and_did_not we_did_not_keep did_not_keep_our_word
      broke_our_promise we_caused_this we_caused_the caused_by_us caused_by_our
      due_to_our_mistake due_to_our_error because_of_our_mistake because_of_our
      through_our_fault through_our_own through_no_fault_of_yours
      through_no_fault_of_your not_your_mistake you_are_not_to_blame
      you_did_nothing_wrong you_were_right you_are_right_we you_are_quite_right
      you_are_right_to_complain there_is_no_excuse there's_no_excuse
      no_excuse_for have_no_excuse we_have_no_excuse not_an_excuse
      that_is_no_excuse this_is_no_excuse not_make_excuses
      without_making_excuses without_excuse without_ifs_and_buts no_ifs
      no_blaming do_not_blame_others don't_blame_others not_blame_the
      not_pass_the_buck do_not_shift_the_blame not_hide_behind
      do_not_hide_behind hide_nothing gloss_over_nothing nothing_to_gloss_over
      we_will_not_gloss we_stand_up_for_it stand_up_for_our stand_by_our_mistake
      stand_by_it stand_for_it face_the_music face_up hold_up_my_hands hands_up
      hold_my_hands_up put_our_hands_up eat_humble_pie we_answer_for_it
      answerable_for_this accountable_for_this liable_for_this we_are_liable
      we_are_accountable our_liability fair_and_square
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
      repaired repairs repair_it repair_the repair_on_site repair_free repair_by
      repair_within will_repair be_repaired mending mends fix_it fix_the
      fix_this fixes_the be_fixed will_fix we_fix quick_fix hotfix* bug_fix
      bugfix* patch_up put_it_in_order put_in_order put_back_in_order
      put_matters_right put_them_right puts_it_right be_put_right
      will_put_it_right set_things_right set_matters_right set_to_rights
      make_right make_it_right make_things_right makes_good made_good
      make_good_the make_good_on make_up_for_it make_amends_for remedied
      remedying remedial remedial_action* remedial_work remediation rectified
      rectifies rectifying rectification correct_it correct_the correct_this
      corrects_the corrected_by corrected_version be_corrected corrigend*
      erratum correction_of amend amends amended amending revise revised_version
      adjust* readjust* realign* recalibrat* reset reboot reconnect* rewire*
      rewir* redo_the redoes redo_it re-done work_over rework_the reworked
      reprocess* re-run rerun repeat_the_work repeat_the_treatment
      repeat_the_test retest* re-test* retranslat* re-translat* reprint_it
      reissue* re-issue* redesign* rebuild* rebuilt reconstruct* refurbish*
      overhaul* restore restoration restored_by restore_the_data recover_the
      recovered recovery reinstate* renew the_work_again do_the_work_again
      carry_out_the_work_again work_again_free subsequent_improvement
      rework_at_our_cost repair_at_our_cost repair_at_our_expense
      free_of_charge_repair solve_the solve_it solution_is solution_by solves
      resolving sort_it_out sorts_it_out sorting_out get_it_sorted sort_this_out
      clear_it_up clears_up cleared_up clearing_up settle_the_matter settled_by
      deal_with_it take_care_of_it see_to_it attend_to_it eliminate_the_defect
      eliminate_the_fault elimination_of remove_the_defect remove_the_fault
      remove_the_cause remedy_the_defect cure_the_defect stop_the_leak seal_the
      seal_it tighten* weld_it re-welded glue_it solder* re-glue re-seal reseal*
      re-fix refit refitted refitting repainted re-painted repolish* polish_out
      sand_down touch-up clean_up cleaned_up clean_it_up re-cleaned send_someone
      send_somebody send_our_technician send_our_fitter send_our_engineer
      send_a_mechanic send_a_team technician_comes technician_will_come
      fitter_comes fitter_will_come engineer_will_come mechanic_comes
      comes_to_repair come_and_fix come_out_to on_site_by on_site_tomorrow
      call-out repair_team repair_crew repair_shop repair_order*
      corrective_measure* corrective_step* corrective_maintenance
      preventive_action* preventive_measure* prevent_it_happening
      prevent_a_repeat prevent_recurrence so_that_it_does_not_happen_again
      so_it_does_not_happen_again never_happens_again does_not_happen_again
      immediate_action* immediate_step* containment_action* interim_solution*
      temporary_solution temporary_fix work_around emergency_repair make_safe
      make_do plan_of_remedy undo undone roll_back rollback restore_service
      bring_back_into bring_back_online back_in_operation back_in_service
      up_and_running back_to_normal
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
      replace_it replace_the replace_them replace_all replace_by replace_free
      replaced replaces replaced_by replaced_free will_replace be_replaced
      replacement_by replacement_for replacement_of replacement_is
      replacement_unit* replacement_part* replacement_delivery
      replacement_deliveries replacement_shipment* replacement_goods
      replacement_machine* replacement_device* replacement_vehicle*
      replacement_room replacement_staff replacement_order* replacement_tickets
      replacement_copy replacement_batch* free_replacement*
      immediate_replacement full_replacement ask_for_a_replacement
      request_a_replacement send_a_replacement sends_a_replacement
      ship_a_replacement supply_a_replacement deliver_a_replacement
      offer_a_replacement exchange_it exchange_the exchange_them exchange_for
      exchange_free exchange_of exchange_unit* exchange_machine*
      exchange_device* part_exchange in_exchange_for_the swap_it swap_the
      swap_them swap_out swap_for swapped_out substituted substitution
      substitute_goods substitute_delivery change_it change_it_for
      change_the_faulty changed_for renew_it renew_the_part interchange*
      send_new send_a_new send_another send_the_missing send_the_right
      send_the_correct send_the_rest sent_again sending_again send_it_again
      send_once_more ship_a_new ship_the_missing ship_the_right ship_new
      reshipped re-shipped resending re-sending deliver_again deliver_a_new
      deliver_new deliver_the_missing deliver_the_right deliver_the_correct
      deliver_the_rest deliver_afresh delivered_again subsequent_delivery
      supplementary_delivery redelivery re-delivery redelivered second_delivery
      additional_delivery make_up_delivery make_up_the_difference
      make_up_the_missing supply_again supply_the_missing supply_new bring_a_new
      bring_another bring_the_right bring_the_missing provide_a_new
      provide_another provide_a_substitute provide_a_replacement get_a_new
      get_you_a_new new_machine new_device new_goods new_shipment
      new_consignment new_copy new_print new_print_run new_set new_parts
      new_pump new_filter new_room new_date_free another_one another_unit
      another_batch another_machine another_room fresh_goods fresh_stock
      fresh_one fresh_copy equivalent_product equivalent_replacement equal_value
      same_model same_again like_for_like make_again make_anew made_again
      remanufactur* reproduce_the produce_again reprinted reprints re-printed
      reprinting reissued rebook_you rebooked loan_car loan_device
      loan_equipment loaned lend_you lends_you lend_a_machine loaner_unit
      temporary_replacement interim_machine interim_replacement courtesy_machine
      courtesy_vehicle hire_car_at_our_cost spare_machine stand-in stand_in
      stopgap free_of_cost free_of_charge_to_you at_no_charge at_no_extra_cost
      at_no_extra_charge at_no_cost_to_you cost-free without_cost
      without_any_charge without_additional_cost on_us on_the_house
      we_bear_the_freight carriage_paid take_it_back take_them_back
      take_the_goods_back take_back_the takes_the_goods_back collect_the_faulty
      collect_the_damaged collect_the_wrong collect_the_goods collect_the_old
      collect_it pick_up_the_damaged pick_up_the_wrong pick_up_the_old
      pick_it_up fetch_back return_of_goods return_the_faulty return_the_damaged
      return_and_replace return_shipment return_label freepost missing_items
      missing_pieces missing_pallet* missing_units missing_box
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
      refund_of refund_for refund_the refund_you refund_by refund_in_full
      refund_within refunds full_refund partial_refund ask_for_a_refund
      request_a_refund give_a_refund give_you_a_refund offer_a_refund
      get_a_refund be_refunded will_refund we_refund refundable
      refund_the_difference refund_the_price refund_the_amount money_returned
      return_the_money return_your_money returns_the_money get_the_money_back
      get_your_money_back give_the_money_back send_the_money_back transfer_back
      transfer_the_amount_back pay_back_the paying_back paid_back_to repay*
      repayment* reimbursed reimburse_you reimburse_the reimbursement_of
      recompense* restitution redress make_restitution indemnified compensated
      compensate_you compensate_for compensate_the compensation_for
      compensation_of financial_compensation claim_compensation
      ask_for_compensation offer_compensation in_compensation as_compensation
      compensatory damages_for claim_damages pay_damages pay_for_the_damage
      cover_the_damage cover_the_loss cover_your_costs covers_the_cost
      make_good_the_loss make_good_the_damage bear_all_costs bears_the_cost
      bears_the_costs absorb_the_cost meet_the_cost meet_the_costs
      take_over_the_costs we_take_the_cost costs_are_on_us at_our_expense
      at_our_cost at_our_own_cost we_pay_the we_pay_the_difference we_pay_your
      pays_for_the_damage credit_note_for credit_note_of credit_notes
      credit_memo* issue_a_credit send_a_credit_note write_a_credit_note
      credit_you credit_the credit_your_account credit_to_your_account credit_of
      credited_to credited_with credited_in_full credit_for_the give_credit
      in_credit account_credit service_credit* credit_voucher gift_voucher*
      gift_card* voucher_for vouchers coupon* free_night free_nights free_meal
      free_lesson free_ticket* free_hour* free_service free_week free_year
      free_delivery_as free_licence complimentary gratis on_the_house
      goodwill_payment goodwill_credit ex_gratia as_a_gesture
      by_way_of_compensation as_amends in_amends as_a_sign_of as_an_apology
      small_gift bunch_of_flowers bottle_of_wine price_reduction_of reduction_of
      reduction_in_price reduction_of_the_price reduce_our_invoice
      reduce_our_price reduce_the_bill reduce_the_fee reduce_the_rent
      reduced_price reduced_bill lower_the_invoice lower_the_price_for
      cut_the_price discount_for_the discount_as discount_on_this
      discount_of_ten special_discount_for ten_per_cent_off twenty_per_cent_off
      take_ten_per_cent take_off_the_bill take_off_the_price knock_off_the
      knocked_off deduct_from deduct_the deducted_from deducting deductible
      set_off_against offset* off_the_bill off_the_price off_this_month's
      off_next_month's waive_the waive_the_fee waive_the_charge waiver waiving
      drop_the_charge write_off_the_invoice cancel_the_charge cancel_the_bill
      cancelled_invoice reverse_the_charge revers_the reversal reversed_charge
      correct_the_invoice correct_the_bill corrected_bill amended_invoice
      revised_invoice reissue_the_invoice new_bill no_charge not_charge_you
      not_charging not_be_invoiced not_invoice will_not_charge won't_be_charged
      will_not_be_charged free_of_charge rebate_of price_adjustment
      settlement_of_the_claim settle_the_claim settlement_offer insurance_pays
      insurer_pays insurance_payout lump_sum_compensation chargeback
      contractual_penalty penalty_clause delay_penalty penalties_for_late
    `,
    // Manners
    thank: `
      thank thanks thank_you thanked thanking thankful grateful gratitude appreciate
      appreciates appreciated appreciation many_thanks much_obliged obliged indebted
      kind_of_you very_kind kindly good_of_you with_thanks say_thank_you cheers
      much_appreciated heartfelt warm_thanks our_thanks thanks_again thanks_to_you
      for_your_time for_your_offer for_the_offer for_your_work for_your_trouble
      for_your_patience for_taking_the_time for_the_effort
      thank_you_for thank_you_very_much thank_you_so_much thank_you_again
      thank_you_once_more thank_you_all thank_you_both thank_you_and
      thank_you_in_advance thank_you_sincerely thank_you_warmly thank_you_most
      thank_you_kindly thank_them thank_them_for thank_her thank_him
      thank_the_client thank_the_customer thank_the_supplier thank_the_team
      thank_your thank_all thanks_for thanks_a_lot thanks_very_much
      thanks_so_much thanks_a_million thanks_once_more thanks_once_again
      thanks_to_your thanks_to_all thanks_also thanks_in_advance thanks_first
      many_thanks_for many_thanks_again special_thanks sincere_thanks
      best_thanks kind_thanks heartfelt_thanks big_thank_you a_thousand_thanks
      word_of_thanks words_of_thanks letter_of_thanks vote_of_thanks
      expression_of_thanks note_of_thanks thank-you thank-you_note*
      thank-you_letter* thank-you_mail* we_thank we_thank_you i_thank
      i_thank_you we_thank_your we_would_like_to_thank i_would_like_to_thank
      we'd_like_to_thank like_to_thank want_to_thank wish_to_thank may_we_thank
      allow_us_to_thank must_thank say_thanks saying_thank_you says_thank_you
      give_thanks gave_thanks express_our_thanks express_our_gratitude
      express_my_thanks extend_our_thanks convey_our_thanks accept_our_thanks
      with_our_thanks with_many_thanks with_sincere_thanks with_gratitude
      deep_gratitude our_gratitude my_gratitude gratefully grateful_for
      grateful_to grateful_that we_are_grateful i_am_grateful very_grateful
      most_grateful sincerely_grateful truly_grateful deeply_grateful
      we_are_thankful thankful_for thankfully_received we_appreciate
      i_appreciate we_really_appreciate we_very_much appreciate_your
      appreciate_the appreciate_that appreciate_it appreciated_your
      appreciated_the appreciating greatly_appreciated highly_appreciated
      very_much_appreciated really_appreciate truly_appreciate appreciative
      our_appreciation my_appreciation show_our_appreciation token_of_our
      in_appreciation we_value_your we_valued we_enjoyed enjoyed_working
      it_was_a_pleasure was_a_pleasure a_pleasure_to it_has_been_a_pleasure
      pleasure_working honoured_by honored_by touched_by we_are_obliged
      obliged_to_you obliged_for in_your_debt we_owe_you owe_you_thanks
      owe_you_a_lot so_kind_of_you most_kind how_kind you_were_kind kindness
      generous of_you generosity your_generosity your_kindness your_hospitality
      for_your_hospitality for_your_help for_your_support for_your_trust
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
      for_all_the for_everything for_having for_coming for_sending for_preparing
      for_showing for_listening for_letting_us_know for_telling_us for_being
      for_making_the_effort for_the_trouble_you for_the_work_you
      for_the_time_you for_the_care for_the_work_put ta cheers_for
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
      respected_for respectfully with_respect with_all_respect
      with_great_respect mutual_respect deserves_respect earns_respect
      treat_with_respect show_respect in_a_respectful respectful_tone respecting
      we_respect i_respect respect_your respect_their respect_for respect_the
      valued_partner valued_customer valued_client we_value i_value value_your
      esteemed hold_in_high_esteem high_esteem held_in_high highly_of
      speak_highly high_opinion high_opinion_of good_reputation solid
      craftsmanship craftsmanlike workmanlike great_work great_job good_job
      fine_job excellent_job well_done very_well_done beautiful_work
      careful_work clean_work neat_work quality_work first-class_work sound_work
      hard_work hard-working your_work your_hard_work the_work_you all_the_work
      the_effort_you the_efforts_you your_effort your_efforts your_care
      your_time your_trouble your_preparation your_commitment your_thoroughness
      your_expertise your_experience your_skill your_professionalism
      your_patience your_honesty your_openness your_frankness your_reliability
      the_care_you the_care_with the_care_that the_thought_you the_thought_that
      the_trouble_you the_trouble_taken the_time_and invested_time
      invested_a_lot went_to_the_trouble took_the_trouble took_the_time
      taken_the_time taken_the_trouble took_great_care taken_great_care
      taken_care gone_to_great gone_into hours_of_work well_prepared_offer
      well-prepared carefully_made carefully_drawn carefully_written
      carefully_worked carefully_thought carefully_put care_and with_care
      with_great_care detailed_work thoroughness thorough_work thorough_offer
      thoughtful* considerate* attentive* conscientious* painstaking meticulous*
      accurate accuracy diligence dedicated dedication devoted commitment
      committed_to engaged competent competence expert expertise knowledgeable
      experienced skilled skilful skillful professionally professionalism
      business-like businesslike correct correctly decent_tone decently decency
      kind_words kind_tone kindness friendliness friendly_tone friendly_but warm
      warmly warmth cordial* gracious* tactful* tact dignified in_a_dignified
      human humane gentleman gentlemanly civil civilly civility well-mannered
      good_manners manners calm calmly composed matter-of-fact patient patience
      fairness fair_play fair_treatment treat_fairly treated_fairly even-handed
      just justly upright integrity sincere sincerely sincerity candid candour
      candor frankness openness open_and_honest honesty truthful*
      keeps_their_word kept_your_word keep_your_word as_good_as_their_word
      dependability reliability trusting trusted_partner trust_in confidence_in
      your_trust their_trust loyal loyalty appreciation appreciate_your
      appreciates recognise_your recognize_your recognition acknowledgement_of
      credit_where praise praised praising praiseworthy commend* commendable
      laudabl* applaud* salute admirable admiration look_up_to hats_off_to
      take_our_hat compliments_on compliment_you congratulate* good_faith
      good_partner equal_footing on_an_equal_footing on_equal_footing
      as_partners as_equal equal_partners eye-level at_eye-level level_playing
      partner_not peer_to_peer person_to_person without_blame without_reproach
      not_personal nothing_against well-meant well_meant goodwill in_friendship
      on_good_terms in_good_spirit we_wish_you wish_you_well wish_you_success
      wish_you_every all_the_best_for good_luck
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
      like_it like_the like_your like_that like_about liked_it liked_the
      liked_your liked_that liked_best liked_most liked_very_much
      liked_especially what_we_like what_i_liked what_was_good what_pleased
      what_impressed what_convinced we_particularly_liked we_especially_liked
      we_really_liked especially_liked particularly_liked we_were_impressed
      i_was_impressed impressed_by impressed_with impressed_us impressed_me
      favourably_impressed favorably_impressed makes_an_impression
      good_impression excellent_impression best_impression convinced_by
      convinced_us convinced_me convinces convinces_us convincing_was
      most_convincing persuasive_was persuaded_us won_over won_us_over_with
      spoke_for_your speaks_for_you speaks_for_your spoke_in_favour
      in_favour_of_your in_favor_of_your argument_in_your tipped_in_your
      decided_in_your to_your_credit plus_points plus_is your_strength*
      strengths_were strengths_of strong_point* strong_points_of strongest
      strong_offer strong_side good_point* good_side good_thing* good_idea
      good_solution good_work good_price good_terms good_quality good_references
      good_structure good_explanation good_value well_done well_explained
      well_structured well_organised well_organized well_presented well_prepared
      well_written well_documented well_described well_designed well_suited
      well_planned well_founded well_calculated well_worked_out well_laid_out
      well-structured well-written clearly_structured clearly_presented
      clearly_explained clearly_written clear_structure clear_offer clear_price
      clear_prices clear_terms clear_and clarity transparent transparency
      easy_to_read easy_to_understand easy_to_use easy_to_compare understandable
      comprehensible plausible sensible reasonable reasoned coherent logical
      concise complete_offer comprehensive extensive in_depth depth
      level_of_detail attention_to_detail detailed_offer detail_of precision
      exact accurate careful thoughtful creative creativity original originality
      imaginative innovative inventive clever smart ingenious elegant beautiful
      attractive_price attractive_offer appeal tasteful tasty delicious fresh
      modern practical practicable realistic workable flexible flexibility fast
      quick speedy swift swiftly rapid short_lead short_delivery_time
      quick_response quick_reply prompt_reply promptly punctual punctuality
      on_time reliable reliability friendly_staff friendliness helpful
      helpfulness kind competent competence expertise know-how experience_in
      your_experience your_references references_were service_was local_presence
      closeness proximity best_price best_value best_offer fair_price
      cheaper_than lower_than_the_others lowest_price favourable_price
      value_for_money price-performance price_performance outstanding_quality
      high_quality high-quality top_quality superior superb splendid marvellous
      marvelous wonderful fantastic brilliant exemplary exceptional remarkable
      noteworthy notable commendable praiseworthy perfect_fit fits_well
      fit_our_needs met_our_needs meets_our_needs met_our_requirements
      meets_our_requirements matched_our exactly_what_we exactly_right
      just_right spot_on on_the_mark above_expectations exceeded_our
      beyond_our_expectations satisfying satisfactory satisfaction happy_about
      glad_about delighted delighted_with pleased_with pleased_us enthusiastic
      enthusiasm thrilled enjoy enjoyable a_pleasure fond_of keen_on
      favourite_part top_marks full_marks ten_out_of_ten five_stars first_choice
      first_place highest_score best_score scored_highest scored_well
      ahead_of_the_others better_than_the_others
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
      disliked_the dislike dislikes not_like not_liked not_to_our not_so_good
      not_good not_very not_clear not_clear_to_us not_clearly not_detailed
      not_specific not_complete not_competitive not_attractive not_flexible
      not_suitable not_realistic not_included not_contain not_contained
      not_mention not_mentioned not_explained not_answered not_shown not_show
      not_offer not_offered not_described not_documented not_addressed
      not_considered not_taken_into not_up_to not_persuade not_persuaded
      not_convinced not_convince not_quite not_fully not_entirely did_not_fit
      didn't_fit does_not_fit did_not_suit did_not_answer didn't_answer
      did_not_mention didn't_mention did_not_include didn't_include
      did_not_explain didn't_explain did_not_show didn't_show did_not_say
      did_not_contain did_not_address did_not_take did_not_reach did_not_fulfil
      did_not_fulfill did_not_persuade did_not_find didn't_find could_not_find
      couldn't_find could_not_see could_not_compare could_not_assess
      what_we_missed we_missed we_miss we_lacked we_did_not_like i_did_not_like
      what_we_did_not what_spoke_against what_was_missing what_bothered
      what_did_not what_was_weak was_missing were_missing was_lacking
      were_lacking is_missing are_missing was_weak was_unclear was_vague was_too
      were_too is_too are_too remained_unclear remains_unclear left_unclear
      left_unanswered unanswered_question* left_us_with left_doubts
      raised_doubts questionable unconvincing unpersuasive unattractive
      unsatisfactory disappointing disappointed disappoint less_good less_clear
      less_detailed less_attractive less_favourable less_favorable
      less_experience less_flexible weaker weaker_than weak_point* weak_side
      weak_part weakest minus minus_is minuses negative_point* negative_side
      shortcoming* deficien* deficit flaw flaws flawed fault_in poor poorly
      mediocre average thin thinly meagre meager scanty sketchy superficial
      shallow generic standard_text copy-paste copied off-the-shelf one-size
      interchangeable impersonal careless sloppy hasty rushed incomplete_offer
      inconsistent contradict* inaccura* imprecise ambiguous obscure opaque
      unstructured disorganised disorganized untidy hard_to_read hard_to_follow
      hard_to_compare hard_to_understand difficult_to_follow
      difficult_to_compare complicated complex confused too_much too_many
      too_few too_short too_big too_small too_large too_narrow too_broad
      too_vague too_technical too_wordy too_slow too_far too_risky too_rigid
      too_dear too_costly too_optimistic too_low long_delivery long_lead_time
      longer_than later_than slower_than delivery_time_was lead_time_was
      price_was price_was_higher price_was_too price_too_high higher_price
      dearer_than more_expensive_than most_expensive pricey overpriced
      above_the_budget above_budget above_the_others above_our above_market
      beyond_our_budget exceeds_our exceeded_our_budget over_the_budget
      hidden_costs additional_costs no_fixed_price no_price_for no_experience
      no_proof no_evidence no_example* no_details no_detail no_information
      no_answer_to no_mention no_schedule no_timetable no_plan_for
      no_contact_person no_service no_warranty no_training no_sample* no_test
      no_alternative* no_solution_for without_reference* without_a_schedule
      without_details lack_of lack_of_experience lack_of_detail
      lack_of_references absence_of missing_reference* missing_information
      insufficiently inadequately too_little_experience too_little_detail
      too_little_information only_partly partly_covered partially question_mark*
      concern_remains room_to_improve needs_improvement could_be_improved
      to_improve should_be_improved could_be_clearer would_have_helped
      would_have_liked would_have_wished would_have_preferred
      we_would_have_needed we_would_have_expected we_had_hoped we_expected_more
      expected_more had_hoped_for fell_behind came_second came_third lower_score
      scored_lower scored_low last_place lost_points points_deducted
      tipped_against against_your against_your_offer the_only_thing
      the_one_thing unfortunately_the
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
      feedback_on feedback_to feedback_from feedback_is feedback_for
      our_feedback your_feedback honest_feedback open_feedback frank_feedback
      constructive_feedback short_feedback detailed_feedback written_feedback
      give_feedback give_you_feedback some_feedback in_our_opinion in_our_view
      in_our_eyes in_my_opinion in_my_view our_opinion our_view our_impression
      our_assessment our_evaluation our_judgement our_judgment our_verdict
      our_comments our_remarks our_thoughts our_honest my_impression our_reasons
      our_reason our_reasoning our_decision_was our_choice_was from_our_point
      from_our_perspective as_we_see_it the_way_we_see it_seemed_to_us
      seemed_to_us struck_us it_struck_us we_felt we_found_the we_found_your
      we_thought we_think we_noticed we_believe honest_words honest_feedback_is
      honest_reason* honest_view an_honest_word plainly plain_words
      straight_talk straightforward open_words openly openness in_all_honesty
      in_all_frankness quite_honestly quite_frankly frankly_speaking
      honestly_speaking truth_be_told to_tell_the_truth to_be_open to_be_fair
      we_owe_you you_deserve_to_know you_should_know we_want_you_to_know
      so_you_know so_that_you so_that_you_can so_that_you_may to_help_you
      for_your_next_offer for_your_next_tender for_your_next_bid
      for_your_next_proposal for_next_time next_time_we for_future_offers
      for_the_next_round hope_this_helps may_help_you useful_to_you learn_from
      what_you_can_improve what_could_be_better what_we_would what_you_did_well
      what_was_good what_was_missing what_convinced_us what_did_not_convince
      what_impressed what_pleased what_made_the_difference what_tipped
      what_mattered what_weighed what_counted what_we_looked reason_for_this
      reason_for_the_decision reason_for_our_choice reasons_for_the_decision
      reasons_for_this reason_why_we reasons_why_we the_reason_is the_reason_was
      the_reasons_are reason_behind reasons_behind main_reason* why_we_did_not
      why_we_didn't why_we_went why_we_opted why_we_said why_it_was_not
      why_yours why_your_offer why_you_were decided_because chose_because
      we_chose_them_because decision_was_based based_on_price on_price
      on_the_price on_quality on_delivery_time on_points decisive_for_us
      decisive_was decisive_point* what_decided_it the_deciding
      decided_the_matter decided_by tipped_the criteria_were criteria_we
      weighting weighted points_out_of out_of_ten marks mark grade graded grades
      rated rating ratings rank place_in_the_ranking came_first came_second
      second_place third_place runner-up compared_with_the compared_to_the
      in_comparison in_direct_comparison comparison comparison_with
      better_than_yours strength* strong_point* weak_point* strengths weaknesses
      pluses plus_points minus_points good_points bad_points positives negatives
      positive_was negative_was praise praised compliment compliments praise_and
      criticise criticism_of critical_note constructively improvement*
      room_for_improvement suggestion_for tips tip hint hints advice
      piece_of_advice recommend recommendations learning_points lesson lessons
      takeaways observation* note_on notes_on points_we point_of_criticism
      reaction reactions response_to_your_offer review_of reviewed
      evaluated_your assess assessed assessing survey questionnaire
      satisfaction_survey follow-up_survey testimonial* debriefing debrief_call
      explain_our_decision explain_the_decision explains_why explanation_of
      justification justify_our letter_of_explanation heads-up
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
      stay_in_contact_with stay_connected stay_friends stay_on_good
      keep_in_touch_with keep_up_the_contact keep_the_contact keep_contact
      keep_the_door keep_the_door_open keep_the_line_open keep_each_other
      keep_each_other_in remain_on_good remain_open remain_available
      remain_friends remain_at_your in_contact in_touch_again get_in_touch_again
      get_back_in_touch be_in_touch_again be_back_in_touch let_us_stay
      let's_stay let's_keep let_us_keep let's_talk_again let_us_talk_again
      contact_us_again contact_you_again contact_me_again write_to_us_again
      write_to_you_again call_us_again call_again call_you_again ring_us_again
      ring_you_again we_will_call_again we_will_ask_you we'll_ask_you
      we_will_think_of we'll_think_of we_will_come_back we'll_come_back
      happy_to_come_back gladly_come_back gladly_again happy_to_hear_from
      glad_to_hear_from pleased_to_hear_from hope_to_hear hope_to_see_you
      hope_to_work hope_we_can hope_that_we hope_our would_be_glad_to_hear
      would_be_happy_to_work would_be_happy_to_receive happy_to_receive_your
      happy_to_look happy_to_talk happy_to_consider glad_to_consider
      gladly_consider consider_you_again consider_you_for consider_your_next
      consider_us_again consider_us_for ask_us_again ask_again try_again
      try_us_again quote_again bid_again offer_again offer_us_again
      send_us_your_next send_us_an_offer_again invite_you_to_the_next
      invite_you_to_bid invite_you_to_tender invite_you_to_quote include_you_in
      include_you_next you_will_be_invited you_are_welcome you_remain
      you_stay_on remain_on_our stay_on_our stays_on_our keep_your_offer
      keep_your_documents keep_your_name keep_your_card keep_your_file
      hold_your_details file_your_offer on_our_radar on_your_radar on_the_list
      on_our_bidder on_our_bidding_list on_our_shortlist_for list_of_suppliers
      list_of_bidders supplier_list bidder_list mailing_list the_door_is_open
      the_door_remains the_door_stays door_is_always door_is_not_closed
      door_does_not_close door_will_be_open door_not_shut our_door
      open_for_the_future open_to_future open_to_talk open_to_working
      always_open open_invitation come_again come_back_any_time
      come_back_whenever come_back_when come_back_if come_back_next way_back
      a_way_back welcome_any_time welcome_again welcome_to_come
      welcome_to_contact welcome_to_apply welcome_to_send you_would_be_welcome
      you_will_be_welcome next_occasion next_opportunity next_year_again
      next_year's_tender next_tendering next_call_for next_order_perhaps
      next_enquiry next_inquiry next_budget next_summer_again when_the_next
      when_we_next when_we_tender_again when_we_need when_you_have when_you_next
      when_the_budget when_things_change when_the_time_comes
      when_the_time_is_right if_you_ever if_you_should if_the_situation
      if_the_situation_changes if_your_situation if_our_needs
      if_our_needs_change if_your_plans if_your_plans_change if_plans_change
      if_needs_change if_demand_changes should_the_situation should_your
      should_your_needs should_our_needs should_you_ever should_you_need
      should_things should_there_be another_project other_project*
      later_project* coming_project* upcoming_project* future_cooperation
      future_co-operation future_collaboration future_order* future_opportunit*
      future_contact future_need* future_enquir* future_work for_the_future
      in_the_near_future in_years_to_come possible_in_future possibly_later
      at_a_later_time at_a_later_stage at_another_time at_some_point_in
      some_other_time sometime_again another_round another_chance
      another_opportunity second_chance new_chance a_new_try new_attempt
      fresh_start renewed_contact renew_contact renew_our resume_our
      resume_contact take_up_contact pick_up_again pick_up_the_thread
      pick_up_where in_a_year in_one_year in_a_few_months in_three_months
      in_spring in_autumn next_spring next_autumn review_again_in
      look_at_it_again look_again talk_about_it_again check_again check_in_again
      until_we_meet see_you_again see_you_next see_you_at meet_at_the_fair
      our_ways_cross our_roads meet_twice cooperate_again collaborate_again
      do_business_again business_again work_with_us_again worked_again
      not_the_last not_the_end not_for_ever not_forever for_now_only no_farewell
      recommend_you pass_on_your_name newsletter linkedin
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
      terminate_the terminate_our terminate_this terminated terminating
      termination_of termination_date termination_letter termination_notice
      termination_period letter_of_termination notice_of_termination
      early_termination mutual_termination termination_agreement
      termination_by_mutual terminates_on end_the_contract end_the_cooperation
      end_the_co-operation end_the_agreement end_the_relationship
      end_the_collaboration end_the_partnership end_the_lease
      end_the_subscription end_our_cooperation end_our_contract
      end_our_agreement end_our_business end_our_collaboration
      end_our_relationship end_our_partnership end_of_our end_of_the_agreement
      end_of_the_cooperation end_of_the_collaboration end_of_the_lease
      end_of_the_partnership end_of_contract_date ends_with ends_as_of
      ends_after ended_our ended_the ending_the ending_of to_end_our to_end_the
      we_are_ending we_end we_have_ended i_am_ending will_end_on is_ending
      comes_to_its_end has_come_to_an_end draws_to_a_close draw_to_a_close
      bring_to_a_close bring_our bringing_to_an_end close_our close_down
      closing_our closing_down closure_of closing_of put_an_end put_an_end_to
      finish_our finish_the_cooperation conclude_our conclude_the
      conclusion_of_our stop_our stop_the stop_working stop_ordering stop_buying
      stop_supplying we_will_stop we_are_stopping we_stop_ordering we_stop_our
      no_longer no_longer_supply no_longer_need no_longer_require no_longer_use
      no_longer_continue no_longer_cooperate not_continue not_continuing
      will_not_continue won't_continue not_be_continuing not_continue_our
      discontinue_our discontinue_the discontinued discontinuation cancel_our
      cancel_the_contract cancel_the_agreement cancel_the_subscription
      cancel_the_service cancel_our_contract hereby_cancel hereby_terminate
      hereby_end hereby_give_notice we_hereby we_cancel cancellation_of
      cancellation_period cancellation_date cancellation_letter
      notice_of_cancellation give_you_notice give_notice_of give_notice_to
      gave_notice given_notice notice_to_quit notice_to_terminate
      three_months'_notice one_month's_notice months_notice month's_notice
      weeks'_notice with_notice without_notice within_the_notice
      observing_the_notice contractual_notice due_notice timely_notice quit
      quits quitting resign* resignation step_down leave_the_contract
      leaving_the_contract exit exit_plan exit_clause exit_from opt_out withdraw
      withdrawal_from withdrawing_from pull_out pulling_out back_out break_up
      break_with break_the_contract breaking_off broken_off break_clause
      part_from part_on_good part_on_good_terms part_as_friends part_amicably
      parting_of ways_part our_ways_part ways_will_part our_paths_part separate
      separation split split_up go_our_own_way farewell_letter say_goodbye
      saying_goodbye leave-taking dissolution dissolved dissolving rescind*
      rescission revoke* revocation annul* void null_and_void set_aside
      repudiat* abandon* sunset sunsetting wind-down wind-up winding-down
      run_out runs_out run_down running_down phased_out phase-out expires_on
      expires_at expiry expiration lapse lapses will_lapse not_prolong
      not_be_prolonged not_be_extended not_be_renewed will_not_be_renewed
      will_not_extend won't_renew won't_extend not_to_renew not_to_extend
      non-renewal nonrenewal let_the_contract_expire let_it_expire let_expire
      contract_expires agreement_expires contract_will_end agreement_will_end
      contract_is_terminated lease_ends subscription_ends service_ends
      cooperation_will_end collaboration_ends partnership_ends relationship_ends
      our_last last_month last_invoice last_shipment last_service last_contract
      last_day_of last_day_of_our final_day final_order final_delivery
      final_month final_shipment end_date effective_date with_effect_from
      effective_from as_of_the as_from to_the_end_of until_the_end_of
      change_of_supplier change_supplier changing_supplier switch_supplier
      switching_supplier switch_to_another moving_to_another move_to_another
      take_it_in-house taking_it_in-house bring_in_house insourc* layoff
      dismiss* dismissal end_of_an_era end_of_an
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
      return_the return_all return_to return_of return_by return_your return_our
      return_any return_it return_them return_date return_form return_shipment
      returned_by returned_to be_returned to_be_returned please_return
      returning_the hand_back_the hand_back_all hand_in hand_in_the hands_in
      handed_in hand_over_the_keys hand_over_the_documents hand_over_the_files
      hand_over_the_records hand_over_the_site hand_over_all handover_of_keys
      handover_of_data handover_of_documents handover_of_the_data
      handover_to_the_new handover_to_the_successor hand-over_date handover_date
      handover_protocol give_back_the give_back_all give_back_your giving_back
      give_up_the bring_back_the bring_back_all bringing_back send_back
      send_back_the sending_back sent_back surrender_the take_back take_back_the
      taking_back collect_the collect_your collect_our collected_by be_collected
      pick_up_the pick_up_your pick_up_our picked_up fetch* clear_out clear_the
      clear_the_warehouse clear_the_site vacate* move_out leave_the_premises
      leave_the_site dismantl* dismount* uninstall* remove_the remove_your
      remove_our removal_of keys_to key_handover key_fob* door_key* entry_card*
      badge badges id_card* chip_card* access_card access_code* access_data
      access_to_the accesses account_access user_account* user_accounts login*
      log-in_data close_the_accounts deactivate* disable_the revoke_access
      revoke_the withdraw_access block_access password passwords_changed
      certificates domain domain_transfer source_code repository licence_key*
      licenses_returned data_export export_the_data data_transfer
      transfer_the_data transfer_of_data transfer_of_the return_the_data
      return_of_data copy_of_the_data copies_of_the delete_our_data
      delete_your_data delete_all delete_data data_deletion deleted_data
      deletion_of erase* erasure destroy_the_copies destroy_all_copies
      confirm_the_deletion confirmation_of_deletion confidential_documents
      confidential_papers documents documents_returned papers records files
      archive archives plans_and_drawings drawing_files print_files artwork
      negatives master_files manuscripts originals original_documents
      loaned_items loan_items items_on_loan works_on_loan borrowed
      borrowed_equipment rented_equipment rental_equipment hired_equipment
      leased company_car vehicle_returned laptop laptops phones devices uniforms
      work_clothes protective_clothing tooling moulds_and jigs fixtures patterns
      stencils print_plates pallets_back empties empty_containers empty_pallets
      returnable returnables bottles_back crates_back containers_back deposit
      deposits_returned deposit_returned deposit_refund release_the_deposit
      rent_deposit stock_return stock_list stock_count stocktak* inventory
      inventory_list rest_stock residual_stock surplus_stock unsold unsold_stock
      unsold_goods leftover leftovers remaining_goods remaining_material
      remaining_materials material_provided supplied_material buy_back_the_stock
      take_back_stock consigned_goods sell_off sell-off repurchase* final_bill
      final_billing final_balance final_accounting final_statement
      final_invoices final_reckoning final_count final_inspection final_handover
      final_delivery settlement settlement_of settle_all settle_the_final
      settle_outstanding settled_by closing_balance closing_account
      closing_accounts closing_invoice closing_statement last_bill last_salary
      last_instalment last_transfer last_outstanding close_the_books
      balance_the_account balance_of_the_account pay_the_last pay_the_final
      pay_all_outstanding paid_up outstanding_balance outstanding_amounts
      outstanding_payments outstanding_deliveries outstanding_work open_invoice*
      open_items open_deliveries open_projects open_tasks open_tickets
      open_claims open_questions_of existing_orders pending_orders
      unfilled_orders unfinished_orders unfinished_work work_in_progress
      running_orders running_contracts running_projects ongoing_orders
      ongoing_projects orders_already_placed orders_placed placed_orders
      confirmed_orders complete_the_orders complete_open_orders
      fulfil_the_orders fulfil_open deliver_the_last deliver_the_remaining
      deliver_open_orders will_be_delivered_as_agreed remaining_work
      remaining_deliveries remaining_payments last_orders last_deliveries
      transfer_to_your_new transfer_to_our_new transfer_to_the_successor
      new_supplier new_provider new_partner our_new_supplier your_new_supplier
      your_successor successor_is hand_over_to_our_new hand_over_to_your_new
      knowledge_transfer transition_period transition_plan transitional_period
      exit_protocol reference_letter letter_of_reference
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
      kingly king_of our_king the_king treat_like_a_king treated_like_a_king
      like_a_king like_kings like_royalty the_customer_is_king
      the_client_is_king customer_remains_king client_remains_king
      customer_as_king the_guest_is_king guest_is_king the_buyer_is_king
      buyer_is_king the_patient_is_king emperors empress tsar czar sultan
      pharaoh maharaja prince princes princess highness excellency
      his_excellency your_excellency his_lordship his_highness her_highness
      her_majesty your_majesty lordship ladyship crown crowned monarch*
      overlord* rule_over_us rules_over_us ruling_over reign* sceptre dynasty
      our_master our_masters lord_and_master master_of_the_house mistress_of_the
      the_client_is_our_master customer_is_master master's_voice one's_master
      owner_of_us almighty all-powerful omnipotent divine deity god-like demigod
      supreme holy sacrosanct untouchable idolis* idoliz* venerate* revere
      reverence reverently on_a_pedestal put_on_a_pedestal above_all_else
      above_everything_else above_criticism infallib* never_mistaken
      never_makes_mistakes never_at_fault is_never_wrong are_never_wrong
      customer_is_never_wrong client_is_never_wrong client_is_always_right
      customers_are_always_right clients_are_always_right guest_is_always_right
      buyer_is_always_right even_when_wrong even_when_he_is_wrong
      even_when_they_are_wrong even_if_they_are_wrong even_if_he_is_wrong
      right_even_when has_always_right right_by_definition word_is_law
      word_is_our_law his_word_is_law their_word_is_law their_word_is_our
      whose_word_is command_us commands_us commandment* at_his_command
      at_their_command at_your_command order_us_about orders_us_about decree*
      dictates_to_us bids_us do_as_he_says do_as_they_say do_what_he_says
      do_what_they_say does_what_the_client do_as_told do_as_you_are_told
      do_what_you_are_told without_question without_a_murmur unquestioning*
      unquestioned without_contradiction no_contradiction not_contradict
      never_argue never_argue_with don't_argue_with never_question
      never_disagree never_object never_correct never_criticise_the
      never_criticize_the never_complain_about_the_client never_turn_down
      never_decline never_refuse_a never_refuse_anything never_refused
      not_to_be_refused may_not_be_refused nothing_may_be_refused
      nothing_is_refused refuse_nothing deny_nothing never_deny
      never_let_the_client_wait no_is_not_in_our there_is_no_no the_word_no_does
      the_word_no_is no_such_word_as_no always_say_yes say_yes_to_everything
      yes_to_everything every_demand every_request_is any_wish any_whim
      slightest_wish smallest_wish least_wish wishes_are_commands
      wishes_are_orders wish_is_a_command wish_is_an_order their_wish_is
      his_wish_is client's_wish_is customer's_wish_is fulfil_every fulfill_every
      fulfil_any grant_every satisfy_every cater_to_every indulge indulges
      pander* spoil_the_client spoil_the_customer anticipate_every_wish
      read_every_wish whatever_he_wants whatever_she_wants whatever_he_demands
      whatever_they_demand whatever_they_ask whatever_he_asks
      whatever_pleases_the whatever_the_guest_wants whatever_the_client_says
      whatever_the_customer_says whatever_the_cost_to_us
      whatever_the_buyer_wants at_any_price_the_client caprice* capricious
      customer_comes_before_everything client_above_all client_over_everything
      customer_above_everything customer_decides_everything
      the_client_decides_everything reign_supreme tremble_before
      stand_to_attention salute_the roll_out_the_red_carpet red_carpet
      throne_room real_boss_is_the_customer
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
      servants our_servant your_servant your_humble_servant
      your_obedient_servant humble_servants loyal_servant faithful_servant
      public_servants_of serve_the_client_blindly serve_hand_and_foot
      wait_on_hand_and_foot wait_on_them serve_without_question servitude slave
      slaves slaves_of slaving slavery serf* bondage thrall handmaid*
      maidservant manservant valet* flunkey* flunky menial* drudge* dogsbod*
      errand_boy* whipping_boy punching_bag punch_bag footstool floor_mat
      doormats be_a_doormat treat_us_like_dirt like_dirt wipe_their_feet
      wipe_his_feet walk_all_over walked_all_over trample* tread_on_us
      step_on_us kick_us_about kicked_around pushover* yes-man yes-men yes_man
      yes_men nodding_dog lapdog* poodle puppet* tool_of_the at_the_feet
      at_their_feet_we fall_at_their_feet throw_ourselves_at
      at_your_service_always always_at_your_service at_their_service_day
      at_his_service at_her_service forever_at_your at_your_disposal_day
      at_their_disposal_day at_their_mercy at_his_mercy at_the_client's_mercy
      on_bended_knee on_bended_knees bended_knee down_on_our_knees
      down_on_your_knees on_hands_and_knees go_down_on_our_knees
      fall_to_our_knees knees kneeling knelt genuflect* curtsey* curtsy*
      prostrat* bow_before bow_to_the_client bow_to_every bow_low
      bowing_and_scraping bows_down bowed_heads bend_the_knee
      bend_over_backwards bending_over_backwards bend_ourselves bent_back stoop
      stooping cower* cring* crouch crawl_before crawl_to_the crawling
      creep_before creep_to grovelling groveling abject* abase* abasement
      demean* degrad* self-abasement humiliate_ourselves make_ourselves_small
      small_before humble_ourselves humbly_beg humbly_ask humbly_request
      most_humbly in_all_humility meek* lowly insignificant nobody_compared
      mere_supplier* mere_suppliers only_the_supplier we_are_nothing
      nothing_without_the_client not_worthy unworthy_of beneath_the_client
      lower_than_the_client inferior_to_the_client below_the_client
      submit_to_the_client submit_to_every submit_to_his submission_to_the
      subordinat* subject_ourselves subjection subjugat* subservience
      obsequious* sycophan* toad toadying fawning ingratiat* butter_up
      curry_favour curry_favor bootlicker* boot-lick* lick_his_boots lick_boots
      lick_their_shoes kiss_their_feet kiss_his_feet kiss_the_ground
      kiss_the_ring sucking_up crawler* creeper* brown-nos* apple-polish*
      pamper_them dance_attendance dance_to_his_tune dance_to_the_client's
      jump_at_his jump_at_their jump_to_it jump_to_attention jump_whenever
      jump_when_the_client run_when_they_whistle come_when_they_whistle
      when_they_whistle when_he_whistles drop_everything drop_everything_when
      jump_through_every swallow_it_all swallow_the_insult swallow_our_pride
      swallow_your_pride swallow_any swallow_insults take_any_insult
      take_every_insult take_it_lying_down take_everything_lying_down
      put_up_with_anything put_up_with_any endure_everything endure_any
      bear_every_insult suffer_in_silence turn_the_other_cheek_always grin_and
      bite_our_tongue_always tolerate_everything accept_everything
      accept_any_treatment give_in_to_everything give_in_always always_give_in
      yield_to_every yield_in_everything self-sacrific* sacrifice_everything
      sacrifice_our_weekends give_up_our_weekend_for sacrifice_our_health
      give_our_last_shirt last_shirt only_here_to_serve here_only_to_serve
      exist_only_to exist_only_for live_only_for born_to_serve duty_is_to_obey
      our_duty_to_obey without_a_will_of_our own_will_counts_nothing implor*
      beseech* plead* pleading supplicat* beg_for beg_for_the_order beg_them
      beg_the_client beg_for_work beg_for_mercy eternally_grateful crumbs
      crumbs_from_the_table thankful_for_crumbs lick_the_plate
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
      promises promised we_promise i_promise promise_you promise_that
      promise_anything promise_everything promise_them_anything promise_the_moon
      promise_the_earth promise_the_world promise_heaven promised_land
      solemnly_promise firmly_promise guarantee_you guarantee_that guarantee_it
      guarantee_success guarantee_results guaranteed_success guaranteed_result*
      guaranteed_savings guaranteed_satisfaction guaranteed_to
      guaranteed_delivery we_guarantee i_guarantee absolute_guarantee
      full_guarantee_of total_guarantee ironclad iron-clad rock-solid cast-iron
      watertight 100% 100_% 100_per_cent 100_percent one_hundred_percent
      hundred_per_cent_sure hundred_percent_sure 110_per_cent hundred_and_ten
      thousand_per_cent a_thousand_percent two_hundred_per_cent
      absolute_certainty absolute_security absolute_safety absolutely_anything
      absolutely_everything absolutely_guaranteed absolutely_sure
      absolutely_safe_and total_safety totally_safe totally_secure
      completely_safe completely_secure complete_satisfaction perfectly_safe
      dead_certain dead_sure sure_thing sure-fire surefire certainty_of
      success_is_certain success_guaranteed success_is_guaranteed cannot_lose
      can't_lose no-lose nothing_to_lose no_downside no_danger without_danger
      no_risks_at_all no_risk_at_all no_risk_whatsoever free_of_risk
      risk-free_for zero-risk zero_problems zero_errors zero_faults zero_defect
      zero_failures zero_worries zero_effort effortless* no_effort
      without_effort without_any_effort without_fail without_exception
      without_any_problem without_problems without_any_error never_any_problem*
      never_any_trouble never_a_problem never_an_issue never_breaks_down
      never_break_down never_goes_wrong never_go_wrong never_stops
      never_stop_running never_again_have never_again_worry never_have_to
      never_have_to_worry never_worry never_need never_disappoint* never_lets
      never_let_you_down never_a_delay never_delayed no_delay_ever never_ever
      no_failure not_a_single_fault not_a_single_complaint not_a_second_of
      not_a_minute_of flawlessly faultless* impeccabl* immaculate perfection
      perfect_result* perfect_solution ideal_in_every best_of_all
      best_on_the_market best_in_the_country best_there_is the_very_best
      nobody_is_better nobody_does_it_better no_one_can_match unbeatable
      unbeaten unrivalled unrivaled unmatched unsurpassed incomparable
      unique_worldwide world's_best world-best world_champion
      number_one_in_the_world second_to_none invincible unbreakable
      indestructible unsinkable everlasting eternal eternally for_all_eternity
      for_life lasts_forever lasts_for_ever lasts_a_lifetime always_available
      always_perfect always_works always_there always_possible always_deliver
      always_delivers always_and_everywhere day_or_night any_hour any_day
      any_hour_of any_time_of_day at_any_hour anytime anywhere any_time_anywhere
      any_place whenever_you_like whenever_you_wish whenever_it_suits
      wherever_you_want whatever_you_ask whatever_you_wish whatever_you_like
      whatever_you_desire whatever_you_order whatever_they_need
      whatever_they_ask_for whatever_happens whatever_comes whatever_the_problem
      whatever_the_deadline whatever_the_quantity whatever_the_size
      come_what_may come_hell_or_high_water rain_or_shine through_thick_and_thin
      without_limit without_limits no_limits no_limit limitless boundless
      endless unlimitedly infinite infinitely all_you_can all_your_wishes
      all_your_problems all_problems_solved solve_all solves_all
      solves_everything solve_everything solve_any solves_any solve_every
      every_problem every_wish_fulfilled any_quantity any_amount any_size
      any_date any_request any_special any_problem any_change any_price you_like
      everything_you_need everything_you_want everything_you_wish
      everything_will_be everything_works everything_included_always
      everything_is_no_problem everything_under_control all_under_control
      we_can_do_everything we_can_do_it_all we_do_anything we_will_do_anything
      we'll_do_anything we_make_everything we_make_anything_possible
      make_everything_possible make_the_impossible impossible_is_nothing
      impossible_does_not_exist nothing_is_too nothing_is_too_much
      nothing_we_cannot nothing_we_can't there_is_nothing_we there's_nothing_we
      no_such_thing_as_impossible no_job_too no_request_too we_know_no_limits
      we_never_say_no_to can_do_the_impossible can_do_anything
      do_anything_for_you do_everything_for_you do_the_impossible move_mountains
      move_heaven_and_earth pull_out_all_the_stops work_miracles works_miracles
      work_wonders works_wonders wonder_cure magic_bullet silver_bullet
      magic_wand panacea sorcery like_magic by_magic child's_play easy_as_pie
      breeze no_sweat walk_in_the_park no_trouble_at_all no_trouble
      not_a_problem not_a_problem_at_all it's_no_problem that's_no_problem
      no_issue no_issues never_fear don't_worry do_not_worry don't_you_worry
      don't_worry_about_a_thing have_no_fear leave_it_all_to_us
      leave_everything_to_us leave_it_to_us just_leave_it trust_us_blindly
      you_can_rely_on_it you_can_bank_on_it take_it_from_me believe_me
      mark_my_word word_of_honour word_of_honor give_you_my_word cross_my_heart
      hand_on_heart i'd_stake stake_my_life bet_my_life bet_you swear swears
      sworn swear_to you_have_my_word you_will_never you'll_never
      you_will_not_regret it_is_as_good_as_done as_good_as_done it's_in_the_bag
      in_the_bag it's_a_done_deal instantly instantaneous overnight
      overnight_delivery_of_any by_yesterday immediately_and_always
      within_minutes in_the_blink in_a_flash in_seconds in_one_night triple_your
      tenfold ten_times_more twice_the_profit doubled_profits guaranteed_profit
      guaranteed_growth rich_overnight get_rich money_tree skyrocket*
      explode_your revolutionise_everything revolutionize_everything
      dream_result* dreams_come_true too_good_to
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
      now_or_not_at_all now_and_not_later only_now right_now_or right_now_only
      right_away_or at_once_or act_at_once act_immediately act_before
      act_quickly act_without today_or_never today_or_not_at_all today_or_the
      only_today_and only_for_today for_today_only good_for_today
      valid_today_only valid_only_today this_price_only_today today's_price
      price_only_today price_today_only only_until_tonight only_until_tomorrow
      only_until_noon only_until_five only_till_midnight until_midnight
      until_tonight_only tonight_only this_week_only this_hour this_very_hour
      this_very_day this_instant only_in_the_next next_ten_minutes
      next_five_minutes within_the_next_hour_or one_day_only one-day_only
      one-time_only one-time_chance one-time_opportunity one_time_only once_only
      only_once once_and_never never_again_this never_again_at_this
      never_be_this_low never_come_again never_comes_back won't_come_again
      will_not_come_again will_not_come_back won't_come_back won't_be_repeated
      chance_of_a_lifetime opportunity_of_a_lifetime unique_opportunity
      unique_chance golden_opportunity only_chance your_only_chance
      very_last_chance last_opportunity last_call last_day_to last_day_of_this
      last_minute_offer last_one last_piece* last_places last_seats last_rooms
      last_place_left last_slot final_call final_day final_days final_hours
      final_opportunity final_offer_ends limited_availability limited_seats
      limited_places limited_places_left limited_number limited_quantity_only
      limited_edition limited_stock limited_period flash_sale lightning_sale
      countdown count-down count_down timer clock_ticking the_clock_is
      clock_runs time_is_short time_presses time_is_against time_is_money
      time's_up time_waits seconds_left minutes_left hours_left only_hours_left
      only_two_left only_one_left only_three_left only_a_few_left_at almost_gone
      almost_sold_out nearly_sold_out nearly_gone soon_gone soon_be_gone
      will_be_gone gone_by_tomorrow gone_in_an_hour snapped_up snap_it_up
      snatch* grab_it grab_it_now grab_now grab_yours seize_the seize_it
      strike_now strike_while_the iron_is_hot first_come_first first_come
      before_someone_else before_somebody_else someone_else_will_take
      somebody_else_will_take another_customer_is_waiting
      another_buyer_is_waiting others_are_waiting others_are_interested
      other_buyers_are_waiting queue_of_buyers competitor_will_get_it
      before_your_competitor before_the_competition before_tonight
      before_midnight before_the_day_is before_it_runs before_prices
      before_the_price_goes before_the_price_rises before_i_hang_up
      before_we_hang_up_sign before_i_leave_the_room before_you_leave_the_room
      sign_before sign_before_leaving sign_right sign_right_now sign_right_here
      sign_immediately sign_at_once sign_on_the_spot sign_on_the_dotted
      sign_it_now sign_this_now sign_this_evening sign_tonight sign_here
      order_today order_right_now order_immediately order_at_once order_tonight
      buy_today buy_immediately buy_right_now buy_at_once book_now book_today
      pay_today pay_now decide_at_once decide_immediately decide_right_now
      decide_right_away decide_here decide_tonight decide_this_minute
      decide_on_the decision_now decision_today decision_on_the_spot
      i_need_your_decision_now i_need_your_signature_today need_a_yes_today
      need_your_yes_now yes_or_no_now answer_now answer_me_now
      immediate_decision immediate_signature immediately_or on_the_spot_or
      don't_hesitate_any don't_think_about_it don't_think_too_long do_not_think
      no_time_to_think no_time_to_lose no_time_to_waste no_time_for_thinking
      without_thinking_twice not_a_moment_to not_a_minute_to every_minute_counts
      every_second_counts every_hour_you_wait every_day_you_wait
      waiting_costs_you if_you_wait wait_and_you_lose who_waits_loses you_snooze
      snooze_you_lose he_who_hesitates hesitate_and don't_delay do_not_delay
      don't_let_this don't_let_it_slip let_it_slip slip_through_your
      don't_lose_this lose_this_chance lose_out_forever miss_this
      miss_this_chance miss_the_chance miss_the_boat missed_forever missing_out
      you_will_miss you'll_miss you_would_miss afterwards_it_is_too_late
      then_it_is_too_late it_will_be_too_late tomorrow_is_too_late
      tomorrow_too_late tomorrow_the_price tomorrow_it_costs tomorrow_it_will
      tomorrow_you_pay tomorrow_the_offer from_tomorrow_it_costs
      from_tomorrow_full_price price_doubles price_will_double price_jumps
      price_explodes price_goes_up_at_midnight price_goes_up_tonight
      prices_rise_tomorrow prices_go_up_tomorrow offer_dies offer_ends_today
      offer_ends_tonight offer_expires_today offer_expires_tonight offer_is_gone
      offer_gone offer_lapses_tonight discount_ends_today discount_ends_tonight
      discount_disappears discount_is_gone discount_only_today ends_at_midnight
      ends_today ends_in_an_hour expires_today expires_in_an_hour
      runs_out_tonight runs_out_today runs_out_at_midnight
      stocks_are_running_out stock_is_running while_it_lasts while_they_last
      as_long_as_stocks_last artificial_deadline false_urgency create_urgency
      build_urgency make_it_urgent fear_of_missing panic panic_buying rushing
      rush_them rush_the_client rush_him rush_her hurrying hurry_them
      hurry_them_along hurry_before quick_quick quickly_before chop-chop
      high_time most_urgently asap_or
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
      trick_them trick_him trick_her trick_question* trick_of bag_of_tricks
      dirty_trick* psychological_trick* sales_trick* tricking trickster*
      tricky_move bluffing call_their_bluff lie_to_them lie_to_the lie_about
      tell_a_lie tell_lies white_lie* half-truth* half_truth* untruth*
      not_quite_true bend_the_truth stretch_the_truth twist_the_truth falsehood*
      false_claim* false_promise* false_statement* false_information false_hope*
      falsif* pretend_that pretend_to pretend_you pretend_we pretends feign*
      fake_deadline* fake_review* fake_reference* fake_discount*
      fake_competitor* fake_offer* fake_call* invent_a invent_another
      invent_a_second invent_a_competitor invent_a_reason invented_bidder
      invented_deadline invented_offer make_up_an make_up_a_story
      make_something_up made_up_a concoct* fabricat* phantom_bidder
      phantom_buyer phantom_offer imaginary_buyer imaginary_competitor
      tell_them_another_buyer claim_that_another say_another_buyer
      say_we_have_another dress_up_the embellish* overstate* sugarcoat*
      sugar-coat* gloss_over whitewash* cover_up cover_it_up covering_up
      withhold* keep_it_from_them keep_from_them keep_quiet_about
      keep_them_in_the_dark leave_in_the_dark in_the_dark do_not_mention_the
      don't_mention_the don't_tell_them_about do_not_tell_them_about
      not_tell_them_about say_nothing_about omit_to_mention hide_the
      hide_the_price hide_the_cost hide_the_fee hide_behind hide_it_in
      hidden_cost* hidden_fee* hidden_clause* hidden_in_the bury_it bury_in_the
      buried_in_the small_type tiny_print clause_nobody_reads loophole* sleight
      camouflage* disguise* smuggle* slip_in slip_it_in slip_past slip_a_clause
      sneak sneak_in sneaky surreptitious* underhand* under_the_table
      behind_their_back behind_his_back behind_her_back backdoor go_behind
      bypass_the_buyer cheat_them delude* delusion dupe duped duping fool_the
      fool_the_client fool_the_buyer fooling bamboozle* beguile* outfox*
      pull_the_wool wool_over throw_dust dust_in_their_eyes lead_up_the_garden
      lead_them_on lead_astray take_them_for_a_ride take_for_a_ride take_them_in
      swindle* diddle* con_them conned conning con_the con_trick*
      confidence_trick* shell_game smoke_and_mirrors smokescreen* red_herring*
      decoy* bait_them baited baiting hook_them hooked entice* entrap* ensnare*
      snare* lure_them lure_in trap_them trap_him trap_her lay_a_trap set_a_trap
      into_a_trap trip_them_up pin_them_down back_him_into back_her_into
      drive_into_a_corner drive_them_into push_them_into push_them_to push_him
      push_her push_hard push_harder push_until push_for_the_signature
      pushing_them pressure_them pressure_the pressured under_pressure
      pile_pressure apply_pressure exert_pressure increase_the_pressure
      raise_the_pressure turn_up_the_heat turn_up_the_pressure keep_the_pressure
      high-pressure high_pressure pressure_tactic* pressure_selling breathe_down
      breathing_down coerce* coercion compel_them force_them force_him force_her
      force_the_client force_a_decision force_the_signature forced_into
      force_their_hand browbeat* bully bullies bullying bulldoze* steamroll*
      railroad* hassle* harass* hound hounding hound_them badger* bombard*
      bother_them_until call_them_every_day call_every_day_until ring_every_day
      ring_daily_until nag_them nagged pestering keep_at_them keep_on_at
      keep_calling_until keep_pushing keep_asking_until stick_your_foot
      foot_in_door get_your_foot_in stay_until_they sit_there_until
      don't_leave_until do_not_leave_until don't_go_before don't_leave_without
      do_not_leave_without not_leave_without not_leave_until don't_let_them_go
      do_not_let_them_go do_not_let_them_leave don't_let_them_think
      do_not_let_them_think don't_let_them_off_the do_not_let_up don't_let_up
      never_let_up never_give_up_until don't_give_up_until don't_take_a_no
      do_not_take_no do_not_accept_a_no don't_accept_a_no don't_accept_no
      never_take_no never_accept_a_no a_no_is_only a_no_is_just no_means_yes
      no_means_try no_means_maybe turn_a_no_into turn_the_no_into
      ignore_their_no ignore_the_no until_they_say_yes until_they_agree
      until_they_crack until_they_cave until_he_signs until_she_signs
      until_he_gives until_the_client_signs until_the_customer_signs
      until_the_buyer_signs till_they_sign tire_them_out exhaust_them
      soften_them_up soften_up break_their_resistance break_resistance
      break_them_down grind_down_their overcome_their_resistance overwhelm_them
      overrun_them talk_them_into talk_him_into talk_her_into talk_into
      talk_them_round sweet-talk* smooth-talk* smooth_talk* honey-tongued
      flattery butter_them_up butter_up soft-soap* charm_them_into seduce*
      seduction wheedle* inveigle* entice_them play_on_their play_on_fear
      play_on_their_fear play_on_guilt play_with_their play_the_victim play_them
      play_dumb play_the_card sob_story crocodile_tears tug_at heartstrings
      pity_card appeal_to_their_guilt bad_conscience give_them_a_bad_conscience
      make_him_feel_guilty make_her_feel_guilty make_you_feel_guilty
      make_the_client_feel make_them_feel_bad make_them_feel_small
      make_them_ashamed shame_him shame_her guilt_them guilt-tripping
      emotional_blackmail emotional_pressure moral_pressure scare_tactic*
      scare_the scaremonger* fearmonger* fear-monger* spread_fear stir_up_fear
      sow_doubt sow_fear instil_fear alarm_them exploit* exploiting
      take_advantage_of use_their_weakness use_their_fear use_their_ignorance
      abuse_their_trust abuse_trust gullib* naive unsuspecting
      while_they_are_distracted distract_them catch_off_guard off_their_guard
      off_guard by_surprise overwhelm surprise_them_with_the_contract
      tie_them_in lock_them_in bind_them_before anchor_high high-ball highball
      decoy_price moon_price inflated_price* inflate_the_price
      raise_the_price_first raise_the_price_then strike-through_price
      switch_the_product switch_and_bait loss_leader_trick planted_question
      shill* stooge* good_guy_bad_guy bad_cop trojan_horse manoeuvre* maneuver*
      scheme schemes scheming stratagem* subterfuge* guile cunning crafty* sly
      slyly devious* dishonest* insincere insinuat* hypocri* sham gimmick*
      hocus-pocus nlp mind_game* mind_games reverse_psychology hypnot*
      subliminal neuro_trick* assumptive_close puppy_dog_close
      closing_technique* closing_trick* hard_close always_be_closing close_them
      close_him_now
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
      squeeze_them squeeze_the squeeze_the_supplier squeeze_out squeeze_every
      squeeze_more squeeze_a_discount squeeze_the_price squeezed_out squeezes
      press_the_price press_down_the_price press_them press_prices press_out
      push_down_the_price push_prices_down push_them_down push_their_price
      drive_prices_down drive_them_down drive_down_their force_down
      force_the_price force_prices_down force_a_discount beat_the_price
      beat_the_supplier_down beat_down_the_price hammer_down hammer_the_price
      hammer_them knock_down_the_price depress_prices grind_the_price
      grind_the_supplier screw_the_supplier screw_the_price screw_down_the
      screw_another turn_the_screw tighten_the_screw* thumbscrew*
      put_the_screws_on put_the_thumbscrews put_the_squeeze wring_every
      wring_another wring_the wring_concessions wrung_out milk_the milk_dry
      milk_the_supplier milked bleed_the_supplier bleed_white suck_dry
      suck_them_dry drain_them drained strip_them fleece* fleeced shear
      skin_them take_them_to_the_cleaners pluck_them last_cent last_penny_out
      every_last_cent every_last_penny every_penny every_cent_out last_shirt_off
      shirt_off_their to_the_bone cut_to_the_bone cut_their_margin
      no_margin_left wipe_out_their_margin on_your_knees_before starve_them
      starve_the_supplier let_them_starve take_it_or_go take_it_or_leave
      take_or_leave leave_it_or like_it_or_lump like_it_or_not lump_it
      accept_or_leave accept_or_lose accept_it_or accept_our_terms_or
      accept_these_terms_or accept_without sign_or_leave sign_or_lose
      sign_our_terms_or our_way_or our_way_or_the_highway my_way_or the_highway
      these_terms_or_none these_terms_or_nothing our_price_or
      our_price_or_nothing this_price_or half_the_price_or down_by_half_or
      or_lose_the_order or_lose_us or_lose_the_contract or_you_are_out
      or_you're_out or_forget_it or_we_leave or_we_walk or_we_look
      or_we_take_our_business or_we_go_to or_we_buy_elsewhere
      or_we_order_elsewhere or_we_will_find or_we_find_another
      or_the_competitor_gets or_you_lose or_that's_it or_nothing
      otherwise_we_go_elsewhere otherwise_you_are_out otherwise_we_buy
      otherwise_you_lose otherwise_the_competitor others_would_be_glad
      others_would_kill others_would_queue plenty_of_others plenty_of_suppliers
      there_are_plenty ten_others hundred_others queueing_up queuing_up
      standing_in_line you_are_replaceable you're_replaceable easily_replaced
      replace_you_tomorrow replace_you_any be_glad_we be_glad_to_supply
      be_glad_you be_glad_you_may be_glad_to_have be_glad_to_be
      be_glad_about_any be_grateful be_grateful_for be_grateful_to
      be_grateful_you be_happy_to_supply be_happy_to_have_us be_happy_that_we
      be_happy_we be_thankful be_thankful_we be_proud_to_supply be_lucky
      count_yourself_lucky consider_yourself_lucky think_yourself_lucky
      you_are_lucky you_should_be_glad you_should_be_grateful
      you_should_be_happy you_ought_to_be_glad you_can_be_glad you_can_be_happy
      they_should_be_glad they_should_be_grateful they_can_be_glad
      they_should_be_happy they_ought_to_be_glad suppliers_should_be_glad
      supplier_should_be_glad glad_to_supply_us glad_to_be_allowed
      glad_that_we_order glad_to_have_us allowed_to_supply may_supply_us
      privilege_of_supplying privilege_of_working privilege_to_work honour_of
      honor_of honour_to_work honor_to_work our_name_is_payment
      our_name_is_worth reference_is_payment_enough exposure_is_payment
      work_for_exposure work_for_free work_for_nothing work_unpaid unpaid_work
      do_it_for_free free_work free_design for_free_or free_of_charge_or
      at_no_cost_or for_a_song next_to_nothing dirt_cheap at_a_loss
      sell_at_a_loss at_cost at_cost_price_or below_your_costs below_their_cost
      below_their_costs below_production under_your_cost half_your_price
      half_their_price half_off fifty_off fifty_per_cent_less 50_per_cent
      50_percent 50% forty_per_cent forty_percent_off forty_per_cent_off
      sixty_per_cent seventy_per_cent_off cut_your_price cut_your_price_in_half
      cut_in_half halve_your_price halve_your_prices slash slash_your
      slash_your_price slash_prices slashed thirty_per_cent_off_or demand_half
      demand_a_further demand_an_extra demand_fifty demand_thirty demand_forty
      demand_twenty demand_more_discount demand_the_impossible demand_free
      demand_everything demand_retroactive demand_backdated we_demand_a
      we_demand_half we_demand_that we_demand_another we_simply_demand
      unreasonable_demand* unreasonable_discount* unreasonable_terms
      excessive_demand* exorbitant outrageous_demand* impossible_demand*
      absurd_terms absurd_discount* brazen* shameless_demand*
      retroactive_discount* retroactive_rebate* backdated_discount*
      annual_price_cut compulsory_discount listing_fee* pay_to_play
      pay_to_supply pay_us_to entrance_fee_for_suppliers kickback*
      payment_in_120 payment_in_180 120_days 180_days 150_days 120_days_net
      180_days_net ninety_days_or hundred_and_eighty_days
      hundred_and_twenty_days six_months'_credit pay_whenever pay_when_we_like
      pay_when_we_feel pay_late_on_purpose let_them_wait_for
      make_them_wait_for_their hold_back_payment withhold_payment
      free_stock_at_your bear_all_the_risk all_the_risk_is all_risk_on_your
      bear_every_cost at_your_cost at_your_sole at_your_sole_expense
      you_pay_for_everything you_bear_everything unlimited_penalt*
      penalty_for_everything one-sided one_sided unilaterally
      without_consideration without_compensation without_anything_in_return
      nothing_in_return give_nothing concede_nothing give_them_nothing
      never_give_anything diktat imposed_terms impose* impose_our_terms
      impose_our_conditions dictating our_conditions_or lay_down_the_law
      ultimatum final_ultimatum gun_to_their_head gun_to_your_head
      pistol_on_the_chest knife_to_the_throat hold_to_ransom ransom extortion*
      blackmailing play_suppliers_off play_the_suppliers_off play_them_against
      play_against_each pit_them_against set_against_each_other
      reverse_auction_until bidding_war exploit_their exploit_their_dependence
      use_their_dependence they_depend_on_us they_need_us_more you_need_us_more
      you_depend_on_us without_us_you_are without_us_you_would no_other_choice
      no_alternative_but no_choice_but_to_accept no_right_to no_say no_debate
      no_ifs_no_buts no_argument no_arguments no_back_talk end_of_discussion
      end_of_story full_stop period_no not_open_for_discussion
      not_for_discussion no_room_for_discussion no_negotiating no_negotiation
      lowballing insulting_offer ridiculous_offer
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
      do_not_answer_them don't_answer_them don't_answer_the do_not_answer_the
      don't_answer_anymore don't_answer_any simply_don't_answer
      simply_do_not_answer just_don't_answer just_do_not_answer
      don't_bother_to_answer don't_bother_answering don't_bother_replying
      not_worth_answering not_worth_a_reply don't_even_answer
      no_answer_is_an_answer no_answer_is_also silence_is_an_answer
      silence_is_the_answer leave_unanswered left_unanswered leave_it_unanswered
      leave_the_mail_unanswered leave_their_mail leave_mails_unanswered
      leave_without_answer leave_without_an_answer leave_without_a_reply
      without_answer without_an_answer without_a_reply without_reply
      without_replying without_answering without_saying without_telling_them
      without_notice_drop never_reply_to never_respond never_respond_to
      never_write_back never_call never_ring never_ring_back don't_write_back
      do_not_write_back not_write_back don't_ring_back do_not_ring_back
      not_ring_back don't_return don't_return_their do_not_return_their
      don't_return_calls not_return_calls not_return_their never_return_their
      unreturned_calls don't_get_back do_not_get_back don't_get_back_to
      don't_get_in_touch do_not_get_in_touch don't_contact don't_react
      do_not_react not_react no_reaction don't_take_the_call
      do_not_take_the_call don't_take_their_calls don't_pick_up_the
      don't_answer_the_phone do_not_answer_the_phone not_answer_the_phone
      let_the_phone_ring let_it_ring_out let_it_go_to_voicemail
      send_to_voicemail straight_to_voicemail decline_the_call reject_the_call
      switch_off_the_phone phone_off hang_up_on hang_up_on_them not_reachable
      unreachable_for be_unavailable be_out_when be_in_a_meeting say_you_are_out
      say_he_is_out say_she_is_out say_i_am_not_here say_i'm_not_here
      say_i_am_out tell_them_i_am_out tell_them_you_are pretend_to_be_out
      pretend_not_to pretend_you_did_not pretend_you_never
      pretend_it_never_arrived pretend_it_was_lost pretend_the_mail
      lost_in_the_post went_to_spam land_in_spam in_the_spam to_spam
      mark_as_spam spam_folder move_to_trash trash_it throw_it_away
      throw_away_the throw_in_the_bin in_the_bin goes_in_the_bin wastepaper
      waste-paper_basket waste_basket file_13 round_file delete_it delete_their
      delete_unread delete_without delete_without_reading unread leave_unread
      leave_it_unread leave_on_read left_on_read seen_and seen_but
      archive_it_without archive_without file_and_forget ignoring_them
      ignoring_their ignore_the_message ignore_the_letter ignore_the_call
      ignore_the_calls ignore_the_offer ignore_the_request ignore_the_reminder
      ignore_the_enquiry ignore_the_question ignore_all ignore_any ignore_every
      ignore_further ignore_him ignore_her ignore_this just_ignore simply_ignore
      best_ignored turn_a_deaf_ear deaf_ear look_the_other_way look_away
      act_as_if_nothing act_as_though_nothing play_dead play_possum lie_low
      lie_low_until lay_low keep_your_head keep_our_heads_down head_in_the_sand
      stick_your_head_in duck duck_away duck_out dodge dodge_the_call
      dodge_their avoid_their_calls avoid_them avoid_the_call avoid_answering
      evade_them slip_away slink_away sneak_off vanish* disappearing
      disappear_without drop_off_the_radar fall_off_the_radar drop_out_of_sight
      drop_contact drop_the_contact cut_contact cut_off_contact cut_them_off
      break_off_contact contact_breaks break_contact let_contact let_the_contact
      let_the_contact_die let_the_contact_go let_the_matter_drop
      let_the_matter_rest let_the_matter_die let_it_peter let_it_run_out
      let_it_run_into let_it_sleep let_it_fall_asleep let_it_go_quiet
      let_it_go_cold let_it_cool let_it_cool_off let_it_wither let_it_drift
      let_it_slide let_it_slip_away let_it_be_forgotten let_it_expire_silently
      let_it_dry let_it_sit let_it_hang let_them_wait let_them_hang
      let_them_stew let_them_dangle let_them_guess let_them_wonder let_them_call
      let_them_write let_them_ring let_them_figure let_them_find_out
      leave_them_waiting leave_them_in_the_dark leave_them_guessing
      leave_them_dangling leave_them_in_limbo leave_in_limbo leave_it_there
      leave_it_open_until_they keep_them_hanging keep_them_in_suspense
      in_suspense keep_putting_them_off keep_stalling stall_them stall_until
      string_along_until put_off_until_they_give put_them_off_until
      put_them_off_with fob_them fobbed_off palm_off give_them_the_runaround
      give_the_runaround give_the_silent silent_treatment the_silent_treatment
      the_cold_shoulder wall_of_silence shroud_of_silence stay_silent_until
      stay_silent_and say_nothing_and say_nothing_at_all keep_silent_until
      keep_quiet_until keep_mum mum's_the_word hush_it_up hush_up
      silence_will_do silence_does_the sit_tight sit_on_it sit_on_the_mail
      sit_it_out_until sit_out_the wait_it_out wait_till_they_give_up
      wait_until_they_stop wait_until_they_forget wait_until_they_lose
      wait_for_them_to_give_up until_they_give_up until_they_stop_asking
      until_they_stop_calling until_they_lose_interest until_they_forget
      until_they_go_away they_will_give_up they_will_stop they_will_stop_asking
      they_will_forget they_will_go_away they'll_go_away they'll_forget
      they'll_stop they'll_notice they'll_figure_it_out they_will_figure
      they_will_understand_by get_the_message_eventually will_get_the_message
      will_get_the_hint they_will_get_the_hint it_will_go_away
      it_goes_away_by_itself goes_away_by_itself sorts_itself_out
      resolves_itself settle_itself dies_down die_out dies_by_itself blows_over
      blow_over time_will_bury fade_out fade_away fades_away dry_up tail_off
      trail_off run_into_the_sand runs_into_the_sand non-answer no-answer
      no_comment no_explanation no_farewell_just block_their block_his block_her
      block_the_sender block_the_address blocked_sender unfollow mute muted
      mute_them unsubscribe_them ghosted_them dead_silence deathly_silence
      icy_silence
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
      stupidly how_stupid plain_stupid utterly_stupid silly daft dumbest dopey
      dozy dunce* dolt* dullard* dimwit dimwitted half-wit* halfwit* nitwits
      numbskull* numskull* thickhead* thick-headed thick_as_two boneheaded
      bonehead* airhead* pea-brain* birdbrain* simpleton* twit twits twerp* prat
      prats berk muppet* muppets plonker* pillock* wally donkey donkeys ass
      asses jackass* sheep monkeys bunch_of_monkeys bunch_of_idiots
      bunch_of_clowns bunch_of_amateurs band_of_robbers pack_of pack_of_liars
      den_of_thieves shower_of cretin* halfbaked buffoon* joker jokers joke_of_a
      laughing_stock laughing-stock farce farcical comedy travesty clown_show
      circus_act amateur_hour amateurishness dilettant* bungling bunglers
      botcher* botch-job botched_job hack hacks charlatan* quack* impostor*
      imposter* fraudulent fraudulently swindle* swindling scammer* scam_artist*
      conman conmen con_men con_artists crooks embezzl* bandit* bandits
      highwaymen pirate* gangster* mafia mobster* criminal criminals rogue*
      rogues scoundrel* rascal* villain* vulture* parasite* parasites leech*
      bloodsucker* blood-sucker* hyena* rat rats vermin snake snakes weasel*
      worm worms pig pigs swine cow dog dirty_dog bastard* sod sods arse
      arsehole* asshole* damn damned bloody bloody_fool hell_with go_to_hell
      drop_dead get_lost get_stuffed piss* shit* bullshit crap_quality crappy
      rotten_company filthy scumbag* lowlife* riff-raff rabble dregs trashy
      garbage_like rubbish_like junk_like load_of_rubbish load_of_nonsense
      utter_rubbish utter_nonsense complete_nonsense drivel twaddle balderdash
      hogwash baloney humbug blather gibberish empty_talk hot_air cheap_talk
      cheating_us cheated_us you_cheated lied_to_us you_lied lying_to_us
      liars_and pack_of_lies shameful* shamefully shame_for shame_on_you
      disgrace_to disgracefully disgusting disgusted disgust revolting repulsive
      nauseat* contempt* contemptible despicable despise* loathsome deplorable
      abominable atrocious appalling appallingly abysmal dreadful lousy wretched
      sorry_excuse poor_excuse excuse_for_a poor_show third-rate third_rate
      second-rate_firm cowboy_outfit tinpot two-bit cheap_outfit backstreet
      backyard_workshop fly-by-night shady dodgy dubious_firm unserious
      not_serious unreliable_lot unreliable_as pathetically pitiful laughably
      ridicule ridiculously ludicrous* absurdly preposterous idiocy inane
      senseless mindless thoughtless heedless negligent negligently
      grossly_negligent careless_lot carelessly sloppily sloppiness slovenliness
      lazybones lazy_lot lazy_bunch idle_lot idlers idler slacker* layabout*
      good-for-nothing* shirker* sleeping_on_the_job asleep_on_the_job
      sleepyhead* snail snail's_pace incapable incapability ineptitude inept
      ineptly unfit unqualified_lot unable_to_count unable_to_read can't_count
      can_you_not_count can't_you_count can't_read cannot_read can_you_even_read
      can_you_read learn_to_read learn_to_count learn_your_trade
      go_back_to_school back_to_school never_learned_to read_properly
      use_your_brain use_your_head switch_on_your_brain brain_switched no_brain
      brains_of no_idea_about no_clue haven't_a_clue have_no_clue
      no_clue_whatsoever clueless_lot blind_as blind_or are_you_deaf deaf_or
      are_you_asleep are_you_drunk drunk drunken what_were_you_thinking
      what_were_you_smoking what_is_wrong_with_you what's_wrong_with_you
      are_you_out_of_your out_of_your_mind lost_your_mind mad madness insane
      insanity crazy lunatic* nuts bonkers nutcase* psycho* paranoid hysterical
      neurotic madman mentally even_a_blind even_a_chimp even_a_monkey
      even_an_idiot even_a_beginner even_an_apprentice my_grandmother
      a_five-year-old a_child_could any_fool any_idiot every_child_knows
      kindergarten_level nursery playground toddler childish infantile immature
      puerile spoilt_brat brat* diva divas prima_donna princess_on moan moaning
      moaners whinge* whinger* whine whiner grumbler* complainer* nag nags
      pedant* pedantic nit-pick* fussy fusspot* pain_in_the_neck pain_in_the
      pest pests nuisance_customer difficult_customer_as cheapskate* skinflint*
      miser* miserly stingy tight-fisted penny-pinch* scrooge* greedy_lot
      greed_is money-grub* money-grabbing profiteer* shark loan_shark usurer*
      arrogance arrogantly haughty conceited snob* snooty pompous pretentious
      smug self-important big-headed condescend* patronising patronizing
      high-handed overbearing insolent impudent impudence impertinence
      impertinent cheeky bare-faced barefaced brazen effrontery audacity gall
      you_have_the_nerve what_a_nerve some_nerve the_nerve_to what_a_cheek
      have_the_cheek rude_and rudeness ill-mannered bad-mannered uncouth boor*
      boorish oaf* lout* yokel* peasant* hillbilly primitive uncivilised
      uncivilized barbarian* savage hypocrite* two-faced backstabb* traitor*
      treacherous coward* spineless gutless wimp* weakling* whimp crybaby sissy
      has-been* nonentity nobodies zero_competence dead_loss waste_of_space
      waste_of_oxygen waste_of_money company_of_fools failures_like you_failure
      typical_for_you typical_you as_always_with_you as_usual_with_you
      once_again_your yet_again_you surprise_surprise well_done_once_again
      well_done_indeed bravo_once_again congratulations_once_again
      congratulations_on_another what_a_surprise thank_you_for_nothing
      thanks_for_nothing thanks_a_bunch how_clever clever_of_you masterpiece_of
      masterly_performance brilliant_performance brilliant_as_ever
      great_job_as_always so-called_expert* so-called_quality so-called_service
      your_so-called_experts your_excuse_of your_incompetence your_stupidity
      your_laziness your_ignorance your_greed your_arrogance your_nonsense
      your_rubbish your_mess your_lies your_circus your_amateurs your_own_fault
      entirely_your_fault all_your_fault it_is_your_fault it's_your_fault
      only_you_are you_alone_are you_are_incapable you_are_incompetent
      you_are_useless you_are_a_joke you_are_a_disgrace you_people you_lot
      people_like_you the_likes_of_you how_can_you_be how_can_anyone_be
      how_could_you how_dare you_should_be_ashamed ought_to_be_ashamed
      aren't_you_ashamed no_shame have_you_no_shame no_decency no_conscience
      unscrupulous immoral corrupt outrageous outrageously unheard-of unheard_of
      monstrous insult insults insulting offend* offensive abusive abuse
      slander* defam* mock mocking mockery sneer* scorn* scoff* jeer* deride
      derision sarcas* cynical spit_on spit_at wipe_my what_do_you_think_we
      take_us_for_fools take_us_for_idiots make_fools_of_us
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
      threats threatens threatening threatened_with threaten_to threaten_them
      threaten_you threat_of empty_threat* open_threat veiled_threat* intimidate
      intimidation menac* you_will_regret_it you'll_regret_it
      you_will_regret_this you'll_regret_this they_will_regret they'll_regret
      make_them_regret make_you_regret regret_this regret_the_day come_to_regret
      bitterly_regret rue_the_day rue_this be_sorry_for_this be_sorry_you_ever
      they'll_be_sorry they_will_be_sorry sorry_you_were_born wish_you_had_never
      wish_you_were_never you_will_see you'll_see you'll_see_what
      you_will_see_what you'll_find_out you_will_find_out you'll_get_to_know
      you_don't_know_who you_do_not_know_who_you know_who_you_are we_know_people
      we_have_ways we_have_other_ways we_can_also we_can_do_otherwise
      we_can_play_rough play_hardball hardball gloves_are_off gloves_come_off
      or_we_will_sue or_we_sue or_we_will_see or_we'll_see or_we_will_make
      or_we_will_go or_you_will_hear or_you_will_see or_you_will_regret
      or_i_will_make or_you'll_hear or_you'll_regret or_there_will_be
      or_it_will_be_the_last if_not_we_will otherwise_we_will otherwise_you_will
      otherwise_our_lawyer otherwise_lawyers our_lawyers our_lawyer_will
      our_lawyers_will our_attorney* our_solicitor* lawyers_at_once
      lawyers_at_the_ready lawyers_are_ready set_our_lawyers sic_our_lawyers
      call_the_lawyers call_our_lawyer hand_it_to_our_lawyer
      hand_this_to_our_lawyers pass_to_our_lawyers hear_from_our_lawyer
      hear_from_our_solicitor* hear_from_my_lawyer letter_from_our_lawyer
      lawyer's_letter legal_letter legal_department_will legal_proceedings
      legal_measures legal_route legal_dispute legal_battle legal_war
      legal_threat* full_force_of_the_law with_the_full_force sue_you sue_them
      sue_for sue_you_for suing_you sued_into take_you_to_court
      take_them_to_court take_to_court drag_you_to_court drag_you_through
      drag_them_through drag_into_court haul_you haul_before
      see_each_other_in_court meet_in_court before_the_court in_front_of_a_judge
      judge_will_decide criminal_complaint criminal_proceedings file_charges
      charges_against prosecut* prosecutor* public_prosecutor police_at
      report_you_to report_to_the_police report_you_to_the tax_inspector*
      tax_authorities_will authorities_will_hear call_the_police
      call_in_the_police send_the_bailiff* bailiff_at_your bailiffs seize_your
      seize_the seizure confiscat* foreclose* bankrupt* bankrupt_you
      drive_you_into drive_you_to_ruin drive_you_out drive_out_of_business
      into_bankruptcy into_insolvency put_them_out_of put_you_out_of
      close_you_down shut_you_down shut_down_your finish_them finish_him
      finish_you_off finish_off bury_you bury_them destroy_you destroy_your
      destroy_them destroy_their ruin_you ruin_your ruin_them ruin_their
      ruin_your_name ruin_your_reputation wreck_your wreck_your_reputation
      damage_your_reputation damage_your_name your_reputation_will
      your_name_will blacken_your smear smear_campaign tarnish* discredit*
      drag_your drag_through_the_mud drag_through_the_press through_the_mud
      put_you_in_the_pillory pillory* public_shaming expose_you expose_them
      publicly_expose name_you_publicly go_public go_public_with make_it_public
      make_this_public publish_your publish_everything tell_the_press
      tell_the_newspapers tell_the_whole_industry tell_the_whole_town tell_all
      tell_all_our tell_all_your tell_your_customers tell_your_boss
      tell_your_competitors tell_every tell_everybody the_whole_town_will
      the_whole_world_will the_whole_industry the_entire_industry
      everyone_in_the_industry everybody_will_hear everyone_will_hear
      all_your_customers_will your_customers_will_hear newspapers_will
      press_will_hear press_will_know local_paper_will call_the_press
      call_the_newspapers tv_will social_media_will on_every_platform
      on_all_platforms viral one-star_review* bad_reviews_everywhere
      flood_you_with flood_of_reviews worst_review review_you_into warn_everyone
      warn_all warn_the_whole black_list blacklisted blacklisting
      put_on_the_blacklist boycott* ban_you ban_from never_get_another
      never_get_a_job never_get_an_order_again never_sell_again
      never_supply_again never_again_a_single never_work_in_this not_find_work
      no_one_will_buy nobody_will_buy nobody_will_work_with
      no_longer_find_a_customer that_will_be_the_end the_end_of_your
      the_end_of_you be_the_end_of your_days_are_numbered days_are_numbered
      number_is_up you_are_finished you're_finished you_are_done you're_done
      you_are_dead you_are_history you're_history it_is_over_for_you this_is_war
      declare_war pay_dearly you_will_pay you'll_pay you_will_pay_dearly
      they_will_pay they'll_pay make_them_pay_for make_you_pay_for pay_the_price
      cost_you_dear cost_you_dearly this_will_cost_you it_will_cost_you
      costs_you_your_job cost_you_your cost_him_his_job cost_her_her_job
      lose_your_job your_job_is_on heads_will_roll head_will_roll have_you_fired
      get_you_fired see_that_you_are_fired make_sure_you_are make_sure_that_you
      make_sure_everyone we_will_make_sure_that make_life_difficult
      make_life_hell make_your_life_hell make_your_life_difficult live_to_see
      serious_consequences dire_consequences bear_the_consequences
      suffer_the_consequences feel_the_consequences have_consequences
      there_will_be_consequences consequences_will_follow draw_the_consequences
      with_consequences unpleasant_consequences penalties_await
      contractual_penalty_at_once claim_damages_at_once damages_in_the_millions
      into_the_ground last_time_warned last_and_final_warning
      this_is_your_last_warning this_is_a_warning warned_you we_warned_you
      be_warned you_have_been_warned consider_yourself_warned warning_shot
      shot_across_the_bow mark_our_words remember_this_day we_will_remember_this
      we_won't_forget we_do_not_forget we_never_forget you_won't_forget_this
      teach_him_a_lesson teach_her_a_lesson teach_them_manners
      learn_the_hard_way set_an_example make_an_example take_revenge revenge_is
      avenge* vengeance pay_you_back pay_them_back get_back_at get_our_own_back
      get_even_with retaliate retaliation tit_for_tat_until strike_back hit_back
      hit_you_where hit_them_where where_it_hurts break_your break_you
      break_their_neck wring_your_neck your_neck knock_your beat_you_up
      come_round_with come_after_you coming_after_you come_and_get_you
      coming_for_you hunt_you_down we_will_find_you we_know_where_you
      watch_your_back watch_your_step watch_yourself better_watch
      you_had_better_not you'd_better_not don't_you_dare just_you_wait
      wait_and_see_what think_twice_before think_very_carefully at_your_own_risk
      at_your_peril on_your_own_head god_help_you heaven_help_you woe_betide
      woe_to_you
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
      enemies_of arch-enemy arch-rival archenemy deadly_enemy mortal_enemy
      public_enemy the_enemy enemy_territory enemy_lines enemy_camp
      behind_enemy_lines know_your_enemy opponents our_opponent the_opponent
      opponent's opposing_side opposing_camp opposing_team other_camp
      adversarial antagonis* antagonist* hostile hostility hostilities nemesis
      foe's us_or_them it's_us_or_them either_us_or we_against_them
      us_against_the_rest us_against_the_world us_against_the_supplier
      we_versus_they versus_them them_against_us on_the_other_side_of_the_trench
      other_side_of_the_barricade* barricade* wage_war waging_war war_against
      war_with war_of_attrition price_war* war_chest war_plan war_cry
      war_council war_path warpath warrior* declare_war_on act_of_war cold_war
      trench_warfare guerrilla* guerilla* blitz* blitzkrieg battles battle_plan
      battle_cry battle-hardened battleground win_the_battle win_the_war
      lose_the_battle pitched_battle negotiating_battle combative combatant*
      fight_them fight_for_every fight_to_the fight_dirty fight_tooth fighter*
      fistfight boxing_match boxing_ring knockout_blow uppercut gloves_off
      punch_them punches pull_no_punches no_holds_barred below_the_belt duel*
      duels duelling clash* skirmish* confront_them attack_them attack_their
      attack_the_client attack_the_supplier attacked attacker* assault*
      onslaught offensive_against raid raids raiding pillage* plunder* loot
      looting ransack* storm_the storm_their march_on invasion invading
      conquered conqueror* conquering subjugat* vanquish* overpower* overrun
      overwhelm_the_enemy rout routed outflank* outgun* outfight* outplay*
      outbluff* outtrick* outfox* outmanoeuvre outmaneuver defeat_them
      defeat_the defeat_him defeat_her defeated_client defeated_buyer beat_him
      beat_her beat_the_other beat_the_customer beat_the_buyer beat_them_down
      beat_them_to beat_them_at beat_the_opponent thrash* clobber* pummel*
      hammer_them pound_them bash_them smash smash_them smash_the smashing
      crush_them crush_the crush_their crushed crush_resistance break_them
      break_him break_her break_the_client break_the_supplier break_their_will
      break_their_back break_his_will bend_them_to bend_them bring_them_down
      bring_down_the take_them_down take_down take_them_out take_him_out
      knock_them_out knock_him_out knock_them_down floor_them flatten*
      squash_them stamp_out wipe_them_out wipe_out exterminat* eliminate_them
      eradicat* obliterat* decimate* massacre* bloodbath bloodshed bloody_nose
      blood_on draw_blood out_for_blood first_blood go_for_blood bloodthirsty
      smell_the_blood smell_fear murder murderous slay slain assassin* hit_list
      hitlist hitman finish_them finish_them_off finish_him_off deal_the_death
      death_blow deathblow deadly_blow coup_de_grace kill_the
      kill_the_deal_before kill_shot killer_instinct killer_argument*
      killer_question* go_in_for_the_kill move_in_for_the_kill in_for_the_kill
      strangle* choke choke_them throttle* stranglehold chokehold headlock
      by_the_throat grab_by_the_throat knife knife_to knife_at stab stab_them
      stab_in_the_back backstab* sword swords spear* lance arrow arrows
      bow_and_arrow dagger* axe gun guns gun_to pistol rifle rifles big_guns
      heavy_artillery artillery cannon* grenade* bomb bombs bombshell bombard*
      torpedo* missile* mine minefield* tank_through bullets bullet_proof_vest
      arsenal armour armor armed_to arm_yourself armed_with_arguments shoot_down
      shoot_them shot_at shots fire_a_salvo salvo* open_fire crossfire
      line_of_fire firing_line firing_squad target_them aim_at_them take_aim
      in_our_sights in_the_sights lock_on bullseye hunting_ground hunting_season
      hunting_instinct hunting_trophy hunt_for_clients hunt_clients
      hunt_customers hunt_down hunt_them go_hunting on_the_hunt headhunt_clients
      client_hunting customer_hunting big-game game_hunting fair_game easy_prey
      easy_target* easy_meat easy_victim* soft_target* sitting_duck* low-hanging
      lamb_to_the lambs sheep_to_the lead_to_the_slaughter quarry prey_on
      prey_upon preys predator* predatory beast_of_prey bird_of_prey vulture*
      hawk hawks eagle_eye falcon lions lioness tiger tigers panther cheetah
      hyena* wolf_pack pack_of_wolves crocodile* piranha* spider_in spider's_web
      spin_the_web web_around snake tooth_and_claw tooth_and_nail claws
      claws_out fangs bite_hard sink_your_teeth sink_our_teeth pounce pounce_on
      pouncing swoop stalk stalk_them stalking track_them_down scent scent_of
      weaken_them weakened weakest_animal weaklings lure_out corner_the_client
      cornered_animal snare snares net_them cast_the_net haul_in catch_the_fish
      hook_line hook_the_client land_the_fish fish_hook big_fish small_fry
      shoot_fish harpoon* bag_the bag_them bagged trophy* scalp* scalps notch
      notches kill_count body_count casualties casualty collateral_damage
      take_prisoners prisoner* prisoner_of_war hostage* take_hostage captive*
      chains shackle* shackled enslave* yoke at_gunpoint white_flag
      raise_the_white wave_the_white surrendered surrenders
      force_them_to_surrender unconditional_surrender capitulation
      give_up_the_fight lay_down_their_arms lay_down_arms beg_for_mercy
      without_mercy no_quarter give_no_quarter give_no_mercy mercilessly
      pitiless no_pity ruthlessly brutal brutally remorseless* relentless*
      cold-blooded ice-cold cutthroat cut-throat dog-eat-dog dog_eat_dog
      law_of_the_jungle jungle survival_of_the eat_or_be eat_them eat_them_alive
      eaten_alive devour* swallow_them swallow_up chew_them_up spit_them_out
      tear_apart tear_them_apart tear_to_pieces rip_apart rip_them_apart
      rip_to_shreds shred_them grind_them grind_to_dust steamroller*
      bulldoze_them crush_underfoot foot_on_their_neck boot_on_their
      on_their_necks step_on_their drive_to_the_wall backs_to_the_wall
      push_them_against_the_wall up_against_the_wall against_the_wall
      pin_to_the_wall bring_to_its_knees to_their_knees to_his_knees
      to_its_knees force_to_their_knees on_its_knees humiliate_them humiliation
      grovelling_enemy rub_their_nose rub_it_in gloat* triumph_over triumph
      victory_over victorious victor spoils_of_war spoils booty divide_and_rule
      divide_and_conquer sow_discord infiltrat* spy spies spying espionage
      double_agent sabotage* undermine* fifth_column secret_weapon* booby_trap*
      battle_stations commander* general_of lieutenant* sergeant platoon*
      battalion* army armies foot_soldier* infantry cavalry militia* mercenar*
      recruit* front_lines front-line_of trenches in_the_trenches bunker*
      fortress* citadel stronghold* bastion* battering_ram besieged rampart*
      encircle* encirclement surround_them ambushed lie_in_wait lying_in_wait
      zero-sum_game zero_sum winner_takes winner_takes_all someone_has_to_lose
      we_win_they_lose they_lose_we_win they_must_lose they_have_to_lose
      their_loss_is one_must_lose hate_them show_them_who show_them_who_is_boss
      who_is_boss upper_hand gain_the_upper_hand have_the_whip whip_hand
      dominates domineer* iron_fist
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
      avoid_this avoid_saying avoid_writing avoid_phrases avoid_words
      avoid_wording avoid_using avoidance better_avoid best_avoided to_avoid
      to_be_avoided should_be_avoided is_to_be_avoided please_avoid
      what_to_avoid things_to_avoid words_to_avoid phrases_to_avoid
      sentences_to_avoid wording_to_avoid never_do never_use never_ask
      never_tell never_talk never_begin never_start never_send never_put
      never_call never_answer never_threaten never_lie never_push
      never_like_this never_again never_at_all never_under at_no_time
      under_no_circumstances on_no_account in_no_case by_no_means do_not_say
      do_not_write do_not_promise do_not_do do_not_use do_not_send do_not_begin
      do_not_start do_not_copy do_not_put do_not_let do_not_threaten do_not_lie
      do_not_push do_not_ever don't_say don't_write don't_promise don't_do
      don't_use don't_send don't_begin don't_start don't_copy don't_even
      don't_ever don't_try don't_fall_into dont donts do's_and_don'ts
      dos_and_don'ts dos_and_donts do_and_don't not_so not_that_way
      not_in_this_way not_in_that not_in_these_words not_as_follows not_ok
      not_okay not_good not_acceptable not_appropriate not_permitted
      not_recommended not_advisable not_our_style not_our_tone not_our_way
      not_here not_with_us not_to_be_used not_to_be_said not_to_be_written
      not_for_use not_said not_written no_good no_place_for no_place_in
      has_no_place have_no_place no_room_for no_excuse_for no_threats
      no_pressure no_lies no_tricks no_insults no_blame no_empty_promises
      wrongly wrong_way wrong_wording wrong_tone wrong_sentence wrong_phrase
      wrong_example* wrong_approach the_wrong_way badly bad_wording bad_phrase*
      bad_sentence* bad_style bad_practice* bad_habit* bad_tone bad_idea
      bad_version poor poor_wording poor_style poor_version weak_version worse
      worst worst_practice* worst_sentence negative_example* deterrent_example*
      cautionary_example* cautionary_tale* horror_example* horror_stor*
      what_goes_wrong example_of_how_not example_not_to_follow not_an_example
      not_to_be_imitated not_to_imitate how_not_to_do how_not_to_say
      how_not_to_write how_it_should_not how_it_must_not what_not_to
      what_we_never_say what_we_never_write what_we_never_do what_we_do_not_say
      what_we_do_not_write what_we_don't_say what_we_don't_write
      what_we_no_longer what_should_not what_must_not what_may_not we_never_say
      we_never_write we_never_promise we_do_not_say we_do_not_write we_don't_say
      we_don't_write we_do_not_promise we_don't_promise we_do_not_use
      we_don't_use we_no_longer_say we_no_longer_write we_no_longer_use
      we_have_stopped we_have_banned we_avoid we_refrain nobody_says
      nobody_writes nobody_should no_one_should no_one_may nobody_may
      no_one_says sentences_we_do_not phrases_we_do_not words_we_do_not
      phrases_we_never sentences_we_never banned_words banned_phrases
      banned_sentences forbidden_words forbidden_phrases forbidden_sentences
      forbidden_wording prohibited_words prohibited_phrases black_list_of
      list_of_banned list_of_forbidden word_list_to_avoid off_limits off-limits
      out_of_bounds inappropriate improper inadmissible impermissible unsuitable
      undesirable unwanted unprofessional_wording not_tolerated verboten ban
      bans banish* prohibit* prohibition forbid forbids disallow* discourag*
      deprecated obsolete outdated_phrase* old_version old_wording
      before_and_after earlier_wording formerly former_wording instead_say
      instead_write instead_use say_instead write_instead use_instead
      instead_we_say instead_of_saying instead_of_writing instead_of_this
      instead_of_the replace_with replace_by replaced_with replaced_by
      in_place_of better_not better_to_say better_say better_is better_would_be
      rather_say rather_write rather_than_saying rather_not one_should_not
      you_should_not you_must_not you_must_never you_may_not we_must_not
      we_must_never should_never may_never is_never is_not_allowed
      are_not_allowed is_forbidden are_forbidden is_prohibited is_banned
      are_banned is_taboo are_taboo is_out is_no_good is_a_mistake is_harmful
      is_dangerous does_harm do_harm does_damage does_more_harm hurts_us
      backfire* boomerang* counterproductive counter-productive harm harms
      damages_trust destroys_trust costs_trust loses_trust mistake mistakes
      common_mistake* typical_mistake* frequent_mistake* classic_mistake*
      beginner's_mistake* worst_mistake* biggest_mistake* common_error*
      typical_error* fault_to_avoid trap traps traps_to_avoid sin sins
      deadly_sin* cardinal_sin* no-go_list no_go no_gos stop_sign stop_list
      stop_writing stop_promising stop_using stop_doing quit_saying
      give_up_saying refrain_from abstain_from desist steer_clear_of stay_away
      stay_away_from keep_away_from keep_clear keep_out hands_off watch_out
      watch_out_for look_out_for be_careful be_careful_not take_care_not
      mind_you_don't guard_against beware_of warn_against warns_against
      warned_against word_of_warning warning_example* caveat* attention danger*
      alarm_bell* red_card red_pen red_list strike_from struck_out
      struck_through crossed_out_in cross_out scratch_out erase_from delete_from
      delete_sentences delete_such remove_from_your remove_phrases cut_phrases
      leave_out_phrases drop_phrases weed_out bin_phrases such_sentences
      such_phrases such_wording sentences_like phrases_like wording_like
      anyone_who_says whoever_says whoever_writes would_be_a_mistake
      would_be_dishonest would_be_a_lie sounds_like_a_threat sounds_pushy
      sounds_servile nonsense_to
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
      none_yet none_known none_planned none_needed none_agreed none_required
      none_so_far none_available none_at_present none_of_these n.a n.a.
      nothing_yet nothing_known nothing_planned nothing_needed nothing_agreed
      nothing_to_report nothing_to_add nothing_here nothing_special
      nothing_so_far nothing_to_say nobody_yet no_entry no_entries no_data
      no_information no_details no_info no_answer_yet no_date no_date_yet
      no_next_step no_action no_action_needed no_action_required no_follow-up
      no_goal no_agenda no_objective no_comment no_comments no_remarks
      no_changes no_change no_special no_particular no_plan no_plan_yet no_plans
      no_decision_yet no_content no_text no_value no_need_for
      not_applicable_here not_relevant_here not_planned not_provided
      not_foreseen not_defined not_yet_defined not_yet_decided not_yet_agreed
      not_yet_clear not_yet_fixed not_yet_set not_yet_named not_yet_written
      not_yet_available not_yet_clarified not_yet_done not_decided
      not_determined not_specified not_stated not_given not_available not_filled
      not_filled_in not_completed not_done not_discussed not_agreed not_named
      not_assigned not_clear not_set not_included not_necessary_here not_our_job
      does_not_apply doesn't_apply do_not_apply unspecified undefined
      undetermined undetermined_yet unassigned unnamed unconfirmed unanswered
      unresolved unfilled unfinished incomplete untitled void vacant vacancy
      blank_field blank_line blank_page blank_space left_blank leave_blank
      intentionally_blank intentionally_left empty_field empty_line
      empty_section empty_cell remains_empty still_empty still_missing
      still_unknown still_unclear still_to_be still_to_do still_to_come
      still_pending still_undecided still_to_be_written still_to_be_decided
      still_to_be_agreed yet_to_be yet_to_be_decided yet_to_be_agreed
      yet_to_be_written yet_to_be_defined yet_to_be_named yet_to_come to_come
      to_be to_be_set to_be_supplied to_be_inserted to_be_provided
      to_be_specified to_be_named to_be_updated to_be_expanded to_be_discussed
      to_be_arranged to_be_settled to_be_fixed to_be_checked to_be_found
      to_be_planned to_be_scheduled to_be_continued to_be_revised to_be_reviewed
      to_be_resolved to_be_negotiated to_be_assigned to_be_worked_out tbw tbs
      tbx fixme xxx xx tktk todos to_do placeholder placeholders
      placeholder_text lorem lorem_ipsum dummy dummy_text sample_text
      insert_here insert_text insert_name insert_date add_text text_here
      text_follows text_to_follow name_here date_here fill_in fill_in_later
      fill_in_here add_later complete_later write_later will_be_added
      will_be_completed will_be_supplied will_be_decided will_be_defined
      will_be_determined will_be_announced will_be_agreed will_be_discussed
      will_be_filled will_come comes_later follows_later follows details_follow
      details_to_follow more_to_follow more_later more_soon coming_later
      available_soon available_later on_hold put_on_hold parked pending_approval
      pending_decision awaiting awaiting_approval awaiting_input deferred
      put_off at_a_later_date at_a_later_stage in_due_course when_the_time_comes
      when_known if_needed if_necessary if_required as_needed as_required
      see_also see_annex see_appendix see_attached see_the_attached see_contract
      see_offer see_order see_file see_folder see_link see_mail see_minutes
      see_notes see_page see_section see_wiki see_intranet see_website
      see_handbook see_manual see_next_page see_previous see_there see_the_crm
      see_the_file see_the_contract see_the_offer see_in_the refer refer_to_the
      please_refer refer_to_crm reference_to cf vide as_in as_per
      as_per_contract as_per_offer as_agreed as_discussed as_described as_below
      as_listed as_stated as_known as_always as_in_the as_last_year same same_as
      same_as_above same_as_before same_as_last same_as_last_year the_same idem
      unchanged no_updates in_the_crm in_crm in_the_system in_the_file
      in_the_folder in_the_wiki in_the_annex in_the_appendix in_the_attachment
      on_the_drive on_the_intranet on_sharepoint filed_under stored_in
      documented_in recorded_in described_in explained_in set_out_in covered_in
      found_in details_in more_in link link_to attached enclosed known
      everyone_knows everybody_knows well_known obvious self-evident
      goes_without_saying dash hyphen dots question_marks not_sure_yet
      don't_know we_don't_know we_do_not_know_yet do_not_know who_knows
      nobody_knows god_knows we_will_see we'll_see time_will_tell whatever any
      various diverse misc etc
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
