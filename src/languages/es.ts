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
      clienta_habitual cliente_final cliente_actual cliente_nuevo cliente_antiguo
      cliente_habitual cliente_objetivo posibles_clientes futuro_cliente compradora_potencial
      comprador_profesional comprador_técnico central_de_reservas agencia_de_viajes
      touroperador* turoperador* turista* viajero* viajera* pasajer* peregrin* alumn*
      estudiante* familias padres_de_alumnos centro_educativo colegio_cliente hospital_cliente
      familiares_del_paciente aseguradora* asegurad* tomador_del_seguro naviera* armador*
      cargador* consignatari* transitari* destinatario_de_la_mercancía granjer* agricultor*
      ganader* cooperativa* cooperativista* hortelan* bodeguer* hotelero* hostelero*
      restaurador* restaurante* tendero* tendera* comerciante* detallista* promotor*
      constructora* aparejador* lector* editorial_cliente patrocinador* mecenas coleccionista*
      prestatari* acreedor* deudor* arrendador* arrendatari* administrad* contribuyente*
      ciudadan* solicitante* beneficiari* administración_pública ministerio* diputación*
      entidad_contratante poder_adjudicador organismo_público tercero_implicado
      quien_nos_compra quien_compra quien_nos_vende quien_nos_contrata la_parte_contraria
      el_otro_lado la_otra_empresa nuestro_interlocutor grupo_comprador
      cadena_de_supermercados cadena_hotelera
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
      nosotros_como_empresa nuestra_firma nuestra_compañía nuestra_oficina nuestro_despacho
      nuestro_taller nuestra_fábrica nuestra_planta nuestro_almacén nuestro_hotel
      nuestro_hospital nuestra_escuela nuestro_centro nuestra_tienda nuestra_cooperativa
      nuestra_agencia nuestra_editorial nuestro_museo nuestra_granja nuestra_bodega
      nuestro_estudio nuestro_departamento nuestra_organización nuestra_asociación
      nuestros_compañeros nuestros_colegas nuestros_comerciales nuestros_ingenieros
      nuestros_expertos nuestros_especialistas nuestros_traductores nuestros_montadores
      nuestros_conductores nuestra_dirección nuestra_gerencia nuestro_jefe nuestro_director
      nuestros_socios nuestra_red mi_jefe mi_jefa mi_compañero mi_compañera mis_compañeros
      mi_departamento mi_oficina mi_despacho mi_taller mi_socio mi_propuesta creemos creo
      pensamos pienso entendemos entiendo consideramos considero sabemos vemos llevamos_años
      nos_dedicamos me_dedico nos_especializamos contamos_con disponemos_de damos nos_gustaría
      me_gustaría nos_alegra me_alegra nos_interesa me_interesa necesitamos necesito esperamos
      espero le_escribo les_escribo le_escribimos les_escribimos le_llamo me_llamo
      mi_nombre_es hemos_preparado he_preparado hemos_recibido he_recibido podríamos podría_yo
      haremos haré seremos estaremos tendremos
    `,
    you: `
      usted ustedes ud uds vd vds tú vos vosotros vosotras vuestro vuestra vuestros vuestras
      os ti contigo te tu tus tuyo tuya su sus suyo suya le les de_usted de_ustedes a_usted
      a_ustedes con_usted con_ustedes para_usted para_ustedes puedes podés podéis tienes
      tenés tenéis quieres querés queréis sabes sabés podría podrían podrías podríais
      le_parece les_parece te_parece os_parece su_empresa tu_empresa vuestra_empresa
      su_equipo tu_equipo su_casa dígame díganos cuénteme cuéntenos cuéntame
      contame por_su_parte por_tu_parte necesitas necesitás esperas esperás
      usted_mismo usted_misma ustedes_mismos tú_mismo vosotros_mismos para_ti a_ti de_ti
      a_vosotros con_vosotros de_vosotros sin_ustedes entre_ustedes su_caso su_situación
      su_equipo_de_trabajo su_departamento su_organización su_fábrica su_planta su_taller
      su_almacén su_tienda su_hotel su_hospital su_colegio su_despacho su_oficina su_consulta
      su_clínica su_explotación su_finca su_página_web su_proyecto su_pedido su_oferta
      su_propuesta su_presupuesto su_carta su_correo su_mensaje su_llamada su_tiempo
      su_respuesta su_opinión su_decisión su_confianza su_interés su_visita su_atención
      tu_equipo_de_trabajo tu_pedido tu_oferta tu_propuesta tu_correo tu_llamada tu_tiempo
      tu_opinión tu_caso vuestro_equipo vuestro_pedido vuestra_oferta vuestra_propuesta
      tiene_usted tienen_ustedes puede_usted pueden_ustedes quiere_usted quieren_ustedes
      sabe_usted necesita_usted necesitan_ustedes desea_usted espera_usted cree_usted
      diría_usted prefiere_usted prefieres preferís necesitáis esperáis deseas pensás piensas
      pensáis crees hacés estáis sos eres le_agradecería le_agradecemos les_agradecemos
      le_ruego les_rogamos le_propongo les_propongo le_ofrezco le_ofrecemos les_ofrecemos
      le_adjunto les_adjunto le_envío les_envío le_confirmo te_propongo te_envío te_adjunto
      os_envío os_proponemos indíqueme indíquenos avíseme avísenos escríbame escríbanos
      llámeme llámenos llámame decime decinos avisame confírmeme confírmenos permítame
      permítanos estimado_señor estimada_señora estimados_señores
    `,
    they: `
      ellos ellas ella de_ellos con_ellos para_ellos a_ellos su sus suyo suya suyos suyas le les
      al_cliente del_cliente el_cliente la_clienta los_clientes quieren esperan necesitan buscan
      tienen piden les_importa le_importa les_preocupa le_preocupa les_interesa le_interesa
      les_duele le_duele le_conviene les_conviene su_jefe su_jefa su_equipo su_gente su_negocio
      su_empresa su_lado su_parte su_mercado su_sector su_director su_directora su_interés
      sus_intereses sus_objetivos sus_prioridades sus_clientes por_su_parte él_mismo ella_misma
      ellos_mismos
      ellos_quieren ellos_piden ellos_necesitan ella_quiere él_quiere por_parte_del_cliente
      de_parte_del_cliente para_el_cliente con_el_cliente desde_el_cliente para_los_clientes
      con_los_clientes de_los_clientes a_los_clientes del_comprador al_comprador el_comprador
      la_compradora los_compradores del_proveedor al_proveedor el_proveedor la_proveedora
      los_proveedores la_otra_parte de_la_otra_parte a_la_otra_parte su_situación su_oferta
      su_organización su_departamento su_planta su_fábrica su_taller su_tienda su_hotel
      su_hospital su_despacho su_presupuesto su_plazo su_calendario su_proyecto su_problema
      sus_problemas sus_necesidades sus_miedos sus_temores sus_dudas sus_preocupaciones
      sus_expectativas sus_plazos sus_cuentas sus_números sus_indicadores sus_razones
      sus_motivos sus_proveedores sus_competidores sus_compañeros sus_superiores sus_socios
      sus_empleados sus_trabajadores su_presidente su_consejo su_gerente su_comprador
      su_compradora su_responsable su_jefe_de_compras su_jefa_de_compras le_gustaría
      les_gustaría le_hace_falta les_hace_falta le_falta les_falta le_sirve les_sirve
      le_molesta les_molesta le_cuesta les_cuesta le_exigen les_exigen le_miden les_miden
      le_urge les_urge prefieren temen compran deciden pagan dicen creen opinan piensan
      valoran entre_ellos
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
      toma_de_decisiones tomar_la_decisión_final decisión_final decide_al_final
      quien_decide_de_verdad quien_decide_realmente quién_toma_la_decisión el_que_firma
      la_que_firma el_que_paga la_que_paga el_que_aprueba la_que_aprueba
      quien_tiene_el_presupuesto quien_maneja_el_presupuesto dueño_del_presupuesto
      titular_del_presupuesto maneja_el_presupuesto quien_da_el_visto_bueno firma_el_contrato
      firma_el_pedido firma_los_pedidos autoriza_el_gasto aprueba_el_gasto aprueba_la_compra
      autoriza_la_compra da_el_visto_bueno da_luz_verde comprador_económico comprador_real
      el_verdadero_cliente verdadero_decisor el_cliente_detrás_de la_persona_detrás
      detrás_de_la_empresa persona_clave personas_clave influenciador* prescriptor*
      quien_influye mapa_de_decisión mapa_de_poder organigrama unidad_de_decisión
      centro_de_compra alta_dirección dirección_general dirección_financiera dirección_médica
      dirección_de_compras cúpula cúpula_directiva plana_mayor mandos superior superiores
      consejo_rector consejo_escolar claustro rector rectora rectorado ministr*
      secretari*_general subsecretari* concejal* intendente* gobernador* patronato patronos
      junta_de_gobierno junta_de_propietarios junta_de_accionistas asamblea_general
      accionista* fundador* cofundador* heredero_del_negocio jefatura jefe_de_servicio
      jefa_de_servicio jefe_de_área jefe_de_planta jefa_de_planta capataz encargado_general
      mayoral armador naviero capitán comandante directorio_médico gerente_general
      director_general directora_general director_financiero directora_financiera
      director_técnico directora_técnica director_comercial director_de_hotel
      directora_del_museo director_del_museo director_del_colegio directora_del_colegio
      administrador_general country_manager vicepresident* comité_ejecutivo
      comité_de_inversiones socio_director socia_directora órgano_decisor
      decano decana
    `,
    someone: `
      responsable responsables encargad* a_cargo a_cargo_de persona_responsable nombre nombres
      nombre_y_apellidos apellido* titular quien quién quiénes quienes alguien persona
      personas asignad* asignado_a propietario_de_la_tarea dueño_de_la_tarea referente
      coordinador* gestor gestora gestores jefe_de_proyecto jefa_de_proyecto
      líder_de_proyecto líder comercial_asignado ejecutivo_de_cuenta ejecutiva_de_cuenta
      asesor asesora delegad* suplente sustitut* cargo puesto rol lo_lleva lo_hace
      se_encarga se_ocupa corre_a_cargo
      persona_a_cargo persona_encargada persona_designada persona_asignada
      persona_de_referencia persona_de_contacto quien_corresponda quien_proceda
      a_quien_corresponda nombre_completo nombre_del_responsable nombre_del_contacto
      nombre_y_cargo nombre_y_teléfono su_nombre con_nombre_y_apellidos una_sola_persona
      un_solo_responsable un_responsable una_responsable único_responsable único_interlocutor
      interlocutor_único punto_de_contacto contacto_directo alguno alguna alguien_de cada_uno
      cada_cual cualquiera uno_de_nosotros uno_de_ellos integrante* participante* miembro
      miembros colaborador* emplead* trabajador* funcionari* oficial_de_turno técnico_asignado
      técnica_asignada gestor_de_cuenta gestora_de_cuenta gestor_de_proyecto jefe_de_obra
      jefa_de_obra jefe_de_equipo jefa_de_equipo jefe_de_turno jefa_de_turno jefe_de_cuenta
      jefa_de_cuentas responsable_de_proyecto responsable_de_cuenta responsable_del_cliente
      responsable_de_calidad mando_intermedio supervisor* capataz_de_obra maestr*_de_obra
      monitor* tutor tutora tutores enfermer* médic* doctor doctora profesor* docente*
      abogado_del_caso letrad* procurador* notari* conductor* recepcionista* gobernanta
      traductor* intérprete* redactor* editor_de_mesa comisari* conservador* guía_del_grupo
      veterinari* ingenier* arquitect* programador* desarrollador* administrador_del_sistema
      product_owner scrum_master analista* consultor* apoderado secretari* ayudante*
      asistente_personal becari* interin* voluntari* portavoz representante* mandatari*
      comisionad* enlace enlaces propietario_del_tema dueño_del_tema le_toca_a lo_asume
      lo_gestiona lo_coordina lo_supervisa se_hace_cargo se_responsabiliza queda_encargad*
      función funciones iniciales firma_de
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
      área áreas división unidad_de_negocio delegación delegaciones oficina_central
      sede_central central filial filiales sucursal sucursales planta_de_producción
      línea_de_montaje cadena_de_montaje montaje soldador* torner* fresador* electricist*
      fontaner* plomer* carpinter* ebanist* mecánic* pintor* albañil* peón peones aprendiz*
      oficial_de_primera jefe_de_taller_interno encargado_de_turno turno_de_noche
      turno_de_mañana mozo_de_almacén mozos_de_almacén carretiller* montacarguist*
      preparador_de_pedidos preparadores_de_pedidos conductor* transportista* camioner*
      estibador* marinero* tripulación patio_de_carga muelle_de_carga centro_logístico
      planificador* aprovisionamiento abastecimiento compras_y_aprovisionamiento laboratorio
      laboratorios control_de_calidad aseguramiento_de_la_calidad metrología
      investigación_y_desarrollo departamento_técnico delineante* proyectist* diseñador*
      desarrollo desarrollador* programador* equipo_de_desarrollo equipo_de_producto
      mesa_de_servicios administrador_de_sistemas enfermería quirófano farmacia_del_hospital
      urgencias_del_hospital admisiones secretaría secretaría_del_centro jefatura_de_estudios
      conserje* bedel* camarer* camareras_de_piso gobernanta lavandería economato intendencia
      vigilancia seguridad_interna mantenimiento_interno jardiner* tractorist* jornaler*
      capataz* ordeño viticultor_de_la_casa enólog* corrector* maquetador*
      traductores_internos revisor* pasantes paralegal* notaría_interna archivo
      restaurador_de_la_casa educadores_del_museo taquilla equipo_de_ventas equipo_de_proyecto
      equipo_de_montaje equipo_de_implantación equipo_de_soporte nuestros_compañeros
      nuestros_colegas de_otro_departamento otros_departamentos interdepartamental*
      los_de_producción los_de_logística los_de_calidad los_de_almacén los_de_informática
      los_de_taller la_gente_de_producción la_gente_del_taller back_office trastienda
      dirección_de_operaciones jefe_de_logística jefa_de_logística jefa_de_producción
      jefa_de_taller jefe_de_cocina jefe_de_sala jefe_de_planificación
      responsable_de_producción responsable_de_logística responsable_de_almacén
      responsable_de_calidad oficina_de_proyectos pmo
    `,
    accounting: `
      contabilidad contable contables contador contadora contadores administración
      administrativ* finanzas financier* tesorería tesorer* departamento_financiero
      departamento_de_administración cobros cobranza cobranzas cuentas_por_cobrar
      cuentas_a_cobrar facturación gestoría asesoría_fiscal caja cajer* controller
      crédito_y_cobranza créditos_y_cobranzas gestión_de_cobro gestión_de_cobros
      riesgos banco tenedor_de_libros interventor* intervención auditor* habilitad*
      pagaduría
      departamento_contable departamento_de_contabilidad departamento_de_facturación
      departamento_de_cobros departamento_de_tesorería sección_de_contabilidad
      oficina_contable oficina_de_pagos servicio_de_contabilidad área_financiera
      dirección_financiera director_financiero directora_financiera jefe_de_contabilidad
      jefa_de_contabilidad jefe_de_administración jefa_de_administración responsable_de_cobros
      responsable_de_facturación responsable_financier* encargada_de_cobros gestor_de_cobros
      gestora_de_cobros cobrador* teneduría tenedora_de_libros asiento asientos libro_mayor
      libro_diario libros_contables libro_de_caja contabiliz* apunte_contable plan_contable
      plan_general_de_contabilidad cierre_contable cierre_del_ejercicio ejercicio_fiscal
      balance_de_situación cuenta_de_resultados cuenta_de_pérdidas cuentas_anuales
      cuentas_por_pagar cuentas_a_pagar arqueo arqueos conciliación conciliaciones concili*
      cuadrar_cuentas cuadre hacienda agencia_tributaria fisco fiscal fiscales fiscalidad
      fiscalista* tribut* impuestos declaración_de_iva retención retenciones sat_fiscal afip
      arca dian sunat sii_fiscal nómina nóminas gestor_administrativo gestoría_fiscal
      asesor_fiscal asesora_fiscal asesoría_contable despacho_contable censor_jurado
      revisor_fiscal comisario_de_cuentas contraloría contralor* síndico fiscalización
      interventor_municipal riesgo_de_crédito límite_de_crédito seguro_de_crédito
      control_de_crédito control_de_gastos control_de_gestión controlling
      presupuesto_y_control gestión_financiera caja_chica fondo_fijo erp_contable
      programa_contable cartera_de_cobros efectos_a_cobrar orden_de_pago órdenes_de_pago
      tesorería_municipal remesas_bancarias crédito_a_clientes
    `,
    competitor: `
      competidor* competencia la_competencia otro_proveedor otros_proveedores otra_oferta
      otras_ofertas otra_empresa otras_empresas otro_fabricante otro_oferente otros_oferentes
      otros_licitadores licitador* licitante* rival rivales alternativa alternativas
      proveedor_actual proveedores_actuales proveedor_habitual suministrador_actual
      el_de_siempre la_otra_propuesta otra_propuesta otras_propuestas otro_candidato
      otros_candidatos candidat* terna finalista* marca_blanca con_quién_compra
      a_quién_compra otro_presupuesto otros_presupuestos otra_cotización otras_cotizaciones
      concurrente* contendient* otra_casa otras_casas otra_compañía otras_compañías otra_firma
      otra_agencia otro_taller otro_despacho otro_estudio otro_hotel otra_constructora
      otra_consultora otra_editorial otra_bodega otro_suministrador otro_distribuidor
      otro_contratista otro_instalador otro_vendedor otros_vendedores otro_postor
      otros_postores postor postores mejor_postor demás_ofertas demás_oferentes
      demás_proveedores demás_licitadores demás_candidatos resto_de_ofertas
      resto_de_proveedores resto_de_candidatos las_otras_ofertas los_otros_proveedores
      otro_de_los_proveedores uno_de_los_proveedores tercer_oferente segundo_clasificado
      primer_clasificado oferta_ganadora oferta_seleccionada oferta_rival oferta_competidora
      proveedor_alternativo proveedores_alternativos proveedor_elegido proveedor_seleccionado
      proveedor_adjudicatario proveedor_de_siempre proveedor_de_toda_la_vida
      proveedor_anterior proveedor_local proveedor_extranjero proveedor_de_la_competencia
      su_proveedor_actual con_quién_trabaja con_quién_trabajan quién_le_suministra
      quién_les_suministra quién_se_lo_hace actor_del_mercado actores_del_mercado
      líder_del_mercado líder_del_sector players operador_rival nueva_entrante recién_llegad*
      producto_sustitutivo sustitutivos imitador* copia_barata genérico genéricos
      producto_de_imitación importación_barata fabricante_asiático low_cost cuota_de_mercado
      posición_en_el_mercado comparativa comparativas comparación_de_ofertas comparar_ofertas
      comparamos_ofertas pedir_ofertas_a_otros pedido_a_varios concurso_entre
      varios_proveedores tres_presupuestos tres_ofertas tres_cotizaciones cuadro_comparativo
      frente_a_la_competencia frente_a_otros a_diferencia_de_otros otras_agencias
      otros_talleres otros_fabricantes otros_distribuidores otros_traductores solución_propia
      hacerlo_en_casa hacerlo_internamente desarrollo_propio seguir_igual quedarse_como_está
      no_hacer_nada benchmark benchmarking de_la_competencia a_la_competencia
      con_la_competencia empresa_rival competir compiten compite competim*
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
      objetivo_de_la_reunión objetivo_de_la_visita objetivo_de_la_llamada
      objetivo_del_encuentro objetivo_del_contacto objetivo_del_correo objetivo_principal
      objetivo_del_día objetivo_concreto objetivo_común objetivo_medible
      finalidad_de_la_reunión finalidad_de_la_llamada propósito_de_la_reunión
      propósito_de_la_visita propósito_de_la_llamada motivo_de_la_llamada motivo_de_la_visita
      motivo_de_la_reunión motivo_del_contacto motivo_de_mi_llamada motivo_de_mi_visita
      motivo_de_este_correo razón_del_contacto el_objeto_de_este por_qué_le_llamo
      por_qué_les_llamo por_qué_nos_vemos por_qué_venimos por_qué_estamos_aquí
      para_qué_nos_vemos para_qué_sirve_la_reunión para_qué_estamos_aquí
      qué_queremos_conseguir qué_queremos_lograr qué_buscamos qué_pretendemos
      qué_nos_proponemos nos_proponemos me_propongo nos_hemos_propuesto nos_marcamos
      nos_fijamos como_meta como_objetivo tiene_por_objeto tiene_como_objetivo tiene_como_fin
      tiene_por_finalidad sirve_para_decidir con_vistas_a con_miras_a de_cara_a encaminad*_a
      orientad*_a dirigid*_a destinad*_a en_aras_de apuntamos_a aspiramos_a queremos_llegar_a
      queremos_terminar_con queremos_cerrar queremos_acordar queremos_aclarar
      queremos_presentar quiero_presentarle queremos_conocer quiero_conocer_su vengo_a
      venimos_para llamo_para llamo_por les_llamo_por le_llamo_por le_contacto_para
      les_contacto_para me_dirijo_a_usted_para nos_dirigimos_a_ustedes_para escribo_para
      nos_reunimos_con_el_fin nos_juntamos_para estamos_aquí_para hoy_queremos
      hoy_vamos_a_decidir hoy_nos_toca al_final_de_la_reunión al_terminar_la_reunión_tendremos
      saldremos_con desenlace fruto_de_la_reunión entregable* producto_de_la_reunión
      conclusión_esperada decisión_esperada indicador_de_éxito criterio_de_éxito
      se_habrá_cumplido habremos_cumplido daremos_por_buena hito_que_buscamos horizonte
      cometido misión visión tarea_principal ideal_a_alcanzar diana obtener obtenemos
      obtengamos consecución cumplir_el_objetivo alcance_de_la_reunión enfoque
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
      qué_quiere qué_quieren qué_espera qué_esperan qué_desea qué_desean qué_busca qué_buscan
      qué_le_gustaría qué_les_gustaría lo_que_quiere lo_que_quieren lo_que_espera
      lo_que_esperan lo_que_desea lo_que_desean queráis quisieses quisiéramos_saber
      quería_saber sus_deseos sus_expectativas su_expectativa su_aspiración su_ilusión
      sus_aspiraciones sus_ambiciones sus_preferencias sus_intereses apetece* apetencia*
      ansía* ansios* afán afanes sueña sueñan sueño_con soñar_con sueños confía_en confían_en
      confiamos_en pretensión pretensiones pretendía* persigue persiguen perseguir reclama
      reclaman exige_para_sí pedimos_que rogamos ruego ruegan solicita solicitan solicitud_de
      esperando a_la_espera_de expectante* estaría_encantad* estaríamos_encantad* encantaría
      encantaríamos le_encantaría les_encantaría nos_encantaría me_encantaría ganas_de
      con_ganas_de tengo_ganas tenemos_ganas muero_por se_muere_por tiene_interés_en
      tienen_interés_en tenemos_interés_en está_interesad* están_interesad* nos_interesa
      me_interesa interesaría le_vendría_bien les_vendría_bien nos_vendría_bien
      me_vendría_bien vendría_bien sería_ideal lo_ideal_sería sería_estupendo sería_bueno
      estaría_bien preferiblemente a_ser_posible si_pudiera_elegir opta_por se_decanta_por
      tiene_la_intención tienen_la_intención tenemos_la_intención intención_de propósito_de
      planea* tiene_previsto tienen_previsto tenemos_previsto proyecta_abrir piensa_en
      piensan_en quiere_crecer quiere_abrir quieren_ampliar quiere_renovar quieren_cambiar
      se_propone se_proponen voluntad_de con_la_esperanza esperanza* antojo carta_a_los_reyes
      lista_de_deseos a_gusto_del_cliente a_su_gusto gustos capricho* encargar_a_medida
    `,
    need: `
      necesit* necesari* necesidad necesidades hace_falta hacen_falta le_hace_falta
      les_hace_falta falta_que precisa precisan precisamos preciso_de requiere* requer*
      requisit* imprescindible* indispensable* exige exigen exigencia* demanda demandas
      le_importa les_importa importa importan importante* fundamental* clave prioridad*
      prioritari* esencial* urge urgen depende_de no_puede_prescindir carencia* carece*
      qué_le_falta qué_les_falta lo_que_le_falta tiene_que_tener resulta_vital vital
      vitales su_prioridad sus_prioridades en_juego pesa_más pesan_más
      qué_necesita qué_necesitan qué_les_hace_falta qué_le_hace_falta lo_que_necesita
      lo_que_necesitan sus_necesidades su_necesidad le_falta les_falta falta_de falta_personal
      falta_tiempo falta_espacio faltan_manos falta_capacidad me_hace_falta nos_hace_falta
      harán_falta hará_falta haría_falta menester ha_de_tener debe_tener debe_cumplir
      debe_contar_con tiene_que_cumplir tiene_que_funcionar tiene_que_llegar sin_eso_no
      no_puede_faltar no_pueden_faltar no_puede_fallar no_puede_parar no_pueden_parar
      no_se_puede_parar no_puede_esperar no_pueden_esperar imperios* imperativ* perentori*
      ineludible* inaplazable* inexcusable* preceptiv* obligatori* vital_para crucial*
      decisiv* primordial* capital_para central_para básic* elemental* cardinal
      de_primera_necesidad de_vital_importancia de_suma_importancia mucha_importancia
      lo_más_importante lo_importante_es lo_principal lo_primero_para lo_que_más_le_importa
      lo_que_más_les_importa lo_que_de_verdad_importa lo_que_cuenta cuenta_mucho cuentan_mucho
      pesa_mucho es_clave punto_clave puntos_clave factor_clave factores_clave depende_del
      dependen_de le_va_la_vida les_va_en_ello se_juega se_juegan se_juega_mucho juegan_mucho
      está_en_juego vive_de_ello da_prioridad dan_prioridad prioriz* antepon* no_renuncia_a
      insuficien* escasez escase* escaso déficit deficit* hueco huecos vacante* laguna*
      vacío_que_cubrir cubrir_la_necesidad cubrir_el_hueco anda_falt* andan_falt* andan_cortos
      va_justo van_justos anda_just* se_queda_corto se_quedan_cortos no_da_abasto
      no_dan_abasto especificacion* exigid* reclama reclaman precis*_de precisar precisarán
      precisaba* pliego_de_condiciones normativa_obliga la_norma_exige la_ley_exige
      cumplimiento_normativo homologación homologaciones reglamentari* plazo_ajustado
      urgencia_de necesita_urgente espacio_de_almacén mano_de_obra repuestos_a_tiempo
      disponibilidad_inmediata trazabilidad seguridad_de_suministro
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
      qué_le_preocupa qué_les_preocupa qué_le_inquieta qué_teme qué_temen lo_que_teme
      lo_que_temen le_inquieta le_angustia le_agobia le_asusta les_asusta le_da_miedo
      les_da_miedo me_da_miedo da_miedo da_vértigo vértigo pánico pavor asust* espant* horror
      terror alarm* nervios nervios* zozobra desasosiego ansiedad ansios* intranquil* congoj*
      desazón desespera* desesper* impotencia malestar hastío hart* está_harto están_hartos
      cansad* agotad* quemad* pesadilla* sinvivir insomnio noches_en_vela en_vela en_vilo
      pasa_la_noche no_pega_ojo no_pegan_ojo roba_el_sueño come_la_cabeza le_da_vueltas
      dando_vueltas talón_de_aquiles espina_clavada calvario odisea suplicio carga_de_trabajo
      lastre* estorbo obstácul* escollo* traba trabas barrera* atasco* atolladero
      callejón_sin_salida encrucijada crisis colapso* colaps* desbord* saturad* saturación
      agua_al_cuello soga_al_cuello contratiempo* imprevist* susto sustos complicación
      complicaciones complic* apremio molestia molestias fastidi* incordi* incomod* padec*
      sufr* sufre_de les_pesa le_pesa le_cuesta_caro les_cuesta_caro sale_mal si_algo_falla
      si_no_llega si_se_para miedo_a_equivocarse miedo_al_cambio miedo_a_perder miedo_a_que
      temor_a quedar_mal_ante quedar_mal_con hacer_el_ridículo perder_el_puesto
      perder_clientes perder_dinero perder_la_licencia perder_la_cosecha pérdida_de_datos
      pérdidas paradas_de_máquina paradas_imprevistas caída_del_sistema caídas_del_sistema
      incumplir_plazos multa multas sanción sanciones listas_de_espera quejas_de_huéspedes
      malas_críticas fuga_de_talento bajas_de_personal falta_de_personal morosidad descuadre*
      rotura_de_stock roturas_de_stock sobrecost* plaga* sequía helada heladas ciberataque*
      accidente* accidentes_laborales en_peligro pone_en_riesgo pone_en_peligro arriesg*
      expuest*
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
      por_qué_le_miden cómo_le_miden cómo_les_miden cómo_lo_miden cómo_se_mide cómo_se_le_mide
      con_qué_se_mide en_qué_se_mide se_mide_por se_miden_por le_evalúan les_evalúan
      lo_evalúan la_evalúan es_evaluad* son_evaluad* se_le_evalúa se_le_juzga se_le_valora
      se_le_exige se_le_paga_por le_pagan_por les_pagan_por cobra_por_objetivos
      cobran_por_objetivos retribución_por_objetivos dirección_por_objetivos
      pago_por_resultados paga_de_beneficios parte_variable salario_variable sueldo_variable
      parte_del_sueldo variable_ligado ligado_a_resultados depende_su_bono depende_su_prima
      de_qué_depende_su su_bono sus_bonos su_prima su_comisión su_incentivo sus_incentivos
      su_variable sus_indicadores su_kpi sus_kpi sus_métricas su_cuota sus_cifras sus_números
      su_puesto_depende su_carrera su_ascenso su_promoción promocionar promoción_interna
      aumento_de_sueldo subida_de_sueldo gratificación gratificaciones recompens* premi*
      premio_anual felicitan felicitación_de_su_jefe le_aplauden reconocimiento_interno
      le_echan_en_cara le_reprochan le_regañan le_riñen le_piden_explicaciones
      le_piden_resultados le_piden_números tiene_que_justificar rinde_cuentas_a
      rinden_cuentas_a rendición_de_cuentas reporta_a reportan_a reporta_cada responde_del
      responde_de_los control_mensual informe_mensual_a_dirección revisión_de_objetivos
      reunión_de_resultados objetivo_trimestral objetivos_trimestrales objetivo_mensual
      objetivos_mensuales objetivos_de_ahorro objetivo_de_ahorro objetivo_de_ventas
      objetivos_de_ventas objetivos_personales su_jefe_le_pide su_jefa_le_pide su_jefe_mira
      su_jefe_valora el_consejo_mira el_consejo_le_pide ante_su_jefe ante_su_jefa
      ante_el_consejo ante_la_dirección ante_la_junta quedar_bien_ante baremo_interno
      benchmark_interno índice_de_satisfacción índices ratio ratios tasa_de_ocupación
      tasa_de_error tasa_de_rechazo tasa_de_reingresos tasa_de_graduación tasa_de_retrasos
      ocupación_media coste_por_unidad costo_por_unidad coste_por_estancia
      puntualidad_de_entrega tiempo_de_ciclo productividad eficiencia oee nps
      número_de_visitantes toneladas_por_hora litros_por_vaca plazo_medio horas_facturables
      disponibilidad_del_servicio acuerdo_de_nivel_de_servicio sla cuenta_de_resultados
      puntaje puntajes calificación calificaciones nota_media auditoría_anual
      memoria_de_gestión marcador termómetro vara_de_medir listón
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
      qué_gana qué_ganan qué_gano qué_le_aporta qué_aportamos lo_que_gana lo_que_ganan
      interés_común ganamos_todos ganan_los_dos terreno_común diferencial se_gana se_ahorra
      se_ahorran ahorro_de horas_menos minutos_menos días_menos menos_tiempo menos_gasto
      menos_horas menos_errores menos_esperas menos_quejas menos_consumo menos_papeleo
      menos_riesgo menos_trabajo menos_bajas más_rápid* más_seguro más_segura más_sencill*
      más_fácil más_barat* más_cómod* más_fiable* más_margen más_ventas más_ocupación
      más_pacientes más_huéspedes más_cosecha más_calidad más_horas_de mayor_calidad
      mayor_margen mejor_calidad mejor_servicio mejor_precio mejor_imagen favorec*
      favorable_para contribuy* contribución* ayuda_a ayudan_a ayudamos_a permite permiten
      permitirá permitimos le_permite les_permite le_facilita les_facilita le_ahorra
      les_ahorra le_evita les_evita libera_tiempo liberar_tiempo aligera* alivia*
      descarga_a_su elimina elimin* baja_el_coste abarata* aument* increment* duplic* triplic*
      multiplic* eleva_la refuerz* reforz* potenci* impuls* aceler* asegura_el protege*
      proteg* previene prevenir agrega_valor añade_valor añadir_valor generar_valor
      genera_valor crear_valor crea_valor merece_la_pena vale_la_pena sale_a_cuenta
      sale_rentable le_compensa les_compensa se_paga_sol* se_amortiza se_recupera roi
      plusvalía redund* en_pro_de bienestar comodidad confort fiabilidad confianza_para
      eficiencia eficien* efica* productividad competitiv* sinergia* complement* bazas
      bondades virtudes atractivo_para conveniencia sacar_provecho a_medida_de
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
      por_esto por_ello por_aquello por_dicha_razón por_esa_razón por_tal_motivo por_tal_razón
      por_razones por_motivos por_motivo_de por_razón_de por_culpa_de por_falta_de
      por_exceso_de por_cuestión_de por_cuestiones_de por_ese_lado por_consiguiente por_ende
      por_aquello_de por_lo_cual por_que_queremos porque_queremos porque_el porque_la
      porque_no porque_su en_consecuencia en_virtud_de en_atención_a en_función_de en_base_a
      en_relación_con_ello consecuentemente así_pues de_modo_que de_manera_que de_forma_que
      de_tal_modo por_cuyo_motivo teniendo_en_cuenta habida_cuenta considerando_que
      considerando tomando_en_cuenta como_consecuencia como_resultado a_resultas_de a_tenor_de
      atendiendo_a con_motivo_de con_ocasión_de a_fuerza_de merced_a siendo_así supuesto_que
      como_quiera_que desde_que_sabemos a_causa_del debido_al debida_a gracias_al
      gracias_a_que es_debido obedece_a obedecen_a responde_a_que viene_de se_explica_por
      se_explica_porque explicación_de la_explicación_es radica_en reside_en estriba_en
      consiste_en se_basa_en se_basan_en basad*_en basándonos basamos_en se_fundamenta_en
      se_justifica causal causante* origen_del origen_de_la raíz_del raíz_del_problema
      la_clave_está_en el_trasfondo el_detonante detonante detonó provoc* ocasion* caus*_por
      desencaden* conduj* conllev* implic*_que nos_hizo nos_ha_hecho nos_llevó_a nos_lleva_a
      nos_mueve nos_movió nos_impulsa nos_obliga nos_empuja_a lo_que_pesó lo_que_nos_convenció
      lo_que_nos_frenó lo_que_decidió el_factor_decisivo factores_decisivos criterio_decisivo
      razón_principal motivo_principal razones_principales principal_motivo principal_razón
      razón_de_fondo razón_de_peso razones_de_peso motivos_económicos motivos_técnicos
      razones_económicas razones_técnicas argumento_decisivo argumentos decantó_la_balanza
      la_balanza el_motivo_es la_razón_es se_debe_al que_si_no al_ser al_no_tener al_haber
      por_ser por_haber por_tener por_no_tener por_no_cumplir por_estar
      originó originado
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
      nuestro_mínimo nuestros_mínimos el_mínimo la_mínima mínimo_aceptable mínimo_exigible
      mínimo_imprescindible mínimo_irrenunciable mínimamente lo_mínimo lo_menos mínimo_de
      como_poco como_mínimo_exigimos cuanto_menos no_menos_de nunca_menos_de nunca_por_debajo
      ni_un_punto_menos ni_un_céntimo_menos ni_un_centavo_menos menos_de_eso_no por_menos_no
      por_menos_de por_menos_no_firmamos por_debajo_no por_debajo_de_ese_precio
      por_debajo_de_ahí por_debajo_de_esa_cifra por_debajo_perdemos precio_más_bajo
      precio_límite precio_tope_mínimo precio_de_coste precio_de_costo a_precio_de_coste
      coste_directo importe_mínimo pedido_mínimo cantidad_mínima volumen_mínimo plazo_mínimo
      duración_mínima anticipo_mínimo compra_mínima consumo_mínimo facturación_mínima
      tarifa_mínima honorarios_mínimos superficie_mínima estancia_mínima margen_del
      margen_bruto_mínimo rentabilidad_mínima umbral_de_rentabilidad punto_muerto
      punto_de_equilibrio cubrir_costes cubrir_gastos cubre_costes cubrimos_costes
      sin_perder_dinero perdemos_dinero no_ganamos_dinero nos_cuesta_dinero no_cubre_costes
      no_cubrimos no_nos_salen_las_cuentas no_salen_las_cuentas no_salen_los_números
      no_nos_da_la_cuenta no_nos_cierran_los_números no_nos_sale no_nos_conviene
      no_nos_interesa_por_menos no_merece_la_pena_por no_vale_la_pena_por nos_vamos
      nos_marchamos nos_levantaremos nos_retiraremos me_levanto me_retiro nos_plantamos
      abandonamos abandonaremos dejamos_la_mesa dejar_la_mesa salimos_de_la_negociación
      cortamos_la_negociación cerramos_la_carpeta damos_por_terminada_la_negociación
      preferimos_no_firmar preferimos_perder_el_pedido mejor_no_firmar no_firmamos_si
      no_firmaremos no_hay_trato no_hay_acuerdo_si no_entramos no_nos_metemos
      punto_de_no_retorno punto_de_salida línea_de_fondo línea_de_retirada límite_inferior
      cota_inferior cota_mínima franja_inferior suelo_del_precio suelo_de_negociación
      alternativa_si_no_hay_acuerdo mejor_alternativa_a segunda_opción opción_b
      plan_alternativo plan_de_reserva salida_alternativa si_no_hay_acuerdo si_no_se_alcanza
      precio_objetivo posición_de_partida posición_mínima postura_mínima zona_de_acuerdo zopa
      horquilla rango_aceptable margen_de_seguridad lo_irrenunciable irrenunciable* sí_o_sí
      lo_justo lo_justo_para lo_estrictamente_necesario lo_indispensable tarifa_base
      base_mínima
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
      pedir_opinión pide_opinión pida_su_opinión pedirle_que_nos_diga le_pregunto les_pregunto
      le_preguntamos les_preguntamos quisiera_preguntarle una_pregunta otra_pregunta
      pregunta_de_control preguntas_de_control ronda_de_preguntas lista_de_preguntas
      batería_de_preguntas preguntas_al_cliente preguntas_para_el_cliente preguntas_clave
      preguntas_para_abrir preguntas_de_apertura turno_de_preguntas lanzar_la_pregunta
      lanzamos_la_pregunta formul*_preguntas formul*_la_pregunta qué_desea qué_desean
      qué_piensa qué_piensan qué_cree qué_propone qué_proponen qué_prefiere qué_prefieren
      qué_haría_falta qué_le_haría qué_tendría_que_pasar qué_ha_probado qué_les_ha_pasado
      qué_le_trae qué_le_ha_traído qué_le_gusta qué_le_molesta qué_no_le_gusta qué_cambiaría
      qué_cambiarían qué_mejoraría qué_necesitáis qué_buscáis qué_esperáis qué_queréis
      qué_os_gustaría qué_te_gustaría qué_esperas qué_necesitas qué_quieres qué_opinas
      cómo_trabaja cómo_trabajan cómo_lo_hacen cómo_lo_hace_hoy cómo_lo_resuelven
      cómo_se_imagina cómo_le_gustaría cómo_les_gustaría cómo_valora cómo_valoran cómo_decide
      cómo_deciden cómo_mide cómo_miden cómo_han_sido quién_decide quién_más_participa
      quién_más_opina cuándo_necesita cuándo_necesitan cuánto_le_cuesta cuánto_les_cuesta
      cuál_es_su cuáles_son_sus en_qué_podemos_ayudar por_dónde_empezaría hábleme_de
      háblenos_de háblame_de descríbame descríbanos coménteme coménteos coméntenos acláreme
      acláreme_por_favor ayúdeme_a_entender ayúdenos_a_entender ponga_un_ejemplo
      póngame_un_ejemplo le_importaría_contarme podría_contarme podría_contarnos
      podría_decirme podría_decirnos podrían_decirnos podría_explicarme podría_explicarnos
      puede_decirme puede_contarme me_puede_decir me_puede_contar nos_puede_contar
      nos_podría_decir quisiera_saber quisiéramos_saber quisiera_conocer quisiéramos_conocer
      nos_gustaría_conocer me_gustaría_conocer necesito_saber necesitamos_saber dígame_si
      díganos_si confirme_si indague_sobre encuest* recabe_la_opinión recabar_la_opinión
      recab*_información inquir* demand*_información pedir_información pida_información
      requer*_información petición_de_información pedir_aclaraciones escarb* tire_del_hilo
      tirar_del_hilo sonsac* repregunt* interpel*
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
      sepa_escuchar saber_escuchar primero_escuchar primero_escuchamos ante_todo_escuchar
      todo_oídos soy_todo_oídos somos_todo_oídos oídos_abiertos prestar_oídos prestamos_oídos
      aguzar_el_oído oído_atento oír_al_cliente oír_su_versión oírle oírles oírlos óigale
      óigalo óigalos oigamos con_atención mirar_a_los_ojos mirada_atenta asentir asienta
      asiente asentimos deja_que_hable dejar_que_hable dejemos_que_hable deje_que_hable
      deje_que_hablen deje_que_el_cliente dejar_que_el_cliente dejamos_que_el_cliente
      deja_que_el_cliente que_el_cliente_hable que_hable_el_cliente que_hable_él
      que_hable_ella que_hable_primero hable_primero_el_cliente primero_habla_el_cliente
      el_cliente_habla_primero le_toca_hablar les_toca_hablar es_su_turno su_turno_de_palabra
      espacio_para_hablar espacio_para_el_cliente tiempo_para_el_cliente tiempo_para_escuchar
      minutos_para_el_cliente turno_abierto turno_de_intervención micrófono_abierto
      abrir_la_conversación abrir_el_turno ofrecer_la_palabra tomar_la_palabra toma_la_palabra
      no_interrumpir no_le_interrumpa no_cortar no_le_cortes no_cortarle no_corte sin_cortarle
      sin_cortar no_acabar_sus_frases no_termine_sus_frases no_rebatir_todavía
      no_discutir_todavía no_defenderse callamos_y_escuchamos nos_callamos me_callo
      cerrar_la_boca morderse_la_lengua morderme_la_lengua muérdase_la_lengua pausa pausas
      hacer_una_pausa haga_una_pausa aguante_el_silencio aguantar_el_silencio
      respetar_los_silencios contar_hasta_cinco cuente_hasta_cinco espere_la_respuesta
      esperar_la_respuesta espere_a_que_termine esperar_a_que_termine hasta_que_termine
      hasta_que_acabe la_mitad_del_encuentro mitad_de_la_conversación mitad_para_ellos
      reparto_del_tiempo reparto_de_palabra setenta_treinta ochenta_veinte
      dos_tercios_del_tiempo hablar_poco hable_poco hablamos_poco hablamos_menos escuche_más
      más_escuchar_que preguntar_y_escuchar preguntamos_y_escuchamos pregunte_y_calle
      preguntar_y_callar tomando_notas apunte_lo_que apuntar_lo_que apuntamos_lo_que
      apunta_sus_palabras con_sus_propias_palabras con_sus_palabras en_sus_propias_palabras
      repetir_con_sus_palabras repita_con_sus_palabras resumir_lo_oído resuma_lo_que
      confirmar_lo_entendido si_he_entendido_bien si_les_entendí_bien entender_al_cliente
      entender_antes_de comprender_antes_de empatía empátic* ponerse_en_su_lugar
      ponernos_en_su_lugar ponerse_en_su_piel cuéntenos_su cuénteme_su le_escucho les_escucho
      le_escuchamos les_escuchamos lo_escuchamos los_escuchamos versión_del_cliente
      voz_del_cliente
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
      cuenten contamos contemos contaremos cuentan contado cuéntele cuéntales explíquele
      explíqueles explíquelo plantear* planteamos planteé hablar hable hablamos hablen habló
      háblele háblales hablarle hablarles conversar platicar platic* charlar dialog* pronunci*
      enunci* proclam* decíamos dijo dijeron dijimos dije dirá dirán diré diría diríamos dile
      diles dígame_usted dicho_esto es_decir o_sea repita repite repetimos enfati*
      hace_hincapié hincapié remarc* puntualiz* matiz* especific* concret*_que ilustr*
      ejemplific* argument* alega asever* asegur*_que confirm*_que asent*_que reitere reiterar
      reiter* insist*_en_que record*_que recordar* recuerde* recordamos adelante_que
      anticip*_que previ*_que dar_a_conocer dé_a_conocer dar_cuenta_de dar_noticia dar_parte
      dé_parte dar_detalles dé_detalles dar_el_mensaje transmisión hacer_constar hago_constar
      sacar_el_tema saque_el_tema saca_a_relucir hágalo_saber hágaselo_saber déjelo_claro
      déjeselo_claro dejar_dicho deje_dicho de_viva_voz en_voz_alta sin_rodeos sin_tapujos
      hablando_claro ir_al_grano vaya_al_grano con_franqueza en_resumen literalmente
      verbalmente de_palabra discurso alocución texto_sugerido frase_modelo frases_modelo
      puede_decir puede_decirse podemos_decir se_puede_decir mejor_diga mejor_decir se_le_dice
      se_les_dice le_decimos les_decimos le_digo les_digo te_digo le_diría le_diríamos
      le_explico le_explicamos les_explicamos le_cuento les_cuento le_contamos les_contamos
      le_informo les_informo le_informamos les_informamos le_comunico le_comunicamos
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
      qué_objetivo* qué_desea* qué_cosas qué_cosa qué_clase qué_tipo qué_parte qué_piensa*
      qué_cree* qué_prefiere* qué_le_trae qué_le_falta qué_les_falta qué_le_duele
      qué_les_duele qué_le_frena qué_les_frena qué_teme* qué_cambia* qué_gana* qué_pierde*
      qué_falló qué_día qué_fecha qué_hora qué_precio* qué_presupuesto* qué_condiciones
      qué_criterio* qué_resultado* qué_riesgo* qué_proveedor* qué_persona* qué_paso*
      qué_motivo* qué_razón qué_producto* qué_servicio* qué_volumen* qué_cantidad*
      qué_esfuerzo cuál_es cuáles_son cuál_sería a_cuál de_cuál cómo_fue cómo_puedo
      cómo_podemos cómo_podríamos cómo_piensa* cómo_quiere* cómo_prefiere* cómo_valora*
      cómo_llega* cómo_hace* cómo_sabe* cómo_paga* cómo_elige* cómo_gestiona* cómo_organiza*
      cómo_evalúa* cómo_mejora* cómo_reacciona* cómo_imagina* cómo_llevan cómo_se_llama
      quién_es quién_decide quién_firma quién_paga quién_más quién_usa quién_lo quién_la
      quién_va quién_se por_quién para_quién de_quiénes desde_cuándo hasta_cuándo para_cuándo
      cada_cuánto cuánto_tiempo cuánto_cuesta cuánto_le cuánto_les cuánto_puede* cuánto_dura
      cuántas_veces cuántas_personas cuántos_años de_dónde a_dónde por_dónde desde_dónde
      hacia_dónde en_dónde acaso verdad_que no_es_así no_cree no_le_parece
      para_qué_sirve para_qué_quiere para_qué_necesita en_qué_consiste en_qué_podemos
      en_qué_se con_qué_frecuencia con_qué_presupuesto de_qué_depende de_qué_manera
      en_qué_plazo hasta_qué_punto qué_podemos_hacer qué_va_a_pasar qué_hay_que qué_tiene_que
      qué_se_espera
    `,
    write: `
      escrib* escrit* correo correos correo_electrónico email emails e_mail mail mails
      mensaje mensajes carta cartas redact* nota notas whatsapp wasap mandar_un_correo
      enviar_un_correo por_escrito misiva* comunicado comunicación_escrita respuesta_escrita
      texto textos borrador* plantilla plantillas asunto remitente destinatari* burofax
      oficio oficios fax sms posdata anot* apunt* formulario* mensajería buzón
      por_correo por_correo_electrónico por_email por_carta por_mensaje por_whatsapp un_correo
      el_correo este_correo su_correo mi_correo nuestro_correo correo_de_confirmación
      correo_de_resumen correo_de_respuesta correo_de_seguimiento carta_de_presentación
      carta_de_agradecimiento carta_de_disculpa carta_de_reclamación carta_de_rechazo
      carta_certificada carta_modelo correo_modelo modelo_de_carta modelo_de_correo
      asunto_del_correo cuerpo_del_correo pie_de_firma firma_del_correo encabezamiento*
      encabezado* membrete* sobre_cerrado posdatas párrafo párrafos línea_de_asunto saludo
      saludos despedida_cordial estimado estimada estimados atentamente cordialmente en_copia
      con_copia copia_oculta adjunto archivo_adjunto pon*_por_escrito poner_por_escrito
      pongo_por_escrito ponemos_por_escrito deje_por_escrito dejar_por_escrito
      dejamos_por_escrito quede_por_escrito confirm*_por_escrito negro_sobre_blanco
      mandar_un_mensaje mande_un_mensaje envíe_un_correo enviamos_un_correo mandamos_un_correo
      mando_un_correo envío_un_correo le_mando_un_correo le_escribo les_escribo le_escribimos
      les_escribimos te_escribo os_escribo le_mandaremos_un_correo unas_líneas cuatro_líneas
      unas_palabras dos_líneas teclear teclee tecle* transcrib* transcripción levantar_acta
      levanta_acta levantamos_acta levante_acta acta_de_la_reunión acta_firmada circular
      circulares memorando memorándum memo memos informe informes informe_escrito
      resumen_escrito dictado dictar notificación notificaciones nota_interna nota_de_prensa
      nota_de_visita nota_de_agradecimiento bloc_de_notas cuaderno libreta bolígrafo pluma
      puño_y_letra folio folios página documento documentos cuestionario_escrito hoja hojas
      ficha_de_visita bandeja_de_entrada bandeja_de_salida boletín newsletter telegrama
      mensajito chat chats slack teams_chat mensaje_de_texto mensaje_privado mensaje_directo
      linkedin_mensaje traducción_escrita versión_escrita esquela escrito_de_alegaciones
      instancia solicitud_escrita requerimiento_escrito
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
      le_llamo les_llamo le_llamaré le_llamamos les_llamamos te_llamo os_llamo lo_llamo
      la_llamo volver_a_llamarle le_devuelvo_la_llamada les_devuelvo_la_llamada
      devolución_de_llamada rellamada rellamar llamada_telefónica llamada_en_frío
      llamada_de_seguimiento llamada_de_prospección llamada_de_presentación
      llamada_de_bienvenida llamada_perdida llamadas_salientes llamadas_entrantes
      llamada_a_puerta_fría guion_de_llamada guion_telefónico conversación_telefónica
      contacto_telefónico entrevista_telefónica cita_telefónica atención_telefónica
      coger_el_teléfono coja_el_teléfono coge_el_teléfono cojo_el_teléfono agarrar_el_teléfono
      levantar_el_teléfono levante_el_teléfono tomar_el_teléfono atender_el_teléfono
      atienda_el_teléfono contestar_el_teléfono contestador* buzón_de_voz mensaje_de_voz
      nota_de_voz audio_de_whatsapp dejar_recado dejar_un_recado deje_recado recado recados
      auricular* cascos altavoz manos_libres tono_de_voz descuelgue cuelgue cuelga colgamos
      número_de_teléfono número_directo número_gratuito línea_gratuita prefijo fijo_o_móvil
      teléfono_fijo teléfono_móvil teléfono_celular tel tlf tfno localizar_por_teléfono
      hablar_por_teléfono hablamos_por_teléfono habló_por_teléfono hablé_por_teléfono
      me_pongo_al_teléfono póngame_con pásame_con páseme_con le_paso_con le_comunico_con
      telemarketing televenta televentas call_center centro_de_llamadas teleoperador*
      operadora operadoras recepcionista zoom teams_meet skype google_meet videocall
      por_videollamada por_vídeo en_línea_conferencia conferencia_telefónica llamada_grupal
      multiconferencia timbrazo timbr* pegar_un_toque dar_un_telefonazo echar_un_telefonazo
      un_llamadito repicar contact*_por_teléfono contacto_inicial establecer_contacto
      tomar_contacto toma_de_contacto primera_llamada segunda_llamada buenos_días_le_llamo alo
      bueno_le_llamo
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
      reunión_de_ventas reunión_comercial reunión_inicial reunión_de_trabajo reunión_de_cierre
      reunión_de_revisión reunión_mensual reunión_semanal reunión_trimestral reunión_anual
      primera_reunión segunda_reunión próxima_reunión reunámonos nos_reuniremos nos_reunimos
      se_reúnen se_reunió tenemos_una_reunión tuvimos_una_reunión mantener_una_reunión
      celebrar_una_reunión sala_de_reuniones sala_de_juntas despacho_del_director
      en_sus_oficinas en_nuestras_oficinas en_su_casa en_nuestra_casa en_sus_instalaciones
      in_situ sobre_el_terreno visita_comercial visita_técnica visita_de_cortesía
      visita_de_seguimiento visita_guiada visita_de_obra visita_al_hotel visita_al_cliente
      visita_del_cliente pasarme_por me_paso_por nos_pasamos_por pasamos_a_verle
      pasamos_a_verlos ir_a_ver ir_a_verle iremos_a_verles vamos_a_verle verle verles
      verlo_en_persona acercarnos_a acercarme_a nos_acercamos me_acerco recibirles recibirle
      nos_recibe nos_reciben nos_recibió recepción_de_visitas quedar_con quedamos_con
      vernos_las_caras nos_vimos nos_vemos_el nos_sentamos sentarnos sentarse_a_hablar
      sentémonos sentarnos_a_hablar coloquio* tertulia* mesa_redonda mesas_redondas seminario*
      congreso* simposio* conferencia conferencias webinar webinars taller_práctico ponencia
      ponencias desayuno almuerzo cena_de_trabajo comida_con comemos_con cafecito
      tomamos_un_café tomar_algo copa_de_vino cata_con audiencia vista_oral comparecencia
      consulta_médica consejo_de_obra reunión_de_obra comité comités asamblea asambleas
      tutoría tutorías pleno reunión_de_vecinos rueda_de_prensa mesa_de_trabajo
      grupo_de_trabajo sesión_de_trabajo sesión_informativa sesión_inicial daily standup
      retrospectiva sprint_review workshop reunión_en_línea reunión_virtual reunión_telemática
      telemátic* encuentro_virtual cita_previa cita_concertada concertar_una_cita pedir_cita
      pedir_una_cita feria_del_sector stand estand expositor* salón_profesional
      conversamos_con dialogar diálogo diálogos intercambio_de_ideas toma_de_contacto
      negociación negociaciones ronda rondas ronda_de_contactos levantar_la_sesión
      participantes quórum
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
      orden_de_la_llamada orden_de_la_conversación orden_de_los_temas orden_de_intervenciones
      puntos_del_orden_del_día punto_uno punto_dos punto_primero primer_punto segundo_punto
      tercer_punto último_punto otros_asuntos ruegos_y_preguntas lectura_del_acta
      aprobación_del_acta agenda_de_la_reunión agenda_de_la_visita agenda_de_la_llamada
      agenda_del_día programa_de_la_visita programa_de_la_jornada plan_de_la_visita
      plan_de_la_llamada plan_de_la_reunión_de plan_del_día estructura_de_la_reunión
      estructura_de_la_visita guion_de_la_reunión guion_de_la_llamada guion_de_la_visita
      guion_de_conversación curso_de_la_reunión marcha_de_la_reunión transcurso_de_la_reunión
      transcurrir* discurrir discurre cómo_transcurrirá cómo_será_la_reunión
      cómo_se_desarrollará se_desarrollará se_desarrolla_así así_va_a_ser así_vamos_a
      así_se_hará esto_es_lo_que_haremos qué_va_a_pasar qué_va_a_ocurrir qué_veremos_hoy
      hoy_veremos hoy_trataremos trataremos tratar_los_temas temas_de_hoy lo_que_veremos
      lo_que_trataremos lo_que_va_a_pasar reparto_del_tiempo distribución_del_tiempo bloque
      bloques bloque_horario franja_horaria tramo_horario tiempo_previsto tiempo_total
      tiempo_disponible duración_prevista duración_estimada duración_total duración_máxima
      quince_minutos veinte_minutos treinta_minutos cuarenta_minutos cuarenta_y_cinco_minutos
      cinco_minutos diez_minutos un_cuarto_de_hora hora_y_media dos_horas una_hora_y_media
      minutos_para min minuto hora_de_inicio hora_de_fin hora_de_comienzo hora_de_finalización
      de_nueve_a_diez de_diez_a_once de_las_nueve_a luego_pasamos_a después_pasamos_a
      después_hablamos luego_hablamos primero_usted primero_ustedes primero_veremos
      en_primer_lugar_veremos a_continuación_veremos por_último_veremos para_terminar_veremos
      pasamos_al_siguiente pasar_al_siguiente_punto escaleta escaletas sumario índice_de_temas
      esquema_de_la_reunión tabla_de_tiempos planificador parte_de_visita acta_de_reunión
      acta_de_visita acta_de_la_junta libro_de_actas memoria_de_la_reunión asistentes
      relación_de_asistentes lugar_y_hora fecha_y_lugar fecha_y_hora convocatoria_de_reunión
      apertura_y_cierre recorrido_de_la_visita ruta_de_la_visita programa_provisional
      programa_definitivo calendario_de_trabajo
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
      responder_a_su respondemos_a_su en_respuesta_a en_contestación_a respuesta_por_escrito
      respuesta_escrita respuesta_definitiva respuesta_final respuesta_motivada respuesta_en
      respuesta_antes_del respuesta_a_su darle_una_respuesta darles_una_respuesta
      daremos_una_respuesta dará_respuesta darán_respuesta recibe_respuesta reciben_respuesta
      recibir_respuesta obtendrá_respuesta tendrá_nuestra_respuesta tendrán_nuestra_respuesta
      tendrá_noticias_nuestras tendrán_noticias_nuestras dar_noticias daremos_noticias
      demos_noticias tener_noticias le_haremos_saber les_haremos_saber le_haré_saber
      le_informaremos les_informaremos le_informaré le_comunicaremos les_comunicaremos
      le_comunicaré se_le_comunicará se_les_comunicará se_le_informará se_les_informará
      le_llamaremos les_llamaremos le_llamaré_con le_escribiremos les_escribiremos
      le_escribiré le_devolvemos les_devolvemos me_comunico_con_usted me_pondré_en_contacto
      nos_pondremos_en_contacto nos_comunicaremos le_digo_cosas ya_le_digo ya_le_contaré
      le_cuento_el_resultado le_tendremos_al_corriente les_tendremos_al_corriente
      le_mantendremos_informad* les_mantendremos_informad* mantener_informad*
      mantenemos_informad* le_mantengo_informad* volveremos_con volveré_con vuelvo_con
      volver_a_usted volveremos_a_usted regresaremos_con regreso_con quedamos_en_responder
      quedo_en_responderle acusamos_recibo acuso_recibo confirmación_de_recepción
      confirmar_recepción recibido_su_correo hemos_recibido_su recibimos_su_correo
      al_recibir_su reaccion* reacción_del_cliente contrarréplica contraargumento
      contraargument* refut* contesta_así conteste_así respuesta_tipo respuestas_tipo
      respuesta_modelo respuestas_modelo respuesta_sugerida respuesta_posible
      salida_a_la_objeción despej*_dudas disip* disipar_dudas resuelva_la_duda
      resolver_la_duda resolver_su_duda aclare_la_duda aclarar_dudas solventar_dudas
      solvent*_dudas dar_explicación preguntas_frecuentes alegación alegaciones contestador_no
      se_pronuncia pronunciarse pronunciamiento nos_pronunciaremos dictamen devolver_respuesta
      devolverle_respuesta
    `,
    begin: `
      empez* empiez* comenz* comienz* comienzo inici* inicio abrir abre abra abrimos apertura
      arranc* arranque primero primera en_primer_lugar ante_todo antes_que_nada antes_de_nada
      para_empezar al_principio al_comienzo al_inicio al_empezar al_abrir de_entrada
      de_inicio desde_el_principio desde_el_primer_minuto introduc* bienvenida
      primeros_minutos primeros_cinco_minutos romper_el_hielo rompehielos saludo_inicial
      presentación_inicial en_primera_instancia
      al_iniciar al_abrir_la_reunión al_descolgar al_llegar al_entrar al_saludar
      al_presentarse nada_más_empezar nada_más_llegar nada_más_entrar lo_primero
      lo_primero_de_todo primero_de_todo antes_de_todo antes_que_todo primeramente principio
      principios_de_la_reunión desde_el_inicio desde_el_comienzo desde_un_principio
      desde_el_primer_momento desde_el_primer_día en_los_primeros en_las_primeras
      primeras_palabras primera_frase primera_pregunta primera_toma primeros_segundos
      primeros_diez_minutos primer_minuto primera_impresión primer_punto primer_paso
      punto_de_partida punto_de_arranque de_partida partimos_de partir_de_cero desde_cero
      inaugur* emprend* estren* principi* abramos abrimos_con abrimos_la_reunión
      abrir_la_reunión abrir_la_conversación abrir_la_sesión se_abre_la_sesión
      abierta_la_sesión dar_comienzo damos_comienzo da_comienzo dar_inicio damos_inicio
      dar_la_bienvenida damos_la_bienvenida doy_la_bienvenida bienvenid* recibimiento acogida
      saludar saludo saludamos saluda salude saludos_iniciales buenos_días buenas_tardes
      presentarse presentarnos me_presento nos_presentamos presentaciones_iniciales
      ronda_de_presentaciones rueda_de_presentación preámbulo prólogo encabezado preliminar*
      entrada entrada_en_materia entrar_en_materia entramos_en_materia ponerse_manos_a_la_obra
      manos_a_la_obra ponerse_en_marcha echar_a_andar poner_la_primera_piedra primera_piedra
      dar_el_primer_paso damos_el_primer_paso calentamiento charla_inicial charla_informal
      contacto_inicial fase_inicial etapa_inicial acto_de_apertura apertura_de_la_reunión
      para_abrir_boca de_primeras a_primera_vista en_un_primer_momento en_un_principio
      en_principio en_la_apertura en_el_arranque lanz*_la_reunión salida_del_proyecto
      pistoletazo_de_salida
    `,
    finish: `
      final finaliz* al_final al_terminar al_acabar al_cerrar al_cierre acab* termin* cierr*
      cerrar* cerramos cierre conclu* último última por_último finalmente en_conclusión
      despedid* despedirse despedirnos nos_despedimos para_terminar para_acabar para_cerrar
      para_concluir antes_de_irnos antes_de_colgar antes_de_despedirnos antes_de_levantarnos
      fin_de_la_reunión fin_de_la_visita fin_de_la_llamada colofón ultim* rematar remate
      recapitul* resumen resumir broche
      al_final_de_la_reunión al_final_de_la_llamada al_final_de_la_visita
      al_final_del_encuentro al_finalizar al_concluir al_despedirse al_colgar al_marcharse
      al_salir al_levantarnos al_término al_cabo al_fin_de_la_reunión hacia_el_final
      casi_al_final últimos_minutos últimos_cinco_minutos últimos_diez_minutos última_pregunta
      último_punto última_frase último_paso última_etapa en_último_lugar en_última_instancia
      en_fin por_fin al_fin_y_al_cabo finales finalmente_acordamos cierre_de_la_reunión
      cierre_de_la_visita cierre_de_la_llamada cierre_del_acta cerrar_la_reunión
      cerrar_la_conversación cerrar_la_llamada cerramos_la_reunión cerramos_con cerremos
      damos_por_cerrad* se_levanta_la_sesión levantar_la_sesión levantamos_la_sesión
      se_cierra_la_sesión clausur* poner_el_punto_final punto_final punto_y_final
      poner_punto_final poner_el_broche broche_de_oro echar_el_cierre bajar_el_telón colofones
      culmin* remat* finiquit* completar_la_reunión a_modo_de_conclusión a_modo_de_resumen
      a_modo_de_cierre resumen_final resumir_lo_acordado resumimos_lo_acordado
      resumen_de_acuerdos resumen_de_lo_hablado repasar_lo_acordado repasamos_los_acuerdos
      repaso_final recopilar_acuerdos sintetiz* síntesis en_resumidas_cuentas en_síntesis
      en_suma en_definitiva balance_final epílogo nos_vamos_con antes_de_irse antes_de_salir
      antes_de_terminar antes_de_acabar antes_de_cerrar antes_de_marcharnos
      antes_de_dar_por_terminada no_terminar_sin no_colgar_sin no_salir_sin no_se_vaya_sin
      no_nos_vamos_sin agradecer_y_despedir apretón_de_manos fin_del_turno fin_de_la_jornada
      fin_del_encuentro fin_de_la_conversación fin_de_la_sesión
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
      infórmate informarnos_sobre nos_informamos nos_hemos_informado averiguar_antes
      averigüe_antes investiga_antes investigar_antes estudiar_antes estudiamos_su
      estudiar_la_empresa conocer_al_cliente conocer_la_empresa conocer_su_negocio
      conocer_su_situación saber_de_la_empresa saber_quién saber_qué saber_cómo saber_cuánto
      saber_cuándo saber_con_quién sepamos qué_sabemos_del_cliente qué_sabemos_de_ellos
      lo_que_ya_sabemos lo_que_hemos_averiguado lo_que_hemos_encontrado lo_que_no_sabemos
      qué_nos_falta_saber qué_hay_que_averiguar hemos_averiguado hemos_encontrado
      hemos_comprobado hemos_revisado hemos_mirado hemos_consultado hemos_investigado
      he_averiguado he_mirado he_consultado he_revisado encontramos_que encontré
      encontrar_información según_la_prensa según_el_registro según_linkedin según_su_memoria
      según_el_informe según_sus_cuentas según_el_crm según_nuestro_historial según_el_pliego
      nos_han_contado nos_han_dicho nos_comentó hemos_sabido supimos_que tenemos_entendido
      al_parecer preparar_la_reunión preparar_la_visita preparar_la_llamada
      preparar_la_negociación prepárate ir_preparad* llegar_preparad* venir_preparad*
      sin_preparar_no trabajo_previo trabajo_de_preparación investigación_previa
      estudio_previo lectura_previa información_previa checklist_previo ficha_de_preparación
      hoja_de_preparación dosier_del_cliente dossier_del_cliente pesquisa* sondeo sondeos
      encuesta* estudio_de_mercado diagnóstico* diagnostic* auditar auditoría_previa examin*
      inspeccione* observ* escudriñ* husme* fisgon* cribar_información contrast* cotej*
      corrobor* cerciór* asegurarse_de_que segui*_la_pista seguir_el_rastro seguir_la_pista
      recoger_datos recogemos_datos recogida_de_datos recoger_información
      recogida_de_información juntar_datos reunir_datos obtener_información obtener_datos
      hacerse_con_datos extraer_datos sacar_datos tomar_referencias pedir_referencias
      pida_referencias preguntar_a_conocidos preguntar_en_el_sector googlear googlea*
      echar_un_vistazo eche_un_vistazo dar_un_vistazo ojear ojee hojear hojee darse_una_vuelta
      pasarse_por_la_tienda conócelo conózcalo análisis_previo análisis_del_cliente
      análisis_dafo mapear mapa_de_actores identific*_quién
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
      en_su_página en_su_web en_la_web en_internet en_la_prensa en_google en_linkedin
      en_el_crm en_el_registro en_las_redes en_su_perfil en_la_memoria en_el_boletín
      en_el_balance en_el_archivo página_oficial sitio_oficial sitio_de_la_empresa
      página_del_ayuntamiento página_de_empleo perfil_de_linkedin perfil_de_empresa
      perfil_del_contratante perfil_público cuenta_de_instagram instagram facebook twitter
      youtube tripadvisor booking reseñas reseña opiniones_en_línea valoraciones_en_línea foro
      foros wikipedia memoria_de_actividades memoria_corporativa memoria_de_sostenibilidad
      informe_de_gestión informe_trimestral informe_sectorial informes_sectoriales
      informe_de_riesgos informe_de_solvencia informe_crediticio rating_crediticio
      cuentas_publicadas cuentas_depositadas depósito_de_cuentas balances_publicados
      estado_de_resultados registro_de_morosos registro_de_proveedores
      registro_de_licitaciones registro_de_marcas registro_civil catastro bolsa_de_valores
      cnmv borme boe diario_oficial gaceta gaceta_oficial rues sunat_consulta infocif axesor
      einforma dun_bradstreet informa_db anuncios anuncio_de_licitación
      plataforma_de_contratos portal_de_transparencia portal_de_compras portal_de_empleo
      compranet mercado_público expediente_de_contratación plan_estratégico
      plan_de_inversiones presupuestos_municipales plan_de_estudios plan_anual estadística*
      ine inegi dane cámara_de_industria patronal patronales asociación_de_empresarios
      colegio_profesional colegio_de_abogados sindicato* clúster federación confederación
      directorio_de_empresas páginas_amarillas guía_del_sector guía_comercial archivo archivos
      hemerotecas biblioteca* artículos_de_prensa recorte_de_prensa recortes_de_prensa
      comunicado_de_prensa prensa_local prensa_económica prensa_especializada
      entrevistas_publicadas revista_del_sector revistas_del_sector radio televisión podcast*
      conocidos contactos_comunes conocido_común antiguos_empleados antiguos_compañeros
      vecinos_del_sector clientes_suyos proveedores_suyos su_recepcionista su_secretaria
      su_portero el_conserje el_boca_a_boca boca_a_boca boca_en_boca historial_de_pedidos
      historial_de_compras historial_de_pagos historial_de_incidencias contratos_anteriores
      ofertas_anteriores correspondencia_anterior notas_anteriores actas_anteriores
      visitas_anteriores expediente_del_cliente ficha_en_el_crm base_de_clientes
      listado_de_clientes organigramas
    `,
    before: `
      antes antes_de antes_del antes_que previ* previamente con_antelación con_anticipación
      de_antemano por_adelantado por_anticipado anticipadamente anterior* anteriormente
      anticip* víspera* la_víspera el_día_anterior el_día_antes preparación preparativ*
      antes_de_la_reunión antes_de_la_visita antes_de_la_llamada antes_de_llamar
      antes_de_ir antes_de_sentarnos de_camino a_priori primero todavía_no con_tiempo
      antes_de_la_negociación antes_de_la_oferta antes_de_la_firma antes_de_firmar
      antes_de_la_entrega antes_de_entregar antes_de_enviar antes_de_escribir
      antes_de_contactar antes_de_marcar antes_de_hablar antes_de_salir antes_de_entrar
      antes_de_empezar antes_de_comenzar antes_de_iniciar antes_de_abrir antes_de_proponer
      antes_de_ofertar antes_de_decidir antes_de_visitar antes_de_reunirnos antes_de_vernos
      antes_de_sentarse antes_de_cada_visita antes_de_cada_llamada antes_de_cada_reunión
      antes_del_encuentro antes_del_contacto antes_del_primer_contacto antes_del_inicio
      antes_del_arranque antes_de_pedir antes_de_preguntar un_día_antes dos_días_antes
      tres_días_antes una_semana_antes una_hora_antes la_noche_anterior la_noche_antes
      la_tarde_anterior la_semana_anterior la_mañana_anterior horas_antes días_antes
      semanas_antes meses_antes minutos_antes justo_antes mucho_antes poco_antes
      con_mucha_antelación con_suficiente_antelación con_la_debida_antelación
      con_la_suficiente con_días_de_antelación con_semanas_de_antelación con_tiempo_suficiente
      con_tiempo_de_sobra con_margen con_anterioridad con_preaviso precede* preced* antecede*
      anteced* antelación adelantarse adelantad*_a preliminar* preparator* fase_previa
      fase_de_preparación etapa_previa paso_previo pasos_previos tarea_previa
      condiciones_previas reunión_previa contacto_previo visita_previa llamada_previa
      aviso_previo consulta_previa estudio_previo hasta_entonces hasta_ese_momento
      por_anticipación en_vísperas en_vísperas_de hasta_la_fecha hasta_ahora hasta_hoy
      ya_antes ya_de_antes desde_antes desde_hace desde_hace_años de_camino_a en_el_camino
      aún_no aún_sin todavía_sin primero_que_nada lo_primero_es lista_previa en_la_antesala
      antesala prepárese_antes preparar_con_tiempo
    `,
    after: `
      después después_de luego tras posterior* posteriormente más_tarde a_continuación
      acto_seguido seguidamente una_vez una_vez_que una_vez_entregad* una_vez_firmad*
      a_partir_de a_partir_del desde_entonces en_cuanto tan_pronto tan_pronto_como nada_más
      al_día_siguiente siguiente* tras_la_reunión tras_la_visita tras_la_llamada
      tras_la_entrega después_de_la_venta después_de_la_entrega a_posteriori posventa
      postventa al_cabo_de a_los_pocos_días ulterior* ya_entregad* terminad* finalizad*
      después_del después_de_cada después_de_la_reunión después_de_la_visita
      después_de_la_llamada después_del_encuentro después_de_firmar después_de_la_firma
      después_de_entregar después_de_instalar después_de_la_instalación después_de_la_puesta
      después_del_montaje después_de_vender después_de_pagar después_del_pago
      después_del_primer después_de_hablar después_de_eso después_de_esto después_de_todo
      después_de_unos_días días_después semanas_después meses_después horas_después
      un_día_después dos_días_después una_semana_después un_mes_después poco_después
      mucho_después justo_después inmediatamente_después luego_de luego_de_la luego_del
      luego_que tras_el tras_la tras_los tras_cada tras_haber tras_el_pedido tras_la_firma
      tras_la_venta tras_la_instalación tras_el_montaje tras_la_puesta tras_la_avería
      tras_el_encuentro tras_la_negociación tras_la_conversación tras_recibir
      tras_la_recepción tras_lo_cual tras_esto al_otro_día a_la_mañana_siguiente
      a_la_semana_siguiente al_mes_siguiente al_año_siguiente a_los_dos_días a_los_tres_días
      a_la_semana al_mes_de a_los_tres_meses al_cabo_de_un al_cabo_de_unos pasado_un
      pasada_una pasados_unos pasadas_unas pasados_tres transcurrid* cumplido_el_plazo
      una_vez_instalad* una_vez_pagad* una_vez_acabad* una_vez_recibid* una_vez_terminad*
      una_vez_hecho una_vez_acordad* una_vez_cerrad* una_vez_en_marcha una_vez_puest*
      ya_firmad* ya_instalad* ya_vendid* ya_pagad* ya_en_marcha ya_puest*
      cuando_esté_instalad* cuando_esté_entregad* cuando_termine cuando_acabe cuando_llegue
      en_lo_sucesivo en_adelante de_ahora_en_adelante de_aquí_en_adelante a_partir_de_entonces
      a_partir_de_ese_momento a_partir_de_la_entrega a_partir_de_la_firma desde_ese_día
      desde_ese_momento desde_la_entrega desde_la_firma subsiguiente* subsecuent* sucesiv*
      consecutiv* con_posterioridad acto_continuo más_tarde_que enseguida seguido_de
      seguid*_por finalizado_el finalizada_la concluid* acabad* acabada_la tan_luego pos_venta
    `,
    decide: `
      decid* decis* decisor* eleg* elig* elij* elección escog* escoj* opt*_por optamos optado
      seleccion* aprob* aprueb* aprobación autoriz* resolver resuelto resolución adjudic*
      dictam* determin* fallo_del_concurso firma firman firmar firmará firme visto_bueno
      dar_luz_verde luz_verde dar_el_visto_bueno última_palabra tomar_una_decisión
      tomamos_la_decisión hemos_tomado toma_la_decisión toman_la_decisión inclin*_por
      decant* nos_hemos_decantado nos_quedamos_con dar_el_sí deliber* voto votar votación
      veredicto zanj* valid* ratific* acordad* acord*
      tomamos_una_decisión tomar_la_decisión tome_una_decisión tomará_la_decisión
      tomaremos_la_decisión se_tomará_la_decisión toma_de_decisión decisión_final
      decisión_definitiva decisión_firme decisión_tomada nuestra_decisión su_decisión
      la_decisión_es la_decisión_está decisión_de_compra decisión_unánime decidido_contratar
      hemos_decidido he_decidido se_ha_decidido se_decidió el_comité_decide
      la_dirección_decide el_consejo_decide la_junta_decide quedó_decidido queda_decidido
      está_decidido eligen_a hemos_elegido hemos_escogido hemos_seleccionado se_ha_elegido
      se_ha_seleccionado se_eligió preseleccion* quedarse_con nos_quedaremos_con optar_por
      optaremos opta_por optan_por prefer* prefier* decidirnos_por nos_decidimos
      nos_decantamos decantarse_por inclinarse_por nos_inclinamos_por nos_hemos_inclinado
      apostar_por apostamos_por nos_hemos_decidido aprobar_la_compra aprobar_el_presupuesto
      aprobación_final consent* refrend* homolog* sancion*_la_compra avalar_la_decisión
      dar_el_ok damos_el_ok ok_de_dirección dar_el_plácet plácet beneplácito anuencia venia
      dar_conformidad dar_la_conformidad prestar_conformidad firma_de_dirección
      firma_pendiente firmar_la_orden firmar_el_acta firma_del_contrato rubric*
      sellar_el_acuerdo estamp*_la_firma resolver_el_concurso resolución_del_concurso
      resolución_de_adjudicación resolución_motivada fallo_del_jurado fallar_el_concurso
      adjudicación_definitiva adjudicación_provisional propuesta_de_adjudicación
      sentencia_firme sentenci* arbitr* laudo dirimi* concluir_que se_resuelve_que
      votación_a_mano_alzada por_unanimidad por_mayoría unánim* consenso llegar_a_una_decisión
      llegamos_a_la_conclusión llegado_a_la_conclusión pendiente_de_decisión plazo_de_decisión
      proceso_de_decisión criterios_de_decisión cómo_decidiremos cómo_se_decide
      cómo_se_decidirá comité_de_selección comité_de_evaluación comisión_de_evaluación
      evaluación_de_ofertas valoración_de_ofertas comparar_ofertas shortlist lista_corta
      nuestra_elección dilema disyuntiva definirse se_define nos_definimos
      poner_fecha_a_la_decisión
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
      sí_a_su_oferta decimos_sí decimos_sí_a les_decimos_que_sí te_decimos_que_sí
      le_digo_que_sí la_respuesta_es_sí_rotundo respuesta_afirmativa respuesta_positiva
      respuesta_favorable resolución_favorable decisión_positiva decisión_favorable con_agrado
      con_satisfacción nos_complace nos_complace_comunicar* nos_complace_confirmar*
      nos_alegra_comunicar* nos_alegra_confirmar* me_alegra_confirmar* tenemos_el_gusto_de
      es_un_placer_confirmar* estamos_encantados_de encantados_de_aceptar
      encantad*_de_trabajar aceptamos_su_oferta aceptamos_su_propuesta
      aceptamos_el_presupuesto aceptamos_las_condiciones acepto_la_oferta
      acepto_el_presupuesto su_oferta_ha_sido_aceptada su_oferta_ha_sido_elegida
      su_oferta_ha_sido_seleccionada presupuesto_aceptado oferta_aceptada propuesta_aceptada
      propuesta_aprobada confirmamos_la_compra confirmamos_el_encargo
      confirmamos_la_contratación confirmamos_la_reserva confirmo_el_pedido
      confirmo_la_reserva confirmado pedido_confirmado pedido_en_firme pedido_firme en_firme
      encargo_en_firme les_adjudicamos le_adjudicamos les_contratamos le_contratamos
      les_compramos le_compramos queremos_contratar queremos_comprar queremos_seguir
      queremos_empezar queremos_que_empiece vamos_a_contratar vamos_a_comprar
      vamos_a_trabajar_con vamos_con_ustedes vamos_con_su_oferta nos_apuntamos
      contad_con_nosotros cuenten_con_nosotros cuente_con_nosotros estamos_de_acuerdo
      estoy_de_acuerdo estamos_conformes estoy_conforme conformes damos_nuestra_conformidad
      damos_el_visto_bueno con_nuestro_visto_bueno aprobamos_su aprobamos_el_presupuesto
      prestamos_conformidad asentimos suscribo firmaremos firmado firmada firmamos_el_contrato
      adjuntamos_el_contrato_firmado devolvemos_firmado accedemos acceder_a accedo consentimos
      asentir admitimos_la_oferta ganador ganadora ganadores_del_concurso oferta_ganadora
      seleccionad*_como elegido_su elegido_a_ustedes les_hemos_elegido le_hemos_elegido
      nos_quedamos_con_su optamos_por_su optado_por_su apostamos_por_su
      nos_hemos_decidido_por_su nos_decantamos_por_su trato_cerrado choque_esos_cinco
      por_supuesto_que_sí claro_que_sí desde_luego_que_sí sin_duda_sí sale_vale
      vale_de_acuerdo venga_adelante okay ok listo_adelante proceda procedan pueden_empezar
      puede_empezar pueden_proceder puede_proceder tienen_luz_verde tiene_luz_verde
      bienvenidos_a_bordo bienvenidos_como_proveedores manos_a_la_obra
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
      no_aceptaremos no_aceptamos_su no_aceptamos_la_oferta no_aceptamos_el_presupuesto
      no_podemos_aceptar_su no_podemos_contratar* no_podemos_comprar* no_podemos_seguir
      no_podemos_continuar no_podemos_acceder no_podemos_atender no_podemos_asumir
      no_podemos_participar no_podemos_concederle no_podemos_concederles no_podremos_aceptar
      no_podremos_contratar* no_podremos_participar no_accedemos no_accederemos
      no_vamos_a_aceptar_su no_vamos_a_participar no_vamos_a_presentar* no_vamos_a_adjudicar*
      no_vamos_a_encargar* no_vamos_a_firmar no_vamos_a_poder no_vamos_a_renovar
      no_vamos_a_trabajar no_vamos_a_seguir_adelante no_vamos_a_continuar no_vamos_a_dar
      no_seguir_adelante no_seguimos_adelante no_seguiremos_adelante no_continuar no_contratar
      no_contratamos no_comprar no_renovaremos no_les_contratamos no_le_contratamos
      no_le_vamos_a no_les_vamos_a no_haremos_el_pedido no_hacemos_el_pedido
      no_queremos_seguir no_queremos_contratar no_deseamos_contratar no_deseamos_continuar
      no_les_compramos no_entramos no_entraremos no_asumiremos no_lo_haremos
      no_lo_vamos_a_hacer no_lo_podemos_hacer no_vamos_a_pedir no_procederemos
      no_ha_sido_aceptad* no_ha_sido_aprobad* no_ha_sido_la_elegida no_ha_sido_la_seleccionada
      no_ha_quedado no_queda_seleccionad* no_fue_elegid* no_fue_seleccionad* no_fue_aceptad*
      no_fue_aprobad* no_salió_elegid* no_resulta_elegid* no_resulta_adjudicatari*
      hemos_decidido_no he_decidido_no decidimos_no hemos_optado_por_no optamos_por_no
      preferimos_no preferimos_declinar la_decisión_es_no la_decisión_es_negativa
      decisión_negativa respuesta_negativa contestación_negativa resolución_negativa
      resolución_desfavorable desfavorable* debo_decirle_que_no tenemos_que_decirle_que_no
      tengo_que_decirle_que_no tenemos_que_decir_que_no debemos_decir_que_no decirle_que_no
      decirles_que_no decirte_que_no este_no_es_definitivo un_no_claro un_no_definitivo
      un_no_rotundo un_no_amable rotundamente_no definitivamente_no por_esta_vez_no
      esta_vez_no esta_vez_nos_quedamos en_esta_ocasión_no nos_quedamos_con_otr*
      hemos_elegido_otra hemos_elegido_otro elegimos_otra elegimos_otro elegimos_a_otro
      hemos_adjudicado_a_otr* adjudicado_a_otr* encargado_a_otr*
      seguimos_con_el_proveedor_actual seguiremos_con_nuestro_proveedor renunciamos_a
      desistimos excus*_la_asistencia vetar vetado vetamos veto repudi* reprob* inadmiti*
      inadmisión exclui* queda_excluid* fuera_de_concurso eliminad* anulamos anularemos
      objeción_definitiva dar_calabazas dar_portazo lo_siento_pero_no gracias_pero_no
      no_gracias prescind* prescindir_de
    `,
    cannot: `
      no_podemos no_puedo no_puede no_pueden no_podremos no_podré no_podrá no_pudo no_pudimos
      no_podría* no_es_posible no_será_posible no_ha_sido_posible no_nos_es_posible
      nos_es_imposible imposible* imposibilidad no_está_en_nuestra_mano no_estamos_en_condiciones
      no_hacemos no_hago no_hace no_vamos_a no_voy_a no_ofrecemos no_trabajamos no_llegamos
      no_alcanz* no_somos_capaces incapa* no_tenemos_capacidad no_disponemos no_cabe
      no_hay_manera no_da_tiempo no_logra* no_cabe_en no_nos_permit* no_procede no_admitimos
      no_aceptamos no_asumimos no_nos_comprometemos no_queremos no_haremos
      no_se_puede no_se_podrá no_se_pueden no_podamos no_puedan no_pueda no_podías no_podía*
      no_habríamos_podido no_hemos_podido no_he_podido no_ha_podido no_nos_es_factible
      no_es_factible no_es_viable inviable* inviabilidad no_resulta_posible no_resulta_viable
      resulta_imposible nos_resulta_imposible me_resulta_imposible es_imposible
      sería_imposible imposible_cumplir imposible_entregar imposibilit* nos_impide*
      nos_lo_impide me_impide* impedimento* impedid* no_nos_lo_permite no_nos_dejan no_nos_da
      no_nos_da_tiempo no_nos_alcanza no_damos_abasto no_damos_más_de_sí no_da_para_más
      no_llegaremos no_llegamos_a_tiempo no_vamos_a_llegar no_hay_forma no_hay_modo
      no_hay_capacidad no_hay_hueco no_tenemos_hueco no_tenemos_medios no_tenemos_personal
      no_tenemos_recursos no_tenemos_autorización no_tenemos_licencia no_tenemos_stock
      no_tenemos_plazas no_tenemos_habitaciones no_tenemos_camas no_tenemos_margen
      no_tenemos_forma no_contamos_con no_está_a_nuestro_alcance fuera_de_nuestro_alcance
      fuera_de_nuestras_posibilidades no_está_en_mi_mano escapa_a_nuestr* nos_supera
      nos_sobrepasa nos_desborda supera_nuestra_capacidad supera_nuestro_presupuesto
      no_depende_de_nosotros no_entra_en_nuestr* no_figura_en no_está_previst*
      no_está_permitid* no_está_autorizad* no_estoy_en_condiciones no_está_en_condiciones
      no_estamos_autorizad* no_estamos_preparad* no_sabemos_hacer no_somos_los_adecuados
      no_somos_la_empresa no_sería_serio no_sería_honesto no_sería_responsable no_trabajo
      no_vendemos no_suministramos no_fabricamos no_realizamos no_servimos no_atendemos
      no_cubrimos no_prestamos no_traducimos no_transportamos no_admitiremos no_asumiremos
      no_ofreceremos no_prometemos no_garantizamos no_conseguimos no_conseguiremos
      no_lograremos no_cumpliríamos no_queda_otra_que sin_capacidad sin_medios sin_posibilidad
      sin_disponibilidad sin_plazas falta_de_capacidad por_falta_de_capacidad
      al_límite_de_capacidad al_completo estamos_llenos agenda_llena agenda_completa
      aforo_completo vetado_por prohibido_por_ley la_ley_no_permite la_norma_no_permite
      la_normativa_no_permite incompatible* dificulta dificilmente difícilmente_podremos
      se_nos_hace_imposible se_hace_imposible
    `,
    not: `
      no ni nunca jamás nada nadie ningún ninguno ninguna sin tampoco en_absoluto
      de_ningún_modo de_ninguna_manera en_ningún_caso bajo_ningún_concepto para_nada ya_no
      todavía_no aún_no ni_siquiera ni_hablar de_eso_nada apenas excepto salvo menos_aún
      no_obstante_no nunca_más negativ* carece ausencia falta
      no_es no_son no_era no_fue no_está no_están no_estaba no_hay no_había no_hubo no_habrá
      no_hemos no_he no_ha no_han no_tiene no_tienen no_tenemos no_tengo no_se no_lo no_la
      no_le no_les no_nos no_me no_te no_os no_por no_con no_para no_en no_solo no_siempre
      no_del_todo no_tanto no_mucho no_más no_ya no_es_que no_porque no_obstante no_sin no_así
      no_tal sin_ello sin_eso sin_que sin_más sin_ningún sin_ninguna sin_nada sin_nadie
      sin_nunca nunca_jamás nunca_se jamás_se nadie_se nadie_más nada_más nada_que
      nada_en_absoluto nada_de_eso nada_de_nada ni_uno ni_una ni_un ni_una_sola ni_un_solo
      ni_el ni_la ni_los ni_las ni_a_mí ni_mucho_menos ni_aun ni_en_sueños ni_por_asomo
      ni_de_lejos ni_por_esas ninguno_de ninguna_de ningunos ningunas de_ninguna_forma
      en_modo_alguno en_manera_alguna de_modo_alguno en_la_vida en_mi_vida por_nada_del_mundo
      por_ningún_motivo por_ninguna_razón bajo_ninguna_circunstancia bajo_ningún_pretexto
      en_ningún_momento en_ninguna_parte en_ningún_sitio ningún_lado por_supuesto_que_no
      claro_que_no desde_luego_que_no qué_va tampoco_es tampoco_se tampoco_hay ya_no_es
      ya_no_hay aún_no_hay todavía_no_hay todavía_sin aún_sin nunca_antes casi_nunca casi_nada
      casi_nadie apenas_hay a_excepción_de con_excepción_de exceptuando exceptuad* excluyendo
      exclusión menos_el salvo_el salvo_la a_falta_de en_ausencia_de falta_de carente* careci*
      carecemos carecen desprovist* privad*_de libre_de exento exenta exentos niega niegan
      negar neg*_que negación lejos_de_ser imposible* contrari*_a en_contra lo_contrario
      al_contrario todo_lo_contrario antes_bien
    `,
    if: `
      si cuando en_caso_de en_caso_de_que en_caso caso_de siempre_que siempre_y_cuando
      a_menos_que a_no_ser_que salvo_que salvo_si excepto_si solo_si únicamente_si por_si
      por_si_acaso si_no si_acaso con_tal_de_que con_tal_que siempre_que_sea
      dado_el_caso llegado_el_caso en_el_supuesto supuesto_de_que suponiendo
      a_condición_de_que con_la_condición de_lo_contrario en_cuanto mientras
      cada_vez_que cuandoquiera puede_que
      si_el si_la si_los si_las si_es si_no_es si_hay si_no_hay si_se si_no_se si_le si_les
      si_nos si_usted si_ustedes si_quiere si_quieren si_quieres si_puede si_pueden si_pudiera
      si_pudieran si_tiene si_tienen si_tuviera si_hubiera si_fuera si_fuese si_dice si_dicen
      si_pide si_piden si_pregunta si_preguntan si_acepta si_aceptan si_rechaza si_no_acepta
      si_no_responde si_no_contesta si_no_puede si_no_pueden si_no_llega si_no_paga si_duda
      si_dudan si_llega si_falla si_algo si_alguien si_todavía si_ya si_entonces si_bien
      si_más_adelante si_en_el_futuro si_cambia si_cambian si_procede si_fuera_necesario
      si_es_necesario si_hace_falta si_es_posible si_así_lo si_le_parece si_les_parece
      si_está_de_acuerdo si_están_de_acuerdo cuando_el cuando_la cuando_se cuando_no
      cuando_nos cuando_dice cuando_dicen cuando_diga cuando_digan cuando_pida cuando_pregunte
      cuando_llegue cuando_haya cuando_quiera cuando_pueda cuando_sea cuando_esté cuando_tenga
      cuando_el_cliente si_el_cliente siempre_que_el siempre_que_se siempre_que_no
      a_menos_que_se de_no_ser de_no_haber de_ser_así de_ser_posible de_ser_necesario de_haber
      de_no_recibir de_no_llegar de_no_cumplir de_otro_modo de_otra_forma de_otra_manera
      de_lo_contrario_no en_el_caso_de en_el_caso_de_que en_tal_caso en_ese_caso en_este_caso
      en_cualquier_caso en_todo_caso en_su_caso en_casos_de en_la_medida_en_que en_tanto
      en_tanto_que en_el_momento_en_que en_función_de_si según_si según_sea dependiendo
      dependiendo_de dependerá_de depende_de_si con_que_sea con_solo_que con_tal_de
      bajo_la_condición bajo_condición_de con_sujeción_a sujeto_a sujeta_a supeditad*
      condicionad* hipótesis hipotéticamente supongamos imagine_que imaginemos pongamos_que
      en_la_hipótesis ante_un ante_una ante_cualquier aun_si aun_cuando incluso_si
      incluso_cuando aunque_sea tanto_si ya_sea sea_que quien_no quienes_no el_que_no
      cada_cuando toda_vez_que eventual en_la_eventualidad ante_la_eventualidad a_reserva_de
      excepto_cuando excepto_que salvo_cuando salvo_en_caso mientras_que mientras_no
      hasta_que_no a_no_ser
    `,
    must: `
      debe deben debemos debo debes deberá deberán deberemos debería deberían deberíamos
      tiene_que tienen_que tenemos_que tengo_que tienes_que tenés_que tendrá_que
      tendrán_que tendremos_que tendría_que hay_que habrá_que habría_que ha_de han_de
      hemos_de es_preciso es_necesario es_obligatorio obligatori* obligad* obligación*
      es_imprescindible imprescindible conviene convendría hace_falta debido_cumplimiento
      sin_falta exig* toca nos_toca le_toca corresponde es_menester forzos* necesariamente
      debíamos debía debían debías debiera debieran debiéramos debiendo deberías deberíais
      deberás debáis debéis deben_ser debe_ser debe_estar debe_haber debe_tener debe_incluir
      debe_figurar debe_quedar deben_quedar debe_saber debe_hacerse deben_hacerse deberá_ser
      deberá_quedar tenéis_que tuvo_que tuvimos_que tenía_que tenían_que teníamos_que
      tendría_que_haber tendríamos_que tendrían_que tendrás_que tengan_que tenga_que
      tengamos_que hubo_que había_que haya_que habrán_de habrá_de había_de habíamos_de he_de
      has_de se_debe se_deben se_debería se_deberían se_tiene_que se_ha_de se_han_de
      se_requiere se_requieren se_exige se_exigen se_necesita se_necesitan se_precisa
      se_impone no_queda_más_remedio no_queda_otra no_hay_más_remedio no_hay_otra sin_remedio
      por_fuerza a_la_fuerza_hay por_obligación por_ley por_contrato por_norma
      estamos_obligad* está_obligad* están_obligad* nos_obliga le_obliga obliga_a obligan_a
      viene_obligad* sujeto_a_la_obligación es_fundamental es_esencial es_clave es_vital
      es_importante es_indispensable es_ineludible es_de_obligado_cumplimiento
      de_obligado_cumplimiento obligado_cumplimiento preceptivo preceptiva imperativo
      imperativa inexcusable* ineludible* indefectiblemente imprescindiblemente indispensable*
      es_conveniente es_aconsejable es_recomendable se_recomienda se_aconseja conviene_que
      más_vale más_nos_vale mejor_será será_mejor lo_suyo_es lo_correcto_es lo_propio_es
      hace_falta_que hará_falta haría_falta es_cosa_de es_cuestión_de sí_o_sí a_toda_costa
      cueste_lo_que_cueste toca_hacer tocará nos_tocará le_tocará corresponde_a
      corresponde_hacer nos_corresponde le_corresponde compete_a incumbe a_cargo_queda
      es_deber_de deber deberes es_nuestra_obligación es_su_obligación es_nuestro_deber
      tenemos_el_deber tenemos_la_obligación tiene_la_obligación tiene_el_deber
      reglas_de_obligado procede_hacer ha_lugar requerid* exigimos_que mandatori* mandato
      vinculante*
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
      criterio_de_entrada criterio_de_salida cuándo_seguimos cuándo_seguir cuándo_parar
      cuándo_paramos cuándo_no_seguir cuándo_lo_dejamos cuándo_dejarlo cuándo_abandonar
      cuándo_retirarnos a_quién_sí a_quién_no para_quién_es cliente_tipo perfil_de_cliente
      perfil_del_cliente perfil_buscado segmento segmentos segment* público_objetivo nicho
      encaja_si encajan_si no_encaja_si no_encajan_si seguimos_adelante_si solo_seguimos
      solo_ofertamos_si ofertamos_si no_ofertamos no_ofertamos_si no_presupuestamos
      no_continuamos_si continuamos_si paramos_cuando lo_dejamos_cuando abandonamos_si
      nos_retiramos_cuando dejamos_de_insistir desestim*_si se_descarta_si se_rechaza_si
      se_acepta_si se_cumple se_cumplen cumple_con si_cumple si_no_cumple siempre_que_cumpla
      debe_cumplir tres_de_cinco condición_previa condiciones_previas condición_necesaria
      condición_de_entrada tiene_presupuesto tiene_autoridad tiene_necesidad tiene_plazo
      hay_presupuesto hay_decisor hay_necesidad_real hay_plazo sin_presupuesto_no
      sin_decisor_no presupuesto_asignado capacidad_de_pago solvencia_económica
      riesgo_de_impago historial_de_impagos buen_pagador mal_pagador volumen_anual
      volumen_suficiente facturación_mínima número_mínimo tamaño_mínimo distancia_máxima
      radio_de_acción zona_de_reparto zona_geográfica superficie_mínima plantilla_mínima
      margen_mínimo rentabilidad_mínima rentable rentables no_rentable factible* factibilidad
      prefactibilidad oportunidad_real lead_cualificado lead_caliente lead_frío cribar criba
      cribado tamiz* depur*_la_cartera selectiv* seleccionar_clientes elegir_clientes
      priorizar_clientes clasificación_abc abc matriz_de_decisión matriz_de_puntuación
      tabla_de_puntuación nota_de_corte puntos_de_control punto_de_control checklist scoring
      score sí_o_no pasa_no_pasa verde_amarillo_rojo luz_roja luz_amarilla señal_de_alerta
      señales_de_alerta motivo_de_descarte motivos_de_descarte motivos_de_exclusión
      causa_de_exclusión eliminatori* excluyente* elegible* elegibilidad admisible* pertinen*
      procede_si conveniencia adecuación aptitud apropiad* conviene_si compensa_si
      nos_interesa_si interesa_si
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
      nuestros_límites nuestro_límite límites_del_acuerdo hasta_dónde_llegamos
      hasta_dónde_cedemos hasta_dónde_podemos hasta_dónde_llegar hasta_aquí_llegamos
      hasta_ahí_llegamos hasta_ese_punto no_más_allá más_allá_no ni_más_ni_menos ni_un_día_más
      ni_un_paso_atrás ni_un_descuento_más ni_un_céntimo_más ni_un_peso_más no_damos_más
      no_podemos_bajar_más no_bajaremos no_bajamos_más no_rebajamos no_rebajaremos
      no_regalaremos no_regalamos_trabajo no_trabajamos_gratis no_trabajaremos
      no_vendemos_a_pérdida no_aplazamos no_financiamos no_fiamos no_se_fía no_damos_crédito
      no_vamos_a_tolerar no_toleraremos no_consentimos no_consentiremos no_permitimos
      no_permitiremos no_admitiremos no_aguantamos no_soportamos no_discutimos no_negociamos
      no_negociaremos no_entramos_en no_entramos_a no_participamos_en no_firmamos
      no_firmamos_penalizaciones no_firmamos_sin no_asumimos_riesgos
      no_asumimos_penalizaciones no_asumimos_responsabilidad no_empezamos no_empezaremos
      no_arrancamos_sin no_enviamos_sin no_viajamos_sin no_modificamos no_hacemos_cambios
      no_hacemos_excepciones sin_excepciones sin_excepción no_mentimos no_sobornamos
      no_pagamos_comisiones no_aceptamos_regalos no_aceptamos_insultos no_aceptamos_gritos
      no_aceptamos_cambios no_aceptamos_plazos no_aceptamos_penalizaciones falta_de_respeto
      faltas_de_respeto trato_digno trato_respetuoso gritos insultos colgamos_educadamente
      suspendemos_el_servicio suspendemos_la_entrega paramos_la_obra paramos_el_suministro
      cortamos_el_suministro interrumpimos_el_trabajo dejamos_de_servir retenemos_la_entrega
      acotar acotad* acotamos restring* restricción restricciones restrictiv* confín
      cota_máxima tope_máximo techo_de_gasto descuento_máximo plazo_máximo crédito_máximo
      máximo_descuento máximos máximas importe_máximo número_máximo aforo capacidad_máxima
      barrera_infranqueable infranqueable* inamovible* inflexible* no_aceptable intransigen*
      inviolable* principios_irrenunciables valores_irrenunciables código_ético
      código_de_conducta ética_profesional deontolog* condición_irrenunciable
      punto_no_negociable puntos_no_negociables no_es_negociable no_son_negociables
      fuera_de_discusión cláusulas_que_no cláusula_inaceptable lo_que_no_negociamos
      lo_que_no_firmamos lo_que_no_toleramos qué_no_hacemos qué_no_aceptamos decir_basta
      basta_ya poner_pie_en_pared poner_freno marcar_distancia marcar_el_límite poner_coto_a
      poner_un_límite establecer_límites fijar_límites trazar_la_línea pasarse extralimit*
      exceder_el excede_nuestr* sobrepas* rebas* traspasar_la_línea cruzar_la_línea
      mantenerse_firme nos_mantenemos_firmes firmeza
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
      qué_podemos_ceder qué_cedemos cuánto_cedemos hasta_dónde_cedemos en_qué_cedemos
      lo_que_cedemos lo_que_damos qué_pedimos_a_cambio pedir_a_cambio pedimos_a_cambio
      pida_algo_a_cambio algo_a_cambio nada_a_cambio nada_gratis a_cambio_pedimos
      a_cambio_queremos a_cambio_nos a_cambio_del a_cambio_de_un a_cambio_de_una
      a_cambio_de_más a_cambio_de_volumen a_cambio_de_un_pedido a_cambio_de_pago
      si_ustedes_nosotros si_usted_yo si_nos_dan_les_damos doy_para_que_des do_ut_des
      quid_pro_quo contrapart* como_contraprestación compensado_con contrapesar
      hacer_una_concesión hacemos_concesiones hacer_concesiones última_concesión
      primera_concesión orden_de_concesiones lista_de_concesiones tabla_de_concesiones
      paquete_de_concesiones concesiones_posibles concesiones_graduales ceder_poco
      ceder_terreno ceder_un_poco cedemos_un_poco cedemos_en cedimos cederemos cederíamos
      ceder_paso_a_paso dar_el_brazo_a_torcer bajarse_del_burro bajar_pretensiones
      rebajar_pretensiones aflojamos transacción contemporiz* condescend* acomod* avenirse
      avenencia se_avien* conciliar_posturas acercar_posturas acercamos_posturas acercamiento
      encuentro_a_medio_camino a_medio_camino a_mitad_de_camino término_medio
      solución_intermedia solución_de_compromiso llegar_a_un_acuerdo llegar_a_un_arreglo
      arreglarnos nos_arreglamos descuento_por_volumen descuento_por_pronto_pago
      descuento_por_cantidad descuento_del descuento_máximo descuento_adicional
      descuento_comercial descuento_anual descuento_especial por_ciento_de_descuento
      un_tres_por_ciento un_cinco_por_ciento un_dos_por_ciento precio_especial precio_reducido
      precio_por_volumen tarifa_reducida tarifa_especial tarifa_plana_negociada portes_gratis
      portes_pagados portes_incluidos envío_gratis envío_incluido transporte_incluido
      montaje_incluido formación_incluida horas_incluidas garantía_ampliada pago_aplazado
      pago_fraccionado pago_anticipado pago_por_adelantado anticipo_mayor entrega_parcial
      entregas_parciales entrega_más_rápida entrega_antes contrato_más_largo
      contrato_plurianual compromiso_de_volumen volumen_garantizado permanencia exclusividad
      referencia_pública caso_de_éxito a_cambio_de_referencia marchand* mercade*
      negoci*_el_precio negociar_condiciones negociable* margen_de_descuento margen_para_ceder
      margen_para_negociar holgura_en margen_de_flexibilidad as_en_la_manga comodín trueque
      permut* canje_de toma_y_da dar_para_recibir trato_justo te_doy_me_das hacer_un_gesto
      un_gesto_comercial gesto_comercial atención_comercial detalle_comercial
      cortesía_comercial obsequio* regalo_comercial mejoramos_el_precio
      mejoramos_las_condiciones mejorar_las_condiciones mejor_plazo mejor_precio
      ajustamos_el_precio reajustar_el_precio bajada_de_precio reducción_del_precio
      reducir_el_precio reducir_el_alcance quitar_una_partida quitamos_una_partida
      renunci*_a_cambio
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
      le_envío les_envío te_envío os_envío le_envío_la le_enviamos les_enviamos le_enviaré
      les_enviaré le_enviaremos les_enviaremos se_lo_envío se_lo_enviamos se_la_enviaremos
      envíeselo envíele envíeles envíelo envíennos envíenos_las envíenos_el le_mando les_mando
      te_mando le_mandamos les_mandamos le_mandaré le_mandaremos mándele mándaselo mándamelo
      mándennos haga_el_favor_de_enviar por_favor_envíe por_favor_envíenos por_favor_mande
      por_favor_remita rogamos_nos_envíe* ruego_me_envíe* ruego_nos_envíe* le_ruego_que_envíe
      nos_puede_enviar nos_podría_enviar nos_podrían_enviar podría_enviarnos podrían_enviarnos
      podría_mandarnos puede_enviarnos puedes_enviarnos puedes_mandarnos pueden_enviarnos
      le_remito le_remitimos les_remitimos adjunto_le adjunto_encontrará acompañamos_la
      en_adjunto se_adjunta va_adjunto hágame_llegar hágannos_llegar le_hago_llegar
      les_hago_llegar le_hacemos_llegar les_hacemos_llegar le_haremos_llegar
      les_haremos_llegar se_lo_hago_llegar haremos_llegar_el hará_llegar harán_llegar
      dar_traslado damos_traslado elevar_al elevamos_la entréguenos entréguele entregará
      entregarán entregar_en_mano en_mano pasar_la_información pasar_los_datos pasaremos
      paso_los pasamos_los páseselo páselo le_paso_la le_pasamos les_pasamos le_pasaré
      les_pasaremos pasarle pasarles pasarnos pásalo cursar cursamos curse cursa_el_pedido
      aportar_la_documentación aporte_la_documentación aporten_la entregue_la_documentación
      poner_a_disposición ponemos_a_disposición poner_a_su_disposición dejar_en_el_buzón
      depositar_en depósito_en_la_sede suba_al subirlo cargar_el_archivo cargue_el
      colgar_en_la_web colgamos_en_la publicar_en_el_portal publicamos_en
      registrar_en_el_portal presentar_la_oferta presentamos_la_oferta presentar_por_registro
      por_registro_electrónico entregar_la_oferta someter_a_aprobación transmit* transmisión
      retransmit* repartir_el_acta reparto_del_acta compartir_el_enlace copiar_a
      pongo_en_copia poner_en_copia en_copia_a ponga_en_copia remesar mensajería_urgente
      por_mensajería por_correo_certificado por_burofax por_valija por_paquetería paquetería
      consign*
    `,
    do: `
      hacer hago hace hacen haga hagan hacemos haré hará harán haremos hecho realiz* prepar*
      elabor* organiz* ejecut* gestion* tramit* encarg* encárg* ocup*_de me_ocupo nos_ocupamos
      se_ocupa revis* comprob* actualiz* complet* mont* instal* entreg* redact* calcul*
      presupuest* program* coordin* resuelv* resolv* cumpl* llevar_a_cabo llevamos_a_cabo
      llevará_a_cabo poner_en_marcha pone_en_marcha ponemos_en_marcha dispon* disponga
      tramita* cotiz* medir mide medimos visitar visitamos cerrar_el_pedido contact*
      reserv* convoc* dar_de_alta alta firma firmar llev* pedir_muestras busc*
      hacemos_la hacemos_el haga_el haga_la hazlo hágalo hágase hicimos hizo hicieron hice
      haciendo hagamos hágannos me_pongo_a ponerse_a pongo pone poner ponemos pondrá pondremos
      pon ponga efectu* desempeñ* acomet* emprend* abord* ocuparnos me_ocuparé se_ocupará
      crear crea creamos crearemos produce producimos fabricar fabrica fabricamos construir
      construye edific* ensambl* soldar suelda soldamos pintar_la pintamos mecaniz* fresar
      coser cosemos imprimir imprime imprimimos impresión encuadern* maquet* traducir traduce
      traducimos traduc* editar editamos diseñ* dibuj* proyectar esboz* planific* planear
      planeamos prever preveemos limpiar limpia limpiamos desinfect* sembrar siembra sembramos
      cosech* recolect* vendimi* ordeñ* regar podar fumig* embal* empaquet* empac* etiquet*
      descarg* estib* zarp* transport* configur* migrar migra migramos migración despleg*
      desplieg* testear teste* integrar integramos conectar conectamos conect* cablear
      respald* implant* implement* activar activamos cablead* registr* inscrib* matricul*
      formaliz* rellen* legaliz* certific* apostill* notific* archiv*_el dar_curso dar_salida
      apañ* preparo_el preparo_la prepara_el prepara_la traer trae traemos traiga traeremos
      traerá recoger recoge recogemos recogeremos recogerá verific* inspeccion* inventari*
    `,
    agreeon: `
      acord* acuerd* acuerdo acuerdos pact* conven* convin* quedamos quedar_en quedamos_en
      quedado_en hemos_quedado fij* concert* concret* agend* reserv* confirm* cerrar_fecha
      cerramos_fecha poner_fecha ponemos_fecha estipul* establec* apalabr* program* coordin*
      bloquear_la_fecha convocar cita_cerrada compromis* compromet* dejar_cerrad* dejamos_cerrad*
      asentar ratific* suscrib* de_común_acuerdo consensu* cuadrar_agendas cuadramos
      hemos_acordado se_acuerda se_acordó queda_acordado quedó_acordado lo_acordado
      según_lo_acordado como_acordamos como_hemos_acordado como_quedamos llegar_a_un_acuerdo
      llegamos_a_un_acuerdo alcanzar_un_acuerdo alcanzamos_un_acuerdo ponerse_de_acuerdo
      ponernos_de_acuerdo nos_ponemos_de_acuerdo pónganse_de_acuerdo estamos_de_acuerdo_en
      de_acuerdo_en en_eso_quedamos quedó_en quedaron_en quedé_en quedé_con quedaste_en
      hemos_quedado_en hemos_quedado_con quedo_con_usted quedar_para quedamos_para quedamos_el
      fijar_fecha fijamos_fecha fijamos_una_fecha fijar_una_fecha fijar_la_próxima
      fijar_día_y_hora fije_fecha fijar_el_plazo fijar_la_cita cerrar_una_cita cerrar_cita
      cerramos_cita cerrar_la_próxima cerrar_una_fecha cerramos_una_fecha cerrar_el_día
      cierre_la_fecha concertar_una_cita concertar_la_visita concretar_fecha concretamos_fecha
      concretar_el_día agendar_la_próxima reservar_fecha reservamos_fecha reserve_la_fecha
      reservar_día reservar_sala apuntar_en_la_agenda anotar_en_la_agenda
      poner_en_el_calendario ponemos_en_el_calendario marcar_en_el_calendario marc*_fecha
      bloquee_la_fecha bloqueamos_la_fecha bloquear_agenda señalar_día señalar_fecha
      poner_día_y_hora poner_día ponemos_día_y_hora día_y_hora día_y_hora_confirmados
      día_hora_y_lugar confirmar_fecha confirmar_la_cita confirmar_la_fecha
      confirmar_la_reunión confirme_la_fecha confirme_la_cita confirmamos_la_fecha
      confirmamos_la_cita confirmado_para confirmada_para fecha_confirmada fecha_acordada
      fecha_pactada fecha_fijada plazo_acordado plazo_pactado precio_pactado precio_acordado
      condiciones_pactadas condiciones_acordadas se_pacta se_conviene lo_convenido
      según_lo_convenido lo_pactado según_lo_pactado conformamos sellar sellamos
      sellar_el_acuerdo cerrar_el_acuerdo cerramos_el_acuerdo cerrar_un_acuerdo
      formalizar_el_acuerdo formaliz* firmar_el_acuerdo firmamos_el_acuerdo rubric*
      darse_la_mano nos_damos_la_mano apretón_de_manos trato_cerrado trato_hecho
      compromiso_mutuo nos_comprometemos me_comprometo se_comprometen se_compromete
      determinar_la_fecha determinamos_la_fecha definir_la_fecha definimos_la_fecha
      defin*_los_plazos establecer_plazo establecemos_plazo establecer_el_calendario
      calendarizar calendariz* cronogramar ajustar_agendas coordinar_agendas casar_agendas
      buscar_hueco buscamos_hueco encontrar_hueco hueco_en_la_agenda hacer_hueco
      cita_confirmada visita_concertada reunión_fijada reunión_convocada convocatoria_enviada
      invitación_de_calendario consenso llegar_a_consenso entenderse nos_entendemos
      zanjar_la_fecha dejar_atad* dejamos_atad* dejar_apalabrad* dejar_fijad* dejar_acordad*
    `,
    next: `
      próximo próxima próximos próximas siguiente siguientes próximo_paso próximos_pasos
      siguiente_paso siguientes_pasos paso_siguiente pasos_siguientes paso_próximo
      seguimiento acción acciones acción_siguiente próxima_acción tarea tareas pendiente_de
      compromisos compromiso compromisos_adquiridos acuerdos_y_tareas y_ahora_qué ahora_qué
      qué_sigue qué_viene_ahora lo_siguiente a_continuación luego después a_partir_de_aquí
      a_partir_de_ahora plan_de_acción hoja_de_ruta para_avanzar avanzar cómo_seguimos
      cómo_continuamos seguimos_con continuación encargo quién_hace_qué medidas
      próximas_acciones próximas_tareas próximos_hitos próxima_cita próxima_reunión
      próxima_visita próxima_llamada próximo_contacto próxima_etapa próxima_fase
      próximas_fechas siguiente_acción siguiente_llamada siguiente_reunión siguiente_visita
      siguiente_fase siguiente_etapa siguiente_cita siguiente_contacto siguiente_movimiento
      próximo_movimiento el_siguiente_paso_es el_próximo_paso_es como_siguiente_paso
      como_próximo_paso el_paso_siguiente_es nuestro_próximo_paso nuestro_siguiente_paso
      su_próximo_paso paso_inmediato pasos_inmediatos pasos_a_seguir pasos_a_dar
      pasos_acordados qué_hacemos_ahora qué_hacemos_después qué_toca_ahora qué_haremos
      qué_pasa_ahora qué_pasa_después qué_va_después qué_viene_después lo_que_sigue
      lo_que_toca_ahora lo_que_haremos lo_que_viene cómo_seguir cómo_proseguimos
      cómo_avanzamos por_dónde_seguimos y_después y_luego después_de_esto tras_esta_reunión
      tras_esta_llamada desde_aquí de_aquí_en_adelante de_ahora_en_adelante en_adelante
      a_renglón_seguido acto_seguido seguidamente continuar continuamos continuaremos
      proseguir proseguimos prosigu* seguiremos seguimos_adelante plan_de_seguimiento
      plan_de_trabajo plan_de_tareas lista_de_tareas lista_de_acciones lista_de_pendientes
      lista_de_acuerdos listado_de_tareas tareas_pendientes tareas_acordadas tareas_asignadas
      acciones_acordadas acciones_pendientes acciones_a_realizar acciones_a_tomar
      acciones_de_seguimiento acción_requerida acción_inmediata acuerdos acuerdos_alcanzados
      acuerdos_tomados acuerdos_y_compromisos acuerdos_y_próximos_pasos compromisos_y_fechas
      asuntos_pendientes temas_pendientes puntos_pendientes puntos_de_acción queda_pendiente
      quedan_pendientes queda_por_hacer por_hacer_ahora quehacer* pendientes_por_hacer
      por_nuestra_parte_haremos quién_qué_cuándo qué_quién_cuándo quién_hace_qué_y_cuándo
      responsable_y_fecha tarea_responsable_fecha acción_responsable_fecha
      acción_responsable_plazo acción_y_fecha hacer_seguimiento hacemos_seguimiento
      haremos_seguimiento dar_seguimiento damos_seguimiento daré_seguimiento
      llamada_de_seguimiento correo_de_seguimiento visita_de_seguimiento
      reunión_de_seguimiento seguir_la_oferta actuación actuaciones actuaciones_previstas
      medidas_a_tomar medidas_acordadas gestión_pendiente gestiones_pendientes diligencia*
      deberes_para hoja_de_tareas tablero_de_tareas backlog sprint to_do siguiente_sprint
      entrega_siguiente encargo_para tarea_para recordatorio_en_la_agenda
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
      con_fecha_límite con_fecha_tope con_plazo con_plazo_hasta plazo_hasta plazo_hasta_el
      plazo_máximo plazo_final plazo_previsto plazo_de_respuesta plazo_de_presentación
      plazo_de_ejecución plazo_de_entrega plazo_improrrogable plazo_legal plazo_de_reclamación
      plazo_de_validez plazo_de_inscripción plazo_de_alegaciones cierre_del_plazo
      fin_del_plazo fin_de_plazo vence_el vencen_el vencerá venza vencido_el_plazo fecha_final
      fecha_de_cierre fecha_de_fin fecha_de_finalización fecha_de_caducidad fecha_de_respuesta
      fecha_prevista fecha_objetivo fecha_de_presentación fecha_máxima fecha_de_corte
      fecha_prometida antes_del_lunes antes_del_martes antes_del_miércoles antes_del_jueves
      antes_del_viernes antes_del_día antes_del_mediodía antes_de_las antes_de_mañana
      antes_de_finales antes_de_final antes_de_navidad antes_del_verano antes_de_vacaciones
      antes_del_curso antes_del_cierre hasta_el_lunes hasta_el_martes hasta_el_miércoles
      hasta_el_jueves hasta_el_viernes hasta_el_día hasta_mañana hasta_el_próximo
      hasta_final_de hasta_mediados hasta_primeros a_más_tardar_el como_tarde_el
      no_más_allá_del no_después_del no_después_de a_lo_sumo a_lo_más_tarde lo_más_tardar
      máximo_el como_límite como_máximo_el como_último_día último_día último_día_de
      último_plazo última_fecha dentro_de_dos dentro_de_tres dentro_de_cinco dentro_de_quince
      dentro_de_los dentro_del_plazo en_el_plazo_de en_un_plazo_de en_el_término_de
      en_los_próximos en_las_próximas en_menos_de_una en_menos_de_dos en_veinticuatro_horas
      en_cinco_días en_diez_días para_el_sábado para_el_domingo para_esta_semana
      para_este_viernes para_la_semana para_el_próximo para_antes_de para_antes_del
      para_mediados para_final_de para_fin_de_mes para_mañana para_hoy para_hoy_mismo
      para_enero para_febrero para_marzo para_abril para_mayo para_junio para_julio
      para_septiembre para_octubre para_noviembre para_diciembre para_navidad
      para_la_temporada al_final_del_día a_final_de_mes a_finales_de a_fin_de_mes
      a_principios_de a_mediados_de días_corridos días_de_plazo horas_de_plazo
      semanas_de_plazo término_del_plazo cumplir_el_plazo cumplir_plazos
      cumplimiento_de_plazos fuera_de_plazo en_plazo prescribe prescripción caducidad
      expira_el expirará horizonte_temporal tiempo_límite hora_límite hora_tope cuenta_atrás
      contrarreloj oferta_válida_hasta válida_hasta vigencia vigente_hasta cronograma
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
      lun mié jue vie sáb dom ene feb mzo abr jun jul ago sept oct nov dic el_lunes el_martes
      el_miércoles el_jueves el_viernes el_sábado el_domingo este_lunes este_martes
      este_miércoles este_jueves este_viernes próximo_lunes próximo_martes próximo_jueves
      próximo_viernes lunes_próximo lunes_que_viene jueves_que_viene hoy_mismo mañana_mismo
      esta_noche esta_misma_tarde mediados_de_mes primeros_de_mes finales_de_mes a_primeros_de
      final_de_mes final_de_año fin_de_trimestre primer_trimestre tercer_trimestre
      cuarto_trimestre primer_semestre segundo_semestre semestral bimestral bimensual diari*
      en_una_hora en_dos_horas en_un_día en_unos_días en_pocos_días en_cuatro_días
      en_cinco_días en_diez_días en_tres_semanas en_seis_semanas en_dos_meses en_tres_meses
      en_seis_meses en_medio_año en_un_año hace_una_semana hace_dos_días hace_un_mes
      semana_pasada mes_pasado año_pasado año_que_viene año_próximo el_próximo_año este_año
      este_verano este_otoño este_invierno esta_primavera esta_temporada esta_campaña
      primavera verano otoño invierno navidad* semana_santa pascua* vuelta_de_verano
      inicio_de_curso curso_escolar temporada_alta temporada_baja día_hábil día_laborable
      días_laborables días_hábiles días_festivos festivo festivos vísperas madrugada mañanas
      tardes noche a_las_nueve a_las_diez a_las_once a_las_doce a_las_trece a_las_dieciséis
      a_las_cuatro a_las_cinco por_la_mañana por_la_tarde por_la_noche a_media_mañana
      a_media_tarde a_mediodía a_primera_hora a_última_hora de_la_mañana de_la_tarde en_punto
      lo_antes_posible cuanto_antes
    `,
    who: `
      quién quiénes quien quienes responsable responsables encargad* a_cargo a_cargo_de
      por_cuenta_de dueño_de_la_tarea titular asignad* corre_de_nuestra_cuenta
      de_nuestra_cuenta de_su_cuenta se_encarga me_encargo nos_encargamos se_ocupa me_ocupo
      nos_ocupamos lo_hace lo_hago lo_hacemos lo_lleva lo_llevo lo_prepara ejecutor* por_parte_de
      por_nuestra_parte por_su_parte compromiso_de le_corresponde nos_corresponde
      le_toca_a me_toca nos_toca queda_en_manos_de en_manos_de a_quién rinde_cuentas
      quién_lo_hace quién_lo_lleva quién_se_encarga quién_se_ocupa quién_responde
      quién_se_hace_cargo quién_vigila quién_controla quién_comprueba quién_llama quién_envía
      quién_prepara quién_decide quién_hace quién_firma quién_paga quién_es_responsable
      quién_lo_sigue a_cargo_del a_mi_cargo a_nuestro_cargo a_su_cargo bajo_la_responsabilidad
      bajo_responsabilidad_de con_responsable con_un_responsable por_cuenta_nuestra
      por_cuenta_del corre_a_cargo_de corre_de_mi_cuenta corren_a_cargo responsabilidad_de
      es_responsabilidad_de responsabilidad_del es_responsable_de responsable_del_seguimiento
      responsable_de_la_acción responsable_de_la_tarea responsable_del_pedido
      responsable_del_proyecto responsable_de_la_cuenta responsable_de_la_obra
      responsable_interno responsable_directo responsable_designado persona_responsable
      persona_encargada persona_asignada persona_designada dueño dueña dueño_de_la_acción
      dueño_del_proceso propietario_de_la_acción titular_de_la_tarea asignado_a asignada_a
      asignar_a se_asigna_a designad* nombrad*_responsable delegar_en delegado_en delegamos_en
      encomendad* encomend* confiad*_a me_hago_cargo nos_hacemos_cargo se_hace_cargo
      se_hacen_cargo se_responsabiliza me_responsabilizo nos_responsabilizamos me_comprometo_a
      nos_comprometemos_a se_compromete_a se_comprometen_a lo_asume lo_asumo lo_asumimos
      lo_gestiono lo_gestiona lo_gestionamos lo_coordina lo_coordino lo_tramita lo_tramito
      lo_tramitamos lo_envío_yo lo_envía lo_enviamos lo_reviso lo_revisa lo_revisamos
      lo_preparo lo_preparamos lo_mando lo_manda lo_mandamos lo_llevamos lo_vigila lo_controla
      lo_comprueba lo_supervisa lo_instala lo_monta lo_entrega lo_recoge lo_confirma lo_firma
      lo_ejecuta yo_me_encargo yo_lo_hago yo_me_ocupo yo_llamo yo_envío yo_preparo
      nosotros_enviamos nosotros_preparamos nosotros_llamamos usted_envía usted_confirma
      usted_prepara ustedes_envían ustedes_confirman ustedes_preparan el_cliente_envía
      el_cliente_confirma el_comercial_llama el_comercial_envía el_técnico_va acude_el_técnico
      le_toca les_toca le_corresponde_a les_corresponde incumbe compete_a turno_de
      mano_a_quien ejecuta ejecutante realizado_por a_realizar_por hecho_por elaborado_por
      preparado_por firmado_por revisado_por aprobado_por supervisad*_por gestionad*_por
      coordinad*_por iniciales_del_responsable firma_del_responsable rol_y_responsable
      matriz_raci raci
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
      para_más_adelante más_adelante_lo más_adelante_se lo_dejamos_para lo_dejamos_para_luego
      dejarlo_para dejarlo_para_más_adelante dejémoslo_para lo_vemos_luego
      lo_vemos_más_adelante lo_veremos lo_veremos_más_adelante lo_veremos_en_su_momento
      lo_hablaremos lo_hablamos_otro_día lo_hablamos_más_adelante lo_hablamos_luego
      hablamos_otro_día hablaremos_más_adelante ya_lo_veremos ya_lo_hablaremos
      ya_lo_vamos_viendo lo_vamos_viendo sobre_la_marcha iremos_viendo se_irá_viendo
      veremos_más_adelante vamos_viendo vemos_luego en_otro_año otro_año otra_vez_será
      otra_temporada para_otra_ocasión en_una_próxima_ocasión en_próximas_fechas
      en_próximos_días en_los_próximos_meses en_adelante algún_otro_día un_día_de_estos
      uno_de_estos_días cualquier_día cuando_se_pueda cuando_sea_posible cuando_haya_tiempo
      cuando_tengamos_tiempo cuando_podamos cuando_pueda_ser cuando_llegue_el_momento
      cuando_llegue_la_hora cuando_corresponda cuando_sepamos_más cuando_haya_novedades
      si_hay_novedades si_surge llegado_el_momento en_el_momento_oportuno en_momento_oportuno
      oportunamente a_su_tiempo con_el_tiempo a_largo_plazo a_medio_plazo a_mediano_plazo
      a_la_larga tarde_que_temprano por_decidir por_negociar por_hablar por_pactar por_aclarar
      por_estudiar por_asignar por_establecer por_especificar por_precisar por_anunciar
      por_comunicar por_programar a_acordar a_decidir a_fijar a_negociar a_concertar a_pactar
      a_especificar a_precisar a_hablar a_estudiar pendiente_de_acordar pendiente_de_fijar
      pendiente_de_decidir pendiente_de_concretar pendiente_de_hablar pendiente_de_fecha
      pendiente_de_cerrar sin_concretar sin_confirmar sin_determinar sin_decidir sin_acordar
      sin_plazo sin_fecha_fija fecha_por_confirmar fecha_por_definir fecha_a_convenir
      fecha_pendiente responsable_por_definir se_comunicará_más_adelante
      se_informará_más_adelante se_acordará_más_adelante se_decidirá_más_adelante
      se_definirá_más_adelante se_hablará se_estudiará se_fijará se_anunciará se_precisará
      se_establecerá se_determinará será_comunicad* será_definid* será_fijad* ya_avisaremos
      ya_le_avisaremos ya_les_avisaremos ya_le_llamaremos ya_les_llamaremos ya_nos_llamará
      ya_me_dirá ya_nos_dirá ya_quedaremos ya_se_hablará ya_se_hará ya_se_decidirá
      retras*_la_decisión dilat* dilación dejar_en_suspenso en_suspenso suspendid*_hasta_nuevo
      hasta_nuevo_aviso en_espera en_lista_de_espera stand_by en_pausa prórroga_sin_fecha
      aparcar_el_tema aparcamos aparcado congelad* en_barbecho tbc por_el_momento_no
      de_momento_no por_ahora_no todavía_es_pronto es_pronto_para
    `,
    stage: `
      etapa etapas fase fases paso pasos proceso procesos ciclo ciclo_de_venta ciclo_de_ventas
      ciclo_comercial embudo embudo_de_ventas pipeline recorrido recorrido_del_cliente
      camino procedimiento* flujo flujo_de_trabajo hito hitos estadio* secuencia tramo tramos
      de_principio_a_fin de_la_primera_llamada del_primer_contacto desde_el_primer_contacto
      hasta_el_pedido_repetido hasta_la_recompra hasta_la_repetición primer_contacto
      metodolog* método estado_de_la_oportunidad cadena_de_venta hoja_de_ruta viaje_del_cliente
      punto_por_punto primero segundo tercero cuarto quinto prospección cierre
      primera_etapa segunda_etapa tercera_etapa cuarta_etapa quinta_etapa última_etapa
      etapa_uno etapa_dos etapas_de_la_venta etapas_del_proceso etapas_de_interacción
      etapas_del_ciclo fases_de_la_venta fases_del_proceso fase_uno fase_dos primera_fase
      segunda_fase tercera_fase última_fase fase_inicial fase_final fase_de_venta
      fase_de_entrega fase_de_cierre pasos_de_la_venta pasos_del_proceso primer_paso
      segundo_paso tercer_paso cuarto_paso quinto_paso último_paso paso_uno paso_dos paso_tres
      paso_cuatro paso_cinco proceso_de_venta proceso_de_ventas proceso_comercial
      proceso_de_compra proceso_de_contratación proceso_de_selección proceso_de_adjudicación
      procesos_internos ciclo_de_vida ciclo_de_compra ciclo_del_cliente ciclo_del_pedido
      ciclo_completo embudo_comercial embudo_de_conversión túnel_de_ventas funnel
      mapa_del_proceso diagrama_de_flujo flujograma* flujo_del_proceso workflow
      ruta_del_cliente ruta_comercial itinerario_del_cliente trayecto trayectoria_del_cliente
      customer_journey mapa_de_experiencia del_primer_contacto_al del_contacto_al_pedido
      del_contacto_al_cobro del_pedido_al_cobro desde_la_prospección desde_la_primera_llamada
      desde_el_primer_saludo hasta_el_cobro hasta_la_entrega hasta_el_pago hasta_la_posventa
      hasta_la_renovación hasta_la_firma hasta_el_segundo_pedido de_cabo_a_rabo
      de_inicio_a_fin de_extremo_a_extremo de_punta_a_punta primer_contacto_venta
      toma_de_contacto detección_de_necesidades diagnóstico_inicial presentar_oferta
      negociación_y_cierre cierre_y_entrega entrega_y_cobro cobro_y_seguimiento fidelización
      recompra_y_fidelización prospectar captación captación_de_clientes cualificación
      calificación_del_cliente propuesta_y_negociación firma_y_arranque arranque_y_entrega
      traspaso_interno venta_interna pedido_repetido repetición_del_pedido venta_entrega_cobro
      sexto séptimo octavo niveles peldaño* escalón escalones escalera ronda rondas capítulo
      capítulos módulo módulos sprint sprints iteración iteraciones escenario*
      fase_preparatoria estado_del_proyecto estado_de_la_venta progreso avance avances
      progresión sucesión sucesivamente ordenación orden_de_pasos en_orden por_orden
      paso_por_paso por_etapas por_fases por_pasos escalonad* gradual* paulatin*
      protocolo_de_venta protocolo_de_actuación protocolo_comercial método_de_venta
      sistema_de_venta modelo_de_venta playbook manual_de_ventas manual_comercial
      guía_de_venta esquema_de_venta línea_de_tiempo puerta_de_decisión puertas_de_control
      transición tránsito procedimental tramitación
    `,
    offer: `
      oferta ofertas ofert* ofrec* ofrezc* propuesta propuestas proponer proponemos propongo
      propone presupuesto presupuestos presupuest* cotiz* cotización* cotizaciones licitación*
      licitaciones licit* concurso concursos pliego pliegos puja pujas proforma* pro_forma
      estimación estimado_de_costos tarifa_ofertada valoración_económica memoria_técnica
      oferta_económica oferta_técnica contraoferta* contrapropuesta* propuesta_económica
      propuesta_comercial propuesta_técnica condiciones_ofrecidas planteamiento
      anteproyecto*
      oferta_económica_y_técnica oferta_en_firme oferta_vinculante oferta_formal
      oferta_definitiva oferta_inicial oferta_revisada oferta_final oferta_mejorada
      oferta_cerrada oferta_a_medida oferta_adjunta oferta_recibida oferta_presentada
      oferta_comercial oferta_número oferta_de_servicios oferta_de_suministro
      oferta_de_colaboración oferta_de_precios nuestra_oferta su_oferta la_oferta esta_oferta
      carta_de_oferta carta_oferta hoja_de_oferta petición_de_oferta peticiones_de_oferta
      solicitud_de_oferta solicitud_de_cotización solicitud_de_presupuesto
      solicitud_de_propuesta pedir_presupuesto pedir_oferta pedir_ofertas
      presupuesto_detallado presupuesto_cerrado presupuesto_desglosado presupuesto_orientativo
      presupuesto_sin_compromiso presupuesto_de_obra presupuesto_número presupuesto_adjunto
      presupuesto_presentado presupuesto_revisado hacer_un_presupuesto pasar_presupuesto
      dar_presupuesto estimaciones estimad*_de_coste estimad*_de_costo estimado_de_horas
      cálculo_de_costes cálculo_de_costos desglose desglose_de_precios desglose_de_costes
      partida_alzada partidas_presupuestarias propuesta_de_servicios propuesta_de_colaboración
      propuesta_de_proyecto propuesta_formal propuesta_final propuesta_detallada
      propuesta_inicial propuesta_revisada propuesta_adjunta propuesta_de_honorarios
      propuesta_de_contrato propuesta_de_valor nuestra_propuesta su_propuesta le_proponemos
      les_proponemos le_propongo les_propongo te_propongo propuesto propuesta_hecha proponga
      propondr* le_ofrecemos les_ofrecemos le_ofrezco les_ofrezco sugerimos
      sugerencia_comercial plantear_una_propuesta planteamos_una_solución concursar
      convocatoria_pública concurso_público concurso_de_ideas concurso_de_precios
      concurso_de_proveedores licitación_pública pliego_técnico pliego_de_condiciones
      pliego_de_cláusulas pliego_administrativo bases_del_concurso bases_de_licitación
      bases_de_la_convocatoria llamado_a_licitación procedimiento_abierto
      procedimiento_negociado contrato_menor subasta subastas subast* remate_público plica
      plicas sobre_económico sobre_técnico postular postulación postulaciones rfp rfq rfi
      quote memoria_valorada memoria_descriptiva proyecto_básico precontrat*
      borrador_de_contrato tarificación catálogo_de_servicios términos_ofrecidos
      alcance_de_la_oferta alcance_del_servicio condiciones_de_la_oferta validez_de_la_oferta
      variante variantes opción_a opción_b opcion_económica paquete_ofrecido lote_ofertado
    `,
    order: `
      pedido pedidos pedir orden_de_compra órdenes_de_compra orden_de_trabajo encargo
      encargos contrat* contrato contratos compr* compra compras negocio negocios trato
      tratos acuerdo_marco acuerdo_comercial operación operaciones venta ventas vend*
      cerrar_la_venta cierre_de_la_venta cierre_de_venta cerrar_el_trato adjudicación
      adjudicaciones hoja_de_pedido nota_de_pedido firma_del_contrato suscripción*
      adquisición* adquisiciones adquir* remesa suministro suministros convenio* cartera_de_pedidos
      proyecto proyectos
      pedido_en_firme pedido_firme pedido_inicial pedido_cerrado pedido_grande pedido_pequeño
      pedido_confirmado pedido_recibido pedido_anual pedido_abierto pedido_urgente
      pedido_número número_de_pedido confirmación_de_pedido confirmación_del_pedido
      hacer_el_pedido hacer_un_pedido hacemos_el_pedido pasar_el_pedido pasar_pedido
      cursar_el_pedido cursar_pedido formular_pedido colocar_el_pedido colocar_una_orden
      levantar_el_pedido levantar_pedido tomar_el_pedido toma_de_pedidos recibir_el_pedido
      entrada_de_pedidos orden_de_pedido orden_de_servicio orden_de_suministro
      órdenes_de_trabajo órdenes_de_servicio orden_en_firme purchase_order oc_número
      contrato_firmado contrato_marco contrato_de_suministro contrato_de_servicio
      contrato_de_servicios contrato_de_mantenimiento contrato_anual contrato_plurianual
      contrato_de_obra contrato_de_compraventa contrato_de_arrendamiento contrato_de_licencia
      contrato_de_traducción contrato_de_distribución contrato_de_agencia contrato_mercantil
      cláusula cláusulas anexo_al_contrato adenda adendas firmar_el_contrato
      suscribir_el_contrato contrato_suscrito acuerdo_firmado acuerdo_de_colaboración
      acuerdo_de_suministro acuerdo_de_compra acuerdo_comercial_firmado compromiso_de_compra
      compromiso_en_firme carta_de_intenciones compra_anual compra_conjunta compras_públicas
      decisión_de_compra acto_de_compra proceso_de_compra solicitud_de_compra
      volumen_de_compra volumen_de_compras reserva reservas reservar reserva_de_habitaciones
      reserva_de_grupo reserva_confirmada matrícula matrículas inscripción inscripciones
      abono_anual suscribirse alquilar alquiler alquileres arrendar arrendamiento leasing
      renting fletar fletamento carta_de_porte conocimiento_de_embarque booking_de_carga
      ventas_cerradas venta_cerrada venta_hecha venta_al_por_mayor venta_directa cerrar_ventas
      cerrar_el_negocio cerrar_la_operación cerrar_el_contrato cierre_comercial
      cierre_del_trato cierre_de_la_operación hacer_negocio hacer_negocios
      negociar_el_contrato ganar_el_contrato ganar_el_pedido ganar_la_licitación
      ganar_el_concurso adjudicar adjudicado adjudicada contrato_adjudicado obra_adjudicada
      encargar encargamos encargado_del_pedido encomienda encomiendas comisión_de_servicio
      mandato_de_venta licencia licencias transacción* suministrar suministro_anual
      abastecimiento aprovisionamiento libro_de_pedidos hoja_de_encargo
      carga_de_trabajo_contratada facturación_anual volumen_de_negocio cartera_de_proyectos
      alcance_contratado unidades_pedidas cantidad_pedida lo_pedido lo_contratado
    `,
    price: `
      precio precios coste costes costo costos costar cuesta cuestan tarifa tarifas importe
      importes presupuesto presupuestos monto montos cuota cuotas condiciones_económicas
      condiciones_de_pago margen márgenes descuento descuentos caro cara caros caras barat*
      euro euros eur dólar dólares usd peso pesos soles iva igv impuesto* por_unidad
      precio_unitario porte portes flete* honorarios gasto gastos inversión inversiones
      económic* valor_del_contrato precio_neto precio_bruto precio_cerrado lista_de_precios
      asequible* encarec* abarat* sobrecoste* sobrecosto* recargo*
      precio_de_venta precio_final precio_total precio_fijo precio_especial precio_por_hora
      precio_por_noche precio_por_kilo precio_por_metro precio_por_plaza precio_de_lista
      precio_de_mercado precio_de_compra precio_de_coste precio_justo precio_alto precio_bajo
      precio_acordado precio_ofertado subida_de_precios subida_del_precio bajada_de_precios
      cuánto_cuesta cuánto_vale cuánto_sale cuánto_nos_cuesta vale_más asciende_a ascienden_a
      suma_total sumas cuantía cuantías coste_total costo_total coste_unitario coste_por_hora
      costo_por_hora coste_anual coste_mensual costes_fijos costes_variables costos_fijos
      costos_variables escandallo* tarifario* tarifas_vigentes tarifa_plana tarifa_por_hora
      tarifa_nocturna tarifa_reducida tarifa_diaria arancel aranceles tasa tasas canon cánones
      peaje peajes fianza fianzas prima_del_seguro mensualidad mensualidades anualidad
      anualidades renta rentas alquiler_mensual matrícula_y_cuota cuota_mensual cuota_anual
      presupuesto_anual presupuesto_total dotación fondos financiación financiar financi*
      subvención subvenciones subvencion* techo_de_gasto tope_de_gasto base_imponible más_iva
      sin_iva iva_incluido iva_no_incluido más_impuestos importe_total importe_neto
      importe_bruto total_a_pagar subtotal monto_total monto_neto oferta_económica
      términos_de_pago mil_euros miles_de_euros millones_de_euros mil_pesos mil_dólares
      céntimo céntimos centavo centavos moneda monedas divisa divisas tipo_de_cambio bolívares
      quetzales guaraníes lempiras colones libra_esterlina franco_suizo carísim* costos*
      onerós* dineral ganga gangas chollo chollos rebajad* rentabilidad margen_comercial
      margen_bruto calidad_precio precio_calidad tarifación suplemento suplementos dietas
      gastos_de_viaje gastos_de_envío gastos_generales portes_incluidos flete_incluido
      valor_de_mercado tasación tasaciones tasador* lonja honorario
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
      pago_completo pago_íntegro pago_total pago_parcial pago_pendiente pago_recibido
      pago_retrasado pago_puntual pago_adelantado pago_anticipado pago_por_adelantado
      pago_a_cuenta pago_final pago_inicial pago_único pago_mensual pago_a_plazos
      pago_aplazado pago_fraccionado pago_con_tarjeta pago_en_efectivo pago_contra_entrega
      primer_pago segundo_pago último_pago pagos_pendientes pagos_parciales pagos_atrasados
      fecha_de_pago día_de_pago calendario_de_pagos plan_de_pagos hito_de_pago hitos_de_pago
      forma_de_pago medio_de_pago método_de_pago orden_de_pago confirmación_de_pago
      confirmar_el_pago recibir_el_pago recepción_del_pago seguimiento_del_pago
      seguimiento_de_pagos control_de_pagos control_de_cobros control_del_cobro
      vigilar_el_pago vigila_el_pago vigilar_el_cobro vigila_el_cobro comprobar_el_pago
      comprueba_el_pago comprobar_el_ingreso comprueba_el_ingreso comprobar_la_cuenta
      revisar_la_cuenta revisar_los_cobros revisar_cobros entra_el_pago llega_el_dinero
      llegar_el_dinero recibir_el_dinero cobrar_el_total cobrar_la_factura cobrar_todo
      gestionar_el_cobro gestión_del_cobro gestión_de_cobros cobro_íntegro cobro_completo
      cobro_total cobro_pendiente importe_cobrado importe_completo importe_pendiente
      íntegramente_pagad* completamente_pagad* totalmente_pagad* pagado_del_todo
      cobro_a_tiempo desembols* sufrag* costear_el satisfacer_la_factura satisfecha_la_factura
      amortiz*_la_deuda cancelar_la_deuda cubrir_el_importe aportación_económica
      girar_la_letra giro giros giro_bancario giros_bancarios ingresar_el_importe ingresado_en
      ingreso_bancario ingreso_en_cuenta abonar_la_factura abonos_recibidos adeudo adeudos
      adeudo_directo cargo_en_cuenta cargo_bancario tarjeta_de_crédito tarjeta_bancaria
      datáfono tpv bizum paypal sepa swift clabe cbu cuenta_corriente número_de_cuenta
      caja_de_ahorros banco bancos bancari* entidad_bancaria extracto_bancario talón talones
      efecto_comercial crédito_documentario aval_bancario depósito_previo entrega_a_cuenta
      señal_de_reserva arras provisión_de_fondos prepago pospago contado contra_reembolso
      contra_factura neto_treinta a_noventa_días a_quince_días vencimiento_del_pago
      cuota_pendiente prorrate* lana_plata billete billetes cash efectivo_disponible
      fondos_recibidos remuneración remuner* retribuir
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
      factura_final factura_inicial factura_número factura_vencida factura_pendiente
      factura_pagada factura_impagada factura_emitida factura_recibida factura_adjunta
      factura_mensual factura_electrónica factura_proforma factura_simplificada
      factura_rectificativa factura_de_anticipo facturas_pendientes facturas_impagadas
      facturas_abiertas facturas_emitidas emitir_la_factura emitir_factura emitimos_la_factura
      emisión_de_factura emisión_de_facturas enviar_la_factura mandar_la_factura
      presentar_la_factura fecha_de_factura fecha_de_la_factura número_de_factura
      importe_de_la_factura importe_facturado datos_de_facturación dirección_de_facturación
      recordar_el_pago recordatorio_amable primer_recordatorio segundo_recordatorio
      tercer_recordatorio recordatorio_por_correo recordatorio_por_teléfono
      aviso_de_vencimiento aviso_de_cobro aviso_de_mora aviso_de_corte
      carta_de_reclamación_de_pago carta_de_cobro carta_de_pago primer_aviso segundo_aviso
      tercer_aviso aviso_previo_al requerir_el_pago reclamar_el_pago reclamar_la_factura
      reclamar_el_cobro reclamación_de_la_deuda reclamación_de_deuda reclamación_de_cobro
      llamar_por_la_factura perseguir_el_cobro cobro_de_facturas cobro_de_morosos
      cobro_judicial monitorio procedimiento_monitorio proceso_monitorio recobro recobros
      empresa_de_recobro interés_de_demora intereses_de_demora intereses_moratorios
      recargo_por_mora recargo_por_demora días_de_retraso días_de_mora días_vencidos
      días_después_del_vencimiento tras_el_vencimiento al_vencimiento a_vencimiento
      antes_del_vencimiento pasada_la_fecha_de_pago pasado_el_vencimiento
      fuera_de_plazo_de_pago sin_pagar sin_cobrar sin_abonar no_pagad* no_cobrad* no_abonad*
      por_cobrar por_pagar deudor deudora deudores deudor_moroso morosos moroso
      partidas_abiertas partidas_pendientes saldo_pendiente saldo_deudor saldo_vencido
      saldo_acreedor listado_de_vencimientos lista_de_impagados lista_de_pendientes_de_cobro
      vencimientos_de_la_semana cartera_vencida cartera_de_cobro antigüedad_de_la_deuda aging
      provisión_por_insolvencia incobrable* insolven* quita_de_deuda albarán_y_factura
      albarán_facturado recibo_de_honorarios minuta_de_honorarios nota_de_honorarios
      honorarios_pendientes liquidación_de_gastos nota_de_débito nota_de_crédito
      nota_de_gastos nota_fiscal boleta_de_venta boleta_electrónica cfdi timbrado
      timbr*_la_factura folio_fiscal serie_y_número ticket_de_compra tique tiques
      recibo_bancario recibo_devuelto recibos_devueltos devolución_del_recibo cuenta_del_hotel
      la_cuenta_por_favor cargo_a_la_habitación certificación_de_obra certificaciones_de_obra
      hito_de_facturación calendario_de_facturación base_imponible concepto_facturado
      contrafactura duplicado_de_factura copia_de_la_factura abonaré vale_de_caja
      desglose_de_la_factura conciliar_facturas conformar_la_factura visado_de_factura
    `,
    deliver: `
      entreg* entrega entregas reparto reparti* envío envíos despach* expedi* embarque*
      embarqu* embarcar flete* transport* suministr* sumini* instal* instalación instalaciones
      montaje montar* monta montamos albarán albaranes remisión guía_de_remisión remito
      remitos camión camiones furgon* palé palés pallet pallets tarima* descarg* carga cargas
      recepción recibir recibe reciben recibimos llegada llegue llegó plazo_de_entrega
      puesta_en_servicio puesta_en_obra suministro suministros mercancía mercancías mercadería
      bulto bultos paquete paquetes mensajer* courier incoterm* aduana* muelle recogida
      entrega_a_tiempo entrega_parcial entrega_total entrega_final entrega_urgente
      entrega_en_obra entrega_a_domicilio entrega_en_mano entrega_en_planta
      entrega_del_proyecto entrega_de_llaves llave_en_mano fecha_de_entrega día_de_entrega
      hora_de_entrega lugar_de_entrega punto_de_entrega dirección_de_entrega nota_de_entrega
      condiciones_de_entrega calendario_de_entregas entregas_semanales entregas_parciales
      tiempo_de_entrega plazo_de_suministro hacer_entrega hacemos_entrega hacer_la_entrega
      servir_el_pedido servimos_el_pedido sirve_el_pedido pedido_servido servir_la_mercancía
      reparto_a_domicilio ruta_de_reparto rutas_de_reparto última_milla enviar_la_mercancía
      enviar_el_pedido envío_urgente envío_de_mercancía mandar_el_pedido mandar_la_mercancía
      salida_de_almacén salida_de_mercancía preparación_de_pedidos preparar_el_pedido picking
      packing embalaje embalajes embalar paletiz* palet palets contenedor contenedores
      bodega_del_buque buque buques barco barcos flota flotas tráiler tráileres remolque
      remolques vagón vagones avión aviones carga_aérea transporte_marítimo
      transporte_terrestre transporte_aéreo transporte_refrigerado cadena_de_frío
      agencia_de_transportes operador_logístico portes_pagados carta_de_porte guía_aérea
      guía_de_despacho despacho_de_aduanas despacho_aduanero agente_de_aduanas fob cif exw dap
      ddp puerto puertos puerto_de_destino muelle_de_descarga terminal_de_carga
      descarga_en_destino estiba desestiba grúa grúas carretilla carretillas
      seguimiento_del_envío número_de_seguimiento tracking localizador_del_envío
      instalación_completa montaje_en_obra montaje_y_puesta montador montadores colocación
      colocar_en_obra recepción_provisional recepción_definitiva acta_de_entrega
      acta_de_recepción firmar_el_albarán albarán_firmado albarán_de_entrega
      conformidad_de_entrega recepcionar recepcionad* recibir_la_mercancía llegada_del_camión
      llegar_el_pedido llega_el_pedido llega_la_mercancía llegó_el_pedido abastec* aprovision*
      surtir surtimos surtid*_el_pedido puesta_en_producción liberación_de_versión
      publicar_la_versión lanzamiento_de_versión entrega_del_informe traslado_del_equipo
      mudanza mudanzas suministro_de_energía suministro_eléctrico puesta_a_disposición
      recoger_el_pedido recogida_en_tienda
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
      traspaso_interno traspaso_a_producción traspaso_a_operaciones traspaso_del_pedido
      traspaso_del_proyecto traspaso_de_ventas traspaso_comercial traspaso_a_taller
      traspaso_al_equipo traspasar_el_pedido traspasamos_el_pedido reunión_de_traspaso
      acta_de_traspaso hoja_de_traspaso ficha_de_traspaso documento_de_traspaso
      checklist_de_traspaso pase_de_testigo pasar_el_testigo pasamos_el_testigo
      entrega_del_testigo relevo_interno relevo_de_ventas entrega_al_equipo
      entregamos_al_equipo entrega_a_producción entrega_a_operaciones entrega_al_taller
      entrega_al_equipo_de_proyecto pasar_el_pedido_a_producción pasar_el_pedido_al_taller
      pasar_el_pedido_a_operaciones pasamos_el_pedido_a pasa_a_producción pasa_al_taller
      pasa_a_operaciones pasa_a_planificación pasar_a_fábrica pasar_al_taller
      pasar_a_logística pasar_a_planificación pase_al_taller pase_a_logística paso_a_logística
      paso_al_taller paso_a_fábrica trasladar_a_producción trasladar_al_equipo
      trasladamos_a_producción trasladar_el_pedido lanzar_el_pedido lanzar_la_orden
      lanzar_la_producción lanzamos_la_orden lanzamiento_de_la_orden abrir_el_proyecto
      abrir_la_orden abrimos_la_orden apertura_de_expediente crear_el_proyecto crear_la_orden
      cargar_el_pedido alta_en_el_erp informar_internamente informar_a_los_compañeros
      informar_al_almacén informar_a_logística informar_a_operaciones
      informar_a_administración informamos_a_logística informamos_al_almacén
      informamos_a_los_compañeros informamos_internamente avisar_a_producción avisar_al_taller
      avisar_al_almacén avisar_a_logística avisamos_a_producción avisamos_al_taller
      avisamos_al_almacén explicar_a_los_compañeros explicar_el_pedido explicamos_el_pedido
      explicar_internamente presentar_el_pedido_al_equipo presentar_internamente
      contar_al_equipo contar_a_producción comunicar_al_equipo comunicación_interna
      compartir_con_el_equipo compartir_con_producción coordinar_con_producción
      coordinar_con_logística coordinar_con_el_taller coordinar_con_almacén poner_al_tanto
      ponemos_al_tanto briefing briefing_interno sesión_de_briefing instruir_al_equipo
      convencer_al_equipo convencer_al_taller convencer_a_los_compañeros
      convencer_internamente convencer_a_operaciones ganarse_al_equipo ganarse_a_producción
      ganar_al_equipo_propio segunda_venta vender_a_los_nuestros vender_a_nuestra_gente
      vender_a_producción vender_al_taller vender_el_pedido_dentro vender_el_pedido_a_los
      vender_la_idea_dentro vender_el_proyecto_internamente vendemos_internamente
      comprometer_al_equipo compromiso_interno compromiso_de_producción compromiso_del_equipo
      lo_prometido_al_cliente qué_hemos_prometido qué_se_ha_vendido qué_se_ha_prometido
      lo_que_se_ha_vendido promesas_hechas_al_cliente acuerdos_con_el_cliente
      orden_de_producción órdenes_de_fabricación hoja_de_ruta_de_fabricación
      parte_de_fabricación orden_de_montaje orden_de_carga nota_interna nota_para_producción
      nota_para_el_taller reunión_con_producción reunión_con_operaciones reunión_con_el_taller
      reunión_con_logística reunión_de_equipo reunión_de_coordinación reunión_de_inicio
      reunión_de_obra_interna
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
      repetir_el_pedido repetir_pedido repite_pedido volver_a_encargar volver_a_contratar
      vuelve_a_contratar vuelve_a_encargar vuelvan_a_contratar vuelvan_a_encargar
      vuelven_a_comprar vuelven_a_pedir vuelven_a_contratar volverá_a_comprar
      volverán_a_comprar volvió_a_comprar volver_a_reservar vuelve_a_reservar volver_a_vender
      volver_a_ofrecer que_vuelva que_vuelvan que_repita que_repitan cliente_que_vuelve
      clientes_que_vuelven cliente_que_repite clientes_que_repiten cliente_repetidor
      cliente_fiel clientes_fieles cliente_recurrente cliente_satisfecho nueva_compra
      nuevas_compras nuevo_encargo nuevos_encargos nuevo_contrato nuevos_contratos nueva_orden
      nuevas_órdenes nuevo_proyecto nueva_fase nueva_temporada segundo_encargo
      segundo_contrato segundo_proyecto segunda_entrega segunda_venta segunda_fase segundo_año
      tercer_pedido pedidos_siguientes siguientes_pedidos pedidos_posteriores próximo_encargo
      próximos_pedidos próxima_compra próximas_compras próximo_contrato próxima_reserva
      siguiente_encargo siguiente_contrato siguiente_compra siguiente_campaña
      siguiente_proyecto próxima_campaña pedido_de_reposición pedido_de_continuación
      pedido_adicional pedidos_adicionales pedido_complementario pedidos_recurrentes
      renovar_el_contrato renovación_del_contrato renovación_anual renovación_automática
      prolong* extender_el_contrato extensión extensiones ampliar_el_contrato
      ampliar_el_pedido ampliación_del_contrato continuidad continuar_la_colaboración
      seguir_colaborando seguir_trabajando seguimos_trabajando seguimos_colaborando
      relación_duradera relación_estable a_largo_plazo año_tras_año cada_año cada_temporada
      cada_campaña campaña_tras_campaña periódicamente regularmente con_regularidad habitual
      habituales asiduo asidua asiduos frecuente frecuencia_de_compra programa_de_fidelidad
      leal leales retención_de_clientes retener_clientes retener_al_cliente
      mantener_al_cliente conservar_al_cliente cuidar_al_cliente desarrollar_la_cuenta
      vender_más_al vender_más_a ofrecer_algo_más oferta_complementaria servicio_adicional
      servicios_adicionales productos_complementarios producto_complementario complementos
      extras venta_complementaria venta_sugestiva ventas_adicionales ventas_recurrentes
      ingresos_recurrentes upsell cross_sell venta_recurrente recomend*_a_otros recomendación
      recomendaciones referido referidos pedir_referencias pedir_recomendación boca_a_boca
      retorno_del_cliente recuper*_clientes recuperar_al_cliente reanud* reapertura reabastec*
      reencarg* reiniciar una_vez_más de_nueva_cuenta de_vuelta nuevamente_pedir
      por_segunda_vez por_tercera_vez otro_encargo otro_contrato otra_compra otra_orden
    `,
    product: `
      producto productos servicio servicios solución soluciones trabajo trabajos máquina
      máquinas maquinaria equipo_nuevo equipos herramienta herramientas material materiales
      pieza piezas género artículo artículos referencia referencias modelo modelos
      mercancía mercancías mercadería software programa_informático aplicación plataforma
      gama surtido línea_de_producto catálogo prestación prestaciones obra proyecto
      instalación instalaciones sistema sistemas lote lotes componente* consumible*
      materia_prima materias_primas insumo insumos formato formatos partida equipamiento
      sus_productos sus_servicios cortadora* torno tornos fresadora* taladro* soldadora*
      compresor* generador* motor motores bomba bombas válvula* caldera* horno hornos tractor
      tractores cosechadora* sembradora* ordeñadora* excavadora* elevador* ascensor*
      envasadora* etiquetadora* impresora* ordenador* computadora* servidores portátiles
      pantalla* sensor sensores autómata* robot robots panel_solar placa_solar batería*
      transformador* inversor_solar luminaria* climatizador* rodamiento* tornillo* tornillería
      tubería* tubo tubos chapa chapas acero aluminio madera tablero* mueble muebles
      mobiliario ventana ventanas cemento hormigón ladrillo* azulejo* pintura_para pinturas
      tejido* telas uniforme uniformes calzado envase* botella* caja_de_cartón cartón palet_de
      pienso* semilla* fertilizante* abono_orgánico fitosanitario* leche trigo cebada maíz
      aceite vino vinos fruta frutas hortaliza* verdura* carne pescado mariscos pan pastel
      pasteles café_en_grano menú menús habitaciones excursión excursiones exposición
      exposiciones audioguía* vitrina* medicamento* fármaco* vacuna* prótesis implante*
      reactivo* mascarilla* jeringuilla* libro_de_texto pupitre* aplicaciones apps erp
      web_nueva interfaz* api nube_privada hosting consultoría* asesoramiento planos_de_obra
      traducción traducciones doblaje subtitulado maqueta* folleto* catálogos impreso* marca
      marcas obra_nueva rehabilitación gas_natural electricidad combustible* gasóleo
      mercaderías dispositivo* aparato* utensilio* instrumental instrumento* artefacto*
      vehículo* furgoneta*
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
      soporte_técnico soporte_al_cliente soporte_posventa soporte_postventa soporte_remoto
      soporte_telefónico soporte_in_situ soporte_de_primer_nivel soporte_de_segundo_nivel
      soporte_continuo soporte_las_veinticuatro_horas soporte_24_horas equipo_de_soporte
      contrato_de_soporte servicio_de_soporte correo_de_soporte teléfono_de_soporte
      línea_de_soporte ticket_de_soporte apoyo_técnico apoyo_al_usuario apoyo_posventa
      apoyo_continuo apoyo_local respaldo_técnico respaldo respaldamos respaldar
      asistencia_remota asistencia_telefónica asistencia_in_situ asistencia_posventa
      asistencia_postventa asistencia_en_carretera asistencia_las_veinticuatro_horas
      asistencia_24_horas asistimos después_de_la_venta_ayudamos ayuda_después_de_la_venta
      ayuda_tras_la_venta ayuda_técnica ayuda_en_línea ayuda_por_teléfono centro_de_ayuda
      centro_de_soporte centro_de_servicio centro_de_atención centro_de_atención_al_usuario
      punto_de_servicio taller_oficial taller_autorizado servicio_oficial
      servicio_técnico_oficial servicio_técnico_propio servicio_técnico_local
      servicio_de_asistencia servicio_de_atención servicio_de_urgencias servicio_de_guardia
      servicio_posterior_a_la_venta departamento_de_atención departamento_de_posventa
      departamento_técnico equipo_de_posventa equipo_técnico línea_de_ayuda
      línea_de_emergencia línea_gratuita línea_de_servicio línea_técnica teléfono_de_ayuda
      teléfono_de_contacto teléfono_de_servicio teléfono_de_emergencias teléfono_de_averías
      número_de_emergencia número_de_atención número_de_asistencia número_de_guardia
      correo_de_ayuda correo_de_contacto chat_de_ayuda chat_de_soporte chat_en_vivo
      portal_de_soporte portal_de_clientes portal_del_cliente área_de_clientes
      foro_de_usuarios base_de_conocimiento preguntas_frecuentes abrir_un_ticket
      abra_un_ticket abrir_una_incidencia notificar_una_avería avisar_de_una_avería
      aviso_de_avería avisos_de_avería parte_de_avería gestión_de_incidencias
      resolver_incidencias resolvemos_incidencias atención_de_incidencias tiempo_de_respuesta
      tiempos_de_respuesta tiempo_de_resolución horario_de_atención las_veinticuatro_horas
      veinticuatro_horas_al_día siete_días_a_la_semana 24_7 sla acuerdo_de_nivel_de_servicio
      contacto_de_posventa contacto_posventa contacto_para_dudas contacto_tras_la_venta
      persona_de_contacto_técnica su_persona_de_contacto su_técnico su_gestor su_asesor
      técnico_de_referencia técnico_asignado gestor_de_posventa gestor_personal
      responsable_de_posventa a_quién_llamo a_quién_llamar_si a_quién_dirigirse
      a_quién_escribir dónde_acudir dónde_llamar llámenos_si llame_al_servicio llame_al_taller
      escríbanos_si no_dude_en_llamar no_dude_en_contactar no_dude_en_escribir
      cuente_con_nuestro_apoyo seguimos_a_su_lado seguimos_con_usted no_le_dejamos_solo
      no_los_dejamos_solos no_desaparecemos_después quedamos_a_su_disposición
      estamos_disponibles estaremos_disponibles disponible_para_dudas orientación orientar
      asesoramiento_técnico asesoramiento_posterior visita_de_seguimiento
      visitas_de_seguimiento seguimiento_posventa seguimiento_tras_la_entrega
      llamada_de_seguimiento_tras auxil* socorr* emergencia_técnica consultas_técnicas
      resolución_de_dudas
    `,
    training: `
      formación formaciones formar_al_personal formamos capacit* capacitación
      capacitaciones curso cursos cursillo* taller_de_formación instrucción instrucciones
      adiestra* entren* entrenamiento enseñ* manual_de_uso manual manuales puesta_en_marcha
      puesta_a_punto puesta_en_servicio poner_en_marcha arranque arranque_de_la_máquina
      arrancar onboarding bienvenida incorporación inducción implantación implement*
      primeros_días primer_uso primeras_semanas go_live comisionamiento explic*_el_manejo
      manejo aprend* tutorial* demostración_de_uso familiariz* salida_en_vivo
      formación_inicial formación_continua formación_del_personal formación_de_usuarios
      formación_en_planta formación_in_situ formación_en_línea formación_presencial
      formación_incluida formación_gratuita formación_práctica curso_de_formación
      curso_de_introducción curso_en_línea cursos_de_formación plan_de_formación
      programa_de_formación jornada_de_formación jornadas_de_formación horas_de_formación
      sesión_de_formación sesiones_de_formación día_de_formación días_de_formación
      dar_formación damos_formación impartir impart* formamos_a formaremos_a formar_a_su
      formar_al_equipo formar_a_los formador* instruct* instruir instruimos capacitamos_a
      tutor_de_uso tutorización mentor* coaching seminario_de_uso taller_práctico prácticas
      clase_práctica clases_prácticas clase_magistral webinar webinario* e_learning aula aulas
      certificación_de_usuarios examen_de_usuario puesta_en_funcionamiento
      poner_en_funcionamiento ponemos_en_funcionamiento ponemos_en_marcha puestas_en_marcha
      acompañamiento_en_el_arranque acompañamiento_inicial arranque_del_sistema
      arranque_asistido arranque_en_producción arranque_de_la_instalación arranque_de_la_línea
      inicio_de_la_producción inicio_de_actividad inicio_del_servicio primer_arranque
      primer_día primera_semana primer_mes primera_puesta en_vivo salida_a_producción
      salir_en_vivo entrada_en_producción entrada_en_funcionamiento entrada_en_servicio
      entrada_en_operación pruebas_de_arranque pruebas_de_aceptación
      pruebas_de_puesta_en_marcha prueba_de_aceptación aceptación_en_sitio
      protocolo_de_puesta_en_marcha comisionado_de_la_planta comisionar incorporar_al_cliente
      incorporación_del_cliente integración_del_cliente integración_del_equipo
      bienvenida_al_cliente reunión_de_bienvenida paquete_de_bienvenida kit_de_bienvenida
      guía_de_inicio guía_rápida guía_de_usuario guía_de_uso manual_de_usuario
      manual_del_operador manual_de_instrucciones manual_de_puesta_en_marcha
      instrucciones_de_uso instrucciones_de_manejo instrucciones_de_montaje vídeo_tutorial
      vídeos_tutoriales videotutorial* libro_de_instrucciones hoja_de_instrucciones
      enseñar_a_usar enseñamos_a enseñar_el_manejo explicar_el_funcionamiento
      explicamos_el_funcionamiento explicar_el_uso mostrar_el_funcionamiento demostrar_el_uso
      aprender_a_usar aprender_a_manejar uso_correcto manejo_de_la_máquina manejar_la_máquina
      operar_la_máquina operadores_de_la_máquina usuarios_nuevos usuarios_clave superusuario*
      rodaje adaptación período_de_adaptación curva_de_aprendizaje configuración_inicial
      configurar_el_sistema parametrización migración_de_datos carga_inicial_de_datos
      despliegue despliegues implantación_del_sistema implantar implantamos
      instalación_y_formación
    `,
    maintenance: `
      mantenimiento mantenimientos mantener_la_máquina manteni* revisión revisiones
      revisión_anual repar* reparación reparaciones repuesto repuestos recambio recambios
      refacción refacciones pieza_de_repuesto piezas_de_repuesto inspección inspecciones
      inspeccion* limpieza calibr* engras* lubric* ajuste ajustes preventiv* correctiv* avería*
      desgaste puesta_a_punto actualización actualizaciones plan_de_mantenimiento
      contrato_de_mantenimiento service itv taller servicio_de_reparación conservación
      tiempo_de_respuesta visita_técnica
      mantenimiento_preventivo mantenimiento_correctivo mantenimiento_predictivo
      mantenimiento_anual mantenimiento_periódico mantenimiento_regular
      mantenimiento_programado mantenimiento_incluido mantenimiento_de_la_máquina
      mantenimiento_del_equipo mantenimiento_del_software mantenimiento_de_edificios
      servicio_de_mantenimiento programa_de_mantenimiento calendario_de_mantenimiento
      visita_de_mantenimiento visitas_de_mantenimiento técnico_de_mantenimiento
      equipo_de_mantenimiento operario_de_mantenimiento cuota_de_mantenimiento
      parte_de_mantenimiento libro_de_mantenimiento hacer_el_mantenimiento mantener
      mantenemos_la mantenemos_el conserv*_en_buen conservación_preventiva
      entretenimiento_de_la_maquinaria revisión_periódica revisión_técnica revisión_gratuita
      revisión_de_la_máquina revisión_general revisiones_periódicas revisiones_anuales
      revisamos_la_máquina revisar_la_máquina revisar_el_equipo revisar_la_instalación
      revisión_de_los_mil cada_mil_horas cada_seis_meses dos_veces_al_año una_vez_al_año
      inspección_técnica inspección_anual inspección_periódica control_periódico
      control_técnico chequeo chequeos chequear diagnosis diagnóstico_remoto telemantenimiento
      monitoriz* monitore* telemetría termografía análisis_de_vibraciones prueba_de_presión
      prueba_de_estanqueidad ensayos_periódicos verificación_periódica verificaciones
      certificado_de_inspección recalibr* ajustar_la_máquina reajuste reajustes alineación
      equilibrado repuestos_originales repuestos_en_stock stock_de_repuestos
      disponibilidad_de_repuestos almacén_de_repuestos catálogo_de_repuestos
      lista_de_repuestos suministro_de_repuestos piezas_de_recambio pieza_de_recambio
      recambios_originales refaccionaria refaccionamiento piezas_de_desgaste pieza_de_desgaste
      kit_de_repuestos kit_de_mantenimiento consumibles_y_repuestos filtro filtros correa
      correas junta_de_estanqueidad rodamiento* aceite_hidráulico cambio_de_aceite
      cambio_de_filtros cambio_de_piezas cambiar_piezas sustitución_de_piezas
      reposición_de_piezas grasa limpieza_técnica limpieza_periódica desinfección purg*
      afinación afinado pulido repint* recaucho* reacondicion* acondicionamiento
      actualizaciones_de_software actualización_del_software actualizar_el_software parche
      parches parchear parche_de_seguridad copias_de_seguridad nueva_versión
      corrección_de_errores resolución_de_averías servicio_de_averías reparación_urgente
      reparación_en_taller reparación_in_situ arreglar_la_máquina arreglo taller_de_reparación
      taller_mecánico taller_móvil servicio_móvil asistencia_técnica_en_planta
      técnico_desplazado desplazamiento_del_técnico furgón_taller intervención_técnica
      intervenciones_técnicas tiempo_de_intervención tiempo_medio_de_reparación
      parada_programada paradas_programadas parada_técnica overhaul puesta_al_día
      alarga_la_vida vida_útil vida_útil_de_la_máquina prolongar_la_vida fiabilidad_del_equipo
      disponibilidad_del_equipo ciclo_de_mantenimiento plan_de_revisiones plan_de_inspección
    `,
    warranty: `
      garantía garantías en_garantía período_de_garantía periodo_de_garantía plazo_de_garantía
      años_de_garantía meses_de_garantía bajo_garantía cubierto_por_la_garantía cubre_la_garantía
      cobertura coberturas certificado_de_garantía garantía_extendida ampliación_de_garantía
      póliza pólizas seguro vicios_ocultos vicio_oculto defectos_de_fabricación aval avales
      tiempo_de_cobertura cubierto cubierta cubre fuera_de_garantía
      garantía_de garantía_del garantía_de_dos_años garantía_de_un_año garantía_de_tres_años
      garantía_de_cinco_años garantía_de_doce_meses garantía_de_veinticuatro_meses
      garantía_total_de garantía_legal garantía_comercial garantía_contractual
      garantía_del_fabricante garantía_de_fábrica garantía_ampliada garantía_adicional
      garantía_incluida garantía_limitada garantía_de_por_vida garantía_de_calidad
      garantía_de_piezas garantía_de_funcionamiento garantía_de_devolución garantía_bancaria
      garantía_de_obra garantía_decenal garantía_vigente garantía_vencida garantía_caducada
      garantía_expirada sin_garantía con_garantía con_dos_años_de_garantía
      dos_años_de_garantía un_año_de_garantía tres_años_de_garantía cinco_años_de_garantía
      doce_meses_de_garantía veinticuatro_meses_de_garantía dentro_de_garantía
      dentro_de_la_garantía dentro_del_plazo_de_garantía dentro_del_período_de_garantía
      fuera_de_la_garantía fin_de_la_garantía fin_de_garantía inicio_de_la_garantía
      durante_la_garantía duración_de_la_garantía vigencia_de_la_garantía tiempo_de_garantía
      términos_de_garantía condiciones_de_garantía cláusula_de_garantía política_de_garantía
      carta_de_garantía tarjeta_de_garantía sello_de_garantía póliza_de_garantía
      hoja_de_garantía documento_de_garantía libro_de_garantía extensión_de_garantía
      ampliar_la_garantía ampliación_de_la_garantía extender_la_garantía
      prórroga_de_la_garantía hacer_válida_la_garantía hacer_efectiva_la_garantía
      ejecutar_la_garantía aplicar_la_garantía entra_en_garantía entra_por_garantía
      cubre_la_avería lo_cubre_la_garantía la_garantía_cubre la_garantía_no_cubre
      no_cubre_la_garantía cubierto_por cubierta_por cubiertos_por cubiertas_por
      cubrimos_la_reparación cubrimos_las_piezas cobertura_total cobertura_parcial
      reparación_en_garantía reparación_gratuita_durante pieza_en_garantía cambio_en_garantía
      reclamación_de_garantía reclamo_de_garantía reclamación_en_garantía derecho_de_garantía
      derecho_de_garantía_legal defecto_de_fabricación defectos_de_material
      defecto_de_material defecto_oculto defectos_ocultos falta_de_conformidad
      falta_de_conformidad_del_producto conformidad_del_producto saneamiento_por_vicios
      seguro_de_responsabilidad responsabilidad_civil responsabilidad_decenal seguro_decenal
      seguro_a_todo_riesgo a_todo_riesgo póliza_de_seguro asegurado asegurada
      cubierto_por_el_seguro caución fianza_definitiva fianza_provisional
      retención_de_garantía devolución_de_la_fianza aval_bancario avalad* avala avalan
      avalamos fiador* certific*_de_calidad certificado_de_conformidad certificado_de_origen
      respond*_de_los_vicios años_de_cobertura meses_de_cobertura exclusiones_de_la_garantía
      derecho_de_desistimiento plazo_de_devolución periodo_de_cobertura período_de_reclamación
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
      prueba_gratuita prueba_gratis prueba_sin_compromiso prueba_sin_coste prueba_de_concepto
      prueba_de_campo prueba_de_funcionamiento prueba_de_producto prueba_en_vivo
      prueba_limitada prueba_pequeña pequeña_prueba fase_de_prueba fase_de_pruebas fase_piloto
      versión_de_prueba versión_gratuita versión_beta licencia_de_prueba licencia_temporal
      cuenta_de_prueba mes_de_prueba semana_de_prueba semanas_de_prueba días_de_prueba
      meses_de_prueba en_pruebas para_probar pruebe_antes pruébelo pruébenlo pruébalo
      probarlo_antes probar_primero probamos_primero probar_en_una probar_con_una
      probar_con_un pedido_inicial_pequeño primer_pedido_reducido pedido_muestra
      cantidad_pequeña cantidad_reducida pequeña_cantidad pequeña_partida partida_de_prueba
      tirada_corta tirada_de_prueba serie_corta serie_de_prueba preserie lote_pequeño
      lote_piloto lote_cero lote_inicial primera_partida encargo_pequeño encargo_de_prueba
      contrato_de_prueba contrato_corto primer_encargo_pequeño alcance_reducido
      volumen_reducido traducción_de_prueba texto_de_prueba página_de_prueba noche_de_prueba
      clase_de_prueba clase_muestra parcela_de_ensayo parcela_demostrativa hectárea_de_prueba
      campo_de_ensayo grupo_piloto grupo_de_prueba aula_piloto tienda_piloto planta_piloto
      hotel_piloto obra_piloto línea_piloto cliente_piloto sede_piloto usuarios_piloto
      plan_de_pruebas protocolo_de_prueba empezar_despacio empecemos_con empezamos_con_poco
      empezamos_con_una empezamos_con_un empezamos_pequeño empiece_con_un empiece_con_una
      empiece_por_una empiecen_con_una empiecen_por_una comenzar_en_pequeño comenzar_con_poco
      comencemos_con comencemos_por pequeños_pasos paso_a_pasito primer_paso_pequeño
      ir_paso_a_paso una_sola_máquina una_sola_clase una_sola_finca una_sola_oficina
      una_sola_habitación una_sola_ruta una_sola_cama un_solo_departamento un_solo_taller
      un_solo_hotel un_solo_turno un_solo_edificio un_solo_equipo un_solo_producto
      primero_una_tienda primero_una_línea a_pequeña_escala en_pequeño en_pequeña_escala
      escala_reducida a_ver_qué_tal a_ver_cómo_va reversible* salida_libre muestra_gratuita
      muestras_gratuitas muestra_gratis enviar_una_muestra dejar_una_muestra
      dejamos_una_muestra kit_de_muestras muestrario* degust* catar probador* maqueta maquetas
      prototip* demo_gratuita demo_en_vivo ver_una_demo demostración_gratuita
      demostración_en_su test tests testear testeo tantear_primero experiment* simulacro*
      simulación evaluación_previa comparativa_en_paralelo en_paralelo sandbox mvp
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
      objeciones_frecuentes objeciones_típicas objeción_de_precio objeción_oculta
      manejo_de_objeciones resolver_objeciones resolver_la_objeción sacar_la_objeción
      sacar_la_duda aflorar_la_duda aflorar_la_objeción dudas_del_cliente dudas_y_objeciones
      ante_la_duda ante_las_dudas si_duda si_dudan cuando_duda cuando_dudan si_vacila
      tiene_dudas tienen_dudas alberga_dudas muestra_dudas le_surgen_dudas no_se_fía
      no_se_fían no_se_atreve no_se_atreven no_estoy_segur* no_está_segur* no_están_segur*
      es_muy_caro es_demasiado_caro les_parece_caro le_parece_caro nos_parece_caro
      me_parece_caro está_caro está_muy_caro son_caros sois_caros ustedes_son_caros
      precio_alto precio_muy_alto precio_elevado fuera_de_presupuesto excede_el_presupuesto
      no_tengo_presupuesto no_hay_dinero no_tenemos_dinero este_año_no no_este_año
      no_es_momento mal_momento ahora_mismo_no ahora_no_puedo de_momento_no más_adelante_quizá
      llámeme_más_adelante no_tengo_tiempo no_tenemos_tiempo estamos_muy_ocupados lo_pensaré
      lo_pensaremos lo_pienso tengo_que_hablarlo tenemos_que_hablarlo lo_consulto
      lo_consultaré lo_consultaremos déjemelo_pensar déjenoslo_pensar déjame_pensarlo
      déjame_consultarlo hay_que_pensarlo hay_que_consultarlo hay_que_estudiarlo
      lo_estudiaremos ya_les_llamaremos envíeme_información mándeme_información
      mándeme_un_correo no_me_interesa no_nos_interesa no_lo_necesitamos no_lo_necesito
      no_necesitamos_nada ya_trabajamos_con ya_tenemos_uno ya_tenemos_quien ya_lo_tenemos
      estamos_contentos_con no_queremos_cambiar no_nos_fiamos no_los_conocemos
      no_les_conocemos son_muy_pequeños son_muy_grandes están_muy_lejos ya_lo_probamos
      tuvimos_mala_experiencia y_si_falla escéptic* suspicacia* sospech* desconfiad* renuen*
      irresolut* dubitativ* oponerse oponen_resistencia oposición ofrece_resistencia
      resistencia_al_cambio miedo_al_cambio miedo_a_cambiar reservas_sobre con_reservas
      reservas_del_cliente cuestiona cuestionan cuestionamiento* pretexto pretextos evasiva
      evasivas evasión echarse_atrás se_echan_atrás se_enfría se_lo_piensa se_lo_piensan
      frenad* qué_le_impide qué_les_impide qué_le_detiene escollos pero_no_sé sí_pero
      pone_peros ponen_peros poner_peros los_peros un_pero
      remiso remisos
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
      si_dicen_que_no si_dice_que_no ante_un_no tras_un_no tras_el_no después_de_un_no
      recibir_un_no recibimos_un_no oír_un_no encajamos_un_no encajamos_el_no
      encajar_bien_el_no encajar_el_rechazo aceptamos_el_no aceptamos_su_decisión
      aceptar_la_negativa aceptar_su_decisión aceptar_el_rechazo respetar_su_decisión
      respetamos_su_decisión respete_su_decisión respetar_el_no respetamos_el_no
      entendemos_su_decisión entiendo_su_decisión comprendemos_su_decisión acepte_el_no
      acepte_la_decisión acepta_el_no acepta_la_negativa tomar_el_no tomamos_el_no
      tomarse_bien_el_no no_es_personal sin_rencor sin_rencores sin_reproches
      sin_resentimiento sin_enfado no_guardar_rencor no_insistimos no_insistir no_insista
      no_rebatir_el_no un_no_también_es no_pasa_nada otra_vez_será saber_perder sepa_perder
      buen_perdedor perder_con_elegancia perder_con_dignidad perder_bien agradecer_el_no
      agradecemos_la_franqueza agradecer_la_franqueza agradezca_la_sinceridad
      preguntar_el_motivo preguntamos_el_motivo preguntamos_por_qué qué_faltó qué_nos_faltó
      qué_hicimos_mal aprender_del_no aprendemos_del_no aprender_del_rechazo lección_aprendida
      lecciones_aprendidas análisis_de_pérdidas motivos_de_pérdida motivo_del_rechazo
      perdemos_la_venta perdemos_el_pedido perdemos_la_licitación perdemos_el_concurso
      perdimos_el_concurso perdimos_la_licitación perdimos_el_pedido perder_el_concurso
      perder_la_licitación perder_el_contrato perder_el_pedido perder_una_licitación
      perder_una_venta contrato_perdido pedido_perdido pedidos_perdidos concurso_perdido
      licitación_perdida proyecto_perdido negocio_perdido presupuesto_rechazado
      presupuestos_rechazados oferta_rechazada ofertas_rechazadas propuesta_rechazada
      propuesta_no_aceptada oferta_no_aceptada oferta_desestimada no_hemos_ganado no_ganamos
      no_nos_lo_dan no_nos_lo_dieron no_nos_adjudic* no_nos_contrat* no_nos_quieren
      no_quiere_comprar no_quieren_comprar no_compra_nuestro no_compran no_firman no_firma
      no_siguen_adelante nos_han_descartado nos_han_rechazado nos_dejan_fuera
      nos_quedamos_fuera elige_otra_oferta elige_otro_proveedor eligen_otro_proveedor
      prefiere_a_otro prefieren_a_otro prefirió_otra se_decide_por_otro se_decanta_por_otro
      se_queda_con_otro se_quedan_con_otro opta_por_otro optan_por_otro contrata_a_otro
      contratan_a_otro compra_a_otro compran_a_otro ha_elegido_a_otro han_elegido_a_otro
      nos_cambia_por nos_deja nos_dejan declinan rehúsa rehúsan desiste desisten desaire*
      negación repulsa fracaso* derrota_comercial decepción_por decepcion* frustración_por
      desánimo desanim* despedirse_bien despedirse_con_cortesía irse_con_elegancia
      retirarse_con_elegancia retirada_elegante cerrar_con_elegancia
    `,
    complaint: `
      queja quejas quejar* se_queja* reclam* reclamación reclamaciones reclamo reclamos
      reclamar disconformidad no_conformidad no_conformidades incidencia incidencias ticket
      tickets expediente parte_de_incidencia parte_de_reclamación hoja_de_reclamaciones
      libro_de_reclamaciones protesta* protest* descontent* insatisf* insatisfacción disgust*
      conflicto conflictos desavenencia* malestar discrepancia* incumplimiento* incumpl*
      devolución devoluciones ha_salido_mal salió_mal sale_mal algo_va_mal algo_falla
      siniestro crisis enfad* molest*
      queja_del_cliente quejas_de_clientes queja_formal queja_por_escrito quejas_recibidas
      presentar_una_queja presentamos_una_queja presento_una_queja formular_una_queja
      formulamos_una_queja recibir_una_queja recibimos_una_queja atender_una_queja
      atender_quejas gestión_de_quejas tratamiento_de_quejas libro_de_quejas buzón_de_quejas
      hoja_de_quejas carta_de_queja motivo_de_queja motivo_de_la_queja registro_de_quejas
      quejas_y_sugerencias quejas_y_reclamos procedimiento_de_quejas
      procedimiento_de_reclamación reclamación_formal reclamación_por_escrito
      reclamación_del_cliente reclamación_de_cliente reclamaciones_de_clientes
      reclamación_por_retraso reclamación_por_daños reclamación_de_calidad reclamación_número
      número_de_reclamación carta_de_reclamación escrito_de_reclamación correo_de_reclamación
      presentar_una_reclamación presentamos_una_reclamación presentamos_reclamación
      formular_reclamación formulamos_reclamación interponer_una_reclamación interponemos
      tramitar_la_reclamación gestionar_la_reclamación gestión_de_reclamaciones
      tratamiento_de_reclamaciones atender_la_reclamación resolver_la_reclamación
      motivo_de_la_reclamación asunto_reclamación objeto_de_la_reclamación si_algo_sale_mal
      cuando_algo_sale_mal algo_ha_salido_mal algo_salió_mal si_hay_un_error
      si_nos_equivocamos si_hay_un_problema cuando_hay_un_problema problema_con_el_pedido
      problema_con_la_entrega problema_con_la_factura problemas_con_el_servicio
      surge_un_problema surgió_un_problema tenemos_un_problema tuvimos_un_problema
      incidencia_en_la_entrega incidencia_número parte_de_incidencias registro_de_incidencias
      apertura_de_incidencia incidente* anomalía* irregularidad* deficiencia* desviación
      desviaciones discrepancia_en disconform* inconform* no_conforme desacuerdo_con disputa*
      litigio* litig* contencios* controversia* arbitraje mediación mediador* impugn*
      recurso_de_alzada alegaciones recurrir decepcionad* decepción indign* enojo enojad*
      molesta_con malhumor* cliente_enfadado cliente_descontento cliente_insatisfecho
      cliente_molesto lamentamos_comunicarle_que lamentablemente_debemos
      nos_vemos_obligados_a_reclamar no_estamos_satisfechos no_estoy_satisfecho
      no_estamos_conformes no_estoy_conforme no_corresponde_a_lo_pactado no_es_lo_que_pedimos
      no_es_lo_acordado no_es_lo_contratado no_responde_a_lo_pedido no_cumple_lo_acordado
      no_cumple_lo_pactado no_se_ajusta_al_pedido no_se_ajusta_a_lo exigimos_una_solución
      pedimos_una_solución solicitamos_una_solución esperamos_una_solución ruego_solución
      pedimos_explicaciones solicitamos_explicaciones hoja_oficial_de_reclamación
      oficina_del_consumidor defensor_del_paciente defensor_del_cliente defensa_del_consumidor
      profeco indecopi sernac consumo_reclama informe_8d análisis_de_causa análisis_de_causas
      causa_raíz acción_correctiva plan_de_acción_correctiva ficha_de_no_conformidad
      parte_de_no_conformidad devolución_de_mercancía rechazo_de_mercancía
      rechazo_en_recepción
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
      llegó_rot* no_llegaron nunca_llegó sin_recibir retraso_de con_retraso atrasad* falta_una
      falta_un faltan_dos faltan_tres faltó_una menos_cajas sobran sobraban doble_cargo
      erratas errata mal_impres* mal_montad* mal_servid* mal_cortad* mal_soldad* mal_cerrad*
      no_arrancan no_enciende no_abre no_cierra no_carga no_conecta no_enfría no_calienta
      no_imprime se_rompió se_ha_roto se_han_roto se_averió se_estropeó se_para se_paró
      se_detuvo se_cayó se_bloquea se_bloqueó se_cuelga se_colgó se_soltó se_despegó
      se_derramó se_mojó se_mojaron se_perdió se_extravió se_quemó se_atascó apagón apagones
      sin_luz sin_agua bug bugs desgarr* rasgad* rasguñ* arañad* arañazo* rayón rayones
      abollón mella mellad* torcid* doblad* deformad* alabead* descolorid* desteñid*
      descascar* desconch* corroíd* corrosión óxido moho mohos* enmohecid* humedad* húmedo
      inundad* inundación inundó derrame derrames derram* vertido filtración fisura*
      resquebraj* astillad* reventad* reventó reventón quemad* chamuscad* en_mal_olor mal_olor
      contaminad* rancio rancia pudrid* averiarse malogr* accidentad* siniestrad* imperfec*
      anómal* inoperativ* inutilizad* línea_parada obra_parada caja_abierta cajas_rotas
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
      nuestro_error nuestros_errores mi_error un_error_nuestro un_error_mío error_mío
      error_nuestro_en error_interno error_humano error_de_cálculo error_de_facturación
      grave_error cometimos_un_error cometer_un_error cometí_un_error cometido_un_error
      hemos_cometido reconocemos_el_error por_error por_un_error por_descuido por_despiste
      por_olvido por_equivocación por_inadvertencia sin_querer nuestro_fallo nuestros_fallos
      mi_fallo fallo_mío fallo_interno fallo_humano por_un_fallo le_fallamos les_fallamos
      le_hemos_fallado les_hemos_fallado les_hemos_defraudado le_hemos_defraudado fallé
      he_fallado metí_la_pata mi_culpa es_culpa_mía por_nuestra_culpa por_culpa_nuestra
      por_mi_culpa la_regamos la_embarramos la_cagamos pifia pifias pifi* patinazo* resbalón
      tropiezo* traspié traspiés gazapo* lapso nos_despistamos me_despisté me_confundí
      nos_confundimos nos_hemos_confundido confundimos confundí cruzamos_los_pedidos mezclamos
      mezclé se_mezclaron enviamos_por_error mandamos_por_error mandamos_mal facturamos_mal
      facturamos_dos_veces cobramos_de_más cobramos_dos_veces montamos_mal instalamos_mal
      medimos_mal cortamos_mal tradujimos_mal imprimimos_mal etiquetamos_mal embalamos_mal
      registramos_mal apuntamos_mal entendimos_mal interpretamos_mal planificamos_mal
      estimamos_mal presupuestamos_mal informamos_mal coordinamos_mal reservamos_mal
      programamos_mal hicimos_mal hemos_hecho_mal lo_hicimos_mal hice_mal nos_retrasamos
      nos_hemos_retrasado llegamos_tarde hemos_llegado_tarde entregamos_tarde
      respondimos_tarde contestamos_tarde tardamos_demasiado no_entregamos no_enviamos
      no_respondimos no_contestamos no_llamamos no_avisé no_le_avisamos no_les_avisamos
      no_informamos no_verificamos no_controlamos no_pedimos no_pasamos no_registramos
      no_lo_vimos no_lo_detectamos no_lo_comprobamos no_lo_revisamos no_lo_previmos
      no_previmos no_coordinamos no_supimos no_cumplí no_respetamos se_nos_olvidó se_me_olvidó
      se_nos_traspapeló traspapel* se_nos_coló se_nos_fue se_me_escapó se_me_fue
      pasamos_por_alto pasé_por_alto pasado_por_alto omitimos omití dejamos_de_enviar
      dejamos_de_avisar faltamos_a hemos_faltado quedé_mal desatención desatendimos
      desacierto* imprudencia* torpeza* inexactitud* imprecisión malinterpret* mala_gestión
      mala_planificación mala_coordinación falta_de_control falta_de_cuidado
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
      los_hechos los_hechos_son hechos_comprobados hechos_y_datos datos_y_hechos
      primero_los_hechos hechos_primero qué_ocurrió qué_sucedió qué_falló qué_llegó_mal
      cuándo_pasó_y cuándo_sucedió cuándo_llegó dónde_ocurrió cómo_ocurrió cómo_sucedió
      a_qué_hora en_qué_fecha en_qué_pedido qué_pedido qué_factura qué_lote qué_albarán
      pedido_número pedido_núm número_de_contrato número_de_reserva número_de_cliente
      número_de_ticket número_de_guía número_de_envío núm_de_pedido núm_de_factura
      factura_número factura_núm albarán_número código_de_barras código_del_artículo
      fecha_de_entrega fecha_del_suceso fecha_de_recepción fecha_de_compra entregado_el
      entregada_el recibido_el recibida_el recibimos_el recibimos_la recibimos_el_pedido
      llegó_el llegaron_el el_lunes_llegó el_martes_llegó en_la_recepción al_desembalar
      al_descargar al_recibir al_comprobar al_revisar al_medir al_montar al_instalar
      al_encender al_contar contamos_y_faltaban contamos_las_cajas dos_de_las tres_de_las
      cuatro_de_las cinco_de_las de_las_cuales de_los_cuales unidades_dañadas
      unidades_recibidas unidades_pedidas cantidad_recibida cantidad_pedida se_pidieron
      se_entregaron se_recibieron fotos_adjuntas adjuntamos_fotos adjunto_fotos con_fotos
      foto_del_daño fotos_del_daño fotos_del_embalaje captura_de_pantalla pantallazo*
      vídeo_adjunto grabación grabaciones log logs bitácora* parte_de_incidencia
      parte_de_daños parte_de_accidente parte_de_entrega parte_del_turno acta_notarial
      acta_de_inspección acta_de_visita acta_firmada informe_de_daños informe_del_perito
      dictamen_pericial mediciones_adjuntas medido_con medimos_la termómetro báscula pesaje
      pesada comprobado prueba_de_entrega pruebas_del_daño documentar_el_daño documentado_con
      soporte_documental verificado verificamos_que nos_consta_que consta_en consta_que
      constancia_escrita dejar_constancia testimonio* según_el_acta según_el_informe
      según_el_registro según_el_contrato según_la_factura según_el_pedido causa_comprobada
      causa_del_fallo sin_suposiciones sin_juicios hechos_no_opiniones aclarar_los_hechos
      reunir_los_hechos recoger_los_hechos averiguar_qué_pasó cifra cifras cifra_exacta
      detalles_del_caso
    `,
    sorry: `
      lo_siento lo_sentimos sentimos sentimos_mucho siento_mucho lo_lamento lo_lamentamos
      lament* lamentable* disculp* mil_disculpas perdón perdon* perdone perdonen pedimos_perdón
      pedir_perdón pido_perdón ofrecemos_disculpas le_ruego_disculpas rogamos_disculpas
      rogamos_disculpe* sabemos_las_molestias molestias_ocasionadas molestias_causadas
      sentir_mucho nos_apena apena* con_pesar pesar nos_sabe_mal sabe_mal me_sabe_mal
      nos_duele desgraciadamente por_desgracia lamentablemente a_nuestro_pesar qué_pena
      me_da_pena nos_da_pena excus*_las_molestias arrepent* excúsenos
      lo_siento_mucho lo_siento_de_veras lo_sentimos_mucho lo_sentimos_de_veras
      lo_sentimos_sinceramente sentimos_lo_ocurrido sentimos_lo_sucedido sentimos_el_retraso
      sentimos_las_molestias sentimos_no_poder sentimos_tener_que siento_no_poder
      siento_tener_que siento_lo_ocurrido siento_lo_sucedido siento_el_retraso
      siento_las_molestias siento_que siente_mucho sentimos_que sentimos_profundamente
      sentimos_haber siento_haber lamentamos_mucho lamentamos_lo_ocurrido
      lamentamos_lo_sucedido lamentamos_las_molestias lamentamos_el_error
      lamentamos_el_retraso lamentamos_sinceramente lamentamos_profundamente
      lamentamos_de_veras lamento_lo_ocurrido lamento_las_molestias lamento_mucho
      nos_disculpamos me_disculpo le_pedimos_disculpas les_pedimos_disculpas le_pido_disculpas
      les_pido_disculpas te_pido_disculpas os_pedimos_disculpas pedimos_disculpas
      pido_disculpas pedir_disculpas presentamos_nuestras_disculpas presentar_disculpas
      presentarle_nuestras_disculpas reciba_nuestras_disculpas reciban_nuestras_disculpas
      acepte_nuestras_disculpas acepten_nuestras_disculpas acepte_mis_disculpas
      nuestras_disculpas mis_disculpas nuestras_más_sinceras_disculpas
      mis_más_sinceras_disculpas sinceras_disculpas ofrecemos_nuestras_disculpas
      ofrezco_disculpas ofrecer_disculpas le_debemos_una_disculpa les_debemos_una_disculpa
      una_disculpa una_disculpa_sincera carta_de_disculpa disculpas_por le_pedimos_perdón
      les_pedimos_perdón le_pido_perdón perdón_por sepa_perdonar sepan_perdonar
      sabrán_disculpar sabrá_disculpar rogamos_nos_disculpe* ruego_me_disculpe*
      ruego_disculpe* ruego_que_disculpe* le_rogamos_que_disculpe les_rogamos_que_disculpen
      rogamos_acepte* rogamos_sepan_disculpar excusas_sinceras nuestras_excusas
      presentamos_excusas dispens* dispense_la_molestia desafortunadamente infortunadamente
      tristemente por_desdicha muy_a_nuestro_pesar muy_a_mi_pesar con_gran_pesar
      con_mucho_pesar con_pena con_tristeza apenado_por estamos_apenad* nos_pesa me_pesa
      nos_apena_mucho nos_entristece nos_disgusta nos_incomoda nos_avergüenza
      estamos_avergonzad* qué_lástima es_una_lástima lástima_que es_una_pena
      qué_vergüenza_nuestra nos_sabe_muy_mal me_sabe_muy_mal nos_duele_mucho nos_duele_que
      nos_duele_haber comprendemos_su_enfado entendemos_su_enfado entendemos_su_malestar
      comprendemos_su_malestar entendemos_la_molestia comprendemos_las_molestias
      entiendo_su_enfado por_las_molestias por_los_inconvenientes por_los_trastornos
      por_el_trastorno por_los_perjuicios por_las_molestias_causadas molestias_ocasionadas_por
      inconvenientes_ocasionados inconvenientes_causados trastornos_ocasionados
      perjuicio_causado pena_que_hayan
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
      es_mi_responsabilidad responsabilidad_mía responsabilidad_propia responsabilidad_plena
      plena_responsabilidad toda_la_responsabilidad asumimos_plenamente asumimos_nuestra_parte
      asumimos_nuestra_responsabilidad asumimos_la_culpa asumimos_las_consecuencias
      asumimos_el_coste asumimos_el_costo asumo_la_responsabilidad asumo_mi_error
      asumo_mi_parte asumo_la_culpa asumir_la_responsabilidad asumir_el_error
      asumir_nuestra_parte asumiendo_nuestra somos_responsables somos_los_responsables
      soy_responsable nos_responsabilizamos me_responsabilizo nos_declaramos_responsables
      reconocemos_nuestro_error reconocemos_el_error reconocemos_el_fallo
      reconocemos_que_fallamos reconocemos_que_no reconocemos_nuestra_culpa reconozco_mi_error
      reconozco_el_error reconozco_que reconocer_el_error reconocer_el_fallo
      reconocer_los_errores reconocer_la_culpa admitimos_que admitimos_nuestro_error
      admitimos_la_culpa admitir_la_culpa admitir_los_errores confes* confieso
      entonar_el_mea_culpa la_culpa_es_mía es_culpa_mía fue_culpa_mía la_culpa_fue_nuestra
      culpa_solo_nuestra por_culpa_nuestra por_mi_culpa el_error_es_mío el_error_fue_mío
      el_fallo_es_mío fue_un_fallo_nuestro fue_fallo_nuestro ha_sido_error_nuestro
      ha_sido_culpa_nuestra es_un_error_nuestro es_un_fallo_nuestro es_fallo_nuestro
      es_error_nuestro falló_nuestra nuestro_control_falló nuestro_sistema_falló
      nuestro_equipo_falló nuestro_transportista cometimos_el_error cometimos_un_error
      cometí_un_error les_hemos_fallado le_hemos_fallado le_fallamos les_fallamos
      incumplimos_lo_acordado debimos_avisar debimos_comprobar debimos_revisar debimos_llamar
      deberíamos_haberlo deberíamos_haberle deberíamos_haberles debería_haber debería_haberlo
      debería_haberle debí_avisar debí_comprobar debí_revisar tendríamos_que_haberlo
      tendría_que_haber tenía_que_haber teníamos_que_haberlo no_debimos no_debí
      no_debería_haber* no_tendría_que_haber no_tenía_que_haber no_debió_ocurrir
      no_debió_pasar no_lo_revisamos_antes no_avisamos_a_tiempo nos_faltó me_faltó
      se_nos_pasó_comprobar se_nos_pasó_revisar sin_excusa sin_excusa_alguna
      sin_disculpas_baratas sin_rodeos_fue sin_paños_calientes sin_culpar_a_nadie
      sin_culpar_a_otros sin_buscar_culpables sin_señalar_a_otros no_culpamos_a no_culpamos_al
      no_echamos_la_culpa no_nos_escudamos no_pondremos_excusas no_hay_excusas
      no_hay_justificación no_tiene_justificación no_es_excusa no_sirve_de_excusa
      no_fue_culpa_suya no_es_culpa_suya tienen_ustedes_razón tiene_usted_razón
      tiene_toda_la_razón tienen_toda_la_razón tiene_razón_en tienen_razón_en
      su_queja_es_justa reclamación_justificada con_toda_razón cargamos_con_la_culpa
      cargo_con_la_culpa damos_la_cara_por responder_de_nuestros respondemos_de_nuestros
      respondo_de hacerse_responsable nos_hacemos_responsables me_hago_responsable
      va_por_nuestra_cuenta va_a_nuestra_cuenta corre_a_nuestro_cargo era_nuestra_obligación
      era_nuestro_deber era_cosa_nuestra estaba_a_nuestro_cargo
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
      reparar_el_daño reparación_urgente reparación_inmediata reparación_gratuita
      reparación_sin_coste lo_arreglamos lo_arreglaremos arreglar_el_problema lo_solucionamos
      lo_solucionaremos solucionar_el_problema solución_inmediata solución_propuesta
      solución_provisional solución_definitiva proponemos_la_siguiente_solución
      propuesta_de_solución propuesta_de_reparación ofrecemos_reparar ofrecemos_una_solución
      ofrecemos_arreglar lo_resolvemos lo_resolveremos resolver_el_problema resuelto resuelta
      lo_corregimos lo_corregiremos corregir_el_error corregir_la_factura factura_corregida
      versión_corregida poner_en_su_sitio dejarlo_bien dejarlo_como_estaba
      dejarlo_en_condiciones dejarlo_a_punto dejarlo_en_orden dejamos_en_orden
      lo_dejamos_como_nuevo lo_dejaremos_como_nuevo poner_al_día_el_expediente
      rehacer_el_trabajo rehacer_la_traducción rehacer_la_instalación repetir_el_trabajo
      repetimos_el_trabajo repetiremos_el_trabajo repetir_la_traducción repetir_la_limpieza
      repetir_la_prueba repetir_el_montaje volver_a_montar volvemos_a_montar volvemos_a_hacer
      volveremos_a_hacer volver_a_instalar volvemos_a_instalar volver_a_imprimir
      volveremos_a_imprimir volver_a_pintar volver_a_limpiar volver_a_traducir
      volver_a_revisar volver_a_soldar volver_a_medir reimprim* reinstal* reprogram*
      reconfigur* reconstru* recolocar recalibr* recalcul* reelabor* reproces* retrabajo
      retrabaj* remontar reemplazo_de_pieza parchear publicar_un_parche publicamos_un_parche
      parche_correctivo corrección_del_código restaurar_la_copia restauramos_los_datos
      recuperar_los_datos recuperamos_los_datos recuperación_de_datos reanudar_el_servicio
      reanudamos_el_servicio acude_nuestro_técnico acudirá_nuestro_técnico acudirá_el_técnico
      va_un_técnico irá_un_técnico irá_nuestro_técnico pasará_un_técnico vendrá_un_técnico
      el_técnico_va el_técnico_irá el_técnico_acudirá nuestro_técnico_irá
      nuestro_técnico_pasará enviaremos_un_técnico mandaremos_un_técnico mandamos_a_nuestro
      enviamos_a_nuestro enviaremos_a_nuestro un_montador_irá irá_un_montador soldar_la_grieta
      sellar_la_fuga cambiar_la_junta cambiamos_la_junta tapar_la_gotera pintar_de_nuevo
      limpiar_de_nuevo desatasc* enderez* reapret* ajustaremos medida_inmediata
      medidas_inmediatas medidas_correctoras medida_correctora medidas_de_reparación
      medidas_preventivas_para_que plan_de_corrección plan_correctivo
      plan_de_acción_correctiva plan_de_recuperación para_que_no_se_repita
      no_volverá_a_ocurrir hemos_cambiado_el_proceso hemos_corregido hemos_solucionado
      hemos_resuelto hemos_reparado ya_hemos_corregido ya_hemos_reparado ya_está_reparad*
      ya_está_corregid* ya_está_resuelt* entregar_lo_que_falta entregamos_lo_que_falta
      entregaremos_lo_que_falta enviar_lo_que_falta enviamos_lo_que_falta
      enviamos_las_piezas_que_faltan completar_el_pedido completaremos_la_entrega
      terminar_el_trabajo_pendiente terminaremos_el_trabajo
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
      sustituir_la_pieza sustituir_el_equipo sustitución_gratuita sustitución_inmediata
      producto_sustituto producto_de_sustitución pieza_de_sustitución unidad_de_sustitución
      vehículo_de_sustitución equipo_sustituto reemplazo_gratuito reemplazo_inmediato
      producto_de_reemplazo pieza_de_reemplazo máquina_de_reemplazo entrega_de_reemplazo
      envío_de_reemplazo mandar_el_reemplazo enviar_el_reemplazo cambiarlo cambiarla
      cambiarlos cambiar_el_producto cambiar_la_mercancía cambiar_la_unidad cambiar_la_máquina
      cambiar_el_equipo cambiamos_la_pieza cambiamos_el_producto cambiamos_la_unidad
      cambiaremos_la_pieza cambiaremos_el_producto le_cambiamos les_cambiamos le_cambiaremos
      les_cambiaremos se_lo_cambiamos se_la_cambiamos se_lo_cambiaremos lo_cambiamos
      lo_cambiaremos los_cambiaremos cambio_gratuito cambio_inmediato cambio_sin_coste
      cambio_de_la_unidad cambio_del_producto cambio_por_otro cambio_por_uno_nuevo
      cambiar_por_uno_nuevo cambiar_por_otro entrega_de_sustitución entrega_sustitutiva
      entrega_de_reposición nueva_entrega_gratuita segunda_entrega_sin_coste segundo_envío
      nuevo_envío_gratuito nuevo_envío_sin_coste nuevo_lote lote_nuevo otro_lote otra_máquina
      otra_pieza otras_piezas otro_equipo otra_habitación cambio_de_habitación
      nueva_habitación otras_cajas nuevas_unidades unidad_nueva nuevo_equipo nueva_pieza
      nuevas_piezas nueva_máquina nuevo_ejemplar ejemplares_nuevos nueva_edición nueva_tirada
      nueva_copia copia_nueva nueva_unidad_sin_coste género_nuevo mercancía_nueva
      producto_nuevo_sin_coste uno_nuevo una_nueva unas_nuevas unos_nuevos le_enviamos_otro
      le_enviamos_otra les_enviamos_otro les_enviamos_otra enviamos_otra enviamos_otro
      enviaremos_otra enviaremos_otro mandamos_otra mandamos_otro mandaremos_otra
      mandaremos_otro le_mandamos_otro le_mandamos_otra le_mandamos_uno_nuevo
      enviamos_uno_nuevo enviamos_una_nueva enviaremos_una_nueva enviaremos_uno_nuevo
      enviaremos_de_nuevo mandaremos_de_nuevo mandamos_de_nuevo entregamos_de_nuevo
      entregaremos_de_nuevo volvemos_a_entregar volveremos_a_entregar volvemos_a_fabricar
      fabricamos_de_nuevo fabricaremos_de_nuevo reexped* reposición_gratuita
      reposición_de_la_mercancía reposición_del_material reponer_la_mercancía
      reponer_las_unidades reponer_el_material reponerlas reponerlos
      recoger_el_producto_defectuoso recoger_la_pieza_defectuosa recogemos_el_material
      recogemos_la_mercancía recogemos_lo_defectuoso recogemos_la_pieza
      recogeremos_la_mercancía recogeremos_el_producto retiramos_la_mercancía
      retiramos_el_producto retiraremos_la_mercancía retirar_el_producto retirar_el_lote
      retirada_del_producto retirada_del_lote recogida_gratuita recogida_de_la_mercancía
      recogida_a_nuestro_cargo llevarnos_la_pieza llevarnos_el_material
      nos_llevamos_el_defectuoso pieza_de_recambio_gratuita recambio_gratuito
      préstamo_de_equipo máquina_de_préstamo máquina_prestada equipo_prestado
      equipo_de_cortesía coche_de_cortesía equipo_provisional máquina_provisional
      mientras_tanto_le_prestamos permut*
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
      devolver_el_importe devolverle_el_importe devolverles_el_importe devolvemos_el_dinero
      devolveremos_el_importe devolveremos_el_dinero le_devolvemos les_devolvemos
      le_devolveremos les_devolveremos devolver_lo_pagado devolvemos_lo_pagado
      devolver_la_diferencia devolvemos_la_diferencia devolución_del_dinero
      devolución_del_pago devolución_íntegra devolución_parcial devolución_de_lo_pagado
      devolución_de_la_diferencia devolución_en_cuenta dinero_de_vuelta recuperar_el_dinero
      le_reembolsamos les_reembolsamos le_reembolsaremos les_reembolsaremos reembolso_íntegro
      reembolso_parcial reembolso_total reembolso_inmediato solicitar_el_reembolso
      solicitamos_el_reembolso pedimos_el_reembolso reintegro_del_importe restituir_el_importe
      restitución_del_importe retroced*_el_cargo retrocesión_del_cargo contracargo* extorno*
      le_abonamos les_abonamos le_abonaremos les_abonaremos abonamos_el_importe
      abonamos_la_diferencia abonaremos_la_diferencia abono_del_importe abono_en_cuenta
      abono_en_factura abono_parcial abono_total emitir_un_abono emitimos_un_abono
      emitiremos_un_abono factura_de_abono emitir_nota_de_crédito nota_de_crédito_por
      nota_de_abono_por vale_de_compra vale_por bono_de_compensación bono_regalo cupón cupones
      crédito_a_su_favor crédito_en_cuenta saldo_a_favor saldo_a_su_favor
      rectificar_la_factura rectificamos_la_factura corregir_la_factura corregimos_la_factura
      factura_rectificada factura_corregida anular_el_cargo anulamos_el_cargo
      anulación_de_la_factura anulación_del_cargo cancelamos_la_factura cancelar_el_cargo
      le_compensamos le_compensaremos les_compensaremos como_compensación
      a_modo_de_compensación en_compensación en_concepto_de_compensación
      compensación_económica compensación_justa compensación_por ofrecemos_una_compensación
      ofrecer_una_compensación proponemos_una_compensación indemnización_por
      reparación_económica daños_y_perjuicios gastos_causados cubrimos_los_gastos
      cubriremos_los_gastos asumimos_los_gastos asumiremos_los_gastos asumimos_el_coste
      asumimos_el_costo asumimos_el_transporte pagamos_el_transporte pagamos_los_gastos
      pagaremos_los_gastos corremos_con_los_gastos corremos_con_el_gasto corre_a_nuestro_cargo
      a_cargo_nuestro a_cuenta_nuestra va_por_nuestra_cuenta por_cuenta_de_la_casa
      invita_la_casa descuento_por_el_retraso descuento_por_la_demora descuento_por_el_error
      descuento_como_compensación descuento_en_el_próximo descuento_en_el_siguiente
      descuento_en_su_próximo descuento_en_su_próxima descuento_sobre_la_factura
      descontar_del_importe descontamos descontaremos le_descontamos les_descontamos
      descontar_de_la_factura deducir_del_importe deducimos deduciremos deducción deducciones
      minorar_el_importe minoración rebajar_la_factura rebajamos_la_factura
      rebajamos_el_importe reducción_del_importe reducción_de_la_factura reducción_del_precio
      condonar condonación no_facturamos_la no_facturaremos no_facturaremos_el
      no_se_lo_cobramos no_se_lo_cobraremos no_les_cobramos no_les_cobraremos sin_cargo_alguno
      sin_coste_adicional sin_coste_para_ustedes sin_coste_para_usted sin_costo_para_usted
      sin_gastos libre_de_cargo libre_de_gastos gratuitamente totalmente_gratis noche_gratis
      noche_gratuita mes_gratis mes_gratuito envío_gratuito_como cuota_bonificada
      exención_de_la_cuota penalización_por_retraso penalidad penalidades
    `,
    thank: `
      gracias muchas_gracias mil_gracias muchísimas_gracias gracias_por gracias_de_nuevo
      le_damos_las_gracias les_damos_las_gracias dar_las_gracias damos_las_gracias
      le_doy_las_gracias agradec* agradezco agradecemos agradezca agradecid* agradecimiento*
      queremos_agradecer* quiero_agradecer* gratitud reconocim*_a_su_trabajo muy_agradecid*
      se_agradece le_estoy_muy_agradecido le_quedo_agradecid* valoramos_mucho apreciamos
      apreciar aprecio reconocidos es_de_agradecer de_todo_corazón
      gracias_por_su_oferta gracias_por_su_propuesta gracias_por_su_presupuesto
      gracias_por_su_tiempo gracias_por_su_interés gracias_por_su_trabajo
      gracias_por_su_visita gracias_por_su_llamada gracias_por_su_correo
      gracias_por_su_mensaje gracias_por_su_confianza gracias_por_su_paciencia
      gracias_por_su_comprensión gracias_por_su_colaboración gracias_por_su_pedido
      gracias_por_su_respuesta gracias_por_su_atención gracias_por_su_esfuerzo
      gracias_por_su_dedicación gracias_por_recibirnos gracias_por_recibirme
      gracias_por_atendernos gracias_por_atenderme gracias_por_la_oferta
      gracias_por_la_propuesta gracias_por_la_visita gracias_por_la_reunión
      gracias_por_la_conversación gracias_por_el_tiempo gracias_por_el_trabajo
      gracias_por_el_presupuesto gracias_por_el_esfuerzo gracias_por_estos_años
      gracias_por_todo gracias_por_todos_estos_años gracias_por_avisar gracias_por_avisarnos
      gracias_por_escribirnos gracias_por_contarnos gracias_por_llamar gracias_por_venir
      gracias_por_participar gracias_por_presentar gracias_por_preparar gracias_por_haber
      gracias_por_enviar* gracias_por_dedicar* gracias_por_pensar_en gracias_por_tu
      gracias_por_vuestro gracias_por_vuestra gracias_de_antemano gracias_de_corazón
      gracias_de_verdad gracias_otra_vez gracias_a_usted gracias_a_ustedes gracias_a_todos
      gracias_a_su_equipo gracias_a_todo_su_equipo muchas_gracias_por muchísimas_gracias_por
      mil_gracias_por un_millón_de_gracias ante_todo_gracias antes_que_nada_gracias
      primero_gracias reiteramos_las_gracias reiteramos_nuestro_agradecimiento
      le_reitero_las_gracias las_gracias_por doy_las_gracias doy_gracias dándole_las_gracias
      dándoles_las_gracias te_doy_las_gracias os_damos_las_gracias les_doy_las_gracias
      darle_las_gracias darles_las_gracias dar_gracias damos_gracias dé_las_gracias
      le_agradezco les_agradezco te_agradezco le_agradecemos les_agradecemos os_agradecemos
      agradecidos_por agradecido_por agradecida_por estamos_agradecidos
      estamos_muy_agradecidos estoy_agradecido les_estamos_muy_agradecidos
      le_estamos_muy_agradecidos les_quedamos_agradecid* le_quedamos_agradecid*
      nuestro_agradecimiento nuestro_más_sincero_agradecimiento mi_agradecimiento
      sincero_agradecimiento carta_de_agradecimiento nota_de_agradecimiento
      palabras_de_agradecimiento expresar_nuestro_agradecimiento expresarle_nuestra_gratitud
      nuestra_gratitud con_gratitud con_agradecimiento en_agradecimiento
      en_señal_de_agradecimiento apreciamos_mucho apreciamos_su apreciamos_el_esfuerzo
      valoramos_su_esfuerzo valoramos_su_tiempo valoramos_su_trabajo valoramos_el_esfuerzo
      valoramos_el_tiempo valoramos_que_haya* se_lo_agradezco se_lo_agradecemos
      se_lo_agradecemos_mucho te_lo_agradezco os_lo_agradecemos lo_agradecemos lo_agradezco
      le_estamos_reconocidos les_estamos_reconocidos reconocimiento_a_su
      reconocimiento_a_su_labor muy_amable muy_amables muy_amable_de_su_parte
      ha_sido_muy_amable han_sido_muy_amables es_usted_muy_amable qué_amable
      ha_sido_un_placer_trabajar ha_sido_un_placer_recibir* fue_un_placer_recibir*
      en_deuda_con_ustedes estamos_en_deuda bendiciones
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
      con_respeto con_todo_respeto trato_respetuoso entre_iguales trato_justo trato_amable
      trato_digno trato_humano dignidad dign* de_buena_fe buena_fe buenos_modales
      buenas_maneras educad* con_educación con_cortesía con_amabilidad con_cuidado con_cariño
      con_esmero con_elegancia con_tacto_y con_mano_izquierda caballeros* discret* discreción
      considerado_con atención_personal atención_y_tiempo apreciamos_su_trabajo
      apreciamos_su_esfuerzo apreciamos_su_oferta apreciamos_el_trabajo valoramos_su_trabajo
      valoramos_su_oferta valoramos_su_esfuerzo valoramos_su_tiempo valoramos_el_trabajo
      valoramos_mucho valoramos_la_seriedad valoramos_la_calidad reconocemos_el_trabajo
      reconocemos_el_esfuerzo reconocemos_su_esfuerzo sabemos_el_trabajo
      sabemos_cuánto_trabajo sabemos_el_esfuerzo mérito méritos merit* elogi* felicit*
      enhorabuena alab* encomiable* loable* trabajo_serio trabajo_cuidado trabajo_detallado
      trabajo_impecable trabajo_excelente trabajo_bien_hecho buen_hacer gran_labor su_labor
      excelente_labor oferta_cuidada oferta_detallada oferta_seria oferta_bien_preparada
      oferta_bien_trabajada propuesta_cuidada propuesta_detallada propuesta_seria
      propuesta_bien_preparada propuesta_bien_trabajada presupuesto_detallado
      presentación_cuidada minucios* meticulos* pulcr* preparada_con_esmero
      preparado_con_esmero preparada_con_cuidado elaborada_con_cuidado bien_elaborad*
      bien_documentad* bien_argumentad* bien_presentad* bien_estructurad* el_tiempo_invertido
      tiempo_invertido tiempo_dedicado horas_dedicadas horas_invertidas trabajo_invertido
      esfuerzo_dedicado esfuerzo_invertido tomarse_la_molestia desplazarse_hasta su_confianza
      la_confianza_depositada agradable* gentil* hospitalidad acogida_recibida cálid* cercanía
      simpat* amistos* buen_trato buena_relación buena_disposición disponibilidad_mostrada
      disposición_mostrada entrega_y_dedicación compromiso_mostrado su_profesionalidad
      su_profesionalismo su_seriedad su_paciencia su_experiencia su_trayectoria su_franqueza
      trayectoria prestigio* reputación reconocid*_empresa un_honor un_gusto un_placer
      fue_un_placer fue_un_gusto encantado_de_conocer* encantados_de_conocer*
      gusto_en_conocer* lealtad integridad transparencia comprensión comprensiv* empatía valía
      talento competencia_profesional pericia maestría
    `,
    like: `
      nos_gustó nos_ha_gustado me_gustó me_ha_gustado nos_gusta nos_gustaron nos_han_gustado
      gustó gustado lo_que_más_nos lo_mejor mejor mejores nos_convenc* convenc* convincente*
      nos_impresion* impresion* destac* destacamos fuerte fuertes punto_fuerte puntos_fuertes
      fortaleza* acertad* acierto aciertos excelente* magnífic* buen buena bueno buenos buenas
      muy_bien sobresal* brillant* sólid* clar* bien_planteada bien_planteado nos_encant*
      encantó encantado atractiv* positiv* valioso valiosa interesante* original* complet*
      por_delante superior* ventaja nos_llamó_la_atención a_favor impecable* redond*
      nos_gustó_mucho me_gustó_mucho nos_gustó_la nos_gustó_el nos_gustó_que nos_gusta_la
      nos_gusta_el nos_gusta_cómo nos_agrad* agradó nos_pareció_bien nos_pareció_muy
      nos_parece_muy lo_positivo lo_bueno lo_más_valioso nos_sorprendió gratamente nos_cautiv*
      nos_fascin* nos_entusiasm* entusiasm* nos_atrajo buena_impresión grata_impresión
      punto_a_favor puntos_a_favor a_su_favor su_punto_fuerte su_fortaleza sus_fortalezas
      gran_ventaja ventaja_clara virtud virtudes cualidades buena_calidad alta_calidad
      gran_calidad buen_precio precio_justo precio_atractivo mejor_precio plazo_corto
      buen_plazo buen_servicio buena_atención buena_idea buenas_ideas buena_propuesta
      buen_diseño buen_equipo gran_equipo rápid*_respuesta respuesta_rápida puntual puntuales
      puntualidad amabilidad clara_y_completa claro_y_completo muy_clara muy_claro
      muy_completa muy_completo muy_detallada muy_detallado muy_profesional muy_cuidada
      muy_convincente bien_explicad* bien_pensad* bien_hech* bien_fundad* bien_redactad*
      bien_resuelt* exhaustiv* precisa_y_clara transparente transparentes coherente* realista
      realistas creativ* ingenios* innovador* novedos* elegante* práctico prácticos funcional*
      fiable fiables confiable* serio serios seriedad profesional con_experiencia estupend*
      fantástic* genial geniales extraordinari* formidable* fenomenal* espléndid* óptim*
      notable* admirable* ejemplar ejemplares de_primera de_alto_nivel de_gran_nivel
      alto_nivel inmejorable* insuperable* maravill* ideal ideales lo_que_buscábamos
      encajaba_muy_bien encaja_muy_bien responde_muy_bien cumple_con_creces con_creces
      la_mejor la_más_completa la_más_clara el_más_claro la_más_ventajosa los_mejores
      mejor_valorad* mejor_puntuad* máxima_puntuación primera_en ganó_por inspira_confianza
      nos_dio_confianza da_confianza nos_encaja satisfech* satisfactori* satisfacción
      content*_con contentos_con apreciamos_la agradable acogedor* bonit* preciosa valios*
      val*_la_pena acert*
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
      no_nos_gusta no_me_gustó no_nos_agradó no_nos_parece no_acababa_de no_nos_encaj*
      no_nos_sirve no_nos_vale lo_que_falta lo_negativo lo_malo lo_peor lo_más_flojo nos_faltó
      nos_faltaba nos_faltan le_faltaba le_faltó le_falta faltaba_una faltaba_un falta_detalle
      carecía carencia carencias careci* ausencia_de no_figura no_figuraba no_aparece
      no_aparecía no_constaba no_consta no_venía no_traía no_detall* no_especific* no_explic*
      no_precis* no_concret* no_aclar* no_mencion* no_indic* no_desglos* no_present* no_ofrec*
      no_se_ajust* no_alcanz* no_lleg*_al no_era_clar* no_bast* no_consigu* poco_precis*
      poco_concret* poco_cuidad* poco_claro poco_clara poco_práctic* poco_margen escas*
      corto_de corta_de escueto escueta pobre pobres pobreza superficial* vago_en vaga_en
      vagas vagamente difus* enrevesad* complicad* engorros* inconcret* incoheren*
      contradictori* contradicción inexact* inadecuad* impropi* desfasad* obsolet* anticuad*
      deficien* decepcion* frustrante* desacertad* desordenad* demasiado_car* demasiado_alt*
      demasiado_poc* precio_alto precio_elevado plazo_largo plazos_largos más_alto_que
      más_alta_que más_caro_que más_cara_que más_largo_que más_lento_que supera_nuestro
      superó_nuestro excede_nuestro excedía carísim* onerós* débilmente flaque* cojea cojeaba
      punto_flojo puntos_flojos punto_negativo negativamente pesó_en_contra jugó_en_contra
      resta_puntos perdió_puntos peor_puntuad* peor_que inferior inferiores inferioridad
      se_quedó_atrás podría_mejorar puede_mejorar área_de_mejora nos_dejó_dudas nos_hizo_dudar
      generó_dudas despertó_dudas no_despejó nos_preocupó nos_preocupaba tediosa tedioso
      pesado_de_leer
      elevado elevada elevados elevadas
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
      comentarios_sobre_su_oferta comentario_sobre_la_oferta nuestros_comentarios
      comentarios_sinceros comentarios_honestos comentario_sincero comentario_honesto
      opinión_sincera opinión_honesta opinión_franca nuestra_opinión_sincera
      nuestra_valoración valoración_de_su_oferta valoración_de_la_oferta valoración_sincera
      nuestra_impresión primera_impresión nuestras_impresiones nuestras_razones
      nuestros_motivos mi_opinión en_mi_opinión en_nuestra_opinión a_mi_juicio a_mi_parecer
      a_mi_entender a_mi_modo_de_ver a_nuestro_modo_de_ver desde_nuestro_punto_de_vista
      desde_nuestra_perspectiva en_nuestra_valoración según_nuestra_valoración
      según_nuestro_criterio para_ser_sinceros para_ser_sincero para_ser_honestos
      para_ser_honesto para_ser_francos siendo_sinceros siendo_honestos siendo_francos
      hablando_con_franqueza hablando_con_sinceridad con_total_sinceridad con_toda_sinceridad
      con_toda_franqueza con_total_franqueza con_total_honestidad con_total_transparencia
      con_transparencia abiertamente le_debemos_una_explicación les_debemos_una_explicación
      merece_una_respuesta_sincera merecen_una_respuesta_sincera merece_una_explicación
      merecen_una_explicación merece_saber merecen_saber queremos_ser_sinceros
      queremos_ser_claros quiero_ser_sincero seremos_sinceros seamos_sinceros
      le_explico_por_qué les_explico_por_qué les_explicamos_por_qué le_digo_por_qué
      les_digo_por_qué le_contamos_por_qué les_cuento_por_qué le_contamos_qué le_decimos_qué
      les_decimos_qué le_explicamos_los_motivos les_explicamos_los_motivos
      le_explicamos_las_razones por_qué_decidimos por_qué_no_su_oferta por_qué_la_otra
      por_qué_no_ha_sido por_qué_hemos_elegido por_qué_otra_oferta lo_que_decidió
      lo_que_inclinó lo_que_pesó_más lo_que_más_pesó lo_que_más_valoramos lo_que_menos_nos
      lo_que_nos_hizo_decidir lo_que_echamos_de_menos lo_que_echamos_en_falta
      lo_que_destacamos lo_que_mejoraríamos lo_que_le_faltó lo_que_se_puede_mejorar
      la_diferencia_estuvo_en la_diferencia_fue el_factor_decisivo_fue fue_decisivo
      fue_determinante pesó_más_el pesó_más_la nos_decidió crítica_constructiva
      críticas_constructivas crítica_útil comentario_útil comentarios_útiles por_si_le_sirve
      por_si_les_sirve por_si_le_es_útil por_si_les_es_útil para_que_le_sirva
      para_que_les_sirva para_futuras_ofertas para_próximas_ofertas para_su_próxima_oferta
      para_la_próxima_oferta de_cara_a_futuras_ofertas consejos sugerencia sugerencias
      recomendación_para sugerimos_para evaluación evaluaciones resultado_de_la_evaluación
      resultado_de_la_valoración puntuación_obtenida puntuaciones puntuación_de_su_oferta
      informe_de_valoración acta_de_valoración cuadro_de_puntuación comparación_de_las_ofertas
      aspectos_positivos aspectos_negativos aspectos_a_mejorar aspectos_mejorables
      puntos_positivos puntos_negativos puntos_fuertes_y_débiles fortalezas_y_debilidades
      a_favor_y_en_contra pros_y_contras lo_bueno_y_lo_malo luces_y_sombras
      apreciación_general percepción percepciones parecer dictamen_técnico reseña
      retroinformación devolución_de_la_evaluación devolución_honesta devolución_detallada
      explicación_de_la_decisión justificación_de_la_decisión motivación_de_la_decisión
      fundamentos_de_la_decisión
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
      quedamos_en_contacto quedemos_en_contacto sigue_en_contacto siga_en_contacto
      sigan_en_contacto mantenerse_en_contacto manténgase_en_contacto no_perdamos_el_contacto
      no_perder_el_contacto sin_perder_el_contacto conservar_el_contacto
      conservamos_su_contacto guardamos_su_contacto guardamos_sus_datos guardamos_su_oferta
      guardaremos_su_oferta guardamos_su_propuesta conservaremos_su_oferta tenemos_su_contacto
      seguiremos_hablando seguimos_hablando seguimos_en_comunicación estaremos_en_contacto
      seguir_hablando contacto_futuro contactos_futuros retomar_el_contacto
      retomaremos_el_contacto retomar_la_conversación retomemos_la_conversación
      reanudar_el_contacto reanudar_la_colaboración la_puerta_sigue_abierta
      la_puerta_está_abierta siempre_serán_bienvenidos siempre_será_bienvenido
      serán_bienvenidos será_bienvenido dejar_abierta_la_puerta cuando_quiera_volver
      cuando_quieran_volver si_cambian_de_opinión si_cambia_de_opinión si_algún_día
      si_en_el_futuro si_más_adelante si_cambia_la_situación aquí_nos_tiene aquí_nos_tienen
      aquí_estaremos nos_encontrará nos_encontrarán en_futuros_proyectos en_futuras_ocasiones
      en_futuras_licitaciones en_próximos_proyectos en_próximas_ocasiones
      en_una_próxima_ocasión en_la_próxima_ocasión en_una_futura_ocasión
      para_futuras_ocasiones para_futuros_proyectos para_próximos_proyectos
      para_próximas_ocasiones para_la_próxima para_otra_ocasión para_otro_proyecto
      en_otro_proyecto en_otro_momento en_otras_circunstancias en_otra_oportunidad
      próxima_oportunidad próximas_oportunidades nuevas_oportunidades nueva_oportunidad
      futuras_oportunidades futura_colaboración futuras_ofertas futura_oportunidad
      volvemos_a_hablar volvemos_a_vernos volver_a_vernos volver_a_vernos_pronto
      volver_a_encontrarnos nos_volveremos_a_ver nos_volvamos_a_ver volver_a_coincidir
      volver_a_saber_de volver_a_escribir volver_a_contactar volveremos_a_contactar
      volveremos_a_llamar volveremos_a_escribir volveremos_a_invitar volveremos_a_pedirle
      volveremos_a_pedirles volveremos_a_contar volvamos_a_trabajar volver_a_ser
      esperamos_trabajar_con esperamos_poder_trabajar esperamos_poder_colaborar
      esperamos_colaborar esperamos_volver_a esperamos_tener_ocasión esperamos_que_surja
      ojalá_podamos ojalá_trabajemos ojalá_volvamos ojalá_coincidamos nos_gustaría_volver_a
      nos_gustaría_contar_con nos_gustaría_seguir nos_encantaría_volver nos_alegrará_volver
      nos_alegraría_volver será_un_placer_volver quedamos_a_su_disposición
      quedo_a_su_disposición le_tendremos_presente les_tendremos_presentes
      los_tendremos_presentes le_tendré_en_cuenta les_tendré_en_cuenta tendremos_en_cuenta_su
      tenerle_en_cuenta tenerles_presentes le_llamaremos_en le_llamaremos_de_nuevo
      les_llamaremos_de_nuevo le_llamaré_de_nuevo le_escribiremos_cuando
      les_escribiremos_cuando les_avisaremos_cuando le_avisaremos_cuando le_pediremos_oferta
      les_pediremos_oferta le_pediremos_presupuesto les_pediremos_presupuesto
      les_invitaremos_a le_invitaremos_a registro_de_proveedores seguirá_en_nuestra_lista
      seguirán_en_nuestra_lista le_mantenemos_en_nuestra les_mantenemos_en_nuestra hasta_otra
      hasta_la_vista hasta_la_próxima_vez a_la_próxima hasta_siempre
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
      terminar_la_cooperación terminar_el_acuerdo terminar_el_servicio terminamos_el_contrato
      terminamos_la_relación terminaremos_la_colaboración terminaremos_el_contrato
      termina_la_colaboración termina_el_contrato termina_nuestra terminación_del_contrato
      terminación_anticipada carta_de_terminación aviso_de_terminación
      finalizar_la_colaboración finalizar_el_contrato finalizar_la_relación
      finalizamos_la_colaboración finalizamos_el_contrato finalización_del_contrato
      fecha_de_finalización finaliza_el_contrato finaliza_nuestra rescindir_el_contrato
      rescindimos_el_contrato rescisión_del_contrato rescisión_anticipada carta_de_rescisión
      resolver_el_acuerdo resolución_anticipada resolución_por_incumplimiento
      resuelto_el_contrato extinción_del_contrato extinguimos cese_de_actividad
      cese_del_servicio cesar_la_colaboración cesar_el_suministro cesa_la_relación
      denuncia_del_contrato denunciar_el_contrato cancelar_el_contrato cancelar_el_servicio
      cancelar_la_suscripción cancelamos_el_contrato cancelación_del_contrato
      cancelación_del_servicio cancelación_anticipada anular_el_contrato
      anulación_del_contrato disolv* disolución liquidar_la_relación no_vamos_a_renovar
      no_continuaremos no_seguiremos_trabajando no_seguiremos_colaborando no_seguir_trabajando
      no_seguir_colaborando no_seguimos_trabajando no_renovación no_renovaremos no_renovamos
      no_prorrogaremos dejaremos_de_colaborar dejamos_de_colaborar dejar_de_colaborar
      dejaremos_de_suministrar dejamos_de_suministrar dejar_de_suministrar
      dejaremos_de_prestar dejaremos_de_vender dejamos_de_comprar dejamos_el_contrato
      concluimos_la_colaboración concluimos_nuestra concluye_nuestra concluye_la_colaboración
      concluye_el_contrato conclusión_del_contrato concluirá poner_fin_a ponemos_fin_a
      pondremos_fin poner_término poner_término_a ponemos_término pone_término
      poner_punto_final ponemos_punto_final punto_final_a_la dar_por_terminada
      damos_por_concluida damos_por_cerrada queda_terminad* queda_rescindid* queda_resuelt*
      queda_cancelad* queda_sin_efecto dejar_sin_efecto dejamos_sin_efecto surtirá_efecto
      con_efecto_desde con_efecto_del con_efectos_desde con_efectos_del fecha_de_baja
      darse_de_baja solicitar_la_baja tramitar_la_baja baja_del_servicio baja_del_contrato
      comunicar_la_baja con_preaviso_de plazo_de_preaviso preaviso_de_un_mes aviso_previo_de
      aviso_con_un_mes período_de_preaviso separación_amistosa separamos_caminos
      ruptura_amistosa romper_el_contrato rompemos_la_relación cortar_la_relación
      despedirnos_como despedida_ordenada salida_ordenada cerramos_la_colaboración último_mes
      último_servicio última_jornada última_prestación última_cosecha última_clase
      última_traducción último_turno último_envío últimos_pedidos vencimiento_del_contrato
      vence_el_contrato expira_el_contrato expiración_del_contrato fin_de_contrato
      fin_del_acuerdo fin_del_servicio fin_del_suministro fin_de_nuestra desvincul*
      apartarnos_de desliga* abandonar_el_contrato abandono_del_contrato salirse_del_contrato
      revoc*
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
      devolver_las_llaves devolver_los_datos devolver_el_material devolver_los_equipos
      devolver_el_stock devolver_los_moldes devolver_los_envases devolver_las_tarjetas
      devolver_la_fianza devolver_el_depósito devolvemos_las_llaves devolvemos_el_material
      devolución_de_llaves devolución_de_equipos devolución_de_datos devolución_de_envases
      devolución_del_stock entrega_de_llaves entregar_los_datos entregar_el_archivo
      entregar_los_archivos entregar_los_planos entregar_las_copias entrega_de_datos
      entrega_de_archivos traspaso_de_datos traspaso_ordenado transferencia_de_datos
      transferir_los_datos migrar_los_datos exportar_los_datos exportación_de_datos
      supresión_de_datos suprimir_los_datos destruir_los_datos destrucción_de_datos
      certificado_de_borrado borrar_copias eliminar_copias confidencialidad llaves_y_tarjetas
      juego_de_llaves mandos_de_acceso tarjeta_de_acceso tarjetas acceso_al_sistema
      cerrar_accesos cierre_de_accesos retirar_accesos revocar_accesos cuentas_de_usuario
      contraseña códigos_de_acceso dominio dominios certificados_digitales licencias_cedidas
      material_prestado material_cedido material_en_consigna material_sobrante consigna
      consignación herramientas_cedidas herramientas_propias matrices troqueles
      plantillas_de_corte muestras_prestadas equipos_prestados equipo_en_préstamo
      maquinaria_cedida vehículo_cedido uniforme_prestado expositores_cedidos obras_prestadas
      obra_en_préstamo originales manuscritos expediente_completo expedientes
      historias_clínicas expediente_académico archivo_del_proyecto código_fuente repositorio
      stock_restante stock_sobrante existencias_restantes recompra_del_stock recuento
      recuento_final inventario_final inventario_de_cierre acta_de_devolución acta_de_cierre
      recogida_del_material recogida_de_equipos recogida_del_stock recoger_los_equipos
      recoger_la_maquinaria recogeremos_los_equipos retirada_del_material retirada_de_equipos
      retirar_los_equipos retiraremos_el_material desmontar desmontaje desmantel*
      vaciar_el_local desaloj* dejar_libre dejar_el_local pedidos_en_marcha
      pedidos_ya_confirmados pedidos_en_cartera pedidos_ya_aceptados trabajos_pendientes
      trabajos_iniciados encargos_en_curso encargos_pendientes proyectos_en_curso
      entregas_pendientes entregas_en_curso reservas_confirmadas servicios_pendientes
      garantías_vigentes compromisos_pendientes obligaciones_pendientes asuntos_abiertos
      facturas_pendientes facturas_abiertas pagos_pendientes saldos_pendientes
      cuentas_pendientes saldar_cuentas saldamos_cuentas ajuste_final cuadrar_las_cuentas
      liquidar_saldos liquidar_las_cuentas liquidamos_las_cuentas liquidación_de_cuentas
      liquidación_de_saldos liquidación_económica cierre_contable_final cuenta_final
      cuentas_finales saldo_a_cero arreglo_de_cuentas pagaremos_la_última
      pagaremos_las_facturas último_cobro última_liquidación última_cuota última_nómina
      depósito_de_fianza fianza_devuelta vacíos_retornables envases_vacíos envases_retornables
      contenedores_vacíos botellas_vacías jaulas_vacías reingres*
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
      el_cliente_es_rey el_cliente_es_nuestro_rey cliente_rey el_comprador_es_el_rey
      nuestro_rey como_a_un_rey como_reyes como_a_reyes tratar_como_a_un_rey
      trátelo_como_a_un_rey rey_absoluto rey_de_la_casa reinar trono cetro realeza alteza
      su_alteza excelencia_suprema monarca_absoluto sultán faraón zar patrón_absoluto
      jefe_supremo jefe_absoluto el_cliente_es_el_jefe el_cliente_es_nuestro_jefe
      el_cliente_es_el_amo el_cliente_es_nuestro_amo amo_del_mundo amo_y_señor amo_absoluto
      nuestros_amos sus_amos es_nuestro_señor es_nuestro_dueño dueño_de_nuestro_tiempo
      dueño_absoluto el_cliente_siempre_tiene_razón el_cliente_tiene_siempre_razón
      el_cliente_nunca_se_equivoca el_cliente_jamás_se_equivoca aunque_no_la_tenga
      tenga_o_no_razón aunque_no_tenga_razón aunque_esté_equivocado aun_cuando_se_equivoque
      aunque_se_equivoque dele_siempre_la_razón dale_siempre_la_razón darle_siempre_la_razón
      dar_siempre_la_razón_al la_razón_es_siempre_suya nunca_está_equivocado
      nunca_le_quite_la_razón infalible_cliente lo_que_diga_el_cliente lo_que_manda_el_cliente
      lo_que_ordene_el_cliente lo_que_él_diga lo_que_ella_diga lo_que_el_cliente_quiera
      lo_que_el_cliente_mande el_cliente_ordena el_cliente_dispone el_cliente_pide_y_nosotros
      ordena_y_manda ordeno_y_mando manda_y_nosotros_obedecemos él_manda_nosotros
      sus_caprichos_son sus_caprichos hasta_el_último_capricho todos_sus_caprichos
      cualquier_capricho su_voluntad_es su_voluntad_es_ley su_deseo_es_una_orden
      su_deseo_es_ley cada_deseo_suyo todos_sus_deseos cumplir_todos_sus_deseos
      cumplimos_todos_sus_deseos sus_deseos_son_ley órdenes_son_órdenes sus_exigencias_son_ley
      palabra_de_cliente palabra_de_dios va_a_misa obedezca sin_preguntar_obedecer
      obedecer_al_cliente obedecer_sin ciega_obediencia obediencia_ciega acatar_sus
      acatamos_sus cumplir_a_rajatabla_sus sin_chistar sin_protestar sin_cuestionar
      sin_discutir sin_poner_peros sin_replicar no_se_discute no_se_le_replica
      no_se_le_cuestiona no_se_le_lleva no_se_le_puede_negar nunca_se_le_niega
      jamás_se_le_niega nunca_le_diga_que_no nunca_le_digas_que_no nunca_decir_que_no_al
      no_le_niegue_nada no_le_niegues_nada no_podemos_negarle_nada nada_se_le_niega
      nunca_se_le_contradice nunca_le_contradiga nunca_contradiga_al
      nunca_discuta_con_el_cliente jamás_discuta_con_el_cliente no_contradecir_al_cliente
      decir_a_todo_que_sí decirle_a_todo_que_sí decirle_sí_a_todo siempre_sí_al_cliente
      siempre_que_sí venerar veneramos vener* idolatr* endios* reverenciar rendir_culto
      culto_al_cliente en_un_pedestal poner_en_un_pedestal en_un_altar poner_en_un_altar
      alfombra_roja_siempre tender_la_alfombra_roja omnipoten* supremacía majestuos*
      todo_gira_a_su_alrededor el_cliente_ante_todo el_cliente_está_por_encima
      está_por_encima_de_nosotros por_encima_de_nosotros cliente_sagrado cliente_intocable
      ley_suprema adorar adoramos
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
      a_mandar mande_y_obedecemos mándenos_y_obedeceremos usted_manda usted_mande usted_ordena
      su_humilde_servidor su_fiel_servidor sus_servidores sus_humildes_servidores
      sus_fieles_servidores servidores_del_cliente servidor_del_cliente somos_sus_servidores
      somos_servidores somos_sus_criados somos_sus_sirvientes somos_sus_esclavos
      somos_sus_empleados solo_somos_servidores servicio_incondicional entrega_incondicional
      incondicionalmente nacimos_para_servir nacidos_para_servir vivimos_para_servir
      vivimos_para_complacer existimos_para_servir estamos_para_obedecer
      estamos_para_complacer besar_el_suelo besar_la_mano besar_los_zapatos besar_el_anillo
      besarle_la_mano besarle_los_zapatos besamos_el_suelo lamer_las_botas lamerle_las_botas
      lamer_botas lamebotas lameculos pelota_del_cliente hacer_la_pelota hacerle_la_pelota
      hacemos_la_pelota chupamedias lambiscón* lambisc* halagar_sin_límite arrastrarse_ante
      arrastrarnos_ante arrástrese arrástrate postr* prostern* inclinarse_ante inclinémonos
      hincar_la_rodilla hincarse_de_rodillas hincados_de_rodillas caer_de_rodillas
      ponerse_de_rodillas pedir_de_rodillas pídalo_de_rodillas rogar_de_rodillas se_lo_suplico
      le_suplico les_suplico le_suplicamos les_suplicamos se_lo_imploro le_imploro
      rogar_y_suplicar mendigar_un_pedido mendigamos_pedidos pedir_limosna una_limosna migajas
      conformarse_con_migajas agachar_la_cabeza agachamos_la_cabeza agache_la_cabeza
      agacha_la_cabeza bajamos_la_cabeza baje_la_cabeza cabeza_gacha bajar_la_mirada
      doblar_el_espinazo doblar_la_espalda doblamos_la_espalda doblar_la_cerviz
      tragarse_el_orgullo tragamos_el_orgullo tráguese_el_orgullo trágate_el_orgullo
      tragar_sapos tragarse_sapos aguantarlo_todo aguantamos_todo aguantar_los_gritos
      aguantar_sus_gritos aguantar_insultos aguantar_humillaciones soportarlo_todo
      soportamos_todo soporte_sus_gritos callar_y_aguantar calle_y_aguante callar_y_obedecer
      calle_y_obedezca sonría_y_aguante sonreír_y_aguantar sin_dignidad subordinación
      subordinarnos subyug* rastrer* abyect* genuflex* nos_humillamos humildemente_le
      humildemente_suplicamos humildísim* indign*_de_servirle no_somos_dignos no_somos_nadie
      somos_nadie quiénes_somos_para nos_debemos_enteramente a_cualquier_capricho
      complacer_sus_caprichos complacer_cada_capricho complacerle_en_todo complacerlos_en_todo
      complacer_siempre dejarse_pisar dejarse_pisotear dejarnos_pisar pisotead*
      alfombra_del_cliente recadero recaderos botones_del_cliente yugo cadenas_del_cliente
      peón_del_cliente marioneta marionetas títere títeres adulador* adulación
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
      prometemos_todo le_prometemos_que les_prometemos_que le_prometo_que se_lo_prometo
      se_lo_prometemos palabra_de_honor juro juramos se_lo_juro se_lo_juramos por_mi_vida
      por_mi_madre con_toda_seguridad con_absoluta_seguridad con_total_seguridad
      seguridad_absoluta seguridad_total seguro_al_cien absolutamente_seguro
      totalmente_garantizado totalmente_seguro completamente_seguro garantizado_al_cien
      garantizado_cien garantía_absoluta garantía_de_éxito garantías_de_éxito
      éxito_garantizado resultado_garantizado resultado_asegurado beneficio_garantizado
      ahorro_garantizado ganancias_garantizadas ganancia_segura éxito_seguro
      le_garantizamos_que les_garantizamos_que le_garantizo_que se_lo_garantizo
      se_lo_garantizamos te_lo_garantizo despreocúpese despreocúpense olvídese_de_todo
      hacemos_todo lo_hacemos_posible hacemos_lo_imposible haremos_lo_imposible
      haremos_cualquier_cosa hacemos_cualquier_cosa hacemos_milagros lo_imposible
      nada_es_demasiado ningún_deseo_es ninguna_petición_es pídanos_la_luna bajarle_la_luna
      prometer_la_luna todo_incluido_siempre día_y_noche en_cualquier_lugar
      en_cualquier_cantidad sea_como_sea caiga_quien_caiga a_toda_costa en_un_santiamén
      al_instante en_tiempo_récord al_momento en_cero_coma nunca_tendrá_problemas
      nunca_tendrán_problemas nunca_se_rompe nunca_se_romperá jamás_se_rompe jamás_se_romperá
      nunca_se_avería nunca_se_estropea nunca_se_para jamás_se_parará nunca_nos_retrasamos
      jamás_nos_retrasamos nunca_llegamos_tarde jamás_llegamos_tarde nunca_nos_equivocamos
      jamás_nos_equivocamos nunca_le_fallaremos jamás_le_fallaremos nunca_les_fallaremos
      jamás_les_fallaremos no_fallamos_nunca no_falla_nunca no_falla_jamás no_hay_riesgo
      no_existe_riesgo ningún_riesgo sin_fallo_alguno sin_error_alguno cero_averías
      cero_paradas cero_defectos cero_preocupaciones cero_retrasos libre_de_riesgos
      indestructible* eterno eterna eternamente por_los_siglos irrompible* perfecto_siempre
      absolutamente_perfecto perfección_absoluta impecable_siempre siempre_a_tiempo
      siempre_disponible siempre_disponibles siempre_perfecto insuperable_en_todo
      duplicará_sus_ventas triplicará_sus_ventas duplicamos_sus_ventas se_hará_rico
      le_haremos_rico sin_esfuerzo_alguno infinit* incondicional_siempre panacea varita_mágica
      mágic*
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
      oferta_solo_hoy válida_solo_hoy válido_solo_hoy solo_hasta_hoy solo_hasta_mañana
      solo_durante_hoy solo_esta_semana solo_ahora únicamente_ahora hoy_o_nunca último_momento
      últimos_días últimas_horas_de última_unidad última_plaza última_habitación
      último_asiento último_minuto firme_hoy_mismo firme_ahora_mismo firme_ya_mismo firmen_ya
      firmen_ahora firmen_hoy_mismo fírmelo_ya fírmelo_hoy fírmelo_ahora firmar_hoy_mismo
      firmar_ya o_firma_hoy si_firma_hoy si_firman_hoy si_firma_ahora si_compra_ahora
      si_compra_hoy compre_ahora compren_ya cómprelo_ya cómprelo_hoy cómpralo_ya cómpralo_hoy
      compra_hoy_mismo contrate_ya contrate_hoy contrate_ahora contrata_ya contrata_hoy
      contrata_ahora reserve_ya reserve_ahora reserve_hoy_mismo reserva_ya llame_ya
      llame_ahora_mismo llámenos_ya actúe_ya actúe_ahora actúe_hoy actúa_ya actúa_ahora
      decida_ahora decídete_ya decídete_hoy decídanse_hoy diga_sí_ahora pida_ya pídalo_ya
      aproveche_ya aproveche_ahora aprovéchelo_ya no_espere_más no_esperes_más no_esperen_más
      no_pierda_tiempo sin_consultarlo no_lo_consulte no_lo_consultes no_lo_piense
      no_lo_pienses mañana_no_estará mañana_costará mañana_cuesta mañana_el_doble
      mañana_subirá mañana_suben mañana_se_acaba luego_será_tarde ya_será_tarde se_agotan
      se_está_agotando se_están_agotando se_acaba_hoy se_termina_hoy se_les_escapa
      solo_queda_una solo_queda_uno solo_quedan_dos solo_quedan_tres quedan_muy_pocas
      quedan_muy_pocos quedan_horas quedan_minutos plazas_limitadas oferta_relámpago
      oferta_flash venta_relámpago irrepetible* ocasión_de_oro no_se_repetirá no_habrá_otra
      cuenta_atrás cuenta_regresiva tictac tic_tac contrarreloj el_tiempo_apremia apremia*
      el_tiempo_vuela corre_el_reloj corra_antes corran corred apresúr* aprisa deprisa
      a_toda_prisa con_urgencia urgentísim* urgentemente es_urgentísimo de_una_vez
      caduca_mañana expira_mañana expira_esta_noche expira_en_horas precio_solo_hoy
      desaparece_hoy desaparece_mañana perderá_la_oferta ahora_mismito al_tiro ándele_ya
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
      truquito* trucaje truc*_de_venta jugarreta* jugada_sucia juego_sucio malas_artes mala_fe
      de_mala_fe doblez doble_juego fraude* fraudulent* estafar engatus* engañoso engañosa
      engañosas media_verdad mentimos falsear falsea falsee falsific* tergivers* falsa_promesa
      falsa_oferta falsas_reseñas falsa_escasez aparente_que aparentar_que simule_que
      simula_que fingir_que finge_que finja_que fingimos_que finge_interés finja_interés
      invéntese invente invente_una invente_otro inventamos invéntate invéntate_otra
      dígale_que_otro dile_que_otro hágale_sentir hazle_sentir meter_miedo meterle_miedo
      métale_miedo métele_miedo meter_prisa meterle_prisa métale_prisa métele_prisa
      meter_presión meterle_presión métale_presión asústelo asústale asústelos asustarle
      asustarlo atemoriz* intimid* amedrent* coacci* extorsi* agotarlo_hasta agotarle_hasta
      cansarlo_hasta cánselo_hasta llame_hasta_que rodéelo contra_la_pared presione_al
      empujarlo_a fuércelo fuérzalo fuerce_la_firma fuerce_la_venta forzar_la_firma
      forzar_la_venta venta_agresiva venta_a_presión colarle_un meterle_un_gol métasela
      gato_por_liebre vender_la_moto vender_humo vendemos_humo venda_humo vender_motos
      dore_la_píldora costes_ocultos dar_pena dé_pena llorarle llórele soborn* mordida
      mordidas lisonj* hipnotiz* subliminal* adulador* camelarse camelo
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
      esto_o_nada y_sanseacabó sanseacabó sin_más_discusión no_admite_discusión bájelo_o
      o_acepta_o o_aceptan_o acepte_o_pierde acepten_o_pierden den_gracias_de den_gracias_a
      dé_gracias_de debe_dar_gracias deben_dar_gracias debería_dar_gracias siéntanse_honrados
      siéntase_honrado siéntase_afortunado confórmese_con confórmense_con alégrense alégrese
      alégrense_de_poder alégrese_de_poder estén_contentos_de esté_contento_de
      dichosos_de_poder suerte_tienen favor_les_hacemos honor_de_vendernos 50_de_descuento
      descuento_del_50 descuento_del_60 descuento_del_70 descuento_del_40 un_descuento_brutal
      descuento_brutal por_los_suelos precio_de_risa precio_ridículo de_balde de_gorra
      por_cuatro_duros cuatro_duros por_dos_pesos por_una_miseria trabaje_gratis
      trabajen_gratis háganoslo_gratis háganlo_gratis gratis_o_nada y_además_gratis
      todo_gratis regálenos regálennos regálenoslo a_pérdida vendan_a_pérdida
      que_pierdan_dinero arréglenselas búsquense_la_vida apáñenselas allá_ustedes exigimos_el
      exigimos_la exigimos_un exigimos_que exigimos_descuento exigimos_mitad exigimos_gratis
      le_exigimos les_exigimos le_exijo les_exijo exigirles exigirle exigencias_absurdas
      exigencia_absurda demanda_absurda pedir_lo_imposible pida_lo_imposible imponemos
      imponer_condiciones imponerles imponga_condiciones aquí_mando_yo mandamos_nosotros
      ordenamos_que sin_rechistar_y a_tragar que_traguen trágueselo tráguense apriétele
      apriétales apriételes apretarles apretarle_hasta apretar_hasta aprieta_hasta
      apretar_al_máximo apretarle_al_máximo sacarles_todo sacarle_todo sacarles_el_jugo
      sacarle_el_jugo ordeñarlos dejarlos_sin_margen dejarlo_sin_margen dejarles_sin_margen
      sin_margen_alguno hasta_los_huesos hasta_el_hueso hasta_que_lloren hasta_que_llore
      hasta_que_supliquen hasta_que_suplique retorcerle_el_brazo ponerlos_de_rodillas
      ponerlo_de_rodillas no_pagamos_nada hay_otros_cien hay_otros_mil otros_cien_esperando
      otros_mil_esperando tenemos_cien_más nos_necesitan_más leonin* draconian* abusiv*
      condiciones_leoninas
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
      no_le_conteste no_le_contestes no_les_conteste no_les_contestes no_le_contestamos
      no_se_conteste no_se_contesta no_contestar_más no_contestemos no_respondamos
      no_le_responda no_le_respondas no_les_responda no_les_respondas no_se_responde
      no_descuelgue no_descuelgues no_descolgar deja_que_suene deje_que_suene dejar_que_suene
      escóndase escóndete esquiv* rehuir rehúya ignorar_el_correo ignorar_su_correo
      ignore_el_mensaje hacer_caso_omiso haga_caso_omiso haz_caso_omiso caso_omiso
      haga_oídos_sordos haz_oídos_sordos oídos_sordos hacerse_los_locos hágase_el_loco
      hágase_el_sueco dejar_que_muera deje_que_muera deja_que_muera dejarlo_correr
      déjelo_correr déjalo_correr déjelo_estar déjalo_estar se_diluya_solo que_se_olviden
      ya_se_olvidará ya_se_olvidarán deje_pasar_semanas hasta_que_desista hasta_que_desistan
      que_lo_adivine que_lo_adivinen ya_lo_entenderá ya_lo_entenderán ya_captará ya_captarán
      ya_lo_pillará dejará_de_escribir dejarán_de_llamar silencio_total silencio_absoluto
      callar_y_esperar callar_hasta_que calle_y_espere callamos_y_ya mejor_callar
      mejor_no_contestar mejor_no_responder ni_contestar ni_responder ni_contestes
      ni_respondas ni_conteste ni_responda ni_caso ni_puñetero_caso no_hacer_caso no_haga_caso
      no_hacerle_caso no_dé_señales no_des_señales sin_decir_nada sin_despedirse sin_despedida
      desaparezca_sin desaparecer_sin evaporarse evapórese evapórate hacer_mutis hacerse_humo
      borrarse_del_mapa ghostea* hacer_ghosting dejarlo_en_visto dejarlos_en_visto
      dejarle_en_visto dejarlo_en_leído déjale_en_visto clavar_el_visto clávale_el_visto
      bloquéelo bloquéalo bloquéelos bloquear_su_correo bloquee_su_correo marcar_como_spam
      marque_como_spam a_la_papelera al_spam tire_la_carta borrar_el_correo borrar_el_mensaje
      borre_el_mensaje borra_el_mensaje no_envíe_respuesta no_mande_respuesta larga_cambiada
      marear_la_perdiz maree_la_perdiz torear_al_cliente toréelo dar_esquinazo darle_esquinazo
      plantón dar_plantón dejar_plantad* dejarlo_colgado dejarlos_colgados dejarles_colgados
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
      memez memeces majader* necio necia necios necedad* zoquete* zopenco* zángan* lerd*
      tarugo* bobada* bobalic* pazguat* pelele* chusma gentuza escoria calaña morralla bribón
      bribones bribona rufián rufianes malandr* truhán truhanes pillo pillos ratero* mafios*
      mafia bandido* corrupt* buitre* cuervos víbora* marran* guarr* vomitiv* pésim* nefast*
      penos* infame* infamia bochorn* indecen* inaudit* patraña* pitorre* burla burlas
      burlarse de_risa dan_risa da_risa de_pena dan_asco da_asco panda_de amateur* lunátic*
      demente* chiflad* majaret* qué_jeta descaro insolen* arrogan* soberbi* engreíd* egoísta*
      ruines mezquin* rastrero cobard* desleal* traidor* judas embustes falsari* farsant*
      timado timar timan estafar roban atraco saqueo avaric* avaros avaro roños* rácan*
      codicia sablazo sablear vividor gorrón gorrones haragán vagas desidia dejadez incuria
      tortuga*
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
      le_amenazo les_amenazo le_advierto_que les_advierto_que se_lo_advierto quedan_avisados
      queda_avisado están_avisados está_avisado avisados_quedan no_lo_repetiré
      no_lo_repetiremos no_quedará_así esto_traerá_cola o_si_no medidas_legales
      medidas_drásticas lo_pagarán_caro lo_pagará_caro me_las_pagará me_las_pagarán
      nos_las_pagarán me_las_pagas esto_lo_pagan lo_lamentarás lo_lamentaréis lamentará_haber
      lamentarán_haber lamentarán_el_día lamentará_el_día se_arrepentirá_de se_arrepentirán_de
      te_arrepentirás_de os_arrepentiréis maldecirá_el_día maldecirán_el_día ya_se_enterará
      ya_se_enterarán ya_nos_veremos ya_lo_verás a_los_tribunales les_llevaremos_a
      llevar_a_juicio ir_a_juicio iremos_a_juicio pleito pleitos pleitear interponer_demanda
      interpondremos_una poner_una_denuncia les_demandaremos le_demandaremos le_demandaré
      les_demando le_denunciaremos les_denunciaremos le_denunciaré les_denunciaré
      letrados_nuestros acción_penal acciones_penales acción_judicial por_lo_penal vía_penal
      policía fiscalía embargo_de_sus desahuci* cárcel a_la_cárcel entre_rejas
      les_arruinaremos le_arruinaremos les_hundiremos le_hundiremos le_hundo os_hundimos
      arruinar_su_nombre manchar_su_nombre ensuciar_su_nombre dañar_su_imagen
      nadie_les_comprará perderá_su_puesto perderá_el_puesto perderán_su_empleo
      le_costará_caro les_costará_caro le_saldrá_caro les_saldrá_caro rodarán_cabezas
      lo_publicaremos lo_publicaremos_en lo_sabrán_todos todos_lo_sabrán lo_airearemos
      a_la_prensa reseña_negativa reseñas_negativas una_sola_estrella mala_reseña
      hacer_mala_prensa desprestigi* difam* desacredit* escarm* dar_un_escarmiento
      darles_una_lección darle_una_lección desquit* ajuste_de_cuentas ajustar_cuentas revancha
      tomar_represalias vetar_al_proveedor vetaremos lista_de_vetados les_vetaremos
      boicot_a_su último_ultimátum ultimátum les_conviene_no más_le_vale más_les_vale
      más_te_vale por_su_bien ándese_con_cuidado ándese_con_ojo no_me_provoque
      no_nos_provoquen sabemos_dónde_vive lo_sentirán lo_sentirá_mucho embargaremos
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
      el_rival ejército ejércitos artillero cañón cañones cañonaz* misil misiles a_matar
      matar_al matar* muerte_al a_muerte espada espadas puñal puñalada puñaladas asedio*
      asedi* sitiar sitiamos cerco_al cercarlos ofensiva ofensivas embestid* embest* invadir
      invasión rehén rehenes rendirse se_rinda se_rindan vencer_al vencidos venced* batir_al
      arrasar fulmin* pulveriz* barrerlos barrer_al exterm* masacr* degoll* decapit* ahorc*
      ahogarlos a_la_caza escopeta rifle trofeo trofeos la_presa pez_gordo pescar_al anzuelo
      que_pique carnada señuelos olfatear olfat* garras garra zarpazo colmillo colmillos
      devorar devor* zamp* lobo lobos jauría hiena hienas buitres depredar ovejas_al desollar
      desoll* rapiñ* saqueo desvalij* expol* pisarlos pisotear pisot* subyugar sojuzg*
      maniatar* k_o_al tumbarlos tumbarlo hundirlos atrápelo emboscar pugilato boxe* púgil
      pugna pelea_con hostil hostiles arrasamos capitulen
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
      evite_decir evite_frases evite_usar evitar_decir a_evitar se_evita se_evitará no_digamos
      no_decimos no_lo_diga no_lo_digas jamás_decir no_se_dice no_se_diga no_se_hace
      no_se_debe no_se_deben no_debemos no_debe no_deben no_debería nunca_haga nunca_hagas
      nunca_hacer jamás_haga jamás_hagas no_lo_haga no_lo_hagas nunca_use nunca_uses jamás_use
      no_emplee no_emplear no_empleamos no_prometemos no_amenace no_amenaces no_amenazar
      no_amenazamos no_insulte no_insultes no_insultar no_insultamos no_ironice no_culpe
      no_culpar no_mienta no_mientas no_mentir no_mentimos no_exagere no_exageres no_exagerar
      no_engañe no_engañar no_engañamos no_manipule no_manipular no_apriete no_apretar
      no_apretamos no_exija no_exigir no_exigimos no_humille no_se_humille no_suplique
      no_ataque no_atacar mejor_así mejor_decir mejor_diga mejor_escriba diga_más_bien
      diga_mejor sustituya_por sustituir_por cámbielo_por no_así frases_tabú palabras_tabú
      mala_práctica mala_frase malas_frases incorrectas incorrectos mal_dicho mal_hecho
      mal_escrito está_mal es_un_error error_común error_clásico antipatrón antipatrones
      antiejemplo* anticonsejo* consejo_malo falso_mito falsos_mitos tópico tópicos cliché*
      lugar_común refrán_falso el_viejo_lema algunos_dicen muchos_creen no_es_verdad
      no_es_cierto no_creemos_en prohibición prohibimos se_prohíbe no_se_permite no_se_admite
      no_se_tolera vetado abstén* guardarse_de líbrese_de huyamos_de renuncie_a deje_de_decir
      dejar_de_usar advertencia advertencias alerta alertas ojo_no
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
      no_hay_datos no_consta no_se_sabe no_se_conoce no_conocido no_conocida desconocid*
      sin_dato sin_rellenar sin_cubrir sin_fecha sin_plazo sin_asignar sin_indicar
      sin_detallar sin_decidir sin_acordar sin_novedad sin_cambios sin_objetivo sin_nombre
      sin_texto sin_título por_redactar por_escribir por_decidir por_revisar por_añadir
      por_asignar por_aclarar por_hablar por_negociar por_preparar por_indicar por_detallar
      por_poner a_confirmar a_concretar a_acordar a_decidir a_asignar a_indicar a_añadir
      a_fijar a_precisar a_redactar todavía_no todavía_nada aún_no aún_nada nada_todavía
      nada_especial falta_definir falta_añadir falta_texto falta_dato falta_fecha falta_nombre
      faltan_datos rellenar_aquí completar_con añadir_aquí añadir_texto insertar_aquí
      escribir_aquí escriba_aquí escribe_aquí poner_aquí texto_aquí nombre_aquí fecha_aquí
      fixme tba tbc xx xxxx xxxxx n_d s_d s_f s_n n_c n_p ver_más_abajo ver_adjunto
      ver_documento ver_archivo ver_tabla ver_acta ver_contrato ver_oferta ver_pliego
      ver_enlace ver_carpeta ver_wiki ver_intranet ver_sistema ver_manual ver_página
      ver_capítulo ver_sección ver_punto ver_apartado ver_nota ver_agenda ver_mensaje ver_hoja
      véase_arriba véase_abajo véase_el_crm según_crm según_ficha según_anexo en_la_ficha
      en_el_anexo remitirse_a como_arriba lo_habitual lo_usual el_de_siempre la_de_siempre
      lo_que_toque lo_que_surja según_proceda según_el_caso íd sección_vacía no_necesita
      no_es_preciso no_se_precisa no_ha_lugar no_relevante no_pertinente innecesari* no_figura
      no_previsto no_prevista no_definido no_definida no_asignado no_asignada se_definirá
      se_completará se_rellenará se_añadirá se_decidirá se_acordará se_concretará próximamente
      en_borrador placeholder
    `,
    anything: `
      lo_que_sea lo_que_quier* lo_que_desee* lo_que_pid* lo_que_nos_pid* lo_que_le_pid* lo_que_necesit* lo_que_haga_falta lo_que_gust*
      lo_que_usted_diga lo_que_usted_mande lo_que_ustedes_digan lo_que_mand* lo_que_orden* lo_que_se_le_ocurr* lo_que_se_les_ocurra lo_que_te_pint*
      lo_que_se_te_cante lo_que_se_le_cante lo_que_vos_quier* lo_que_vos_digas lo_que_queráis lo_que_digáis todo_lo_que_dese* todo_lo_que_exij*
      cuanto_pid* cuanto_dese* cuanto_quier* cuantos_quier* cuantas_quier* cuantas_veces_quier* las_veces_que_quier* las_veces_que_haga_falta
      las_veces_que_sean cuando_quier* cuando_usted_quier* cuando_guste* cuando_le_convenga donde_quier* dondequier* donde_sea como_quier* como_sea
      como_le_plazca como_guste* como_mejor_le_convenga a_cualquier_hora a_cualquier_precio en_cualquier_momento cualquier_cosa cualquier_deseo
      cualquier_petición cualquier_exigencia cualquier_pedido cualquier_cantidad cualquier_plazo cualquier_fecha cualquier_solicitud cualquier_cambio
      cualquier_condición cualquier_volumen cualquiera_que_sea sea_cual_sea sea_cuando_sea pide_por_esa_boca pida_por_esa_boca pida_y_se_le_dará
      todos_sus_deseos todas_sus_peticiones todas_sus_exigencias capricho* antojo* se_le_antoj* sin_límite* ilimitad* a_la_carta a_demanda a_voluntad
      a_gusto_del_cliente hasta_la_luna todo_el_tiempo_del_mundo lo_que_os_apetezca lo_que_le_apetezca lo_que_se_os_ocurra carta_blanca barra_libre
      lo_que_os_plazca lo_que_te_dé la_gana pídame_lo_que
    `,
    absolute: `
      nunca jamás siempre eternamente en_la_vida en_mi_vida en_mi_perra_vida ni_un_solo ni_uno ni_una ni_media ni_por_asomo ni_de_broma ni_en_broma
      ni_de_coña ni_de_chiste ni_en_sueños ni_en_pedo ni_a_palos ni_loco ni_de_fundas ni_a_tiros ni_por_error ni_por_equivocación ni_hablar ni_modo
      ningún* nadie nada_de_nada absolutamente en_absoluto totalmente completamente rotundamente tajantemente categóricamente terminantemente por_nada
      en_todo_caso en_todo_momento en_todos_los_casos a_toda_costa cueste_lo_que_cueste pase_lo_que_pase sí_o_sí a_como_dé_lugar caiga_quien_caiga
      contra_viento_y_marea sin_excepción sin_excepciones sin_fallo* sin_falla sin_falta sin_duda sin_lugar_a_dudas sin_error* sin_riesgo*
      sin_condiciones cien_por_cien cien_por_ciento ciento_por_ciento al_cien 100_por_ciento 100_por_100 al_100 al_mil_por_mil al_ciento_uno
      200_por_ciento cero_errores cero_fallos cero_fallas cero_riesgo* cero_problemas cero_defectos cero_demoras cero_retrasos garantiz*
      garantía_total garantía_absoluta le_aseguro te_aseguro aseguram* infalible* segurísim* segurazo firmad*_con_sangre con_toda_seguridad
      con_total_seguridad con_los_ojos_cerrados pongo_la_mano todo_el_mundo todos_y_cada_uno todas_y_cada_una de_por_vida toda_la_vida los_365_días
      a_prueba_de_bomb* imposible_que_falle no_puede_fallar no_falla incondicional* 24_horas_al_día los_siete_días_de_la
    `,
    noproblem: `
      no_hay_problema no_hay_pedo no_hay_drama no_hay_rollo no_hay_lío no_hay_bronca no_hay_tos no_hay_falla ningún_problema sin_problema
      sin_problemas sin_drama* sin_bronca sin_pedos sin_lío* sin_rollo* sin_dificultad* cero_problema* cero_drama* cero_lío* cero_rollo* cero_estrés
      no_es_problema no_será_problema no_supone_problema no_representa_problema no_pasa_nada no_pasa_naranjas no_se_preocupe* no_te_preocupes
      no_os_preocupéis despreocúp* quedate_tranqui* tranqui tranquil* pierda_cuidado pierde_cuidado pierdan_cuidado descuid* por_hecho cuente_con_ello
      cuenta_con_ello cuenten_con_ello contá_con_eso hecho_está eso_está_hecho ya_está_hecho dicho_y_hecho así_se_hará está_chupado pan_comido
      coser_y_cantar es_una_papa es_un_paseo una_boludez un_boleto está_tirado facilísimo muy_fácil es_fácil súper_fácil re_fácil facilit* de_taquito
      con_la_gorra con_los_ojos_cerrados un_juego_de_niños nos_las_arreglam* nos_las_arreglaremos nos_apañam* nos_apañaremos ya_veremos_cómo
      ya_lo_arreglaremos ya_se_arreglará lo_arreglam* lo_solucionam* lo_resolvem* algo_se_nos_ocurrirá algo_inventaremos ya_se_verá sobre_la_marcha
      de_alguna_manera de_algún_modo de_una_forma_u_otra como_sea nos_encargamos_de_todo nosotros_nos_encargamos déjelo_en_nuestras_manos
      déjalo_en_mis_manos dejámelo_a_mí yo_me_encargo lo_sacamos_adelante sí_a_todo a_todo_que_sí digan_que_sí por_supuesto_que_sí faltaba_más
      claro_que_sí con_gusto con_mucho_gusto dale_que_va meta_nomás todo_tiene_arreglo todo_es_posible nada_es_imposible todo_se_puede
      claro_que_podemos papita_para_el_loro
    `,
    scarce: `
      el_último la_última los_últimos las_últimas últimas_unidades últimas_plazas últimas_piezas últimos_cupos últimos_lugares última_oportunidad
      últimas_existencias últimos_ejemplares último_lote última_partida última_caja último_hueco última_llamada último_aviso solo_queda*
      sólo_nos_quedan quedan_pocos quedan_pocas quedan_muy_poc* quedan_dos quedan_tres apenas_quedan nos_quedan_poc* no_quedan_más no_queda_casi
      ya_casi_no_quedan nada_más_quedan no_más_quedan queda_poco_stock quedan_contad* unidades_limitadas plazas_limitadas cupos_limitados
      cupo_limitado stock_limitado edición_limitada existencias_limitadas cantidades_limitadas oferta_limitada tiempo_limitado
      hasta_agotar_existencias hasta_agotar_stock hasta_fin_de_existencias se_agot* se_están_agotando agotad* a_punto_de_agotarse se_acab*
      se_nos_acab* se_termina* se_están_acabando se_están_terminando vuelan se_van_volando está_volando se_lo_lleva_otro se_lo_llevan se_la_llevan
      se_lo_lleva_el_siguiente otro_se_lo_lleva otro_cliente_lo_quiere otro_cliente_interesado otros_interesados hay_otro_interesado
      hay_más_interesados tenemos_otro_interesado otro_comprador hay_otra_empresa otra_oferta_encima me_lo_están_pidiendo nos_lo_quitan_de_las
      nos_los_quitan_de_las me_la_sacan_de_las me_lo_sacan_de_las de_las_manos hay_cola lista_de_espera cola_de_interesados hay_fila haciendo_cola
      haciendo_fila se_queda_sin te_quedas_sin se_quedan_sin quedarse_sin os_quedáis_sin no_quedará* no_va_a_quedar mañana_ya_no mañana_no_habrá
      ya_no_habrá ya_no_estará mañana_no_estará_disponible no_le_guardo no_se_lo_puedo_reservar no_te_lo_reservo oportunidad_única ocasión_única
      única_oportunidad no_se_repet* no_se_repite no_se_va_a_repetir irrepetible* como_pan_caliente como_churros escas* quien_llegue_primero
      el_primero_que_pague el_que_primero
    `,
    rightnow: `
      hoy esta_noche esta_misma_noche esta_tarde esta_misma_tarde esta_mañana_mismo ahora ahorita ahoritita ya en_este_momento en_este_instante
      en_este_preciso en_el_acto al_instante al_tiro al_toque altiro inmediat* en_seguida enseguida de_una_vez sin_más_demora sin_demora sin_dilación
      sin_esperar no_espere* sin_perder_tiempo no_pierda_tiempo no_pierdas_tiempo no_lo_deje_para no_lo_dejes_para no_deje_pasar no_dejes_pasar
      no_dejen_pasar dentro_de_una_hora en_una_hora en_diez_minutos en_cinco_minutos este_minuto sobre_la_marcha en_caliente en_la_misma_llamada
      en_esta_llamada en_esta_reunión durante_la_llamada antes_de_colgar antes_de_irse antes_de_irte antes_de_salir antes_de_levantarse
      antes_de_que_se_vaya* antes_de_que_cuelgue* antes_de_medianoche antes_de_las_doce hasta_medianoche hasta_las_doce a_medianoche antes_del_cierre
      antes_de_que_termine antes_de_mañana antes_del_viernes sin_consultar* con_la_almohada sin_pensar* no_se_lo_piense* no_te_lo_pienses
      no_lo_pienses_más no_lo_piense_más no_lo_penses no_les_des_tiempo no_le_des_tiempo no_le_dé_tiempo no_darle_tiempo tiempo_para_pensar firme_aquí
      urge urgent* cuanto_antes lo_antes_posible expira* cuenta_atrás
    `,
    badger: `
      llam*_todos_los_días llam*_cada_día llam*_a_diario llam*_cada_hora llam*_cada_mañana llam*_sin_parar llam*_diez_veces llam*_hasta_que
      escríb*_todos_los_días escrib*_cada_día mand*_mensajes_cada_día a_todas_horas a_toda_hora todos_los_santos_días día_sí_y_día_también
      día_tras_día mañana_tarde_y_noche una_y_otra_vez dale_que_dale dale_que_te_pego erre_que_erre hasta_que_ced* hasta_que_firm* hasta_que_compr*
      hasta_que_acept* hasta_que_conteste* hasta_que_diga_que_sí hasta_que_digan_que_sí hasta_que_diga_sí hasta_que_se_rind* hasta_que_se_cans*
      hasta_que_afloj* hasta_que_pague* hasta_que_revient* hasta_que_trag* hasta_que_caig* por_cansancio por_agotamiento por_pesado insist* machac*
      machaqu* presion* apret* apriet* acorral* arrincon* atosig* agobi* asedi* persegu* persig* hostig* bombarde* no_le_suelt* no_lo_suelt*
      no_los_suelt* no_la_suelt* no_soltar* no_lo_dejes_escapar no_lo_dejen_escapar no_dejes_que_se_vaya* no_dejen_que_se_vaya* no_le_dej*_respirar
      no_les_dej*_respirar no_los_dej*_en_paz no_le_dej*_en_paz no_dejarl*_en_paz no_dar_tregua sin_tregua sin_darle_respiro no_le_des_respiro
      no_le_den_respiro no_cej* no_afloj* pie_en_la_puerta meter_el_pie pon_el_pie poner_el_pie desgast* doblegar* ablánd* un_no_por_respuesta
      no_acept*_un_no no_admit*_un_no no_acept*_negativas el_no_no_existe un_no_no_es un_no_es_un no_es_no el_no_ya_lo_tenemos un_no_es_solo
      darl*_la_tabarra dar_la_lata dar_la_brasa dar_la_murga dale_la_lata dar_la_vara romper_las_bolas rompele_las_bolas encima_del_cliente
      está*_encima no_te_despegues no_se_despeguen como_lapa* como_una_lapa pegad*_como pesad*_hasta no_te_rindas no_se_rindan no_tires_la_toalla
      la_gota_que_horada acosar* acosa acosen acoso acosam*
    `,
    guilt: `
      decepcion* defraud* me_fall* nos_fall* nos_ha_fallado nos_han_fallado nos_está_fallando después_de_todo después_de_lo_que_hicimos
      después_de_tantos_años con_todo_lo_que_hemos todo_lo_que_hicimos todo_lo_que_hemos_hecho todo_lo_que_he_hecho lo_mucho_que_hemos_hecho
      con_lo_que_hemos_hecho así_nos_lo_paga* así_nos_pag* así_me_pag* así_nos_agradec* ingrat* malagradecid* desagradec* hijos su_familia tu_familia
      nuestras_familias darles_de_comer dar_de_comer qué_dirá* qué_pensará* qué_van_a_decir qué_va_a_decir qué_va_a_pensar quedar_mal quedará_mal
      quedarán_mal culpa* hacerl*_sentir_mal remordimiento* cargo_de_conciencia mala_conciencia en_su_conciencia en_tu_conciencia sobre_su_conciencia
      la_conciencia conciencia_tranquila responsable_de_que responsabilidad_suya será_responsable cargará_con vergüenza avergonz* avergüenc*
      avergüenz* sonroj* sinvergüenza* dejarnos_tirados nos_deja_tirados nos_dejan_tirados nos_deja*_plantados nos_deja*_colgados en_la_estacada
      nos_dej*_en_banda nos_clav* nos_da_la_espalda dar_la_espalda abandon* traicion* nos_debe* una_nos_la_debe* me_lo_debe* nos_lo_debe*
      favor_que_le_hicimos con_los_favores sacrific* me_juego_el_puesto me_van_a_despedir me_echan_a_la_calle me_cuesta_el_puesto
      si_de_verdad_le_importa si_le_importara si_nos_apreciara dar_pena da_pena dales_pena lástima victim* llor* chantaje_emocional esperaba_más_de
      esperábamos_más_de creía_que_éramos pensé_que_éramos_amigos
    `,
    pretend: `
      fing* finj* aparent* apariencia* dar_el_pego hacer_como_que haz_como_que haga*_como_que haced_como_que haz_como_si haga*_como_si como_si_nada
      hacerse_el hazte_el_tonto hacete_el hágase_el hacernos_los hacerse_pasar_por inventad* invent*_una_excusa se_inventa* sac*_de_la_manga
      verdad_o_no sea_cierto_o_no sea_o_no_cierto aunque_no_sea_verdad aunque_no_sea_cierto aunque_no_lo_sea aunque_no_sea_así aunque_no_exista*
      aunque_no_haya aunque_no_tengamos aunque_no_quede* aunque_no_estemos_seguros exista_o_no haya_o_no tengamos_o_no presunt* supuestamente fictici*
      imaginari* miente mienta* mentí* embust* meterl*_una_bola cuéntal*_un_cuento vend*_la_moto humo cuento_chino verso chamuy* farol bluff blof*
      engatus* embauc* tramp* truco* artimaña* colar* cuel*_la gato_por_liebre disfraz* disfrac* disimul* maquill* camufl* ocult* escond* encubr*
      callarse_lo no_lo_mencione* no_mencion* no_diga*_la_verdad que_crea* que_se_crea* que_piense*_que hacerl*_creer haz*_creer hacele_creer
      déj*_creer que_no_se_entere* sin_que_se_entere* sin_que_se_note que_no_se_note que_no_sepa* exager* infl*_los_números infl*_el_precio falsific*
      falsa* falso* inventar inventarse inventan inventas inventate invéntese invéntense invéntenl* invéntel* invéntal* inventamos inventemos
      supuesta_oferta supuesto_cliente supuesto_comprador supuesto_interesado simular simulamos simulen simulá engaña* engañe* engaño engaños
    `,
    fear: `
      miedo asust* susto atemoriz* amedrent* amilan* acojon* terror temor tembl* tiembl* pánico espant* intimid* alarm* angusti* preocúp* inquiet*
      acobard* achic* cague* cagazo culillo canguelo antes_de_que_sea_tarde demasiado_tarde será_tarde va_a_ser_tarde llegará_tarde mala_suerte
      desgraci* lo_perder* perder_todo perderlo_todo lo_pierde_todo lo_va_a_perder perderá_todo lo_pierdes_todo perder_su_trabajo perder_su_puesto
      quiebr* bancarrota la_ruina arruin* catástrof* desastre* hundi* colaps* quedarse_atrás se_quedará_atrás se_quedarán_atrás se_está_quedando_atrás
      te_quedas_atrás os_quedáis_atrás quedar_atrás quedar_fuera quedarse_fuera se_queda_fuera te_quedas_fuera fuera_del_mercado fuera_de_juego
      su_competencia_ya su_competidor_ya todos_ya_lo_tienen todos_menos_usted el_único_que_no pintar*_negro píntal*_negro pint*_lo_negro
      pintáselo_negro pintarl*_un_panorama el_panorama_negro negrísimo lo_peor el_peor_de_los_casos pesadilla* horror* apocal* el_fin_del_mundo
      qué_pasará_si imagine_que_mañana imagínese_que desprotegid* desampar* sin_protección peligr* amenaz* se_arrepentirá_toda no_se_lo_perdonará
      no_diga_que_no_avisamos no_diga_que_no_le luego_no_se_queje luego_no_llores después_no_llores después_no_se_queje aterra* aterror*
    `,
    grateful: `
      agradec* agradezc* deberían_darnos_las_gracias debería_darnos_las_gracias dar_las_gracias dar_gracias den_gracias dé_gracias da_gracias
      gracias_a_dios gracias_deberían_darnos y_encima_gracias encima_deberían todavía_tendrían_que contento* contenta* darse_por_satisfech*
      dese_por_satisfech* se_puede_dar_por se_pueden_dar_por pueden_darse_por date_con_un_canto con_un_canto_en_los canto_en_los_dientes
      darse_con_un_canto dense_con_un_canto alégr* feliz_de_que felices_de deberían_estar_felices suert* afortunad* dichos* agraciad* bendecid* honra*
      privilegi* un_favor encima_que_les encima_que_le bastante_hacemos bastante_que_les bastante_es_que ya_es_mucho_que pueden_suministrarnos
      poder_suministrarnos poder_vendernos poder_trabajar_con_nosotros trabajar_para_nosotros el_lujo_de el_prestigio_de besarnos bes*_el_suelo
      bes*_los_pies bes*_las_manos deberían_besar* debería_besar* arrodillarse_y_dar deberían_pagarnos debería_pagarnos tendrían_que_pagarnos
      pagarnos_por pagarnos_a_nosotros nos_lo_deben_todo de_rodillas les_permitimos le_permitimos les_dejamos le_dejamos les_damos_la_oportunidad
      oportunidad_de_su_vida nos_dignamos dignarnos limosna* migaj* muert*_por_trabajar se_mueren_por honor honores bésenos bendigan
      poco_menos_que_pagar
    `,
    ultimatum: `
      lo_tomáis_o_lo_dejáis tómalo_o_déjalo tómelo_o_déjelo tómenlo_o_déjenlo tomadlo_o_dejadlo o_lo_toma* o_lo_coge* o_lo_dejas o_lo_deja o_lo_dejan
      son_lentejas si_quieres_las_comes si_quieres_bien si_no_quieren_nada y_si_no adiós hasta_nunca si_no_chau a_la_calle ahí_está_la_puerta
      ahí_tiene_la_puerta ahí_tienen_la_puerta ahí_tienes_la_puerta ahí_tenés_la_puerta ya_sabe_dónde_está ya_sabes_dónde_está ya_saben_dónde_está
      la_puerta_está_abierta la_puerta_es_grande por_esa_puerta se_le_muestra_la_puerta enseñarl*_la_puerta puerta_de_salida de_lo_contrario
      caso_contrario o_si_no o_atenerse_a o_aténganse_a aténgase* atente_a_las atenerse_a_las_consecuencias sin_discusión sin_discusiones sin_discutir
      no_se_discute no_hay_discusión no_admite*_discusión nada_que_discutir no_discut* no_se_negocia no_es_negociable no_son_negociables
      no_negociable* innegociable* nada_que_negociar no_negociamos no_pienso_negociar sin_negociación no_hay_negociación no_hay_más_que_hablar
      no_hay_tu_tía no_hay_vuelta_de_hoja ni_un_paso_atrás y_punto y_se_acabó sanseacabó y_ya_está y_listo y_chau y_santas_pascuas punto_en_boca
      última_palabra es_nuestra_última última_oferta oferta_final precio_final y_definitivo última_y_definitiva inamovible* irrevocable* ultimat*
      último_aviso última_advertencia último_plazo improrrogable* inapelable* sin_apelación sin_rechistar sin_peros sin_réplica
      no_acept*_contraoferta* sin_contraoferta* no_hay_contraoferta no_hay_alternativa no_tiene*_elección no_tienen_otra_opción no_tiene*_alternativa
      no_le_queda_otra no_les_queda_otra no_te_queda_otra es_lo_que_hay esto_o_nada todo_o_nada o_acepta* o_baja* o_firma* o_pagan_o o_se_va*
      o_nos_vamos nos_vamos_con_otro rompemos_la_relación cambiamos_de_proveedor
    `,
    freebies: `
      gratis gratuit* gratarola de_garrón de_guagua de_upa de_gorra por_la_cara por_el_morro por_la_patilla de_balde debalde por_nada a_cambio_de_nada
      sin_nada_a_cambio sin_dar_nada_a_cambio sin_cobrar no_cobr* no_se_cobra no_le_cobramos no_les_cobramos sin_cobrarl* sin_costo sin_coste
      sin_cargo libre_de_cargo* libre_de_costo* costo_cero coste_cero sin_pagar no_vamos_a_pagar no_pensamos_pagar no_se_paga no_pag* no_remunerad*
      sin_remuner* sin_retribu* sin_sueldo ad_honorem por_amor_al_arte por_la_patria por_la_gloria regalito* regalad* obsequi* dádiva* bonific*
      sin_contraprestación cortesía invita_la_casa la_casa_invita va_por_la_casa corre_por_la_casa por_cuenta_de_la_casa por_cuenta_nuestra
      por_nuestra_cuenta corre_de_nuestra_cuenta a_nuestro_cargo a_nuestra_costa lo_ponemos_nosotros nosotros_lo_pagamos nosotros_invitamos
      por_cuenta_suya por_su_cuenta por_cuenta_del_proveedor a_cuenta_del_proveedor a_cargo_del_proveedor a_cargo_suyo a_su_cargo a_su_costa
      a_sus_expensas a_expensas_de a_costa_suya a_costa_del_proveedor de_su_bolsillo del_bolsillo_del que_lo_pague* que_lo_asuma* que_lo_absorba*
      que_corra*_con_los corra*_con_los_gastos asum*_el_coste asum*_el_costo absorb*_el_costo de_yapa la_yapa la_ñapa de_ñapa de_pilón de_propina
      de_llapa dos_por_uno 2x1 regalo* regalar* regalam* regale* regalan regala regálal*
    `,
    slash: `
      mitad_de_precio la_mitad dividir_por_dos menos_del_cincuenta la_tercera_parte un_tercio un_cuarto_menos dos_tercios menos_un_cuarenta
      cuarenta_por_ciento cincuenta_por_ciento treinta_por_ciento sesenta_por_ciento 40_por_ciento 50_por_ciento 30_por_ciento 60_por_ciento
      70_por_ciento menos_40 menos_30 menos_50 por_ciento_menos un_40 un_50 un_30 descuentazo* descuento* rebaj* regate* a_la_baja tirar_el_precio
      tir*_los_precios tir*_abajo_el_precio revent*_el_precio revent*_los_precios revient*_el_precio revient*_los_precios romper_el_precio
      hund*_el_precio hund*_los_precios aplast*_el_precio baj*_el_precio baj*_los_precios baj*_más bájen* bájele bájale que_nos_lo_baje* recort*
      tijeretazo hachazo* exprim* estruj* sac*_hasta_el_último sáca*_hasta_el último_céntimo último_centavo último_euro último_peso último_duro
      último_sol cada_céntimo cada_centavo rasc* arrancarl*_un sacarl*_otro apret*_el_precio apriet*_el_precio apret*_en_precio apriet*_en_precio
      apret*_los_precios apret*_al_proveedor apriet*_al_proveedor asfixi*_en_precio ahog*_en_precio debajo_del_coste debajo_del_costo
      por_debajo_de_coste por_debajo_de_costo bajo_costo bajo_el_costo a_pérdida a_pérdidas con_pérdidas aunque_pierda* que_pierda*_dinero
      perd*_dinero sin_margen sin_ganancia a_precio_de_costo precio_de_coste precio_de_saldo precio_de_risa a_precio_de_gallina a_precio_de_huevo
      precio_vil por_cuatro_duros por_dos_pesos por_dos_mangos por_una_miseria por_monedas por_chirolas regalad*_el_precio margen_del_proveedor arañar
      arañando arañarl*
    `,
    alternatives: `
      hay_otros hay_muchos_más hay_miles hay_cientos hay_montones a_patadas a_montones a_puñados sobran de_sobra muchos_otros otros_muchos
      otros_proveedores otros_clientes otros_candidatos otro_proveedor otro_cliente otra_empresa otro_cualquiera cualquier_otro cualquier_otra
      cualquiera_lo_hace cualquiera_puede_hacerlo otro_lo_hará otro_lo_hace otros_lo_harán otro_lo_comprar* otro_más_barato otros_más_baratos
      otro_vendrá ya_vendrá_otro vendrán_otros aparecerá_otro otro_ocupará hacen_cola hacen_fila haciendo_cola haciendo_fila la_cola_es_larga
      hay_cola_fuera la_fila_es_larga cola_de_proveedores cola_en_la_puerta esperando_en_la_puerta golpeando_la_puerta llamando_a_la_puerta
      tocando_la_puerta esperan_su_turno en_lista_de_espera una_docena_como una_docena_de hay_docenas docenas_de diez_como_usted diez_como_ustedes
      diez_como_tú diez_como_vos veinte_como_ustedes cien_como_usted mil_como_usted como_ustedes_hay_muchos como_usted_hay como_tú_hay_muchos
      como_vos_hay_mil como_ellos_hay como_ese_hay como_esos_hay proveedores_como_ustedes empresas_como_la_suya clientes_como_usted gente_como_usted
      reemplaz* sustitu* prescind* intercambiable* fungible* descartable* nadie_es_imprescindible no_es_imprescindible no_son_imprescindibles
      no_es_el_único no_son_los_únicos no_sois_los_únicos no_eres_el_único no_sos_el_único encontramos_otro encontramos_a_otro encontraremos_otro
      encontraremos_a_otro ya_encontraremos buscamos_otro buscamos_a_otro buscaremos_otro conseguimos_otro conseguiremos_otro nos_vamos_a_otro
      nos_vamos_con_otro nos_vamos_con_la_competencia a_la_competencia la_competencia_lo cambiar_de_proveedor cambiamos_de_proveedor otro_mejor
      peces_en_el_mar hay_más_peces a_rey_muerto a_otra_cosa_mariposa mañana_mismo_otro en_dos_días_otro a_la_vuelta_de_la en_cada_esquina
      debajo_de_cada_piedra debajo_de_las_piedras no_los_necesitamos no_le_necesitamos no_les_necesitamos no_lo_necesitamos que_pase_el_siguiente
      otro_en_su_lugar
    `,
    unanswered: `
      no_contest* no_se_contesta no_se_contestan no_les_contest* no_le_contest* ni_contest* ni_se_contesta ni_le_contest* ni_les_contest*
      no_hace_falta_contestar no_hay_que_contestar sin_contestar no_respond* no_se_responde no_se_responden no_le_respond* no_les_respond* ni_respond*
      ni_se_responde ni_les_respond* sin_responder sin_respuesta no_hay_respuesta no_darl*_respuesta no_dar_respuesta no_dé_respuesta no_des_respuesta
      no_demos_respuesta no_damos_respuesta no_merece_respuesta no_merecen_respuesta no_merece*_contestación no_merece_la_pena_contestar
      no_vale_la_pena_contestar no_vale_la_pena_responder ni_una_respuesta no_escrib* no_le_escrib* no_les_escrib* no_vuelvas_a_escribir
      no_volver_a_escribir no_volvemos_a_escribir no_devuelv* no_devolv* no_le_devuelv* no_reaccion* ni_reaccion* sin_reaccionar ni_caso no_hacer_caso
      no_haga*_caso no_le_hagas_caso no_les_haga*_caso ni_puto_caso caso_omiso ignor* pas*_de_ellos pas*_olímpicamente pasar_de_contestar ni_pelota
      ni_bola no_le_des_bola no_les_des_bola no_dar_bola no_le_den_bola no_pelar* no_los_peles no_los_pelen ni_los_peles no_los_pesqu* sin_decir_nada
      sin_decir_palabra sin_una_palabra ni_una_palabra ni_mu ni_pío no_diga*_nada no_decir_nada no_decimos_nada no_decirl*_nada silencio callarse
      call*_la_boca no_dar_señales no_des_señales sin_acusar_recibo no_acus*_recibo clav*_el_visto en_visto en_leído no_avis* sin_avisar ni_avis*
      no_dar_explicaciones sin_dar_explicaciones sin_explicaciones oídos_sordos como_quien_oye_llover callar callad* callen callamos cállate cállense
    `,
    bin: `
      papelera basura tacho zafacón cesto caneca basurero spam correo_chatarra no_deseado* filtro_de_correo regla_de_correo borrar borrarl*
      borr*_el_correo borr*_el_mail borr*_el_mensaje elimin* suprim* tritur* destructora archiv* cajón cajone* encajon* carpet*_y_olvid* carpetazo
      sin_leer sin_abrir sin_leerlo* sin_abrirlo* sin_ni_siquiera_leer no_lo_abr* no_lo_lea* no_leer no_leas no_lean ni_lo_abras ni_lo_lea* ni_leer
      ni_abrir no_leíd* buzón contestador casilla_de_mensajes casilla_de_voz correo_de_voz dej*_sonar que_suene que_siga_sonando sonar_el_teléfono
      suena_y_suena colgarl* cuélg* colg*_el_teléfono bloque*_el_número bloque*_su_número bloque*_el_contacto bloque*_al_cliente bloque*_la_llamada
      lista_negra_de_llamadas rechac*_la_llamada rechaz*_la_llamada silenci* en_mudo mute* sal*_del_grupo arrinconar romp*_la_carta bórral* bórrel*
      borren borre borremos borramos bloquea* bloquee* desech* al_olvido no_lo_contestes no_abrir_el_correo
    `,
    fade: `
      ya_se_dará*_cuenta se_darán_cuenta_solos se_dará_cuenta_solo se_darán_por_enterados se_dará_por_enterado ya_lo_entender* ya_entenderá*
      ya_lo_pillar* ya_lo_captará* captarán_el_mensaje captará_el_mensaje pillará*_la_indirecta entenderá*_la_indirecta entenderán_el_mensaje
      entenderá_el_mensaje captar*_la_indirecta cach*_la_indirecta que_se_den_por_enterados se_cansará se_cansarán se_cansan_solos se_va_a_cansar
      se_van_a_cansar que_se_cans* se_terminará_cansando acabará*_cansándose acaban_cansándose se_aburrirá* se_aburren_solos que_se_aburr* se_hartar*
      se_rendirá* se_rinden_solos desist* se_desanim* tir*_la_toalla dejarán_de_llamar dejará_de_llamar dejará_de_escribir dejarán_de_escribir
      dejan_de_insistir dejarán_de_insistir dejará_de_insistir dejará*_de_preguntar dejan_de_preguntar ya_dejará*_de ya_parará* se_irá_solo
      se_irán_solos se_van_solos se_va_solo ya_se_irá* por_sí_solo por_sí_sola por_sí_solos por_su_propio_peso caerá_por_su_propio cae_por_su_propio
      solito* solita_se se_arregla_solo se_arreglará_solo se_resuelve_solo se_resolverá_solo se_soluciona_solo se_solucionará_solo se_muere_solo
      morirá_sol* se_extingu* se_apag* se_disuelv* se_diluy* diluir* se_desvanec* se_evapor* se_enfrí* dej*_enfriar enfriarse se_les_pasará
      se_le_pasará se_le_va_a_pasar ya_se_les_va_a olvíd* perd*_interés pierd*_interés perder_el_interés perderá*_el_interés pierda*_el_interés
      dej*_morir dej*_que_muera dej*_que_se_muera que_muera_sol* que_se_muera_solo que_se_pudra dej*_correr dej*_estar dej*_pasar_el_tiempo
      que_pase_el_tiempo el_tiempo_lo_arregla el_tiempo_lo_cura con_el_tiempo tiempo_al_tiempo que_se_cuez* que_se_cocin*_en_su en_su_jugo
      en_su_propio_jugo cocerse_en_su que_espere* déj*_esperando que_se_las_arregle* que_se_busque*_la_vida que_lo_adivine*
      que_saque*_sus_conclusiones sacará*_sus_conclusiones quedar_en_nada queda_en_nada quede_en_nada en_agua_de_borrajas
    `,
    hideaway: `
      no_estoy di_que_no_está diga*_que_no_está digan_que_no_estamos dile_que_no_está no_estamos_para no_está_disponible no_estamos_disponibles
      en_una_reunión está_reunid* estoy_reunid* en_reunión siempre_reunid* en_junta acaba_de_salir salió_un_momento está_fuera fuera_de_la_oficina
      está_de_viaje estoy_de_viaje de_vacaciones está_de_baja ilocaliz* inubicable* inalcanzable* desaparec* desaparezc* hazte_humo hacerse_el_muerto
      hazte_el_muerto hacerse_el_sueco hazte_el_sueco hacerse_el_loco hazte_el_loco hacerse_el_distraído hacerse_el_desentendido hazte_el_desentendido
      hacerse_el_boludo hazte_el_pendejo hacerse_el_ocupado hazte_el_ocupado no_cog*_el_teléfono no_coja*_el_teléfono no_lo_coj* no_se_lo_coj*
      no_atend* no_atiend* no_descuelg* no_descolgar no_levant*_el_teléfono no_tom*_la_llamada no_tom*_sus_llamadas no_pas*_la_llamada no_me_pases
      no_me_pongas no_ponerse_al_teléfono no_te_pongas no_se_ponga* móvil_apagado apag*_el_móvil apag*_el_celular apag*_el_teléfono
      desconect*_el_teléfono sin_cobertura sin_señal comunicando esquiv* rehú* eludir* escabull* escaqué* escond* cambi*_de_tema desví*_el_tema
      desvi*_la_conversación irse_por_las_ramas por_la_tangente dar_largas darl*_largas dal*_largas den_largas dando_largas damos_largas dar_vueltas
      darl*_vueltas marea*_la_perdiz dilat* posterg* apláz* demor*_la_respuesta retras*_la_respuesta gan*_tiempo patear*_para_adelante
      patear_la_pelota balones_fuera la_semana_que_viene vuelva_usted_mañana siempre_ocupad* siempre_está_ocupado estoy_ocupad* muy_ocupad*
      se_perdió_en_el_correo se_extravió extraviad* no_me_llegó no_nos_llegó no_llegó_el_correo no_lo_recibimos no_recibimos_nada traspapel*
      problema_con_el_correo excus* pretext* torear* toreamos
    `,
    fool: `
      tonto* tonta* tontería* estúpid* idiot* imbécil* bobo* boba* necio* necia* lerdo* lerda* torpe* burro* burra* zopenc* zoquet* cretin* subnormal*
      retrasad*_mental* anormal* tarad* descerebrad* sin_cerebro dos_dedos_de_frente no_tiene*_cerebro cabeza_hueca cabeza_de_chorlito
      cerebro_de_mosquito corto_de_luces pocas_luces no_le_da_la_cabeza no_les_da_la_cabeza gilipollas gilipollez gil giles capull* pardill* pringad*
      palurd* cateto* boludo* boluda* boludez pelotud* salame* nabo nabos papanatas pendejo* pendeja* huevón* güevon* aweonad* menso* babos* zonz*
      sonso* sonsa* pavo* payas* bufon* títere* circo hazmerreír dan_risa aficionad* amateur* principiant* novat* improvisad* chapucer* ignorant*
      ignorancia analfabet* incult* no_sabe*_leer ni_leer_saben no_sabe_ni_leer no_saben_ni_leer no_saben_contar no_sabe_contar ni_contar_saben
      no_sabe*_sumar ni_sumar_saben no_sabe_ni_sumar saber_leer aprend*_a_leer aprend*_a_contar ni_idea ni_puta_idea ni_pajolera_idea no_tiene*_idea
      no_se_entera* no_entiende*_nada no_da_pie_con_bola no_dan_pie_con jardín_de_infantes jardín_de_infancia guardería kínder patio_de_colegio inút*
      inept* paleto paletos mensa mensas merluzo* lelo lela
    `,
    crook: `
      mentir* mienten miente más_que_habla embust* farsant* farsa fals* troler* chanta* ladrón ladrones ladrona* robar a_mano_armada atraco*
      atracador* asalt* chorizo* choro ratero* rata* mangante* timador* timar* timan estafa* estafó fraude* fraudulent* defraudador* engañab*
      engañador* tramp* tranza* embaucador* charlatan* vendehúmo* vende_humo vendedor_de_humo mercenari* pirat* bandid* mafios* mafia delincuent*
      criminal* malhechor* sinvergüenza* poca_vergüenza desvergonzad* caradura* cara_dura canalla* bribon* granuja* miserable* ruin hijo_de_puta
      hijos_de_puta hijueputa* cabron* malparid* avar* codici* tacañ* agarrad* mezquin* usurer* usura sanguijuela* chupasangre* chup*_la_sangre
      vampir* parásit* garrapat* buitre* aprovechad* aprovechat* ventajer* ventajist* vividor* zángano* gorron* garroner* doble_cara dos_caras
      hipócrit* hipocres* judas traidor* traicioner* deshonest* desleal* corrupt* sin_palabra sin_escrúpulo* inescrupulos* víbora* serpiente* trola
      robo roban transa rufian* pícaro* turbio* turbia* timo timos roñoso* roñic*
    `,
    lazy: `
      vago vagos vaga vagas vagancia vaguear* perezos* pereza flojo* floja* flojera* holgazan* haragan* gandul* zángan* remolon* ocios* desidi*
      dejadez desganad* apátic* huevear* hueveando rascar_la_barriga rasc*_los_huevos tocar_los_huevos tocarse_las_narices sin_dar_golpe no_da_golpe
      no_pega*_sello no_hace*_nada no_mueve*_un_dedo no_mover_un_dedo brazos_cruzados chapuc* chapuza* chambon* desprolij* descuidad* desastr*
      desordenad* desorganizad* negligent* negligencia* a_la_ligera a_medias a_las_apuradas mal_hecho* inútil inútiles inutilidad inservible*
      bueno_para_nada buenos_para_nada no_sirve*_para_nada no_vale*_para_nada cero_a_la_izquierda incompetent* incompetencia* inept* incapaz incapaces
      calamidad* quejic* quejos* quejumbros* lloron* llorica* lloriqu* protest*_por_todo se_quejan_por_todo caracol* tortuga* lent*_como lentitud
      lentísim* lento* lerdo* pachorra tardón una_eternidad siempre_tarde siempre_llega_tarde llega_tarde_siempre nunca_llega*_a_tiempo jamás_a_tiempo
      otra_vez_tarde impuntual* moros* retras*_como_siempre dormid* dormilon* se_duerme* están_durmiendo siguen_durmiendo la_siesta en_los_laureles
      en_las_nubes en_babia en_la_luna despistad* pelma* pesad* plasta* latoso* molest* incordi* fastidi* estorb* lastre* coñazo* tocapelotas
      rompepelotas rompebolas hinchapelotas dolor_de_cabeza grano_en_el_culo piedra_en_el_zapato plaga*
    `,
    sarcasm: `
      por_lo_visto según_parece al_parecer aparentemente se_ve_que se_conoce_que parece_ser_que por_lo_que_se_ve evidentemente obviamente
      como_es_obvio claro_está por_supuesto_que_no faltaría_más faltaba_más enhorabuena felicidades felicitaciones le_felicito los_felicito
      le_felicitamos les_felicitamos los_felicitamos bravo bravísimo aplaus* un_monumento una_medalla un_premio hasta_un_niño incluso_un_niño
      un_niño_de_cinco cualquier_niño hasta_mi_abuela hasta_un_ciego hasta_un_tonto hasta_un_becario cualquiera_con_dos_dedos tan_difícil_es
      es_tan_difícil demasiado_pedir mucho_pedir si_no_es_molestia si_no_es_demasiada_molestia si_le_queda_tiempo si_tiene_a_bien se_digna*
      dign*_contestar dignarse* qué_generos* cuánta_generosidad qué_amabl* qué_detalle qué_sorpresa menuda_sorpresa vaya_sorpresa oh_sorpresa
      sorpresa_sorpresa qué_raro qué_casualidad qué_novedad vaya_novedad qué_maravilla qué_listo* qué_inteligente* qué_profesional* tan_profesional*
      qué_eficiencia brillante genios menudo_genio qué_genio* menuda_eficiencia vaya_servicio como_siempre como_de_costumbre para_variar
      como_era_de_esperar quién_lo_diría quién_lo_hubiera_dicho quién_lo_iba_a_decir quién_iba_a_pensar con_todo_respeto con_todos_mis_respetos
      con_el_debido_respeto con_todo_el_respeto respetuosamente_le le_supera les_supera les_queda_grande le_queda_grande les_viene_grande
      le_viene_grande no_está*_a_la_altura demasiado_para_usted* demasiado_complicado_para no_llega*_a_entender se_lo_explico_despacio
      se_lo_explico_con_dibujos le_hago_un_dibujo se_lo_deletreo con_peras_y_manzanas haga_el_favor_de hagan_el_favor_de haz_el_favor_de
      tenga_la_bondad_de tengan_la_bondad_de aprend*_a_escribir aprend*_a_leer aprendan_a_trabajar aprenda_a_hacer a_ver_si_aprend*
      a_ver_si_se_entera* a_ver_si_esta_vez si_saben_lo_que si_es_que_sabe* cómprese_un_calendario
    `,
    harm: `
      arruin* a_la_ruina hund* lo_lamentar* lo_va*_a_lamentar lamentarl* se_arrepentir* te_vas_a_arrepentir se_va*_a_arrepentir arrepentirse
      que_se_arrepienta* te_arrepentirás pagar_caro lo_pagar* lo_va*_a_pagar pagarlo_caro las_consecuencias habrá_consecuencias tendrá_consecuencias
      aténgase_a_las aténganse_a_las saldrá_caro le_va_a_salir_caro les_va_a_costar_caro costarl*_caro le_costará_caro les_costará_caro
      la_vida_imposible la_vida_de_cuadritos hacer_la_vida_difícil complicarl*_la_vida amarg*_la_vida hacerl*_sufrir que_sufra* se_va*_a_enterar
      se_enterará_de_quién ya_se_enterará* no_sabe*_con_quién con_quién_se_mete* con_quién_está_tratando acabar*_con_ellos acabaremos_con acab*_con_su
      rematar* aniquil* liquidarl* cargarse_a cargárn* cargárselo fundirl* los_fundimos reventarl* reventamos demandarl* denunci* juici* tribunal*
      juzgado* querell* abogad* carta_documento acciones_legales escrach* hacer_público hacerlo_público públicamente quemarl* los_quemamos_en
      quemar_en_redes en_evidencia ridiculiz* desprestigi* difam* manchar_su_nombre mala_fama malas_reseñas reseña_negativa una_estrella a_la_prensa
      lista_negra vetad* vetar* no_volver*_a_trabajar no_trabajará*_más no_volverá_a_vender una_lección escarmient* escarment* castig* sancion*
      represali* venganza desquit* ajuste_de_cuentas ajustar_cuentas se_la_guard* se_la_tengo_guardada me_la_paga* me_las_paga* nos_las_pagarán
      verá*_lo_que_pasa ya_verá* va_a_ver_lo_que a_ver_qué_pasa tomaremos_medidas perjudic* perjuicio* joder* los_jodemos cagarl* demandaremos
      demandamos poner_una_demanda demanda_judicial vengar* vengat* publicarlo_en_redes contarlo_en_redes su_reputación
    `,
    war: `
      guerra* guerrer* sin_cuartel batalla* bélic* combat* lucha luchar luchad* a_muerte a_vida_o_muerte hasta_la_muerte duelo* arma armas armament*
      artillería municion* pólvora cañón cañones cañonazo* misil* bombard* bombazo* dinamita* torped* trincher* espad* sable* cuchillo*
      desenterrar_el_hacha atac* atáqu* contraatac* contraataqu* ofensiv* a_la_carga carg*_contra asalt* embosc* en_el_frente primera_línea
      línea_de_fuego fuego_a_discreción abrir_fuego fuego_cruzado tropa* ejército* batallón* pelotón* escuadrón* general_en_jefe comando* guerrill*
      francotirador* infanter* caballería sitiar* asedi* cerco cercar* invad* invasión* ocup*_territorio conquist* reconquist* coloniz* dominar*
      dominio_total somet* derrot* vencerl* victori* destru* destroz* aplast* machac*_a machacarl* barr*_del_mapa borrar_del_mapa borrarl*_del_mapa
      aniquil* extermin* pulveriz* demol* masacr* matanza carnicería matar* mátal* liquidar* fulmin* tumbar* noque* bandera_blanca rendición
      prisioner* rehén rehenes disparar* tiro_de_gracia a_quemarropa apunt*_y_dispar* fusil* ametrall* venceremos rendirse rendid* disparen disparo*
      bala_de_plata soldados tanques soltar_la_bomba bomba_atómica arrasar* arrasa arrasam* arrasemos
    `,
    prey: `
      caza* cacería* instinto_asesino depredador* tiburon* lobo* manada buitre* halcón* águila* pantera* rapaz rapiña presa presas víctima*
      blanco_fácil objetivo_fácil pichón* palomo* paloma* incaut* ingenu* pardillo* cordero* corderit* matadero oveja* ovejita* borrego* rebaño*
      gallina_de_los_huevos huevos_de_oro vaca vacas_lecheras seguir_ordeñando leche_que_sacar carnada* cebo cebos señuelo* anzuelo* que_piqu*
      que_muerda* ya_picó pez_gordo peces_gordos caer_en_la_red caig*_en_la_red echar_la_red redes_de_arrastre enganch* arpón* arrastr*_a_la_orilla
      trampa* ratonera* lazo lacear* enlaz*_al_cliente jaula* enjaul* acorral* arrincon* rodear* merode* acech* agazap* olfat* oler_sangre
      huel*_sangre olí*_sangre olemos_sangre huele_a_sangre olor_a_sangre yugular botín trofeo* colgar_la_cabeza desplum* despellej* desoll* despiel*
      pel*_como sacarl*_la_piel la_piel_del_oso trasquil* esquil* descuartiz* despedaz* carroñ* devor* engull* trag*_entero comernos_a comérnosl*
      comerl*_vivo comérselo_crudo los_comemos_crudos zamp* el_diente zarpazo* colmillo* con_uñas_y_dientes caer*_como_moscas ordeñar_al_cliente
      ordeñar_a_los_clientes cebar* cepo cepos cercar* pescar* pescam* pesque* saqueo* saquear* garra garras zarpas pesca
    `,
    opponent: `
      enemig* archienemig* enemistad* adversari* oponent* contrincant* rival* antagonist* el_contrario parte_contraria bando ambos_bandos
      los_de_enfrente la_otra_acera el_otro_lado del_otro_lado otro_lado_de_la_mesa la_vereda_de_enfrente la_acera_de_enfrente la_otra_vereda
      los_otros el_otro_equipo equipo_contrario campo_contrario contra_nosotros en_contra_nuestra en_nuestra_contra van_a_por_nosotros
      vienen_por_nosotros quieren_hundirnos quieren_engañarnos nos_quieren_engañar quieren_sacarnos nos_quieren_joder nos_quieren_fregar
      nos_la_quieren_meter quieren_aprovecharse contra_ellos contra_el_proveedor contra_el_cliente contra_los_proveedores contra_los_clientes
      nosotros_o_ellos ellos_o_nosotros nosotros_y_ellos ellos_y_nosotros o_con_nosotros_o con_nosotros_o_contra o_estás_con_nosotros ellos_pierden
      ellos_ganan nosotros_perdemos uno_gana_y_otro suma_cero no_te_fíes no_se_fíe* no_fiarse no_os_fiéis no_me_fío no_nos_fiamos ni_un_pelo
      no_hay_que_fiarse no_son_de_fiar no_es_de_fiar no_confí* no_se_puede_confiar no_hay_que_confiar desconfi* recel* sospech* de_espaldas_a
      puñalada* apuñal* por_la_espalda espía* espionaje infiltr* topo quinta_columna caballo_de_troya soplon* chivat* traidor* traición* judas
      desertor* tránsfug* bajar_la_guardia no_bajes_la_guardia no_bajen_la_guardia en_guardia no_son_nuestros_amigos no_son_amigos no_es_tu_amigo
      no_es_amigo no_son_socios no_es_un_socio hostil* confront* pulso ganarl*_la_partida batir* no_ced*_terreno ni_agua punto_débil flanco_débil
      talón_de_aquiles enfrentar* enfrentam* contraparte* partida_contraria
    `,
    body: `
      garganta* cuello* pescuezo* yugular* gaznat* rodilla* arrodill* diente* colmillo* muela* garras sangr* desangr* última_gota sac*_el_jugo
      todo_el_jugo hueso* tuétano* médula costill* espinaz* esqueleto piel a_tiras pellej* cuero cabellera* huevos pelotas bolas cojon* ovarios nariz
      narices en_la_cara cara_a_cara a_la_cara romperl*_la_cara partirl*_la_cara bofetad* cachetad* puñetaz* trompad* oreja* cabeza* espald* lomo
      culo* lameculos el_alma hígado* entrañ* vísceras brazo_a_torcer dar_el_brazo_a torc*_el_brazo retorc*_el_brazo tuerc*_el_brazo mano_dura sudar
      sudor suden que_sud* dejarse_la_vida desnud* sin_aliento asfixi* ahog* estrangul* lengua lenguas tripas puños carne mandíbula* quijada* sesos
      venas pecho barriga vientre ojo_por_ojo
    `,
    royal: `
      rey reyes reina reinas el_cliente_manda trátal*_como_a majestad* realeza emperador* emperatriz imperial* monarc* príncipe* princes* zar zares
      faraón* sultan* marajá* jeque* califa* duque* marqués nobleza coronad* trono* entroniz* cetro* palio reverenc* alteza su_excelencia ilustrísim*
      señoría amo amos dueño_y_señor señor_feudal gran_señor señorit* patrón patrones patrona mandamás jefe_de_todos nuestro_jefe
      nuestro_verdadero_jefe el_jefe_es_el el_verdadero_jefe jefe_supremo quien_manda quien_paga_manda el_que_paga manda_el_cliente manda_siempre
      es_el_que_manda dios dioses diosa* todopoderos* omnipotent* divin* deidad* sagrad* sacrosant* evangelio mesías ídol* adorar* adorad* altar*
      pedestal* culto_al rendir_culto pleitesía templo* alfombra_roja extend*_la_alfombra tend*_la_alfombra en_bandeja_de_plata en_palmitas en_andas
      a_hombros entre_algodones sumo_pontífice papa_de_roma caudill* tirano* soberan* estrella_absoluta mimad* regio regia santo santos adoram* corona
      coronas venerar* consentid* pachá nuestros_señores
    `,
    obey: `
      obedec* obedezc* obedient* obediencia a_ciegas acat* sin_preguntar sin_rechistar sin_chistar sin_protestar sin_cuestionar sin_replicar
      sin_decir_ni_pío inclinarse reverenc* agach* baj*_la_cabeza baj*_la_mirada doblar_la_cerviz doblegarse arrodill* de_rodillas a_sus_pies
      a_tus_pies a_los_pies a_vuestros_pies a_sus_plantas rendid*_a_sus bes*_los_pies lam*_las_botas lam*_los_zapatos lamebotas lameculos arrastr*
      sí_señor sí_señora sí_patrón sí_jefe sí_mi_amo sí_bwana sí_a_todo a_sus_órdenes a_tus_órdenes a_la_orden a_su_orden mande lo_que_mande*
      como_mande* como_ordene* como_usted_diga como_ustedes_digan a_mandar para_servirle para_servirles a_su_servicio a_su_entera_disposición
      a_su_disposición a_disposición_absoluta estamos_para_servir* vivimos_para_servir* solo_servimos sus_servidores servidumbre servil* sirvient*
      lacay* mayordom* esclav* peón peones súbdit* vasall* siervo* sumis* subordinad* someter* sometid* humild* humill* rebaj*_ante suplic* rueg*
      implor* mendig* pid*_perdón_aunque aguant* soport*_todo toler*_todo trag* comerse_el_sapo com*_el_marrón la_otra_mejilla pon*_buena_cara
      sonre*_siempre oír_ver_y_callar felpudo* sus_deseos son_órdenes cada_deseo_del_cliente deseos_del_cliente orden_del_cliente bail*_al_son
      a_pedir_de_boca desviv* rogar* rogamos criado criados inclinarnos inclin*_ante inclin*_la_cabeza postrar* postrad* póstrate
    `,
    alwaysright: `
      siempre_tiene_razón siempre_tiene_la_razón siempre_tienen_razón siempre_tienen_la_razón tiene_siempre_razón tiene_siempre_la_razón
      tienen_siempre_la_razón siempre_lleva_razón siempre_lleva_la_razón cliente_tiene_razón cliente_tiene_la_razón el_cliente_manda
      siempre_en_lo_cierto siempre_está_en_lo_cierto nunca_se_equivoca nunca_se_equivocan jamás_se_equivoca no_se_equivoca_nunca no_se_puede_equivocar
      nunca_está_equivocado nunca_tiene_la_culpa la_culpa_es_nuestra siempre_es_culpa_nuestra aunque_se_equivoque* aunque_esté*_equivocado*
      aunque_no_tenga_razón aunque_no_tenga*_la_razón aunque_no_la_tenga* incluso_cuando_se_equivoca incluso_si_se_equivoca hasta_cuando_se_equivoca
      incluso_cuando_no_tiene cuando_no_la_tiene tenga_o_no_razón tenga_razón_o_no tenga_o_no_la_razón con_razón_o_sin_ella se_equivoque_o_no
      dar*_la_razón darl*_siempre_la_razón dal*_la_razón den_la_razón dé_la_razón dénl*_la_razón damos_la_razón se_le_da_la_razón la_razón_es_suya
      la_razón_del_cliente es_ley son_ley es_la_ley lo_que_diga_el_cliente lo_que_dice_el_cliente la_ley_del_cliente palabra_del_cliente va_a_misa
      palabra_santa dogma_de_fe es_sagrad* la_última_palabra última_palabra_la_tiene decide_el_cliente la_voluntad_del_cliente su_voluntad
      no_se_le_contradice no_se_contradice nunca_se_contradice contradec* contradig* llev*_la_contraria nunca_le_lleves_la no_se_discute_con
      nunca_discut* no_discut*_con jamás_discut* no_se_le_discute nunca_corrij* no_se_le_corrige nunca_dig*_que_no nunca_decir_no jamás_decir_no
      jamás_dig*_que_no nunca_digas_no nunca_digamos_no nunca_decimos_que_no nunca_decimos_no no_decimos_que_no nunca_se_dice_no nunca_se_dice_que_no
      no_se_le_puede_decir decir_que_no no_existe_el_no el_no_no_existe prohibido_decir_no nunca_se_nieg* no_se_le_niega no_se_niega_nada nunca_neg*
      jamás_neg* no_negarl*_nada no_le_niegu* nunca_rechac* nunca_rechaz* jamás_rechac* ni_un_pero sin_peros ni_una_palabra_en_contra ni_una_objeción
      sin_objeciones sin_rechistar incuestionable* indiscutible* razón_absoluta toda_la_razón
    `,
    'meeting-objective': `
      para_que_podamos_cerrar para_que_podamos_decidir para_poder_acordar para_que_acordemos le_llamo_porque te_llamo_porque le_llamo_para
      te_llamo_para os_llamo_para lo*_llamo_para la_llamo_para te_estoy_llamando_para le_estoy_llamando_porque el_motivo_de_mi_llamada
      el_motivo_de_esta_llamada motivo_de_la_visita motivo_de_la_reunion motivo_del_contacto motivo_del_correo le*_escribo_para te_escribo_para
      os_escribo_para le_escribo_porque te_escribo_porque les_escribimos_para nos_ponemos_en_contacto_para me_pongo_en_contacto_para
      me_dirijo_a_usted_para nos_reunimos_para nos_juntamos_para nos_vemos_para nos_sentamos_para nos_convocamos_para hoy_queremos hoy_quiero hoy_toca
      hoy_buscamos hoy_vamos_a hoy_nos_gustaria vengo_a_que vengo_para venimos_a venimos_para vinimos_a vinimos_para vamos_a_salir_con
      queremos_salir_con salir_de_aqui_con salir_de_la_reunion_con salimos_con_un salir_sabiendo salgamos_de_aqui_con queremos_irnos_con
      al_terminar_la_llamada al_terminar_la_reunion al_colgar_quiero al_final_de_la_reunion cuando_acabemos_la_reunion al_acabar_queremos_tener
      despues_de_esta_llamada_quiero tras_esta_reunion_queremos la_idea_de_hoy la_idea_es_que_hoy la_idea_de_esta_charla la_idea_de_juntarnos
      la_idea_de_vernos lo_que_busco_con_esta lo_que_buscamos_hoy lo_que_queremos_lograr lo_que_queremos_conseguir lo_que_quiero_conseguir
      para_que_es_esta para_que_nos_reunimos para_que_nos_vemos para_que_llamo a_que_venimos a_que_vamos a_que_vinimos por_que_nos_reunimos
      esta_reunion_es_para esta_llamada_es_para esta_visita_es_para la_reunion_es_para la_llamada_es_para la_visita_es_para la_reunion_sirve_para
      la_reunion_busca la_visita_busca la_reunion_tenia_por la_reunion_era_para se_reunieron_para se_convoco_para se_cito_para se_trataba_de_acordar
      convocados_para convocamos_esta con_el_fin_de_acordar con_el_fin_de_revisar a_fin_de_definir con_la_intencion_de_cerrar con_el_proposito_de
      proposito_de_la proposito_de_esta objetivo_de_la_llamada objet*_de_la_visita objet*_de_la_reunion objetivo_de_hoy objetivo_del_contacto
      objetivo_del_encuentro meta_de_la_visita meta_de_la_llamada meta_de_hoy finalidad_de_la finalidad_de_esta asunto_que_nos_trae lo_que_nos_trae
      nos_trae_aqui que_nos_reune lo_que_nos_convoca mi_proposito_hoy solo_quiero_saber_si solo_busco_agendar conseguir_una_cita sacar_una_cita
      lograr_una_segunda_reunion quiero_quedar_en quiero_que_quede_claro resolver_hoy dejar_cerrado dejar_acordado dejar_decidido para_dejar_definid*
      tenemos_que_decidir_hoy decir_para_que_llam* explica_por_que_llamas explique_por_que_llama deciles_a_que_vas di_a_que_vienes contales_para_que
      que_queremos_sacar que_tiene_que_salir decision_que_buscamos resultado_esperado_de_la_reunion resultado_buscado nos_damos_por_satisfechos_si
      la_reunion_habra_valido
    `,
    'counterpart-objective': `
      que_espera*_de_esta que_espera*_de_nosotros que_le*_gustaria_sacar que_te_gustaria_sacar que_os_gustaria_sacar que_le*_gustaria_llevarse
      que_te_gustaria_llevarte que_quiere_llevarse que_quieres_llevarte que_queres_llevarte que_os_quereis_llevar que_se_quieren_llevar
      con_que_quiere_salir con_que_quieres_irte con_que_le_gustaria_irse con_que_se_iria_contento para_que_se_vaya_contento para_irse_contento
      que_tendria_que_pasar que_deberia_pasar_hoy que_tiene_que_pasar_hoy que_haria_que_valiera para_que_valga_la_pena que_haria_util
      para_que_le*_sea_util para_que_te_sea_util para_que_os_sea_util para_que_le_sirva para_que_te_sirva que_quiere*_conseguir que_quereis_conseguir
      que_queres_lograr que_quiere*_lograr que_busca_usted que_buscan_ustedes que_buscan_ellos que_buscas_con que_busca_con_esta que_busca_en_esta
      que_quiere_el_otro que_quiere_la_otra_parte lo_que_quiere_la_otra que_quieren_ellos que_querian_ellos que_pretende_el_cliente
      que_pretenden_ellos que_persigue_el que_persiguen_ellos que_quiere_el_cliente_de que_espera_el_cliente que_esperan_ellos que_espera_la_otra
      ellos_esperan_salir ellos_quieren_salir ellos_quieren_de_la ellos_vienen_a ellos_buscan ellos_pretenden la_clienta_espera_de el_cliente_viene_a
      el_cliente_quiere_salir el_cliente_queria_saber el_cliente_busca_con el_comprador_quiere_salir el_proveedor_espera_de el_proveedor_busca
      el_cliente_pidio_tratar querian_saber_si querian_ver_si querian_salir_con venian_a venian_con_la_idea venian_buscando vinieron_a_ver
      esperaban_de_la esperaban_salir pidieron_tratar pidieron_que_hablaramos quieren_aprovechar_para quiere_aprovechar_la_reunion de_su_lado_esperan
      de_su_parte_esperan por_su_parte_quieren por_su_lado_buscan el_cliente_espera su_objetivo_para su_objetivo_en_esta su_meta_para_hoy
      sus_expectativas tus_expectativas vuestras_expectativas expectativas_del_cliente expectativas_de_la_otra objetivo_de_ellos objetivo_del_cliente
      objetivo_del_interlocutor objetivo_de_la_contraparte objetivo_de_la_otra objetivo_del_proveedor objetivo_del_comprador lo_que_ellos_quieren
      lo_que_nos_piden_tratar pregunt*_que_espera pregunta*_que_quiere preguntales_que_quieren preguntad_que_esperan y_usted_que_espera
      y_tu_que_esperas y_vos_que_esperas y_ustedes_que_esperan y_ustedes_que_quieren y_para_usted_que y_de_su_lado_que de_su_parte_que_quiere
      por_su_lado_que que_quiere*_ver_hoy que_temas_quiere* que_temas_queres que_temas_le_interesa que_puntos_quiere_tratar hay_algo_que_quiera_tratar
      hay_algo_que_quieran_ver quiere_anadir_algun_punto algun_tema_que_quieran algo_que_quieras_tratar que_no_puede_faltar_hoy que_le_hizo_aceptar
      por_que_acepto_la_reunion por_que_acepto_recibirnos por_que_aceptaron_vernos que_le_movio_a que_lo_llevo_a_pedir por_que_nos_recibe
    `,
    'expectation-setting': `
      sabr*_de_nosotros tendra*_noticias_nuestras tendra_noticias_mias tendra*_respuesta recibira_respuesta recibira_nuestra_respuesta
      recibiran_una_respuesta le*_daremos_respuesta te_daremos_respuesta os_daremos_respuesta le_respondemos_antes le_contestaremos_antes
      le*_avisaremos_en te_avisamos_en le*_avisamos_cuando te_aviso_cuando os_avisaremos_cuando le_confirmaremos_por le*_mantendremos_al_tanto
      le_mantendremos_informad* te_mantendremos_al_corriente os_mantendremos_al a_partir_de_ahi a_partir_de_ese_momento desde_ese_momento
      despues_pasa_a luego_pasa_a de_ahi_pasa_a de_ahi_va_a pasa_al_comite ira_al_comite va_a_comite va_al_directorio lo_vera_el_comite lo_elevamos_a
      lo_llevaremos_al_comite el_comite_se_reune la_decision_se_toma la_decision_la_toma la_decision_se_comunica decidiremos_antes_del
      decidimos_en_base_a como_vamos_a_decidir como_se_decide comparamos_las_ofertas comparamos_tres todo_el_proceso_dura el_proceso_tarda
      el_proceso_lleva todo_junto_lleva en_total_tardamos nos_lleva*_unos tarda*_unos demoramos_unos vamos_a_demorar nos_tomar*_unos calcul*_unos
      cuente_con_unos primero_usted* primero_le*_cuento primero_le_pregunto primero_te_cuento primero_te_pregunto primero_les_mostramos
      primero_nos_cuenta primero_vosotros empezamos_con empeza*_por arrancamos_con comenzamos_por y_terminamos_con y_cerramos_con luego_vemos
      luego_usted_me luego_les_toca luego_le_enseno despues_ustedes al_final_vemos al_final_decidimos al_final_acordamos al_final_quedamos
      nos_llevara_media_hora le_robo_solo_unos te_robo_cinco_minutos le_ocupo_unos me_dedica_unos_minutos tenemos_una_hora tenemos_media_hora
      duracion_prevista asi_va_a_ser asi_sera_la asi_trabajaremos asi_es_como_seguimos como_sera_la_reunion como_vamos_a_trabajar
      como_seguimos_a_partir como_sigue_esto como_sigue_el_proceso que_pasa*_ahora que_va_a_pasar que_viene_ahora que_ocurre_despues
      que_puede*_esperar que_podeis_esperar lo_que_sigue_es los_pasos_que_siguen de_aqui_en_adelante en_los_proximos_dias_recib*
      en_los_dias_siguientes_recib* una_vez_firmad* una_vez_recibid* una_vez_aprobad* una_vez_que_nos_confirm* cuando_nos_confirme_el
      en_cuanto_nos_confirm* en_cuanto_firme si_esta_de_acuerdo_empezamos si_le_parece_empezamos si_les_parece_primero si_te_parece_empezamos
      si_os_parece_empezamos les_propongo_que_empecemos le_propongo_el_siguiente explicale_como_sigue explique_al_cliente_que_pasa dile_cuando_tendra
      digale_cuando_tendra avisa_de_que_pasara decirle_cuando_sabra se_le_dijo_que_recibiria se_les_informo_de_que quedo_informad*_de
      en_contacto_con_usted les_llamara_nuestro recibira_un_correo_de recibiran_la_visita
    `,
    'next-step': `
      le_llam*_el te_llam*_el los_llamo_el te_llamo_la_semana le_llamo_la_semana la_semana_que_viene_le el_lunes_le el_martes_le el_miercoles_le
      el_jueves_le el_viernes_le el_lunes_te el_jueves_te el_viernes_te le_mando_el te_mando_el le*_envio_el te_envio_el le_paso_el te_paso_el
      le_enviare_antes te_mando_antes_del le_mando_antes_del lo_envia_antes envia_el_contrato_antes manda_la_oferta_antes envia_la_propuesta_el
      prepara_la_oferta_para llama_el_lunes llama_el_martes llama_el_jueves llama_el_viernes llamara_el enviara_antes_del enviara_el_borrador
      mandara_el entrega_antes_del entregara_el revisa_antes_del pasara_la_lista trae*_el se_encarga_de_enviar se_encarga_de_llamar se_encargara_de
      se_ocupa_de_mandar qued*_en_enviar qued*_en_llamar qued*_en_mandar queda_en_confirmar quedamos_en_que quedamos_en_vernos quedamos_el
      quedamos_para_el se_acordo_que se_compromet*_a_enviar acordamos_que_ella acordamos_que_el nos_vemos_el nos_vemos_de_nuevo nos_volvemos_a_ver
      volvemos_a_hablar volvemos_a_vernos hablamos_el hablamos_la_semana nos_juntamos_el nos_reunimos_el nos_reunimos_de_nuevo proxima_reunion_el
      proxima_llamada_el siguiente_cita_el nueva_reunion_el lo_siguiente_es ahora_toca ahora_nos_toca siguiente_accion proxima_accion
      siguiente_movimiento a_partir_de_aqui_yo que_sigue quien_hace_que quien_que_cuando que_quien_cuando accion_responsable_fecha responsable_y_fecha
      responsable_plazo tarea_responsable para_cuando_y_quien con_fecha_y_responsable antes_del_viernes a_mas_tardar_el lo_mas_tarde_el
      no_mas_tarde_del de_aqui_al_viernes para_el_lunes_que podria_enviarnos_antes podrias_enviarme_antes nos_puede_enviar_antes nos_podrian_enviar
      nos_envia_por_favor envienos_antes manda*_antes pasame_antes enviadnos_antes devuelva*_firmad* le_agradeceria_que_me_enviara
      agradeceremos_nos_envie confirm*_antes le_viene_bien_el te_viene_bien_el os_viene_bien_el les_queda_bien_el te_queda_bien_el te_va_bien_el
      le_parece_bien_el podemos_vernos_el podemos_hablar_el le_propongo_el_martes le_propongo_que_nos_veamos agendamos_para agendar_la_proxima
      dejar_agendad* dejar_fijad* fijar_ya_la_fecha no_te_vayas_sin_fecha no_colgar_sin salir_con_fecha yo_me_encargo_de yo_te_mando yo_le_envio
      yo_preparo de_mi_parte_le_envio por_mi_parte_te_mando pendiente_de_nuestra_parte pendiente_de_su_parte
    `,
    preparation: `
      antes_de_llamar antes_de_la_visita antes_de_ir antes_de_reunir* antes_de_sentar* antes_de_coger_el_telefono antes_de_levantar_el_telefono
      antes_de_escribirle antes_de_escribir_al antes_de_marcar antes_del_primer_contacto antes_del_encuentro antes_de_vernos antes_de_entrar
      averigu*_quien averigu*_que averigu*_si averigua* lo_que_ya_sabemos que_sabemos_de que_sabemos_del sabemos_que_compran sabemos_que_trabajan
      sabemos_que_cambiaron nos_consta_que_compran enter*_de mira*_su_web mira_en_su_web mire_su_web mira_su_pagina revisa_su_web revisa_su_pagina
      revis*_su_sitio revisa_su_linkedin mira_su_linkedin busca*_en_linkedin mira_en_linkedin lee_su_memoria lee_sus_cuentas leer_sus_cuentas
      leer_su_memoria_anual sus_ultimas_cuentas sus_ultimas_noticias noticias_recientes_de noticias_de_la_empresa lo_ultimo_que_publicaron
      segun_su_web segun_su_pagina segun_su_memoria segun_linkedin segun_la_prensa segun_el_crm hemos_leido_que hemos_visto_que leimos_que_abrieron
      vi_que_acaban vi_que_abrieron he_visto_que_abren he_visto_que_acaban vimos_que_estan en_su_web_dice en_su_web_figura en_la_web_aparece
      en_prensa_salio registro_mercantil a_que_se_dedica* cuantos_empleados_tiene cuanta_gente_tienen que_fabrican_y que_compran_y quien_les_vende
      quien_les_suministra a_quien_compran a_quien_le_compran con_quien_trabajan_hoy con_quien_trabaja_ahora proveedor_actual quien_es_quien
      quien_va_a_estar quien_estara_en_la quienes_estaran quien_viene_por_su con_quien_vamos_a_hablar con_quien_nos_vemos con_quien_hablaremos
      con_quien_voy_a_hablar quien_nos_recibe historial_con_el_cliente historial_de_compras historial_de_pedidos que_nos_compraron_antes
      ultimos_pedidos_de_ellos mira_que_pidieron repasa_los_correos repasar_los_correos_anteriores repasa_lo_que_hablaron repasa_las_notas
      relee_las_notas revis*_el_historial haz_los_deberes hacer_los_deberes deberes_previos tarea_previa trabajo_previo investigue_a investiga*
      documentate_sobre documentarse_sobre informate_sobre informese_sobre informarse_sobre pregunta_en_recepcion pregunta_a_quien_los_conozca
      pregunta_a_los_companeros pregunta_en_almacen habla*_antes_con llama_antes_a ficha_del_cliente ficha_de_la_empresa datos_de_la_empresa
      llega*_sabiendo ir_sabiendo no_vayas_sin_saber no_llames_sin_saber no_ir_a_ciegas ir_preparad* llegar_preparad* que_hay_que_saber_antes
      que_conviene_saber por_saber_todavia nos_falta_saber lo_que_no_sabemos como_les_va_el como_le_va_a_la facturaron_el_ano facturan_unos
      tienen_unos_*_empleados
    `,
    listening: `
      cuenteme_como cuentame_como cuentenos_como contame_como contadnos_como cuent*_un_poco contame_un_poco cuenteme_mas cuentame_mas contame_mas
      cuenteme_que cuentame_que contame_que digame_que dime_que decime_que hableme_de hablame_de hablenos_de expliqueme_como explicame_como
      a_que_se_refiere a_que_te_refieres en_que_sentido que_quiere*_decir_con como_lo_hace*_hoy como_lo_hacen_ahora como_lo_haceis
      como_lo_resuelven_hoy como_trabajan_hoy como_se_organizan como_es_un_dia como_lo_ve_usted como_lo_ves como_lo_ven como_lo_veis como_lo_vive
      que_opina_usted que_opinas_de que_opinan_ustedes que_piensa_de que_le_parece_a_usted que_es_lo_mas_importante que_le*_preocupa que_te_preocupa
      que_os_preocupa que_le_quita_el_sueno que_te_quita_el_sueno que_le_cuesta_mas que_cambiaria* que_mejoraria que_echa*_en_falta que_les_falta_hoy
      que_le_gusta_de que_no_le_gusta_de que_mas algo_mas_que_deba_saber que_no_le_he_preguntado que_no_te_he_preguntado que_se_nos_escapa
      por_que_es_importante por_que_ahora que_paso_la_ultima_vez deja_que_hable deja*_hablar deje*_hablar deja*_que_termine dejelo_terminar
      que_hable_el que_hable_ella que_hablen_ellos que_cuente_el que_lo_cuente_el habla_el_cliente el_cliente_habla la_mitad_del_tiempo
      mitad_del_tiempo_para mitad_y_mitad cincuenta_cincuenta habla_menos hablar_menos_que hablar_la_mitad no_hables_mas_que no_mas_de_la_mitad
      escucha_mas escuchar_mas_que escuch*_antes_de primero_escucha* solo_escuchar limitate_a_escuchar callate_y callar_y_escuchar calla_y_escucha
      quedate_callad* aguanta*_el_silencio respeta_el_silencio cuenta_hasta_cinco espera_su_respuesta esperar_la_respuesta no_interrump*
      no_lo_interrumpas no_le_interrumpas sin_interrumpir no_cortarle no_le_cortes nota_de_lo_que_dice tome_nota_de_lo apunta_sus_palabras
      anota_sus_palabras con_sus_palabras con_sus_propias_palabras repite_con_tus_palabras repetir_lo_que_dijo si_le_entiendo_bien si_te_entiendo_bien
      si_he_entendido_bien si_entendi_bien lo_he_entendido_bien le_entendi_bien turno_del_cliente turno_de_ellos tiene*_la_palabra
      ahora_les_toca_hablar le_cedo_la_palabra darle_la_palabra dar_la_palabra ceder_la_palabra ronda_de_preguntas ronda_de_opiniones
      preguntas_abiertas preguntas_para_el_cliente preguntas_para_ellos preguntas_que_hacer preguntas_que_haremos tiempo_para_sus_preguntas
      minutos_para_el_cliente minutos_para_que_hablen los_escuchamos le_escucho te_escucho les_escuchamos os_escuchamos soy_todo_oidos
      pregunta_y_calla pregunte_y_espere preguntar_sin_responder preguntar_y_callar
    `,
    'decision-maker': `
      quien_decid* quien_toma*_la_decision quien_tiene_la_ultima tiene*_la_ultima_palabra tendra_la_ultima_palabra la_ultima_palabra_la quien_firma*
      quien_lo_firma quien_va_a_firmar quien_pone_la_firma de_quien_es_la_firma la_firma_es_de firma_el firma_ella lo_firma_la el_que_firma
      la_que_firma quien_da_el_visto quien_da_el_si da_el_visto_bueno da_el_ok dar_el_visto_bueno_es quien_aprueba quien_lo_aprueba quien_autoriza
      quien_lo_autoriza lo_aprueba_el lo_aprueba_la lo_autoriza_la lo_autoriza_el quien_manda el_que_manda la_que_manda manda_el manda_ella
      corta_el_bacalao quien_lleva_la_batuta lleva_la_voz_cantante el_que_corta quien_tiene_el_presupuesto maneja_el_presupuesto duen*_del_presupuesto
      el_presupuesto_es_suyo quien_paga quien_suelta_el_dinero el_que_pone_la_plata sin_el_no_se sin_ella_no_se sin_su_firma sin_su_ok
      sin_su_visto_bueno sin_su_aprobacion nada_se_mueve_sin nada_se_hace_sin no_se_compra_nada_sin no_se_firma_nada_sin no_sale_nada_sin
      todo_pasa_por tiene_que_pasar_por pasa_por_sus_manos pasa_por_su_mesa depende_solo_de depende_de_ella depende_unicamente_de
      en_ultima_instancia_decide al_final_decide acaba_decidiendo termina_decidiendo decide_sola decide_solo decide_la_duena decide_la_gerente
      decide_la_directora decid*_ella decide_el decide_en_realidad realmente_decide la_que_decide el_que_decide persona_que_decide persona_que_firma
      persona_con_poder persona_con_la_ultima quien_tiene_poder_de con_poder_de_decision con_capacidad_de_decision con_capacidad_de_decidir
      con_facultad*_para tiene_poder_para_firmar tiene_firma apoderado* tomador*_de_decision* el_decisor decisor_real decisor_final decisora
      el_cliente_de_verdad cliente_real cliente_detras_de la_persona_detras_de quien_mas_opina quien_mas_decide quien_mas_interviene
      quien_mas_participa quien_mas_tiene_que quien_puede_decir_que_no puede_decir_que_si puede_pararlo puede_vetar aparte_de_usted_quien
      ademas_de_usted_quien decide_usted_solo lo_decide_usted lo_decides_tu lo_decidis_vos usted_decide_o con_quien_tiene_que_consultar
      con_quien_lo_consulta tiene_que_consultarlo_con a_quien_tiene_que_convencer a_quien_hay_que_convencer hay_que_convencer_a a_quien_hay_que_ver
      hay_que_hablar_con_quien llegar_al_que_decide a_quien_reporta a_quien_escucha_el el_jefe_le_hace_caso quien_influye prepara_la_decision
      como_se_toman_las_decisiones como_deciden_ustedes en_manos_de_quien esta_en_manos_de
    `,
    'client-interests': `
      lo_que_le_importa lo_que_mas_le*_importa que_le_importa_de que_les_importa le_importa_que le*_importa_sobre_todo para_ellos_cuenta
      para_ellos_lo_importante para_ella_lo_importante para_el_lo_importante para_el_cliente_es_clave lo_que_necesita_el lo_que_necesitan
      lo_que_le*_hace_falta le*_hace_falta_un necesita*_que necesitan_reducir necesitan_bajar necesitan_entregar necesitan_asegurar necesitan_dejar_de
      necesita_cubrir necesitan_mas que_necesita_el_cliente que_necesitan_de_verdad que_necesita_realmente que_hay_detras_de que_quiere_de_verdad
      quiere*_evitar quiere*_dejar_de quieren_reducir quiere*_bajar quieren_crecer quiere*_abrir quiere*_quitarse quieren_ahorrar quieren_ganar
      quieren_tener_menos quieren_dormir_tranquil* quiere_quedar_bien quedar_bien_con_su_jefe ante_su_jefe le_piden_cuentas le_exigen_que les_exigen
      la_miden_por lo*_miden_por le_miden_por se_le*_mide_por se_mide_por como_se_le_evalua por_que_lo_evaluan su_bono_depende cobra_bonus_por
      sus_indicadores sus_kpi* su_objetivo_de_este_ano su_meta_anual sus_metas_del_ano tiene*_miedo_de tiene*_miedo_a teme*_que le*_da_miedo
      le*_asusta le*_preocupa_que le*_preocupa_el le*_preocupan_los su_mayor_preocupacion sus_preocupaciones su_preocupacion_es le*_quita_el_sueno
      lo_desvela les_duele le_duele_que donde_le_duele donde_les_aprieta donde_le_aprieta_el_zapato puntos_de_dolor sus_dolores sufre*_con sufren_por
      estan_hartos_de esta_hart*_de estan_cansados_de pierden_horas pierden_tiempo_con pierden_dinero_con pierden_ventas se_les_para_la se_les_cae_la
      se_les_acumula se_quedan_sin no_dan_abasto no_les_alcanza no_puede*_permitirse no_se_pueden_permitir se_juegan se_juega_mucho se_juega_el_puesto
      que_se_juega lo_que_esta_en_juego le_urge tienen_urgencia_por su_prioridad_es su_prioridad_este sus_prioridades tienen_como_prioridad
      buscan_estabilidad buscan_un_proveedor_que buscan_seguridad buscan_rapidez valoran_la valoran_el valora*_que valoran_mas valora_sobre_todo
      aprecian_que prefieren_pagar_mas prefiere_la le*_interesa_mas le*_interesa_que intereses_del_cliente intereses_de_ellos intereses_de_la_otra
      sus_intereses su_interes_es deseos_y_temores necesidades_y_miedos necesidades_del_cliente necesidad_detectada necesidades_detectadas
      ustedes_necesitan nos_comento_que_necesita* nos_comento_que_les nos_dijeron_que_necesitan nos_conto_que me_comento_que_le_preocupa
      segun_nos_contaron que_gana_el que_gana_ella que_gana_con que_pierde_si que_le_pasa_si que_espera_su_jefe el_cliente_de_su_cliente
      sus_propios_clientes
    `,
    'own-interests': `
      no_baja*_de no_podemos_bajar_de por_debajo_de_eso por_debajo_de_ese por_debajo_de_lo_cual no_menos_de como_minimo_necesitamos
      como_minimo_queremos nuestro_minimo nuestro_suelo nuestro_piso nuestro_tope nuestro_techo nuestro_limite nuestra_linea_roja nuestro_punto_de
      nuestro_objetivo_con nuestro_objetivo_en nuestro_objetivo_es nuestra_meta_es nuestra_meta_con nuestros_intereses nuestro_interes_es
      nuestro_interes_en que_queremos_nosotros que_buscamos_nosotros nosotros_queremos nosotros_buscamos nosotros_necesitamos
      lo_que_necesitamos_nosotros que_necesitamos_de_ellos que_queremos_de_esta que_queremos_de_este que_queremos_sacar_de lo_que_esperamos_sacar
      que_ganamos_nosotros que_ganamos_con lo_que_ganamos que_nos_llevamos_nosotros que_nos_interesa_a lo_que_nos_interesa_es nos_interesa_porque
      nos_interesa_que_repita* nos_conviene_si nos_conviene_porque nos_conviene_que no_nos_conviene_por_debajo a_nosotros_nos_conviene
      a_nosotros_nos_sirve a_nosotros_nos_vale nos_sale_a_cuenta a_partir_de_nos nos_compensa_a_partir nos_compensa_si no_nos_compensa nos_renta_si
      nos_trae_cuenta vale_la_pena_para_nosotros no_nos_vale_la_pena nos_rinde_si no_nos_rinde no_nos_cierra_por_menos no_cierra_el_numero
      los_numeros_nos_cierran nos_cuadran_los_numeros perdemos_dinero_si perderiamos_dinero con_menos_perdemos_dinero no_cubrimos_cost*
      para_cubrir_costos margen_minimo margen_no_inferior un_margen_de_al necesitamos_un_margen queremos_un_margen volumen_minimo
      pedido_minimo_que_nos precio_minimo precio_de_reserva precio_maximo_que_pagamos precio_objetivo pagamos_como_maximo no_paga*_mas_de no_pasa*_de
      hasta_aqui_llegamos como_mucho_pagamos podemos_llegar_hasta podemos_estirarnos_hasta podemos_ceder_hasta cedemos_hasta aceptamos_hasta
      lo_ideal_para_nosotros lo_ideal_seria minimo_aceptable lo_deseable resultado_ideal mejor_de_los_casos_conseguimos nos_conformamos_con
      nos_damos_por_contentos_con nos_levanta*_si nos_levantamos_de_la_mesa levantar*_de_la_mesa nos_retiramos_si nos_retiramos_a nos_plantamos_en
      plantarse_en nos_vamos_si lo_dejamos_si preferimos_no_vender preferimos_perder_el mejor_no_vender_que renunciamos_al_pedido_si renunciamos_si
      punto_de_ruptura punto_de_retirada punto_de_abandono si_no_hay_acuerdo_nosotros si_no_sale_tenemos nuestra_alternativa_es
      nuestra_mejor_alternativa nuestro_batna queremos_ser_su_proveedor queremos_llegar_a queremos_crecer_con queremos_que_nos_compren
      queremos_que_repitan queremos_vender queremos_facturar queremos_una_relacion queremos_un_contrato_anual queremos_cobrar_a
      queremos_asegurarnos_un queremos_cubrir queremos_conseguir_de_ellos aspiramos_a apuntamos_a buscamos_un_contrato buscamos_una_relacion_de
      buscamos_precio_fijo para_nosotros_es_importante para_nosotros_lo_importante para_nosotros_cuenta para_nosotros_este_cliente para_nosotros_vale
      por_que_nos_interesa_este no_estamos_dispuestos_a_perder por_nuestra_parte_queremos por_nuestra_parte_buscamos
    `,
    'shared-value': `
      con_esto_ustedes con_eso_usted con_lo_que_usted* asi_usted asi_ustedes_pueden asi_podra* asi_puede_usted asi_ya_no_tendra asi_se_ahorra*
      se_ahorra_usted se_ahorran_ustedes se_ahorraria* le*_ahorra* te_ahorra* os_ahorra* le*_quitamos te_quitamos le*_evita* te_evitas se_evita*
      deja*_de_perder dejara*_de ya_no_tendra*_que ya_no_tienes_que no_tendra_que_preocuparse sin_que_usted_tenga sin_que_tengan_que sin_parar_la
      sin_tener_que_cambiar lo_que_significa_para para_usted*_significa para_usted*_supone para_vosotros_supone en_su_caso_significa en_su_caso_eso
      en_su_caso_supone esto_le*_permite eso_le*_permite le*_permitira te_permite os_permite le*_ayuda*_a te_ayuda*_a os_ayuda*_a
      ayudamos_a_empresas_como ayudamos_a_talleres ayudamos_a_clientes_como empresas_como_la_suya negocios_como_el_suyo empresas_como_la_vuestra
      a_clientes_como_usted por_que_a_ustedes por_que_le*_conviene le*_conviene_porque lo_que_gana*_con que_gana_usted que_ganan_ustedes
      que_gana_el_cliente que_aportamos_a le*_aportamos aportamos_a_este lo_que_le*_aporta encaja_con_su* encaja_con_lo_que encaja_en_su*
      justo_lo_que_necesit* responde_a_su* responde_a_lo_que_nos cubre_lo_que_nos resuelve_su* resuelve_el_problema_de le*_resuelve da_respuesta_a_su*
      pensad*_para_su* hech*_a_la_medida_de adaptad*_a_su* como_usted_busca como_ustedes_buscan ya_que_ustedes_necesitan puesto_que_usted_necesita
      usted_quiere_*_nosotros ustedes_necesitan_*_nosotros lo_suyo_y_lo_nuestro donde_coincidimos donde_nos_encontramos en_que_coincidimos
      punto_de_encuentro gana*_los_dos ganamos_ambos ganan_ambas_partes los_dos_ganamos ambos_ganamos a_los_dos_nos_conviene nos_conviene_a_los_dos
      nos_conviene_a_ambos beneficio_para_ustedes beneficio_para_el_cliente beneficios_para_su valor_para_el_cliente valor_para_ustedes
      propuesta_de_valor valor_que_aportamos lo_que_le_ofrecemos_encaja por_eso_le*_proponemos por_eso_te_proponemos por_eso_os_proponemos
      por_eso_creemos_que_les de_ahi_que_le_propongamos esto_se_traduce_en se_traduce_en_menos se_traduce_para se_amortiza_en se_paga_sol* se_paga_en
      recupera*_la_inversion menos_paradas_para menos_averias_para tendran_menos para_que_ustedes_puedan para_que_usted_pueda para_que_no_vuelva_a
      para_que_no_vuelvan_a le*_libera_de le*_da_margen_para le*_deja_mas_tiempo gana_tiempo_para ganan_tiempo_para usted_gana ustedes_ganan
      usted_recibe_menos pensando_en_su* tal_como_usted_pidio a_ustedes_les_sirve a_usted_le_sirve a_vos_te_sirve a_vosotros_os_sirve
      les_viene_bien_porque por_que_nosotros_y_no que_problema_les_resolvemos que_le_resolvemos
    `,
    'fit-criteria': `
      segui*_si segui*_solo_si segui*_adelante_si solo_si_hay solo_si_tienen solo_si_compra* merece_la_pena_si vale_la_pena_si vale_la_pena_seguir
      merece_la_pena_seguir no_vale_la_pena_cuando no_seguimos_cuando avanza*_si avanzamos_solo_si paramos_si parar_si parar_cuando lo_dejamos_cuando
      dejarlo_si dejalo_si dejarlo_cuando dejalo_cuando abandona*_si descarta*_si descartamos_a se_descarta_cuando se_descartan_los queda_fuera_si
      quedan_fuera no_es_cliente_para no_es_nuestro_cliente no_son_nuestro_cliente no_es_para_nosotros si_es_cliente_nuestro es_nuestro_cliente_si
      nuestro_cliente_es no_trabajamos_con_empresas no_trabajamos_con_clientes no_le_vendemos_a no_vendemos_a trabajamos_con_quien
      trabajamos_con_empresas_que encaja*_si no_encaja_cuando cuando_encaja cuando_no_encaja quien_encaja quien_no_encaja a_quien_si a_quien_no
      a_quien_le_vendemos a_quien_decimos_que_no cuando_si_y_cuando cuando_decir_que_no cuando_seguir_y cuando_seguir_adelante cuando_parar
      cuando_dejarlo cuando_retirarse cuando_no_seguir cuando_pasar_al_siguiente cuando_no_perder_tiempo no_perder_tiempo_con no_pierdas_tiempo_con
      no_perdemos_tiempo_si no_insistir_si no_invertir_tiempo_en no_ofertamos_si no_cotizamos_si no_presupuestamos_si no_hacemos_oferta_si
      solo_ofertamos_si solo_cotizamos_si ofertamos_solo_si no_mandar_oferta_si no_visitamos_si visitamos_solo_si nos_presentamos_si
      criterios_para_seguir criterios_de_seleccion criterios_de_cliente criterios_de_calificacion criterios_de_descarte criterios_para_descartar
      requisitos_minimos_del_cliente condiciones_para_seguir senales_de_que_si senales_de_que_no senales_de_alarma senales_de_alerta senal_de_parar
      banderas_rojas bandera_roja luz_verde_si luz_roja_si semaforo_verde semaforo_en_rojo go_no_go si_o_no_al_cliente califica*_si cualifica_si
      esta_cualificad*_si lead_cualificado cliente_cualificado prospecto_calificado filtro_de_clientes filtro_inicial pasa_el_filtro_si pasa_el_corte
      pasa_de_fase_si cumple_al_menos si_cumple_tres si_cumple_los si_no_cumple si_falta_alguno si_falta_uno_de basta_con_que_falle con_dos_noes
      con_un_solo_no si_no_hay_presupuesto si_no_tienen_presupuesto si_no_hay_necesidad si_no_hay_fecha no_llegamos_a_quien_decide
      no_conocemos_al_que_decide si_solo_buscan_precio si_solo_quiere_precio si_solo_nos_usan si_no_paga_a si_debe_facturas si_no_tiene_solvencia
      si_esta_fuera_de_nuestra fuera_de_nuestra_zona tiene_necesidad_real tiene_presupuesto_y tiene_que_tener_presupuesto debe_tener_al_menos
      factura_al_menos compra_al_menos minimo_de_pedidos_al pide_al_menos que_tiene_que_cumplir a_partir_de_que_volumen
    `,
    'sales-stages': `
      primer_contacto primera_llamada primera_visita primera_reunion_con_el toma_de_contacto contacto_inicial del_primer_saludo
      hasta_el_siguiente_pedido hasta_que_repite segundo_pedido segunda_compra pedido_de_repeticion pedido_repetido proximo_pedido vuelv*_a_comprar
      volver_a_comprar vuelv*_a_pedir que_repita repite_pedido repeticion_de_compra recompra reposicion_del_pedido cliente_que_repite
      cliente_recurrente fidelizacion cierre_de_la_venta cierre_del_pedido cerrar_la_venta se_cierra_la_venta se_cierra_el_pedido
      presentacion_de_la_oferta oferta_y_negociacion oferta_y_cierre negociacion_y_cierre venta_y_firma firma_del_contrato firma_del_pedido
      firma_del_acuerdo confirmacion_del_pedido entra_el_pedido vender_hacia_dentro vender_el_pedido_dentro venta_interna la_venta_hacia_adentro
      vender_puertas_adentro vender_adentro se_vende_a_la_casa vender_a_nuestra_propia vender_a_los_nuestros convencer_a_produccion
      convencer_a_los_de_casa ganarse_a_produccion pasa*_a_produccion pasa*_a_operaciones pasa_a_logistica pasa_a_administracion se_pasa_a_fabrica
      se_entrega_a_operaciones traspaso_a_operaciones traspaso_interno traspaso_a_produccion traspaso_del_pedido entrega_interna
      entregar_el_pedido_internamente pase_interno pase_a_operaciones reunion_de_traspaso reunion_de_arranque arranque_interno
      comunicar_el_pedido_dentro explicar_el_pedido_a produccion_acepta_el_pedido ventas_pasa_a ventas_entrega_a comercial_entrega_a entrega_y_cobro
      entrega_y_pago entregar_y_cobrar entregamos_y_cobramos servir_y_cobrar despacho_y_cobr* entrega_y_factura* entrega_facturacion_y_cobro
      cumplimiento_y_cobro suministro_y_pago cobro_de_la_factura se_entrega_y_se_cobra se_factura_y_se_cobra hasta_cobrar hasta_que_se_cobra
      no_termina_con_la_firma no_acaba_con_la_firma no_termina_en_la_firma la_venta_no_termina etapas_de_la_venta etapas_del_proceso
      etapas_con_el_cliente fases_de_la_venta fases_con_el_cliente fases_del_proceso pasos_de_la_venta el_camino_del_cliente recorrido_del_cliente
      ciclo_de_venta ciclo_completo ciclo_con_el_cliente de_principio_a_fin de_punta_a_punta etapa_por_etapa paso_a_paso_con primera_etapa
      segunda_etapa tercera_etapa cuarta_etapa quinta_etapa ultima_etapa fase_uno fase_dos fase_1 fase_2 fase_3 fase_4 fase_5 etapa_1 etapa_2 etapa_3
      etapa_4 etapa_5 paso_1 paso_2 paso_3 paso_4 paso_5 en_la_siguiente_fase pasa_a_la_siguiente_fase pasa_a_la_etapa y_vuelta_a_empezar
      y_el_ciclo_vuelve despues_de_la_venta_viene luego_viene_la_entrega luego_viene_el_cobro despues_viene_el_pedido tras_el_pedido tras_la_firma
      tras_el_cobro tras_la_entrega despues_del_cobro prospeccion
    `,
    'payment-follow-up': `
      vigila*_el_cobro vigila_los_cobros vigila_que_pague* vigila_que_entre vigila*_los_pagos vigilamos_los_vencimientos controla_el_cobro
      controla_los_cobros controla_los_pagos controla*_los_vencimientos control_de_cobros control_de_pagos control_de_vencimientos
      seguimiento_del_cobro seguimiento_de_cobro* seguimiento_de_los_pagos seguimiento_del_pago seguimiento_de_la_cobranza seguimiento_de_facturas
      responsable_del_cobro responsable_de_cobr* encargad*_de_cobr* encargad*_del_cobro quien_cobra quien_vigila_el quien_controla_el_pago
      quien_controla_los quien_mira_si_pag* quien_mira_que_entre quien_reclama quien_persigue_el_cobro se_ocupa_del_cobro se_ocupa_de_cobrar
      se_encarga_del_cobro se_encarga_de_cobrar se_encarga_de_que_paguen lleva_los_cobros lleva_la_cobranza lleva_el_cobro persigue_las_facturas
      mira_si_ha_entrado comprueba_que_ha_entrado compr*_el_ingreso comprueba_el_pago comprueba_los_cobros comprueba_si_han_pagado
      comprobar_que_ha_entrado comprobar_el_cobro comprobar_el_pago verifi*_el_pago verifica_que_se_pago verifica_el_ingreso verifica_la_transferencia
      verificar_que_pag* se_comprueba_el_cobro se_revisa_el_cobro se_revisan_los_pagos revisa*_los_cobros revisa_los_pagos revisa_los_vencid*
      revisa_las_facturas_pendientes revisar_cobros revisar_pagos_pendientes revision_de_cobros revision_semanal_de_cobros revision_de_vencidos
      revisa_la_cuenta revisa_el_banco mira_el_banco mira*_la_cuenta coteja*_los_pagos concilia_los_pagos conciliacion_de_pagos conciliar_los_cobros
      que_entre_el_dinero que_el_dinero_entre que_entre_la_plata que_haya_entrado que_ha_entrado_todo si_el_dinero_no_entra si_no_ha_entrado
      si_no_entro_el_pago si_no_han_pagado si_no_pagaron si_no_paga_en si_no_se_ha_cobrado si_no_llega_el_pago si_falta_dinero
      si_falta_algo_por_cobrar si_pagan_de_menos si_vence_y_no al_vencer_la_factura al_vencimiento_comprueb* dia_del_vencimiento
      al_dia_siguiente_del_vencimiento dias_despues_del_vencimiento tras_el_vencimiento pasado_el_vencimiento antes_del_vencimiento_llam*
      recordar_el_vencimiento aviso_de_vencimiento recordatorio_de_pago recordatorio_de_cobro primer_recordatorio segundo_recordatorio
      mandar_recordatorio mandamos_un_recordatorio llama_a_contabilidad llama_a_tesoreria llamar_a_cuentas_por_pagar llamar_a_tesoreria_del
      llamar_si_no_paga* llama_si_no_pag* avisa_si_no_pag* avisa_a_ventas_si avisa_al_comercial_si administracion_avisa contabilidad_avisa
      contabilidad_comprueba contabilidad_revisa contabilidad_controla contabilidad_vigila administracion_comprueba administracion_revisa
      administracion_vigila administracion_controla tesoreria_controla finanzas_controla cobranzas_controla cobranza_semanal hasta_el_ultimo_centimo
      hasta_el_ultimo_peso hasta_el_ultimo_euro cobrad*_integr* cobrad*_por_completo cobrad*_en_su_totalidad pagad*_por_completo pago_integro
      cobro_integro cobro_completo facturas_impaga* facturas_vencidas cuentas_por_cobrar cartera_vencida pendiente_de_cobro reclama*_el_pago
      reclamar_la_factura reclamacion_de_impagos
    `,
    'after-sale-support': `
      despues_de_la_entrega tras_la_instalacion despues_de_la_instalacion despues_de_la_compra despues_de_la_venta una_vez_instalad* una_vez_entregad*
      una_vez_en_marcha puesta_en_marcha puesta_a_punto puesta_en_servicio ponemos_en_marcha dejarlo_funcionando dejamos_funcionando
      acompanamos_el_arranque acompanamiento_en_el_arranque acompanamos_en_los_primeros le*_acompanamos_en le_acompanamos_durante
      durante_las_primeras_semanas durante_el_primer_mes los_primeros_dias_de_uso asistencia_tecnica servicio_tecnico soporte_tecnico apoyo_tecnico
      ayuda_tecnica atencion_tecnica posventa postventa servicio_de_mantenimiento contrato_de_mantenimiento mantenimiento_preventivo
      mantenimiento_correctivo mantenimiento_incluid* mantenimiento_anual plan_de_mantenimiento revision_anual revisiones_periodicas revision_a_los
      visita_de_revision visita_de_mantenimiento visita_posterior visita_de_control hacemos_el_mantenimiento nos_encargamos_del_mantenimiento
      repuestos_disponibles repuestos_en_stock piezas_de_repuesto refacciones stock_de_repuestos recambios equipo_de_sustitucion equipo_de_reemplazo
      maquina_de_sustitucion le_prestamos garantia_de en_garantia garantia_cubre cubre_la_garantia repara*_en si_se_averia si_se_descompone
      si_se_rompe si_se_para_la si_algo_falla si_algo_no_funciona si_deja_de_funcionar si_hay_una_averia si_hay_una_incidencia
      si_tiene*_algun_problema_con si_surge_algun_problema una_duda_de_uso en_caso_de_averia en_caso_de_incidencia en_caso_de_falla
      ante_cualquier_incidencia ante_cualquier_falla ante_cualquier_averia para_incidencias para_averias linea_de_soporte linea_de_ayuda
      linea_de_atencion mesa_de_ayuda mesa_de_servicio centro_de_soporte telefono_de_asistencia telefono_de_soporte telefono_de_averias
      telefono_de_guardia numero_de_soporte correo_de_soporte contacto_tecnico contacto_de_soporte contacto_despues_de_la persona_de_contacto_tras
      persona_de_contacto_para su_persona_de_contacto tecnico_asignado tecnico_de_guardia tecnico_de_zona nuestro_tecnico nuestros_tecnicos
      un_tecnico_se_desplaza le_enviamos_un_tecnico le_mandamos_un_tecnico va_un_tecnico atendemos_en_menos_de respondemos_en_menos_de
      tiempo_de_respuesta tiempo_de_reaccion respuesta_en_24 las_24_horas los_siete_dias le*_atiende te_atiende le*_atendera
      quien_atiende_las_incidencias quien_atiende_despues quien_le_ayuda quien_ayuda_despues a_quien_llamar a_quien_llama_el_cliente a_donde_llamar
      capacitacion_incluida capacitamos_a capacitacion_del_personal formacion_incluida formamos_a_su* formacion_del_personal formacion_de_usuarios
      formacion_para_los_operarios curso_de_uso manual_de_uso manuales_y_formacion soporte_remoto ayuda_remota asistencia_remota por_remoto
      actualizaciones_incluidas instalacion_y_formacion instalacion_y_arranque no_le_dejamos_solo no_los_dejamos_solos no_te_dejamos_solo
    `,
    'objection-handling': `
      si_duda* si_titubea si_vacila si_el_cliente_duda si_la_clienta_duda si_nota*_dudas cuando_duda* cuando_el_cliente_duda ante_la_duda_del
      ante_las_dudas ante_una_objecion ante_la_objecion ante_la_resistencia si_se_resiste* si_pone*_pegas si_pone*_peros si_pone_trabas
      si_dice*_que_es_caro si_le*_parece_caro cuando_dice_que_es es_muy_caro es_demasiado_caro nos_parece_caro me_parece_caro esta_muy_caro
      esta_fuera_de_presupuesto no_tenemos_presupuesto si_dice_que_no_tiene si_dicen_ya_tenemos ya_tenemos_proveedor ya_trabajamos_con
      si_ya_tiene_proveedor si_dice_que_ya_tiene lo_tengo_que_pensar tengo_que_pensarlo dejeme_pensarlo dejame_pensarlo lo_vamos_a_pensar
      si_quiere_pensarlo si_pide_tiempo si_necesita_tiempo mandeme_informacion mandeme_un_correo no_es_el_momento_dice ahora_no_es_el_momento
      que_le*_hace_dudar que_te_hace_dudar que_os_hace_dudar que_le*_frena que_te_frena que_os_frena que_lo_frena que_le_detiene que_la_detiene
      que_le*_impide que_te_impide es_lo_que_no_le que_no_le*_convence que_no_te_convence que_no_os_convence que_no_le*_cierra que_no_te_cierra
      le_preocupa_de_la_propuesta que_tendria_que_cambiar_para que_le_falta_para que_te_falta_para que_necesitaria_ver que_necesitaria_para_decidir
      que_hay_detras_de_la que_hay_detras_del comparado_con_que caro_respecto_a_que caro_en_comparacion_con noto_que_duda* noto_que_algo
      noto_cierta_duda veo_que_duda veo_que_tiene_dudas impresion_de_que_duda la_impresion_de_que_algo saca*_la_duda poner_la_duda_sobre
      pon_la_duda_sobre ponerlo_sobre_la_mesa ponlo_sobre_la_mesa poner_las_dudas_sobre lo_diga_en_voz_alta que_diga_lo_que_le hablarlo_abiertamente
      hablar_abiertamente_de_las sin_prisa* no_apur* no_lo_apures no_le_apures no_apresurar no_le_metas_prisa no_meter_prisa no_metas_prisa
      no_lo_presione* no_atosigar no_agobiar darle_tiempo dale_tiempo dele_tiempo tome*_su_tiempo tomate_tu_tiempo tomaos_el_tiempo empezar_con_poco
      empezar_por_poco empezar_en_pequeno empezar_pequeno empezar_con_una_prueba empecemos_con_una_prueba empecemos_con_un empie*_con_un
      propon*_una_prueba propone*_un_piloto ofrece*_una_prueba pedido_de_prueba pedido_pequeno_de_prueba pedido_piloto una_sola_maquina_para_probar
      probar_con_un probar_con_una prueba_pequena prueba_sin_compromiso primero_una_muestra entiendo_su_duda entiendo_tu_duda entiendo_que_dude
      entiendo_que_le_preocupe entiendo_que_le_parezca es_normal_que_dude es_logico_que_dude tiene_razon_en_preguntar otros_clientes_tambien_dudaban
      no_discutir_la no_discutas no_rebat* no_contradecir ponerse_a_la_defensiva respuesta_a_la_objecion objecion_respuesta objeciones_habituales
      objeciones_frecuentes objeciones_tipicas
    `,
    boundaries: `
      no_acepta* no_podemos_aceptar no_puedo_aceptar no_admiti* no_tolera* no_vamos_a_aceptar no_vamos_a_permitir no_permiti* no_estamos_dispuestos_a
      no_estoy_dispuest*_a a_eso_no_estamos eso_no_lo_hacemos eso_no_lo_aceptamos eso_no_lo_haremos eso_no_entra eso_no_se_toca no_es_negociable
      no_se_negocia no_negociamos no_se_discute no_hacemos_descuentos no_damos_descuentos no_regalamos no_rebajamos no_bajamos_el_precio_sin
      no_bajamos_precio_sin no_tocamos_el_precio el_precio_no_se_toca no_trabajamos_gratis no_trabajamos_sin no_empezamos_sin no_entregamos_sin
      no_despachamos_sin no_servimos_sin no_financiamos no_pagamos_por_adelantado no_damos_exclusividad no_hacemos_muestras_gratis
      no_hacemos_trabajo_gratis sin_anticipo_no sin_contrato_no sin_pedido_firmado_no sin_contrapartida_no sin_nada_a_cambio solo_a_cambio_de
      a_cambio_de_un a_cambio_pedimos algo_a_cambio si_cedemos_en si_cedemos_algo si_damos_algo_pedimos cada_concesion toda_concesion las_concesiones
      concesion_maxima descuento_maximo como_maximo_un_descuento hasta_un_descuento_de descuentos_solo_con descuento_solo_si mas_descuento_solo
      hasta_donde_cede* hasta_donde_cedo hasta_donde_llegamos hasta_donde_podemos_llegar hasta_ahi_llegamos hasta_ahi_podemos hasta_aqui_podemos
      de_ahi_no_pasamos de_ahi_no_bajamos mas_alla_no_vamos mas_alla_de_eso_no ahi_ponemos_el_limite ahi_esta_el_limite ahi_paramos poner_limites
      poner_un_limite pon_el_limite marca*_el_limite limites_con_el nuestros_limites linea_roja lineas_rojas lo_que_no_vamos_a que_no_hacemos
      que_no_vamos_a_hacer no_consenti* no_aguantamos gritos_ni_insultos faltas_de_respeto_no ante_insultos ante_gritos_colgamos si_nos_gritan
      si_nos_insultan si_levanta_la_voz si_nos_faltan_al_respeto si_falta_el_respeto paramos_la_reunion interrumpimos_la_conversacion
      se_corta_la_conversacion asi_no_podemos_trabajar asi_no_seguimos en_esas_condiciones_no en_esos_terminos_no con_ese_plazo_no con_ese_precio_no
      a_ese_precio_no por_ese_precio_no en_ese_plazo_no fuera_de_alcance queda_fuera_del_alcance no_incluye no_esta_incluido va_aparte se_cobra_aparte
      se_factura_aparte lo_que_quede_fuera cambios_adicionales_se no_asumimos no_nos_hacemos_cargo_de no_respondemos_por no_cubrimos
      no_firmamos_penalizaciones no_firmamos_clausulas plazo_de_pago_maximo no_mas_de_60_dias no_mas_de_dos_rondas no_cambiamos_las_condiciones
      decirlo_con_calma_y_firmeza decirlo_con_firmeza con_calma_pero_firme amable_pero_firme firmes_pero_amables con_respeto_pero_sin_ceder
      puedo_ofrecerle_esto_pero lo_que_si_puedo_ofrecer lo_que_si_podemos_es eso_no_puedo_pero puedo_llegar_hasta podemos_llegar_como_maximo
    `,
    'rejection-handling': `
      si_dice*_que_no si_nos_dice*_que_no si_te_dice*_que_no si_le_dicen_que_no si_la_respuesta_es_no cuando_dice*_que_no cuando_nos_dicen_que_no
      cuando_te_dicen_que_no cuando_el_cliente_dice_no cuando_la_respuesta_es_no si_es_un_no si_es_que_no si_al_final_es_no si_sale_que_no ante_un_no
      ante_el_no ante_una_negativa ante_un_rechazo ante_la_negativa tras_un_no tras_el_no despues_de_un_no despues_del_no un_no_es_un_no
      un_no_es_una_respuesta un_no_tambien_es un_no_claro_es un_no_a_tiempo no_es_personal no_es_un_fracaso no_es_un_rechazo_a te_lo_tomes_a_mal
      no_lo_tome*_a_mal no_tomar*_a_mal no_te_lo_tomes_como no_tomarlo_como_algo_personal no_tomarselo_como_algo no_lo_tomes_personal no_te_ofendas
      no_ofenderse no_enojarse no_te_enfades no_enfadarse no_te_enojes sin_enfadarse sin_rencor* sin_reproches sin_poner_mala_cara sin_mala_cara
      acept*_el_no aceptar_la_negativa acepta*_la_decision acept*_su_decision acepto_tu_decision respet*_su_decision respeto_tu_decision
      respetamos_vuestra_decision respeta*_la_decision respeta*_el_no encaja*_el_no encajar_un_no encajar_la_negativa recibir_un_no recibir_el_no
      tomar_bien_el_no como_tomar_un_no agrade*_el_no agradece*_la_claridad agradece*_la_franqueza agradece_la_sinceridad gracias_por_la_franqueza
      gracias_por_la_sinceridad gracias_por_ser_clar* gracias_por_decirmelo gracias_por_decirnoslo gracias_por_su_franqueza gracias_por_su_sinceridad
      gracias_por_su_claridad gracias_por_tu_sinceridad gracias_por_tu_franqueza le_agradezco_la_claridad agradezco_que_me_lo_diga*
      le_agradezco_la_franqueza prefiero_un_no_claro preferimos_un_no_claro mejor_un_no_claro no_insist* sin_insistir no_volver_a_insistir
      no_discutir_el_no no_discut*_la_decision no_rebatir_el_no no_contraatacar bajar_el_precio_para_salvar no_intentes_darle_la_vuelta
      no_intentar_convencer no_volver_a_la_carga no_rogar no_ruegues no_suplicar pregunta*_por_que_no pregunt*_el_motivo preguntar_la_razon
      pregunta_una_sola_vez me_permite_preguntar_por_que me_puede_decir_que_peso que_peso_en_la_decision que_podiamos_haber_hecho
      que_podriamos_haber_hecho que_nos_falto que_hizo_que_no que_tendriamos_que_cambiar que_deberiamos_mejorar para_aprender_de_ello aprende*_del_no
      anota*_el_motivo apunta_el_motivo registrar_el_motivo despedirse_bien despedirse_con_buena_cara despidete_bien despidase_cordialmente
      dejar_buena_impresion quedar_bien_aunque irse_con_elegancia retirarse_con_elegancia retirarse_con_dignidad retirarse_a_tiempo
      puedo_volver_a_llamarle preguntar_si_podemos_volver pregunta_si_puedes_volver hoy_no_no_es_nunca no_por_ahora_no perdimos_el_pedido
      si_perdemos_la_oferta si_eligen_a_otro si_se_van_con_otro
    `,
    'complaint-handling': `
      cuando_algo_sale_mal si_algo_sale_mal cuando_algo_falla si_algo_va_mal si_hay_un_error si_hay_una_queja si_hay_una_reclamacion si_hay_un_reclamo
      si_llega_una_queja si_llega_un_reclamo si_llega_una_reclamacion cuando_llega_una_queja cuando_llega_un_reclamo cuando_hay_una_queja
      cuando_reclaman cuando_el_cliente_reclama cuando_reclama_el si_el_cliente_reclama si_el_cliente_se_queja si_un_cliente_se_queja si_se_queja
      si_nos_reclaman ante_una_queja ante_un_reclamo ante_una_reclamacion en_caso_de_queja en_caso_de_reclam* si_nos_equivocamos
      cuando_nos_equivocamos si_metemos_la_pata cuando_metemos_la_pata si_la_culpa_es_nuestra si_el_error_es_nuestro si_el_fallo_es_nuestro
      si_el_error_es_suyo si_fallamos cuando_fallamos si_falla_el_proveedor cuando_falla_el_proveedor si_ellos_se_equivocan primero_los_hechos
      hechos_primero primero_que_paso primero_aclarar_que averigua*_que_paso averigua*_que_ha_pasado averigue_que_ocurrio aclara*_los_hechos
      aclarar_que_paso establecer_los_hechos recoge*_los_hechos reun*_los_hechos reunir_los_datos_antes pide_fotos pedir_fotos pide_el_numero_de
      pedir_el_numero_de_pedido anota*_que_paso anota_que_cuando anota_la_queja anotar_el_reclamo registra*_la_queja registra*_el_reclamo
      registrar_la_reclamacion abrir_una_incidencia abre_una_incidencia acusar_recibo_de_la_queja acusa_recibo_de_la confirmar_la_recepcion_de_la
      que_cuando_y_a_que que_paso_y_cuando que_paso_cuando_y que_paso_a_que escucha*_la_queja escuchar_al_que_reclama sin_buscar_culpables
      no_busca*_culpables sin_echar_la_culpa no_echar_la_culpa no_le_eches_la_culpa sin_senalar_a_nadie sin_excusas sin_poner_excusas
      no_pongas_excusas no_pone*_excusas no_busques_excusas no_justificarse no_te_justifiques recono*_el_error reconocer_lo_nuestro
      reconocer_nuestra_parte reconoce_tu_parte asum*_el_error asumir_nuestra_parte asumir_lo_que_nos_toca asumimos_lo_nuestro admit*_el_error
      admitir_lo_nuestro pedir_disculpas pide_disculpas pida_disculpas disculparse_una_vez propon*_una_solucion proponer_un_arreglo
      ofrece*_una_solucion ofrecer_reparacion solucion_con_fecha solucion_y_plazo dar_un_plazo dar_una_fecha_de decir_para_cuando di_para_cuando
      decir_cuando_estara poner_fecha_al_arreglo prometer_solo_una_fecha comprometerse_con_una_fecha reparar_y_cumplir reparar_el_dano
      arreglarlo_y_avisar arreglar_y_comprobar avisar_antes_de_que llamar_antes_de_que_reclame avisar_al_cliente_enseguida responder_en_el_mismo_dia
      responder_en_24_horas contestar_en_el_dia respuesta_a_la_queja_en plazo_de_respuesta_a_quejas quien_atiende_la_queja quien_responde_al_reclamo
      quien_lleva_el_reclamo responsable_de_la_queja responsable_del_reclamo responsable_de_reclamos cerrar_el_reclamo cerrar_la_queja
      comprobar_que_quedo_contento que_no_vuelva_a_pasar para_que_no_se_repita hechos_responsabilidad_reparacion como_reclamar
      como_presentar_un_reclamo reclamar_con_hechos reclamar_sin_insultar quejas_y_reclamos gestion_de_quejas gestion_de_reclamaciones
      tratamiento_de_quejas atencion_de_reclamos
    `,
    'polite-refusal': `
      lamentamos_comunicarle* lamentamos_informarle* lamentamos_tener_que lamento_comunicarle lamento_informarle lamento_decirle
      lamento_tener_que_decir lamentablemente_no_podemos lamentablemente_no_vamos lamentablemente_no_podremos lamentablemente_no_sera
      desafortunadamente_no_podemos desafortunadamente_no_podremos desgraciadamente_no_podemos por_desgracia_no_podemos sentimos_comunicarle
      sentimos_decirle sentimos_no_poder siento_no_poder siento_decir* siento_tener_que siento_que_no_podamos lo_siento_pero_no lo_sentimos_pero_no
      lo_siento_esta_vez_no muy_a_nuestro_pesar con_mucho_pesar con_pena_le con_todo_respeto_no con_todo_el_respeto no_podemos_aceptar_su
      no_podemos_aceptar_la no_podemos_aceptar_el_pedido no_podemos_atender_su no_podemos_acceder no_nos_es_posible no_me_es_posible
      no_nos_sera_posible no_sera_posible no_va_a_poder_ser no_va_a_ser_posible no_puede_ser_esta_vez no_podremos_atender no_podremos_tomar
      no_podemos_asumir_su no_podemos_tomar_el_encargo no_vamos_a_poder no_voy_a_poder_aceptar no_vamos_a_aceptar_su no_vamos_a_seguir_adelante
      no_seguiremos_adelante_con no_avanzaremos_con no_vamos_a_avanzar no_vamos_a_contratar no_vamos_a_comprar no_vamos_a_presentar
      no_presentaremos_oferta no_presentaremos_propuesta no_participaremos_en no_vamos_a_participar no_cotizaremos no_vamos_a_cotizar
      hemos_decidido_no hemos_decidido_declinar hemos_decidido_rechazar hemos_optado_por_otr* hemos_elegido_a_otr* decidimos_no_aceptar
      decidimos_no_seguir decidimos_no_avanzar optamos_por_otr* elegimos_otra_propuesta nos_decidimos_por_otr* tenemos_que_decir*_que_no
      tengo_que_decir*_que_no debemos_decirle_que_no le_tengo_que_decir_no esta_vez_es_no esta_vez_no_podemos esta_vez_no_sera esta_vez_no_podra_ser
      esta_vez_decimos_que_no en_esta_ocasion_no en_esta_oportunidad_no por_esta_vez_no nuestra_respuesta_es_no la_respuesta_es_no mi_respuesta_es_no
      es_un_no_definitivo declinamos declinar_su_oferta declinar_su_amable declinar_la_invitacion debemos_declinar tenemos_que_declinar
      tengo_que_declinar queremos_declinar agrade*_su_propuesta_pero agradecemos_su_oferta_pero agradecemos_su_interes_pero
      agradecemos_el_interes_pero agradecemos_su_confianza_pero le_agrade*_pero_no te_lo_agradezco_pero se_lo_agrade*_pero gracias_pero_no
      gracias_por_su_oferta_pero gracias_por_pensar_en_nosotros gracias_por_contar_con_nosotros gracias_por_su_interes_pero
      valoramos_su_propuesta_pero valoramos_el_esfuerzo_pero valoramos_su_trabajo_pero apreciamos_su_oferta_pero apreciamos_su_interes_sin_embargo
      no_somos_los_adecuados no_somos_el_proveedor_adecuado no_somos_los_indicados no_somos_la_mejor_opcion no_podriamos_cumplirle
      no_podriamos_hacerlo_bien preferimos_decirlo_ahora preferimos_decirle_que_no prefiero_decirselo_claro prefiero_decir*_que_no
      prefiero_ser_claro_no prefiero_ser_franco_no quiero_ser_claro_no_vamos para_no_hacer*_perder_tiempo no_queremos_hacerle_esperar
      no_queremos_tenerlo_en_espera disculpe_pero_no_podemos disculpa_pero_no me_temo_que_no me_temo_que_tengo_que nos_vemos_obligados_a_declinar
      esper*_que_lo_entienda esperamos_su_comprension espero_que_lo_comprenda espero_que_lo_entiendas confiamos_en_que_lo_entienda sepa*_disculpar
      sepan_comprender le*_deseamos_mucho_exito le_deseamos_suerte declinad* nos_vemos_obligados_a_decir
    `,
    thanks: `
      gracias_por_su_oferta gracias_por_la_oferta gracias_por_tu_oferta gracias_por_vuestra_oferta gracias_por_su_propuesta gracias_por_la_propuesta
      gracias_por_tu_propuesta gracias_por_vuestra_propuesta gracias_por_el_presupuesto gracias_por_su_presupuesto gracias_por_la_cotizacion
      gracias_por_su_cotizacion gracias_por_su_tiempo gracias_por_tu_tiempo gracias_por_vuestro_tiempo gracias_por_el_tiempo gracias_por_el_rato
      gracias_por_dedicar* gracias_por_su_dedicacion gracias_por_la_dedicacion gracias_por_el_trabajo gracias_por_su_trabajo
      gracias_por_todo_el_trabajo gracias_por_el_esfuerzo gracias_por_su_esfuerzo gracias_por_tu_esfuerzo gracias_por_el_esmero gracias_por_tomar*
      gracias_por_haberse_tomado gracias_por_recibir* gracias_por_habernos_recibido gracias_por_atender* gracias_por_la_atencion
      gracias_por_su_atencion gracias_por_la_visita gracias_por_su_visita gracias_por_venir gracias_por_haber_venido gracias_por_acercar*
      gracias_por_la_reunion gracias_por_la_charla gracias_por_la_conversacion gracias_por_la_llamada gracias_por_la_presentacion
      gracias_por_el_encuentro gracias_por_la_muestra gracias_por_las_muestras gracias_por_enviar* gracias_por_mandar* gracias_por_hacernos_llegar
      gracias_por_preparar gracias_por_su_interes gracias_por_tu_interes gracias_por_su_confianza gracias_por_la_confianza
      gracias_por_vuestra_confianza gracias_por_su_paciencia gracias_por_estos_anos gracias_por_todos_estos gracias_por_los_anos
      gracias_por_todo_lo_que gracias_por_lo_que gracias_por_la_colaboracion gracias_por_su_colaboracion gracias_por_la_rapidez
      gracias_por_responder_tan gracias_por_cont* gracias_por_avisar gracias_por_explicar* gracias_por_abrirnos gracias_por_ensenarnos
      gracias_por_mostrarnos gracias_por_el_cafe gracias_de_nuevo_por gracias_otra_vez muchas_gracias_por muchisimas_gracias mil_gracias_por
      ante_todo_gracias antes_que_nada_gracias primero_que_nada_gracias gracias_ante_todo gracias_a_usted_y gracias_a_ti_y gracias_a_todo_su
      gracias_a_su_equipo gracias_al_equipo le*_damos_las_gracias te_damos_las_gracias os_damos_las_gracias le_doy_las_gracias te_doy_las_gracias
      queremos_darle*_las_gracias quiero_darle_las_gracias quiero_darte_las_gracias darle_las_gracias_por dar_las_gracias_por da_las_gracias_por
      de_las_gracias_por demos_las_gracias le*_agradecemos_la le*_agradecemos_el le*_agradecemos_su le*_agradecemos_que le_agradezco_el
      le_agradezco_la le_agradezco_su le_agradezco_que_haya te_agradezco_el te_agradezco_la te_agradezco_que te_agradecemos os_agrade*
      agrade*_su_oferta agradecemos_su_propuesta agrade*_su_tiempo agradec*_el_tiempo agradece*_la_oferta agradecemos_la_propuesta
      agradece*_el_trabajo agradece*_el_esfuerzo agrade*_sinceramente agrade*_mucho agradecemos_de_corazon agradecemos_de_verdad agradecerle*_la
      agradecerle*_el agradecerle_que agradecerle_su se_agradecio_la se_agradecio_el agradecimos_a agradecid*_por estamos_muy_agradecid*
      les_estamos_agradecid* qued*_agradecid* nuestro_agradecimiento mi_agradecimiento con_agradecimiento nuestro_sincero_agradecimiento
      se_nota_el_trabajo sabemos_el_trabajo_que_lleva valoramos_el_tiempo_que
    `,
    'clear-decision': `
      nos_lo_quedamos nos_la_quedamos nos_quedamos_con_su nos_quedamos_con_vuestra nos_quedamos_con_la nos_quedamos_con_nuestro
      nos_quedamos_con_el_proveedor me_quedo_con_la nos_quedamos_donde_estamos segui*_con_el_proveedor segui*_con_nuestro seguimos_con_el_que
      no_cambiamos_de_proveedor acept*_su acept*_la_oferta aceptamos_la_propuesta acept*_el_presupuesto aceptamos_la_cotizacion
      aceptamos_en_los_terminos queda_aceptad* oferta_aceptada presupuesto_aceptado propuesta_aceptada aprobamos_su aprobamos_el_presupuesto
      queda_aprobad* esta_aprobad* confirm*_el_pedido confirmamos_el_encargo confirmamos_la_compra le_confirmo_que_si te_confirmo_que_si
      confirmamos_que_si le*_hacemos_el_pedido os_hacemos_el_pedido les_pasamos_el_pedido adjuntamos_la_orden_de_compra el_pedido_es_suyo
      el_pedido_es_para_ustedes el_pedido_es_vuestro el_trabajo_es_suyo el_contrato_es_suyo la_obra_es_suya el_encargo_es_suyo el_trabajo_es_tuyo
      le*_adjudicamos queda_adjudicad* adjudica*_a es_un_si es_un_no un_si_claro un_no_claro decimos_que_si decimos_que_no le_digo_que_si
      le_digo_que_no te_digo_que_si te_digo_que_no nuestra_respuesta_es_si nuestra_respuesta_es_no la_respuesta_es_si la_respuesta_es_no
      la_respuesta_es_que_no mi_respuesta_es_no decision_si decision_no no_compramos no_compraremos no_vamos_a_comprar no_vamos_a_aceptar
      no_vamos_a_contratar no_renova* no_vamos_a_renovar no_segui*_adelante no_seguiremos_con no_vamos_a_continuar rechazamos_su rechazamos_la
      rechazamos_el queda_rechazad* se_rechaza_la descartamos_su queda_descartad* damos_por_cerrad*_la cuente*_con_nosotros contad_con_nosotros
      no_conteis_con_nosotros trato_hecho adelante_con_el_pedido tiene*_luz_verde tienen_nuestro_visto_bueno damos_el_visto_bueno damos_luz_verde
      seguimos_adelante_con_ustedes seguimos_adelante_con_su queremos_trabajar_con_ustedes vamos_a_trabajar_con_ustedes trabajaremos_con_ustedes
      va_a_ser_que_no finalmente_es_no al_final_no_vamos lo_tomamos tomamos_su_oferta vamos_con_ustedes vamos_con_vosotros vamos_con_otro
      vamos_con_otra nos_decidimos_por nos_hemos_decidido_por me_decidi_por hemos_decidido_aceptar hemos_decidido_no hemos_decidido_que_no
      hemos_decidido_contratar hemos_decidido_comprar hemos_decidido_terminar hemos_decidido_poner_fin decidimos_aceptar decidimos_no
      decidimos_contratar hemos_elegido hemos_optado_por elegimos_a_otro elegimos_su optamos_por_su optamos_por_otro se_lo_damos_a_otro
      se_lo_lleva_otro fue_para_otro ha_sido_para_otro el_contrato_va_a_otro el_pedido_va_para_otro la_decision_es_firme la_decision_es_definitiva
      es_definitivo decision_tomada la_decision_esta_tomada terminamos_el_contrato ponemos_fin ponemos_termino damos_por_terminad* rescindimos_el
      cancelamos_el_contrato
    `,
    'relevant-feedback': `
      nos_gusto_que nos_gusto_mucho nos_gusto_la nos_gusto_el nos_gusto_como nos_gustaron nos_ha_gustado nos_han_gustado no_nos_gusto nos_gusto_menos
      lo_que_nos_gusto lo_que_mas_nos_gusto lo_que_mas_gusto nos_convenci* nos_ha_convencido nos_han_convencido no_nos_acabo_de_convencer
      no_nos_termino_de_convencer no_nos_termino_de_cerrar no_nos_cerr* nos_pareci* nos_ha_parecido nos_impresiono nos_encanto apreciamos_que
      valoramos_que valoramos_mucho_que valoramos_especialmente valoramos_muy_positivamente valoramos_positivamente destacamos lo_mejor_de_su
      lo_mejor_de_la_oferta lo_mejor_fue lo_peor_fue lo_bueno_de_su punto_fuerte_de_su punto_debil_de_su a_favor_de_su a_favor_pesaba en_contra_pesaba
      hablaba_a_su_favor hablaba_en_contra jugo_a_favor jugo_a_su_favor jugo_en_contra jugo_en_su_contra lo_que_inclino inclino_la_balanza
      lo_que_nos_inclino hizo_inclinar la_balanza_se_inclino lo_que_decidio lo_decisivo_fue fue_decisivo fue_determinante lo_que_peso lo_que_mas_peso
      peso_mas_el peso_mas_la pesaron_mas ha_pesado_mas peso_en_contra peso_en_la_decision nos_decidio el_motivo_es_el el_motivo_fue
      el_motivo_de_nuestra la_razon_es_que la_razon_fue la_razon_de_nuestra la_razon_principal el_motivo_principal verdad_es_que_el_precio
      para_serle_sincer* para_serte_sincer* para_ser_sincer* para_ser_franc* siendo_sincer* le_cuento_por_que te_cuento_por_que le*_explicamos_por_que
      le_explico_por_que queremos_que_sepa_por_que por_que_no_elegimos por_que_no_aceptamos por_que_elegimos por_que_decidimos por_que_dijimos_que_no
      por_que_no_fue nos_decidimos_por_el_otro la_otra_oferta_era la_otra_propuesta_era la_otra_oferta_incluia otro_proveedor_ofrec*
      otra_oferta_nos_daba el_competidor_ofrecia era_mas_barat*_que era_mas_car*_que quedo_por_encima_de estaba_por_encima_de
      supera*_nuestro_presupuesto se_salia_de_nuestro exced*_nuestro se_nos_va_de_presupuesto el_precio_fue el_precio_era_alto el_precio_no_fue
      no_fue_el_precio no_fue_por_el_precio no_fue_por_la_calidad no_es_por_el_precio el_plazo_era_demasiado el_plazo_de_entrega_no no_nos_servia_el
      no_encajaba_con no_encaja_con_nuestr* no_se_ajusta*_a no_cubria no_cubre_nuestr* echamos_de_menos echamos_en_falta nos_falt* le_faltaba
      faltaba_en_su_oferta hubieramos_querido hubieramos_preferido habriamos_preferido se_entendia_bien se_entendia_mal no_qued*_claro
      muy_bien_presentad* bien_preparad* oferta_muy_completa la_oferta_era_clara su_oferta_era_la su_propuesta_era_la su_oferta_fue_la
      se_nota_que_conoc* se_notaba_que contesto_muy_rapido respondieron_rapido tardaron_mucho_en_responder no_respondieron_a no_contestaron_a_la
      en_lo_tecnico_estaba en_precio_estaban
    `,
    'open-door': `
      la_puerta nuestra_puerta nuestras_puertas puertas_abiertas puerta_abierta dejamos_abierta_la quedan_las_puertas vuelva_a_llamar*
      vuelvanos_a_llamar vuelv*_a_llamarnos vuelv*_a_escribirnos vuelva_a_contactarnos vuelvan_a_presentarse vuelva*_a_ofrecernos vuelva*_a_enviarnos
      vuelva_cuando_quiera vuelva_a_preguntarnos llam*_cuando llamenos_si_cambia llam*_de_nuevo escrib*_cuando avis*_si_cambia avisenos_cuando_tenga
      si_algo_cambia si_cambia_algo si_cambia_la_situacion si_cambian_las_cosas si_las_cosas_cambian si_cambia_de_opinion si_cambia*_de_idea
      si_mas_adelante si_en_el_futuro si_en_un_futuro si_algun_dia si_alguna_vez_necesit* si_vuelve*_a_necesitar si_vuelve_a_surgir si_surge_algo
      si_surge_otra_ocasion si_manana_necesita cuando_llegue_el_momento cuando_sea_el_momento cuando_le_haga_falta cuando_cambie_la_situacion
      cuando_cambien_las_cosas cuando_tengan_un cuando_tenga_algo_nuevo cuando_abran_presupuesto cuando_venza_el_contrato
      cuando_termine_el_contrato_actual en_otra_ocasion en_otra_oportunidad en_otro_momento en_una_proxima_ocasion en_una_proxima_oportunidad
      en_una_futura_ocasion para_otra_ocasion para_otra_vez para_otra_oportunidad para_la_proxima_vez para_futuros_proyectos para_proyectos_futuros
      en_futuros_proyectos en_proximos_proyectos en_proyectos_futuros en_el_futuro_podamos en_un_futuro_podamos mas_adelante_podamos mas_adelante_si
      podamos_trabajar_juntos podamos_volver_a_trabajar podamos_colaborar_mas podamos_coincidir poder_colaborar_en_el_futuro poder_trabajar_juntos_mas
      volver_a_trabajar_con volver_a_trabajar_juntos volver_a_colaborar volveremos_a_hablar volvamos_a_hablar volve*_a_hablar_en
      retom*_la_conversacion retomarlo_mas_adelante retomar_el_tema lo_retomamos_en lo_vemos_mas_adelante volver_a_verlo_en me_permite_volver_a
      le_importa_si_vuelvo puedo_llamarle_en_unos puedo_llamarte_mas_adelante le_llamo_en_unos_meses dentro_de_unos_meses el_ano_que_viene_volv*
      en_la_proxima_licitacion en_la_proxima_convocatoria en_el_proximo_concurso en_la_proxima_compra los_invitaremos_a_la le_invitaremos_de_nuevo
      le_invitaremos_a_la le*_volveremos_a_pedir le_volveremos_a_consultar le*_tendremos_en_cuenta los_tendremos_en_cuenta te_tendremos_en_cuenta
      os_tendremos_en_cuenta lo_tendremos_presente los_tendremos_presentes le_tendremos_presente guard*_su* guardamos_tus_datos
      guardamos_vuestros_datos conservamos_sus_datos conservamos_su_contacto nos_quedamos_con_su_contacto nos_quedamos_con_sus_datos
      me_quedo_con_su_tarjeta segui*_en_contacto sigamos_en_contacto manten*_el_contacto quedamos_en_contacto estamos_en_contacto no_perd*_el_contacto
      sin_cerrar_puertas no_quemar_puentes no_es_un_adios no_es_un_nunca hasta_otra_ocasion hasta_la_proxima ojala_podamos ojala_mas_adelante
      ojala_en_otra esperamos_poder_trabajar esperamos_poder_colaborar esperamos_volver_a esperamos_coincidir nos_encantaria_volver_a
      nos_gustaria_volver_a con_gusto_volver* sera*_bienvenid* aqui_estaremos aqui_nos_tiene* aqui_tiene_su_casa
    `,
    'closing-terms': `
      pone*_fin_a_la ponemos_fin_al poner_fin_al_contrato pone*_termino_a damos_por_terminad* damos_por_finalizad* damos_por_concluid*
      dar_por_terminad* dar_por_finalizad* queda_terminad* queda_rescindid* queda_resuelto queda_sin_efecto_el rescindimos rescindir_el_contrato
      rescision_del_contrato resolucion_del_contrato resolve*_el_contrato cancelamos_el_contrato cancelacion_del_contrato termin*_del_contrato
      terminacion_anticipada fin_del_contrato fin_de_la_colaboracion fin_de_la_relacion fin_de_contrato baja_del_servicio damos_de_baja
      dejamos_de_trabajar dejaremos_de_trabajar dejaremos_de_comprar dejamos_de_comprar dejaremos_de_suministrar dejaremos_de_prestar
      dejaremos_de_servir no_renova*_el no_vamos_a_renovar no_se_renovara no_se_prorroga* no_prorroga* no_renovacion_del termina_el_dia termina_el_31
      termina_el_30 termina_con_fecha terminara_el finaliza_el_dia finalizara_el finaliza_con_fecha conclu*_el acaba_el_dia vence_el_contrato
      con_efecto*_al con_efecto_desde con_efectos_a_partir con_fecha_de_efecto surte_efecto* efectiv*_a_partir_del a_contar_del_dia ultimo_dia_de
      fecha_de_termin* fecha_de_finalizacion fecha_de_cierre_de_la hasta_esa_fecha_seguiremos hasta_esa_fecha_se hasta_esa_fecha_cumpl*
      hasta_entonces_segui* hasta_el_ultimo_dia con_preaviso con_el_preaviso preaviso_de preaviso_contractual plazo_de_preaviso aviso_previo_de
      respeta*_el_preaviso cumplimos_el_preaviso conforme_a_la_clausula conforme_al_contrato tal_como_preve_el_contrato pedidos_en_curso
      pedidos_abiertos pedidos_pendientes pedidos_ya_confirmados ordenes_pendientes ordenes_de_compra_pendientes los_pedidos_confirmados_se
      lo_que_esta_pedido lo_ya_pedido lo_que_quede_pendiente trabajos_en_curso entregas_pendientes ultima_entrega ultimo_pedido ultima_recogida
      ultima_factura ultimo_pago factura_final factura_de_cierre pago_final liquidacion_final liquidacion_de_saldos liquidaremos liquidar_las_facturas
      saldo_pendiente_se saldaremos saldamos_las_facturas pagaremos_las_facturas_pendientes pagaremos_todo_lo se_paga_lo_pendiente
      las_facturas_pendientes_se cerramos_cuentas cierre_de_cuentas devolucion_de_la_fianza devolucion_del_deposito devolvemos_las_llaves
      devolucion_de_material devolucion_de_equipos devolucion_de_los_moldes le_devolveremos_sus retiraremos_los_equipos recogeremos_nuestr*
      entrega_de_documentacion entrega_de_la_documentacion entregaremos_la_documentacion entregamos_todos_los_datos traspaso_al_nuevo
      traspaso_a_otro_proveedor traspaso_de_datos traspaso_ordenado entrega_al_nuevo_proveedor pasar_la_documentacion_al transicion_ordenada
      periodo_de_transicion cierre_ordenado traspaso_hasta_el datos_se_borra* borraremos_sus_datos accesos_se_cierran se_cierran_los_accesos
      garantia_sigue_vigente siguen_vigentes la_confidencialidad_sigue sigue_vigente_hasta condiciones_de_salida condiciones_de_cierre
    `,
    'complaint-facts': `
      lleg*_con lleg*_tarde lleg*_rot* lleg*_danad* lleg*_mojad* lleg*_golpead* llego_abiert* llego_incomplet* lleg*_equivocad* lleg*_sin
      llego_un_dia_despues el_pedido_llego el_camion_llego la_mercaderia_llego no_lleg* no_ha_llegado no_han_llegado nunca_llego sigue_sin_llegar
      no_se_entrego no_entregaron se_entrego_tarde se_entregaron_solo se_entrego_con entrega*_con_retraso entregamos_tarde entrega_prevista_el
      entrega_acordada_para estaba_previst*_para estaba_acordado_para la_fecha_acordada_era con_*_dias_de_retraso con_dias_de_retraso dias_de_atraso
      recibi*_solo recibi*_menos recibimos_una_factura hemos_recibido_la_factura faltan_*_cajas faltaban faltaron faltaba_un faltaba_una faltan_piezas
      en_lugar_de_las en_vez_de_las en_vez_del_modelo de_las_cuales estaba*_rot* estaba*_danad* estaba*_defectuos* estaban_vencid* estaban_caducad*
      venia*_rot* venia_abiert* venian_sin vino_mal vino_con vinieron_con vino_sin sali*_mal salieron_defectuos* unidades_defectuosas unidades_danadas
      cajas_danadas cajas_rotas dejo_de_funcionar dejaron_de_funcionar se_paro_la se_averi* se_rompi* se_descompuso se_cayo_el_sistema no_enciende
      no_arranca no_funciona_desde desde_el_dia nos_facturaron nos_cobraron nos_han_cobrado nos_han_facturado le_facturamos le_cobramos_de_mas
      se_facturo_de_mas se_facturo_dos_veces se_cobro_dos_veces cobrado_dos_veces facturado_dos_veces factura_duplicada en_la_factura_figura
      en_la_factura_aparece la_factura_indica la_factura_no_coincide la_factura_no_corresponde no_coincide_con_el_pedido no_coincide_con_la_oferta
      no_corresponde_a_lo_pedido no_corresponde_al_pedido no_es_lo_que_pedimos no_es_lo_pedido pedimos_*_y_recibimos pedimos_y_llegaron
      se_pidieron_y_llegaron habiamos_pedido habiamos_acordado se_habia_acordado nos_habian_confirmado pedido_numero pedido_nro albaran_numero
      albaran_nro remito_numero remito_nro factura_nro lote_numero entrega_del_dia entrega_del_lunes pedido_del_dia al_abrir_las_cajas
      al_abrir_los_bultos al_desembalar al_descargar al_revisar_la_mercancia al_recibir_la_mercancia detectamos_que constatamos_que
      nos_dimos_cuenta_de_que nadie_se_presento no_se_presento_nadie el_tecnico_no_vino no_vino_el_tecnico no_aparecio que_paso_a_que_pedido
      que_paso_y_cuando hechos_pedido_fecha lo_que_paso_fue esto_fue_lo_que lo_ocurrido_es
    `,
    responsibility: `
      la_culpa_es_nuestra la_culpa_fue_nuestra la_culpa_es_mia la_culpa_fue_mia es_culpa_mia fue_culpa_mia por_nuestra_culpa por_mi_culpa
      culpa_nuestra el_error_es_nuestro el_error_fue_nuestro el_error_es_mio el_error_fue_mio error_nuestro error_mio por_un_descuido_mio
      fallo_nuestro falla_nuestra el_fallo_es_nuestro el_fallo_fue_nuestro la_falla_fue_nuestra descuido_nuestro nos_equivocamos nos_hemos_equivocado
      me_equivoque me_he_equivocado fallamos te_falle le_falle hemos_fallado no_cumplimos no_cumpli no_hemos_cumplido no_estuvimos_a_la_altura
      hemos_estado_a_la_altura no_lo_hicimos_bien no_lo_hemos_hecho_bien lo_hemos_hecho_mal lo_hice_mal hicimos_mal meti*_la_pata la_pata_la_metimos
      asumimos_nuestr* asum*_la asum*_el_error asumimos_toda asum*_que_fue asumo_mi asumir_nuestra_parte nos_hacemos_responsables
      nos_hacemos_cargo_del_error nos_hacemos_cargo_de_nuestra me_hago_responsable me_hago_cargo_del_error somos_responsables_de
      somos_los_responsables la_responsabilidad_es_nuestra la_responsabilidad_es_mia es_nuestra_responsabilidad bajo_nuestra_responsabilidad
      respondemos_de_ello respond*_por_ello recono*_que reconocemos_nuestr* recono*_el_error reconocemos_el_fallo reconozco_mi admit*_que
      admitimos_nuestro admitimos_el_error admito_mi_error lo_recono* sin_excusa* no_hay_excusa no_tenemos_excusa no_tengo_excusa no_tiene_excusa
      no_buscamos_excusas no_ponemos_excusas no_voy_a_poner_excusas no_vamos_a_poner_excusas no_queremos_excusarnos no_fue_culpa_suya no_es_culpa_suya
      no_es_culpa_vuestra ustedes_no_tienen_la_culpa usted_no_tiene_la_culpa no_tiene_usted_ninguna_culpa no_fue_el_transportista
      no_es_culpa_del_transportista tiene_usted_razon tiene*_toda_la_razon tene*_toda_la_razon tienen_razon_en tiene_razon_al tiene_razon_en_reclamar
      su_queja_esta_justificada su_reclamo_es_justo su_reclamacion_es_justa debi*_haber debi*_avisar* deberiamos_haber teniamos_que_haber
      tendria*_que_haber deberia_haber_avisado no_debio_pasar no_debio_ocurrir no_tenia_que_haber_pasado no_deberia_haber_pasado
      no_deberia_haber_ocurrido no_revisamos no_revise no_comprobamos no_controlamos no_verificamos no_avisamos no_le*_avisamos no_le_avise
      no_lo_revise se_nos_paso se_me_paso se_nos_olvido se_me_olvido me_olvide_de olvidamos confundimos confundi_los pusimos_mal apuntamos_mal
      cargamos_mal anotamos_mal calculamos_mal enviamos_por_error mandamos_por_error nos_retrasamos tardamos_demasiado de_nuestra_parte_fallo
      por_nuestra_parte_fallo nuestra_parte_de_culpa mi_parte_de_culpa parte_de_la_culpa_es lo_que_nos_toca lo_que_nos_corresponde_asumir
    `,
    remedy: `
      le*_reponemos te_reponemos os_reponemos repondremos repon*_las reposicion_de reposicion_sin_costo reposicion_sin_cargo reposicion_gratuita
      le*_reemplazamos reemplazamos_las reemplazaremos reemplazo_sin reemplazo_gratuito le*_cambiamos te_cambiamos os_cambiamos cambio_sin_cost*
      le_sustituimos sustituimos_las sustituiremos sustituir_las_piezas le*_enviamos_otr* le*_mandamos_otr* te_mandamos_otr* enviaremos_las_que_faltan
      envi*_lo_que_falta enviamos_las_faltantes completamos_el_pedido entregaremos_lo_que_falta envien*_las_que_faltan que_nos_envien_las
      que_nos_manden_las que_nos_reponga* que_nos_cambien que_nos_reemplacen que_nos_devuelvan que_nos_abonen que_nos_descuenten que_corrijan_la
      que_lo_reparen que_lo_arreglen que_vengan_a_reparar pedimos_la_reposicion pedimos_que_repongan pedimos_el_reemplazo pedimos_el_abono
      pedimos_la_devolucion pedimos_una_nota_de solicitamos_la_reposicion solicitamos_el_reemplazo solicitamos_el_cambio solicitamos_el_abono
      solicitamos_la_devolucion solicitamos_la_correccion solicitamos_una_nota solicitamos_que_nos_envi* les_pedimos_que_nos_envi*
      le*_pedimos_que_repong* le*_pedimos_que_corrij* le_pedimos_que_nos_abon* rogamos_nos_envien rogamos_nos_repongan esperamos_la_reposicion
      esperamos_el_reemplazo exigimos_la_reposicion corrija*_la_factura retir*_la_mercancia corregi*_la_factura factura_corregida
      factura_rectificativa anulamos_la_factura anulacion_de_la_factura nota_de_credito nota_de_abono abono_de_la abono_por_el le*_abona* os_abonamos
      te_abonamos abonaremos_la_diferencia le*_devolvemos_el te_devolvemos_el devolvemos_el_dinero devolveremos_el_importe devolveremos_lo_cobrado
      devolucion_del_importe le_reintegramos reintegramos_el reembolso_de reembolsamos reembolsaremos le*_descontamos te_descontamos descontamos_de_la
      descontaremos_de le*_hacemos_un_descuento descuento_por_las_molestias como_compensacion le*_compensamos os_compensamos compensaremos
      para_compensar no_le_cobramos_el no_les_cobramos no_facturaremos no_les_facturaremos sin_cost*_para_usted corre*_por_nuestra_cuenta
      va_por_nuestra_cuenta por_cuenta_nuestra pagamos_nosotros_el asumimos_el_cost* asumimos_los_gastos asumimos_el_transporte cubrimos_los_gastos
      nos_hacemos_cargo_del_costo hacemos_cargo_de_los_gastos lo_arregla* lo_repara* reparamos_sin reparacion_gratuita reparacion_sin_costo
      lo_repetimos_sin repetimos_el_trabajo rehacemos_el rehacer_el_trabajo el_tecnico_va_el el_tecnico_pasara retiramos_las_danadas
      recogemos_las_defectuosas pasamos_a_recoger solucion_propuesta reparacion_propuesta lo_que_ofrecemos_para_arreglar como_lo_vamos_a_arreglar
      para_remediarlo para_solucionarlo le_proponemos_como_solucion quedara_resuelto estara_resuelto estara_reparad* estara_arreglad* estara_corregid*
      lo_tendra_resuelto
    `,
  },
  meanings: `
    able not: incompe*
    about: acerca aproxi* respec* sobre
    above: encima
    absent: ause*
    abstain: abstenc*
    abuse: abus*
    accent: acen* tild*
    accept: acep* acept* acepta*
    accept do!: acepte acepten
    accept we: aceptamos aceptaremos
    accept you: aceptes
    access: acce* accesibi*
    accident: accid* siniestro
    accompany: acomp* acompañ*
    according: según
    account: acco* contabi* contabl* cuenta cuentas
    account extract: extracto
    account office: gestorí*
    accountant: contadora
    accuse: acusa*
    achieve: logr*
    acid: ácid*
    act: accio* acció* acto actúa
    active: activa activo activo*
    activity: activi*
    adapt: adap*
    add: add adend* adicional agre* añad*
    add do!: añada
    address: direcc* dirij* domic* domicil*
    address i: dirijo
    adjective: adjet*
    adjust: afin* ajus* ajust* reaju*
    adjust we: ajustamos
    admit: admis* admitió
    advance: adelanta adelanta* adelanto antela* antem* anticipa* avan*
    advance pay: anticipo anticipo*
    advantage: ventaj*
    advertise: publici*
    advertise company: anuncian*
    advice: acons* asesor asesora asesorí* consejo
    adviser: asesore*
    affect: afecta afecta* afectó
    after: despu* poster* tras
    afternoon: tardes
    against: contra
    age: antigüe* edad
    agency: agenc*
    agent: agent*
    agree: acordad* acordam* acordar acordó acuerda acuerdan acuerde acuerdo acuerdo* apalab* asen* confo* conform* conveni* pact*
    agree we: acordamos
    air: aire
    airline: aerol*
    airport: aeropu*
    alarm: alarm*
    album: álbu*
    alcohol: alco*
    all: toda todas todo todo*
    all agree: unanim*
    allergy: alerg* alérg*
    allow: admite admite* admitid* admitim* admitir admitir* autoric* autoriz* consie* permi* permí*
    allow do!: autorice
    allow i: permito
    allow i do!: permítame
    allow we: admitimos
    ally: alia*
    almond: almen*
    almost: casi
    alone: sola solas solit* solos
    alphabet: alfabé*
    already: ya
    also: adem* amén asimi* igualm* otrosí tambi*
    also not: tamp*
    alternative: alterna*
    although: aunq*
    aluminium: alumi*
    always: siemp*
    amber: ámbar
    ambulance: ambula*
    ammunition: munició*
    amount: cantid* importe importe* monto
    analysis: anal* análi*
    anchor: anclajes
    and: e y
    anesthesia: anest*
    angry: enfa* enoj* molesto
    animal: animal animal* tlacu*
    anniversary: anivers*
    announce: anuncia anunciad* anunciar anuncie anuncio anuncio*
    answer: contesta contestac* contestado contestam* contestan contestar contestar* conteste* contesté* contestó contéstal* rebat* reply respond* respu*
    answer device: contestador
    answer do!: conteste contesten contéstale responda respondan
    answer i: respondo
    answer i do!: contestame
    answer we: contestamos contestaremos respondemos
    answer you: contestas contestes contestéis respondas
    any: cualq*
    apart: aparte
    app: aplicacione* app
    appear: aparec* aparez* figurab* figure
    applause: aplau*
    apple: manza*
    apply: aplica aplicab* aplicación aplicam* aplicó apliq*
    apply we: aplicamos
    appointment: cita citas
    approach: abord*
    approach i: acerco
    approve: aprob* apru* homolog* validac* validar visa*
    april: abril
    apron: mandi*
    aquarium: acua*
    arch: arco*
    architect: arquit*
    area: recin* zona zona* área área*
    argument: argum*
    arise: surg*
    arm: braz*
    army: ejércit*
    arrive: lleg*
    arrive we: llegamos
    art: arte artes
    article: artículo
    artificial: artifi*
    ask: consulta consulta* inda* pedidas pedil* pedim* pedir pedir* pedis* pedía petic* pida* pide pide* pidi* pregu* pregunt* pregún* pída* píde* reque* roga* rueg* solic* solici*
    ask do!: consulte pedile pida pidan preguntad preguntadle pregunte pregunten pregúntale pregúntalo pregúntele pregúntenle pídale pídanle pídele
    ask i: consulto pedí pido ruego solicito
    ask we: pedimos pediremos pidamos preguntamos rogamos solicitamos
    ask you: pedirte pediste pedís pidas preguntes preguntáis
    assemble: armado armam* arman arman* armo
    assemble we: armamos
    assembly: asamb*
    assign: asig* asign*
    assign we: asignamos
    association: asociac* cofra*
    at: at
    attach: adjun* anex*
    attach do!: adjunte
    attach we: adjuntamos
    attack: asal* atac* ataq*
    attend: acud* acudi* asiste asistent* atenderm* atendie*
    attend i: atenderme
    attend we: acudimos
    attention: atenc* atento atento*
    attic: alti*
    attitude: actit*
    auction: remate subas*
    audience: audie*
    audio: audios
    audio video: audiovi*
    audit: auditor auditoría auditoría*
    auditor: intervent*
    august: agos*
    aunt: tía
    author: autor autora
    authority: autorid*
    automatic: automá*
    autumn: otoñ*
    available: disponi* disposi*
    average: promed*
    avocado: aguac* palt*
    avoid: evit*
    avoid we: evitamos
    award: adjudica adjudicac* adjudicad* adjudicar adjudicó
    awning: told*
    axis: eje ejes
    baby: bebe
    back: atrás espal* lomo retroac*
    back room: trasti*
    backup: bkp
    bad: fata* mal mala mala* malo malo*
    bad work: chapuz*
    bad worker: chapuc*
    badge: badg* insig*
    bag: bolsa bolsa* bolsit* ensac* moch* saco saco*
    bake: hornadas horne*
    baker: panadera panadero
    bakery: panaderí* panific*
    balance: balanc* saldo saldo*
    ball: balo* bola pelot*
    band: banda
    bandage: gasa*
    bank: banc*
    bar: bar bare* barra barras
    barrel: barric* barril barril* bido* bidó* tambos
    barrier: barrer*
    base: base base*
    basic: bási*
    basket: cest* papeleras
    batch: hornada lote lotes tand*
    bath: baño baño*
    battery: bate* pila pilas
    be: era erai* eran es estaba estaba* estam* estar estar* estuv* estába* están estén fue fueran fuero* hay hubo sea sean ser será será* sería sería* sido siend* somo* son éram*
    be i: estaré estoy estuve soy
    be we: estamos estaremos estaríamos estuvimos estábamos somos éramos
    be you: erais eres sois sos
    beach: playa playa*
    beam: viga viga*
    bear: soporta tolera
    bearing: buje* rodami*
    beat: batir late
    beautiful: bell* bonito precioso
    beauty: estét*
    because: debid* porq*
    become: volvers*
    bed: cama camas
    bee: abej*
    bee farmer: apicu* apicult*
    bee house: colme*
    beer: caña cervez*
    beer house: cervecerí*
    beer plant: cervecera
    before: ante antes dela* previa previo
    begin: arran* comienz* empec* empez* empi* inic* onboar* partir principi*
    begin again: reini*
    begin do!: empiece empiecen
    begin i: arranco empecé empiezo
    begin we: arrancamos empecemos empezamos
    behave: porto
    behind: detr*
    belgian: belg*
    believe: cree cree*
    believe i: creo
    believe we: creemos
    bell: timbre
    belong: corresponda corresponde correspondiente perte*
    belt: cintu* correa
    bend: agac* agach* dobla dobla* incli* tuerce tuerce*
    bend we: agachamos
    benefit: provec*
    berry: aránd*
    bet: apue*
    better: mejor mejore*
    between: entre
    bicycle: bici bicicl* bicis cicli*
    bicycle workshop: bicita*
    bid: puja
    bidder: licitad* licitan* ofere* ofertan*
    big: gran grand* mayor mayore*
    bilingual: bilin*
    bind: encuader*
    bird: aves perdiz pája* vencej*
    bird farm: avíc*
    birth: nació
    birthday: cumplea*
    biscuit: gallet*
    bite: muerd* pican
    black: negra negro
    blame: reproc*
    blanket: manta manta*
    bleach: lejí*
    blind: cieg*
    block: bloq* bloqu* cuadras taco traba
    blog: blog
    blond: güera rubi*
    blood: sang*
    blow: sopl*
    blue: azul blue celes*
    board: bordo directiva directori* listón patronat* piza* tabler* tabló*
    boast: presum*
    boat: barca bote kaya* lanc*
    body: cuerp*
    boil: herv*
    boiler: calde*
    bold: negri*
    bone: hueso
    bonus: bono bonu*
    book: libro libro*
    book shop: librer*
    booklet: carti* cuaderni*
    boot: botas
    border: front*
    bore: abur*
    boss: jefa jefat* jefe jefe* patrona patrón
    both: ambas ambo* mutuo
    bottle: botel* embotellado frasc*
    bottle machine: embotellador*
    bounce: rebo*
    bow: revere*
    box: box caja caja* casil* recua*
    boy: cabro* chico chico* muchac* pibe
    bracket: corche*
    brake: frena freno* frenó
    branch: filia* rama rama* ramo sucur*
    brand: marca marcas
    bread: bolle* pan panes
    break: paus* quieb* reces* romp* rompi* rota rotas roto rotur* rupt*
    breakfast: desay*
    breathe: respi*
    breathe do!: respire
    brick: ladri*
    brick work: albañiler*
    bride: novia
    bridge: bridg* puen*
    brief: brief*
    bring: aporta aportam* aportar aporte* trae trae* traig* trajo traía traía* traíd*
    bring do!: traiga traigan
    bring i: traigo
    bring we: aportamos traemos traernos
    brochure: broch* folle*
    broker: corredor
    brother: cuñado hermano hermano*
    browser: naveg*
    bucket: balde cube* cubo*
    budget: presupu*
    bug: bug
    build: buil* obra obras
    build company: constructora constructora*
    build engineer: aparej*
    builder: albañil albañiles constructor
    building: edifi*
    bulk: grane*
    bull: toro
    buoy: boya*
    burger: hamburg*
    burn: quema quemada quemam* quemar quemó
    burn we: quemamos
    burner: quemado*
    bury: entier*
    bus: autob* bus buse* ómni*
    business: negocio negocio*
    busy: liad* ocup* ocupa*
    but: pero pero* sino
    butler: mayord*
    butterfly: marip*
    button: botó*
    buy: adquisic* compra comprada comprada* comprado compram* compran compran* comprar comprar* compras comprem* compró
    buy again: recomp*
    buy do!: compre compren
    buy we: compramos compraremos compremos
    buy you: comprarte
    buyer: adquir* comprador comprador*
    by: mediant* por
    cabin: cabañ* cabi* case*
    cabinet: armar*
    cable: cabl*
    cache: cach*
    cage: jaul*
    cake: alfaj* bizco* churr* paste* queq* torta
    calculate: calcula calculado calculam* cálculo
    calculate again: recalc*
    calculate device: calculador*
    calculate do!: calcule
    calculate we: calculamos
    calendar: calend*
    calf: terne*
    calibrate: calibra*
    calibrate again: recali*
    call: call convoca convocat* convocó llam* llama* llám*
    call do!: llame llamen llámalo llámame llámeme llámenos
    call i: llamaré llamo
    call we: llamamos llamaremos llamemos
    call you: llamas llames
    calm: calm* tranqui tranqui*
    camera: cámara cámara*
    campaign: campa*
    can: capaz lata lata* podam* podem* poder podi* podr* podrí* podéi* podí* pudi* pudo pued*
    can factory: conserve*
    can i: pude puedo
    can we: podamos podemos podremos podríamos podíamos pudimos
    can you: podrías podéis podés puedas puedes
    canary: canar*
    cancel: anul* cance* cancela*
    cancel we: cancelamos
    candidate: candi* candid*
    candle: vela vela*
    canteen: cantin*
    canvas: lona lona*
    cap: gorr*
    capacity: capacid*
    capital: capital
    capital letter: mayúsc*
    captain: capitán
    capture: captura capturas
    car: auto carro carro* coche coches
    car dealer: concesionario
    car industry: automo*
    card: creden* tarj*
    cardboard: cartó*
    care: cuid*
    care we: cuidamos
    career: carreras
    careless: descui*
    carpenter: carpin*
    carpet: alfom* moqu*
    carrier: transporti*
    carrot: zanah*
    carry: ejecutam* llev* lleva* llév*
    carry do!: llevad lleve lleven llévese
    carry i: llevo
    carry out: ejecuc* ejecuta ejecutar
    carry we: ejecutamos llevamos llevemos
    carry you: llevarte llevas
    cart: carreti* carrit*
    case: carc* caso caso* estuch* maletí*
    cash: contado efecti*
    cash count: arque*
    cashier: caje*
    cast: elen*
    castle: castil*
    cat: gato gato*
    catalan: catalá*
    catalog: catálo*
    catch: captam* captar capturar pill*
    catch we: captamos
    category: categ*
    cattle: ganadera ganadero ganado
    cattle farmer: ganaderos
    cause: caus*
    celiac: celía*
    cell: celd*
    cellar: bode* sóta*
    cement: cemento
    cement plant: cemente*
    cent: centa* céntimo céntimo*
    center: centro centro*
    centimeter: centíme* cm
    central: central centrale*
    centrifuge: centrífugas
    century: sigl*
    ceremony: cerem*
    certain: certe*
    certificate: certificac* certificad* certificar
    certify: certifica
    chain: cade*
    chair: butaca presid* sill*
    champion: campe*
    chance: casual*
    change: camb* cambi* cambia* modifica*
    change do!: cambiad cambie cambien
    change we: cambiamos cambiaremos
    channel: canal canale*
    chapel: capil*
    chapter: capítu*
    character: caract* carác*
    charge: cargo cargo* cobra cobra* cobren cobro cobro*
    charge we: cobramos
    chart: flowc*
    chat: chat
    cheap: abara* barat* econó*
    cheat: enga* engañ* estafa
    cheat person: chan* estafad* trampo*
    check: chec* cheq* comprobac* comprobad* comprobar comprobar* comprobó compru* jaqu* repas* revisa revisa* revise* revisi* verif* verifi*
    check do!: compruebe revise revisen
    check i: reviso
    check we: repasamos revisamos revisaremos
    cheese: cuaj* quesería queso queso*
    cheese plant: queserías
    cheese worker: quesero*
    chemical: amoni* clor* quím* react*
    cherry tree: cerez*
    chess: ajed*
    chest: pech*
    chicken: poll*
    child: crío* infan* niña niño niño*
    child doctor: pediat*
    chimney: chime*
    china: china
    chinese: chino
    chip: chip
    choir: coro
    choose: elección elegi* elig* eligi* elij* escog* selecc* selecci*
    choose do!: elija elijan
    choose i: elegí
    choose we: elegimos
    chop: pica picad*
    christian: cristi*
    church: igle* parroq*
    church office: obisp*
    cinema: cine
    cinnamon: cane*
    circuit: circui*
    circular: circular
    circulate: circula
    circumstance: circunst*
    city: ciud* urbano
    city office: alcaldí* ayuntam* intendenc*
    civil: civi*
    claim: alegaci*
    class: clase clase*
    classic: clási*
    classroom: aula aula*
    clause: cláus*
    clay: arci*
    clean: esterili* limp* limpi*
    clean do!: limpien
    clean we: limpiamos
    clear: clar* obvi*
    click: clic
    climate: clim* climatiz*
    clinic: clín*
    clock: relo*
    close: cerrada cerrada* cerrado cerrado* cerram* cerran* cerrar cerrar* cerre* cerró cierr*
    close do!: cierren
    close i: cierro
    close we: cerramos cerremos
    close you: cierras
    cloth: paño paño*
    clothes: confec* ropa
    cloud: nube nubec*
    clover: tréb*
    clown: paya*
    club: club
    clumsy: torp*
    cluster: clús*
    coast: costa
    coat: bata batas gabar*
    coated: estuca*
    coated paper: couc*
    cocoa: caca*
    coconut: coco
    code: códi*
    coffee: café cafés
    coffee machine: cafetera
    coffee shop: cafeterí*
    coin: mone*
    cold: fría frío frío*
    colleague: colega colega* compañe*
    collect: acumu* colec* juntam* juntan recog* recoj* recolec*
    collect do!: recojan
    collect i: recojo
    collect we: juntamos recogemos
    color: color colore* tinte
    column: column* pilar*
    combine: combi* combina*
    come: vendr* veng* veni* vení* viene viene* vini*
    come do!: venga vengan
    come i: vengo vine
    come we: venimos vinimos
    come you: vengas vienes
    comfortable: comodi* cómodo
    comfortable not: incómo*
    comma: comas
    command: comando*
    comment: coment*
    comment i: comenté
    comment we: comentamos
    commission: comis*
    commit: comm*
    committee: comit*
    common: comune* común
    common land: ejid*
    communicate: comunicac*
    community: comunid* comunit* mancomu*
    company: compañí* corpora* empr* socie*
    compare: compara compara* contrast* cote*
    compare do!: compare
    compare i: cotejé
    compare we: comparamos
    compatible: compat* compatib*
    compensate: compen* indemniz*
    compete: compet*
    competitor: riva*
    complain: complai* quej* rechi* recl* recla* reclama*
    complain do!: reclame
    complain we: reclamamos
    complete: complet*
    complete do!: complete
    complete not: incompl*
    compressor: compres*
    computer: comput* informátic* ordenador
    concept: concep*
    concert: concier*
    concession: concesione* concesión
    conclusion: conclus*
    concrete: hormi*
    condition: condi* condici*
    conduct: conducta
    confirm: acuse confir* ratif*
    confirm do!: confirme confirmen
    confirm i: confirmo
    confirm we: confirmamos
    confirm you: confirmas confirmes
    conflict: confl*
    confuse: confu* confund* marear
    congratulate: enhorab* felic* felicit*
    congress: congr*
    connect: acome* conec* conex*
    connect we: conectamos
    conscience: concien*
    consequence: consecue*
    conservative: conservad*
    consider: baraj* considera
    consider i: consideró
    consist: consis*
    console: consol*
    consortium: consor*
    consulate: consula*
    consultant: consultor consultora consultore* consultoría
    consume: consume consumib* consumo consumo*
    consumer: consumid*
    contact: contac* interlo* outre*
    contact again: recont*
    contain: contie*
    container: contene*
    content: conteni*
    context: contex*
    continue: contin* retom* seguimo* seguir seguir* siga* sigue sigue* siguió
    continue do!: siga sigan
    continue i: sigo
    continue we: retomamos seguimos seguiremos sigamos
    continue you: seguís
    contract: contrata contrata* contrate contrato contrato*
    contract end: resci* terminat*
    contract we: contratamos contrataremos
    contractor: contrati* subcont* subcontr*
    contradict: contrad* contrariar
    contrary: contraria contrario
    contribute: aportac*
    control: control controla controle*
    convention: convención
    conversion: conversi*
    convert: convert*
    convince: convence convence* convencid* convenció convenz*
    cook: chef cocc* coce* cocinad* cocinam* cocinar cocine* cuec*
    cook we: cocinamos
    cool: enfriar enfría enfrían enfríe frigorífica refrigera*
    cool machine: enfriad*
    cooperate: colab* colabor*
    cooperative: coopera*
    coordinate: coord* coordin*
    copper: cobre
    copy: cc clon* copi* ejempla* répli*
    copy do!: copie
    copy machine: fotocopi*
    cord: cordó*
    core: núcl*
    cork: corcho corcho*
    corn: maíz
    corner: esqui* rinc*
    correct: correc* correg* corrig* corrij* corríj* subsana*
    correct do!: corrija corrijan
    correct i: corrijo
    correct i do!: corríjame
    correct we: corregimos
    corridor: corredore* pasi*
    cost: costar* coste coste* costo costo* cuesta cuesta* cueste gasto gasto*
    cotton: algod*
    council: concejalí* concejo
    council member: concejal concejala
    count: contada* contados contamo* contarla* conteo cuentan recuen*
    count we: contamos
    counter: mesó* mostrador
    counter offer: contrao*
    counter top: encime*
    country: país país*
    coupon: cupon* cupón
    courage: coraj* ánimo
    courier: mensajer*
    course: curso cursos
    court: judic* juic* juzg* plei* tribu*
    court office: fiscalí*
    cousin: primo primo*
    cover: cober* cubie* cubr* forr* funda fundas portad* tapa tapa* tapiz*
    cover we: cubrimos
    cow: vaca vacas
    crack: grie*
    cradle: cuna
    craft: artesana*
    craft worker: artesano
    crane: grúa grúa*
    crane driver: grui*
    crash: choc*
    crazy: loco
    cream: crema nata
    create: crea cread* crean crear genera generar genere
    creative: creat*
    credit: crédi* fiad* fía
    crisis: crisi*
    criterion: crite*
    criticize: críti*
    crm: crm
    crooked: chue* torc*
    crop: culti*
    cross: cruc* cruz cruz*
    cross we: cruzamos
    crown: coron*
    crumb: miga*
    crush: aplas* machaca machacarl* trit*
    cry: llor*
    cubic meter: m³
    culture: cultu*
    cup: taza taza*
    cure: curad*
    curious: curios*
    current: actual actuale* corrient*
    cursor: cursor
    curtain: cortin*
    curve: curv*
    customer: clie* clien* custo*
    customer keep: fideliz*
    customer lose: churn
    customs: adua*
    cut: corta cortad* cortam* cortar cortar* corte cortem* cortes poda recort*
    cut machine: guillo*
    cut we: cortamos cortemos
    cycle: ciclo ciclos
    cylinder: cilin*
    dairy: lecherí*
    dam: presa
    damage: daña daña* dañe daño daño* estro* siniestros
    dance: bail*
    danger: pelig*
    dare: atrevim*
    dark: oscu*
    data: dato dato*
    database: db
    date: date fech*
    daughter: hija hija*
    day: diar* día días
    day before: víspera
    day pay: jornal*
    dead: muert*
    deadline: plazo plazo*
    deaf: sord*
    deal: deal trato
    dealer: concesionaria*
    dear: afectu* cordia* distinguid* estim* querid*
    debit: débit*
    debt: deud*
    debt person: moros*
    decanter: decán*
    december: dic diciem*
    decide: decida* decide decide* decidi* decidí* decisi* deciso* decída* resolu*
    decide do!: decida decídase
    decide i: decido
    decide not: indeciso
    decide we: decidamos decidimos
    decide you: decidís
    declare: decla* declara*
    decorate: ador*
    decree: decr*
    dedicate: dedi* dedic*
    dedicate we: dedicamos
    dedicate you: dedicaste
    deduct: deduce deduz*
    deduct can: deduci*
    deed: escritu*
    deep: hond*
    default: defa*
    defeat: derro*
    defend: defen* defie*
    define: define definir definir*
    degree: grado grado*
    delay: aplaz* aplazam* atrasa atrasa* atrase atraso demor* lag laten* retra* tarda tarda* tardó
    delay we: retrasamos tardamos
    delegate: delegados
    delete: borra borrado borran borrar borre* borró elim* elimi* tach*
    delete do!: borre borren
    delicate: delic*
    deliver: entreg* reparte reparte* repartida* repartido repartidos repartim* repartir repartir* repartió reparto
    deliver do!: entregue
    deliver driver: repartidor repartidor*
    deliver note: albar* remis* remito
    deliver we: entregamos entregaremos repartimos
    demand: deman* exig* exige* exij*
    demand do!: exija
    demand we: exigimos
    demo: demo demostr*
    demolish: demoli*
    dentist: denti*
    deny: negar nieg*
    department: departa*
    depend: depe* depende*
    deploy: depl* desple* despli*
    deposit: consignac* depos* deposi* depós* fian*
    depth: profund*
    deputy manager: subdire*
    describe: descr* descrip*
    deserve: mere*
    design: diseñ*
    desk: escritor* pupi* sobrem*
    despite: pesar pese
    dessert: postr*
    destination: destino
    destroy: destru*
    detail: desgl* deta* detal*
    detector: detector
    detour: rodeo*
    develop: desarr* dev
    device: apara*
    devil: diab*
    diagnosis: diagnós*
    dialogue: diál*
    dictate: dicta dicto
    dictionary: diccion*
    die: mori* muera muera* muere muri* troq* troqu*
    diesel: diés*
    diet: dieta
    diet expert: dieti* nutricio*
    difference: difere*
    different: distint*
    difficult: compli* difí* difíc*
    dig machine: excava*
    digital: digi* digit*
    dignity: digni*
    dining room: comed*
    dinner: cena cena*
    dinner we: cenamos
    direct: derecham* directa directa* directo dirigi*
    direct we: dirigimos
    dirty: embarr* suci*
    dirty we: embarramos
    disappear: desapa*
    disappoint: decep*
    disaster: desas*
    discount: bonif* bonific* desconta* descue* rapp* rebaj*
    discount do!: descuente descuenten
    discount we: descontamos rebajamos
    discover: descub* descubri* discov*
    discover do!: descubra
    discretion: discre*
    discuss: debat* discus* discut*
    discuss i: discuto
    discuss we: discutimos
    discuss you: discutas
    disgust: asco
    disk: disco discos
    dismiss: despedir despido despido*
    dispatch: expedic*
    display: exhibid* vitr*
    distance: dista*
    distinguish: distingue distingue* distinguir
    distribute: distribuc*
    distributor: distribui*
    district: barrio colon* urbaniz*
    disturb: estor* molesta molesta* moleste* molesti*
    disturb do!: moleste
    ditch: zanj*
    diver: buzo
    divide: divid* partició*
    division: divisi*
    dizzy: vértig*
    do: hace hace* haciendo hacé* hacér* haga* hare* hará hará* haría haría* hazl* hazt* hecha hecha* hecho hici* hizo hága* realiz*
    do again: reha* rehac* rehe*
    do again i: rehago
    do again we: rehacemos
    do do!: haga hagan haz hazle hazte hágale hágalo háganle
    do i: hago haré hice
    do i do!: hágame
    do we: hacemos hacernos hagamos haremos haríamos hicimos
    do we do!: háganos
    do you: hacerte haces hacéis hagas harás
    dock: muel*
    doctor: doct* médica médico médico*
    doctor office: consultorio consultorio*
    document: docs docum* document*
    dog: perr*
    dollar: dóla*
    domain: domini*
    donate: donaci*
    donkey: burr*
    donor: donan*
    door: portaz* porterí* puerta puerta*
    dose: dosis
    double: doble doble* dual dupl* dupli*
    doubt: duda duda* dude dudo* recel*
    doubt i: dudo
    dough: masa
    dough machine: amasa*
    down: abaj*
    dozen: docena
    draft: boce* borrador borrador* croq* draf*
    drag: arras*
    drain: desag* dren*
    drama: dram*
    draw: dibu*
    drawer: cajo* cajó*
    dream: sueño
    drill: perfo* tala*
    drink: refre* trago
    drive: conduce conduci*
    driver: chof* conductor conductor* controlad*
    drone: dron dron*
    drop: gota goteo gotero
    drought: sequ*
    drum: tambor
    dry: seca secade* secado secar secas seco seco*
    dryer: secador secador*
    due: vencimiento
    dump: volc*
    during: durant*
    dust: polvo
    duty: debere*
    ear: orej* oídos
    early: tempr*
    early morning: madrugad*
    early rise: madruga
    earth shake: terrem*
    east: oriente
    easy: fáci*
    eat: coma come comem* comen comer comido comiend* comier* comió
    eat do!: coman
    eat i: comí
    eat we: comemos
    edge: canto canto*
    edit: edita edita* editor
    edition: edic*
    education: educa*
    effect: efecto efecto*
    effort: esfue*
    egg: huev* yema
    egg food: torti*
    eight: ocho octa*
    eight hundred: ochocie*
    eighteen: diecio*
    eighty: oche*
    election: eleccione* electo*
    electric: electricid* eléctrica eléctrica* eléctrico
    electrician: electricis*
    electronic: electrón*
    elegant: elega*
    elevator: ascensor ascensor*
    eleven: once
    elm: olmo
    email: mail mails
    emergency: emerge*
    emperor: emper*
    employee: emplea*
    empty: vacia* vacía vacía* vacío vacío*
    encourage: anima
    encyclopedia: enciclop*
    end: acab* cabo cese concluy* exting* extre* fin final finale* finaliz* fine* remata remata* termina terminac* terminad* terminam* terminan terminar termine término
    end we: acabamos acabemos terminamos
    end you: acabáis
    enemy: enem*
    energy: energ*
    engine: motor motor*
    engineer: ing inge ingen*
    english: ingl*
    enough: bast* sufici*
    enter: entra entrada entrado entram* entran entran* entrar entrar* entrái* entró
    enter do!: entren
    enter we: entramos
    enter you: entráis
    envelope: sobres
    environment: ambie* entor* env
    equal: equival* igual iguala iguale* parejo
    equipment: dotac* equipos
    error: err erra* erro* yerr*
    escape: escapar
    estimate: presu
    euro: euro euros
    european: europ*
    evaluate: eval* evalu*
    eve: vísperas
    even: inclus* siqui*
    event: even* suce*
    every: cada
    exact: concr* exac* exactam* precisam*
    exam: exame* exáme* oposicione*
    example: ej ejemplo ejemplo* examp*
    excavate machine: retro
    exceed: supera
    excellent: excel*
    except: salvo
    exception: excep* excepci*
    exchange: contraparti*
    exclamation: exclama*
    exclude: exclui* exclusio*
    exclusive: exclusiva exclusivi*
    excuse: excus*
    executive: ejecuti*
    exercise: ejercic* simulacr*
    exhibition: exhibic* expo exposic*
    exhibitor: exposit*
    exist: existe existen existi* existí*
    exotic: exóti*
    expand: expan*
    expect: expecta*
    expect can: previsib*
    expensive: cara caras caro caro* carís*
    experience: experie*
    expert: especiali* perito
    expert check: perita*
    expire: cadu* caduc* expi* vence vencen vencer vencid* vencie* vencimientos venció vencía venz*
    explain: acla* aclara* expl* expli* explic* explica* explí*
    explain do!: explique expliquen explícale
    explain i: explico
    explain we: explicamos explicarnos
    explain you: expliques
    exponential: exponenc*
    export: exporta exportac* exportador exportan exportar
    export company: exportadora exportadore*
    express: expre*
    extend: alargu* alargó ampliac* ampliam* ampliar ampliar* exten* prorr* prórr*
    extend we: ampliamos
    extra: adicionale* ameni* complem* extra extras sobra sobran
    extra charge: recargos
    extra price: recargo
    extract machine: extractor
    eye: ojo ojos
    eyebrow: ceja
    fabric: teji* tela telas
    face: ceño enfrenta*
    fact: hechos
    factor: facto*
    factory: fábrica fábricas
    faculty: facultad
    fail: fallad* fallam* fallan fallan* fallar fallar* falle falli*
    fail we: fallamos
    fair: feria ferias justa justo justo*
    faith: fe
    fall: cae caen caer caer* caig* caye* cayó caía caía* caíd*
    false: fals*
    fame: fama
    family: fami* famil*
    fan: aficion* hinc* ventilad*
    far: lejo*
    farm: agrar* agro agronomí* agríco* finc* fundos granj*
    farm expert: agrónomo
    farmer: agricu* regan*
    fashion: moda
    fast: acele* depr* rapi* rápi*
    fat: gord* gras* mantec*
    father: padre papá
    father law: suegro
    fault: averia* avería avería* defec* defect* falla fallas fallo fallo*
    fax: fax
    fear: asus* ater* mied* pavo* susto susto* teme teme* temo*
    feast: banqu*
    february: febr*
    fee: canon cuot* derra* honora*
    feed: cebo piensos
    feedback: feedb* retroalime*
    feel: sentir sentir* sienta sienta* siente
    fence: cerco valla verj*
    ferry: ferry
    fever: fieb*
    few: pocas pocos
    fiber: fibr*
    field: campo campo* potr* prad*
    fifteen: quince
    fifth: quint*
    fifty: cincu*
    fight: batal* comba* pele*
    figure: cifr* figura figuran figurar
    file: arch* archi* archí* dosie* doss* expedie* fiche* legaj*
    file do!: archívese
    file we: archivamos
    fill: llenad* llenam* llenan llenar llene* relle*
    fill do!: llene llenen rellenad rellene
    fill we: llenamos
    film: film pelíc* rodaje
    filter: filtra filtrar filtro filtro*
    final: definit* definitiv* finalm*
    final pay: finiq*
    finalist: finalis*
    finance: finan* financ*
    find: averiguan* averiguarl* averígual* constat* detecta* detectó encon* encont* encuentra encuentra* encuentre encuentre* halla* locali*
    find do!: averigüen averígualo
    find out: averigua averiguad* averiguam* averiguar
    find out do!: averiguad averigüe
    find out i: averiguo
    find out we: averiguamos
    find we: encontramos
    fine: fina fino
    finger: dedo dedo*
    fire: fueg* incen*
    fire device: extint*
    fire resist: igníf*
    firewall: cortaf*
    first: prime*
    fish: atún baca* lubi* merl* pece* pesca pescado pescar pesqu* pez rape truch*
    fish farm: piscicu*
    fish net: almad*
    fish worker: pescador pescador*
    fist: puno
    fit: acomo* adecu* apta apto cabe caben embon* encaj* quep*
    fit we: embonamos encajamos
    five: cinco
    five hundred: quinie*
    fix: anclaje fija fijad* fijar fijas fijo fijo* fix
    flag: bander*
    flange: brida*
    flat: plana
    fleet: flot*
    flood: inunda* riad*
    floor: parquet piso piso* suelo suelo*
    flour: harin*
    flow: caud* fluj*
    flower: flore*
    flower seller: flori*
    flu: grip*
    fly: mosc* volam* vuela vuela* vuelo
    fly we: volamos
    flyer: volan*
    foam: espuma
    fog: nieb*
    fold: arrugas
    fold machine: plega*
    folder: carpe*
    follow: follo* perse* persegu* persig* seguid* seguimi*
    follow we: perseguimos
    food: alime* aliment* comida comida* empan*
    food service: cater*
    foot: pie pies
    football: fútb*
    for: pa para
    forbid: prohi*
    force: vigo*
    forecast: previsio* previsió* pronós*
    foreign: ajenos extranj*
    foreman: capat*
    forest: selv*
    forever: eter* indefinida*
    forget: olvi* olvid* olvíd*
    forget do!: olvide olviden olvídese
    fork: horqu*
    form: forma formada forman formar formas formular* planil*
    formal: formal
    format: format*
    formula: fórmula
    fortune: fortu*
    forty: cuarenta
    forum: foro
    forward: adelante
    found: fundada fundó
    foundation: cimenta* fundac*
    founder: fundado*
    four: cuatro
    four hundred: cuatroci*
    fourteen: cato*
    fourth: cuarta
    frame: marco marco*
    franchise: franqui*
    free: destra* franco franco* gratis gratu* libre libres
    freeze: congela congelada congelado congelados congelar
    freezer: congelador
    freight: flete fletes
    french: francé*
    frequent: frecu*
    fresh: fresc*
    fresh food: pereced*
    friday: vie viern*
    fridge: frigorífico frigorífico* heladera neve*
    friend: amig* amis* compad*
    frog: rana
    from: desd* from
    front: fach* frent*
    frost: helada helada*
    frown: frun*
    fruit: frut*
    fry: freír
    fry machine: freid*
    fuel: combust* gasoi* gasolina gasóle*
    fuel station: gasoline*
    fulfil: cumple cumplen cumpli*
    fulfil we: cumplimos
    full: llena lleno lleno* plen*
    function: funciones función
    fund: fondo fondo*
    funnel: embu*
    furniture: mobili* mueb*
    future: futu*
    gallery: gale*
    gallon: galo*
    gap: huec*
    garage: cocher* garaj*
    garden: huer* jardinerí* jardines jardín
    gardener: jardinero jardinero*
    garlic: ajo
    garment: prenda prenda*
    gas: biog* gas gase*
    gate: portón tranque*
    gateway: pasarel*
    general: general general*
    generation: generac*
    generator: electróg* generad*
    generous: generos*
    german: alem*
    gesture: gesto
    get: conseg* consigu* get obte*
    get we: conseguimos
    giant: giga*
    gift: obseq* regal*
    gift we: regalamos
    girl: chica chica*
    give: ceda ceda* cede cede* cedi* conced* da daba dado damo* dan dand* dar dare* darl* dars* dart* dará dará* darí* dier* dimo* dio dánd* dárs*
    give do!: dale dele delo den dese
    give i: doy
    give up: desi*
    give we: cedemos cedimos damos daremos demos dimos
    give you: darte das des
    glad: encantad*
    glass: copa copa* crista* lupa vaso vidrio vidrio*
    glasses: gafa* lentes
    glaze: glas*
    glossary: glosa*
    glove: guan*
    glue: adhes* pega pegado pegado* pegar
    gluten: glut*
    go: anda andan andan* andar ande fuim* fuis* go iba iban ida ido ir irem* irno* irse irá irán iría va vamo* van vaya* váya* yend* íbam*
    go do!: vaya vayan váyase
    go i: fui irme voy
    go we: fuimos iremos irnos vamos vayamos íbamos
    go you: andás fuiste irte vais vas vayas
    goal: gol meta metas objeti*
    goat: cabra*
    gold: oro
    good: buen buen* decen* favora*
    goodbye: adió* chau despedid* despedim* despedirm* despedirn* despedirs* despedirt* despide despída*
    goodbye do!: despídase
    goodbye i: despedirme
    goodbye we: despedimos despedirnos
    goodbye you: despedirte
    goods: biene* género mercade* mercanc*
    gourmet: gour*
    government: gobie*
    gown: toga
    grace: gracia
    grade: calif* califi*
    graduate: egres* gradua* licenciad*
    grain: espi* grano grano* quinu* veta
    gram: gramo gramo*
    grandchild: bisni* niet*
    grandfather: abuelo
    grandmother: abuela
    grant: beca
    grape: garna* uva
    grape harvest: vendimi*
    graphic: gráf*
    grass: césp*
    gray: gris
    great: estup*
    green: brightg* ecoló* gree* verde verde*
    greenhouse: inverna* inverná*
    greet: saluda saluda* saludo saludo*
    greet we: saludamos
    grill: asador bras*
    grind: molie*
    grocery: abarr*
    gross: brut*
    group: grup* panda
    grow: crec* germina*
    guarantee: aval garan* garant*
    guarantee i: garantizo
    guarantee we: garantizamos
    guard: guardi* portero vigilan*
    guard cabin: gari*
    guess: adivi*
    guest: comens* huésp* invitad*
    guide: guia* guía guía* orienta* playb*
    guilt: culp* culpa*
    guitar: guita*
    gym: gimna*
    habit: costum*
    hail: grani*
    hair: pelo pelos
    hair shop: peluqu*
    half: media medias medio mita*
    half year: semes*
    hall: auditorio nave naves pabel* salone* vestí*
    ham: jamo* jamó*
    hand: mano manos
    hand over: handov*
    handle: manej* mango
    handle we: manejamos
    hang: colg* colgu* cuelg* tender
    hang do!: cuelgue
    hang i: cuelgo
    hang we: colgamos colguemos
    happen: ocur*
    happy: alegra alegra* alegre content* feliz
    happy i: alegro
    hard: duras duro* duró
    hardly: apenas
    hardware: herraj*
    hardware shop: ferret*
    harness: arné*
    harvest: cosecha zafr*
    harvest machine: cosechad* trilla*
    hat: sombre*
    hate: odia
    have: dispone dispone* dispong* ha habe* habid* habie* habr* habrí* habé* había había* han haya haya* hemo* hubi* tendr* tene* teng* teni* tené* tení* tiene tiene* tuvi* tuvo
    have i: he tengo tuve
    have we: habernos habríamos habíamos hayamos hemos tendremos tendríamos tenemos tengamos teníamos tuvimos
    have you: haberte habéis has hayas tendrás tengas tenéis tenés tenías tienes tuvieras
    hay: heno
    head: cabec* cabez*
    headphones: audífonos
    heal: curac*
    health: salud sani* sanit* sano
    heap: montón
    hear: oiga* oye oyen oyó oído oímo* oír oírl*
    hear device: audífono
    hear do!: oiga oigan
    hear i: oí
    hear we: oímos
    hear you: oyes
    heart: coraz*
    heart doctor: cardiol*
    heat: calefac* calent* calo* térmic*
    heavy: pesad*
    hectare: hectá*
    hedge: seto seto*
    height: altu*
    hello: hola
    helmet: casco
    help: apoy* asistenc* auxil* ayud* contrib* respa* soporte
    help i: ayudo
    help we: ayudamos
    hen: galli*
    herb: perej*
    herd: manad* rebañ*
    here: acá aquí
    hesitate: titub* vacil*
    hide: escon* ocul*
    high: alta altas alto alto* superio*
    hinge: bisa*
    history: anteced* cronol* histo* histó*
    hit: golp*
    hold: agarre aguan* celeb* rete* reten* sostene* sosti*
    hold do!: aguanten
    hold we: aguantamos
    hole: aguj* bach* hoyo
    holiday: feriad* fest* vacaci*
    holy: santos
    home: hoga* vivienda
    honest: franca francam* franque* hone* honest* honrad* sincer*
    honey: miel ulmo
    honor: honor honra
    hook: anzu* ganc*
    hope: aspiram* esperanz* ojal*
    hope i: espero
    hope we: aspiramos
    hopper: tolv*
    horse: caballo caballo*
    hose: mangu*
    hospital: hospi* hospitali* sanat*
    host: alojami*
    hostel: alber* hosta*
    hostess: azafa*
    hosting: hosti*
    hot: calie*
    hotel: hote* lodg*
    hotel owner: hostelero
    hour: h00 hora horas hs
    house: barrac* casa casas viviendas
    housekeeper: gobern*
    how: como
    how many: cuántas cuántos
    how much: cuánta cuánto
    however: embarg*
    hug: abraz*
    human: huma*
    humble: humild*
    humiliate: humill*
    humor: humor
    hundred: cien cient*
    hungry: hambr*
    hunt: cace* caza cazar monter*
    hunter: cazad*
    hurry: apur* prisa prisa*
    hurry do!: apuren
    hurry you: apures
    hurt: dole* doli* duel* escuec* heri* perju*
    husband: esposo marid*
    hybrid: híbr*
    hydrant: hidran*
    hydraulic: hidráu*
    hygiene: higi*
    hysterical: histé*
    i: me mi mis mía mías mío míos yo
    iberian: ibér*
    ice: hiel*
    ice cream: helado*
    ice shop: heladerí*
    icon: icon*
    idea: idea ideas
    ideal: ideal
    identical: idéntic*
    identify: identificar
    identity: id identificac* identificad*
    identity card: cédu*
    if: si
    ignorant: ignoran*
    ignore: ignora ignorar ignore*
    ignore you: ignores
    illustrious: ilust*
    imagine: imagi*
    imagine i: imagino
    imagine we: imaginamos
    immediately: enseg* inmed*
    impact: impac*
    implant: implante*
    implement: implanta* implemen*
    import: import importac* importad* importar
    important: importanc* important*
    improve: mejora mejora*
    improvise: improv*
    in: dentr* en in
    incident: incid* incide*
    include: inclui* incluy* incluí*
    include we: incluimos
    income: ingres*
    increase: aume*
    index: índice
    indicator: indicad*
    indirect: indir*
    induction: induc*
    industry: indus* indust* rubro sect*
    industry area: políg*
    inflation: infla*
    influence: influ*
    inform: informad* informare* informarl* informativ*
    inform we: informaremos
    information: info informac*
    infrastructure: infr* infraestr*
    ingredient: ingredi*
    inhabitant: habitan*
    inherit: here*
    injection: inyec*
    ink: tinta tinta*
    insect: cucara* gorg*
    insect treat: fumiga*
    inside: adent* interi*
    insist: insis* insiste*
    insist do!: insista insistan
    insist you: insistas
    inspect: inspe* inspec*
    install: instala instalac* instalada instalado instalam* instalar instalar* instale install instaló
    install we: instalamos
    installer: instalador instalador*
    instinct: instin*
    institute: institut*
    institution: instituc*
    instruction: consigna indicac* instruc*
    instrument: instrum*
    insulation: aislami*
    insult: insul* ofende ofende* ofendi*
    insurance: mutua póliz* seguros
    insure: asegura asegurada asegurado aseguram* asegurar asegurar*
    insure company: asegurador*
    insure i: aseguro
    insure we: aseguramos
    integrate: integrac* integrad*
    intelligence: intelig*
    intend: prete* pretend*
    intend we: pretendemos
    intensive: intens*
    intention: intenc*
    interest: intere* interé*
    interface: api interf*
    intern: becar*
    internal: interna interna* interno
    international: multinac*
    internet: interne* wifi
    interpret: interpreta*
    interpreter: intérprete
    interrupt: interru*
    interrupt do!: interrumpa
    interrupt you: interrumpas
    intervene: intervenc* intervi*
    interview: entrev*
    intranet: intra*
    invent: inventa inventad* inventar invente* invénte*
    invent do!: inventen invéntese
    inventory: inventari*
    invest: inversi* invert*
    investor: inverso*
    invite: invita invitac* invitam* invitar invitar* invitó
    invite we: invitamos invitaremos invitarnos
    invoice: factu* factur*
    invoice do!: facture facturen
    invoice we: facturamos
    iron: fier* hier* planc*
    irony: iron*
    island: isla
    issue: emit*
    issue we: emitimos
    italian: itali*
    italic: cursi*
    item: artículos partida partida* ítem
    jacket: casac* chaqu*
    jam: mermel*
    january: ene enero
    jar: tarr*
    jargon: jerg*
    job: empleo job
    joint: articula*
    joke: brom* chiste chiste*
    joy: alegrí* ilusi*
    judge: juez senten* árbi*
    juice: jugo
    july: julio
    jump: brin* salt*
    jump we: saltamos
    june: juni*
    jury: jurado
    justify: justi* justif*
    keep: conserva conservac* conservan conservar guarda guarda* mantenem* mantener manti*
    keep do!: guarde
    keep i: guardo
    keep we: guardamos mantenemos
    key: clave clave* llav*
    keyboard: tecla*
    kick: patad*
    kill: mata matar
    kilo: kg kilo kilos
    kilometer: kilóm* km
    kilowatt: kilova*
    kind: amab* amabil* especie*
    kindergarten: guarder*
    king: realez* rey
    kiss: besa* beso beso*
    kiss we: besamos
    kitchen: cocina cocinas
    knee: rodilla rodilla*
    knee protect: rodille*
    knife: cuchi*
    knot: nudo
    know: cono* conoc* conocim* enterados enteramo* enterao* enterara* enterarn* sabe sabe* sabi* sabr* sabé* sabí* sepa sepam* sepan supi* supo
    know do!: enteraos
    know i: conozco supe
    know not: ignoram*
    know not we: ignoramos
    know we: conocemos enteramos enterarnos sabemos sabíamos sepamos supimos
    know you: conoces sabes sabéis sepas
    label: etiqueta etiquetado etiquetar etiquetas labe* pegat*
    label machine: etiquetador*
    laboratory: laborat*
    lack: escas* falt* falta*
    ladder: escale*
    lady: sra
    lake: lagu*
    lamb: corde*
    lamp: bombi* foco* linte* lumina* lámp*
    land: predio terren* tier*
    land register: catast*
    landlord: arrendad*
    lane: carril
    language: idio* leng*
    laptop: portát*
    laser: láse*
    last: dura durac* duran durar durar* dure pasad* últi*
    last name: apell*
    late: tarde tardí*
    lathe: torno torno*
    lathe shop: tornerí*
    laugh: reímo* reír risa risa* ríe ríen
    laugh we: reímos
    launch: lanz* lanzami* rollou*
    laundry: colad* lavand* tintor*
    lavender: espli*
    law: ley
    law office: bufe*
    lawyer: abog*
    layout: layo* replanteo
    lazy: perez*
    lead: dirige lead plom*
    leader: líde*
    league: liga
    leak: filtrac* fuga fuga* gotea gotera gotera*
    learn: aprenda* aprende aprende* aprendid* aprendim* enterado enteran enterars* entere entere*
    learn do!: aprenda
    learn i: aprendí
    learn we: aprendimos
    lease: leasi*
    leather: cuero
    leave: aband* deja deja* dejar* deje* dejó déja* déje* marchar* partim* retirars* saldr* sale sale* salg* salid* salie* salim* salir salió salía zarp*
    leave do!: dejad dejadle dejala deje dejen déjale déjalo déjelo déjenlo
    leave i: salgo
    leave i do!: déjame déjeme
    leave we: dejamos dejaremos dejarnos dejemos partimos salgamos salimos
    leave you: dejas dejaste dejes salgas
    led: led
    left: izqui*
    leg: pata patas piern*
    legal: juríd* legal legal* legaliz*
    lemon: limone* limón
    lemon drink: limona*
    lend: comoda* presta presta* prestó présta*
    length: longi*
    lentil: lentej*
    less: menos
    lesson: lecci*
    letter: buro* carta carta* corresponden* escritos letra letra*
    level: cota cota* nive*
    liar: mentiro*
    library: biblio*
    license: licencia licencias licens*
    lid: tapone*
    lie: mentir mentira mentirl* miente miente*
    life: vida
    lift: elevad* iza izad* izaj* izam* levanta levantad* levantam* levantar levantó montaca*
    lift do!: levante
    lift we: izamos levantamos
    light: alumb* lige* luce* luz rayo rayo*
    like: gusta gusta* guste
    limbo: limb*
    lime: cal
    limit: acot* coto limit* lími* tope tope* umbr*
    limit not: indefinido
    line: cola line* líne* raya reng* rengl*
    linen: lence* lino
    link: enla* ligad*
    lip: morr*
    liquid: líquido
    list: cens* lista lista* terna
    listen: escuc*
    listen do!: escuche escuchen
    listen i: escucho
    listen we: escuchamos
    liter: litr*
    literal: lite*
    lithium: liti*
    little: chiqu* poca poco poqu*
    live: live viva viva* vive viven vivim* vivir vivo*
    live i: vivo
    live we: vivimos
    load: carga cargada cargado cargados cargam* cargan cargar cargas cargu*
    load again: recarga*
    load device: cargador
    load do!: cargué
    load we: cargamos
    lock: canda* cerradu* encer*
    locker: taqui*
    log: bitác* log logs
    logical: lógic*
    logistics: logís*
    logo: logo logot*
    long: alarga* larg*
    look: fijat* mira mira* mirar* mire* mirán*
    look do!: fijate mire miren
    look i: miro
    look we: miramos miraremos miremos
    look you: miras mires
    loom: telar telar*
    loop: lazo
    loose: aflo* desprendi* floj* suelta suelta* suelto suelto*
    lose: perda* perdem* perder perdido perdido* perdie* perdim* perdió perdía pierd*
    lose i: perdí
    lose we: perdamos perdemos perdimos
    lose you: perdés
    loser: perded*
    loss: merma mermas perdida* pérdida
    lottery: loter* rifa sort* tómb*
    love: ama amor cariñ* encanta encantar* encantó
    love i: amo
    low: baja bajas bajos infer*
    lower: bajad* bajam* bajan bajar bajar* baje* bajái*
    lower do!: baje bajen
    lower we: bajamos
    lower you: bajes bajáis
    loyal: fiel
    luck: suer*
    lunch: almor* almue*
    luxury: lujo
    machine: autocl* maquin* máqui*
    madam: doña
    magazine: revist*
    mail: correo correo*
    mail box: buzon* buzón
    main: principa*
    main company: matriz
    maintain: mantenc* mantened* manteni*
    majesty: majes*
    make: make
    man: güey hombre hombre*
    manage: administra administrac* administrat* gerenc* gesti*
    manager: administrad* directivo director directora directore* gerent* gestor gestora gestore* superinte*
    mandate: mandat*
    manual: manu*
    many function: multifu*
    map: mapa mapa*
    marble: márm*
    march: marz*
    margin: marg* márge*
    mark: marcab* marcad* marcam* marcan marcan* marcar
    mark do!: marque marquen
    mark we: marcamos
    market: lonj* mercadi* mercado
    marketing: marke*
    marriage: matrim*
    mask: mascari*
    mass: masi* misa
    master: mást*
    mat: felp*
    match: coinc* coincid* concil* correspondientes cuadra cuadram* cuadran cuadrar cuadre partido
    match we: coincidimos cuadramos
    material: mater*
    matter: cuestión importa importan
    mattress: colc* colch*
    maximum: máxi*
    may: mayo
    maybe: acas* quiz*
    mayonnaise: mayon*
    mayor: alcalde alcalde* intendent*
    mean: signi* taca*
    meanwhile: entret*
    measure: medicio* medició* medida medida* medido medim* medir metrol* mide mide* midi* métri* teleme*
    measure do!: mida
    measure we: medimos
    meat: carn* chul*
    meat plant: matad*
    mechanic: mecán*
    medal: medal*
    medical: biomé* medicin*
    medical device: ecógr*
    medicine company: farmacéutica
    meet: encuentro junta juntas meet* quedem* reun* reuni* reún*
    meet we: quedemos reunimos
    megabyte: mega*
    melon: melo*
    member: colegia* miemb* voca*
    memory: memo* recuerdos
    memory stick: pendr*
    mention: menci*
    menu: menú menús
    mercy: pieda*
    merge: fusi*
    merit: mérit*
    mess: lío
    message: mensaje mensajes recad*
    metal: metal
    metal factory: fundi*
    meter: contador contadore* medidor metro metros
    method: méto*
    micro: micro
    micron: micra*
    microphone: micróf*
    microscope: microsc*
    middle: mediad* mediana mediana* mediano medios
    middleman: intermed*
    midnight: medianoc*
    migrate: migracione* migram* migrar
    migrate we: migramos
    milestone: hito hito*
    milk: leche lechera láct* ordeñar ordeño
    milk farm: tambo
    milk machine: ordeñadora
    mill: molino molino*
    mill machine: fresad*
    miller: moline*
    milliliter: ml
    millimeter: milíme* mm
    million: millo* milló*
    millisecond: ms
    mine: mina mina* minera mineras minero minerí*
    mineral: mineral
    minimum: mínim*
    minister: ministr*
    ministry: conseje* ministe*
    minute: min minuto minuto*
    minutes: acta acta* minuta
    miracle: mila*
    mirror: espej*
    miss: señorita srta
    mister: señor señore* señorito sr
    mix: mezc*
    mixer: batid*
    mobile: móvil móvil*
    model: maque* model*
    moderate: moder*
    module: módu*
    mold: matrice* moho mold*
    mole: topo
    moment: mome* rato ratos
    monday: lune*
    money: dine* plata
    monitor: monitor monitore*
    monkey: mono
    month: mensual mensuale* mes meses
    month pay: mensuali*
    moon: luna
    moor: páramo
    more: más
    morning: mañanas
    mortar: morter*
    most: mayoría
    moth: polil*
    mother: madre madre* mamá mamá*
    mother law: suegra
    motorcycle: moto
    mount: monta montada montado montaj* montam* montan montar montar*
    mount we: montamos
    mountain: cordil* monte
    mounter: montador montador*
    mouse: raton*
    mouth: boca bocas
    move: manio* migración move* movid* movie* movimi* movió muda muda* muev*
    move do!: mueva
    move we: movemos mudamos
    move you: muevas
    mrs: señora
    much: mucha muchas mucho mucho*
    mud: barro
    museum: muse*
    mushroom: seta*
    music: música
    music school: conservat*
    musician: músico*
    must: deba debe debem* deben deber deberá deberá* deberí* debie* debim* debió debía obli* obliga*
    must i: debo
    must we: debemos deberíamos debimos
    mystery: miste*
    nail: clavo
    name: name nomb*
    napkin: servill*
    national: nacion*
    natural: natu* natur* natural*
    near: cerca cerca*
    necessary: impresci*
    neck: cuell*
    need: neces* necesi* precisa precisan precise requie*
    need i: necesito
    need we: necesitamos
    need you: necesitas necesitáis necesitéis
    negative: negativo
    negotiate: negocia negocia* negotia* regat*
    negotiate again: renego*
    negotiate we: negociamos
    neighbor: veci*
    nephew: sobrino
    nervous: nervi*
    nest: nido
    net: mall* neto
    network: red rede*
    neutral: neut*
    never: jamá* nunc*
    new: nova* nueva nueva* nuevo nuevo*
    new company: startup
    news: notic* noved*
    newsletter: boletí*
    newspaper: periódi*
    next: próxima próximas próximo próximo* siguie*
    nice: bonita lind* simpá*
    niece: sobrina
    night: noch* noctu*
    nine: nueve
    nineteen: diecin*
    ninety: noven*
    no: ning*
    nobody: nadi*
    node: node nodo
    noise: ruid*
    nominal: nominal
    noon: mediod*
    normal: normal normal* ordin*
    north: nort*
    nose: nari*
    not: ni no noes
    not decide: indecisos
    not expect: imprev*
    not fair: inju*
    not limit: ilimi*
    not negotiate: innegoc*
    not satisfied: desconte*
    not sure: incertid*
    not valid: inva*
    not visible: invis*
    notary: notari* notarí*
    note: anot* anót* apun* apunt* apúnt* nota notas
    note do!: anotalo anote anoten anótese apuntad apunte apunten apúntalo
    note i: anoto apunto
    note we: anotamos apuntamos
    notebook: cuaderno cuaderno* libret*
    nothing: nada null
    notice: notad* notan notar notará note notif* notific* preav*
    notice board: carteler*
    notice i: noto
    novel: novel*
    november: nov novie*
    now: ahora ahori*
    nozzle: boqui*
    number: nº núme*
    nurse: enfermer*
    nursery: viver*
    nut: nuez tuerca*
    oak: encin* robl*
    obey: acat* obed* obede* obedie* sumis*
    obey we: obedecemos
    objection: objec* objeta objeta* pegas reparo reparo*
    occasion: ocas*
    october: oct octu*
    octopus: pulpo
    of: de del
    off: apaga apaga* apagu* apagó off
    off do!: apague
    offend: ofenda
    offer: coti* cotiz* cotiza* oferta ofertar ofertar* ofertas offe* ofre* ofrec* ofréc* ofréz* proposa* propuesta propuesta*
    offer do!: cotice ofrezca ofrezcan ofrécele ofrézcale
    offer i: ofrezco
    offer we: cotizamos ofrecemos ofrecimos
    office: delegac* despacho despacho* gabin* oficin* sede sede*
    official: funcionari* oficia*
    often: menud*
    oil: aceite aceite* petró*
    oil mill: almaz*
    ok: ok vale
    old: antigua antiguo antiguo* obsol* viej*
    olive: aceitu* arbeq* oliva olivo*
    olive field: olivar
    omit: omis* omit*
    on: encen* prende prende* prendi*
    one: uno
    onion: cebol*
    only: exclusivam* nomá* solam* solo únic* únicam*
    open: abie* abierta* abram* abre abre* abrie* abrim* abrir abrir* abrió abría apert* inaugur* pendi*
    open again: reab*
    open do!: abra abran
    open i: abro abrí
    open we: abramos abrimos abrirnos
    open you: abras
    operate: opera operac*
    operate room: quiró*
    operator: operad*
    opinion: dictam* opinan opine opini*
    opponent: advers* contrin*
    opportunity: oportuni*
    oppose: opon* oposición
    opposite: enfrente
    optics: ópti*
    option: opci*
    or: o u
    orange: naranja naranja*
    orange tree: naranjo
    orchestra: orque*
    order: comanda encarga encargam* encargan encargar encargo encargo* orden ordena ordenado order order* ordeñan ped pedida pedido pedido* órdene*
    order do!: ordene
    order we: encargamos
    organ: órgano
    organic: orgánic*
    organization: entid* organizacione*
    organize: organiza organización
    organize chart: organig*
    origin: orige*
    original: origi*
    other: ajena ajena* ajeno demás otra otra* otro otros
    other side: contraparte
    outrage: barbari*
    outside: afue* exter* fuera
    oven: horno horno*
    own: propia propia* propio propio*
    owner: amos dueñ* owne* propiet* titula*
    oxygen: oxíg*
    pace: ritm*
    pack: embal* empaq* envasado envase envase*
    pack machine: empaca* envasador*
    package: bult* encomi* fard* paca* paqu* paque*
    page: foli* page pg pági*
    pain: dolo*
    paint: barn* esmal* pinta pinta* pinto pintu*
    paint again: repin*
    paint we: pintamos
    painter: pintor
    pair: par pareja pareja* pares
    palace: palac*
    pallet: pale* pall* palé palé* tarim*
    pan: sart*
    pandemic: pande*
    panel: panel panel*
    panic: pánic*
    pantry: despen*
    paper: papel papelera papeles
    paper pack: resm*
    paper shop: papelerí*
    paper weight: grama*
    paper work: papeleo
    paragraph: párraf*
    parallel: paral*
    parent: padres parent
    park: aparc* aparcam* estaciona* parque parques
    parliament: legisla*
    parrot: loro
    part: compon* parci* parte parte* piez*
    part list: despiec*
    participant: participante
    participate: participa participac* participantes participar
    partner: asociad* socia socio socio*
    party: fies*
    pass: pasa pasab* pasam* pasan pasand* pasar pasarem* pasarl* pasarm* pasaro* pasará pasarí* pasem* transm*
    pass do!: pase pasen
    pass i: pasarme pasaré
    pass i do!: pasame
    pass we: pasamos pasaremos pasemos
    pass you: pasás
    passenger: pasaj*
    password: contrase*
    pasta: pasta*
    patch: parch*
    patent: pate*
    path: vereda
    patience: pacienc*
    patient: pacient*
    pay: abon* paga paga* pagar* pago pago* pagu* paym* salda*
    pay back: amort*
    pay delay: mora
    pay do!: abonen pague paguen
    pay we: abonamos pagamos pagaremos pagarnos paguemos
    pay you: pagas
    pdf: pdf
    pea: garba*
    peace: paz
    peak: pico pico*
    pen: boli bolíg* plum*
    penalty: multa multa* penal* penalid* penaliz* sanc* sanci*
    pencil: lápi*
    peninsula: penín*
    pension: pensi*
    people: gent*
    pepper: pimen* pimie*
    percent: % porcen*
    perfect: impec* perfe* perfecta*
    performance: rendimi*
    perfume: perfume
    perfume shop: perfumer*
    period: periodo
    person: persona personas
    personal: personale* personalm*
    peso: pesos
    pest: plag*
    pharmacy: farmaci* farmacéutico
    phone: celu* descol* tel telef* teléf*
    phone central: centrali*
    phone number: ext
    photo: foto fotografi* fotografí* fotos
    photographer: fotógrafo
    physical: físi*
    picture: cuadros image* img imáge* rende*
    piece: troz*
    pig: lecho*
    pillow: almoh*
    pilot: pilo*
    pine: pino
    pine nut: piñón
    pink: rosad*
    pipe: bajant* canalo* cano conducto tube* tubo tubo*
    pipeline: pipel*
    pipette: pipet*
    pit: foso
    pity: lást* pena
    pizza: pizz*
    place: colocac* colocar emplazam* luga* plaza plaza* puesto puesto* siti* situ ubic*
    plain: llano
    plan: agend* plan planes planif* planific* plano plano* previst* prevé road*
    plane: avió*
    planet: planet*
    plant: planta planta*
    plant illness: roya
    plant we: plantamos
    plastic: plastif* plást*
    plastic machine: extru*
    plate: placa placa* plato plato* vaji*
    plate wash: lavavaj*
    platform: andén plataf*
    play: jueg* jugam* jugar reprod*
    play we: jugamos
    player: jugad*
    please: complac* favor sírvas*
    please do!: sírvase
    pleasure: gusto place*
    plot: parce*
    pluck: desplu*
    plug: ench* tapón
    plumber: fonta*
    pocket: bolsil*
    point: punta puntas punto punto*
    poison: vene*
    pole: poste
    police: polic*
    policy: polít*
    polish: puli*
    polite: cortesí*
    pollen: pole*
    pool: bals* piscin*
    poor: pobr*
    pork: cerd*
    port: portua* puerto puerto*
    portal: portal portal*
    porter: conserj*
    portion: porci* racio*
    portuguese: portug*
    position: posic* posiciona* posit* postu*
    possible: posib* posibil* viab*
    possible not: impos*
    post: post
    post code: cp
    poster: afich*
    pot: mace* olla olla*
    potato: papás patat*
    pound: libra libra*
    powder: pólvor*
    power: facultade* podere* poten*
    power fail: apagón
    practical: práctico
    practice: practicar práctica prácticas
    praise: elog*
    prefer: pref* prefer* prefi*
    prefer i: preferí prefiero
    prefer we: preferimos
    premiere: estren*
    premium: premiu* prima
    prepare: acondici* elab* elabora* prep* prepa* prepar*
    prepare i: preparo preparé
    prepare we: preparamos
    present: expone exponen exponer expu* prese* present*
    present do!: presenten
    present i: presentarme
    present we: presentamos presentaremos
    present you: presentas
    press: apret* apri* expri* exprim* prens* presio* presió*
    press do!: apriete pulse
    press we: apretamos exprimimos
    pressure meter: manóm*
    prevent: impi* prevención preventi*
    previous: anteces* anter*
    price: precio precios tarifa tarifas
    price list: tarifar*
    pride: orgu*
    priest: cura curas párroc*
    primary: primar*
    primer: imprima*
    print: huell* imprenta imprenta* impresa impresi* impreso impresos imprime imprime* imprimi* offs*
    print again: reimpre*
    print run: tirada tirada* tiraj*
    print we: imprimimos
    printer: imprente* impresor impresor*
    priority: prior* priorid* priorit*
    prisoner: prision*
    private: particu* priva*
    privilege: privil*
    prize: botí* premio premio*
    pro: pro
    probable: probab*
    probe: palpa* sonda sonda* sondea*
    problem: inconven* issu* probl*
    procedure: procedimientos
    proceed: proceda procede
    process: procedimiento proces* trami* tramit* trámi*
    process we: tramitamos
    produce: fabricac* fabricam* fabrican fabricar producc* produce
    produce we: fabricamos
    producer: fabricant* productor productor*
    product: producto productos
    professional: profesi* profesio*
    profile: perfi*
    profit: benef* gananc* lucr* rentab* utili*
    proforma: profo*
    program: programa programac* programados programam* programar programas
    program we: programamos
    programmer: programador
    project: proyecto proyectos
    projector: proyector
    promise: comprom* promes* promet*
    promise do!: prometan
    promise i: prometo prometí
    promise we: comprometemos prometemos prometimos
    promise you: prometas
    promote: fome*
    promoter: promot*
    promotion: ascenso promo promoc*
    proof: evide*
    property: inmue* propied*
    property company: inmobil*
    property tax: predia*
    prospect: prosp* prospe*
    protect: protec*
    protein: proteí*
    protest: protes*
    protocol: protoc*
    prototype: protot*
    prove: acred* acredit* demue*
    province: provin*
    public: concurr* pública públicas público público*
    publish: publicac* publicad* publicam* publican publicar publicar* publiq*
    publish we: publicamos
    publisher: editori*
    pull: tracc*
    pulp: pulpa
    pulse: pulso
    pump: bomba bomba* bombe*
    punctual: puntual puntual*
    punish: castig*
    pure: pura puro
    puree: puré
    purpose: finalid* propósi*
    push: empu*
    put: coloca mete mete* meti* metái* méte* pond* pone pone* pong* ponl* poné* ponía puesta puesta* pusi* puso póng*
    put do!: métele pon ponele ponga pongan ponle ponlo póngale
    put i: pongo puse
    put we: metemos metimos ponemos ponernos pongamos pusimos
    put you: metáis pones pongas ponéis
    quality: calid*
    quantity: cant
    quarantine: cuarente*
    quarrel: bron*
    quarry: cante*
    quarter: trime* trimes*
    queen: reina
    question: cuestionan interrog*
    questionnaire: cuestionar*
    queue: turne*
    quiet: quiet*
    quota: cupo cupos
    quote mark: comil*
    rabbit: conej* lieb*
    race: carrera
    radio: radio
    rail: baran*
    rain: garú* llov* llue* lluv*
    raise: cria* cría eleva subirt* subirá
    raise you: subirte
    ramp: ramp*
    range: gama rang*
    rascal: sinvergüenzas
    rat: rata
    rate: tasa
    raw: crud*
    reach: alcan*
    reach we: alcanzamos
    react: reacc*
    read: lectu* lee leem* leen leer leer* leye* leyó leíd* leím*
    read again: relee relee*
    read can: legib*
    read do!: lea lean léase
    read i: leo leí
    read we: leemos leímos
    reader: lecto*
    ready: dispue* listo listos
    real: real reales realid*
    realistic: realis*
    reason: moti* motivac* razo* razon* razó* sensa*
    receipt: comproban* recibo recibo*
    receive: recepción reciba* recibe recibe* recibi*
    receive do!: reciba reciban
    receive i: recibí
    receive we: recibimos
    receive you: recibes
    receiver: destina*
    recent: recie* recié*
    reception: recepcionista
    reception worker: recepcionistas
    recipe: recet*
    recognize: recono* reconoc*
    recognize i: reconozco
    recognize we: reconocemos
    recommend: recome* recomen* recomi*
    recommend i: recomiendo
    recommend we: recomendamos
    record: consta constan constan* constar conste grab* graba* grabaci* récord
    recover: recup* recuper*
    rector: rect*
    recycle: recic*
    red: colora* roja roja* rojo
    red wine: tinto
    reduce: achi* redu*
    reference: refer* refere*
    reform: reform*
    refund: reemb* reembol*
    refund we: reembolsamos
    refuse: negarl* negars* negativa negativa* recha* refus*
    refuse we: rechazamos
    regards: atentam* atte
    region: comar* regio* regió*
    region government: diputa*
    register: inscrip* matrícu* padró* regis* regist*
    regret: arrepen*
    regular: regular
    regulate: regulad*
    reject: decli* descart* desesti*
    reject we: declinamos descartamos
    relation: relac* relacio*
    relay: relé
    release: libe* libera* solt* suelte*
    release do!: suelte suelten
    release we: soltamos
    release you: sueltes
    relief: aliv*
    relieve: desahog*
    remark: obser* observa*
    remedy: remed*
    remember: acordars* acordart* acordat* acuérdat* acuérden* acuérdes* recordar recuerda
    remember do!: acordate acuérdate acuérdense acuérdese recuerden
    remember i: recuerdo
    remember you: acordarte
    remind: recordam* recordarl* recordat* recordó recuérdal* recuérdel*
    remind do!: recuérdale recuérdele
    remind we: recordamos
    remote: remot*
    remove: quit* retira retirad* retiram* retiran retirar retire* retiro
    remove do!: quiten retire retiren
    remove i: quité
    remove we: quitamos retiramos
    renew: reno* renov* renova* renue*
    renew we: renovamos renovaremos
    rent: alqu* alqui* arrendam* arrien* renta rentam*
    rent we: alquilamos rentamos
    repair: arreg* repara repara* repare*
    repair do!: arregle reparen
    repair we: arreglamos reparamos
    repeat: machacar recurre* reit* repe* repet* repit*
    repeat do!: repita repitan
    repeat i: reitero repito
    repeat we: repetimos
    replace: reemp* relev* repon* reposic* susti* sustitu*
    replace do!: reponga repongan sustituya
    replace we: reponemos sustituimos
    report: denun* informe informe* repor*
    repository: repo reposit*
    represent: apoderado delegada delegado representac* representad*
    representative: apoderados representan*
    republic: repúb*
    reputation: presti* reputa*
    require: requis*
    rescue: resca*
    research: inves* investi*
    research we: investigamos
    reserve: aparta apartada* apartam* apartó reser*
    reserve i: reservo reservé
    reserve we: apartamos reservamos
    residence: residenc*
    resident: resident*
    resign: renun*
    resin: resin*
    resist: resis* resiste*
    resource: recurs*
    respect: considerac* respet*
    respect we: respetamos
    responsible: encargad* respons* responsab*
    rest: descan* reposa* reposo rest resta restan* resto sies* sobrant* sobró
    rest do!: descanse
    restaurant: fonda hostelerí* restaurac* restauran*
    restore: restaurar restor*
    result: resul*
    resume: curríc*
    retail: reta*
    retire: jubi* jubil*
    return: devol* devolu* devolv* devue* devuélv* regr* reinteg* retorno volva* volvem* volver volvere* volverá volverá* volverí* volvi* volví* vuelt* vuelv*
    return can: retorna*
    return do!: devuelva devuelvan volvé vuelva vuelvan
    return i: devuelvo vuelvo
    return we: devolvemos devolveremos devolvimos reintegramos volvamos volvemos volveremos volveríamos volvimos
    return we do!: devuélvannos devuélvanos
    return you: devuelves vuelvas
    reverse: revés
    review: reseñ*
    rice: arroc*
    ridiculous: ridíc*
    right: derecha derecho derecho*
    ripe: madu*
    rise: alza ascie* levantarn* levantars* suba suban sube suben subid* subie* subim* subir subió
    rise i: subo
    rise we: levantarnos subimos
    risk: arries* ries*
    river: río
    road: autopi* calzada carrete*
    roast: asado
    robot: robot
    rod: canas
    role: rol role*
    roll: bobi* rollo rollos
    roller: rodillo rodillo*
    roof: azot* tech* tejad*
    roof tile: teja
    room: cuarto cuarto* habitac* sala salas salón
    rooster: gallo
    root: raíc* raíz
    rope: cuerd* soga
    rose: rosas
    rot: pudr*
    rotate: rotac*
    rotor: rotor
    round: redo* rond*
    round road: roton*
    route: recorri* ruta ruta*
    row: colas fila fila*
    rubber: goma hule nitr*
    rude: carad* gros* sinvergüenza
    ruin: arrui*
    rule: norma normas ordenanz* paut* regl* reglam*
    rumor: rumo*
    run: corra corran corre correm* corren correr corrid* corriend* marcha run
    run out: agot*
    run we: corremos
    run you: corras
    rural: rura*
    russian: ruso
    rust: óxid*
    rust not: inoxid*
    sad: apena
    safe: seguri*
    safe officer: prevencioni*
    saint: santo
    salary: nómina nóminas remunera* salar* sueld*
    sale: comercial comerciale*
    saliva: saliv*
    salmon: salm*
    salt: sal salad*
    same: mism*
    same result: idempot*
    sample: muestra muestrar* muestras muestre*
    sand: aren*
    sandwich: bocad*
    sarcasm: sarca*
    satisfied: satisfe*
    satisfy: satisfa*
    saturday: sábad*
    sauce: sals*
    save: ahorr* salva
    save we: ahorramos
    save you: ahorras
    saw: sier*
    say: decimo* decir decirlo decía dice dice* dich* dicien* digamo* digái* dije* diji* dijo direm* dirá dirá* tutea*
    say do!: decid decidlo decilo decí di diga digan dilo dígalo díganlo
    say i: digo dije diré
    say we: decimos digamos dijimos diremos
    say you: decís dices digas digáis dijiste
    scaffold: andami*
    scale: balanz* básc*
    scan: escanea*
    scanner: escáner
    scare: espant* sobresa*
    scene: escena
    schedule: cronog* cuadrant* horar*
    scheme: esque*
    school: acade* colegio colegio* escol* escuel*
    science: cienc*
    scissors: tije*
    scope: ámbit*
    score: puntaj* puntuac* puntuar
    scrap: chata*
    screen: pantall*
    screw: torni* tornill*
    script: guio*
    sea: mar
    seal: precin* sellados sellar
    search: busc* busca* busq* busqu* búsqu*
    search do!: busque busquen
    search i: busco
    search we: buscamos buscaremos busquemos
    season: temporad*
    seat: asie* butacas
    second: secund* segund*
    secret: confide* confidenc* secreto
    secretary: secreta*
    section: apartado secc* tramo tramo*
    see: ve veam* vemo* ven ver verem* verl* vern* verse verá verán veréi* viend* viero* vimo* vio visto viéra* véas*
    see do!: vea vean
    see i: veo vi
    see we: veamos vemos veremos vernos vimos viéramos
    see you: veas veis veras veréis ves viste
    seed: pipas sembram* sembrar sembró semi* siemb*
    seed machine: sembrad*
    seed we: sembramos
    seem: parece parece* parecie* pareció parecía parez*
    segment: segme*
    select: select
    selection: surtid*
    self: se
    self compensate: autocompe*
    self drive: autoprop*
    self employed: autón*
    sell: venda* vende vendem* venden vender vender* vendid* vendie* vendimo* vendiér* vendió vendía venta ventas
    sell after: postv* posve*
    sell before: preventa
    sell company: comerciali*
    sell do!: venda
    sell i: vendo
    sell we: vendemos vendimos vendiéramos
    seller: vended*
    send: despacha despacha* envi* envia* enví* envíe* manda mandad* mandam* mandan mandand* mandar mandar* mande* mándal* mándam* mándano* mánde* remes* remite remite* remiti*
    send again: reen*
    send do!: envíe mande manden mándale mándalo mándame mándanos mándele mándelo mándeme mándenos
    send i: mando
    send person: mandant*
    send we: despachamos enviamos enviaremos enviarnos mandamos
    send we do!: envíennos
    send you: mandas mandes
    senior: seni*
    sense: sentid*
    sensor: senso*
    sentence: frase frase*
    separate: separ*
    september: sep septie* setie*
    sequence: secue*
    series: serie series
    serious: grav* seried* serio
    servant: servil sirvien*
    serve: atendem* atender atenderl* atenderá atendid* atendió atie* servido servidos servim* servir servir* servía sirva sirve sirve* sirvier* sirvió
    serve we: atendemos servimos servirnos
    server: servidor servidor*
    service: servic*
    service level: sla
    session: sesi*
    set: config configurac* establec* fijam* kit set
    set can: configurab*
    set we: fijamos
    settle: liquida liquida*
    seven: siet* séptim*
    seventeen: diecisi*
    seventy: sete*
    several: varias vario*
    sew: bordado bordados cose coser costura costura* sutu*
    sew machine: bordador*
    sew shop: mercer*
    sew worker: costure*
    shadow: sombra
    shake: tiemb*
    shame: vergü*
    share: compart* propor*
    share i: comparto
    share we: compartimos
    sheep: ovej*
    sheet: ficha fichas foja hoja hoja* lámi* sában*
    sheet metal: chapa
    shelf: estant* gónd*
    shell: cásca*
    shepherd: pasto*
    shield: escud*
    shift: turno turno*
    shine: bril*
    ship: barco barco* embarca embarcam* embarq* nava*
    ship company: embarcad* navi*
    ship owner: armador
    ship repair: varade*
    ship we: embarcamos
    shipyard: astil*
    shirt: camis* maill*
    shoe: calzado zapato zapato*
    shoe shop: zapate*
    shoot: dispa*
    shop: baza* comercios local locale* tiend*
    shop owner: tendero
    shop window: escapara* vidrie*
    shore: costan*
    short: brev* cortas cortit* corto corto*
    shot: tiro
    shoulder: hombro
    shout: grit*
    shovel: pala palas
    show: enseña enseñab* enseñad* enseñam* enseñan enseñar enseñar* enseñe* enseñár* enséñal* enséñe* indica indicam* indicar indicó indiq* mostral* mostram* mostrar mostrar* mostró muestran señala señala* señaló
    show do!: enseñe enseñen enséñale enséñele indique mostrale
    show i: enseño muestro
    show we: enseñamos enseñarnos indicamos mostramos mostrarnos
    show you: enseñas
    shower: duch*
    shrimp: camaró*
    shrink: encog*
    shutter: persia*
    sick: enferma enfermed* enfermo
    side: bando costad* flan* lado lado* later*
    sigh: suspi*
    sign: cartel carteles fichaj* firm* letre* rótul* rúbri* seña señal señale* señalé* signo*
    sign do!: firme firmen
    sign we: firmamos firmemos
    sign you: firmáis
    silent: calla calla* chit* cálla* mudo* muti* silen*
    silent do!: cállate cállese
    silent i: callarme callo
    silent we: callamos
    silent you: callas
    silk: seda
    silo: silo silo*
    similar: parecid* semej*
    simple: llane* senci* simpl* simplem*
    simulate: simulaci* simulad* simular
    since: since
    sing: canta
    sink: hund*
    sir: caballe* don
    sister: cuñada hermana hermana* hna
    sit: senta* sentem* sento
    sit we: sentamos sentarnos sentemos
    sit you: sentarte
    situation: situa*
    six: seis
    six hundred: seiscie*
    sixteen: diecisé*
    sixth: sext*
    sixty: sese*
    size: calibre calibre* talla talla* talles tama*
    skill: skil*
    skin: piel
    skirt: fald*
    sky: ciel*
    slab: losa
    slave: escl*
    sleep: dorm* duer* durmi*
    sleep we: dormimos
    sleeve: manga
    slice: rodaja*
    slide: diaposi*
    slip: colar cuela resb*
    slogan: lema
    slow: despaci* lenta lento lento*
    small: menor menor* pequ*
    small company: pyme pymes
    smell: huele huele* olor olía
    smile: sonr* sonri*
    smith: herre*
    smoke: humo
    snack: refrigeri*
    snow: neva* niev*
    so: así pues tan
    so much: tant*
    soap: deterg* jabó*
    social: social social*
    sofa: sofá
    soft: bland* suav*
    software: softw*
    solar: fotovol*
    solve: resolv* resue* soluc*
    solve we: resolvemos
    solvent: solve*
    some: algun* algún unas unos
    someone: algui*
    something: algo
    son: hijo hijo*
    son law: yern*
    soon: pront* próximam*
    sorry: apol* discul* lame* lament* lamentabl* perdo* perdó* sentim*
    sorry do!: disculpe perdone
    sorry i: lamento siento
    sorry we: lamentamos sentimos
    sound: audio sona* soni* suena suene
    sound level: decibe*
    soup: ajobl* caldo sopa
    source: fuen*
    south: sur
    soy: soja
    spa: spa
    space: espac*
    spam: spam
    spanish: castel* españo*
    spare part: recam* refac* refacci* repue*
    sparkling wine: espuman*
    speak: chista*
    speaker: altav*
    special: especial especiale* especialm* extraord*
    specification: especifi*
    speech: discur*
    speed: veloc*
    speed control: variad*
    spend: gasta gastado gastan gastar
    spin machine: centrífuga
    spindle: husi*
    sponsor: patroc*
    spoon: cucha*
    sport field: canch*
    sport hall: polidepo*
    spring: primav*
    sprint: spri*
    square: cuadrad*
    square meter: m²
    squeak: chir*
    stable: estable estables establo
    staff: personal
    stage: escenar* etap* fase fase*
    stain: destiñe destiñe* manch*
    stair floor: rella*
    stamp: sella sellada sellado sello sello* timbra*
    stand: atri* estand stan*
    standard: estánda*
    staple: grap*
    star: estrel*
    state: estado estado* estata*
    station: estacione* estación subesta*
    statistics: estadís*
    statute: estatu*
    stay: estadía* estanc* hospe* perma* permane* queda queda* quede queden quedá* quedó quéden* quédes*
    stay do!: quedate quédense quédese
    stay we: quedamos quedarnos
    stay you: quedarte quedas quedes quedáis
    steal: roba* robo robos
    steam: vapo*
    steel: acero
    stem: tallo*
    step: escalo* escaló* paso paso* peld* pisa pisa* pise
    stick: palo pegada vara
    still: aún todav*
    stock: acop* existenc* stoc*
    stone: piedr*
    stop: césar deti* detu* inmovil* parad* paran parar parar* paro* paró stop
    stop do!: pare paren
    stop we: paramos
    store: almacena*
    store room: traste*
    storm: ciclón hura* torme*
    story: cuento cuento* relat*
    stove: estuf* fogó*
    strange: extraña rara rara* raro
    strawberry: fresa
    street: aven* calle calles
    street lamp: faro*
    street side: acera
    strength: fuerz*
    strict: estri*
    strike: huelg*
    strong: forta* fuert* reforz* refue*
    strong drink: tequ*
    structure: estruc*
    stuck: atas* varada
    student: alumn* estudiant*
    study: estudia estudiad* estudiand* estudiar estudiar* estudio estudio*
    stupid: tont*
    style: estil*
    subject: asun* súbdit*
    submit: radica*
    subscribe: suscr* suscrip*
    subsidy: subven*
    success: acie* éxit*
    such: tal
    suffer: sufr*
    sugar: azuca* azúc*
    suggest: plante* propon* propuesto propus* propón* sugeren* sugi*
    suggest do!: proponed proponga propón propóngale
    suggest i: propongo sugiero
    suggest we: planteamos proponemos propusimos
    suggest you: propones
    suit: convend* conveng* convien* traje traje*
    suitcase: maleta maleta*
    suite: suit*
    sum: suma suma*
    summary: recap resum*
    summary i: resumo
    summer: verano verano*
    summon: citac* citad* citam* citó convocad* convocam* convocar
    summon we: citamos convocamos
    sun: sol solar solar* sole*
    sunday: doming*
    super: súper
    supermarket: superme*
    supervisor: superv*
    supplier: provee*
    supply: abas* abasteci* avitualla* insum* provis* sumini* surte surtim*
    supply again: resur*
    supply we: surtimos
    suppose: supon* supu* supue*
    suppose we: suponemos
    sure: infal* segura seguram* seguro
    surface: superf*
    surgery: ciru*
    surprise: sorpr*
    survey: encues* sondeo
    suspect: sospech*
    suspect we: sospechamos
    suspend: suspe* suspens*
    sustainable: sostenib*
    swallow: traga
    swamp: estero
    swear: jurada jurar juré
    swear i: juro
    swedish: suec*
    sweep: barre barrid*
    sweep machine: barred*
    sweet: dulc*
    swing: colump*
    swiss: suiz*
    switch: conmu*
    symbol: símb*
    synthetic: sinté*
    syrup: jarab*
    system: sist*
    tab: pest*
    table: cuadro mesa mesa* tabla tabla*
    tablecloth: mantel*
    tablet: tablet*
    tag: tags
    tailor: sast*
    take: asum* coge coge* cogi* cogí* coja coja* saca saca* sacá* saqu* sáca* toma tomad* tomam* toman toman* tomar tomar* tomó tóme*
    take do!: cojan saque saquen sácale tome tómelo
    take i: agarro cojo
    take we: asumimos cogemos sacamos tomamos tomaremos
    take you: cojas sacáis
    talent: tale*
    talk: char* charl* conversa conversa* conversó habl* habla* hábl* platic*
    talk do!: hablad hable hablen háblale
    talk i: hablo
    talk person: palabre*
    talk we: charlamos conversamos hablamos hablaremos hablemos platicamos
    talk you: hablas habláis
    tank: ciste* cuba pipa tanq*
    tap: grif*
    tape: cinta
    task: tare*
    taste: cata catar catas degusta* sabo*
    taste expert: catad*
    tax: fiscal fiscale* impue* iva
    tax number: nif
    tax office: hacienda
    taxi: taxi taxis
    taxi driver: taxist*
    tea: mates yerb*
    teach: enseñanz* impar*
    teacher: docent* maes* profeso*
    team: briga* cuadri* equipo
    technical: técnica técnica*
    technical word: tecnici*
    technician: técnico técnico*
    technology: tecnol*
    tell: avisa avisa* avise* aviso aviso* avíse* comunica comunicad* comunicam* comunicar* contaba contan* contar contare* contarle contarle* contarlo contarn* contaro* contará contárs* contó cuente* cuéntal* cuénte* decirle decirle* decirm* decirn* decirt* decírm* decíro* decírs* decírt* dile* dígame* díganm* dígano* dísel* informa informam* informar informó manif* platíq*
    tell do!: avisad avise avisen contá cuente cuenten cuéntales cuéntele decidle decile dile diles dígale díganle díselo platíqueme
    tell i: comunico conté decirme decírmelo
    tell i do!: avíseme contame cuéntemelo dime dígame dígamelo díganmelo
    tell we: avisamos avisaremos avisarnos comunicamos contaremos contarnos decirnos informamos
    tell we do!: avísenos díganos
    tell you: avisas contás decirte decíroslo decírtelo
    temperature: temp tempera*
    temperature meter: termóg* termómetro
    template: macho* planti* templat*
    temporary: temporal
    ten: diez
    tenant: inquil*
    tender: concurs* licitac* licitam* licitar
    tender document: plie*
    tender we: licitamos
    tender winner: adjudicat*
    tent: carpa carpa*
    tenth: décima*
    term: terminol* términos
    terminal: terminal terminal*
    terrace: terra*
    territory: territ*
    test: ensay* probad* probam* probar probar* probe* probó prue* test test*
    test do!: pruebe prueben
    test i: probé
    test space: sand*
    test we: probamos probemos
    text: text texto texto* textu* txt
    textile: texti*
    thank: agrad* agradec* agradeci* gracias gratit* merced
    thank i: agradezco
    thank we: agradecemos agradeceremos agradeceríamos agradecimos
    that: aque* ello esa esas ese eso esos que
    theater: teat*
    then: enton* lueg*
    theory: teor*
    therapy: tera*
    there: ahí allá allí
    thermometer: termómetros
    they: ella ella* ellos lo
    thick: espes* grue*
    thief: ladro* ladró*
    thing: cosa cosa*
    think: opina opinar pensa* pensó piensa piensa*
    think again: replantea*
    think do!: piense
    think i: pensaré pensé pienso
    think we: pensamos pensaremos
    third: terc*
    thirteen: trec*
    thirty: trei*
    this: estas este esto estos está
    thousand: mil mile* milla*
    thread: hilo rosc*
    threat: amena*
    three: tres
    three hundred: trescie*
    three phase: trifá*
    throat: yugu*
    throat cut: degüe*
    through: trav*
    throw: bota botar* echa echa* echar* eche* echó tira tirado tirado* tiram* tirar tirar* tire*
    throw do!: echen tire
    throw we: echaremos tiramos
    throw you: tires
    thunder: truen*
    thursday: juev*
    ticket: bill* boleta boleta* entradas papelet* tick*
    tide: marea mareas
    tie: amarr* atad* corb*
    tile: alica* azule* baldo* cerám* gres tejas
    time: oportuna* tiemp* vece* vez époc*
    time end: time*
    time slot: franj*
    time zone: huso
    tip: tip
    tire: neumát* recauch*
    tired: cans* cansa* hart*
    title: titl* titulo título*
    to: a al
    toast: tost*
    today: hoy
    together: conju* junto junto*
    token: toke*
    tolerance: toleran*
    toll: peaj*
    tomato: tomat*
    tomb: tumb*
    tomorrow: mañana
    ton: tonel*
    tone: retin* tono tono*
    toner: tóner
    too much: demasi*
    tool: herrami* punz* tool* utill*
    tooth: denta* dien*
    top floor: átic*
    topic: tema tema*
    total: tota*
    touch: tact* toca toca* tocó toqu*
    touch we: tocamos
    tourism: turism*
    tourist: turist*
    tournament: torneo
    tow ship: remolc*
    toward: hacia
    towel: toal*
    tower: torr*
    town: comuna municip*
    toy: jugu*
    trace: traz* trazabi*
    track: pist* rast*
    tractor: tract*
    trade: comercian* comercio mercant* oficio
    trade association: gremio
    trade union: gremia*
    traffic: tráf* tránsi*
    traffic light: semáf*
    trailer: remolq* tráil*
    train: capacit* entrena entrena* formac* formam* tren
    train we: capacitamos formamos
    trainee: aprendiz pasant* practican*
    trainer: formado* monitora monitora*
    transaction: transac*
    transfer: cesi* handof* transf* transfer* trasl* trasp*
    translate: traducc* traduce traduci* traduz*
    translate i: traduzco
    translate we: traducimos
    translator: traduct*
    transparent: transpa*
    transport: porte portes transporte
    transport company: fleter*
    trap: trampa trampa*
    travel: desplaza* recorre recorre* viaja viajar viaje viaje*
    travel cost: viáti*
    travel pay: dietas
    travel seller: viajan*
    travel we: recorremos
    tray: bandej*
    treasurer: tesorera tesorero
    treasury: tesorerí*
    treat: trata trata* tratami* trate tratán*
    treat we: tratamos
    tree: pinos árbo*
    trench: trinc*
    trick: truco truco*
    trip: excur*
    triple: trip*
    troop: trop*
    trophy: trof*
    trousers: pantalo*
    truce: treg*
    truck: camiones camioneta camión
    truck driver: camioner*
    true: ciert* true verda*
    trust: confia* confía fiam*
    trust do!: confíe
    trust not: desconf*
    trust we: confiamos fiamos
    try: intent*
    try again: reinten* retry
    try we: intentamos
    tuesday: mart*
    tunnel: túne*
    turn: convier* gira gira* giro vuelc*
    turn we: giramos
    turner: tornero
    tutor: tuto*
    twelve: doce
    twenty: veinte
    twenty five: veintici*
    twenty four: veinticu*
    twenty six: veintis*
    twenty three: veintit*
    twenty two: veintid*
    two: dos
    two direction: bidirecc*
    two hundred: doscie*
    two month: bimes*
    two week: quincen*
    type: tecle* tipo tipo*
    typical: típi*
    ugly: fea feo
    umbrella: parag*
    uncle: tío
    under: bajo debaj*
    understand: comprend* enten* entend* entien*
    understand do!: entienda
    understand i: comprendo entendí entiendo
    understand we: comprendemos entendemos entenderemos entendimos
    understand you: entendiste
    unemployed: cesan*
    uniform: unifo*
    union: sindi*
    unit: unid*
    university: univers*
    unknown: descono*
    unload: descarg*
    until: hast*
    up: arrib* up
    update: actuali* upda*
    upset: disgu*
    urgent: urge urge* urgen*
    use: aprov* usa usad* usam* usan usan* usar usar* uso
    use do!: use usen
    use we: usamos
    use you: uses
    useful: útil útile*
    useless: inút* vano
    user: usua*
    usual: habitu* suele suele*
    vacancy: vacan*
    vaccine: vacu* vacuna*
    valid: rige valida valide* vige* válido
    valley: barran* valle
    value: aprec* valo* valor*
    value we: valoramos
    valve: válv*
    van: camionetas furg* furgo*
    variable: variab*
    variant: varian*
    variety: varied*
    vary: variar
    vegetable: acelg* calab* espár* lechu* puerr* verdu* zapal*
    vehicle: vehíc*
    ventilate: ventilac*
    verb: verb*
    verdict: veredi*
    version: v1 v2 v3 versi*
    version four: v4
    vertical: vertic*
    very: muchí* muy
    vest: chal*
    veterinary: veterin*
    vibrate: vibra*
    victim: vícti*
    video: vídeo vídeos
    video call: videoll*
    view: vista vista*
    village: pueb*
    vine: cepa parra
    vinegar: vinag*
    vineyard: viña viñas viñed*
    virgin: virg*
    virus: viru*
    virus protect: antiv*
    visible: visib* visibil*
    visit: visita visitam* visitan visitand* visitar visitas visitó
    visit we: visitamos
    visitor: visitad* visitant*
    voice: locuc* voce* voz
    voltage: tens*
    volume: volum* volúm*
    volunteer: voluntar*
    vote: vota vota* voto* votó
    wait: espera esperab* esperad* esperam* esperan esperand* esperar espere* esperáb*
    wait do!: espere esperen
    wait we: esperamos esperábamos
    wait you: esperabas esperas
    waiter: camare* meser* mozo
    wake: despier*
    walk: andamo* andu* camina camina* paseo
    walk i: ando
    walk we: andamos caminamos
    wall: mura* muro pared pared* tabi*
    wallet: carter*
    walnut: noga*
    want: antoje apet* desea deseam* deseo deseo* ganas quere* querie* querr* queré* quería quería* quier* quis* quisi*
    want i: quiero
    want we: deseamos queremos querríamos queríamos quisimos
    want you: queréis querés querías quieras quieres
    war: guerr*
    warehouse: almacenes almacén galp*
    warehouse worker: almacener* almaceni*
    warm: templar tibi*
    warn: adverte* alert*
    wash: lava lavada lavada* lavado lavados lavam* lavan lavar
    wash machine: lavador*
    wash we: lavamos
    wasp: avisp*
    waste: basu* residu*
    watch: cronóm* vigila vigilar
    water: agua aguad* aguas regam* regar remoj* rieg*
    water channel: aceq*
    water we: regamos
    wave: onda ondul*
    way: camino camino* maner* modo modo* vía
    we: nos nosot* nues*
    weak: débil débil*
    weapon: arma armas
    wear: calza desga* gastada
    web: web
    wedding: boda boda*
    wedge: cuñas
    wednesday: miérc*
    week: seman*
    weigh: pesa pesaj* pesam* pesan
    weigh we: pesamos
    weight: peso
    welcome: bienve*
    weld: soldadu*
    welder: soldado*
    well: bien pozo
    west: oest* ponie*
    wet: hume* húme* moja*
    wheat: trig*
    wheel: rodet* rued*
    when: cuand*
    where: adón* dónd*
    which: cual cuále*
    while: mientr*
    whim: caprichos
    whip: láti*
    whistle: silb*
    white: blanc*
    who: quien* quién
    whole: absol* absoluta* entera enterame* enteras entero entero* integral integral* íntegra íntegro
    wholesale: mayoris*
    whose: cuyo
    wide: amplía anch*
    widow: viud*
    wife: esposa
    wiki: wiki
    wild pig: jaba*
    will: voluntad
    win: captac* gana ganada ganam* ganan ganand* ganar ganar* gane gane* ganó vencerá* victo*
    win we: ganamos
    win you: vencerás
    wind: eóli* vient*
    window: ventan*
    wine: malb* vino vino*
    wine expert: enól*
    wine farmer: viticu*
    wing: ala
    winner: ganador ganador*
    winter: invie*
    wire: alam*
    wish: antojo aspira capricho desead*
    witch: bruj*
    with: con conmi* contig*
    with i: conmigo
    with you: contigo
    without: sin
    wolf: lobo lobo*
    woman: muje*
    wonder: marav*
    wood: leña made* teca
    wood mill: aserra*
    wool: lana merin*
    word: palabra palabra*
    work: faen* funciona funcionad* funcionan funcionan* funcionar funcione funcionó hábil hábil* laborab* laboral laboral* trabaja trabajab* trabajado trabajam* trabajan trabajan* trabajar trabajar* trabaje trabaje* trabajo trabajo* trabajái*
    work day: jornad*
    work place: tajo
    work we: trabajamos trabajaremos trabajemos
    work you: trabajáis
    worker: mozos operar* peon* peón trabajador trabajador* work*
    workshop: obrad* taller taller*
    world: mund*
    worm: lomb*
    worry: inquie* preoc* preocup*
    worry do!: preocupe
    worry you: preocupes
    worse: peor
    worth: valen valg* valió
    wrinkle: arruga
    write: escrib* escrita escrita* escrito escríb* reda* redac*
    write again: reescri*
    write again we: reescribimos
    write do!: escriba escriban escríbale
    write i: escribirme escribiré escribo escribí
    write i do!: escríbame escríbeme
    write we: escribamos escribimos escribirnos
    write we do!: escríbanos
    write you: escribas escribes
    wrong: equivo*
    wrong i: equivoqué
    wrong we: equivocamos
    yard: corral pati*
    year: anua* año años
    yeast: levad*
    yellow: amari*
    yesterday: ayer
    yesterday night: anoc*
    yield: rendir rind*
    yogurt: yogu*
    you: le les os su sus suya suya* suyo suyo* te ti tu tus tuya tuyo tuyo* ud uste* vos vosot* vues*
    you say we: tuteamos
    young: jove* jóve*
    young company: startups
    zero: cero
    zip: cremall*
  `,
  compounds: false,
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
      'playbook_ventas',
      'playbook_del_vendedor',
      'playbook_de_customer_success',
      'playbook_customer_success',
      'playbook_de_cuentas_clave',
      'playbook_de_venta',
      'playbook_de_compras',
      'playbook_del_equipo_comercial',
      'playbook_de_clientes',
      'manual_del_equipo_comercial',
      'manual_del_asesor_comercial',
      'manual_del_ejecutivo_comercial',
      'manual_del_agente_comercial',
      'manual_del_representante_comercial',
      'manual_equipo_comercial',
      'manual_fuerza_de_ventas',
      'manual_de_televentas',
      'manual_de_customer_success',
      'guia_de_venta_consultiva',
      'guia_del_comercial',
      'guia_del_asesor_comercial',
      'guia_del_ejecutivo_comercial',
      'guia_de_la_venta',
      'sop_de_ventas',
      'sop_ventas',
      'sop_comercial',
      'metodologia_comercial',
      'metodologia_ventas',
      'metodo_comercial',
      'fases_de_la_venta',
      'pasos_de_la_venta',
      'etapas_de_venta',
      'fases_de_venta',
      'pasos_de_venta',
      'ciclo_de_venta_b2b',
      'de_lead_a_cliente',
      'de_prospecto_a_cliente',
      'como_trabajamos_con_clientes',
      'asi_vendemos',
      'biblia_de_ventas',
      'biblia_comercial',
      'biblia_del_vendedor',
      'handbook_de_ventas',
      'handbook_comercial',
      'procedimiento_de_atencion_comercial',
      'procedimientos_comerciales',
      'procesos_comerciales',
      'manual_equipo_de_ventas',
      'protocolo_de_venta',
      'protocolo_de_ventas',
      'procesos_de_ventas',
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
      'llamada_de_descubrimiento',
      'reunión_de_descubrimiento',
      'guía_de_descubrimiento',
      'preguntas_de_descubrimiento',
      'guion_de_demo',
      'guion_de_la_demo',
      'reunión_de_diagnóstico',
      'script_de_llamada*',
      'script_llamada*',
      'guion_ventas',
      'guion_de_descubrimiento',
      'guion_de_discovery',
      'guion_discovery',
      'llamada_de_discovery',
      'llamada_discovery',
      'llamada_descubrimiento',
      'reunion_de_discovery',
      'cuestionario_de_descubrimiento',
      'preguntas_de_discovery',
      'llamada_de_calificacion',
      'llamada_de_cualificacion',
      'llamada_de_diagnostico',
      'llamada_comercial',
      'llamada_con_proveedor*',
      'llamada_al_proveedor',
      'llamada_con_prospecto*',
      'llamada_con_el_cliente',
      'llamada_a_cliente*',
      'llamada_de_cierre',
      'playbook_de_llamadas',
      'acta_con_cliente*',
      'acta_con_proveedor*',
      'minuta_con_cliente*',
      'minuta_con_proveedor*',
      'minuta_de_visita*',
      'minuta_visita*',
      'minuta_comercial',
      'reunion_con_prospecto*',
      'reunion_prospecto*',
      'reunion_con_comprador*',
      'reunion_con_el_comprador',
      'reunion_de_preventa',
      'visita_al_cliente',
      'visita_al_proveedor',
      'visita_del_cliente',
      'visita_de_proveedor*',
      'visita_a_prospecto*',
      'preparacion_de_llamada*',
      'demo_con_cliente*',
      'demo_con_el_cliente',
      'demo_comercial',
      'guion_demo_cliente',
      'cita_comercial',
      'comite_con_cliente*',
      'guion_para_llamada*',
      'libreto_de_llamada*',
      'agenda_con_el_cliente',
      'guion_de_venta',
      'guion_de_ventas',
      'llamada_de_venta',
      'llamada_de_ventas',
      'llamadas_de_ventas',
      'libreto_de_ventas',
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
      'secuencia_de_correos',
      'secuencia_de_prospección',
      'correos_en_frío',
      'email_frio*',
      'correo_frio*',
      'mail_frio*',
      'emails_frios',
      'correos_frios',
      'emails_en_frio',
      'mails_en_frio',
      'mail_en_frio',
      'mensaje_en_frio',
      'mensajes_en_frio',
      'contacto_en_frio',
      'contacto_frio',
      'whatsapp_en_frio',
      'visita_en_frio',
      'abordaje_en_frio',
      'venta_en_frio',
      'secuencia_de_outreach',
      'secuencia_outbound',
      'secuencia_de_outbound',
      'cadencia_outbound',
      'cadencia_comercial',
      'cadencia_de_prospeccion',
      'correos_de_prospeccion',
      'emails_de_prospeccion',
      'mensajes_de_prospeccion',
      'playbook_de_prospeccion',
      'llamadas_de_prospeccion',
      'mensaje_de_outreach',
      'mensajes_de_outreach',
      'correo_de_outreach',
      'email_de_outreach',
      'plantilla_de_outreach',
      'plantillas_de_outreach',
      'plantillas_outreach',
      'campana_de_outreach',
      'outreach_por_linkedin',
      'mensaje_a_prospecto*',
      'correo_a_prospecto*',
      'email_a_prospecto*',
      'carta_a_prospecto*',
      'llamada_a_prospecto*',
      'primer_mensaje_prospecto*',
      'llamada_de_captacion',
      'guion_de_captacion',
      'correo_de_captacion',
      'email_de_captacion',
      'mensaje_de_captacion',
      'carta_de_captacion',
      'captacion_de_nuevos_clientes',
      'carta_presentacion_empresa',
      'carta_presentacion_comercial',
      'carta_de_presentacion_empresarial',
      'carta_presentacion_servicios',
      'abordaje_comercial',
      'contacto_inicial_cliente*',
      'guion_de_telemarketing',
      'pitch_telefonico',
      'concertacion_de_visitas',
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
      'secuencia_de_seguimiento',
      'plantilla_de_seguimiento',
      'seguimiento_propuesta_comercial',
      'seguimiento_a_propuesta_comercial',
      'seguimiento_cotizacion*',
      'seguimiento_a_cotizacion*',
      'seguimiento_a_la_cotizacion',
      'seguimiento_post_reunion',
      'seguimiento_post_visita',
      'seguimiento_post_demo',
      'seguimiento_post_llamada',
      'seguimiento_post_feria',
      'seguimiento_de_la_demo',
      'seguimiento_a_prospecto*',
      'seguimiento_de_prospecto*',
      'seguimiento_prospecto*',
      'seguimiento_a_cliente*',
      'seguimiento_a_la_propuesta',
      'seguimiento_a_la_oferta',
      'correo_post_reunion',
      'email_post_reunion',
      'mail_post_reunion',
      'correo_tras_reunion',
      'email_tras_reunion',
      'correo_tras_la_reunion',
      'email_tras_la_reunion',
      'correo_post_visita',
      'email_post_visita',
      'correo_post_demo',
      'email_post_demo',
      'email_post_llamada',
      'mensaje_post_reunion',
      'correo_despues_de_reunion',
      'tras_la_demo',
      'tras_la_feria',
      'despues_de_la_demo',
      'agradecimiento_por_la_visita',
      'agradecimiento_por_la_reunion',
      'gracias_por_la_reunion',
      'recordatorio_de_cotizacion',
      'recordatorio_cotizacion',
      'recordatorio_de_propuesta',
      'follow_up_cliente*',
      'follow_up_comercial',
      'follow_up_de_ventas',
      'follow_up_cotizacion',
      'follow_up_propuesta',
      'follow_up_tras',
      'followup_cliente*',
      'followup_comercial',
      'correo_de_follow_up',
      'email_de_follow_up',
      'secuencia_de_follow_up',
      'correos_de_seguimiento',
      'emails_de_seguimiento',
      'whatsapp_de_seguimiento',
      'cadencia_de_seguimiento',
      'recordatorio_presupuesto_enviado',
      'recordatorio_oferta_enviada',
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
      'propuesta_de_consultoria',
      'propuesta_de_asesoria',
      'propuesta_de_honorarios',
      'oferta_de_honorarios',
      'propuesta_de_suministro',
      'propuesta_de_mantenimiento',
      'propuesta_de_patrocinio',
      'propuesta_de_venta',
      'propuesta_a_cliente*',
      'propuesta_al_cliente',
      'propuesta_de_precio*',
      'propuesta_diseno_web',
      'propuesta_de_diseno_web',
      'propuesta_pagina_web',
      'propuesta_redes_sociales',
      'propuesta_community_manager',
      'propuesta_de_marketing_digital',
      'propuesta_de_branding',
      'propuesta_tecnico_economica',
      'propuesta_tecnica_y_economica',
      'oferta_tecnico_economica',
      'oferta_de_precio*',
      'oferta_al_cliente',
      'oferta_a_cliente*',
      'propuesta_y_presupuesto',
      'presupuesto_de_servicios',
      'presupuesto_de_reparacion',
      'presupuesto_de_instalacion',
      'presupuesto_al_cliente',
      'presupuesto_diseno_web',
      'presupuesto_pagina_web',
      'presupuesto_de_pagina_web',
      'proforma_cliente',
      'envio_de_propuesta',
      'envio_de_la_propuesta',
      'correo_con_la_propuesta',
      'correo_con_el_presupuesto',
      'correo_envio_presupuesto',
      'correo_envio_propuesta',
      'email_envio_presupuesto',
      'email_envio_propuesta',
      'respuesta_a_rfp',
      'respuesta_rfp',
      'respuesta_a_rfq',
      'proposicion_economica',
      'cotizacion_de_servicios',
      'cotizacion_cliente*',
      'carta_de_cotizacion',
      'cotizacion_comercial',
      'cotizacion_formal',
      'cotizacion_pagina_web',
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
      'respuesta_al_ofertante',
      'respuesta_al_licitador',
      'respuesta_a_licitadores',
      'respuesta_a_tu_propuesta',
      'respuesta_a_tu_oferta',
      'respuesta_a_tu_presupuesto',
      'contestacion_a_la_oferta',
      'contestacion_a_oferta*',
      'contestacion_al_presupuesto',
      'contestacion_a_presupuesto*',
      'contestacion_a_cotizacion*',
      'contestacion_a_propuesta*',
      'contestacion_a_la_propuesta',
      'aceptacion_de_propuesta*',
      'aceptacion_de_la_propuesta',
      'aceptacion_propuesta*',
      'aceptacion_de_cotizacion*',
      'aceptacion_de_la_cotizacion',
      'aceptacion_cotizacion*',
      'aceptacion_de_tu_oferta',
      'conformidad_con_el_presupuesto',
      'conformidad_con_la_oferta',
      'confirmacion_de_adjudicacion',
      'comunicacion_de_adjudicacion',
      'carta_adjudicacion',
      'notificacion_adjudicacion',
      'adjudicacion_al_proveedor',
      'adjudicacion_a_proveedor*',
      'comunicacion_al_adjudicatario',
      'notificacion_al_adjudicatario',
      'carta_al_adjudicatario',
      'carta_al_proveedor_seleccionado',
      'comunicacion_al_proveedor_seleccionado',
      'decision_sobre_la_propuesta',
      'decision_sobre_el_presupuesto',
      'decision_sobre_la_cotizacion',
      'sobre_su_propuesta',
      'su_propuesta_de_servicios',
      'gracias_por_su_propuesta',
      'gracias_por_la_oferta',
      'gracias_por_el_presupuesto',
      'agradecimiento_por_la_oferta',
      'agradecimiento_por_la_propuesta',
      'respuesta_a_la_proforma',
      'feedback_de_la_oferta',
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
      'rechazo_cotizacion*',
      'rechazo_de_la_cotizacion',
      'rechazo_al_cliente',
      'rechazo_de_descuento',
      'rechazo_del_descuento',
      'rechazo_cortes',
      'rechazo_amable',
      'rechazo_de_encargo',
      'rechazo_del_pedido',
      'rechazo_a_proveedor*',
      'rechazo_de_proveedor*',
      'rechazo_al_ofertante',
      'rechazo_a_la_oferta',
      'rechazo_a_oferta*',
      'rechazo_a_su_propuesta',
      'rechazo_de_su_propuesta',
      'rechazar_a_un_cliente',
      'rechazar_un_cliente',
      'rechazar_a_un_proveedor',
      'rechazar_un_presupuesto',
      'rechazar_un_encargo',
      'rechazar_una_cotizacion',
      'rechazar_una_propuesta_comercial',
      'negativa_a_cliente*',
      'negativa_al_proveedor',
      'negativa_a_proveedor*',
      'decir_no_al_cliente',
      'decir_no_a_clientes',
      'decir_no_con_educacion',
      'proveedor_no_seleccionado',
      'proveedores_no_seleccionados',
      'oferta_no_seleccionada',
      'oferta_no_aceptada',
      'oferta_desestimada',
      'propuesta_no_seleccionada',
      'presupuesto_no_aceptado',
      'declinar_cotizacion',
      'declinar_una_propuesta',
      'declinar_la_propuesta',
      'declinar_propuesta*',
      'declinar_un_proyecto',
      'declinar_pedido*',
      'declinar_presupuesto*',
      'declinacion_de_propuesta',
      'declinacion_de_participacion',
      'carta_declinacion',
      'no_presentacion_de_oferta',
      'no_aceptacion_de_presupuesto',
      'no_aceptacion_de_propuesta',
      'no_aceptacion_del_pedido',
      'negar_un_descuento',
      'denegacion_de_descuento',
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
      'negociación_y_cierre',
      'plantilla_de_negociación',
      'negociar_con_proveedor*',
      'negociar_con_cliente*',
      'negociar_con_el_cliente',
      'negociar_con_el_proveedor',
      'negociar_precio*',
      'negociar_el_precio',
      'negociar_tarifa*',
      'negociar_el_contrato',
      'negociar_descuento*',
      'negociar_condiciones',
      'negociar_la_renovacion',
      'guia_para_negociar',
      'guion_para_negociar',
      'plan_para_negociar',
      'matriz_de_concesiones',
      'concesiones_y_contrapartidas',
      'analisis_batna',
      'analisis_de_batna',
      'hoja_batna',
      'plantilla_batna',
      'batna_y_zopa',
      'revision_de_precios_proveedor',
      'revision_de_tarifas_con',
      'revision_de_precios_cliente*',
      'revision_de_condiciones_comerciales',
      'discusion_de_precios',
      'conversacion_de_tarifas',
      'conversacion_sobre_precio*',
      'conversacion_de_renovacion',
      'estrategia_negociadora',
      'negociacion_proveedor*',
      'negociacion_de_proveedor*',
      'negociacion_de_tarifas',
      'negociacion_de_renovacion',
      'negociacion_de_compra*',
      'negociacion_de_descuento*',
      'negociacion_precio*',
      'negociacion_b2b',
      'negociacion_de_acuerdo_marco',
      'renegociacion_de_contrato',
      'renegociacion_de_tarifas',
      'hoja_de_negociacion',
      'ficha_de_negociacion',
      'checklist_de_negociacion',
      'matriz_de_negociacion',
      'tacticas_de_negociacion',
      'playbook_de_negociacion',
      'mandato_de_negociacion',
      'limites_de_negociacion',
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
      'manual_de_objeciones',
      'matriz_de_objeciones',
      'matriz_objeciones',
      'banco_de_objeciones',
      'biblioteca_de_objeciones',
      'listado_de_objeciones',
      'lista_de_objeciones',
      'tabla_de_objeciones',
      'tarjetas_de_objeciones',
      'rebatir_objeciones',
      'rebatir_las_objeciones',
      'rebatimiento_de_objeciones',
      'resolver_objeciones',
      'gestion_de_objeciones',
      'gestion_objeciones',
      'gestionar_objeciones',
      'vencer_objeciones',
      'vencer_las_objeciones',
      'superar_las_objeciones',
      'superacion_de_objeciones',
      'manejar_objecion*',
      'manejo_de_la_objecion',
      'manejo_objecion',
      'responder_objeciones',
      'responder_a_objeciones',
      'responder_a_las_objeciones',
      'contestar_objeciones',
      'guion_de_objeciones',
      'guion_objeciones',
      'playbook_de_objeciones',
      'playbook_objeciones',
      'script_de_objeciones',
      'argumentario_de_objeciones',
      'objeciones_y_respuestas',
      'objeciones_comunes',
      'objeciones_tipicas',
      'objeciones_comerciales',
      'objeciones_ventas',
      'objeciones_en_ventas',
      'objeciones_clientes',
      'objeciones_de_prospectos',
      'objeciones_del_prospecto',
      'objeciones_del_comprador',
      'objeciones_telefonicas',
      'objeciones_por_precio',
      'objecion_de_precio',
      'objecion_precio',
      'objeciones_y_cierre',
      'ventas_y_objeciones',
      'dudas_y_objeciones',
      'cuando_dicen_es_caro',
      'clientes_que_dudan',
      'preparacion_de_objeciones',
      'entrenamiento_de_objeciones',
      'respuestas_objeciones',
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
      'carta_de_reclamo',
      'carta_reclamo',
      'carta_de_reclamos',
      'correo_de_reclamo',
      'correo_de_reclamacion',
      'email_de_reclamacion',
      'email_de_reclamo',
      'mail_de_reclamacion',
      'correo_de_queja',
      'email_de_queja',
      'queja_formal',
      'queja_de_calidad',
      'queja_de_servicio',
      'queja_sobre_el_servicio',
      'reclamacion_formal',
      'reclamacion_comercial',
      'reclamacion_de_calidad',
      'reclamacion_de_mercancia',
      'reclamacion_de_garantia',
      'reclamacion_de_factura*',
      'reclamacion_de_transporte',
      'reclamacion_al_transportista',
      'reclamacion_a_transportista',
      'reclamo_formal',
      'reclamo_comercial',
      'reclamo_de_garantia',
      'reclamo_de_pedido*',
      'reclamo_de_calidad',
      'informe_de_reclamacion',
      'informe_de_reclamo',
      'ficha_de_reclamacion',
      'ficha_de_reclamo',
      'ficha_de_queja',
      'hoja_de_reclamo*',
      'hoja_de_queja*',
      'gestion_de_quejas',
      'gestion_de_reclamos',
      'manejo_de_quejas',
      'manejo_de_reclamos',
      'tratamiento_de_reclamaciones',
      'protocolo_de_reclamaciones',
      'procedimiento_de_reclamaciones',
      'incidencia_con_proveedor*',
      'incidencia_de_proveedor*',
      'no_conformidad_de_cliente',
      'no_conformidad_cliente*',
      'no_conformidad_del_proveedor',
      'accion_correctiva_proveedor',
      'mercancia_defectuosa',
      'disconformidad_con_el_pedido',
      'disconformidad_con_la_entrega',
      'carta_de_inconformidad',
      'reclamar_a_proveedor*',
      'reclamar_al_proveedor',
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
      'correo_disculpa*',
      'email_disculpa*',
      'mail_disculpa*',
      'mensaje_disculpa*',
      'nota_de_disculpa*',
      'comunicado_de_disculpa*',
      'disculpas_comerciales',
      'disculpas_formales',
      'disculpa_formal',
      'disculpa_comercial',
      'disculpas_retraso',
      'disculpa_retraso',
      'disculpas_pedido',
      'disculpa_pedido',
      'lamentamos_el_retraso',
      'lamentamos_lo_ocurrido',
      'lamentamos_lo_sucedido',
      'sentimos_el_retraso',
      'sentimos_lo_ocurrido',
      'respuesta_al_cliente_insatisfecho',
      'respuesta_a_cliente_insatisfecho',
      'respuesta_cliente_insatisfecho',
      'respuesta_a_cliente_molesto',
      'respuesta_al_cliente_molesto',
      'respuesta_cliente_molesto',
      'respuesta_a_cliente_enojado',
      'respuesta_a_cliente_enfadado',
      'respuesta_a_resena_negativa',
      'respuesta_a_resenas_negativas',
      'respuesta_resena_negativa',
      'contestacion_a_queja*',
      'contestacion_a_la_queja',
      'contestacion_a_su_queja',
      'contestacion_a_reclamo*',
      'contestacion_al_reclamo',
      'contestacion_a_reclamacion*',
      'contestacion_reclamacion*',
      'contestacion_queja*',
      'respuesta_hoja_de_reclamaciones',
      'respuesta_a_tu_reclamacion',
      'respuesta_a_tu_queja',
      'respuesta_a_tu_reclamo',
      'resolucion_de_su_reclamacion',
      'resolucion_de_su_queja',
      'resolucion_de_su_reclamo',
      'carta_de_desagravio',
      'excusas_al_cliente',
      'ofrecemos_disculpas',
      'ofrecimiento_de_disculpas',
      'asumimos_nuestro_error',
      'reconocemos_nuestro_error',
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
      'fin_de_relacion_comercial',
      'fin_relacion_comercial',
      'finalizacion_de_colaboracion',
      'finalizacion_colaboracion',
      'finalizacion_relacion_comercial',
      'finalizacion_de_servicios',
      'termino_de_colaboracion',
      'termino_de_la_colaboracion',
      'termino_de_relacion_comercial',
      'terminacion_de_servicios',
      'terminacion_de_colaboracion',
      'terminacion_de_la_colaboracion',
      'terminacion_relacion_comercial',
      'terminacion_con_proveedor*',
      'terminacion_con_cliente*',
      'rescision_de_servicios',
      'rescision_con_proveedor*',
      'rescision_de_proveedor*',
      'cese_de_colaboracion',
      'cese_de_la_colaboracion',
      'cese_de_relacion_comercial',
      'cese_de_relaciones_comerciales',
      'cese_relacion_comercial',
      'ruptura_de_relacion_comercial',
      'ruptura_relacion_comercial',
      'preaviso_de_finalizacion',
      'preaviso_al_proveedor',
      'preaviso_al_cliente',
      'carta_rescision_servicios',
      'carta_finalizacion_servicios',
      'cancelacion_de_la_colaboracion',
      'despedida_al_cliente',
      'despedida_de_cliente*',
      'despedida_al_proveedor',
      'despedir_a_un_cliente',
      'despedir_un_cliente',
      'despedir_a_un_proveedor',
      'offboarding_de_cliente*',
      'offboarding_cliente*',
      'offboarding_del_cliente',
      'offboarding_de_proveedor*',
      'offboarding_proveedor*',
      'offboarding_del_proveedor',
      'cierre_de_colaboracion',
      'cierre_de_la_colaboracion',
      'cierre_relacion_comercial',
      'renuncia_al_cliente',
      'renuncia_a_cliente*',
      'desvinculacion_de_cliente*',
      'desvinculacion_de_proveedor*',
      'desvinculacion_comercial',
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
      'plan_de_cierre_conjunto',
      'plan_de_cierre_mutuo',
      'plan_de_acción_conjunto',
      'plan_de_éxito_del_cliente',
      'plan_de_renovación',
      'revisión_trimestral_de_negocio',
      'plan_de_clientes_clave',
      'plan_clientes_clave',
      'plan_de_grandes_cuentas',
      'plan_grandes_cuentas',
      'gestion_de_grandes_cuentas',
      'plan_estrategico_de_cliente',
      'plan_estrategico_del_cliente',
      'plan_estrategico_cliente',
      'plan_de_desarrollo_cliente',
      'plan_de_crecimiento_cliente',
      'plan_de_expansion_cuenta',
      'plan_de_expansion_cliente',
      'plan_de_retencion_cliente',
      'plan_de_retencion_cuenta',
      'plan_anual_cliente',
      'plan_anual_por_cliente',
      'plan_de_accion_cliente',
      'plan_mutuo_de_accion',
      'plan_mutuo_de_cierre',
      'plan_de_accion_mutuo',
      'plan_de_exito_cliente',
      'plan_de_exito_mutuo',
      'plan_de_exito_conjunto',
      'estrategia_de_cliente_clave',
      'mapa_de_stakeholders_cliente',
      'mapa_de_decisores',
      'revision_trimestral_cliente',
      'revision_semestral_cliente',
      'revision_semestral_del_cliente',
      'revision_anual_de_cuenta',
      'revision_trimestral_de_cuenta',
      'revision_mensual_cliente',
      'revision_trimestral_proveedor',
      'revision_anual_proveedor',
      'revision_anual_del_proveedor',
      'revision_de_negocio_cliente',
      'revision_de_negocio_trimestral',
      'revision_ejecutiva_cliente',
      'balance_anual_cliente',
      'balance_trimestral_cliente',
      'qbr_cliente*',
      'qbr_con_cliente*',
      'qbr_de_cliente*',
      'qbr_con_el_cliente',
      'agenda_qbr',
      'plantilla_qbr',
      'informe_qbr',
      'presentacion_qbr',
      'reunion_qbr',
      'plan_renovacion_cliente',
      'plan_upsell_cliente',
      'plan_de_key_account',
      'plan_key_account',
      'plan_de_rescate_cliente',
      'plan_de_recuperacion_cliente',
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
      'traspaso_a_implementación',
      'traspaso_de_preventa',
      'plan_de_onboarding_del_cliente',
      'handoff_de_ventas',
      'handoff_de_cliente*',
      'handoff_del_cliente',
      'handover_de_ventas',
      'handover_ventas',
      'handover_comercial',
      'handover_de_cliente*',
      'handover_del_cliente',
      'traspaso_ventas_operaciones',
      'traspaso_ventas_produccion',
      'traspaso_ventas_delivery',
      'traspaso_a_delivery',
      'traspaso_a_customer_success',
      'traspaso_a_cs',
      'transferencia_ventas_operaciones',
      'transicion_ventas_operaciones',
      'transicion_de_ventas_a',
      'de_comercial_a_produccion',
      'de_ventas_a_cs',
      'ventas_a_implementacion',
      'ventas_a_delivery',
      'ventas_a_customer_success',
      'comercial_a_operaciones',
      'onboarding_nuevo_cliente',
      'onboarding_de_nuevo_cliente',
      'onboarding_de_nuevos_clientes',
      'onboarding_nuevos_clientes',
      'onboarding_con_cliente*',
      'onboarding_con_el_cliente',
      'onboarding_para_clientes',
      'bienvenida_nuevo_cliente',
      'bienvenida_al_nuevo_cliente',
      'bienvenida_a_cliente*',
      'bienvenida_nuevos_clientes',
      'bienvenida_de_cliente*',
      'kickoff_cliente*',
      'kick_off_cliente*',
      'kick_off_con_cliente*',
      'kickoff_con_el_cliente',
      'kickoff_de_cliente*',
      'kick_off_de_cliente*',
      'kickoff_del_cliente',
      'arranque_nuevo_cliente',
      'incorporacion_de_nuevos_clientes',
      'incorporacion_del_cliente',
    ],
  },
  template: `
    template templates plantilla plantillas modelo_de_carta modelo_de_correo modelo_de_acta modelo modelos
    formato_en_blanco formulario machote esqueleto patrón_de_documento molde borrador_tipo
    carta_tipo carta_modelo correo_tipo correo_modelo documento_tipo texto_tipo texto_modelo
    guion_tipo para_rellenar para_completar para_llenar rellenable en_blanco template
    plantillas_comerciales plantilla_de_correo plantilla_de_oferta plantilla_de_acta
    plantilla_de_carta plantilla_base ficha_en_blanco
  `,
  notices: `
    anuncio_de_licitación anuncio_licitación anuncio_de_la_licitación anuncio_de_contratación convocatoria_de_licitación
    bases_de_licitación bases_de_la_licitación bases_licitación llamado_a_licitación pliego pliegos
    oferta_de_empleo oferta_empleo oferta_de_trabajo oferta_laboral ofertas_de_empleo anuncio_de_empleo anuncio_empleo vacante vacantes convocatoria_de_empleo bolsa_de_trabajo
  `,
  textbook: {
    'no-master-servant': `
      el_cliente_es_el_rey el_cliente_es_rey el_cliente_es_nuestro_rey el_cliente_es_dios el_cliente_es_nuestro_amo el_cliente_manda_y_nosotros_obedecemos
      el_cliente_siempre_tiene_la_razón el_cliente_siempre_tiene_razón el_cliente_tiene_siempre_la_razón el_cliente_nunca_se_equivoca
      al_cliente_nunca_se_le_dice_que_no a_un_cliente_nunca_se_le_dice_que_no nunca_le_digas_que_no_al_cliente nunca_le_digas_que_no_a_un_cliente
      sus_deseos_son_órdenes sus_deseos_son_órdenes_para_nosotros estamos_para_servirle_en_todo somos_sus_siervos
    `,
    'no-overpromise': `
      podemos_con_todo podemos_con_todo_y_en_cualquier_plazo podemos_hacer_cualquier_cosa hacemos_lo_que_sea_cuando_sea
      hacemos_lo_que_sea_en_el_plazo_que_sea sin_problema_lo_que_usted_necesite lo_que_usted_necesite_sin_problema ningún_problema_lo_que_necesite
      lo_que_quiera_cuando_quiera nada_es_imposible_para_nosotros con_nosotros_todo_es_posible para_nosotros_no_hay_nada_imposible nunca_fallamos
      el_éxito_está_garantizado éxito_garantizado nunca_decimos_que_no
    `,
    'no-pressure': `
      firme_hoy_o_mañana_sube_el_precio firma_hoy_o_mañana_sube_el_precio firme_hoy_o_pierde_el_precio no_acepte_un_no_por_respuesta
      no_aceptes_un_no_por_respuesta no_aceptamos_un_no_por_respuesta nunca_aceptes_un_no_por_respuesta no_se_acepta_un_no_por_respuesta ahora_o_nunca
      es_ahora_o_nunca no_lo_dejes_pensar no_le_dejes_pensar no_lo_dejes_colgar no_le_dejes_colgar no_lo_sueltes_hasta_que_firme
      no_le_sueltes_hasta_que_firme llámalo_hasta_que_ceda insiste_hasta_que_ceda
    `,
    'no-absurd-demand': `
      o_lo_toma_o_lo_deja lo_toma_o_lo_deja lo_tomas_o_lo_dejas o_lo_tomas_o_lo_dejas lo_toman_o_lo_dejan o_lo_toman_o_lo_dejan
      den_gracias_de_que_les_compramos dé_gracias_de_que_le_compramos den_gracias_de_que_les_compremos dense_por_contentos_con_vendernos
      dense_con_un_canto_en_los_dientes a_mitad_de_precio_o_nada la_mitad_o_nada mitad_de_precio_o_nada
    `,
    'no-ghosting': `
      no_conteste_a_ese_correo no_contestes_a_ese_correo no_contestes_el_correo no_contestes_sus_correos no_respondas_al_correo no_respondas_sus_correos
      no_les_contestes no_les_respondas no_le_contestes no_le_respondas ignora_sus_correos ignora_sus_llamadas ignora_el_correo ignórelos ignórales
      ignóralos déjalo_morir_solo ya_se_cansarán ya_se_cansará ya_se_darán_por_enterados simplemente_no_contestes
    `,
    'no-hostile-wording': `
      son_unos_inútiles es_un_inútil sois_unos_inútiles son_unos_incompetentes sois_unos_incompetentes ustedes_son_unos_incompetentes son_unos_mentirosos
      son_unos_ladrones son_una_panda_de_inútiles son_una_banda_de_ladrones se_van_a_arrepentir se_arrepentirán ya_se_arrepentirán no_tienen_ni_idea
      no_tienen_ni_idea_de_lo_que_hacen
    `,
    'no-us-and-them': `
      nosotros_contra_ellos somos_nosotros_contra_ellos el_comprador_es_el_enemigo el_comprador_es_nuestro_enemigo el_cliente_es_el_enemigo
      el_cliente_es_nuestro_enemigo el_proveedor_es_el_enemigo el_proveedor_es_nuestro_enemigo hay_que_exprimir_al_proveedor exprimir_al_proveedor
      exprimir_a_los_proveedores exprime_al_proveedor hay_que_aplastarlos aplastarlos el_cliente_es_nuestra_presa a_la_caza_del_cliente
    `,
  },
  // "todo" itself stays out: in Spanish it is the everyday word for "all".
  todo: `
    todo por_hacer por_completar por_rellenar por_llenar por_redactar por_escribir por_definir
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
  passives: `
    será serán se_envía se_envían se_enviará se_enviarán se_entrega se_entregan se_entregará
    se_entregarán debe_ser deben_ser va_a_ser van_a_ser queda_pendiente quedan_pendientes se_manda
    se_mandan
  `,
  abbreviations: `
    sr sra srta sres sras dr dra d dña da ing lic arq prof mtro ud uds vd vds núm nº nro pág
    págs tel tfno tfno tlf cel ext avda av ctra pza pl esq izq dcha c p ej s a v l u cía hnos
    aprox máx mín ref fra art arts cap vol fig tab dpto depto dept dir gte admón cta cte
    dto incl excl vto fdo atte atto cfr ss pto prov col aptdo apdo cód doc docs inc ltda
    tít trad ed ene feb mar abr may jun jul ago sep sept set oct nov dic lun mié jue vie
    sáb dom hrs min seg unid vs ee uu rr hh
  `,
  subjects: 'asunto ref referencia',
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
