/** What an operator counts: how many, how fast, how large. No names, no ids of classes or people. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ServerMessage } from '../../class/protocol/serverMessage.ts'
import type { Problem } from '../../terms/problem.ts'

export interface Metrics {
  readonly act: (type: string, milliseconds: number, problem: Problem | null) => void
  /** From an act that came to a view with it, of somebody at its table. */
  readonly shown: (milliseconds: number) => void
  readonly sent: (type: ServerMessage['type'], characters: number) => void
  readonly refused: (code: string) => void
  readonly opened: () => void
  readonly deleted: (classes: number) => void
  /** In Prometheus' text format, and its content type. */
  readonly text: () => Promise<string>
  readonly contentType: string
}

/** Read when somebody asks. */
export interface Gauges {
  readonly classes: () => number
  readonly connections: () => number
  readonly processes: () => number
}

export const metricsOf = (read: Gauges): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, prefix: 'parley_' })
  const gauges = {
    classes: 'Classes in memory.',
    connections: 'Open connections to classes.',
    processes: 'Processes among which classes are placed, as this one knows them.',
  } as const
  for (const name of ['classes', 'connections', 'processes'] as const)
    new Gauge({
      name: `parley_${name}`,
      help: gauges[name],
      registers,
      collect() {
        this.set(read[name]())
      },
    })
  const acts = new Histogram({
    name: 'parley_act_seconds',
    help: 'From an act that came to the commit of its row, for acts that count, by type.',
    labelNames: ['type'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers,
  })
  const shown = new Histogram({
    name: 'parley_shown_seconds',
    help: 'From an act that came to each view with it that was sent at its table.',
    buckets: [0.005, 0.01, 0.02, 0.035, 0.05, 0.075, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5],
    registers,
  })
  const refused = new Counter({
    name: 'parley_refused_total',
    help: 'Acts, messages and entrances that were refused, by code.',
    labelNames: ['code'],
    registers,
  })
  const messages = new Counter({
    name: 'parley_messages_sent_total',
    help: 'Messages sent, by type.',
    labelNames: ['type'],
    registers,
  })
  const characters = new Counter({
    name: 'parley_characters_sent_total',
    help: 'UTF-16 units of messages sent, by type.',
    labelNames: ['type'],
    registers,
  })
  const opened = new Counter({ name: 'parley_classes_opened_total', help: 'Classes opened.', registers })
  const deleted = new Counter({
    name: 'parley_classes_expired_total',
    help: 'Classes deleted when their time was over.',
    registers,
  })
  return {
    act: (type, milliseconds, problem) => {
      if (problem === null) acts.observe({ type }, milliseconds / 1000)
    },
    shown: (milliseconds) => shown.observe(milliseconds / 1000),
    sent: (type, length) => {
      messages.inc({ type })
      characters.inc({ type }, length)
    },
    refused: (code) => refused.inc({ code }),
    opened: () => opened.inc(),
    deleted: (classes) => deleted.inc(classes),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
