import type {Language} from './language.js'

export const ro: Language = {
  code: 'ro',
  name: 'Romanian',

  // Left out on purpose: a, de, la, un, in, am, are, te, se, si, va, pot, face. They
  // are as common in Italian, Spanish, French or English once marks are dropped.
  commonWords: `
    să nu cu pe că mai sau dar iar dacă sunt este pentru din care fost fi vor vom au ați aveți avem
    lui lor ei ele acest această aceste acestei acestui acesta aceasta cum când după până prin între fără
    către despre dintre într cel cea cei cele foarte doar numai decât atunci acum unde deci astfel deja
    trebuie poate putem puteți noi voi dumneavoastră dvs vă ne îl îi nostru noastră noastre fiecare
    multe mult câteva toate toți orice nimic ceva aici așa bine bună zile atât fie odată căci deoarece
    cât unei unui asupra oferta clientul ziua mulțumim rugăm
  `,

  words: {
    // People

    counterpart: `
      client* clientel* cumpărător* cumpărătoare* achizitor* beneficiar* furnizor* partener* interlocutor*
      oaspete* oaspeț* musafir* prospect prospectul prospectului prospecți* prospecților lead leadul leaduri leadurile
      consumator* contractant* ofertant* vânzător* vânzătoare* subcontractor* antreprenor* executant* prestator*
      locatar* chiriaș* abonat* asigurat* angrosist* distribuitor* detailist* retailer* importator* exportator*
      dealer* revânzător* intermediar* comerciant* negustor* mușteri* turist* pacient* autoritat*_contractant*
      cealaltă_parte celeilalte_părți celelalte_părți partea_cealaltă omul_din_fața
      cel_din_fața gazdă gazda gazdei gazdele cont_cheie contul_cheie conturi_cheie persoana_de_contact
      firma_lor compania_lor firma_dumneavoastră compania_dumneavoastră echipa_dumneavoastră firma_dvs compania_dvs
      firma_client firma_clientă companiei_client solicitant* mandant* comanditar* expeditor*
    `,
    we: `
      noi eu mie mine ne ni nostru noastră noastre noștri meu mea mei mele ne-am ne_am ne-ar ne_ar ni-l
      m-am m_am mi-ar mi_ar mi-am mi_am vom am aș
      suntem avem putem vrem dorim facem oferim propunem livrăm trimitem vindem cumpărăm cerem acceptăm așteptăm
      credem știm lucrăm ținem căutăm rămânem plătim răspundem mergem venim stabilim vorbim discutăm întrebăm
      ascultăm spunem scriem sunăm refuzăm regretăm alegem hotărâm decidem confirmăm garantăm rezolvăm reparăm
      înlocuim montăm verificăm urmărim pregătim
      echipa_noastră firma_noastră compania_noastră societatea_noastră casa_noastră partea_noastră colegii_noștri
      din_partea_noastră la_noi pentru_noi de_la_noi subsemnatul subsemnata eu_și_colegii
    `,
    you: `
      dumneavoastră dvs dv d-voastră dumneata dumitale tu ție tine te îți ți tău tăi tale ta voi vouă vostru voastră
      voștri voastre vă vi v-am v_am v-a v_a v-au v_au v-ar v_ar v-ați v_ați vi-l vi_l vi-o vi_o vi_se vi-am
      ați aveți puteți sunteți doriți vreți știți credeți ați_avut ați_primit ați_trimis ați_cerut ați_spus ai_spus
      doamnă doamna domnule domnul domniile_voastre domnia_voastră la_dumneavoastră pentru_dumneavoastră
      de_la_dumneavoastră echipa_dumneavoastră firma_dumneavoastră partea_dumneavoastră colegii_dumneavoastră
      firma_ta echipa_ta de_la_tine pentru_tine
    `,
    they: `
      ei ele el ea lor lui ei_înșiși dânsul dânsa dânșii dânsele dumnealui dumneaei dumnealor îi îl îl_întrebăm le li i-am i_am
      le-am le_am l-am l_am i-a i_a le-a le_a i-ar le-ar lor_le al_lor ale_lor a_lor ai_lor al_lui ale_lui a_lui al_ei ale_ei
      sale săi firma_lor compania_lor echipa_lor oamenii_lor șeful_lor directorul_lor
      partea_lor la_ei pentru_ei de_la_ei din_partea_lor omul_acela celălalt ceilalți celeilalte
    `,
    decider: `
      director* șef șefa șeful șefului șefei șefi șefii șefilor șefă patron* proprietar* administrator* asociat asociatul asociați* asociaților
      acționar* consili*_de_administrație consili*_director* consili*_local* comitet*_de_direcție comisi*_de_evaluare bord bordul
      decident* decidentul factor*_de_decizie persoana_care_decide cine_decide cine_hotărăște cel_care_decide cel_care_hotărăște
      cel_ce_hotărăște cine_semnează cel_care_semnează cine_aprobă cel_care_aprobă semnatar* pune_semnătura
      putere*_de_decizie drept*_de_semnătură drept_de_veto ultimul_cuvânt decizia_finală hotărârea_finală
      titular*_de_buget cine_plătește ține_banii ordonator*_de_credite conducere* conducător* manager* ceo cfo cto
      președinte* primar primarul primarului primari* viceprimar* prefect* rector* decan* general_manager stăpânul_bugetului
      administratorul_unic capul_familiei omul_cheie șefa_de_achiziții hotărăște_singur
    `,
    someone: `
      nume numele numelui prenume* cine cineva careva responsabil* persoan* persoană_de_contact titular* răspunzător*
      însărcinat* desemnat* numit numită nominalizat* alocat* repartizat* reprezentant* delegat* împuternicit*
      mandatar* contact contactul contacte contactele om omul oameni oamenii cel_care cea_care cei_care celui_care un_singur_om
      o_singură_persoană fiecare cui căruia căreia coordonator* gestionar*_de_cont funcția funcție rol rolul
      executant* resp
    `,
    colleague: `
      producți* depozit depozitul depozitului depozite* depozitar* magazie magazia magaziei magaziile magaziner* magazioner* gestionar gestionarul gestionara
      gestiune gestiunea expediți* logistic* atelier* hală hala halei hale secția secției secțiile
      dispecer* dispecerat* șofer* coleg colega colegul colegului colegi* colegilor colegelor colegei departament* compartiment*
      biroul_de_proiectare biroul_tehnic echipa echipă echipei echipe echipele echipelor proiectant* proiectare* marketing juridic* aprovizionare* șantier* fabric* uzin* tehnolog* maistru*
      maiștri* inginer* tehnician* montator* instalator* electrician* mecanic mecanicul mecanici* operator* suport_tehnic
      service-ul serviceul planificator* departamentul_calitate controlul_calității resurse_umane intern interni internă interne
      casa_noastră oamenii_noștri în_casă bucătări* bucătar* recepți* recepționer* șef_de_echipă șef_de_proiect șef_de_producție
      șef_de_depozit șef_de_șantier
    `,
    accounting: `
      contabil contabila contabilul contabilului contabilei contabili* contabilit* financiar* financiar-contabil casier* casieri* trezoreri* economist*
      evidența_plăților evidența_încasărilor departamentul_financiar director_economic directorul_economic
      director_financiar directorul_financiar biroul_facturare facturist* expert_contabil firma_de_contabilitate
      balanț* fișa_clientului fișa_de_client extras_de_cont extrasul_de_cont extrasele_de_cont registru_de_casă registrul_de_casă
      saga winmentor controlling credit_control recuperări recuperator* recuperare_creanțe creanț* casierie
    `,
    competitor: `
      concuren* competitor* rival* alți_ofertanți alt_ofertant ceilalți_ofertanți alt_furnizor alți_furnizori altui_furnizor altor_furnizori
      un_alt_furnizor celălalt_furnizor ceilalți_furnizori furnizorul_actual actualul_furnizor furnizorul_existent
      altă_firmă alte_firme altei_firme altcineva cei_de_la_concurență alt_partener alți_parteneri alte_oferte altă_ofertă
      ofertele_primite a_doua_ofertă oferta_concurentă pe_piață restul_pieței ofertant_câștigător ofertantul_câștigător
    `,

    // Wishes and reasons

    goal: `
      scop scopul scopului scopuri* obiectiv obiectivul obiectivului obiective obiectivele obiectivelor țint* ținta țintă ținte ținti* rezultat* rost rostul rostului
      menire* motiv motivul motivele motivului intenți* intenț* finalitat* reuși* izbând* succes*
      ca_să pentru_a de_ce_ne_întâlnim de_ce_sunăm de_ce_vă_sun de_ce_vă_scriu vă_sun_ca_să vă_scriu_ca_să vă_contactez pentru_că_vă_sun vrem_să_obținem
      vrem_să_aflăm vrem_să_stabilim cu_ce_plecăm cu_ce_vrem_să_plecăm ce_vrem_să_obținem ce_urmărim urmărim urmărit* urmărește
      miză miza mizei mize ajunge_la ajungem_la atinge* ating atingem realiz*
    `,
    want: `
      vreau vrei vrea vrem vreți vor_să vrut voia voiau vroia voi_să vrere* doresc dorești dorește dorim doriți dorească dorit dorită dorite dorinț* doreau dorea
      aștept aștepți așteaptă așteptăm așteptați aștepte așteptare* așteptări* așteptat* aștepta
      sper speră sperăm sperați speranț* năzui* pretenți* pretind* solicit* cere cer cereți cereau ar_dori ar_vrea aș_vrea aș_dori am_vrea am_dori ați_vrea ați_dori ar_avea_nevoie
      își_doresc își_dorește și-ar_dori și-ar_vrea și_ar_dori ține_la țin_la țineți_la prefer* are_chef ambiți* visul_lui visează
      rugămin* înclin* tinde* tânj* interes interesul interese interesele interesat* interesează caută căutați
    `,
    need: `
      nevoi* nevoie nevoia nevoile nevoilor necesit* necesar* trebuinț* trebui trebuie_să_aibă are_nevoie au_nevoie aveți_nevoie avem_nevoie
      cerință cerința cerințe* cerințelor cerinț* lips* lipsește îi_lipsește le_lipsește contează conta important* esențial* indispensabil* vital* critic* prioritat*
      fără_care_nu nu_se_poate_fără obligatoriu obligatorii obligatorie imperios* presant* stringent* acut* util utilă utili utile folositor*
      interes* interese* problema_lui problema_lor problema_clientului ce_îl_interesează ce_îi_interesează ce_vă_interesează le_trebuie îi_trebuie vă_trebuie
      ne_trebuie le_pasă îi_pasă vă_pasă ține_mult_la are_de_rezolvat au_de_rezolvat ce_îi_doare
    `,
    worry: `
      grij* îngrijor* îngrijorează tem teme_se se_teme se_tem temeri* temere* temut* teama teamă frică frica fricii frici spaim* panic* neliniș* neliniștește
      durere* dureri* doare ce_îl_doare necaz* bătaie_de_cap bătăi_de_cap bătăile_de_cap greut* dificult* probleme problema problemele problemă problemelor
      nu_doarme nu_dorm nu_l_lasă_să_doarmă nu_vă_lasă_să_dormiți nu-l_lasă_să_doarmă îl_ține_treaz nu_doarme_noaptea stres* apas* presiune_de_la risc* riscuri* vulnerabil*
      frământ* frământă supăr* supără nemulțum* enerveaz* deranj* deranjează încurc* încurcă blocaj* se_ferește se_feresc coșmar*
      ce_îl_supără ce_îi_arde îl_arde le_e_teamă îi_e_teamă vă_e_teamă la_ce_se_teme
    `,
    measured: `
      măsur* măsurat* măsurăm măsoar* măsoară se_măsoară este_măsurat indicator* kpi kpis okr evalu* evaluat* evaluează apreci*_după judecat* judecă_după
      bonus* primă prime_anuale prima_anuală prima_de prime_de depinde_bonusul depinde_prima target* targetul normă norma norme_de
      punctaj* calificativ* randament* performanț* dă_socoteală dau_socoteală socoteală tras_la_răspundere raporteaz* raport*_către
      răspunde_de răspunde_în_fața are_în_obiective fișa_postului obiective_anuale obiectivele_anuale scorecard*
      cifra_de_afaceri marj* marja productivit* rentabil* cotă_de_piață cota_de_piață plan_de_vânzări planul_de_vânzări
    `,
    benefit: `
      benefici* avantaj* avantaje* folos folosul foloase* foloasele câștig* câștigă valoare* valoarea valori* valorile plusvaloare* plus_de_valoare economi* economie economisi* economisesc
      economisește economisiți scutește scutim scutiți scutesc randament* profit profitul profitului profituri* profitabil* rentabil* eficien* eficient*
      util utilă utili utile utilitat* folositor* contribui* contribuți* ajut* ajută îmbunătăți* îmbunătățește crește creștem creșteți creștere* reduce reducem reduceți redus* reducerea_costurilor
      scurteaz* scade_costul scad_costurile mai_puține mai_repede mai_ieftin mai_ușor mai_sigur mai_puțin timp_câștigat liniște* siguranț*
      merită se_amortizeaz* amortiz* se_întâlnesc ne_potrivim punct*_comun* interes*_comun* pe_ce_ne_întâlnim aduce_în_plus aducem_în_plus
      rezolvă rezolvăm soluțion*
    `,
    because: `
      pentru_că fiindcă deoarece întrucât căci din_cauz* din_cauza datorit* din_moment_ce de_vreme_ce dat_fiind având_în_vedere
      ca_urmare drept_urmare motiv motivul motive motivele motivului motivelor motivat* motiveaz* motivați* cauza cauză cauze cauzele rațiun*
      de_ce de_aceea de_aia prin_urmare așadar deci astfel_că temei* temeiul justific* argument* explicați* a_cântărit au_cântărit
      ne-a_convins ne_a_convins ne-au_convins a_înclinat_balanța hotărâtor* decisiv* pe_motiv_că
    `,
    minimum: `
      minim minimă minime minimul minimului minimum minimal* cel_puțin măcar prag* pragul plafon* limit*_de_jos limita_de_jos limită_inferioară
      sub_care sub_acest* nu_coborâm nu_cobor nu_mergem_sub nu_vindem_sub nu_lăsăm_sub mai_puțin_de nu_mai_puțin prețul_minim preț_minim prețul_plecării
      punct*_de_retragere punct*_de_plecare_de_la_masă ne_ridicăm_de_la_masă ne_ridicăm plecăm_de_la_masă ne_retragem retragem* retragere* renunțăm
      linia_de_jos rezerv*_minim* marja_minimă marjă_minimă avans_minim cantitate_minimă cantitatea_minimă comandă_minimă comanda_minimă batna planul_b
      alternativ* varianta_de_rezervă cel_mult maximum maxim maximă maxime ultimul_preț minimul_nostru
    `,

    // Talk

    ask: `
      întreb întrebi întreabă întrebăm întrebați întrebe întrebat* întreba întrebare* întrebări* întrebând întrebându cer cere cerem cereți ceară cerut* cerând solicit* interog*
      chestion* afl* află aflăm aflați află_de_la aflați_de_la lămur* lămurește lămuriți lămurim clarific* interes*_de se_interesează interesați-vă informez_mă se_informează informați-vă
      ne_interesăm puneți_întrebări pune_întrebări punem_întrebări puneți_întrebarea pune_întrebarea invit*_să rog rugăm roagă rugați rugat* rugămint* poftiți-l chestionar*
      sondaj* sonda sondați sondăm consult* descos* descoase descoaseți scoate_de_la să_ne_spună să_vă_spună să_îți_spună spuneți-ne spuneți-mi povestiți-ne povestiți-mi
      verificați_cu verificăm_cu întrebări_deschise întrebare_deschisă
    `,
    listen: `
      ascult asculți ascultă ascultăm ascultați asculte ascultat* ascultare* ascultând asculta ascultător* aud auzi aude auzim auziți auzit* tac taci tace tăcem tăceți tacă tăcut* tăcere* tăcând
      lasă_l_să_vorbească lasă-l_să_vorbească lăsați-l_să_vorbească lăsați-i_să_vorbească lăsăm_clientul lasă_clientul lăsați_clientul lăsăm_omul lasă_omul lăsați_omul
      lasă_pe_celălalt lăsați-l lăsați-o lăsați-i lasă-l lasă-i lăsându nu_întrerup* nu_întrerupe nu_întrerupeți nu_întrerupem nu_îl_întrerupeți fără_să_întrerup* fără_a_întrerupe nu_tăia_vorba nu_tăiați_vorba
      dă_cuvântul dați_cuvântul dăm_cuvântul dați-i_cuvântul îi_dăm_cuvântul are_cuvântul au_cuvântul ia_cuvântul
      timp_de_vorbire timpul_de_vorbire timpul_lui jumătate_din_timp jumătate-jumătate jumate_jumate cincizeci_la_sută luat_aminte luați_aminte ia_aminte ureche* urechi*
      întrebări_deschise întrebare_deschisă vorbește_clientul vorbește_el să_povestească povesteas* povestiți povestește tur_de_masă pauz* faceți_o_pauză
    `,
    say: `
      spun spui spune spunem spuneți spună spus spusă spuse spunând zic zici zice zicem ziceți zică zis ziceau declar* anunț anunți anunță anunțăm anunțați anunțe anunțat* anunțare*
      menționez menționeaz* menționăm menționați menționat* preciz* explic explici explică explicăm explicați explice explicat* explicaț* lămur* comunic comunici comunică comunicăm comunicați comunice comunicat* comunicare*
      inform informez informeaz* informăm informați informat* informare* arăt arăți arată arătăm arătați arătat* arate prezint* prezentare* prezentăm prezentați prezentat*
      povest* vorb* vorbesc vorbește vorbiți vorbim rostesc rostește rostiți formulăm formulez formulează formulați exprim* mărturis* recunosc recunoaște rezum* repet repetă repetăm repetați repete
      amintesc amintește amintiți amintim sublini* transmit* aduc*_la_cunoștință aducem_la_cunoștință atrag*_atenția înștiinț* pomen* dau_de_știre dăm_de_știre dați_de_știre dă_de_știre
      spuneți-i spuneți-le spune-i spune-le răspic* cu_glas_tare pe_șleau verde_în_față deschis_și_clar
    `,
    questionword: `
      ce cine care cum cât câtă câți câte când unde de_ce cui căruia căreia cărora pe_cine cu_cine la_cine de_unde de_când până_când
      în_ce_fel în_ce_mod oare care_e care_este care_sunt ce_anume ce_fel ce_v-ar ce_v_ar ce_ar cum_ar al_cui a_cui ale_cui cu_ce la_ce pentru_ce din_ce prin_ce
      de_cât în_cât cât_de dacă_nu_cumva a_câta
    `,
    write: `
      scriu scrii scrie scriem scrieți scris scrisă scrise scriși scriind scrisoare* scrisori* scriptic mail mailul mailuri mailului e-mail e-mailul e-mailuri email emailul emailuri
      mesaj* mesajul sms whatsapp notez notează notați notăm notat* notă_scrisă notiț* noteaz* redact* așterneți răspuns_scris în_scris
      corespond* adresă_oficială adresa_oficială poștă poșta poștal* plic plicul plicuri bilet* bilețel* carte_poștală felicitare* rând rânduri două_rânduri câteva_rânduri
      consemn* trec_în_crm treceți_în_crm trecem_în_crm mesaj_pe_linkedin linkedin fax* notific* înștiințare* circular*
      pdf-ul atașament* atașat* anexez anexăm anexat*
    `,
    call: `
      sun suni sună sunăm sunați sune sunat sunată sunați-mă sunați-ne telefon* telefoneaz* telefonic* apel apelul apelului apeluri* apelez apeleaz* apelăm apelați apelat* convorbir*
      dau_un_telefon dăm_un_telefon dați_un_telefon dă_un_telefon dați-mi_un_telefon un_telefon revin_cu_un_telefon revin_telefonic resun* sun_din_nou sunăm_din_nou
      sun_înapoi sunăm_înapoi sună_înapoi mobil mobilul mobilului fir firul la_fir pe_fir la_telefon prin_telefon conversați* videoconferinț* teleconferinț* apel_video
      videocall call call-ul callul call-uri centralist* centrală_telefonică receptor receptorul robot_telefonic mesagerie* ton_de_apel numărul_de_telefon număr_de_telefon
      teams zoom skype meet-ul
    `,
    meet: `
      întâlnir* întâlni* întâlnim întâlnesc întâlnește întâlniți ședinț* vizit* viziteaz* vizităm consfătuir* reuniun* discuți* discutăm discutați discut discută discutat* convorbir* tratativ* negocier* rendez-vous
      programare* programări* programați programăm programat* audienț* primire* primește_pe stăm_de_vorbă stați_de_vorbă stat_de_vorbă sta_de_vorbă stau_de_vorbă la_o_cafea o_cafea prânz_de_afaceri
      la_masă masa_tratativelor vedem_la ne_vedem ne-am_văzut ne_am_văzut revedem revedere* văzut_cu conferinț* demonstrați* demo demo-ul prezentare* prezentarea
      deplasare* delegați* târg târgul târguri* stand standul expoziți* atelier_de_lucru workshop* sesiun* kick-off kickoff recepție_de_lucrare față_în_față
      între_patru_ochi la_sediu la_sediul trecem_pe_la trec_pe_la vin_la_dumneavoastră venim_la_dumneavoastră întrevedere* întrevederi*
    `,
    agenda: `
      agend* ordinea_de_zi ordine_de_zi ordinii_de_zi desfășur* mersul mersul_discuției cursul_discuției program programul programului puncte_de_discutat puncte_pe_agendă punctele_discuției
      minut_cu_minut minuta minutei minută_de_întâlnire proces_verbal proces-verbal procesul-verbal procesul_verbal procese-verbale plan_de_discuție planul_discuției planul_întâlnirii scenariu* scenariul script scriptul
      tematic* temele_discuției temă_de_discuție teme_de_discutat pași pașii cuprins cuprinsul ordine ordinea orar orarul grafic_de_timp etapele_discuției întâi_apoi
      durat* durează va_dura douăzeci_de_minute o_oră jumătate_de_oră o_jumătate_de_oră un_sfert_de_oră calendar* planific* decurge va_decurge cum_decurge pe_rând pe_scurt
      mai_întâi mai_întâi_noi apoi pe_urmă la_sfârșit la_final la_început
    `,
    answer: `
      răspund răspunzi răspunde răspundem răspundeți răspundă răspuns răspunsul răspunsului răspunsuri* răspunzând revin revii revine revenim reveniți revină revenit* revenire*
      reveni dau_un_răspuns dăm_un_răspuns dați_un_răspuns dă_un_răspuns replic* replică ripost* reacți* reacțion* feedback feedbackul ecou
      dăm_de_veste dau_de_veste vă_anunț vă_anunțăm ne_anunțați vă_comunic* primiți_răspuns veți_primi veți_afla veți_auzi primesc_răspuns confirm* confirmăm confirmați confirmare*
      drept_răspuns ca_răspuns urmare_a la_mesajul la_cererea la_oferta la_întrebarea tac_în_loc dezleg* lămuri* lămurim
    `,
    begin: `
      încep începi începe începem începeți înceapă început începutul începutului începând începuturi* deschid deschizi deschide deschidem deschideți deschidă deschidere* deschis întâi întâia întâiul
      mai_întâi înainte_de_toate prima primul primele primii primelor primului primei primă introduc* introducere* introductiv* pornesc pornește pornim porniți porniri* pornire* lansa* lansez* inaugur* debut*
      la_început de_la_început din_capul_locului de_la_bun_început inițial* preambul* salut* salutul_de_început intrare* intrarea_în_discuție primele_minute primul_minut start startul
      demar* demarăm demarează spargerea_gheții spargem_gheața
    `,
    finish: `
      închei închei_discuția încheie încheiem încheiați încheiat* încheiere* încheierea închid închizi închide închidem închideți închidă închis închisă închise închidere* termin termini termină terminăm terminați terminat* sfârș* sfârșit sfârșitul sfârșim
      final finalul finalului finale finală finaliz* finalizăm capăt capătul la_capăt ultim* ultima ultimul ultimele ultimii la_urmă la_urma_urmei în_cele_din_urmă la_sfârșit la_final în_final
      concluzi* concluzion* rezum* recapitul* recapitulăm cincisprezece_minute_înainte ultimele_minute ultimele_cinci_minute punct_final rămas_bun ne_luăm_rămas_bun bun_rămas desfac* isprăv*
    `,

    // Finding out

    research: `
      caut cauți caută căutăm căutați căutat* căutare* afl* aflu află aflăm aflați aflat* verific* verificăm verificați citesc citește citim citiți citit* răsfoi* răsfoiește răsfoiți
      studi* studiaz* studiem studiați document*_despre documentați-vă documentează-te ne_documentăm document*_înainte informează-te informați-vă ne_informăm se_informează cercet* investig* analiz* analizăm analizați
      cunoaște* cunoașteți cunoaștem culeg* culegem culegeți culese strâng*_informații strângem_informații adun*_informații adunați_informații săpăm scormon* iscod* răscol*
      tem*_de_casă tema_de_casă temele_pentru_acasă faceți-vă_temele face-ți_temele ne_facem_temele ne_am_făcut_temele ne-am_făcut_temele fă-ți_temele lecți*_învățat* ne_pregătim pregătire* pregătiți-vă pregătește-te
      uit*_pe_site uitați-vă uită-te ne_uităm ne_am_uitat ne-am_uitat se_uită trece*_în_revistă parcurg* parcurge parcurgem dosarul_clientului fișa_clientului istoric* recunoaștere_de_teren
      ce_știm ce_am_aflat ce_se_știe ce_trebuie_aflat de_aflat ce_aflăm
    `,
    source: `
      site site-ul site-ului siteul situl site-uri pagină_web pagina_web pagina_de_internet internet internetul raport*_anual raportul_anual rapoarte_anuale bilanț* bilanțul situații_financiare situațiile_financiare
      registrul_comerțului registru registrul recom onrc anaf mfinanțe listafirme termene_ro portal_just monitorul_oficial seap sicap licitați* anunț* presă presa presei presa_locală ziar* articol* știri știrile știre
      linkedin facebook instagram google rețea_socială rețele_sociale rețelele_sociale profil profilul recenzi* forum forumuri crm crm-ul istoricul istoricul_comenzilor comenzi_anterioare corespondența_anterioară
      fișa_din_crm referinț* cunoscuți cunoștințe_comune colegi_care foști_angajați furnizori_comuni catalog* broșur* organigram* interviuri interviu interviul pagina_de_cariere anunțuri_de_angajare cazier*_fiscal
      baz*_de_date arhiv* dosar* dosarul caiet*_de_sarcini caietul_de_sarcini
    `,
    before: `
      înainte înaintea înainte_de înainte_să dinainte dinaintea în_prealabil prealabil* din_timp de_dinainte anterior anterioară în_avans din_vreme mai_devreme premergăt* pregătitor* pregătitoare
      cu_o_zi_înainte cu_o_seară_înainte cu_o_oră_înainte cu_o_săptămână_înainte în_ajun ajunul înaintea_vizitei înaintea_întâlnirii înaintea_discuției înaintea_apelului înainte_de_vizită înainte_de_întâlnire
      înainte_de_apel înainte_de_a_suna înainte_să_sunăm înainte_de_plecare la_plecare până_a_nu până_să preliminar* întâi_de_toate deja cât_mai_devreme antecedent*
    `,
    after: `
      după după_ce după_aceea după_aia după_care după_întâlnire după_vizită după_apel după_livrare după_montaj după_recepție după_semnare ulterior ulterioară ulterioare ulterioară_livrării apoi pe_urmă
      odată_ce de_îndată_ce imediat_ce îndată_ce din_clipa_în_care din_momentul_în_care la_urma în_urma urmare_a post-vânzare post_vânzare postvânzare ulterior_livrării în_zilele_următoare mai_apoi
      abia_după în_continuare de_atunci de_acum_înainte pe_viitor la_o_săptămână_după a_doua_zi peste_o_lună după_o_lună
    `,

    // Deciding

    decide: `
      decid decizi decide decidem decideți decidă decizie decizia deciziei decizii deciziile deciziilor decis decisă decise decizional* decident*
      hotărăsc hotărăști hotărăște hotărâm hotărâți hotărască hotărât hotărâtă hotărâte hotărâre* hotărârea hotărârii hotărâri* aleg alegi alege alegem alegeți aleagă alegere* am_ales ați_ales au_ales a_ales
      aprob aprobi aprobă aprobăm aprobați aprobe aprobat* aprobare* aprobări* avizat* avizeaz* semneaz* semnez semnăm semnați semnat* semnare* semnătur* tranș* tranșăm verdict* stabil*_dacă
      optăm optez opteaz* optat opțiun* selecta* selecți* select desemna* câștigător* adjudec* atribuire* atribui* pronunț* vot votul votat* votează se_pronunță cântăr* cântărim ultimul_cuvânt
      cum_se_ia_decizia cine_ia_decizia luăm_decizia iau_decizia ia_decizia luarea_deciziei
    `,
    yes: `
      da accept accepți acceptă acceptăm acceptați accepte acceptat* acceptare* acceptul primim_oferta suntem_de_acord sunt_de_acord de_acord acord acordul acordului convenit* convenim consimț* încuviinț* aprob* aprobat* batem_palma bat_palma bătut_palma
      comand comandăm comandați comandă_fermă comanda_fermă confirmăm_comanda confirm_comanda am_ales_oferta alegem_oferta am_ales_firma mergem_cu_dumneavoastră mergem_mai_departe_cu mergem_înainte mergem_pe_mâna mergem_cu
      câștigător* câștigat_contractul ați_câștigat atribuim atribuit_contractul vă_atribuim vă_încredințăm încredințăm semnăm semnez_contractul bine_ați_venit ne_bucurăm_să_vă_spunem ne_bucurăm_să_vă_anunțăm
      răspunsul_nostru_este_da răspunsul_este_da spunem_da am_spus_da pozitiv* favorabil* s-a_făcut s_a_făcut perfect_de_acord în_regulă oferta_aleasă oferta_dumneavoastră_a_fost_aleasă a_fost_acceptată am_hotărât_să_lucrăm
      vrem_să_lucrăm_cu dăm_drumul dați_drumul undă_verde lumină_verde
    `,
    no: `
      refuz refuzi refuză refuzăm refuzați refuze refuzat* refuzul refuzului refuzuri* declin* declinăm resping* respinge respingem respins* respingere* renunț renunți renunță renunțăm renunțați renunțat* renunțare*
      nu_acceptăm nu_accept nu_am_ales nu_v-am_ales nu_v_am_ales nu_vă_alegem nu_am_reținut nu_o_acceptăm nu_dăm_curs nu_putem_da_curs nu_mergem_mai_departe nu_mai_mergem nu_vom_merge nu_vom_comanda nu_comandăm nu_cumpărăm nu_luăm nu_vom_lua
      nu_semnăm nu_participăm nu_vom_participa nu_ofertăm nu_depunem nu_vom_depune nu_preluăm nu_vom_prelua nu_intrăm nu_ne_angajăm nu_continuăm nu_vom_continua nu_prelungim nu_vom_prelungi
      am_ales_altă am_ales_alt am_ales_un_alt am_ales_pe_altcineva mergem_cu_altcineva altă_ofertă alt_ofertant un_alt_furnizor alt_furnizor
      negativ* răspunsul_este_nu răspunsul_nostru_este_nu spunem_nu spun_nu spune_nu a_spus_nu decizia_noastră_este_nu ne_retragem mă_retrag retras* necâștigăt* necâștigătoare neacceptat* nereținut*
      nu_a_fost_aleasă nu_a_fost_reținută nu_a_fost_acceptată ne_oprim_aici nu_este_pentru_noi nu_e_pentru_noi nu_lucrăm_împreună
    `,
    cannot: `
      nu_pot nu_poți nu_poate nu_putem nu_puteți nu_vom_putea nu_voi_putea nu_am_putea nu_s-a_putut nu_se_poate nu_suntem_în_măsură nu_sunt_în_măsură nu_avem_cum nu_am_cum n-am_cum n-avem_cum nu_avem_posibilitatea
      nu_reușim nu_reușesc nu_am_reușit n-am_reușit imposibil* cu_neputință neputinț* incapabil* nu_vom nu_voi nu_vrem nu_vreau nu_facem nu_fac nu_face nu_dăm nu_livrăm nu_lucrăm nu_oferim nu_acordăm nu_reducem nu_ne_permitem
      nu_ne_permite nu_intră_în nu_ține_de_noi nu_stă_în_puterea nu_este_posibil nu_e_posibil nu_ne_este_posibil nu_ne_încadrăm ne_depăș* ne_depășește depășește_puterile nu_găsim nu_mai_putem nu_o_putem nu_îl_putem nu_le_putem nu_vă_putem
    `,
    not: `
      nu n-am n-a n-au n-ați n-avem n-are n_am n_a n_au nici niciodată nicicând niciun nicio niciunul niciuna niciunui niciunei nimeni nimănui nimic nicidecum nicăieri nicicum fără în_loc ba deloc defel
      exclus exclusă sub_nicio_formă în_niciun_caz cu_niciun_chip câtuși_de_puțin nici_vorbă nici_pomeneală nici_măcar neapărat_nu lipsit_de în_afară_de excepți* necum
    `,
    if: `
      dacă de_vei în_caz_că în_cazul_în_care în_cazul când atunci_când ori_de_câte_ori în_situația_în_care cu_condiția_ca cu_condiția presupunând_că doar_dacă numai_dacă decât_dacă altfel altminteri
      în_caz_contrar oricând de_îndată_ce odată_ce fie_că ar_fi_să dacă_nu dacă_da dacă_totuși chiar_dacă până_când cât_timp câtă_vreme în_funcție_de depinde_de
    `,
    must: `
      trebuie trebui trebuia trebuit va_trebui ar_trebui ar_fi_trebuit se_cuvine se_cade se_cere e_nevoie este_nevoie e_musai musai neapărat obligatoriu obligatorie obligatorii obligați obligat obligaț* are_de au_de avem_de am_de
      avem_datoria datori datoare dator datoria e_bine_să este_bine_să e_obligatoriu urmează_să să_nu_uităm nu_uita nu_uitați e_necesar este_necesar se_impune impune_să reguli regula regulă regulile rămâne_de
      e_cazul_să
    `,
    criteria: `
      criteri* criteriu criteriul condiți* condiție condiția condițiile se_califică calific* calificăm calificare* descalific* eligib* potrivi* potrivit potrivită potriviți potrivește se_potrivește nepotrivi* nepotrivit nepotriviți
      merit* merită meriți nu_merită filtru filtrul filtre filtrăm filtrare* selecți* select* triaj triere* cernem cerne* punctaj* grilă grila grilei prag* pragul renunț* renunțăm abandon* lăsăm_baltă nu_pierdem_vremea nu_irosim
      continuăm continuați continuă mergem_mai_departe mergi_mai_departe mergeți_mai_departe ne_oprim ne_retragem oprim_aici când_ne_oprim când_continuăm când_spunem_nu intrăm intră_în_profil
      în_afara_profilului profil*_de_client profilul_clientului client_potrivit clienți_potriviți clientul_potrivit client_ideal clientul_ideal go no-go bonitat* solvabil* solvenț* datornic* semn*_de_alarmă semne_că steag*_roș* bun_de_plată rău_platnic rău-platnic
      cui_vindem cui_nu_vindem ne_apucăm nu_ne_apucăm
    `,
    limit: `
      limit* limita limită limite limitele limitelor hotar* hotarul graniț* linie_roșie linia_roșie linii_roșii liniile_roșii prag* până_aici până_unde mai_departe_nu nu_mai_departe peste_care dincolo_de plafon*
      nu_acceptăm nu_accept nu_admitem nu_tolerăm nu_vom_tolera nu_îngădui* nu_permitem nu_facem nu_vom_face nu_cedăm nu_coborâm nu_trecem nu_lucrăm_fără nu_livrăm_fără nu_începem_fără nu_pornim_fără nu_negociem nenegociabil* neacceptat* inaccept* de_neacceptat
      intolerab* spunem_stop stop_aici ne_ridicăm respect_reciproc ton_jignitor tonul_jignitor tonul_ridicat țipete jigniri exclus în_niciun_caz sub_nicio_formă bun_simț bunul_simț
      nu_semnăm nu_plătim nu_vindem_sub nu_cumpărăm_fără cel_mult maximum nu_mai_mult_de nu_mai_mult
    `,
    concession: `
      concesi* concesie concesia cedăm cedez cedeaz* cedat* cedare* compromis* reducer* reducere reducerea reduceri* rabat* discount* discountul scont* ieftin* lăsăm_din_preț las_din_preț lăsa_la_preț lăsați_la_preț scădem_prețul mai_lăsăm lasă_din_preț
      în_schimb în_schimbul schimb*_de la_schimb contrapartid* contra_cost contravaloare* pe_din_două la_mijloc la_jumătate jumătate_de_drum ne_întâlnim_la_mijloc renunț*_la dăm_de_la_noi dă_de_la_el dăm_și_luăm
      bonus bonusul gratuitat* gratuit gratis din_partea_casei bonificați* termen_mai_lung plată_în_rate în_rate eșalon* eșalonare* târguial* târgui* tocmeal* tocmim negoci* negociabil* marjă_de_negociere marja_de_negociere spațiu_de_manevră
      facilit* înlesnir* flexibil* flexibilitat* condiționat* reciproc*
    `,

    // Actions and time

    send: `
      trimit trimiți trimite trimitem trimiteți trimită trimis* trimitere* trimițând expedi* expediaz* expediez expediem transmit transmiți transmite transmitem transmiteți transmită transmis* transmitere*
      predau predai predă predăm predați predea predat* predare* înmâna* înmânez* înmânăm remit* remite remitem depun depui depune depunem depuneți depună depus* depunere* înaintez* înaintăm înaintați înaintat* înaintare* redirecțion*
      comunic* comunicăm pun_la_dispoziție punem_la_dispoziție puneți_la_dispoziție pune_la_dispoziție furnizez* furnizeaz* furnizăm furnizați difuz* circul* dau_mai_departe dă_mai_departe dăm_mai_departe dați_mai_departe
      vă_trimit vă_trimitem vă_trimite ne_trimiteți trimiteți-ne trimite-mi trimite-ne atașez atașăm anexez anexăm aduc aduci aduce aducem aduceți aducă adus* las_la lăsăm_la împart* distribui* distribuie
      retrimit* forward*
    `,
    do: `
      fac faci face facem faceți facă făcut* facând făcând pregăt* pregătesc pregătește pregătim pregătiți pregătească organiz* organizează organizăm aranj* aranjez aranjează aranjăm întocm* întocmesc întocmește întocmim întocmiți
      execut* execută executăm realiz* realizează realizăm efectu* efectuează efectuăm efectuați îndeplin* îndeplinește elabor* elaborează elaborăm redact* redactează completez* completeaz* completăm finaliz* finalizează
      verific* verifică verificăm calcul* calculează calculăm măsor măsoară măsurăm comand* comandă comandăm rezerv* rezervă rezervăm rezolv* rezolvă rezolvăm actualiz* actualizează corect* corectează urmăr* urmăresc urmărește urmărim
      introduc introduce introducem înregistrez* înregistreaz* programez* programează ocup mă_ocup se_ocupă ne_ocupăm ocupați ocupe ne_apucăm mă_apuc se_apucă preiau preia preluăm preluați preluat* duc*_la_capăt ducem duce_la duc_la
      livr* livrează livrăm mont* montează instal* instalează configur* configurează demonstr* demonstreaz* testez* testeaz* testăm tipăr* semneaz* semnez semnăm vopsim lucrez lucreaz* lucrăm
    `,
    agreeon: `
      stabil* stabilesc stabilește stabilim stabiliți stabilit* fixez fixează fixăm fixați fixat* fixare* conveni* convenim convenit* cădem_de_acord cad_de_acord căzut_de_acord punem_de_acord ne_punem_de_acord ne_am_înțeles ne-am_înțeles
      ne_înțelegem înțeleger* înțelegerea înțelegem_asupra bătut_în_cuie batem_în_cuie program* programez programează programăm programați rezerv* rezervăm rezervați confirm confirmi confirmă confirmăm confirmați confirme confirmat* confirmare*
      definitiv* definitivăm agreăm agreat* agreem aranj* aranjăm aranjat* parafăm parafat* semn*_protocolul alegem_o_dată o_dată_fixă dată_fixă ora_fixă pun_în_agendă trec_în_agendă trecem_în_agendă notăm_în_calendar
      bloc*_în_calendar invitați*_în_calendar invitație_de_calendar trimit_invitația hotărâm_împreună rămâne_stabilit rămas_stabilit rămas_că rămâne_că am_stabilit
    `,
    next: `
      pas pasul pașii pași următor* următoare* următorul următoarea următorii următoarele următor urmează urmăm urmeze urmare* urmări* apoi pe_urmă mai_departe în_continuare continu* continuăm continuare*
      acțiun* acțiune acțiunea acțiuni* acțiunile sarcină sarcina sarcini* sarcinile task* taskuri to-do de_făcut ce_rămâne_de_făcut ce_facem_mai_departe ce_facem_acum cine_face_ce ce_urmează rămâne_de rămâne_stabilit am_rămas
      am_rămas_că am_stabilit_că viitoare* viitorul viitoarea revin revenim reveniți măsuri_de_luat lucruri_de_făcut de_rezolvat plan_de_acțiune planul_de_acțiune follow-up followup
      decizie_și_termen hotărâri_luate concluzi* teme_de_lucru
    `,
    deadline: `
      termen termenul termenului termene* termenele termen-limită termen_limită termenul_limită dată_limită data_limită până_la până_pe până_în până_luni până_marți până_miercuri până_joi până_vineri până_sâmbătă până_duminică până_mâine
      până_poimâine până_diseară până_azi până_astăzi până_cel_târziu cel_târziu cel_mai_târziu nu_mai_târziu nu_mai_târziu_de scaden* scadența scadent* în_termen în_termen_de în_cel_mult în_maximum în_maxim în_decurs_de în_decursul
      în_două_zile în_trei_zile în_cinci_zile în_zece_zile zile_lucrătoare zile_calendaristice de_la_primire de_la_semnare de_la_recepție ore_lucrătoare expir* expiră valabil_până valabilă_până valabilitat* limit*_de_timp
      când la_ce_dată pe_ce_dată data dată datei deadline* deadline-ul la_timp la_vreme în_timp_util la_data_de începând_cu sorocul soroc grafic_de_livrare până_atunci înainte_de_data săptămâna_aceasta
    `,
    date: `
      luni marți miercuri joi vineri sâmbătă duminică lunea marțea miercurea joia vinerea sâmbăta duminica lunii lunilor
      ianuarie februarie martie aprilie luna_mai iunie iulie august septembrie octombrie noiembrie decembrie ian feb apr iun iul aug sept oct dec
      începutul_lui_mai sfârșitul_lui_mai jumătatea_lui_mai 1_mai 2_mai 3_mai 4_mai 5_mai 6_mai 7_mai 8_mai 9_mai 10_mai 11_mai 12_mai 13_mai 14_mai 15_mai 16_mai 17_mai 18_mai 19_mai
      20_mai 21_mai 22_mai 23_mai 24_mai 25_mai 26_mai 27_mai 28_mai 29_mai 30_mai 31_mai
      azi astăzi mâine poimâine ieri alaltăieri diseară deseară dimineață dimineața seara după-amiază după_amiază după-amiaza la_prânz prânz prânzul amiază
      săptămâna săptămână săptămâni* săptămânii luna lună zi zile zilei zilele zilelor ziua ore ora oră orele minute an anul anului ani trimestru* trimestrul semestru* semestrul weekend* weekendul sfârșit_de_săptămână
      sfârșitul_lunii începutul_lunii sfârșitul_anului începutul_anului mijlocul_lunii viitoare săptămâna_viitoare luna_viitoare anul_viitor peste_o_săptămână peste_două_săptămâni peste_două_zile peste_trei_zile
      de_azi_într-o_săptămână de_luni crăciun* sărbători* revelion* rusalii sfintele_paști de_paște după_paște înainte_de_paște primăvar* vară vara toamn* iarna iarnă
    `,
    who: `
      responsabil* răspund_de răspunde răspunde_de cine cine_face cine_răspunde cine_se_ocupă în_sarcina sarcina_lui sarcina_mea sarcina_noastră în_grija grija_mea grija_noastră se_ocupă mă_ocup ne_ocupăm
      ocup preia preiau preluăm titular* executant* executat_de întocmit_de din_partea_noastră din_partea_dumneavoastră din_partea_lor eu noi dumneavoastră personal* vă_rog vă_rugăm te_rog puteți_să ați_putea poți_să
      coordon* coordonator* conduc conduce condus_de asigur asigură asigurăm asigurat_de urmărește urmărit_de desemnat* nominal* proprietar*_sarcin* cu_nume_și_prenume nume
    `,
    later: `
      mai_târziu altădată altă_dată cândva oarecând ulterior la_momentul_potrivit la_momentul_oportun la_timpul_potrivit la_timpul_său în_timp_util pe_viitor în_viitor în_curând curând vedem_noi vedem_atunci mai_vedem
      om_vedea vom_vedea o_să_vedem rămâne_de_văzut rămâne_de_stabilit rămâne_de_discutat urmează_a_fi_stabilit urmează_să_stabilim de_stabilit de_discutat de_convenit amân* amânăm amânat* amânare* pe_altă_dată altă_ocazie cu_altă_ocazie
      când_se_poate când_se_va_putea când_avem_timp cândva_anul_viitor la_anul nu_acum nu_încă încă_nu deocamdată momentan pentru_moment în_stand-by în_așteptare lăsăm_pentru ținem_minte cât_de_curând la_nevoie
      la_paștele_cailor ne_mai_auzim ne_auzim revenim_noi
    `,
    stage: `
      etap* etapa etapă etape etapele etapelor fază faza faze fazele fazelor pas pasul pași pașii pașilor proces procesul procesului procese* parcurs parcursul drumul_clientului drumul_comenzii traseu* traseul flux* fluxul
      ciclu ciclul ciclului lanț lanțul lanțului treapt* trepte* stadiu* stadii* pâlni* funnel* pipeline* moment momentul de_la_primul_contact de_la_prima de_la_cerere de_la_ofertă de_la_a_la_z de_la_cap_la_coadă cap-coadă până_la_comanda
      până_la_încasare pas_cu_pas succesiun* înlănțuir* mersul_vânzării etapizat* etapiz* verig* capitol capitole prima_etapă ultima_etapă jalon* jaloane* milestone
    `,

    // Trade

    offer: `
      ofert* oferta ofertă oferte ofertei ofertele ofertelor ofertăm ofertare* ofer oferi oferă oferim oferiți ofere oferit* propun propui propune propunem propuneți propună propus* propunere* propuneri* deviz* devizul devize
      licitați* cotați* cotație cotăm estimare_de_preț estimarea_de_preț antecalculați* antemăsur* caiet*_de_sarcini propunere_financiară propunere_tehnică prezentare_comercială soluția_propusă pachetul_propus
      variant* varianta_a varianta_b preț*_oferit listă_de_prețuri lista_de_prețuri ofertă_fermă ofertă_de_preț oferta_de_preț cerere_de_ofertă cererea_de_ofertă proformă_de_ofertă simulare_de_preț calculație calculația
    `,
    order: `
      comand* comanda comandă comenzi* comenzii comenzile comenzilor contract contractul contractului contracte contractele contractual* contractăm precomand* achiziți* achiziție achiziția achiziționa* cumpăr cumperi cumpără cumpărăm cumpărați cumpere cumpărat* cumpărare*
      cumpărături vând vinde vindem vindeți vinzi vândut* vânzare* vânzări* vânzarea tranzacți* afacere afacerea afacerii afaceri* târgul_încheiat semnarea_contractului act*_adițional actul_adițional angajament* acord-cadru acord_cadru contract-cadru contract_cadru
      bon_de_comandă notă_de_comandă comandă_fermă lucrare_nouă lucrarea_contractată po rezervare* rezervarea precontract*
    `,
    price: `
      preț prețul prețului prețuri* prețurile cost costul costului costuri* costurile costă coste tarif* tariful tarife buget bugetul bugetului bugete* bugetar* sumă suma sumei sume sumele valoare* valoarea_contractului lei leu leul euro eur ron bani banii bănuț* tva
      scump* scumpă ieftin* chirie chiria taxă taxa taxe taxele comision* comisionul adaos adaosul marj* de_preț condiții_comerciale condițiile_comerciale condiții_de_plată condițiile_de_plată listă_de_prețuri pe_oră pe_bucată la_bucată pe_metru_pătrat pe_lună
      discount* reducere reduceri* scontul plafon_valoric cheltuial* cheltuieli* investiți* investiția deviz devizul onorar* abonament*
    `,
    pay: `
      plătesc plătești plătește plătim plătiți plătească plătit* plată plata plății plăți plățile plăților achit* achită achităm achitați achitat* achitare* încas* încasa* încaseaz* încasăm încasare* încasări* vireaz* virez virăm virat* viramente* virament*
      transfer* transferul viramentul op ordin*_de_plată ordinul_de_plată numerar cash bani banii avans avansul avansului avansuri tranșă tranșa tranșe tranșele rată rate ratele rest_de_plată restul_de_plată sold soldul soldului datori* datorat* datorează restanț* restant*
      decont* chitanț* bon bonul extras extrasul_de_cont cont_bancar contul_bancar banc* iban intrat_în_cont intră_în_cont intrat_banii intrat_integral_banii creanț* scaden* compensar* filă_cec cec cecul bilet_la_ordin card cardul depunere_în_cont
      garanți*_de_bună_execuție plata_integrală bani_în_cont ultima_plată
    `,
    invoice: `
      factur* factura factură facturi* facturăm facturare* facturat* proform* proforma e-factura efactura scaden* scadența scadent* restant* restanț* întârziere_la_plată întârzierea_plății neplătit* neachitat* neîncasat* somați* somație somăm
      notificare_de_plată înștiințare_de_plată reamintire* reminder* memento penalități* penalitățile penalizări* dobând* dobânzi* chitanț* bon_fiscal notă_de_plată nota_de_plată storn* stornare* stornăm storno duplicat anaf aviz* de_încasat de_plată
      fișă_de_sold confirmare_de_sold sold soldul scoruri_de_plată rău_platnic incident*_de_plată recuper*_creanț*
    `,
    deliver: `
      livr* livrare* livrări* livrăm livrez livreaz* livrat* predau predai predă predăm predați predare* predat* expedi* expediți* expediem transport* transportăm transportul transportator* aduc aduce aducem adus* descarc* descărc* încărc* încarc*
      mont* montaj* montăm montare* instal* instalăm instalare* instalați* amplas* asambl* asamblăm curier* camion* camioane* tir tirul dubă duba dube dubele dubița dubiță colet* palet* marf* marfa marfă mărfuri* mărfii aviz_de_însoțire avizul cmr recepți* recepție recepția recepționa*
      ajung ajunge ajungă ajuns* sosi* sosire* sosesc sosește ridicare* ridicarea_comenzii la_sediul_clientului franco loco incoterms termen_de_livrare termenul_de_livrare pus*_în_operă execuți* execuție execuția lucrare* lucrări* șantier* dare_în_folosință
      distribui* aprovizion*
    `,
    handover: `
      predare_internă predarea_internă predare-primire predare_primire predăm_producției predăm_echipei predarea_către preda*_comanda preda*_proiectul preda*_dosarul predare*_dosarului preluare* preia_echipa preluarea_comenzii preluarea_proiectului
      ședință_de_predare ședința_de_predare ședință_de_lansare ședința_de_lansare ședință_de_demarare lansare_în_producție lansarea_în_producție lansăm_în_producție dăm_în_lucru dat_în_lucru dare_în_lucru intrare_în_producție intră_în_producție
      kick-off_intern kickoff_intern întâlnire_internă întâlnirea_internă ședință_internă ședința_internă vânzare_internă vânzarea_internă vinde_comanda_în_casă vindem_comanda vândută_în_casă vândută_colegilor vândută_producției vânzarea_către_colegi
      convingem_colegii convinge_producția convingem_producția convinge_colegii comanda_vândută_intern explicăm_colegilor explicăm_producției explică_producției prezint*_producției prezentăm_producției brief briefing* transfer_intern transmitem_producției transmitem_depozitului transmis_atelierului
      dosar*_de_predare dosarul_de_predare fișă_de_predare fișa_de_predare notă_de_lansare comandă_internă comanda_internă comenzii_interne propria_organizație propria_firmă propriilor_colegi oamenii_noștri colegii_noștri în_interior în_casă intern
    `,
    again: `
      din_nou iarăși iară încă_o_dată a_doua_comandă comanda_a_doua a_doua_oară repet* repetat* repetare* repetiție comandă_repetată comanda_repetată comenzi_repetate comenzi_noi comandă_nouă comanda_nouă o_nouă_comandă noua_comandă comanda_următoare următoarea_comandă
      recomand* recomandă recomandare* recumpăr* recumpără revine_clientul clientul_revine revine_la_noi se_întoarce se_întorc reînnoi* reînnoire* reînnoim prelungi* prelungire* prelungim extind* extinde* extinde extindere* reînceput reluare* reluăm relua*
      fidel* fidelizare* client_fidel clienți_fideli vechi_client vânzare_suplimentară vânzări_suplimentare vânzare_încrucișată upsell* cross-sell* abonament* rezerva*_din_nou reaprovizion* sezonul_viitor anul_viitor mai_cumpără mai_comandă va_comanda vor_comanda
      recontract* act_adițional
    `,
    product: `
      produs* produsul produse* produsele serviciu serviciul serviciului servicii* serviciile soluție soluția soluții* soluțiile lucrare* lucrarea lucrări* marf* marfa mărfuri* echipament* utilaj* mașin* material* materiale* piese* piesa aparat* aparatur*
      instalați* sistem* aplicați* program_informatic software* licenț* pachet* modul* model* gamă gama gamei game sortiment* articol* bucăți* calitat* calitatea specificați* caracteristic* proiect* consultanț* curățenie transportul mentenanț* mobilier*
      meniu* cazare* tipăritur* ambalaj* semifabricat* prestați* prestăm
    `,
    support: `
      suport* asistenț* asistență asistenta_tehnică ajut* ajutor* ajută ajutăm ajutați sprijin* sprijinim sprijină consiliem consiliere* hotline linie_telefonică linia_telefonică număr_de_urgență numărul_de_urgență dispecerat* call-center call_center service service-ul service-ului
      birou_de_asistență serviciul_clienți serviciu_clienți relații_clienți relații_cu_clienții relația_cu_clienții persoană_de_contact persoana_de_contact la_dispoziți* vă_stăm_la_dispoziție vă_stau_la_dispoziție stăm_la_dispoziție ne_sunați sunați_la ne_găsiți mă_găsiți
      după_vânzare post-vânzare post_vânzare postvânzare după_livrare după_montaj garanți* intervenți* intervenim intervine timp_de_răspuns timpul_de_răspuns timp_de_intervenție tichet* depan* depanare* depanăm helpdesk help-desk non-stop
      consultant_dedicat îndrum* îndrumăm rămânem_alături alături_de rămânem_aproape
    `,
    training: `
      instrui* instruim instruire* instructaj* școlar* școlarizare* cursul_de cursuri* training* pregăti*_utilizator* pregătirea_utilizatorilor formare* inițiem inițiere* onboarding integrare* familiariz* demonstrați* prezentare_practică
      punere_în_funcțiune punerea_în_funcțiune punem_în_funcțiune pus_în_funcțiune pif pornire* pornirea pornim darea_în_folosință dare_în_folosință dare_în_exploatare probe_tehnologice probele_tehnologice rodaj* rodajul go-live intrare_în_producție
      manual manualul manualului manuale manual_de_utilizare instrucțiuni* instrucțiunile ghid ghidul tutorial* prima_săptămână primele_zile primele_săptămâni învăț* învățăm învață arătăm_cum vă_arătăm însoți* însoțim acomod* lansare* configurare_inițială implement* implementare*
    `,
    maintenance: `
      mentenanț* mentenanță întreține* întreținere* întreținem întreținut* revizi* revizie revizia reviziile revizii* verificare_periodică verificări_periodice verificarea_anuală control*_periodic inspecți* inspecție reparați* reparație reparăm repara* service service-ul
      piese_de_schimb piesa_de_schimb piesă_de_schimb piese_de_uzură consumabil* gresa* gresăm gresaj ungere* calibr* calibrare* etalon* reglaj* reglăm curățare* igieniz* filtre schimb_de_filtre schimbul_de_ulei actualizări* update* upgrade* patch-uri
      abonament_de_service contract_de_service contract_de_mentenanță intervenți* deplasare_service depan* tehnician*
    `,
    warranty: `
      garanți* garanție garanția garanției garanțiile garantat* garantăm termen_de_garanție termenul_de_garanție perioad*_de_garanție perioada_de_garanție certificat*_de_garanție certificatul_de_garanție în_garanție post-garanție postgaranție
      douăzeci_și_patru_de_luni doi_ani_garanție un_an_garanție cinci_ani_garanție conformitat* declarație_de_conformitate declarația_de_conformitate certificat*_de_conformitate certificat*_de_calitate vicii* viciu* viciile_ascunse vicii_ascunse
      răspundere_pentru_defecte bună_execuție acoperit_de_garanție drept_de_retur dreptul_de_retur remediere_gratuită
    `,
    trial: `
      probă proba probei probe probele probelor probăm probați probeze de_probă test* testul teste testăm testare* testați pilot pilotul pilotăm pilotare* proiect_pilot proiectul_pilot mostr* mostre eșantion* eșantioane* demo demonstrați* încerc* încercăm încercați încercare* experiment*
      lot_mic lot_de_probă lotul_de_probă primul_lot cantitate_mică cantități_mici comandă_mică comandă_de_probă comanda_de_probă o_singură_secție o_singură_locație o_singură_linie o_singură_mașină un_singur_magazin un_singur_etaj un_singur_utilaj
      pas_mic pași_mici începem_mic începe_mic începeți_mic începem_cu_puțin începeți_cu_puțin începem_cu_ceva_mic porniți_mic pornim_mic cu_ceva_mic la_scară_mică perioadă_de_probă perioada_de_probă lună_de_probă săptămână_de_probă prototip* machet*
      pas_cu_pas în_trepte
    `,

    // When things go wrong

    objection: `
      obiecție obiecția obiecției obiecții obiecțiile obiecțiilor obiectez obiectează ezit* ezitant ezită ezitare* ezitări* ezitant* îndoi* îndoială îndoieli* îndoiala se_îndoiește mă_îndoiesc șovăi* șovăială rezerve rezervele are_rezerve rețineri* rețineri reticenț* reticent* rezistenț* rezistență împotriv* împotrivi*
      prea_scump prea_scumpă e_scump este_scump scump* prea_mult prea_devreme prea_mare mai_ieftin mă_mai_gândesc ne_mai_gândim se_mai_gândește să_ne_gândim să_mă_gândesc trebuie_să_mă_gândesc să_ne_mai_gândim mai_reflect* mai_vorbesc_cu mai_vorbim
      nu_e_momentul nu_este_momentul nu_acum nu_avem_buget nu_avem_bani avem_deja_furnizor avem_deja_un_furnizor lucrăm_deja_cu ne_descurcăm nu_avem_nevoie nu_ne_trebuie nu_sunt_convins* nu_e_convins nu_este_convins neîncreder* neîncredere scepticism sceptic*
      stă_pe_gânduri stau_pe_gânduri cumpănă cumpăni* contraargument* tergivers* trage_de_timp amân* piedic* piedici* nelămur* nelămurire* dar_dacă vă_reține îl_reține
    `,
    rejection: `
      refuz* refuzul refuzați refuzat* respins* respinge respingere* ne_refuză ne-a_refuzat ne_a_refuzat ne-au_refuzat ne_au_refuzat ne_spune_nu ne_spun_nu ne-a_spus_nu ne_a_spus_nu ne-au_spus_nu spune_nu spun_nu a_spus_nu clientul_spune_nu dacă_spune_nu când_spune_nu
      când_auzim_nu când_auzi_nu dacă_auzim_nu un_nu nu-ul nu-ului un_nu_primit un_nu_spus nu_ul_clientului răspuns_negativ răspunsul_negativ răspunsuri_negative am_pierdut pierdut_licitația pierdem pierde pierdut* comanda_pierdută contract_pierdut contractul_pierdut
      ofertă_pierdută oferta_pierdută vânzare_pierdută licitație_pierdută nu_ne-au_ales nu_ne_au_ales nu_ne-a_ales nu_ne_alege nu_am_fost_aleși n-am_fost_aleși necâștigă* eșec* insucces* înfrânt* altcuiva a_ales_pe_altul au_ales_pe_altcineva a_ales_concurența
      nu_ne_vrea nu_ne_vor nu_cumpără nu_mai_vrea nu_mai_cumpără se_răzgând* răzgândi* ușă_închisă ușa_închisă
    `,
    complaint: `
      reclam* reclamați* reclamație reclamația reclamații* reclamăm plâng* plângere* plângeri* plângerea sesiz* sesizare* sesizări* sesizăm sesizați nemulțum* nemulțumire* contest* contestați* contestăm pretenți* pretenție litigi* disput* divergenț*
      tichet* ticket* caz cazul cazului cazuri* incident* incidentul neconform* neconformit* raport*_de_neconformitate notă_de_constatare nota_de_constatare retur* returul returnăm problemă problema problemele s-a_întâmplat s_a_întâmplat nu_a_mers n-a_mers nu_a_ieșit ceva_nu_a_mers
      dacă_greșim când_greșim dacă_ceva_nu_merge merge_prost a_mers_prost a_ieșit_prost ieșit_prost supărat* supărați supărare* reproș* reproșuri* protest* client_nemulțumit clientul_nemulțumit clienți_nemulțumiți daune dauna daună prejudici*
    `,
    damage: `
      stricat* strică stricăm stricăciun* defect* defectă defecte* defectul defecțiun* defecțiune avari* avariat* avarie deterior* deteriorat* spart* spartă sparte sparg* sparge rupt* crăpat* crăpătur* fisur* fisurat* zgâri* zgâriat* zgârietur* lovit* lovitur* turtit*
      îndoită îndoite strâmb* șifon* pătat* pete pată murdar* mucegă* mucegai rugin* ruginit* umed* umezi* ud udă ude udate umezeal* curge curs scurs* scurger* scurg* picur* infiltr* inund* ars arsă arse scurtcircuit* blocat* blocaj* oprit* oprire* căzut* cădere*
      greșit* greșită greșite lips* lipsă lipsesc lipsește lipsit* lipsuri* incomplet* mai_puțin mai_puține în_minus pierdut* pierderi* rătăcit* întârzi* întârziat* întârziere* întârzieri* cu_întârziere prea_târziu neconform* nelivrat* expirat* alterat* stătut* decongelat*
      nu_funcționează nu_merge nu_pornește nu_se_aprinde nu_închide nu_se_închide nu_corespund* nu_se_potriv* altă_culoare alt_model alte_piese a_cedat au_cedat s-a_rupt s_a_rupt s-a_stricat s_a_stricat s-a_oprit s_a_oprit nu_a_sosit nu_a_ajuns n-a_ajuns nu_a_venit dublă_facturare
      facturat_de_două_ori rebut* uzat* mâncat_de
    `,
    mistake: `
      greșeal* greșeala greșeală greșeli* greșelile greșesc greșești greșește greșim greșit* am_greșit eroare* eroarea erori* erorile vina vină vinei vinovat* vinovaț* scăpare* scăparea scăpări* neatenți* neatenție neglijenț* neglijat* omis omisă omisiun* omisiune am_omis uitat* am_uitat
      am_încurcat încurcătur* confuzi* confuzie am_confundat confundat* am_scăpat am_scăpat_din_vedere scăpat_din_vedere din_vina din_vina_noastră din_cauza_noastră nu_am_verificat n-am_verificat nu_am_controlat nu_am_trimis nu_am_anunțat n-am_anunțat nu_v-am_anunțat nu_v_am_anunțat
      nu_am_respectat nu_ne-am_ținut nu_ne_am_ținut nu_am_livrat nu_am_făcut nu_ne-am_făcut dat_greș am_dat_greș eșuat* gafă gafa gafe gafele ratat* am_ratat trecut_cu_vederea am_trecut_cu_vederea din_greșeală calcul_greșit am_notat_greșit am_citit_greșit am_înțeles_greșit
      pripit* prost_făcut prost_făcută de_mântuială abatere* abateri*
    `,
    facts: `
      fapt faptul fapte* faptele faptelor ce_s-a_întâmplat ce_s_a_întâmplat când_s-a_întâmplat cum_s-a_întâmplat foto fotografi* fotografii* fotografie poză poza poze pozele film* filmare* înregistr* dovad* dovadă dovezi* dovedi* probe proba_materială proces-verbal proces_verbal procesul-verbal procesul_verbal
      lot lotul lotului loturi* număr_de_lot numărul_de_lot numărul_lotului serie seria seriei număr_de_serie numărul numărul_comenzii număr_de_comandă numărul_facturii aviz* avizul factura_nr comanda_nr poziția poziția_din cod_produs codul cantitat* cantitatea bucăți* bucată kilogram* metri*
      măsur* măsurat* măsurători* măsurătoare* constat* constatare* constatăm constatat* consemn* consemnat* verificat* expertiz* buletin*_de_analiză analiz*_de_laborator temperatur* ora_exactă data_livrării martor* martori* declarați* șofer* cmr raport*_de_intervenție
      înainte_de_toate_faptele exact exactă exacte întâmplat* petrecut* desfășurarea_faptelor cronologi* istoricul_cazului descri* descriere* descrierea_defectului
    `,
    sorry: `
      scuz* scuze scuzele scuzați scuzat* ne_cerem_scuze îmi_cer_scuze vă_cer_scuze vă_cerem_scuze cerem_scuze ne_cerem_iertare iert* iertare* iertați iartă regret regreți regretă regretăm regretați regretul regretabil* cu_regret cu_părere_de_rău
      îmi_pare_rău ne_pare_rău ne_pare_foarte_rău îmi_pare_foarte_rău îmi_pare_sincer_rău ne_pare_sincer_rău părere_de_rău pare_rău din_păcate din_nefericire mâhn* întrist* pardon neplăcer* neplăcut* inconvenient* neajuns* deranj* deranjul necazul_făcut
      bătaia_de_cap_pricinuită supărarea_pricinuită rușin* stingher* cer_iertare neplăcerile_create disconfort*
    `,
    ownup: `
      răspundere* răspunderea răspunderii răspund_pentru răspundem răspundem_pentru responsabilit* responsabilitatea ne_asumăm îmi_asum asum* asumat* asumare* asumăm asumarea recunoaștem recunosc recunoaște recunoașteți recunoscut* recunoaștere*
      vina_noastră vina_mea vina_este_a_noastră vina_e_a_noastră greșeala_noastră greșeala_mea greșeala_este_a_noastră greșeala_e_a_noastră este_vina_noastră e_vina_noastră e_greșeala_noastră este_greșeala_noastră ține_de_noi a_ținut_de_noi eroarea_noastră eroarea_ne_aparține greșeala_ne_aparține
      vina_ne_aparține din_vina_noastră din_vina_mea noi_am_greșit am_greșit am_greșit_noi ar_fi_trebuit trebuia_să trebuia_să_verificăm trebuia_să_vă trebuia_să_anunțăm fără_scuze nu_căutăm_scuze nu_avem_scuze nu_ne_scuzăm nu_dăm_vina fără_a_da_vina fără_să_dăm_vina partea_noastră_de_vină
      partea_noastră ne_privește cade_în_sarcina_noastră pe_noi_ne_privește noi_purtăm purtăm_răspunderea purtăm_vina admitem admit cu_fruntea_sus din_partea_noastră a_fost_o_greșeală
    `,
    repair: `
      repar repari repară reparăm reparați repare reparat* reparați* reparație remedi* remediem remediere* remediază remediat* corect* corectăm corectează corectare* îndrept* îndreptăm îndreaptă îndreptare* refac refaci reface refacem refaceți refacă refăcut* refacere*
      rezolv rezolvi rezolvă rezolvăm rezolvați rezolve rezolvat* rezolvare* soluțion* soluționăm soluționare* dreg* dregem drege pun*_la_punct punem_la_punct repun* repunem repune punem_ordine reglăm regla* reglaj* depan* intervenim intervenți* intervine
      reluăm relu* reconfigur* resud* revops* retipăr* retipărim reprelucr* curăț* curățăm recondiți* recondiționa* recalibr* ajust* ajustăm măsuri_corective măsură_corectivă măsura_corectivă acțiune_corectivă acțiuni_corective modific* modificăm adaptă* aducem_la_zi
    `,
    replace: `
      înlocui* înlocuim înlocuire* înlocuiesc înlocuiește înlocuit* schimb schimbi schimbă schimbăm schimbați schimbat* schimbare* schimbarea schimbul_produsului la_schimb în_loc în_locul alt_produs altă_piesă o_altă_bucată bucăți_noi piesă_nouă piese_noi produs_nou aparat_nou
      livrare_nouă o_nouă_livrare livrare_suplimentară nouă_livrare relivr* relivrare* relivrăm retrimit* retrimitem reexpedi* reexpediem marfă_nouă lot_nou un_lot_nou în_completare complet*_diferența completăm_livrarea livrăm_din_nou trimitem_din_nou trimitem_altă trimitem_alte trimitem_alt
      aparat_de_împrumut utilaj_de_împrumut la_împrumut aparat_de_schimb unitate_de_schimb substitu* preschimb* retur_și_schimb fără_cost
    `,
    refund: `
      ramburs* rambursare* rambursăm restitui* restituim restituire* restituit* înapoi* banii_înapoi dăm_banii_înapoi return*_banii returnăm_banii returnarea_sumei storn* stornăm stornare* storno notă_de_credit nota_de_credit note_de_credit factură_storno factura_storno
      despăgub* despăgubim despăgubire* despăgubiri* compens* compensăm compensați* compensare* reducere_de_preț reducerea_prețului reducere_de reducem_prețul scădem_din_factură scădem_din_preț scădem_din_valoare scăzut*_din_factură discount* bonificați* gest_comercial gest_de_bunăvoință
      din_partea_casei gratuit gratuită gratis fără_plată fără_cost suportăm suportăm_costul suportăm_transportul acoperim_costul acoperim_paguba acoperim cost_suportat pe_cheltuiala_noastră daune pagub* credit_în_cont regulariz*
      un_voucher voucher* anul*_factura anulăm_factura
    `,

    // Manners

    thank: `
      mulțum* mulțumesc mulțumește mulțumim mulțumiți mulțumind mulțumiri* mulțumire mulțumirile vă_mulțumim vă_mulțumesc îți_mulțumesc îți_mulțumim le_mulțumim îi_mulțumim recunoscăt* recunoștinț* gratitudin* îndatorat* rămân_îndatorat
      apreci* apreciem apreciez apreciaz* apreciere* aprecierea merci mersi sărut_mâna bogdaproste ne-a_făcut_plăcere ne_a_făcut_plăcere mi-a_făcut_plăcere mi_a_făcut_plăcere ne-a_bucurat ne_a_bucurat m-a_bucurat ne-ați_bucurat ne-am_bucurat ne_bucurăm_de ne_bucurăm_că
      vă_suntem_recunoscători vă_sunt_recunoscător* pentru_timpul pentru_timpul_acordat pentru_ofertă pentru_munca pentru_efortul pentru_osteneală pentru_bunăvoinț* pentru_încredere pentru_răbdare pentru_promptitudine pentru_amabilitate pentru_primire pentru_colaborare
      timpul_acordat timp_acordat amabilitat* bunăvoinț* osteneal* strădan*
    `,
    respect: `
      respect* respectăm respectul respectuos* stimă stima stimăm stimat* prețui* prețuim prețuiesc considerație considerația considerațiune deferenț* bun_simț cumsecade corect* corectitudin* demn* demnitat* curtoaz* curtenit* politicos* politețe* amabil* cuviinc* cuviință
      munca_dumneavoastră efortul_dumneavoastră timpul_dumneavoastră ofertă_serioasă oferta_serioasă pregătită_cu_grijă pregătit_cu_grijă întocmită_cu_grijă lucrată_cu_grijă făcută_cu_grijă cu_grijă cu_atenție serios* seriozitat* profesionis* profesional* conștiincio* temeinic* meticulos* îngrijit*
      bine_lucrat* bine_făcut* treabă_bună muncă_serioasă muncă_cinstită bună-credinț* bună_credință loial* loialitat* delicat* tact cu_tact de_la_egal_la_egal parteneri_egali pe_picior_de_egalitate omeni* omenește omenie încreder* încredere
    `,
    like: `
      plac place plăcut plăcută plăcea plăcere plăcerea a_plăcut ne-a_plăcut ne_a_plăcut mi-a_plăcut ne-au_plăcut ne_au_plăcut le-a_plăcut i-a_plăcut vă_place îi_place le_place apreci* impresion* impresionat* impresie_bună încânt* încântat* conving* convingăt* convins* ne-a_convins ne_a_convins ne-au_convins m-a_convins
      bun bună buni bune bine foarte_bun* excelent* remarcabil* solid* reușit* inspirat* interesant* atractiv* limpede clar clară clare ordonat* complet* bine_gândit* bine_structurat* bine_explicat* bine_pus_la_punct detaliat* rapid* prompt* promptitudin* punct*_forte
      punct_tare puncte_tari plus plusuri* atu atuul atuuri* bucur* bucurat* laud* lăud* lăudabil* merit* calitat* cel_mai_bun cea_mai_bună mai_bun mai_bună mai_bine mai_convingător potrivit* exact_ce potrivește elegant* avantajos* echilibrat*
    `,
    dislike: `
      lips* lipsea lipsesc lipsit* nu_am_găsit n-am_găsit ne-a_lipsit ne_a_lipsit ne-au_lipsit slab slabă slabe slăbiciun* punct*_slab* neclar* neclarit* confuz* vag vagă vage ambigu* incomplet* insuficient* prea_mare prea_mari prea_mult prea_scump* scump* prea_lung* prea_puțin* prea_târziu
      prea_general* nu_ne-a_convins nu_ne_a_convins nu_ne-au_convins nu_ne_au_convins nu_m-a_convins nu_ne-a_plăcut nu_ne_a_plăcut nu_a_plăcut nu_acoperă nu_acoperea nu_cuprinde nu_cuprindea nu_conține nu_conținea nu_răspunde nu_răspundea nu_se_potriv* nepotrivit* peste_buget depășește_bugetul
      peste_bugetul mai_scump* mai_slab* mai_puțin_convingător minus minusuri* dezavantaj* neajuns* inferior* deficienț* carenț* termenul_prea_lung termen_prea_lung nu_corespund* nesatisfăcăt* dezamăg* rămas_în_urmă mai_mare_decât mai_lung_decât mai_sus_decât
      de_îmbunătățit îmbunătăți* ar_fi_fost_mai_bine
    `,
    feedback: `
      feedback* feedbackul feedback-ul părere* părerea părerile păreri* opini* opinie opinia impresi* impresie impresia observați* observație observațiile observații* comentari* comentariul comentariile apreciere* aprecieri* evaluare* evaluarea notă_de_evaluare
      sincer* sinceră sinceritat* cinstit* pe_față deschis* fără_ocolișuri fără_menajamente constructiv* critic* critică sugesti* sugestie sugestiile recomand*_pentru_viitor sfat* sfatul reacți* retur_de_informație ce_ne-a_plăcut ce_ne_a_plăcut ce_nu_ne-a_plăcut ce_nu_ne_a_plăcut
      de_ce_am_ales de_ce_am_decis de_ce_am_hotărât de_ce_nu de_ce_da motivele_alegerii motivul_alegerii motivele_deciziei motivul_deciziei ce_a_cântărit ce_a_contat a_contat au_contat în_ce_privește la_capitolul punctaj* referitor_la răspuns_sincer un_cuvânt_sincer
      concret* punct_cu_punct
    `,
    stayintouch: `
      păstr*_legătura păstrăm_legătura păstrați_legătura să_păstrăm_legătura ținem_legătura țineți_legătura ținem_aproape rămânem_în_legătură rămâneți_în_legătură rămânem_în_contact să_rămânem_în_legătură în_legătură_cu contact_viitor ușa_deschisă ușa_rămâne_deschisă uș*_deschis* porți_deschise
      poarta_deschisă data_viitoare dată_viitoare altă_dată altădată pe_viitor în_viitor cu_altă_ocazie altă_ocazie ocazie_viitoare proiect*_viitoare viitoare_proiecte licitați*_viitoare colaborare_viitoare colaborări_viitoare viitoarea_colaborare viitoare_colaborări alt_proiect alte_proiecte
      vă_căutăm vă_vom_căuta vă_caut vă_cerem_din_nou vă_invităm_din_nou vă_invităm_la_următoarea vă_vom_invita revin* reveniți_oricând oricând sunteți_bineveni* bineveni* pe_listă pe_lista_noastră lista_de_furnizori lista_furnizorilor rămâneți_pe_lista vă_păstrăm_datele vă_păstrăm_oferta
      păstrăm_oferta ne_revedem revedere* ne_mai_vedem ne_auzim ne_mai_auzim ne_vom_auzi recontact* anul_viitor sezonul_viitor peste_un_an peste_șase_luni la_toamnă la_primăvară la_următoarea următorul_proiect următoarea_licitație ne-ar_bucura_să ne_ar_bucura ne-am_bucura ne_am_bucura
      lăsăm_ușa nu_închidem_ușa rămânem_prieteni drum_de_întoarcere cale_de_întoarcere
    `,
    terminate: `
      înceta* încetare* încetează încetăm încetat* rezili* reziliem reziliere* reziliat* denunț* denunțare* denunțăm denunțat* închei*_colaborarea încheiem_colaborarea încheierea_colaborării sfârșitul_colaborării sfârșitul_contractului colaborarea_se_încheie
      contractul_încetează contractul_expiră colaborarea_noastră_se_încheie oprim_colaborarea închidem_colaborarea întrerup* întrerupem întrerupere* anulăm anulez anulează anulare* anulat* renunțăm_la_serviciile renunțăm_la_colaborare preaviz* preavizul notificare_de_încetare notificare_de_reziliere
      despărț* despărțim despărțire* despărțirea ne_despărțim drumurile_se_despart drumurile_noastre_se_despart ne_luăm_rămas_bun rămas_bun nu_prelungim nu_vom_prelungi nu_reînnoim nu_vom_reînnoi neprelungire* expirare* expiră retragere* ieșire_din_contract dizolv* desfacere* desfacerea
      ultima_zi ultima_livrare ultima_comandă ultima_factură ultima_lună renunțare* punem_capăt pus_capăt
    `,
    return: `
      return* returnăm returnați returnare* retur* restitui* restituim restituiți restituire* înapoi* înapoiem înapoiați înapoiere* dăm_înapoi dați_înapoi preda*_cheile predăm_cheile cheile cheie chei chei_de_acces card_de_acces cartele* cartela legitimați* badge-uri
      șterg* ștergem ștergeți șterge ștergere* ștergerea_datelor date_personale datele_personale arhiv* documentați* documentele dosarele stoc stocul stocului stocuri* stocurile inventar* inventarul paleți_goi ambalaje_returnabile matriț* scule sculele sculelor șabloan* planuri desene desenele
      predare-primire predare_primire proces-verbal_de_predare proces_verbal_de_predare sold_final soldul_final factura_finală factură_finală ultima_factură ultima_plată decont_final decontul_final lichid* lichidare* regulariz* garanția_de_bună_execuție restituirea_garanției eliberarea_garanției
      comenzi_deschise comenzile_deschise comenzile_în_curs comenzi_în_curs comenzile_rămase lucrările_începute accesul accesele conturi_de_acces parole parolele preluare* transfer_de_date
    `,

    // What must not stand

    king: `
      rege regele regelui regi regină regina regește împărat* împărăt* stăpân* stăpânul stăpânii stăpânului stăpâne domn_și_stăpân boier* boieri* coconaș* dumnezeu dumnezeul zeu zeul zeiță zei majestat* alteț* sfânt sfântă sfinte poruncă porunca poruncii porunci* poruncește
      ascultăm_orbește supune* supunem supunere* supus_întru orice_poruncește întotdeauna_dreptate mereu_dreptate totdeauna_dreptate are_mereu_dreptate are_întotdeauna_dreptate are_totdeauna_dreptate are_dreptate_mereu are_dreptate_întotdeauna nu_greșește_niciodată niciodată_nu_greșește nu_are_niciodată_vină
      dorința_lui_e_lege dorința_lui_este_lege dorința_e_lege cuvântul_lui_e_lege cuvântul_clientului_e_lege dorința_clientului_e_lege dorința_clientului_este_lege e_lege este_lege e_sfânt este_sfânt e_literă_de_lege nu_i_se_refuză nu_se_refuză_nimic nu_refuzăm_niciodată nu_i_se_spune_nu nu_îl_contrazic*
      nu_se_contrazice nu_se_discută tron tronul coroan* picioarele_lui cel_ce_poruncește cine_plătește_poruncește
    `,
    servant: `
      slug* sluga slugă slugi* slugarnic* slugăr* sluji* slujim slujitor* slujbaș* servitor* servitoare* servil* servim_orbește valet* rob robul robi robii robie robului sclav* iobag* argat* lacheu* lachei* supuși supus supusă preasupus* umil* umilinț* umilește umili*
      în_genunchi genunchi îngenunch* la_picioare la_picioarele la_picioarele_lui la_cheremul cheremul cherem la_mâna_lui la_ordin la_ordine la_ordinul la_ordinele la_comanda_lui cu_capul_plecat capul_plecat plecăm_capul plecăciun* temenele* preșul ne_facem_preș cerș* cerși* cerșim milog* miloag*
      implor* implorăm implorați gudur* linguș* linguși* pupăm pupat_în sărutăm_tălpile îi_stăm_la_dispoziție_oricând execut*_fără_murmur fără_cârtire fără_crâcnire crâcn* înghițim_orice înghite_orice înghiți_și_taci tac_și_înghit ne_dăm_peste_cap jos_pălăria_și_tăcem
    `,
    promise: `
      promit* promitem promite promis* promisiun* făgăd* făgăduim făgăduiesc garant* garantăm garantez garantat* garantată sută_la_sută suta_la_sută sută_la_sută_sigur 100%_garantat 100_la_sută sută_la_mie cuvânt_de_onoare cuvântul_meu pe_cuvânt jur jurăm
      orice orice_doriți orice_vreți orice_ați_dori orice_ați_vrea orice_vă_trece oricând oricum oricât oriunde oricâte totul tot_ce_doriți tot_ce_vreți tot_ce_vă_doriți toate_dorințele întotdeauna mereu totdeauna niciodată nicio_problemă fără_probleme fără_nicio_problemă nu_e_nicio_problemă
      nu_există_nu_se_poate la_noi_totul_se_poate totul_este_posibil totul_e_posibil nimic_nu_e_imposibil nimic_imposibil facem_orice putem_orice rezolvăm_orice se_rezolvă_orice imposibilul zero_riscuri zero_risc fără_niciun_risc niciun_risc fără_risc zero_defecte perfect* impecabil* infailibil* absolut
      cel_mai_ieftin_de_pe_piață cel_mai_mic_preț_din cei_mai_buni_din pe_loc imediat instantaneu cât_ai_clipi cât_ai_zice_pește peste_noapte luna_de_pe_cer marea_cu_sarea munți_de_aur sigur_sigur indiferent_de_termen indiferent_cât în_orice_termen la_orice_oră nelimitat*
    `,
    urgency: `
      acum_ori_niciodată acum_sau_niciodată ori_acum_ori_niciodată doar_azi doar_astăzi numai_azi numai_astăzi doar_acum numai_acum ultima_șansă ultimă_șansă ultima_ocazie ultimele_locuri ultimele_bucăți ultimul_loc ultima_zi ultimele_ore stoc_limitat locuri_limitate ofertă_limitată timp_limitat
      grăb* grăbiți-vă grăbește-te grăbiți grabă graba urgent* urgentați urgență presant* imediat pe_loc chiar_acum chiar_azi chiar_astăzi azi_pe_loc fără_întârziere semnați_azi semnați_astăzi semnați_acum semnează_azi semnează_acum semnătura_azi semnează_pe_loc hotărâți-vă_acum decideți_acum decideți_azi
      mâine_va_fi_prea_târziu mâine_e_prea_târziu va_fi_prea_târziu prea_târziu prețul_crește_mâine mâine_se_scumpește de_mâine_se_scumpește se_scumpește expiră_azi expiră_astăzi expiră_în_câteva_ore expiră_la_miezul_nopții nu_ratați nu_rata nu_pierde_ocazia nu_pierdeți_ocazia nu_mai_stați_pe_gânduri
      nu_mai_sta_pe_gânduri alți_clienți_așteaptă mai_e_cineva_interesat mai_avem_un_client pierdeți_ocazia presați presează presăm presiun* ceasul_ticăie
    `,
    trick: `
      truc trucul trucuri* șmecher* șmecherie șmecherii șmecherească păcăl* păcălim păcălit* păcălești păcăliți trag*_pe_sfoară trage_pe_sfoară tragem_pe_sfoară trișa* trișăm mint minți minte-l mințim mințiți mințit* minciun* cacealm* blufa* bluf bluff blufăm prefac* prefaceți prefă-te prefaceți-vă te_prefaci
      ne_prefacem se_preface pretindeți_că pretinde_că inventează inventați inventăm inventat inventezi născoc* ascund* ascunde ascundeți ascundem nu_le_spune_că nu_spuneți_că nu_menționa nu_menționați manipul* manipulează manipulare* vinovăț* simtă_vinovat să_se_simtă_vinovat faceți-l_să_se_simtă sentiment_de_vină mustrări
      încolț* încolțiți încolțește puneți-l_la_colț la_colț la_perete puneți-l_la_zid forțați forțează forțăm forțat forțezi siliți silește silim constrâng* împing* împinge-l împingeți nu_accepta_un_nu nu_acceptați_un_nu nu_acceptați_refuzul nu_accepta_refuzul nu_lua_nu nu_primiți_refuz nu_există_nu nu_plecați_fără nu_pleca_fără nu_ieșiți_fără
      insist* insistați insistă insistăm până_cedează până_semnează până_spune_da bateți-l_la_cap bate-l_la_cap piciorul_în_ușă piciorul_în_prag duc*_cu_preșul duc*_de_nas ducem_de_nas momeal* momeală momi* capcan* cursă_întinsă înscenăm nu-l_lăsa_să_plece nu-l_lăsați_să_plece nu_îl_lăsa nu-i_lăsa_timp nu-i_da_timp
      nu_îi_dați_timp nu_lăsați_timp_de_gândire șantaj* hărțui* stresa*
    `,
    squeeze: `
      stoarc* stoarce stoarcem stoarceți stors* storși storcem jupui* jupoai* jupuim jumul* jumulim strâng*_cu_ușa strânge_cu_ușa strângem_cu_ușa strângeți_cu_ușa strâns_cu_ușa la_sânge până_la_sânge mulge mulgem mulgeți muls* belim belește
      ori_acceptați_ori ori_acceptă_ori ori_iei_ori_lași ori_luați_ori_lăsați iei_sau_lași luați_sau_lăsați ia-o_sau_las-o luați-o_sau_lăsați-o dacă_nu_vă_convine dacă_nu-ți_convine nu_vă_convine dacă_nu_le_convine asta_e_oferta ultimul_cuvânt_și_gata fără_discuții și_punct fără_comentarii
      să_fie_bucuroși fie_bucuroși fiți_bucuroși fiți_bucuros bucuroși_că bucuros_că_îl să_mulțumească_că să_ne_mulțumească_că mulțumiți-vă_că să_fiți_recunoscători_că să_fie_fericiți_că fiți_fericiți_că ar_trebui_să_fie_fericiți ar_trebui_să_fiți_recunoscători recunoscător_că_îl onoarea_de_a_ne
      jumătate_de_preț jumătate_din_preț la_jumătate_de_preț înjumătăț* reducere_de_cincizeci cincizeci_la_sută_reducere șaptezeci_la_sută reducere_de_jumătate gratis moca pe_gratis pe_nimic pe_degeaba la_un_sfert plătim_când_vrem plătim_când_avem_chef plătim_cât_vrem peste_un_an_plătim fără_avans_niciodată
      doborâm_prețul dobor*_preț* rupem_prețul rade*_marja zdrobi*_preț* strivi*_preț* cere_imposibilul cereți_imposibilul cerem_imposibilul pe_spinarea până_nu_mai_poate până_cedează mai_lăsați_încă încă_treizeci_la_sută încă_douăzeci_la_sută
    `,
    silence: `
      nu_răspunde nu_răspundeți nu_răspundem nu_mai_răspunde nu_mai_răspundeți nu_mai_răspundem nu_le_răspunde nu_le_răspundeți nu_le_mai_răspunde nu_le_mai_răspundeți nu-i_răspunde nu-i_răspundeți nu-i_mai_răspunde nu_îi_răspundem nu_îi_mai_răspundem nu_merită_răspuns fără_răspuns lăsăm_fără_răspuns lasă_fără_răspuns
      ignor* ignoră ignorați ignorăm ignoră-l ignoră-i ignorați-l ignorați-i nu_băga_în_seamă nu_băgați_în_seamă nu-i_băga_în_seamă nu_lua_în_seamă nu_luați_în_seamă tăcere* tăcerea tăcem taci_mâlc tace_mâlc tăceți_mâlc facem_pe_mortul fă_pe_mortul faceți_pe_mortul te_faci_că_plouă faceți-vă_că_plouă fă-te_că_plouă
      ne_facem_că ne_facem_că_plouă fă-te_că_nu faceți-vă_că_nu prefă-te_că_n-ai_primit nu_ridica_telefonul nu_ridicați_telefonul nu_răspundeți_la_telefon nu_răspunde_la_telefon nu_suna_înapoi nu_sunați_înapoi nu_deschide_mailul nu_deschideți_mailul ștergeți_mailul șterge_mailul șterge_mesajul ștergeți_mesajul aruncă_mailul la_coș
      lăsați_să_moară lasă_să_moară lăsăm_să_moară lăsați-l_să_aștepte lasă-l_să_aștepte lasă-i_să_aștepte lăsați-i_să_aștepte lasă-l_în_ceață lăsați-i_în_ceață se_stinge_de_la_sine să_se_stingă lasă_să_se_stingă lăsați_să_se_stingă să_se_răcească pierde-i_urma dispari dispărem dispăreți ghosting ghostui*
      lasă-l_baltă lăsați-l_baltă lasă-i_baltă lăsați_baltă lasă_baltă o_lăsăm_baltă va_pricepe_singur pricep_singuri înțeleg_ei_singuri își_dau_ei_seama își_dă_el_seama seen evităm_răspunsul amânăm_la_nesfârșit amână_la_nesfârșit ocolește-l ocoliți-i
    `,
    insult: `
      prost proasta proastă proști proști* proștii prostul prostie prostii* prostănac* idiot* imbecil* cretin* tâmpit* tâmpenie tâmpenii dobitoc* bou boul boii vită măgar* nesimțit* nesimțir* nesimțire bădăran* țopârlan* mitocan* mârlan* neisprăvit* nepricep* neputincio* neserios* neserioasă neserioși
      incompetent* incompetenț* nepriceput* leneș* lene puturos* trântor* hoț hoțul hoți hoții hoție hoții* escroc* escrocher* șarlatan* șmenar* șmecheraș* mincinos* mincinoasă mincinoși mincinoase găinar* pungaș* tâlhar* bandit* nenorocit* jalnic* jalnică penibil* penibilă ridicol* rușine rușinos* bătaie_de_joc
      vă_bateți_joc vă_bateți_joc_de_noi își_bate_joc își_bat_joc clovn* circ circul circari paiaț* nebun* nebuni smintit* handicapat* analfabet* ignorant* obraznic* obrăznicie impertinen* nerușinat* tupeu tupeul tupeist* zgârcit* zgârie-brânză calic* parazit* căpușă căpușe gunoi gunoaie mizerie mizeria
      porcărie porcăria porcării bazaconi* aberați* cârpaci* cârpăceal* diletant* amator* habar_n-aveți habar_n_aveți habar_n-ai habar_nu_aveți nu_sunteți_în_stare nici_măcar_atât bătut_în_cap greu_de_cap jigodi* lichea* secătur* mocofan*
    `,
    threat: `
      ameninț* amenințăm amenințare* amenințări o_să_regretați veți_regreta o_să_regreți vei_regreta o_să_vă_pară_rău o_să-ți_pară_rău o_să_vă_coste vă_va_costa scump_o_să_plătiți o_să_plătiți_scump veți_plăti_scump o_să_ne_țineți_minte ne_țineți_minte veți_auzi_de_noi o_să_auziți_de_noi
      avocat* avocatul avocații avocaților vă_dăm_în_judecată dăm_în_judecată dau_în_judecată ne_vedem_la_tribunal ne_vedem_în_instanță ne_vedem_la_proces tribunal* instanță instanța instanței proces_penal plângere_penală poliție poliția poliției protecția_consumatorului anpc anaf-ul anaf_ul control_anaf fisc fiscul fiscului plângere_la_parchet
      vă_distrug* vă_distrugem distrug* vă_ruinăm ruin* vă_îngropăm îngrop* vă_termin vă_terminăm vă_închid vă_închidem faliment* falimentul vă_fac_de_râs vă_facem_de_râs în_presă la_televizor știe_toată_lumea va_afla_toată_lumea o_să_afle_toată_lumea recenzi*_proaste listă_neagră lista_neagră
      nu_mai_aveți_clienți nu_mai_vindeți_nimic nu_veți_mai_lucra fără_alt_avertisment ultim_avertisment ultimul_avertisment avertiz* avertizăm ultimatum* consecinț* consecințele suportați_consecințele repercusiun* represali* răzbun* răzbunăm vă_arătăm_noi vă_arăt_eu v-o_coacem vi-o_coc vai_de_voi vai_de_dumneavoastră
      altfel_să_vedeți sau_altfel batem_la_ușă
    `,
    enemy: `
      dușman* dușmanul dușmani* dușmănos* inamic* adversar* adversarul adversari* vrăjmaș* potrivnic* ostil* ostilitat* război războiul războaie* războinic* bătăli* bătălie bătălia lupt* luptă lupta luptăm luptei armă arma arme armele armat* muniți* gloanț* glonț* tranșee front frontul asalt* atac* atacăm atacați
      ofensiv* defensiv* asediu asedi* cucer* cucerim cucerire* învin* învingem învinge învins* învingăt* înfrâng* înfrângem înfrânt* bat batem bateți bătut bătuți doborâm dobor* doboară zdrob* zdrobim zdrobiți zdrobește strivi* strivim nimici* nimicim anihil* distrug* îngenunch* îngenunchem pradă prada prăzi
      vânăm vânați vânează vânez vânăto* vânătoare vânător* vânat vânatul vânatului victim* victima ținta_vie încolț* capcan* momeal* undiță cârlig cârligul pescui* pescuim prind_în_plasă prindem_în_plasă lupi lupii rechin* carne_de_tun sânge sângele gâtul la_gât jugulară omor* omorâm ucid* ucidem execut*_adversarul
      noi_contra_lor noi_împotriva_lor noi_versus_ei noi_vs_ei noi_sau_ei ei_sau_noi contra_lor împotriva_lor tabăra_cealaltă tabăra_adversă partea_adversă baricad* de_partea_cealaltă_a_baricadei stoarcem stoarce jupuim jupoaie strângem_cu_ușa strângeți_cu_ușa la_zid la_perete umili* capitul* predea_armele
      fraier* fraierul fraieri* fraierim gâscă_de_jumulit vacă_de_muls
    `,
    warning: `
      evit* evităm evitați evită evitare* de_evitat ferim feriți feriți-vă ferește-te ferește nu_spune nu_spuneți nu_zice nu_ziceți nu_scrie nu_scrieți nu_face nu_faceți nu_folosi nu_folosiți nu_promite nu_promiteți nu_amenința nu_amenințați niciodată nicicând nu_spune_niciodată nu_spuneți_niciodată să_nu_spunem să_nu
      așa_nu nu_așa nu_astfel greșit greșită exemplu_greșit exemplu_rău exemplu_negativ contraexemplu* exemple_proaste exemple_greșite exemplu_prost varianta_greșită varianta_proastă rău_spus prost_spus greșeli_frecvente greșeli_de_evitat interzis* interzisă interzise interzicem nepermis* inadmisibil* tabu tabuuri*
      în_loc_de în_locul în_loc_să mai_bine_spuneți mai_bine_spus mai_bine_ziceți nu_este_adevărat_că nu_e_adevărat_că mitul mit mituri* clișe* clișeu formulări_interzise expresii_interzise cuvinte_interzise expresii_de_evitat renunțați_la_formula renunțăm_la_expresia ștergeți_formula abțin* abțineți-vă
      atenție atenți_la capcane_de_limbaj vorbe_goale nepotrivit nepotrivită nu_merge_așa
    `,
    empty: `
      nimic niciunul niciuna niciun nicio nu_e_cazul nu_este_cazul nu_se_aplică n/a nu_sunt nu_există nu_avem fără lipsă lipsesc gol goală necompletat* nedefinit* nedeterminat* nespecificat* necunoscut* de_completat de_stabilit de_făcut de_scris de_adăugat de_discutat de_văzut de_definit de_clarificat de_precizat
      urmează urmează_să în_așteptare în_lucru în_curs va_urma rămâne_de_stabilit rămâne_de_văzut se_va_stabili se_va_completa se_completează vezi vezi_mai_jos vezi_mai_sus vedeți a_se_vedea consultați idem ibidem conform_anexei conform_crm ca_mai_sus la_fel ulterior todo tbd tbc
      amânat_pe amânăm lăsăm_pentru_mai_târziu nu_e_nevoie nu_este_nevoie nu_trebuie nu_e_necesar nu_este_necesar deocamdată_nimic deocamdată_nu încă_nu mai_vedem
    `,
    anything: `
      orișice oricât oricâte oricâți oricâtă oricând orice_ni_se_cere orice_ar_vrea orice_ar_dori orice_capriciu orice_moft orice_pretenți*
      orice_solicitare orice_preț orice_cantit* orice_termen orice_condiți* orice_problem* tot_ce_vrei tot_ce_vreți tot_ce_vrea tot_ce_vor
      tot_ce_vă_doriți tot_ce_vă_trebuie ce_poftiți ce_poftește ce_poftești ce_vrea_el ce_vor_ei ce_vreți_dumneavoastră ce_doriți_dumneavoastră
      ce_vrea_mușchii ce_i_se_năzare ce_vă_trece_prin_minte ce_vă_taie_capul toate_dorințele toate_cererile toate_solicitările toate_cerințele
      toate_pretențiile toate_mofturile toate_capriciile în_orice_moment în_orice_situați* de_orice_fel de_orice_natură de_orice_mărime
      pentru_orice_buget zi_și_noapte la_ore_mici după_pofta_inimii după_bunul_plac cât_vă_poftește_inima cât_poftiți cât_doriți cât_vreți câte_doriți
      câte_vreți câte_vrei cum_doriți cum_vreți nelimitat* fără_limit* la_discreție marea_cu_sarea luna_de_pe_cer luna_și_stelele luna_și_soarele
      lapte_de_pasăre și_imposibilul putem_orice facem_orice rezolvăm_orice livrăm_orice acceptăm_orice orice_dor* orice_vrea orice_vrei orice_vreți
      orice_vor orice_vă_dor* orice_își_dor* orice_îți_dor* orice_cer* orice_ne_cer* tot_ce_dor* tot_ce_cer* tot_ce_își_dor* tot_ce_ne_cer*
      ce-i_trece_prin_cap ce_îi_trece_prin_cap la_orice_oră la_orice_ore promit*_orice oriunde_doriți oricum_doriți 24_din_24 24/7 non-stop
      la_cheremul orice_sumă când_dor* când_vreți
    `,
    absolute: `
      niciodată nicicând întotdeauna totdeauna veșnic* pururi pururea pe_veci pe_vecie în_veci în_vecii_vecilor nici_măcar niciun niciuna nicio
      nici_unul nici_una nici_un nici_o absolut suta_la_sută 100_la_sută la_sută_sigur 100% 100_% mie_la_sută 1000_% 200_% zero garant* fără_excepți*
      fără_greș fără_greșeală fără_îndoială fără_doar_și_poate fără_discuție fără_risc* fără_drept_de_apel fără_dar_și_poate pentru_nimic_în_lume
      nici_în_ruptul_capului nici_gând nici_vorbă nici_pomeneală nici_mor* exclus categoric în_orice_caz în_toate_cazurile de_fiecare_dată
      în_orice_împrejurare cu_siguranț* cu_certitudine sigur_100 negreșit infailibil* imposibil_să_eșueze nu_dă_greș nu_există_să nu_se_poate_să_nu
      nu_are_cum_să impecabil* ireproșabil* desăvârșit* complet_sigur deplin* din_prima de_la_prima_încercare până_la_unul până_la_ultimul
      o_singură_dată bag_mâna_în_foc băgăm_mâna_în_foc pun_mâna_în_foc promitem_solemn cuvânt_de_onoare pe_cuvântul_meu pe_cuvântul_nostru
      vă_promitem_că vă_promit_că îți_promit_că cât_trăim cât_e_lumea pe_viață niciunu* niciunei jur_că cert_100 toată_viața de_nezdruncinat nicăieri
    `,
    noproblem: `
      nicio_problemă nici_o_problemă fără_probleme nu-i_problemă nu_e_problemă nu_este_o_problemă nu_există_probleme nicio_grijă n-aveți_grijă
      n-ai_grijă n-avea_grijă nu_vă_faceți_griji nu-ți_face_griji fără_griji fii_liniștit* fiți_liniștit* stați_liniștit* stai_liniștit* se_rezolvă
      s-a_rezolvat rezolvăm_noi rezolv_eu rezolvăm_imediat rezolvăm_cumva rezolvăm_pe_loc ca_și_rezolvat considerați-o_rezolvată considerați-o_făcută
      ca_și_făcut* ca_și_gata gata_rezolvat s-a_făcut se_face se_aranjează aranjăm_noi aranjăm_cumva ne_descurcăm mă_descurc ne_vom_descurca
      găsim_noi_o_cale găsim_noi_ceva găsim_o_soluție_pentru_orice lăsați_pe_noi lăsați_în_seama_noastră lasă_pe_mine lasă_pe_noi lasă_că_rezolv*
      lasă_că_facem las'_că las_că_merge merge_și_așa merge_ceas merge_ca_uns merge_brici facem_cumva vedem_noi om_vedea om_trăi_și-om_vedea
      o_scoatem_la_capăt o_dregem_noi floare_la_ureche o_nimica_toată un_fleac un_mizilic ca_bună_ziua la_mintea_cocoșului cât_ai_zice_pește
      cât_ai_bate_din_palme cât_ai_clipi din_două_mișcări ca_pe_roate super_simplu super_ușor lejer piece_of_cake no_problem fără_stres niciun_stres
      da_la_tot da_la_toate da_la_orice zi_da_și spune_da_și promite_și_vedem promitem_și_vedem bineînțeles_că_da cu_cea_mai_mare_plăcere cu_mare_drag
      totul_se_poate toate_se_pot la_noi_se_poate se_poate_orice nimic_nu_e_imposibil imposibilul_devine_posibil avem_soluții_pentru_orice putem_tot
      fără_grijă rezolvăm_tot* consider*_rezolvat consider*_că_e_rezolvat joacă_de_copi* zi_da_la spune*_da_la zice*_da_la facem_tot* da_oricui
    `,
    scarce: `
      ultimul ultima ultimele stoc_limitat stocuri_limitate stocul_e_limitat stoc_redus în_limita_stocului limita_locurilor lichidare_de_stoc epuiz*
      pe_terminate pe_ducă pe_sfârșite se_termină ediție_limitată ofertă_limitată locuri_limitate locuri_puține puține_locuri câteva_locuri
      au_mai_rămas mai_sunt_doar mai_avem_doar mai_e_doar a_mai_rămas au_rămas_doar doar_un_loc numai_două mai_am_două mai_am_doar două_bucăți
      încă_două_locuri ca_pâinea_caldă se_vinde_repede se_vând_repede se_bat_pe se_bat_oamenii_pe se_calcă_în_picioare pleacă_imediat altcineva_vrea
      altcineva_e_interesat vine_altcineva îl_dăm_altcuiva o_dăm_altcuiva alt_cumpărător alți_clienți_interesați doritori încă_un_client_interesat
      mai_am_un_client sunt_și_alții_interesați concurența_o_ia listă_de_așteptare coadă_de_clienți coadă_la_ușă e_coadă stau_la_coadă cerere_mare
      mare_căutare foarte_căutat* nu_mai_prindeți nu_mai_prinzi nu_mai_apuci nu_mai_apucați n-o_să_mai_fie nu_va_mai_fi nu_mai_e_disponibil*
      pierdeți_locul pierzi_locul pierdeți_oferta pierzi_oferta pierdeți_ocazia pierzi_ocazia ratați_ocazia ratezi_ocazia scapi_ocazia nu_rata
      nu_ratați dispare_oferta expiră ocazie_unică ocazie_rară nu_se_mai_repetă nu_se_va_mai_repeta o_dată_în_viață cine_nu_profită primul_venit
      primul_servit primii_veniți primul_care_semnează aproape_vând* cantit*_limitat* de_pe_rafturi ia_altcineva ia_altul alt_client
    `,
    rightnow: `
      azi astăzi azi-mâine diseară deseară imediat acușica acu până_mâine până_la_prânz în_seara_asta în_seara_aceasta în_această_seară până_la_miezul
      la_miezul_nopții până_la_ora până_la_sfârșitul_zilei până_la_finalul_zilei până_la_finele_zilei în_cursul_zilei în_clipa_asta în_clipa_aceasta
      în_minutul_ăsta în_acest_minut în_secunda_asta în_secunda_doi în_acest_moment în_următoarea_oră în_următoarele_ore în_următoarele_minute
      în_două_ore într-o_oră în_24_de_ore în_câteva_minute pe_loc pe_dată de_îndată urgent urgentă urgente neîntârziat fără_întârziere fără_amânare
      fără_zăbavă numaidecât instant instantaneu deîndată rapid repede repejor grăb* semnați_până semnează_până decizie_imediată hotărâți-vă
      hotărăște-te înainte_să_plece înainte_să_plecați înainte_de_a_pleca înainte_să_închidă înainte_să_se_răzgândească înainte_să_ies*
      să_nu_plece_fără nu_plecați_fără nu_pleacă_până nu_pleci_până nu_iese_pe_ușă fără_să_se_gândească fără_să_vă_gândiți fără_să_stea_pe_gânduri
      nu_mai_sta_pe_gânduri nu_mai_stați_pe_gânduri nu_sta_pe_gânduri nu_stați_pe_gânduri nu_mai_ezita nu_mai_ezitați nu_ezita nu_mai_așteptați
      nu_mai_aștepta nu_mai_amâna nu_mai_amânați nu_amânați nu_lăsa_pe_mâine nu_lăsați_pe_mâine nu_lăsa_să_se_gândească timp_de_gândire
      timp_să_se_gândească timp_să_vă_gândiți răgaz să_doarmă_pe mâine_e_prea_târziu mâine_va_fi_târziu mâine_nu_mai mâine_prețul de_mâine
      mâine_va_fi_mai_scump bate_fierul_cât_e bateți_fierul cât_e_cald contra_cronometru ultimul_moment ultima_clipă timpul_trece timpul_expiră
      ceasul_ticăie pe_ultima_sută asap acum_ori_niciodată acum_sau_niciodată chiar_acum doar_acum semna*_acum semneaz*_acum decide*_acum
      comanda*_acum sunați_acum profita*_acum
    `,
    badger: `
      suni_până zilnic în_fiecare_zi zi_de_zi din_oră_în_oră de_trei_ori_pe_zi până_cedează până_când_cedează să_cedeze până_spune_da până_zice_da
      să_zică_da să_spună_da până_semnează până_cumpără până_acceptă până_răspunde până_se_înmoaie până_se_satură până_se_predă insist* bat*_la_cap
      pisălog* stresează-l hărțui* sâcâi* cicăl* agas* asalt* bombard* nu_o_lăsa nu-l_slăbi* nu-i_slăbi* nu_slăbi* nu_te_lăsa nu_vă_lăsați nu_ne_lăsăm
      nu_renunț* nu_ced* nu-l_scăpa* nu-i_scăpa* nu-i_da_pace nu-i_dați_pace nu-i_da_drumul să_nu-l_lași să_nu_scape să_nu-l_scapi pe_capul_lui
      pe_capul_lor stai_pe_capul stați_pe_capul stai_de_capul ține-te_de_capul țineți-vă_de_capul ține-te_scai țineți-vă_scai ca_scaiul ca_râia
      ține-te_de_el presiune presiuni preseaz* presați presăm forțează* forțați forțăm piciorul_în_ușă piciorul_în_prag intri_pe_geam intră_pe_geam
      dat_afară_pe_ușă încolți* la_colț cu_ușa la_perete pune-l_la_zid înghesui* fără_scăpare nicio_portiță accept*_un_nu accept*_refuz* nu_accepta*
      nu_luăm_un_nu nu_nu_există nu_nu_e_răspuns nu_nu_înseamnă nu_înseamnă_poate nu_înseamnă_da nu_înseamnă_încă_nu un_nu_nu_e cuvântul_nu
      refuzul_nu_există refuzul_nu_contează toacă-l obosește-l rupe-i_rezistența înfrân*_rezistența frâng*_rezistența picătura_chinezească fără_milă
      fără_încetare încontinuu neobosit* suna*_până suna*_iar sun*_iar_și_iar pisează* nu-l_lăsa* nu-i_lăsa* da_răgaz dați_răgaz
      împing*_spre_semnătură
    `,
    guilt: `
      dezamăg* decepțion* după_tot_ce_am_făcut după_câte_am_făcut după_toate_câte după_cât_am_făcut după_atâta_efort după_toți_anii_ăștia atâția_ani
      atâta_timp_pierdut atâta_muncă tot_ce_am_făcut_pentru tot_ce_facem_pentru_voi am_muncit_atât ne-am_dat_peste_cap m-am_dat_peste_cap sacrifici*
      v-am_ajutat_când te-am_ajutat_când când_v-a_fost_greu când_ți-a_fost_greu v-am_fost_alături v-am_scos_din familia_ta familiile_noastre
      soția_dumneavoastră mama_ta angajaților_dumneavoastră oamenii_mei_rămân pâinea_copiilor pâinea_de_la_gură luați_pâinea pe_drumuri
      muritori_de_foame ce_va_zice_lumea ce_zice_lumea gura_lumii ce_o_să_zică ce_ar_spune vina din_cauza_ta din_cauza_dumneavoastră din_cauza_voastră
      învinov* culpabil* fă-l_să_se_simtă faceți-l_să_se_simtă reproș* mustr* conștiinț* remușc* rușin* nu_aveți_obraz n-ai_obraz fără_obraz nesimți*
      să-ți_crape_obrazul fără_bun-simț lipsă_de_respect cum_ai_putut cum_ați_putut cum_vă_permiteți cum_îți_permiți ne_lăsați_baltă lăsat_baltă
      ne_lași_baltă lăsat*_la_greu ne_lași_la_greu lăsați_în_drum cu_ochii_în_soare cu_buza_umflată ne_întoarceți_spatele ne-ați_întors_spatele
      întoarce_spatele ne-ați_abandonat ne_abandonați nerecunosc* ingrat* nemulțumi*_i_se_ia așa_ne_mulțumiți așa_ne_răsplătiți așa_ne_mulțumești
      așa_ne_răsplătești asta_e_mulțumirea asta_e_recunoștința frumoasă_răsplată ne_datorați ne_sunteți_datori ne_ești_dator îmi_datorezi
      ne-o_datorați ți-ai_dat_cuvântul nu_aveți_suflet n-ai_suflet smiorcăi* joac*_pe_sentimente coarda_sensibilă șantaj* copii*_tăi
      copii*_dumneavoastră copii*_voștri copii*_noștri copii*_mei famili*_dumneavoastră ce_va_spune ce_vor_spune vinovat* sentimentul_de_vin*
      nerecunoști* trăda* trădez* fie-vă_milă fie-ți_milă
    `,
    pretend: `
      pretins* prefac* prefă-te fă-te_că faceți-vă_că ne_facem_că se_face_că fă_pe_ocupat* fă_pe_supăr* fă_pe_mortul ca_și_cum lasă_impresia
      lăsați_impresia dă_impresia născoc* scornește scorni* ticlui* plăsmui* pretext* gogoși abur* fictiv* fals* chiar_dacă_nu_e chiar_dacă_nu_este
      chiar_dacă_nu-i chiar_dacă_nu_există chiar_dacă_nu_avem adevărat_sau_nu indiferent_dacă_e_adevărat nu_contează_dacă_e_adevărat
      deși_nu_e_adevărat cică chipurile pasămite vezi_doamne pasă-mi-te așa-zis* așa_zis* minciun* mint minți mințiți mințim să_mintă mințit înflorim
      exager* umfl*_prețul cosmetiz* ascund* ascuns* nu_le_spune nu_le_spuneți nu-i_spune nu-i_spuneți nu_menționa* nu_sufla_o_vorbă să_nu_afle
      să_nu_știe să_nu_se_prindă nu_se_prinde fără_să-și_dea_seama fără_să_știe fără_să_afle fără_să_se_prindă mușamaliz* sub_preș cu_litere_mici
      păcăl* du-l_cu_vorba cu_zăhărelul cu_preșul prostește-l manipul* șmecher* viclen* vicleșug* tertip* șiretlic* stratagem* cacealma* bluf*
      praf_în_ochi pretinde* pe_prostul mime* mimați să_creadă de_înțeles_că vrăje* umfl*_cifrele să_nu_bage_de_seamă omite* sub_tăcere truc* de_nas
      joacă_teatru jucăm_teatru nu_le_zice_că nu_spune*_că crea*_impresia creeaz*_impresia simula* simuleaz* inventeaz* inventa inventat* inventăm
      inventez*
    `,
    fear: `
      teamă se_tem teme-te temeți-vă vă_temeți înfrico* înspăim* înfior* îngroz* groază groaznic* spaim* panic* alarm* intimid* teroriz* terif*
      angoas* prea_târziu înainte_de_a_fi_prea până_nu_e_târziu ghinion* pacost* năpast* belea nenorocir* năruir* dezastr* catastrof* calamit*
      apocalips* faliment* falit* prăbuș* colaps* ruin* închisoare să_piardă_totul veți_pierde vei_pierde riști_să_pierzi riscați_să_pierdeți
      riști_totul riscați_tot riscați_enorm pierderi_uriașe pierdeți_clienți rămâneți_fără rămâi_fără pe_dinafară rămâneți_singuri în_urma_concurenței
      concurența_vă_ia concurența_te_înghite pierdeți_trenul pierzi_trenul scapi_trenul trenul_a_plecat trenul_pleacă zugrăv* în_negru coșmar*
      nori_negri te_trezești_că vă_treziți_că vă_veți_trezi te_vei_trezi vă_pândește te_paște vă_paște primejd* riscant_să_nu dacă_nu_cumpărați
      dacă_nu_semnați dacă_nu_semnează dacă_nu_acționați dacă_nu_reacționați nu_mai_dormi nopți_nedormite fiori tremur* doamne_ferește
      ferească_dumnezeu ferit-a_sfântul să_nu_pățești să_nu_pățiți să_nu_pățească ai_s-o_pățești ați_putea_păți fomo frică fricii pierde*_tot
      pierde*_totul pierzi_tot pierzi_totul sumbr* rămân*_în_urmă rămâi_în_urmă pericol* traged* scenari*_negr* tablou*_negr* culori_negre sperii
      sperie* speria* amenint* tragic*
    `,
    grateful: `
      fii_mulțumit fiți_mulțumiți să_fie_mulțumiți mulțumiți-vă_cu mulțumește-te_cu să_mulțumească să_mulțumești_cerului mulțumește_lui_dumnezeu
      mulțumiți_lui_dumnezeu să_zică_mersi zi_mersi ziceți_mersi să_zici_mersi mersi_că bogdaproste spuneți_mersi recunoscăt* recunoștinț* îndatorat*
      obligat_nouă ce_noroc_aveți ce_noroc_ai ai_noroc_cu aveți_noroc_cu au_noroc_cu e_norocul_lor norocul_lor_că noroc_că noroc_cu_noi
      ați_prins_norocul v-a_pus_dumnezeu_mâna dumnezeu_de_picior onoare onoarea onorat* o_cinste cinste_pentru cinstea hatâr* binevoim catadicsi*
      ne_îndurăm privilegi* prestigiul_nostru numele_nostru_în_portofoliu referință_de_aur șansa_vieții șansa_de_a_lucra șansă_uriașă vă_dăm_o_șansă
      v-am_dat_o_șansă îi_dăm_o_șansă le_dăm_o_șansă vă_oferim_șansa ocazia_vieții milostiv* mărinim* suntem_generoși suntem_prea_buni prea_buni_cu
      suntem_îngăduitori să_ne_pupe_mâna să_ne_pupe_mâinile pupați-ne_mâna pupă-ne_mâna ne_pupă_mâna să_pupe_mâna să-ți_pupe_mâna sărut-mâna
      sărute_mâna să_ne_sărute_mâinile să_ne_sărute_picioarele pupa_poala să_ne_ridice_statuie să_ne_facă_statuie să_ne_plătească_el
      să_ne_plătească_ei ei_ar_trebui_să_plătească ar_trebui_să_ne_plătească ar_trebui_să_ne_plătiți să_plătiți_voi_pentru voi_ar_trebui_să_plătiți
      că_vă_lăsăm că_le_permitem că_vă_permitem că_vă_primim că_v-am_ales că_te-am_ales că_lucrăm_cu că_lucrați_cu_noi că_îi_băgăm_în_seamă
      că_vă_băgăm_în_seamă că_ne_uităm_la că_mai_cumpărăm că_mai_comandăm că_vă_mai_ținem că_v-am_răspuns că_puteți_livra că_puteți_furniza
      că_ne_pot_livra o_favoare că_pot_lucra_cu mulțumiți_că noroco* ar_trebui_să_fie_fericiți fericiți_că bucura* bucuro* bucure
    `,
    ultimatum: `
      iei_sau_lași luați_sau_lăsați o_iei_sau_o_lași o_luați_sau_o_lăsați ori_iei_ori_lași ori_luați_ori_lăsați ia-o_sau_las-o luați-o_sau_lăsați-o
      vă_place_sau_nu îți_place_sau_nu vă_convine_sau_nu îți_convine_sau_nu dacă_nu_vă_convine dacă_nu-ți_convine dacă_nu_le_convine dacă_nu_vă_place
      dacă_nu_le_place dacă_nu_acceptați dacă_nu_acceptă dacă_nu_scad dacă_nu_scădeți ori_așa_ori_deloc ori_așa_ori_nimic așa_sau_deloc așa_sau_nimic
      totul_sau_nimic ori_accept* fie_accept* ori_semn* ori_scad* ori_livr* ori_plătiți ori_plec* altfel_la_revedere altfel_ne_despărțim altfel_plecăm
      altfel_gata altfel_nu_mai altminteri dacă_nu_la_revedere dacă_nu_pa dacă_nu_gata la_revedere_și_n-am_cuvinte adio drum_bun cale_bătută
      sănătate_și_virtute pa_și_n-am_cuvinte cu_dumnezeu_înainte acolo_e_ușa aia_e_ușa aceea_e_ușa ușa_e_acolo știți_unde_e_ușa știi_unde_e_ușa
      pe_ușă_afară le_arătăm_ușa arată-i_ușa vă_arătăm_ușa fără_discuți* nu_se_discută nu_e_de_discutat nu_mai_discutăm nu_avem_ce_discuta
      n-avem_ce_discuta nicio_discuție discuția_s-a_încheiat discuția_e_închisă discuție_încheiată subiect_închis am_încheiat_discuția fără_dar
      fără_negociere fără_negocieri nenegociabil* nu_e_negociabil* nu_este_negociabil* nu_se_negociază nu_negociem nu_e_de_negociat nu_ne_tocmim
      fără_tocmeală nu_încape_tocmeală nu_încape_discuție ultimul_cuvânt ultimul_nostru_cuvânt ultimul_meu_cuvânt cuvântul_final oferta_finală
      ultima_noastră_ofertă ultima_ofertă ultimul_preț prețul_final ultima_șansă ultimatum* punct_și_de_la_capăt basta punct_și_gata asta_e_și_gata
      asta_e_oferta atât_și_gata atât_și_punct nici_un_leu_mai nici_un_ban_în_plus niciun_leu_în_plus niciun_leu_mai_mult somație somăm
      condițiile_noastre_sau de_la_asta_nu nu_dăm_înapoi nu_cedăm
    `,
    freebies: `
      gratis gratuit* moca mocang* daiboj pe_ochi_frumoși pomană degeaba pe_nimic pentru_nimic contra_nimic pe_cheltuiala_ta pe_cheltuiala_lor
      pe_cheltuiala_voastră pe_cheltuiala_dumneavoastră pe_cheltuiala_furnizor* pe_cheltuiala_noastră pe_banii_lor pe_banii_tăi pe_banii_dumneavoastră
      pe_banii_voștri pe_banii_noștri pe_socoteala_lor pe_socoteala_dumneavoastră pe_costul_lor pe_costul_dumneavoastră pe_seama_lor
      pe_seama_furnizor* pe_seama_dumneavoastră pe_spinarea_lor pe_spezele din_buzunarul_lor din_buzunarul_dumneavoastră din_buzunarul_vostru
      din_buzunarul_tău din_marja_lor din_marja_dumneavoastră suport*_ei_costurile suportați_costurile suporte_costurile suportă_costurile
      suportați_dumneavoastră acoperă_costurile acoperiți_costurile cost_zero costuri_zero zero_lei zero_costuri zero_cost la_preț_zero 0_lei 0_euro
      un_leu_simbolic preț_simbolic din_partea_casei din_partea_firmei face_cinste facem_cinste pe_casă cadou cadouri cadoul cadourile bonus bonusuri
      bonusul dăruim dăruit* donat* plus_unul unu_plus_unu pe_deasupra inclus_în_preț incluse_în_preț fără_costuri fără_niciun_cost fără_cost
      fără_bani fără_niciun_ban fără_plată fără_taxă fără_taxe fără_factură fără_facturare neplătit* neremunerat* fără_remunerați* nefacturat*
      nu_se_plătește nu_se_facturează nu_plătim nu_plătesc nu_plătiți nu_dăm_un_ban nu_dăm_niciun_ban nu_costă_nimic nu_vă_costă_nimic
      nu_ne_costă_nimic nu_mai_plătiți muncă_voluntară voluntariat
    `,
    slash: `
      jumătate_de_preț jumătate_din_preț jumate_de_preț la_jumate pe_jumătate înjumătăț* să_taie minus_douăzeci minus_treizeci minus_patruzeci
      minus_cincizeci minus_40 minus_30 minus_50 la_sută_mai_puțin 40_la_sută 50_la_sută 60_la_sută patruzeci_la_sută cincizeci_la_sută
      treizeci_la_sută scădere_de_preț să_scadă mai_lasă mai_lăsați să_lase_din_preț să_lase_la_preț las-o_mai_moale ieftin* ultimul_bănuț ultimul_ban
      ultimul_leu ultimul_cent stoarc* storci stors storcem storc storși târgui* la_sânge ciunt* sub_prețul_de_cost sub_preț la_preț_de_cost
      sub_valoare în_pierdere dumping pe_nimica_toată preț_de_nimic preț_de_criză doi_lei doi_bani chilipir* bătaie_de_joc dobor*_prețul dărâm*_prețul
      sparg*_prețul rup*_prețul zdrobi*_prețul strivi*_prețul coboară_prețul cobor*_prețul jos_prețul marja_zero fără_marjă fără_adaos fără_profit
      tai*_marja marja_lor taie_din_marjă strânge_șurubul strângem_șurubul strângeți_șurubul jupui* mulge* tocmeal* tocmeli tocmesc tocmești tocmim
      tocmiți un_sfert_din_preț o_treime_din tăier*_de_preț tai*_prețul tai*_din_preț reducere* reduceri* reduc*_prețul scad*_prețul mai_scad*
      lasa*_din_preț discount* rabat* ciupi* trag*_de_preț la_jumătate bat*_prețul doboar*_prețul sparg*_prețurile sub_cost* ciupeș*
    `,
    alternatives: `
      sunt_destui sunt_alții sunt_o_grămadă sunt_cu_zecile sunt_cu_sutele slavă_domnului_sunt mai_sunt_o_mie avem_destui avem_destule_oferte avem_alți
      avem_alte_oferte avem_de_unde găsim_destui găsim_pe_altul găsim_oricând găsim_imediat alte_firme altă_firmă alți_clienți alți_ofertanți
      zece_furnizori zece_alți alți_zece mii_de_furnizori o_mie_de_furnizori zeci_de_furnizori sute_de_oferte zeci_de_oferte zece_ca_voi zece_ca_tine
      zece_ca_dumneavoastră o_sută_ca_voi ca_voi_găsim ca_voi_sunt ca_tine_sunt ca_dumneavoastră_sunt ca_ăștia_găsim ca_ei_sunt unii_ca_voi
      de-ăștia_găsim la_tot_pasul pe_toate_drumurile cu_carul câtă_frunză stau_la_coadă stau_la_rând coadă_la_ușă e_coadă bat_la_ușă așteaptă_la_ușă
      așteaptă_la_rând așteaptă_să_vă_ia alții_așteaptă alții_se_bat se_bat_pe_noi se_calcă_în_picioare s-ar_bate alții_ar_da_orice
      alții_ar_fi_bucuroși alții_fac alții_oferă alții_dau alții_livrează alții_la_rând înlocuibil* înlocuiți_mâine de_neînlocuit nu_sunteți_singurii
      nu_ești_singurul nu_sunt_singurii buricul_pământului altcineva_o_face o_face_altcineva o_fac_alții face_altul va_face_altcineva altcineva_va
      altcineva_la_rând vine_altul vin_alții ne_mutăm_la următorul_la_rând la_concurență concurența_ne_oferă concurența_oferă altundeva în_altă_parte
      avem_alternativ* găsim_alt* alt_furnizor alți_furnizori înlocuim mergem_la_alt* plecăm_la_alt* trecem_la_alt* ne_ducem_la_alt* de_la_alții
      de_la_altul din_altă_parte
    `,
    unanswered: `
      fără_răspuns nu_răspund* nu_mai_răspund* nu_se_răspunde nu_se_mai_răspunde nu_se_dă_răspuns nu_i_se_răspunde nu_li_se_răspunde nu-i_răspund*
      nu-i_mai_răspund* nu_le_răspund* nu_le_mai_răspund* nu_vă_răspund* nu_îi_răspund* să_nu-i_răspunz* nu_dăm_răspuns nu_dați_răspuns nu_da_răspuns
      nu_trimite*_răspuns nu_merită_răspuns nu_merită_un_răspuns nu_necesită_răspuns nu_e_nevoie_de_răspuns nu_e_cazul_să_răspund* niciun_răspuns
      nici_un_răspuns răspuns_zero nu_scri* nu_le_scrie nu_le_scrieți nu-i_scri* nu_mai_scri* nu_le_mai_scri* nu_se_scrie nu_se_mai_scrie
      să_nu_le_scri* nu_confirm* nu_le_confirma* fără_confirmare nu_se_confirmă nu_reacțion* nu_mai_reacțion* nu_se_reacționează fără_reacție
      nicio_reacție niciun_semn ignor* nu-i_băga_în_seamă nu-i_băgăm_în_seamă nu_băga_în_seamă nu_băgați_în_seamă nu_băgăm_în_seamă nu_da_atenție
      nu_dați_atenție nu_lua_în_seamă nu_luați_în_seamă nu-ți_bate_capul nu_vă_bateți_capul nu_pierde_timpul_cu nu_pierdeți_timpul_cu nu_merită_timpul
      nu_merită_efortul nu_merită_osteneala nu_merită_să_răspunzi fără_un_cuvânt fără_niciun_cuvânt fără_o_vorbă nu_spune_nimic nu_spuneți_nimic
      nu_spunem_nimic nu_le_spune_nimic nu-i_spune_nimic nu_zice_nimic nu_ziceți_nimic nu_zicem_nimic nici_da_nici_nu nu_explica* nu_anunț*
      nu-l_anunța tăcem taci tăceți mâlc ciocul_mic gura_închisă ține_gura nu_reven* nu_mai_reven* nu_mai_suna* nu-l_suna nu-l_mai_suna nu-i_suna
      nu_returna* ghost* seen lasă-l_în_aer lăsați-l_în_aer lasă-i_în_aer îi_lăsăm_în_aer nu_suna* nu_suni nu_răspunz* tăcere* semne_de_viață
      nu-l_băga*_în_seamă fără_explicați* fără_nicio_explicație nu_dea_răspuns
    `,
    bin: `
      gunoi gunoiul gunoaie la_coș coșul_de_reciclare coș_de_reciclare în_coș ghenă tomberon recycle_bin trash trash-ul spam spamul junk șterge
      ștergeți ștergem ștergeți-l șterge-l șterge-i șterge-le ștergeți-le șters* șterg_fără delete arhiv* la_dosar dosarul_cu_șină sertar sertarul
      sertare fundul_sertarului la_naftalină la_index raftul_cu_praf să_prindă_praf prinde_praf praful_se_alege necitit* nedeschis* unread
      fără_să-l_citești fără_să_citești fără_să-l_citim fără_a_citi fără_să-l_deschizi fără_să_deschidem nu-l_deschide* nu_deschide* nu-l_citi*
      nu_citi* nu_se_citește nu_se_deschide marchează_ca_citit marcați_ca_citit mesagerie mesageria căsuța_vocală voicemail voice_mail robotul
      robot_telefonic pe_robot în_căsuța să_sune sună_în_gol să_tot_sune respinge_apelul respingeți_apelul respingem_apelul închide-i_telefonul
      închide_telefonul închideți-i_telefonul închide-i_în_nas telefonul_în_nas trântește_telefonul trântiți_telefonul închideți_telefonul
      bloc*_numărul blocheaz* blocați-l blocați-i blocat_pe_whatsapp block dă-i_blocare numărul_blocat pe_lista_neagră dezabon* dă-i_unfriend
      pe_silent silențios dă_sonorul oprește_notificările notificările_oprite închide_sonorul fără_sonor închide_notificările filtru filtr*_mailurile
      regulă_în_outlook regulă_pe_mail redirecțion* tocător tocătorul mașina_de_tocat mototol* rupe-o_în_bucăți la_foc pe_foc îngroap* dă-l_uitării
      închide_tichetul închide_ticketul pe_mute dă-i_mute
    `,
    fade: `
      se_prind_ei se_prinde_el se_prind_singuri se_prinde_singur se_vor_prinde o_să_se_prindă or_să_se_prindă își_dau_ei_seama își_dă_el_seama
      își_dă_singur_seama își_dau_singuri_seama își_vor_da_seama o_să-și_dea_seama să-și_dea_seama_singur* înțelege_singur înțeleg_singuri înțelege_el
      înțeleg_ei să_înțeleagă_singur* înțeleg*_mesajul înțeleagă_mesajul pricep_ei pricepe_el o_să_priceapă să_priceapă_singur* lămuresc_singuri
      lămurește_singur aluzi* se_satură se_vor_sătura să_se_sature se_plictisesc se_plictisește să_se_plictisească obosesc_ei obosește_el
      o_să_obosească le_trece îi_trece o_să-i_treacă o_să_le_treacă le_va_trece îi_va_trece trece_și_asta renunță_singur* renunță_ei renunță_el
      vor_renunța va_renunța o_să_renunțe or_să_renunțe să_renunțe_singur* până_renunță păgubaș* se_retrag_singuri se_retrage_singur pleacă_singur*
      cedează_singur* uită_ei uită_el uită_de_asta să_uite uitării se_stinge se_sting să_se_stingă se_va_stinge se_răcește să_se_răcească se_va_răci
      se_dezumflă se_dezumfle se_fâsâie fâs moare_singur* să_moară_singur* moarte_bună lăsăm_să_moară lasă_să_moară lăsați_să_moară de_la_sine
      se_rezolvă_singur* se_rezolvă_cu_timpul timpul_rezolvă timpul_le_rezolvă rezolvă_timpul se_dizolvă se_liniștește se_liniștesc să_se_liniștească
      se_așază_praful se_potolesc se_potolește să_se_potolească trece_furtuna treacă_valul se_alege_praful pierd*_interesul piardă_interesul
      le_piere_cheful îi_piere_cheful lasă-i_să_aștepte lăsați-i_să_aștepte lasă-l_să_aștepte mult_și_bine să_fiarbă fiarbă_în_suc în_suc_propriu
      sucul_propriu zeama_lor să_dospească la_dospit las-o_moartă lăsați-o_moartă las-o_baltă lăsați-o_baltă o_lăsăm_baltă las-o_așa lasă-i_în_ceață
      coadă_de_pește
    `,
    hideaway: `
      nu_e_aici nu_este_aici nu_e_disponibil* nu_este_disponibil* indisponibil* e_plecat* este_plecat* sunt_plecat* am_plecat plecat_din_birou
      pe_teren zi_că_nu_sunt în_ședință în_ședințe într-o_ședință în_întâlnire în_meeting în_call în_delegație în_concediu în_deplasare pe_altă_linie
      pe_cealaltă_linie de_negăsit nu_mă_găsește nu_ne_găsește de_necontactat nu_poate_fi_contactat* inaccesibil* fără_semnal telefon_închis
      telefonul_închis închide-ți_telefonul nevăzut* dispari dispărem ascunde-te ne_ascundem nu_ridic* nu_mai_ridic* receptorul nu_răspund*_la_telefon
      nu_răspund*_la_apel* nu_prelu* nu-i_face*_legătura nu_face*_legătura nu_mi-l_da schimb*_subiectul schimb*_vorba deviază_discuția dă-o_cotită
      dă-o_la_întors dați-o_la_întors scăld* dă-o_pe_glumă eschiv* evaziv* pe_ocolite amân* trag*_de_timp tergivers* lungește-o lungiți-o lungim_vorba
      câștig*_timp cu_vorba plimbă-l plimbați-l pe_drumuri ana_la_caiafa mâine-poimâine azi-mâine paștele_cailor calendele_grecești sfântul_așteaptă
      sfântu-așteaptă revino_mâine reveniți_mâine sunați_mâine vom_vedea spune_că_revenim promite_că_revii mereu_ocupat* veșnic_ocupat* foarte_ocupat*
      prea_ocupat* e_ocupat* este_ocupat* sună_ocupat n-am_timp n-avem_timp sunt_prins* e_prins* prins_până_peste_cap s-a_pierdut pierdut_la_poștă
      pierdut_pe_drum rătăcit* n-a_ajuns n-am_primit nu_am_primit_mailul a_ajuns_în_spam a_intrat_în_spam spune*_că_nu ocolește_subiectul
      ocoliți_subiectul suntem_ocupați sunt_ocupat* a_picat_server* nu_e_la_birou nu_sunt_la_birou
    `,
    fool: `
      prost proastă proști proștii prostule proștilor prostie prostăn* prostălău tont* tâmpit* tâmpeni* idiot* imbecil* cretin* dobito* bou boul vită
      măgar* găgăuț* nătâng* nătărău nătăfl* netot* neghiob* guguștiuc* fraier* fleț* bleg* bleagă papă-lapte mămăligă cap_de_lemn capete_de_lemn
      cap_sec capete_seci tare_de_cap greu_de_cap încuiat_la_minte bătut_în_cap dus_cu_pluta doagă de_pe_fix puțină_minte fără_creier fără_minte
      fără_cap creier_de_găină creier_de_muscă descreierat* clovn* paiaț* măscăric* bufon* caraghio* circari circ ridicol* penibil* râsul_curcilor
      de_râs amator amatori amatorism* diletant* cârpaci* cârpăcel* începător* nepricep* habarnist* ageami* țărăn* mocofan* analfabet* agramat*
      ignorant* incult* habar_n-are habar_n-au habar_n-aveți nu_au_habar nu_aveți_habar n-aveți_habar bâjbâi* să_citească să_numere nu_știți_să_citiți
      nu_știți_să_numărați nu_știu_nici_să nu_știe_nici_să nu_știți_nici_să n-au_carte fără_școală duce_capul duce_mintea nu_pricep* nu_înțeleg*_nimic
      nu_e_în_stare nu_sunt_în_stare nu_sunteți_în_stare grădiniț* grupa_mică repetent* handicapat* retardat* debil* nebun* țicnit* ramolit* tembel*
      zăpăcit* aiurit* împiedicat* nu_știe_carte
    `,
    crook: `
      mincino* minte_de_îngheață mint_de_îngheață minte_cum_respiră ne-ați_mințit ne-au_mințit ne-a_mințit ne_mint ne_mințiți gogoșar* hoți hoțul
      hoții hoților hoțoman* hoție la_drumul_mare furați furat furt ca_în_codru jaf* jefui* tâlhar* borfaș* găinar* pungaș* bandit* ne_jupuiesc
      prădător* escroc* înșeală înșelat* trișor* trișeaz* trișa* șarlatan* impostor* șnapan* șmenar* șmenuri țeapă țepar* țepe țepuit* în_piept
      pe_sfoară ne-au_fentat matrapazlâc* pehlivan* mafiot* fals* lacom lăcomi* hrăpăreț* avar avariți* zgârcit* zgârie-brânză zgârcen* calic*
      cămătar* nesătul* nu_se_mai_satură mână_strânsă ochi_de_lup rechin* căpuș* parazit* vampir* sug_sângele ne_sug_banii profitor* speculant*
      bișnițar* samsar* pomanagi* șacal* hien* vultur* două_fețe ipocri* fățarnic* duplicitar* prefăcut* perfid* șarpe viperă viclean viclen* lichea
      javră jigodi* nemernic* ticălo* secătur* derbede* neserio* necinsti* fără_scrupule coloană_vertebrală fără_cuvânt rea-credință nesimți* tupeist*
      corupt* șpăgar* canalie canalii fură înșală lipitoa* lipitori ești_hoț un_hoț hoțule
    `,
    lazy: `
      lene lenevi* trântor* trândav* pierde-vară taie-frunză frec*_menta frec*_duda chiulangi* stau_degeaba stă_degeaba nu_fac_nimic nu_face_nimic
      mâinile_în_sân delăsat* neatent* neglijen* lălâi* mototol* superficial* mântuială dorul_lelii în_grabă_și_prost rasol* cârpăceală încropeal*
      porcări* inutil* nefolositor* bun_de_nimic buni_de_nimic bună_de_nimic pierdere_de_timp degeaba_plătim umbră_pământului nulitat* balast
      piatră_de_moară plângăreț* văicăre* smiorcăi* cârcotaș* cârcoti* lament* mereu_nemulțumi* veșnic_nemulțumi* melc ca_melcii țestoas* ca_broasca
      moșmon* mocăi* lent tărăgăn* adormit* dorm_pe_ei doarme_pe_el dormiți_pe_voi treziți-vă somnoros* somn_de_voie v-ați_trezit cârpaci*
      incompetent* nepricep* neprofesionist* neprofesional* incapabil* neisprăvit* împiedicat* nepregătit* mediocr* varză dezorganizat* dezorganizar*
      nu_sunt_în_stare nu_e_în_stare mereu_în_întârziere mereu_întârzie întârziat* întârzie_mereu întârzie_de_fiecare_dată iar_întârzie
      din_nou_cu_întârziere nu_livrează_la_timp pacoste belea năpast* pisălog* enervant* sâcâitor* agasant* plictisitor* insuportabil* nesuferit*
      bătător_la_cap scai frunză_la_câini freacă_mangalul chiulesc nu_mișcă*_un_deget plângăcio* mofturo* se_plâng*_mereu plâng*_întruna melcul
      dorm*_în_papuci doarme_în_papuci dorm*_în_bocanci de_doi_lei puturo* leneș*
    `,
    sarcasm: `
      aparent după_cum_se_pare din_câte_se_pare probabil_că_nu pesemne bănuiesc_că_nu bravo bravos jos_pălăria chapeau aplauze tot_respectul
      toată_stima toată_admirația să_vă_fie_de_bine să-ți_fie_de_bine și_un_copil și_bunica și_o_maimuță prea_greu_de_înțeles
      prea_greu_pentru_dumneavoastră prea_greu_pentru_voi prea_complicat_pentru cer_prea_mult ar_fi_prea_mult dacă_nu_vă_deranjează nu_vă_obosiți
      nu_vă_deranjați ce_generos câtă_generozitate cât_de_generos câtă_bunătate ce_drăguț ce_amabil ce_onoare ce_surpriză ce_noroc_pe_noi mare_scofală
      mare_brânză halal frumos_din_partea ca_de_obicei ca_întotdeauna ca_de_fiecare_dată conform_obiceiului cine_ar_fi_crezut cine_s-ar_fi_așteptat
      ia_uite ia_te_uită minune ce_să_vezi vai_de_mine vai_ce nu_ne_mai_miră mai_să_fie evident vă_depășește te_depășește îi_depășește
      depășit_de_situație firește desigur_că_nu învățați_să învață_să_citești binevoi* catadicsi* îndurați_și vă_îndurați fiți_buni_și_citiți
      poate_învățați poate_reușiți poate_vă_treziți poate_data_viitoare dacă_sunteți_în_stare dacă_știți_să_citiți v-am_explicat_deja v-am_mai_spus
      a_suta_oară a_mia_oară un_desen pe_înțelesul_dumneavoastră pe_înțelesul_tuturor rar_și_clar domnilor_specialiști deștept* felicitări*
      mai_rar_așa orice_copil un_copil_de prea_mult_să vă_desen* genial* strălucit* savanț* mari_specialiști geniu* geniilor
    `,
    harm: `
      distrug* praf_și_pulbere ruin* sunteți_terminați îi_terminăm desființ* îngrop* zdrob* amarnic blestema_ziua vârf_și_îndesat costa_scump
      o_să_vă_coste răzbun* aceeași_monedă răfui* viața_grea zile_negre zile_fripte calvar bețe_în_roate în_instanță la_protecția_consumatorului anaf
      anpc facem_public vă_facem_publicitate publicitate_negativă facem_de_râs la_televizor presă demasc* stâlpul_infamiei compromit* șantaj*
      discredit* lista_neagră blacklist* nu_mai_vindeți nu_veți_mai_vinde nu_mai_livrați_nimănui boicot* învăț*_minte să_țină_minte veți_vedea_voi
      vedeți_voi o_să_vedeți lasă_că_vezi ce_pățești ce_pățiți o_pățiți aveți_grijă_ce cu_cine_aveți_de-a_face cu_cine_v-ați_pus nu_știți_cu_cine
      de_ce_suntem_în_stare consecinț* avertisment avertiz* amenint* vai_de_voi vai_de_capul nu_glumim nimicim nimicit* nimicesc fac*_praf falimen*
      ești_terminat vă_terminăm pe_butuci va_părea_rău să_vă_pară_rău să_le_pară_rău să-ți_pară_rău să_regret* regreta plăt*_scump plăt*_pentru_asta
      polițele mănânc*_zilele mâncăm_zilele în_judecată la_judecată tribunal* avocat* plânger*_penal* dosar_penal fiscul recenzi*_negativ*
      recenzi*_proast* la_ziar* afl*_toată_lumea toată_lumea_va_afla afl*_toată_piața o_lecție las'_că_vezi vă_reclam* îi_reclam* te_reclam
      deschid*_proces un_proces_de
    `,
    war: `
      război războiul războiului războinic* bătălie bătălia luptă lupte luptăm luptați luptător* înfrunt* arme armele înarm* armată armatei artileri*
      muniți* arsenal* gloanț* glonț tun pumnal* grenad* dinamit* mitralier* pistol* scut atac* contraatac* asalt* ofensiv* contraofensiv* năvăl*
      loviți lovim ambuscad* pândă încercui* flanc* front frontul prima_linie baricad* tranșe* trupe trupele soldat* ostaș* pluton_de_execuție desant
      parașut* raid invad* invazi* bomb* explozi* teren_minat rachet* foc_la_voință deschid*_focul bătaia_puștii trageți_în_plin în_vizor împușc*
      ucid* omor* asasin* măcel* masacr* extermin* anihil* nimici* asedi* cucer* capitul* să_se_predea steagul_alb prizonier* ostatic* înfrâng*
      înfrânt* învingem învingeți învins* învingător* victori* triumf* supun* zdrobi* strivi* distrug* spulber* pulveriz* fac*_praf fă-i_praf radem
      de_pe_fața_pământului pârjol* la_pământ răpun* baie_de_sânge până_la_moarte viață_și_pe_moarte cuțit* din_joc cal*_troian dobor* lovitur* duel
    `,
    prey: `
      vânat* vânăm vânează vânez hăitui* haită copoi momeal* momeli momește nadă ademen* cârlig cârligul agăț* gălușca pescui* pescar* undiț* peștele
      peștii pește_mare plevușc* năvod* în_plasă oaie turmă miel mielul la_tăiere abator curcan* găină ouă_de_aur vrabi* vaca muls mulg* capcan*
      cursă_de_șoareci cad*_în_cursă în_laț gheare ghearele colți prăd* victim* țintă_ușoară țintă_sigură fraier* jaf* captur* trofe* scalp*
      blana_ursului pielea_ursului jupui* jupoi* jupoa* pielea_de_pe tund* tuns jumul* smulg* ciupi* stoarce* stors_ca_o ca_pe_o_lămâie înghit*
      mâncăm_pe_pâine îi_mâncăm mănâncă-i de_viu de_vii devor* sfâși* să_muște au_mușcat înfulec* hăpăi* miros*_sânge* miroase_a_sânge simt*_sânge*
      adulmec* ia-i_urma luați-i_urma târcoale dă-i_roată roiesc ca_vulturii ca_rechinii lup lupii pândeș* pândă încolți* gonit* fugări* prinde-l
      prindeți-l să_pice client_gras îngrăș* mrejele pândim
    `,
    opponent: `
      oponent* potrivnic* ostil* tabăra_adversă tabăra_cealaltă cealaltă_tabără de_cealaltă_parte partea_adversă partea_cealaltă cealaltă_parte_a
      tabăra_lor tabăra_noastră tabere baricada terenul_lor echipa_adversă echipei_adverse împotriva_noastră împotriva_lor împotriva_clientului
      împotriva_furnizorului împotriva_tuturor contra_noastră contra_lor noi_vs_ei noi_și_ei ei_sau_noi noi_sau_ei ori_noi_ori_ei ori_ei_ori_noi
      ei_contra_noi de-ai_noștri de-ai_lor ăștia ăia ăstora ălora cu_noi_sau_împotriva nu_e_cu_noi nu_avea_încredere nu_aveți_încredere
      să_nu_ai_încredere n-aveți_încredere n-ai_încredere nu_te_încrede* nu_ne_încredem nu_te_baza nu_vă_bazați nu-i_crede nu-i_credeți nu-l_crede
      nu-l_credeți nu_crede_nimic nu_credeți_nimic nu_credeți_o_iotă nu_le_da_crezare să_nu-i_crezi nu-i_scăpa_din_ochi ochii_pe_ei păziți-vă
      păzește-te feriți-vă ferește-te suspicio* neîncreder* nu_e_de_încredere nu_sunt_de_încredere cârtiț* turnător* iscoadă infiltrat* agent_dublu
      coloana_a_cincea iuda înjunghi* pe_la_spate sapă sap*_groapa groapa_noastră complot* conspir* ne_vor_răul ne_vor_pielea vor_să_ne_distrugă
      vor_să_ne_fure vor_să_ne_jupoaie vor_să_ne_fraierească vor_să_ne_păcălească ne_fac_jocurile joacă_murdar joc_murdar lup_în_blană_de_oaie
      lupi_în_blană răul_necesar vinde_secret* uneltesc uneltiri dușman* inamic* adversar* rival* spion* trădăto* trădare trădează nu_vă_încred*
    `,
    body: `
      gât gâtul gâtului gâtlej beregat* ștreang* sugrum* gâtui* genunchi genunchii îngenunch* ceafă grumaz* spinare spinarea spinării spate_la_zid
      dinți dinții dinte scrâșn* colți colții măsele botul bot fălci falca fălcile maxilar* sânge sângele sângelui sânger* însânger* ultima_picătură
      oase oasele oaselor măduva coaste coșul_pieptului piele pielea blana două_piei șapte_piei trei_piei jupui*_de_viu coaie coaiele boașe testicul*
      ouă ouăle fundul cur curul limbi dosul dos șezut de_nas sub_nas nasul transpir* sudoare sudoarea nădușe* asud* sudori_reci scuip* salivă bale
      curg_balele capul capete capetele mâna_în_foc mâini_legate legat_de_mâini mâinile_legate picioare_de_lut pe_bătături călcâi călcâiul la_picioare
      ficat ficatul ficații mațe mațele rinichi inimă inimii burți stomac* pumn pumnul pumni pumnii obraz obrazul creier creierii urechi ureche
      ochi_pentru_ochi coate unghii unghiile piept pieptul palme palmă până_peste_cap
    `,
    royal: `
      rege regi regele regii regește regină reginei princiar* prinț prințes* majestat* maiestat* maiestuos* luminăți* înălțimea_sa înălțimea_voastră
      măria_sa măria_ta excelența_sa alteț* coroană încoron* sceptru sceptrul tronul întron* piedestal* jupân vodă suveran* despot* zeu zei zeiță
      zeităț* zeific* atotputernic* sfânt sfântul sfințenie moaște moaștele sacrosanct* idolatr* vener* adora* proslăv* cult cultul divin* icoană
      icoane tămâi* cu_surle osanal* pâine_și_sare faraon* șeful_nostru_suprem șeful_suprem șeful_cel_mare clientul_e_patronul clientul_comandă
      clientul_dictează patronul_nostru adevăratul_șef adevăratul_patron el_e_șeful ei_sunt_șefii el_dictează ei_dictează el_comandă el_hotărăște_tot
      clientul_hotărăște_tot puf pe_palme țarul ca_un_pașă regal* împăra* tron stăpân stăpânul stăpâni stăpânii stăpânului stăpâna boier* coconaș*
      lord* dumneze* zeul zeii sacru sacră sacri idol idolul idoli idolii închinăm închină-te închin*_la altar* covor*_roșu covoare_roșii sultan*
      clientul_e_șef* clientul_este_șef* monarh* preaslăv*
    `,
    obey: `
      supun* orbește necondiționat* fără_să_crâcnești crâcni* fără_comentarii fără_murmur ordin ordinul ordinele să_trăiți drepți la_discreția_lor
      la_cheremul la_mâna_lor la_bunul_plac capul_plecat capu'_plecat plecăciun* închin* ne_înclinăm înclin*_în_fața reverenț* îngenunch* în_genunchi
      în_patru_labe pup*_mâna pup*_în_fund pup*_tălpile linguși* ling*_cizme da_domnule da_boss da_stăpâne zi_ca_el înghi* în_sec broasca din_dinți
      rabd* îndur* suport*_orice accept*_orice servitor* servil* sclav* rob valet iobag* vasal* cârpă cățel căței câine_credincios implor* rugați-vă
      roagă-l_frumos ne_rugăm_de_ei milog* dorința_clientului dorința_dumneavoastră dorința_lui dorința_ta_e porunc* lege_pentru_noi e_lege este_lege
      literă_de_lege e_sfânt ascultător* ascultă_și_execută ascultare_oarbă execut*_ordin* mereu_la_dispoziția supus supuși supusă plec*_capul
      pleacă_capul temenele plocon* ne_târâm te_târăști la_picioarele lingă* periem da_șef* accept*_tot sluga* slugi slujesc sluji* robi robul lache*
      argat* preș călca*_în_picioare cerși* cerșesc cerșeto* roagă-te pupincur* umil*
    `,
    alwaysright: `
      are_întotdeauna_dreptate are_totdeauna_dreptate are_mereu_dreptate are_dreptate_întotdeauna are_dreptate_mereu întotdeauna_are_dreptate
      mereu_are_dreptate au_întotdeauna_dreptate au_mereu_dreptate aveți_întotdeauna_dreptate aveți_mereu_dreptate ai_întotdeauna_dreptate
      ai_mereu_dreptate clientul_are_dreptate clienții_au_dreptate clientul_are_întotdeauna clientul_are_mereu are_dreptate_și_când
      are_dreptate_chiar_și are_dreptate_chiar_dacă chiar_când_greșește și_când_greșește și_când_se_înșală când_n-are_dreptate când_nu_are_dreptate
      dacă_n-are_dreptate dacă_nu_are_dreptate deși_greșește dreptate_absolută dă-i_dreptate dați-i_dreptate dă-le_dreptate dați-le_dreptate
      dăm_dreptate dați_dreptate nu_greșește_niciodată clientul_nu_greșește nu_greșesc_niciodată nu_poate_greși nu_are_cum_să_greșească știe_mai_bine
      clientul_știe infailibil* e_lege este_lege lege_pentru_noi cuvântul_clientului literă_de_lege ce_zice_clientul ce_spune_clientul cum_zice_el
      cum_spune_clientul cum_vrea_clientul ce_vrea_clientul vorba_lui e_sfânt este_sfânt adevărul_absolut ultimul_cuvânt el_decide el_hotărăște
      clientul_decide clientul_hotărăște contraz* nu_te_pune_cu nu_vă_puneți_cu nu_te_certa* nu_se_discută nu_comenta* niciun_cuvânt_împotriva
      nicio_obiecție fără_împotrivire fără_obiecți* fără_replică niciodată_un_nu nu_i_se_spune_nu nu_se_spune_nu nu_există_nu nu_știm_să_spunem_nu
      nu_refuz* nu-i_refuz* nu_le_refuz* nu_vă_refuz* nu_poate_fi_refuzat* să_nu_spui_nu să_nu_zici_nu niciodată_nu de_nerefuzat clientul_e_rege
      deplină_dreptate se_dă_dreptate ce_spune_el cuvântul_final vorbă_împotriva punem_la_îndoială nu_se_pune_la_îndoială nu_pune*_la_îndoială
      nu_zice*_nu nu_spune*_nu cuvântul_nu nu_i_se_refuză nu_se_refuză nu_replic*
    `,
    'meeting-objective': `
      va_sun_pentru_ca va_sun_ca_sa va_sun_in_legatura va_sun_sa te_sun_pentru_ca te_sun_ca_sa am_sunat_ca_sa am_sunat_pentru_ca
      motivul_pentru_care_va motivul_pentru_care_sun* de_ce_va_sun de_ce_va_scriu va_scriu_pentru_ca va_scriu_ca_sa va_scriu_deoarece
      va_scriu_intrucat va_scriu_in_legatura iti_scriu_pentru_ca iti_scriu_ca_sa va_contactez_pentru va_contactam_pentru va_contactez_in_legatura
      va_contactam_in_vederea revin_la_dumneavoastra_pentru de_ce_ne_vedem de_ce_ne_intaln* de_ce_mergem_acolo de_ce_suntem_aici pentru_ce_ne_vedem
      pentru_ce_ne_intaln* ne_vedem_ca_sa ne_vedem_pentru ne_intalnim_ca_sa ne_intalnim_pentru_a ne-am_intalnit_ca_sa ne-am_adunat_ca_sa
      suntem_aici_ca_sa suntem_aici_pentru_a am_venit_ca_sa am_venit_pentru_a am_venit_azi_sa venim_ca_sa mergem_acolo_ca_sa merg_la_ei_sa
      ca_sa_putem_stabili ca_sa_putem_hotari ca_sa_putem_decide ca_sa_stabilim ca_sa_hotaram ca_sa_lamurim ca_sa_clarificam ca_sa_cadem_de_acord
      ca_sa_vedem_daca ca_sa_aflam_daca sa_vedem_impreuna_daca sa_ne_lamurim_daca sa_stabilim_azi sa_hotaram_azi sa_decidem_azi sa_batem_palma_pe
      scopul_intalnirii scopul_discutiei scopul_apelului scopul_vizitei scopul_sedintei scopul_acestei scopul_acestui scopul_meu_de_azi
      scopul_nostru_pentru_azi scop_intalnire scop_apel scopul_telefonului obiectul_intalnirii obiectul_vizitei obiectul_discutiei rostul_intalnirii
      rostul_discutiei rostul_vizitei tinta_intalnirii tinta_apelului obiectiv_intalnire obiectivul_intalnirii obiectivul_vizitei obiectivul_discutiei
      obiectivul_apelului intalnirea_are_ca_scop discutia_are_ca_scop vizita_are_ca_scop are_drept_scop a_avut_ca_scop intalnirea_a_fost_convocata
      ce_vrem_de_la_intalnire ce_vrem_sa_obtinem_azi ce_vrem_sa_obtinem_din ce_vrem_din_discutie ce_urmarim_cu_intalnirea ce_urmarim_azi
      ce_urmarim_prin_vizita ce_vreau_de_la_apel ce_vreau_sa_iasa ce_trebuie_sa_iasa cu_ce_vrem_sa_plecam cu_ce_vreau_sa_plec vrem_sa_plecam_cu
      vreau_sa_plec_cu sa_plecam_de_acolo_cu sa_iesim_din_sala_cu sa_iesim_de_acolo_cu la_sfarsitul_intalnirii_vrem la_finalul_intalnirii_sa
      la_finalul_discutiei_sa la_finalul_apelului_sa dupa_apel_vreau_sa dupa_intalnire_vrem_sa pana_la_finalul_intalnirii pana_plecam_trebuie_sa
      cand_inchidem_telefonul_sa vizita_e_reusita_daca intalnirea_e_reusita_daca apelul_e_reusit_daca am_reusit_daca_plecam consideram_reusita_daca
      intalnirea_si-a_atins_scopul azi_vrem_sa azi_as_vrea_sa astazi_as_vrea_sa astazi_am_dori_sa astazi_vrem_sa as_vrea_sa_discutam_azi
      pe_ordinea_de_zi_e as_vrea_sa_va_arat as_dori_sa_stabilim_o vreau_sa_obtin_o_intalnire as_vrea_doar_sa_aflu sunt_aici_ca_sa spune_de_ce_suni
      spune_din_capul_locului_de spuneti_de_ce_ati_venit spune_clar_de_ce incepe_cu_motivul anunta_scopul anuntati_scopul enunta_scopul
      spune-i_de_ce_ai_venit spune_pentru_ce_ai rezultat_dorit rezultatul_dorit_al rezultat_asteptat_al in_vederea_stabilirii pentru_a_conveni_asupra
    `,
    'counterpart-objective': `
      ce_doriti_de_la_intalnire ce_doriti_de_la_aceasta ce_doriti_sa_obtineti ce_doriti_sa_aflati ce_ati_dori_sa_obtineti ce_ati_dori_sa_iasa
      ce_ati_vrea_sa_iasa ce_ati_vrea_sa_obtineti ce_ati_vrea_sa_aflati ce_ati_vrea_sa_lamurim ce_va_doriti_de_la ce_va_doriti_din ce_va_doriti_azi
      ce_v-ati_propus ce_v-ati_dori ce_ti-ai_propus ce_vrei_de_la_intalnire ce_ai_vrea_sa_iasa ce_vrei_sa_obtii ce_iti_doresti_de_la
      ce_asteptati_de_la ce_astepti_de_la ce_asteptari_aveti ce_asteptari_ai la_ce_va_asteptati_de cu_ce_asteptari_ati ce_asteptari_au ce_asteapta_ei
      ce_asteapta_clientul_de_la ce_asteapta_partenerul ce_asteapta_de_la_intalnire ce_asteapta_cealalta_parte pentru_dumneavoastra_ce_ar
      pentru_dumneavoastra_ce_e ce_ar_face_intalnirea_utila ce_ar_face_discutia_utila ca_sa_fie_utila_pentru ca_intalnirea_sa_va_fie
      sa_nu_fie_timp_pierdut ca_sa_merite_timpul_dumneavoastra ati_spune_ca_a_meritat ar_trebui_sa_se_intample ati_vrea_sa_plecati
      cu_ce_doriti_sa_plecati cu_ce_vrei_sa_pleci ar_vrea_sa_plece cu_ce_sa_plecati ce_vor_ei_de_la ce_vor_ei_din ce_vor_ei_sa_iasa
      ce_vor_ei_sa_obtina ce_urmaresc_ei ce_urmareste_clientul ce_urmareste_el ce_urmareste_ea ce_urmariti_prin ce_urmariti_dumneavoastra
      ce_urmareste_partea_cealalta ce_urmareste_cealalta_parte ce_vrea_clientul_de_la ce_vrea_ea_de_la ce_vrea_el_de_la ce_vrea_sa_obtina_clientul
      ce_vrea_cealalta_parte ce_vrea_partea_cealalta ce_isi_doreste_clientul_de ce_isi_doresc_de_la ce_asteapta_ea_de_la de_ce_ne-au_chemat
      de_ce_ne-au_primit de_ce_ne-ati_chemat de_ce_ati_acceptat_intalnirea a_acceptat_sa_ne scopul_lor scopul_clientului scopul_dumneavoastra
      scopul_celeilalte_parti scopul_partenerului tinta_lor tinta_clientului obiectivul_clientului obiectivul_lor obiectivele_lor
      obiectivul_dumneavoastra obiectivele_dumneavoastra obiectivul_interlocutor* obiectivul_celeilalte_parti obiectivul_cumparatorului
      obiectivul_furnizorului asteptarile_clientului asteptarile_lor asteptarile_dumneavoastra asteptarile_celeilalte_parti asteptarile_interlocutor*
      agenda_lor agenda_dumneavoastra ei_vor_sa_afle ei_vor_sa_iasa ei_vor_sa_vada ei_vin_ca_sa ei_vin_pentru clientul_vrea_sa_plece
      clientul_vrea_sa_afle clientul_vrea_sa_iasa clientul_vine_ca_sa clientul_vine_cu_gandul clientul_urmareste_sa clientul_si-a_dorit
      clientul_a_venit_ca_sa au_venit_ca_sa au_venit_cu_gandul vor_sa_plece voiau_sa_afle voiau_sa_iasa_cu voiau_de_la_intalnire voia_de_la_discutie
      de_la_intalnire_ei_asteptau la_intrebarea_ce_vor intreaba_ce_vrea_de intreaba_ce_vor_de intreaba_ce_asteapta intreaba_ce_asteptari
      intreaba_ce_vor_ei intreaba-l_ce_vrea intreaba-i_ce_vor intreab-o_ce_vrea intrebati_ce_doreste intrebati_ce_asteapta intrebati-l_ce_doreste
      intrebati-i_ce_vor afla_ce_vor_ei_de afla_ce_asteapta_de_la aflati_ce_asteapta noteaza_ce_vor_ei notati_ce_asteapta noteaza_ce_asteapta
      cere-i_sa_spuna_ce_vrea lasa-l_sa_spuna_ce_vrea ce_subiecte_ati_vrea ce_puncte_doriti ce_ati_adauga_pe_agenda ce_mai_puneti_pe_agenda
      ce_lipseste_de_pe_agenda aveti_si_dumneavoastra_ceva ce_e_important_azi_pentru ce_v-a_facut_sa_ne ce_v-a_determinat_sa
    `,
    'expectation-setting': `
      va_spun_cum_decurge va_spun_ce_urmeaza va_spunem_ce_urmeaza uitati_cum_facem uite_cum_facem uitati_cum_procedam iata_cum_procedam
      iata_ce_urmeaza cum_va_decurge cum_o_sa_decurga cum_decurge_intalnirea cum_decurg_lucrurile cum_se_desfasoara cum_mergem_mai_departe_cu
      ce_se_intampla_dupa ce_se_intampla_mai_departe ce_se_intampla_cu_oferta ce_se_intampla_acum ce_urmeaza_dupa ce_urmeaza_acum
      ce_urmeaza_din_partea mai_departe_se_intampla la_ce_sa_va_asteptati la_ce_va_puteti_astepta intai_dumneavoastra_apoi_noi
      intai_noi_apoi_dumneavoastra mai_intai_va_intreb intai_va_pun_cateva incep_cu_cateva_intrebari apoi_va_arat pe_urma_va_arat
      dupa_aceea_va_prezint apoi_raspundem_la_intrebari la_sfarsit_hotaram_impreuna la_final_stabilim la_final_hotaram la_final_decidem_impreuna
      la_sfarsit_va_puteti_spune la_final_imi_spuneti va_dura_cam va_dura_aproximativ va_dura_maximum dureaza_cam dureaza_de_regula dureaza_in_total
      totul_dureaza o_sa_dureze intalnirea_dureaza va_rapesc nu_va_retin_mai_mult nu_va_tin_mai_mult am_nevoie_de_zece_minute avem_la_dispozitie
      ne_ajung_treizeci primiti_raspuns primiti_un_raspuns veti_primi_raspuns veti_primi_un_raspuns veti_primi_raspunsul veti_primi_de_la_noi
      veti_primi_confirmarea veti_primi_oferta veti_primi_un_mail veti_primi_un_proces primesti_raspuns primesti_de_la_noi o_sa_primiti o_sa_primesti
      va_raspundem_pana va_raspundem_in_cel_mult va_vom_raspunde va_dam_raspunsul va_dam_de_veste va_dau_de_veste va_dam_de_stire va_anuntam_pana
      va_anuntam_in va_vom_anunta va_vom_comunica va_comunicam_decizia va_comunicam_rezultatul va_vom_informa va_vom_tine_la_curent va_tinem_la_curent
      va_tin_la_curent te_tin_la_curent auziti_de_la_noi afla*_de_la_noi_pana aflati_rezultatul_pana va_revenim_cu va_vom_contacta
      va_contacteaza_colegul va_suna_colegul_nostru va_va_suna va_va_contacta veti_fi_contactat* veti_fi_anuntat* veti_fi_sunat* veti_fi_informat*
      veti_fi_instiintat* oricare_ar_fi_raspunsul si_daca_e_nu indiferent_de_decizie indiferent_de_rezultat fie_ca_e_da chiar_si_daca_raspunsul
      daca_nu_va_raspundem decizia_se_ia cum_se_ia_decizia cum_luam_decizia cum_decidem decizia_o_ia decizia_o_luam hotararea_se_ia
      decizia_va_fi_luata compar*_ofertele_si evaluam_ofertele analizam_toate_ofertele ofertele_se_compar* apoi_ajunge_la apoi_merge_la
      pe_urma_merge_la dupa_semnare_urmeaza dupa_semnare_veti dupa_comanda_urmeaza dupa_ce_semnati dupa_ce_confirmati de_indata_ce_confirmati
      imediat_ce_confirmati dupa_ce_primim_comanda in_prima_saptamana in_saptamana_urmatoare_veti de_partea_dumneavoastra_e_nevoie
      ce_avem_nevoie_de_la ce_facem_noi_ce_faceti de_la_dumneavoastra_avem_nevoie noi_ne_ocupam_de pana_atunci_nu_trebuie spune_cum_decurge
      spune-i_ce_urmeaza spune-le_ce_urmeaza spuneti-le_ce_urmeaza explica-i_ce_urmeaza explicati_pasii anunta_cum_decurge anunta_cat_dureaza
      spune_cat_dureaza spune-i_cand_primeste
    `,
    'next-step': `
      va_sun_luni va_sun_marti va_sun_miercuri va_sun_joi va_sun_vineri va_sun_maine va_sun_pe va_sun_din_nou_pe va_sun_saptamana_viitoare te_sun_luni
      te_sun_joi te_sun_vineri te_sun_maine te_sun_pe revin_luni revin_pana revin_cu_telefon revin_cu_oferta revenim_pana revenim_cu_o_propunere
      il_sun_pe o_sun_pe ii_sun_pe il_suna_pe ii_suna_pe suna_clientul_pe trimit_pana trimite_pana trimitem_pana trimite_oferta_pana pregateste_pana
      pregatesc_pana pregatim_pana intocmeste_pana verifica_pana verificam_pana verific_pana confirma_pana confirmati_pana confirmam_pana
      semneaza_pana livreaza_pana stabileste_pana lamureste_pana clarifica_pana aduce_pana completeaza_pana actualizeaza_pana programeaza_pana
      rezerva_pana introduce_pana discuta_pana va_prezenta_pana transmite_pana transmitem_pana transmiteti_pana va_rog_sa_trimiteti
      va_rog_sa_confirmati va_rog_sa_imi_confirmati va_rugam_sa_ne_trimiteti va_rugam_sa_ne_confirmati va_rugam_sa_ne_transmiteti
      va_rugam_sa_confirmati ne_puteti_trimite ne_puteti_confirma imi_puteti_trimite imi_puteti_confirma ne_trimiteti_va_rog imi_trimiti_pana
      ne_spuneti_pana spuneti-mi_pana trimiteti-ne_pana trimite-mi_pana confirmati-ne_pana asteptam_de_la_dumneavoastra astept_de_la_dumneavoastra
      astept_raspunsul_pana asteptam_raspunsul_pana asteptam_confirmarea pana_luni pana_marti pana_miercuri pana_joi pana_vineri pana_maine
      pana_pe_data_de pana_la_data_de pana_la_sfarsitul_saptamanii pana_la_finalul_saptamanii pana_saptamana_viitoare cel_tarziu_luni cel_tarziu_joi
      cel_tarziu_vineri cel_tarziu_pana cel_tarziu_pe termen_pana pana_cand_anume in_cel_mult_doua_zile urmatorul_pas pasul_urmator pasii_urmatori
      urmatorii_pasi urmatoarea_actiune urmatoarea_miscare mai_departe_facem ce_facem_mai_departe cine_ce_pana_cand cine_si_pana_cand ce_cine_cand
      cine_face_ce ce_ramane_de_facut de_facut_pana ramane_sa_trimitem ramane_sa_trimit ramane_ca_eu_sa ramane_stabilit_ca am_ramas_ca
      am_ramas_intelesi am_stabilit_ca_eu s-a_stabilit_ca s-a_convenit_ca am_convenit_ca ne-am_inteles_ca sarcina_revine actiune_responsabil_termen
      responsabil_si_termen se_ocupa_pana raspunde_de_asta ne_vedem_luni ne_vedem_joi ne_vedem_pe ne_auzim_luni ne_auzim_joi ne_auzim_vineri
      ne_auzim_pe ne_intalnim_pe ne_reauzim_pe vorbim_luni vorbim_joi vorbim_pe programat*_pentru_data urmatoarea_intalnire_pe
      urmatoarea_intalnire_are_loc urmatoarea_discutie_pe v-ar_conveni_joi v-ar_conveni_marti v-ar_conveni_pe va_convine_joi ar_merge_joi
    `,
    preparation: `
      inainte_de_intalnire_afla inainte_de_intalnire_aflati inainte_de_apel_afla inainte_de_apel_citeste inainte_sa_suni inainte_sa_sunati
      inainte_sa_mergi inainte_sa_mergeti inainte_sa_te_duci inainte_sa_intri inainte_sa_pui_mana inainte_de_a_suna inainte_de_vizita
      inainte_de_primul_apel inainte_de_prima_intalnire inainte_de_contact uita-te_pe_site uitati-va_pe_site uita-te_pe_pagina citeste_site-ul
      citeste_pagina_lor citeste_ultimul_raport citeste_bilantul cauta_bilantul bilantul_lor bilantul_firmei cifra_lor_de_afaceri ce_cifra_de_afaceri
      cati_angajati_au numar_de_angajati cati_oameni_au verifica_pe_termene registrul_comertului profilul_lui_de profilul_ei_de profilul_de_linkedin
      pe_linkedin cauta_pe_net cauta_in_presa ce_scrie_presa ce_s-a_scris_despre anunturile_de_angajare anunturile_lor_de_angajare posturi_scoase
      afla_cu_ce_se_ocupa cu_ce_se_ocupa_firma din_ce_traieste_firma din_ce_castiga_ei ce_produc_ei ce_vand_ei cui_ii_vand cine_sunt_clientii_lor
      clientii_lor_principali cine_le_sunt_concurentii concurentii_lor cine_le_livreaza cu_cine_lucreaza_acum cu_cine_lucreaza_in_prezent
      de_la_cine_cumpara de_la_cine_iau furnizorul_lor_actual furnizorul_actual ce_folosesc_acum ce_folosesc_in_prezent ce_utilaje_au
      ce_au_mai_cumparat ce_au_comandat_pana ce_a_cumparat_pana ce_a_comandat_anul cat_au_comandat istoricul_comenzilor istoricul_relatiei
      istoricul_clientului istoricul_cu_noi ce_reclamatii_au_avut ce_s-a_discutat_data_trecuta ce_s-a_promis_data ce_i-am_promis ce_le-am_promis
      notitele_de_la_ultima ultimele_discutii_cu recitim_notitele reciteste_corespondenta reciteste_mailurile afla_cine_vine afla_cine_va_fi
      cine_vine_la_intalnire cine_sta_la_masa cine_participa_din_partea cine_va_fi_de_fata cu_cine_vorbim_de_fapt cu_cine_avem_de-a_face
      cu_cine_stam_de_vorba ce_functie_are de_cand_e_in_functie de_cat_timp_lucreaza ce_fel_de_om_e ce_il_preocupa_acum ce_s-a_schimbat_la_ei
      ce_noutati_sunt_la_ei ce_planuri_au ce_planuri_are_firma ce_investitii_fac ce_investitii_au_anuntat in_ce_situatie_sunt cum_stau_financiar
      cum_stau_cu_banii cum_platesc am_aflat_ca_firma am_aflat_despre_ei am_aflat_pana_acum am_aflat_din_presa am_citit_ca_firma am_citit_ca_ati
      am_citit_ca_deschideti am_vazut_ca_ati_deschis am_vazut_ca_deschideti am_vazut_ca_angajati am_vazut_pe_site am_vazut_pe_site-ul am_vazut_anuntul
      am_vazut_in_presa am_observat_ca_firma din_presa_am_aflat din_presa_stim de_pe_site_stim stim_despre_ei_ca stim_deja_ca ce_stim_despre
      ce_stim_deja ce_nu_stim_inca ce_stim_ce_nu ce_mai_trebuie_aflat ce_trebuie_aflat de_aflat_inainte intreaba_colegii_care intreaba_un_coleg_care
      intreaba_pe_cine_a_lucrat sun*_la_receptie intreaba_la_receptie temele_de_acasa fa-ti_temele faceti-va_temele documenteaza-te documentati-va
      documentare_despre informeaza-te_despre fisa_clientului
    `,
    listening: `
      cum_faceti_acum cum_faceti_in_prezent cum_lucrati_acum cum_lucrati_in_prezent cum_procedati_acum cum_arata_la_dumneavoastra cum_arata_o_zi
      cum_se_intampla_la_dumneavoastra cum_merg_lucrurile_la cum_stati_cu cum_rezolvati_acum cum_va_descurcati cum_vedeti_dumneavoastra cum_vezi_tu
      cum_vi_se_pare cum_ati_ajuns_la cum_v-ati_ales ce_va_supara ce_va_deranjeaza ce_va_da_batai_de ce_va_doare ce_va_lipseste ce_va_ingrijoreaza
      ce_va_preocupa ce_va_tine_pe_loc ce_va_ia_cel_mai ce_nu_merge_la ce_nu_merge_cum ce_merge_bine ce_merge_greu ce_ati_schimba ce_ati_incercat
      ce_ati_face_altfel ce_v-ar_ajuta ce_te_supara ce_s-a_intamplat_ultima ce_se_intampla_daca_nu ce_parere_aveti ce_ganditi_despre
      ce_inseamna_pentru_dumneavoastra ce_intelegeti_prin povestiti-mi povestiti-ne povesteste-mi povestiti_putin spuneti-mi_mai_multe
      spuneti-ne_mai_multe spune-mi_mai_multe spuneti-mi_cum spuneti-mi_ce descrieti-mi descrieti_o_zi dati-mi_un_exemplu puteti_sa-mi_dati_un_exemplu
      ajutati-ma_sa_inteleg ajuta-ma_sa_inteleg aratati-mi_cum_lucrati mai_spuneti mai_e_ceva_ce mai_este_ceva_ce ce_altceva_ar si_ce_altceva
      ce_nu_v-am_intrebat ce_am_uitat_sa_intreb as_vrea_sa_aud v-as_asculta va_ascult va_ascultam te_ascult aveti_cuvantul ai_cuvantul
      va_las_sa_vorbiti va_dau_cuvantul cuvantul_e_al cuvantul_il_are da-i_cuvantul dati-i_cuvantul da-le_cuvantul lasa-l_sa_vorbeasca
      las-o_sa_vorbeasca lasa-i_sa_vorbeasca lasati-l_sa_vorbeasca lasa_clientul_sa_vorbeasca lasati_clientul_sa lasa-l_sa_termine
      lasa-l_sa-si_termine lasati-l_sa_termine lasa-l_sa_spuna lasa-i_sa_spuna lasa-i_sa_povesteasca taci_si_asculta intreaba_si_taci
      pune_intrebarea_si_taci apoi_taci dupa_intrebare_taci nu_intrerupe nu-l_intrerupe nu_intrerupeti nu_il_intrerupe nu-i_intrerupe
      fara_sa_intrerupi fara_sa_intrerupeti nu_sari_cu_raspunsul nu_completa_tu suporta_tacerea lasa_tacerea numara_pana_la numara_in_gand
      asculta_mai_mult vorbeste_mai_putin vorbim_mai_putin mai_mult_ascultam ascultam_mai_mult doua_urechi jumatate_din_timp jumatate_de_timp
      jumatate_din_intalnire vorbesc_ei vorbesc_jumatate vorbeste_clientul cat_vorbim_noi cel_putin_jumatate_vorb* timp_de_vorbire timpul_de_vorbire
      intrebari_deschise intrebare_deschisa intreaba_deschis intreaba_cum intreaba_ce_l intreaba_de_ce intreaba_ce_ii noteaza_cu_vorbele
      noteaza_cuvintele_lui cu_vorbele_lui cu_cuvintele_lui in_cuvintele_clientului repeta_ce_ai_auzit repeta_cu_cuvintele_tale rezuma_ce_ai_auzit
      daca_am_inteles_bine am_inteles_corect am_inteles_bine_ca intreaba_mai_departe runda_de_intrebari le-am_dat_cuvantul i-am_lasat_sa
      am_ascultat_intai
    `,
    'decision-maker': `
      cine_hotaraste cine_decide cine_ia_decizia cine_ia_hotararea are_ultimul_cuvant ultimul_cuvant_il_are ultimul_cuvant_e_al
      ultimul_cuvant_ii_apartine cuvantul_final cuvantul_hotarator cuvantul_greu vorba_lui_conteaza vorba_ei_conteaza la_urma_decide in_final_decide
      in_cele_din_urma_hotaraste pana_la_urma_hotaraste cine_semneaza cine_isi_pune_semnatura a_cui_e_semnatura a_cui_semnatura semnatura_cui
      semneaza_doar semneaza_numai semneaza_singur semneaza_singura drept_de_semnatura drept_semnatura cine_aproba cine_da_aprobarea cine_da_acordul
      cine_da_unda_verde cine_da_ok-ul cine_da_verde cine_zice_da cine_poate_spune_da cine_poate_zice_da cine_spune_da cine_are_banii cine_tine_banii
      tine_punga cine_plateste_de_fapt pe_bugetul_cui din_bugetul_cui al_cui_e_bugetul bugetul_e_al bugetul_e_la detine_bugetul raspunde_de_buget
      nimic_nu_trece nimic_nu_se_cumpara_fara nimic_nu_se_face_fara nimic_nu_se_misca nu_trece_nimic_fara fara_el_nu_se fara_ea_nu_se fara_acordul_lui
      fara_acordul_ei fara_semnatura_lui fara_semnatura_ei fara_directorul totul_trece_prin toate_trec_prin trece_prin_mana trece_pe_la
      depinde_doar_de depinde_numai_de_el depinde_de_un_singur_om e_in_mana_lui e_in_mana_ei e_in_mainile sta_in_puterea_lui tine_de_el_daca
      e_treaba_lui_sa_hotarasca taie_si_spanzura cine_face_cartile cine_trage_sforile el_hotaraste ea_hotaraste el_decide ea_decide hotaraste_singur
      hotaraste_singura decide_singur decide_singura hotaraste_numai decide_doar decizia_e_a_lui decizia_e_a_ei decizia_ii_apartine decizia_apartine
      decizia_o_ia_el decizia_o_ia_directorul decizia_o_ia_doamna decizia_o_ia_domnul decizia_se_ia_la decizia_e_la a_decis_singur a_hotarat_singur
      omul_care_decide omul_care_hotaraste persoana_care_decide persoana_care_hotaraste persoana_care_semneaza persoana_de_decizie
      persoana_cu_putere_de putere_de_decizie factor_de_decizie factorul_de_decizie factori_de_decizie decident* decizional adevaratul_client
      clientul_adevarat clientul_din_spatele omul_din_spatele cine_e_de_fapt_clientul cine_e_omul cine_e_in_spatele cine_conteaza_cu_adevarat
      cine_e_seful_lui cine_mai_are_un_cuvant cine_ii_sufla_la_ureche pe_cine_asculta de_cine_asculta cine_poate_bloca cine_poate_opri
      intreaba_cine_mai cu_cine_trebuie_sa_vorbim cu_cine_ar_trebui_sa cine_mai_trebuie_sa_fie cu_cine_va_mai_consultati cu_cine_va_sfatuiti
      cine_mai_participa_la_decizie decideti_dumneavoastra hotarati_dumneavoastra hotarati_singur mai_trebuie_sa_intrebati_pe pe_cine_mai_intrebati
    `,
    'client-interests': `
      ce_ii_trebuie ce_va_trebuie ce_nevoie_are ce_nevoi_are ce_nevoi_au ce_nevoi_aveti de_ce_aveti_nevoie nevoia_lor nevoile_lor nevoile_clientului
      nevoile_dumneavoastra interesele_lor interesele_clientului interesul_lui interesul_ei interesul_clientului ce_interese_are ce_il_doare
      ce_o_doare ce_ii_doare unde_il_doare unde_ii_doare unde_ii_strange_pantoful il_doare_ca ii_doare_ca ce_il_supara ce_ii_supara se_plang_de
      se_plange_de s-au_plans_de s-a_plans_ca ii_scoate_din_sarite s-a_saturat_de s-au_saturat_de sunt_satui_de e_satul_de nu_mai_vor_sa
      nu_mai_vrea_sa vor_sa_scape_de vrea_sa_scape_de doriti_sa_scapati sa_scape_de_grija de_ce_se_teme de_ce_se_tem de_ce_ii_e_frica de_ce_le_e_teama
      se_teme_ca se_teme_de ii_e_teama_ca le_e_teama_ca va_temeti_de va_temeti_ca ce_il_tine_treaz ce_ii_tine_treji ce_nu-l_lasa_sa_doarma
      nu_doarme_de_grija nu_vrea_sa_riste nu_vor_sa_riste nu_isi_permite_o_oprire nu_va_permiteti_sa cea_mai_mare_grija grija_lor_e grija_lui_e
      il_ingrijoreaza ii_ingrijoreaza temerile_lor dupa_ce_e_masurat dupa_ce_e_masurata dupa_ce_e_judecat dupa_ce_sunt_masurati dupa_ce_e_apreciat
      dupa_ce_e_platit cum_i_se_masoara cum_e_evaluat de_ce_depinde_bonusul bonusul_lui bonusul_ei prima_lui_depinde e_masurat_dupa e_masurata_dupa
      e_judecat_dupa e_evaluat_dupa raspunde_in_fata ce_asteapta_seful_lui ce_ii_cere_seful ce_i_se_cere sub_presiune sta_cu_ochii_pe
      ce_trebuie_sa_livreze ce_tinte_are ce_vrea_clientul ce_vrea_de_fapt ce_vor_de_fapt ce_isi_doreste ce_isi_doresc ce_va_doriti
      ce_conteaza_pentru_el ce_conteaza_pentru_ea ce_conteaza_pentru_ei ce_conteaza_pentru_dumneavoastra ce_e_important_pentru_el
      ce_e_important_pentru_ei pentru_ei_conteaza pentru_el_conteaza pentru_ea_conteaza pentru_dumneavoastra_conteaza le_pasa_de ii_pasa_de la_ce_tin
      la_ce_tine tin_mult_la pun_pret_pe puneti_pret_pe il_intereseaza isi_doreste_sa isi_doreau vor_siguranta vrea_sa_arate_bine sa_dea_bine_in_fata
      vor_sa_reduca vrea_sa_reduca vor_sa_creasca doriti_sa_reduceti va_doriti_sa ati_spus_ca_va_doriti ne-ati_spus_ca_aveti ne-ati_spus_ca_va
      mi-ati_spus_ca pierd_bani pierdeti_timp ce_pierd_daca ce_castiga_el ce_castiga_ei ce_castiga_personal afla_ce_il afla_ce_vor aflati_ce_ii
      ce_probleme_au ce_problema_au problema_lor_e greutatea_lor au_nevoie_de are_nevoie_de aveti_nevoie_de le_trebuie*
    `,
    'own-interests': `
      ce_vrem_noi ce_urmarim_noi ce_ne_dorim ce_avem_noi_din ce_castigam_noi ce_iese_pentru_noi ce_ne_intereseaza_pe_noi pe_noi_ne_intereseaza
      noi_vrem_sa noi_vrem_un noi_vrem_o noi_ne_dorim noi_urmarim interesul_nostru interesele_noastre interesul_propriu tinta_noastra tintele_noastre
      obiectivul_nostru scopul_nostru_cu_clientul castigul_nostru folosul_nostru nu_mergem_sub nu_coboram_sub nu_vindem_sub nu_dam_sub nu_lasam_sub
      nu_scadem_sub nu_acceptam_sub sub_pretul_asta_nu sub_pragul_asta sub_aceasta_suma mai_jos_nu_mergem mai_jos_nu_se_poate nu_platim_peste
      nu_platim_mai_mult_de peste_suma_asta_nu nu_trecem_de nu_mergem_peste maximum_pe_care_il_dam maximum_pe_care_il_platim cel_mult_platim
      pana_unde_mergem pana_unde_coboram pana_unde_putem_cobori pana_unde_suntem_dispusi cat_de_jos minimul_nostru minimul_acceptabil
      minimum_acceptabil minim_acceptabil cel_putin_vrem cel_mai_putin_acceptam pretul_nostru_minim pret_minim pretul_de_jos pragul_nostru
      pragul_de_jos pragul_de_sus limita_noastra limita_de_jos plafonul_nostru marja_noastra marja_minima marja_sub adaosul_nostru adaos_minim
      acoperim_costurile ne_acopera_costurile acoperirea_costurilor punctul_de_retragere punct_de_retragere plecare_de_la_masa
      punctul_de_la_care_plecam punctul_de_la_care_renuntam linia_rosie linia_noastra_rosie plecam_de_la_masa ne_ridicam_de_la_masa
      ne_ridicam_si_plecam ne_retragem_daca renuntam_daca renuntam_la_afacere mai_bine_renuntam mai_bine_fara mai_bine_pierdem_comanda
      mai_bine_nu_vindem lasam_balta_daca cand_plecam cand_renuntam cand_ne_oprim_noi altfel_nu_facem altfel_nu_ne_bagam daca_nu_se_poate_plecam
      planul_nostru_b planul_b alternativa_noastra cea_mai_buna_alternativa merita_pentru_noi_daca merita_pentru_noi_de ne_merita_daca ne_merita_de_la
      nu_ne_merita nu_merita_pentru_noi ne_convine_daca ne_convine_de_la nu_ne_convine_sub ne_rentabil* rentabil_pentru_noi ne_iese_la_socoteala
      iesim_pe_plus iesim_pe_zero iesim_in_castig iesim_in_pierdere lucram_in_pierdere avem_nevoie_de_comanda avem_nevoie_de_un_volum
      avem_nevoie_de_referinta vrem_sa_crestem vrem_sa_ajungem_la vrem_sa_castigam vrem_sa_pastram vrem_sa_ramanem_furnizor vrem_sa_fim_furnizorul
      vrem_sa_umplem vrem_un_contract_pe vrem_sa_vindem vrem_sa_dublam vrem_un_furnizor vrem_sa_platim vrem_sa_obtinem tintim_o_cota
      cota_noastra_la_client cota_din_cumparaturi ce_vrem_peste_un_an pana_la_sfarsitul_anului_vrem anul_acesta_vrem ideal_ar_fi rezultatul_ideal
      cel_mai_bun_caz acceptabil_pentru_noi ne_multumim_cu am_fi_multumiti_cu
    `,
    'shared-value': `
      ca_sa_nu_mai_pierdeti ca_sa_nu_mai_stati ca_sa_nu_mai_platiti ca_sa_nu_mai_asteptati ca_sa_nu_mai_trebuiasca ca_sa_nu_mai_aveti ca_sa_puteti
      ca_sa_aveti astfel_incat_sa astfel_incat_dumneavoastra asa_incat_sa_puteti in_asa_fel_incat asa_ca_nu_mai asa_nu_mai_pierdeti asa_nu_mai_stati
      in_felul_acesta_puteti prin_urmare_veti veti_economisi economisiti economisesti economiseste_clientul va_economiseste va_scuteste_de
      te_scuteste_de va_scapa_de scapati_de va_scutim_de va_ajuta_sa va_ajutam_sa te_ajuta_sa te_ajutam_sa ii_ajutam_sa ii_ajuta_sa le_ajuta_sa
      va_permite_sa va_usureaza va_ia_o_grija va_lasa_timp va_ramane_timp castigati_timp castigati_timpul castigati_o_zi pierdeti_mai_putin
      platiti_doar platiti_numai aveti_un_singur_om aveti_un_singur_interlocutor nu_mai_aveti_grija nu_mai_depindeti_de nu_va_mai_bate nu_va_mai_costa
      nu_mai_sta_linia linia_nu_mai_sta nu_vi_se_mai_opreste reduceti_cu reduce_timpul reduce_costul scade_costul se_amortizeaza_in isi_scoate_banii
      investitia_se_recupereaza ce_aveti_dumneavoastra_din ce_castigati_dumneavoastra ce_castigati_din ce_castigati_cu ce_castiga_clientul_din
      ce_aduce_clientului ce_ii_aducem ce_le_aducem ce_va_aduce_asta ce_inseamna_asta_pentru asta_inseamna_pentru_dumneavoastra
      pentru_dumneavoastra_asta_inseamna pentru_dumneavoastra_inseamna pentru_firma_dumneavoastra_inseamna in_cazul_dumneavoastra_inseamna
      la_dumneavoastra_ar_insemna beneficiul_pentru_dumneavoastra folosul_dumneavoastra castigul_dumneavoastra avantajul_dumneavoastra
      avantaj_pentru_client folosul_pentru_client beneficii_pentru_client castigul_clientului de_ce_noi de_ce_sa_ne_aleaga de_ce_sa_cumpere
      de_ce_tocmai_noi de_ce_ni_se_potriveste de_ce_ne_potrivim unde_ne_potrivim unde_ne_intalnim unde_se_intalnesc se_potriveste_cu_ce
      se_potriveste_cu_nevoia se_potriveste_cu_ceea se_leaga_de_ce raspunde_la_nevoia raspunde_exact_la raspunde_nevoii de_aceea_va_propunem
      de_aceea_va_oferim de_aceea_am_prevazut tocmai_de_aceea_va pentru_ca_ati_spus_ca fiindca_ati_spus_ca ati_spus_ca_de_aceea deoarece_doriti
      intrucat_doriti dumneavoastra_vreti_noi dumneavoastra_aveti_noi ei_au_nevoie_noi ei_vor_noi noi_avem_ei_au ce_avem_noi_si_le ce_oferim_si_le
      punctul_comun punctele_comune interesul_comun interese_comune castig_de_ambele castiga_ambele_parti castigam_amandoi castigam_si_noi_si
      castigam_impreuna amandoi_avem_de_castigat avem_amandoi_de_castigat firme_ca_a_dumneavoastra firme_ca_dumneavoastra clienti_ca_dumneavoastra
      firme_de_marimea pentru_un_client_ca pentru_firme_care pentru_clientii_care pentru_cei_care_au la_un_client_asemanator un_client_din_aceeasi
      o_firma_asemanatoare la_o_firma_vecina am_reusit_sa_reducem a_redus_cu au_redus_cu au_scapat_de_cand valoarea_pentru_client
      valoarea_pentru_dumneavoastra propunere_de_valoare propunerea_de_valoare ce_valoare_aducem
    `,
    'fit-criteria': `
      mergem_mai_departe_daca mergem_mai_departe_numai mergem_mai_departe_doar nu_mergem_mai_departe continuam_daca continuam_doar_daca ne_oprim_cand
      ne_oprim_aici_daca oprim_daca renuntam_la_client_daca renuntam_la_lead inchidem_fisa_daca nu_ofertam_daca nu_facem_oferta
      nu_trimitem_oferta_daca facem_oferta_doar_daca facem_oferta_numai ofertam_doar_daca cand_mergem_mai_departe cand_continuam cand_ne_oprim
      cand_merita_sa cand_nu_merita cand_spunem_nu cand_renuntam_la merita_daca merita_sa_continuam merita_sa_mergem nu_merita_sa_insistam
      nu_pierdem_timpul_cu nu_pierde_timpul_cu nu_ne_pierdem_vremea cui_vindem cui_nu_vindem cui_ii_vindem cu_cine_lucram cu_cine_nu_lucram
      cu_cine_vrem_sa_lucram pe_cine_cautam pe_cine_refuzam ce_clienti_cautam ce_fel_de_clienti ce_clienti_nu_luam ce_client_ni_se_potriveste
      clientul_potrivit client_potrivit clienti_potriviti clientul_nepotrivit clientul_ideal profilul_clientului client_bun_pentru_noi
      e_client_pentru_noi nu_e_client_pentru nu_e_clientul_nostru nu_e_pentru_noi nu_e_de_noi nu_ni_se_potriveste se_potriveste_daca calificat_daca
      calificarea_clientului califica_clientul descalific* necalificat* criterii_de_selectie criterii_de_potrivire criterii_de_calificare
      criterii_de_excludere criteriul_de_oprire are_buget_sau_nu exista_buget nu_are_buget nu_au_buget buget_aprobat bugetul_e_aprobat fara_buget
      nevoie_reala fara_termen vorbim_cu_cine_decide avem_acces_la ajungem_la_cine nu_ajungem_la_decident platitor_bun bun_platnic rau_platnic
      are_datorii are_restante in_insolventa nu_plateste_la_timp vrea_doar_pretul doar_de_comparatie oferta_de_comparatie se_uita_doar_la_pret
      volum_minim cantitate_minima comanda_minima sub_volumul_de cel_putin_atatia_angajati peste_zece_angajati in_raza_noastra avem_capacitate
      putem_livra_cu_adevarat putem_face_asta_bine nu_stim_sa_facem nu_e_domeniul_nostru nu_e_specialitatea_noastra in_afara_domeniului semn_bun
      semn_rau semne_rele semn_ca_nu semn_ca_merita semne_de_alarma semnal_de_alarma semnale_de_alarma semnale_rosii steaguri_rosii cartonas_rosu
      lumina_verde_daca daca_doua_din daca_lipsesc_doua doua_raspunsuri_de_nu trei_de_da la_doua_nu-uri toate_conditiile minimum_trei_din
      cel_putin_trei_din conditie_obligatorie conditii_obligatorii altfel_ne_oprim altfel_nu_ofertam altfel_inchidem altfel_trecem_la_urmatorul
      atunci_ne_oprim atunci_il_lasam il_scoatem_de_pe_lista merge_sau_nu_merge continuam_sau_ne_oprim continua_sau_opreste
    `,
    'sales-stages': `
      de_la_prima_discutie de_la_primul_salut pana_la_incasare de_la_cap_la_coada drumul_clientului drumul_comenzii drumul_unei_comenzi
      parcursul_clientului parcursul_vanzarii mersul_vanzarii mersul_comenzii cursul_vanzarii etapele_vanzarii etapele_relatiei etapele_colaborarii
      etapele_lucrului_cu etapele_procesului etapa_intai etapa_unu etapa_a_doua etapa_a_treia etapa_urmatoare ultima_etapa pasii_vanzarii
      cei_cinci_pasi cinci_etape faza_intai faza_a_doua faza_a_treia treapta_intai pasul_intai pasul_unu pasul_doi pasul_trei pasul_patru pasul_cinci
      in_prima_etapa trece_in_etapa primul_contact prima_abordare prima_luare_de_contact luarea_contactului primul_apel primul_telefon primul_mail
      prima_intalnire contact_initial contactul_initial cautarea_clientilor cautarea_clientului prospectare prospectarea identificarea_clientului
      deschiderea_discutiei facem_cunostinta intrarea_in_contact vanzarea_propriu-zisa vanzarea_in_sine vanzarea_catre_client oferta_si_negocierea
      oferta_negociere_contract oferta_si_contractul de_la_oferta_la_contract semnarea_contractului incheierea_contractului incheierea_vanzarii
      inchiderea_vanzarii intocmirea_ofertei trimiterea_ofertei negocierea_si_incheierea dupa_ce_a_semnat comanda_ferma confirmarea_comenzii
      vanzarea_interna vanzarea_in_interior vinde_comanda_inauntru vindem_comanda_colegilor vinde_comanda_colegilor vanzarea_catre_colegi
      vanzarea_catre_productie a_doua_vanzare vanzarea_a_doua predarea_interna predarea_catre_productie predarea_catre_livrare predarea_catre_executie
      predarea_comenzii predarea_proiectului predare_in_productie predam_colegilor predam_productiei se_preda_comanda se_preda_echipei
      preluarea_de_catre_productie preluarea_de_catre_echipa trecerea_in_productie intrarea_in_productie lansarea_in_productie dat_in_lucru
      intrarea_in_lucru comanda_intra_in_productie comanda_ajunge_la_productie comanda_ajunge_la_colegi explicam_colegilor_comanda
      le_explicam_colegilor livrare_si_plata livrarea_si_plata livrare_si_incasare livrare_facturare livrare_factura_incasare executie_si_plata
      livrarea_receptia receptie_si_plata predarea_la_client montaj_si_receptie facturarea_si_incasarea livram_facturam_incasam livram_si_incasam
      marfa_ajunge_la_client urmarirea_livrarii urmarim_livrarea comanda_repetata comenzi_repetate repetarea_comenzii comanda_noua_de_la
      a_doua_comanda comanda_urmatoare urmatoarea_comanda comanda_din_nou cumpara_din_nou revine_cu_comanda revine_cu_o_comanda recomanda_din_nou
      client_care_revine clientul_revine vanzarea_urmatoare vanzarea_repetata revanzare fidelizare* reluam_de_la_capat cercul_se_inchide
      de_la_capat_cu_acelasi clientul_devine_permanent client_permanent
    `,
    'payment-follow-up': `
      cine_urmareste_banii cine_se_ocupa_de_incasare cine_raspunde_de_incasare cine_raspunde_de_bani cine_suna_pentru_plata cine_suna_daca_nu_plat*
      cine_suna_contabilitatea cine_vede_daca_au urmareste_plata urmarim_plata urmareste_incasarea urmarim_incasarea urmareste_incasarile
      urmarim_incasarile urmareste_plati* urmarim_plati* urmareste_scadent* urmarim_scadent* urmarirea_platii urmarirea_platilor urmarirea_incasarii
      urmarirea_incasarilor urmarirea_creantelor urmarirea_facturilor urmarirea_scadent* urmarire_plata urmarire_incasari plata_se_urmareste
      plata_e_urmarita incasarea_se_urmareste incasarea_e_urmarita facturile_se_urmaresc daca_au_venit_banii daca_a_intrat_plata daca_a_intrat_toata
      daca_s-a_platit daca_s-a_incasat daca_e_platita daca_factura_e_platita daca_factura_a_fost_platita au_intrat_banii au_intrat_toti_banii
      banii_au_intrat banii_au_venit banii_sunt_in_cont banii_in_cont intrarea_banilor intrat_in_cont suma_intreaga_in_cont pana_intra_banii
      pana_vin_banii pana_la_ultimul_leu pana_la_ultimul_ban toata_suma integral_si_la_timp incasat_integral incasata_integral plata_integrala
      suma_integrala incasarea_integrala s-a_incasat_tot a_platit_tot verifica_incasarea verifica_plata verifica_plati* verifica_contul
      verifica_extrasul verificam_incasarea verificam_plata verificam_contul verific_plata verific_extrasul verificati_incasarea extrasul_de_cont
      extras_de_cont confrunta_extrasul punctaj_cu_clientul punctarea_soldului verificarea_incasarii verificarea_incasarilor verificarea_platii
      verificarea_soldului verifica_soldul confirmare_de_sold lista_restantelor lista_scadentelor lista_facturilor_neincasate situatia_incasarilor
      situatia_scadentelor situatia_platilor raport_de_incasari scadentar* facturile_neincasate facturile_neplatite facturile_restante
      la_scadenta_sun* la_scadenta_verific* in_ziua_scadentei a_doua_zi_dupa_scadenta dupa_scadenta_sun* dupa_scadenta_trimit* inainte_de_scadenta
      zile_dupa_scadenta zile_de_la_scadenta zile_de_intarziere zile_intarziere_la_plata trece_scadenta la_depasirea_scadentei depaseste_scadenta
      cu_scadenta_depasita suna_la_contabilitate suna_contabilitatea_lor suna_clientul_pentru_plata trimite_o_reamintire trimite_reamintirea
      trimite_aducere_aminte reamintire_de_plata aducere_aminte_de_plata memento_de_plata somatie* instiintare_de_plata notificare_de_plata
      prima_reamintire a_doua_reamintire daca_nu_plateste daca_nu_s-a_platit daca_nu_au_intrat daca_intarzie_plata plata_intarzie daca_banii_nu
      oprim_livrarile_pana oprim_livrarea_daca vineri_contabilitatea contabilitatea_verifica contabilitatea_urmareste contabilitatea_anunta
      contabila_verifica financiarul_urmareste financiarul_verifica vanzatorul_ramane_responsabil vanzarea_se_incheie_cand
    `,
    'after-sale-support': `
      dupa_livrare_va dupa_livrare_ramanem dupa_livrare_aveti dupa_livrare_puteti dupa_vanzare_ramanem dupa_cumparare_aveti dupa_montaj_va
      dupa_instalare_va dupa_pornire_va dupa_semnare_nu_ramaneti nu_va_lasam_singur* nu_ramaneti_singur* nu_va_lasam_balta ramanem_langa
      ramanem_alaturi ramanem_la_dispozitie_dupa va_stam_la_dispozitie_dupa va_ajutam_la_pornire va_ajutam_la_instalare va_ajutam_si_dupa
      va_insotim_in_primele va_insotim_la_pornire va_sunam_dupa_o_luna va_vizitam_dupa cine_va_ajuta_dupa cine_ajuta_dupa cine_raspunde_dupa_livrare
      la_cine_sunati la_cine_suna_clientul pe_cine_sunati pe_cine_suna_clientul unde_sunati_daca unde_suna_daca sunati_direct_la sunati_la_service
      daca_se_strica daca_se_opreste daca_se_defecteaza daca_se_blocheaza_ceva daca_nu_merge_ceva daca_apare_o_defectiune
      daca_apare_o_problema_tehnica in_caz_de_defectiune in_caz_de_avarie in_caz_de_pana la_o_defectiune tehnicianul_nostru_vine tehnicianul_ajunge_in
      vine_un_tehnician vine_tehnicianul trimitem_un_tehnician echipa_de_service echipa_service echipa_de_suport echipa_de_asistenta
      service_in_garantie service_dupa service_post-vanzare asistenta_dupa_vanzare suport_dupa_vanzare suport_post-vanzare ajutor_dupa_vanzare
      ajutorul_dupa_vanzare asistenta_tehnica suport_tehnic sprijin_tehnic ajutor_tehnic asistenta_la_pornire asistenta_la_punerea
      asistenta_telefonica asistenta_la_telefon suport_la_telefon suport_telefonic linie_de_suport linie_de_asistenta linie_telefonica
      numar_de_urgenta numarul_de_service numarul_de_suport telefon_de_service dispecerat* adresa_de_suport contact_suport contact_service
      persoana_de_contact_dupa interlocutor_dupa_livrare interlocutorul_dumneavoastra_dupa punere_in_functiune punerea_in_functiune pus_in_functiune
      punem_in_functiune pornirea_utilajului pornirea_sistemului instalare_si_instruire montaj_si_instruire instruire_la_fata instruirea_personalului
      instruirea_operatorilor instruirea_oamenilor instruirea_utilizatorilor instruim_oamenii instruim_operatorii instruim_personalul instruim_echipa
      scolarizarea_operatorilor scolarizam va_aratam_cum_se_foloseste o_zi_de_instruire curs_pentru_utilizatori mentenant* intretinere_si_reparatii
      intretinerea_periodica intretinere_periodica contract_de_intretinere contract_de_service abonament_de_service abonament_de_intretinere
      revizie_anuala revizia_anuala revizii_periodice revizie_la revizia_tehnica reviziile_le_facem verificare_dupa_o_luna verificare_periodica
      piese_de_schimb piesele_de_schimb piese_in_stoc consumabile_si_piese repar*_in_garantie perioada_de_garantie in_perioada_garantiei
      garantie_si_service schimb_pe_loc aparat_de_inlocuire utilaj_de_rezerva pe_perioada_reparatiei timp_de_raspuns timp_de_interventie
      timpul_de_interventie interventie_in interventie_la_fata intervenim_in raspundem_la_telefon raspunde_la_telefon_zilnic
      in_zilele_lucratoare_intre non-stop_la_telefon actualizari_incluse
    `,
    'objection-handling': `
      daca_ezita daca_clientul_ezita daca_mai_ezita cand_ezita cand_clientul_ezita daca_sta_pe_ganduri daca_se_codeste cand_se_codeste
      daca_se_tot_codeste daca_se_fereste daca_amana_mereu daca_o_tot_amana daca_da_inapoi daca_bate_in_retragere daca_se_impotriveste
      daca_are_indoieli daca_are_rezerve daca_nu_e_convins daca_nu_e_convinsa daca_nu_e_sigur la_ezitare la_rezistenta la_impotrivire la_indoieli
      la_obiectie daca_spune_ca_e_scump daca_zice_ca_e_scump cand_spune_ca_e_scump e_prea_scump e_cam_scump prea_scump_fata vi_se_pare_scump
      scump_fata_de_ce comparativ_cu_ce fata_de_ce_comparati pretul_e_prea_mare pretul_vi_se_pare avem_deja_un_furnizor am_deja_pe_cineva
      lucram_deja_cu_altcineva ma_mai_gandesc ne_mai_gandim mai_trebuie_sa_vorbesc_cu trimiteti-mi_o_oferta_pe am_avut_o_experienta_proasta
      ne-am_mai_ars ne-am_fript daca_spune_nu_am_timp daca_spune_ca_nu_are daca_spune_ca_mai daca_zice_ca_se_mai daca_spune_ca_are_deja
      daca_intreaba_de_pret va_face_sa_ezitati ce_va_retine ce_te_retine ce_va_opreste ce_va_impiedica ce_va_tine_in_loc ce_mai_sta_in_cale
      ce_sta_in_cale ce_ar_trebui_ca_sa ce_v-ar_convinge ce_v-ar_linisti ce_va_lipseste_ca_sa ce_indoieli_aveti ce_indoieli_ai ce_retineri_aveti
      ce_va_nelinisteste care_e_teama simt_ca_ezitati simt_ca_mai_ezitati simt_o_retinere am_impresia_ca_ezitati am_impresia_ca_ceva_nu vad_ca_ezitati
      vad_ca_nu_sunteti_convins vad_ca_aveti_indoieli observ_ca_ezitati parca_nu_sunteti_convins e_de_inteles_sa_ezitati inteleg_ezitarea
      inteleg_ingrijorarea inteleg_ca_vi_se_pare inteleg_rezerva inteleg_retinerea e_o_intrebare_indreptatita e_firesc_sa_ezitati
      e_normal_sa_va_ganditi in_afara_de_pret_mai daca_pretul_n-ar_fi scoate-o_la_lumina scoate_la_lumina scoate_ezitarea scoate_obiectia
      scoate_la_iveala spune-i_pe_nume numeste_ezitarea numeste_temerea pune_obiectia_pe_masa pe_fata nu_te_grabi nu_va_grabiti nu_grabi nu_il_grabi
      nu-l_grabi nu-l_zori nu_te_repezi nu_raspunde_imediat nu_contrazice nu_il_contrazice nu_te_certa nu_te_apara nu_te_contra intai_intreaba
      intreaba_ce_sta_in_spate intreaba_ce_e_in_spate ce_e_in_spatele ce_se_ascunde_in_spatele afla_ce_e_in_spate afla_ce_se_ascunde ia-o_in_serios
      luati-o_in_serios raspunde_apoi raspundem_abia_dupa raspunde_scurt da-i_timp dati-i_timp lasa-l_sa_se_gandeasca lasa-i_timp
      lasa-i_sa_se_gandeasca incepe_cu_putin incepem_cu_putin incepeti_cu_putin incepem_mic incepem_cu_o_comanda_mica incepem_cu_o_proba
      putem_incepe_cu_o putem_incepe_cu_un propune_o_proba propune_un_inceput_mic propuneti_un_inceput comanda_de_proba comanda_mica_de_proba
      perioada_de_proba lot_de_proba o_luna_de_proba un_proiect_pilot
    `,
    boundaries: `
      nu_primim_astfel nu_toleram nu_suntem_dispusi nu_suntem_de_acord_sa nu_suntem_in_masura nu_lucram_cu_cine nu_lucram_fara nu_lucram_gratis
      nu_lucram_pe_datorie nu_incepem_fara nu_incepem_lucrul nu_livram_fara nu_livram_pana nu_livram_daca nu_promitem_ce nu_promitem_termene
      nu_semnam_fara nu_semnam_asa nu_dam_reduceri nu_dam_reducere nu_dam_nimic_pe nu_dam_discount nu_facem_reduceri nu_facem_rabat nu_facem_exceptii
      nu_facem_concesii nu_facem_asta nu_facem_nimic_pe nu_platim_in_avans nu_platim_avans nu_platim_fara nu_vorbim_de_rau nu_negociem_sub
      nu_negociem_pe nu_ne_lasam nu_cedam_la nu_cedam_in_fata nu_dam_mita nu_dam_spaga pana_aici_si pana_aici_putem pana_aici_mergem pana_unde_cedam
      pana_unde_lasam pana_unde_mergem_cu pana_unde_putem_merge pana_la_cat_lasam mai_mult_nu_putem mai_mult_nu_se_poate mai_mult_nu_lasam
      mai_mult_de_atat_nu mai_departe_nu_mergem mai_departe_de_atat mai_jos_nu_putem dincolo_de_asta_nu peste_asta_nu putem_ceda_la putem_lasa_din
      putem_lasa_la_pret cedam_doar_daca cedam_numai_daca cedam_cel_mult lasam_cel_mult reducem_cel_mult reducere_maxima reducere_cel_mult
      reducerea_maxima discount_maxim discountul_maxim rabat_maxim cel_mult_trei_la_suta doar_in_schimbul numai_in_schimbul nimic_fara_ceva_in_schimb
      nimic_pe_gratis dam_doar_daca_primim nicio_concesie_fara nici_o_concesie_fara orice_concesie_se fiecare_concesie_cere daca_lasam_la_pret
      o_concesie_contra limita_noastra_este limitele_noastre unde_tragem_linia tragem_linie aici_ne_oprim punem_piciorul_in_prag ce_nu_facem
      ce_nu_vom_accepta ce_nu_vom_face ce_nu_promitem nu_se_negociaza nu_e_negociabil nu_este_negociabil nu_sunt_negociabile nenegociabil*
      nu_e_de_discutat nu_e_discutabil nu_intra_in_discutie exclus_sa in_niciun_caz in_nici_un_caz sub_nicio_forma sub_nici_o_forma cu_niciun_pret
      nici_in_ruptul_capului nu_avem_voie_sa_acceptam asta_nu_putem_face asta_nu_o_facem asta_nu_facem asta_nu_se_poate asta_nu_pot_promite
      nu_va_pot_promite nu_pot_promite_asta nu_putem_promite nu_va_putem_promite nu_pot_accepta_asta nu_putem_accepta nu_putem_cobori
      nu_putem_lasa_mai nu_putem_merge_mai_jos nu_putem_livra_mai_repede nu_putem_garanta nu_putem_lucra_in_conditiile nu_e_corect_fata_de
      spunem_politicos_ca spune_calm_ca spunem_deschis_ca_nu spune_deschis_ca_nu spune_pe_fata_ca_nu spunem_linistit_nu spuneti_calm spunem_clar_ca_nu
      spune_asa_asta_nu ca_sa_fim_seriosi prefer_sa_va_spun_nu mai_bine_va_spun_acum daca_tipa daca_ridica_tonul pe_tonul_acesta nu_pe_tonul
      pe_acest_ton daca_jigneste daca_ne_jigneste intrerupem_discutia_daca daca_cer_mai_mult daca_cere_mai_mult nu_accept*
    `,
    'rejection-handling': `
      daca_spune_nu daca_raspunsul_e_nu daca_e_nu daca_ne_refuza daca_ne_spune_nu daca_clientul_refuza daca_clientul_spune_nu daca_clientul_zice_nu
      daca_ni_se_spune_nu daca_primim_un_nu daca_primim_refuz daca_primesti_un_nu daca_pierdem_oferta daca_nu_ne_aleg daca_nu_ne_alege
      daca_alege_pe_altcineva daca_au_ales_pe_altul daca_merge_la_altcineva cand_spune_nu cand_ni_se_spune_nu cand_primim_un_nu cand_vine_un_nu
      cand_suntem_refuzati cand_clientul_refuza la_un_nu la_un_refuz la_refuz dupa_un_nu dupa_un_refuz dupa_refuz in_caz_de_refuz un_nu_e_un
      un_nu_clar un_nu_spus un_nu_cinstit nu_inseamna_nu nu-ul_e nu_e_sfarsitul_lumii capat_de_drum nu_e_o_tragedie nu_e_o_jignire nu_o_lua_personal
      nu_o_luati_personal nu_lua_refuzul_personal nu_lua_personal fara_suparare nu_te_supara nu_va_suparati_pe_el nu_ne_suparam fara_reprosuri
      nu-i_reprosa nu_reprosa nu_te_imbufna nu_te_arata_suparat nu_arata_dezamagire fara_sa_te_superi fara_ranchiuna accepta_refuzul accepta_nu-ul
      accepta_un_nu accepta_raspunsul accepta_decizia acceptati_refuzul acceptam_refuzul acceptam_decizia acceptam_nu-ul primeste_refuzul
      primim_refuzul ia_refuzul respecta_refuzul respecta_decizia respectam_decizia respectati_decizia respect_decizia_dumneavoastra
      respectam_hotararea inteleg_decizia_dumneavoastra inteleg_si_respect accept_decizia e_dreptul_lui_sa_refuze e_dreptul_lor
      e_dreptul_clientului_sa are_tot_dreptul_sa are_voie_sa_spuna_nu au_dreptul_sa_refuze clientul_poate_spune_nu aveti_tot_dreptul
      multumeste_pentru_raspuns multumeste-i_pentru_raspuns multumeste_pentru_sinceritate multumiti_pentru_raspuns multumim_si_pentru_refuz
      multumim_pentru_raspunsul_cinstit multumesc_pentru_sinceritate multumesc_ca_mi-ati_spus multumesc_ca_ne-ati_spus multumim_pentru_raspunsul_clar
      bine_ca_mi-ati_spus apreciez_ca_mi-ati_spus apreciez_ca_spuneti nu_insista nu_insistati nu_insistam nu_mai_insista nu_mai_insistam
      fara_sa_insistam fara_sa_insisti nu_incerca_sa-l_intorci nu_incerca_sa_il_convingi nu-l_bate_la_cap nu-l_mai_bate_la_cap nu_ne_tinem_de_capul
      nu_contrazice_refuzul nu_discuta_decizia nu_intoarcem_decizia nu_ne_milogim nu_scadea_pretul_imediat nu_reduce_pretul_ca nu_oferi_reducere_ca
      intreaba_de_ce_nu intreaba_motivul intreaba_o_data_de_ce intreaba_care_a_fost_motivul intreaba_ce_a_lipsit intreaba_ce_am_fi_putut
      intrebati_motivul afla_motivul_refuzului aflam_de_ce_nu puteti_spune_de_ce_nu ne_puteti_spune_motivul ce_a_cantarit ce_ne-a_lipsit
      ce_am_fi_putut_face ce_ar_fi_trebuit ca_sa_invatam_din ce_invatam_din ce_putem_invata noteaza_motivul motivul_refuzului_in cauza_pierderii
      de_ce_am_pierdut pot_sa_va_mai_caut pot_sa_mai_revin intreaba_daca_poti_reveni
    `,
    'complaint-handling': `
      daca_am_gresit daca_greseala_e_a daca_vina_e_a daca_e_vina_noastra daca_gresim cand_am_gresit daca_greseste_furnizorul daca_greseste_clientul
      daca_ceva_merge_prost daca_ceva_nu_merge daca_ceva_nu_a_mers daca_s-a_intamplat_ceva daca_s-a_gresit cand_se_greseste cand_ceva_merge_prost
      daca_apare_o_reclamatie daca_vine_o_reclamatie daca_clientul_reclama daca_clientul_se_plange daca_clientul_e_suparat cand_clientul_se_plange
      cand_clientul_reclama cand_vine_o_reclamatie cand_primim_o_reclamatie daca_primim_o_reclamatie la_o_reclamatie la_reclamatii la_reclamatie
      in_caz_de_reclamatie in_caz_de_greseala orice_reclamatie fiecare_reclamatie intai_faptele intai_aflam_ce intai_afla_ce faptele_intai
      intai_ce_s-a_intamplat incepe_cu_faptele incepem_cu_faptele stabileste_faptele stabilim_faptele aduna_faptele adunam_faptele strange_faptele
      verifica_faptele verificam_faptele cere_faptele noteaza_faptele ce_s-a_intamplat_cand_si ce_unde_cand afla_ce_s-a_intamplat
      aflam_ce_s-a_intamplat intreaba_ce_s-a_intamplat cere_poze cere_fotografii cere_numarul_comenzii cere_numarul_facturii noteaza_numarul_comenzii
      noteaza_comanda recunoaste_greseala recunoastem_greseala recunoaste_deschis recunoaste_partea_ta recunoastem_partea_noastra recunoaste_ce_e_de
      asuma-ti_greseala asuma-ti_partea asumati-va_greseala isi_asuma_greseala ne_asumam_greseala_si apoi_recunoaste recunoastem_si_reparam
      spunem_pe_fata_ca spune_ca_am_gresit fara_sa_cautam_vinovati fara_sa_cauti_vinovati nu_cautam_vinovati nu_cautam_tapi_ispasitori nu_dam_vina_pe
      nu_dati_vina_pe nu_da_vina nu_arunca_vina fara_scuze_si nu_te_scuza_cu nu_te_justifica nu_cauta_scuze cere_scuze_o_data cere-ti_scuze_o_singura
      ne_cerem_scuze_o_data apoi_reparam apoi_repara apoi_spunem_cum_reparam propune_o_reparatie propunem_o_reparatie propune_o_solutie_cu_termen
      propune_o_solutie_si propunem_o_solutie_si spune_pana_cand spunem_pana_cand_reparam si_pana_cand_reparam cum_reparam_si_pana
      cum_indreptam_si_pana indreapta_si_spune_pana da_un_termen dam_un_termen_de confirma_primirea_reclamatiei confirma_in_aceeasi_zi
      raspundem_in_aceeasi_zi raspunde_in_aceeasi_zi raspuns_in_24_de_ore cine_primeste_reclamatia cine_se_ocupa_de_reclamatii
      reclamatia_se_inregistreaza inregistram_reclamatia inregistreaza_reclamatia reclamatia_ajunge_la tratarea_reclamatiilor rezolvarea_reclamatiilor
      solutionarea_reclamatiilor gestionarea_reclamatiilor registrul_de_reclamatii suna-l_inainte_sa_afle sunam_clientul_imediat suna_clientul_imediat
      suna_imediat_clientul anunta_clientul_imediat anuntam_clientul_inainte ca_sa_nu_se_repete sa_nu_se_mai_repete sa_nu_se_mai_intample
      verifica_daca_e_multumit intreaba_daca_s-a_rezolvat dupa_reparatie_suna dupa_rezolvare_sunam nu_reclama_la_nervi reclama_in_scris
      reclamam_in_scris reclamati_in_scris scrie_furnizorului_ce scrie-i_furnizorului spune_furnizorului_ce fara_insulte_doar fara_jigniri_doar
      nu_ameninta
    `,
    'polite-refusal': `
      din_pacate_nu din_pacate_trebuie_sa_spun* din_pacate_suntem_nevoiti din_pacate_de_data_asta din_pacate_de_data_aceasta din_pacate_raspunsul
      din_pacate_decizia cu_parere_de_rau cu_regret_va cu_regret_trebuie regretam_dar regret_dar regretam_ca_nu regret_ca_nu regretam_sa_va_anuntam
      regretam_sa_va_comunicam imi_pare_rau_dar imi_pare_rau_ca_nu ne_pare_rau_dar ne_pare_rau_ca_nu ne_pare_rau_ca_trebuie imi_pare_rau_ca_trebuie
      va_multumim_pentru_oferta_dar multumim_dar_nu multumesc_dar_nu multumim_dar_am_ales multumim_dar_ne-am_hotarat multumim_insa_nu va_multumim_insa
      va_multumesc_insa multumesc_insa_nu apreciem_oferta_dar apreciem_oferta_insa apreciem_propunerea_dar apreciez_oferta_dar apreciem_interesul_dar
      apreciem_efortul_dar apreciem_munca_dar desi_apreciem desi_oferta_e_buna desi_oferta_este desi_ne-a_placut_oferta oricat_am_dori oricat_am_vrea
      oricat_as_vrea cu_tot_respectul cu_toata_aprecierea cu_toata_stima cu_respect_va_spun* nu_vom_accepta_oferta nu_acceptam_oferta
      nu_putem_accepta_oferta nu_vom_da_curs nu_putem_da_curs nu_vom_comanda nu_comandam_la nu_vom_cumpara nu_vom_colabora nu_vom_merge_mai_departe
      nu_vom_continua nu_mergem_mai_departe nu_o_sa_mergem nu_vom_lucra nu_o_sa_lucram nu_va_putem_oferi nu_va_pot_oferi nu_va_putem_livra
      nu_va_putem_face nu_va_putem_lua nu_va_putem_primi nu_putem_prelua nu_preluam_comanda nu_putem_accepta_comanda nu_va_putem_ajuta nu_va_pot_ajuta
      nu_suntem_furnizorul_potrivit nu_suntem_partenerul_potrivit nu_suntem_cei_potriviti nu_suntem_potriviti nu_e_pentru_noi_acum
      nu_se_potriveste_cu_ce nu_vom_participa nu_participam_la nu_putem_onora nu_facem_oferta_de_data nu_vom_depune_oferta renuntam_la_oferta
      va_refuz* trebuie_sa_refuz* suntem_nevoiti_sa_refuz* sunt_nevoit_sa_refuz am_hotarat_sa_refuzam am_decis_sa_refuzam am_hotarat_sa_nu
      am_decis_sa_nu ne-am_hotarat_sa_nu am_ales_alta_oferta am_ales_un_alt_furnizor am_ales_alt_furnizor am_ales_pe_altcineva am_dat_comanda_altcuiva
      oferta_dumneavoastra_nu_a_fost nu_ati_fost_selectat* nu_a_fost_aleasa nu_a_fost_selectata nu_a_fost_retinuta raspunsul_nostru_e_nu
      raspunsul_nostru_este_nu raspunsul_meu_e_nu raspunsul_e_nu raspunsul_este_nu spunem_nu_de_data de_data_asta_nu de_data_aceasta_nu
      de_aceasta_data_nu trebuie_sa_va_spun_nu trebuie_sa_va_spunem_nu va_spun_cinstit_nu va_spunem_deschis_ca_nu sper_sa_intelegeti
      speram_sa_intelegeti sper_ca_intelegeti speram_ca_intelegeti va_rog_sa_intelegeti va_rugam_sa_intelegeti multumim_pentru_intelegere
      contam_pe_intelegerea nu_e_vorba_de_dumneavoastra nu_tine_de_dumneavoastra nu_are_legatura_cu_munca nu_a_fost_usor decizia_nu_a_fost_usoara
      alegerea_nu_a_fost_usoara va_dorim_succes va_doresc_succes va_uram_succes mult_succes_mai_departe numai_bine_si_succes refuz_politicos
      refuzam_politicos refuza_politicos cum_spunem_nu cum_spui_nu cum_refuzam text_de_refuz model_de_refuz scrisoare_de_refuz
    `,
    thanks: `
      multumesc_pentru_oferta multumim_pentru_oferta multumim_pentru_propunere multumim_pentru_timp multumesc_pentru_timp multumim_pentru_timpul
      multumesc_pentru_timpul multumim_pentru_munca multumesc_pentru_munca multumim_pentru_efort multumim_pentru_discutie multumesc_pentru_discutie
      multumim_pentru_intalnire multumesc_pentru_intalnire multumim_pentru_vizita multumesc_pentru_vizita multumim_pentru_colaborare
      multumesc_pentru_colaborare multumim_pentru_increder* multumesc_pentru_increder* multumim_pentru_raspuns multumesc_pentru_raspuns
      multumim_pentru_mesaj multumesc_pentru_mesaj multumim_pentru_prezentare multumesc_pentru_prezentare multumim_pentru_interes multumim_pentru_tot
      multumesc_pentru_tot multumim_pentru_anii multumim_pentru_rabdare multumesc_pentru_rabdare multumim_pentru_comanda multumesc_pentru_ca
      multumim_ca_ati multumesc_ca_ati multumesc_ca_v-ati multumim_ca_v-ati multumim_inca_o_data multumesc_inca_o_data multumiri_pentru
      multumirile_noastre va_multumesc va_multumim iti_multumesc iti_multumim dorim_sa_multumim dati-mi_voie_sa_multumesc dati-ne_voie_sa_multumim
      inainte_de_toate_multum* in_primul_rand_multum* mai_intai_multum* intai_de_toate_multum* mii_de_multumiri multe_multumiri cu_multumiri
      alaturi_de_multumiri transmiteti_multumiri transmiteti_multumirile multumiti_si_colegilor multumiti_echipei_din_partea multumesc_frumos
      multumesc_mult multumim_mult multumim_frumos multumesc_din_suflet multumesc_anticipat multumesc_tare_mult mersi_mult mersi_frumos mersi_pentru
      mersi_de mersi_ca suntem_recunoscatori sunt_recunoscator sunt_recunoscatoare recunostinta va_raman_dator va_ramanem_datori va_sunt_indatorat
      va_suntem_indatorati apreciem_timpul apreciez_timpul apreciem_munca apreciez_munca apreciem_efortul apreciez_efortul apreciem_ca_ati
      apreciez_ca_ati apreciem_ca_v-ati apreciem_mult apreciez_mult apreciem_faptul_ca apreciem_cat_ati_lucrat apreciem_seriozitatea
      am_apreciat_timpul v-ati_facut_timp ati_facut_timp_pentru v-ati_rupt_din_timp timpul_acordat timpul_pe_care_ni timpul_pe_care_mi
      timpul_pe_care_l-ati pentru_timpul_dumneavoastra pentru_atentia_acordata pentru_increderea_acordata pentru_munca_depusa pentru_efortul_depus
      pentru_munca_din_spatele pentru_oferta_trimisa pentru_oferta_transmisa pentru_oferta_amanuntita pentru_oferta_detaliata pentru_primirea_calda
      pentru_primirea_frumoasa pentru_deschiderea_aratata ca_ne-ati_primit ca_m-ati_primit ca_ne-ati_ascultat ca_ne-ati_trimis ca_mi-ati_raspuns
      ca_ne-ati_scris ca_ne-ati_semnalat multumeste_pentru multumeste-i multumeste-le multumeste_clientului multumeste_furnizorului multumiti_pentru
      multumiti-i multumiti-le incepe_prin_a_multumi i-am_multumit le-am_multumit ne-au_multumit a_multumit_pentru au_multumit_pentru
      am_multumit_pentru si-a_exprimat_multumirea s-a_multumit_pentru
    `,
    'clear-decision': `
      o_luam luam_oferta luam_de_la_dumneavoastra luam_de_la_voi cumparam_de_la_dumneavoastra batem_palma am_batut_palma facem_afacerea
      mergem_cu_dumneavoastra mergem_cu_voi mergem_cu_oferta mergem_pe_mana mergem_pe_oferta mergem_pe_varianta ramanem_cu_furnizorul
      ramanem_la_furnizorul ramanem_la_actualul ramanem_la_ce_avem comandam_la_dumneavoastra comandam_de_la comanda_e_a_dumneavoastra
      comanda_e_la_dumneavoastra comanda_merge_la comanda_ajunge_la_altcineva comanda_pleaca_la lucrarea_e_a_dumneavoastra lucrarea_merge_la
      contractul_e_al_dumneavoastra contractul_merge_la aveti_comanda aveti_lucrarea aveti_contractul aveti_acordul_nostru aveti_acceptul_nostru
      aveti_unda_verde puteti_incepe puteti_da_drumul puteti_trece_la_treaba dati_drumul_la_productie am_hotarat_sa am_hotarat_ca am_decis_sa
      am_hotarat_in_favoarea am_decis_in_favoarea ne-am_hotarat ne-am_decis ne-am_oprit_la ne-am_oprit_asupra m-am_hotarat s-a_hotarat_sa
      decizia_noastra_e decizia_noastra_este decizia_este_da decizia_este_nu decizia_a_fost_luata decizia_e_luata decizie_finala decizia_e_definitiva
      decizia_este_definitiva hotararea_noastra_e hotararea_noastra_este hotararea_e_luata hotararea_e_definitiva alegerea_noastra_a_cazut
      alegerea_a_cazut_pe am_ales_oferta am_ales_un_alt am_ales_alt am_ales_sa am_ales_alta v-am_ales te-am_ales v-am_atribuit am_atribuit_contractul
      am_dat_comanda am_dat_lucrarea am_semnat_cu ati_castigat ati_fost_ales* ati_fost_selectat* am_optat_pentru preferam_oferta_celuilalt
      mergem_cu_altcineva mergem_cu_alt mergem_in_alta_parte lucram_cu_altcineva lucram_mai_departe_cu lucrarea_o_face_altcineva altcineva_a_primit
      a_primit-o_altcineva raspunsul_e_da raspunsul_este_da raspunsul_e_nu raspunsul_este_nu raspunsul_nostru_e raspunsul_nostru_este raspunsul_meu_e
      raspunsul_meu_este e_un_da e_un_nu un_da_clar un_nu_clar da_comandam nu_cumparam nu_comandam nu_semnam nu_mergem_cu nu_mergem_pe acceptam_oferta
      accept_oferta acceptam_propunerea acceptam_in_conditiile oferta_este_acceptata oferta_e_acceptata oferta_a_fost_acceptata oferta_a_fost_respinsa
      oferta_nu_a_fost_acceptata respingem_oferta refuzam_oferta declinam_oferta declin_oferta nu_vom_accepta nu_vom_comanda nu_vom_continua
      nu_vom_prelungi nu_mai_prelungim nu_prelungim_contractul nu_mai_continuam nu_continuam_cu nu_continuam_colaborarea incheiem_colaborarea
      incetam_colaborarea reziliem_contractul denuntam_contractul confirmam_comanda confirmam_acceptarea comanda_ferma treceti-ne_la_nu
      treceti-ne_pe_lista_de ne_retragem_din ne_retragem_oferta nu_ne_mai_razgandim nu_se_mai_schimba nu_mai_e_de_discutat
    `,
    'relevant-feedback': `
      ne-a_placut mi-a_placut ne-au_placut ne_place_ca placut_la_oferta_dumneavoastra ati_raspuns_repede ati_raspuns_prompt ati_inteles_ce
      ati_inteles_repede ati_venit_la_fata v-ati_gandit_la ne-a_convins m-a_convins ne-au_convins ne-ati_convins ne-a_impresionat m-a_impresionat
      ne-a_cucerit ne-a_castigat ne-a_dezamagit ne-a_surprins ne-a_lipsit ne-am_fi_dorit ne-am_fi_asteptat ne-a_pus_pe_ganduri ne-a_ajutat_ca
      ce_a_cantarit a_inclinat_balanta a_cantarit_cel_mai a_cantarit_mai_greu a_cantarit_pretul a_cantarit_in_favoarea cel_mai_mult_a_cantarit
      au_cantarit a_tras_in_jos a_tras_mai_greu a_atarnat_greu a_facut_diferenta au_facut_diferenta a_fost_hotarator a_fost_hotaratoare a_fost_decisiv
      a_fost_decisiva decisiv_a_fost hotarator_a_fost a_contat_cel_mai ce_a_contat a_vorbit_in_favoarea a_vorbit_impotriva a_pledat_pentru
      in_favoarea_dumneavoastra_a un_plus_a_fost un_minus_a_fost un_punct_in_plus punctul_forte_al punctul_tare punctul_slab puncte_tari puncte_slabe
      partea_buna_a_ofertei partea_slaba_a plusuri_si_minusuri motivul_deciziei motivul_alegerii motivul_refuzului motivul_pentru_care_am_ales
      motivul_pentru_care_nu motivul_e_ca motivul_este_ca motivul_e_simplu motivul_e_pretul motivul_hotararii motivele_noastre din_ce_motiv_am
      de_ce_am_ales de_ce_am_hotarat de_ce_am_decis de_ce_nu_am_ales de_ce_nu_v-am de_ce_da de_ce_nu_la_noi am_ales_asa_pentru am_ales-o_pentru
      am_ales_oferta_pentru_ca v-am_ales_pentru_ca nu_v-am_ales_pentru hotararea_a_fost_luata_pentru am_tinut_cont_de oferta_a_fost_clara
      oferta_a_fost_bine oferta_a_fost_completa oferta_dumneavoastra_a_fost oferta_dumneavoastra_e_cea oferta_e_bine_facuta oferta_era_clara
      bine_intocmita bine_lucrata bine_structurata usor_de_inteles usor_de_citit greu_de_comparat prea_general prea_lung_pentru_noi termenul_era_prea
      termenul_de_livrare_a_fost termenul_a_fost_prea termenul_prea_lung pretul_a_fost_prea pretul_era_peste pretul_a_fost_peste pretul_a_fost_mai
      pretul_prea_mare_pentru peste_bugetul_nostru depaseste_bugetul mai_scump_cu mai_ieftin_cu mai_buna_la_pret cealalta_oferta_era
      cealalta_oferta_avea cealalta_oferta_includea celalalt_furnizor_a celalalt_ofertant concurenta_a_oferit un_concurent_a_oferit lipsea_din_oferta
      nu_era_inclus nu_acoperea nu_am_gasit_in_oferta nu_ati_raspuns_la nu_se_potrivea_cu sincer_vorbind cinstit_vorbind ca_sa_fiu_sincer
      va_spun_sincer va_spunem_sincer parerea_noastra_sincera impresia_noastra observatiile_noastre calitatea_a_fost de_apreciat_a_fost am_apreciat
      apreciem_in_mod_deosebit apreciem_la_oferta
    `,
    'open-door': `
      usa_ramane usa_noastra usile_raman usa_deschisa nu_inchidem_usa nu_inchide_usa nu_trantim_usa nu_tranti_usa ramanem_in_legatura
      ramanem_in_contact pastram_legatura pastreaza_legatura tinem_legatura nu_pierdem_legatura ramaneti_in_legatura va_pastram_oferta
      va_pastram_contactul pastram_oferta_dumneavoastra pastram_datele va_pastram_in_baza va_tinem_minte va_avem_in_vedere va_vom_avea_in_vedere
      va_vom_contacta_cand va_vom_contacta_la va_vom_cauta_cand va_cautam_cand va_cautam_din_nou va_sunam_cand va_sunam_din_nou_cand va_sunam_primii
      va_intrebam_din_nou va_cerem_din_nou_oferta va_vom_cere_din_nou va_vom_invita va_invitam_la_urmatoarea va_trecem_pe_lista ramaneti_pe_lista
      sunteti_pe_lista_noastra sunteti_primul_pe_care sunteti_primii_pe_care sunteti_oricand_bineveni* sunteti_bineveni* sunteti_oricand_asteptat*
      va_asteptam_oricand va_asteptam_cu_o_noua va_asteptam_din_nou cautati-ne_oricand cautati-ne_cand cautati-ne_din_nou sunati-ne_oricand
      sunati-ne_din_nou sunati-ne_cand sunati-ne_daca_se sunati-ma_oricand scrieti-ne_oricand scrieti-ne_daca_se_schimba reveniti_oricand
      reveniti_la_noi reveniti_cu_o_oferta cauta-ne_oricand suna-ma_oricand suna-ma_cand_se revino_oricand puteti_reveni puteti_oricand_sa
      ne_puteti_cauta_oricand ne_puteti_suna_oricand ma_puteti_suna_oricand ne_gasiti_oricand ne_gasiti_tot_aici stiti_unde_ne_gasiti
      daca_va_razganditi daca_te_razgandesti in_caz_ca_va_razganditi daca_se_schimba_ceva daca_se_schimba_situatia daca_se_schimba_lucrurile
      cand_se_schimba_situatia daca_apare_ceva_nou daca_vreodata daca_veti_avea_nevoie_vreodata daca_mai_aveti_nevoie alta_data data_viitoare_cu
      poate_data_viitoare cu_alta_ocazie la_o_alta_ocazie cu_prima_ocazie la_urmatorul_proiect la_urmatoarea_licitatie la_urmatoarea_cerere
      la_urmatoarea_nevoie pentru_proiecte_viitoare in_viitor_poate poate_in_viitor intr-un_alt_proiect intr-o_alta_situatie la_anul_poate
      la_anul_reluam anul_viitor_reluam anul_viitor_ne peste_un_an_va peste_sase_luni peste_cateva_luni_va cand_va_veni_vremea cand_vine_momentul
      la_momentul_potrivit cand_vom_avea_nevoie cand_se_iveste de_indata_ce_apare cand_expira_contractul la_expirarea_contractului reluam_discutia
      reluam_legatura vom_relua_discutia mai_vorbim_peste mai_vorbim_cand ne_mai_auzim drumurile_ni_se drumurile_noastre_se sper_sa_ne_reintalnim
      speram_sa_mai_colaboram speram_sa_mai_lucram speram_sa_colaboram_in am_mai_lucra_cu ne-am_bucura_sa_mai ne-am_bucura_sa_ne_mai
      ne-ar_face_placere_sa oricand_cu_placere am_colabora_din_nou sa_va_mai_sun pot_reveni_peste imi_permiteti_sa_revin revin_la_primavara
      revin_la_toamna va_mai_caut
    `,
    'closing-terms': `
      colaborarea_se_incheie colaborarea_noastra_se_incheie colaborarea_inceteaza colaborarea_ia_sfarsit colaborarea_se_opreste contractul_se_incheie
      contractul_inceteaza contractul_expira contractul_nu_se_prelungeste contractul_nu_va_fi_prelungit contractul_se_reziliaza relatia_comerciala_se
      relatia_comerciala_inceteaza incheiem_colaborarea incheiem_contractul incheiem_relatia incetam_colaborarea reziliem_contractul
      denuntam_contractul rezilierea_contractului denuntarea_contractului incetarea_contractului incetarea_colaborarii incheierea_colaborarii
      notificare_de_reziliere notificare_de_incetare reziliere_amiabila de_comun_acord_incet* prin_acordul_partilor preaviz* inceteaza_la
      inceteaza_cu_data inceteaza_incepand ia_sfarsit_la ia_sfarsit_pe se_incheie_la se_incheie_pe se_incheie_cu_data dupa_aceasta_data_nu ultima_zi
      ultima_livrare ultima_comanda ultima_luna_de ultimul_transport ultima_factura ultima_plata data_incetarii data_de_incetare data_incheierii
      data_rezilierii data_iesirii data_finala_a comenzile_deschise comenzi_deschise comenzile_aflate_in_lucru comenzile_in_curs comenzile_in_lucru
      comenzile_plasate_pana comenzile_confirmate comenzile_date_pana comenzile_incepute comanda_in_curs_se ce_e_comandat_se ce_e_in_lucru
      ce_e_inceput_se ce_e_in_curs ducem_la_capat_comenzile ducem_la_bun_sfarsit duse_pana_la_capat se_duc_la_capat se_livreaza_pana_la_capat
      se_mai_livreaza livram_tot_ce_e mai_livram_pana mai_preluam_comenzi nu_mai_primim_comenzi nu_vom_mai_plasa nu_vom_mai_comanda nu_mai_comandam
      nu_vom_mai_livra lucrarile_in_curs proiectele_in_curs onoram_comenzile onorate_pana_la vor_fi_onorate vor_fi_livrate_pana vor_fi_finalizate
      se_finalizeaza_comenzile se_platesc_pana se_plateste_integral se_achita_pana achitam_tot_ce platim_ce_a_ramas platim_integral_ce
      va_platim_pana_la_ultimul soldul_final soldul_ramas sold_final soldul_se_achita sume_ramase sumele_ramase sumele_datorate plata_finala
      factura_finala factura_de_inchidere decont_final decontare_finala lichidarea_soldului regularizarea_conturilor inchidem_conturile
      inchidem_socotelile incheiem_socotelile stingem_datoriile stingerea_obligatiilor garantia_ramane_valabila garantiile_raman
      raman_valabile_si_dupa ramane_in_vigoare_dupa confidentialitatea_ramane predam_documentele predarea_documentelor predarea_documentatiei
      predam_documentatia predarea_datelor va_predam_datele va_predam_toate predarea_accesului predare_preluare_finala proces-verbal_de_predare
      predam_noului_furnizor predarea_catre_noul noul_furnizor_preia returnati_echipament* returnam_echipament* va_returnam ne_returnati
      accesul_se_inchide conturile_se_inchid stergem_datele datele_se_sterg materialele_dumneavoastra_le sculele_si_matritele
    `,
    'complaint-facts': `
      a_ajuns_cu_intarziere a_ajuns_deteriorat* a_ajuns_spart* a_ajuns_incomplet* au_ajuns_deteriorate au_ajuns_sparte au_ajuns_cu_intarziere
      au_ajuns_doar am_primit_doar am_primit_gresit am_primit_in_loc am_primit_cu_intarziere am_primit_deteriorat* am_primit_mai_putin ati_livrat_doar
      ati_livrat_gresit ati_livrat_cu_intarziere ati_livrat_in_loc ati_livrat_mai_putin ati_facturat_de_doua_ori ati_facturat_mai_mult
      v-am_livrat_gresit v-am_livrat_doar v-am_facturat_de_doua am_livrat_gresit am_livrat_doar am_livrat_cu am_facturat_gresit s-a_livrat_gresit
      s-a_livrat_doar s-a_livrat_cu_intarziere s-au_livrat_doar s-a_facturat_gresit s-a_facturat_de_doua s-a_stricat s-a_defectat s-a_spart
      s-a_constatat_ca s-a_descoperit_ca am_constatat_ca am_constatat_la am_descoperit_ca am_observat_ca_lips* la_receptie_am la_despachetare
      la_deschiderea_coletului la_desfacerea_ambalaj* la_descarcare_am la_verificare_am lipseau lipsesc_din lipsea_din lipseste_din_livrare
      lipsa_la_receptie lipsuri_la bucati_lips* bucati_defecte bucati_sparte piese_lipsa piese_gresite erau_sparte erau_zgariate erau_deteriorate
      era_spart era_defect* era_deteriorat* e_defect* nu_functioneaza_din nu_a_functionat nu_mai_porneste nu_porneste nu_corespunde_cu
      nu_corespund_comenzii nu_corespunde_comenzii neconform* alta_marime_decat altceva_decat_am in_loc_de_cele in_loc_de_cantitatea
      in_locul_celor_comandate marime_gresita cantitate_gresita adresa_gresita pret_gresit ambalajul_era cu_o_saptamana_intarziere
      cu_o_saptamana_mai_tarziu zile_mai_tarziu_decat in_loc_de_ziua in_loc_de_luni fata_de_termenul fata_de_data_convenita dupa_termenul_convenit
      termenul_convenit_era livrarea_era_promisa livrarea_era_programata trebuia_sa_ajunga trebuia_sa_fie_livrat* trebuia_livrat* trebuiau_sa_ajunga
      nu_a_ajuns nu_au_ajuns nu_a_venit_nimeni nu_s-a_prezentat_nimeni curierul_a_adus livrarea_din_data livrarea_din_ziua comanda_din_data
      factura_din_data avizul_din comanda_numarul comanda_nr factura_nr factura_seria numarul_comenzii data_constatarii data_incidentului
      ce_s-a_intamplat cand_s-a_intamplat ce_am_comandat ce_am_primit comandate_si_primite pe_factura_apare pe_factura_figureaza figureaza_pe_factura
      in_contract_scrie in_oferta_scria conform_comenzii_trebuia linia_a_stat linia_a_fost_oprita productia_a_stat productia_s-a_oprit
      faptele_pe_scurt pe_scurt_faptele starea_de_fapt in_fotografii_se_vede pozele_arata atasam_fotografii a_ajuns_stricat* am_primit_alt*
      zile_intarziere
    `,
    responsibility: `
      am_gresit am_facut_o_greseala am_comis_o_eroare am_facut_greseala greseala_noastra greseala_mea greseala_e_a greseala_e_la_noi
      greseala_este_la_noi greseala_a_fost_a greseala_a_fost_la greseala_ne_apartine greseala_imi_apartine greseala_s-a_produs_la eroarea_e_a
      eroarea_ne_apartine eroarea_a_fost_a eroarea_s-a_produs_la eroare_de-a_noastra o_greseala_de-a_noastra din_neatentia_noastra
      din_neglijenta_noastra din_cauza_noastra vina_noastra vina_mea vina_e_la_noi vina_ne_apartine vina_imi_apartine vina_a_fost_a e_numai_vina
      partea_noastra_de partea_mea_de_vina avem_si_noi_partea avem_si_noi_vina ne_asumam imi_asum ne-am_asumat asumam_greseala asumarea_greselii
      isi_asuma_greseala si-a_asumat_greseala si-au_asumat recunoastem_ca_am recunoastem_greseala recunoastem_ca_greseala recunoastem_deschis_ca
      recunoastem_vina recunosc_greseala recunosc_ca_am recunosc_ca_noi recunosc_deschis am_recunoscut_ca au_recunoscut_greseala a_recunoscut_greseala
      raspunderea_e_a raspunderea_ne_apartine raspunderea_imi_apartine responsabilitatea_ne_apartine responsabilitatea_imi_apartine
      responsabilitatea_e_a noi_raspundem_de_asta raspundem_noi_pentru raspund_eu_pentru raspundem_de_greseala noi_suntem_vinovati sunt_de_vina
      suntem_de_vina numai_noi_suntem nu_am_verificat nu_am_controlat nu_v-am_anuntat nu_v-am_avertizat nu_v-am_sunat nu_v-am_informat nu_v-am_raspuns
      nu_am_anuntat_la_timp nu_am_transmis nu_am_trimis_la_timp nu_am_respectat nu_am_tinut_termenul nu_ne-am_tinut_de nu_ne-am_tinut_cuvantul
      nu_ne-am_tinut_promisiunea nu_am_fost_atenti nu_am_fost_la_inaltimea nu_am_citit_cu_atentie nu_am_facut_ce nu_ne-am_facut_treaba
      nu_am_planificat am_uitat_sa am_omis_sa am_scapat_din_vedere am_incurcat am_introdus_gresit am_trecut_gresit am_notat_gresit am_socotit_gresit
      am_ambalat_gresit am_promis_prea am_promis_un_termen am_intarziat_noi am_reactionat_prea_tarziu am_raspuns_prea_tarziu v-am_lasat_sa_asteptati
      v-am_pus_in_incurcatura v-am_incurcat v-am_facut_sa_pierdeti colegul_nostru_a_gresit la_noi_s-a_gresit s-a_gresit_la_noi la_noi_s-a_rupt
      fara_scuze nu_cautam_scuze nu_avem_nicio_scuza nu_exista_scuza nu_este_o_scuza nu_ne_scuza nu_dam_vina nu_aruncam_vina nu_e_vina_dumneavoastra
      dumneavoastra_nu_aveti_nicio_vina nu_trebuia_sa_se_intample nu_ar_fi_trebuit_sa trebuia_sa_verificam trebuia_sa_va_anuntam trebuia_sa_va_sunam
      ar_fi_trebuit_sa_verificam ar_fi_trebuit_sa_va ar_fi_trebuit_sa_observam trebuia_sa_observam ne_cerem_scuze ne_cerem_iertare imi_cer_scuze
      imi_cer_iertare va_cerem_scuze va_cer_scuze cerem_scuze_pentru scuzele_noastre ne_pare_rau_ca_am imi_pare_rau_ca_am aveti_dreptate_sa_fiti
      aveti_dreptate_am aveti_toate_motivele supararea_e_indreptatita
    `,
    remedy: `
      inlocuim_pana inlocuim_gratuit inlocuim_pe_cheltuiala va_inlocuim vom_inlocui vi_le_inlocuim inlocuirea_pana inlocuire_pana sa_inlocuiti
      sa_ne_inlocuiti cerem_inlocuirea solicitam_inlocuirea dorim_inlocuirea reparam_pana reparam_gratuit reparam_pe_cheltuiala va_reparam vom_repara
      sa_reparati repararea_pana reparatie_gratuita remediem_pana vom_remedia remediati_pana sa_remediati cerem_remedierea solicitam_remedierea
      remediere_pana remedierea_pana indreptam_pana indreptam_greseala indreptam_asta vom_indrepta corectam_factura corectam_pana vom_corecta
      corectati_factura sa_corectati refacem_lucrarea refacem_pe_cheltuiala refacem_pana vom_reface sa_refaceti trimitem_astazi trimitem_piesele_lipsa
      trimitem_restul trimitem_diferenta va_trimitem_gratuit va_trimitem_altele va_trimitem_alta va_trimitem_factura_corectata
      sa_trimiteti_piesele_lipsa trimiteti_restul livram_restul livram_din_nou livram_gratuit livram_bucatile_lipsa relivr* sa_livrati_restul
      va_rugam_sa_livrati completam_livrarea aducem_restul aducem_altele aducem_marfa_buna vin_baietii_sa venim_sa_reparam venim_maine_sa
      tehnicianul_vine colegul_vine_maine ridicam_marfa ridicam_bucatile ridicam_pe_cheltuiala luam_marfa_inapoi preluam_inapoi sa_ridicati_marfa
      va_dam_banii_inapoi va_returnam_diferenta va_restituim returnam_banii returnam_suma restituirea_sumei sa_ne_returnati cerem_returnarea
      cerem_banii_inapoi sa_ne_restituiti stornam sa_stornati emitem_nota emitem_factura_de factura_de_stornare nota_de_credit nota_de_creditare
      creditam va_scadem scadem_din_factura din_urmatoarea_factura la_urmatoarea_factura va_reducem va_acordam_o_reducere va_acordam_un_discount
      reducere_de_pret_pentru o_reducere_pentru va_compensam drept_compensatie suportam_costurile suportam_noi suportam_transportul
      suportam_cheltuielile costurile_le_suportam costul_il_suportam transportul_il_platim pe_cheltuiala_noastra pe_cheltuiala_dumneavoastra
      fara_costuri_pentru fara_niciun_cost nu_va_costa_nimic propunem_sa_inlocuim propunem_sa_reparam va_propunem_ca_reparatie ca_reparatie_va
      cum_reparam ce_facem_ca_sa_indreptam ce_cerem ce_va_cerem va_cerem_sa cerem_ca_pana asteptam_inlocuirea asteptam_remedierea
      asteptam_solutia_dumneavoastra asteptam_propunerea asteptam_factura_corectata in_24_de_ore in_48_de_ore mutam_comanda_in_fata
      punem_comanda_in_fata lucram_si_sambata ca_sa_recuperam recuperam_intarzierea pana_atunci_va_dam pana_atunci_folositi va_imprumutam
      va_punem_la_dispozitie_un un_utilaj_de_schimb ramburs* despagub*
    `,
  },

  meanings: `
    about: aproxim* asup* cam circa despre privin*
    above: deasu* presus
    absent: abse* absen*
    absolute: absolu*
    abstain: abțin*
    absurd: absu*
    accent: diacri*
    accept: acceptar* acceptat acceptat* acceptaț* accepte acceptu* acceptă admis admis* asum*
    accept can: acceptab*
    accept i: accept asum
    accept we: acceptăm asumăm
    accept you: acceptați accepți
    access: acces accese* accesu*
    accessory: acceso*
    accident: accid* acciden*
    accommodation: cazar*
    accompany: însoțir* însoțit
    according: confo* conform*
    account: acco* cont contu* seam* socoteal* socotel*
    account manager: kam
    accountant: contabil contabila contabilei contabili contabilii contabilu*
    accounting: contabile contabilit*
    accredit: acredit*
    act: procedat
    action: acțiu*
    activate: activea*
    active: activ active activi
    activity: activit*
    adapt: adap* adapt*
    add: adao* adau* adău*
    add i: adaug
    add we: adăugăm
    add you: adaugi adăugați
    address: adre* adres*
    adjective: adjec*
    adjust: ajus* regl* regla* regular*
    adjust we: ajustăm reglăm
    admit: admit* mărtur* recunoa* recunoscu*
    admit i: recunosc
    admit we: recunoaștem
    admit you: recunoasteti recunoști
    advance: antic* avans avans*
    advantage: avant*
    advertise: publici* reclamă spot*
    advice: consultanță consultar* consultat* consultaț* consultă sfat sfat* sfăt*
    adviser: consilie* consultant consultantu*
    affect: afect*
    afraid: speri*
    after: afte* după
    after tomorrow: poimâ*
    again: iară*
    again take i: reiau
    against: adversă contra împot*
    age: vechim* vârs*
    agency: agenția agenție agenție* agențiil*
    agenda: agend*
    agent: agent agentu* agenți agenții agențil*
    aggressive: agres*
    agree: acord acordu* agrea* conven* învoi* înțeleger*
    air: aer aeru*
    airport: aerop* aeropor*
    alarm: alar* alert*
    alive: viu
    all: toat* tot totul toți toți* tutu*
    all agree: unanimi*
    allergy: alerge* alergi*
    allow: permi* voie îngăd*
    allow we: permitem
    allow you: permiteți îngăduiți
    almost: aproa*
    alone: singur singure singuri singură
    already: deja
    also: aseme* totod*
    alternative: alterna*
    although: deși
    aluminium: alumi*
    always: mereu perma* totde* întotde*
    amateur: amat*
    ammonia: amon*
    among: printre
    amount: suma sume sume*
    analysis: analiza* analize analize* analiză analiză*
    analysis machine: analizo*
    analysis we: analizăm
    and: iar și
    angry: bosum* furi* supere supăr*
    angry i: supăr
    angry we: bosumflăm supărăm
    angry you: superi supărați
    animal doctor: veterinar veterinare
    animal food: furaj furaj* nutr*
    anniversary: anivers*
    announce: anun* anunț*
    announce we: anunțăm
    announce you: anunțați anunți
    annoy: enerv*
    answer: repl* răspunde răspundea răspundeț* răspundă răspuns răspuns* răspunz*
    answer i: răspund
    answer we: răspundem
    answer you: răspundeți răspunzi
    antivirus: antivir*
    any: oricar* orice oricăr*
    any many: oricâte
    any much: oricât
    any time: oricân*
    anyone: orici* oricui
    anyway: oricum
    anywhere: oriu*
    apartment: ap aparta* apartam*
    api: api
    apostille: apost*
    app: aplicați*
    appear: apar apare apăre* apăru* figur*
    appear we: apărem
    appetite: pofta
    apple: mar mere merel*
    applicant: solicitan*
    apply: aplicat aplică
    apply we: aplicăm
    appointment: programar* programăr*
    appreciate: aprec*
    appreciate i: apreciez
    appreciate we: apreciem
    approach: abord*
    approve: aprob* avizea* valid*
    approve we: aprobăm
    approve you: aprobați
    april: april*
    architect: arh arhitect arhitecta arhitectul arhitectul*
    architecture: arhitectur*
    archive: arhiv*
    area: zona* zone zone* zonă
    argument: argum* argume*
    arm: braț*
    army: armată
    around: jur juru*
    arrange: aran*
    arrange we: aranjăm
    arrive: ajung ajung* ajuns sosi*
    arrive we: ajungem
    arrow: săge*
    article: art artic* articol*
    artificial: artificia*
    asbestos: azbe*
    asbestos cement: azboci*
    ash: cenu*
    aside: deopa*
    ask: cere cerea cerer* cereț* cerus* cerut cerut* ceruț* reque* roag* ruga rugat rugaț* rugămi* solicitar* solicitat solicită solicităr* întreab întreab* întreb*
    ask i: cer întreb
    ask we: cerem solicităm întrebăm
    ask you: cereți ceri rogi rugați întrebați întrebi
    aspect: aspe*
    asphalt: asfa*
    assign: aloc* atrib*
    assistant: asistentei asistentu*
    association: asociația asociație asociație* asociații asociații*
    assortment: sorti* sortime*
    asylum: azil
    at: la
    at all: delo*
    at least: măcar
    atmosphere: atmos*
    attach: alătura* anex* ataș* atașa*
    attach i: atașez
    attach we: anexăm atașăm
    attack: atac atac*
    attack we: atacăm
    attend: participar* participat participaț* participă
    attend person: participan*
    attend we: participăm
    attend you: participați
    attention: atenți atenți*
    attitude: atitu*
    attract: atra*
    audience: audie*
    audio: audio
    audit: audit auditu*
    audit person: auditorul
    auditor: auditor auditorulu* revizo*
    august: augu*
    aunt: mătu* tant*
    author: autor autoru*
    authority: autorit*
    automatic: autom*
    autumn: toam*
    available: disponi* disponibi*
    average: media medie mediu
    avoid: evit* ferește ferit ocole* ocolit*
    avoid we: evităm ocolim
    awake: treaz trej*
    aware: conștie*
    axis: axe
    axle: osii
    back: dos retroa* spate spate* verso înap*
    backup: back*
    bad: proast* prost rea rău
    bad worker: cârp*
    badge: badg*
    bag: gean* pung* sac saci saci* saco* sacu*
    bailiff: executo*
    bait: momea*
    bake: coac* coap*
    bake i: coc
    bake we: coacem
    baker: brutar brutaru* brutării
    bakery: brutăria brutărie brutărie* brutăriil*
    balance: balan* bila* bilan* cumpăn* sold sold* soldu*
    ball: ming*
    bank: banc* bănc*
    bankrupt: falim* insolv*
    baptism: bote*
    bar: bar bare bari bară
    barge: barj*
    barn: hamb*
    barrel: butoai* butoi butoi*
    barrier: baric*
    base: baza baza* baze baze*
    basement: subso*
    bash: bash
    basis: temeiu*
    basket: coș coșu*
    batch: sarj* șarj*
    bath: cadă
    bathroom: baia baie
    battery: bater*
    be: e era eram erau este fi fie fiind fost fu fuse* sint* sunt sunt* sînt
    be do!: fii
    be we: fim sintem suntem
    be you: ești fiți sunteți
    beam: grinda grinz*
    bean: faso*
    bear: suporta* suporte suportă suportă* ursu*
    bear we: suportăm
    bear you: suportați
    bearing: rulme*
    beat: bată
    beautiful: frum*
    because: căci datorit* deoar* fiindc* întruc*
    become: deve* devin devin*
    bed: pat patu* pătuț*
    bed sheet: lenje*
    bee: albi*
    bee box: stupu*
    bee farm: stupin*
    bee farmer: apicul* apiculto*
    bee house: stupi stupii
    beech: fag
    beer: bere berea
    before: dinai* pre înai*
    before sell: presal*
    begin: porn* start înceap* încep încep*
    begin again: repor* restar*
    begin i: pornesc
    begin meet: kicko*
    begin we: pornim începem
    begin you: pornești porniți începeți începi
    behave: condui*
    believe: cread* crede crede* crez*
    believe i: cred
    believe we: credem
    believe you: credeți crezi
    bell: clopo* sone*
    belong: aparți*
    bend: strâmbat
    beneficiary: beneficiara
    benefit: beneficii
    beside: alături lâng*
    between: dintre între
    beyond: dinc*
    bicycle: bicic* bicicle*
    bidder: ofertan*
    big: mare marel* mari marii
    bilingual: bilin*
    bird: păsări
    birth: născ*
    biscuit: biscu*
    bit: pic
    bitter: amar
    black: neag* negre negru
    blame: repro*
    bleed: sânger*
    blind: oarb* orb orbe*
    blink: clipe*
    block: bl bloc bloc* bloch* blocu* înfun*
    block we: blocăm
    blood: sânge sângel*
    blow: suflă suflă*
    blow we: suflăm
    blue: albas* blue
    board: bord placa plăci plăcil* podi* scându* table tablă
    boat: barc* piloti*
    body: corp corp* corpu*
    boil: fiar* fierbe fiert
    boiler: boile* cazan cazan*
    bone: oase os
    bonus: bonus bonus* sporu*
    book: carte cartea cărți cărții cărțil*
    book binding: legăto*
    book shop: librăr*
    boot: bocancu*
    bored: plicti*
    boss: șef șefa șefe șefi șefi* șefu*
    both: ambe* amând*
    bottle: flaco* sticle sticle* termos* îmbutel*
    bottom: fund fundu*
    box: bax box caser* caset* cutia cutie cutii cutii* căsu* lada lădi* lăzi lăzi*
    boy: băiat băiat* băieț*
    bracket: acola* paran*
    brake: frâna
    branch: fili* ramu*
    brand: marca mărci
    bravo: brav*
    bread: colac* franz* pâin*
    bread make: panific*
    break: crap crape crapă crăpat crăpate pauz* rupe rupe* rupt rupt* rupț* răga* spar*
    break i: rup sparg
    break we: spargem
    breakfast: deju*
    breathe: respir*
    bride: mire* miri*
    bridge: pasare* pod podu* punt*
    bring: aduc aduc* adus adus*
    bring do!: adu
    bring we: aducem
    bring you: aduceți aduci
    brochure: broș* broșu*
    broken piece: ciobu*
    broker: brok*
    bronze: bron*
    brother: frat* fraț*
    brother law: cumn*
    bucket: gălea* găleț*
    budget: buge* buget*
    buffer: tampo*
    bug: bug
    build: buil* construcți* construi*
    build we: construim
    builder: constructo*
    building: clăd* clădi*
    building site: șanti* șantie*
    bulb: bec becu*
    bulk: vrac
    bulletin: bule* bulet*
    burn: arde ars
    bury: îngro*
    bury we: îngropăm
    bus: autob* autoca*
    business: afac* b2b
    business trip: delegație
    busy: ocupat ocupate ocupată ocupă
    but: ci dar însă
    butter: unt untul
    button: butoan* buton buton*
    buy: achiziti* achiziți* cumpe* cumpărar* cumpărat cumpărată cumpără cumpărătu*
    buy i: cumpăr
    buy we: cumpărăm
    buy you: cumperi cumpărați
    buyer: achizito* buye* cumpărăto*
    cabbage roll: sarmale
    cabin: caba* cabine cabină
    cable: cabl* cablu*
    cake: cozo* cozon* prăji* tort tort* turt*
    cake shop: cofet*
    calculate: calcul calcula calculat calcule calcule* calculu* socoteas* socoteș*
    calculate again: recalcule*
    calculate we: calculăm socotim
    calculate you: calculați
    calendar: calen*
    calibrate: calibra*
    call: apel apelu* call chea* chem* suna* sune sună sună*
    call i: chem sun
    call we: chemăm sunăm
    call you: chemați sunați suni
    calm: calm linis* liniș*
    camp: lagă* taber* tabă*
    campaign: campa*
    can: bido* bidoa* poat* putea putea* puteț* putut
    can food: conserve
    can i: pot
    can we: putem
    can you: poți puteați puteți
    cancel: anula* anule* anulă* rezil* storn*
    cancel we: anulăm reziliem stornăm
    candidate: candi* candid*
    cannon: tunu*
    canteen: cantin*
    cap: șapc*
    capacity: capaci*
    capital: capital
    captain: capitan*
    captive: capt*
    car: auto mașin*
    car trunk: portb*
    card: card card* cartel* cartona* legitim*
    cardboard: cartoa* carton cartonu*
    care: grijă îngrijit
    care worker: îngrijito*
    career: carie*
    careful: atentă conserva*
    carpenter: tâmplar tâmplarulu*
    carpet: covo* moch*
    carry: cară cărat purt*
    carry i: port
    carry we: cărăm purtăm
    carry you: purtați
    cart: căruț*
    case: carca* caz cazul cazur*
    cash: cash numera*
    cash desk: casieri*
    cash person: casiera casierul
    cashier: casierulu*
    castle: cetatea
    cat: pisi*
    catalog: catal* cataloa*
    catch: apuc* prind* prins prins*
    catch i: prind
    catch we: prindem
    catch you: apucați prindeți
    category: categ*
    catering: cater*
    cause: cauz*
    cd: cd
    ceiling: tavan tavan*
    cell: celul*
    cellar: beci beci* pivn*
    cement: cime*
    center: cente* centru centru*
    centimeter: centim* cm
    central: centra*
    ceramic: ceram*
    certain: anum* cert certitu* negreș*
    certificate: adever* ates* certificare certificat certificat*
    certify: certificarea
    chain: lanț lanț* lanțu*
    chair: fotol* scau*
    chairman: președ* președi*
    chalk: creta
    chance: ocaz* oportun* oportunit* șans*
    change: modif* modifi* schimb schimba* schimbe schimbă schimbă* transfo*
    change room: vestia*
    change we: schimbăm
    change you: schimbați schimbi
    channel: canal canal*
    chapter: capito*
    character: carac* personaj*
    chat: chat
    cheap: ieft*
    cheat: păcăl* înșal* înșel*
    cheat person: escr*
    cheat you: păcăliți
    check: bifa* bife* bifă bifă* chec* contro* revizi* revizu* verificar* verificat verificat* verificaț* verifice verifică verificăr*
    check can: verificab*
    check i: verific
    check we: bifăm verificăm
    check you: bifați verificați verifici
    cheese: brânz* burd* caș telem*
    chemical: reactiv*
    chemistry: bioch* chim*
    cherry: cire*
    chess: șah
    child: copii copiii copiilo* copil copil*
    child doctor: pedia*
    chimney worker: coșa*
    chip: ciobi*
    chlorine: clor
    chocolate: cioco*
    choose: aleag* aleas* alege alege* ales ales* aleș* selec*
    choose i: aleg
    choose we: alegem
    choose you: alegeți
    chop: toac* toca*
    christmas: craci*
    church: biser* catedral* parohi*
    church holiday: hram hram*
    church member: enori*
    cigarette: țiga*
    cinnamon: scorțiș*
    city: oraș oraș* orășene*
    city plan: urban*
    civil: civil*
    claim: prete* preti*
    claim we: pretindem
    class: cl clasa clase clase*
    classic: clasi*
    clause: clau*
    clean: clea* curat curat* cureț* curăț* epur*
    clean we: curățăm
    clean you: cureți
    clear: clar clar* clarif* clarit* explicit limp* lămu* lămur* senin
    clear not: necl*
    clear we: clarificăm lămurim
    clear you: lămuriți
    clerk: refere*
    clever: dește*
    click: clic clic*
    climate: clim*
    clinic: clin* clini* policli*
    clock: ceas ceasu*
    clone: clon*
    close: închid închid* închis închis* închiz* închiș*
    close we: închidem
    close you: închideți închizi
    cloth: stof*
    clothes: confec* hain* ținută
    cloud: clou*
    club: club club*
    coach: antren*
    coast: lito*
    coat: halat
    code: cod codu*
    coffee: cafe*
    coin: monede
    cold: frig frigu* rece reci
    colleague: coleg coleg*
    collect: colec* culeg* culese ridicări* încas*
    collect we: încasăm
    collect you: aduni încasați
    color: culoare culoare* culor*
    color lose: decolor*
    column: colo* rubr*
    combine: combina combine
    come: hai haid* prov* vene* veni veni* vine
    come do!: haideți
    come i: vin
    come we: venim
    come you: veniți vii
    comfortable: como*
    comma: virg*
    command: porun*
    command you: porunciți
    comment: coment*
    comment we: comentăm
    comment you: comentați
    commission: comisio*
    commit: angajame*
    committee: comisia comisie comisie* comit* comitet*
    common: comun
    companion: însoțito*
    company: compan* firma firme firme* socie* srl
    compare: compara* compare compară compară*
    compare we: comparăm
    compare you: comparați
    compatible: compat* compatibi*
    compensate: compen* despăgu*
    compensate we: compensăm
    competition: concurența concurențe* concurs concurs*
    competitor: concurent concurentu* concurenți concurenți*
    complain: compla* crâcn* plâng plâng* reclamat reclamaț* sesiz*
    complain we: plângem reclamăm
    complain you: plângeți
    complete: comple*
    complete i: completez
    complete we: completăm
    complete you: completați completezi
    complicated: compli*
    compressor: compr* compres*
    computer: calculato* informatică
    computer expert: informatici*
    concern: prive* vizat vize*
    concession: conces*
    conclusion: concl* concluz*
    concrete: betoa* beton betonu* concr*
    concrete mix: betoni*
    condition: condi* condiț*
    conference: confer*
    confirm: confir*
    confirm i: confirm
    confirm we: confirmăm
    confirm you: confirmați confirmi
    conflict: confl*
    conform not: neconformi*
    confuse: confu* încu*
    confuse we: încurcăm
    congratulate: felic*
    congratulate we: felicităm
    connect: conex* cupl* legătu*
    conscience: conștii*
    consign: consign*
    console: conso*
    constant: constan*
    consume: consumat
    consumer: consumato*
    contact: contac*
    contact we: contactăm
    contact you: contactaţi
    contain: conține cuprind*
    container: contai*
    content: conținut* cuprins
    context: contex*
    continue: continua* continuu continuă continuă* reia relu*
    continue we: continuăm reluăm
    continue you: continui
    contract: contrac*
    contractor: antrepre* executan*
    contradict: contraz*
    contradict i: contrazic
    contradict we: contrazicem
    contradict you: contraziceți contrazici
    contrary: contrar
    convince: conving conving* convins convins*
    convince we: convingem
    convince you: convingeți convingi
    cook: bucătar bucătaru* bucătăre* bucătării gati* gătes* găteș* găti*
    cook i: gătesc
    cook we: gatim
    cook you: gătiți
    cool: frigor* refrige* răce* răci*
    cooperate: colabora colaborar* colaborăr* cooperar*
    cooperate we: colaborăm
    cooperative: cooperat*
    coordinator: coordonatoa*
    copper: cupru
    copy: copia copia* copie copie* copiile exempla*
    copy we: copiem
    copy you: copiați
    cork: dop dopu*
    corn: porumb porumbu*
    corn food: mămăl*
    corner: colț colț* colțu* încolț*
    corner we: încolțim
    correct: corec* rectifi* retuș* îndre* îndrep*
    correct i: îndrept
    correct we: corectăm îndreptăm
    correct you: corectați
    corridor: culoar
    cosmetic: cosme*
    cost: cheltuia* cost costa* costul costul* costur* costă regia regii
    cotton: bumb* vata
    council: consiliu consiliu*
    count: număra* numără numără* socotit socotiț*
    count again: recalculă*
    count again we: recalculăm
    count we: numărăm
    count you: numeri numărați socotiți
    counter: blat blatul tejg* tejgh*
    counter offer: contrao*
    country: tari țară țării
    county: județ județ*
    courage: curaj
    courier: curie*
    course: curs cursu* parcursu*
    court: instanțe* instanță
    cousin: văru*
    cover: acopere acoperir* acoperit acoperit* acoperiț* acoperă capo* cope* husă prela*
    cover we: acoperim
    cover you: acoperiți
    cow: vaci vaci* vacă
    crack: crăpătu* fisu*
    craft worker: meseriaș* meșt*
    crane: macara macaral* macarau*
    crane worker: macarag*
    cream: crem* smânt*
    create: creat*
    create we: creăm
    credit: credi*
    crisis: criz*
    criterion: crite*
    critical: critice
    criticism: critica
    crm: crm
    crooked: strâmb strâmbă
    crop: culturi
    crown: coro* coroa*
    crush: striv* zdro*
    crush we: strivim zdrobim
    cry: plâns
    csv: csv
    cubic: cubi
    cubic meter: mc m³
    cucumber: castra*
    culture: cultura* cultură
    cup: cana ceașc* căni
    cupboard: dula*
    curb: borduri
    curious: curio*
    currency: moneda
    current: actual actuale actualu* actuală curent curentă
    curtain: perd*
    curve: curb*
    customer: beneficiar beneficiaru* clie* clien* custom*
    customer lose: chur*
    customs: vama
    cut: debita* taie tund* tuns tăia tăia* tăie* ștanțat
    cut i: tai
    cut tool: ștanța
    cut we: tundem tăiem
    cut you: tăiați
    cycle: cicl*
    cylinder: cilin*
    dairy: lăptă*
    damage: avar* daun* deterio* paguba pagube* stric*
    damage we: stricăm
    damage you: stricați
    dance: balu* hora
    dangerous: pericul*
    dare: îndră*
    dark: întun*
    data: date date*
    date: dată
    daughter: fiic*
    daughter law: nora
    day: zi zile zile* ziln* ziua
    db: db
    dead: moartă mort morți
    deadline: termen termene termene* termenu*
    dean: decan*
    dear: drag drag* stimat*
    death: moarte
    debt: datoria datorie datorii restan* îndato*
    debt person: datorni*
    december: decem*
    decide: decide decideț* decis deciz* hotar* hotă* hotăr* stabile* stabili stabilir* stabilit stabilite stabilită verdi*
    decide person: deciden*
    decide we: decidem hotărâm stabilim
    decide you: decideți hotărâți stabilești stabiliți
    declare: decl* decla*
    decor: decor înflori*
    default: implic*
    defeat: învin*
    defect: defe* defec*
    degree: grade gradu*
    delay: amâna* amâne amână amână* întâr* întârz*
    delay we: amânăm întârziem
    delay you: amânați întârziați
    delegate: delegatu*
    delegation: delegația
    delete: șterg* șters șters*
    delete i: șterg
    delete we: ștergem
    delete you: ștergeți
    deliver: deliv* livr* livră*
    deliver we: livrăm
    deliver you: livrați
    demo: demo demonst*
    denounce: denun*
    density: densi*
    dental: dent* stomato*
    department: compart* comparti* departa* raio* secția secție secție* secții secții*
    depend: depend* depi*
    deploy: deplo*
    depreciation: amorti*
    depth: adânc*
    deputy: adju*
    deputy mayor: viceprimar
    describe: descr* descri*
    describe i: descriu
    describe you: descrieți
    deserve: cuvine meri*
    deserve you: meritați
    design: design proiectar*
    design person: proiectantu*
    designer: designe* proiectant
    desk: ghiș*
    dessert: deser*
    destroy: distru*
    destroy we: distrugem
    detail: amănu* deta* detal*
    detergent: deterg*
    detour: ocol ocoliș* ocolu*
    dev: dev
    develop: dezvoltar*
    developer: dezvoltat*
    deviate: abate abate*
    device: aparat aparat*
    diagnosis: diagno*
    diagram: diagr*
    dialogue: dialo*
    dialysis: diali*
    dictate: dicte*
    die: moare muri*
    diesel: motori*
    differ: diferă
    difference: difere*
    different: diferi*
    difficult: dific*
    difficulty: greutăți
    dig: sapa* sapă
    dig machine: excav*
    dig we: sapam
    digital: digi*
    dignity: demnit*
    dinner: cina
    diploma: dipl*
    direct: direct
    direction: direcți* orient*
    director: dir directo* regiz*
    disappear: dispa* dispă*
    disappear we: dispărem
    disappear you: dispari
    disappoint: dezamă*
    disc: disc discul discur*
    discount: discou* raba* reducer*
    discover: desco* descop* discov*
    dispatch: dispeceratulu*
    dispatch office: dispecerat dispeceratul
    dispatch person: dispecer dispecera dispecerul
    dispatch worker: dispecerulu*
    dispenser: dozat*
    disposal: dispoz*
    dispute: contes* contest* disput* liti* litig*
    distance: dista*
    distribution: distribuț*
    distributor: distribui*
    district: cartie*
    disturb: deran*
    disturb i: deranjez
    ditch: santu*
    divide: esalo* împart* împărț*
    divide i: impart
    divide we: împărțim
    divide you: împărțiți
    do: fac face face* facă făce* făcut făcut*
    do do!: fă
    do we: facem
    do you: faceți faci
    doctor: doct* docto* dr medic medici medici* medicu*
    document: act acte acte* actul actul* docum* docume*
    dog: câin*
    dollar: dola*
    door: ușa uși ușii ușil*
    dose: doza doze doze*
    double: dubl*
    double we: dublăm
    doubt: dubii reținer* îndoi*
    dough: alua* coca
    down: jos
    draft: ciorn* draf* mach* mache* schiț*
    draw: desen desen*
    draw we: desenăm
    drawer: sert*
    drawing: dwg planșa planșe*
    dream: vis visa* visu*
    dream you: visați
    dress: roch*
    drink: bea băut
    drink i: beau
    drink we: bem
    driver: șofe* șofer*
    drone: dron*
    drop: picur* picătu*
    drum: tamb*
    dry: seac* sec secet* uscar* uscat uscată uscați usuc*
    dry machine: uscător uscătoru*
    dry room: uscători*
    dry we: uscăm
    dust: praf praf*
    duty: obligație obligații
    each: fiec* fiecă*
    ear: urec*
    early: devr* timpur*
    earth: pământ pământul
    east: est
    easy: ușoa* ușor ușur*
    eat: mânca mâncat mâncaț* mănân*
    eat we: mâncăm
    eat you: mâncați
    echo: ecou
    economic: economică
    economy: economic
    edge: bordura marg* much*
    edition: ediți*
    editor: edito* redacto* redacți*
    education: educați*
    effect: efect
    effort: efor*
    egg: ouă
    eggplant: vinet*
    eight: opt
    eighteen: optspre*
    eighty: optz*
    elbow: cot cotu*
    election: electo*
    electric: electric electrice electrică
    electric worker: electrici*
    electricity: curentu*
    electronic: electron*
    elevator: ascen* elevator lift lift* liftu*
    eleven: unspre*
    elsewhere: altun*
    emoji: emoj*
    emperor: împăra*
    employee: angajat angajat* angajaț*
    empty: goal* goi gol goli* golu*
    empty we: golim
    end: cape* capăt capătu* desfii* finalu* fine* sfâr* sfârș* terminar* terminat terminat* termine termină înceta* încete* încetă* înche*
    end i: închei
    end not: nesfâ*
    end we: terminăm încetăm încheiem
    end you: încheiați
    enemy: dușm* inam*
    energy: energ*
    engine: motoa* motor motoru*
    engineer: ing ingi* ingin* inginer*
    english: engl*
    enjoy: bucure
    enjoy you: bucurați
    enough: destu* satur* sufic* sătur*
    enter: intrar* intrat intraț* intră
    enter i: intru
    enter we: intrăm
    enter you: intrați intri
    envelope: plic plicu*
    environment: mediul
    equal: egal egal*
    equipment: echipam*
    error: eroa* eror* greș greșe* greși
    error we: greșim
    escape: scap* scăp*
    escape we: scăpăm
    escape you: scăpați
    estimate: deviz deviz* estim*
    estimate we: estimăm
    euro: euro
    european: europ*
    evaluate: evaluar* evaluat evaluată evalue* evaluăr*
    evaluate you: evaluați
    evaluator: evaluato*
    eve: ajun
    even: chia*
    evening: sară sear* seri seril*
    evening prayer: vecer*
    event: eveni* evenim*
    ever: veci vreod*
    exact: exac* precis întocma*
    exam: bac bacu* exame*
    example: ex examp* exemple exemplu exemplu* pild*
    exceed: depăș*
    exceed we: depășim
    excellent: excel*
    exception: excep*
    exchange: burs*
    exclude: exclus
    exclusive: exclusi*
    excuse: scuză
    exempt: scuti scuti*
    exercise: exerc* exerciț*
    exhibition: expoz*
    exist: exis* exist*
    exit: ieșir*
    expect: așteptări*
    expensive: scump scumpe scumpe* scumpi scumpit scumpă
    experience: experi*
    expert: expert speciali*
    expert check: experti*
    expire: expi* expir*
    explain: explica* explice explică explică* preciz*
    explain i: explic
    explain we: explicăm
    explain you: explicați explici precizați
    export: expor*
    extend: extind* lunge* prelun*
    extend we: lungim prelungim
    extinguish: stins
    extinguish i: sting
    extra: adiți* supli* suplime*
    eye: ochi ochi*
    fabric: pânz* țesăt*
    facade: fațade*
    face: față obra*
    fact: fact fapt fapt*
    factor: facto*
    factory: combinat* fabrica fabrici fabrici* uzin*
    fail: eșec
    fair: târg târgu*
    fall: cad cade căde* căzut picat pică
    fall we: cădem
    false: fals*
    family: fam fami* famil* rude
    fan: fan ventilato*
    far: departe
    farm: agri* crescăt* ferma ferme ferme* stână
    farm expert: agron* agronom*
    farmer: fermi* fermier* țăran țăran*
    fat: gras grăs* untur*
    father: tata tată*
    father in law: socr*
    fault: culp* cusur
    favor: favoa*
    fear: fric* groaz* team* temer* temeț*
    fear i: tem
    fear you: temeți
    feather: pene
    february: febr febru*
    fee: onorar* taxă
    feedback: feedb*
    feel: senza* simt* simț*
    feel i: simt
    feel you: simți simțiți
    fence: gard gardu*
    fertilizer: ingrasa* îngrășă*
    festival: festi* festiv*
    few: puține puțini
    fiber: fibr*
    field: câmp câmpi* câmpu* dome* lan sole*
    fifteen: cincispr*
    fifty: cinciz*
    fight: bătăl* comba* duel lupt*
    fight we: luptăm
    file: dosa* dosar* fiși* fișie*
    fill: umpl*
    fill i: umplu
    fill we: umplem
    fill you: umpleți
    film: film film*
    filter: filt*
    final: defin* final finale finală
    finance: financ* finanțar*
    finance person: finanțat*
    find: aflate aflată constat* găse* găsi găsi* regă*
    find we: constatăm găsim regăsim
    find you: găsești găsiți
    fine: amende*
    finger: deget deget*
    finish: fini* finis*
    fire: foc focu* incen*
    fire device: extincto*
    fire point: pich*
    fire worker: pompier*
    firewall: firew*
    firework: artificii
    firm: ferm
    firmware: firmw*
    first: dintâ* prim prima primei primel* primii primu* întâi întîi
    fish: pescu* peștel*
    fish rod: undi*
    fish shop: pescăria
    fish worker: pescarii
    fit: potrive* potrivit potrivit* potriviț* încad* încap încap*
    fit we: potrivim încadrăm
    fit you: potriviți
    five: cince* cinci
    fix: fixată
    fix you: fixați
    fixed: fix fixe fixă
    flat: plat
    fleet: flot*
    flood: inund*
    floor: et etaj etaj* parchet parchet* pardos* pode*
    flour: făin*
    flow: curg curg* debit debitu* decurg flux flux*
    flower: buch* floa* flori flori*
    flower shop: floră*
    flu: grip*
    fly: mușc* zboa*
    foam: spum*
    fog: ceaț*
    foil: folia folie
    fold: cretat*
    folder: fold* mapă
    folio: folio
    follow: foll* urmar* urmat urmea* urmă urmăr*
    follow i: urmăresc
    follow we: urmărim
    follow you: urmărești urmăriți
    font: fontu*
    food: alime* hran* mâncar* sarmalel*
    fool: frai*
    foot: pici* picio*
    football: fotb*
    for: pent* pt
    for now: deocam*
    forbid: interz*
    force: forț* vigo*
    forecast: progn*
    foreign: străi*
    forest: pădu* silv*
    forever: vecii vecil* veșni*
    forget: uita* uită uită*
    forget i: uit
    forget we: uităm
    forget you: uitați uiți
    fork: furc*
    forklift: motostiv* stivu* stivuit*
    form: constit* fișa fișe fișei fișele forme* formular formulare formularu* formă
    form you: formezi
    format: format formatu*
    former: fosta fostu* foști foști*
    formula: formula formule
    fortress: cetate redut*
    forty: patruz*
    forum: foru*
    found: înfiin*
    foundation: funda*
    founder: fonda*
    foundry: turnăto*
    four: patra patru patrul*
    fourteen: paispre*
    frame: cadr* rama rame
    franchise: franci* franș*
    fraud: frau*
    free: franco gratis gratu* libe* moca
    freeze: congelate congelată înghea* îngheț înghețat
    freezer: congelato*
    frequent: frecv*
    fresh: proasp*
    friday: viner*
    friend: prie* priet* prieten*
    from: din dins* dintr from
    front: fațada fron*
    frost: brum* ger
    frown: încru*
    fruit: cais* fruc* roade rod
    fry: frip*
    fuel: benzină
    fuel station: benzinăr*
    fulfil: împlin* îndepl*
    fulfil we: îndeplinim
    full: integral integral* plin plin*
    function: funcția funcție funcții funcțiu*
    fund: fond fondu*
    funnel: pâln*
    furniture: mobilei mobili* mobilă
    future: viitor
    gallery: galer*
    game: joc jocu*
    garage: garaj garaj*
    garden: gradina
    gardener: grădinar*
    gas: gaz gaze gazu*
    gas bottle: bute*
    gate: poar* porţil* porți porțil*
    gate person: portar portar*
    gather: adunat adunat* adună cules strân*
    gather i: strâng
    gather we: adunăm strângem
    gather you: strângeți strângi
    general: general general*
    generation: generați*
    generator: generato*
    genius: geni*
    gentle: blân*
    german: germ* nemț*
    gesture: gest
    get: capătă obți* obțin* primea primea* primes* primeș* primi primir* primit primit* primiț* recepționa* recepționea* recepționă*
    get i: primesc
    get we: obținem primim recepționăm
    get you: obții obțineți primești primiți
    gift: cado*
    girl: fete fetei fetel* feti*
    git: git
    give: acorda acorda* acordă* dat dau dea
    give up: renu* renun*
    give up we: renunțăm
    give up you: renunțați
    give way: ceda ceda* cede* cedă*
    give way we: cedăm
    give we: acordăm dăm
    give you: acordați dai dați predai
    glad: bucura bucurat bucuro* încân*
    glad i: bucur
    glad we: bucurăm
    glass: paha* sticlo* sticlă
    glossary: glos*
    glove: mănuș*
    glue: adez* lipe* lipir*
    glue i: lipesc
    glue we: lipim
    gluten: glut*
    go: decurge duc duce duce* ducă dus go mear* merg* mers mersu*
    go i: merg
    go out: iasă ies iese ieși ieșit ieșiț*
    go out we: ieșim
    go out you: ieșiți
    go up: urcat urcă
    go up we: urcăm
    go we: ducem mergem
    go you: duceți duci mergeți mergi
    goal: obiectiv obiectiv* scopu* țint*
    god: zeu
    gold: aur auri* auru*
    good: bine bun bune buni bunu* bună cumi*
    goodbye: adio pa
    goods: carg* marf* mărf*
    goodwill: bunăvo*
    goose: gâsc*
    gospel: evangh*
    graduate: absolv*
    grain: boab* cereal*
    gram: grame
    grammar: gramat*
    grandfather: bunicu*
    grandmother: bunica bunici*
    grandson: nepot nepoţi*
    granite: gran*
    grape: strug*
    graphic: grafică
    grass: iarb*
    gray: gri
    grease: uns
    green: ecolo* gree* verde verz*
    greenhouse: sera sere solari* solaru*
    greet: saluta* salută salută*
    greet we: salutăm
    grid: gril*
    grind: maci* măci*
    grind we: măcinăm
    grocery: băcă*
    ground: sol sola solul tere* teren*
    ground floor: parter
    group: grup grup* grupu*
    grow: crescu* creșt*
    grow i: cresc
    grow we: creștem
    guarantee: garan*
    guarantee i: garantez
    guarantee we: garantăm
    guarantee you: garantați
    guard: gardă pazni* pază
    guess: ghic* ghice*
    guest: invitatu* invitații invitațil* musaf* oasp* oaspe*
    guest house: pensiu*
    guide: ghid ghid*
    guild: brea*
    guilt: vina vinovatu*
    guilty: vinovat vinovați
    gutter: jghea* jgheabu*
    habit: obic* obice*
    hail: grindi*
    half: juma* jumăt* înjumătă*
    half year: semes*
    hall: hala hale hale* hol holu* sala sali sălii sălil*
    hammer: cioca*
    hand: mâini mâini* mână palme îndem*
    hand over: hando* predar* predat predat* predaț* predă predăr*
    hand over i: predau
    hand over we: predăm
    hand over you: predați
    handle: mâner
    handle we: ocupăm
    handle you: ocupați
    hang: atârn* spânz*
    happen: decurgă desfășo* desfășurar* intim* petrecut petrecute pățe* pățit pățiț* întâmpl*
    happen i: pățesc
    happen you: pățiți
    happy: feric*
    hard: greu tare
    hardly: abia
    hardware: feron*
    harsh: aspr*
    harvest: recol*
    hat: căciu* pălă*
    hate: uri urăș*
    have: a aibă are au avea avea* aveț* avut având
    have i: am
    have we: aveam avem
    have you: ai aveați aveți ați
    head: cap capu* frunt*
    header: antet antet*
    headphone: căști
    heal: vindec*
    health: sani* sănăta*
    healthy: sănăto*
    hear: aude audă auzi*
    hear i: aud
    hear test: audiog*
    hear we: auzim
    hear you: auzi auziți
    heart: inim*
    heat: arși* căldu* termic termic* încăl*
    heat picture: termog*
    heavy: grea grel*
    hectare: ha hect*
    heel: toc
    height: înălți*
    hello: alo salut
    helm: cârm*
    helmet: casc* căștil*
    help: ajut* sprij* suport suportu*
    help desk: helpd*
    help i: ajut
    help we: ajutăm
    help you: ajutati
    hen: găin*
    here: aici iată încoa*
    hesitate: code* ezit* retic* șovă*
    hesitate you: ezitați
    hide: ascun*
    hide we: ascundem
    hide you: ascundeți
    high: înalt
    high school: liceu liceu*
    hill: deal deal*
    hinge: balam*
    hire: angaja angajar* angaje*
    hire manager: recru*
    hire we: angajăm
    history: isto* istor*
    hit: bat bate bateț* bătai* bătu* bătăi love* lovi*
    hit we: batem lovim
    hit you: bateți
    hold: ținea ținute
    hole: gaur* groap* găur*
    holiday: conced* sărbă* sărbăto* vacan*
    home: acas* cămin cămin* domic*
    home device: electroc*
    honest: cins* sinc* sinceri*
    honey: fagu* miere miere*
    honor: onoa*
    honor we: onorăm
    hook: cârl*
    hop: hame*
    hope: spera* spere speră speră*
    hope i: sper
    hope we: sperăm
    hose: furtun
    hospital: spit* spita*
    host: gazd* găzd* găzdu*
    hot: fierbi*
    hotel: hote* hotel*
    hour: ora ore orei orel*
    house: case casei casel* casă locuin*
    house manager: guvern*
    housewife: gospo*
    how: cum
    how many: câte câți cîte
    how much: cât câtă cît
    http: http
    https: https
    hug: îmbrăț*
    hug i: îmbrățișez
    huge: enorm
    human: omen* uman*
    humble: smere*
    humiliate: umil*
    hundred: sute sută
    hungarian: maghi*
    hunger: foam*
    hungry: flăm*
    hunt: vânat vânatu* vâne* vânătoa*
    hunt we: vânăm
    hunter: vânător*
    hurry: grab* grăb* repez* zori zori*
    hurry we: grăbim zorim
    hurry you: grăbești grăbiți repezi zoriți
    hurt: doare răni* ustu*
    husband: soțu*
    hybrid: hibr*
    hydraulic: hidra*
    hygiene: igie*
    i: eu io mea mei mele meu mi mie mine mă îmi
    ice: ghea* înghețu*
    ice cream: înghețată
    id: id
    idea: haba* idee idee* idei
    ideal: idea*
    identical: identic
    identify: identif*
    if: dacă
    ignore: igno*
    ignore you: ignorați
    ill: îmbol*
    illness: boal*
    imagine: imagina*
    imagine you: imaginați
    immediately: imed* instantan* îndată
    impact: impac*
    impasse: impas
    implant: implan*
    implement: impleme*
    import: import importa importu*
    import company: importator
    important: importan*
    importer: importatoru*
    impossible: impos* imposib*
    impression: impres*
    in: în într
    inbox: inbo*
    incident: incid*
    include: inclu* incorp*
    income: revenu*
    incompetent: incompe*
    increase: spor
    independent: indepen*
    index: index* indice indice*
    industry: indus* indust*
    inflate: umflate
    inflation: infla*
    inform: informar* informat
    inform you: informați
    information: informație informații informații*
    infrastructure: infrastr*
    infusion: infuz*
    inherit: moște*
    initial: iniți*
    ink: cerne*
    inn: hanu*
    insect: gărgă*
    inside: interi* înăun*
    insist: insi* insis*
    insist we: insistăm
    insist you: insistați insiști
    inspect: inspecți*
    inspect office: inspectora*
    inspector: inspector inspectoru*
    inspire: inspi*
    install: instalar* instalați* instale* install instalăr* montaj montaj* montat montate montată monte*
    install i: montez
    install we: instalăm montăm
    install worker: montato*
    install you: montați
    institution: instit*
    instruction: instrucți*
    insulation: izola*
    insulin: insuli*
    insult: insult* jign*
    insurance: polița
    insure: asigurar* asigurat asigurată asigură asigurăr*
    insure company: asigurato*
    insure i: asigur
    insure we: asigurăm
    integer: int
    integrate: integrar* integrăr*
    intelligence: intelig*
    intend: inten*
    intercom: interfo*
    interest: dobâ* intere*
    interface: interfa*
    internal: intern interne interni internă
    internet: internet
    interpreter: interp*
    interrupt: întrer*
    interrupt not: neîntre*
    interrupt we: întrerupem
    interrupt you: întrerupeți întrerupi
    interval: interva*
    intervene: interve*
    interview: intervi*
    intranet: intran*
    invent: inventa inventat inventat* invente*
    invent we: inventăm
    inventory: inventar inventar*
    inverter: invert*
    invest: investiți*
    invest you: investiți
    investor: investito*
    invite: invita invitat invitația invitație invitațiil*
    invite we: invităm
    invite you: invitați
    invoice: factu*
    invoice we: facturăm
    iron: călcat fier fieru* fontă
    irony: iron*
    issue: eliber* emis emis* emite emiter* issu*
    issue i: emit
    issue we: emitem
    issuer: emiten*
    italian: ital*
    jacket: geac*
    jam: dulcea* gem
    january: ianua*
    jar: borc* borca*
    jargon: jarg*
    job: meseria meserie post postu* slujb*
    join: îmbin*
    joint: rostur*
    joke: glum*
    journal: jurn* jurna*
    joy: bucuri*
    json: json
    judge: judec*
    judge you: judecați
    juice: suc sucu*
    july: iuli*
    jump: sar sari sări*
    jump we: sărim
    jump you: săriți
    june: iuni*
    junior: juni*
    jury: juriu*
    just: tocm*
    justify: justi* înteme*
    keep: custod* păst* păstr* reține reținu* ține țineț* ținut țină
    keep i: păstrez țin
    keep we: păstrăm ținem
    keep you: păstrați ții țineți ținuți
    key: chei chei* key tasta
    keyboard: tastat*
    kick: kick
    kill: omoa*
    kilogram: kg kile kilog* kilu*
    kilometer: kilom* km
    kind: amab* fel felu* genul soi soiu*
    kindergarten: grădini*
    king: rege rege*
    kiss: pupă pupă* săru*
    kiss i: pup sărut
    kiss we: pupăm
    kit: trus*
    kitchen: bucătăria bucătărie bucătărie* chici*
    knee: genun*
    knife: cuțit cuțit*
    know: cuno* cunoa* cunos* cunoșt* ști știa* știe știind știu* știț*
    know i: știam știu
    know we: cunoaștem știm
    know you: cunoașteți cunoști știi știți
    knowledge: științ*
    known: noto*
    label: etich* etiche* labe*
    laboratory: labor* laborat*
    lady: doamnelo*
    lake: lac lacu*
    lamb: miel
    lamp: lamp* lămp*
    land: funci* parce* pământulu*
    land register: cadas*
    language: limb*
    laptop: lapto*
    laser: laser
    last: dura dura* durea* ulti*
    late: tard* târz*
    later: ulter*
    lathe: strun*
    laugh: râde râde* râdă râs râzân*
    laugh i: rad
    laugh we: râdem
    laugh you: râzi
    launch: lans* roll*
    launch we: lansăm
    laundry: rufe rufe* spălăto*
    laurel: dafi*
    lavender: lava*
    law: jurid* lege lege* legii
    lawyer: av avoc* avoca* juris* juriș*
    lay: astern*
    lay we: asternem
    layer: strat stratu*
    lazy: lene*
    lead: conduce condus condus* lead
    lead i: conduc
    leader: lide*
    leaf: frunz*
    leaflet: plia* plian*
    lean: încli*
    learn: aflat afle află învață înveț* învățat
    learn i: aflu
    learn we: aflăm învățăm
    learn you: aflați afli înveți învățați
    lease: leas*
    leave: lase lasă lăsa* lăsă* plea* plec*
    leave i: las plec
    leave we: lăsăm plecăm
    leave you: lași lăsați plecați pleci
    left: stâng stâng*
    legal: legal legal*
    lemon: lămâ*
    lend: împrumuta*
    length: lungimea
    lesson: lecți*
    letter: corespon* litere litere* literă scriso*
    leu: lei leu leul*
    level: nive*
    liar: mincin*
    library: biblioteca
    library person: bibliotecar*
    license: licen*
    lid: capac capace capacu*
    lie: minciu* minți minți*
    lie we: mințim
    lie you: mințiți
    life: viaț* vieţ*
    lift: elevatoa*
    light: aprin* ilumi* lumin*
    lighter: brich*
    like: plac place plăcea
    lime: tei var
    limit: limi* plaf* prag prag*
    limit not: nelimitată
    line: dung* linia linie linie* linii
    link: link link* url
    lip: buze
    liquidation: lichid*
    list: list*
    listen: ascul*
    listen i: ascult
    listen we: ascultăm
    listen you: ascultați asculți
    liter: litr*
    literature: literat*
    little: puțin puțină
    live: live locuie* trăi trăie* trăiț*
    live i: locuiesc trăiesc
    live we: trăim
    live you: trăiți
    load: încar* încăr*
    load you: încărcați
    loan: împrumut
    local: local local*
    log: log
    logistics: logis*
    logo: logo sigl*
    long: lung lungi lungime lungă
    look: căutar* privi privir* priviț* răsf* uite
    look do!: priviți
    look we: privim
    lord: boier
    lose: piar* pier* pierd* rătăc*
    lose i: pierd
    lose we: pierdem
    lose you: pierdeți pierduți pierzi
    loss person: păgubaș*
    lot: lot lotu* lotur*
    love: iube*
    low: joas* scăz*
    lower: cobo* scădea scăder*
    lower we: coborâm
    lower you: coborâți
    loyal: fideli*
    luck: noroc
    luggage: bagaj* valiz*
    lunch: prân* prânz*
    luxury: lux
    machine: utilaj utilaj*
    magazine: revis*
    magnetic: magne*
    maid: cameri*
    mail: mail mail* mailu*
    main: principa*
    maintain: menten* întreț*
    majority: majoritar
    make: fabricaț* make
    make again: refa* refac* refă*
    make again i: refac
    make again we: refacem
    make again you: refaceți
    man: bărba* om omul omul*
    manage: administrar* administrati* administrați* descu* gestiu* managem*
    manage you: descurcați
    manager: administrato* conducer* conducă* coordonator manager manager*
    mandate: manda*
    manor: cona*
    manual: manua*
    many: multe mulți
    map: harta hărți
    marble: marm*
    march: martie
    margin: marj*
    mark: marcat marcaț* march*
    mark you: marcați
    market: piață piețe*
    marketing: marke*
    master: maest* mais* maist* maiș* mast* stăp*
    mat: mat preș preșul
    match: corespu* meci meci* potrivir*
    material: mater* materi*
    mathematics: matema*
    matter: chestiu* contat contea*
    mattress: salt*
    maximum: max maxi*
    maybe: eventual oare
    mayonnaise: maion*
    mayor: primar primaru* viceprimaru*
    mean: adic* zgârc* însea* însem* înțelesu*
    measure: metrol* măso* măsu* măsură*
    measure i: măsor
    measure list: antemăsur*
    measure tool: șubl*
    measure we: măsurăm
    measure you: măsori măsurați
    meat: carne carnea
    meat plant: abato*
    mechanic: meca* mecan* mecanic*
    medal: meda*
    mediate: medier*
    medical: anties* medical medical*
    medicine: antibio* medicam*
    meet: adunar* adunăr* meet* reuni* întreve* întrun* întâl* întâln* ședin*
    meet we: întâlnim
    member: memb*
    member fee: cotiz*
    memory: memo*
    mention: mențio* pome* pomen*
    mention i: pomenesc
    mention we: menționăm pomenim
    menu: meni* meniu*
    message: mesa* mesaj*
    metal: meta*
    meter: conto* metri metru metru*
    method: meto*
    micron: micron*
    microphone: microf*
    middle: miez* mijl*
    middleman: interme*
    migrate: migr*
    migrate we: migrăm
    milk: lapte lapte* mulg* muls muls*
    milk product: lact*
    milk we: mulgem
    mill: frez* moara mori*
    mill worker: mora*
    millimeter: milim* mm
    million: milio*
    mind: minte minte*
    mind change: răzgâ* răzgând*
    mine: mina
    minibus: microb*
    minimum: minim minim*
    minister: ministr*
    ministry: ministe*
    minus: minus
    minute: min minut minut*
    mirror: ogli*
    miss: domniș* ratat ratat*
    missing: lips*
    mission: misi*
    mister: domnii nea
    misunderstand: neintel*
    mix: ames*
    mix you: amesteci
    mobile: mobil mobile
    model: model model*
    moderator: moderat*
    modernize: moderni*
    module: module modulu*
    mold: matr* muce* muceg*
    moment: clipă moment momentu*
    monastery: mănăs*
    monday: lune* luni
    money: ban bani bani* banul
    monitor: moni* monit* monitor*
    month: luna* lunii lunil* lună
    mood: capri* chef chef*
    more: mai
    morning: dimin*
    most: majoritat*
    mother: mama mame*
    mother in law: soac*
    mountain: munt* munț*
    mouse: șoarec*
    mouth: gura
    move: misc* mișc* miște muta* mute mută mută*
    move i: mut
    move we: miscam mutăm
    move you: mutați
    mr: dl dlui domn domnia domnil* domnu domnu*
    mrs: dna dnei doamna doamnei doamnele
    much: mult multă
    mud: noroi
    museum: muzeu muzeu*
    museum worker: muzeo*
    mushroom: hrib*
    music: muzi*
    music band: fanf* formați*
    musician: lăuta*
    must: obligat obligato* obligați obligă treb*
    must we: obligăm
    mustard: mușt*
    nail: cuie
    name: denum* name nume numel* numes* numeș* numi*
    name i: numesc
    name we: numim
    natural: firesc
    nature: firea
    near: lîngă
    neck: gât gâtu*
    need: nece* neces* nevo*
    needle: ace
    negative: nega*
    negotiate: nego* negoc* negotia*
    negotiate again: renegoc*
    negotiate we: negociem
    neighbor: vecin vecin*
    neither: nici
    nephew: nepotu*
    nerve: nerv* tupe*
    net: net năvo* plase plase* plasă
    network: rețea rețea* rețel*
    never: nicic* niciod*
    new: noii noil* nou noul noul* nouă
    news: nout* veste veste* vești veștil* știr*
    newsletter: newsle*
    newspaper: ziar ziar*
    next: next subsec* următo* viitoa*
    nice: simpa*
    niece: nepoa*
    night: noap* nopț*
    nine: nouăl*
    ninety: nouăz*
    no: no
    nobleman: boieru*
    nobody: nime* nimă*
    node: nodu*
    noise: scârțâie zgom*
    none: nicio niciu*
    noon: amia*
    norm: normă
    normal: normal
    north: nord nord*
    nose: nas nașu*
    not: ba non nu
    not ask: nesolic*
    not change: neschim*
    not clear: nelămu*
    not collect: neridi*
    not complete: incompl*
    not conform: neconform neconforme
    not decide: nehot*
    not fixed: nedeterm*
    not limit: nelimitat
    not pay: neplata
    not polite: nepolit*
    not return: nerambur*
    not satisfied: nemulțumir*
    not see: nevăz*
    not sell: nevândute
    not serious: neser*
    not sleep: nedor*
    notary: notar notar*
    note: aviz avize avizel* avizu* bilețel mențiu* notat notat* notaț* note note* notiț* notă
    note i: notez
    note we: notăm
    note you: notați notezi
    notebook: caie* caiet* carnet
    nothing: nimi*
    notice: observat observă preav* preaviz* remar* înștiin*
    notice board: avizi*
    notify: notif* notifi*
    notify we: notificăm
    novel: romanu*
    november: noiem*
    now: acum momenta*
    nowhere: nicăi*
    number: cifr* nr numere numere* numero* număr număru*
    nurse: asistenta asistente asistentel*
    nut: nuca nuci
    nut tree: nuc
    oak: stej*
    obey: supun*
    object: obiect obiectu*
    objection: obiecția obiecție obiecții obiecții* obj object*
    obvious: evident
    october: octom*
    of: al ale de
    of course: bineînț* desigu* fireșt*
    off: off
    offer: ofere oferi oferi* oferta ofertar* ofertat ofertaț* oferte oferte* oferă offe*
    offer we: oferim ofertăm
    offer you: ofertați
    office: biro* birou* cabinet cabinet* offi* oficiu sedii sediu sediu*
    officer: ofițe*
    official: oficia*
    often: ades* des dese
    oh: vai
    oil: ulei ulei*
    ok: ok
    old: bătr* veche veche* vechi vechiu*
    old man: moș
    old woman: baba
    on: pe
    onboarding: onboar*
    once: odat*
    one: a1 una unu unuia unul
    one side: unilat*
    onion: ceap*
    online: onli*
    only: doar doară numai singurii singuru* unic unic*
    open: desch* deschi* desfac* desfăc* inaugur*
    open again: redesc*
    open we: deschidem desfacem
    open you: deschideți deschizi
    operate: exploa* ops
    operation: operați*
    operator: operato*
    opinion: părer*
    opponent: adversar adversar*
    opposite: vizav*
    optical: optic*
    option: opțiu* varian*
    optional: opțio*
    or: or ori sau
    orchard: liva* livez*
    orchestra: orche*
    order: coma* coman* comenz* orde* ordi* ordo* po rândui*
    order i: comand
    order we: comandăm
    order you: comandați
    organic: bio
    organization plan: organig*
    organize: organizar* organize*
    organizer: organizat*
    origin: origine
    original: origina*
    other: alt alte altei altel* alto* altui altui* altul altă alți alți* ceala* ceila* celeil* celel* celorl* celuil* celăl*
    other time: altăd*
    otherwise: altf* altmin*
    out: afar* out
    outreach: outre*
    outside: dinaf* exte*
    oven: cupt* cupto*
    over: peste
    owe: dator datora* datore* datoră*
    owe i: datorez
    owe we: datorăm
    owe you: datorați
    own: propria proprie proprii propriu propriu*
    owner: owne* patro* proprietar proprietar*
    ox: bou
    oxygen: oxig*
    pace: ritm ritm*
    pack: hait*
    package: ambalaj ambalaj* ambalar* ambalat ambalată baxu* colet colet* pach* pache*
    package worker: ambalato*
    page: fila pagi* pg
    pain: durer*
    paint: vops* vopsit* zugrăvit
    paint we: vopsim
    paint worker: zugravii zugrăvi
    pair: perec*
    pallet: pale*
    palm: palma
    panel: pano* panou*
    panic: panic*
    paper: hârtia hârtie hârtie* hârtii hârtii*
    paragraph: parag*
    parallel: paral*
    parent: pări* părin*
    park: parc parcar* parchea* parcul parcul* staționarea
    parrot: papag*
    part: despărțir* parte partea pies* părți părțil* reper reper* tranșe tranșă
    part we: despărțim
    partner: asociat asociata asociatu* asociați colaborat* parten* partene*
    party: partid* petrecer* serba*
    pass: pasă scurs treac* trece trece*
    pass i: trec
    pass we: trecem
    pass you: treceți treci
    password: parol*
    past: trecu*
    pastry shop: patis*
    patience: răbdar*
    patient: paci* pacie* pacient* pacienț* rabdă
    pave stone: pave*
    pay: achit* plata plăte* plăti plătit plătite plătită plății plățil*
    pay deadline: scaden*
    pay i: achit plătesc
    pay not: neplăti*
    pay person: plătito*
    pay we: achităm plătim
    pay you: plăteşti plătiți
    pdf: pdf
    peace: pace
    pear: pară pere
    peel: coaj*
    pellet: pele*
    pen: pix pixu*
    penalty: amendă amenz* penali* penalit*
    pencil: creio*
    pension: pensie
    pension person: pensio*
    people: lume lume* oame* oamen*
    pepper: ardei ardei* gogoș* piper
    per: per
    percent: % procen*
    perfect: desăvâr* impec* perfe*
    perform: executat execută execuți* preste*
    perform we: executăm
    performance: perform*
    period: perio*
    permit: autoriz*
    person: persoa*
    personal: personale personală
    pharmacy: farm farma farmacia farmacie farmacie* farmacii farmacii*
    pharmacy person: farmacis*
    phone: recepto* tel telef* telefo*
    phone i: telefonez
    photo: foto fotografi*
    photo you: fotografiezi
    photographer: fotografu*
    physical: fizi*
    piano: pian pian*
    picture: icoa* imagine imagine* imagini img poze poze* poză tablo*
    pie: plăcin*
    piece: buc bucata bucăți
    pig: porc*
    pigeon: porumbe*
    pile: teancu*
    pillow: pern*
    pilot: pilot pilotu*
    pink: roz
    pipe: conduct* țeav* țevi țevi*
    pipe part: flan*
    pipeline: pipel*
    pity: milă păcat păcat*
    pizza: pizz*
    place: ampla* amplas* loc locați* locul locul* locur* plasat*
    place we: plasăm
    plan: plan plani* planifi* planu* prev* roadm*
    plan not: neplanif*
    plant: plant* răsad*
    plant garden: pepin*
    plant health: fitosan*
    plaster: tencu*
    plastic: plast*
    plate: farfu* plăcuțe plăcuțe*
    platform: platf*
    play: joac* jucat
    play we: jucăm
    playbook: playb*
    pleasant: plăcut plăcută
    pleasant not: neplăcut
    please: pofti*
    please do!: poftiți
    please i: rog
    please we: rugăm
    pleasure: plăcer*
    pliers: cleş*
    pluck: jumu*
    pluck we: jumulim
    plum: prun*
    plumber: instalato*
    plus: plus
    pocket: buzu* buzun*
    poem: poez*
    point: pct punct punctat puncte punctel* punctul punctul*
    pole: stâlp
    police: poliția
    police person: polițis*
    policy: politica
    polite: curto* polite* politico*
    pond: balt* iaz
    pool: bazi* pisc*
    porch: pris*
    port: portu*
    portal: portal portal*
    portfolio: portofo*
    portion: porția porție porții
    position: poz pozi* poziț*
    possible: eventuale* posi* posibil*
    post: poștă stâlpi
    poster: afiș afișe afișel* afișu*
    pot: ceau* oală vas
    potato: cartof*
    potential: poten*
    pour: toar* turnar* turnat
    pour we: turnăm
    power: cp puter*
    power letter: procu*
    power plant: termocen*
    practical: practice
    practice: practică
    praise: laud* lauz* lăud*
    praise we: lăudăm
    praise you: lauzi lăudați
    prefer: prefe*
    prefer i: prefer
    prefer we: preferăm
    prefix: prefi*
    prepare: preg* pregă* întocme* întocmi întocmi*
    prepare i: pregătesc
    prepare we: pregătim
    prepare you: pregătești pregătiți
    present: prez* preze* prezen*
    present i: prezint
    present we: prezentăm
    present you: prezentați
    press: apas* apăs* presa presaț* prese presea* presei stoa* stors
    press i: storc
    press machine: storcăt*
    press we: stoarcem
    press you: apăsați presați
    pressure: presi*
    pressure meter: manome*
    pretend: prefa* prefă
    pretend we: prefacem
    pretend you: prefaceți
    pretzel: covr*
    prevent: împied*
    previous: anteri* preala* prece*
    prey: prad*
    price: preț prețul prețul* prețur* tarif tarif*
    price offer: cotat*
    price raise: scumpir*
    pride: orgo*
    priest: paroh preot*
    primer: grun*
    principle: principi*
    print: offs* print printe* tipar tipar* tipăr*
    print again: retip* retipă*
    print again we: retipărim
    print house: tipografia tipografie tipografie*
    print i: tipăresc
    print run: tira*
    print shop: tipografii
    print we: tipărim
    printer: imprim*
    priority: priori*
    prisoner: prizon*
    private: priva*
    privilege: privile*
    prize: prem*
    probably: probab*
    probe: sonda sonde sonde*
    problem: probl*
    procedure: procedu*
    proceed we: procedăm
    process: preluc* proces procese procese* procesu*
    process worker: procesa*
    produce: produce produce* producț*
    produce company: producător producători producătoru*
    produce we: producem
    producer: producătorii
    product: produs produs*
    professional: profesi*
    profile: profil profil*
    profit: profit profit*
    profit we: profităm
    proforma: profo*
    program: program programe programu*
    program worker: programato*
    progress: derul*
    project: proiect proiecte proiectu*
    projector: proiecto*
    promise: făgăd* promi* promis*
    promise i: promit
    promise we: promitem
    promise you: promiteți
    promotion: promo*
    proof: dova* dovez*
    property: imobi* patrim* proprietat*
    proposal: propos*
    propose: propu* propun*
    propose i: propun
    propose we: propunem
    propose you: propui propuneți
    prospect: prosp* prospe*
    protect: apără protec*
    protect we: apărăm
    protein: protei*
    protest: protest*
    protocol: protoc*
    prototype: protot*
    proud: mândr*
    prove: doved*
    pub: cârci*
    public: public publice publicu*
    publish: publica* publică publică*
    publish we: publicăm
    publisher: editu*
    pull: pull smul* tracți* trag* tras
    pull i: trag
    pull we: tragem
    pull you: tragi
    pump: pompa pompa* pompe pompe*
    punctual: punctua*
    pupil: elev elevi elevi* elevu*
    pure: pur
    purpose: scop
    push: împin*
    put: așeze băga băgat băgaț* pune pune* pună pus puse pusă puși
    put i: bag pun
    put we: băgăm punem
    put you: bagi băgați pui puneți
    qualify: calif*
    quality: calit*
    quantity: cantit*
    quarrel: ceart* certa certa* certă*
    quarrel we: certăm
    quarrel you: certați
    quarter: sfer* trime* trimes*
    queen: regin*
    query: quer*
    quick: rapid rapid* reped*
    quorum: cvor*
    rabbit: iepu*
    radio: radi*
    rail: fera*
    rain: ploa* ploi plou*
    raise: măreș* mărit ridicare ridicare* ridicat ridicat* ridicaț* ridice ridică
    raise i: ridic
    raise we: mărim ridicăm
    raise you: ridicați ridici
    ramp: ramp*
    range: gama
    rapeseed: rapiț*
    rare: rar rara rare* rări*
    rare we: rărim
    rat kill: derati*
    rate: rata rate rate*
    ration: rați*
    raw: crud*
    ray: raza
    react: reacțio*
    react we: reacționăm
    reaction: reactii reacție
    read: citea* cites* citeș* citi citir* citit citite citită lectu*
    read again: recit*
    read not: neci*
    read we: citim
    read you: citeați citești citiți
    reader: citito*
    ready: dispuș* gata
    real: real real* reali*
    really: efecti* zău
    reason: moti* prici* temei
    receipt: bon bonul bonur* chitanțe chitanță
    receipt book: chitanti*
    receiver: destin*
    reception: recepția recepție recepție*
    reception worker: recepționer*
    recipe: rețet*
    recommend: recom* recoma*
    recommend i: recomand
    recommend we: recomandăm
    record: consem* evidență înregis*
    record we: consemnăm
    recover: recup* recuper*
    recover we: recuperăm
    red: roșie roșu roșu*
    reduce: reduce reduceț* redus scade scadă scădeț*
    reduce device: reduct*
    reduce i: reduc scad
    reduce we: reducem scădem
    reduce you: reduceți scădeți
    referee: arbit*
    reference: referi*
    refrigerator: frigi*
    refund: ramb* rambu*
    refund we: rambursăm
    refuse: refu* refuz* respin*
    refuse i: resping
    refuse we: refuzăm respingem
    refuse you: refuzați refuzi
    regardless: indife*
    regime: regim
    regional: regio*
    register: regis* regist* însc* înscr*
    register you: înscrii
    regret: regr* regre*
    regret i: regret
    regret we: regretăm
    regret you: regretați
    related: înrud*
    relation: rela*
    release: rele*
    remark: observați*
    remember: amin* amint*
    remember i: rețin
    remember we: amintim
    remember you: amintiți
    remind: meme* reami*
    remind we: reamintim
    remote: telecom*
    remove: demontar* demonte* elim* scoase
    renew: reînn* reînno*
    renew i: reînnoiesc
    renew we: reînnoim
    renovate: renov*
    rent: aren* chiria chirie chirie* închir*
    rent customer: chiriași chiriașil*
    rent person: chiriaș chiriașii chiriașu*
    rent we: închiriem
    repair: reabili* remed* repa* repar*
    repair i: repar
    repair we: reparăm
    repair you: reparați repari
    repeat: repet* repeț*
    repeat i: repet
    repeat we: repetăm
    repeat you: repetați repeți
    replace: înloc* înlocu*
    replace we: înlocuim
    replace you: înlocuiți
    report: rapo* rapoa* rapor* refera*
    represent person: reprezentant reprezentantu* reprezentanții
    representative: reprezentanta reprezentanți
    require: cerin* impu* require*
    research: cerce*
    reserve: rezerva* rezerve rezerve* rezervă rezervă*
    reserve we: rezervăm
    reserve you: rezervați
    resident: locata*
    resin: răși*
    resist: rezis*
    resource: resu*
    respect: considerație respect respecta* respectu* respectă respectă* stimă
    respect we: respectăm
    respect you: respectați
    respective: respecti*
    responsible: respons* responsa* răspunder*
    rest: odih* rest restu* tihn*
    restaurant: restauran*
    restore: restaurar* resto*
    result: reie* rezul* rezult*
    return: resti* restit* retur retur* reveni reveni* revin* întoa* întor*
    return do!: revino
    return i: revin
    return we: restituim returnăm revenim întoarcem
    return you: returnați reveniți revii întoarceți întorci
    reverse: invers invers*
    review: recen* retrospe* rev revă*
    right: drea* drep* drept* just
    ring: inel*
    rise: dosp* răsăr* urce
    rise you: urcați urci
    risk: risc risc* riscu*
    road: drum drumu*
    robot: robo* robot*
    rod: nuie*
    role: rol rolu*
    roll: rola role role* rulan*
    romanian: romane române* română
    roof: acoperiș acoperiș*
    roof board: astere*
    roof frame: șarpa*
    roof room: mansa*
    roof tile: șindr*
    room: camera camere camere* salo* saloa* salon*
    rotate: rota*
    rotten: putr*
    roulette: rulet*
    round: rotu* rotun* rund*
    route: ruta rute rute* trase*
    row: cozi cozi* rând rândul rândur* rînd* șir
    rubber: cauciuc
    rubbish: gunoiu*
    rubble: molo*
    rude: nesim*
    rule: norme* regula regulam* reguli reguli*
    run: alear* alergă* cros* fuge fugi* fugă rulaț* rulea* run
    run i: fug
    run we: alergăm rulăm
    run you: fugi fugiți rulați
    russian: rusă
    rust: rugi*
    safe: securiz* seif
    safety: securit* siguran*
    salad: salat*
    salary: salar*
    salt: sare sare*
    salt mine: salin*
    same: aceeaș* acei* acelaș* aceleaș* idem
    sample: mostr* probe probel* probă
    sand: nisi*
    satisfied: mulțumit mulțumiț* satisfa*
    satisfied not: nemulțumit nemulțumiț*
    saturday: sâmb* sîmb*
    sauna: saun*
    sausage: mezel*
    save: economia economie economii economis* salv*
    save we: economisim salvăm
    saw: gater
    say: pronu* roste* spun* spus spus* zice zice* zică zis zisă
    say i: spun zic
    say we: spunem zicem
    say you: spui spuneați spuneți ziceți zici
    scaffold: schel*
    scale: cântar cântare cântaru*
    scan: scana* scană*
    scan device: ecog* ecogr* scane* scann*
    scan we: scanăm
    scandal: scanda*
    scanner: tomog*
    schedule: desfășurăt* grafic graficu* orar orar* programat programată programea* programă
    schedule you: programați
    scheme: schem*
    school: școal* școl*
    score: punctaj punctaj* punctea* scoru*
    scratch: zgâri*
    screen: ecra*
    screw: șurub șurubu*
    screw tool: șurubel*
    script: scenar* scrip*
    sea: marea
    seal: garni* sigi*
    search: caute caută căutat căutaț*
    search i: caut
    search we: căutăm
    search you: cauți căutați
    season: sezo*
    second: secun*
    secret: confide* confidenți* secretu*
    secretary: secretar secretara secretaru*
    secretary office: secretari*
    section: sectiu* secțiu*
    sector: secto*
    see: vadă vede vede* văzu*
    see again: reved*
    see again we: revedem
    see i: văd
    see we: vedem
    see you: vedeți vezi
    seed: seminț* sămâ* sămî*
    seem: par parcă pare părea păru*
    segment: segm* segme*
    seize: popr*
    self: se sine însuș* însăș* își
    self employed: pfa
    sell: sale* vinde vindeț* vinz* vând* vânzar* vânzăr* vînz*
    sell i: vând
    sell more: upse*
    sell not: nevândut
    sell we: vindem
    sell you: vindeți vinzi
    seller: vânzăt*
    seminar: semina*
    send: exped* transm* trimi*
    send again: retrim*
    send again we: retrimitem
    send i: transmit trimit
    send we: expediem transmitem trimitem
    send you: transmiteți trimiteți trimiți
    senior: senio*
    sense: rost rostul sens sens*
    sensor: senzo*
    sentence: fraz* propoz*
    separate: despri* despărțit sepa*
    september: sept septem*
    sequence: secve*
    series: seria serie
    serious: grav serio* seriozi*
    servant: arga* servito* slug*
    serve: serveș* servir* servit servită sluj sluji*
    serve we: servim slujim
    server: server server*
    service: servic*
    service provider: presta*
    session: sesiu*
    set: fixat fixea* set setaț* setu*
    set we: fixăm
    set you: setați
    setting: config configu* setăr*
    settle: decon*
    settle we: decontăm
    seven: șapte șaptea
    seventeen: șaptespr*
    seventy: șaptez*
    severe: severi*
    sew: coas* cusut cusăt*
    sew shop: merce*
    shade: nuan* umbra
    shake: clat* trem*
    shame: ruși*
    share: cota cote cote* parta*
    share owner: acțio*
    sharpen i: ascut
    sheep: oaia oaie oi oile
    sheet: cearș* coal* coli fiselo* foai* foi foii foil* tablei
    shelf: raft raft* raftu*
    shield: scutu* shie*
    shift: schimbu* ture tură
    ship: cală cora* nava* vapo* vasu*
    ship owner: armato*
    shirt: cămaș* tricou*
    shoe: bocanci bocanci* cizm* panto*
    shop: magazin magazin* mall prăvă* retail*
    shop window: vitr* vitri*
    shore: mal
    short: scurt scurt*
    shoulder: umer* umăr
    shout: strig* urla țipat țipă
    shovel: lopa*
    show: afișa* afișea* afișă* arat* arăt* arăț* expun* spect*
    show i: arăt
    show we: afișăm arătăm
    show you: arătați arăți
    showroom: showr*
    shuttle: nave*
    sick: boln*
    sickle: secer*
    side: latur*
    sigh: ofta* ofte*
    sigh you: oftezi
    sign: indica* iscăl* semn semna semnar* semnat semnat* semnaț* semne semne* semnu* semnăr* semnăt*
    sign i: semnez
    sign person: subsem*
    sign we: semnăm
    sign you: semnați semnezi
    signal: semnal semnal*
    signal we: semnalăm
    silent: silen* tace tacă tăce* tăcu*
    silent i: tac
    silent we: tăcem
    silent you: taci tăceți
    silicone: sili*
    silo: silo*
    similar: asemănă*
    simple: simpl*
    simulate: simul*
    sing: cântat cânte cântă
    sink: chiuv*
    sister: sora
    sit: așaz* așeza* așeză*
    sit we: așezăm
    sit you: așezați
    site: site
    situation: situa*
    six: șase șase*
    sixty: șaiz*
    size: calibru dimens* mărime mărime* mărimi mărimi* size tali*
    ski: schi
    skill: compet*
    skin: jupu* piel*
    skin we: jupuim
    sky: cerul
    sleep: doarm* dorm dorme* dormi dormit somn somn*
    sleep room: dormito*
    sleep you: dormiți
    sleeve: mânec*
    slice: felia*
    slide: diapozi* slid*
    slip: alune* strec*
    slipper: papu*
    slogan: lozi* slog*
    slope: panta
    slow: încet îndel*
    small: mic mici micu* mică micșor* măru*
    smell: miro*
    smile: zâmb*
    smile i: zâmbesc
    smile we: zâmbim
    smile you: zâmbiți
    smoke: afum* fum fumu*
    snack: gustar*
    snow: ning* ninso* zăpa*
    snow wind: visc*
    so: astf* așa așad* deci
    so many: atâți*
    so much: atât atâta atâte* atît
    soap: săpu*
    social: socia*
    socket: priză
    sofa: canap*
    soft: moal* înmo*
    software: soft soft*
    solar: fotovol* solar solare
    sole: talp*
    solid: masiv
    solution: soluția soluție soluții
    solve: rezo* rezol* soluțio*
    solve we: rezolvăm
    solvent: solve*
    some: câtev* câțiv* nișt* unele unii unor vreo vreu*
    somehow: cumv*
    someone: cinev* cuiv*
    someone other: altci* altcu*
    something: ceva
    something other: altce*
    sometime: cândv*
    sometimes: uneo*
    somewhere: undev*
    son: fiu fiul
    son law: giner*
    soon: curân*
    sorry: apol* iert* scuzaț* scuze scuze*
    sorry do!: scuzați
    sorry you: iertați
    sort: sorta* sorte*
    sort you: sortați
    soul: sufle*
    sound: sunet sunet*
    sound level: decib*
    soup: borș ciorb* supa
    sour: acru acră
    source: izvo* surs*
    south: sud
    sow: semănat semănatu*
    sow machine: semănăto*
    space: spați*
    spam: spam
    spare: scute*
    speaker: boxă
    special: deose* special specială
    specification: specifi*
    speed: vite*
    spelling: ortogr*
    spend: cheltuiț* petrece petrecută
    spend you: cheltuiți
    spine: coto* verteb*
    spoken: verbal verbale
    sponsor: spons* sponsor*
    spoon: lingu*
    sport: sport sport*
    spray: stro*
    spring: primăv*
    sprint: sprint*
    square: pătrat pătrat* pătraț*
    square meter: mp m²
    squeak: scârțâit
    stable: graj* stabilitat* stali*
    stack: stivă teanc
    staff: personal personalu*
    stage: etap* faza faze faze* scene* scenă stad*
    stain: pată pete pete*
    stairs: scara scări scări*
    stake: miza țăru*
    stall: tarab*
    stamp: paraf* timb* ștamp*
    stand: stand standu* stat staționare stă stăte*
    stand i: stau
    stand we: stăm
    stand you: stai stați
    standard: etal* standa*
    star: stea stel*
    state: halu* stare stare* statul
    statement: extr*
    station: gară gări* stația stație stație* stații stații*
    statistics: statis*
    status: status
    stay: rami* rămas rămas* rămaș* rămân*
    stay i: rămân
    stay we: rămânem
    stay you: rămâi rămâneți
    steal: furat furat* furtul furtur* fură
    steam: abur
    steel: inox oțel oțel*
    steel bar: armătu*
    steering wheel: vola*
    step: calce calcă pas pasu* pași pași* treap* trep*
    step you: calci călcați
    sterilize: sterili*
    sterilize machine: autocl*
    stick: lipit lipit* lipiț* stick
    stick you: lipiți
    still: totuș* încă
    stink: puț
    stock: stoc stoc* stocu*
    stomach: burt*
    stone: piatr* pietr*
    stop: opre* opri opri* stop
    stop i: opresc
    stop we: oprim
    stop you: oprești opriți
    storage room: cămar*
    store: depozita*
    store manager: gestio*
    storm: furtună
    story: poveste povestea
    stove: plit* sobe sobă
    straight: șlea*
    strategy: strate*
    street: str strad* străz* uliț*
    stretch: stret* întin*
    stretch we: întindem
    stretcher: targă
    strike: grev*
    string: sfoa* strin*
    strong drink: țuic*
    structure: struc*
    student: cursan* stude*
    study: studi*
    stupid: prosti* proști tâmpi*
    subcontractor: subantre* subcontr* subcontra*
    subject: subie*
    submit: depu* depun* supus supuș*
    submit we: depunem
    submit you: depuneți
    subscribe: abonam* aboname*
    subscribe customer: abonat abonat* abonaț*
    subsidy: subve*
    substance: subst*
    succeed: reușit
    succeed you: reușiți
    success: reușită succ*
    such: atare
    suddenly: deod*
    suffer: sufe*
    sugar: zahă*
    suit: convine costum*
    sultan: sult*
    summary: recapit* rezum*
    summer: vară
    summon: convoa*
    sun: soare soarel*
    sunday: dumin*
    supermarket: hiperma* superma*
    supplier: furni* furniz*
    supply: aprovizi*
    support: susţi*
    suppose: presup*
    suppose i: presupun
    sure: sigur sigure siguri sigură
    surely: neapă*
    surface: supra*
    surprise: surpr* surprin*
    survey: chestio* sondaj*
    suspect: bănui*
    suspect we: bănuim
    suspense: susp*
    swallow: înghi*
    swallow we: înghițim
    swear: înjur*
    sweet: bombo* dulce dulci*
    swell: umfla umflat
    switch off: stinge stingă
    sync: sync
    syringe: serin*
    syrup: siro*
    system: sist* siste*
    tab: tab
    table: mase masă mese mesei mesel* tabel tabel*
    tablet: tablet*
    tag: tags
    tail: coad*
    tailor: croitore*
    tailor shop: croitori*
    take: dusă ia iau lua luat luat* luaț*
    take apart we: demontăm
    take out: scoasă scoat* scos scoț*
    take out i: scot
    take out we: scoatem
    take out you: scoateți scoți
    take over: prei* prelua preluar* preluat
    take over i: preiau
    take over we: preluăm
    take we: luăm
    take you: iei luați preluați
    talk: convers* convor* discut* discuț* vorbea vorbea* vorbes* vorbeș* vorbi vorbi*
    talk i: vorbesc
    talk partner: interlo* interloc*
    talk we: discutăm vorbim
    talk you: discutați vorbești vorbiți
    tank: ciste* rezervo* tanc*
    tap: robi* robin*
    tape: band*
    task: sarc*
    taste: degus* gust gustat gustaț* guste gustu* gustă
    taste we: gustăm
    taste you: gustați guști
    tax: fisca* impoz* taxe taxe* tva
    tax office: fisc
    taxi: taxi*
    tea: ceai ceai*
    teacher: dirig* dirigin* educato* prof profeso* învățăto*
    teacher desk: catedra
    team: echipa echipe echipe*
    tear: lacr*
    technical: tehnic tehnice tehnici tehnicu* tehnică
    technician: tehnicia* tehnicie* tehnologu*
    technologist: tehnolog
    technology: tehnologi*
    television: telev*
    tell: comuni* povesteas* povestes* povesteș* povesti* povești
    tell i: povestesc
    tell we: comunicăm informăm povestim
    tell you: comunicați povestești povestiți
    temperature: tempera*
    template: templ* șabl* șablo*
    ten: zece zece*
    tender: licit*
    tension: tensi*
    tent: cort cort*
    term: termeni termeni* terminologie
    terminal: terminal terminal*
    terrace: teras*
    territory: terit*
    test: probea* probei test test*
    test space: sand*
    test we: probăm
    text: text texte texte* textu*
    textile: texti*
    than: decât
    thank: bogdapr* gratitu* grație mersi mulțume* mulțumir* recunoscă* recunoștin*
    thank i: mulțumesc
    thank we: mulțumim
    thank you: mulțumești
    that: acea aceea acela acelea aia alea ceea cei cel cele celei celor că încât ăla
    theater: teat* teatr*
    then: apoi atun*
    there: acolo încolo
    thermometer: termome*
    they: dumneae* dumneal* dâns* dânș* ea ei el ele le li lor lui îi îl
    thick: gros gros*
    thief: hoț hoți hoți*
    thin: subț*
    thing: chestii lucru lucru* treab*
    think: considerat consideră gând gând* gânde*
    think i: gândesc
    think we: considerăm gândim
    think you: considerați gândiți
    third: treim*
    thirty: treiz*
    this: aceas* aces* aceș* asta astea ăști*
    this evening: dise*
    thousand: mia mii
    thread: file* fir fire firu*
    threaten: ameni*
    threaten we: amenințăm
    three: a3 trei treia treil*
    three phase: trifa*
    throat: bereg*
    throne: tron
    through: prin printr via
    throw: arun*
    throw we: aruncăm
    throw you: aruncați arunci
    thursday: joi joia
    ticket: bilet bilete biletele biletu* tich* tiche*
    tie: leag* legat legate legată
    tie we: legăm
    tie you: legați
    tight: etanșei*
    tile: faia* gresia gresie terac* țigl*
    time: oară timp timpi* timpul timpul* vreme vremu*
    time measure: cronometre*
    time order: cronol*
    timer: cronometru cronometru*
    tire: anvel* cauciucu*
    tired: obos*
    tired we: obosim
    titanium: tita*
    title: titl*
    to: cătr* să to
    today: astăz* azi
    together: împreu*
    toilet: toal*
    tolerance: toler*
    tomato: roșii roșii*
    tomato sauce: buli*
    tomorrow: mâine mîin*
    ton: tone tonă
    tone: ton tonu*
    toner: toner
    too: prea
    tool: scul* unelt*
    tooth: dinți dinți*
    top: blatur* topu* vârf vârf*
    topic: tema teme temel*
    total: tota*
    touch: atin*
    touch we: atingem
    tour: tur turne* turu*
    tourist: turist turist* turișt*
    toward: spre
    towel: proso*
    tower: turl*
    town office: primări*
    toy: jucăr*
    trace: trasabil* urme
    tractor: tracto*
    trade: branș* comer* comerc*
    traffic: traf*
    trailer: remo*
    train: formar* instructa* instrui* traini* tren tren*
    train car: vagoa* vagon
    train we: instruim
    train you: instruiți
    trainee: stag* stagi*
    trainer: formato* traine*
    transfer: transfe* vira* vire* viră*
    transfer we: virăm
    transfer you: virați
    transition: tranz*
    translate: traduce traduce* tradus tradus*
    translate i: traduc
    translate person: traducător traducătorii
    translate we: traducem
    translator: traducătoa* traducători traducătoru*
    transparent: transpa*
    transport: transport transportu*
    transport company: transportat*
    transport we: transportăm
    trap: capc* capca*
    travel: circu* depla* turism
    tray: tava
    treasury: trezor*
    treat: trat* trata* tratame*
    treat we: tratăm
    treat you: tratați
    tree: brad braz* fras* moli* plop* pomi* salc* teiu*
    trench: tranșee
    trick: șmech*
    trip: cursa curse curse* excur*
    triple: trip*
    trophy: trof*
    trouble: necaz* neplăce* strâmt*
    trousers: pantal*
    truck: camio* camioa* tir
    true: adevă* adevăr* true
    trust: încre*
    try: încear* încer*
    try again: retry reîncer*
    try we: încercăm
    try you: încercați
    tuesday: marțe* marți
    tunnel: tune*
    turbine: turb*
    turkish: turc*
    turnover: rulaj
    twelve: doispre* douăspr*
    twenty: douăz*
    two: a2 doi doil* două
    type: tip tipu*
    ugly: urât urât*
    umbrella: umbre*
    under: dedes* sub
    understand: price* înțelea* înțeleg înțelege înțelegeț* înțeles
    understand i: pricep
    understand we: pricepem înțelegem
    understand you: pricepeți înțelegeți înțelegi
    uniform: unifo*
    union: sindic*
    unit: unita*
    university: facul* universi*
    university manager: prorect*
    unknown: necuno*
    unload: desca* descă* descăr*
    unload we: descărcăm
    unpleasant: neplăcute
    until: până pînă
    up: sus up
    update: actuali*
    upholstery: tapiț*
    urgent: urge* urgen*
    use: consum consumu* consumă folo* folos* utilizar* uz
    use goods: consumab*
    use we: folosim
    use you: folosiți
    useful: util utilă
    useless: inut*
    user: utilizat*
    usual: obișn* obișnui*
    vaccine: vacc* vacci*
    vacuum: vid
    vacuum machine: aspir*
    vain: degea*
    valid: vala* valabil*
    valley: vale
    value: contrava* prețui* valo* valor* valu*
    value we: prețuim
    valve: supap* vana
    van: duba dube dubiț*
    variable: variab*
    various: dive*
    vegetable: legu*
    vegetable spread: zacu*
    vegetarian: vegetar*
    ventilate: ventilați*
    verbal: verbală
    version: versi*
    version two: v2
    very: foar*
    vest: vestă
    veterinary: veterinară
    vice: mengh*
    victim: vict*
    video: video
    video meet: videoconf*
    view: vizio* vizuali*
    village: comune* comună sat sate sate* satul satul*
    vineyard: vie
    violet: viol*
    visa: viza
    visible: vizib* vizibil*
    visit: vizitat vizite vizite* vizită
    visit we: vizităm
    visit you: vizitezi
    visitor: vizitato*
    voice: glas voca* voce voce* voci
    volume: volum volum*
    volunteer: volun*
    vote: vot vota* vote* votu*
    voter: alegăt*
    voucher: vouc*
    wagon: vagonu*
    wait: așteap* aștepta așteptare așteptare* așteptat așteptaț* aștepte pând*
    wait i: aștept
    wait we: așteptăm pândim
    wait you: așteptați aștepți
    waiter: cheln* ospat* ospăt*
    wake: treze* trezi*
    wake we: trezim
    walk: drume* plim* plimb* umbl*
    walk i: umblu
    walk we: plimbăm
    walk you: umblați
    wall: peret* pereț* zid zidu*
    wallet: portofe*
    want: binevo* dorea dores* doreș* dori dorit doriț* voia voia* voin* vrea vrea* vreț* vrut
    want i: doresc voiam vreau
    want we: dorim vrem
    want you: dorești doriți vrei vreți
    war: răzb*
    warehouse: depozit depozite depozite* depozitu* magazia magazie magazie*
    warehouse worker: magazio*
    warm: cald calde caldă
    warn: avert* avertis* soma*
    warn i: avertizez
    wash: spală spălar* spălat spălate
    wash we: spălăm
    wash you: spălați
    waste: deșeu* gunoi rebu* rebut*
    waste clean: salubri*
    water: apei apele apelo* apă iriga* udar* udat
    watt: wați
    wax: ceară
    way: cale calea mod mode modul parcurs
    way out: portiț*
    we: ne ni noas* noi nost* noșt*
    weak: slab slab* slăb* slăbici*
    weak you: slăbiți
    wealth: avere
    weapon: arme* armă muni*
    wear: uzur*
    weather: mete* vremea
    web: web
    webinar: webin*
    wedding: nunt* nunț*
    wednesday: mierc*
    week: săptă* săptăm*
    weekend: week* weeke*
    weigh: cântăreș* cântări*
    weigh we: cântărim
    weight: gramaj* greutate greutate* tonaj
    welcome: bineve* întâmpi*
    weld: sudu*
    weld worker: sudor*
    well: binel* fânt* puțul
    west: vest
    wet: ud ude udă umed umed* umeze* umidi* uzi
    what: ce
    wheat: grâu grâu*
    wheat ear: spic
    wheel: roat* roti* roți
    wheel barrow: roab*
    when: cind când
    where: unde încot*
    which: care cari căre* căro* cărui*
    whim: moftu*
    white: alb alba albe albu*
    who: cine cui
    whole: întreag* întreg întreg*
    wholesale: angr*
    wide: larg larg* lată
    width: lațul
    wife: nevas* soți*
    wild pig: mistr*
    will: vor
    will i: voi
    will we: vom
    will you: vei veți
    win: cuce* câștig câștigat câștigate câștige câștigu* câștigă
    win not: necâștig*
    win person: câștigătorul
    win we: câștigăm
    win you: câștigați
    wind: vânt vânt*
    window: ferea* ferestr* geam geam* geamu*
    window edge: perv*
    wine: vinu*
    wine cellar: cram*
    wine expert: someli*
    wine house: vinăr*
    winner: câștigătoa* câștigător câștigătorulu*
    winter: iarn* iern*
    wire: sârmă
    wise: înțelep*
    wish: dorin* urea* urez*
    wish we: urăm
    wish you: urezi
    with: cu
    withdraw: retra*
    withdraw we: retragem
    withdraw you: retrageți
    without: fără
    witness: marto*
    wolf: lupi* lupu*
    woman: feme*
    wonder: minune mira* miră miră*
    wonder i: mir
    wonder we: mirăm
    wonder you: mirați
    wonderful: minuna*
    wood: chere* lemn lemn*
    wood dust: rume*
    wood plant: gateru*
    wood work: tâmplări*
    wood worker: tâmplarul
    wool: lână
    word: cuvint* cuvâ* formularea formulat formulea* formulări terminologia vorbe vorbel* vorbă
    word again: reformu*
    work: funcțio* lucra lucra* lucre* lucră* manop* munc*
    work hour: pont* pontaj*
    work i: lucrez
    work we: lucrăm muncim
    work you: lucrați
    worker: work*
    workshop: atel* ateli* atelie*
    world: lumii
    worry: frămâ* griji griji* neliniș* preoc* îngrijo*
    would: ar
    would i: aș
    write: redacta* redacte* scria scrie scrie* scris scrise scrisu* scrisă
    write again: resc*
    write i: scriu
    write we: scriem
    write you: scrieți scrii
    wrong: greșit greșit*
    yard: curte curte*
    yarn factory: filat*
    year: an ani anii anua* anul anulu*
    yeast: maia
    yellow: galb*
    yes: da
    yesterday: ieri
    yesterday evening: asea*
    yield: randame*
    yogurt: iaur*
    you: dumneat* dumneavo* dvs mată ta tale te tu tău vi voas* vost* vouă voșt* vă îți ți ție
    young: tiner* tână*
    young tree: puie*
    zero: zero
    zirconium: zirco*
    zone: fusu*
  `,
  compounds: false,
  elements: {
    'meeting-objective': {
      title: 'Scopul întâlnirii',
      skeleton:
        'Ne întâlnim ca să {{ce vrem să stabilim împreună}}. Scopul acesta îl spunem interlocutorului din prima frază.',
      example:
        'Vrem să plecăm de la Brăila cu o hotărâre: refacem linia de ambalare în august sau o lăsăm pentru oprirea de iarnă.',
      headings: [
        'Scopul întâlnirii',
        'Scopul vizitei',
        'Scopul apelului',
        'Obiectivul întâlnirii',
        'Obiectivul vizitei',
        'Obiectivul discuției',
        'Obiectivul nostru pentru întâlnire',
        'De ce ne întâlnim',
        'De ce ne vedem',
        'De ce vă sunăm',
        'De ce sun',
        'De ce vă scriem',
        'Motivul vizitei',
        'Motivul apelului',
        'Motivul întâlnirii',
        'Motivul contactării',
        'Pentru ce mergem acolo',
        'Pentru ce batem drumul',
        'Cu ce vrem să plecăm de la întâlnire',
        'Ce vrem să obținem din întâlnire',
        'Ce urmărim cu această vizită',
        'Rostul discuției',
        'Rostul vizitei',
        'Scopul convorbirii',
        'Scopul contactului',
        'Scopul ședinței',
        'Scop',
        'Țelul întâlnirii',
        'La ce bun întâlnirea asta',
        'Rezultatul dorit al întâlnirii',
        'Scopul deplasării',
        'Obiectul discuției',
      ],
    },
    'counterpart-objective': {
      title: 'Ce vrea clientul de la întâlnire',
      skeleton:
        'Întrebăm la început: „Ce ar trebui să lămurim astăzi ca să considerați că timpul a fost bine folosit?” Răspunsul: {{ce vrea clientul de la întâlnire}}.',
      example:
        'Doamna Munteanu vrea să plece de la discuție cu un singur lucru: o dată sigură la care hala ei poate porni din nou.',
      headings: [
        'Ce vrea clientul de la întâlnire',
        'Scopul clientului',
        'Obiectivul clientului',
        'Obiectivul celeilalte părți',
        'Scopul celeilalte părți',
        'Ce își dorește clientul de la discuție',
        'Ce așteaptă clientul de la întâlnire',
        'Așteptările clientului de la întâlnire',
        'Ce vreți dumneavoastră de la întâlnire',
        'Ce vă doriți de la această discuție',
        'Cu ce vrea să plece clientul',
        'Cu ce vor ei să plece',
        'Ce vor ei de la noi azi',
        'Ce vrea furnizorul de la întâlnire',
        'Scopul lor',
        'Obiectivul lor',
        'De ce ne-au primit',
        'De ce a acceptat întâlnirea',
        'Ce urmărește cealaltă parte',
        'Ce urmărește interlocutorul',
        'Ce vrea omul din fața noastră',
        'Întrebați ce scop are clientul',
        'Ținta clientului la această întâlnire',
        'Dorința clientului pentru azi',
        'Rezultatul dorit de client',
        'Ce ar fi pentru ei o întâlnire reușită',
        'Pentru ce ne-au chemat',
        'La ce se așteaptă clientul',
      ],
    },
    'expectation-setting': {
      title: 'Cum va decurge discuția și ce urmează',
      skeleton:
        'Vă spun pe scurt cum va decurge: {{durata și punctele discuției}}; după aceea primiți de la noi {{ce primiți}} până la {{data}}, iar decizia se ia {{cum și de cine}}.',
      example:
        'Avem patruzeci de minute: întâi ne povestiți cum lucrați, apoi vă arătăm două soluții, iar joi primiți de la mine rezumatul și prețurile.',
      headings: [
        'Cum va decurge discuția',
        'Cum decurge întâlnirea',
        'Cum va decurge totul',
        'La ce să vă așteptați',
        'La ce vă puteți aștepta',
        'Ce se întâmplă după discuție',
        'Ce se întâmplă mai departe cu oferta',
        'Desfășurarea întâlnirii',
        'Desfășurarea vizitei',
        'Mersul discuției',
        'Cum vom proceda',
        'Cum lucrăm împreună de aici încolo',
        'Când vă răspundem',
        'Când primiți răspunsul nostru',
        'Cum se ia decizia și când aflați',
        'Cum hotărâm și când vă anunțăm',
        'Ce primiți de la noi și când',
        'Ce urmează pentru dumneavoastră',
        'Ce spunem clientului că urmează',
        'Anunțăm mersul discuției',
        'Ce le spunem că va urma',
        'Ordinea de zi anunțată clientului',
        'Cum vă ținem la curent',
        'Calendarul deciziei',
        'Cine ce face după întâlnire',
        'Așteptări clare de la început',
        'Cum arată următoarele săptămâni',
        'Durata și punctele discuției',
        'Stabilirea așteptărilor',
        'Ce veți primi de la noi',
      ],
    },
    'next-step': {
      title: 'Pasul următor',
      skeleton: '{{cine}} face {{ce acțiune}} până la {{data}}.',
      example:
        'Eu vă trimit schița cu cele două variante până miercuri la prânz, iar dumneavoastră îmi confirmați cotele până vineri.',
      headings: [
        'Pasul următor',
        'Următorul pas',
        'Pașii următori',
        'Următorii pași',
        'Ce urmează',
        'Ce facem mai departe',
        'Ce rămâne de făcut',
        'Cine, ce, până când',
        'Cine ce face și până când',
        'Acțiuni și termene',
        'Acțiuni',
        'Sarcini',
        'Sarcini și responsabili',
        'Responsabil și termen',
        'De făcut',
        'Am rămas că',
        'Cum a rămas',
        'Rămâne stabilit',
        'Ce am stabilit să facem',
        'Pas următor',
        'Acțiunea următoare',
        'Plan de acțiune',
        'Teme de lucru',
        'Măsuri și termene',
        'Mai departe',
        'Și acum, încotro',
        'Cu ce plecăm fiecare',
        'Follow-up',
        'Ce se întâmplă de luni',
        'Continuarea',
        'Pasul care urmează',
        'Acțiune, termen, responsabil',
      ],
    },
    preparation: {
      title: 'Pregătirea: ce aflăm despre client',
      skeleton:
        'Înainte de întâlnire aflăm despre {{clientul}}: {{ce citim, pe cine întrebăm, ce verificăm}}. Ce știm deja: {{ce am aflat}}.',
      example:
        'Din bilanțul pe 2024 știm că fabrica din Râmnicu Vâlcea și-a dublat exporturile; din presa locală, că au pierdut doi șefi de tură în primăvară.',
      headings: [
        'Pregătirea: ce aflăm despre client',
        'Pregătire',
        'Pregătirea întâlnirii',
        'Pregătirea vizitei',
        'Pregătirea apelului',
        'Înainte de întâlnire',
        'Înainte de vizită',
        'Înainte să sunăm',
        'Înainte de apel',
        'Înainte de a ridica receptorul',
        'Temele de acasă',
        'Tema pentru acasă',
        'Ne facem temele',
        'Ce știm despre client',
        'Ce am aflat despre ei',
        'Ce aflăm din timp despre cealaltă parte',
        'Ce trebuie aflat înainte',
        'Ce știm deja',
        'Documentare',
        'Documentarea despre firmă',
        'Informații despre client',
        'Date despre firmă',
        'Cercetare prealabilă',
        'Istoricul clientului',
        'Fișa clientului înainte de vizită',
        'Cu cine stăm de vorbă',
        'De citit înainte',
        'Ce căutăm înainte de discuție',
        'Cunoaște-ți clientul',
        'De verificat despre firmă',
      ],
    },
    listening: {
      title: 'Ascultăm clientul',
      skeleton:
        'Punem întrebarea deschisă „{{întrebarea}}” și îl lăsăm pe client să vorbească fără să-l întrerupem, cel puțin jumătate din timp.',
      example:
        '„Povestiți-ne, vă rog, cum arată la dumneavoastră o zi de livrări, de la prima mașină până la ultima.” Apoi tăcem și notăm.',
      headings: [
        'Ascultăm clientul',
        'Ascultare',
        'Ascultarea',
        'Îl lăsăm pe client să vorbească',
        'Lăsați clientul să vorbească',
        'Clientul are cuvântul',
        'Aveți cuvântul',
        'Întrebări deschise',
        'Întrebări pe care le punem',
        'Întrebări de pus clientului',
        'Ce întrebăm',
        'Ce vrem să auzim de la dumneavoastră',
        'Jumătate din timp vorbesc ei',
        'Jumătate noi, jumătate ei',
        'Regula 50:50',
        'Taci și ascultă',
        'Ascultă mai mult decât vorbești',
        'Două urechi și o gură',
        'Timp pentru client',
        'Timpul clientului de vorbit',
        'Tur de întrebări',
        'Cuvântul clientului',
        'Cuvântul oaspeților',
        'Povestiți-ne dumneavoastră',
        'Întâi ascultăm',
        'Lista de întrebări',
        'Întrebările noastre către client',
        'Vocea clientului',
        'Rândul lor la vorbă',
      ],
    },
    'decision-maker': {
      title: 'Cine hotărăște',
      skeleton:
        'La {{firma}} hotărăște {{numele și funcția}}; dacă nu știm sigur, întrebăm: „Cine mai trebuie să spună da și cine are ultimul cuvânt?”',
      example:
        'Negociem cu domnul Pârvu de la achiziții, dar cine hotărăște cu adevărat este sora patronului, doamna Ilinca Pârvu, care semnează orice cheltuială peste cinci mii de euro.',
      headings: [
        'Cine hotărăște',
        'Cine decide',
        'Cine decide cu adevărat',
        'Cine hotărăște de fapt',
        'Decidentul',
        'Decident',
        'Persoana care decide',
        'Omul care decide',
        'Factorul de decizie',
        'Factor de decizie',
        'Cine are ultimul cuvânt',
        'Cine semnează',
        'Cine semnează contractul',
        'Cine ține banii',
        'Cine plătește și cine hotărăște',
        'Cine taie și spânzură',
        'Cine e clientul adevărat',
        'Clientul din spatele firmei',
        'Cine este clientul meu',
        'Cine e omul nostru',
        'Persoana cu drept de semnătură',
        'Titularul bugetului',
        'Cum găsim decidentul',
        'Cine spune da',
        'La cine e decizia',
        'Cu cine trebuie vorbit',
        'Puterea de decizie',
        'Harta decidenților',
      ],
    },
    'client-interests': {
      title: 'Ce contează pentru client',
      skeleton: 'Clientul are nevoie de {{nevoia}}, se teme de {{temerea}} și este măsurat după {{indicatorul}}.',
      example:
        'Șeful de depozit are nevoie de liniște în decembrie, se teme de rafturi goale înainte de Crăciun și își ia prima după câte comenzi pleacă la timp.',
      headings: [
        'Ce contează pentru client',
        'Interesele clientului',
        'Nevoile clientului',
        'Nevoi',
        'Ce îl interesează pe client',
        'Ce vrea clientul cu adevărat',
        'De ce are nevoie clientul',
        'Ce îl doare pe client',
        'Ce îl ține treaz noaptea',
        'Temerile clientului',
        'De ce se teme',
        'Grijile clientului',
        'Dorințe și temeri',
        'După ce este măsurat clientul',
        'După ce e judecat omul nostru',
        'Ce e important pentru dumneavoastră',
        'De ce aveți nevoie',
        'Cum am înțeles nevoia dumneavoastră',
        'Situația și nevoile dumneavoastră',
        'Ce am înțeles de la dumneavoastră',
        'Cerințele clientului',
        'Problemele clientului',
        'Interesele lor',
        'Interesele celeilalte părți',
        'Ce vor ei',
        'Ce le pasă',
        'Unde îl strânge pantoful',
        'Motivația clientului',
        'Ce câștigă omul dacă iese bine',
        'Interesele furnizorului',
      ],
    },
    'own-interests': {
      title: 'Interesele noastre',
      skeleton:
        'Noi vrem {{ținta noastră}}; minimul acceptabil este {{minimul}}, iar sub {{punctul de retragere}} ne ridicăm de la masă.',
      example:
        'Țintim un contract pe doi ani la 38 de lei bucata; sub 34 de lei lucrăm în pierdere și renunțăm la comandă.',
      headings: [
        'Interesele noastre',
        'Interesele proprii',
        'Ce vrem noi',
        'Ce vrem noi din relația asta',
        'Ce câștigăm noi',
        'Ținta noastră',
        'Ținta și minimul nostru',
        'Minimul nostru',
        'Minimul acceptabil pentru noi',
        'Punctul de retragere',
        'Când ne ridicăm de la masă',
        'Sub ce nu coborâm',
        'Pragul nostru de jos',
        'Limita noastră de jos',
        'Ținta, minimul și retragerea',
        'De ce vrem acest client',
        'Ce ne dorim de la acest client',
        'Ce ne aduce nouă clientul',
        'Obiectivele noastre în relație',
        'Partea noastră de câștig',
        'Noi cu ce ne alegem',
        'Miza noastră',
        'Miza pentru noi',
        'Prețul minim și planul B',
        'Planul nostru de rezervă',
        'BATNA',
        'Ce ne trebuie nouă',
        'Scopul nostru în negociere',
      ],
    },
    'shared-value': {
      title: 'Unde ne întâlnim',
      skeleton:
        'Pentru că {{clientul}} vrea {{ce vrea clientul}}, îi oferim {{ce oferim}}, iar el câștigă {{câștigul lui}}.',
      example:
        'Pensiunea dumneavoastră spală noaptea și plătește curentul scump; cu mașinile noastre terminați la prânz și economisiți cam o mie două sute de lei pe lună.',
      headings: [
        'Unde ne întâlnim',
        'Valoarea pentru client',
        'Ce câștigă clientul',
        'Ce câștigați',
        'Ce câștigați lucrând cu noi',
        'Beneficiile pentru dumneavoastră',
        'Beneficii pentru client',
        'Avantajele pentru dumneavoastră',
        'Ce vă aducem',
        'Ce aducem în plus',
        'De ce noi',
        'De ce să lucrați cu noi',
        'De ce ni se potrivește',
        'Valoarea comună',
        'Valoare adăugată pentru client',
        'Câștigul comun',
        'Câștigăm amândoi',
        'Interesul comun',
        'Punctul în care ne întâlnim',
        'Cum se leagă oferta noastră de nevoia lor',
        'Propunerea noastră de valoare',
        'Propunere de valoare',
        'Cu ce vă ajutăm',
        'Cu ce vă ușurăm viața',
        'La ce vă folosește',
        'Folosul dumneavoastră',
        'Ce vă rezolvăm',
        'Valoarea ofertei pentru dumneavoastră',
        'Ce iese bine pentru amândoi',
        'De ce merită',
      ],
    },
    'fit-criteria': {
      title: 'Când mergem mai departe și când nu',
      skeleton: 'Mergem mai departe dacă {{criteriile de potrivire}}; ne oprim dacă {{criteriile de renunțare}}.',
      example:
        'Continuăm dacă are cel puțin trei puncte de lucru și un om care răspunde de ele; renunțăm dacă vrea doar un preț cu care să-l sperie pe furnizorul lui.',
      headings: [
        'Când mergem mai departe și când nu',
        'Criterii de calificare',
        'Calificarea clientului',
        'Calificarea oportunității',
        'Criterii de potrivire',
        'Criterii de descalificare',
        'Ni se potrivește clientul',
        'Se potrivește sau nu',
        'Cui vindem și cui nu',
        'Cu cine lucrăm și cu cine nu',
        'Clientul potrivit',
        'Clientul ideal',
        'Profilul clientului potrivit',
        'Cine nu este client pentru noi',
        'Când renunțăm',
        'Când ne oprim',
        'Când nu merită',
        'Merită sau nu merită',
        'Continuăm sau ne oprim',
        'Go sau no-go',
        'Go/no-go',
        'Filtrul de intrare',
        'Grila de calificare',
        'Semnale că e cazul să ne oprim',
        'Steaguri roșii',
        'Condiții ca să intrăm în joc',
        'Participăm sau nu la licitație',
        'Criterii de selecție a clienților',
        'Pe cine nu urmărim',
      ],
    },
    'sales-stages': {
      title: 'Etapele vânzării',
      skeleton:
        'Drumul are cinci etape: primul contact ({{cum}}), vânzarea ({{oferta și contractul}}), predarea internă a comenzii către {{echipa}}, livrarea și încasarea ({{termenele}}) și comanda repetată ({{când revenim}}).',
      example:
        'Primul contact la târgul de la Cluj, vânzarea cu deviz și contract, predarea comenzii către atelier, livrarea cu încasarea în treizeci de zile și, la toamnă, comanda repetată.',
      headings: [
        'Etapele vânzării',
        'Etapele relației cu clientul',
        'Etapele interacțiunii cu clientul',
        'Procesul de vânzare',
        'Procesul comercial',
        'Pașii vânzării',
        'Fazele vânzării',
        'De la primul contact la comanda repetată',
        'De la primul telefon la a doua comandă',
        'De la cerere la încasare',
        'Drumul clientului',
        'Parcursul clientului',
        'Drumul comenzii',
        'Ciclul de vânzare',
        'Ciclul vânzării',
        'Mersul unei vânzări',
        'Mersul vânzării de la cap la coadă',
        'Cum vindem, pas cu pas',
        'Fluxul de vânzare',
        'Pâlnia de vânzări',
        'Cele cinci etape',
        'Etapele procesului comercial',
        'Harta vânzării',
        'Traseul clientului',
        'Cum curge o vânzare',
        'Lanțul vânzării',
        'Stadiile vânzării',
        'Călătoria clientului',
      ],
    },
    'payment-follow-up': {
      title: 'Urmărirea încasării',
      skeleton:
        '{{cine}} verifică {{când}} dacă suma de {{suma}} a intrat integral; dacă nu, sună clientul în {{câte zile}}.',
      example:
        'Mirela de la contabilitate se uită în fiecare luni în extras; dacă factura e neplătită la trei zile după scadență, o sună pe colega ei de la client.',
      headings: [
        'Urmărirea încasării',
        'Urmărirea încasărilor',
        'Urmărirea plăților',
        'Urmărirea plății',
        'Încasare',
        'Încasarea',
        'Încasări',
        'Cine urmărește banii',
        'Cine urmărește plata',
        'Cine verifică încasarea',
        'Verificarea plății',
        'Verificarea încasărilor',
        'Au intrat banii',
        'Intrarea banilor',
        'Facturi restante',
        'Ce facem cu facturile neplătite',
        'Dacă nu se plătește la timp',
        'Plăți întârziate',
        'Recuperarea creanțelor',
        'Urmărirea creanțelor',
        'Scadențe și încasări',
        'Scadențar',
        'Situația încasărilor',
        'Ca să ne vină banii',
        'Până la ultimul leu',
        'Somații și amintiri de plată',
        'Vânzarea se termină la încasare',
        'Supravegherea plăților',
        'Controlul încasării',
        'Responsabil încasare',
      ],
    },
    'after-sale-support': {
      title: 'Asistență după vânzare',
      skeleton:
        'După livrare vă ajută {{numele și telefonul}}: punerea în funcțiune {{când}}, întreținerea {{cât de des}}, suport tehnic {{programul}}.',
      example:
        'În primele două săptămâni tehnicianul nostru, Sorin, stă la dumneavoastră în hală; după aceea îl sunați direct, între șapte și nouăsprezece.',
      headings: [
        'Asistență după vânzare',
        'Asistența post-vânzare',
        'Suport după vânzare',
        'Suport după livrare',
        'Servicii post-vânzare',
        'Sprijin după vânzare',
        'După livrare',
        'După vânzare',
        'După montaj',
        'Cine vă ajută după livrare',
        'Pe cine sunați după livrare',
        'Pe cine sunați dacă se strică',
        'Suport tehnic',
        'Asistență tehnică',
        'Service și întreținere',
        'Service și piese de schimb',
        'Întreținere și service',
        'Mentenanță și suport',
        'Mentenanță',
        'Punerea în funcțiune și instruirea',
        'Punere în funcțiune',
        'Instruirea utilizatorilor',
        'Nu vă lăsăm singuri',
        'Rămânem alături',
        'Contact pentru suport',
        'Garanție și service',
        'Sprijin la pornire',
        'Ajutor în primele săptămâni',
        'Suport pentru client după predare',
        'Relația după vânzare',
      ],
    },
    'objection-handling': {
      title: 'Cum răspundem la ezitări',
      skeleton:
        'Când clientul ezită, nu îl grăbim: întrebăm „{{întrebarea care scoate temerea la lumină}}”, răspundem la {{obiecția}} și propunem un început mic: {{proba}}.',
      example:
        'Dacă spune „e prea scump”, îl întrebăm față de ce, îi arătăm socoteala pe un an și îi propunem să probeze utilajul pe o singură linie, o lună.',
      headings: [
        'Cum răspundem la ezitări',
        'Obiecții',
        'Obiecții și răspunsuri',
        'Cum răspundem la obiecții',
        'Răspunsuri la obiecții',
        'Tratarea obiecțiilor',
        'Gestionarea obiecțiilor',
        'Obiecții frecvente',
        'Când clientul ezită',
        'Când clientul stă pe gânduri',
        'Dacă se îndoiește',
        'Îndoieli și răspunsuri',
        'Ezitări',
        'Rezerve și răspunsuri',
        'Ce facem cu rezervele clientului',
        'Când spune că e scump',
        'Când zice că se mai gândește',
        'Dacă zice „mă mai gândesc”',
        'Prea scump? Ce răspundem',
        'Rezistența clientului',
        'Cum întâmpinăm rezistența',
        'Scoaterea temerilor la lumină',
        'Dacă întâmpinăm rezistență',
        'Da, dar',
        'Nu grăbim pe nimeni',
        'Obiecție și răspuns',
        'Ce spunem când ezită',
        'Cum trecem de ezitare',
        'Posibile obiecții',
        'Ce ar putea obiecta clientul',
      ],
    },
    boundaries: {
      title: 'Limitele noastre',
      skeleton:
        'Nu acceptăm {{ce nu acceptăm}}; cedăm cel mult {{până unde}}, și numai în schimbul {{contraserviciului}}. O spunem așa: „{{formularea}}”.',
      example:
        'Nu începem lucrarea fără avans și nu discutăm cu cine țipă la colegii noștri; spunem calm: „Aici ne oprim, reluăm când putem vorbi liniștit.”',
      headings: [
        'Limitele noastre',
        'Limite',
        'Ce nu acceptăm',
        'Ce nu facem',
        'Ce nu facem și ce nu acceptăm',
        'Până unde mergem',
        'Până unde cedăm',
        'Până aici și nu mai departe',
        'Linia roșie',
        'Liniile noastre roșii',
        'Linii roșii',
        'Marginile concesiilor',
        'Limitele concesiilor',
        'Concesii și limite',
        'Cât lăsăm și unde ne oprim',
        'Unde ne oprim',
        'Unde tragem linie',
        'Hotare',
        'Ce nu e de negociat',
        'Nenegociabil',
        'Nu negociem',
        'Cum spunem „până aici”',
        'Comportamente pe care nu le tolerăm',
        'Ce nu tolerăm',
        'Nu suntem slugi, suntem parteneri',
        'Respectul e obligatoriu',
        'Condiții de la care nu ne abatem',
        'Ce nu intră în ofertă și nu facem',
        'Limitele colaborării',
        'Reguli de la care nu cedăm',
      ],
    },
    'rejection-handling': {
      title: 'Când ni se spune nu',
      skeleton:
        'Dacă clientul spune nu, îi mulțumim pentru răspuns, întrebăm fără reproș {{ce a cântărit}} și stabilim dacă mai putem reveni {{când}}.',
      example:
        'Primim un „nu” cu un zâmbet: mulțumim pentru sinceritate, întrebăm ce ar fi trebuit să fie altfel și notăm să-l sunăm din nou la primăvară.',
      headings: [
        'Când ni se spune nu',
        'Când primim un refuz',
        'Cum primim un refuz',
        'Cum primim un „nu”',
        'Cum reacționăm la refuz',
        'Dacă clientul spune nu',
        'Dacă răspunsul e nu',
        'Dacă ne refuză',
        'Când clientul ne refuză',
        'După un refuz',
        'După o ofertă pierdută',
        'Oferta pierdută: ce facem',
        'Am pierdut oferta, ce facem',
        'Un „nu” nu e sfârșitul lumii',
        'Un „nu” primit cu demnitate',
        'Acceptăm refuzul cu eleganță',
        'Să știm să pierdem',
        'Să pierzi frumos',
        'Refuzul clientului',
        'Răspunsul negativ al clientului',
        'Ce învățăm dintr-un refuz',
        'Cum pierdem fără supărare',
        'Când nu ne aleg',
        'Când nu suntem aleși',
        'Când alege concurența',
        'Reacția noastră la un răspuns negativ',
        'Ce spunem după un „nu”',
        'Vânzarea pierdută',
      ],
    },
    'complaint-handling': {
      title: 'Când ceva nu merge bine',
      skeleton:
        'Când apare o reclamație: întâi stabilim faptele ({{cine și cum}}), apoi ne recunoaștem partea, propunem remedierea și o ducem la capăt în {{termenul}}.',
      example:
        'Orice plângere se verifică la fața locului în două zile, cu poze; dacă am greșit, o spunem deschis și reparăm pe cheltuiala noastră până la sfârșitul săptămânii.',
      headings: [
        'Când ceva nu merge bine',
        'Reclamații',
        'Tratarea reclamațiilor',
        'Gestionarea reclamațiilor',
        'Cum rezolvăm reclamațiile',
        'Ce facem cu o reclamație',
        'Când primim o reclamație',
        'Când clientul reclamă',
        'Reclamațiile clienților',
        'Sesizări și reclamații',
        'Rezolvarea reclamațiilor',
        'Când greșim',
        'Dacă greșim noi',
        'Dacă greșește furnizorul',
        'Când iese prost',
        'Dacă ceva iese prost',
        'Procedura de reclamații',
        'Neconformități și reclamații',
        'Întâi faptele, apoi vina',
        'Întâi faptele',
        'Plângeri',
        'Client nemulțumit: ce facem',
        'Clientul nemulțumit',
        'Când clientul e supărat',
        'Probleme după livrare',
        'Cum îndreptăm o greșeală',
        'Greșim, recunoaștem, reparăm',
        'Mersul unei reclamații',
        'Răspunsul la reclamații',
        'Pașii unei reclamații',
      ],
    },
    'polite-refusal': {
      title: 'Cum refuzăm politicos',
      skeleton:
        'Vă mulțumim pentru {{oferta sau cererea}} și pentru timpul acordat; am hotărât însă să nu mergem mai departe, deoarece {{motivul}}.',
      example:
        'Vă mulțumim pentru oferta făcută cu atâta grijă; pentru hala din Turda am ales însă alt furnizor și de aceea nu vom comanda de la dumneavoastră.',
      headings: [
        'Cum refuzăm politicos',
        'Refuz politicos',
        'Refuzul politicos',
        'Cum spunem nu',
        'Cum spunem „nu” frumos',
        'Cum spunem nu cu respect',
        'A spune nu',
        'Să știm să spunem nu',
        'Un „nu” politicos',
        'Un „nu” spus omenește',
        'Nu, mulțumim',
        'Formulă de refuz',
        'Formule de refuz',
        'Text de refuz',
        'Model de refuz',
        'Cuvinte pentru un refuz',
        'Cum refuzăm o ofertă',
        'Cum refuzăm o cerere',
        'Cum refuzăm un client',
        'Când trebuie să refuzăm',
        'Refuzăm cu respect',
        'Refuz cu mulțumiri',
        'Răspuns de refuz',
        'Cum spunem că nu cumpărăm',
        'Mulțumim, dar nu',
        'Refuzul nostru',
        'Declinarea ofertei',
        'Nu-ul nostru, pe față și cu respect',
        'Refuz elegant',
        'Cum declinăm',
      ],
    },
    thanks: {
      title: 'Mulțumiri',
      skeleton: 'Vă mulțumim pentru {{ofertă, timp sau munca depusă}}.',
      example: 'Vă mulțumim că ați venit până la Suceava pe viscol și că ați măsurat dumneavoastră fiecare fereastră.',
      headings: [
        'Mulțumiri',
        'Mulțumire',
        'Vă mulțumim',
        'Mulțumim',
        'Întâi, mulțumim',
        'Mai întâi vă mulțumim',
        'Cuvânt de mulțumire',
        'Mulțumiri pentru ofertă',
        'Mulțumiri pentru colaborare',
        'Mulțumim pentru timpul acordat',
        'Mulțumim pentru ofertă',
        'Mulțumim pentru vizită',
        'Mulțumim pentru discuție',
        'Mulțumim pentru munca depusă',
        'Mulțumim pentru anii lucrați împreună',
        'Mulțumim pentru primire',
        'Recunoștință',
        'Recunoștința noastră',
        'Un cuvânt de mulțumire',
        'Un sincer mulțumesc',
        'Pentru ce vă mulțumim',
        'Cum mulțumim',
        'Mulțumim furnizorului',
        'Mulțumim partenerului',
        'Aprecierea noastră pentru efort',
        'Formula de mulțumire',
        'Mulțumiri de final',
        'Înainte de toate, mulțumim',
      ],
    },
    'clear-decision': {
      title: 'Hotărârea noastră',
      skeleton: 'Am hotărât: {{acceptăm sau nu acceptăm}} oferta dumneavoastră pentru {{obiectul ofertei}}.',
      example: 'Răspunsul nostru este da: comandăm cele patru prese la prețul din oferta dumneavoastră din 3 martie.',
      headings: [
        'Hotărârea noastră',
        'Decizia noastră',
        'Decizia',
        'Hotărârea',
        'Decizie',
        'Răspunsul nostru',
        'Răspunsul nostru este da',
        'Răspunsul nostru este nu',
        'Da sau nu',
        'Pe scurt: da',
        'Pe scurt: nu',
        'Ce am hotărât',
        'Ce am decis',
        'Am hotărât',
        'Am decis',
        'Am ales',
        'Decizia privind oferta',
        'Decizia asupra ofertei dumneavoastră',
        'Hotărârea privind oferta',
        'Rezultatul evaluării ofertelor',
        'Rezultatul selecției',
        'Oferta acceptată',
        'Oferta respinsă',
        'Acceptăm oferta',
        'Nu acceptăm oferta',
        'Verdictul',
        'Verdictul nostru',
        'Un răspuns clar',
        'Răspuns limpede',
        'Mergem mai departe cu dumneavoastră',
      ],
    },
    'relevant-feedback': {
      title: 'Ce ne-a plăcut și ce nu',
      skeleton:
        'La oferta dumneavoastră ne-a plăcut {{ce ne-a plăcut}}; ne-a lipsit {{ce nu ne-a convins}}, iar la decizie a cântărit {{motivul}}.',
      example:
        'Planul de montaj a fost cel mai limpede din toate cele cinci; a cântărit însă termenul, care la dumneavoastră era cu șase săptămâni mai lung.',
      headings: [
        'Ce ne-a plăcut și ce nu',
        'Ce ne-a plăcut',
        'Ce nu ne-a convins',
        'Ce ne-a plăcut la ofertă',
        'Părerea noastră despre ofertă',
        'Părerea noastră sinceră',
        'Părerea noastră, pe față',
        'Feedback',
        'Feedback la ofertă',
        'Feedback despre oferta dumneavoastră',
        'Observații la ofertă',
        'Observațiile noastre',
        'Aprecieri și observații',
        'De ce am ales așa',
        'De ce am hotărât așa',
        'De ce da',
        'De ce nu',
        'De ce nu v-am ales',
        'De ce v-am ales',
        'Motivele deciziei',
        'Motivele hotărârii',
        'Motivul deciziei',
        'Motivarea deciziei',
        'Ce a cântărit',
        'Ce a cântărit la alegere',
        'Ce a înclinat balanța',
        'Plusuri și minusuri',
        'Puncte tari și puncte slabe ale ofertei',
        'Sincer, despre ofertă',
        'Ce ar fi putut fi mai bine',
        'Răspuns sincer la ofertă',
      ],
    },
    'open-door': {
      title: 'Ușa rămâne deschisă',
      skeleton:
        'Rămânem în legătură: vă căutăm din nou {{când sau pentru ce}}, iar până atunci ne puteți scrie oricând la {{contact}}.',
      example: 'În septembrie deschidem depozitul de la Iași și v-am cere cu plăcere o ofertă și atunci.',
      headings: [
        'Ușa rămâne deschisă',
        'Ușa deschisă',
        'Lăsăm ușa deschisă',
        'Păstrăm legătura',
        'Să păstrăm legătura',
        'Rămânem în legătură',
        'Ținem legătura',
        'Pe viitor',
        'Cu altă ocazie',
        'Data viitoare',
        'Altă dată',
        'Poate altă dată',
        'Colaborări viitoare',
        'O colaborare viitoare',
        'Dacă ne reîntâlnim',
        'Ne mai auzim',
        'Când vă mai căutăm',
        'Când vă mai putem căuta',
        'Despărțire prietenoasă',
        'Ne despărțim prieteni',
        'Drum de întoarcere',
        'Calea de întoarcere',
        'Nu închidem ușa',
        'Podurile rămân întregi',
        'Rămâneți pe lista noastră',
        'Vă mai cerem oferte',
        'Sunteți bineveniți oricând',
        'O altă ocazie',
        'Contact viitor',
        'Nu e adio, e la revedere',
      ],
    },
    'closing-terms': {
      title: 'Cum încheiem colaborarea',
      skeleton:
        'Colaborarea noastră se încheie la {{data}}; comenzile deschise {{cum le ducem la capăt}}, predarea se face {{cum}}, iar ultima plată până la {{data plății}}.',
      example:
        'Contractul de curățenie încetează la 31 august; turele din august rămân neschimbate, cheile le predați doamnei Opriș, iar ultima factură o plătim în zece zile.',
      headings: [
        'Cum încheiem colaborarea',
        'Încheierea colaborării',
        'Încetarea colaborării',
        'Încetarea contractului',
        'Condițiile încetării',
        'Condiții de încetare',
        'Condițiile încheierii',
        'Termenii încetării',
        'Termenii despărțirii',
        'Cum ne despărțim',
        'Ultima zi a colaborării',
        'Data încetării',
        'Data încheierii colaborării',
        'Preaviz și dată de încetare',
        'Comenzi deschise și ultima plată',
        'Comenzile în curs și predarea',
        'Comenzi rămase',
        'Predare și decont final',
        'Decontul final',
        'Decont final',
        'Predarea și ultima plată',
        'Ce mai avem de închis',
        'Ce se întâmplă cu comenzile deschise',
        'Lichidarea colaborării',
        'Rezilierea contractului',
        'Denunțarea contractului',
        'Când și cum se termină',
        'Închidem socotelile',
        'Stingerea obligațiilor',
        'Sfârșitul colaborării',
      ],
    },
    'complaint-facts': {
      title: 'Ce s-a întâmplat',
      skeleton: 'La {{data}}, la {{comanda, livrarea sau factura}}, s-a constatat: {{ce s-a întâmplat}}.',
      example:
        'Din livrarea de marți, 14 octombrie, avizul 2217, trei din cele douăzeci de uși au sosit cu geamul crăpat; am fotografiat fiecare cutie.',
      headings: [
        'Ce s-a întâmplat',
        'Ce s-a întâmplat și când',
        'Faptele',
        'Fapte',
        'Faptele, pe scurt',
        'Faptele, înainte de toate',
        'Descrierea problemei',
        'Descrierea defectului',
        'Descrierea reclamației',
        'Descrierea neconformității',
        'Obiectul reclamației',
        'Obiectul sesizării',
        'Ce reclamăm',
        'Ce am constatat',
        'Constatări',
        'Constatare',
        'Constatarea',
        'Starea de fapt',
        'Situația constatată',
        'Desfășurarea faptelor',
        'Cum s-au petrecut lucrurile',
        'Unde, când și ce',
        'Ce a sosit și în ce stare',
        'Ce nu e în regulă',
        'Problema constatată',
        'Neconformitatea constatată',
        'Comanda și defectul',
        'Istoricul cazului',
        'Cronologia cazului',
        'Ce nu a mers',
        'Ce a ieșit prost',
      ],
    },
    responsibility: {
      title: 'Partea noastră de vină',
      skeleton: 'Greșeala este a noastră: {{ce am făcut greșit}}. Ne-o asumăm fără scuze.',
      example:
        'Am încurcat două comenzi la încărcare și nu am verificat avizul; vina e a noastră, nu a șoferului și nici a dumneavoastră.',
      headings: [
        'Partea noastră de vină',
        'Partea noastră de răspundere',
        'Ne asumăm greșeala',
        'Ne asumăm răspunderea',
        'Ne asumăm responsabilitatea',
        'Asumarea greșelii',
        'Asumarea răspunderii',
        'Asumarea responsabilității',
        'Recunoaștem greșeala',
        'Recunoașterea greșelii',
        'Unde am greșit',
        'Unde am greșit noi',
        'Ce am greșit',
        'Am greșit',
        'Greșeala noastră',
        'Greșeala e a noastră',
        'Vina noastră',
        'Vina e a noastră',
        'Noi am greșit',
        'Ce trebuia să facem și n-am făcut',
        'Ce ar fi trebuit să facem',
        'Fără scuze',
        'Cine poartă răspunderea',
        'Răspunderea noastră',
        'Responsabilitatea noastră',
        'Partea care ne privește',
        'Cu mâna pe inimă',
        'De ce e vina noastră',
        'Eroarea ne aparține',
        'Mea culpa',
      ],
    },
    remedy: {
      title: 'Cum îndreptăm lucrurile',
      skeleton: 'Reparăm sau înlocuim {{ce anume}} pe cheltuiala noastră până la {{data}}.',
      example:
        'Trimitem trei uși noi joi dimineață, echipa de montaj le pune pe loc în aceeași zi, iar transportul îl plătim noi.',
      headings: [
        'Cum îndreptăm lucrurile',
        'Cum reparăm',
        'Cum reparăm greșeala',
        'Cum remediem',
        'Remediere',
        'Remedierea',
        'Remedierea și termenul',
        'Soluția propusă la reclamație',
        'Soluția noastră la reclamație',
        'Propunerea de remediere',
        'Propunerea noastră de remediere',
        'Ce reparăm și până când',
        'Ce facem ca să îndreptăm',
        'Cerem înlocuirea',
        'Ce remediere cerem',
        'Despăgubire',
        'Compensație',
        'Compensația oferită',
        'Înlocuire sau restituire',
        'Reparație și termen',
        'Măsuri de remediere',
        'Măsuri corective',
        'Măsurile luate',
        'Îndreptarea',
        'Reparăm',
        'Dregem ce am stricat',
        'Remediu',
        'Solicitarea noastră de remediere',
        'Cum facem să fie bine',
      ],
    },
  },

  kinds: {
    playbook: [
      'manual*_de_vânz*',
      'manual*_vânz*',
      'ghid*_de_vânz*',
      'ghid*_vânz*',
      'playbook_vânz*',
      'playbook_de_vânz*',
      'playbook*_comercial*',
      'playbook_relații_clienți',
      'ghid*_comercial*',
      'ghid*_agent*_de_vânz*',
      'ghidul_agentului',
      'cart*_vânzătorului',
      'proces*_de_vânz*',
      'proces*_vânz*',
      'proces*_comercial*',
      'procedur*_de_vânz*',
      'procedur*_comercial*',
      'etap*_vânz*',
      'etape_de_vânz*',
      'etap*_relației_cu_client*',
      'cum_vindem',
      'cum_lucrăm_cu_clienții',
      'lucrul_cu_client*',
      'reguli*_de_lucru_cu_client*',
      'manual*_de_achiziții',
      'ghid*_de_achiziții',
      'ghid*_cumpărătorului',
      'cum_cumpărăm',
      'ghid*_relați*_client*',
      'relația_cu_client*',
      'manual_vanzari',
      'ghid_vanzari',
      'playbook_vanzari',
      'proces_vanzare',
      'etapele_vanzarii',
      'manual*_echipei_de_vânz*',
      'manual*_echipei_comercial*',
      'manual*_agent*_comercial*',
      'manual*_agent*_de_vânz*',
      'manual*_reprezentant*_comercial*',
      'manual*_reprezentant*_de_vânz*',
      'manual*_forț*_de_vânz*',
      'manual*_departament*_comercial*',
      'manual*_telesales',
      'manual*_relați*_cu_client*',
      'manual*_relați*_cu_furnizor*',
      'ghid*_echipei_de_vânz*',
      'ghid*_echipei_comercial*',
      'ghid*_reprezentant*_comercial*',
      'ghid*_reprezentant*_de_vânz*',
      'ghid*_consultant*_de_vânz*',
      'ghid*_intern*_de_vânz*',
      'ghid*_departament*_comercial*',
      'ghid*_telesales',
      'ghid*_relați*_cu_client*',
      'ghid*_relați*_cu_furnizor*',
      'playbook*_echipei_de_vânz*',
      'playbook*_echipei_comercial*',
      'playbook*_customer_success',
      'playbook*_account_management',
      'playbook*_retenți*_client*',
      'playbook*_de_achiziți*',
      'handbook*_de_vânz*',
      'handbook*_comercial*',
      'metodologi*_vânzări*',
      'sop_vânz*',
      'sop_de_vânz*',
      'biblia_vânz*',
      'pașii_vânzării',
      'de_la_lead_la_client',
      'de_la_prospect_la_client',
      'de_la_contact_la_contract',
      'de_la_ofertă_la_încasare',
      'procedur*_departament*_comercial*',
      'procedur*_de_lucru_cu_client*',
      'standard*_de_lucru_cu_client*',
      'reguli*_echipei_de_vânz*',
      'cum_lucrăm_cu_furnizorii',
      'cum_ne_purtăm_cu_clienții',
      'cum_ne_alegem_clienții',
      'instrucțiuni*_agent*_de_vânz*',
    ],
    meeting: [
      'plan*_de_vizit*',
      'plan*_vizit*',
      'plan*_de_întâlnire',
      'plan*_întâlnir*',
      'plan*_de_discuție',
      'plan*_discuție*_cu_client*',
      'plan*_apel*',
      'agend*_întâlnir*_client*',
      'agend*_întâlnir*_cu_client*',
      'agend*_întâlnir*_cu_furnizor*',
      'agend*_vizit*',
      'ordine*_de_zi_client*',
      'ordine*_de_zi_vizit*',
      'script*_de_apel',
      'script*_apel*',
      'script*_telefonic*',
      'scenariu*_de_apel',
      'scenariu*_apel*',
      'scenariu*_telefonic*',
      'scenariu*_discuți*',
      'scenariu*_vizit*',
      'raport*_de_vizit*',
      'raport*_vizit*',
      'fiș*_de_vizit*',
      'fiș*_vizit*',
      'not*_de_vizit*',
      'minut*_vizit*',
      'minut*_întâlnir*_client*',
      'minut*_întâlnir*_cu_client*',
      'minut*_întâlnir*_cu_furnizor*',
      'minut*_discuți*_cu_client*',
      'proces_verbal_întâlnir*_client*',
      'proces_verbal_întâlnir*_cu_client*',
      'întâlnir*_cu_client*',
      'întâlnir*_client*',
      'întâlnir*_cu_furnizor*',
      'întâlnir*_furnizor*',
      'discuți*_cu_client*',
      'convorbir*_cu_client*',
      'apel*_cu_client*',
      'vizit*_la_client*',
      'vizit*_client*',
      'vizit*_la_furnizor*',
      'pregătir*_întâlnir*',
      'pregătir*_vizit*',
      'plan_intalnire',
      'intalnire_client',
      'minuta_intalnire_client',
      'discutie_client',
      'apel_de_descoperire',
      'întâlnire_de_descoperire',
      'discuție_de_descoperire',
      'întrebări_de_descoperire',
      'scenariu_de_demo',
      'script*_de_vânz*',
      'script*_de_întâlnire',
      'script*_de_calificare',
      'script*_de_discovery',
      'script*_demo_vânz*',
      'script*_call_vânz*',
      'plan*_demo_client*',
      'apel*_de_vânz*',
      'apel*_de_calificare',
      'apel*_de_discovery',
      'apeluri_de_descoperire',
      'apel*_cu_furnizor*',
      'call*_cu_client*',
      'call*_cu_furnizor*',
      'call*_de_vânz*',
      'call*_de_calificare',
      'call*_de_descoperire',
      'sesiun*_de_descoperire_client*',
      'întâlniri_de_descoperire',
      'întâlnir*_de_discovery',
      'întâlnir*_de_vânz*',
      'întâlnir*_comercial*',
      'întâlnir*_cu_prospect*',
      'minut*_întâlnir*_beneficiar*',
      'ședinț*_cu_client*',
      'ședinț*_client*',
      'ședinț*_cu_furnizor*',
      'meeting*_cu_client*',
      'meeting*_cu_furnizor*',
      'notițe*_discuți*_client*',
      'notițe*_apel*_client*',
      'minut*_discuți*_client*',
      'minut*_apel*_client*',
      'agend*_apel*_client*',
      'agend*_demo*_client*',
      'raport*_discuți*_client*',
      'fiș*_de_întâlnire',
      'fiș*_de_apel',
      'pregătir*_apel*_client*',
      'pregătir*_discuți*_client*',
      'întrebări*_discovery_client*',
      'vizit*_comercial*',
      'vizit*_la_prospect*',
    ],
    outreach: [
      'primul_contact',
      'prim_contact',
      'prim*_mail',
      'prim*_e_mail',
      'prim*_email',
      'primul_mesaj',
      'prim*_mesaj_client*',
      'primul_apel',
      'prim*_telefon',
      'prima_scrisoare',
      'prima_abordare',
      'apel*_la_rece',
      'apel_rece',
      'apeluri_reci',
      'telefon*_la_rece',
      'mail*_la_rece',
      'email*_la_rece',
      'mesaj*_la_rece',
      'mail_rece',
      'prospectar*',
      'scrisoar*_de_prezentare',
      'mail*_de_prezentare',
      'email*_de_prezentare',
      'mesaj*_de_prezentare',
      'contactar*_client*',
      'contactar*_prospect*',
      'abordar*_client*',
      'abordarea_clienților_noi',
      'mesaj*_linkedin',
      'cerere*_de_întâlnire',
      'solicitare*_de_întâlnire',
      'invitație_la_întâlnire',
      'deschiderea_discuției_cu_un_client',
      'cum_abordăm_un_client',
      'clienți_noi',
      'client_nou_prim_contact',
      'secvență_de_mailuri',
      'secvență_de_prospectare',
      'mail_la_rece',
      'e-mail_la_rece',
      'script*_la_rece',
      'script*_de_abordare',
      'script*_de_outreach',
      'script*_dm_client*',
      'mesaj*_de_abordare',
      'mesaj*_outreach',
      'mesaj*_pe_linkedin',
      'mesaj*_whatsapp_prospect*',
      'mesaj*_către_prospect*',
      'mesaj*_către_client*_potențial*',
      'mesaj_rece',
      'mesaje_reci',
      'mail*_de_abordare',
      'mail*_outreach',
      'mail*_către_prospect*',
      'mail*_către_client*_potențial*',
      'mail*_client*_potențial*',
      'mail*_de_introducere_client*',
      'mailuri_reci',
      'email*_de_abordare',
      'email*_către_prospect*',
      'email*_către_client*_potențial*',
      'email_rece',
      'emailuri_reci',
      'scrisoar*_către_client*_potențial*',
      'secvenț*_de_outreach',
      'secvenț*_de_cold_email',
      'secvenț*_cold_email',
      'sistem*_de_outreach',
      'strategi*_de_outreach',
      'apel*_către_prospect*',
      'apel*_client*_potențial*',
      'telefon*_către_prospect*',
      'contact*_inițial_client*',
      'contact*_inițial_prospect*',
      'cum_contactăm_un_client',
      'cum_abordăm_clienții',
      'pitch*_la_rece',
      'pitch*_telefonic*',
      'invitați*_la_demonstrați*_client*',
    ],
    'follow-up': [
      'follow_up_client*',
      'follow_up_ofert*',
      'follow_up_vizit*',
      'follow_up_întâlnir*',
      'followup_client*',
      'mail*_de_follow_up',
      'email*_de_follow_up',
      'mesaj*_de_follow_up',
      'mail*_după_întâlnire',
      'mail*_după_vizit*',
      'mail*_după_discuți*',
      'mail*_după_apel',
      'email*_după_întâlnire',
      'mesaj*_după_vizit*',
      'mesaj*_după_întâlnire',
      'după_întâlnire',
      'după_vizită',
      'după_vizita',
      'după_discuția',
      'după_apel',
      'după_demonstrație',
      'după_prezentare',
      'după_târg',
      'reveni*_la_ofert*',
      'reveni*_ofert*',
      'reveni*_după_ofert*',
      'reveni*_după_discuți*',
      'reveni*_către_client*',
      'reamintir*_ofert*',
      'rezumat*_discuți*',
      'rezumat*_întâlnir*',
      'ca_urmare_a_discuției',
      'ca_urmare_a_întâlnirii',
      'urmare_a_discuției',
      'urmare_a_vizitei',
      'dupa_intalnire',
      'dupa_vizita',
      'mail_dupa_intalnire',
      'revenire_oferta',
      'secvență_de_revenire',
      'șablon_de_revenire',
      'follow_up_lead*',
      'follow_up_prospect*',
      'follow_up_comercial*',
      'follow_up_vânz*',
      'follow_up_discuți*',
      'follow_up_apel*',
      'follow_up_demo*',
      'follow_up_după_ofert*',
      'follow_up_după_demo*',
      'follow_up_propuner*',
      'followup_ofert*',
      'followup_întâlnir*',
      'followup_vizit*',
      'secvenț*_de_follow_up',
      'script*_de_follow_up',
      'apel*_de_follow_up',
      'telefon*_de_follow_up',
      'mail*_după_demo*',
      'mail*_după_prezentar*',
      'mail*_după_ofert*',
      'mail*_după_negocier*',
      'mail*_după_târg*',
      'email*_după_vizit*',
      'email*_după_discuți*',
      'email*_după_apel*',
      'email*_după_demo*',
      'email*_după_ofert*',
      'mesaj*_după_apel*',
      'mesaj*_după_discuți*',
      'mesaj*_după_ofert*',
      'mail*_de_revenire',
      'email*_de_revenire',
      'mesaj*_de_revenire',
      'apel*_de_revenire',
      'reveni*_după_întâlnir*',
      'reveni*_după_vizit*',
      'reveni*_după_demo*',
      'reveni*_la_client*',
      'reveni*_la_propuner*',
      'urmărir*_ofert*_trimis*',
      'relansar*_ofert*',
      'ofert*_fără_răspuns',
      'recapitular*_întâlnir*_client*',
      'recapitular*_discuți*_client*',
      'rezumat*_apel*_client*',
      'mulțumir*_pentru_întâlnir*',
      'mulțumim_pentru_întâlnire',
      'mulțumim_pentru_discuție',
    ],
    proposal: [
      'ofertă',
      'oferta',
      'ofertă_de_preț',
      'ofertă_comercială',
      'ofertă_pentru',
      'ofertă_client*',
      'ofertă_de_servicii',
      'ofertă_de_colaborare',
      'ofertă_tehnică',
      'ofertă_financiară',
      'ofertă_fermă',
      'oferta_noastră',
      'oferta_nr',
      'scrisoar*_de_ofert*',
      'scrisoar*_însoțitoare*',
      'scrisoar*_de_însoțire',
      'scrisoar*_de_înaintare',
      'mail*_cu_ofert*',
      'mail*_de_însoțire',
      'model*_ofert*',
      'model_de_ofertă',
      'șablon*_ofert*',
      'propuner*_comercial*',
      'propuner*_de_colaborare',
      'propuner*_de_servicii',
      'propuner*_financiar*',
      'propuner*_tehnic*',
      'propuner*_de_preț',
      'propuner*_pentru_client*',
      'deviz',
      'devizul',
      'deviz*_ofert*',
      'deviz_estimativ',
      'estimare_de_preț',
      'oferta_pret',
      'propunere_comerciala',
      'oferte_comercial*',
      'oferte_client*',
      'oferte_de_preț',
      'oferte_de_servicii',
      'cotați*_de_preț',
      'cotați*_client*',
      'cotați*_transport',
      'deviz*_pentru_client*',
      'devize_client*',
      'deviz*_de_lucrări',
      'estimar*_cost*_client*',
      'propuner*_către_client*',
      'propuner*_de_parteneriat*',
      'propuner*_colabor*',
      'propuner*_servicii',
      'propuner*_website',
      'propuner*_site',
      'propuner*_de_mentenanță',
      'propuner*_cu_preț*',
      'scrisoar*_ofert*',
      'scrisoar*_cu_ofert*',
      'mail*_ofert*_client*',
      'mail*_cu_propuner*',
      'mail*_cu_deviz*',
      'mail*_cu_cotați*',
      'email*_cu_ofert*',
      'email*_de_însoțire_ofert*',
      'mesaj*_cu_ofert*',
      'not*_de_însoțire_ofert*',
      'template*_ofert*',
      'template*_deviz*',
      'șablon*_deviz*',
    ],
    'offer-reply': [
      'răspuns*_la_ofert*',
      'răspuns*_ofert*',
      'răspuns*_privind_ofert*',
      'răspuns*_la_propuner*',
      'răspuns*_către_ofertant*',
      'răspuns*_furnizor*',
      'răspuns*_către_furnizor*',
      'acceptar*_ofert*',
      'acceptăm_ofert*',
      'confirmar*_ofert*',
      'decizi*_ofert*',
      'decizi*_privind_ofert*',
      'decizi*_asupra_ofert*',
      'hotărâr*_privind_ofert*',
      'feedback*_ofert*',
      'feedback*_la_ofert*',
      'părer*_despre_ofert*',
      'rezultat*_evaluării_ofert*',
      'rezultat*_selecți*_ofert*',
      'comunicar*_rezultat*_ofert*',
      'comunicare_către_ofertant*',
      'oferta_dumneavoastră',
      'oferta_dvs',
      'despre_oferta_dumneavoastră',
      'referitor_la_oferta',
      'privind_oferta_dumneavoastră',
      'am_ales_oferta',
      'raspuns_oferta',
      'raspuns_la_oferta',
      'acceptare_oferta',
      'răspuns*_propuner*_comercial*',
      'răspuns*_la_cotați*',
      'răspuns*_la_deviz*',
      'acceptar*_propuner*',
      'acceptar*_deviz*',
      'acceptar*_cotați*',
      'acceptăm_propuner*',
      'am_acceptat_ofert*',
      'acceptul_ofert*',
      'confirmar*_propuner*_comercial*',
      'confirmar*_deviz*',
      'decizi*_privind_propuner*',
      'comunicar*_decizi*_furnizor*',
      'înștiințar*_ofertant*',
      'informar*_ofertant*',
      'comunicar*_ofertant*',
      'rezultat*_evaluar*_ofert*',
      'rezultat*_analiz*_ofert*',
      'rezultat*_cereri*_de_ofert*',
      'feedback*_propuner*_comercial*',
      'feedback*_pentru_ofert*',
      'feedback*_către_ofertant*',
      'observați*_la_ofert*',
      'comentari*_la_ofert*',
      'mulțumim_pentru_ofert*',
      'mulțumim_pentru_propuner*',
      'am_analizat_ofert*',
      'am_primit_oferta',
      'propunerea_dumneavoastră',
      'propunerea_dvs',
      'scrisoar*_către_ofertant*',
      'mail*_către_ofertant*',
    ],
    refusal: [
      'refuz',
      'refuzul',
      'refuzuri',
      'refuz_politicos',
      'refuzul_politicos',
      'refuz*_ofert*',
      'refuz*_unei_oferte',
      'refuz*_unei_cereri',
      'refuz*_client*',
      'refuz*_furnizor*',
      'refuz*_de_reducere',
      'refuz*_reducer*',
      'scrisoar*_de_refuz',
      'mail*_de_refuz',
      'email*_de_refuz',
      'model*_de_refuz',
      'text*_de_refuz',
      'răspuns*_de_refuz',
      'răspuns*_negativ*',
      'respinger*_ofert*',
      'respinger*_cerer*',
      'declinar*_ofert*',
      'declinar*_invitați*',
      'cum_spunem_nu',
      'cum_refuzăm',
      'cum_refuzăm_un_client',
      'cum_refuzăm_o_ofertă',
      'a_spune_nu',
      'nu_politicos',
      'nu_mulțumim',
      'ofertant*_necâștigător*',
      'raspuns_negativ',
      'cum_refuzam',
      'respinger*_propuner*_comercial*',
      'respinger*_colabor*',
      'respinger*_cotați*',
      'declinar*_propuner*',
      'declinar*_colabor*',
      'declinar*_proiect*_client*',
      'declinar*_cerer*_client*',
      'declinăm_ofert*',
      'declinăm_colaborarea',
      'refuzar*_propuner*',
      'refuzar*_proiect*',
      'refuzăm_politicos',
      'cum_refuzi_un_client',
      'cum_refuzi_politicos_un_client',
      'cum_spui_nu_client*',
      'cum_spui_nu_unui_client',
      'spunem_nu_client*',
      'nu_acceptăm_ofert*',
      'nu_putem_accepta_ofert*',
      'nu_putem_accepta_proiect*',
      'nu_dăm_curs_ofert*',
      'ofert*_respins*',
      'ofertant*_respin*',
      'furnizor*_neselectat*',
      'neacceptar*_ofert*',
      'mulțumim_dar_nu',
      'nu_acordăm_reducer*',
      'nu_putem_acorda_reducer*',
      'nu_putem_oferi_reducer*',
      'nu_putem_prelua_proiect*',
      'nu_putem_prelua_comand*',
      'nu_preluăm_proiect*',
      'nu_am_selectat_ofert*',
      'refuzar*_colabor*',
    ],
    negotiation: [
      'negocier*',
      'renegocier*',
      'plan*_de_negocier*',
      'plan*_negocier*',
      'ghid*_de_negocier*',
      'ghid*_negocier*',
      'strategi*_de_negocier*',
      'mandat*_de_negocier*',
      'pregătir*_negocier*',
      'fiș*_de_negocier*',
      'fiș*_negocier*',
      'negocier*_contract*',
      'negocier*_preț*',
      'negocier*_cu_furnizor*',
      'negocier*_cu_client*',
      'negocier*_anual*',
      'tratativ*',
      'discuți*_de_preț',
      'discuți*_despre_preț',
      'discuți*_pe_preț',
      'discuți*_preț*',
      'târguial*',
      'tocmeal*',
      'cum_negociem',
      'masa_negocierilor',
      'condiții_comerciale_anuale',
      'discutie_pret',
      'plan_negociere',
      'pregatire_negociere',
      'ghid*_negociator*',
      'mandat*_negociator*',
      'cum_negociezi_preț*',
      'cum_să_negociezi_preț*',
      'negociem_cu_furnizor*',
      'negociem_cu_client*',
      'plan*_de_concesii',
      'plan*_concesii',
      'list*_de_concesii',
      'grila_de_concesii',
      'limit*_de_concesii',
      'analiz*_batna',
      'cerer*_de_discount',
      'cerer*_de_reducer*_de_preț',
      'solicitar*_de_discount',
      'solicitar*_reducer*_preț*',
      'discuți*_condiții*_comercial*',
      'discuți*_despre_tarif*',
      'discuți*_tarif*_client*',
      'discuți*_despre_bani_cu_clientul',
      'discuți*_despre_discount',
      'discuți*_majorar*_preț*',
      'discuți*_reînnoir*_contract*',
      'discuți*_prelungir*_contract*',
      'discuți*_anual*_furnizor*',
      'discuți*_contractual*_furnizor*',
      'întâlnir*_de_preț',
      'argumentar*_prețului',
      'apărarea_prețului',
      'cum_apărăm_prețul',
      'cum_ne_apărăm_prețul',
      'preț*_minim_acceptabil*',
      'revizuir*_condiții*_comercial*',
      'revizuir*_preț*_furnizor*',
    ],
    objections: [
      'obiecție',
      'obiecția',
      'obiecții',
      'obiecțiile',
      'obiecțiilor',
      'obiecții_client*',
      'obiecțiile_clien*',
      'obiecții_de_preț',
      'obiecții_frecvente',
      'obiecții_și_răspunsuri',
      'răspuns*_la_obiecții',
      'cum_răspundem_la_obiecții',
      'tratar*_obiecții*',
      'gestionar*_obiecții*',
      'ghid*_obiecții*',
      'ghid*_de_obiecții',
      'ezitări',
      'ezitările',
      'ezitările_clien*',
      'ezitările_client*',
      'când_clientul_ezită',
      'clientul_ezită',
      'îndoielile_client*',
      'îndoielile_clien*',
      'rezervele_client*',
      'rezistența_client*',
      'prea_scump',
      'mă_mai_gândesc',
      'când_clientul_zice_nu',
      'când_spun_că_e_scump',
      'răspunsuri_la_ezitări',
      'obiectii',
      'obiectiile_clientilor',
      'ezitari',
      'clientul_spune_nu',
      'clientul_zice_nu',
      'clientul_amână',
      'clientul_se_răzgândește',
      'clientul_nu_se_decide',
      'clientul_nu_e_sigur',
      'clientul_are_dubii',
      'clientul_spune_că_e_scump',
      'client*_ezitant*',
      'client*_nehotărât*',
      'client*_indecis*',
      'client*_reticen*',
      'client*_sceptic*',
      'dubiile_client*',
      'temerile_client*',
      'reticențel*_client*',
      'ezitarea_client*',
      'îndoieli_client*',
      'rezervele_cumpărător*',
      'rezistența_la_vânz*',
      'rezistența_cumpărător*',
      'tratarea_obiecțiunilor',
      'obiecțiuni_client*',
      'răspuns*_la_temeri*_client*',
      'contraargument*_vânz*',
      'de_ce_ezită_clienții',
      'de_ce_spun_clienții_nu',
      'avem_deja_furnizor',
      'avem_deja_un_furnizor',
      'am_deja_furnizor',
      'ne_mai_gândim',
      'mă_gândesc_și_revin',
      'nu_avem_buget_acum',
      'am_găsit_mai_ieftin',
      'sunteți_prea_scumpi',
    ],
    complaint: [
      'reclamați*',
      'reclamație',
      'reclamația',
      'reclamație_furnizor*',
      'reclamație_către_furnizor*',
      'reclamație_client*',
      'reclamație_livrar*',
      'reclamație_factur*',
      'reclamație_produs*',
      'scrisoar*_de_reclamați*',
      'mail*_de_reclamați*',
      'fiș*_de_reclamați*',
      'fiș*_reclamați*',
      'formular*_de_reclamați*',
      'model*_de_reclamați*',
      'procedur*_reclamați*',
      'procedur*_de_reclamați*',
      'tratar*_reclamați*',
      'gestionar*_reclamați*',
      'rezolvar*_reclamați*',
      'plânger*_client*',
      'plânger*_către_furnizor*',
      'sesizar*_client*',
      'sesizar*_furnizor*',
      'sesizar*_către_furnizor*',
      'sesizar*_livrar*',
      'caz*_de_reclamați*',
      'notificar*_de_neconformitate',
      'notificar*_neconformitate',
      'neconformitate_livrar*',
      'neconformitat*_furnizor*',
      'livrare_greșită',
      'livrare_incompletă',
      'marfă_deteriorată',
      'marfă_defectă',
      'contestar*_factur*',
      'reclamatie',
      'reclamatii',
      'sesizar*_produs*_defect*',
      'sesizar*_calitate*_marf*',
      'sesizar*_factur*',
      'sesizar*_comand*',
      'plânger*_livrar*',
      'plânger*_comand*',
      'plânger*_despre_furnizor*',
      'client*_nemulțumit*',
      'nemulțumir*_client*',
      'livrar*_întârziat*',
      'livrar*_neconform*',
      'livrar*_eronat*',
      'întârzier*_livrar*_furnizor*',
      'lips*_la_livrare',
      'marf*_neconform*',
      'marf*_avariat*',
      'marf*_stricat*',
      'produs*_deteriorat*_livrar*',
      'produs*_neconform*_furnizor*',
      'colet*_deteriorat*',
      'colet*_avariat*',
      'contestați*_factur*',
      'notificar*_vici*_marf*',
      'notificar*_întârzier*_livrar*',
      'notificar*_lips*_marf*',
      'raport*_neconformit*_furnizor*',
      'scrisoar*_de_nemulțumire',
      'mail*_de_nemulțumire',
      'pretenți*_furnizor*',
      'cerer*_despăgubir*_livrar*',
      'sesizar*_întârzier*_livrar*',
      'sesizar*_către_prestator*',
      'plânger*_factur*',
      'marf*_spart*',
      'comand*_incomplet*',
      'comandă_livrată_greșit',
    ],
    apology: [
      'scrisoar*_de_scuze',
      'mail*_de_scuze',
      'email*_de_scuze',
      'mesaj*_de_scuze',
      'scuze',
      'scuze_client*',
      'scuze_către_client*',
      'scuze_pentru',
      'scuzele_noastre',
      'cerer*_de_scuze',
      'ne_cerem_scuze',
      'vă_cerem_scuze',
      'cerem_scuze',
      'model*_de_scuze',
      'prezentar*_de_scuze',
      'răspuns*_la_reclamați*',
      'răspuns*_reclamați*',
      'răspuns*_la_sesizar*',
      'răspuns*_la_plânger*',
      'răspuns*_la_notificar*_de_neconformitate',
      'cum_ne_cerem_scuze',
      'cum_răspundem_la_reclamații',
      'recunoașter*_greșel*',
      'ne_pare_rău',
      'raspuns_reclamatie',
      'raspuns_la_reclamatie',
      'scrisoare_scuze',
      'mail_scuze',
      'scuzele_către_client*',
      'ne_scuzați_pentru',
      'ne_scuzăm_pentru',
      'rugăm_să_ne_scuzați',
      'regretăm_incidentul',
      'regretăm_întârzierea',
      'regretăm_neplăcer*',
      'regretăm_eroarea',
      'scrisoar*_de_regret*_client*',
      'asumar*_greșel*_client*',
      'asumar*_eror*_client*',
      'ne_asumăm_greșeala',
      'am_greșit_livrarea',
      'am_greșit_factura',
      'am_greșit_față_de_client*',
      'a_fost_greșeala_noastră',
      'greșeala_noastră_de_livrare',
      'recunoaștem_greșeala',
      'recunoaștem_eroarea',
      'când_greșim_față_de_client*',
      'când_am_greșit_noi',
      'răspuns*_client*_nemulțumit*',
      'răspuns*_la_nemulțumir*',
      'răspuns*_sesizar*_client*',
      'răspuns*_plânger*_client*',
      'răspuns*_la_neconformit*',
      'răspuns*_întârzier*_livrar*',
      'răspuns*_la_pretenți*_client*',
      'răspuns*_recenzi*_negativ*',
      'răspuns*_la_recenzi*_negativ*',
      'răspuns*_review_negativ',
      'explicați*_întârzier*_client*',
      'mail*_client*_nemulțumit*',
      'regretăm_cele_întâmplate',
      'regretăm_situația_creată',
      'greșeala_ne_aparține',
      'eroarea_ne_aparține',
      'vina_ne_aparține',
      'gest*_comercial*_client*',
    ],
    termination: [
      'încetar*_colabor*',
      'încetar*_contract*',
      'încetar*_relați*_comercial*',
      'încheier*_colabor*',
      'închider*_colabor*',
      'sfârșit*_colabor*',
      'rezilier*',
      'rezilier*_contract*',
      'denunțar*_contract*',
      'notificar*_de_încetare',
      'notificar*_de_reziliere',
      'notificar*_de_denunțare',
      'notificar*_încetar*',
      'notificar*_rezilier*',
      'scrisoar*_de_încetare',
      'scrisoar*_de_reziliere',
      'scrisoar*_de_rămas_bun',
      'neprelungir*_contract*',
      'renunțar*_la_servicii*',
      'renunțar*_la_colabor*',
      'renunțar*_la_furnizor*',
      'schimbar*_furnizor*',
      'despărțir*_de_client*',
      'despărțir*_de_furnizor*',
      'cum_încheiem_o_colaborare',
      'cum_ne_despărțim',
      'preaviz_contract*',
      'preaviz_furnizor*',
      'incetare_colaborare',
      'incheiere_colaborare',
      'incetare_contract',
      'reziliere_contract',
      'încetăm_colaborarea',
      'încheiem_colaborarea',
      'nu_continuăm_colaborarea',
      'nu_mai_continuăm_colaborarea',
      'oprir*_colabor*',
      'întreruper*_colabor*',
      'finalizar*_colabor*',
      'terminar*_colabor*',
      'finalul_colaborării',
      'încetar*_parteneriat*',
      'sfârșitul_parteneriatului',
      'încheier*_relați*_client*',
      'încetar*_relați*_client*',
      'încetar*_relați*_cu_client*',
      'încetar*_relați*_cu_furnizor*',
      'încetar*_servicii*_client*',
      'renunțar*_la_client*',
      'renunțăm_la_client*',
      'renunțăm_la_furnizor*',
      'renunțar*_la_prestator*',
      'cum_renunțăm_la_un_client',
      'nereînnoir*_contract*',
      'notificar*_nereînnoir*',
      'notificar*_de_neprelungire',
      'preaviz_colabor*',
      'preaviz_încetar*_servicii*',
      'offboarding_client*',
      'offboarding_furnizor*',
      'schimbar*_prestator*',
      'schimbăm_furnizorul',
      'încheier*_relați*_cu_client*',
      'ne_despărțim_de_client*',
      'ne_despărțim_de_furnizor*',
      'încetar*_acord*_comercial*',
      'sistar*_colabor*',
      'întreruper*_relați*_comercial*',
    ],
    'account-plan': [
      'plan*_de_client',
      'plan_client*',
      'planul_client*',
      'planuri_client*',
      'plan*_de_cont',
      'plan*_cont*_cheie',
      'plan*_client*_cheie',
      'plan*_pentru_client*',
      'plan*_de_dezvoltare_client*',
      'plan*_dezvoltare_client*',
      'plan*_anual*_client*',
      'strategi*_client*',
      'strategi*_pentru_client*',
      'strategi*_cont*_cheie',
      'fiș*_client*',
      'fiș*_de_client',
      'profil*_client*',
      'dosar*_client*',
      'harta_clientului',
      'analiz*_client*',
      'analiz*_anual*_client*',
      'analiz*_anual*_a_client*',
      'bilanț*_client*',
      'bilanț*_cu_client*',
      'bilanț*_colaborăr*',
      'evaluar*_anual*_client*',
      'evaluar*_client*',
      'revizui*_anual*_client*',
      'conturi_cheie',
      'clienți_cheie',
      'client_cheie',
      'cont_cheie',
      'account_plan',
      'plan_de_parteneriat',
      'fisa_client',
      'plan_client',
      'plan_comun_de_închidere',
      'plan_de_închidere_comun',
      'plan_de_acțiune_comun',
      'plan_de_succes_al_clientului',
      'plan_de_reînnoire',
      'plan*_key_account*',
      'plan*_de_account',
      'plan*_de_retenți*_client*',
      'plan*_retenți*_client*',
      'plan*_de_creșter*_client*',
      'plan*_de_fidelizar*_client*',
      'plan*_de_succes_client*',
      'plan*_succes_client*',
      'plan*_relați*_client*',
      'plan*_de_dezvoltare_a_contului',
      'plan*_de_dezvoltare_a_clientului',
      'plan*_comercial*_client*',
      'plan*_de_acțiun*_client*',
      'plan*_reînnoir*_client*',
      'plan*_cross_sell*_client*',
      'plan*_upsell*_client*',
      'strategi*_key_account*',
      'hart*_decidenți*',
      'hart*_stakeholder*_client*',
      'fiș*_cont*_cheie',
      'dosar*_cont*_cheie',
      'qbr_client*',
      'qbr_cu_client*',
      'bilanț*_trimestrial*_client*',
      'analiz*_trimestrial*_client*',
      'revizui*_trimestrial*_client*',
      'review*_trimestrial*_client*',
      'review*_anual*_client*',
      'evaluar*_relați*_cu_client*',
      'evaluar*_colabor*_client*',
      'analiz*_cont*_cheie',
      'analiz*_relați*_cu_client*',
      'analiz*_swot_client*',
      'client_strategic',
      'clienți_strategici',
    ],
    handover: [
      'predar*_internă',
      'predarea_internă',
      'predar*_comenzi*',
      'predar*_client*',
      'predar*_proiect*_client*',
      'predar*_către_producți*',
      'predar*_către_livrar*',
      'predar*_către_implementar*',
      'predar*_vânzări*',
      'predar*_de_la_vânzări*',
      'predar*_din_vânzări*',
      'de_la_vânzări_la_producție',
      'de_la_vânzări_la_livrare',
      'de_la_vânzări_la_implementare',
      'vânzări_către_producție',
      'fiș*_de_predare',
      'fiș*_predare*',
      'not*_de_predare_client*',
      'dosar*_de_predare',
      'preluar*_client*',
      'preluar*_comenzi*',
      'preluar*_lucrăr*',
      'lansar*_comenzi*',
      'lansar*_lucrăr*',
      'lansare_în_producție',
      'lansarea_în_producție',
      'ședinț*_de_predare',
      'ședinț*_de_lansare_comand*',
      'integrar*_client*',
      'onboarding_client*',
      'onboarding*_client*_nou',
      'primire*_client*_nou',
      'predare_interna',
      'predare_comanda',
      'fisa_predare',
      'lansare_comanda',
      'predare_către_implementare',
      'predare_din_vânzări',
      'predare_către_livrare',
      'plan_de_onboarding_client',
      'predar*_cont*_client*',
      'predar*_contract*_implementar*',
      'predar*_proiect*_implementar*',
      'predar*_către_execuți*',
      'predar*_către_customer_success',
      'predar*_către_echip*_de_livrar*',
      'predar*_către_echip*_de_implementar*',
      'transfer*_client*_implementar*',
      'transfer*_de_la_vânzări_la',
      'handover_client*',
      'handover_vânz*',
      'handover_de_la_vânz*',
      'handover_către_implementar*',
      'handoff_vânz*',
      'handoff_client*',
      'de_la_vânzări_la_customer_success',
      'de_la_vânzări_la_execuție',
      'de_la_vânzări_la_operațiuni',
      'de_la_vânzări_la_suport',
      'de_la_contract_la_implementare',
      'vânzări_către_implementare',
      'vânzări_către_livrare',
      'onboardingul_client*',
      'onboarding_pentru_client*',
      'checklist*_client*_nou*',
      'kick_off_client*',
      'kick_off_cu_client*',
      'kickoff_client*',
      'kickoff_cu_client*',
      'kick_off_intern*_proiect*',
      'lansar*_proiect*_client*',
      'pornir*_proiect*_client*',
      'brief*_intern*_client*',
      'brief*_de_predare',
      'preluar*_proiect*_client*',
      'preluar*_de_la_vânz*',
      'pachet*_bun_venit_client*',
    ],
  },

  template: `
    șablon șablonul șabloane șabloanele sablon sabloane model modele tipizat tipizate formular-tip schemă_de_document template templates tpl
    de_completat necompletat scheletul_documentului document_tip document-tip scrisoare_tip scrisoare-tip text_tip exemplu_de_completat tipar_de_scrisoare
  `,
  notices: `
    anunț_de_licita* anunț_de_achizi* anunț_de_particip* anunț_privind_achizi* anunț_privind_licita* invitație_de_participare caiet_de_sarcini
    anunț_angajare anunț_de_angajare anunț_de_angajări ofertă_de_muncă ofertă_de_angajare ofertă_angajare ofertă_de_job post_vacant posturi_vacante angajăm
  `,
  textbook: {
    'no-master-servant': `
      clientul_este_rege clientul_e_rege clientul_este_regele_nostru clientul_este_stăpânul_nostru clientul_e_stăpânul_nostru clientul_este_stăpân
      clientul_este_dumnezeu clientul_are_întotdeauna_dreptate clientul_are_mereu_dreptate clientul_are_totdeauna_dreptate clientul_nostru_stăpânul_nostru
      clientului_nu_i_se_spune_niciodată_nu clientului_nu_i_se_refuză_nimic nu_refuzăm_niciodată_un_client dorința_clientului_e_lege
      dorința_clientului_este_lege dorința_clientului_este_poruncă suntem_slugile_clientului suntem_sluga_dumneavoastră
    `,
    'no-overpromise': `
      orice_doriți_fără_nicio_problemă orice_doriți_fără_probleme nicio_problemă_orice_doriți nicio_problemă_orice_ați_avea_nevoie putem_face_orice
      putem_face_orice_oricând putem_orice_oricând facem_orice_în_orice_termen facem_orice_oricând orice_doriți_oricând_doriți
      nimic_nu_e_imposibil_pentru_noi la_noi_totul_este_posibil la_noi_totul_e_posibil nu_greșim_niciodată succesul_este_garantat succes_garantat
      noi_nu_spunem_niciodată_nu
    `,
    'no-pressure': `
      semnați_azi_mâine_crește_prețul semnați_azi_sau_mâine_crește_prețul semnează_azi_mâine_crește_prețul nu_acceptăm_un_refuz nu_accepta_un_refuz
      nu_acceptați_un_refuz nu_acceptăm_nu_ca_răspuns nu_accepta_un_nu nu_accepta_un_nu_ca_răspuns acum_ori_niciodată e_acum_ori_niciodată
      acum_sau_niciodată nu-l_lăsa_să_se_gândească nu_îl_lăsa_să_se_gândească nu-l_lăsa_să_închidă nu-l_lăsa_să_plece_până_nu_semnează sună-l_până_cedează
      suni_până_cedează insistă_până_cedează
    `,
    'no-absurd-demand': `
      ori_luați_ori_lăsați ori_iei_ori_lași luați_sau_lăsați ia_sau_lasă ori_e_așa_ori_deloc fiți_bucuroși_că_vă_lăsăm_să_ne_livrați
      fiți_bucuroși_că_cumpărăm_de_la_voi să_fiți_bucuroși_că_cumpărăm_de_la_voi să_mulțumiți_că_cumpărăm_de_la_voi ar_trebui_să_ne_mulțumiți_că_cumpărăm
      la_jumătate_de_preț_sau_deloc jumătate_de_preț_sau_nimic
    `,
    'no-ghosting': `
      nu_răspunde_la_mail nu_răspunde_la_mailuri nu_răspunde_la_mailul_lor nu_răspundem_la_mail nu_răspundem_la_mailul_lor nu_le_răspunde nu_le_răspundem
      nu_îi_răspunde nu-i_răspunde nu-i_răspundem ignoră_mailul ignoră-i ignoră_apelurile_lor ignorați-i lasă_să_se_stingă_de_la_sine lasă-i_că_se_satură
      pur_și_simplu_nu_răspunde
    `,
    'no-hostile-wording': `
      sunteți_niște_incompetenți sunteți_incompetenți ești_incompetent echipa_voastră_e_incompetentă sunteți_niște_mincinoși sunteți_niște_hoți
      sunteți_niște_escroci sunteți_niște_amatori sunteți_niște_proști habar_nu_aveți_ce_faceți o_să_vă_pară_rău o_să_regretați veți_regreta
    `,
    'no-us-and-them': `
      noi_contra_lor noi_împotriva_lor cumpărătorul_este_dușmanul cumpărătorul_e_dușmanul cumpărătorul_este_dușmanul_nostru clientul_este_dușmanul
      clientul_e_dușmanul_nostru furnizorul_este_dușmanul furnizorul_e_dușmanul stoarcem_furnizorul stoarce_furnizorul stoarceți_furnizorul
      stoarcem_furnizorii îi_zdrobim zdrobește-i clientul_este_prada_noastră clientul_e_prada_noastră
    `,
  },
  todo: `
    todo tbd tbc fixme xxx wip placeholder lorem_ipsum de_completat de_completat_ulterior se_completează_ulterior se_va_completa se_va_completa_ulterior urmează_să_completez urmează_să_completăm urmează_a_fi_completat completez_mai_târziu
    completăm_mai_târziu text_de_completat text_provizoriu text_de_umplutură aici_vine_textul aici_vine_un_text aici_se_scrie aici_se_completează de_adăugat_aici de_scris_aici de_inserat
    inserați_aici introduceți_aici completați_aici scrieți_aici numele_aici data_aici de_revăzut_textul de_actualizat_textul urmează_textul conținut_în_lucru
  `,
  pointers: `
    vezi vezi_și vezi_mai_jos vezi_mai_sus vedeți vedeți_și a_se_vedea se_vede_în consultați consultă a_se_consulta citește_în citiți_în detalii_în detalii_la detaliile_în detaliile_sunt_în găsiți_în se_găsește_în se_găsesc_în se_află_în este_în_crm e_în_crm în_crm
    în_dosar în_dosarul_clientului în_anexă în_anexa în_fișier în_fișierul conform_anexei conform_crm conform_contractului conform_ofertei conform_documentului conform_procedurii potrivit_anexei potrivit_contractului ca_în
    la_fel_ca la_fel_ca_la ca_mai_sus ca_data_trecută ca_de_obicei idem ibidem cf descris_în descrisă_în documentat_în notat_în trecut_în_crm link_aici aici_linkul apasă_aici click_aici pe_intranet pe_server pe_drive pe_sharepoint în_confluence în_wiki
    întrebați-l_pe întreabă-l_pe
  `,
  denials: `
    nimic niciunul niciuna nu_e_cazul nu_este_cazul nu_e_nevoie nu_este_nevoie nu_e_necesar nu_este_necesar nu_e_necesară nu_este_necesară nu_se_aplică n/a nu_există nu_se_cere fără_obiect
    de_stabilit de_discutat de_convenit de_hotărât de_decis de_văzut de_clarificat de_precizat de_definit rămâne_de_stabilit rămâne_de_văzut rămâne_de_discutat urmează_a_fi_stabilit urmează_a_fi_discutat urmează_să_stabilim urmează_să_vedem se_va_stabili
    se_va_stabili_ulterior se_stabilește_ulterior se_va_discuta se_vede_atunci se_vede_la_fața_locului ulterior altă_dată mai_vedem vedem_noi vedem_atunci vom_vedea om_vedea încă_nu încă_nu_știm nu_știm nu_știm_încă nu_încă deocamdată_nimic deocamdată_nu
    momentan_nu momentan_nimic necunoscut nespecificat nestabilit în_așteptare în_curs amânat lipsă sărim_peste
    nu_e_cazul_aici niciunul_deocamdată
  `,
  warnings: `
    nu așa_nu nu_așa nu_astfel evită evitați evităm de_evitat a_se_evita formulări_de_evitat expresii_de_evitat cuvinte_de_evitat greșeli_de_evitat feriți-vă ferește-te feriți_vă nu_spune nu_spuneți nu_zice nu_ziceți nu_scrie nu_scrieți nu_face nu_faceți nu_folosi
    nu_folosiți nu_promite nu_promiteți niciodată să_nu_spunem_niciodată nu_spune_niciodată nu_spuneți_niciodată nu_scrieți_niciodată ce_nu_spunem ce_nu_spunem_niciodată ce_nu_scriem ce_nu_facem ce_să_nu_spui ce_să_nu_faci ce_să_nu_spunem ce_să_nu_facem cum_nu
    cum_nu_se_face cum_nu_scriem cum_nu_vorbim așa_nu_vorbim așa_nu_scriem greșit greșită varianta_greșită exemplu_greșit exemple_greșite exemplu_rău exemplu_prost exemple_proaste exemplu_negativ contraexemplu contraexemple interzis interzise formulări_interzise
    expresii_interzise cuvinte_interzise nepermis tabu prost_spus rău_spus în_loc_de în_loc_să_spui în_loc_să_spuneți greșeli_frecvente greșeli_tipice mituri clișee
  `,
  times: `
    luni marți miercuri joi vineri sâmbătă duminică lunea marțea miercurea joia vinerea sâmbăta duminica
    ianuarie februarie martie aprilie luna_mai iunie iulie august septembrie octombrie noiembrie decembrie ian feb apr iun iul aug sept oct nov dec
    1_mai 2_mai 3_mai 4_mai 5_mai 6_mai 7_mai 8_mai 9_mai 10_mai 11_mai 12_mai 13_mai 14_mai 15_mai 16_mai 17_mai 18_mai 19_mai 20_mai 21_mai 22_mai 23_mai 24_mai 25_mai 26_mai 27_mai 28_mai 29_mai 30_mai 31_mai
    întâi_mai început_de_mai începutul_lui_mai mijlocul_lui_mai sfârșit_de_mai sfârșitul_lui_mai
    azi astăzi mâine poimâine diseară deseară în_seara_asta mâine-dimineață mâine_dimineață dimineață dimineața seara prânz prânzul amiază amiaza după-amiază după-amiaza după_amiază după_amiaza miezul_nopții
    săptămâna săptămână săptămâni săptămânile săptămânii săptămânal săptămânală luna lună lunii lunilor lunar lunară zi zile zilei zilele zilelor ziua zilnic ore ora oră orele orei minute minut an anul anului ani anual anuală
    trimestrul trimestru trimestrului trimestre trimestrial semestrul semestru semestrului sezonul sezonului weekend weekendul weekend-ul sfârșit_de_săptămână sfârșitul_săptămânii sfârșitul_lunii începutul_lunii mijlocul_lunii sfârșitul_anului începutul_anului
    săptămâna_viitoare săptămâna_aceasta săptămâna_asta luna_viitoare luna_aceasta anul_viitor anul_acesta peste_o_săptămână peste_două peste_trei peste_patru peste_cinci peste_zece peste_o_lună peste_un_an peste_o_oră peste_câteva_zile peste_jumătate_de_an
    în_două_zile în_trei_zile în_termen_de în_decurs_de în_cel_mult în_maximum în_24_de_ore în_48_de_ore în_aceeași_zi a_doua_zi cel_târziu cel_mai_târziu nu_mai_târziu_de până_cel_târziu termen termenul termen-limită termenul_limită data_limită scadență scadența scadenței
    chiar_azi chiar_acum după_recepție după_livrare după_semnare la_primire la_recepție la_livrare la_semnare la_semnarea înainte_de_livrare înainte_de_montaj
    primăvară primăvara primăverii vara verii toamna toamnă toamnei iarna iernii crăciun crăciunul crăciunului sărbători sărbătorile revelion revelionul anul_nou rusalii rusaliile de_paște după_paște după_paști înainte_de_paște înainte_de_paști sfintele_paști sfânta_maria sfântul_nicolae
  `,
  actors: `
    eu noi tu voi dumneavoastră dvs dumneata el ea ei ele dânsul dânsa dumnealui dumneaei mie nouă ție vouă colegul_meu colega_mea colegii_noștri colega_noastră colegul_nostru echipa_noastră echipa_dumneavoastră firma_noastră firma_dumneavoastră
    vă_rog vă_rugăm te_rog te_rugăm vă_rugăm_să ați_putea ai_putea puteți puteți_să poți poți_să ne_puteți îmi_puteți îmi_poți ne_poți aveți amabilitatea ne-ați_putea ne_ați_putea mi-ați_putea mi_ați_putea
    vom o_să_vă voi_trimite voi_suna voi_reveni voi_face voi_verifica voi_veni voi_aduce voi_scrie voi_pregăti vă_trimit vă_trimitem vă_sun vă_sunăm vă_scriu vă_scriem vă_răspund vă_răspundem vă_aduc vă_aducem vă_anunț vă_anunțăm vă_confirm vă_confirmăm vă_dau vă_dăm
    vă_caut vă_căutăm vă_prezint vă_prezentăm vă_aștept vă_așteptăm îți_trimit îți_trimitem îi_trimit îi_trimitem îi_sun îl_sun îl_sunăm îi_sunăm le_trimit le_trimitem ne_trimiteți îmi_trimiteți ne_spuneți îmi_spuneți ne_confirmați îmi_confirmați ne_sunați mă_sunați ne_anunțați mă_anunțați
    ne_scrieți ne_răspundeți îmi_scrieți îmi_răspundeți trimiteți trimiteți-ne trimiteți-mi trimite-mi trimite-ne sunați sunați-mă sunați-ne sună-mă scrieți-mi scrieți-ne confirmați confirmați-ne confirmă-mi răspundeți-ne spuneți-ne spuneți-mi anunțați-ne dați-ne dați-mi verificați pregătiți completați semnați plătiți
    trimit trimitem sun sunăm scriu scriem răspund răspundem revin revenim verific verificăm pregătesc pregătim fac facem aduc aducem vin venim merg mergem trec trecem livrăm livrez montăm montez măsurăm măsor stabilim stabilesc programez programăm întocmesc întocmim
    calculez calculăm comand comandăm rezerv rezervăm plătesc plătim semnez semnăm discut discutăm vorbesc vorbim întreb întrebăm caut căutăm confirm confirmăm preiau preluăm mă_ocup ne_ocupăm se_ocupă mă_duc ne_ducem dau dăm pun punem ajut ajutăm aștept așteptăm organizez organizăm
    clientul clienta clienții furnizorul furnizorii cumpărătorul vânzătorul beneficiarul executantul prestatorul chiriașul ofertantul partenerul
    director directorul directoarea director_comercial directorul_comercial șeful șefa șef_de_proiect șeful_de_proiect șef_de_echipă șeful_de_echipă șef_de_depozit șeful_depozitului șef_de_producție șef_de_șantier șeful_șantierului manager managerul managerul_de_proiect manager_de_cont
    agentul agent_de_vânzări agentul_de_vânzări reprezentantul consultantul consultanta coordonatorul coordonatoarea contabila contabilul contabilitatea casiera juristul jurista avocatul inginerul inginera proiectantul proiectanta arhitectul arhitecta tehnicianul tehnologul montatorul montatorii
    electricianul instalatorul mecanicul meșterul maistrul șoferul curierul dispecerul dispecera magazionerul magazinerul gestionarul gestionara secretara secretarul asistenta asistentul recepționera recepția bucătarul administratorul patronul patroana proprietarul primarul viceprimarul
    depozitul producția atelierul logistica expediția marketingul achizițiile vânzările serviceul service-ul echipa biroul departamentul doamna domnul d-na d-l dna dl responsabil
  `,
  passives: `
    va_fi vor_fi va_trebui vor_trebui trebuie_să_fie urmează_să_fie se_trimite se_trimit se_va
    se_vor se_predă se_livrează se_face este_trimis* sunt_trimise
  `,
  abbreviations: `
    dl d-l dna d-na dlui dnei dnii dvs d-voastră dv dra d-ra str bd b-dul bul șos nr bl sc et ap cam jud mun com sect cp
    art alin lit pct sec pag pg p vol fig tab anx op cit cf vs sf sft
    ex de_ex ex_gr etc ș.a ș.a.m.d ș.cl i.e e.g a.c l.c p.m a.m o.s n.b n.r p.s d.p.d.v
    ing dr prof conf lect asist arh av jur ec sing pl jr sr mr
    s.r.l s.a s.n.c s.c srl p.f.a i.i o.n.g r.a u.e s.u.a c.u.i c.n.p t.v.a
    cca aprox circa max min mil mld buc kg gr tel mob int ext inf reg obs term resp
    ian feb mar apr iun iul aug sep sept oct nov noiem dec
  `,
  subjects: 'subiect subiectul obiect obiectul referitor ref',
  greetings: `
    bună_ziua bună_dimineața bună_seara bună bună_tuturor bun_găsit bine_v-am_găsit bine_v_am_găsit bine_te-am_găsit bine_ați_venit stimate stimată stimați stimate_domnule stimată_doamnă stimați_domni stimate_doamne stimați_parteneri stimați_colaboratori stimați_colegi
    stimate_client stimate_partener mult_stimate mult_stimată onorate onorată onorați drag dragă dragi dragul draga dragii dragă_doamnă dragă_domnule domnule doamnă domnilor domniile_voastre salut salutare salutări_din servus noroc ceau hei hello alo
    către în_atenția doamnelor_și_domnilor doamnă_director domnule_director domnule_inginer doamnă_inginer domnule_primar
  `,
  closings: `
    cu_stimă cu_respect cu_deosebit_respect cu_deosebită_stimă cu_deosebită_considerație cu_considerație cu_aleasă_considerație cu_aleasă_stimă cu_prietenie cu_drag cu_recunoștință cu_mulțumiri cu_gânduri_bune cu_sinceritate cu_cele_mai_bune_gânduri
    toate_cele_bune cele_bune numai_bine mult_bine spor spor_la_treabă spor_la_lucru zi_bună o_zi_bună o_zi_frumoasă o_zi_plăcută o_după-amiază_plăcută o_seară_plăcută o_săptămână_bună o_săptămână_frumoasă weekend_plăcut un_weekend_plăcut vă_doresc_o_zi_bună vă_dorim_o_zi_bună
    vă_mulțumesc_anticipat vă_mulțumim_anticipat mulțumesc_anticipat mulțumim_anticipat al_dumneavoastră salutări salutări_cordiale cordial cu_cordialitate pe_curând pe_data_viitoare la_revedere pe_joi pe_vineri
    sănătate rămâneți_cu_bine rămas_bun sărbători_fericite
  `,

  better: {
    'no-master-servant':
      'Put both sides on an equal footing and say what each brings: “Clientul ne e partener: îl ascultăm, îi respectăm timpul și îi spunem deschis când ceva nu se poate face.”',
    'no-overpromise':
      'Say what you can do, by when and on what condition: “Putem livra primele patru sute de bucăți până pe 18 iunie, dacă primim desenele până luni.”',
    'no-pressure':
      'Give the facts and leave the other side time to decide: “Oferta e valabilă până la sfârșitul lunii; gândiți-vă liniștit, vă sun joi ca să vă răspund la întrebări.”',
    'no-absurd-demand':
      'Ask for something specific, give your reason and name what you offer in return: “Ne-ar ajuta un preț mai mic cu trei la sută; în schimb, comandăm pentru tot anul și plătim în zece zile.”',
    'no-ghosting':
      'Answer, even when it is a no, briefly and with thanks: “Vă mulțumim pentru ofertă; am ales alt furnizor și am vrut să aflați de la noi chiar astăzi.”',
    'no-hostile-wording':
      'State what happened and ask for what you need, without judging people: “Ultimele două livrări au ajuns cu trei zile mai târziu; vă rugăm să ne spuneți până vineri cum evităm asta la următoarea.”',
    'no-us-and-them':
      'Speak of the other side as people with interests you want to meet: “Căutăm împreună un preț la care furnizorul câștigă și noi putem vinde mai departe.”',
  },
}
