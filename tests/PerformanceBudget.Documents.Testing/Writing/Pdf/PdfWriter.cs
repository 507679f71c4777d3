using System.Globalization;
using System.Text;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Writes printed pages as PDF: fonts are named and not embedded, which is all that a reader of text needs.</summary>
public static class PdfWriter
{
    /// <summary>Writes pages: the same for the same pages and habits.</summary>
    /// <param name="printout">The pages.</param>
    /// <param name="habits">How the file is written.</param>
    public static byte[] Write(Printout printout, PdfHabits habits)
    {
        var file = new PdfFile();
        var catalog = file.Reserve();
        var pages = file.Reserve();
        var fonts = new PdfFonts(habits);
        var contents = printout.Pages.Select(page => new PdfContent(page, habits, fonts).Write()).ToList();
        var resources = file.Reserve();
        var picture = file.Add(
            "<</Type/XObject/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray",
            [200, 220, 220, 200],
            deflates: false
        );
        file.Set(resources, $"<</Font<<{fonts.AddTo(file)}>>/XObject<</Im1 {picture} 0 R>>>>");
        var kids = new StringBuilder();
        for (var i = 0; i < contents.Count; i++)
        {
            var page = printout.Pages[i];
            var isOnItsSide = page.Rotate % 180 != 0;
            var (width, height) = isOnItsSide ? (page.Height, page.Width) : (page.Width, page.Height);
            var content = file.Add("<<", Encoding.ASCII.GetBytes(contents[i]), habits.Deflates);
            var rotate = page.Rotate == 0 ? string.Empty : $"/Rotate {page.Rotate}";
            var added = file.Reserve();
            file.Set(
                added,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<</Type/Page/Parent {pages} 0 R/MediaBox[0 0 {width:0.##} {height:0.##}]{rotate}/Resources {resources} 0 R/Contents {content} 0 R>>"
                )
            );
            _ = kids.Append(CultureInfo.InvariantCulture, $"{added} 0 R ");
        }

        file.Set(pages, $"<</Type/Pages/Count {contents.Count}/Kids[{kids.ToString().TrimEnd()}]>>");
        file.Set(catalog, $"<</Type/Catalog/Pages {pages} 0 R>>");
        return file.Write(catalog);
    }
}
