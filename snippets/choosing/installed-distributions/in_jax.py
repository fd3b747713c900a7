import re
from importlib import metadata

from packaging.requirements import Requirement


def required(name):
    """Distributions that installing `name` brings, without extras."""
    found, waiting = set(), [name]
    while waiting:
        for line in metadata.requires(waiting.pop()) or []:
            need = Requirement(line)
            if need.marker and not need.marker.evaluate({"extra": ""}):
                continue
            child = re.sub(r"[-_.]+", "-", need.name).lower()
            if child not in found:
                found.add(child)
                waiting.append(child)
    return sorted(found)


def licence(name):
    """What a distribution's metadata says, in the order of precision."""
    about = metadata.metadata(name)
    classes = [line.split(" :: ")[-1]
               for line in about.get_all("Classifier") or []
               if line.startswith("License")]
    said = about["License-Expression"] or about["License"] or ""
    first = said.strip().split("\n")[0]
    return first or ", ".join(classes) or "not stated"


declared = licence("jax")
required_names = required("jax")
licences = [licence(name) for name in required_names]
copyleft = [name for name, text in zip(required_names, licences)
            if "GPL" in text or "MPL" in text]
count = len(required_names)
brings_keras = "keras" in required_names
brings_numpy = "numpy" in required_names
legal = re.compile(r"licen[cs]e|notice|copying", re.IGNORECASE)
files = [path for path in metadata.files("jax") or []
         if legal.search(path.name)]
legal_files = len(files)
# The project's own licence lies highest.
own = min(files, key=lambda path: ("LICENSE" not in path.name,
                                   len(path.parts)))
text = own.read_text()
grants_patents = "Grant of Patent License" in text
mentions_patents = "patent" in text.lower()
says_irrevocable = "irrevocable" in text.lower()

print("jax declares:", declared)
print("legal files in the package:", legal_files)
print("its own licence mentions patents:", mentions_patents)
print("and says irrevocable:", says_irrevocable)
print("brings", count, "distributions")
for name, text in zip(required_names, licences):
    print(f"  {name}: {text[:40]}")
print("mentions MPL or GPL:", copyleft)
