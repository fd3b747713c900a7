"""The graphs that each framework traced, drawn from the nodes and edges recorded in graphs/traced-graph."""

from __future__ import annotations

import networkx as nx
from matplotlib import pyplot as plt
from matplotlib.figure import Figure
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch

CONCEPT = "graphs/traced-graph"
COLOURS = {"pytorch": "#0f6f68", "tensorflow": "#a8451c", "jax": "#4b3f8f"}
WIDTH, HEIGHT, GAP_X, GAP_Y = 1.5, 0.34, 0.2, 0.34


def draw(catalog, language: str) -> dict[str, Figure]:
    """One figure for each framework that recorded a graph; names of operations are not translated."""
    del language
    results = catalog.snippets.results
    found = {runtime: results.get((CONCEPT, runtime, "cpu")) for runtime in COLOURS}
    values = {runtime: result.values for runtime, result in found.items() if result}
    return {f"traced-graph-{runtime}": _figure(recorded["nodes"], recorded["edges"], COLOURS[runtime])
            for runtime, recorded in values.items()}


def _figure(nodes: list[str], edges: list[list[int]], colour: str) -> Figure:
    graph = nx.DiGraph()
    graph.add_nodes_from(range(len(nodes)))
    graph.add_edges_from(map(tuple, edges))
    place = _places(graph)
    left, right = min(x for x, _ in place.values()), max(x for x, _ in place.values())
    width = (right - left + 1) * (WIDTH + GAP_X) + GAP_X
    height = (max(y for _, y in place.values()) + 1) * (HEIGHT + GAP_Y) + GAP_Y
    figure = plt.figure(figsize=(width, height))
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, width), ylim=(height, 0))
    axes.axis("off")
    centre = {node: (GAP_X + WIDTH / 2 + (x - left) * (WIDTH + GAP_X),
                     GAP_Y + y * (HEIGHT + GAP_Y) + HEIGHT / 2) for node, (x, y) in place.items()}
    for start, end in graph.edges:
        (x0, y0), (x1, y1) = centre[start], centre[end]
        lean = max(-WIDTH / 3, min(WIDTH / 3, (x0 - x1) / 4))  # arrows from the side arrive beside the middle
        axes.add_patch(FancyArrowPatch((x0, y0 + HEIGHT / 2), (x1 + lean, y1 - HEIGHT / 2), arrowstyle="-|>",
                                       mutation_scale=9, color="#55606b", linewidth=1, shrinkA=0, shrinkB=0))
    for node, (x, y) in centre.items():
        axes.add_patch(FancyBboxPatch((x - WIDTH / 2, y - HEIGHT / 2), WIDTH, HEIGHT, linewidth=1.2,
                                      boxstyle="round,pad=0,rounding_size=0.06", facecolor="#ffffff",
                                      edgecolor=colour))
        axes.text(x, y, nodes[node], ha="center", va="center", fontsize=8.5, family="monospace")
    return figure


def _places(graph: nx.DiGraph) -> dict[int, tuple[int, int]]:
    """Column and row of each node: the longest path in the middle, what feeds it just above its reader."""
    spine = nx.dag_longest_path(graph)
    below = {node: len(path) for node, path in _longest_down(graph).items()}
    deepest = max(below.values())
    rows: dict[int, list[int]] = {}
    for node in graph.nodes:
        rows.setdefault(deepest - below[node], []).append(node)
    place: dict[int, tuple[int, int]] = {}
    for row in sorted(rows, reverse=True):
        place |= {node: (0, row) for node in rows[row] if node in spine}
        beside = [node for node in rows[row] if node not in spine]
        wanted = {node: max((place[after][0] for after in graph.successors(node)), default=0)
                  for node in beside}
        free = [column for n in range(1, len(beside) + 2) for column in (n, -n)]
        for node in sorted(beside, key=lambda node: wanted[node] == 0):
            column = wanted[node] if wanted[node] in free else free[0]
            free.remove(column)
            place[node] = (column, row)
    return place


def _longest_down(graph: nx.DiGraph) -> dict[int, list[int]]:
    """The longest path from each node to an end."""
    found: dict[int, list[int]] = {}
    for node in reversed(list(nx.topological_sort(graph))):
        tails = (found[after] for after in graph.successors(node))
        found[node] = [node, *max(tails, key=len, default=[])]
    return found
