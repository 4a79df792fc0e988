/** All effects of a scenario's events, those of the answers to what they ask included, each with where it stands. */
import type { Path } from './finding.ts'
import type { Effect, Scenario, ScenarioEvent } from './scenario.ts'

export interface PlacedEffect {
  readonly event: ScenarioEvent
  readonly effect: Effect
  readonly path: Path
}

export const everyEffect = ({ events }: Pick<Scenario, 'events'>): readonly PlacedEffect[] =>
  events.flatMap((event, e) => [
    ...event.effects.map((effect, f) => ({ event, effect, path: ['events', e, 'effects', f] })),
    ...(event.choice?.answers ?? []).flatMap(({ effects }, a) =>
      effects.map((effect, f) => ({
        event,
        effect,
        path: ['events', e, 'choice', 'answers', a, 'effects', f],
      })),
    ),
  ])
