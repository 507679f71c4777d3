// PdfPig measures in double; what is kept of a page is hundredths of a point.
#pragma warning disable RS0030

using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace PerformanceBudget.Documents.Pdf;

/// <summary>Draws a page of a PDF, and keeps its letters and lines.</summary>
internal sealed class PageProcessor : BaseStreamProcessor<PrintedPage>
{
    private const int MostNestedForms = 16;

    private readonly PdfBudget _budget;
    private readonly PrintedPage _page;
    private readonly PagePath _path;
    private readonly FontTexts _fonts;
    private int _nestedForms;

    public PageProcessor(
        int pageNumber,
        IResourceStore resourceStore,
        IPdfTokenScanner pdfScanner,
        IPageContentParser pageContentParser,
        ILookupFilterProvider filterProvider,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        in TransformationMatrix initialMatrix,
        BoundedParsing parsing,
        DictionaryToken dictionary
    )
        : base(
            pageNumber,
            resourceStore,
            pdfScanner,
            pageContentParser,
            filterProvider,
            cropBox,
            userSpaceUnit,
            rotation,
            in initialMatrix,
            parsing
        )
    {
        var bounds = cropBox.GetVisibleBounds(rotation);
        _budget = parsing.Budget;
        _page = new PrintedPage(
            pageNumber,
            PageMeasures.ToHundredths(bounds.Width * userSpaceUnit.PointMultiples),
            PageMeasures.ToHundredths(bounds.Height * userSpaceUnit.PointMultiples)
        );
        _path = new PagePath(_page);
        _fonts = new FontTexts(pdfScanner);
        _fonts.Enter(dictionary);
    }

    public override PrintedPage Process(
        int pageNumberCurrent,
        IReadOnlyList<IGraphicsStateOperation> operations
    )
    {
        _ = CloneAllStates();
        ProcessOperations(operations);
        return _page;
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox
    )
    {
        _budget.CountLetter();
        if (
            currentState.FontState.TextRenderingMode
                is TextRenderingMode.Neither
                    or TextRenderingMode.NeitherClip
            || currentState.AlphaConstantNonStroking <= 0
        )
        {
            return;
        }

        var start = Place(in renderingMatrix, in textMatrix, in transformationMatrix, 0, 0);
        var end = Place(
            in renderingMatrix,
            in textMatrix,
            in transformationMatrix,
            characterBoundingBox.Width,
            0
        );
        var up = Place(in renderingMatrix, in textMatrix, in transformationMatrix, 0, 1);
        var (x, y) = OnPage(start);
        if (x < 0 || y < 0 || x > _page.Width || y > _page.Height)
        {
            return;
        }

        _page.Letters.Add(
            new Letter(
                _fonts
                    .Find(currentState.FontState.FontName)
                    .Of(code, font.TryGetUnicode(code, out var text) ? text : null),
                x,
                y,
                PageMeasures.ToHundredths(PageMeasures.Distance(start, end)),
                PageMeasures.ToHundredths(PageMeasures.Distance(start, up)),
                PageMeasures.TurnOf(start, end, up),
                PageMeasures.InkOf(currentState.CurrentNonStrokingColor)
            )
        );
    }

    public override void BeginSubpath() { }

    public override PdfPoint? CloseSubpath()
    {
        _path.Close();
        return null;
    }

    public override void StrokePath(bool close)
    {
        if (close)
        {
            _path.Close();
        }

        Stroke();
        _path.Clear();
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
        Fill();
        _path.Clear();
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
        if (close)
        {
            _path.Close();
        }

        Fill();
        Stroke();
        _path.Clear();
    }

    public override void MoveTo(double x, double y)
    {
        _budget.CountPathOperation();
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        var (left, top) = OnPage(CurrentPosition);
        _path.MoveTo(left, top);
    }

    public override void LineTo(double x, double y)
    {
        _budget.CountPathOperation();
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        var (left, top) = OnPage(CurrentPosition);
        _path.LineTo(left, top);
    }

    /// <summary>A curve is kept as the line between its ends: all that it is good for is a dot.</summary>
    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => LineTo(x3, y3);

    /// <inheritdoc cref="BezierCurveTo(double, double, double, double)"/>
    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) =>
        LineTo(x3, y3);

    public override void Rectangle(double x, double y, double width, double height)
    {
        MoveTo(x, y);
        LineTo(x + width, y);
        LineTo(x + width, y + height);
        LineTo(x, y + height);
        _path.Close();
    }

    public override void EndPath() => _path.Clear();

    public override void ClosePath() => _path.Close();

    public override void ModifyClippingIntersect(FillingRule clippingRule) { }

    public override void BeginMarkedContent(
        NameToken name,
        NameToken? propertyDictionaryName,
        DictionaryToken? properties
    ) { }

    public override void EndMarkedContent() { }

    public override void PaintShading(NameToken shadingName) { }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) { }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => KeepPicture();

    protected override void RenderInlineImage(InlineImage inlineImage) => KeepPicture();

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        _budget.CountForm();
        if (_nestedForms == MostNestedForms)
        {
            return;
        }

        _nestedForms++;
        _fonts.Enter(formStream.StreamDictionary);
        base.ProcessFormXObject(formStream, xObjectName);
        _fonts.Leave();
        _nestedForms--;
    }

    private static PdfPoint Place(
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        double x,
        double y
    ) => transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(x, y))));

    private (int X, int Y) OnPage(PdfPoint point) =>
        (PageMeasures.ToHundredths(point.X), _page.Height - PageMeasures.ToHundredths(point.Y));

    private void Stroke()
    {
        var state = GetCurrentState();
        if (state.AlphaConstantStroking > 0)
        {
            var scale = Math.Sqrt(
                Math.Abs(
                    (CurrentTransformationMatrix.A * CurrentTransformationMatrix.D)
                        - (CurrentTransformationMatrix.B * CurrentTransformationMatrix.C)
                )
            );
            _path.Stroke(
                PageMeasures.ToHundredths(state.LineWidth * scale),
                PageMeasures.InkOf(state.CurrentStrokingColor)
            );
        }
    }

    private void Fill()
    {
        var state = GetCurrentState();
        if (state.AlphaConstantNonStroking > 0)
        {
            _path.Fill(PageMeasures.InkOf(state.CurrentNonStrokingColor));
        }
    }

    private void KeepPicture()
    {
        var corners = new[]
        {
            CurrentTransformationMatrix.Transform(new PdfPoint(0, 0)),
            CurrentTransformationMatrix.Transform(new PdfPoint(1, 0)),
            CurrentTransformationMatrix.Transform(new PdfPoint(0, 1)),
            CurrentTransformationMatrix.Transform(new PdfPoint(1, 1)),
        };
        var points = Array.ConvertAll(corners, OnPage);
        _page.Pictures.Add(
            new Area(
                points.Min(point => point.X),
                points.Min(point => point.Y),
                points.Max(point => point.X),
                points.Max(point => point.Y)
            )
        );
    }
}
