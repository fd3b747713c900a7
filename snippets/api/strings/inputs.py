"""What the operations are called with: strings are passed as they are, NumPy arrays become tensors."""

import numpy as np

words = ["Cat", "dog bird", ""]
letters = ["\u00c9t\u00e9", "\ud55c\uae00"]
spaced = ["  a b ", "c\td\n"]
ascii_and_more = {"ascii": {"x": words}, "not_ascii": {"x": letters}}
pairs = {"words": {"x": ["a", "bc"], "y": ["x", ""]}, "one": {"x": ["a", "bc"], "y": "!"}}
text = {"ascii": {"x": "ab c"}, "korean": {"x": "\ud55ca"}}
numbers = {"floats": {"x": np.array([1.5, -0.1, 1e7], np.float32)},
           "integers": {"x": np.array([1, -20, 3000])}}
known = {"words": {"x": ["dog", "cat", "fox"]}, "cases": {"x": ["Dog", "dog "]}}

CASES = {
    "string_tensor": {**ascii_and_more, "nested": {"x": [["a", "b"], ["c", "d"]]}},
    **dict.fromkeys(("lower", "upper", "length", "length_in_characters"), ascii_and_more),
    "strip": {"spaced": {"x": spaced}, "plain": {"x": words}},
    **dict.fromkeys(("concatenate", "join_with_separator"), pairs),
    "equal": {"words": {"x": ["a", "b ", "c"], "y": ["a", "b", "C"]}, "one": {"x": ["a", "b"], "y": "b"}},
    "reduce_join": {"words": {"x": ["a", "b", "c"]}, "nested": {"x": [["a", "b"], ["c", "d"]]}},
    "split": {"words": {"x": words}, "spaced": {"x": spaced}},
    "split_at": {"words": {"x": ["a,b", "c", ",d,,"]}},
    "substr": {"middle": {"x": ["tensor", "array"], "start": 1, "length": 3},
               "korean": {"x": ["\ud55c\uae00"], "start": 0, "length": 1},
               "beyond": {"x": ["ab"], "start": 5, "length": 1}},
    "replace": {"word": {"x": ["a cat", "cats"], "old": "cat", "new": "dog"},
                "dot": {"x": ["a.b", "1.5"], "old": ".", "new": "_"}},
    "regex_replace": {"digits": {"x": ["a1b22", "c"], "pattern": "[0-9]+", "new": "#"},
                      "group": {"x": ["ab"], "pattern": "(a)(b)", "new": r"\2\1"},
                      "lookahead": {"x": ["ab"], "pattern": "a(?=b)", "new": "x"}},
    "regex_full_match": {"digits": {"x": ["12", "1a", ""], "pattern": "[0-9]+"}},
    "contains": {"word": {"x": ["a cat", "cats", "dog"], "part": "cat"}},
    "startswith": {"word": {"x": ["a cat", "cats", "dog"], "part": "cat"}},
    "to_number": {"floats": {"x": ["1.5", "-2", "1e3"]}, "spaced": {"x": [" 3 "]}, "word": {"x": ["one"]}},
    "as_string": {**numbers, "bools": {"x": np.array([True, False])}},
    "zero_padded": {"integers": {"x": np.array([7, 123])}, "negative": {"x": np.array([-7])}},
    "format": {"scalar": {"x": np.array(0.5, np.float32)}, "vector": {"x": np.array([1, 2, 3])}},
    **dict.fromkeys(("unicode_decode", "unicode_split", "bytes_split"), text),
    "unicode_encode": {"korean": {"codes": [54620, 97]}},
    "ngrams": {"words": {"x": ["a", "b", "c"]}},
    "hash_bucket": {"words": {"x": ["cat", "dog", "fox"]}},
    "vocabulary_lookup": known,
    "vocabulary_lookup_inverse": {"ids": {"ids": np.array([2, 1, 0])}},
    "integer_lookup": {"ids": {"ids": np.array([20, 10, 99])}},
    "text_vectorization": {"sentences": {"x": ["The cat!", "dog, cat and dog bird"]}},
    "encode_base64": {"words": {"x": ["abcd", "?>"]}},
    "decode_base64": {"words": {"x": ["YWJjZA", "Pz4"]}, "standard": {"x": ["/+8="]}},
    "decode_raw": {"bytes": {"data": b"\x01\x02\xff"}, "empty": {"data": b""}},
    "decode_csv": {"numbers": {"x": "1,2.5,-3"}, "blank": {"x": "1,,3"}},
}
