import { belongsInEvidence } from '../src/contribute/belongs.ts';
import type { FieldPath } from '../src/domain/issue.ts';
import { RECORD_FIELDS, type RecordField } from '../src/views/record-fields.ts';
import { askField, type Fields, needed } from './ask-fields.ts';
import type { Questions } from './questions.ts';

/** Asks for one piece of evidence after the other, at least for one. */
export async function askEvidence(questions: Questions, fields: Fields): Promise<Fields[]> {
  const entries: Fields[] = [];
  fields['claims'] = entries;
  do {
    const entry: Fields = {};
    const at = entries.push(entry) - 1;
    for (const field of RECORD_FIELDS.evidence) {
      if (!belongsInEvidence(field.key, entry, fields)) continue;
      const path = ['claims', at, field.key];
      if (field.type === 'positions') entry[field.key] = await askPositions(questions, path, entry);
      else if (field.type !== 'links')
        entry[field.key] = await askField(questions, {
          field: field.key === 'translation' ? needed(field) : field,
          path,
        });
      else if (await askOtherLinks(questions, path, field)) {
        entry[field.key] = (await askField(questions, { field, path })) ?? [];
      }
    }
  } while (
    await another(questions, `claims[${entries.length}]`, 'Does it say something of another claim?')
  );
  return entries;
}

function askOtherLinks(
  { asker }: Questions,
  path: FieldPath,
  { help }: RecordField,
): Promise<boolean> {
  return asker.confirm({
    name: `${path.join('.')}?`,
    message: `Does it go back to something else for this claim?\n${help}`,
    initial: false,
  });
}

async function askPositions(
  questions: Questions,
  path: FieldPath,
  entry: Fields,
): Promise<Fields[] | undefined> {
  const positions: Fields[] = [];
  entry['official'] = positions;
  while (
    await another(
      questions,
      `${path.join('.')}[${positions.length}]`,
      'Does it report what a government says of the claim?',
    )
  ) {
    const position: Fields = {};
    const at = positions.push(position) - 1;
    for (const field of RECORD_FIELDS.official) {
      position[field.key] = await askField(questions, { field, path: [...path, at, field.key] });
    }
  }
  return positions.length > 0 ? positions : undefined;
}

function another({ asker }: Questions, name: string, message: string): Promise<boolean> {
  return asker.confirm({ name: `${name}?`, message, initial: false });
}
