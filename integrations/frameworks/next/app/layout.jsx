export const metadata = {title: 'Next', icons: 'data:,'};

export default function Layout({children}) {
  return (
    <html lang="bg">
      <body>{children}</body>
    </html>
  );
}
