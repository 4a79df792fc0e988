/** The analysis of the text that is being written: asked for again after each change that can be read. */
import { useEffect, useRef } from 'preact/hooks'
import { useManuscript } from '../workshop.ts'
import { type AnalysisClient, openAnalysis } from './openAnalysis.ts'

/** `saved`: the text that it is compared with; while it is null nothing is asked. */
export const useAnalysis = (saved: string | null): AnalysisClient => {
  const client = useRef<AnalysisClient | null>(null)
  client.current ??= openAnalysis()
  const analysis = client.current
  const scenario = useManuscript((state) => state.scenario)
  const text = useManuscript(({ scenarioText }) => scenarioText)
  useEffect(() => {
    // No pause of its own: a text is read only once nobody has typed for a moment.
    if (scenario !== null && saved !== null) analysis.analyse({ text, scenario, saved })
  }, [analysis, text, scenario, saved])
  useEffect(() => () => analysis.close(), [analysis])
  return analysis
}
