/** The tongues of the corpus, each with its own script, accents and habits of forming words. */
export const LANGUAGES = ['en', 'fr', 'es', 'de', 'ru', 'ar', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a tongue's vocabulary grows from. */
export interface SeedWords {
  /** Words that hold sentences together, the most frequent first. */
  frequent: readonly string[];
  /** Words with a meaning of their own. */
  content: readonly string[];
  /** Endings that make one word out of another, so that words come in families as they do in life. */
  endings: readonly string[];
}

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** Everyday words of each tongue: the head of its vocabulary, and the spelling its tail is modelled on. */
export const SEED_WORDS: Readonly<Record<Language, SeedWords>> = {
  en: {
    frequent:
      words(`the of to and in a that for on was with said by it is as from at were had has be an this
      which not are have they their been its he would who but after more or one also than about into no other
      two up over there out some all when last first could will three while between before during under since`),
    content:
      words(`troops soldiers forces army military deployment contingent instructors trainers training base
      camp airport government ministry defence spokesman statement report agency newspaper officials source
      sources country capital border region north south east west president minister junta council agreement
      mission operation unit brigade battalion company mercenaries fighters guards protection security arrival
      arrived withdrawal withdrew announced confirmed denied claimed reported cited according unnamed witnesses
      video photographs aircraft flight convoy vehicles armoured helicopters drones weapons equipment ammunition
      partner cooperation bilateral alliance joint exercise elite commando commandos special airborne infantry
      artillery engineers medical logistics supply fuel garrison barracks runway hangar outpost checkpoint patrol
      attack ambush offensive insurgents rebels militants civilians residents village town province district
      governor ambassador embassy diplomat parliament committee resolution sanctions treaty mandate peacekeeping
      united nations african union european regional bloc commission summit meeting visit delegation talks
      negotiation contract payment mining gold uranium oil exchange interest influence presence number figure
      hundred thousand several dozens initial advance second wave reinforcement rotation replacement departure
      week month year morning evening monday tuesday wednesday thursday friday saturday sunday january february
      march april may june july august september october november december early late recently earlier later
      channel post message image satellite evidence rumour disinformation analysis expert researcher journalist
      editor broadcaster television radio website social media account network investigation verification
      question answer doubt silence comment refusal position response reaction criticism opposition protest
      crowd square palace bodyguard officer general colonel captain sergeant commander chief staff headquarters
      intelligence service interior foreign affairs transition coup election constitution sovereignty territory
      river bridge road airfield port harbour coast desert forest mountain valley lake island strategic tactical
      temporary permanent secret official independent private former current senior local national international
      russian french turkish chinese american korean rwandan ugandan hungarian ukrainian malian nigerien libyan`),
    endings: words('s ed ing er ers ment ation ist al ly ness able ship less'),
  },
  fr: {
    frequent:
      words(`de la le et les des en du un une dans que pour par sur au qui est a il ne pas ce avec se plus
      son été ont sont aux cette ces leur selon après entre mais comme depuis sans sous deux trois`),
    content:
      words(`soldats troupes armée militaires déploiement contingent instructeurs formation base aéroport
      gouvernement ministère défense communiqué porte-parole agence journal autorités présence présidence état
      capitale frontière région président ministre junte conseil accord mission opération unité brigade bataillon
      mercenaires combattants gardes sécurité protégé protéger arrivée arrivés retrait annoncé confirmé démenti
      évoqué rapporté témoins vidéo images avion vol convoi véhicules blindés hélicoptères drones armes matériel
      coopération bilatérale alliance exercice élite spéciales aéroportée infanterie garnison caserne piste
      attaque embuscade insurgés rebelles civils habitants village ville province gouverneur ambassadeur ambassade
      diplomate parlement résolution sanctions traité mandat réunion visite délégation négociation contrat intérêt
      centaine millier plusieurs dizaines première deuxième renfort relève départ semaine mois année matin février
      août décembre récemment précédent réseau réseaux sociaux publication preuve rumeur désinformation enquête
      chercheur journaliste télévision radio réponse réaction critique opposition général colonel capitaine
      commandant état-major renseignement étranger étrangère intérieur transition élection souveraineté territoire
      fleuve pont désert forêt forteresse île stratégique officiel privé ancien russe français turc chinois`),
    endings: words('s e es ée ées ment ation eur eurs ité é iste ique ère'),
  },
  es: {
    frequent:
      words(`de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le
      ha me sin sobre este entre cuando ser son dos también fue había hasta desde`),
    content:
      words(`soldados tropas ejército militares despliegue contingente instructores entrenamiento base
      aeropuerto gobierno ministerio defensa comunicado portavoz agencia periódico autoridades presencia país
      capital frontera región presidente ministro junta consejo acuerdo misión operación unidad brigada batallón
      mercenarios combatientes guardias seguridad protección llegada retirada anunció confirmó desmintió según
      testigos vídeo imágenes avión vuelo convoy vehículos helicópteros armas cooperación alianza ejercicio élite
      especiales infantería guarnición cuartel pista ataque emboscada rebeldes civiles habitantes pueblo ciudad
      gobernador embajador embajada diplomático parlamento resolución sanciones tratado reunión visita delegación
      negociación contrato interés centenares miles varios refuerzo relevo salida semana año mañana rumor prueba
      desinformación investigación periodista televisión crítica oposición coronel capitán comandante soberanía`),
    endings: words('s es ción ciones mente dor ado ida ista ía ó'),
  },
  de: {
    frequent:
      words(`der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an
      werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war`),
    content:
      words(`soldaten truppen armee streitkräfte einsatz kontingent ausbilder ausbildung stützpunkt
      flughafen regierung ministerium verteidigung sprecher erklärung agentur zeitung behörden präsenz hauptstadt
      grenze region präsident minister abkommen mission operation einheit brigade bataillon söldner kämpfer garde
      sicherheit schutz ankunft abzug angekündigt bestätigt bestritten zeugen flugzeug konvoi fahrzeuge gepanzert
      hubschrauber waffen zusammenarbeit bündnis übung elite spezialkräfte infanterie kaserne landebahn angriff
      hinterhalt rebellen zivilisten bewohner dorf stadt gouverneur botschafter botschaft parlament sanktionen
      vertrag besuch verhandlung hunderte tausende mehrere verstärkung rückkehr woche jahr märz gerücht beweis
      untersuchung forscher fernsehen öffentlich geheim nordkoreanische russische türkische chinesische`),
    endings: words('e en er n s ung ungen lich keit isch ige chef'),
  },
  ru: {
    frequent:
      words(`и в не на что с по как из он к это но за то для от так о же был его до из-за после при они
      также где все или более может были между через перед только уже`),
    content:
      words(`солдаты войска армия военные контингент инструкторы обучение база аэропорт правительство
      министерство обороны заявление представитель агентство газета власти присутствие страна столица граница
      регион президент министр совет соглашение миссия операция отряд бригада батальон наёмники бойцы охрана
      безопасность защита прибытие вывод объявил подтвердил опроверг сообщил свидетели видео снимки самолёт рейс
      колонна техника вертолёты беспилотники оружие сотрудничество союз учения спецназ пехота гарнизон казарма
      нападение засада повстанцы мирные жители деревня город губернатор посол посольство дипломат парламент
      резолюция санкции договор визит делегация переговоры контракт интерес сотни тысячи несколько подкрепление
      ротация отъезд неделя месяц год утро слухи доказательство расследование журналист телевидение критика
      оппозиция генерал полковник капитан командир штаб разведка переворот выборы суверенитет территория река
      мост пустыня корпус африканский российский французский турецкий китайский корейский секретный`),
    endings: words('ы и а ов ами ах ого ому ский ская ние ния ость ик щик'),
  },
  ar: {
    frequent:
      words(`في من على إلى أن عن مع هذا التي الذي كان بعد قال لم قد بين كما هو هي أو ما لا كل ثم حتى عند
      منذ خلال أكثر قبل حول`),
    content:
      words(`جنود قوات جيش الجيش عسكري عسكرية انتشار مدربين تدريب قاعدة مطار حكومة وزارة الدفاع بيان متحدث
      وكالة صحيفة سلطات وجود بلد عاصمة حدود منطقة رئيس وزير مجلس اتفاق مهمة عملية وحدة لواء كتيبة مرتزقة مقاتلين
      حراس أمن حماية وصول انسحاب أعلن أكد نفى ذكر شهود صور طائرة رحلة قافلة مركبات مروحيات أسلحة تعاون تحالف
      مناورات نخبة خاصة مشاة ثكنة مدرج هجوم كمين متمردين مدنيين سكان قرية مدينة محافظ سفير سفارة برلمان قرار
      عقوبات معاهدة زيارة وفد مفاوضات عقد مصالح مئات آلاف عدة تعزيزات أسبوع شهر سنة شائعات دليل تحقيق صحفي
      معارضة جنرال عقيد قائد استخبارات انقلاب انتخابات سيادة أراضي نهر جسر صحراء روسي فرنسي تركي صيني كوري`),
    endings: words('ة ات ين ون ي ية هم ها نا'),
  },
  ko: {
    frequent:
      words(`이 그 및 등 수 것 있다 했다 대한 위해 따르면 지난 밝혔다 전했다 통해 대해 함께 또 이번 약 모두
      가운데 하지만 관련 당시 이후 보도했다`),
    content:
      words(`군인 병력 부대 군대 파병 파견 교관 훈련 기지 공항 정부 국방부 대변인 성명 통신 신문 당국 주둔 국가
      수도 국경 지역 대통령 장관 협정 임무 작전 여단 대대 용병 전투원 경호 경호원 보안 보호 도착 철수 발표 확인 부인
      보도 목격자 영상 사진 항공기 비행 차량 장갑차 헬기 무인기 무기 협력 동맹 연합 정예 특수부대 특수전 보병 막사
      활주로 공격 매복 반군 민간인 주민 마을 도시 주지사 대사 대사관 의회 결의 제재 조약 회담 방문 대표단 협상 계약
      수백명 수천명 증원 교대 출국 주간 올해 지난달 소문 증거 조사 기자 방송 야당 장군 대령 사령관 정보기관 쿠데타
      선거 주권 영토 사막 북한군 러시아군 프랑스군 아프리카 서아프리카 국정원 합참 조선`),
    endings: words('이 가 을 를 은 는 의 에 에서 들 과 도'),
  },
};

/** What names of people, towns, forces and outlets are modelled on. Those of the corpus are made up. */
export const SEED_NAMES: Readonly<Record<'given' | 'surname' | 'town', readonly string[]>> = {
  given:
    words(`Aïcha Amadou Boubacar Chinedu Désiré Éric Fatoumata Grégoire Hélène Ibrahim Joséphine Kofi Léon
    Mamadou Núria Olivier Paulo Quentin René Salomé Tomás Uzoma Valérie Wanjiru Xavier Yéro Zélie Andrei Borys
    Dmitri Sergei Mehmet Çağla Gülay Ömer Şule István Zoltán Małgorzata Jürgen Björn Søren Jiří Ngọc Minho Jisoo`),
  surname:
    words(`Traoré Ouédraogo Sawadogo Compaoré Diallo Touré Keïta Cissé Koné Coulibaly Diarra Sissoko
    Maïga Zongo Kaboré Tapsoba Bationo Nikiéma Sankara Mbeki Okafor Adeyemi Nwosu Balogun Mutombo Kabila Ngoma
    Nsengiyumva Habimana Uwimana Mukasa Okello Achebe Mensah Owusu Asante Boateng Petrov Ivanov Smirnov Kuznetsov
    Şahin Yılmaz Öztürk Çelik Kovács Szabó Nagy Müller Schröder Weiß García Núñez Peña Gonçalves Araújo João
    Dvořák Novák Šimić Đorđević Kowalski Wójcik Nguyễn Trần Kim Park Choi Jeong Haddad Khalil Mansour Boumédiène`),
  town: words(`Ouagadougou Koudougou Banfora Tenkodogo Gorom Bobo Dioulasso Kaya Djibo Dori Fada Loumbila Bamako
    Kidal Gao Tombouctou Sévaré Ménaka Niamey Agadez Tillabéri Zinder Cotonou Parakou Porga Natitingou Lomé Dapaong
    Accra Tamale Bolgatanga Abidjan Bouaké Korhogo Conakry Kankan Bangui Berbérati Bambari Malabo Bata Libreville
    N’Djaména Moundou Abéché Kigali Goma Bukavu Rutshuru Kampala Juba Malakal Maputo Pemba Palma Mocímboa Tripoli
    Benghazi Sebha Kufra Kursk Sudzha Belgorod Mogadiscio Baidoa Kismaayo Khartoum Omdurman Merowe`),
};
