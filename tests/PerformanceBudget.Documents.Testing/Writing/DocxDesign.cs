using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PerformanceBudget.Documents.Testing;

/// <summary>What a Word file says of how it is to be printed.</summary>
internal static class DocxDesign
{
    private const int TwipsInAPoint = 20;

    /// <summary>What a cell leaves free at its left and right together.</summary>
    public const double Padding = 12;

    /// <summary>Page and margins, and the footer with the number of the page.</summary>
    public static SectionProperties Section(PageDesign design, MainDocumentPart part)
    {
        var section = new SectionProperties();
        if (design.NumbersPages)
        {
            var footer = part.AddNewPart<FooterPart>();
            footer.Footer = new Footer(
                new Paragraph(
                    new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
                    new SimpleField(new Run(OfRun(design), new Text("1"))) { Instruction = "PAGE" }
                )
            );
            section.Append(
                new FooterReference { Type = HeaderFooterValues.Default, Id = part.GetIdOfPart(footer) }
            );
        }

        var margin = (int)(design.Margin * TwipsInAPoint);
        section.Append(
            new PageSize
            {
                Width = (uint)(design.Width * TwipsInAPoint),
                Height = (uint)(design.Height * TwipsInAPoint),
                Orient = design.Width > design.Height ? PageOrientationValues.Landscape : null,
            },
            new PageMargin
            {
                Top = margin,
                Bottom = margin,
                Left = (uint)margin,
                Right = (uint)margin,
                Header = (uint)(margin / 2),
                Footer = (uint)(margin / 2),
                Gutter = 0,
            }
        );
        return section;
    }

    /// <summary>How wide the columns of a table are that fills a width, in points.</summary>
    public static double[] Widths(PageDesign design, SyntheticTable table, double whole)
    {
        var options = new PrintOptions(Seed: 0);
        var style = new PrintStyle(options);
        var widths = new ColumnWidths(
            [.. table.Placed()],
            table.Columns,
            Padding,
            new TextPrinter(options, style),
            style
        );
        return widths.Fill(design.FontSize / 2.0, whole, new Random(0));
    }

    public static TableBorders Borders(PageDesign design)
    {
        EnumValue<BorderValues> kind = design.Border == "double" ? BorderValues.Double : BorderValues.Single;
        var size = (uint)design.BorderWidth;
        return new TableBorders(
            new TopBorder { Val = kind, Size = size },
            new LeftBorder { Val = kind, Size = size },
            new BottomBorder { Val = kind, Size = size },
            new RightBorder { Val = kind, Size = size },
            new InsideHorizontalBorder { Val = kind, Size = size },
            new InsideVerticalBorder { Val = kind, Size = size }
        );
    }

    public static IEnumerable<OpenXmlElement> OfRow(PageDesign design, SyntheticTable table, int row)
    {
        var properties = new TableRowProperties();
        if (!design.TearsRows)
        {
            properties.Append(new CantSplit());
        }

        if (design.RepeatsHeads && row < table.LeadingHeads)
        {
            properties.Append(new TableHeader());
        }

        return properties.HasChildren ? [properties] : [];
    }

    public static IEnumerable<OpenXmlElement> OfCell(PageDesign design, SyntheticCell cell)
    {
        if (design.HasShades && cell.Role == CellRole.Label)
        {
            yield return new Shading { Val = ShadingPatternValues.Clear, Fill = "D9D9D9" };
        }

        if (design.IsInTheMiddle)
        {
            yield return new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center };
        }
    }

    public static RunProperties OfRun(PageDesign design) =>
        new(
            new RunFonts
            {
                Ascii = design.Font,
                HighAnsi = design.Font,
                EastAsia = design.Font,
            },
            new FontSize { Val = design.FontSize.ToString(CultureInfo.InvariantCulture) }
        );
}
