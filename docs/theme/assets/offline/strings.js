// What is said about kept pages, once per language.

const STRINGS = {
  ko: {
    renewed: "새 버전이 있습니다.",
    reload: "새로 고침",
    close: "알림 닫기",
    kept: when => `네트워크에 연결할 수 없어 ${when ? `${when}에 ` : ""}보관한 페이지를 보여 드립니다.`,
    missing: "이 페이지는 아직 보관되어 있지 않습니다",
    missingHow: "네트워크에 연결할 수 없고, 이 브라우저에 보관된 사본도 없습니다. 연결되면 자동으로 다시 엽니다.",
    again: "다시 열기",
    unable: "이 브라우저나 이 창에서는 페이지를 보관할 수 없습니다. 시크릿 창이거나 저장을 막아 둔 설정일 수 있습니다.",
    off: "꺼져 있습니다. 아무것도 보관하지 않습니다.",
    waiting: "켜져 있습니다. 지금부터 여는 페이지를 보관합니다.",
    on: (pages, size) => `켜져 있습니다. 페이지 ${pages}개를 보관하고 있습니다${size ? `(약 ${size}MB)` : ""}.`,
    tools: "플래시카드, 퀴즈, 모의 면접을 네트워크 없이 쓸 수 있습니다.",
    list: "보관한 페이지",
    wipe: "보관한 것 지우기",
    turnOff: "끄고 모두 지우기",
    turnOn: "다시 켜기",
  },
  en: {
    renewed: "A new version is available.",
    reload: "Reload",
    close: "Close this notice",
    kept: when => `The network is out of reach, so this is the copy kept${when ? ` on ${when}` : " earlier"}.`,
    missing: "This page is not kept yet",
    missingHow: "The network is out of reach, and this browser keeps no copy of this page. It opens by itself once there is a connection.",
    again: "Try again",
    unable: "This browser, or this window, cannot keep pages. It may be a private window, or storage may be blocked.",
    off: "Turned off. Nothing is kept.",
    waiting: "Turned on. Pages you open from now on are kept.",
    on: (pages, size) => `Turned on. ${pages} ${pages === 1 ? "page is" : "pages are"} kept${size ? ` (about ${size} MB)` : ""}.`,
    tools: "Flashcards, quiz and mock interview work without a network.",
    list: "Pages kept",
    wipe: "Delete what is kept",
    turnOff: "Turn off and delete everything",
    turnOn: "Turn on again",
  },
}

export const language = document.documentElement.lang.startsWith("en") ? "en" : "ko"
export const say = STRINGS[language]
/** A day as people write it. */
export const day = time => new Date(time).toLocaleDateString(language === "en" ? "en-GB" : "ko-KR", { dateStyle: "long" })
