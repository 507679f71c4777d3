/// What somebody does with the library in F#.
module PerformanceBudget.FSharp.Tests.ModelTests

open System
open System.IO
open System.Text.Json
open PerformanceBudget.Domain
open PerformanceBudget.Domain.Json
open PerformanceBudget.Domain.Review
open PerformanceBudget.Testing
open Xunit

type Holder =
    { Limit: Money
      Reserve: Nullable<Money>
      Target: IndicatorValue
      ByUnit: Map<string, Money> }

let private sample () =
    File.ReadAllBytes(Repository.PathTo("samples", "songjiang-2026.json"))

[<Fact>]
let ``amounts are added, compared and shown`` () =
    let price = Money.Parse "60.00元"
    Assert.Equal("14.40万元", (price * 3L * 800L).ToString "W")
    Assert.Equal(Money.Parse "180", Money.Sum(price, price, price))
    Assert.Equal(Money.Parse "120", List.sum [ price; price ])
    Assert.True(price < Money.Parse "60.01")

[<Fact>]
let ``any number of values is taken`` () =
    let total = StatedAmount.Parse "3.5万元"
    Assert.True(total.IsConsistentWithSum(StatedAmount.Parse "2.45万元", StatedAmount.Parse "1.00万元"))
    Assert.Equal(total, StatedAmount.Finest(StatedAmount.Parse "约4万元", total))
    Assert.Equal<IndicatorValue>(IndicatorValue.Parse "及时、满意", QualitativeValue.Of("及时", "满意"))
    Assert.Equal("优", QualitativeGrade.Create(0.9m, "优", "优秀").Name)
    Assert.Equal(2, ReviewOptions.Default.Rules.Length - ReviewOptions.Default.Without("PB2001", "PB2002").Rules.Length)

[<Fact>]
let ``kinds of values are told apart`` () =
    let kind (value: IndicatorValue) =
        match value with
        | :? ThresholdValue as threshold -> $"{threshold.Comparison} {threshold.Number}"
        | :? QualitativeValue as words -> String.Join(" ", words.Words)
        | other -> other.Text

    Assert.Equal("AtLeast 95", kind (IndicatorValue.Parse "≥95%"))
    Assert.Equal("及时 满意", kind (IndicatorValue.Parse "及时、满意"))

[<Fact>]
let ``a text that is none is tried without an exception`` () =
    match Money.TryParse "12.345" with
    | true, money -> failwith $"read as {money}"
    | false, _ -> ()

[<Fact>]
let ``a declaration is read and reviewed`` () =
    let declaration = DeclarationJson.Read(ReadOnlySpan(sample ())).GetDeclaration()
    let report = DeclarationReview.Run declaration

    let codes =
        report.Findings |> Seq.map (fun finding -> string finding.Code) |> Seq.distinct |> Seq.toList

    Assert.Contains("PB2003", codes)

[<Fact>]
let ``a record goes through the serializer`` () =
    let holder =
        { Limit = Money.Parse "12.50"
          Reserve = Nullable()
          Target = IndicatorValue.Parse "≥95.00(%)"
          ByUnit = Map [ "甲", Money.Parse "1" ] }

    let json = JsonSerializer.Serialize holder
    Assert.StartsWith("""{"Limit":12.50,"Reserve":null,"Target":{"kind":"threshold",""", json)
    Assert.Equal(holder, JsonSerializer.Deserialize<Holder> json)
