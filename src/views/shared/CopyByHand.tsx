import { Dialog } from '../../ui/Dialog.tsx';

type Props = {
  readonly title: string;
  readonly introduction: string;
  readonly text: string;
  readonly onClose: () => void;
};

/** A text to be copied by hand, selected as it takes the focus. */
export function CopyByHand({ title, introduction, text, onClose }: Props) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{introduction}</p>
      <p>
        <textarea
          className="copy-link-field"
          readOnly
          value={text}
          aria-label={title}
          onFocus={(event) => event.currentTarget.select()}
        />
      </p>
    </Dialog>
  );
}
