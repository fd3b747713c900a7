"""The words of the notebooks made from pages, part of `strings.STRINGS`."""

from __future__ import annotations

from narani.model.text import Text

NOTEBOOK_STRINGS: dict[str, Text] = {
    "notebook_take": Text("노트북 내려받기 (.ipynb)", "Download as a notebook (.ipynb)"),
    "notebook_colab": Text("Colab에서 열기", "Open in Colab"),
    "notebook_page": Text("이 노트북의 페이지", "The page of this notebook"),
    "notebook_licence": Text("코드 MIT, 글 CC BY 4.0", "code MIT, prose CC BY 4.0"),
    "notebook_how": Text(
        "스크립트를 하나씩 파일로 쓰고(`%%writefile`) 새 파이썬으로 실행합니다(`%%bash`). 기록할 때와 같은 "
        "방법이므로 프레임워크끼리 메모리나 설정을 나누지 않습니다. 보이는 출력은 CPU에서 기록한 것이고, "
        "셀을 실행하면 새 출력으로 바뀝니다. 변수를 들여다보려면 `%run 폴더/in_pytorch.py`로 이 커널에서 "
        "실행하십시오. "
        "`%%bash`에는 Colab, Linux, macOS, WSL 가운데 하나가 필요합니다.",
        "Each script is written to a file (`%%writefile`) and run by a fresh Python (`%%bash`), as when it "
        "was recorded: the frameworks share neither memory nor settings. The outputs you see were recorded "
        "on a CPU; running a cell replaces its own. To look into variables, run a script in this kernel with "
        "`%run folder/in_pytorch.py`. `%%bash` needs Colab, Linux, macOS or WSL."),
    "notebook_versions": Text(
        "아래는 기록한 버전입니다. Colab에는 다른 버전이 이미 있습니다. 기록한 버전이 필요하면 `#`을 지우고 "
        "실행한 뒤 세션을 다시 시작하십시오.",
        "These are the recorded versions. Colab brings others; for these, remove the `#`, run the cell and "
        "restart the session."),
    "notebook_further": Text("`%pip`로 시작하는 줄은 스크립트가 더 쓰는 패키지를 설치합니다.",
                             "The line that begins with `%pip` installs what else the scripts import."),
    "notebook_settings": Text(
        "출력이 기록과 같도록 스레드를 하나로 두고 GPU를 끕니다. GPU에서 보려면 `CUDA_VISIBLE_DEVICES`와 "
        "`JAX_PLATFORMS` 줄을 지우십시오.",
        "One thread and no GPU, so that the outputs are the recorded ones. To use a GPU, remove the lines "
        "`CUDA_VISIBLE_DEVICES` and `JAX_PLATFORMS`."),
    "notebook_helpers": Text("보조 파일", "Helper files"),
    "notebook_own": Text(
        "{title}에는 따로 만든 환경({what})이 필요해서 이 노트북에서 실행하지 않습니다. "
        "출력은 기록된 것입니다. 그런 환경에서는 `#`을 지우십시오.",
        "{title} needs an environment of its own ({what}) and is not run in this notebook; the output is the "
        "record. In such an environment, remove the `#`."),
    "notebook_shows": Text("기록이 보여 주는 것", "What the records show"),
}
