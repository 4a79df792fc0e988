import type { IssueId, OptionId } from './ids.ts'

/** One option for each of some or all issues. An issue without a key is left out of the package. */
export type Package = Readonly<Partial<Record<IssueId, OptionId>>>

/** The issues that a package names, in the order in which they were named. */
export const issuesIn = (pack: Package): IssueId[] => Object.keys(pack) as IssueId[]

/** `under` overwritten by `over`, wherever `over` names an issue. */
export const layPackage = (under: Package, over: Package): Package => ({ ...under, ...over })

/** The part of a package that names the given issues. */
export const restrictTo = (pack: Package, issues: ReadonlySet<IssueId>): Package =>
  Object.fromEntries(Object.entries(pack).filter(([issue]) => issues.has(issue as IssueId))) as Package

/** A package, or any other record by issue, without the given issues. */
export const leaveOut = <Of>(
  byIssue: Readonly<Partial<Record<IssueId, Of>>>,
  isLeftOut: (issue: IssueId) => boolean,
): Readonly<Partial<Record<IssueId, Of>>> => {
  const rest: Partial<Record<IssueId, Of>> = {}
  for (const issue of Object.keys(byIssue) as IssueId[]) if (!isLeftOut(issue)) rest[issue] = byIssue[issue]
  return rest
}

/** Whether two packages name the same option for the same issues, whatever the order. */
export const samePackage = (a: Package, b: Package): boolean => {
  const issues = issuesIn(a)
  return issues.length === issuesIn(b).length && issues.every((issue) => a[issue] === b[issue])
}
