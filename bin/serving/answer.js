/** What one request gets: a file from memory, the news that the browser has it already, or a refusal in a sentence. */

/** The page states its policy itself, for whoever serves it; as a header it holds for workers too, and bars framing by other sites. */
const policyIn = (html) => {
  const stated = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1]
  if (stated === undefined) throw new Error('index.html states no Content-Security-Policy')
  return `${stated}; frame-ancestors 'self'`
}

/** Whether an Accept-Encoding header allows an encoding: named, or meant by *, and not with the weight 0 (RFC 9110). */
const allows = (header, encoding) => {
  const weights = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
      const weight = parameters.find((text) => text.startsWith('q='))
      return [name, weight === undefined ? 1 : Number(weight.slice(2))]
    }),
  )
  return (weights.get(encoding) ?? weights.get('*') ?? 0) > 0
}

const isHeld = (header, tag) =>
  header.trim() === '*' || header.split(',').some((held) => held.trim().replace(/^W\//, '') === tag)

const pathOf = (target) => {
  const [path = ''] = target.split(/[?#]/)
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** `files` are from `builtFiles`, the page at '/' among them. Answers GET and HEAD; ranges are not offered. */
export const answersFrom = (files) => {
  const policy = policyIn(String(files.get('/').plain.body))

  const refuse = (response, status, headers, sentence) => {
    response.writeHead(status, {
      ...headers,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': Buffer.byteLength(sentence),
      'Cache-Control': 'no-store',
    })
    response.end(sentence)
  }

  return (request, response) => {
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'no-referrer')
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    response.setHeader('Accept-Ranges', 'none')
    if (request.method !== 'GET' && request.method !== 'HEAD')
      // Whatever the request carries is not read, so its connection cannot be used again.
      return refuse(
        response,
        405,
        { Allow: 'GET, HEAD', Connection: 'close' },
        'The game is only read: GET and HEAD.\n',
      )
    const file = files.get(pathOf(request.url ?? ''))
    if (file === undefined) return refuse(response, 404, {}, 'There is nothing here. The game is at /\n')
    const accepted = request.headers['accept-encoding'] ?? ''
    const { encoding, body, tag } = file.packed.find((copy) => allows(accepted, copy.encoding)) ?? file.plain
    response.setHeader('Cache-Control', file.caching)
    response.setHeader('ETag', tag)
    response.setHeader('Vary', 'Accept-Encoding')
    if (isHeld(request.headers['if-none-match'] ?? '', tag)) {
      response.writeHead(304)
      return response.end()
    }
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Length': body.length,
      ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}
