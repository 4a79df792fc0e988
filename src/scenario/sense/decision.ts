/** Checks who decides: that somebody can, that nobody's veto is empty, and that no two groups can decide against each other. */
import { type Finding, type Fix, type Path, quoted } from '../finding.ts'
import { principalsOf, type Scenario } from '../scenario.ts'

type Votes = Pick<NonNullable<Scenario['decision']>, 'atLeast' | 'always'>

const votesFindings = (
  { atLeast, always }: Votes,
  path: Path,
  parties: Scenario['parties'],
  where: string,
): Finding[] => {
  const principals = principalsOf({ parties }).map(({ id }) => id)
  const findings: Finding[] = always.flatMap((id, index): Finding[] =>
    !principals.includes(id) && parties.some((party) => party.id === id)
      ? [
          {
            code: 'not-a-principal',
            path: [...path, 'always', index],
            message: `Party ${quoted(id)} is to have a veto ${where}, and is no principal.`,
            hint: 'Name a principal. A party that must consent to single options underwrites them.',
            fixes: [removing(`Take ${quoted(id)} out`, [...path, 'always', index])],
          },
        ]
      : [],
  )
  if (atLeast === undefined) {
    if (always.length > 0)
      findings.push({
        code: 'idle-decision',
        path: [...path, 'always'],
        message: `All principals must consent ${where} anyway, so a veto adds nothing.`,
        hint: 'Say in "atLeast" how many must consent, or leave "always" out.',
        fixes: [removing('Take "always" out', [...path, 'always'])],
      })
    return findings
  }
  const at: Path = [...path, 'atLeast']
  if (atLeast > principals.length)
    findings.push({
      code: 'too-many-votes',
      path: at,
      message: `${atLeast} principals must consent ${where}, and there are ${principals.length}.`,
      hint: `Write ${principals.length} or less, or leave it out: then all must.`,
      fixes: [setting(at, principals.length)],
    })
  else if (always.length > atLeast)
    findings.push({
      code: 'vetoes-above-votes',
      path: at,
      message: `${always.length} principals have a veto ${where}, so ${atLeast === 1 ? 'one consent is' : `${atLeast} consents are`} never enough.`,
      hint: `Write ${always.length} or more, or take a veto away.`,
      fixes: [setting(at, always.length)],
    })
  else if (atLeast * 2 <= principals.length && always.length === 0)
    findings.push({
      code: 'minority-decides',
      path: at,
      message: `${atLeast} of ${principals.length} principals decide ${where}: two groups could decide one thing and its opposite.`,
      hint: `Write ${Math.floor(principals.length / 2) + 1} for a majority, or give somebody a veto.`,
      fixes: [setting(at, Math.floor(principals.length / 2) + 1)],
    })
  else if (atLeast === principals.length && always.length > 0)
    findings.push({
      code: 'idle-decision',
      path: [...path, 'always'],
      message: `All ${atLeast} principals must consent ${where} anyway, so a veto adds nothing.`,
      hint: 'Lower "atLeast", or leave "always" out.',
      fixes: [removing('Take "always" out', [...path, 'always'])],
    })
  return findings
}

const setting = (path: Path, value: number): Fix => ({
  title: `Write ${value}`,
  changes: [{ do: 'set', path, value }],
  sure: false,
})

const removing = (title: string, path: Path): Fix => ({
  title,
  changes: [{ do: 'remove', path }],
  sure: false,
})

const isSame = (a: Votes, b: Votes): boolean =>
  a.atLeast === b.atLeast &&
  a.always.length === b.always.length &&
  a.always.every((party) => b.always.includes(party))

export const decisions = ({ decision, parties }: Pick<Scenario, 'decision' | 'parties'>): Finding[] =>
  decision === undefined
    ? []
    : [
        ...votesFindings(decision, ['decision'], parties, 'to what is decided'),
        ...Object.entries(decision.issues).flatMap(([issue, votes]): Finding[] => [
          ...votesFindings(votes, ['decision', 'issues', issue], parties, `on ${quoted(issue)}`),
          ...(isSame(votes, decision)
            ? [
                {
                  code: 'idle-decision' as const,
                  path: ['decision', 'issues', issue],
                  at: 'key' as const,
                  message: `On ${quoted(issue)} the same principals decide as on everything else.`,
                  hint: 'Leave it out.',
                  fixes: [removing(`Take ${quoted(issue)} out`, ['decision', 'issues', issue])],
                },
              ]
            : []),
        ]),
      ]

/** Only a principal without a veto can stay out of an accord that binds its signers. */
export const staysOutside = ({ decision, parties }: Pick<Scenario, 'decision' | 'parties'>): Finding[] => {
  const principals = principalsOf({ parties }).length
  const rules = decision === undefined ? [] : [decision, ...Object.values(decision.issues)]
  const mayDecideWithout = (id: Scenario['parties'][number]['id']): boolean =>
    rules.every(({ atLeast = principals, always }) => atLeast < principals && !always.includes(id))
  return parties.flatMap((party, index): Finding[] => {
    if (party.outside === undefined) return []
    const why =
      decision?.binds !== 'signers'
        ? 'an accord binds all, whoever signs'
        : !party.roles.includes('principal')
          ? 'it is no principal'
          : mayDecideWithout(party.id)
            ? null
            : 'nothing is decided without it'
    if (why === null) return []
    return [
      {
        code: 'idle-outside',
        path: ['parties', index, 'outside'],
        message: `Party ${quoted(party.id)} can never stay out of an accord: ${why}.`,
        hint: 'Leave it out, or let the accord bind its signers ("binds": "signers") and be decided without this party.',
        fixes: [removing('Take "outside" out', ['parties', index, 'outside'])],
      },
    ]
  })
}
