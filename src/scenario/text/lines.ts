/** Turns offsets into lines and columns: both from 1, columns in UTF-16 units; \n, \r\n and \r each end a line. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** A stretch of a text, in UTF-16 units from 0. */
export interface TextSpan {
  readonly offset: number
  readonly length: number
}

/** The offset at which each line begins. */
export const lineStartsIn = (text: string): readonly number[] => {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i)
    if (sign === 0x0a || (sign === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1)
  }
  return starts
}

export const lineColumnsIn = (text: string): ((offset: number) => LineColumn) => {
  const starts = lineStartsIn(text)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
