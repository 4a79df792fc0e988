/** Answers of the class server: JSON, problems as values with a status, texts to keep. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { refusal } from '../../table/refusal.ts'
import { parsed } from '../../terms/parsed.ts'
import type { Problem } from '../../terms/problem.ts'

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
} as const

export const answerWith = (
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Readonly<Record<string, string>>,
): void => {
  response.writeHead(status, {
    ...HEADERS,
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  })
  response.end(body)
}

export const answerJson = (response: ServerResponse, status: number, value: unknown): void =>
  answerWith(response, status, JSON.stringify(value), { 'Content-Type': 'application/json; charset=utf-8' })

export const answerProblems = (
  response: ServerResponse,
  status: number,
  problems: readonly Problem[],
): void => answerJson(response, status, { problems })

/** As JSON; undefined where it is none. Rejects with `TooLarge` as soon as more has come than is read. */
export const jsonBody = async (request: IncomingMessage, mostBytes: number): Promise<unknown> => {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    length += part.length
    if (length > mostBytes) throw new TooLarge()
    parts.push(part)
  }
  return parsed(Buffer.concat(parts).toString('utf8'))
}

export class TooLarge extends Error {}

export const tooLarge = (mostBytes: number): Problem =>
  refusal('too-long', '', `This is too long; the most are ${mostBytes} bytes.`, 'Send less.')

/** `Authorization: Bearer …`; empty where nothing is given. */
export const bearerOf = ({ headers }: IncomingMessage): string =>
  /^Bearer (\S{1,200})$/.exec(headers.authorization ?? '')?.[1] ?? ''
