import type { Output } from '../cli/output.ts';

export interface RecordedOutput extends Output {
  said: string[];
  complaints: string[];
  progress: string[];
  questions: string[];
}

/** What a command says, to a person or not; `answers` are what the person says, one after the other. */
export function recordedOutput({
  isTerminal = false,
  hasColours = false,
  answers = [],
}: { isTerminal?: boolean; hasColours?: boolean; answers?: string[] } = {}): RecordedOutput {
  const [said, complaints, progress, questions]: [string[], string[], string[], string[]] = [[], [], [], []];
  const left = [...answers];
  return {
    said,
    complaints,
    progress,
    questions,
    isTerminal,
    hasColours,
    say: (text) => void said.push(text),
    complain: (text) => void complaints.push(text),
    showProgress: (line) => void progress.push(line),
    ask: async (question) => {
      questions.push(question);
      return left.shift() ?? null;
    },
  };
}
