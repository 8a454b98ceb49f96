// Keys of encrypted links (CurveZMQ): made, kept in files, read. A key is 32 bytes, written as 40 characters of Z85.
// No text that is made here, of errors least of all, ever holds a secret key.

import { createPrivateKey, createPublicKey } from 'node:crypto'
import { closeSync, existsSync, fstatSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { curveKeyPair } from 'zeromq'
import { EncryptionKeyError } from '../errors.js'

/** A key that is told to others and the one that belongs to it, which is not. */
export interface KeyPair {
  readonly publicKey: string
  readonly secretKey: string
}

/** What a program needs for an encrypted link: its own keys, and the public key of the worker that it means. */
export interface ProgramKeys extends KeyPair {
  readonly serverKey: string
}

const IS_KEY = /^[0-9a-zA-Z.\-:+=^!/*?&<>()[\]{}@%$#]{40}$/
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'
// RFC 8410: what stands before the 32 bytes of an X25519 key in PKCS #8.
const X25519_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex')

/**
 * Makes a pair and writes it: the secret key to `file`, which only this user can read, the public one to `file` with
 * `.pub`; the public key.
 *
 * @throws EncryptionKeyError where one of them exists or cannot be written; none is left then.
 */
export function writeKeyPair(file: string): string {
  const { publicKey, secretKey } = curveKeyPair()
  const written: string[] = []
  try {
    for (const [path, key, mode] of [
      [file, secretKey, 0o600],
      [`${file}.pub`, publicKey, 0o644],
    ] as const) {
      writeFileSync(path, `${key}\n`, { mode, flag: 'wx' })
      written.push(path)
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true })
    const { code, path } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw new EncryptionKeyError(`${path} exists already, and keys are never overwritten.`)
    throw new EncryptionKeyError(`The keys could not be written to ${path}: ${code}.`)
  }
  return publicKey
}

/** The pair whose secret key is in a file. `canOthersRead`: any user of this machine may. */
export function readKeyPair(file: string): KeyPair & { readonly canOthersRead: boolean } {
  const { text, mode } = readText(file, 'the secret key')
  const secretKey = text.trim()
  if (!IS_KEY.test(secretKey)) {
    throw new EncryptionKeyError(
      `${file} holds no secret key: one line of 40 characters is expected, as \`npx tensorbridge keygen\` writes it.`,
    )
  }
  return { secretKey, publicKey: publicKeyOf(secretKey), canOthersRead: (mode & 0o004) !== 0 }
}

/** A public key: given as it is, or in a file. */
export function readPublicKey(fileOrKey: string): string {
  const given = fileOrKey.trim()
  if (IS_KEY.test(given)) return given
  if (!existsSync(fileOrKey)) {
    // What was to be a key may be a secret one by mistake.
    const isName = given.endsWith('.pub') || given.length < 36 || given.length > 44
    const what = isName ? fileOrKey : `a text of ${given.length} characters`
    throw new EncryptionKeyError(
      `A public key is given as it is, which are 40 characters, or by the name of a file with it. Received: ${what}, which is no key, ` +
        'and there is no such file.',
    )
  }
  const key = readText(fileOrKey, 'the public key').text.trim()
  if (IS_KEY.test(key)) return key
  throw new EncryptionKeyError(
    `${fileOrKey} holds no public key: one line of 40 characters is expected, as \`npx tensorbridge keygen\` writes it.`,
  )
}

/** The public keys in a file: one a line; what follows `# ` is a comment, for a key may have a # in it. */
export function readPublicKeys(file: string): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const [index, line] of readText(file, 'the public keys of clients').text.split('\n').entries()) {
    const key = line.replace(/(^|\s)#(\s.*)?$/, '').trim()
    if (key === '' || (line.startsWith('#') && !IS_KEY.test(key))) continue
    if (!IS_KEY.test(key)) {
      throw new EncryptionKeyError(`${file}, line ${index + 1}: no public key. A key has 40 characters.`)
    }
    keys.add(key)
  }
  return keys
}

/** 32 bytes as Z85. */
export function toZ85(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    let rest = view.getUint32(at)
    let five = ''
    for (let digit = 0; digit < 5; digit++) {
      five = ALPHABET.charAt(rest % 85) + five
      rest = Math.floor(rest / 85)
    }
    text += five
  }
  return text
}

function fromZ85(text: string): Buffer {
  const bytes = Buffer.alloc((text.length / 5) * 4)
  for (let group = 0; group * 5 < text.length; group++) {
    let value = 0
    for (const character of text.slice(group * 5, group * 5 + 5)) value = value * 85 + ALPHABET.indexOf(character)
    // Forty characters that no 32 bytes give: only the lowest are kept, and no other side has the key that this makes.
    bytes.writeUInt32BE(value % 2 ** 32, group * 4)
  }
  return bytes
}

function publicKeyOf(secretKey: string): string {
  const der = Buffer.concat([X25519_PREFIX, fromZ85(secretKey)])
  const { x } = createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })).export({ format: 'jwk' })
  return toZ85(Buffer.from(x as string, 'base64url'))
}

function readText(file: string, what: string): { text: string; mode: number } {
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, 'r')
    return { text: readFileSync(descriptor, 'utf8'), mode: fstatSync(descriptor).mode }
  } catch (error) {
    throw new EncryptionKeyError(
      `The file with ${what}, ${shown(file)}, cannot be read: ${(error as NodeJS.ErrnoException).code}.`,
    )
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

// A secret key that was given where a file's name belongs must not come back in an error.
function shown(file: string): string {
  return IS_KEY.test(file.trim()) ? '(a key was given, not the name of a file)' : file
}
