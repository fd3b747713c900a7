// The clipboard, which a browser may refuse or, without a secure connection, not have.

/** Whether `text` was copied. */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
