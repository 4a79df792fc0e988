/** The four sounds, made of short tones and bursts of noise on a Web Audio context: no files, nothing that loops. */
import type { Sound } from '../../seat/sound.ts'
import type { Speaker } from './openSounds.ts'

interface Grain {
  readonly from: 'tone' | 'noise'
  /** Seconds after the sound's beginning, and how long until it has died away. */
  readonly at: number
  readonly lasts: number
  /** Hertz: of a tone, or of the middle of the band that is left of the noise; from, and to. */
  readonly pitch: readonly [number, number]
  /** How narrow that band is; nothing for a tone. */
  readonly q?: number
  /** At its loudest. Noise loses most of itself in its band, and so may have more than 1. */
  readonly gain: number
  /** Seconds until it is loudest. */
  readonly rise?: number
}

export const SOUNDS: Readonly<Record<Sound, readonly Grain[]>> = {
  /** Knuckles on wood: a low body, a box above it, the touch. */
  knock: [
    { from: 'tone', at: 0, lasts: 0.13, pitch: [190, 120], gain: 0.7 },
    { from: 'tone', at: 0, lasts: 0.06, pitch: [430, 320], gain: 0.25 },
    { from: 'noise', at: 0, lasts: 0.03, pitch: [900, 600], q: 1.2, gain: 0.5 },
  ],
  /** A pen cap: two small clicks. */
  pen: [
    { from: 'noise', at: 0, lasts: 0.02, pitch: [3200, 2600], q: 3, gain: 1.6 },
    { from: 'noise', at: 0.045, lasts: 0.03, pitch: [2200, 1700], q: 4, gain: 2 },
    { from: 'tone', at: 0.045, lasts: 0.02, pitch: [1250, 1100], gain: 0.08 },
  ],
  /** A stamp: a thud, the desk, the lever back. */
  stamp: [
    { from: 'tone', at: 0, lasts: 0.18, pitch: [105, 55], gain: 0.9 },
    { from: 'noise', at: 0, lasts: 0.07, pitch: [420, 260], q: 0.8, gain: 0.7 },
    { from: 'noise', at: 0.12, lasts: 0.03, pitch: [1600, 1300], q: 3, gain: 0.12 },
  ],
  /** A sheet of paper slides and comes to rest. */
  paper: [
    { from: 'noise', at: 0, lasts: 0.2, pitch: [2600, 4400], q: 0.9, gain: 0.9, rise: 0.06 },
    { from: 'noise', at: 0.15, lasts: 0.16, pitch: [4200, 2800], q: 0.9, gain: 0.65, rise: 0.03 },
  ],
}

const LOUDNESS = 0.35
const SILENCE = 0.0001
/** A short attack, because a jump from silence would click. */
const LEAST_RISE = 0.002
const NOISE_SECONDS = 0.5
const PATIENCE_MS = 1000

const noiseOn = (context: BaseAudioContext): AudioBuffer => {
  const buffer = context.createBuffer(1, Math.ceil(context.sampleRate * NOISE_SECONDS), context.sampleRate)
  const samples = buffer.getChannelData(0)
  for (let place = 0; place < samples.length; place++) samples[place] = Math.random() * 2 - 1
  return buffer
}

const glide = (pitch: AudioParam, [from, to]: Grain['pitch'], start: number, end: number): void => {
  pitch.setValueAtTime(from, start)
  pitch.exponentialRampToValueAtTime(to, end)
}

const sourceOf = (
  context: BaseAudioContext,
  { from, pitch, q = 1 }: Grain,
  noise: AudioBuffer,
  start: number,
  end: number,
): { readonly source: AudioScheduledSourceNode; readonly end: AudioNode } => {
  if (from === 'tone') {
    const tone = context.createOscillator()
    glide(tone.frequency, pitch, start, end)
    return { source: tone, end: tone }
  }
  const source = context.createBufferSource()
  source.buffer = noise
  const band = context.createBiquadFilter()
  band.type = 'bandpass'
  band.Q.value = q
  glide(band.frequency, pitch, start, end)
  return { source, end: source.connect(band) }
}

/** Plays a sound at a time of the context's own clock. */
export const playSound = (
  context: BaseAudioContext,
  noise: AudioBuffer,
  sound: Sound,
  when: number,
): void => {
  for (const grain of SOUNDS[sound]) {
    const start = when + grain.at
    const end = start + grain.lasts
    const { source, end: tail } = sourceOf(context, grain, noise, start, end)
    const gain = context.createGain()
    gain.gain.setValueAtTime(SILENCE, start)
    gain.gain.exponentialRampToValueAtTime(grain.gain * LOUDNESS, start + (grain.rise ?? LEAST_RISE))
    gain.gain.exponentialRampToValueAtTime(SILENCE, end)
    tail.connect(gain).connect(context.destination)
    source.start(start)
    source.stop(end)
  }
}

/** Throws where the browser gives no sound. */
export const speakerOn = (context: AudioContext): Speaker => {
  const noise = noiseOn(context)
  const resume = (): Promise<void> =>
    context.state === 'suspended' ? context.resume().catch(() => undefined) : Promise.resolve()
  void resume()
  return {
    // Nothing is queued while the context is suspended: it would all be heard at once when it resumes.
    play: (sound) => {
      if (context.state === 'running') playSound(context, noise, sound, context.currentTime)
      else void resume()
    },
    isOpen: async () => {
      // In a suspended page a browser may never resolve this.
      await Promise.race([resume(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
      return context.state === 'running'
    },
    close: () => void context.close().catch(() => undefined),
  }
}
