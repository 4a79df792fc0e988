/** Makes a whole scenario of a published domain: its numbers kept, everything else filled in and marked as assumed. */
import { mintIds } from '../../terms/mintIds.ts'
import { labelOf, shortLabels } from '../names.ts'
import { FORMAT_NAMES, type PublishedDomain } from '../publishedDomain.ts'
import { defaultCourse } from './course.ts'
import { DEFAULT_TITLE, TO_FILL_IN } from './defaults.ts'
import { partyFrom } from './partyFrom.ts'
import { DOMAIN_FILE, type IssueInput, profileTag, type ScenarioInput } from './scenarioInput.ts'
import { shortened } from './shortened.ts'

/** The file's text, ending in a line break: the same files always give the same text. */
export const scenarioFrom = (published: PublishedDomain, title?: string): string =>
  `${JSON.stringify(shortened(filled(published, labelOf(title ?? '', published.name))), null, 2)}\n`

const filled = (published: PublishedDomain, title: string): ScenarioInput => {
  const issues = issuesFrom(published)
  const ids = mintIds(
    published.profiles.map((profile) => profile.name),
    'party',
  )
  const parties = published.profiles.map((_, index) => partyFrom(published, index, ids[index] ?? '', issues))
  return {
    format: 2,
    id: mintIds([title], 'domain')[0] ?? 'domain',
    title,
    teaser: `${title}: a published domain for ${published.profiles.length} parties, with the worths of its files.`,
    level: 'middle',
    language: 'en',
    subject: 'the matter itself',
    scale: 'published',
    authors: [`${TO_FILL_IN}: the authors of the domain`],
    licence: `${TO_FILL_IN}: the licence of the published files`,
    sources: sourcesOf(published),
    tracks: [{ id: 'all', label: 'All issues' }],
    issues,
    parties,
    readings: [
      {
        id: 'as-published',
        label: 'As published',
        text: 'Weights, values and walk-aways are those of the published profiles.',
        parties: {},
        basis: 'reported',
        because: 'The numbers are taken from the files as they stand.',
        sources: [DOMAIN_FILE],
      },
    ],
    ...defaultCourse(issues, ids),
    debriefQuestions: [
      'Which issue mattered most to you, and which to the others? When did you notice?',
      'Was there an agreement that would have been better for everyone?',
    ],
    facilitator: [
      {
        title: 'What was filled in',
        text: `Issues, values, weights, worths and walk-aways are those of the ${FORMAT_NAMES[published.format]} files. Every text, the rounds, the costs, the status quo and the strategies were filled in on import and say “assumed”. Briefs, authors and licence wait to be written.`,
      },
    ],
  }
}

const sourcesOf = ({ format, file, profiles }: PublishedDomain): ScenarioInput['sources'] => {
  const source = (what: string) => ({
    what: labelOf(what, DEFAULT_TITLE),
    outlet: `${TO_FILL_IN}: who published it, and where (${FORMAT_NAMES[format]})`,
    date: TO_FILL_IN,
    group: 'Published files',
  })
  return Object.fromEntries([
    [DOMAIN_FILE, source(`Domain: ${baseName(file)}`)],
    ...profiles.map(
      (profile, index) => [profileTag(index), source(`Profile: ${baseName(profile.file)}`)] as const,
    ),
  ])
}

const baseName = (file: string): string => file.split(/[\\/]/).at(-1) ?? file

const issuesFrom = (published: PublishedDomain): IssueInput[] => {
  const { issues } = published
  const ids = mintIds(
    issues.map((issue) => issue.name),
    'issue',
  )
  return issues.map(({ name, values }, index) => {
    const shorts = shortLabels(values)
    const options = mintIds(values, 'value')
    return {
      id: ids[index] ?? '',
      label: name,
      track: 'all',
      question: `How is “${name}” settled?`,
      background: `One of the ${issues.length} issues of the published domain, with its ${values.length} values in the order of the file.`,
      statusQuo: options[leastTogether(published, index)] ?? '',
      options: values.map((value, option) => ({
        id: options[option] ?? '',
        label: value,
        short: shorts[option] ?? '',
        treaty: `${name}: ${value}.`,
      })),
      basis: 'reported',
      because:
        'Issue and values are those of the domain file. The status quo is assumed: the value that is worth least to all parties together.',
      sources: [DOMAIN_FILE],
    }
  })
}

/** The value that gives all parties together least; the first of several. */
const leastTogether = ({ issues, profiles }: PublishedDomain, issue: number): number => {
  const sums = (issues[issue]?.values ?? []).map((_, value) =>
    profiles.reduce(
      (sum, { weights, evaluations }) => sum + (weights[issue] ?? 0) * (evaluations[issue]?.[value] ?? 0),
      0,
    ),
  )
  return sums.indexOf(Math.min(...sums))
}
