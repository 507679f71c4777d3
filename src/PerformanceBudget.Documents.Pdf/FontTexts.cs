using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace PerformanceBudget.Documents.Pdf;

/// <summary>The fonts that a page and the forms it draws call by name.</summary>
internal sealed class FontTexts(IPdfTokenScanner scanner)
{
    private readonly Stack<DictionaryToken?> _fonts = [];
    private readonly Dictionary<(DictionaryToken, string), FontText> _known = [];

    /// <summary>Goes into a page or a form.</summary>
    /// <param name="holder">Its dictionary, which may have resources of its own.</param>
    public void Enter(DictionaryToken holder) =>
        _fonts.Push(
            holder.TryGet(NameToken.Resources, scanner, out DictionaryToken? resources)
            && resources.TryGet(NameToken.Font, scanner, out DictionaryToken? fonts)
                ? fonts
                : null
        );

    /// <summary>Leaves it.</summary>
    public void Leave() => _fonts.Pop();

    /// <summary>The font of a name, in the form that is drawn or in what draws it.</summary>
    public FontText Find(NameToken name)
    {
        foreach (var fonts in _fonts)
        {
            if (fonts is null)
            {
                continue;
            }

            if (_known.TryGetValue((fonts, name.Data), out var known))
            {
                return known;
            }

            if (fonts.TryGet(name, scanner, out DictionaryToken? font))
            {
                return _known[(fonts, name.Data)] = FontText.Of(font, scanner);
            }
        }

        return FontText.Known;
    }
}
