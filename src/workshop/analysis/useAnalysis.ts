/** The analysis of the text that is being written: asked for again a moment after each change that can be read. */
import { useEffect, useRef } from 'preact/hooks'
import { useManuscript } from '../workshop.ts'
import { type AnalysisClient, openAnalysis } from './openAnalysis.ts'

/** Milliseconds after the text has been read. It is read only once nobody has typed for a moment. */
const PAUSE = 60

/** `saved`: the text that it is compared with; while it is null nothing is asked. */
export const useAnalysis = (saved: string | null): AnalysisClient => {
  const client = useRef<AnalysisClient | null>(null)
  client.current ??= openAnalysis()
  const analysis = client.current
  const scenario = useManuscript((state) => state.scenario)
  const text = useManuscript(({ scenarioText }) => scenarioText)
  useEffect(() => {
    if (scenario === null || saved === null) return
    const timer = setTimeout(() => analysis.analyse({ text, scenario, saved }), PAUSE)
    return () => clearTimeout(timer)
  }, [analysis, text, scenario, saved])
  useEffect(() => () => analysis.close(), [analysis])
  return analysis
}
