// bpmn-engine with a process of the same two stages: recovered from text, one user task signalled, and back to text.

const PROCESS = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="http://bpmn.io/schema/bpmn">
  <process id="contract" isExecutable="true">
    <startEvent id="start"/>
    <parallelGateway id="fork"/>
    <userTask id="legal"/>
    <userTask id="finance"/>
    <parallelGateway id="join"/>
    <userTask id="director"/>
    <endEvent id="end"/>
    <sequenceFlow id="f1" sourceRef="start" targetRef="fork"/>
    <sequenceFlow id="f2" sourceRef="fork" targetRef="legal"/>
    <sequenceFlow id="f3" sourceRef="fork" targetRef="finance"/>
    <sequenceFlow id="f4" sourceRef="legal" targetRef="join"/>
    <sequenceFlow id="f5" sourceRef="finance" targetRef="join"/>
    <sequenceFlow id="f6" sourceRef="join" targetRef="director"/>
    <sequenceFlow id="f7" sourceRef="director" targetRef="end"/>
  </process>
</definitions>`;

export type BpmnTurn = { readonly task: string; readonly stored: string };

export type BpmnContender = {
  readonly turns: readonly BpmnTurn[];
  readonly turn: (turn: BpmnTurn) => Promise<string>;
};

/** Undefined, with a line on why, where bench/ is not installed. */
export async function bpmnContender(): Promise<BpmnContender | undefined> {
  const bpmn = await import('bpmn-engine').catch((error: unknown) => {
    console.log(`  bpmn-engine cannot be loaded here, and is left out: ${String(error)}`);
  });
  if (bpmn === undefined) return undefined;
  const turn = async ({ task, stored }: BpmnTurn): Promise<string> => {
    const engine = new bpmn.Engine();
    engine.recover(JSON.parse(stored));
    const execution = await engine.resume();
    execution.signal({ id: task });
    return JSON.stringify(await engine.getState());
  };
  const engine = new bpmn.Engine({ name: 'contract', source: PROCESS });
  await engine.execute();
  const turns: BpmnTurn[] = [];
  let stored = JSON.stringify(await engine.getState());
  for (const task of ['legal', 'finance', 'director']) {
    turns.push({ task, stored });
    stored = await turn({ task, stored });
  }
  return { turns, turn };
}
