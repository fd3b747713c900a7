"""Rules about what is recorded: results and environments."""

from __future__ import annotations

import datetime as dt

from support.house import House, array

FOLDER = "snippets/tensors/sum"
PYTORCH = f"{FOLDER}/in_pytorch.py"
RESULT = f"{FOLDER}/results/pytorch.cpu.toml"


def test_missing_on_cpu(house: House) -> None:
    house.remove(RESULT)
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:1: not recorded under pytorch on cpu. Run: narani "
        "record tensors/sum (on a pull request CI records it for you)",
    ]


def test_missing_on_a_gpu_is_no_error(house: House) -> None:
    house.edit(f"{FOLDER}/concept.toml", "\n[agreement]", 'devices = ["cpu", "cuda"]\n\n[agreement]')
    assert house.lint() == []


def test_unreadable_result_is_not_also_missing(house: House) -> None:
    house.edit(RESULT, "machine =", "machina =")
    assert house.lint() == [
        'snippets/tensors/sum/results/pytorch.cpu.toml:1: "machine" is missing. Add machine = … '
        "to snippets/tensors/sum/results/pytorch.cpu.toml.",
        "snippets/tensors/sum/results/pytorch.cpu.toml:5: machina: unknown key. Did you mean "
        '"machine"?',
    ]


def test_edited_values(house: House) -> None:
    house.edit(RESULT, "data = [3.0]", "data = [3.0000001]")
    assert house.lint() == [
        "snippets/tensors/sum/results/pytorch.cpu.toml:3: content: does not fit what this file "
        "holds: it was edited by hand. Restore it, or run: narani record tensors/sum",
    ]


def test_edited_on_a_gpu(house: House) -> None:
    house.edit(f"{FOLDER}/concept.toml", "\n[agreement]", 'devices = ["cpu", "cuda"]\n\n[agreement]')
    house.record("tensors/sum", "pytorch", {"out": array(3.0), "kind": "Tensor"}, device="cuda")
    house.edit(f"{FOLDER}/results/pytorch.cuda.toml", "3.0000", "3.0001")
    assert house.lint() == [
        "snippets/tensors/sum/results/pytorch.cuda.toml:3: content: does not fit what this file "
        "holds: it was edited by hand. Restore it, or run: narani record tensors/sum --device "
        "cuda",
    ]


def test_script_changed(house: House) -> None:
    house.write(PYTORCH, house.read(PYTORCH) + "print(1)\n")
    assert house.lint() == [
        "snippets/tensors/sum/results/pytorch.cpu.toml:2: script: in_pytorch.py changed since it "
        "was recorded. Run: narani record tensors/sum",
    ]


def test_line_endings_are_no_change(house: House) -> None:
    house.write(PYTORCH, house.read(PYTORCH).replace("\n", "\r\n"))
    assert house.lint() == []


def test_helper_file_changed(house: House) -> None:
    house.write(f"{FOLDER}/parts/net.py", "size = 1\n")
    assert house.lint() == [
        "snippets/tensors/sum/results/numpy.cpu.toml:2: script: in_numpy.py changed since it was "
        "recorded. Run: narani record tensors/sum",
        "snippets/tensors/sum/results/pytorch.cpu.toml:2: script: in_pytorch.py changed since it "
        "was recorded. Run: narani record tensors/sum",
    ]


def test_records_what_nobody_names(house: House) -> None:
    house.record("tensors/sum", "pytorch", {"out": array(3.0), "kind": "Tensor", "old": 1, "older": 2})
    assert house.lint() == [
        "snippets/tensors/sum/results/pytorch.cpu.toml:13: values.old: concept.toml no longer "
        "names old, older. Run: narani record tensors/sum",
    ]


def test_stale_on_a_gpu_is_no_error(house: House) -> None:
    house.edit(f"{FOLDER}/concept.toml", "\n[agreement]", 'devices = ["cpu", "cuda"]\n\n[agreement]')
    house.record("tensors/sum", "pytorch", {"out": array(3.0), "kind": "Tensor"}, device="cuda")
    house.edit(f"{FOLDER}/results/pytorch.cuda.toml", 'script = "sha256:', 'script = "sha256:0')
    assert house.lint() == []


def test_result_of_no_runtime(house: House) -> None:
    house.write(f"{FOLDER}/results/pytorhc.cpu.toml", house.read(RESULT))
    assert house.lint() == [
        'snippets/tensors/sum/results/pytorhc.cpu.toml: there is no runtime "pytorhc". Did you '
        'mean "pytorch"?',
    ]


def test_result_of_no_device(house: House) -> None:
    house.write(f"{FOLDER}/results/pytorch.cdua.toml", house.read(RESULT))
    assert house.lint() == [
        'snippets/tensors/sum/results/pytorch.cdua.toml: there is no device "cdua". Did you mean '
        '"cuda"?',
    ]


def test_result_of_a_device_its_concept_does_not_name(house: House) -> None:
    house.write(f"{FOLDER}/results/pytorch.cuda.toml", house.read(RESULT))
    assert house.lint() == [
        "snippets/tensors/sum/results/pytorch.cuda.toml: tensors/sum does not name the device "
        'cuda. Remove this file, or add "cuda" to devices in concept.toml.',
    ]


def test_result_without_its_script(house: House) -> None:
    house.write(f"{FOLDER}/results/tensorflow.cpu.toml", house.read(RESULT))
    assert house.lint() == [
        "snippets/environments/tensorflow.cpu.toml: results under tensorflow exist, but not the "
        "versions they rest on. Run: narani record",
        "snippets/tensors/sum/results/tensorflow.cpu.toml: tensors/sum does not run under "
        "tensorflow. Remove this file.",
    ]


def test_environment_of_no_runtime(house: House) -> None:
    environment = house.read("snippets/environments/numpy.cpu.toml")
    house.write("snippets/environments/nunpy.cpu.toml", environment)
    assert house.lint() == [
        'snippets/environments/nunpy.cpu.toml: there is no runtime "nunpy". Did you mean "numpy"?',
    ]


def test_results_without_an_environment(house: House) -> None:
    house.remove("snippets/environments/numpy.cpu.toml")
    assert house.lint() == [
        "snippets/environments/numpy.cpu.toml: results under numpy exist, but not the versions "
        "they rest on. Run: narani record",
    ]


def test_version_that_is_not_the_pinned_one(house: House) -> None:
    house.edit("constraints.txt", "torch==2.13.0", "torch==2.14.0")
    assert house.lint() == [
        "snippets/environments/pytorch.cpu.toml:7: versions.torch: 2.13.0 was recorded, "
        "constraints.txt pins 2.14.0. Install the pinned version and run: narani record",
    ]


def test_recorded_in_the_future(house: House) -> None:
    house.edit(RESULT, "changed = 2026-11-01", "changed = 2999-01-01")
    assert house.lint() == [
        "snippets/tensors/sum/results/pytorch.cpu.toml:4: changed: 2999-01-01 lies in the "
        "future. Write the day it happened.",
    ]


def test_a_day_of_slack_for_time_zones(house: House) -> None:
    tomorrow = dt.date.today() + dt.timedelta(days=1)
    house.edit(RESULT, "changed = 2026-11-01", f"changed = {tomorrow}")
    assert house.lint() == []
