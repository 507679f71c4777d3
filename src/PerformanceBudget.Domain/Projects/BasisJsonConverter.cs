using System.Collections.Immutable;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Basis"/>: <c>{"documents":[{"number":"松委〔2018〕169号"}],"duties":"……"}</c>.</summary>
public sealed class BasisJsonConverter : ModelJsonConverter<Basis>
{
    internal static readonly BasisJsonConverter Instance = new();

    private const int Documents = 0;
    private const int Duties = 1;
    private const int Text = 2;

    private static readonly JsonShape Shape = new("documents", "duties", "text");

    internal override Basis? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        ImmutableArray<BasisDocument> documents = [];
        string? duties = null;
        string? text = null;
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case Documents:
                    documents = input.ReadArray(BasisDocumentJsonConverter.Instance);
                    break;
                case Duties:
                    duties = input.ReadString();
                    break;
                case Text:
                    text = input.ReadString();
                    break;
            }
        }

        return input.Checked(
            new Basis
            {
                Documents = documents,
                Duties = duties,
                Text = text,
            },
            in members
        );
    }

    internal override void WriteModel(Utf8JsonWriter writer, Basis value)
    {
        writer.WriteStartObject();
        writer.WriteArray(Shape[Documents], value.Documents, BasisDocumentJsonConverter.Instance);
        writer.WriteText(Shape[Duties], value.Duties);
        writer.WriteText(Shape[Text], value.Text);
        writer.WriteEndObject();
    }
}
