// One table of spellings: everything in a row is one word to the red pen. The first form stands for all.

const ROWS = [
  // Frameworks and who makes them
  ["tensorflow", "텐서플로우", "텐서플로", "텐서 플로우", "텐플", "tf", "tf2", "tensorflow2"],
  ["pytorch", "파이토치", "파이 토치"],
  ["keras", "케라스"],
  ["numpy", "넘파이"],
  ["jax", "작스"],
  ["개발사", "제작사"],
  ["google", "구글"],
  ["facebook", "페이스북", "meta", "메타"],
  ["definebyrun", "define by run", "define-by-run", "실행하면서 정의", "정의하면서 실행"],
  ["defineandrun", "define and run", "define-and-run", "정의 후 실행", "정의한 후 실행"],
  // Loan words
  ["tensor", "텐서"],
  ["graph", "그래프"],
  ["python", "파이썬"],
  ["debug", "디버깅", "디버그", "디버거", "debugging", "debugger"],
  ["framework", "프레임워크", "프레임웍"],
  ["library", "라이브러리"],
  ["wrapper", "래퍼", "랩퍼"],
  ["production", "프로덕션"],
  ["session", "세션"],
  ["서빙", "serving"],
  ["도구", "tool", "툴"],
  ["placeholder", "플레이스홀더"],
  ["mobile", "모바일", "스마트폰", "휴대폰", "smartphone", "phone"],
  ["cloud", "클라우드"],
  ["community", "커뮤니티"],
  ["code", "코드", "코딩"],
  ["model", "모델"],
  ["지원", "support"],
  ["data", "데이터"],
  ["오픈소스", "오픈 소스", "open source", "open-source", "opensource"],
  ["tflite", "tensorflow lite", "텐서플로 라이트", "텐서플로우 라이트"],
  ["tensorboard", "텐서보드"],
  ["torchscript", "토치스크립트"],
  ["torchserve", "토치서브"],
  ["windows", "윈도우", "윈도"],
  ["swift", "스위프트"],
  ["java", "자바"],
  ["gpu", "gpus", "그래픽카드"],
  ["prototype", "프로토타입", "프로토타이핑", "prototyping"],
  // Two names of one thing
  ["동적", "dynamic", "dynamically"],
  ["정적", "static", "statically"],
  ["계산", "computation", "computational", "연산", "operation"],
  ["즉시", "eager", "eagerly"],
  ["실행", "execution"],
  ["배열", "array", "ndarray", "어레이"],
  ["미분", "differentiation"],
  ["자동", "automatic", "automatically"],
  ["직관", "intuitive"],
  ["유연", "flexible", "flexibility"],
  ["연구", "research"],
  ["학계", "academia", "academic", "학술"],
  ["산업", "industry", "industrial"],
  ["배포", "deploy", "deployment", "디플로이"],
  ["배우", "학습 곡선", "learning curve", "러닝 커브", "진입 장벽", "진입장벽", "익히"],
  // Verbs and adjectives whose stem changes
  ["쉽", "쉬운", "쉬움", "쉬워", "쉬우", "쉬울", "easy", "easier", "easily", "용이", "편하", "편리", "편함", "편한"],
  ["어렵", "어려운", "어려움", "어려워", "어려우", "어려울", "difficult", "hard", "harder", "steep", "steeper", "가파른", "가파르", "가팔라", "가팔랐", "까다롭", "까다로운", "까다로워", "힘들", "힘든", "힘듦"],
  ["빠르", "빨라", "빠른", "빠름", "빨리", "빠릅", "fast", "faster"],
  ["느리", "느려", "느린", "느림", "느립", "slow", "slower"],
  ["다르", "달라", "다른", "다름", "다릅"],
  ["높", "높은", "높음", "높아", "high", "higher"],
  ["낮", "낮은", "낮음", "낮아", "low", "lower"],
  ["좋", "좋은", "좋음", "좋아"],
  ["만들", "만든", "만듦", "만드", "제작", "개발", "made", "developed", "develop", "developer"],
  ["적다", "적은", "적음", "적어", "적을", "적습니다", "적고", "fewer", "less"],
  ["많다", "많은", "많음", "많아", "많을", "많습니다", "많고", "many"],
  ["내보내", "내보낼", "내보낸", "export", "exports", "exported"],
  ["부족", "모자라", "모자란", "떨어지", "떨어진", "미치지", "lacks"],
  ["공개", "출시", "released", "소개", "발표", "release"],
]

/** Words that a sentence may be about; PyTorch and TensorFlow are rivals, the others may also be objects. */
export const RIVALS = new Set(["pytorch", "tensorflow"])
export const FRAMEWORKS = new Set([...RIVALS, "keras", "numpy", "jax"])

const single = new Map()
const several = []
for (const [first, ...rest] of ROWS)
  for (const form of rest)
    if (/[ -]/.test(form)) several.push([new RegExp(form.replaceAll(" ", "[ \\t]+"), "g"), first])
    else single.set(form, first)

/** `text` with every spelling of more than one word replaced by the form that stands for it. */
export const joined = text => several.reduce((now, [form, first]) => now.replace(form, first), text)

/** The form that stands for `word`. */
export const spelled = word => single.get(word) ?? word

/** Known Korean forms, longest first: "텐서플로우" is found before its particle is looked for. */
export const KOREAN = [...new Set([...ROWS.flat()])]
  .filter(form => /^[가-힣]+$/.test(form))
  .sort((a, b) => b.length - a.length)
