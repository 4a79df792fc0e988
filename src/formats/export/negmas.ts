/**
 * NegMAS YAML: an outcome space, and a LinearAdditiveUtilityFunction for each principal. NegMAS reads YAML 1.1, which
 * takes `yes` for a flag, `1:30` for a number and `1e-7` for a text: every text is quoted and no number has an exponent.
 */
import type { PublishedDomain, PublishedProfile } from '../publishedDomain.ts'

/** Line ends to YAML 1.1 that JSON leaves as they are. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g

const quotedText = (text: string): string =>
  JSON.stringify(text).replaceAll(
    LINE_ENDS,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const numberText = (value: number): string => {
  const plain = String(value)
  if (plain.includes('e')) return value.toFixed(20)
  return plain.includes('.') ? plain : `${plain}.0`
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`

export const negmasDomain = ({ name, issues }: PublishedDomain): string =>
  lines([
    `name: ${quotedText(name)}`,
    'type: DiscreteCartesianOutcomeSpace',
    'issues:',
    ...issues.flatMap((issue) => [
      `- name: ${quotedText(issue.name)}`,
      '  type: CategoricalIssue',
      '  values:',
      ...issue.values.map((value) => `  - ${quotedText(value)}`),
    ]),
  ])

export const negmasProfile = ({ issues }: PublishedDomain, profile: PublishedProfile): string =>
  lines([
    `name: ${quotedText(profile.name)}`,
    'type: LinearAdditiveUtilityFunction',
    `reserved_value: ${numberText(profile.reservationValue)}`,
    'values:',
    ...issues.flatMap(({ values }, issue) => [
      '- type: TableFun',
      '  mapping:',
      ...values.map(
        (value, index) => `    ${quotedText(value)}: ${numberText(profile.evaluations[issue]?.[index] ?? 0)}`,
      ),
    ]),
    'weights:',
    ...issues.map((_, issue) => `- ${numberText(profile.weights[issue] ?? 0)}`),
  ])
