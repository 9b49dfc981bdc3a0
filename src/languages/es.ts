import type {Language} from './language.js'

// Matching ignores accents, so forms that collide without them (él/el, sí/si,
// qué/que, cómo/como, envío as a noun and as a verb) stand only inside phrases.
export const es: Language = {
  code: 'es',
  name: 'Spanish',
  commonWords: `
    el la los las un una unos unas de del al y o que en con sin por para es son
    no se lo le les su sus como pero más muy también ya hay este esta esto ese eso
    estos estas está están fue ser hacer tiene tienen puede cuando donde quien
    porque desde hasta entre sobre según nuestro nuestra nuestros nos usted ustedes
    todo todos cada otro otra ahora siempre nunca mucho bien aunque entonces así
    había hemos sido mismo
  `,
  words: {
    counterpart: `
      client* comprador* proveedor* consumidor* interlocutor* contraparte* otra_parte
      la_otra_parte parte_compradora parte_vendedora parte_contraria usuari* prospecto
      prospectos lead leads cliente_potencial clientes_potenciales posible_cliente
      cuenta_clave cuentas_clave suministrador* distribuidor* mayorista* minorista*
      contratista* subcontratista* contratante* oferente* socio socios socia socias
      huésped* inquilin* paciente* invitado* visitante* abonad* suscriptor* fabricante*
      concesionari* franquiciad* mandante* comitente* ayuntamiento* municipalidad*
      persona_de_contacto contacto contactos jefe_de_compras jefa_de_compras
      responsable_de_compras departamento_de_compras central_de_compras equipo_de_compras
      su_empresa su_negocio su_organización la_empresa_cliente empresa_cliente
      parroquian* comensal* comunidad_de_vecinos comunidad_de_propietarios importador*
      exportador* adjudicatari* casa_matriz
    `,
    we: `
      nosotros nosotras nos nuestro nuestra nuestros nuestras yo mi mis mío mía míos mías
      me conmigo nuestra_empresa nuestro_equipo nuestra_casa nuestra_parte por_nuestra_parte
      por_mi_parte de_nuestro_lado de_nuestra_parte nuestra_gente nuestros_técnicos
      mi_equipo mi_empresa mi_gente somos estamos tenemos hemos podemos queremos vamos
      hacemos ofrecemos trabajamos vendemos fabricamos proponemos soy estoy tengo he puedo
      quiero hago ofrezco propongo trabajo_en llevamos entre_nosotros a_nosotros
      para_nosotros la_casa de_la_casa el_equipo_comercial uno_mismo nosotros_mismos
      quisiéramos quisiera quería queríamos
    `,
    you: `
      usted ustedes ud uds vd vds tú vos vosotros vosotras vuestro vuestra vuestros vuestras
      os ti contigo te tu tus tuyo tuya su sus suyo suya le les de_usted de_ustedes a_usted
      a_ustedes con_usted con_ustedes para_usted para_ustedes puedes podés podéis tienes
      tenés tenéis quieres querés queréis sabes sabés podría podrían podrías podríais
      le_parece les_parece te_parece os_parece su_empresa tu_empresa vuestra_empresa
      su_equipo tu_equipo su_casa dígame díganos cuénteme cuéntenos cuéntame
      contame por_su_parte por_tu_parte necesitas necesitás esperas esperás
    `,
    they: `
      ellos ellas ella de_ellos con_ellos para_ellos a_ellos su sus suyo suya suyos suyas le les
      al_cliente del_cliente el_cliente la_clienta los_clientes quieren esperan necesitan buscan
      tienen piden les_importa le_importa les_preocupa le_preocupa les_interesa le_interesa
      les_duele le_duele le_conviene les_conviene su_jefe su_jefa su_equipo su_gente su_negocio
      su_empresa su_lado su_parte su_mercado su_sector su_director su_directora su_interés
      sus_intereses sus_objetivos sus_prioridades sus_clientes por_su_parte él_mismo ella_misma
      ellos_mismos
    `,
    decider: `
      decisor* decisori* tomador_de_decisiones tomadora_de_decisiones tomadores_de_decisiones
      quien_decide quienes_deciden quién_decide quien_firma quién_firma quien_manda
      quién_manda quien_aprueba quién_aprueba quien_autoriza quién_autoriza quien_paga
      persona_que_decide tiene_la_última_palabra última_palabra jefe jefa jefes jefas
      director* directiv* gerente* gerencia dueño dueña dueños dueñas propietari* patrón
      patrona titular presidente presidenta presidencia consejo_de_administración
      consejer* directorio junta_directiva comité_de_compras comité_de_dirección
      mesa_de_contratación órgano_de_contratación apoderad* administrador_único
      consejero_delegado consejera_delegada ceo cfo cto socio_principal responsable_del_presupuesto
      partida_presupuestaria con_poder_de_decisión poder_de_decisión capacidad_de_decisión
      poder_de_firma con_firma alcalde* alcaldes* mandamás cabeza_visible el_que_manda
      la_que_manda el_que_decide la_que_decide visto_bueno
    `,
    someone: `
      responsable responsables encargad* a_cargo a_cargo_de persona_responsable nombre nombres
      nombre_y_apellidos apellido* titular quien quién quiénes quienes alguien persona
      personas asignad* asignado_a propietario_de_la_tarea dueño_de_la_tarea referente
      coordinador* gestor gestora gestores jefe_de_proyecto jefa_de_proyecto
      líder_de_proyecto líder comercial_asignado ejecutivo_de_cuenta ejecutiva_de_cuenta
      asesor asesora delegad* suplente sustitut* cargo puesto rol lo_lleva lo_hace
      se_encarga se_ocupa corre_a_cargo
    `,
    colleague: `
      producción fábrica taller talleres almacén almacenes bodega bodegas depósito logística
      expedición expediciones despacho despachos reparto transporte* chofer chófer
      choferes repartidor* montador* instalador* técnico técnica técnicos técnicas
      servicio_técnico oficina_técnica ingeniería calidad departamento_de_calidad
      planificación operaciones operari* departamento departamentos sección equipo_interno
      compañer* colega colegas plantilla personal_propio equipo_de_obra obra cuadrilla
      cocina recepción administración comercial comerciales vendedor* marketing
      atención_al_cliente postventa posventa informática sistemas legal jurídico
      asesoría_jurídica recursos_humanos compras_internas encargado_de_taller
      jefe_de_taller jefe_de_almacén jefe_de_obra jefe_de_producción
    `,
    accounting: `
      contabilidad contable contables contador contadora contadores administración
      administrativ* finanzas financier* tesorería tesorer* departamento_financiero
      departamento_de_administración cobros cobranza cobranzas cuentas_por_cobrar
      cuentas_a_cobrar facturación gestoría asesoría_fiscal caja cajer* controller
      crédito_y_cobranza créditos_y_cobranzas gestión_de_cobro gestión_de_cobros
      riesgos banco tenedor_de_libros interventor* intervención auditor* habilitad*
      pagaduría
    `,
    competitor: `
      competidor* competencia la_competencia otro_proveedor otros_proveedores otra_oferta
      otras_ofertas otra_empresa otras_empresas otro_fabricante otro_oferente otros_oferentes
      otros_licitadores licitador* licitante* rival rivales alternativa alternativas
      proveedor_actual proveedores_actuales proveedor_habitual suministrador_actual
      el_de_siempre la_otra_propuesta otra_propuesta otras_propuestas otro_candidato
      otros_candidatos candidat* terna finalista* marca_blanca con_quién_compra
      a_quién_compra otro_presupuesto otros_presupuestos otra_cotización otras_cotizaciones
    `,
    goal: `
      objetivo objetivos meta metas propósito propósitos finalidad fin_de_la_reunión motivo
      motivos razón_de_la_llamada razón_de_la_visita objeto_de_la_reunión objeto_de_la_visita
      objeto_de_la_llamada para_qué_nos_reunimos para_qué_llamamos resultado resultados
      resultado_esperado lo_que_buscamos lo_que_queremos lo_que_pretendemos pretendemos pretendo
      perseguimos buscamos lograr* logro logros conseguir consigamos conseguimos alcanzar*
      salir_con salir_de_la_reunión queremos_salir a_dónde_queremos_llegar intención intenciones
      con_el_fin_de a_fin_de con_objeto_de con_el_propósito con_la_idea_de asunto el_motivo_de
      le_llamo_para le_escribo_para les_escribo_para te_llamo_para te_escribo_para venimos_a
      nos_reunimos_para éxito sería_un_éxito para_qué_vamos para_qué_venimos
    `,
    want: `
      querer quiero quiere quieren quieres querés quería querían queremos queríamos quisiera
      quisieran quisiéramos quisieras querría querrían quieran quisiese deseo deseos desea
      desean desear* deseamos deseen espera esperan espero esperamos esperar* esperaba*
      esperad* expectativa* aspira* aspiración* aspiraciones busca buscan buscaba* buscando
      buscar pretende pretenden pretender anhel* ilusión ilusiona le_gustaría les_gustaría
      me_gustaría nos_gustaría te_gustaría os_gustaría gustaría ambición* ambiciona*
      tiene_ganas tienen_ganas ojalá prefiere* prefier* preferen* preferiría* le_apetece
      petición* peticiones pide piden aspiran le_haría_ilusión lo_que_busca lo_que_buscan
      interesad* le_interesa les_interesa interés intereses
    `,
    need: `
      necesit* necesari* necesidad necesidades hace_falta hacen_falta le_hace_falta
      les_hace_falta falta_que precisa precisan precisamos preciso_de requiere* requer*
      requisit* imprescindible* indispensable* exige exigen exigencia* demanda demandas
      le_importa les_importa importa importan importante* fundamental* clave prioridad*
      prioritari* esencial* urge urgen depende_de no_puede_prescindir carencia* carece*
      qué_le_falta qué_les_falta lo_que_le_falta tiene_que_tener resulta_vital vital
      vitales su_prioridad sus_prioridades en_juego pesa_más pesan_más
    `,
    worry: `
      preocup* miedo miedos teme temen temer temor* inquiet* dolor dolores puntos_de_dolor
      punto_de_dolor le_duele les_duele qué_le_duele le_quita_el_sueño les_quita_el_sueño
      quita_el_sueño quitan_el_sueño no_le_deja_dormir no_les_deja_dormir no_duerme
      desvela* problema problemas dificultad* riesgo riesgos peligro* amenazad* agobi*
      angusti* estrés quebradero* dolor_de_cabeza dolores_de_cabeza apuro apuros
      aprieto* trastorno* frustra* frustración* queja_habitual trae_de_cabeza
      traen_de_cabeza cuello_de_botella cuellos_de_botella parada_de_planta
      paro_de_línea parada_de_línea desconfi* recelo recelos mala_experiencia
      malas_experiencias escarmentad* incertidumbre* insegur* le_aprieta_el_zapato
      aprieta_el_zapato vulnerab*
    `,
    measured: `
      se_le_mide le_miden les_miden se_les_mide lo_miden la_miden los_miden medid* por_su_jefe
      miden mide medir_su medición* mediciones evalú* evalua* evaluación* evaluaciones
      indicador indicadores kpi kpis métrica* bono bonos bonus incentivo* prima primas
      comisión comisiones retribución_variable variable_anual rinde_cuentas rinden_cuentas
      rendir_cuentas responde_ante responden_ante le_exigen le_piden_cuentas le_juzgan
      juzgan su_objetivo_anual objetivos_anuales cuadro_de_mando desempeño rendimiento
      ascenso ascender evaluación_anual cuota cuotas le_valoran les_valoran la_valoran
      por_qué_le_felicitan le_felicita_su_jefe
    `,
    benefit: `
      benefici* ventaja* ventajos* valor valor_añadido valor_agregado propuesta_de_valor
      aporta aportan aportar aportamos aporte aportes aportación* ahorr* gana ganan ganar
      ganancia* ganamos gane ganen ganará* mejora mejoran mejorar* mejoras rentab* provech*
      aprovech* utilidad* útil útiles sirve sirven le_sirve les_sirve resuelve* resolver*
      resolvemos soluciona* reduce* reducir* reducción* reducimos acorta* acortar evita_que
      evitan evitamos menos_averías menos_paradas menos_mermas agiliza* simplifica*
      facilita* optimiza* retorno_de_la_inversión retorno amortiza* rendimiento saca_partido
      sacar_partido encaje encaja_con coincid* conviene le_conviene nos_conviene ganar_ganar
      beneficio_mutuo juntos sale_ganando salen_ganando más_productiv* tranquilidad
      por_qué_nosotros lo_que_se_lleva
    `,
    because: `
      porque debido debido_a por_eso por_esta_razón por_este_motivo por_ese_motivo
      por_estos_motivos por_lo_que por_lo_tanto por_tanto por_cuanto por_qué puesto_que
      ya_que dado_que dado_el dada_la en_vista_de a_causa_de causa causas a_raíz_de
      a_consecuencia_de gracias_a motivo motivos razón razones el_motivo la_razón
      las_razones los_motivos motivad* justific* fundamento* fundament* pues es_que
      se_debe_a se_debió_a nos_ha_llevado_a pesó pesaron ha_pesado lo_que_inclinó
      inclinó_la_balanza inclinado_la_balanza visto_que en_razón_de a_la_vista_de
      el_porqué porqué así_que de_ahí factor_decisivo lo_decisivo lo_determinante
    `,
    minimum: `
      mínimo mínima mínimos mínimas como_mínimo al_menos por_lo_menos cuando_menos
      por_debajo_de por_debajo_del no_bajamos_de no_bajar_de no_bajamos bajar_de suelo
      precio_suelo precio_mínimo margen_mínimo piso precio_piso tope umbral umbrales
      punto_de_retirada punto_de_ruptura punto_de_abandono nos_retiramos nos_levantamos
      levantarnos_de_la_mesa levantarse_de_la_mesa nos_levantamos_de_la_mesa línea_base
      nuestra_alternativa batna maan mapan plan_b mejor_alternativa retirad* retirarnos
      abandonar_la_negociación lo_dejamos renunciamos no_nos_compensa no_nos_sale_a_cuenta
      no_sale_a_cuenta precio_de_reserva aspiración_mínima lo_imprescindible
      a_partir_de_ahí_no no_firmamos_por_menos
    `,
    ask: `
      pregunt* consult* interrog* indaga* averigu* sondea* sondeo cuestion* cuestionario*
      pedir_que pedirle pedirles pida pidan pídale pídales pide_que pedimos solicit*
      plantea* plantear_la_pregunta hacer_preguntas haga_preguntas haz_preguntas
      preguntas_abiertas pregunta_abierta dígame cuénteme cuénteme_cómo cuéntenos cuéntame
      contame explíqueme explíquenos qué_espera qué_esperan qué_necesita qué_necesitan
      qué_quiere qué_quieren qué_le_gustaría qué_les_gustaría qué_busca qué_buscan
      qué_le_parece qué_opina qué_opinan cómo_lo_ve cómo_lo_ven cómo_ve interes*_por
      entrevist* invit*_a_contar invitar_a_hablar tantear tantea saber_qué quiero_saber
      queremos_saber nos_interesa_saber nos_gustaría_saber me_gustaría_saber
    `,
    listen: `
      escuch* oír oye oiga oigan oímos callar* callarse callad* cállate cállese calla calle_y_escuche
      guarda*_silencio guardar_silencio silencio dejar_hablar deja_hablar deje_hablar
      dejarle_hablar dejarles_hablar dejamos_hablar déjele_hablar déjelo_hablar
      dejarlo_hablar sin_interrumpir no_interrump* interrump* ceder_la_palabra
      cede_la_palabra ceda_la_palabra cedemos_la_palabra dar_la_palabra tiene_la_palabra
      turno_del_cliente turno_de_palabra habla_el_cliente hable_el_cliente que_hable
      que_hablen que_se_explaye que_cuente que_se_desahogue explay* desahog* prestar_atención
      preste_atención presta_atención atención_plena toma_nota tomar_nota tome_nota
      tomamos_nota anota_lo_que mitad_del_tiempo la_mitad_del_tiempo hablar_menos
      hable_menos habla_menos mitad_y_mitad cincuenta_cincuenta dos_orejas orejas
      parafrase* resum*_lo_que reformul*
    `,
    say: `
      decir dice dicen diga digan dígale dígales decimos decirle decirles diremos dígalo
      dicho di_que explic* contarle* contarles* cuénteles comunic* inform* anunci* avis* mencion* indic* señal*
      expon* exponga* expres* manifest* aclar* comentar* comentarle comenta comente
      comenten adelant* presentar presenta presente_el presentamos trasladar traslade*
      transmit* detall* advert* adviert* notific* hágale_saber hacerle_saber hacer_saber
      hacemos_saber ponemos_en_conocimiento poner_en_conocimiento describ* afirm* declar*
      exprese formul* con_estas_palabras palabras_textuales frase frases textual*
      dejar_claro deje_claro dejamos_claro deja_claro hablar_claro con_claridad recalc*
      subray* precis*_que
    `,
    questionword: `
      qué_espera* qué_necesita* qué_quiere* qué_busca* qué_pasa* qué_ocurre* qué_haría*
      qué_hace* qué_hacen qué_tendría* qué_falta* qué_problema* qué_plazo* qué_opina*
      qué_significa* qué_tal a_qué por_qué sobre_qué desde_qué cuál cuáles cómo_es cómo_se
      cómo_lo cómo_le cómo_les cómo_ve* cómo_van cómo_va cómo_trabaja* cómo_mide* cómo_decide*
      cómo_funciona* cómo_resuelve* quién quiénes cuándo cuánto cuánta cuántos cuántas dónde
      adónde de_quién a_quién con_quién ante_quién qué_más qué_otro* qué_otra* qué_le_parece*
      qué_le_preocupa* qué_les_preocupa* qué_le_importa* qué_les_importa* qué_le_gustaría
      qué_les_gustaría
    `,
    write: `
      escrib* escrit* correo correos correo_electrónico email emails e_mail mail mails
      mensaje mensajes carta cartas redact* nota notas whatsapp wasap mandar_un_correo
      enviar_un_correo por_escrito misiva* comunicado comunicación_escrita respuesta_escrita
      texto textos borrador* plantilla plantillas asunto remitente destinatari* burofax
      oficio oficios fax sms posdata anot* apunt* formulario* mensajería buzón
    `,
    call: `
      llam* telefon* telefón* teléfono teléfonos marcar_el_número marque_el_número móvil celular
      devolver_la_llamada devuelvo_la_llamada devolverle_la_llamada volver_a_llamar
      vuelvo_a_llamar por_teléfono al_teléfono contactar* contacte* contactaré contactamos
      ponerse_en_contacto ponernos_en_contacto me_pongo_en_contacto nos_ponemos_en_contacto
      póngase_en_contacto videollamad* videoconferencia* telefonazo toque dar_un_toque
      doy_un_toque pegar_un_telefonazo pego_un_llamado llamado llamados centralita
      conmutador colgar descolgar línea_directa extensión puerta_fría prospección_telefónica
      primer_contacto
    `,
    meet: `
      reunión* reunion* reunir* reúne* reunamos reunimos visita visitas visitar* visitamos
      visitaré visito visitó entrevista entrevistas cita citas encuentro encuentros
      encontrarnos nos_vemos vernos sesión sesiones junta juntas juntarnos nos_juntamos
      conversación conversaciones conversar conversamos charla charlas charlar
      comida_de_trabajo desayuno_de_trabajo almuerzo_de_trabajo café tomar_un_café feria
      ferias jornada jornadas presentación presentaciones demostración* demo recorrido
      visita_a_planta visita_a_obra recorrer_la_planta mesa_de_negociación llamada
      videollamada asistent* asistimos convocatoria* convoc* acto ronda_de_negocios cara_a_cara
      en_persona presencial*
    `,
    agenda: `
      agenda agendas orden_del_día orden_de_la_reunión orden_de_la_visita guion guiones
      acta actas minuta minutas programa programación desarrollo_de_la_reunión
      desarrollo_de_la_visita desarrollo cronograma* calendario* horario* temario* temas
      tema puntos_a_tratar temas_a_tratar puntos_del_día asuntos_a_tratar planning plan_de_la_reunión
      plan_de_visita secuencia estructura estructura_de_la_llamada hoja_de_ruta recorrido
      así_será cómo_será cómo_va_a_ser duración durará dura minutos media_hora
      tres_cuartos_de_hora una_hora paso_a_paso primero_hablamos primero después_veremos
      itinerario* transcurso
    `,
    answer: `
      respond* responde* responda* respuest* contest* le_respond* le_contest* le_diremos
      le_diré les_diremos les_diré tendrá_respuesta tendrán_respuesta recibirá_respuesta
      recibirán_respuesta tendrá_noticias tendrán_noticias recibirá_noticias daremos_respuesta
      dar_respuesta le_doy_respuesta le_damos_respuesta le_confirm* les_confirm* le_avis*
      les_avis* te_avis* volver_con volvemos_con le_digo_algo te_digo_algo decirle_algo
      noticias_nuestras saber_de_nosotros sabrá_de_nosotros sabrán_de_nosotros acus*_recibo
      acuse_de_recibo réplica* replic* rebat* aclaración* aclaraciones aclarar despejar*
      resolver_dudas resolvemos_sus_dudas
    `,
    begin: `
      empez* empiez* comenz* comienz* comienzo inici* inicio abrir abre abra abrimos apertura
      arranc* arranque primero primera en_primer_lugar ante_todo antes_que_nada antes_de_nada
      para_empezar al_principio al_comienzo al_inicio al_empezar al_abrir de_entrada
      de_inicio desde_el_principio desde_el_primer_minuto introduc* bienvenida
      primeros_minutos primeros_cinco_minutos romper_el_hielo rompehielos saludo_inicial
      presentación_inicial en_primera_instancia
    `,
    finish: `
      final finaliz* al_final al_terminar al_acabar al_cerrar al_cierre acab* termin* cierr*
      cerrar* cerramos cierre conclu* último última por_último finalmente en_conclusión
      despedid* despedirse despedirnos nos_despedimos para_terminar para_acabar para_cerrar
      para_concluir antes_de_irnos antes_de_colgar antes_de_despedirnos antes_de_levantarnos
      fin_de_la_reunión fin_de_la_visita fin_de_la_llamada colofón ultim* rematar remate
      recapitul* resumen resumir broche
    `,
    research: `
      averigu* investig* indag* busc* consult* informarse infórmese inform*_sobre document*
      documentarse documentación_previa revisar revisa revise revisamos repas* leer lee lea
      leemos leído estudi* analiz* análisis preparar* prepare* prepara preparación preparamos
      preparad* deberes tarea_previa tareas_previas hacer_los_deberes enterarse entérate
      entérese enterarnos conocer conozca conoce comprob* verific* mirar mire miramos mira
      rastre* recopil* reun*_información recab* radiografía sondear saber_antes
      qué_sabemos lo_que_sabemos sabemos_que hemos_visto hemos_leído he_visto_que he_leído_que
      nos_consta según_su_web ficha_del_cliente historial antecedentes datos_previos
      tantear_el_terreno explor* detect* hurgar bucear escarbar
    `,
    source: `
      web página_web sitio_web su_página su_web internet google linkedin red_profesional
      redes_sociales perfil perfiles memoria_anual memorias_anuales informe_anual
      informes_anuales reporte_anual balance balances cuentas_anuales estados_financieros
      registro_mercantil registro_público registro_de_comercio cámara_de_comercio prensa
      noticias periódico* diario diarios boletín* boletín_oficial nota_de_prensa
      notas_de_prensa revista* artículo* blog crm base_de_datos historial ficha fichas
      informe_comercial informes_comerciales pliego pliegos licitaciones_anteriores
      plataforma_de_contratación portal organigrama catálogo* asociación_sectorial gremio
      referencias hemeroteca ofertas_de_empleo correos_anteriores pedidos_anteriores
      glassdoor central_de_riesgos buró_de_crédito conocidos_comunes
    `,
    before: `
      antes antes_de antes_del antes_que previ* previamente con_antelación con_anticipación
      de_antemano por_adelantado por_anticipado anticipadamente anterior* anteriormente
      anticip* víspera* la_víspera el_día_anterior el_día_antes preparación preparativ*
      antes_de_la_reunión antes_de_la_visita antes_de_la_llamada antes_de_llamar
      antes_de_ir antes_de_sentarnos de_camino a_priori primero todavía_no con_tiempo
    `,
    after: `
      después después_de luego tras posterior* posteriormente más_tarde a_continuación
      acto_seguido seguidamente una_vez una_vez_que una_vez_entregad* una_vez_firmad*
      a_partir_de a_partir_del desde_entonces en_cuanto tan_pronto tan_pronto_como nada_más
      al_día_siguiente siguiente* tras_la_reunión tras_la_visita tras_la_llamada
      tras_la_entrega después_de_la_venta después_de_la_entrega a_posteriori posventa
      postventa al_cabo_de a_los_pocos_días ulterior* ya_entregad* terminad* finalizad*
    `,
    decide: `
      decid* decis* decisor* eleg* elig* elij* elección escog* escoj* opt*_por optamos optado
      seleccion* aprob* aprueb* aprobación autoriz* resolver resuelto resolución adjudic*
      dictam* determin* fallo_del_concurso firma firman firmar firmará firme visto_bueno
      dar_luz_verde luz_verde dar_el_visto_bueno última_palabra tomar_una_decisión
      tomamos_la_decisión hemos_tomado toma_la_decisión toman_la_decisión inclin*_por
      decant* nos_hemos_decantado nos_quedamos_con dar_el_sí deliber* voto votar votación
      veredicto zanj* valid* ratific* acordad* acord*
    `,
    yes: `
      acept* aceptamos acepto aceptación de_acuerdo conforme conformidad confirm*_el_pedido
      confirmamos_el_pedido adelante seguimos_adelante vamos_adelante siga_adelante
      damos_luz_verde luz_verde adjudic* contrat* encarg* hacemos_el_pedido pasamos_el_pedido
      le_encargamos les_encargamos trato_hecho cerramos_el_trato aprobamos aprobad* apruebo
      es_un_sí un_sí decimos_que_sí le_decimos_que_sí damos_el_sí el_sí nuestra_respuesta_es_sí
      la_respuesta_es_sí afirmativ* positiva favorable* con_mucho_gusto elegid* hemos_elegido
      la_elegida el_elegido nos_quedamos_con firmamos suscribimos dale órale
      trabajaremos_con_ustedes queremos_trabajar_con han_ganado ha_ganado ha_resultado_ganador
      resultado_adjudicatari* compramos nos_decidimos_por un_sí_rotundo
    `,
    no: `
      rechaz* declin* deniega* deneg* desestim* descart* rehús* rehus* renunci* negarnos_a negamos_a se_niega_a no_acept*
      no_podemos_aceptar no_vamos_a_aceptar no_vamos_a_contratar no_contratar* no_seguimos
      no_vamos_a_seguir no_seguiremos no_continu* no_vamos_a_comprar no_compr* no_adjudic*
      no_encarg* no_nos_quedamos no_hemos_elegido no_ha_sido_elegid* no_ha_sido_seleccionad*
      no_ha_resultado no_resultó no_elegimos hemos_elegido_a_otro otro_proveedor otra_oferta
      hemos_optado_por_otr* optamos_por_otr* nos_hemos_decidido_por_otr* decimos_que_no
      le_decimos_que_no les_decimos_que_no la_respuesta_es_no nuestra_respuesta_es_no
      es_un_no un_no decir_no decir_que_no negativ* no_participa* no_nos_presentamos
      no_presentaremos no_podremos_atender no_haremos no_vamos_a_hacer paso_de no_interesa
      no_nos_interesa no_procede no_prosper* no_firmar* no_es_posible no_será_posible
      queda_descartad* fuera_de_la_selección
    `,
    cannot: `
      no_podemos no_puedo no_puede no_pueden no_podremos no_podré no_podrá no_pudo no_pudimos
      no_podría* no_es_posible no_será_posible no_ha_sido_posible no_nos_es_posible
      nos_es_imposible imposible* imposibilidad no_está_en_nuestra_mano no_estamos_en_condiciones
      no_hacemos no_hago no_hace no_vamos_a no_voy_a no_ofrecemos no_trabajamos no_llegamos
      no_alcanz* no_somos_capaces incapa* no_tenemos_capacidad no_disponemos no_cabe
      no_hay_manera no_da_tiempo no_logra* no_cabe_en no_nos_permit* no_procede no_admitimos
      no_aceptamos no_asumimos no_nos_comprometemos no_queremos no_haremos
    `,
    not: `
      no ni nunca jamás nada nadie ningún ninguno ninguna sin tampoco en_absoluto
      de_ningún_modo de_ninguna_manera en_ningún_caso bajo_ningún_concepto para_nada ya_no
      todavía_no aún_no ni_siquiera ni_hablar de_eso_nada apenas excepto salvo menos_aún
      no_obstante_no nunca_más negativ* carece ausencia falta
    `,
    if: `
      si cuando en_caso_de en_caso_de_que en_caso caso_de siempre_que siempre_y_cuando
      a_menos_que a_no_ser_que salvo_que salvo_si excepto_si solo_si únicamente_si por_si
      por_si_acaso si_no si_acaso con_tal_de_que con_tal_que siempre_que_sea
      dado_el_caso llegado_el_caso en_el_supuesto supuesto_de_que suponiendo
      a_condición_de_que con_la_condición de_lo_contrario en_cuanto mientras
      cada_vez_que cuandoquiera puede_que
    `,
    must: `
      debe deben debemos debo debes deberá deberán deberemos debería deberían deberíamos
      tiene_que tienen_que tenemos_que tengo_que tienes_que tenés_que tendrá_que
      tendrán_que tendremos_que tendría_que hay_que habrá_que habría_que ha_de han_de
      hemos_de es_preciso es_necesario es_obligatorio obligatori* obligad* obligación*
      es_imprescindible imprescindible conviene convendría hace_falta debido_cumplimiento
      sin_falta exig* toca nos_toca le_toca corresponde es_menester forzos* necesariamente
    `,
    criteria: `
      criterio criterios condición condiciones requisito requisitos encaja encajan encajar
      encaje no_encaja perfil_ideal cliente_ideal cualific* calific* descalific*
      precalific* clasific* idóne* adecuad* apto apta aptos aptas merece_la_pena
      no_merece_la_pena vale_la_pena no_vale_la_pena compensa no_compensa interesa_seguir
      seguir_o_no seguir_adelante continu*_si parar_si paramos_si lo_dejamos_si descart*
      descarte filtro filtros filtrar viabilidad viable* inviable* semáforo go_no_go
      señales_de_alarma señal_de_alarma banderas_rojas bandera_roja solo_si solo_seguimos_si
      seguimos_si no_seguimos_si nos_retiramos_si punto_de_corte puntuación puntuar baremo*
      umbral volumen_mínimo pedido_mínimo presupuesto_mínimo presupuesto_aprobado bant meddic
      solven* a_quién_no_vendemos a_quién_vendemos no_es_para_nosotros nos_conviene
    `,
    limit: `
      límite límites limit* línea_roja líneas_rojas tope topes frontera* hasta_aquí hasta_ahí
      de_ahí_no_pasamos no_pasamos_de no_pasar_de no_aceptamos no_aceptaremos no_admitimos
      no_toleramos no_tolera* no_cedemos no_cederemos no_negociable* innegociable*
      no_se_negocia no_bajamos no_regalamos no_trabajamos_con no_trabajamos_sin
      no_empezamos_sin no_entregamos_sin no_hacemos inacept* inadmisible* intolerable*
      máximo máxima como_máximo ni_un_euro_menos ni_un_peso_menos ni_un_paso_más coto
      poner_coto poner_límites marcar_límites condiciones_irrenunciables irrenunciable*
      raya pasar_de_la_raya pasarse_de_la_raya plantarse nos_plantamos decimos_basta basta
      no_vamos_a_aceptar lo_que_no_hacemos lo_que_no_aceptamos no_cruzamos
    `,
    concession: `
      concesión* concesiones conced* cedemos cediendo ceder cede ceda cesión descuento*
      rebaj* bonific* dto a_cambio_de a_cambio contrapartida* contraprestación*
      contraprestaciones margen_de_negociación margen_de_maniobra transig* transij* tira_y_afloja
      regate* toma_y_daca dar_y_recibir hoy_por_ti moneda_de_cambio intercambi*
      compromiso_intermedio punto_medio partir_la_diferencia arreglo flexib* aflojar
      pronto_pago rappel rápel ceder_en renunciar_a mejora_de_precio mejorar_el_precio
      bajar_el_precio bajamos_el_precio ajustar_el_precio plazo_más_largo
      lo_que_podemos_ceder
    `,
    send: `
      envia* envío envíos envíe envíen envíeme envíenos envíenme envies envíame envíanos enviad*
      mandar* manda mandan mande manden mandamos mándame mándanos mándeme mándenos mandame
      mandanos mandó mandé remit* adjunt* reenv* hacer_llegar hago_llegar hacemos_llegar
      haremos_llegar haré_llegar haga_llegar háganos_llegar pasar_la_oferta paso_la_oferta
      le_paso te_paso les_paso pásame pásanos páseme pásenos facilit* proporcion* suministr*
      present* entregar entrego entrega entregamos entregaremos entregaré transfer* compart*
      traslad* despach* expid* subir_al_portal cargar_en_el_portal circul* difund* distribu*
      hacerle_llegar acompañ*
    `,
    do: `
      hacer hago hace hacen haga hagan hacemos haré hará harán haremos hecho realiz* prepar*
      elabor* organiz* ejecut* gestion* tramit* encarg* encárg* ocup*_de me_ocupo nos_ocupamos
      se_ocupa revis* comprob* actualiz* complet* mont* instal* entreg* redact* calcul*
      presupuest* program* coordin* resuelv* resolv* cumpl* llevar_a_cabo llevamos_a_cabo
      llevará_a_cabo poner_en_marcha pone_en_marcha ponemos_en_marcha dispon* disponga
      tramita* cotiz* medir mide medimos visitar visitamos cerrar_el_pedido contact*
      reserv* convoc* dar_de_alta alta firma firmar llev* pedir_muestras busc*
    `,
    agreeon: `
      acord* acuerd* acuerdo acuerdos pact* conven* convin* quedamos quedar_en quedamos_en
      quedado_en hemos_quedado fij* concert* concret* agend* reserv* confirm* cerrar_fecha
      cerramos_fecha poner_fecha ponemos_fecha estipul* establec* apalabr* program* coordin*
      bloquear_la_fecha convocar cita_cerrada compromis* compromet* dejar_cerrad* dejamos_cerrad*
      asentar ratific* suscrib* de_común_acuerdo consensu* cuadrar_agendas cuadramos
    `,
    next: `
      próximo próxima próximos próximas siguiente siguientes próximo_paso próximos_pasos
      siguiente_paso siguientes_pasos paso_siguiente pasos_siguientes paso_próximo
      seguimiento acción acciones acción_siguiente próxima_acción tarea tareas pendiente_de
      compromisos compromiso compromisos_adquiridos acuerdos_y_tareas y_ahora_qué ahora_qué
      qué_sigue qué_viene_ahora lo_siguiente a_continuación luego después a_partir_de_aquí
      a_partir_de_ahora plan_de_acción hoja_de_ruta para_avanzar avanzar cómo_seguimos
      cómo_continuamos seguimos_con continuación encargo quién_hace_qué medidas
    `,
    deadline: `
      plazo plazos fecha_límite fechas_límite fecha_tope fecha_de_vencimiento vencimiento vence
      vencen antes_de antes_del a_más_tardar como_muy_tarde como_tarde no_más_tarde
      no_más_tarde_de no_más_tarde_del hasta_el hasta_fin hasta_finales a_tiempo dentro_de
      dentro_del en_un_plazo en_el_plazo para_finales para_fin para_principios para_cuándo
      cuándo deadline límite a_término término antes_de_fin antes_de_que en_menos_de máximo_de
      días_hábiles días_laborables días_naturales horas_hábiles fecha_comprometida
      fecha_de_entrega calendario caduca* válid*_hasta validez puntual* puntualidad demora
      para_el_lunes para_el_martes para_el_miércoles para_el_jueves para_el_viernes para_el_día
      para_el_mes
    `,
    date: `
      lunes martes miércoles jueves viernes sábado sábados domingo domingos enero febrero
      marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
      hoy mañana pasado_mañana ayer anteayer antier esta_tarde esta_mañana esta_semana este_mes
      este_trimestre semana semanas mes meses trimestre trimestres quincena* semestre*
      año años día días fecha fechas hora horas la_semana_que_viene semana_que_viene
      próxima_semana la_próxima_semana semana_próxima semana_entrante mes_que_viene
      mes_próximo próximo_mes el_mes_entrante en_dos_días en_tres_días en_una_semana
      en_dos_semanas en_quince_días en_ocho_días en_un_mes fin_de_mes fin_de_semana
      fin_de_año finales_de principios_de mediados_de mediodía primera_hora última_hora
      cada_mes cada_trimestre mensual* trimestral* semanal* anual* ahorita
    `,
    who: `
      quién quiénes quien quienes responsable responsables encargad* a_cargo a_cargo_de
      por_cuenta_de dueño_de_la_tarea titular asignad* corre_de_nuestra_cuenta
      de_nuestra_cuenta de_su_cuenta se_encarga me_encargo nos_encargamos se_ocupa me_ocupo
      nos_ocupamos lo_hace lo_hago lo_hacemos lo_lleva lo_llevo lo_prepara ejecutor* por_parte_de
      por_nuestra_parte por_su_parte compromiso_de le_corresponde nos_corresponde
      le_toca_a me_toca nos_toca queda_en_manos_de en_manos_de a_quién rinde_cuentas
    `,
    later: `
      más_adelante más_tarde luego_veremos ya_veremos ya_se_verá en_otro_momento otro_momento
      otra_ocasión en_otra_ocasión otro_día en_su_momento a_su_debido_tiempo en_el_futuro
      algún_día por_determinar por_definir por_concretar por_confirmar por_acordar por_fijar
      a_definir a_convenir a_determinar a_confirmar a_concretar pendiente_de_definir
      pendiente_de_confirmar se_verá se_acordará se_decidirá se_definirá se_concretará
      ya_le_diremos ya_les_diremos ya_hablaremos lo_hablamos lo_vemos aplaz* pospon*
      pospuest* posterg* diferir diferid* cuando_proceda cuando_toque en_breve próximamente
      tarde_o_temprano sin_fecha eventualmente
    `,
    stage: `
      etapa etapas fase fases paso pasos proceso procesos ciclo ciclo_de_venta ciclo_de_ventas
      ciclo_comercial embudo embudo_de_ventas pipeline recorrido recorrido_del_cliente
      camino procedimiento* flujo flujo_de_trabajo hito hitos estadio* secuencia tramo tramos
      de_principio_a_fin de_la_primera_llamada del_primer_contacto desde_el_primer_contacto
      hasta_el_pedido_repetido hasta_la_recompra hasta_la_repetición primer_contacto
      metodolog* método estado_de_la_oportunidad cadena_de_venta hoja_de_ruta viaje_del_cliente
      punto_por_punto primero segundo tercero cuarto quinto prospección cierre
    `,
    offer: `
      oferta ofertas ofert* ofrec* ofrezc* propuesta propuestas proponer proponemos propongo
      propone presupuesto presupuestos presupuest* cotiz* cotización* cotizaciones licitación*
      licitaciones licit* concurso concursos pliego pliegos puja pujas proforma* pro_forma
      estimación estimado_de_costos tarifa_ofertada valoración_económica memoria_técnica
      oferta_económica oferta_técnica contraoferta* contrapropuesta* propuesta_económica
      propuesta_comercial propuesta_técnica condiciones_ofrecidas planteamiento
      anteproyecto*
    `,
    order: `
      pedido pedidos pedir orden_de_compra órdenes_de_compra orden_de_trabajo encargo
      encargos contrat* contrato contratos compr* compra compras negocio negocios trato
      tratos acuerdo_marco acuerdo_comercial operación operaciones venta ventas vend*
      cerrar_la_venta cierre_de_la_venta cierre_de_venta cerrar_el_trato adjudicación
      adjudicaciones hoja_de_pedido nota_de_pedido firma_del_contrato suscripción*
      adquisición* adquisiciones adquir* remesa suministro suministros convenio* cartera_de_pedidos
      proyecto proyectos
    `,
    price: `
      precio precios coste costes costo costos costar cuesta cuestan tarifa tarifas importe
      importes presupuesto presupuestos monto montos cuota cuotas condiciones_económicas
      condiciones_de_pago margen márgenes descuento descuentos caro cara caros caras barat*
      euro euros eur dólar dólares usd peso pesos soles iva igv impuesto* por_unidad
      precio_unitario porte portes flete* honorarios gasto gastos inversión inversiones
      económic* valor_del_contrato precio_neto precio_bruto precio_cerrado lista_de_precios
      asequible* encarec* abarat* sobrecoste* sobrecosto* recargo*
    `,
    pay: `
      pago pagos pagar* paga pagan pagu* pagad* pagó cobr* cobro cobros cobranza abon* abono
      ingres*_en_cuenta transferencia* transfer* remesa* domicili* recibo recibos dinero
      plata efectivo cheque* pagaré* letra letras anticipo* adelanto señal_del importe_íntegro
      liquid* liquidación liquidaciones saldo saldos sald* depósito_bancario deposit*
      vencimiento* plazo_de_pago a_treinta_días a_sesenta_días al_contado a_plazos
      morosidad moros* impag* impagad* justificante_de_pago comprobante_de_pago confirming
      factoring cuenta_bancaria iban entra_el_dinero llegue_el_dinero carta_de_crédito
      ingreso ingresos
    `,
    invoice: `
      factura* facturas facturar facturación refactur* recibo recibos vencid* facturas_vencidas
      vencimiento vencimientos recordatorio* reclam*_el_pago recordatorio_de_pago
      reclamación_de_pago aviso_de_pago aviso_de_impago requerimiento_de_pago pendiente_de_pago
      pendientes_de_pago pendiente_de_cobro pendientes_de_cobro impagad* impago impagos
      atras* deuda deudas adeud* mora morosidad cuentas_por_cobrar antigüedad_de_saldos
      estado_de_cuenta extracto extracto_bancario conciliación_bancaria apremio
      cobranza gestión_de_cobro boleta boletas comprobante* nota_de_cargo proforma fra
      albarán_valorado
    `,
    deliver: `
      entreg* entrega entregas reparto reparti* envío envíos despach* expedi* embarque*
      embarqu* embarcar flete* transport* suministr* sumini* instal* instalación instalaciones
      montaje montar* monta montamos albarán albaranes remisión guía_de_remisión remito
      remitos camión camiones furgon* palé palés pallet pallets tarima* descarg* carga cargas
      recepción recibir recibe reciben recibimos llegada llegue llegó plazo_de_entrega
      puesta_en_servicio puesta_en_obra suministro suministros mercancía mercancías mercadería
      bulto bultos paquete paquetes mensajer* courier incoterm* aduana* muelle recogida
    `,
    handover: `
      traspaso traspasos traspas* relevo pase_a_producción pase_a_operaciones paso_a_producción
      paso_a_operaciones pasar_a_producción pasamos_a_producción pasar_a_operaciones
      entrega_interna entregar_internamente venta_interna vender_dentro_de_casa
      vender_internamente vender_el_pedido_internamente vendemos_el_pedido_a
      reunión_interna reunión_de_arranque arranque_interno arranque_del_proyecto
      lanzamiento_interno kick_off kickoff reunión_de_lanzamiento informar_al_equipo
      informamos_al_equipo informar_a_producción informamos_a_producción informar_al_taller
      explicar_al_equipo explicar_a_producción explicar_al_taller poner_al_día poner_al_corriente
      ponemos_al_día transmitir_al_equipo dar_de_alta_el_pedido alta_del_pedido
      abrir_orden_de_trabajo orden_de_trabajo orden_de_fabricación orden_interna
      comercial_a_operaciones ventas_a_operaciones ventas_a_producción comercial_a_producción
      de_ventas_a de_comercial_a transferencia_interna coordinación_interna dentro_de_casa
      de_puertas_adentro puertas_adentro nuestra_propia_organización organización_interna
      comprometer_a_producción convencer_a_producción dossier_de_traspaso
    `,
    again: `
      repet* repit* repetición repetido recompra* recompr* volver_a_comprar vuelve_a_comprar
      vuelvan_a_comprar vuelva_a_comprar volver_a_pedir vuelve_a_pedir vuelva_a_pedir
      nuevo_pedido nuevos_pedidos segundo_pedido segunda_compra otro_pedido siguiente_pedido
      próximo_pedido pedido_repetido pedidos_repetidos pedido_recurrente reposición reponer
      renov* renuev* prórroga* prorrog* ampli* ampliación ampliaciones extender extensión_del_contrato
      de_nuevo otra_vez nuevamente fideliz* fidelidad lealtad cliente_habitual recurrente*
      reiter* venta_cruzada ventas_cruzadas venta_adicional upselling cross_selling
      crecer_en_la_cuenta siguiente_temporada próxima_temporada reactiv* reorden
      cliente_de_siempre
    `,
    product: `
      producto productos servicio servicios solución soluciones trabajo trabajos máquina
      máquinas maquinaria equipo_nuevo equipos herramienta herramientas material materiales
      pieza piezas género artículo artículos referencia referencias modelo modelos
      mercancía mercancías mercadería software programa_informático aplicación plataforma
      gama surtido línea_de_producto catálogo prestación prestaciones obra proyecto
      instalación instalaciones sistema sistemas lote lotes componente* consumible*
      materia_prima materias_primas insumo insumos formato formatos partida equipamiento
    `,
    support: `
      soporte apoyo apoyar* apoyamos asistencia asistencia_técnica atención_al_cliente
      atención_técnica servicio_técnico servicio_postventa servicio_posventa posventa postventa
      post_venta ayuda ayudar* ayudamos ayude línea_de_atención línea_directa
      teléfono_de_asistencia teléfono_de_guardia guardia guardias mesa_de_ayuda
      mesa_de_servicio centro_de_asistencia hotline helpdesk sat persona_de_contacto
      contacto_técnico su_contacto a_quién_llamar acompañ* acompañamiento asesor*
      estamos_a_su_lado a_su_disposición le_atiende le_atenderá atend* atiend*
      incidencia* dudas_de_uso a_quién_acudir servicio_al_cliente seguimiento_posterior
      técnico_de_guardia resolución_de_incidencias asistir
    `,
    training: `
      formación formaciones formar_al_personal formamos capacit* capacitación
      capacitaciones curso cursos cursillo* taller_de_formación instrucción instrucciones
      adiestra* entren* entrenamiento enseñ* manual_de_uso manual manuales puesta_en_marcha
      puesta_a_punto puesta_en_servicio poner_en_marcha arranque arranque_de_la_máquina
      arrancar onboarding bienvenida incorporación inducción implantación implement*
      primeros_días primer_uso primeras_semanas go_live comisionamiento explic*_el_manejo
      manejo aprend* tutorial* demostración_de_uso familiariz* salida_en_vivo
    `,
    maintenance: `
      mantenimiento mantenimientos mantener_la_máquina manteni* revisión revisiones
      revisión_anual repar* reparación reparaciones repuesto repuestos recambio recambios
      refacción refacciones pieza_de_repuesto piezas_de_repuesto inspección inspecciones
      inspeccion* limpieza calibr* engras* lubric* ajuste ajustes preventiv* correctiv* avería*
      desgaste puesta_a_punto actualización actualizaciones plan_de_mantenimiento
      contrato_de_mantenimiento service itv taller servicio_de_reparación conservación
      tiempo_de_respuesta visita_técnica
    `,
    warranty: `
      garantía garantías en_garantía período_de_garantía periodo_de_garantía plazo_de_garantía
      años_de_garantía meses_de_garantía bajo_garantía cubierto_por_la_garantía cubre_la_garantía
      cobertura coberturas certificado_de_garantía garantía_extendida ampliación_de_garantía
      póliza pólizas seguro vicios_ocultos vicio_oculto defectos_de_fabricación aval avales
      tiempo_de_cobertura cubierto cubierta cubre fuera_de_garantía
    `,
    trial: `
      prueba pruebas probar* prueben pruebe probamos piloto pilotos proyecto_piloto
      prueba_piloto plan_piloto muestra muestras muestr*_sin_compromiso muestreo demo
      demostración demostraciones ensay* ensayo ensayos lote_de_prueba pedido_de_prueba
      pedido_pequeño primer_pedido_pequeño empezar_poco_a_poco empezar_pequeño
      empezar_con_poco empezar_en_pequeño empezar_por_poco empecemos_por empezamos_por
      empezar_por_una una_sola_línea una_sola_tienda una_sola_planta una_sola_sede
      una_primera_tienda una_sucursal un_solo_almacén un_solo_local paso_pequeño
      pequeña_escala a_escala a_prueba período_de_prueba periodo_de_prueba prototipo*
      poco_a_poco sin_compromiso evaluación_gratuita cata catas degustación
    `,
    objection: `
      objeción* objeciones objet* pega pegas reparo reparos duda dudas dud* vacil* titube*
      resist* resistencia resistencias reticen* desconfianza recelo recelos indecis*
      es_caro es_cara muy_caro muy_cara demasiado_caro demasiado_cara sale_caro
      me_lo_pienso nos_lo_pensamos lo_voy_a_pensar tengo_que_pensarlo tenemos_que_pensarlo
      déjeme_pensarlo lo_tengo_que_pensar lo_tengo_que_consultar lo_voy_a_consultar
      tengo_que_consultarlo no_lo_veo no_lo_ve_claro no_lo_ven_claro no_está_convencid*
      no_me_convence no_se_decide no_se_deciden ya_tenemos_proveedor ya_tengo_proveedor
      no_tenemos_presupuesto no_hay_presupuesto no_es_el_momento ahora_no inconvenient*
      pone_pegas ponen_pegas se_resiste se_resisten freno frenos frena le_frena qué_le_frena
      largas da_largas excusa excusas contraargument* argument* preocupación preocupaciones
      se_echa_atrás
    `,
    rejection: `
      rechazo rechazos rechaz* nos_dicen_que_no nos_dice_que_no nos_digan_que_no
      nos_diga_que_no nos_han_dicho_que_no nos_dijeron_que_no dice_que_no dicen_que_no
      digan_que_no diga_que_no un_no por_respuesta el_no_del_cliente el_no negativa negativas
      respuesta_negativa no_nos_eligen no_nos_eligieron no_nos_han_elegido no_nos_compra*
      perder_la_venta venta_perdida ventas_perdidas oferta_perdida ofertas_perdidas
      operación_perdida oportunidad_perdida oportunidades_perdidas perdimos hemos_perdido
      perdido se_pierde perder_un_pedido nos_rechaz* nos_descart* nos_declin* calabazas
      portazo se_va_con_otro se_van_con_otro elige_a_otro eligen_a_otro eligió_a_otro
      se_lo_dan_a_otro cliente_perdido no_prosperó encajar_un_no encajar_el_no
      aceptar_un_no aceptar_el_no negativa_del_cliente encajar
    `,
    complaint: `
      queja quejas quejar* se_queja* reclam* reclamación reclamaciones reclamo reclamos
      reclamar disconformidad no_conformidad no_conformidades incidencia incidencias ticket
      tickets expediente parte_de_incidencia parte_de_reclamación hoja_de_reclamaciones
      libro_de_reclamaciones protesta* protest* descontent* insatisf* insatisfacción disgust*
      conflicto conflictos desavenencia* malestar discrepancia* incumplimiento* incumpl*
      devolución devoluciones ha_salido_mal salió_mal sale_mal algo_va_mal algo_falla
      siniestro crisis enfad* molest*
    `,
    damage: `
      roto rota rotos rotas rotur* rompió rompieron averiad* avería averías daño daños defect*
      defectuos* deterior* golpead* golpe golpes rayad* abollad* aplast* mojad* oxidad* agriet*
      grieta* fug* fuga fugas gotea* gote* escape manch* quebrad* fractur* faltan falta faltaba*
      faltant* faltó incomplet* equivocad* erróne* incorrect* mal_estado en_mal_estado caducad*
      podrid* retras* retraso retrasos demora* demoró tardó tarda* tardí* tarde llegó_tarde
      no_llegó no_ha_llegado no_funciona* no_arranca dejó_de_funcionar ha_fallado falló fallan
      fallaba* fallas parad* vencid* estropead* estrope* tara taras desperfecto* merma mermas
      inservible* extravi* extraviad* perdid* confundid* cambiad*_por de_menos de_más rezum*
      despegad* desportillad* cortocircuito dañado dañada dañados dañadas dañó dañaron
    `,
    mistake: `
      error errores equivoc* fallo fallos fallamos hemos_fallado fallado culpa descuido*
      despiste* omisión omisiones olvid* negligencia* confusión confusiones malentendid*
      metedura_de_pata metimos_la_pata meter_la_pata incumplimos hemos_incumplido
      no_cumplimos no_hemos_cumplido no_estuvimos_a_la_altura no_hemos_estado_a_la_altura
      error_nuestro fallo_nuestro culpa_nuestra nos_equivocamos nos_hemos_equivocado
      me_equivoqué me_he_equivocado se_nos_pasó se_nos_ha_pasado se_me_pasó desliz*
      yerro* falla fallas falta_nuestra anotamos_mal cargamos_mal calculamos_mal
      se_nos_escapó quedamos_mal lapsus no_revisamos no_avisamos no_comprobamos
    `,
    facts: `
      hecho hechos foto fotos fotografía fotografías fotograf* imagen imágenes vídeo video
      número_de_lote núm_de_lote lote lotes número_de_serie número_de_pedido número_de_factura
      pedido_n factura_n albarán_n número_de_albarán prueba_documental evidencia* constancia
      acta_de_recepción acta medición mediciones medim* registro registros dato datos
      protocolo parte_de_trabajo testig* comprobante* justificante* informe_técnico
      informe_pericial peritaje perito qué_pasó qué_ha_pasado lo_ocurrido lo_sucedido
      ocurr* sucedi* suceso cuándo_pasó cuándo_ocurrió cronología constat* detect* comprobamos
      recibimos recibid* ticket_número con_fecha fechad* según_el_albarán según_albarán
      descripción_de_los_hechos relación_de_hechos objetiv* unidades
    `,
    sorry: `
      lo_siento lo_sentimos sentimos sentimos_mucho siento_mucho lo_lamento lo_lamentamos
      lament* lamentable* disculp* mil_disculpas perdón perdon* perdone perdonen pedimos_perdón
      pedir_perdón pido_perdón ofrecemos_disculpas le_ruego_disculpas rogamos_disculpas
      rogamos_disculpe* sabemos_las_molestias molestias_ocasionadas molestias_causadas
      sentir_mucho nos_apena apena* con_pesar pesar nos_sabe_mal sabe_mal me_sabe_mal
      nos_duele desgraciadamente por_desgracia lamentablemente a_nuestro_pesar qué_pena
      me_da_pena nos_da_pena excus*_las_molestias arrepent* excúsenos
    `,
    ownup: `
      responsabilidad responsabilidades nuestra_responsabilidad es_responsabilidad_nuestra
      asumimos asumir asumo asumimos_la_responsabilidad asumimos_el_error reconoc* reconozco
      reconocemos admitimos_el_error admito admitir_el_error culpa_nuestra es_culpa_nuestra
      la_culpa_es_nuestra fue_culpa_nuestra fue_error_nuestro fue_un_error_nuestro
      error_nuestro fallo_nuestro el_fallo_es_nuestro el_error_es_nuestro
      el_fallo_fue_nuestro el_error_fue_nuestro fallamos hemos_fallado nos_equivocamos
      nos_hemos_equivocado deberíamos_haber debimos debimos_haber debí_haber tendríamos_que_haber
      teníamos_que_haber sin_excusas sin_pretextos no_hay_excusa no_tiene_excusa no_tenemos_excusa
      no_buscamos_excusas dar_la_cara damos_la_cara doy_la_cara hacernos_cargo nos_hacemos_cargo
      me_hago_cargo corre_por_nuestra_cuenta corre_de_nuestra_cuenta por_nuestra_culpa
      mea_culpa por_un_error_nuestro por_un_fallo_nuestro respondemos_de respondemos_por
      nos_corresponde dependía_de_nosotros sin_echar_la_culpa
    `,
    repair: `
      repar* reparación reparaciones arregl* arreglo arreglos subsan* correg* corrig* corrij*
      corrección rectific* solucion* solución resolver* resolv* resuelv* remedi* remedio
      enmend* enmiend* recompon* rehac* rehag* rehar* volver_a_hacer poner_remedio
      ponemos_remedio poner_solución restitu* restablec* restaur* retoc* reajust*
      dejar_como_nuevo mandamos_un_técnico mandar_un_técnico enviamos_un_técnico
      enviar_un_técnico acude_un_técnico acudirá_un_técnico medida_correctiva
      medidas_correctivas acción_correctiva acciones_correctivas completar_la_entrega
      completamos_la_entrega poner_en_orden
    `,
    replace: `
      reemplaz* reemplazo reemplazos sustitu* sustitución reponer reponemos repondremos
      reposición repos* repuest* cambiar_por cambiamos cambiaremos cambiar_la_pieza cambio
      canje* canjear nueva_entrega nuevo_envío otra_unidad unidades_nuevas pieza_nueva
      piezas_nuevas máquina_nueva material_nuevo volver_a_enviar volvemos_a_enviar
      volveremos_a_enviar volver_a_suministrar enviar_de_nuevo enviamos_de_nuevo
      envío_sin_cargo reenvi* recambi* equipo_de_préstamo equipo_de_sustitución
      máquina_de_sustitución máquina_de_cortesía recoger_la_mercancía retirar_la_mercancía
      recogeremos retiraremos
    `,
    refund: `
      reembols* reembolso devol* devolver_el_dinero devolvemos_el_importe devolución_del_importe
      reintegr* abono abonos abonar abonamos abonaremos nota_de_crédito notas_de_crédito
      nota_de_abono factura_rectificativa rectificativa compens* compensación compensaciones
      indemniz* indemnización resarc* descuento_en_la_próxima descuento_en_la_siguiente
      descuento_por_las_molestias bonific* no_le_cobraremos no_le_cobramos sin_cargo
      sin_coste sin_costo a_nuestro_cargo corre_de_nuestra_cuenta corre_por_nuestra_cuenta
      rebaja_del_precio penalización penaliz* cancelar_la_factura anular_la_factura
      anulamos_la_factura
    `,
    thank: `
      gracias muchas_gracias mil_gracias muchísimas_gracias gracias_por gracias_de_nuevo
      le_damos_las_gracias les_damos_las_gracias dar_las_gracias damos_las_gracias
      le_doy_las_gracias agradec* agradezco agradecemos agradezca agradecid* agradecimiento*
      queremos_agradecer* quiero_agradecer* gratitud reconocim*_a_su_trabajo muy_agradecid*
      se_agradece le_estoy_muy_agradecido le_quedo_agradecid* valoramos_mucho apreciamos
      apreciar aprecio reconocidos es_de_agradecer de_todo_corazón
    `,
    respect: `
      respet* respeto valoramos valoro valorar estima estimamos consideración aprecio apreciamos
      admir* buen_trabajo gran_trabajo excelente_trabajo el_esfuerzo esfuerzo dedicación
      dedicad* esmero esmerad* cuidad* cuidado detallad* trabajad* bien_preparad* bien_trabajad*
      profesional* profesionalidad profesionalismo seriedad rigor riguros* trato_cordial
      cordial* amab* amable* cortés educación con_tacto tacto delicadeza elegan*
      reconocer_el_trabajo el_tiempo_dedicado tiempo_que_ha_dedicado tiempo_que_han_dedicado
      interés_mostrado confianza confianza_depositada honr* ha_sido_un_placer placer gusto_en
      con_gusto atención_recibida cortesía cortésmente
    `,
    like: `
      nos_gustó nos_ha_gustado me_gustó me_ha_gustado nos_gusta nos_gustaron nos_han_gustado
      gustó gustado lo_que_más_nos lo_mejor mejor mejores nos_convenc* convenc* convincente*
      nos_impresion* impresion* destac* destacamos fuerte fuertes punto_fuerte puntos_fuertes
      fortaleza* acertad* acierto aciertos excelente* magnífic* buen buena bueno buenos buenas
      muy_bien sobresal* brillant* sólid* clar* bien_planteada bien_planteado nos_encant*
      encantó encantado atractiv* positiv* valioso valiosa interesante* original* complet*
      por_delante superior* ventaja nos_llamó_la_atención a_favor impecable* redond*
    `,
    dislike: `
      no_nos_convenc* no_nos_ha_convencido no_me_convenc* no_convenc* echamos_de_menos
      eché_de_menos echamos_en_falta echado_en_falta echado_de_menos extrañamos faltaba*
      faltó falta_de faltan débil débiles punto_débil puntos_débiles debilidad* floj* poco_clar*
      confus* ambigu* impreci* insuficient* demasiado demasiada demasiados demasiadas
      excesiv* muy_alto muy_alta muy_elevad* por_encima_de superior_al superaba supera_el
      caro cara más_caro más_cara largo larga plazo_demasiado no_encaja* no_cubr* no_inclu*
      no_contempl* no_cumpl* no_respond* no_quedó_claro no_queda_claro quedó_corta se_queda_corta
      se_quedó_corta no_nos_gustó peor peores lo_que_menos en_contra mejorable* por_mejorar
      genéric* incomplet* rígid* desventaja* inconvenient* lento lenta lentos lentas lentitud
    `,
    feedback: `
      opinión opiniones valoración valoraciones comentario comentarios retroaliment* feedback
      devolución_sincera nuestra_opinión impresión impresiones observación observaciones
      sincer* sinceridad honest* honestidad franc* franqueza con_sinceridad con_franqueza
      con_toda_honestidad le_decimos_por_qué les_decimos_por_qué le_explicamos_por_qué
      le_cuento_por_qué les_contamos_por_qué por_qué_hemos_decidido por_qué_elegimos
      por_qué_no_elegimos razones_de_la_decisión motivos_de_la_decisión motivo_de_la_decisión
      crítica críticas constructiv* a_nuestro_juicio a_nuestro_entender a_nuestro_parecer
      lo_que_nos_gustó lo_que_no lo_que_faltó lo_que_pesó puntos_de_mejora a_mejorar
      apreciación apreciaciones juicio balance evaluación_de_su_oferta
      evaluación_de_la_oferta punto_de_vista
    `,
    stayintouch: `
      en_contacto seguir_en_contacto seguimos_en_contacto sigamos_en_contacto
      mantener_el_contacto mantenemos_el_contacto mantengamos_el_contacto estar_en_contacto
      estemos_en_contacto puerta_abierta puertas_abiertas la_puerta_queda_abierta
      deja_la_puerta_abierta dejamos_la_puerta_abierta dejar_la_puerta_abierta
      las_puertas_abiertas en_el_futuro a_futuro futur* futuras_ocasiones
      futuras_colaboraciones futuros_proyectos próxima_ocasión próxima_vez próximo_proyecto
      próxima_licitación en_otra_ocasión otra_oportunidad más_adelante volver_a_hablar
      volvamos_a_hablar volveremos_a_hablar hablamos_de_nuevo volver_a_contar_con
      contar_con_ustedes contaremos_con ocasión_de_trabajar ocasión_de_colaborar
      oportunidad_de_trabajar oportunidad_de_colaborar volver_a_colaborar volver_a_trabajar
      volver_a_intentarlo vuelva_a_presentar* vuelvan_a_presentar* volver_a_presentar*
      seguiremos_en_contacto le_invitaremos les_invitaremos les_tendremos_en_cuenta
      le_tendremos_en_cuenta los_tendremos_en_cuenta tenerles_en_cuenta tenerlos_en_cuenta
      nuestra_lista_de_proveedores en_cartera le_llamaremos_cuando reencontr* hasta_la_próxima
      hasta_pronto retomar* retomemos volver_a_llamar volver_a_invitar
    `,
    terminate: `
      rescind* rescisión resolver_el_contrato resolución_del_contrato resolvemos_el_contrato
      terminación terminar_la_colaboración terminar_el_contrato terminar_la_relación
      terminamos_la_colaboración finaliz* finalización fin_de_la_colaboración fin_de_la_relación
      fin_del_contrato poner_fin ponemos_fin pone_fin dar_por_terminad* damos_por_terminad*
      dar_por_finalizad* damos_por_finalizad* dar_por_concluid* damos_por_concluid* cancel*
      anul* no_renov* no_renuev* no_prorrog* dejar_de_trabajar dejamos_de_trabajar
      dejaremos_de_trabajar dejar_de_comprar dejaremos_de_comprar baja dar_de_baja causar_baja
      preaviso cese cesamos extinción extinguir desistimiento desist* despedirnos nos_despedimos
      separar* separamos_nuestros_caminos cada_uno_por_su_lado romper_la_relación ruptura
      concluir_la_relación interrumpir_la_colaboración último_día último_pedido última_factura
      última_entrega hasta_el_último_día cesará cesaremos
    `,
    return: `
      devolver* devolv* devuelv* devolución devoluciones retorn* restitu* entregar_las_llaves
      llaves llave tarjetas_de_acceso accesos credenciales contraseñas borrar_los_datos
      borrado_de_datos eliminar_los_datos datos stock existencias material_en_depósito
      depósito moldes utillaje* utillajes planos documentación herramientas_prestadas
      liquidación liquid* finiquito* liquidación_final cierre_de_cuentas
      última_factura último_pago factura_final pago_final saldo_final pedidos_pendientes
      pedidos_abiertos pedidos_en_curso trabajos_en_curso recoger_el_material
      retirar_el_material traspas* reintegr* envases palés_vacíos inventario
    `,
    king: `
      rey reina el_rey el_cliente_es_el_rey es_el_rey como_un_rey a_cuerpo_de_rey majestad
      su_majestad monarca emperador señor_y_dueño amo amos ama_y_señora dueño_y_señor
      nuestro_amo nuestro_señor mandamás dios es_dios un_dios semidiós todopoderos* soberan*
      siempre_tiene_la_razón siempre_tiene_razón siempre_tienen_razón tiene_siempre_razón
      tiene_siempre_la_razón la_razón_la_tiene_siempre nunca_se_equivoca nunca_se_equivocan
      jamás_se_equivoca manda_el_cliente el_cliente_manda el_que_paga_manda quien_paga_manda
      sus_deseos_son_órdenes deseos_son_órdenes sus_órdenes órdenes_del_cliente palabra_es_ley
      su_palabra_es_ley sagrad* intocable* obedec* obedi* obediencia acat* no_se_le_niega_nada
      no_se_le_discute nunca_se_le_dice_que_no no_se_le_lleva_la_contraria no_se_le_contradice
      sin_rechistar bajar_la_cabeza agachar_la_cabeza
    `,
    servant: `
      sirvient* siervo siervos sierva seguro_servidor fiel_servidor servidor_de_usted servil* servilismo criad* esclav*
      lacay* vasall* mayordomo súbdit* a_sus_pies a_los_pies a_tus_pies
      a_sus_órdenes a_tus_órdenes a_sus_plantas de_rodillas arrodill* 
      arrastrarse arrastrarnos nos_arrastramos suplic* súplica* implor* mendig*
      limosna humill* humildes_servidores humilde_servidor besar_los_pies besarle_los_pies
      besamanos pleitesía reverencia* reverenci* inclinarnos_ante sumis* sumisión someterse
      nos_sometemos rendir_pleitesía tragar tragamos tragar_con_todo aguant*_todo
      estamos_para_servir estamos_para_servirle mande_usted lo_que_usted_mande lo_que_mande
      lo_que_usted_diga lo_que_diga_el_cliente complacer_en_todo desvivi* desviv*
      felpudo chacha
    `,
    promise: `
      promet* promesa promesas garantiz* garantía_total cien_por_cien ciento_por_ciento
      cien_por_ciento al_cien_por_cien al_cien_por_ciento al_cien lo_que_sea lo_que_haga_falta
      lo_que_usted_quiera lo_que_ustedes_quieran lo_que_quiera lo_que_quieran lo_que_necesite
      lo_que_pida lo_que_pidan todo_lo_que_pida todo_lo_que_quiera cualquier_cosa
      a_cualquier_precio a_cualquier_hora en_cualquier_momento en_cualquier_plazo
      sin_ningún_problema ningún_problema sin_problema sin_problemas no_hay_problema
      no_hay_ningún_problema cero_problemas cero_riesgos cero_riesgo riesgo_cero sin_riesgo
      sin_riesgos sin_ningún_riesgo sin_fallos sin_un_solo_fallo cero_fallos cero_errores
      jamás_fall* nunca_fall* nunca_fallamos infalible* todo_es_posible nada_es_imposible
      para_nosotros_no_hay_imposibles no_hay_nada_imposible podemos_con_todo podemos_hacerlo_todo
      lo_hacemos_todo hacemos_de_todo sí_a_todo a_todo_que_sí siempre_cumplimos siempre
      absolutamente_todo absolutamente asegure* aseguro aseguramos le_aseguramos se_lo_aseguro eso_está_hecho
      dalo_por_hecho delo_por_hecho cuente_con_ello milagro* perfecto perfecta perfección
      para_ayer de_un_día_para_otro sin_límite sin_límites ilimitad* para_siempre
      resultados_garantizados éxito_asegurado los_mejores_del_mundo
    `,
    urgency: `
      ahora_o_nunca solo_hoy sólo_por_hoy solo_por_hoy únicamente_hoy hoy_mismo firme_hoy
      firme_ya firme_ahora firmen_hoy firma_hoy firma_ya compre_ya compre_hoy compra_ya
      decídase_ya decídase_hoy decida_hoy decida_ya decídanse_ya antes_de_que_sea_tarde
      antes_de_que_sea_demasiado_tarde última_oportunidad última_ocasión últimas_horas
      últimas_plazas últimas_unidades última_llamada oportunidad_única ocasión_única única_oportunidad
      no_lo_deje_pasar no_deje_pasar no_deje_escapar se_le_escapa se_agota se_acaba se_acaban
      vuelan quedan_pocas quedan_pocos el_tiempo_corre el_reloj_corre corre_el_tiempo
      date_prisa dese_prisa dense_prisa apúr* apúrese corra prisa prisas urgente urgencia
      de_inmediato inmediatamente sin_pensarlo sin_pensarlo_dos_veces no_lo_piense_más
      no_se_lo_piense no_se_lo_piense_más mañana_será_tarde mañana_ya_no mañana_sube
      sube_mañana caduca_hoy expira_hoy expira caduca_esta_noche medianoche
      esta_oferta_desaparece ya_mismo el_tren_pasa_una_vez
    `,
    trick: `
      truco trucos trampa trampas tramp* engaño mentir* mient* mentira mentiras farol faroles
      farole* marcarse_un_farol tirarse_un_farol fing* finja* fingir simul* aparent* hacer_creer
      hágale_creer hacerle_creer hazle_creer manipul* chantaj* chantaje chantaje_emocional
      culpab* hacerle_sentir_culpable hacerlo_sentir_culpable hágale_sentir_culpable
      sentirse_culpable remordimiento* acorral* arrincon* presion* presión apriet*_las_tuercas
      apretar_las_tuercas apretarle_las_tuercas insist* insistir_hasta insista_hasta
      hasta_que_ceda hasta_que_firme hasta_que_acepte no_aceptar_un_no no_acepte_un_no
      no_aceptes_un_no no_acepte_un_no_por_respuesta no_aceptes_un_no_por_respuesta
      sin_aceptar_un_no no_admita_un_no acos* acoso atosig* agobiar abrum* no_le_deje_pensar
      no_dejarle_pensar no_le_des_tiempo no_le_dé_tiempo sin_darle_tiempo no_lo_suelt*
      no_le_suelt* no_soltar* embauc* enred* liar_al_cliente artimaña* argucia* ardid treta
      tretas estratagema* exager* ocult* esconder letra_pequeña inventar* inventa inventado
      inventada falsa_urgencia falso falsa otro_comprador_inventado cebo gancho señuelo colar
      colársela forzar forz* a_la_fuerza empuj* machac* dar_lástima poner_cara_de_pena engañar*
      engaña* engañe*
    `,
    squeeze: `
      lo_toma_o_lo_deja lo_toman_o_lo_dejan tómelo_o_déjelo tómalo_o_déjalo tómenlo_o_déjenlo
      o_lo_toma_o_lo_deja lo_tomas_o_lo_dejas es_lo_que_hay si_no_le_gusta si_no_les_gusta
      ahí_tiene_la_puerta ahí_está_la_puerta la_puerta_está dese_por_satisfecho dense_por_satisfechos
      dense_con_un_canto_en_los_dientes dese_con_un_canto_en_los_dientes
      con_un_canto_en_los_dientes dé_gracias den_gracias deberían_dar_las_gracias
      debería_dar_las_gracias debería_estar_agradecido deberían_estar_agradecidos
      agradezca_que agradezcan_que agradecidos_de_poder alégrese_de alégrense_de
      contento_de_poder contentos_de_poder un_privilegio_vendernos un_honor_vendernos
      suerte_de_vendernos tienen_suerte mitad_de_precio a_mitad_de_precio la_mitad_del_precio
      medio_precio al_cincuenta_por_ciento regalad* gratis a_coste_cero a_costo_cero
      por_debajo_del_coste por_debajo_del_costo por_debajo_de_costo descuento_del_cincuenta
      exigimos exijo exija exigir exigid* ultimátum sin_discusión sin_rechistar sin_negociación
      no_hay_negociación no_hay_nada_que_negociar apretar_el_precio apretar_al_proveedor
      exprim* estruj* sangr* desangr* ahog* asfixi* retorcer_el_brazo retuerce*_el_brazo
      hasta_que_sangre* sacarle_hasta_el_último sacarles_hasta_el_último hasta_el_último_céntimo
      hasta_el_último_centavo hasta_el_último_peso pagamos_cuando_queramos a_doscientos_días
      a_ciento_ochenta_días fila_de_proveedores cola_de_proveedores
      hay_otros_mil_esperando hay_cien_esperando sin_coste_alguno
    `,
    silence: `
      no_contest* no_respond* no_conteste no_contestes no_contestar no_responda no_respondas
      no_responder sin_contestar sin_responder dejar_sin_respuesta deje_sin_respuesta
      no_dar_respuesta no_coja_el_teléfono no_coger_el_teléfono no_cojas_el_teléfono
      no_atienda_el_teléfono no_atender_el_teléfono no_le_cojas no_devolver_la_llamada
      no_devuelva_la_llamada no_devuelvas_la_llamada ignor* ignóre* ignore_el_correo
      ignora_el_correo dar_largas dele_largas denle_largas dale_largas dando_largas
      dar_la_callada_por_respuesta la_callada_por_respuesta callada_por_respuesta
      dejarlo_morir déjelo_morir déjalo_morir dejar_que_se_enfríe deje_que_se_enfríe
      que_se_enfríe dejarlo_enfriar enfri* que_se_canse que_se_cansen hasta_que_se_canse
      hasta_que_se_cansen se_cansarán se_cansará ya_se_cansará hacer_el_vacío
      hacerse_el_sordo hágase_el_sordo hazte_el_sordo hacerse_el_loco hacerse_el_sueco
      hazte_el_loco hazte_el_sueco desaparec* desaparezc* esfum* ghosting ghostear dejar_en_visto
      dejar_en_leído déjalo_en_visto déjelo_en_visto bloquea_su_número bloquee_su_número
      bloquear_el_número silenci* guarde_silencio mejor_no_decir_nada no_diga_nada
      no_decir_nada no_digas_nada borra_el_correo borre_el_correo archiva_el_correo
      sin_dar_explicaciones ya_se_dará_cuenta ya_se_darán_cuenta
    `,
    insult: `
      idiot* imbécil* estúpid* estupidez* tont* tontería* bobo boba bobos pendej* boludo boluda
      boludos pelotud* gilipollas cretin* inútil* inútiles inepto ineptos inepta ineptitud incompetent*
      incompetencia payas* bufón bufones ignorante* analfabet* mentiros* embuster* estafador*
      estafa estafas timador* timo tramposo tramposa tramposos ladrón ladrones ladrona
      sinvergüenza* caradur* jeta granuja* chorizo chorizos canalla* miserable* rata ratas
      tacaño* agarrad* usurer* vago vagos vaga holgazán* gandul* perezos* chapucer*
      chapuza* chapuzas desastre ridícul* patétic* lamentable_actuación vergonzos* vergüenza
      de_vergüenza absurd* basura porquería mierda asco asqueros* patan patán patanes cateto
      mediocre* maleducad* grosero groseros descarad* irresponsable* burro burros
      no_tiene_ni_idea no_tienen_ni_idea no_saben_lo_que_hacen toman_el_pelo tomar_el_pelo
      tomadura_de_pelo broma_de_mal_gusto hasta_un_niño cualquier_niño loco loca locos
      desgraciad* malnacid* falt*_de_profesionalidad
    `,
    threat: `
      amenaz* amenaza atengan*_a_las_consecuencias aténgase_a_las_consecuencias
      aténganse_a_las_consecuencias atenerse_a_las_consecuencias a_las_consecuencias
      lo_lamentará lo_lamentarán lo_va_a_lamentar lo_van_a_lamentar se_arrepentirá
      se_arrepentirán se_va_a_arrepentir se_van_a_arrepentir te_vas_a_arrepentir te_arrepentirás
      lo_pagará lo_pagarán lo_va_a_pagar_caro lo_van_a_pagar_caro pagar_caro pagarán_caro
      pagará_caro se_va_a_enterar se_van_a_enterar te_vas_a_enterar se_enterará se_enterarán
      ya_verá ya_verán ya_verás hundir* hundiremos los_hundimos arruin* arruinaremos
      abogad* nuestros_abogados nuestro_abogado mis_abogados demandaremos demandarl* demandar
      tribunal* juzgado juzgados denunci* denuncia querella* acciones_legales acción_legal
      vía_judicial nos_veremos_en_los_tribunales nos_vemos_en_los_tribunales boicot* lista_negra
      mala_prensa malas_reseñas mala_publicidad hablar_mal_de todo_el_sector_se_enterará
      todo_el_mundo_se_enterará en_redes publicaremos represalia* vengan* venganza
      última_advertencia último_aviso quedan_advertidos queda_advertido por_las_malas
      por_las_buenas_o_por_las_malas cerrarles_el_negocio acabar_con_ustedes acabaremos_con
      no_volverá_a_vender no_volverán_a_vender no_volverán_a_trabajar
    `,
    enemy: `
      enemig* adversari* rival_a_batir contrincante* oponente* opositor* guerra guerras batalla
      batallas batall* combat* combate campo_de_batalla trinchera* frente_de_batalla
      ellos_contra_nosotros nosotros_contra_ellos nosotros_o_ellos ellos_o_nosotros contra_ellos
      derrot* derrota vencerl* vencerle vencerlos vencer_al_cliente vencer_al_comprador
      vencer_al_proveedor ganarle_la_batalla ganar_la_guerra doblegar* doblegu* someter* sométa*
      aplast* machac* destru* destroz* aniquil* liquidar_al tumbar noque* knock_out k_o caza
      cazar* cazador* cacería presa presas carnaza botín pieza_de_caza morder la_yugular yugular
      acechar acecho depredador* tiburón tiburones olfatear_sangre oler_sangre huele_sangre
      emboscada* atac* ataque ataques asalt* dispar* munición arma armas artillería arsenal
      bombarde* tropas soldad* exprimir_al_proveedor exprimir_al_cliente estrujar_al exprim*
      estruj* desplum* despluma saquear rematar_al sacarle_la_sangre sin_piedad sin_compasión
      no_hacer_prisioneros no_hacemos_prisioneros conquista* bando bandos víctima víctimas
      conspir* arrancarle pelear* pelea duelo
    `,
    warning: `
      evit* evite evita eviten evítese no_decir no_diga no_digas no_digan no_hacer no_haga
      no_hagas nunca_decir nunca_diga nunca_digas jamás_diga jamás_digas no_escriba
      no_escribas no_escribir no_use no_uses no_usar no_utilice no_utilizar en_lugar_de
      en_vez_de mejor_que prohibid* queda_prohibido desaconsej* no_recomend* cuidado_con ojo_con
      ojo atención_a errores_frecuentes errores_comunes error_típico errores_típicos
      mal_ejemplo malos_ejemplos ejemplo_malo ejemplo_de_lo_que_no contraejemplo* incorrecto
      incorrecta mal así_no esto_no lo_que_no_se_dice lo_que_no_se_hace lo_que_no_debemos
      frases_prohibidas palabras_prohibidas frases_que_evitar qué_evitar qué_no_hacer
      qué_no_decir nada_de huya_de huir_de guárdese_de abstenerse absténgase no_caiga_en
      no_caer_en no_es_cierto_que no_creemos_que es_falso_que mito mitos falacia viejo_dicho
      no_se_trata_de lejos_de dejemos_de dejar_de_decir tabú no_prometa no_prometas
      no_prometer no_presione no_presiones no_presionar
    `,
    empty: `
      ninguno ninguna nada no_aplica no_procede n_a sin_datos sin_información sin_contenido
      sin_especificar sin_definir por_definir por_determinar por_completar por_rellenar
      por_llenar por_hacer por_concretar por_confirmar por_acordar por_ver a_definir
      a_completar a_determinar a_rellenar a_convenir pendiente pendientes pendiente_de
      completar rellenar llenar falta_completar falta_rellenar falta tbd xxx véase
      ver_arriba ver_abajo ver_anexo ver_crm ver_en_el_crm ver_ficha ver_correo véase_anexo
      consultar_el_crm consultar_ficha igual_que_arriba ídem lo_mismo lo_de_siempre
      como_siempre en_blanco vacío vacía no_necesario no_necesaria no_hace_falta
      no_es_necesario se_verá ya_se_verá en_construcción lorem_ipsum
    `,
  },
  elements: {
    'meeting-objective': {
      title: 'Objetivo de la reunión',
      skeleton:
        'El objetivo de esta reunión es {{lo que queremos acordar o aclarar}}; al terminar queremos tener {{resultado concreto}}.',
      example:
        'Vengo a que decidamos juntos si el horno nuevo entra antes de la campaña de Navidad o después: con eso, la visita ya ha valido la pena.',
      headings: [
        'Objetivo de la reunión',
        'Objetivo de la visita',
        'Objetivo de la llamada',
        'Objetivo',
        'Objetivos de la reunión',
        'Propósito de la reunión',
        'Propósito de la llamada',
        'Finalidad de la reunión',
        'Finalidad de la visita',
        'Motivo de la llamada',
        'Motivo de la visita',
        'Motivo de la reunión',
        'Motivo del contacto',
        'Objeto de la reunión',
        'Objeto de la visita',
        'Objeto del encuentro',
        'Para qué nos reunimos',
        'Para qué llamamos',
        'Para qué vamos',
        'Para qué le escribo',
        'Por qué le llamo',
        'A qué venimos',
        'Qué queremos conseguir en la reunión',
        'Qué buscamos con esta visita',
        'Resultado esperado de la reunión',
        'Con qué queremos salir de la reunión',
        'Nuestro objetivo para hoy',
        'Meta de la reunión',
        'Razón de la llamada',
        'Fin de la reunión',
        'Objetivo del encuentro',
      ],
    },
    'counterpart-objective': {
      title: 'Qué espera la otra parte de la reunión',
      skeleton:
        'Pregunte al empezar: «¿Qué le gustaría llevarse de esta reunión?» Lo que espera {{interlocutor}}: {{su objetivo, con sus palabras}}.',
      example:
        'Lo primero que le pregunté a Marisa fue qué necesitaba sacar de la mañana, y fue clara: un plazo que pueda defender el jueves ante su director de planta.',
      headings: [
        'Qué espera la otra parte de la reunión',
        'Objetivo del cliente',
        'Objetivo del cliente para la reunión',
        'Objetivo de la otra parte',
        'Objetivo del interlocutor',
        'Objetivo del proveedor',
        'Qué quiere el cliente de la reunión',
        'Qué espera el cliente de esta reunión',
        'Qué espera usted de hoy',
        'Qué esperan ellos de la reunión',
        'Qué quieren conseguir ellos',
        'Qué busca la otra parte',
        'Qué quiere llevarse el cliente',
        'Su objetivo para hoy',
        'Sus expectativas para la reunión',
        'Expectativas del cliente',
        'Expectativas del cliente sobre la reunión',
        'Expectativas de la otra parte',
        'Lo que ellos esperan',
        'Lo que el cliente espera de la visita',
        'Para qué viene el cliente',
        'Por qué nos recibe',
        'Por qué ha aceptado la cita',
        'Y usted, qué espera',
        'Qué necesita sacar de la reunión',
        'Meta del cliente',
        'Propósito de la otra parte',
        'Expectativas del interlocutor',
      ],
    },
    'expectation-setting': {
      title: 'Qué va a pasar y cuándo',
      skeleton:
        'Así lo haremos: primero {{primer punto}}, después {{segundo punto}}; luego le enviaremos {{documento}} y antes del {{fecha}} tendrá nuestra respuesta.',
      example:
        'Nos llevará cuarenta minutos: primero me cuenta cómo trabajan hoy, luego le enseño dos instalaciones parecidas, y el viernes le mandamos por correo lo acordado para que lo revise con su socio.',
      headings: [
        'Qué va a pasar y cuándo',
        'Desarrollo de la reunión',
        'Desarrollo de la visita',
        'Cómo será la reunión',
        'Cómo vamos a trabajar hoy',
        'Cómo se desarrollará la llamada',
        'Cómo sigue el proceso',
        'Cómo será el proceso',
        'Qué puede esperar de nosotros',
        'Qué pueden esperar',
        'Qué puede esperar',
        'Qué ocurrirá después',
        'Qué pasará después',
        'Qué pasa a partir de ahora',
        'Qué pasa después de la firma',
        'Qué sigue a partir de aquí',
        'Cómo se tomará la decisión',
        'Cuándo tendrá respuesta',
        'Cuándo tendrán noticias nuestras',
        'Cuándo sabrá de nosotros',
        'Orden del día',
        'Orden de la reunión',
        'Calendario del proceso',
        'Marco de la reunión',
        'Encuadre de la reunión',
        'Encuadre inicial',
        'Aclarar expectativas',
        'Alinear expectativas',
        'Gestión de expectativas',
        'Plan de trabajo con el cliente',
        'Así será la visita',
        'Cómo lo haremos',
      ],
    },
    'next-step': {
      title: 'Próximo paso',
      skeleton: '{{responsable}} se encarga de {{acción}} antes del {{fecha}}.',
      example:
        'Rocío le envía las dos muestras de tela el martes, y usted nos confirma el color antes del viernes a mediodía.',
      headings: [
        'Próximo paso',
        'Próximos pasos',
        'Siguiente paso',
        'Siguientes pasos',
        'Pasos siguientes',
        'Paso siguiente',
        'Próxima acción',
        'Próximas acciones',
        'Acciones',
        'Plan de acción',
        'Acuerdos y tareas',
        'Acuerdos y próximos pasos',
        'Compromisos',
        'Compromisos adquiridos',
        'Tareas acordadas',
        'Tareas y responsables',
        'Quién hace qué y para cuándo',
        'Quién hace qué',
        'Qué, quién y cuándo',
        'Acción, responsable y fecha',
        'Y ahora qué',
        'Qué sigue',
        'Qué viene ahora',
        'Cómo seguimos',
        'Cómo continuamos',
        'Qué hacemos a partir de ahora',
        'Seguimiento acordado',
        'Medidas acordadas',
        'Lo siguiente',
        'Cierre y próximo paso',
        'En qué quedamos',
        'Tareas pendientes',
      ],
    },
    preparation: {
      title: 'Preparación: qué sabemos de ellos',
      skeleton:
        'Antes del contacto averigüe en {{fuente: web, memoria anual, registro, conocidos}} a qué se dedica {{empresa}}, qué ha cambiado en el último año y quién asistirá: {{lo que hemos averiguado}}.',
      example:
        'Antes de ir leímos su memoria anual y la prensa local: en marzo abrieron almacén en Zaragoza y desde entonces buscan carretilleros, así que el cuello de botella parece estar en la expedición.',
      headings: [
        'Preparación',
        'Preparación de la reunión',
        'Preparación de la visita',
        'Preparación de la llamada',
        'Preparación previa',
        'Antes de la reunión',
        'Antes de la visita',
        'Antes de llamar',
        'Antes del contacto',
        'Investigación previa',
        'Investigación del cliente',
        'Información previa',
        'Información previa sobre el cliente',
        'Qué sabemos del cliente',
        'Qué sabemos de ellos',
        'Lo que sabemos de la otra parte',
        'Lo que ya sabemos',
        'Qué averiguar antes',
        'Qué hay que averiguar antes',
        'Qué conviene saber antes de ir',
        'Deberes antes de la visita',
        'Los deberes hechos',
        'Antecedentes del cliente',
        'Datos previos',
        'Trabajo previo',
        'Documentarse sobre el cliente',
        'Conocer al cliente antes de llamar',
        'Fuentes consultadas',
        'Radiografía del cliente',
        'Con quién nos vamos a sentar',
        'Investigación antes del contacto',
      ],
    },
    listening: {
      title: 'Escuchar',
      skeleton:
        'La mitad del tiempo habla la otra parte. Preguntas abiertas: «¿Cómo {{tema}} hoy?», «¿Qué tendría que pasar para que {{resultado}}?» Después, callar y tomar nota.',
      example:
        '«Cuénteme cómo fue la última cosecha, desde el primer camión»: se pregunta, se calla y no se saca el catálogo hasta que el cliente haya terminado.',
      headings: [
        'Escuchar',
        'Escuchar al cliente',
        'Escucha activa',
        'Escucha',
        'Preguntas abiertas',
        'Preguntas para hacer hablar al cliente',
        'Preguntas al cliente',
        'Preguntas que haremos',
        'Qué vamos a preguntar',
        'Qué preguntar',
        'Preguntas clave',
        'Batería de preguntas',
        'Guion de preguntas',
        'Preguntas de descubrimiento',
        'Dejar hablar',
        'Dejar hablar al cliente',
        'Primero escuchar',
        'Primero escuchar y luego hablar',
        'Habla el cliente',
        'Turno del cliente',
        'La palabra al cliente',
        'Tiempo para escuchar',
        'Reparto del tiempo de palabra',
        'La mitad del tiempo es suya',
        'Mitad y mitad',
        'Regla del 50:50',
        'Dos orejas y una boca',
        'Saber callar',
        'Callar y tomar nota',
        'Preguntar y escuchar',
        'Sondeo',
        'Cuéntenos usted',
      ],
    },
    'decision-maker': {
      title: 'Quién decide',
      skeleton:
        'Quien de verdad decide y firma en {{empresa}} es {{nombre y cargo}}; influye en la decisión {{nombre y cargo}}.',
      example:
        'En la bodega nos recibe el enólogo, pero la última palabra la tiene doña Carmen, la madre: ella firma todo lo que pase de tres mil euros.',
      headings: [
        'Quién decide',
        'Quién decide de verdad',
        'Quién toma la decisión',
        'Persona que decide',
        'La persona que decide',
        'Decisor',
        'Decisora',
        'Decisores',
        'Identificar al decisor',
        'Tomador de decisiones',
        'Tomadores de decisiones',
        'Quién firma',
        'Quién firma el pedido',
        'Quién manda aquí',
        'Quién tiene la última palabra',
        'Quién dice que sí',
        'La última palabra',
        'Responsable de la decisión',
        'Responsable de la compra',
        'Quién tiene el presupuesto',
        'Quién aprueba la compra',
        'Encontrar a quien decide',
        'El cliente detrás de la empresa',
        'La persona detrás de la empresa',
        'Quién es realmente el cliente',
        'Quién es nuestro cliente de verdad',
        'Mapa de decisión',
        'Mapa de poder',
        'Centro de compra',
        'Roles en la decisión de compra',
        'Quién autoriza',
      ],
    },
    'client-interests': {
      title: 'Intereses del cliente',
      skeleton:
        'A {{cliente}} le importa sobre todo {{necesidad}}; le preocupa {{temor}} y su jefe lo mide por {{indicador}}.',
      example:
        'A Julián le quita el sueño que se pare la línea tres en agosto: su prima depende de las horas de máquina, no de lo que cueste el repuesto.',
      headings: [
        'Intereses del cliente',
        'Intereses de la otra parte',
        'Necesidades del cliente',
        'Necesidades',
        'Necesidades detectadas',
        'Qué necesita el cliente',
        'Qué quiere el cliente',
        'Qué le importa al cliente',
        'Qué les importa',
        'Qué le preocupa',
        'Qué les preocupa',
        'Preocupaciones del cliente',
        'Qué le quita el sueño',
        'Qué teme el cliente',
        'Miedos y deseos del cliente',
        'Dónde le duele',
        'Dónde le aprieta el zapato',
        'Puntos de dolor',
        'Dolores del cliente',
        'Prioridades del cliente',
        'Motivaciones del cliente',
        'Por qué le miden',
        'Con qué se mide su éxito',
        'Cómo miden a nuestro interlocutor',
        'Lo que hay en juego para ellos',
        'La situación del cliente',
        'Sus intereses',
        'Sus necesidades',
        'Lo que hemos entendido de su necesidad',
        'Lo que usted necesita',
        'Situación y necesidades',
        'Necesidades e intereses',
      ],
    },
    'own-interests': {
      title: 'Nuestros intereses',
      skeleton:
        'De esta relación queremos {{nuestro objetivo}}; el mínimo que aceptamos es {{mínimo}} y nos retiramos si {{punto de retirada}}.',
      example:
        'Queremos tres años de contrato y pago a treinta días; por debajo de un margen del dieciocho por ciento nos levantamos de la mesa y dedicamos el taller a otros encargos.',
      headings: [
        'Nuestros intereses',
        'Intereses propios',
        'Nuestros objetivos',
        'Nuestro objetivo en la negociación',
        'Qué queremos nosotros',
        'Qué buscamos nosotros',
        'Qué esperamos de la relación',
        'Qué ganamos nosotros',
        'Nuestro mínimo',
        'Mínimo aceptable',
        'Objetivo y mínimo',
        'Objetivo ideal y mínimo',
        'Punto de retirada',
        'Nuestro punto de retirada',
        'Punto de ruptura',
        'Cuándo nos levantamos de la mesa',
        'Hasta dónde podemos bajar',
        'Precio mínimo',
        'Nuestra mejor alternativa',
        'Nuestro plan B',
        'MAAN',
        'BATNA',
        'Nuestro interés en el cliente',
        'Lo que nos interesa a nosotros',
        'Nuestra meta con este cliente',
        'Para qué queremos a este cliente',
        'Interés de nuestra empresa',
        'Lo que queremos conseguir nosotros',
        'Nuestra posición',
        'Nuestras prioridades',
        'Nuestras metas',
      ],
    },
    'shared-value': {
      title: 'Valor para ambas partes',
      skeleton:
        'Para {{cliente o tipo de cliente}}, que necesita {{lo que quiere}}, nuestro {{producto o servicio}} aporta {{beneficio concreto}}, y a nosotros nos da {{lo que ganamos}}.',
      example:
        'A una panadería que hornea de madrugada no le vendemos harina, le quitamos el miedo a quedarse sin ella: reponemos a las cuatro, y nuestro camión vuelve lleno por la misma ruta.',
      headings: [
        'Valor para ambas partes',
        'Propuesta de valor',
        'Nuestra propuesta de valor',
        'Valor compartido',
        'Valor para el cliente',
        'Qué le aportamos',
        'Qué aportamos al cliente',
        'Qué gana el cliente',
        'Qué gana usted',
        'Beneficios para el cliente',
        'Beneficio para su empresa',
        'Ventajas para usted',
        'Por qué nosotros',
        'Por qué le conviene',
        'Por qué nos conviene a los dos',
        'Dónde coincidimos',
        'Dónde se encuentran nuestros intereses',
        'Intereses comunes',
        'Interés común',
        'Puntos de encuentro',
        'Beneficio mutuo',
        'Ganar-ganar',
        'En qué le ayudamos',
        'Cómo le ayudamos',
        'Encaje entre su necesidad y nuestra oferta',
        'El valor de nuestra solución',
        'Lo que le resolvemos',
        'Qué cambia para usted',
        'Valor añadido',
        'Valor agregado',
        'Qué problema le resolvemos',
        'Argumento de valor',
      ],
    },
    'fit-criteria': {
      title: 'Criterios para seguir o no seguir',
      skeleton: 'Seguimos adelante si {{criterios que debe cumplir}}. Lo dejamos si {{criterios de descarte}}.',
      example:
        'Seguimos si hay presupuesto aprobado y una obra con fecha; si a la tercera llamada nadie nos dice quién firma, lo dejamos y dedicamos el tiempo a otro.',
      headings: [
        'Criterios para seguir o no seguir',
        'Criterios de cualificación',
        'Criterios de calificación',
        'Cualificación',
        'Calificación de prospectos',
        'Cualificación de oportunidades',
        'Criterios de descarte',
        'Criterios de selección de clientes',
        'Criterios de encaje',
        'Encaje',
        'Seguir o no seguir',
        'Seguimos o paramos',
        'Cuándo seguir y cuándo no',
        'Cuándo lo dejamos',
        'Cuándo no seguimos',
        'Cuándo decimos que no a un cliente',
        'Go/no-go',
        'Criterios go/no-go',
        'Con quién trabajamos y con quién no',
        'A quién vendemos y a quién no',
        'A quién no vendemos',
        'Cliente ideal',
        'Perfil de cliente ideal',
        'Para quién somos y para quién no',
        'Filtro de oportunidades',
        'Semáforo de oportunidades',
        'Vale la pena seguir',
        'Merece la pena este cliente',
        'Señales de alarma',
        'Banderas rojas',
        'Nos conviene este cliente',
      ],
    },
    'sales-stages': {
      title: 'Etapas de la venta',
      skeleton:
        'Primer contacto ({{responsable}}) → venta y firma ({{responsable}}) → traspaso interno a producción ({{responsable}}) → entrega y cobro ({{responsable}}) → pedido repetido ({{responsable}}).',
      example:
        'Primer contacto en la feria, venta cerrada con visita a obra, traspaso interno al taller con planos en mano, entrega y cobro en treinta días y, en otoño, la llamada para repetir pedido.',
      headings: [
        'Etapas de la venta',
        'Etapas del proceso de venta',
        'Fases de la venta',
        'Fases del proceso comercial',
        'Etapas del proceso comercial',
        'Proceso de venta',
        'Proceso de ventas',
        'Proceso comercial',
        'Ciclo de venta',
        'Ciclo de ventas',
        'Ciclo comercial',
        'El ciclo completo',
        'Embudo de ventas',
        'Del primer contacto al pedido repetido',
        'Del primer contacto a la recompra',
        'Del primer contacto al segundo pedido',
        'De la primera llamada al siguiente pedido',
        'De principio a fin',
        'El camino del cliente',
        'Recorrido del cliente',
        'Viaje del cliente',
        'Las cinco etapas',
        'Las cinco fases',
        'Pasos de la venta',
        'Cómo vendemos paso a paso',
        'Nuestro proceso comercial paso a paso',
        'Mapa del proceso comercial',
        'Etapas de relación con el cliente',
        'Etapas de interacción con el cliente',
        'Fases de la relación con el cliente',
        'Metodología de venta',
      ],
    },
    'payment-follow-up': {
      title: 'Seguimiento del cobro',
      skeleton:
        '{{responsable}} comprueba cada {{frecuencia}} que la factura se ha cobrado entera; si el {{fecha}} falta algo, llama a {{contacto de pagos}}.',
      example:
        'Pilar, de contabilidad, repasa los lunes el extracto del banco: si a los tres días del vencimiento no ha entrado el importe íntegro, avisa al comercial y llama ella misma al cliente.',
      headings: [
        'Seguimiento del cobro',
        'Seguimiento de cobros',
        'Seguimiento de pagos',
        'Seguimiento del pago',
        'Control de cobros',
        'Control de pagos',
        'Control de cobranza',
        'Gestión de cobro',
        'Gestión de cobros',
        'Gestión de cobranza',
        'Cobranza',
        'Cobros',
        'Quién vigila el cobro',
        'Quién cobra',
        'Quién comprueba el pago',
        'Quién se ocupa de que paguen',
        'Cómo nos aseguramos de cobrar',
        'Cobrar todo y a tiempo',
        'Que entre el dinero',
        'Reclamación de facturas vencidas',
        'Facturas vencidas',
        'Seguimiento de facturas',
        'Facturas pendientes de cobro',
        'Recordatorios de pago',
        'Vigilancia de vencimientos',
        'Control de vencimientos',
        'Impagados',
        'Control de morosidad',
        'Comprobación del pago',
        'Hasta el último céntimo cobrado',
        'Responsable del cobro',
      ],
    },
    'after-sale-support': {
      title: 'Servicio posventa',
      skeleton:
        'Después de la entrega le ayudamos con {{puesta en marcha, formación, mantenimiento}}; su contacto es {{nombre}}, {{teléfono}}, {{horario}}.',
      example:
        'El primer día de vendimia tiene a Iván en su patio hasta que la despalilladora vaya fina; después, el taller atiende el teléfono de guardia también los domingos.',
      headings: [
        'Servicio posventa',
        'Servicio postventa',
        'Posventa',
        'Postventa',
        'Atención posventa',
        'Soporte',
        'Soporte técnico',
        'Asistencia técnica',
        'Servicio técnico',
        'Soporte después de la entrega',
        'Después de la venta',
        'Después de la entrega',
        'Tras la entrega',
        'Apoyo tras la compra',
        'Acompañamiento después de la venta',
        'Mantenimiento y soporte',
        'Mantenimiento y asistencia',
        'Mantenimiento',
        'Puesta en marcha y soporte',
        'Puesta en marcha',
        'Formación y puesta en marcha',
        'Capacitación y puesta en marcha',
        'A quién llamar si algo falla',
        'A quién llamar después de la compra',
        'Su contacto después de la compra',
        'Quién le atiende después',
        'No le dejamos solo',
        'Ayuda tras la instalación',
        'Asistencia posterior',
        'Teléfono de asistencia',
        'Garantía y asistencia',
        'Contacto posventa',
      ],
    },
    'objection-handling': {
      title: 'Cómo responder a las objeciones',
      skeleton:
        'Si la otra parte duda, saque la duda a la luz: «¿Qué es lo que no le convence?» No la apure; responda con {{dato o ejemplo}} y proponga empezar por {{primer paso pequeño}}.',
      example:
        'Cuando diga «lo tengo que pensar», pregunte con calma qué parte no ve clara, espere la respuesta y ofrezca probar una sola cámara frigorífica durante un mes.',
      headings: [
        'Cómo responder a las objeciones',
        'Manejo de objeciones',
        'Tratamiento de objeciones',
        'Objeciones',
        'Objeciones y respuestas',
        'Objeciones frecuentes',
        'Objeciones habituales',
        'Respuesta a objeciones',
        'Cómo tratar las objeciones',
        'Cómo manejar las objeciones',
        'Superar objeciones',
        'Resolver objeciones',
        'Dudas del cliente',
        'Dudas y resistencias',
        'Resistencias',
        'Pegas habituales',
        'Pegas y respuestas',
        'Reparos y respuestas',
        'Cuando el cliente duda',
        'Si el cliente duda',
        'Si el cliente se resiste',
        'Si ponen pegas',
        'Si dice que es caro',
        'Si dice que se lo tiene que pensar',
        'Cuando dicen que es caro',
        'Me lo tengo que pensar',
        'Es demasiado caro',
        'Qué contestar a las dudas',
        'Despejar dudas',
        'Vencer la indecisión',
        'Frenos a la compra',
      ],
    },
    boundaries: {
      title: 'Nuestros límites',
      skeleton:
        'No aceptamos {{lo que no aceptamos}}. Podemos ceder hasta {{límite de la concesión}} a cambio de {{contrapartida}}; a partir de ahí decimos: «{{frase para decirlo}}».',
      example:
        'No empezamos obra sin anticipo. Si insisten, se dice así: «Entiendo que les vendría bien, pero sin el treinta por ciento no pedimos el mármol; lo que sí podemos es partir el resto en dos pagos».',
      headings: [
        'Nuestros límites',
        'Límites',
        'Límites de la negociación',
        'Líneas rojas',
        'Nuestras líneas rojas',
        'Hasta dónde cedemos',
        'Hasta dónde llegamos',
        'Hasta aquí',
        'Qué no aceptamos',
        'Lo que no aceptamos',
        'Lo que no hacemos',
        'Qué no hacemos',
        'Qué no estamos dispuestos a aceptar',
        'Qué no es negociable',
        'Lo que no se negocia',
        'Condiciones no negociables',
        'Concesiones y límites',
        'Concesiones y contrapartidas',
        'Límite de concesiones',
        'Margen de concesión',
        'Qué podemos ceder y qué no',
        'Qué podemos conceder y a cambio de qué',
        'Marcar límites',
        'Poner límites',
        'Cómo decir hasta aquí',
        'Cuándo decimos basta',
        'Dónde nos plantamos',
        'La raya que no cruzamos',
        'Topes',
        'Límites de nuestra oferta',
        'Alcance y exclusiones',
        'No incluido',
      ],
    },
    'rejection-handling': {
      title: 'Cómo aceptar un no',
      skeleton:
        'Si nos dicen que no, damos las gracias por la claridad, preguntamos qué pesó en la decisión, no insistimos y acordamos {{cuándo y cómo volver a hablar}}.',
      example:
        'Nos eligió a otro: se le dan las gracias por decirlo a la cara, se pregunta qué tenía la oferta ganadora y se apunta llamar en primavera; ni un reproche ni un descuento de última hora.',
      headings: [
        'Cómo aceptar un no',
        'Cómo encajar un no',
        'Encajar un no',
        'Encajar el no',
        'Aceptar el no',
        'Aceptar un no con elegancia',
        'Saber perder',
        'Saber perder una venta',
        'Si nos dicen que no',
        'Cuando nos dicen que no',
        'Cuando el cliente dice que no',
        'Si el cliente dice que no',
        'Si la respuesta es no',
        'Si dicen que no',
        'Gestión del rechazo',
        'Manejo del rechazo',
        'Cómo manejar el rechazo',
        'Ante el rechazo',
        'Ante una negativa',
        'Ante una respuesta negativa',
        'Cómo reaccionar ante un no',
        'Qué hacer con un no',
        'Qué hacer cuando nos rechazan',
        'Después del no',
        'Venta perdida',
        'Ventas perdidas',
        'Oportunidades perdidas',
        'Cuando perdemos la oferta',
        'Cuando se lo dan a otro',
        'Un no también es una respuesta',
        'Respuesta a una negativa',
      ],
    },
    'complaint-handling': {
      title: 'Qué hacer cuando algo sale mal',
      skeleton:
        'Primero los hechos: {{qué pasó, con qué pedido, cuándo}}. Después reconocemos nuestra parte, ofrecemos {{solución}} y damos fecha: {{plazo}}. Se encarga {{responsable}}.',
      example:
        'Cuando llega una queja se piden fotos y número de lote antes de opinar, se reconoce sin rodeos lo que fue cosa nuestra y en veinticuatro horas el cliente sabe qué reparamos y para qué día.',
      headings: [
        'Qué hacer cuando algo sale mal',
        'Gestión de reclamaciones',
        'Gestión de reclamos',
        'Gestión de quejas',
        'Tratamiento de reclamaciones',
        'Tratamiento de quejas',
        'Manejo de quejas',
        'Manejo de reclamos',
        'Atención de reclamos',
        'Atención de quejas',
        'Reclamaciones',
        'Quejas y reclamaciones',
        'Quejas y reclamos',
        'Procedimiento de reclamaciones',
        'Cómo atender una queja',
        'Cómo responder a una reclamación',
        'Cómo tratar una reclamación',
        'Cómo reclamar con educación',
        'Si algo sale mal',
        'Si algo falla',
        'Cuando algo falla',
        'Cuando fallamos',
        'Cuando nos equivocamos',
        'Cuando el cliente se queja',
        'Cuando hay una queja',
        'Gestión de incidencias con el cliente',
        'Incidencias y reclamaciones',
        'En caso de reclamación',
        'En caso de queja',
        'Errores de una y otra parte',
        'Cuando el error es nuestro',
      ],
    },
    'polite-refusal': {
      title: 'Decir que no con cortesía',
      skeleton:
        'Le agradecemos sinceramente {{oferta o petición}} y el trabajo que ha puesto en ello. Esta vez no vamos a {{lo que rechazamos}}, y la decisión es firme.',
      example:
        'Muchas gracias por el detalle con que preparó la propuesta; hemos decidido no contratar la reforma con ustedes y prefiero decírselo hoy con toda claridad.',
      headings: [
        'Decir que no con cortesía',
        'Decir que no con educación',
        'Decir que no con respeto',
        'Cómo decir que no',
        'Cómo decir no',
        'Saber decir que no',
        'Decir que no al cliente',
        'Decir que no al proveedor',
        'Decir no sin ofender',
        'Un no amable',
        'Un no claro y amable',
        'El no cortés',
        'Negativa cortés',
        'Negativa amable',
        'Negativa educada',
        'Rechazo cortés',
        'Rechazo amable',
        'Rechazar con elegancia',
        'Rechazar una oferta con educación',
        'Rechazar una petición del cliente',
        'Rehusar con cortesía',
        'Declinar con cortesía',
        'Declinar la oferta',
        'Declinar una invitación a ofertar',
        'Fórmula para decir que no',
        'Frase para decir que no',
        'Frases para decir que no',
        'Texto de rechazo',
        'Modelo de negativa',
        'Cuando tenemos que decir que no',
        'Cuando la respuesta es no',
      ],
    },
    thanks: {
      title: 'Agradecimiento',
      skeleton: 'Muchas gracias por {{la oferta, el tiempo o el trabajo}} y por {{detalle concreto que apreciamos}}.',
      example:
        'Muchas gracias, Ernesto, por subir dos veces al tejado con aquel viento y por traernos el presupuesto en mano.',
      headings: [
        'Agradecimiento',
        'Agradecimientos',
        'Agradecer',
        'Dar las gracias',
        'Gracias',
        'Gracias por su oferta',
        'Gracias por su propuesta',
        'Gracias por su tiempo',
        'Gracias por la reunión',
        'Gracias por la visita',
        'Gracias por recibirnos',
        'Gracias por su trabajo',
        'Gracias por su esfuerzo',
        'Gracias por su confianza',
        'Primero, gracias',
        'Ante todo, gracias',
        'Muchas gracias',
        'Palabras de agradecimiento',
        'Frase de agradecimiento',
        'Nuestro agradecimiento',
        'Agradecimiento por la oferta',
        'Agradecimiento por el tiempo',
        'Agradecimiento al proveedor',
        'Agradecimiento al cliente',
        'Le damos las gracias',
        'Empezar dando las gracias',
        'Reconocimiento y agradecimiento',
      ],
    },
    'clear-decision': {
      title: 'Nuestra decisión',
      skeleton: 'Hemos decidido {{aceptar / no aceptar}} su oferta {{referencia}}; la decisión es definitiva.',
      example: 'Nuestra respuesta es sí: les encargamos las doce ventanas según su presupuesto 418, tal como está.',
      headings: [
        'Nuestra decisión',
        'Decisión',
        'La decisión',
        'Decisión tomada',
        'Decisión final',
        'Decisión sobre su oferta',
        'Sí o no',
        'Un sí o un no',
        'Nuestra respuesta',
        'Respuesta clara',
        'Resultado de la decisión',
        'Resultado de la evaluación',
        'Resultado de la selección',
        'Resultado del concurso',
        'Qué hemos decidido',
        'Lo que hemos decidido',
        'Hemos decidido',
        'Aceptación o rechazo',
        'Aceptada o rechazada',
        'Aceptación de la oferta',
        'Rechazo de la oferta',
        'Adjudicación',
        'Resolución',
        'Nuestra respuesta es no',
        'Nuestra respuesta es sí',
        'Decir claramente sí o no',
        'Resolución sobre su oferta',
        'Fallo',
      ],
    },
    'relevant-feedback': {
      title: 'Nuestra opinión sobre la oferta',
      skeleton:
        'De su oferta nos gustó {{punto fuerte}}; lo que no nos convenció fue {{punto débil}}. En la decisión pesó sobre todo {{motivo}}.',
      example:
        'El plan de obra era el más claro de los cuatro; nos echó atrás que la caldera viniera sin mantenimiento, porque en el edificio no queda nadie que sepa purgarla.',
      headings: [
        'Nuestra opinión sobre la oferta',
        'Valoración de la oferta',
        'Valoración de su propuesta',
        'Nuestra valoración',
        'Comentarios sobre la oferta',
        'Comentarios a su oferta',
        'Retroalimentación',
        'Retroalimentación sobre la propuesta',
        'Feedback',
        'Feedback sobre la oferta',
        'Opinión sincera',
        'Con toda sinceridad',
        'Con toda franqueza',
        'Qué nos gustó',
        'Qué nos gustó y qué no',
        'Lo que nos gustó',
        'Lo que nos gustó y lo que no',
        'Lo que nos faltó',
        'Qué no nos convenció',
        'Lo que no nos convenció',
        'Puntos fuertes y débiles de la oferta',
        'Puntos fuertes y puntos débiles',
        'Por qué hemos decidido así',
        'Por qué esta decisión',
        'Por qué sí o por qué no',
        'Motivo de la decisión',
        'Motivos de la decisión',
        'Razones de la decisión',
        'Razón de la decisión',
        'Qué pesó en la decisión',
        'Lo que inclinó la balanza',
      ],
    },
    'open-door': {
      title: 'La puerta queda abierta',
      skeleton:
        'Nos gustaría volver a hablar cuando {{ocasión}}; seguimos en contacto a través de {{persona y medio}}.',
      example:
        'En enero sacamos a concurso las oficinas de Valencia y me encantaría volver a verles en la lista; mi teléfono ya lo tiene.',
      headings: [
        'La puerta queda abierta',
        'Puerta abierta',
        'Dejar la puerta abierta',
        'Dejamos la puerta abierta',
        'Con la puerta abierta',
        'Las puertas quedan abiertas',
        'No cerramos la puerta',
        'Seguir en contacto',
        'Seguimos en contacto',
        'Mantener el contacto',
        'Próxima oportunidad',
        'Próximas oportunidades',
        'Futuras oportunidades',
        'Futuras colaboraciones',
        'Colaboración futura',
        'Más adelante',
        'En otra ocasión',
        'En otro momento',
        'La próxima vez',
        'Hasta la próxima',
        'Cuándo volver a hablar',
        'Volver a hablar',
        'Cómo volver a trabajar juntos',
        'Volver a intentarlo',
        'De cara al futuro',
        'Mirando al futuro',
        'Contacto en el futuro',
        'No es un adiós',
        'Hasta pronto',
        'Otra vez será',
      ],
    },
    'closing-terms': {
      title: 'Condiciones de finalización',
      skeleton:
        'La colaboración termina el {{fecha}}. Los pedidos abiertos {{qué se hace con ellos}}; devolvemos {{llaves, datos, material}} y la última factura se paga el {{fecha}}.',
      example:
        'El contrato de limpieza acaba el 30 de junio: los turnos ya programados se hacen y se pagan, Lucía recoge las llaves ese mismo día y la última factura sale por transferencia en julio.',
      headings: [
        'Condiciones de finalización',
        'Condiciones de terminación',
        'Condiciones de salida',
        'Condiciones de cierre',
        'Términos de cierre',
        'Términos de la finalización',
        'Fin de la colaboración',
        'Fin de la relación comercial',
        'Fin del contrato',
        'Finalización del contrato',
        'Finalización de la colaboración',
        'Terminación del contrato',
        'Rescisión del contrato',
        'Fecha de finalización',
        'Fecha de terminación',
        'Último día de servicio',
        'Cómo terminamos la colaboración',
        'Cómo cerramos la relación',
        'Cómo nos despedimos',
        'Cierre de la relación comercial',
        'Cierre de la colaboración',
        'Liquidación final',
        'Liquidación y devoluciones',
        'Pedidos abiertos y último pago',
        'Pedidos pendientes y última factura',
        'Qué queda pendiente hasta el final',
        'Devolución de llaves y materiales',
        'Entrega y cierre de cuentas',
        'Preaviso y último día',
        'Hasta cuándo trabajamos juntos',
        'Salida ordenada',
      ],
    },
    'complaint-facts': {
      title: 'Los hechos',
      skeleton:
        'El {{fecha}} ocurrió lo siguiente con {{pedido, entrega o factura n.º}}: {{qué pasó}}. Lo documentan {{fotos, número de lote, albarán}}.',
      example:
        'El 4 de marzo recibimos el pedido 2207 con siete de las cuarenta cajas de azulejo rotas; el conductor lo anotó en el albarán y van las fotos adjuntas.',
      headings: [
        'Los hechos',
        'Hechos',
        'Descripción de los hechos',
        'Relación de hechos',
        'Hechos y fechas',
        'Qué pasó',
        'Qué ha pasado',
        'Qué ocurrió',
        'Qué ha ocurrido',
        'Lo ocurrido',
        'Lo sucedido',
        'Qué pasó, con qué y cuándo',
        'Qué llegó mal',
        'Descripción de la incidencia',
        'Descripción del problema',
        'Descripción del defecto',
        'Descripción del daño',
        'Detalle de la reclamación',
        'Detalle de la queja',
        'Motivo de la reclamación',
        'Motivo del reclamo',
        'Motivo de la queja',
        'Objeto de la reclamación',
        'Datos de la reclamación',
        'Datos del pedido reclamado',
        'Defecto detectado',
        'Daños observados',
        'Cronología',
        'Cronología de los hechos',
        'Pedido afectado',
        'Entrega afectada',
      ],
    },
    responsibility: {
      title: 'Nuestra responsabilidad',
      skeleton:
        'El error fue nuestro: {{qué hicimos mal}}. Deberíamos haber {{lo que tocaba hacer}} y no buscamos excusas.',
      example:
        'La culpa es nuestra y de nadie más: apunté mal las medidas de la encimera y no las comprobé antes de mandarla cortar.',
      headings: [
        'Nuestra responsabilidad',
        'Nuestra parte de responsabilidad',
        'Asumir la responsabilidad',
        'Asumimos la responsabilidad',
        'Asumimos nuestra responsabilidad',
        'Asumimos el error',
        'Asunción de responsabilidad',
        'Reconocimiento del error',
        'Reconocer el error',
        'Reconocemos el error',
        'Reconocer nuestra parte',
        'Responsabilidad propia',
        'Responsabilidad',
        'Nuestro error',
        'Nuestro fallo',
        'Nuestra culpa',
        'Fue error nuestro',
        'Fallo nuestro',
        'La culpa es nuestra',
        'En qué fallamos',
        'En qué nos equivocamos',
        'Qué hicimos mal',
        'Lo que hicimos mal',
        'Nuestra parte en lo ocurrido',
        'Sin excusas',
        'Dar la cara',
        'Damos la cara',
        'Admitir el error',
        'Nos hacemos cargo',
        'Lo que debimos hacer',
        'Mea culpa',
      ],
    },
    remedy: {
      title: 'Solución y plazo',
      skeleton: 'Para arreglarlo {{reparación, reposición o abono}}; estará hecho el {{fecha}} a más tardar.',
      example:
        'Mañana sale un palé nuevo sin cargo, el jueves lo tiene en el muelle, y el mismo camión se lleva las cajas rotas.',
      headings: [
        'Solución y plazo',
        'Solución',
        'Solución propuesta',
        'Solución ofrecida',
        'Solución solicitada',
        'Qué solución proponemos',
        'Qué solución ofrecemos',
        'Qué pedimos',
        'Qué pedimos y para cuándo',
        'Cómo lo arreglamos',
        'Cómo lo vamos a arreglar',
        'Cómo lo solucionamos',
        'Cómo lo reparamos',
        'Cómo pensamos repararlo',
        'Reparación',
        'Reparación y fecha',
        'Reparación del daño',
        'Reparación o reposición',
        'Reposición o abono',
        'Reposición',
        'Compensación',
        'Compensación ofrecida',
        'Medidas correctivas y plazo',
        'Medidas correctoras',
        'Acción correctiva',
        'Subsanación',
        'Remedio',
        'Qué haremos para arreglarlo',
        'Qué haremos y cuándo',
        'Arreglo y fecha',
        'Propuesta de solución',
      ],
    },
  },
  kinds: {
    playbook: [
      'manual_de_ventas',
      'manual_de_venta',
      'manual_comercial',
      'manual_del_vendedor',
      'manual_del_comercial',
      'manual_de_relación_con_el_cliente',
      'manual_de_relacion_con_el_cliente',
      'guía_de_ventas',
      'guia_de_ventas',
      'guía_comercial',
      'guia_comercial',
      'guía_del_vendedor',
      'guia_del_vendedor',
      'playbook_de_ventas',
      'playbook_comercial',
      'proceso_de_venta*',
      'proceso_comercial',
      'procedimiento_de_venta*',
      'procedimiento_comercial',
      'protocolo_comercial',
      'método_de_venta*',
      'metodo_de_venta*',
      'metodología_de_venta*',
      'metodologia_de_venta*',
      'proceso_ventas',
      'manual_ventas',
      'guia_ventas',
      'etapas_de_la_venta',
      'cómo_vendemos',
      'como_vendemos',
      'cómo_tratamos_a_nuestros_clientes',
      'relación_con_el_cliente',
      'relacion_con_el_cliente',
      'relación_con_nuestros_clientes',
      'relacion_con_nuestros_clientes',
      'bases_para_relacionarnos_con',
    ],
    meeting: [
      'plan_de_visita*',
      'plan_visita*',
      'plan_de_reunión_con',
      'plan_de_reunion_con',
      'guion_de_visita*',
      'guion_visita*',
      'guion_de_llamada*',
      'guión_de_llamada*',
      'guion_llamada*',
      'preparación_de_la_visita',
      'preparacion_de_la_visita',
      'preparación_de_reunión_con',
      'preparacion_de_reunion_con',
      'acta_de_visita*',
      'acta_visita*',
      'acta_de_reunión_con',
      'acta_de_reunion_con',
      'acta_reunion_cliente*',
      'acta_reunion_proveedor*',
      'acta_de_la_reunión_con',
      'acta_de_la_reunion_con',
      'minuta_de_reunión_con',
      'minuta_de_reunion_con',
      'minuta_cliente*',
      'informe_de_visita*',
      'informe_visita*',
      'reporte_de_visita*',
      'reporte_visita*',
      'nota_de_visita*',
      'notas_de_visita*',
      'orden_del_día_de_la_reunión_con',
      'orden_del_dia_de_la_reunion_con',
      'agenda_de_la_visita',
      'agenda_de_reunión_con',
      'agenda_de_reunion_con',
      'visita_a_cliente*',
      'visita_cliente*',
      'visita_a_proveedor*',
      'visita_proveedor*',
      'visita_comercial',
      'visitas_comerciales',
      'reunión_con_el_cliente',
      'reunion_con_el_cliente',
      'reunión_con_cliente*',
      'reunion_con_cliente*',
      'reunion_cliente*',
      'reunión_con_el_proveedor',
      'reunion_con_el_proveedor',
      'reunion_con_proveedor*',
      'reunion_proveedor*',
      'reunión_comercial',
      'reunion_comercial',
      'llamada_con_cliente*',
      'llamada_al_cliente',
      'entrevista_de_venta*',
      'entrevista_comercial',
      'ficha_de_visita*',
    ],
    outreach: [
      'llamada_en_frío',
      'llamada_en_frio',
      'llamadas_en_frío',
      'llamadas_en_frio',
      'llamada_fría',
      'llamada_fria',
      'correo_en_frío',
      'correo_en_frio',
      'email_en_frío',
      'email_en_frio',
      'puerta_fría',
      'puerta_fria',
      'primer_contacto',
      'primer_correo',
      'primer_email',
      'primer_mensaje_al_cliente',
      'primer_mensaje_a_un_cliente',
      'primera_llamada',
      'primer_contacto_con',
      'carta_de_presentación_comercial',
      'carta_de_presentacion_comercial',
      'carta_de_presentación_de_la_empresa',
      'carta_de_presentacion_de_la_empresa',
      'carta_de_prospección',
      'carta_de_prospeccion',
      'correo_de_presentación',
      'correo_de_presentacion',
      'correo_de_prospección',
      'correo_de_prospeccion',
      'email_de_prospección',
      'email_de_prospeccion',
      'mensaje_de_prospección',
      'mensaje_de_prospeccion',
      'llamada_de_prospección',
      'llamada_de_prospeccion',
      'guion_de_prospección',
      'guion_de_prospeccion',
      'guion_telefónico',
      'guion_telefonico',
      'prospección',
      'prospeccion',
      'prospección_de_clientes',
      'prospeccion_de_clientes',
      'captación_de_clientes',
      'captacion_de_clientes',
      'carta_comercial',
      'mensaje_de_linkedin',
    ],
    'follow-up': [
      'correo_de_seguimiento',
      'email_de_seguimiento',
      'mail_de_seguimiento',
      'mensaje_de_seguimiento',
      'carta_de_seguimiento',
      'llamada_de_seguimiento',
      'seguimiento_de_la_reunión',
      'seguimiento_de_la_reunion',
      'seguimiento_de_la_visita',
      'seguimiento_de_visita*',
      'seguimiento_visita*',
      'seguimiento_de_la_llamada',
      'seguimiento_de_la_oferta',
      'seguimiento_de_oferta*',
      'seguimiento_oferta*',
      'seguimiento_de_presupuesto*',
      'seguimiento_presupuesto*',
      'seguimiento_del_presupuesto',
      'seguimiento_de_cotización',
      'seguimiento_de_cotizacion*',
      'seguimiento_de_la_cotización',
      'seguimiento_de_la_cotizacion',
      'seguimiento_de_cliente*',
      'seguimiento_cliente*',
      'seguimiento_al_cliente',
      'seguimiento_del_cliente',
      'seguimiento_comercial',
      'seguimiento_tras',
      'seguimiento_de_la_propuesta',
      'después_de_la_visita',
      'despues_de_la_visita',
      'tras_la_visita',
      'tras_nuestra_reunión',
      'tras_nuestra_reunion',
      'tras_nuestra_conversación',
      'tras_nuestra_conversacion',
      'resumen_de_nuestra_reunión',
      'resumen_de_nuestra_reunion',
      'resumen_de_nuestra_conversación',
      'resumen_de_nuestra_conversacion',
      'resumen_de_nuestra_llamada',
    ],
    proposal: [
      'carta_de_oferta_comercial',
      'carta_de_acompañamiento_de_la_oferta',
      'carta_de_acompanamiento_de_la_oferta',
      'carta_oferta',
      'nota_de_acompañamiento',
      'nota_de_acompanamiento',
      'oferta_comercial',
      'oferta_económica',
      'oferta_economica',
      'oferta_técnica',
      'oferta_tecnica',
      'oferta_para',
      'oferta_de_servicios',
      'oferta_de_suministro',
      'oferta_cliente*',
      'nuestra_oferta',
      'propuesta_comercial',
      'propuesta_económica',
      'propuesta_economica',
      'propuesta_de_servicios',
      'propuesta_de_colaboración',
      'propuesta_de_colaboracion',
      'propuesta_para_cliente*',
      'propuesta_para_el_cliente',
      'propuesta_cliente*',
      'cotización',
      'cotizacion',
      'cotizaciones',
      'cotización_para',
      'cotizacion_para',
      'presupuesto_para',
      'presupuesto_cliente*',
      'presupuesto_de_obra',
      'presupuesto_de_reforma',
      'correo_con_la_oferta',
      'envío_de_la_oferta',
      'envio_de_la_oferta',
      'envío_de_oferta',
      'envio_de_oferta',
      'envío_del_presupuesto',
      'envio_del_presupuesto',
      'envío_de_cotización',
      'envio_de_cotizacion',
      'licitación',
      'licitacion',
      'memoria_de_licitación',
    ],
    'offer-reply': [
      'respuesta_a_su_oferta',
      'respuesta_a_la_oferta',
      'respuesta_a_oferta*',
      'respuesta_oferta*',
      'respuesta_a_su_propuesta',
      'respuesta_a_la_propuesta',
      'respuesta_a_propuesta*',
      'respuesta_propuesta*',
      'respuesta_a_su_presupuesto',
      'respuesta_al_presupuesto',
      'respuesta_a_presupuesto*',
      'respuesta_presupuesto*',
      'respuesta_a_su_cotización',
      'respuesta_a_su_cotizacion',
      'respuesta_a_la_cotización',
      'respuesta_a_la_cotizacion',
      'respuesta_a_cotizacion*',
      'respuesta_cotizacion*',
      'su_oferta',
      'su_presupuesto',
      'su_cotización',
      'su_cotizacion',
      'aceptación_de_oferta*',
      'aceptacion_de_oferta*',
      'aceptación_de_la_oferta',
      'aceptacion_de_la_oferta',
      'aceptacion_oferta*',
      'aceptación_de_presupuesto*',
      'aceptacion_de_presupuesto*',
      'aceptación_del_presupuesto',
      'aceptacion_del_presupuesto',
      'aceptacion_presupuesto*',
      'aceptación_de_su_oferta',
      'aceptacion_de_su_oferta',
      'carta_de_aceptación',
      'carta_de_aceptacion',
      'carta_de_adjudicación',
      'carta_de_adjudicacion',
      'contestación_a_su_oferta',
      'contestacion_a_su_oferta',
      'decisión_sobre_su_oferta',
      'decision_sobre_su_oferta',
      'decisión_sobre_la_oferta',
      'decision_sobre_la_oferta',
      'notificación_de_adjudicación',
      'notificacion_de_adjudicacion',
      'respuesta_al_proveedor',
      'respuesta_a_proveedor*',
    ],
    refusal: [
      'carta_de_rechazo',
      'carta_rechazo',
      'correo_de_rechazo',
      'email_de_rechazo',
      'rechazo_de_oferta*',
      'rechazo_de_la_oferta',
      'rechazo_oferta*',
      'rechazo_de_su_oferta',
      'rechazo_de_presupuesto*',
      'rechazo_del_presupuesto',
      'rechazo_presupuesto*',
      'rechazo_de_propuesta*',
      'rechazo_de_la_propuesta',
      'rechazo_de_cotización',
      'rechazo_de_cotizacion*',
      'rechazo_al_proveedor',
      'rechazo_proveedor*',
      'rechazo_de_pedido*',
      'negativa_cortés',
      'negativa_cortes',
      'negativa_al_cliente',
      'carta_de_negativa',
      'carta_negativa',
      'respuesta_negativa',
      'decir_que_no',
      'cómo_decir_que_no',
      'como_decir_que_no',
      'decir_que_no_al_cliente',
      'decir_que_no_con_educación',
      'decir_que_no_con_educacion',
      'declinar_oferta*',
      'declinar_una_oferta',
      'declinar_la_oferta',
      'declinar_invitación',
      'declinar_invitacion',
      'declinación_de_oferta',
      'declinacion_de_oferta*',
      'carta_de_declinación',
      'carta_de_declinacion',
      'renuncia_a_ofertar',
      'renuncia_a_licitar',
      'no_adjudicación',
      'no_adjudicacion',
      'comunicación_de_no_adjudicación',
      'comunicacion_de_no_adjudicacion',
      'desestimación_de_oferta',
      'desestimacion_de_oferta*',
      'no_aceptación_de_oferta',
      'no_aceptacion_de_oferta*',
    ],
    negotiation: [
      'plan_de_negociación',
      'plan_de_negociacion',
      'plan_negociacion',
      'guía_de_negociación',
      'guia_de_negociacion',
      'guia_negociacion',
      'guion_de_negociación',
      'guion_de_negociacion',
      'estrategia_de_negociación',
      'estrategia_de_negociacion',
      'preparación_de_la_negociación',
      'preparacion_de_la_negociacion',
      'preparacion_negociacion',
      'negociación',
      'negociacion',
      'negociaciones',
      'negociación_con',
      'negociacion_con',
      'negociación_de_precio*',
      'negociacion_de_precio*',
      'negociación_de_contrato*',
      'negociacion_de_contrato*',
      'negociación_de_condiciones',
      'negociacion_de_condiciones',
      'negociación_comercial',
      'negociacion_comercial',
      'conversación_de_precio*',
      'conversacion_de_precio*',
      'conversaciones_de_precios',
      'charla_de_precios',
      'revisión_de_precios_con',
      'revision_de_precios_con',
      'mesa_de_negociación',
      'mesa_de_negociacion',
      'renegociación',
      'renegociacion*',
      'ronda_de_negociación',
      'ronda_de_negociacion',
      'cómo_negociar*',
      'como_negociar*',
    ],
    objections: [
      'manejo_de_objeciones',
      'manejo_objeciones',
      'tratamiento_de_objeciones',
      'tratamiento_objeciones',
      'respuesta_a_objeciones',
      'respuestas_a_objeciones',
      'respuestas_a_las_objeciones',
      'respuesta_objeciones',
      'guía_de_objeciones',
      'guia_de_objeciones',
      'guia_objeciones',
      'cómo_responder_a_las_objeciones',
      'como_responder_a_las_objeciones',
      'cómo_responder_a_objeciones',
      'como_responder_a_objeciones',
      'cómo_manejar_las_objeciones',
      'como_manejar_las_objeciones',
      'cómo_superar_objeciones',
      'superar_objeciones',
      'objeciones',
      'objeciones_de_clientes',
      'objeciones_del_cliente',
      'objeciones_frecuentes',
      'objeciones_habituales',
      'objeciones_de_venta*',
      'objeciones_de_precio',
      'objeción*',
      'objecion*',
      'cliente_indeciso',
      'clientes_indecisos',
      'dudas_del_cliente',
      'dudas_de_los_clientes',
      'cuando_el_cliente_duda',
      'qué_decir_si_es_caro',
      'que_decir_si_es_caro',
    ],
    complaint: [
      'reclamación',
      'reclamacion',
      'reclamaciones',
      'reclamación_a_proveedor*',
      'reclamacion_a_proveedor*',
      'reclamación_al_proveedor',
      'reclamacion_al_proveedor',
      'reclamacion_proveedor*',
      'reclamación_de_cliente*',
      'reclamacion_de_cliente*',
      'reclamacion_cliente*',
      'reclamación_de_pedido*',
      'reclamacion_de_pedido*',
      'reclamacion_pedido*',
      'reclamación_de_entrega',
      'reclamacion_de_entrega',
      'reclamación_por',
      'reclamacion_por',
      'carta_de_reclamación',
      'carta_de_reclamacion',
      'carta_reclamacion',
      'escrito_de_reclamación',
      'escrito_de_reclamacion',
      'hoja_de_reclamación',
      'hoja_de_reclamacion*',
      'parte_de_reclamación',
      'parte_de_reclamacion',
      'carta_de_queja',
      'carta_queja',
      'queja_de_cliente*',
      'queja_del_cliente',
      'queja_cliente*',
      'queja_al_proveedor',
      'queja_a_proveedor*',
      'queja_proveedor*',
      'queja_por',
      'queja',
      'quejas',
      'quejas_y_reclamos',
      'reclamo_de_cliente*',
      'reclamo_cliente*',
      'reclamo_a_proveedor*',
      'reclamo_al_proveedor',
      'reclamo_proveedor*',
      'reclamo_por',
      'reclamo',
      'reclamos',
      'expediente_de_reclamación',
      'expediente_de_reclamacion',
      'caso_de_reclamación',
      'caso_de_reclamacion',
      'no_conformidad_de_proveedor*',
      'no_conformidad_proveedor*',
      'gestión_de_reclamaciones',
      'gestion_de_reclamaciones',
    ],
    apology: [
      'carta_de_disculpa*',
      'carta_disculpa*',
      'correo_de_disculpa*',
      'email_de_disculpa*',
      'mail_de_disculpa*',
      'mensaje_de_disculpa*',
      'disculpa_al_cliente',
      'disculpas_al_cliente',
      'disculpas_a',
      'disculpa_cliente*',
      'disculpas_cliente*',
      'disculpas_por',
      'disculpa_por',
      'disculpa',
      'disculpas',
      'nuestras_disculpas',
      'pedir_disculpas',
      'petición_de_disculpas',
      'peticion_de_disculpas',
      'pedir_perdón_al_cliente',
      'pedir_perdon_al_cliente',
      'respuesta_a_su_reclamación',
      'respuesta_a_su_reclamacion',
      'respuesta_a_la_reclamación',
      'respuesta_a_la_reclamacion',
      'respuesta_a_reclamacion*',
      'respuesta_a_reclamación',
      'respuesta_reclamacion*',
      'respuesta_a_su_queja',
      'respuesta_a_la_queja',
      'respuesta_a_queja*',
      'respuesta_queja*',
      'respuesta_a_su_reclamo',
      'respuesta_al_reclamo',
      'respuesta_a_reclamo*',
      'respuesta_reclamo*',
      'contestación_a_su_reclamación',
      'contestacion_a_su_reclamacion',
      'contestación_a_la_reclamación',
      'contestacion_a_la_reclamacion',
    ],
    termination: [
      'fin_de_la_colaboración',
      'fin_de_la_colaboracion',
      'fin_de_colaboración',
      'fin_de_colaboracion',
      'fin_colaboracion',
      'fin_de_la_relación_comercial',
      'fin_de_la_relacion_comercial',
      'fin_de_contrato',
      'fin_del_contrato',
      'finalización_de_contrato',
      'finalizacion_de_contrato',
      'finalización_del_contrato',
      'finalizacion_del_contrato',
      'finalizacion_contrato',
      'finalización_de_la_colaboración',
      'finalizacion_de_la_colaboracion',
      'terminación_de_contrato',
      'terminacion_de_contrato',
      'terminación_del_contrato',
      'terminacion_del_contrato',
      'terminacion_contrato',
      'terminación_de_la_relación',
      'terminacion_de_la_relacion',
      'rescisión',
      'rescision',
      'rescisión_de_contrato',
      'rescision_de_contrato',
      'rescisión_del_contrato',
      'rescision_del_contrato',
      'rescision_contrato',
      'resolución_de_contrato',
      'resolucion_de_contrato',
      'resolución_del_contrato',
      'resolucion_del_contrato',
      'carta_de_rescisión',
      'carta_de_rescision',
      'carta_de_terminación',
      'carta_de_terminacion',
      'carta_de_cese',
      'carta_de_preaviso',
      'preaviso_de_contrato',
      'baja_de_proveedor*',
      'baja_proveedor*',
      'baja_del_contrato',
      'cancelación_de_contrato',
      'cancelacion_de_contrato',
      'cancelación_del_contrato',
      'cancelacion_del_contrato',
      'cese_de_la_relación_comercial',
      'cese_de_la_relacion_comercial',
      'no_renovación*',
      'no_renovacion*',
      'despedida_de_proveedor*',
      'despedida_del_cliente',
    ],
    'account-plan': [
      'plan_de_cuenta',
      'plan_de_cuentas_clave',
      'plan_de_cuenta_clave',
      'plan_cuenta',
      'plan_cuenta_clave',
      'plan_de_cliente',
      'plan_del_cliente',
      'plan_cliente',
      'plan_de_desarrollo_de_cuenta',
      'plan_de_desarrollo_del_cliente',
      'plan_de_acción_comercial',
      'plan_de_accion_comercial',
      'plan_estratégico_de_cuenta',
      'plan_estrategico_de_cuenta',
      'plan_anual_del_cliente',
      'plan_anual_de_cuenta',
      'plan_para_el_cliente',
      'revisión_de_cuenta',
      'revision_de_cuenta',
      'revisión_anual_del_cliente',
      'revision_anual_del_cliente',
      'revision_anual_cliente',
      'revisión_de_cliente',
      'revision_de_cliente',
      'revisión_anual_con',
      'revision_anual_con',
      'revisión_trimestral_del_cliente',
      'revision_trimestral_del_cliente',
      'revisión_trimestral_con',
      'balance_anual_del_cliente',
      'balance_anual_con',
      'seguimiento_de_cuenta_clave',
      'cuenta_clave',
      'cuentas_clave',
      'gestión_de_cuentas_clave',
      'gestion_de_cuentas_clave',
      'estrategia_de_cuenta',
    ],
    handover: [
      'traspaso_a_producción',
      'traspaso_a_produccion',
      'traspaso_a_operaciones',
      'traspaso_a_proyecto*',
      'traspaso_a_implantación',
      'traspaso_a_implantacion',
      'traspaso_a_postventa',
      'traspaso_a_posventa',
      'traspaso_de_ventas_a',
      'traspaso_de_comercial_a',
      'traspaso_comercial',
      'traspaso_de_cliente*',
      'traspaso_del_cliente',
      'traspaso_cliente*',
      'traspaso_de_cuenta*',
      'traspaso_cuenta*',
      'traspaso_de_pedido*',
      'traspaso_del_pedido',
      'traspaso_pedido*',
      'traspaso_interno',
      'ficha_de_traspaso',
      'nota_de_traspaso',
      'traspaso_de_venta*',
      'entrega_interna',
      'entrega_de_ventas_a',
      'de_ventas_a_operaciones',
      'de_ventas_a_producción',
      'de_ventas_a_produccion',
      'ventas_a_operaciones',
      'pase_a_producción_del_pedido',
      'pase_a_produccion_del_pedido',
      'paso_a_operaciones',
      'arranque_de_cliente*',
      'arranque_con_el_cliente',
      'arranque_cliente*',
      'incorporación_de_cliente*',
      'incorporacion_de_cliente*',
      'incorporacion_cliente*',
      'onboarding_de_cliente*',
      'onboarding_cliente*',
      'onboarding_del_cliente',
      'bienvenida_al_cliente',
      'bienvenida_cliente*',
      'puesta_en_marcha_con_el_cliente',
      'kickoff_con_cliente*',
      'kick_off_interno',
    ],
  },
  template: `
    plantilla plantillas modelo_de_carta modelo_de_correo modelo_de_acta modelo modelos
    formato_en_blanco formulario machote esqueleto patrón_de_documento molde borrador_tipo
    carta_tipo carta_modelo correo_tipo correo_modelo documento_tipo texto_tipo texto_modelo
    guion_tipo para_rellenar para_completar para_llenar rellenable en_blanco template
    plantillas_comerciales plantilla_de_correo plantilla_de_oferta plantilla_de_acta
    plantilla_de_carta plantilla_base ficha_en_blanco
  `,
  // "todo" itself stays out: in Spanish it is the everyday word for "all".
  todo: `
    por_hacer por_completar por_rellenar por_llenar por_redactar por_escribir por_definir
    a_completar a_rellenar a_redactar completar_aquí rellenar_aquí escribir_aquí
    escriba_aquí insertar_aquí insertar_texto poner_aquí falta_texto falta_completar
    falta_rellenar falta_redactar falta_por_escribir texto_pendiente pendiente_de_redactar
    pendiente_de_completar pendiente_de_rellenar pendiente_de_escribir pendiente_redactar
    pendiente_completar por_cumplimentar a_cumplimentar pendiente_de_cumplimentar
    en_elaboración en_construcción en_redacción tbd tba xxx xxxx fixme lorem_ipsum
    texto_de_relleno texto_de_ejemplo completar rellenar nombre_aquí fecha_aquí
  `,
  pointers: `
    véase véanse vea_el vea_la ver_el_crm ver_crm ver_en_el_crm ver_en_crm ver_anexo
    ver_el_anexo ver_adjunto ver_archivo_adjunto ver_documento ver_el_documento ver_ficha
    ver_la_ficha ver_correo ver_el_correo ver_acta ver_el_acta ver_apartado ver_punto
    ver_sección ver_arriba ver_abajo ver_más_arriba ver_más_abajo ver_carpeta ver_enlace
    ver_intranet ver_contrato ver_página ver_pág ver_oferta ver_pedido ver_expediente
    consultar_el_crm consultar_crm consúltese consultar_anexo consultar_ficha
    consultar_el_documento está_en_el_crm figura_en_el_crm en_el_crm en_la_ficha
    en_el_anexo en_documento_aparte en_archivo_aparte en_otro_documento
    como_en_el_anterior como_en_la_anterior como_la_última_vez como_la_vez_anterior
    igual_que_arriba igual_que_la_última_vez igual_que_el_anterior lo_mismo_que
    según_anexo según_el_anexo según_lo_indicado_en según_crm ídem ibídem remitirse_a
    remítase_a nos_remitimos_a se_adjunta_aparte descrito_en_otro referencia_al_crm
    cfr confróntese
  `,
  denials: `
    ninguno ninguna ninguno_por_ahora ninguna_por_ahora nada nada_por_ahora no_hay
    no_hay_ninguno no_hay_ninguna no_aplica no_procede n_a no_corresponde no_necesario
    no_necesaria no_es_necesario no_es_necesaria no_se_necesita no_hace_falta no_se_requiere
    no_requerido no_previsto no_prevista no_se_prevé no_definido no_definida sin_definir
    sin_fecha sin_fijar sin_determinar sin_asignar sin_responsable sin_objetivo
    sin_próximo_paso sin_próximos_pasos sin_acuerdos sin_novedad sin_datos sin_comentarios
    sin_especificar no_tenemos no_consta no_se_sabe desconocido desconocida se_desconoce
    por_definir por_determinar por_acordar por_concretar por_confirmar por_fijar por_ver
    por_decidir a_definir a_convenir a_determinar a_confirmar a_concretar a_acordar
    pendiente pendientes pendiente_de_definir pendiente_de_acordar pendiente_de_confirmar
    pendiente_de_decidir se_verá ya_se_verá ya_veremos se_definirá se_acordará
    se_decidirá se_concretará se_determinará más_adelante en_su_momento
    a_su_debido_tiempo en_otro_momento queda_para_más_adelante lo_dejamos_para
    todavía_no aún_no de_momento_no de_momento_nada por_ahora_no
  `,
  warnings: `
    evitar evite evita evítese qué_evitar lo_que_hay_que_evitar a_evitar frases_que_evitar
    expresiones_que_evitar palabras_que_evitar no_decir no_diga no_digas no_digamos
    nunca_diga nunca_digas nunca_decir jamás_diga jamás_decir qué_no_decir lo_que_no_se_dice
    lo_que_no_debe_decirse no_hacer no_haga no_hagas qué_no_hacer lo_que_no_se_hace
    lo_que_no_hay_que_hacer lo_que_no_hay_que_decir no_escriba no_escribas no_escribir
    no_usar no_use no_uses no_utilizar no_utilice así_no esto_no mejor_no prohibido
    prohibida prohibidas frases_prohibidas palabras_prohibidas expresiones_prohibidas
    lista_negra_de_frases mal incorrecto incorrecta mal_ejemplo malos_ejemplos
    ejemplo_malo ejemplo_de_lo_que_no contraejemplo contraejemplos error_típico
    errores_típicos errores_frecuentes errores_comunes errores_habituales en_lugar_de
    en_vez_de desaconsejado desaconsejable no_recomendado no_recomendable cuidado_con
    ojo_con tabú trampas_habituales malas_prácticas mala_práctica huya_de no_caer_en
    antes_decíamos se_acabó_decir
  `,
  times: `
    lunes martes miércoles jueves viernes sábado sábados domingo domingos enero febrero marzo
    abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre hoy hoy_mismo
    mañana pasado_mañana mañana_mismo esta_mañana esta_tarde esta_noche esta_semana este_mes
    este_trimestre este_año semana semanas mes meses trimestre trimestres semestre semestres
    quincena quincenas año años hora horas minutos semana_que_viene semana_próxima
    próxima_semana semana_entrante semana_siguiente mes_que_viene mes_próximo próximo_mes
    mes_entrante próximo_trimestre próximo_año año_que_viene año_próximo en_un_día en_dos_días
    en_tres_días en_cuatro_días en_cinco_días en_seis_días en_siete_días en_ocho_días
    en_diez_días en_quince_días en_veinte_días en_treinta_días dos_días tres_días cuatro_días
    cinco_días siete_días ocho_días diez_días quince_días treinta_días 1_día 2_días 3_días
    4_días 5_días 7_días 8_días 10_días 14_días 15_días 20_días 30_días 45_días 60_días 90_días
    días_hábiles días_laborables días_naturales días_corridos día_hábil día_laborable
    día_siguiente al_día_siguiente cada_día el_mismo_día mismo_día un_par_de_días unos_días
    antes_de antes_del hasta_el hasta_fin hasta_finales a_más_tardar como_muy_tarde como_tarde
    no_más_tarde plazo plazos fecha fechas fecha_límite fecha_tope fecha_prevista vencimiento
    para_cuándo fin_de_mes fin_de_semana fin_de_año final_de_mes final_de_semana final_del_día
    fines_de finales_de principios_de mediados_de comienzos_de primeros_de últimos_de a_finales
    a_principios a_mediados mediodía al_mediodía a_primera_hora a_última_hora a_media_mañana
    a_media_tarde por_la_mañana por_la_tarde en_la_mañana en_la_tarde ahorita inmediatamente
    de_inmediato diariamente semanalmente mensualmente trimestralmente anualmente cada_semana
    cada_mes cada_trimestre cada_año cada_lunes después_de_la_reunión después_de_la_visita
    tras_la_reunión tras_la_visita después_de_las_vacaciones después_de_fiestas después_de_reyes
    antes_de_navidad navidad semana_santa pascua otoño invierno primavera verano
    vuelta_de_vacaciones antes_de_la_feria cierre_del_mes cierre_del_año cierre_del_trimestre
    dentro_de_un dentro_de_una dentro_de_dos dentro_de_tres dentro_de_cuatro dentro_de_cinco
    dentro_de_seis dentro_de_ocho dentro_de_diez dentro_de_quince dentro_de_poco
    dentro_del_plazo dentro_de_plazo
  `,
  actors: `
    yo nosotros nosotras usted ustedes ud uds vd vds vos vosotros vosotras ellas ellos ella
    le_envío les_envío te_envío os_envío se_lo_envío se_la_envío le_mando les_mando te_mando
    os_mando se_lo_mando le_llamo les_llamo te_llamo os_llamo lo_llamo la_llamo
    le_escribo les_escribo te_escribo le_paso les_paso te_paso se_lo_paso le_confirmo
    les_confirmo te_confirmo le_aviso les_aviso te_aviso le_entrego les_entrego
    le_preparo les_preparo le_visito les_visito lo_visito me_encargo me_ocupo
    me_comprometo me_pongo me_toca nos_encargamos nos_ocupamos nos_comprometemos
    nos_ponemos nos_vemos nos_reunimos nos_toca se_encarga se_ocupa se_encargan se_ocupan
    se_encargará se_ocupará se_compromete
    enviaré mandaré llamaré escribiré prepararé entregaré pasaré confirmaré avisaré
    visitaré revisaré comprobaré haré haremos presentaré pediré reservaré cerraré
    redactaré calcularé traeré llevaré pondré daré consultaré hablaré iré volveré
    actualizaré organizaré coordinaré remitiré adjuntaré
    enviaremos mandaremos llamaremos escribiremos prepararemos entregaremos pasaremos
    confirmaremos avisaremos visitaremos revisaremos comprobaremos presentaremos pediremos
    reservaremos redactaremos calcularemos traeremos llevaremos pondremos daremos
    consultaremos hablaremos iremos volveremos actualizaremos organizaremos coordinaremos
    remitiremos recogeremos repondremos abonaremos instalaremos montaremos
    enviamos mandamos llamamos preparamos entregamos pasamos confirmamos avisamos visitamos
    revisamos comprobamos hacemos presentamos reservamos redactamos calculamos traemos
    ponemos damos consultamos hablamos volvemos organizamos remitimos recogemos reponemos
    vamos_a voy_a tenemos_que tengo_que quedo_en quedamos_en preparo reviso compruebo
    redacto calculo organizo coordino recojo hago mando llamo traigo
    podría podrían podrías podríais puede_usted pueden_ustedes me_podría nos_podría
    nos_podrían podés puedes podéis querría le_agradecería les_agradecería le_agradeceríamos
    le_ruego les_ruego le_rogamos les_rogamos le_pido les_pido le_pedimos les_pedimos
    envíenos envíeme envíennos envíenme envíanos envíame enviame enviadnos mándenos
    mándeme mándennos mándanos mándame mandame llámenos llámeme llámanos llámame llamame
    confírmenos confírmeme confírmame confírmanos confirmame avísenos avíseme avísanos
    avísame avisame díganos dígame dinos dime decime pásenos páseme pásame pasame
    háganos hágame respóndanos respóndame indíquenos indíqueme facilítenos facilíteme
    nos_envía nos_envían nos_manda nos_mandan nos_confirma nos_confirman nos_llama
    nos_pasa nos_pasan me_envía me_manda me_confirma me_llama me_pasa
    responsable encargado encargada a_cargo_de por_parte_de de_nuestra_cuenta
    el_cliente la_clienta el_comprador la_compradora el_proveedor la_proveedora
    nuestro_equipo su_equipo jefe jefa director directora gerente gerencia jefe_de_proyecto
    jefa_de_proyecto jefe_de_obra jefa_de_obra jefe_de_taller jefe_de_almacén jefe_de_compras
    jefa_de_compras jefe_de_ventas comercial vendedor vendedora asesor asesora ejecutivo
    ejecutiva contable contador contadora contabilidad administración administrativo
    administrativa técnico técnica ingeniero ingeniera arquitecto arquitecta encargado_de_obra
    capataz instalador montador conductor conductora chofer chófer transportista
    repartidor almacenero bodeguero operario logística producción calidad secretaria
    secretario recepcionista abogado abogada gestor gestora consultor consultora
    coordinador coordinadora cocinero electricista mecánico fontanero plomero socio socia
    propietario propietaria dueño dueña alcalde alcaldesa
  `,
  abbreviations: `
    sr sra srta sres sras dr dra d dña da ing lic arq prof mtro ud uds vd vds núm nº nro pág
    págs tel tfno tfno tlf cel ext avda av ctra pza pl esq izq dcha c p ej s a v l u cía hnos
    aprox máx mín ref fra art arts cap vol fig tab dpto depto dept dir gte admón cta cte
    dto incl excl vto fdo atte atto cfr ss pto prov col aptdo apdo cód doc docs inc ltda
    tít trad ed ene feb mar abr may jun jul ago sep sept set oct nov dic lun mié jue vie
    sáb dom hrs min seg unid vs ee uu rr hh
  `,
  greetings: `
    estimado estimada estimados estimadas apreciado apreciada apreciados apreciadas
    querido querida queridos queridas distinguido distinguida distinguidos distinguidas
    hola buenos_días buen_día buenas_tardes buenas_noches buenas muy_buenas muy_buenos_días
    muy_buenas_tardes muy_señor_mío muy_señora_mía muy_señores_míos muy_señores_nuestros
    señor señora señores señoras señorita respetado respetada respetados respetable
    a_quien_corresponda a_quien_pueda_interesar de_mi_consideración de_nuestra_consideración
    de_mi_mayor_consideración ilustrísimo excelentísimo don doña qué_tal a_la_atención_de
    saludos_a_todos equipo_de
  `,
  closings: `
    saludos un_saludo saludo_cordial saludos_cordiales un_cordial_saludo un_saludo_cordial
    cordiales_saludos cordial_saludo cordialmente atentamente muy_atentamente
    atentos_saludos un_atento_saludo atte atto respetuosamente afectuosamente
    un_afectuoso_saludo reciba_un_cordial_saludo reciban_un_cordial_saludo
    reciba_un_saludo reciban_un_saludo le_saluda_atentamente les_saluda_atentamente
    le_saluda le_saludamos_atentamente les_saludamos_atentamente le_saludamos
    sin_otro_particular sin_más_por_el_momento sin_más quedo_a_su_disposición
    quedamos_a_su_disposición quedo_a_la_espera quedamos_a_la_espera
    a_la_espera_de_sus_noticias quedo_atento quedo_atenta quedamos_atentos
    quedo_pendiente un_abrazo abrazos un_fuerte_abrazo hasta_pronto hasta_luego
    hasta_el_lunes nos_vemos_pronto con_afecto con_aprecio con_todo_respeto
    fdo firmado saludos_desde gracias_y_saludos
  `,
  better: {
    'no-master-servant':
      'Speak of two sides who respect each other and say what each of them does: “Usted conoce su cocina y nosotros los hornos; decidamos juntos cuál le conviene”.',
    'no-overpromise':
      'Say what you can do, on what condition and by when: “Si confirma el pedido el lunes, podemos entregar veinte mesas el día 18; las otras diez, una semana después”.',
    'no-pressure':
      'Give the true date and its reason, and leave the other side time to decide: “El precio vale hasta el 30 de abril, porque en mayo cambia la tarifa del acero; tómese el tiempo que necesite hasta entonces”.',
    'no-absurd-demand':
      'Ask for a definite thing, give the reason and offer something in return: “Si firmamos dos años y pagamos a quince días, ¿podrían bajar un cuatro por ciento?”.',
    'no-ghosting':
      'Tell them the decision in two friendly sentences instead of keeping silent: “Muchas gracias por su oferta; hemos elegido a otro proveedor y prefiero que lo sepa hoy por mí”.',
    'no-hostile-wording':
      'Name what happened, what it means for you and what you ask for, without judging anybody: “El camión llegó el jueves en vez del martes y tuvimos la obra parada dos días; les pedimos que nos digan cómo lo compensamos”.',
    'no-us-and-them':
      'Describe what both sides want and where they can meet: “Ellos necesitan un precio estable y nosotros volumen: busquemos un acuerdo anual que sirva a los dos”.',
  },
}
