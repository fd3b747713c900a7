// Cuts a text into what it says: sentences, items of lists, cells of tables; each with what it is about.

import { unmarked } from "./words.js"

const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/
const ITEM = /^(\s*)(?:[-*+•·▪◦]|\d{1,2}[.)]|[①-⑳])\s+/
const ROW = /^\s*\|?(?:[^|\n]*\|){1,}[^|\n]*$/
const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/
const FENCE = /^\s*(?:`{3,}|~{3,})/
const ENDS = /[.!?。]["'”’)\]]*$|(?:다|요|음|함|됨|임|까)["'”’)\]]*$/
const BREAK = /<br\s*\/?>/gi
const STOP = /[.!?。]+["'”’)\]*_]*(?=\s|$)/g
const SHORT = /(?:^|[\s(])(?:vs|e\.g|i\.e|etc|cf|fig|no|dr|mr|ver|v|\d{1,2})\.$/i
const WRAPPED = 40

/**
 * The statements of `text` in order. Each is `{start, end, text, kind, heads, before}`: `heads` are the
 * headings, lead-in lines and column headers it stands under (outermost first), `before` what belongs to
 * the statement without standing in it (a row's label), `first` whether it begins a paragraph.
 */
export function statements(text) {
  const lines = cut(text)
  const found = []
  let heads = []
  let code = false
  for (let at = body(lines, found); at < lines.length; at++) {
    const line = lines[at]
    if (FENCE.test(line.text)) {
      code = !code
      continue
    }
    if (!line.text.trim() || /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line.text)) continue
    if (code) {
      found.push(unit(line.start, line.text, { kind: "code", heads: heads.map(head => head.text), first: true }))
      continue
    }
    if (lines[at + 1] && RULE.test(lines[at + 1].text) && lines[at + 1].text.includes("|") && ROW.test(line.text)) {
      at = table(lines, at, heads, found)
      continue
    }
    at = paragraph(lines, at, heads, found, next => { heads = next })
  }
  return found
}

/** The first line after front matter, of which only the title says something. */
function body(lines, found) {
  if (lines[0].text.trim() !== "---") return 0
  const end = lines.findIndex((line, at) => at && line.text.trim() === "---")
  for (const line of lines.slice(1, Math.max(end, 1))) {
    const title = /^title:\s*["']?/.exec(line.text)?.[0]
    if (title) found.push(unit(line.start + title.length, line.text.slice(title.length), { kind: "heading", heads: [], first: true }))
  }
  return end + 1
}

function paragraph(lines, at, heads, found, under) {
  const line = lines[at]
  const heading = HEADING.exec(line.text)
  if (heading) {
    const level = heading[1].length
    const above = heads.filter(head => head.level < level)
    sentences(line.start, line.text, { kind: "heading", heads: above.map(head => head.text) }, found)
    under([...above, { level, text: plain(heading[2]) }])
    return at
  }
  const item = ITEM.exec(line.text)
  const indent = item ? item[1].length : 0
  // A lead-in ends where a line stands that is no item; an item with items below it leads them in.
  const kept = heads.filter(head => head.level < 7 || (item && (!head.item || head.indent < indent)))
  const leads = leadsIn(lines, at, item, indent)
  let { end } = line
  let last = at
  while (!item && !leads && wraps(lines, last)) end = lines[++last].end
  const whole = lines[at].whole.slice(line.start, end)
  sentences(line.start, whole, { kind: item ? "item" : "text", heads: kept.map(head => head.text) }, found)
  under(leads ? [...kept.filter(head => item || head.level < 7), { level: 7, item: Boolean(item), indent, text: plain(line.text) }] : kept)
  return last
}

/** Whether items follow that the line at `at` introduces. */
function leadsIn(lines, at, item, indent) {
  let next = at + 1
  while (lines[next] && !lines[next].text.trim()) next++
  const below = lines[next] && ITEM.exec(lines[next].text)
  if (!below) return false
  const text = lines[at].text.trim()
  if (item) {
    const numbered = /^\s*\d/.test(lines[at].text) && !/^\s*\d/.test(lines[next].text)
    return (below[1].length > indent || numbered) && (text.endsWith(":") || !/[.!?]$/.test(text))
  }
  return text.endsWith(":") || !ENDS.test(text)
}

/** Whether the sentence of a line goes on in the next one: a long line without an end. */
function wraps(lines, at) {
  const next = lines[at + 1]
  const text = lines[at].text.trimEnd()
  if (!next || text.length < WRAPPED || ENDS.test(text)) return false
  return Boolean(next.text.trim()) && ![HEADING, ITEM, FENCE, /^\s*\|/].some(begins => begins.test(next.text))
}

function table(lines, at, heads, found) {
  const header = cells(lines[at])
  const above = heads.filter(head => head.level < 7).map(head => head.text)
  for (at += 2; lines[at] && lines[at].text.trim() && lines[at].text.includes("|"); at++) {
    const row = cells(lines[at])
    const label = plain(row[0]?.text ?? "")
    const whole = row.slice(1).map((cell, i) => `${plain(header[i + 1]?.text ?? "")} ${plain(cell.text)}`).join(", ")
    if (row[0]?.text.trim())
      found.push(unit(row[0].start, row[0].text, { kind: "row", heads: above, first: true, row: whole }))
    for (const [number, cell] of row.entries()) {
      if (!number || !cell.text.trim()) continue
      const column = plain(header[number]?.text ?? "")
      const about = { kind: "cell", heads: [...above, column], before: label, first: true }
      sentences(cell.start, cell.text, about, found)
    }
  }
  return at - 1
}

function cells(line) {
  const found = []
  let start = line.start
  const inner = line.text.replace(/\|\s*$/, "")
  let from = /^\s*\|/.exec(inner)?.[0].length ?? 0
  start += from
  for (const text of inner.slice(from).split("|")) {
    found.push({ start, text })
    start += text.length + 1
  }
  return found
}

function sentences(start, text, about, found) {
  let first = true
  let from = 0
  const push = to => {
    const made = unit(start + from, text.slice(from, to), { ...about, first })
    if (made.text) {
      found.push(made)
      first = false
    }
    from = to
  }
  const stops = [...text.matchAll(BREAK), ...text.matchAll(STOP)].sort((a, b) => a.index - b.index)
  for (const stop of stops) {
    const to = stop.index + stop[0].length
    if (to <= from || SHORT.test(text.slice(from, to)) || /^\s*(?:\$|→|->)/.test(text.slice(to))) continue
    push(to)
  }
  push(text.length)
}

/** A statement without the white space, bullets, marks and attributes (`{#id}`) around it. */
function unit(start, text, about) {
  const lead = /^(?:\s|<br\s*\/?>|#{1,6}\s|>\s|[-+•·▪◦]\s|\*\s|\d{1,2}[.)]\s)*/i.exec(text)[0].length
  const inner = text.slice(lead).replace(/(?:\s|<br\s*\/?>|\{[#:.][^{}\n]*\})+$/i, "")
  return { start: start + lead, end: start + lead + inner.length, text: inner, before: "", row: "", ...about }
}

function cut(text) {
  const found = []
  let start = 0
  for (const line of text.split("\n")) {
    found.push({ start, end: start + line.length, text: line, whole: text })
    start += line.length + 1
  }
  return found
}

const plain = text => unmarked(text).replace(/\s+/g, " ").trim()
