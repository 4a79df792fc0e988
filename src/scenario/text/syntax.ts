/** Plain words for the syntax errors of the JSON parser. */
import { type ParseError, printParseErrorCode } from 'jsonc-parser'
import { quoted } from '../finding.ts'

interface Said {
  readonly message: string
  readonly hint: string
}

/** What went wrong at a place, and what to write instead. */
export const explainSyntax = (text: string, error: ParseError): Said => {
  const found = text.slice(error.offset, error.offset + Math.max(1, error.length))
  const here = found.trim() === '' ? 'the end of the file' : quoted(found, 24)
  switch (printParseErrorCode(error.error)) {
    case 'InvalidSymbol':
      return invalidSymbol(/^[^\s,:[\]{}"]+/.exec(text.slice(error.offset, error.offset + 80))?.[0] ?? found)
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return { message: `${here} is not a whole number or decimal.`, hint: 'Write numbers as 4, -2 or 0.5.' }
    case 'PropertyNameExpected':
      return {
        message: `A key in double quotes was expected, and ${here} was found.`,
        hint: /^[}]/.test(found) ? 'Remove the comma before it.' : 'Put the key in double quotes.',
      }
    case 'ValueExpected':
      return {
        message: `A value was expected, and ${here} was found.`,
        hint: /^[\]},]/.test(found)
          ? 'Remove the comma before it, or add what is missing.'
          : 'Add what is missing.',
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
      return { message: 'JSON has no comments.', hint: 'Remove the comment; reasons belong in "because".' }
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

const invalidSymbol = (found: string): Said => {
  if (/^['`‘’“”„«]/.test(found))
    return {
      message: `${quoted(found, 24)} does not stand in double quotes.`,
      hint: 'Use straight double quotes: "text".',
    }
  if (/^[-+]?(NaN|Infinity)/.test(found))
    return { message: `${quoted(found, 24)} is no number in JSON.`, hint: 'Write a number, such as 0.' }
  if (/^(True|False|TRUE|FALSE|None|NULL|Null|undefined|nil)$/.test(found))
    return {
      message: `${quoted(found, 24)} is not a word of JSON.`,
      hint: 'JSON knows true, false and null in lower case; leave the key out if there is no value.',
    }
  if (/^[-+.\d]/.test(found))
    return { message: `${quoted(found, 24)} is not a number.`, hint: 'Write numbers as 4, -2 or 0.5.' }
  return { message: `${quoted(found, 24)} is not JSON.`, hint: 'Put texts and keys in double quotes.' }
}
