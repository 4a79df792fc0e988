/** Lays plain text out in a page's width. */

/** Characters to a line. */
export const WIDTH = 100

/** Breaks at spaces; continuation lines are indented by `hang`. A longer word has a line of its own. */
export const wrap = (text: string, indent = 0, hang = 0): readonly string[] => {
  const lines: string[] = []
  let line = ' '.repeat(indent)
  let isEmpty = true
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = ' '.repeat(indent + hang)
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return isEmpty ? lines : [...lines, line]
}

/** A heading with a line under it, and what stands below; nothing where nothing does. */
export const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, '-'.repeat(title.length), ...lines]

/** Rows of cells under each other; columns as wide as their widest cell. Numbers (by column) stand to the right. */
export const textTable = (
  rows: readonly (readonly string[])[],
  numbers: ReadonlySet<number> = new Set(),
): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows.map((row) =>
    row
      .map((cell, column) =>
        numbers.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .replace(/^/, '  ')
      .trimEnd(),
  )
}
