import ChecksDialog from '../ui/checks/checks-dialog';
import { Packs } from './packs';

/** The checks of the open canvas, with the packs that were added to it. */
export default function Checks({ onClose }: { onClose(): void }) {
  return (
    <ChecksDialog onClose={onClose}>
      <Packs />
    </ChecksDialog>
  );
}
