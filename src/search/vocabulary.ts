import type { Concepts } from './concepts.ts';

/**
 * Words of the subject that mean the same, in the languages of the documents: who looks for `Soldaten` finds soldiers
 * and soldats. One word each (a hyphen joins); English, French, German, Spanish, Portuguese, Italian, Russian,
 * Hungarian, Turkish, Arabic, Korean, Chinese.
 */
export const CONCEPTS: Concepts = {
  soldier: words(`
    soldier soldiers troop troops serviceman servicemen soldat soldats troupes militaires soldaten truppen
    soldado soldados tropas militares soldati truppe militari солдат солдаты военные военных военнослужащие
    военнослужащих войска бойцы бойцов katona katonák katonát honvéd asker askerler جندي جنود قوات مقاتلين
    مقاتلا 군인 군인들 병력 병사 士兵 军队`),
  instructor: words(`
    instructor instructors trainer trainers instructeur instructeurs formateur formateurs ausbilder instruktor
    instrukteure instructores instrutor instrutores istruttore istruttori инструктор инструкторы инструкторов
    kiképző kiképzők eğitmen eğitmenler مدرب مدربون مدربين 교관 교관들 教官`),
  mercenary: words(`
    mercenary mercenaries mercenaire mercenaires söldner mercenario mercenarios mercenário mercenários mercenari
    наёмник наёмники наёмников zsoldos zsoldosok مرتزق مرتزقة 용병 雇佣兵`),
  fighter: words(`
    fighter fighters combattant combattants kämpfer combatiente combatientes combatentes combattenti боевики
    боевиков harcosok savaşçı مقاتل مقاتلون 전투원`),
  base: words(`
    base bases stützpunkt militärstützpunkt basi база базу базы bázis üs قاعدة قواعد 기지 基地`),
  guard: words(`
    guard guards bodyguard bodyguards protect protection garde gardes protéger leibwache schutz schützen guardia
    proteger protección proteção proteggere охрана охраны защита защиты защиту حماية لحماية حرس 경호 보호`),
  withdrawal: words(`
    withdrawal withdraw withdraws withdrew retrait retirer abzug rückzug retirada ritiro вывод выводит kivonás
    çekilme انسحاب 철수 撤军`),
  deploy: words(`
    deploy deploys deployed deployment déploie déployé déployer déploiement stationiert entsendet entsendung
    einsatz despliegue despliega desplegar destacamento schieramento размещение развёртывание telepítés
    konuşlandırma نشر انتشار 파병 部署`),
  deny: words(`
    deny denies denied denial dément démenti démentir nie dementiert bestreitet niega desmiente nega desmente
    smentisce отрицает опроверг cáfolja ينفي تنفي 부인`),
  president: words(`
    president président präsident presidente президент президента elnök başkan cumhurbaşkanı رئيس الرئيس 대통령 总统`),
  drone: words(`
    drone drones drohne drohnen dron droni дрон дроны бпла مسيرة 드론 无人机`),
  alliance: words(`
    alliance allianz bündnis alianza aliança alleanza альянс союз szövetség ittifak تحالف 동맹 联盟`),
  wagner: words(`
    wagner vagner вагнер вагнера فاغنر فاجنر 바그너 瓦格纳`),
  putin: words(`
    putin poutine путин путина بوتين 푸틴 普京`),
  traore: words(`
    traoré траоре تراوري 트라오레 特拉奥雷`),
  africa: words(`
    africa afrique afrika áfrica африка африканский أفريقيا إفريقيا 아프리카 非洲`),
  corps: words(`
    corps korps корпус corpo cuerpo فيلق 군단 军团`),
};

/** Words written one after the other. */
function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
