/** Checks roles and seats: principals, mediator, underwriters, and who sits beside the table. */
import { type Finding, type Path, quoted } from '../finding.ts'
import type { Party, Scenario } from '../scenario.ts'

type Parties = Pick<Scenario, 'parties'>
type Role = Party['roles'][number]

const has = (party: Party | undefined, role: Role): boolean => party?.roles.includes(role) ?? false

export const markers = ({ parties }: Parties): Finding[] =>
  (['shape', 'colour'] as const).flatMap((key) => {
    const first = new Map<string, Party>()
    return parties.flatMap((party, index): Finding[] => {
      const worn = party.marker[key]
      const other = first.get(worn)
      if (other === undefined) {
        first.set(worn, party)
        return []
      }
      const harm = key === 'shape' ? 'they cannot be told apart without colours' : 'they look alike from afar'
      return [
        {
          code: key === 'shape' ? 'shared-shape' : 'shared-colour',
          path: ['parties', index, 'marker', key],
          message: `Parties ${quoted(other.id)} and ${quoted(party.id)} both have the ${key} ${quoted(worn)}: ${harm}.`,
          hint: `Give one of them another ${key}.`,
        },
      ]
    })
  })

export const headcount = ({ parties }: Parties): Finding[] => {
  const principals = parties.filter((party) => has(party, 'principal')).length
  const mediators = parties.flatMap((party, index) => (has(party, 'mediator') ? [index] : []))
  const findings: Finding[] = []
  if (principals < 2)
    findings.push({
      code: 'too-few-principals',
      path: ['parties'],
      message: `${principals === 0 ? 'No party is' : 'Only one party is'} a principal; a negotiation needs two.`,
      hint: 'Add "principal" to the roles of those who must consent to everything.',
    })
  for (const index of mediators.slice(1))
    findings.push({
      code: 'too-many-mediators',
      path: ['parties', index, 'roles'],
      message: `Party ${quoted(parties[index]?.id ?? '')} is a second mediator; the table has one at most.`,
      hint: 'Leave the role to one of them.',
    })
  if (!parties.some((party) => party.playable))
    findings.push({
      code: 'no-seat-to-take',
      path: ['parties'],
      message: 'No party can be played by a person.',
      hint: 'Write "playable": true for at least one.',
    })
  return findings
}

const seatFindings = (party: Party, path: Path): Finding[] => {
  const findings: Finding[] = []
  const name = quoted(party.id)
  const role = (['principal', 'mediator'] as const).find((one) => has(party, one))
  if (party.besideTable && role !== undefined)
    findings.push({
      code: 'seat-beside-table',
      path: [...path, 'besideTable'],
      message: `Party ${name} is ${role}, and sits beside the table.`,
      hint: `Remove "besideTable", or the role of ${role}.`,
    })
  if (has(party, 'principal') && party.ratifier === undefined)
    findings.push({
      code: 'missing-ratifier',
      path: [...path, 'ratifier'],
      message: `Party ${name} is a principal, and nobody ratifies for it.`,
      hint: 'Add a "ratifier"; a leader who signs and ratifies at once has the margin 0.',
    })
  if (!has(party, 'principal') && party.ratifier !== undefined)
    findings.push({
      code: 'idle-ratifier',
      path: [...path, 'ratifier'],
      message: `Party ${name} is no principal, so nothing comes before its ratifier.`,
      hint: 'Remove the ratifier.',
    })
  if (party.playable && party.interests.length === 0)
    findings.push({
      code: 'no-interests',
      path: [...path, 'interests'],
      message: `Party ${name} can be played, and its briefing names no interest.`,
      hint: 'Say what it wants, most important first.',
    })
  if (Object.hasOwn(party.trust.towards, party.id))
    findings.push({
      code: 'towards-itself',
      path: [...path, 'trust', 'towards', party.id],
      at: 'key',
      message: `This is the trust of ${name} in itself.`,
      hint: 'Remove it.',
    })
  return findings
}

export const seats = ({ parties }: Parties): Finding[] =>
  parties.flatMap((party, index) => seatFindings(party, ['parties', index]))

/** A party beside the table must have something to do: some round gives it a word. */
export const guests = ({ parties, rounds }: Pick<Scenario, 'parties' | 'rounds'>): Finding[] =>
  rounds.some(({ besideEvery }) => besideEvery > 0)
    ? []
    : parties.flatMap((party, index) =>
        party.besideTable && party.playable && !has(party, 'principal') && !has(party, 'mediator')
          ? [
              {
                code: 'idle-seat' as const,
                path: ['parties', index, 'playable'],
                message: `Party ${quoted(party.id)} can be played, but beside the table it never has a word.`,
                hint: 'Give the rounds a "besideEvery", or write "playable": false.',
              },
            ]
          : [],
      )

export const underwriting = ({ issues, parties }: Pick<Scenario, 'issues' | 'parties'>): Finding[] =>
  issues.flatMap((issue, i) =>
    issue.options.flatMap((option, o) =>
      option.underwriters.flatMap((id, index): Finding[] => {
        const party = parties.find((one) => one.id === id)
        if (party === undefined || has(party, 'underwriter')) return []
        return [
          {
            code: 'not-an-underwriter',
            path: ['issues', i, 'options', o, 'underwriters', index],
            message: `Option ${quoted(option.id)} is to be underwritten by ${quoted(id)}, which is no underwriter.`,
            hint: 'Add "underwriter" to the roles of that party.',
          },
        ]
      }),
    ),
  )

export const inducements = ({
  parties,
  inducements: given,
}: Pick<Scenario, 'parties' | 'inducements'>): Finding[] =>
  given.flatMap((inducement, index): Finding[] => {
    const by = parties.find((party) => party.id === inducement.by)
    const to = parties.find((party) => party.id === inducement.to)
    const findings: Finding[] = []
    if (by !== undefined && !has(by, 'mediator'))
      findings.push({
        code: 'not-a-mediator',
        path: ['inducements', index, 'by'],
        message: `Inducement ${quoted(inducement.id)} is to be promised by ${quoted(by.id)}, which is no mediator.`,
        hint: 'Only a mediator promises; name it here.',
      })
    if (to !== undefined && !has(to, 'principal'))
      findings.push({
        code: 'not-a-principal',
        path: ['inducements', index, 'to'],
        message: `Inducement ${quoted(inducement.id)} is for ${quoted(to.id)}, which is no principal.`,
        hint: 'Promise it to a party that must consent to everything.',
      })
    return findings
  })

export const floor = ({ parties, rounds }: Pick<Scenario, 'parties' | 'rounds'>): Finding[] =>
  rounds.flatMap((round, r): Finding[] => {
    const path: Path = ['rounds', r]
    const beside = round.floor.flatMap((id, index): Finding[] =>
      parties.find((party) => party.id === id)?.besideTable === true
        ? [
            {
              code: 'not-at-table',
              path: [...path, 'floor', index],
              message: `Party ${quoted(id)} sits beside the table, and cannot have the floor.`,
              hint: 'Take it out of the order, or give it a place at the table.',
            },
          ]
        : [],
    )
    const unheard = parties
      .filter((party) => has(party, 'principal') && !round.floor.includes(party.id))
      .map((party) => ({
        code: 'no-floor' as const,
        path: [...path, 'floor'],
        message: `Principal ${quoted(party.id)} never gets the floor in round ${quoted(round.id)}.`,
        hint: 'Add it to the order.',
        misses: { kind: 'party' as const, id: party.id },
        fixes: [
          {
            title: `Add ${quoted(party.id)} to the order`,
            changes: [{ do: 'set' as const, path: [...path, 'floor', round.floor.length], value: party.id }],
            sure: false,
          },
        ],
      }))
    const nobody: Finding[] =
      round.mediatorEvery > 0 && !parties.some((party) => has(party, 'mediator'))
        ? [
            {
              code: 'no-mediator',
              path: [...path, 'mediatorEvery'],
              message: `Round ${quoted(round.id)} gives the floor to a mediator, and there is none.`,
              hint: 'Write 0, or give a party the role.',
            },
          ]
        : []
    const nobodyBeside: Finding[] =
      round.besideEvery > 0 && !parties.some((party) => party.besideTable)
        ? [
            {
              code: 'nobody-beside',
              path: [...path, 'besideEvery'],
              message: `Round ${quoted(round.id)} gives a word to parties beside the table, and there are none.`,
              hint: 'Write 0, or let a party sit there.',
            },
          ]
        : []
    return [...beside, ...unheard, ...nobody, ...nobodyBeside]
  })
