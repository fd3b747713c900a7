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
    layers = [sorted(layer) for layer in nx.topological_generations(graph)]
    widest = max(map(len, layers))
    width, height = widest * (WIDTH + GAP_X) + GAP_X, len(layers) * (HEIGHT + GAP_Y) + GAP_Y
    figure = plt.figure(figsize=(width, height))
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, width), ylim=(height, 0))
    axes.axis("off")
    centre = {}
    for depth, layer in enumerate(layers):
        for place, node in enumerate(layer):
            x = width / 2 + (place - (len(layer) - 1) / 2) * (WIDTH + GAP_X)
            centre[node] = x, GAP_Y + depth * (HEIGHT + GAP_Y) + HEIGHT / 2
    for start, end in edges:
        (x0, y0), (x1, y1) = centre[start], centre[end]
        axes.add_patch(FancyArrowPatch((x0, y0 + HEIGHT / 2), (x1, y1 - HEIGHT / 2), arrowstyle="-|>",
                                       mutation_scale=9, color="#55606b", linewidth=1, shrinkA=0, shrinkB=0))
    for node, (x, y) in centre.items():
        axes.add_patch(FancyBboxPatch((x - WIDTH / 2, y - HEIGHT / 2), WIDTH, HEIGHT, linewidth=1.2,
                                      boxstyle="round,pad=0,rounding_size=0.06", facecolor="#ffffff",
                                      edgecolor=colour))
        axes.text(x, y, nodes[node], ha="center", va="center", fontsize=8.5, family="monospace")
    return figure
