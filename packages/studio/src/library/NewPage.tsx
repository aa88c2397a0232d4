export default function NewPage() {
  return null;
}
