/** Plain words for the syntax errors of the JSON parser. */
import { type ParseError, printParseErrorCode } from 'jsonc-parser'
import { type Fix, quoted } from '../finding.ts'

export interface SyntaxWords {
  readonly message: string
  readonly hint: string
  readonly fixes?: readonly Fix[]
}

const replacing = (title: string, offset: number, length: number, text: string, sure = true): Fix => ({
  title,
  changes: [{ do: 'replace', offset, length, text }],
  sure,
})

/** A comma where a number would have its point. */
const decimalComma = (text: string, offset: number): SyntaxWords | null => {
  const whole = /(-?\d+),$/.exec(text.slice(Math.max(0, offset - 24), offset))?.[1]
  const part = /^\d+/.exec(text.slice(offset, offset + 24))?.[0]
  if (whole === undefined || part === undefined) return null
  const written = `${whole},${part}`
  return {
    message: `${quoted(written)} has a comma where a number has its point.`,
    hint: `Write ${whole}.${part}.`,
    fixes: [
      replacing(`Write ${whole}.${part}`, offset - whole.length - 1, written.length, `${whole}.${part}`),
    ],
  }
}

/** The comma that stands before a place, blanks left out. */
const commaBefore = (text: string, offset: number): readonly Fix[] => {
  const before = text.slice(0, offset).trimEnd()
  return before.endsWith(',') ? [replacing('Remove the comma', before.length - 1, 1, '')] : []
}

/** What went wrong at a place, and what to write instead. */
export const explainSyntax = (text: string, error: ParseError): SyntaxWords => {
  const found = text.slice(error.offset, error.offset + Math.max(1, error.length))
  const here = found.trim() === '' ? 'the end of the file' : quoted(found, 24)
  switch (printParseErrorCode(error.error)) {
    case 'InvalidSymbol':
      return invalidSymbol(
        /^[^\s,:[\]{}"]+/.exec(text.slice(error.offset, error.offset + 80))?.[0] ?? found,
        error.offset,
      )
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return { message: `${here} is not a whole number or decimal.`, hint: 'Write numbers as 4, -2 or 0.5.' }
    case 'PropertyNameExpected': {
      const decimal = decimalComma(text, error.offset)
      if (decimal !== null) return decimal
      return {
        message: `A key in double quotes was expected, and ${here} was found.`,
        hint: /^[}]/.test(found) ? 'Remove the comma before it.' : 'Put the key in double quotes.',
        fixes: /^[}]/.test(found) ? commaBefore(text, error.offset) : [],
      }
    }
    case 'ValueExpected':
      return {
        message: `A value was expected, and ${here} was found.`,
        hint: /^[\]},]/.test(found)
          ? 'Remove the comma before it, or add what is missing.'
          : 'Add what is missing.',
        fixes: /^[\]}]/.test(found) ? commaBefore(text, error.offset) : [],
      }
    case 'ColonExpected':
      return {
        message: `A colon was expected after the key, and ${here} was found.`,
        hint: 'Write "key": value.',
      }
    case 'CommaExpected':
      return {
        message: `A comma was expected, and ${here} was found.`,
        hint: 'Entries are parted by commas; perhaps a bracket or brace is missing before this place.',
        fixes: /^["[{\d-]/.test(found)
          ? [replacing('Insert a comma', text.slice(0, error.offset).trimEnd().length, 0, ',')]
          : [],
      }
    case 'CloseBraceExpected':
      return {
        message: `A closing } was expected, and ${here} was found.`,
        hint: 'Close what an earlier { opened.',
      }
    case 'CloseBracketExpected':
      return {
        message: `A closing ] was expected, and ${here} was found.`,
        hint: 'Close what an earlier [ opened.',
      }
    case 'EndOfFileExpected':
      return {
        message: `The scenario ends before this place, and ${here} follows.`,
        hint: 'Remove what follows, or the } that closes too early.',
      }
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return {
        message: 'JSON has no comments.',
        hint: 'Remove the comment; reasons belong in "because".',
        fixes: [replacing('Remove the comment', error.offset, error.length, '', false)],
      }
    case 'UnexpectedEndOfString':
      return {
        message: 'A text does not end on its line.',
        hint: 'Close it with a double quote; write a line break as \\n and a quote as \\".',
      }
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return {
        message: 'A backslash in this text is followed by what it cannot escape.',
        hint: 'Write a backslash as \\\\; the others are \\" \\/ \\b \\f \\n \\r \\t and \\u with four digits.',
      }
    case 'InvalidCharacter':
      return {
        message: 'This text holds a control character, such as a tab.',
        hint: 'Write a tab as \\t and a line break as \\n.',
      }
    default:
      return { message: `${here} is not JSON.`, hint: 'Compare with a scenario that comes with Parley.' }
  }
}

/** Words of other languages, and the JSON for each. */
const WORDS: Readonly<Record<string, string>> = {
  True: 'true',
  TRUE: 'true',
  False: 'false',
  FALSE: 'false',
  None: 'null',
  NULL: 'null',
  Null: 'null',
  nil: 'null',
  undefined: 'null',
}
/** Signs that look like a minus: the mathematical one, dashes, the small and the full-width one. */
const MINUSES = /^[\u2212\u2010-\u2015\ufe63\uff0d]/

const invalidSymbol = (found: string, offset: number): SyntaxWords => {
  const fix = (text: string) => [replacing(`Write ${text}`, offset, found.length, text)]
  if (/^['`‘’“”„«]/.test(found))
    return {
      message: `${quoted(found, 24)} does not stand in double quotes.`,
      hint: 'Use straight double quotes: "text".',
    }
  if (MINUSES.test(found)) {
    const number = found.replace(MINUSES, '-')
    const isNumber = /^-(0|[1-9]\d*)(\.\d+)?$/.test(number)
    return {
      message: `${quoted(found, 24)} begins with a dash that JSON does not know as a minus.`,
      hint: `Write the minus of the keyboard${isNumber ? `: ${number}` : ''}.`,
      ...(isNumber ? { fixes: fix(number) } : {}),
    }
  }
  if (/^[-+]?(NaN|Infinity)/.test(found))
    return { message: `${quoted(found, 24)} is no number in JSON.`, hint: 'Write a number, such as 0.' }
  const word = Object.hasOwn(WORDS, found) ? WORDS[found] : undefined
  if (word !== undefined)
    return {
      message: `${quoted(found, 24)} is not a word of JSON.`,
      hint: 'JSON knows true, false and null in lower case; leave the key out if there is no value.',
      fixes: fix(word),
    }
  if (/^[-+.\d]/.test(found)) {
    const number = found.replace(/^\+/, '').replace(/^(-?)\./, '$10.')
    const isNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(number)
    return {
      message: `${quoted(found, 24)} is not a number.`,
      hint: isNumber ? `Write ${number}.` : 'Write numbers as 4, -2 or 0.5.',
      ...(isNumber ? { fixes: fix(number) } : {}),
    }
  }
  return { message: `${quoted(found, 24)} is not JSON.`, hint: 'Put texts and keys in double quotes.' }
}
