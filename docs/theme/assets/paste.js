// What is pasted into a field is cut before it gets there: to lay a megabyte out takes a browser seconds, in
// which nothing on the page answers, and it does so before it looks at the field's own limit.

/** Lets a field take at most `most` letters by pasting: the first of what is pasted, or with `end` the last. */
export function cutPastes(field, most, { end = false } = {}) {
  field.addEventListener("paste", event => {
    const text = event.clipboardData?.getData("text/plain") ?? ""
    const { selectionStart, selectionEnd, value } = field
    const room = Math.max(most - value.length + selectionEnd - selectionStart, 0)
    if (text.length <= room) return
    event.preventDefault()
    field.setRangeText(end ? text.slice(text.length - room) : text.slice(0, room), selectionStart, selectionEnd, "end")
    field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }))
  })
}
