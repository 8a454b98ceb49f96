// A batch that arrives spoilt: whoever waits for something of it is told, on either socket, and everything goes on.

import { afterEach, describe, expect, it } from 'vitest'
import { Channel } from '../../src/connection/channel.js'
import { ProtocolError } from '../../src/index.js'
import { rejectionOf, sharedPython } from '../harness.js'

const shared = sharedPython()
const { send } = Channel.prototype

afterEach(() => {
  Channel.prototype.send = send
})

/** Of the batches that are sent from now on, the first that is chosen arrives as something that is no batch. */
function spoilFirst(isChosen: (text: string) => boolean): void {
  let isDone = false
  Channel.prototype.send = function (this: Channel, frames, ...rest) {
    const isSpoilt = !isDone && isChosen(Buffer.from(frames[0] as Uint8Array).toString('latin1'))
    isDone ||= isSpoilt
    send.call(this, isSpoilt ? [Buffer.from([0x93, 0xc1])] : frames, ...rest)
  }
}

const TEXT = /^Python could not understand a batch and went on: DecodeError: /

describe('what was awaited in a batch that arrives spoilt', () => {
  it('rejects, and what comes before and after it does not', async () => {
    const { python } = shared
    const before = python.eval('"before"')
    const answer = Promise.resolve(before)
    await new Promise(setImmediate)
    spoilFirst((text) => text.includes('"spoilt"'))
    const spoilt = python.eval('"spoilt"')
    const [first, second] = [rejectionOf(spoilt), rejectionOf(python.sync())]
    await new Promise(setImmediate)
    const after = python.eval('"after"')
    expect([await answer, await after]).toEqual(['before', 'after'])
    for (const error of [await first, await second]) {
      expect(error).toBeInstanceOf(ProtocolError)
      expect(error.message).toMatch(TEXT)
    }
    expect((await rejectionOf(spoilt)).message).toMatch(/^no object has the id \d+$/)
  })

  it('is reported where nobody awaits it', async () => {
    const { python, failures } = shared
    const reported = new Promise<void>((resolve) => python.once('error', () => resolve()))
    spoilFirst((text) => text.includes('"spoilt"'))
    python.eval('"spoilt"')
    await reported
    expect(failures.splice(0).map(String)).toEqual([expect.stringMatching(/^ProtocolError: Python could not/)])
  })

  it.each(['on the main thread', 'on another thread'])('fails the callback whose answer it was, %s', async (where) => {
    const { python } = shared
    python.exec(`
import threading
def calls(f, aside):
    caught = []
    def run():
        try:
            caught.append(f())
        except Exception as error:
            caught.append(str(error))
    if aside:
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
    else:
        run()
    return caught[0]
`)
    const calls = python.eval('calls')
    spoilFirst((text) => text.includes('spoilt answer'))
    const isAside = where === 'on another thread'
    expect(await calls(() => 'spoilt answer', isAside)).toMatch(/^ProtocolError: Python could not understand a batch/)
    expect(await calls(() => 'next answer', isAside)).toBe('next answer')
  })

  it('rejects what a callback awaits on another thread', async () => {
    const { python } = shared
    python.exec(`
import threading
def asks(f):
    answers = []
    thread = threading.Thread(target=lambda: answers.append(f()))
    thread.start()
    thread.join()
    return answers[0]
`)
    spoilFirst((text) => text.includes('"spoilt"'))
    const answer = await python.eval('asks')(async () => {
      const error = await rejectionOf(python.eval('"spoilt"'))
      return `${error instanceof ProtocolError}, ${await python.eval('"well"')}`
    })
    expect(answer).toBe('true, well')
  })
})
