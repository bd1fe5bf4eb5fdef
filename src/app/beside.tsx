import '../i18n/guide';
import { lazy, Suspense } from 'react';
import { useDocument } from '../store/document';
import { useView } from '../store/view';
import { optional } from '../ui/controls/after-paint';
import { GuideStrip } from './guide/strip';
import { useTour } from './tour/tour';

const TourStrip = lazy(optional(() => import('./tour/strip')));

/** What stands at the foot of a canvas for those who are new: the tour, or the guide through the blocks. */
export default function Beside() {
  const open = useDocument((state) => state.timeline?.canvas.id);
  const tour = useTour((state) => state.tour);
  const view = useView((state) => state.view);
  if (tour && tour.canvas === open) {
    return (
      <Suspense fallback={null}>
        <TourStrip tour={tour} />
      </Suspense>
    );
  }
  return view === 'canvas' ? <GuideStrip /> : null;
}
