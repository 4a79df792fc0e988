/** Codes of problems with what they mean, as the help lists them. */
import { filled, tableWidthFor } from './layout.ts'

type Codes = Readonly<Record<string, { readonly severity: string; readonly meaning: string }>>

/** A line or more for each, as wide as the terminal allows; codes are padded to the longest of `among` besides. */
export const codeLines = (codes: Codes, among: Codes = codes): string => {
  const widest = Math.max(...Object.keys({ ...codes, ...among }).map((code) => code.length))
  return Object.entries(codes)
    .flatMap(([code, { severity, meaning }]) =>
      filled(meaning, tableWidthFor(process.stdout), `  ${code.padEnd(widest)}  ${severity.padEnd(7)}  `),
    )
    .join('\n')
}
