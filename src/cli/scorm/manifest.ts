/**
 * The manifest of a SCORM package with one activity (imsmanifest.xml): Content Packaging 1.1.2 for SCORM 1.2, 1.1.4 for SCORM
 * 2004. Of 2004 it is the 3rd edition, which platforms for the 4th read too, and not the other way round.
 */
import type { Edition } from '../../session/platform/runTime.ts'

export interface Packaged {
  readonly edition: Edition
  /** A name in XML's sense (NCName), the same for the same package. */
  readonly id: string
  readonly title: string
  /** Paths in the package, with `/`; the first is the page that a platform opens. */
  readonly files: readonly string[]
}

/** Everything but the characters of XML 1.0 (`Char`, production 2). */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Characters that XML does not have are left out: no platform could read the rest. */
const xml = (text: string): string =>
  text
    .replaceAll(NO_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const SCHEMAS = {
  '1.2': {
    package: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    others: { adlcp: 'http://www.adlnet.org/xsd/adlcp_rootv1p2' },
    locations:
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
    version: '1.2',
    type: 'scormtype',
    /** Nothing to say: a platform takes what the page sets. */
    sequencing: '',
  },
  '2004': {
    package: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    others: {
      adlcp: 'http://www.adlnet.org/xsd/adlcp_v1p3',
      adlseq: 'http://www.adlnet.org/xsd/adlseq_v1p3',
      adlnav: 'http://www.adlnet.org/xsd/adlnav_v1p3',
      imsss: 'http://www.imsglobal.org/xsd/imsss',
    },
    locations:
      'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
    version: '2004 3rd Edition',
    type: 'scormType',
    /** Without it a platform takes an activity that was left for a completed and passed one. */
    sequencing: `
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>`,
  },
} as const

export const manifestOf = ({ edition, id, title, files }: Packaged): string => {
  const schema = SCHEMAS[edition]
  const spaces = Object.entries(schema.others).map(([name, uri]) => `\n  xmlns:${name}="${uri}"`)
  const [page = ''] = files
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xml(id)}" version="1.0"
  xmlns="${schema.package}"${spaces.join('')}
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="${schema.locations}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${schema.version}</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${xml(title)}</title>
      <item identifier="negotiation" identifierref="game" isvisible="true">
        <title>${xml(title)}</title>${schema.sequencing}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="game" type="webcontent" adlcp:${schema.type}="sco" href="${xml(page)}">
${files.map((file) => `      <file href="${xml(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`
}
