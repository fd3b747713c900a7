import re
from importlib.metadata import metadata

import keras

about = metadata(keras.__name__)
text = about["Summary"] + "\n" + (about["Description"]
                                  or about.get_payload())
text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)    # links to words
text = " ".join(text.split())

# Sentences of the form "Keras is a ...", and the noun each one uses.
sentences = re.findall(r"Keras(?: \d)? is an? [^.:]*", text)
noun = re.compile(r"\b(library|framework|platform|package|project)\b")
nouns = [found[1] for s in sentences if (found := noun.search(s))]
library, framework = (len(re.findall(rf"\b{stem}", text.lower()))
                      for stem in ("librar", "framework"))

print(about["Name"], about["Version"])
for sentence in sentences:
    print(f"- {sentence[:62]}")
print("it calls itself:", ", ".join(nouns))
print(f"in the whole text: library {library}, framework {framework}")
