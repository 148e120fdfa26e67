import type { ExitCode } from '../command-part'
import type { Terminal } from '../terminal/terminal'
import type { StreamTally } from './work-through'

/** Says what came of a stream where that was asked, or something is wrong; 1 when lines were bad, or were left undone. */
export function sumUp(
  { lines, decided, undecided, bad, isStopped }: StreamTally,
  isAsked: boolean,
  { note, say }: Terminal,
): ExitCode {
  const text = {
    zh: `${lines} 行：已判定 ${decided}，未能判定 ${undecided}，坏行 ${bad}`,
    en: `${lines} lines: ${decided} decided, ${undecided} undecided, ${bad} bad`,
  }
  if (isStopped) note(say({ zh: `已中止。${text.zh}`, en: `stopped. ${text.en}` }))
  else if (isAsked || bad > 0) note(say(text))
  return isStopped || bad > 0 ? 1 : 0
}
